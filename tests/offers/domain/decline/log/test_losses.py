"""An offer was taken back: how somebody told of it, and that they had fought for it (rule 77)."""

import re
from datetime import date

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import ChosenAlternative, Dates, Interaction, Kind, ShareableReason
from offers.domain.decline.roles import Role

from ..make import VISIT, case_of, person


def _lead(kind, note):
    lead = person(extended_offer=True, interactions=(VISIT, Interaction(kind=kind, note=note)))
    return compose(case_of(lead, kind=Kind.RESCINDED)).messages["c1"].body


@pytest.mark.parametrize(
    ("kind", "note"),
    [
        ("phone", "Rang himself to say the post is suspended because of the merger talks."),
        ("phone", "Phoned himself: board froze hiring, job is gone."),
        ("call", "Called before the letter went out, the role has been scrapped."),
        ("e-mail", "Rang me at home, the position is on hold."),
        ("coffee", "Told me over coffee that the offer is withdrawn."),
        ("phone", "Rang me herself, the board has stopped all hiring"),
        ("phone", "called on a Sunday to say they can't go ahead"),
        ("phone", "he rang, practice is being sold, new owners won't honor offers"),
        ("phone", "broke the news herself, voice shaking"),
    ],
)
def test_whoever_rang_or_met_the_user_is_thanked_for_telling_it_themselves(kind, note):
    said = _lead(kind, note)
    assert "telling me yourself" in said
    assert "had word" not in said


@pytest.mark.parametrize(
    ("kind", "note"),
    [
        ("email", "Put the withdrawal in writing."),
        ("email", "Wrote that the board froze hiring."),
        ("text", "Texted: the job is gone"),
    ],
)
def test_whoever_only_wrote_is_not_thanked_for_telling_it_themselves(kind, note):
    said = _lead(kind, note)
    assert "yourself" not in said
    assert re.search("in writing|you wrote|our message", said)


def test_of_a_form_letter_no_more_is_said_than_that_it_came():
    said = _lead("email", "form letter re withdrawal. cold. added a line by hand")
    assert re.search(r"your letter about the nurse position[^.]* it came|[Yy]our letter about the nurse position", said)
    assert "good to have it" not in said


@pytest.mark.parametrize(
    ("kind", "note"),
    [
        ("email", "Sent me the antibiogram and the stewardship budget."),
        ("email", "Rebooked my flight within an hour when the storm cancelled it."),
        ("phone", "Pulled strings so my wife could see the school."),
        ("phone", "said we can't go ahead of the others in the queue for the ferry"),
        ("phone", "could not have been kinder about the flat"),
        ("coffee", "Told me why she froze when they first asked her to teach."),
    ],
)
def test_nobody_told_of_the_loss_who_only_used_such_words(kind, note):
    assert not re.search("yourself|in writing|you wrote|our message", _lead(kind, note))


@pytest.mark.parametrize(
    ("kind", "note"),
    [
        ("phone", "Rang her, she said the post is gone."),
        ("phone", "Her assistant called, post cancelled."),
        ("phone", "Went through the pension scheme."),
    ],
)
def test_whoever_the_user_rang_is_not_thanked_for_ringing(kind, note):
    assert "yourself" not in _lead(kind, note)


@pytest.mark.parametrize(
    ("told", "thanked"),
    [
        ("Says he fought for it.", "for the position"),
        ("Fought tooth and nail for the post.", "for the position"),
        ("She went in to bat for me.", "for me"),
        ("Told me she had argued hard for the job.", "for the position"),
    ],
)
def test_whoever_fought_for_the_post_is_thanked_for_that(told, thanked):
    said = _lead("phone", f"Phoned himself: the job is gone. {told}")
    assert re.search(f"(?:fighting|standing up) {thanked}", said)


@pytest.mark.parametrize(
    "told",
    [
        "He should have fought for it.",
        "Nobody fought for it.",
        "The union fought for it.",
        "Fought for a parking space.",
        "Never fought for it.",
    ],
)
def test_nobody_is_thanked_for_a_fight_of_others_or_none(told):
    assert not re.search("fight|standing up", _lead("phone", f"Phoned himself: the job is gone. {told}"))


@pytest.mark.parametrize(("note", "is_told"), [("The merger is not public yet.", False), ("He was sorry.", True)])
def test_a_bystander_reads_nothing_of_what_is_not_known_yet(note, is_told):
    call = Interaction(kind="phone", note=f"Rang to say that the post is suspended. {note}")
    people = [person(extended_offer=True, interactions=(VISIT, call)), person("c2", Role.OTHER), person("c3")]
    messages = compose(case_of(*people, kind=Kind.RESCINDED)).messages
    assert bool(re.search("offer|position|post|job", messages["c2"].body)) is is_told
    assert re.search("offer|position|post|job", messages["c3"].body)


ACKNOWLEDGED = r"was not (?:an )?easy|cannot have been (?:an )?easy"


