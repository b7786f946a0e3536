"""Calls noted in haste: which of them reached somebody."""

from datetime import date

import pytest

from offers.domain.decline.bundle import Channel
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import AcceptanceStatus, Addresses, Dates, Interaction
from offers.domain.decline.reading.attempts import count, failed_calls, is_failed

from ..make import VISIT, case_of, person


@pytest.mark.parametrize(
    ("kind", "note"),
    [
        ("phone", "Called, no answer."),
        ("phone", "rang on her day off, no answer"),
        ("phone", "Rang Tues, on hold 20 min, gave up"),
        ("phone", "n/a"),
        ("phone", "rang out"),
        ("phone", "Tried again, spoke to the verger, he's away at a funeral till Thurs. No message left about why."),
        ("phone", "Rang the farm, talked to his mum, he's out with the vet, back tomorrow"),
        ("phone", "Called. Spoke with the receptionist - Dr K is on leave til the 21st"),
        ("phone", "spoke to someone in the office, not in today"),
        ("phone", "her son answered, she's at the dentist"),
        ("call", "vm"),
        ("call", "left v/m"),
        ("phone", "LM w/ front desk"),
        ("phone", "left msg w/ secretary"),
        ("phone", "left another message"),
        ("phone", "left word with his assistant"),
        ("phone", "tried her at lunch"),
        ("phone", "tried calling around 4"),
        ("phone", "couldnt reach him"),
        ("phone", "cant get thru"),
        ("phone", "in clinic"),
        ("phone", "she was in the OR"),
        ("phone", "rang 8:15, in class"),
        ("phone", "out till Thursday"),
        ("phone", "didnt pick up"),
        ("phone", "nobody answered"),
        ("phone", "receptionist says he's in court, asked for a call back"),
        ("phone", "Called 7:40, his assistant: he's at a meeting in Lisbon till Monday, reads e-mail, no cell."),
        ("phone", "Called, assistant told me she's away till Thursday"),
        ("phone", "Rang twice, on vacation till the 9th"),
        ("phone", "Rang at 2, his wife said he'd be at lunch till 3"),
        ("phone", "Rang her cell, her husband answered, she's asleep after nights"),
        ("phone", "Called. On rounds."),
        ("phone", "Called main number, they'd pass it on"),
        ("phone", "He was at lunch when I called"),
        ("phone", "his PA says try next week"),
        ("phone", "rang the surgery mobile 7.40, nothing"),
        ("phone", "Again at 2, straight to voicemail"),
        ("phone", "phoned the farm, no joy"),
        ("phone", "rang 8.30: just rang and rang"),
        ("phone", "rang, answerphone"),
        ("phone", "2nd attempt, crickets"),
        ("phone", "same again"),
        ("phone", "Rang the yard, he's up a ladder"),
        ("phone", "called the kitchen, in the middle of service"),
        ("phone", "rang the stage door - on stage till 10"),
        ("phone", "rang the ship, at sea"),
        ("phone", "called the ward, off shift"),
        ("phone", "rang, out on a call-out"),
        ("phone", "gave him a ring at 5, no signal"),
        ("phone", "rang switchboard, hung up after 10 min on hold"),
        ("phone", "3 attempts, always the answering machine in german"),
        ("phone", "rang him from the station, cut off after 10 secs, then nothing"),
        ("phone", "phoned, got the kitchen, she's in the walk-in"),
        ("phone", "no network in the valley"),
        ("voicemail", ""),
        ("missed call", ""),
        ("video", "no luck, line busy"),
    ],
)
def test_a_call_that_reached_nobody_is_seen(kind, note):
    assert is_failed(Interaction(kind=kind, note=note))


