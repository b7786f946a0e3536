"""From rows to facts: everything logged about one decline, read in a fixed number of queries."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from django.contrib.postgres.aggregates import ArrayAgg
from django.db import models

from accounts.models import User
from contacts.models import Affiliation
from contacts.models import Contact as ContactRow
from offers.domain.decline.bundle import Blocker, Bundle, Channel, PlannedStep, PlanWarning
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import (
    EVERYONE,
    AcceptanceStatus,
    Addresses,
    Applicant,
    Audience,
    Case,
    ChosenAlternative,
    Contact,
    ContactStatus,
    Dates,
    Feedback,
    Interaction,
    Kind,
    Medium,
    OrganizationFacts,
    PrivateReason,
    PrivateText,
    ShareableReason,
)
from offers.domain.decline.review import Reviewer
from offers.domain.decline.roles import Role
from offers.models import Decline, Involvement, Participation, PlanStep, Reason
from offers.models import Feedback as FeedbackRow
from offers.models import Interaction as InteractionRow

_OUTSIDERS = frozenset({Role.REALTOR, Role.AGENCY_RECRUITER, Role.FAMILY_HELPER, Role.REFEREE})
_STATUSES = {
    ContactRow.Status.ACTIVE: ContactStatus.ACTIVE,
    ContactRow.Status.LEFT: ContactStatus.LEFT,
    ContactRow.Status.DO_NOT_CONTACT: ContactStatus.DO_NOT_CONTACT,
}
_TITLES = re.compile(r"^(?:dr|prof|professor|mr|mrs|ms|mx)\.?\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Person:
    """One involvement with what the user overruled for it, and what it took part in."""

    involvement: Involvement
    chosen_channel: Channel | None
    position: int | None
    took_part: tuple[Participation, ...]

    @property
    def failed_calls(self) -> tuple[InteractionRow, ...]:
        failed = InteractionRow.Kind.FAILED_CALL
        return tuple(part.interaction for part in self.took_part if part.interaction.kind == failed)

    @property
    def id(self) -> str:
        return str(self.involvement.uuid)

    @property
    def contact(self) -> ContactRow:
        return self.involvement.contact


@dataclass(frozen=True)
class Goodbye:
    """One decline with its people and the facts that everything is composed from."""

    decline: Decline
    people: tuple[Person, ...]
    case: Case

    @cached_property
    def bundle(self) -> Bundle:
        """The plan and words with the user's own choices in place."""
        chosen = {person.id: person.chosen_channel for person in self.people if person.chosen_channel}
        return compose(self.case, overrides=chosen, order=self.order)

    @cached_property
    def recommended(self) -> Bundle:
        """The plan and words as they would be without the user's own choices."""
        return compose(self.case)

    @cached_property
    def reviewer(self) -> Reviewer:
        return Reviewer(self.case)

    @property
    def order(self) -> list[str]:
        """Ids of the people that the user put in an order of their own."""
        placed = [(person.position, person.id) for person in self.people if person.position is not None]
        return [contact_id for _, contact_id in sorted(placed)]

    @cached_property
    def by_id(self) -> dict[str, Person]:
        return {person.id: person for person in self.people}

    @cached_property
    def steps(self) -> dict[str, PlannedStep]:
        """The planned step of each person, by id, in order of telling."""
        return {step.contact_id: step for step in self.bundle.plan}

    @cached_property
    def notes(self) -> tuple[Blocker | PlanWarning, ...]:
        """What to settle or look at first, the graver before the lighter."""
        return (*self.bundle.blockers, *self.bundle.warnings)

    def notes_for(self, contact_id: str) -> tuple[Blocker | PlanWarning, ...]:
        return tuple(note for note in self.notes if note.contact_id == contact_id)

    @property
    def general_notes(self) -> tuple[Blocker | PlanWarning, ...]:
        """Those about nobody in particular."""
        return tuple(note for note in self.notes if note.contact_id is None)

    @cached_property
    def known_names(self) -> tuple[str, ...]:
        """Names as logged, which may look like a placeholder and are none."""
        organizations = {self.case.organization.name, *(contact.organization for contact in self.case.contacts)}
        names = {part for contact in self.case.contacts for part in (contact.name, contact.given, contact.family)}
        return (*sorted(organizations), *sorted(names), self.case.role_title, self.case.applicant.signature)


def goodbye_of(decline: Decline, *, now: datetime) -> Goodbye:
    """Four queries, however many people there are. `decline` comes with its offer, organization and owner."""
    today = now.astimezone(decline.offer.owner.zone).date()
    rows = list(_involvements(decline, today))
    took_part = _interactions(decline)
    people = tuple(_person(row, took_part[row.pk]) for row in rows)
    contacts = tuple(_contact(row, took_part[row.pk], decline) for row in rows)
    return Goodbye(decline, people, _case(decline, contacts, today))


