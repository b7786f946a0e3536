"""Logging what happened: one interaction, who took part, and what to thank each of them for."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db import transaction
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from offers.models import Activity, Interaction, Involvement, Offer, Participation
from offers.services import activity


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One interaction as the user describes it. `took_part` holds for each person the end of “Thank you for ...”.

    No text thanks those who are `not_thanked` for it.
    """

    kind: Interaction.Kind
    happened_on: date
    minutes: int | None = None
    note: str = ""
    took_part: Mapping[Involvement, str] = field(default_factory=dict)
    not_thanked: Set[Involvement] = frozenset()


@transaction.atomic
def log(*, offer: Offer, entry: Entry, now: datetime) -> Interaction:
    """Log something that happened on an offer."""
    interaction = Interaction.objects.create(
        offer=offer,
        kind=entry.kind,
        happened_on=entry.happened_on,
        minutes=entry.minutes,
        note=entry.note,
        created_at=now,
    )
    _set_people(interaction, entry)
    activity.log(offer=offer, kind=Activity.Kind.INTERACTION, text=_line(entry), now=now)
    return interaction


@transaction.atomic
def change(*, interaction: Interaction, entry: Entry, now: datetime) -> None:
    """Replace what is recorded about an interaction, people included."""
    interaction.kind = entry.kind
    interaction.happened_on = entry.happened_on
    interaction.minutes = entry.minutes
    interaction.note = entry.note
    interaction.save(update_fields=["kind", "happened_on", "minutes", "note"])
    interaction.participations.all().delete()
    _set_people(interaction, entry)
    text = _("Edited: %(line)s") % {"line": _line(entry)}
    activity.log(offer=interaction.offer, kind=Activity.Kind.INTERACTION, text=text, now=now)


@transaction.atomic
def delete(*, interaction: Interaction, now: datetime) -> None:
    """Forget an interaction and what it said to thank people for."""
    offer = interaction.offer
    text = _("Deleted: %(what)s of %(day)s") % {
        "what": interaction.get_kind_display(),
        "day": date_format(interaction.happened_on, "MONTH_DAY_FORMAT"),
    }
    interaction.delete()
    activity.log(offer=offer, kind=Activity.Kind.INTERACTION, text=text, now=now)


def _set_people(interaction: Interaction, entry: Entry) -> None:
    strangers = [person for person in entry.took_part if person.offer_id != interaction.offer_id]
    if strangers:
        raise ValueError("Only the people of the offer can take part in its interactions.")
    Participation.objects.bulk_create(
        Participation(
            interaction=interaction,
            involvement=person,
            thanks_for=thanks,
            is_thanked=person not in entry.not_thanked,
        )
        for person, thanks in entry.took_part.items()
    )


def _line(entry: Entry) -> str:
    """One line of the record; never the note, which may hold what nobody else should read."""
    names = ", ".join(person.contact.name for person in entry.took_part)
    return _("%(what)s with %(names)s") % {"what": entry.kind.label, "names": names} if names else str(entry.kind.label)
