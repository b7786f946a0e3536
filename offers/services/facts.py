"""From rows to facts: everything logged about one offer, read in a fixed number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from uuid import UUID

from django.contrib.postgres.aggregates import ArrayAgg
from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.db.models.functions import JSONObject

from contacts.models import Affiliation
from contacts.models import Contact as ContactRow
from offers.domain.decline.bundle import Channel
from offers.domain.decline.facts import (
    EVERYONE,
    AcceptanceStatus,
    Addresses,
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
    Move,
    OrganizationFacts,
    OwnPhrase,
    PrivateReason,
    PrivateText,
    ShareableReason,
)
from offers.domain.decline.people.registers import Register
from offers.domain.decline.private.sensitive import adds_no_stop
from offers.domain.decline.review import Reviewer
from offers.domain.decline.roles import Role
from offers.models import (
    GOODBYE,
    CallScript,
    ChecklistItem,
    Decline,
    Involvement,
    Message,
    Offer,
    Participation,
    PlanStep,
    Reason,
)
from offers.models import Feedback as FeedbackRow
from offers.models import Interaction as InteractionRow
from offers.models import OwnPhrase as OwnPhraseRow
from offers.services.applicant import applicant_of

_OUTSIDERS = frozenset({Role.REALTOR, Role.AGENCY_RECRUITER, Role.FAMILY_HELPER, Role.REFEREE})
_STATUSES = {
    ContactRow.Status.ACTIVE: ContactStatus.ACTIVE,
    ContactRow.Status.LEFT: ContactStatus.LEFT,
    ContactRow.Status.DO_NOT_CONTACT: ContactStatus.DO_NOT_CONTACT,
}


@dataclass(frozen=True, slots=True)
class Person:
    """One involvement with what it took part in, and what the user chose for its goodbye instead of our choice."""

    involvement: Involvement
    took_part: tuple[Participation, ...]
    chosen_channel: Channel | None = None
    position: int | None = None
    register: Register | None = None
    own_script: str = ""
    was_reached: bool = False

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


@dataclass(frozen=True, slots=True)
class SavedPhrase:
    """One of the user's own sentences."""

    uuid: UUID
    move: OwnPhraseRow.Move
    text: str


@dataclass(frozen=True)
class Facts:
    """One offer with its people, and the case that every text about it is composed from. `today` is the user's own."""

    offer: Offer
    today: date
    people: tuple[Person, ...]
    own_phrases: tuple[SavedPhrase, ...]
    case: Case

    @cached_property
    def reviewer(self) -> Reviewer:
        return Reviewer(self.case)

    @cached_property
    def by_id(self) -> dict[str, Person]:
        return {person.id: person for person in self.people}

    @cached_property
    def known_names(self) -> tuple[str, ...]:
        """Names as logged, which may look like a placeholder and are none."""
        organizations = {self.case.organization.name, *(contact.organization for contact in self.case.contacts)}
        names = {part for contact in self.case.contacts for part in (contact.name, contact.given, contact.family)}
        return (*sorted(organizations), *sorted(names), self.case.role_title, self.case.applicant.signature)


def facts_of(offer: Offer, decline: Decline | None, *, now: datetime) -> Facts:
    """Two queries, and two more for a decline, however many people there are.

    `offer` comes with its organization and owner. Without a decline there is nothing but what was logged.
    """
    today = now.astimezone(offer.owner.zone).date()
    rows = list(_involvements(offer, decline, today))
    took_part = _interactions(offer)
    phrases = _phrases(rows)
    contacts = tuple(_contact(row, took_part[row.pk], offer) for row in rows)
    return Facts(
        offer=offer,
        today=today,
        people=tuple(_person(row, took_part[row.pk]) for row in rows),
        own_phrases=phrases,
        case=_case(offer, decline, contacts, phrases, today),
    )


