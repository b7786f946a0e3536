"""What is said on the phone, block by block."""

import re
from dataclasses import replace
from datetime import date

import pytest

from offers.domain.decline.bundle import Channel
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import (
    EVERYONE,
    AcceptanceStatus,
    Addresses,
    ChosenAlternative,
    Dates,
    Feedback,
    Interaction,
    Kind,
    ShareableReason,
)
from offers.domain.decline.phrases import calls
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import sentences, words

from ..make import VISIT, case_of, person

LEAD = person(extended_offer=True, first_name_basis=True)


def script(*people, to="c1", overrides=None, **facts):
    return compose(case_of(*people, **facts), overrides=overrides).scripts[to]


def block(found, key):
    return next((part for part in found.blocks if part.key == key), None)


def test_a_name_in_full_is_greeted_with_a_hello():
    for number in range(4):
        case = replace(case_of(person(extended_offer=True)), id=f"case {number}")
        opening = block(compose(case).scripts["c1"], "open").lines[0]
        assert opening.startswith("Hello C1 Roe, ")


def test_the_decision_comes_early_and_directions_look_different_from_speech():
    found = script(LEAD, reasons=(ShareableReason("We want to live near my parents."),))
    keys = [part.key for part in found.blocks]
    assert keys[:4] == ["open", "decision", "reason", "thanks"]
    assert len(words(found.text[: found.text.index("nurse position")])) < 110
    assert "(Ask for C1 Roe." in found.text
    assert "Ask for" not in found.spoken
    assert (
        found.blocks[2].text
        == 'Reason:\n(Pause. Let them answer before you go on.)\n"We want to live near my parents."'
    )


def test_every_turn_of_the_talk_has_a_line():
    found = script(LEAD)
    assert {"more", "why", "where", "hurt", "silence"} <= {part.key for part in found.blocks}
    assert "final" in block(found, "more").text or "settled" in block(found, "more").text
    assert "Listen. Don't argue" in block(found, "hurt").text
    assert re.search("Take your time|a moment", block(found, "silence").text)


def test_the_new_employer_is_named_only_where_allowed():
    named = ChosenAlternative(summary="x", employer="Bay Heart", may_name=True)
    hidden = ChosenAlternative(summary="x", employer="Bay Heart", may_name=False)
    assert block(script(LEAD, alternative=named), "where").lines[0] in {
        "I'm going to Bay Heart.",
        "I'll be with Bay Heart.",
    }
    assert "Bay Heart" not in script(LEAD, alternative=hidden).text


def test_feedback_waits_until_it_is_welcome():
    found = script(LEAD, feedback=(Feedback("Fewer rounds would help.", EVERYONE),))
    assert block(found, "feedback").heading == "If they would welcome feedback"
    assert block(script(LEAD), "feedback") is None


def test_a_late_answer_and_a_broken_promise_are_owned():
    late = script(LEAD, today=date(2026, 3, 9), dates=Dates(deadline=date(2026, 3, 1)))
    assert "sorry" in block(late, "decision").text
    broken = script(LEAD, acceptance=AcceptanceStatus.LOI_SIGNED)
    assert "I'm sorry" in block(broken, "decision").text
    assert block(broken, "signed") is not None
    others = script(
        LEAD, person("c2", Role.PARTNER), acceptance=AcceptanceStatus.VERBAL, to="c2", overrides={"c2": Channel.PHONE}
    )
    assert "sorry" not in others.spoken


def test_an_agency_is_asked_to_pass_it_on():
    agency = person(role=Role.AGENCY_RECRUITER, extended_offer=True)
    assert "Please let them know today." in block(script(agency), "close").text


def test_an_outsider_hears_nothing_of_terms():
    realtor = person("c2", Role.REALTOR)
    found = script(LEAD, realtor, to="c2", overrides={"c2": Channel.PHONE})
    assert block(found, "where") is None
    assert block(found, "more").heading == "If they ask you to think again"


def test_withdrawing_and_an_offer_taken_back_have_their_own_words():
    withdrawing = script(LEAD, kind=Kind.WITHDRAW)
    assert "withdraw" in block(withdrawing, "decision").text
    taken_back = script(LEAD, kind=Kind.RESCINDED, overrides={"c1": Channel.PHONE})
    assert "declin" not in taken_back.text
    assert block(taken_back, "more") is None


def test_somebody_who_may_call_back_has_a_script_although_they_are_written_to():
    failed = Interaction(kind="phone", note="No answer.")
    answer = compose(case_of(person(extended_offer=True, interactions=(VISIT, failed, failed))))
    assert answer.plan[0].channel is Channel.EMAIL
    assert "in writing already" in block(answer.scripts["c1"], "close").text


