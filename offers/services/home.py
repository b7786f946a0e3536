"""What needs the user today, from rows to sentences."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, Min
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.models import User
from offers.domain.decline.facts import Kind
from offers.domain.stages import Stage
from offers.domain.staleness import ReminderPolicy
from offers.domain.today import QUIET_AFTER_DAYS, GoodbyeFacts, Need, NeedKind, OfferFacts, in_order, need_of
from offers.models import ChecklistItem, Offer, decline_of
from offers.services.reminders.facts import policy_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the list: the offer, why it is there, and the one thing to do about it."""

    kind: NeedKind
    offer: Offer
    why: str
    action: str
    url: str

    @property
    def icon(self) -> str:
        """The name of the picture beside the line."""
        return _ICONS[self.kind]


_ICONS = {
    NeedKind.DEADLINE_PASSED: "calendar-x-2",
    NeedKind.DEADLINE_TODAY: "calendar-clock",
    NeedKind.DEADLINE_NEAR: "calendar-clock",
    NeedKind.GOODBYES_DUE: "mail-check",
    NeedKind.SLEPT_ON_IT: "sunrise",
    NeedKind.GOODBYE_BEGUN: "pen-line",
    NeedKind.UNDECIDED: "message-circle-question-mark",
    NeedKind.QUIET: "ear",
}


@dataclass(frozen=True, slots=True)
class _DueItems:
    count: int
    since: date


def needs_today(*, user: User, now: datetime) -> list[Row]:
    """Everything that needs the user today, the most pressing first. Two queries."""
    policy = policy_of(user).adjusted(quiet_days=QUIET_AFTER_DAYS)
    offers = {offer.pk: offer for offer in _candidates(user, policy.quiet_before(now))}
    due = _due_items(user, policy.local_day(now))
    facts = [_facts(offer, due.get(offer.pk), policy, now) for offer in offers.values()]
    needs = [need for each in facts if (need := need_of(each, now))]
    return [_row(need, offers[need.ref]) for need in in_order(needs)]


def _candidates(user: User, quiet_before: datetime) -> list[Offer]:
    """Offers that may need the user; the rule in the domain decides."""
    mine = Offer.objects.for_user(user).filter(archived_at=None)
    found = (
        mine.undecided()
        | mine.open().exclude(deadline_on=None)
        | mine.quiet_since(quiet_before)
        | mine.with_open_goodbye()
    )
    return list(found.select_related("organization", "decline"))


def _due_items(user: User, today: date) -> dict[int, _DueItems]:
    """By offer: how many things to do are due, and since when the oldest is."""
    items = ChecklistItem.objects.for_user(user).open().filter(due_on__lte=today)
    rows = items.values_list("decline__offer_id").annotate(number=Count("pk"), since=Min("due_on"))
    return {offer_id: _DueItems(number, since) for offer_id, number, since in rows}


def _facts(offer: Offer, due: _DueItems | None, policy: ReminderPolicy, now: datetime) -> OfferFacts:
    today = policy.local_day(now)
    decline = decline_of(offer)
    goodbye = None
    if decline is not None:
        goodbye = GoodbyeFacts(
            is_decided=decline.decided_at is not None,
            is_planned=decline.planned_at is not None,
            is_closed=decline.closed_at is not None,
            sleep_until=decline.sleep_until,
            items_due=due.count if due else 0,
            days_late=(today - due.since).days if due else 0,
            days_since_start=policy.days_since(decline.started_at, now),
        )
    return OfferFacts(
        ref=offer.pk,
        stage=offer.current_stage,
        days_undecided=offer.days_undecided(policy, now) or 0,
        days_quiet=policy.days_since(offer.last_activity_at, now),
        deadline_in=offer.days_to_deadline(today),
        goodbye=goodbye,
    )


@dataclass(frozen=True, slots=True)
class _Words:
    why: str
    action: str
    url: str


def _row(need: Need, offer: Offer) -> Row:
    words = _WORDS[need.kind](need, offer)
    return Row(kind=need.kind, offer=offer, why=words.why, action=words.action, url=words.url)


