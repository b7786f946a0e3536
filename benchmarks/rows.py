"""The rows that the benchmark of reminders measures with, made by the statement rather than one by one."""

from datetime import UTC, datetime, timedelta

from django.db import connection

from offers.models import Offer, Reminder
from tests.factories import OfferFactory

NOW = datetime(2026, 11, 9, 13, 30, tzinfo=UTC)


def add_offers(count: int) -> None:
    """Stale offers of one user whose next reminder is planned and not due for hours."""
    pattern = _pattern(next_look_at=NOW + timedelta(hours=1))
    columns = _columns(Offer, "id", "uuid", "next_look_at")
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO offers_offer (uuid, {columns}, next_look_at)"  # noqa: S608 names of our own columns
            f" SELECT gen_random_uuid(), {columns}, %(now)s + random() * interval '20 hours' + interval '1 hour'"
            " FROM offers_offer, generate_series(1, %(count)s) WHERE id = %(pattern)s",
            {"now": NOW, "count": count, "pattern": pattern.pk},
        )
        cursor.execute("VACUUM ANALYZE")


def add_planned_reminders() -> None:
    """One queued reminder, not due yet, for every offer."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO offers_reminder (owner_id, offer_id, uuid, kind, occurrence_key, state, due_at, not_after,"
            " attempts, uncertain_count, outcome, created_at)"
            " SELECT owner_id, id, gen_random_uuid(), 'stale', 'planned:' || id, 'queued', %(later)s, %(after)s, 0, 0,"
            " '', %(now)s FROM offers_offer",
            {"now": NOW, "later": NOW + timedelta(days=2), "after": NOW + timedelta(days=5)},
        )
        cursor.execute("VACUUM ANALYZE")


def add_due_offers(count: int) -> list[str]:
    """As many users with one offer each that is to be looked at and called for a mail days ago; their addresses."""
    Reminder.objects.all().delete()
    Offer.objects.all().delete()
    pattern = _pattern()
    user, organization, offer = (
        _columns(type(row), *without)
        for row, without in (
            (pattern.owner, ("id", "email")),
            (pattern.organization, ("id", "uuid", "name", "owner_id")),
            (pattern, ("id", "uuid", "owner_id", "organization_id")),
        )
    )
    with connection.cursor() as cursor:
        cursor.execute(
            f"""
            WITH users AS (
                INSERT INTO accounts_user (email, {user})
                SELECT 'to' || number || '@example.org', {user}
                FROM accounts_user, generate_series(1, %(count)s) AS number WHERE id = %(user)s
                RETURNING id
            ), organizations AS (
                INSERT INTO contacts_organization (uuid, name, owner_id, {organization})
                SELECT gen_random_uuid(), 'Blue Ridge Family Physicians ' || users.id, users.id, {organization}
                FROM contacts_organization, users WHERE contacts_organization.id = %(organization)s
                RETURNING id, owner_id
            )
            INSERT INTO offers_offer (uuid, owner_id, organization_id, {offer})
            SELECT gen_random_uuid(), organizations.owner_id, organizations.id, {offer}
            FROM (SELECT {offer} FROM offers_offer WHERE id = %(offer)s) AS pattern, organizations
            """,  # noqa: S608 names of our own columns
            {"count": count, "user": pattern.owner_id, "organization": pattern.organization_id, "offer": pattern.pk},
        )
        Offer.objects.filter(pk=pattern.pk).delete()
        cursor.execute("VACUUM ANALYZE")
    return [f"to{number}@example.org" for number in range(1, count + 1)]


def _pattern(**fields: object) -> Offer:
    times = dict.fromkeys(("last_activity_at", "created_at", "stage_changed_at"), NOW - timedelta(days=9))
    offer: Offer = OfferFactory(owner__time_zone="UTC", **times, **fields)
    return offer


def _columns(model: type, *without: str) -> str:
    columns = {field.column for field in model._meta.concrete_fields}  # type: ignore[attr-defined]
    return ", ".join(f'"{column}"' for column in sorted(columns - set(without)))
