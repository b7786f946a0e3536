"""One small search, for letters that a test shows whole."""

from dataclasses import replace
from datetime import date

from offers.domain.decline.facts import Addresses, Dates, Interaction
from offers.domain.decline.roles import Role

from ..make import case_of, person

VISIT = Interaction(
    on=date(2026, 3, 3), kind="site visit", note="Walked me through the new ward, drew the rota for me."
)
DINNER = Interaction(on=date(2026, 3, 3), kind="dinner", note="Had us over for jollof with his family.")
PLANNED = Interaction(on=date(2026, 2, 20), kind="phone", note="Booked my flights.")

CHIEF = replace(
    person("c1", Role.HEAD_OF_GROUP, interactions=(VISIT,), extended_offer=True),
    name="Dr. Ana Alvarez Ruiz",
    title="Dr.",
    given="Ana",
    family="Alvarez Ruiz",
)
HOST = replace(
    person("c2", Role.PARTNER, interactions=(DINNER,), first_name_basis=True),
    name="Dele Okafor",
    given="Dele",
    family="Okafor",
)
HR = replace(
    person("c3", Role.HR_DIRECTOR, interactions=(PLANNED,), first_name_basis=True),
    name="Bev Sato",
    given="Bev",
    family="Sato",
)
AGENT = replace(
    person("c4", Role.REALTOR, interactions=(), addresses=Addresses(email="r@x.example")),
    name="Ron Pike",
    given="Ron",
    family="Pike",
)


def search(*people, **facts):
    facts.setdefault("dates", Dates(deadline=date(2026, 3, 13)))
    return case_of(*(people or (CHIEF, HOST, HR, AGENT)), **facts)