@pytest.mark.parametrize(
    ("kind", "note"),
    [
        ("phone", "rang to say budget frozen, post gone, sounded wretched"),
        ("phone", "Called: the role is scrapped. She was close to tears."),
        ("video", "told me the position is on hold, hated having to tell me"),
        ("phone", "phoned herself, funding cut, kept apologising"),
        ("phone", "Rang. Offer withdrawn. His voice cracked."),
        ("phone", "Rang to say the offer is withdrawn; he seemed really upset."),
        ("coffee", "Told me over coffee that the post is gone. He was mortified."),
        ("email", "Wrote that the board froze hiring; hated sending that email."),
        ("phone", "rang, job cancelled by the board, clearly dreading telling me, dreaded making that call"),
        ("phone", "rang about the hiring freeze, apologized again and again"),
        ("phone", "Called in tears, has to pull the offer"),
        ("phone", "Broke the news herself, voice shaking"),
    ],
)
def test_whoever_hated_to_tell_it_hears_that_it_was_not_easy(kind, note):
    said = _lead(kind, note)
    assert len(re.findall(ACKNOWLEDGED, said)) == 1


@pytest.mark.parametrize(
    ("kind", "note"),
    [
        ("phone", "Rang to say the post is gone. I was gutted."),
        ("phone", "Rang to say the post is gone. Left me in tears."),
        ("phone", "Rang to say the post is gone. Felt awful afterwards."),
        ("phone", "Rang to say the post is gone. I hated having to say it to Joe."),
        ("phone", "Rang to say the post is gone. He sounded almost pleased."),
        ("phone", "Rang to say the post is gone, brisk."),
        ("phone", "Rang to say the post is gone, my voice shaking."),
        ("phone", "Went through the pension scheme, sounded wretched with flu."),
        ("phone", "Rang her, she said the post is gone."),
    ],
)
def test_nothing_is_said_of_what_it_cost_where_the_log_tells_of_no_such_thing(kind, note):
    assert not re.search(ACKNOWLEDGED, _lead(kind, note))


def test_it_is_said_of_a_call_of_a_talk_and_of_a_message_as_of_each():
    assert re.search("easy call", _lead("phone", "Rang: the job is gone. Sounded miserable."))
    assert re.search("easy to say", _lead("coffee", "Told me the job is gone. She was so upset."))
    assert re.search("message|write", _lead("email", "Wrote that the job is gone. Hated writing that message."))


def test_an_agency_that_loses_the_search_too_is_not_wished_luck_with_it():
    called = Interaction(kind="phone", note="Put me forward.")
    agent = person("c2", Role.AGENCY_RECRUITER, interactions=(called,))
    bodies = compose(case_of(person(extended_offer=True), agent, kind=Kind.RESCINDED)).messages
    assert not re.search("right person|find them|search", bodies["c2"].body)


CHOSEN = ChosenAlternative(summary="Post at the survey")


def _reopened(**facts):
    script = compose(case_of(person(extended_offer=True), kind=Kind.RESCINDED, **facts)).scripts["c1"]
    return next(block for block in script.blocks if block.key == "reopened")


@pytest.mark.parametrize(
    "facts",
    [
        {"alternative": CHOSEN},
        {"alternative": ChosenAlternative(employer="Bay Survey")},
        {"reasons": (ShareableReason("I'll be working for the county"),)},
        {"reasons": (ShareableReason("I've accepted a post closer to home"),)},
    ],
)
def test_no_door_is_held_open_where_other_plans_are_made(facts):
    block = _reopened(**facts)
    assert "made other plans" in block.text
    assert not re.search("write to me|in writing|look at it|answer you", block.text)


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"alternative": CHOSEN, "would_reconsider": True},
        {"alternative": ChosenAlternative(summary="Still looking")},
        {"alternative": ChosenAlternative(summary="Not sure yet")},
        {"alternative": ChosenAlternative(summary="Staying at the veterans' hospital for now")},
        {"alternative": ChosenAlternative(summary="Locum, but would still want it")},
    ],
)
def test_the_user_may_still_want_what_comes_back(facts):
    block = _reopened(**facts)
    assert "other plans" not in block.text
    assert re.search("writing|write to me", block.text)


def test_whoever_goes_on_as_before_says_so_and_shuts_no_door():
    alternative = ChosenAlternative(summary="Carrying on where I am")
    script = compose(case_of(person(extended_offer=True), kind=Kind.RESCINDED, alternative=alternative)).scripts["c1"]
    told = {block.key: block.text for block in script.blocks}
    assert "where I am" in told["where"]
    assert "where I am" in told["reopened"]
    assert "write to me" not in told["reopened"]
    assert re.search("say no more|settle anything", told["reopened"])
    assert "other plans" not in script.text


def test_a_note_that_they_would_still_take_it_holds_the_door_open():
    rang = Interaction(kind="phone", note="Rang: board froze the post. Told him I'd still take it.")
    lead = person(extended_offer=True, interactions=(VISIT, rang))
    script = compose(case_of(lead, kind=Kind.RESCINDED, alternative=CHOSEN)).scripts["c1"]
    assert "other plans" not in script.text


def test_whoever_spoke_with_the_user_on_the_day_it_was_withdrawn_told_it():
    lead = person(
        extended_offer=True, interactions=(Interaction(on=date(2026, 5, 29), kind="phone", note="Hard call."),)
    )
    for day, told in [(date(2026, 5, 29), True), (date(2026, 5, 28), False)]:
        case = case_of(lead, kind=Kind.RESCINDED, dates=Dates(withdrawn=day))
        assert ("telling me yourself" in compose(case).messages["c1"].body) is told
