"""Somebody who works elsewhere now, perhaps where the user is in talks: thanks, and no hint (rules 13, 15 and 48)."""

import re
from dataclasses import replace

import pytest

from offers.domain.decline.bundle import Channel
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Addresses, ChosenAlternative, ContactStatus, Interaction, Kind
from offers.domain.decline.log.logged import has_moved
from offers.domain.decline.roles import Role

from .make import case_of, person

LABEL = "Was associate, now at Foothill Engineers"


def _to(*notes, label=LABEL, status=ContactStatus.LEFT):
    interactions = tuple(Interaction(kind="coffee", note=note) for note in notes)
    gone = person("c2", Role.FUTURE_COLLEAGUE, role_label=label, status=status, interactions=interactions)
    return compose(case_of(person(extended_offer=True), gone)).messages["c2"].body


@pytest.mark.parametrize(
    "note",
    [
        "Put in a word for me at his new place, interview there 21st",
        "Introduced me to his new boss; I interview there on Friday.",
        "Passed my CV on, I'm interviewing there next week",
        "Recommended me to Foothill, my interview there is on the 21st",
    ],
)
def test_nothing_hints_at_the_other_talks(note):
    said = _to(note)
    assert not re.search(r"word|introduc|interview|CV|recommend|Foothill|Harbor|decided|new", said)


@pytest.mark.parametrize(
    "note",
    [
        "Left for Brightside in October, where I have a second round on the 9th.",
        "Moved to St Luke's, where I have my final round next week",
        "Since joined Kestrel - I'm talking to them too",
        "Works at the place I might go to next",
        "Now at Hallam, who I'm seeing again on Thursday",
        "Jumped to Meridian in Sept; Meridian is my other iron in the fire",
        "has gone to the museum in Leeds, the one that shortlisted me",
        "Left in June for Ashdown, which has me in for a trial shift on Saturday",
        "At Vela now. I have an offer pending there",
        "took a job at the Tribune; the Tribune's also considering me",
    ],
)
def test_whoever_works_where_the_user_is_in_the_running_reads_of_no_decision(note):
    said = _to(f"Drove me to the station. {note}", label="Was associate")
    assert "station" in said
    assert not re.search(r"Harbor|offer|decided|declin|turned|won't|not taking", said)


@pytest.mark.parametrize("note", ["Interviewed me in May, left since.", "Invited me to dinner. Left in June."])
def test_whoever_left_and_judges_nobody_now_reads_the_decision(note):
    assert re.search(r"decided|declin|turned|won't|not taking", _to(note, label="Was associate"))


@pytest.mark.parametrize(
    "note",
    [
        "Warned me off the overtime over a coffee.",
        "Told me straight why he left.",
        "Was honest with me about the turnover.",
    ],
)
def test_nothing_is_said_against_the_house(note):
    assert not re.search(r"warn|overtime|left|straight|honest|turnover", _to(note))


def test_a_kind_deed_is_still_thanked_for():
    said = _to("Drove me to the station. Warned me off the overtime.")
    assert "driving me to the station" in said or "drive me to the station" in said or "drove me to the station" in said


def test_a_contact_who_was_interviewed_there_is_no_rival():
    assert "decided" in _to("She interviewed there in 2019.", label="Was associate")
    assert "decided" in _to("said her own first interview there was a disaster", label="Was associate")


@pytest.mark.parametrize(
    "note",
    [
        "Has moved to Vestland in Bergen, sits on the panel that interviews me on the 17th.",
        "Left for Mercy in May; is on the search committee there.",
        "Went over to the Bay group, will be interviewing me next week",
        "Now at Elm; she's on my panel on Friday!",
        "Gone to the county team, part of the committee that decides on me.",
        "At Foothill since June, has a say in my application.",
    ],
)
@pytest.mark.parametrize("kind", [Kind.DECLINE, Kind.RESCINDED, Kind.WITHDRAW])
def test_whoever_has_a_say_over_the_user_now_is_thanked_only(note, kind):
    told = Interaction(kind="coffee", note=f"Drove me to the station. {note}")
    gone = person("c2", role_label="Former scientist", status=ContactStatus.LEFT, interactions=(told,))
    bundle = compose(case_of(person(extended_offer=True), gone, kind=kind))
    said = bundle.messages["c2"].body
    assert "station" in said
    assert not re.search(r"Harbor|offer|withdr|decided|declin|not be|won't|panel|interview|committee", said)
    step = next(step for step in bundle.plan if step.contact_id == "c2")
    assert "Has a say where you are in talks yourself: thanks only" in step.why
    found = " ".join(entry.text for entry in bundle.checklist)
    assert "C2 Roe has a say where you are still a candidate: write no more than thanks" in found


@pytest.mark.parametrize(
    "note",
    [
        "Interviewed me in March with the panel, has moved on since.",
        "Was on the panel in March. Joined Bay Heart.",
        "Drove me to the station; chairs the panel of the congress now.",
    ],
)
def test_whoever_had_a_say_once_is_no_judge_now(note):
    gone = person("c2", status=ContactStatus.LEFT, interactions=(Interaction(kind="coffee", note=note),))
    found = compose(case_of(person(extended_offer=True), gone)).checklist
    assert not any("still a candidate" in entry.text for entry in found)


