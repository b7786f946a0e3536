"""Small cases for tests of one rule."""

from datetime import date

from offers.domain.decline.brief import Reader
from offers.domain.decline.bundle import Channel
from offers.domain.decline.facts import Addresses, Applicant, Case, Contact, Interaction, Kind, OrganizationFacts
from offers.domain.decline.plan.etiquette import choose
from offers.domain.decline.roles import Role

EVERYWHERE = Addresses(email="a@x.example", phone="555-0100", postal="1 Elm", linkedin="in/a")
VISIT = Interaction(on=date(2026, 3, 1), kind="site visit", note="Showed me the ward.")


def person(contact_id="c1", role=Role.HEAD_OF_GROUP, addresses=EVERYWHERE, **facts):
    facts.setdefault("interactions", (VISIT,))
    name = f"{contact_id.title()} Roe"
    return Contact(id=contact_id, name=name, given=contact_id, family="Roe", role=role, addresses=addresses, **facts)


def case_of(*contacts, **facts):
    facts = {"kind": Kind.DECLINE, **facts}
    return Case(
        id="e",
        applicant=Applicant(name="Lena Ortiz", given="Lena", family="Ortiz"),
        organization=OrganizationFacts(name="Harbor Clinic"),
        role_title="Nurse",
        contacts=contacts,
        **facts,
    )


def chosen(contact, **facts):
    """Channel and rule, where this is the only contact."""
    choice = choose(contact, case_of(contact, **facts))
    return choice.channel, choice.rule


def reader(circle, **facts):
    return Reader(
        contact_id="c1",
        circle=circle,
        channel=Channel.EMAIL,
        medium=Channel.EMAIL,
        greeting="Ann",
        name="Ann Roe",
        familiar=True,
        sign_as="Lena",
        **facts,
    )