@pytest.mark.parametrize(
    ("kind", "note"),
    [
        ("phone", "Talked through the schedule."),
        ("phone", "Rang on her day off, then sat on hold with the college for me"),
        ("phone", "Phoned from the gate on her half day, in the rain, out of reach after"),
        ("phone", "Offer call, 10 min."),
        ("phone", "left vm, she called back and we spoke 20 min"),
        ("phone", "She left me a voicemail with the offer."),
        ("phone", "He called while I was in clinic."),
        ("phone", "Called with the offer from his car, on his day off."),
        ("phone", "Called me from the airport, he's at a meeting in Lisbon"),
        ("phone", "Long call; he's in clinic Tuesdays and Thursdays"),
        ("phone", "Called, his wife answered and put him on; away from Friday"),
        ("phone", "Called to say she's away next week but the contract will come"),
        ("phone", "Called, nice chat, she's off till June then"),
        ("phone", "Called, 20 min on teaching"),
        ("phone", "Rang me at 7, nothing urgent"),
        ("phone", "Went over pay, nothing new."),
        ("phone", "Called about pay, nothing"),
        ("phone", "Her phone kept ringing during our call"),
        ("phone", "nobody there knows"),
        ("phone", "spoke to his son, he's at Leeds uni"),
        ("phone", "talked to the clerk, he's at the sink all day but loves the job"),
        ("phone", "spoke to his brother too, he's back at the mill now"),
        ("phone", "Talked to the director, she is away next week but wants me to start in May"),
        ("phone", "Talked to the warden, she is away next week but wants me to start in May"),
        ("phone", "laughed a lot about there being no network in her kitchen"),
        ("phone", "Rang the CEO, they were at school together, 'take her'"),
        ("phone", "got the office to send me the slides, talked an hour"),
        ("phone", "Called from the barn, calving, still took 20 min"),
        ("phone", "Good call. He's on tour in May"),
        ("phone", "Again an hour on the phone, on the rota this time"),
        ("phone", "Gave me a call to say the offer stands"),
        ("phone", ""),
        ("voicemail", "She left a msg asking where I stood. Did not call back, bad of me"),
        ("phone", "Left me a voicemail - no pressure, just thinking of you, whatever you choose."),
        ("email", "no answer yet"),
        ("dinner", "tried her soup"),
        ("phone", "phoned after I'd sent the signed LOI, so happy, said he'd told the whole staff at lunch"),
        ("phone", "rang on the way to the airport, said she'd hold the post till Friday"),
    ],
)
def test_a_call_that_came_about_is_no_failed_one(kind, note):
    assert not is_failed(Interaction(kind=kind, note=note))


def test_two_hasty_notes_of_failed_calls_let_an_email_carry_the_answer():
    calls = (
        Interaction(on=date(2026, 3, 2), kind="phone", note="tried him 8.30, in mtgs til noon"),
        Interaction(on=date(2026, 3, 2), kind="phone", note="again 4pm - lm"),
    )
    answer = compose(case_of(person(extended_offer=True, interactions=(VISIT, *calls))))
    assert (answer.plan[0].channel, answer.plan[0].rule) == (Channel.EMAIL, 3)
    assert "Two logged calls" in answer.plan[0].why
    assert "twice" in answer.messages["c1"].body
    steps = "\n".join(entry.text for entry in answer.checklist)
    assert "calls back" in steps
    assert "today: two calls have failed." in steps


def test_whoever_took_the_second_call_does_not_make_up_for_the_first():
    calls = (
        Interaction(on=date(2026, 3, 11), kind="phone", note="tried office 9am, rang out"),
        Interaction(on=date(2026, 3, 12), kind="phone", note="Tried again, spoke to the verger, he's away till Thurs"),
    )
    lead = person(extended_offer=True, interactions=(VISIT, *calls))
    answer = compose(case_of(lead, today=date(2026, 3, 12), dates=Dates(deadline=date(2026, 3, 9))))
    assert (answer.plan[0].channel, answer.plan[0].rule) == (Channel.EMAIL, 3)


def test_the_answer_in_writing_tells_of_the_calls_that_reached_nobody():
    calls = (
        Interaction(on=date(2026, 3, 11), kind="phone", note="rang the surgery mobile 7.40, nothing"),
        Interaction(on=date(2026, 3, 12), kind="phone", note="tried her again at lunch, straight to voicemail"),
    )
    lead = person(extended_offer=True, interactions=(VISIT, *calls))
    answer = compose(case_of(lead, today=date(2026, 3, 12), dates=Dates(deadline=date(2026, 3, 13))))
    assert (answer.plan[0].channel, answer.plan[0].rule) == (Channel.EMAIL, 3)
    assert "twice" in answer.messages["c1"].body
    assert "was not reached the last time" not in "\n".join(entry.text for entry in answer.checklist)


@pytest.mark.parametrize(("is_unwritten", "is_told"), [(False, True), (True, False)])
def test_a_call_back_is_told_of_the_email_only_once_it_is_out(is_unwritten, is_told):
    tried = Interaction(on=date(2026, 3, 2), kind="phone", note="tried 2x, no answer")
    lead = person(extended_offer=True, interactions=(VISIT, tried), is_unwritten=is_unwritten)
    script = compose(case_of(lead)).scripts["c1"].text
    assert ("seen my e-mail" in script, "I've written to you" in script) == (is_told, is_told)
    assert ("You have it from me in writing already" in script) == is_told
    assert "calls back, or picks up after all" in script


def test_calls_before_the_date_are_not_called_late():
    tried = Interaction(on=date(2026, 3, 5), kind="phone", note="tried 2x, no answer")
    lead = person(extended_offer=True, interactions=(VISIT, tried))
    case = case_of(lead, today=date(2026, 3, 9), dates=Dates(deadline=date(2026, 3, 6)))
    answer = compose(case)
    assert answer.plan[0].why.startswith("Two logged calls")
    assert "should have" not in answer.scripts["c1"].spoken + answer.messages["c1"].body
    assert "by the date you set" in answer.scripts["c1"].spoken


