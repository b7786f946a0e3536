"""What each person is thanked for: the user's own words, or what the draft reads in a note."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from uuid import UUID

from django.db import models, transaction
from django.utils.translation import gettext as _

from offers.domain.decline.brief import Reader
from offers.domain.decline.briefing import brief
from offers.domain.decline.log import logged
from offers.domain.decline.private.discretion import Discretion, discretion_for
from offers.domain.decline.reading.thanks import suggestions
from offers.models import Activity, Decline, Interaction, Involvement, Participation
from offers.services import activity, interactions
from offers.services.decline.case import Goodbye
from offers.services.decline.words import prepare
from offers.services.decline.workflow import locked
from offers.services.facts import Person


@dataclass(frozen=True, slots=True)
class Deed:
    """One interaction with one person. `read` is what the draft takes from the note while the user says nothing.

    `is_left_out` says that the user's own words are in no draft, because they touch what is to stay private; what the
    user does not want to thank for is not `part.is_thanked`.
    """

    part: Participation
    read: str = ""
    is_left_out: bool = False

    @property
    def key(self) -> UUID:
        return self.part.interaction.uuid


@dataclass(frozen=True, slots=True)
class Thanks:
    """Everything that may be said to thank one person. `general` is what the kind of meeting alone gives."""

    deeds: tuple[Deed, ...] = ()
    general: str = ""

    @property
    def is_blank(self) -> bool:
        """Nothing is logged yet, so there is something to ask."""
        return not self.deeds


def thanks_of(goodbye: Goodbye) -> dict[str, Thanks]:
    """For each person who will hear something, by id."""
    discretion = discretion_for(goodbye.case)
    readers = brief(goodbye.case, goodbye.bundle.plan, discretion).readers
    return {reader.contact_id: _thanks(goodbye, reader, discretion) for reader in readers}


def _thanks(goodbye: Goodbye, reader: Reader, discretion: Discretion) -> Thanks:
    person, contact = goodbye.by_id[reader.contact_id], goodbye.case.contact(reader.contact_id)
    suggested = suggestions(contact, discretion, inside=logged.is_inside(contact, goodbye.case))
    said = {act.for_form for act in reader.acts}
    deeds = []
    for part, suggestion in zip(person.took_part, suggested, strict=True):
        if part.interaction.kind == Interaction.Kind.FAILED_CALL:
            continue
        if not part.is_thanked:
            deeds.append(Deed(part))
            continue
        read = [act.for_form for act in suggestion.acts if act.for_form in said]
        own = bool(part.thanks_for.strip())
        deeds.append(Deed(part, "" if own else ", ".join(read), is_left_out=own and not read))
    general = next((act.for_form for act in reader.acts if act.is_general), "")
    return Thanks(tuple(deeds), general)


@transaction.atomic
def save(
    *,
    decline: Decline,
    person: Person,
    own_words: Mapping[UUID, str],
    did: str = "",
    thanked: Mapping[UUID, bool] = MappingProxyType({}),
    now: datetime,
) -> bool:
    """Keep the user's words by interaction; empty ones leave it to the note. False where nothing changed.

    `thanked` says of interactions whether to thank for them at all. `did` is heard only where nothing was logged with
    the person: it becomes an interaction of today. Untouched drafts follow; the user's own texts stay as they are.
    """
    decline = locked(decline)
    involvement = person.involvement
    parts = list(_logged_with(involvement).select_related("interaction"))
    changed = []
    for part in parts:
        before = (part.thanks_for, part.is_thanked)
        part.thanks_for = own_words.get(part.interaction.uuid, part.thanks_for)
        part.is_thanked = thanked.get(part.interaction.uuid, part.is_thanked)
        if before != (part.thanks_for, part.is_thanked):
            changed.append(part)
    Participation.objects.bulk_update(changed, ["thanks_for", "is_thanked"])
    if changed:
        text = _("Said what to thank %(name)s for") % {"name": involvement.contact.name}
        activity.log(offer=decline.offer, kind=Activity.Kind.INTERACTION, text=text, now=now)
    is_new = bool(did) and not parts
    if is_new:
        today = decline.offer.owner.local_date(now)
        entry = interactions.Entry(kind=Interaction.Kind.OTHER, happened_on=today, took_part={involvement: did})
        interactions.log(offer=decline.offer, entry=entry, now=now)
    if changed or is_new:
        prepare(decline=decline, now=now)
    return bool(changed) or is_new


def _logged_with(involvement: Involvement) -> models.QuerySet[Participation]:
    failed = Interaction.Kind.FAILED_CALL
    return Participation.objects.filter(involvement=involvement).exclude(interaction__kind=failed).order_by("pk")