def test_nothing_logged_gives_plain_thanks():
    bare = person(recruited_heavily=True, interactions=())
    assert "considering me" in block(script(bare), "thanks").text


@pytest.mark.parametrize(
    ("reason", "answer"),
    [
        ("I'm staying at my current clinic.", r"staying where I am"),
        ("I'm opening a practice of my own.", r"of my own"),
        ("I accepted a post in Ohio.", r"taking a post in Ohio"),
        ("I accepted a post closer to home.", r"told you|leave it there"),
        ("We have decided to stay in Kent while our son finishes school.", r"staying in Kent\."),
        ("I have taken a command at home.", r"told you|leave it there"),
        ("We want to live near my parents.", r"rather not say|leave that out|to myself"),
    ],
)
def test_where_it_goes_keeps_to_what_was_just_said(reason, answer):
    found = script(LEAD, reasons=(ShareableReason(reason),))
    assert re.search(answer, block(found, "where").text)


def test_a_place_of_ones_own_is_told_by_its_name_and_nobody_is_going_to_it():
    chosen = ChosenAlternative(summary="Opening a small bakery with a friend", employer="Saltbox", may_name=True)
    told = block(script(LEAD, alternative=chosen, reasons=(ShareableReason("I am opening a bakery."),)), "where")
    assert told.lines == ("It's called Saltbox.",)
    untold = block(script(LEAD, alternative=chosen), "where")
    assert untold.lines == ("To something of my own: it's called Saltbox.",)


@pytest.mark.parametrize("phrase", [*calls.WHY, *calls.WHY_BARE, *calls.WHERE, *calls.WHERE_TOLD])
def test_nobody_who_asks_is_rebuffed(phrase):
    """Each safe line takes the question kindly, and invites no other."""
    assert re.search(r"[Tt]hank you for asking|kind of you to ask|I know", phrase)
    assert not re.search(r"for now|yet|details|my own|(?:It's|as) (?:as|what) I told", phrase)


def test_an_unsaid_alternative_stays_unsaid():
    hidden = ChosenAlternative(summary="Staying at my current clinic", may_name=False)
    assert "staying" not in block(script(LEAD, alternative=hidden), "where").text


def test_a_name_that_ends_in_a_full_stop_has_one():
    found = script(LEAD, kind=Kind.WITHDRAW)
    case = replace(case_of(LEAD), organization=replace(case_of(LEAD).organization, name="Orchard Labs, Inc."))
    spoken = compose(case).scripts["c1"].spoken
    assert "Inc." in spoken
    assert ".." not in spoken
    assert ".." not in found.spoken


def test_two_points_of_feedback_are_announced_and_said_as_two_sentences():
    points = (Feedback("The final round was long.", EVERYONE), Feedback("A map would help.", EVERYONE))
    opening, *said = block(script(LEAD, feedback=points), "feedback").lines
    assert "two" in opening
    assert said == ["The final round was long.", "A map would help."]


def test_no_answer_is_spoken_twice_in_two_calls():
    second = person("c2", recruited_heavily=True, first_name_basis=True)
    both = compose(case_of(LEAD, second, acceptance=AcceptanceStatus.CONTRACT_SIGNED)).scripts
    for key in ("more", "why", "where", "hurt", "signed"):
        assert block(both["c1"], key).lines != block(both["c2"], key).lines


def test_only_somebody_who_could_offer_more_is_answered_on_more():
    driver = person("c2", Role.OTHER, interactions=())
    found = script(LEAD, driver, to="c2", overrides={"c2": Channel.PHONE})
    assert block(found, "more").heading == "If they ask why, or to think again"
    assert block(found, "where") is None
    assert "considering me" not in found.spoken
    assert "right person" not in found.spoken


def test_a_family_helper_is_no_realtor():
    helper = person("c2", Role.FAMILY_HELPER)
    spoken = script(LEAD, helper, to="c2", overrides={"c2": Channel.PHONE}).spoken
    assert "clients" not in spoken
    assert "on my behalf" not in spoken
    assert all(len(words(sentence)) < 30 for sentence in sentences(spoken))


def test_who_calls_back_has_read_the_email_and_is_not_told_as_if_for_the_first_time():
    failed = Interaction(kind="phone", note="No answer.")
    found = script(person(extended_offer=True, interactions=(VISIT, failed, failed)))
    assert "my e-mail" in block(found, "open").text
    assert "Ask for" not in found.text
    assert "written to you" in block(found, "voicemail").text


def test_a_video_call_is_asked_for_and_has_no_switchboard():
    found = script(LEAD, overrides={"c1": Channel.VIDEO_CALL})
    assert "by video today" in block(found, "open").text
    assert "somebody else answers" not in found.text


