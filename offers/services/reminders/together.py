"""A mail that belongs to no single offer, looked at as of now: a digest with what it carries, or the weekly summary."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from django.core.mail import EmailMessage

from accounts.models import User
from offers.domain.reminders import TOO_LATE, ReminderFacts, ReminderKind, Verdict, summary_verdict
from offers.emails import MOST_TOLD, Item, digest_email, reminder_email, summary_email, words_of
from offers.models import Offer, Reminder
from offers.services.reminders.days import days_of
from offers.services.reminders.facts import judge, policy_of, reminder_facts_of, with_reminder_facts
from offers.services.reminders.links import links_for, own_links_for
from offers.services.reminders.weekly import summary_of, weekly_facts_of


class Part(NamedTuple):
    """One occurrence of the mail; the summary has no offer."""

    row: Reminder
    offer: Offer | None
    facts: ReminderFacts | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """What of the mail still holds, what helps most first, and what does not, with the reason."""

    reminder: Reminder
    parts: tuple[Part, ...]
    dropped: tuple[tuple[Reminder, str], ...]
    goes_at: datetime

    @property
    def objection(self) -> str:
        """Why the mail must not be sent, or an empty string."""
        if self.parts:
            return ""
        return self.dropped[0][1] if len(self.dropped) == 1 else "nothing in it holds any more"

    def email(self, now: datetime) -> EmailMessage:
        """One item is a mail like any other; several are told one after the other, and the summary comes last."""
        mail, own = self.reminder, own_links_for(self.reminder)
        about = [(row, offer, facts) for row, offer, facts in self.parts if offer and facts]
        has_summary = len(about) < len(self.parts)
        summary = summary_of(mail.owner, policy_of(mail.owner).local_day(now)) if has_summary else None
        if len(about) == 1 and summary is None:
            ((row, offer, facts),) = about
            return reminder_email(mail, offer, days_of(offer, facts, now), links_for(row, offer), kind=row.kind)
        if summary is not None and not about:
            return summary_email(mail, summary, own)
        told = [_item(*each, now) for each in about[:MOST_TOLD]]
        return digest_email(mail, told, summary, own, left_out=len(about) - len(told))


def look_together(mail: Reminder, now: datetime) -> Together:
    """The mail as of now. Six queries at most, however many it carries."""
    is_digest = mail.kind == Reminder.Kind.DIGEST
    rows = list(mail.carried.filter(state=Reminder.State.CARRIED).order_by("pk")) if is_digest else [mail]
    except_for = [mail.pk, *(row.pk for row in rows)]
    offers = with_reminder_facts(Offer.objects.filter(pk__in=[row.offer_id for row in rows if row.offer_id]))
    found = {offer.pk: (offer, facts) for offer, facts in reminder_facts_of(offers, now, except_for=except_for)}
    judged = []
    for row in rows:
        offer, facts = found.get(row.offer_id, (None, None))  # type: ignore[arg-type]
        judged.append((Part(row, offer, facts), _judge(row, offer, facts, except_for, now)))
    holding = sorted((each for each in judged if not each[1].objection), key=_order)
    return Together(
        reminder=mail,
        parts=tuple(part for part, _verdict in holding),
        dropped=tuple((part.row, verdict.objection) for part, verdict in judged if verdict.objection),
        goes_at=min((verdict.goes_at for _part, verdict in holding), default=now),
    )


def _judge(
    row: Reminder, offer: Offer | None, facts: ReminderFacts | None, except_for: list[int], now: datetime
) -> Verdict:
    if offer is not None and facts is not None:
        return judge(row, offer, facts, now)
    if now >= row.not_after:
        return Verdict(TOO_LATE, now)
    owner = User.objects.filter(pk=row.owner_id)
    ((user, weekly),) = weekly_facts_of(owner, now, except_for=except_for)
    return summary_verdict(row.occurrence_key, weekly, policy_of(user), now)


def _order(judged: tuple[Part, Verdict]) -> tuple[int, datetime, int]:
    row = judged[0].row
    return (ReminderKind(row.kind).urgency, row.not_after, row.pk)


def _item(row: Reminder, offer: Offer, facts: ReminderFacts, now: datetime) -> Item:
    days, links = days_of(offer, facts, now), links_for(row, offer)
    return Item(
        organization=offer.organization.name,
        job_title=offer.job_title,
        words=words_of(row.kind, offer.organization.name, days, links),
        days=days,
        links=links,
    )