def _involvements(decline: Decline, today: date) -> Iterable[Involvement]:
    here_first = models.Case(models.When(organization=decline.offer.organization_id, then=0), default=1)
    works_at = (
        Affiliation.objects.filter(contact=models.OuterRef("contact"))
        .filter(models.Q(ended_on=None) | models.Q(ended_on__gte=today))
        .order_by(here_first, models.F("started_on").desc(nulls_last=True), "-pk")
        .values("organization__name")[:1]
    )
    overruled = PlanStep.objects.filter(decline=decline, involvement=models.OuterRef("pk"))
    return (
        Involvement.objects.for_user(decline.offer.owner)
        .filter(offer=decline.offer)
        .with_people()
        .annotate(
            works_at=models.Subquery(works_at),
            chosen_channel=models.Subquery(overruled.values("channel")[:1]),
            position=models.Subquery(overruled.values("position")[:1]),
        )
    )


def _interactions(decline: Decline) -> dict[int, list[Participation]]:
    found = defaultdict(list)
    rows = Participation.objects.filter(interaction__offer=decline.offer).select_related("interaction")
    for row in rows.order_by("interaction__happened_on", "interaction", "pk"):
        found[row.involvement_id].append(row)
    return found


def _person(row: Involvement, took_part: list[Participation]) -> Person:
    channel = getattr(row, "chosen_channel", None)
    return Person(
        involvement=row,
        chosen_channel=Channel(channel) if channel else None,
        position=getattr(row, "position", None),
        took_part=tuple(took_part),
    )


def _contact(row: Involvement, took_part: list[Participation], decline: Decline) -> Contact:
    contact, role = row.contact, Role(row.role)
    works_at = getattr(row, "works_at", None) or ("" if role in _OUTSIDERS else decline.offer.organization.name)
    return Contact(
        id=str(row.uuid),
        name=contact.name,
        title=contact.title,
        given=contact.given,
        family=contact.family,
        goes_by=contact.goes_by,
        first_name_basis=contact.first_name_basis,
        role=role,
        role_label=row.role_label or ("" if role is Role.OTHER else role.label),
        organization=works_at,
        addresses=Addresses(
            email=contact.email, phone=contact.phone, postal=contact.postal_address, linkedin=contact.linkedin
        ),
        preferred_channel=contact.preferred_channel,
        status=_STATUSES[ContactRow.Status(contact.status)],
        extended_offer=row.extended_offer,
        recruited_heavily=row.recruited_heavily,
        hours_spent=sum(part.interaction.minutes or 0 for part in took_part) / 60,
        interactions=tuple(_interaction(part) for part in took_part),
    )


def _interaction(part: Participation) -> Interaction:
    """A call that reached nobody is told by its kind; its note thanks for nothing."""
    row = part.interaction
    note = "No answer." if row.kind == InteractionRow.Kind.FAILED_CALL else row.note
    thanks_for = part.thanks_for if part.is_thanked else "."
    return Interaction(on=row.happened_on, kind=row.kind, note=note, thanks_for=thanks_for)


def _case(decline: Decline, contacts: tuple[Contact, ...], today: date) -> Case:
    offer = decline.offer
    reasons = list(Reason.objects.filter(decline=decline).order_by("pk"))
    feedback = FeedbackRow.objects.filter(decline=decline).annotate(heard_by=ArrayAgg("share_with__uuid"))
    is_rescinded = decline.kind == Kind.RESCINDED
    return Case(
        id=str(offer.uuid),
        kind=Kind(decline.kind),
        applicant=applicant_of(offer.owner),
        organization=OrganizationFacts(
            name=offer.organization.name,
            type=offer.organization.get_kind_display(),
            location=offer.organization.location or offer.location,
        ),
        role_title=offer.job_title,
        contacts=contacts,
        dates=Dates(
            offer_received=offer.offered_on,
            deadline=offer.deadline_on,
            decision=decline.decided_at.astimezone(offer.owner.zone).date() if decline.decided_at else today,
        ),
        today=today,
        acceptance=AcceptanceStatus.OFFER_WITHDRAWN if is_rescinded else AcceptanceStatus(decline.acceptance_status),
        alternative=ChosenAlternative(
            summary=decline.chosen_summary, employer=decline.chosen_employer, may_name=decline.may_name_employer
        ),
        reasons=tuple(ShareableReason(row.text, EVERYONE) for row in reasons if row.is_shareable),
        private_reasons=tuple(PrivateReason(PrivateText(row.text)) for row in reasons if not row.is_shareable),
        feedback=tuple(
            Feedback(row.text, Audience(contact_ids=frozenset(str(uuid) for uuid in row.heard_by if uuid)))
            for row in feedback.order_by("pk")
        ),
        offer_medium=Medium(offer.offer_medium) if offer.offer_medium else Medium.UNKNOWN,
        keep_in_touch=decline.keep_in_touch,
        would_reconsider=decline.would_reconsider,
    )


def applicant_of(user: User) -> Applicant:
    """The user as the one who signs. Given and family name are the first and last word of the name."""
    words = _TITLES.sub("", user.name.partition(",")[0].strip()).split()
    return Applicant(
        name=user.name or user.signs_as,
        signature=user.signs_as,
        given=words[0] if words else "",
        family=words[-1] if len(words) > 1 else "",
        profession=user.profession,
    )