def test_whom_the_agency_has_told_is_not_told_first():
    agency = person(role=Role.AGENCY_RECRUITER, extended_offer=True)
    chief = person("c2", recruited_heavily=True, first_name_basis=True)
    said = block(script(agency, chief, to="c2"), "decision").text
    assert "agency" in said
    assert "hear it from me" not in said
    assert block(script(agency, chief), "direct") is not None


def test_two_who_are_called_after_a_yes_do_not_hear_the_same_opening():
    both = [replace(LEAD, id=number, extended_offer=True) for number in ("c1", "c2")]
    scripts = compose(case_of(*both, acceptance=AcceptanceStatus.VERBAL)).scripts.values()
    said = [block(script, "decision").lines[0] for script in scripts]
    assert len({one.split(".")[0] for one in said}) == len(said) == 2


def test_a_friend_who_is_called_is_not_dismissed():
    friend = person("c2", Role.HOST, first_name_basis=True, organization="", addresses=Addresses(phone="555-0100"))
    bundle = compose(case_of(LEAD, friend), overrides={"c2": Channel.PHONE})
    assert "ake care" in block(bundle.scripts["c2"], "close").text


def test_after_a_yes_the_call_says_what_is_to_stop():
    note = Interaction(kind="phone", note="Holding the September shifts for me.")
    found = script(replace(LEAD, interactions=(VISIT, note)), acceptance=AcceptanceStatus.VERBAL)
    assert "stop holding shifts for me" in block(found, "close").text


def test_nobody_is_asked_to_speak_in_person_on_the_phone():
    assert "in person" not in script(LEAD).text


def test_family_reasons_are_spoken_as_people_speak():
    assert "It's for family reasons." in script(LEAD, reasons=(ShareableReason("Family reasons"),)).spoken


def test_somebody_hurt_hears_no_thanks_that_were_said_a_moment_before():
    assert "ward" not in block(script(LEAD), "hurt").text
    assert "thank" not in block(script(LEAD), "hurt").text


def test_somebody_hurt_who_had_the_users_word_hears_who_changed_it():
    promised = script(LEAD, acceptance=AcceptanceStatus.VERBAL)
    assert "word" in block(promised, "hurt").text


def test_what_was_signed_is_named_and_nothing_conceded():
    """A lawyer has not read it yet (rule 75)."""
    said = block(script(LEAD, acceptance=AcceptanceStatus.LOI_SIGNED), "signed").text
    assert "the letter" in said
    assert "consequences" not in said
    assert "the contract" in block(script(LEAD, acceptance=AcceptanceStatus.CONTRACT_SIGNED), "signed").text


def test_a_meeting_that_nobody_joins_asks_for_no_voicemail_where_no_number_is_on_file():
    met = Interaction(kind="video", note="Zoom with the panel.")
    lead = person(extended_offer=True, addresses=Addresses(email="a@x.example"), interactions=(met,))
    found = block(script(lead), "voicemail")
    assert (found.lines, found.directions) == ((), (calls.UNJOINED,))
    assert block(script(replace(lead, addresses=Addresses(email="a@x.example", phone="1"))), "voicemail").lines


@pytest.mark.parametrize(
    ("name", "given", "family", "is_called"),
    [
        ("Fujisawa Hiroshi", "Hiroshi", "Fujisawa", False),
        ("Nagy Ilona", "Ilona", "Nagy", False),
        ("Hiroshi Fujisawa", "Hiroshi", "Fujisawa", True),
        ("Dr. Fujisawa Hiroshi", "Hiroshi", "Fujisawa", True),
    ],
)
def test_nobody_is_called_by_a_whole_name_that_begins_with_the_family(name, given, family, is_called):
    title = "Dr." if name.startswith("Dr.") else ""
    lead = replace(person(extended_offer=True), name=name, given=given, family=family, title=title)
    spoken = compose(case_of(lead)).scripts["c1"].spoken
    assert (family in spoken) is is_called
    assert spoken.startswith(("Hello", "Dr."))


def test_a_host_who_asks_why_hears_what_was_cleared_for_all_however_the_visit_was():
    note = "Put me up two nights. She was curt at breakfast and snapped at me."
    told = Interaction(kind="stay", note=note)
    addresses = Addresses(phone="555-0101")
    host = person("c2", Role.HOST, first_name_basis=True, interactions=(told,), addresses=addresses)
    reasons = (ShareableReason("I cannot move this year."),)
    script = compose(case_of(person(extended_offer=True), host, reasons=reasons)).scripts["c2"]
    assert next(block for block in script.blocks if block.key == "why").lines == ("I can't move this year.",)