def _deadline(need: Need, offer: Offer) -> _Words:
    day = date_format(offer.deadline_on, "BRIEF_WEEKDAY_FORMAT") if offer.deadline_on else ""
    if need.kind is NeedKind.DEADLINE_TODAY:
        wanted = _("they want an answer today")
    elif need.kind is NeedKind.DEADLINE_PASSED:
        wanted = _("they wanted an answer by %(day)s") % {"day": day}
    else:
        wanted = _("they want an answer by %(day)s") % {"day": day}
    if (decline := decline_of(offer)) is not None:
        why = _("You began to say no; %(wanted)s.") % {"wanted": wanted}
        return _Words(why, _("Pick it up again"), decline.get_absolute_url())
    return _Words(_after_the_offer(need, offer, wanted), _("Decide"), offer.get_absolute_url())


def _undecided(need: Need, offer: Offer) -> _Words:
    wanted = _("no deadline is on file")
    if offer.deadline_on:
        wanted = _("they want an answer by %(day)s") % {"day": date_format(offer.deadline_on, "BRIEF_WEEKDAY_FORMAT")}
    return _Words(_after_the_offer(need, offer, wanted), _("Decide"), offer.get_absolute_url())


def _after_the_offer(need: Need, offer: Offer, wanted: str) -> str:
    """“Offered 12 days ago; they want an answer by Fri, Nov 20.”"""
    if offer.stage != Stage.OFFERED:
        return wanted[:1].upper() + wanted[1:] + "."
    if need.offered_days == 0:
        return _("Offered today; %(wanted)s.") % {"wanted": wanted}
    return ngettext(
        "Offered %(days)s day ago; %(wanted)s.", "Offered %(days)s days ago; %(wanted)s.", need.offered_days
    ) % {"days": need.offered_days, "wanted": wanted}


def _goodbyes_due(need: Need, offer: Offer) -> _Words:
    why = ngettext("%(count)s goodbye is waiting", "%(count)s goodbyes are waiting", need.count) % {"count": need.count}
    if need.days:
        late = ngettext("the oldest for %(days)s day", "the oldest for %(days)s days", need.days) % {"days": need.days}
        why = f"{why}, {late}"
    return _Words(f"{why}.", _("Close the loop"), reverse("offers:decline_close", args=[offer.uuid]))


def _slept_on_it(need: Need, offer: Offer) -> _Words:
    why = _("You wanted to sleep on it. How does it look today?")
    return _Words(why, _("Decide"), reverse("offers:decline_decide", args=[offer.uuid]))


def _goodbye_begun(need: Need, offer: Offer) -> _Words:
    decline = offer.decline
    if decline.decided_at is not None:
        why = _("You have decided. The people there do not know yet.")
    elif decline.kind == Kind.WITHDRAW:
        why = _("You began to withdraw and stopped halfway.")
    else:
        why = _("You began to say no and stopped halfway.")
    return _Words(why, _("Pick it up again"), decline.get_absolute_url())


def _quiet(need: Need, offer: Offer) -> _Words:
    why = ngettext("Nothing has happened for %(days)s day.", "Nothing has happened for %(days)s days.", need.days)
    return _Words(
        f"{why % {'days': need.days}} {_('It is fair to ask how things stand.')}",
        _("Look at it"),
        offer.get_absolute_url(),
    )


_WORDS: dict[NeedKind, Callable[[Need, Offer], _Words]] = {
    NeedKind.DEADLINE_PASSED: _deadline,
    NeedKind.DEADLINE_TODAY: _deadline,
    NeedKind.DEADLINE_NEAR: _deadline,
    NeedKind.GOODBYES_DUE: _goodbyes_due,
    NeedKind.SLEPT_ON_IT: _slept_on_it,
    NeedKind.GOODBYE_BEGUN: _goodbye_begun,
    NeedKind.UNDECIDED: _undecided,
    NeedKind.QUIET: _quiet,
}
