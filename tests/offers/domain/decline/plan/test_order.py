"""Who hears first: who brought or made the offer, who courted the user, the house, then outsiders (rules 6 and 8)."""

from dataclasses import replace

from offers.domain.decline.bundle import Channel
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import ContactStatus, Interaction, Medium
from offers.domain.decline.plan.etiquette import plan
from offers.domain.decline.roles import Role

from ..make import case_of, person

SEEN = Interaction(kind="video", note="Asked good questions.")
SENT = Interaction(kind="email", note="Offer letter.")


def test_a_host_of_no_house_hears_after_the_house():
    host = person("c2", Role.HOST, hours_spent=9)
    office = person("c3", Role.HR_DIRECTOR, organization="Harbor Clinic")
    order = [step.contact_id for step in plan(case_of(person(extended_offer=True), host, office))]
    assert order == ["c1", "c3", "c2"]


def test_a_family_adviser_of_the_house_hears_with_the_house():
    house = case_of(person()).organization.name
    referee, helper = person("c2", Role.REFEREE), person("c3", Role.FAMILY_HELPER, organization=house)
    order = [step.contact_id for step in plan(case_of(person(extended_offer=True), referee, helper))]
    assert order == ["c1", "c3", "c2"]


def test_order_protects_the_decision_maker():
    people = [
        person("realtor", Role.REALTOR),
        person("hr", Role.HR_DIRECTOR),
        person("chief", Role.HEAD_OF_GROUP, extended_offer=True),
        person("agency", Role.AGENCY_RECRUITER, extended_offer=True),
        person("chair", Role.DEPARTMENT_CHAIR),
        person("courted", Role.PARTNER, recruited_heavily=True),
        person("barred", Role.PARTNER, status=ContactStatus.DO_NOT_CONTACT),
    ]
    steps = plan(case_of(*people))
    assert [step.contact_id for step in steps] == ["agency", "chief", "courted", "chair", "hr", "realtor", "barred"]
    assert [step.order for step in steps] == [1, 2, 3, 4, 5, 6, 7]


def test_the_offices_that_run_the_search_hear_before_the_colleagues():
    roles_in_order = [Role.PARTNER, Role.IN_HOUSE_RECRUITER, Role.HR_DIRECTOR, Role.FUTURE_COLLEAGUE, Role.COORDINATOR]
    people = [person(role.value, role) for role in reversed(roles_in_order)]
    found = plan(case_of(person(extended_offer=True), *people))
    assert [step.contact_id for step in found] == ["c1", *(role.value for role in roles_in_order)]


def test_the_chair_of_the_board_hears_before_the_offices_and_whoever_gave_much():
    chairs = ["Chair of governors", "Board chair", "President of the board of trustees", "Chairman of the trust"]
    office = person("office", Role.PRACTICE_ADMINISTRATOR, role_label="Business manager", hours_spent=6)
    for label in chairs:
        chair = person("chair", Role.OTHER, role_label=label, hours_spent=1)
        found = plan(case_of(person(extended_offer=True), office, chair))
        assert [step.contact_id for step in found] == ["c1", "chair", "office"]
    for label in ["Chaired the panel", "Board treasurer", "Clerk to the board"]:
        other = person("other", Role.OTHER, role_label=label, hours_spent=1)
        assert [step.contact_id for step in plan(case_of(person(extended_offer=True), other, office))][1] == "office"


def test_whoever_courted_the_user_is_called_before_the_office_that_only_sent_the_offer_is_written_to():
    office = person("office", Role.HR_DIRECTOR, extended_offer=True, hours_spent=1, interactions=(SEEN, SENT))
    chief = person("chief", recruited_heavily=True)
    found = compose(case_of(office, chief, offer_medium=Medium.EMAIL)).plan
    assert [(step.contact_id, step.channel) for step in found] == [("chief", Channel.PHONE), ("office", Channel.EMAIL)]
    assert "Should hear it by voice, before anyone else." in found[0].why
    spoken = replace(office, hours_spent=2)
    assert [step.contact_id for step in plan(case_of(chief, spoken, offer_medium=Medium.EMAIL))] == ["office", "chief"]


def test_whoever_has_left_is_told_after_those_still_there_and_before_outsiders():
    left = person("left", Role.PARTNER, status=ContactStatus.LEFT, recruited_heavily=True, hours_spent=9)
    people = [person("realtor", Role.REALTOR), left, person("hr", Role.HR_DIRECTOR), person(extended_offer=True)]
    assert [step.contact_id for step in plan(case_of(*people))] == ["c1", "hr", "left", "realtor"]
