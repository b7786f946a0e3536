"""Logging an offer, and changing what is known about it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time

from django.db import transaction
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.models import User
from contacts.models import Contact
from contacts.services import get_or_create_organization
from offers.domain.deadlines import Deadline
from offers.domain.decline.roles import Role
from offers.domain.names import split_name
from offers.domain.stages import Stage, known_start
from offers.models import Activity, Message, Offer
from offers.services import activity, people


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferDetails:
    """What the user knows about an offer, apart from its stage and its deadline."""

    organization_name: str
    job_title: str
    location: str = ""
    source: str = ""
    link: str = ""
    note: str = ""
    applied_on: date | None = None
    offered_on: date | None = None
    offer_medium: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstPerson:
    """Somebody named while logging an offer: a name in one box, and a role."""

    name: str
    role: Role = Role.OTHER


@dataclass(frozen=True, slots=True, kw_only=True)
class NewOffer:
    details: OfferDetails
    stage: Stage = Stage.LEAD
    deadline: Deadline = field(default_factory=Deadline)
    people: Sequence[FirstPerson] = ()


@transaction.atomic
def log_offer(*, owner: User, new: NewOffer, now: datetime) -> Offer:
    """Write down an offer, its organization where that is new, and its first people."""
    details = new.details
    offer = Offer(
        owner=owner,
        organization=get_or_create_organization(owner=owner, name=details.organization_name),
        stage=new.stage,
        deadline_on=new.deadline.on,
        original_deadline_on=new.deadline.original_on,
        deadline_set_by=new.deadline.set_by,
        deadline_medium=new.deadline.medium,
        created_at=now,
        last_activity_at=now,
    )
    for name in _DESCRIBED:
        setattr(offer, name, getattr(details, name))
    offer.stage_changed_at = _stage_began(offer, now) or now
    offer.save(force_insert=True)
    activity.log(
        offer=offer, kind=Activity.Kind.LOGGED, text=_("Logged as %(stage)s") % {"stage": _(new.stage.label)}, now=now
    )
    for person in new.people:
        _add_person(offer, person, now)
    return offer


@transaction.atomic
def edit_offer(*, offer: Offer, details: OfferDetails, is_archived: bool = False, now: datetime) -> None:
    """Change what the details say otherwise than `offer` as it was read, and put it away or bring it back.

    What another device changed since stays. An organization spelled as before stays the same row.
    """
    changed = {name: new for name in _DESCRIBED if (new := getattr(details, name)) != getattr(offer, name)}
    was_archived = offer.archived_at is not None
    if details.organization_name not in (offer.organization.name, offer.organization.label):
        changed["organization"] = get_or_create_organization(owner=offer.owner, name=details.organization_name)
    offer.lock()
    began_before = _stage_began(offer, now)
    for name, new in changed.items():
        setattr(offer, name, new)
    began = _stage_began(offer, now)
    if began is not None and began != began_before:
        offer.stage_changed_at = began
        changed["stage_changed_at"] = began
    offer.save(update_fields=changed)
    activity.log(offer=offer, kind=Activity.Kind.EDITED, text=_("Details changed"), now=now)
    if is_archived not in (was_archived, offer.archived_at is not None):
        _set_archived(offer, is_archived, now)


@transaction.atomic
def set_deadline(
    *, offer: Offer, on: date, set_by: str = "", medium: str = "", is_correction: bool = False, now: datetime
) -> None:
    """Set, extend or correct the decision deadline."""
    offer.lock()
    before = offer.deadline
    offer.set_deadline(before.moved_to(on, set_by=set_by, medium=medium, is_correction=is_correction))
    day = date_format(on, "DATE_FORMAT")
    if before.on is None:
        text = _("They want an answer by %(day)s") % {"day": day}
    elif on == before.on:
        text = _("Details of the deadline changed")
    elif is_correction:
        text = _("Deadline corrected to %(day)s") % {"day": day}
    elif on > before.on:
        text = _("Deadline extended to %(day)s") % {"day": day}
    else:
        text = _("Deadline brought forward to %(day)s") % {"day": day}
    activity.log(offer=offer, kind=Activity.Kind.DEADLINE, text=text, now=now)


@transaction.atomic
def clear_deadline(*, offer: Offer, now: datetime) -> None:
    """Forget the decision deadline."""
    offer.set_deadline(Deadline())
    activity.log(offer=offer, kind=Activity.Kind.DEADLINE, text=_("Deadline removed"), now=now)


def goes_with(*, offer: Offer) -> list[str]:
    """What deleting the offer deletes too, counted in words. People and organizations stay."""
    interactions, parts = offer.interactions.count(), offer.involvements.count()
    letters = Message.objects.of_offer(offer).letters().count()
    found = []
    if interactions:
        found.append(
            ngettext("%(number)s logged interaction", "%(number)s logged interactions", interactions)
            % {"number": interactions}
        )
    if parts:
        found.append(
            ngettext("the part of %(number)s person", "the parts of %(number)s people", parts) % {"number": parts}
        )
    if hasattr(offer, "decline"):
        found.append(_("the goodbye with its messages and checklist"))
    if letters:
        found.append(ngettext("%(number)s letter", "%(number)s letters", letters) % {"number": letters})
    return found


_DESCRIBED = ("job_title", "location", "source", "link", "note", "applied_on", "offered_on", "offer_medium")


def _set_archived(offer: Offer, is_archived: bool, now: datetime) -> None:
    if is_archived:
        offer.archive(now)
    else:
        offer.unarchive()
    text = _("Put away") if is_archived else _("Brought back")
    activity.note(offer=offer, kind=Activity.Kind.EDITED, text=text, now=now)


def _stage_began(offer: Offer, now: datetime) -> datetime | None:
    """The start of the day, in the owner's zone, on which the offer is known to have come to its stage."""
    day = known_start(offer.current_stage, applied_on=offer.applied_on, offered_on=offer.offered_on)
    if day is None:
        return None
    return min(datetime.combine(day, time(), tzinfo=offer.owner.zone), now)


def _add_person(offer: Offer, person: FirstPerson, now: datetime) -> None:
    part = people.Part(role=person.role)
    name = split_name(person.name)
    if known := _known_at_organization(offer, name.given, name.family):
        people.involve(offer=offer, contact=known, part=part, now=now)
        return
    involvement = people.involve_new(
        offer=offer,
        person=people.NewPerson(given=name.given, family=name.family, title=name.title),
        part=part,
        now=now,
    )
    if name.credentials:
        involvement.contact.credentials = name.credentials
        involvement.contact.save(update_fields=["credentials"])


def _known_at_organization(offer: Offer, given: str, family: str) -> Contact | None:
    """The one contact of this name already met at the offer's organization, and not yet part of this offer.

    A namesake met elsewhere is somebody else until the user says otherwise.
    """
    met = (
        Contact.objects.for_user(offer.owner)
        .filter(given__iexact=given, family__iexact=family)
        .exclude(involvements__offer=offer)
    )
    here = met.filter(involvements__offer__organization=offer.organization) | met.filter(
        affiliations__organization=offer.organization
    )
    found = list(here.distinct()[:2])
    return found[0] if len(found) == 1 else None