@pytest.mark.parametrize(
    "note",
    [
        "Let go end of March",
        "bounced. Peg says she has left, laid off?",
        "made redundant in May",
        "Has since moved to Sahyadri Wire, where I've a chat fixed in Feb",
        "moved to Elm Hill, where I have a second call booked",
    ],
)
@pytest.mark.parametrize("kind", [Kind.DECLINE, Kind.RESCINDED, Kind.WITHDRAW])
def test_whoever_was_let_go_or_may_be_a_colleague_yet_reads_thanks_only(note, kind):
    told = Interaction(kind="phone", note=f"Drove me to the station in the snow. {note}")
    gone = person("c2", Role.OTHER, status=ContactStatus.LEFT, interactions=(told,))
    said = compose(case_of(person(extended_offer=True), gone, kind=kind)).messages["c2"].body
    assert "to the station in the snow" in said
    assert not re.search(r"Harbor|offer|withdr|decided|declin|nothing more|no need|let go|laid|redundant|left", said)
    assert "meaning to" not in said


@pytest.mark.parametrize(
    "note", ["Let go of my arm at the door.", "all fired up about the reef", "I have a call there on Monday"]
)
def test_whoever_left_of_their_own_accord_hears_what_was_decided(note):
    gone = person("c2", status=ContactStatus.LEFT, interactions=(Interaction(kind="phone", note=note),))
    assert "decided" in compose(case_of(person(extended_offer=True), gone)).messages["c2"].body


def test_whoever_has_left_hears_nothing_of_an_offer_taken_back():
    told = Interaction(kind="coffee", note="Drove me to the station.")
    gone = person("c2", status=ContactStatus.LEFT, interactions=(told,))
    said = compose(case_of(person(extended_offer=True), gone, kind=Kind.RESCINDED)).messages["c2"].body
    assert "station" in said
    assert not re.search(r"Harbor|offer|withdr", said)


def test_whoever_works_where_the_user_is_going_is_thanked_only():
    told = Interaction(kind="coffee", note="Drove me to the station. Has moved to Vestland.")
    gone = person("c2", status=ContactStatus.LEFT, interactions=(told,))
    case = case_of(person(extended_offer=True), gone)
    bundle = compose(replace(case, alternative=ChosenAlternative(employer="Vestland Ocean Centre")))
    assert not re.search(r"Harbor|decided|declin|Vestland", bundle.messages["c2"].body)
    assert any("Works now where you are going: thanks only" in step.why for step in bundle.plan)
    assert not any("call off your talks" in entry.text for entry in bundle.checklist)


def test_nobody_who_left_reads_that_they_will_not_work_together():
    for name in ("Oak Lane", "Elm Hill", "Bay Park", "Sun Court", "North Quay", "Fir Row"):
        gone = person("c2", Role.FUTURE_COLLEAGUE, status=ContactStatus.LEFT)
        case = replace(case_of(person(extended_offer=True), gone, kind=Kind.RESCINDED), id=name)
        assert not re.search(r"colleagues|joining you|work(?:ing)? together", compose(case).messages["c2"].body)


@pytest.mark.parametrize(
    ("house", "email", "is_written_to"),
    [
        ("York Corn Hall", "anselm@yorkcornhall.example", True),
        ("York Corn Hall", "anselm@mail.yorkcornhall.org.uk", True),
        ("The Foothill Engineers Ltd", "a.roe@foothill-engineers.com", True),
        ("Saint Brigid Medical Centre", "roe@sbmc.org", True),
        ("York Corn Hall", "anselm@harborclinic.example", False),
        ("York Corn Hall", "anselm@gmail.com", False),
        ("York Corn Hall", "", False),
        ("Harbor Clinic", "anselm@harborclinic.example", False),
        ("", "anselm@yorkcornhall.example", False),
        ("Harbor Clinic East", "anselm@harborclinic.example", False),
    ],
)
def test_who_has_left_is_written_to_only_at_the_address_of_their_new_house(house, email, is_written_to):
    told = Interaction(kind="phone", note="Told me about his two seasons there.")
    gone = person(
        "c2",
        Role.FUTURE_COLLEAGUE,
        role_label="Used to be ASM there",
        organization=house,
        status=ContactStatus.LEFT,
        interactions=(told,),
        addresses=Addresses(email=email, phone="555 0120"),
    )
    bundle = compose(case_of(person(extended_offer=True), gone))
    assert (bundle.plan[-1].channel is Channel.EMAIL) is is_written_to
    assert ("c2" in bundle.messages) is is_written_to
    assert any("old address" in entry.text for entry in bundle.checklist) is not is_written_to


def test_an_address_that_somebody_still_there_shares_is_an_old_one():
    there = person(extended_offer=True, addresses=Addresses(email="kate@foothill.example", phone="555 0100"))
    gone = person(
        "c2",
        Role.FUTURE_COLLEAGUE,
        organization="Foothill Engineers",
        status=ContactStatus.LEFT,
        addresses=Addresses(email="roe@foothill.example"),
    )
    assert "c2" not in compose(case_of(there, gone)).messages


@pytest.mark.parametrize(
    ("note", "is_gone"),
    [
        ("Left yam porridge under a plate for me.", False),
        ("Left me her umbrella.", False),
        ("left a lamp on", False),
        ("Joined us for tea.", False),
        ("She left in May.", True),
        ("Told me she left Harbor Clinic.", True),
        ("Has joined Elm Clinic.", True),
    ],
)
def test_what_was_left_for_the_user_is_no_change_of_post(note, is_gone):
    host = person("c2", Role.HOST, organization="Elm Clinic", interactions=(Interaction(kind="stay", note=note),))
    assert has_moved(host, case_of(person(extended_offer=True), host)) is is_gone


def test_whoever_knows_of_no_offer_reads_of_none():
    told = Interaction(kind="text", note="Put in a word for me. She doesn't know I had the offer in the end")
    gone = person("c2", Role.FUTURE_COLLEAGUE, first_name_basis=True, interactions=(told,))
    body = compose(case_of(person(extended_offer=True), gone)).messages["c2"].body
    assert not re.search(r"offer|declin|decided|turned|Harbor|taking", body)
