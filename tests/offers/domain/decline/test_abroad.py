"""Outside the US, a checklist speaks of what there is in that place."""

from dataclasses import replace

import pytest

from offers.domain.decline.bundle import EntryKind
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import AcceptanceStatus
from offers.domain.decline.roles import Role

from .closing.test_checklist import TODAY
from .make import case_of, person


@pytest.mark.parametrize(
    ("location", "profession", "said"),
    [
        ("Duluth, Minnesota", "pharmacist", "credentialing, license"),
        ("Glasgow, Scotland", "pharmacist", "registration or licence, background checks"),
        ("Clifden, Ireland", "electrician", "licence or card transfer"),
    ],
)
def test_what_is_in_motion_is_named_as_it_is_where_the_work_is(location, profession, said):
    case = case_of(person(extended_offer=True), acceptance=AcceptanceStatus.VERBAL, today=TODAY)
    organization = replace(case.organization, location=location)
    case = replace(
        case, role_title="", organization=organization, applicant=replace(case.applicant, profession=profession)
    )
    assert said in next(entry.text for entry in compose(case).checklist if entry.kind is EntryKind.STOP)


def test_abroad_a_lease_may_have_been_signed_with_whoever_shows_places():
    case = case_of(person(extended_offer=True), person("c2", Role.REALTOR))
    case = replace(case, organization=replace(case.organization, location="Clifden, Ireland"))
    said = [entry.text for entry in compose(case).checklist if "you signed" in entry.text]
    assert said == ["If you signed anything with C2 Roe, a buyer agreement or a lease, end it in writing."]
