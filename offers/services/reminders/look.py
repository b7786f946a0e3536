"""What a batch of claimed reminders is about, read at once for all of them."""

from dataclasses import dataclass
from datetime import datetime

from django.core.mail import EmailMessage

from offers.domain.reminders import ReminderFacts, Verdict
from offers.emails import reminder_email
from offers.models import Offer, Reminder
from offers.services.reminders import ledger
from offers.services.reminders.days import days_of
from offers.services.reminders.facts import judge, reminder_facts_of, with_reminder_facts
from offers.services.reminders.links import links_for
from offers.services.reminders.together import Together, look_together


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A reminder and its offer as they were read. While the stamp is still true, nothing of it has changed."""

    reminder: Reminder
    offer: Offer
    facts: ReminderFacts
    stamp: str
    verdict: Verdict

    @property
    def objection(self) -> str:
        """Why the reminder must not be sent, or an empty string."""
        return self.verdict.objection

    @property
    def goes_at(self) -> datetime:
        return self.verdict.goes_at

    def email(self, now: datetime) -> EmailMessage:
        days, links = days_of(self.offer, self.facts, now), links_for(self.reminder, self.offer)
        return reminder_email(self.reminder, self.offer, days, links)


def look_at(pks: list[int], now: datetime) -> dict[int, Look | Together]:
    """Each of the reminders that is still there. Five queries, however many there are; more for those of no offer."""
    stamps = ledger.stamps(pks)
    reminders = Reminder.objects.select_related("owner").in_bulk(pks)
    offers = with_reminder_facts(Offer.objects.filter(pk__in={reminder.offer_id for reminder in reminders.values()}))
    found = {offer.pk: (offer, facts) for offer, facts in reminder_facts_of(offers, now, except_for=pks)}
    looks: dict[int, Look | Together] = {}
    for pk, reminder in reminders.items():
        if reminder.offer_id is None:
            looks[pk] = look_together(reminder, now)
        elif reminder.offer_id in found:
            offer, facts = found[reminder.offer_id]
            judged = judge(reminder, offer, facts, now)
            looks[pk] = Look(reminder=reminder, offer=offer, facts=facts, stamp=stamps.get(pk, ""), verdict=judged)
    return looks
