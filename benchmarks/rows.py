"""The rows that the benchmark of reminders measures with, made by the statement rather than one by one."""

from datetime import UTC, datetime, timedelta

from django.db import connection

from offers.models import Offer
from offers.models.offer import AT_ONCE
from tests.factories import OfferFactory

NOW = datetime(2026, 11, 9, 13, 30, tzinfo=UTC)
_NOT_YET = "%(now)s + random() * interval '20 hours' + interval '1 hour'"


def add_stale_offers(count: int) -> list[str]:
    """As many users with one offer each that called for a mail two days ago and is to be looked at; their addresses."""
    return _add(count, "%(at_once)s")


def add_planned_offers(count: int) -> None:
    """The same, but looked at already, and not to be looked at again for an hour at least."""
    _add(count, _NOT_YET)


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


def _add(count: int, next_look_at: str) -> list[str]:
    times = dict.fromkeys(("last_activity_at", "created_at", "stage_changed_at"), NOW - timedelta(days=9))
    pattern: Offer = OfferFactory(owner__time_zone="UTC", owner__email="pattern@example.org", **times)
    user = _columns(type(pattern.owner), "id", "email")
    organization = _columns(type(pattern.organization), "id", "uuid", "name", "owner_id")
    offer = _columns(Offer, "id", "uuid", "owner_id", "organization_id", "next_look_at")
    with connection.cursor() as cursor:
        cursor.execute(
            f"""
            WITH users AS (
                INSERT INTO accounts_user (email, {user})
                SELECT 'to' || %(user)s || '.' || number || '@example.org', {user}
                FROM accounts_user, generate_series(1, %(count)s) AS number WHERE id = %(user)s
                RETURNING id, email
            ), organizations AS (
                INSERT INTO contacts_organization (uuid, name, owner_id, {organization})
                SELECT gen_random_uuid(), 'Blue Ridge Family Physicians ' || users.id, users.id, {organization}
                FROM contacts_organization, users WHERE contacts_organization.id = %(organization)s
                RETURNING id, owner_id
            ), added AS (
                INSERT INTO offers_offer (uuid, owner_id, organization_id, {offer}, next_look_at)
                SELECT gen_random_uuid(), organizations.owner_id, organizations.id, {offer}, {next_look_at}
                FROM (SELECT {offer} FROM offers_offer WHERE id = %(offer)s) AS pattern, organizations
            )
            SELECT email FROM users
            """,  # noqa: S608 names of our own columns
            {
                "count": count, "user": pattern.owner_id, "organization": pattern.organization_id, "offer": pattern.pk,
                "now": NOW, "at_once": AT_ONCE,
            },
        )  # fmt: skip
        addresses = [email for (email,) in cursor.fetchall()]
        cursor.execute("DELETE FROM accounts_user WHERE id = %(user)s", {"user": pattern.owner_id})
        cursor.execute("VACUUM ANALYZE")
    return addresses


def _columns(model: type, *without: str) -> str:
    columns = {field.column for field in model._meta.concrete_fields}  # type: ignore[attr-defined]
    return ", ".join(f'"{column}"' for column in sorted(columns - set(without)))
