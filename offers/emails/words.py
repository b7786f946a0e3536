"""What a reminder of each kind says: its subject, its lead, and the one thing to do. True, specific and calm."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from offers.domain.reminders import ReminderKind

NEAR_DAYS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderLinks:
    """Absolute addresses. `snooze` and `stop` work without a login."""

    offer: str
    decline: str
    close: str
    more_time: str
    snooze: str
    stop: str
    settings: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderDays:
    """The numbers a reminder tells. `left` counts to the deadline, `goodbyes` the open checklist items.

    `silent` counts the days since they last moved, `since_no` those since the user's own no.
    """

    quiet: int
    undecided: int | None
    left: int | None
    deadline_on: date | None
    goodbyes: int = 0
    silent: int = 0
    since_no: int = 0
    unreached_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One reminder in words. `headline` heads it among others; `task` is the action as the text part puts it."""

    subject: str
    lead: str
    action: str
    url: str
    headline: str = ""
    task: str = ""
    shows_dates: bool = False
    may_decline: bool = False
    may_ask_for_time: bool = False


def words_of(kind: str, organization: str, days: ReminderDays, links: ReminderLinks) -> Words:
    """The words for a reminder about one offer."""
    return _WORDS[ReminderKind(kind)](organization, days, links)


def _deadline(organization: str, days: ReminderDays, links: ReminderLinks) -> Words:
    name, left = {"organization": organization}, days.left or 0
    if left == 0:
        subject, headline = (
            _("Today is the last day to answer %(organization)s"),
            _("%(organization)s wants an answer today"),
        )
    elif left == 1:
        subject = _("Tomorrow is the last day to answer %(organization)s")
        headline = _("%(organization)s wants an answer by tomorrow")
    else:
        subject = ngettext(
            "%(left)s day left to answer %(organization)s", "%(left)s days left to answer %(organization)s", left
        )
        headline = _("%(organization)s wants an answer by %(day)s")
    told = {**name, "left": left, "day": _day(days.deadline_on, "l" if left <= NEAR_DAYS else "MONTH_DAY_FORMAT")}
    return _undecided(subject % told, days, links, headline=headline % told)


def _stale(organization: str, days: ReminderDays, links: ReminderLinks) -> Words:
    return _undecided(_("%(organization)s is waiting for your word") % {"organization": organization}, days, links)


def _undecided(subject: str, days: ReminderDays, links: ReminderLinks, *, headline: str = "") -> Words:
    lead = _(
        "They are making plans around your answer. A yes, a no, or a word that you need more time: each of them is"
        " kind."
    )
    if days.quiet:
        quiet = ngettext(
            "You have logged nothing about this offer for %(quiet)s day.",
            "You have logged nothing about this offer for %(quiet)s days.",
            days.quiet,
        )
        lead = f"{quiet % {'quiet': days.quiet}} {lead}"
    return Words(
        subject=subject, headline=headline, lead=lead, action=_("Decide"), task=_("Decide, or log what is new"),
        url=links.offer, shows_dates=True, may_decline=True, may_ask_for_time=True,
    )  # fmt: skip


def _deadline_passed(organization: str, days: ReminderDays, links: ReminderLinks) -> Words:
    lead = _(
        "They wanted an answer by %(day)s. If you still want it, a word today may be enough; if not, a kind no is"
        " better late than never."
    )
    return Words(
        subject=_("The day to answer %(organization)s has passed") % {"organization": organization},
        lead=lead % {"day": _day(days.deadline_on, "WEEKDAY_FORMAT")},
        action=_("Decide"), task=_("Decide, or log what is new"), url=links.offer, may_decline=True,
        may_ask_for_time=True,
    )  # fmt: skip


def _sleep_over(organization: str, _days: ReminderDays, links: ReminderLinks) -> Words:
    return Words(
        subject=_("You slept on it: %(organization)s") % {"organization": organization},
        lead=_(
            "You wanted to sleep on your answer. If it still feels right today, the next step is short. If it does"
            " not, that is good to know too."
        ),
        action=_("Say how you feel today"),
        url=links.decline,
        shows_dates=True,
    )


def _follow_up(organization: str, days: ReminderDays, links: ReminderLinks) -> Words:
    lead = _("Your call of %(day)s reached nobody. Try once more when it suits you, or write a few lines instead.")
    return Words(
        subject=_("You have not reached %(organization)s yet") % {"organization": organization},
        lead=lead % {"day": _day(days.unreached_on, "WEEKDAY_FORMAT")},
        action=_("See whom to call") if days.goodbyes else _("Log how it went"),
        url=links.close if days.goodbyes else links.offer,
    )


def _goodbye(organization: str, days: ReminderDays, links: ReminderLinks) -> Words:
    if days.goodbyes:
        lead = ngettext(
            "%(open)s thing is still open on your goodbye list.",
            "%(open)s things are still open on your goodbye list.",
            days.goodbyes,
        ) % {"open": days.goodbyes}
    else:
        lead = _("You have decided. The people who worked on this with you may not have heard yet.")
    return Words(
        subject=_("Your goodbye to %(organization)s is not finished") % {"organization": organization},
        lead=f"{lead} {_('A few kind words now are easier than an awkward silence later.')}",
        action=_("Finish the goodbyes"),
        url=links.close if days.goodbyes else links.decline,
    )


def _silent(organization: str, days: ReminderDays, links: ReminderLinks) -> Words:
    told = {"organization": organization, "days": days.silent}
    subject = ngettext(
        "No word from %(organization)s for %(days)s day", "No word from %(organization)s for %(days)s days", days.silent
    )
    return Words(
        subject=subject % told,
        lead=_(
            "They owe you an answer, as far as you have logged. It is fair to ask how things stand, and one friendly"
            " line is enough."
        ),
        action=_("Look at it, or log what is new"),
        url=links.offer,
    )


def _stay_in_touch(organization: str, _days: ReminderDays, links: ReminderLinks) -> Words:
    return Words(
        subject=_("Staying in touch with %(organization)s") % {"organization": organization},
        lead=_(
            "To get in touch again is on your list, and due now. A short hello that asks for nothing keeps the door"
            " open."
        ),
        action=_("See your list"),
        url=links.close,
    )


def _second_choice(organization: str, days: ReminderDays, links: ReminderLinks) -> Words:
    lead = ngettext(
        "It is %(days)s day since your no. If things have changed, a truthful word is the way back; if not, there is"
        " nothing to do.",
        "It is %(days)s days since your no. If things have changed, a truthful word is the way back; if not, there is"
        " nothing to do.",
        days.since_no,
    )
    return Words(
        subject=_("You said you might reconsider %(organization)s") % {"organization": organization},
        lead=lead % {"days": days.since_no},
        action=_("Look at it again"),
        url=links.offer,
    )


def _day(day: date | None, shape: str) -> str:
    return date_format(day, shape) if day else ""


_WORDS: dict[ReminderKind, Callable[[str, ReminderDays, ReminderLinks], Words]] = {
    ReminderKind.DEADLINE: _deadline,
    ReminderKind.DEADLINE_PASSED: _deadline_passed,
    ReminderKind.SLEEP_OVER: _sleep_over,
    ReminderKind.FOLLOW_UP: _follow_up,
    ReminderKind.GOODBYE: _goodbye,
    ReminderKind.STALE: _stale,
    ReminderKind.SILENT: _silent,
    ReminderKind.STAY_IN_TOUCH: _stay_in_touch,
    ReminderKind.SECOND_CHOICE: _second_choice,
}
