"""The last sentence before the name: it fits the reader, and does not spell out the house again."""

import re
from dataclasses import replace

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Addresses, ContactStatus, Interaction, Kind, OrganizationFacts
from offers.domain.decline.roles import Role

from ..make import VISIT, case_of, person


@pytest.mark.parametrize("number", range(12))
@pytest.mark.parametrize("kind", list(Kind))
def test_the_name_of_the_house_stands_in_a_letter_once_at_most(number, kind):
    name = "Ashgrove Unified School District"
    case = replace(
        case_of(person(extended_offer=True, first_name_basis=True), kind=kind),
        id=f"e{number}",
        organization=OrganizationFacts(name=name),
    )
    text = compose(case).messages["c1"].body
    assert text.count(name) <= 1
    assert name in text or "there well" not in text


@pytest.mark.parametrize("kind", [Kind.DECLINE, Kind.WITHDRAW])
def test_whoever_has_left_closes_no_file_and_looks_for_nobody(kind):
    gone = person("c2", Role.IN_HOUSE_RECRUITER, status=ContactStatus.LEFT, interactions=(VISIT,))
    message = compose(case_of(person(extended_offer=True), gone, kind=kind)).messages["c2"]
    assert not re.search(r"my file|search goes|right person|good hands", message.subject + message.body)


def test_a_quiet_hour_on_a_panel_makes_no_friend_to_keep_in_touch_with():
    quiet = person("c2", Role.FUTURE_COLLEAGUE, interactions=(Interaction(kind="onsite", note="Panel. Quiet."),))
    text = compose(case_of(person(extended_offer=True), quiet, keep_in_touch=True)).messages["c2"].body
    assert "touch" not in text


def test_somebody_of_whom_nothing_is_logged_is_wished_well_and_an_office_thanked_once_for_its_part():
    for number in range(8):
        unknown = person("c2", Role.HR_DIRECTOR, first_name_basis=True, interactions=())
        case = replace(case_of(person(extended_offer=True), unknown), id=f"e{number}")
        text = compose(case).messages["c2"].body
        assert len(re.findall(r"wish you|[Aa]ll the best|ood wishes|est wishes", text)) == 1
        assert len(re.findall(r"[Tt]hank", text)) == 1
        assert re.search(r"[Tt]hanks? (?:you )?for (?:your|any) part", text)
        assert not re.search(r"Grateful|Warm|appreciat", text)


@pytest.mark.parametrize("number", range(10))
def test_the_last_line_repeats_no_thanks_of_the_letter(number):
    people = [person(extended_offer=True, first_name_basis=True)]
    people += [person(f"c{place}", Role.FUTURE_COLLEAGUE, first_name_basis=True) for place in range(2, 6)]
    for message in compose(replace(case_of(*people), id=f"e{number}")).messages.values():
        *said, ending = message.body.lower().split("\n\n")
        echoes = [word for word in ("many thanks", "grateful", "appreciat", "best wishes") if word in ending]
        assert not [word for word in echoes if word in " ".join(said)]


@pytest.mark.parametrize("number", range(6))
def test_not_all_of_a_house_are_wished_well_where_one_gave_offence(number):
    asked = Interaction(kind="interview", note="Asked if I plan to get pregnant.")
    people = (person(extended_offer=True), person("c2", Role.DEPARTMENT_CHAIR, interactions=(asked,)))
    bundle = compose(replace(case_of(*people), id=f"e{number}"))
    assert not re.search("whole team|everyone", bundle.messages["c1"].body)


@pytest.mark.parametrize("number", range(6))
def test_whoever_confided_something_is_not_wished_a_good_colleague(number):
    """They may have told that they are leaving."""
    told = Interaction(kind="breakfast", note="Showed me the ward. Just between us: she is leaving in March.")
    nurse = person("c2", Role.FUTURE_COLLEAGUE, interactions=(told,))
    case = replace(case_of(person(extended_offer=True), nurse), id=f"e{number}")
    assert "good colleague" not in compose(case).messages["c2"].body


@pytest.mark.parametrize("number", range(6))
def test_a_friend_is_wished_well_by_text_as_friends_do_and_nobody_else_told_to_take_care(number):
    phone = Addresses(phone="555-0100")
    friends = [person(f"c{n}", Role.OTHER, phone, organization="", first_name_basis=True) for n in range(2, 6)]
    strangers = [person(f"s{n}", Role.HR_DIRECTOR, first_name_basis=False) for n in range(6)]
    messages = compose(replace(case_of(person(extended_offer=True), *friends, *strangers), id=f"e{number}")).messages
    for who, message in messages.items():
        if who.startswith("s"):
            assert not re.search(r"Take (?:good )?care", message.body)
        elif who != "c1":
            assert not re.search(r"I wish you (?:all the best|well)\.", message.body)