@pytest.mark.parametrize(
    ("note", "channel"),
    [
        ("Called 7:40, his assistant: at a meeting in Lisbon till Monday, reads e-mail", Channel.EMAIL),
        ("Called, on vacation", Channel.EMAIL),
        ("Called, in the OR", Channel.PHONE),
    ],
)
def test_one_call_is_enough_where_they_are_away_until_after_the_deadline(note, channel):
    tried = Interaction(on=date(2026, 3, 5), kind="phone", note=note)
    lead = person(extended_offer=True, interactions=(VISIT, tried))
    answer = compose(case_of(lead, today=date(2026, 3, 5), dates=Dates(deadline=date(2026, 3, 6))))
    assert answer.plan[0].channel is channel
    calm = compose(case_of(lead, today=date(2026, 3, 5), dates=Dates(deadline=date(2026, 3, 16))))
    assert calm.plan[0].channel is Channel.PHONE


@pytest.mark.parametrize(
    ("note", "failed"),
    [
        ("Up at 5 a.m. his side so he could catch me after clinic.", False),
        ("Moved her rounds so that she could reach me at home.", False),
        ("Could not reach him.", True),
        ("Couldn't catch her before clinic.", True),
    ],
)
def test_somebody_who_made_sure_to_reach_the_user_was_reached(note: str, failed: bool) -> None:
    assert is_failed(Interaction(on=date(2026, 3, 1), kind="phone", note=note)) is failed


@pytest.mark.parametrize(
    "note",
    [
        "rang out of the blue after eating my lamb",
        "rang out of kindness on my first day back",
        "rang out of hours to see how I was",
        "Rings out of the blue now and then",
    ],
)
def test_whoever_rings_out_of_something_was_reached(note):
    assert not is_failed(Interaction(kind="phone", note=note))


MISSED = Interaction(kind="phone", note="rang out")


@pytest.mark.parametrize(
    ("later", "failed"),
    [
        ((), 1),
        ((VISIT,), 0),
        ((VISIT, MISSED), 1),
        ((Interaction(kind="phone", note="Talked for an hour."),), 0),
        ((Interaction(kind="e-mail", note="Asked how I was."),), 1),
        ((Interaction(kind="text", note="sent a photo"), MISSED), 2),
    ],
)
def test_a_call_that_failed_before_they_met_is_made_up_for(later, failed):
    assert len(failed_calls(person(interactions=(MISSED, *later)))) == failed


def test_nobody_is_called_unreached_who_was_met_since():
    lead = person(extended_offer=True, interactions=(MISSED, VISIT))
    assert not any("not reached" in entry.text for entry in compose(case_of(lead)).checklist)


PROMISED = {"acceptance": AcceptanceStatus.CONTRACT_SIGNED, "today": date(2026, 3, 5)}
TRIED = (
    Interaction(on=date(2026, 3, 4), kind="phone", note="rang 9am, straight to voicemail. She's up country"),
    Interaction(on=date(2026, 3, 5), kind="phone", note="tried again twice, no network I think"),
)


@pytest.mark.parametrize(
    ("email", "left"),
    [("a@x.example", "send the e-mail the same day"), (None, "leave word that you must talk today")],
)
def test_calls_that_failed_before_a_yes_is_taken_back_are_named_with_what_to_do_next(email, left):
    lead = person(extended_offer=True, interactions=(VISIT, *TRIED), addresses=Addresses(email=email, phone="555-0100"))
    answer = compose(case_of(lead, **PROMISED))
    assert answer.plan[0].channel is Channel.PHONE
    assert answer.plan[0].why.endswith("Three calls have failed: try once more at another hour.")
    told = [entry.text for entry in answer.checklist]
    assert "C1 Roe was not reached in three calls: try once more at another hour." in told
    assert any(text.startswith(f"If that call fails too, {left}") for text in told)


def test_a_yes_that_nobody_tried_to_take_back_yet_has_no_calls_to_name():
    answer = compose(case_of(person(extended_offer=True), **PROMISED))
    assert "fail" not in answer.plan[0].why + " ".join(entry.text for entry in answer.checklist)


@pytest.mark.parametrize(
    ("note", "calls"),
    [
        ("Rang at 7.10 am, no reply, again at noon engaged", 2),
        ("straight to voicemail, tried again twice", 3),
        ("no network in the valley, rang again from the hotel, nothing", 2),
        ("tried again, no answer", 1),
        ("tried 2x, no answer", 2),
    ],
)
def test_calls_that_one_note_tells_of_are_counted(note, calls):
    assert count(person(interactions=(Interaction(kind="phone", note=note),))) == calls