def _involvements(offer: Offer, decline: Decline | None, today: date) -> Iterable[Involvement]:
    """The people, with where they work and what the user chose for them.

    Each row carries the user's own sentences, which saves a query; without people there is no use for them.
    """
    here_first = models.Case(models.When(organization=offer.organization_id, then=0), default=1)
    works_at = (
        Affiliation.objects.filter(contact=models.OuterRef("contact"))
        .filter(models.Q(ended_on=None) | models.Q(ended_on__gte=today))
        .order_by(here_first, models.F("started_on").desc(nulls_last=True), "-pk")
        .values("organization__name")[:1]
    )
    overruled = PlanStep.objects.filter(decline=decline, involvement=models.OuterRef("pk"))
    script = CallScript.objects.filter(decline=decline, involvement=models.OuterRef("pk"), is_edited=True)
    goodbye = Message.objects.filter(purpose=GOODBYE, involvement=models.OuterRef("pk"))
    reached = ChecklistItem.objects.filter(involvement=models.OuterRef("pk"), done_as=ChecklistItem.DoneAs.REACHED)
    phrase = JSONObject(uuid="uuid", move="move", text="text")
    phrases = OwnPhraseRow.objects.filter(owner=offer.owner_id).by_move()
    return (
        Involvement.objects.for_user(offer.owner)
        .filter(offer=offer)
        .with_people()
        .annotate(
            works_at=models.Subquery(works_at),
            chosen_channel=models.Subquery(overruled.values("channel")[:1]),
            position=models.Subquery(overruled.values("position")[:1]),
            chosen_register=models.Subquery(goodbye.values("register")[:1]),
            own_script=models.Subquery(script.values("body")[:1]),
            was_written=models.Exists(goodbye.filter(state=Message.State.SENT)),
            was_reached=models.Exists(reached),
            own_phrases=ArraySubquery(phrases.values_list(phrase)),
        )
    )


def _phrases(rows: list[Involvement]) -> tuple[SavedPhrase, ...]:
    found = getattr(rows[0], "own_phrases", ()) if rows else ()
    return tuple(SavedPhrase(UUID(row["uuid"]), OwnPhraseRow.Move(row["move"]), row["text"]) for row in found)


def _interactions(offer: Offer) -> dict[int, list[Participation]]:
    found = defaultdict(list)
    rows = Participation.objects.filter(interaction__offer=offer).select_related("interaction")
    for row in rows.order_by("interaction__happened_on", "interaction", "pk"):
        found[row.involvement_id].append(row)
    return found


def _person(row: Involvement, took_part: list[Participation]) -> Person:
    channel, register = getattr(row, "chosen_channel", None), getattr(row, "chosen_register", None)
    return Person(
        involvement=row,
        took_part=tuple(took_part),
        chosen_channel=Channel(channel) if channel else None,
        position=getattr(row, "position", None),
        register=Register(register) if register else None,
        own_script=getattr(row, "own_script", None) or "",
        was_reached=getattr(row, "was_reached", False),
    )


def _contact(row: Involvement, took_part: list[Participation], offer: Offer) -> Contact:
    contact, role = row.contact, Role(row.role)
    works_at = getattr(row, "works_at", None) or ("" if role in _OUTSIDERS else offer.organization.name)
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
        is_unwritten=not getattr(row, "was_written", False),
        adds_no_stop=adds_no_stop(offer.organization.location or offer.location),
    )


def _interaction(part: Participation) -> Interaction:
    """A call that reached nobody is told by its kind; its note thanks for nothing."""
    row = part.interaction
    note = "No answer." if row.kind == InteractionRow.Kind.FAILED_CALL else row.note
    return Interaction(on=row.happened_on, kind=row.kind, note=note, thanks_for=part.thanks_for, thank=part.is_thanked)


def _case(
    offer: Offer,
    decline: Decline | None,
    contacts: tuple[Contact, ...],
    phrases: tuple[SavedPhrase, ...],
    today: date,
) -> Case:
    case = Case(
        id=str(offer.uuid),
        kind=Kind.DECLINE,
        applicant=applicant_of(offer.owner),
        organization=OrganizationFacts(
            name=offer.organization.name,
            type=offer.organization.kind,
            location=offer.organization.location or offer.location,
        ),
        role_title=offer.job_title,
        contacts=contacts,
        dates=Dates(offer_received=offer.offered_on, deadline=offer.deadline_on),
        today=today,
        offer_medium=Medium(offer.offer_medium) if offer.offer_medium else Medium.UNKNOWN,
        own_phrases=tuple(OwnPhrase(Move(phrase.move), phrase.text) for phrase in phrases),
    )
    return _declined(case, decline) if decline else case


def _declined(case: Case, decline: Decline) -> Case:
    """The case with what the user said about the goodbye."""
    zone = decline.offer.owner.zone
    reasons = list(Reason.objects.filter(decline=decline).order_by("pk"))
    feedback = FeedbackRow.objects.filter(decline=decline).annotate(heard_by=ArrayAgg("share_with__uuid"))
    is_rescinded = decline.kind == Kind.RESCINDED
    decided_on = decline.decided_at.astimezone(zone).date() if decline.decided_at else case.today
    return replace(
        case,
        kind=Kind(decline.kind),
        dates=replace(case.dates, decision=decided_on),
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
        keep_in_touch=decline.keep_in_touch,
        would_reconsider=decline.would_reconsider,
    )
