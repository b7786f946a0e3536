"""The ledger in the words of its reader: what became of a reminder, and why."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from offers.models import Reminder

State = Reminder.State


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """One reminder of the ledger, in the words of its reader. `tone` is that of a tag: good, warm, danger or none."""

    reminder: Reminder
    state: str
    tone: str
    why: str

    @property
    def when(self) -> datetime:
        """When it was sent; else when it was to be."""
        return self.reminder.sent_at or self.reminder.due_at


def in_words(reminder: Reminder, now: datetime) -> Past:
    """What became of a reminder, and why."""
    state, tone = _state(reminder, now)
    return Past(reminder=reminder, state=state, tone=tone, why=_why(reminder))


def _state(reminder: Reminder, now: datetime) -> tuple[str, str]:
    match reminder.state:
        case State.SENT:
            return _("Sent"), "good"
        case State.FAILED:
            return _("Not sent"), "danger"
        case State.UNCERTAIN:
            return _("Perhaps sent"), "warm"
        case State.SKIPPED:
            return _("Not needed"), ""
        case State.CANCELLED:
            return _("Called off"), ""
        case State.QUEUED if reminder.attempts and reminder.due_at > now:
            return _("To be tried again"), "warm"
    return _("On its way"), ""


def _why(reminder: Reminder) -> str:
    """The ledger's own words turned into a sentence; what it does not know is shown as it is."""
    mail = reminder.carried_by or reminder
    if reminder.state == State.SENT and mail.uncertain_count:
        return _("Perhaps twice: the mail server's first answer was lost.")
    if reminder.state == State.SENT:
        return _("In one mail with others of that day.") if reminder.carried_by else ""
    if reminder.state == State.CARRIED:
        return _("It goes in one mail with others of its day.")
    if reminder.state == State.UNCERTAIN:
        return _("The mail server's answer was lost, so we cannot know whether this reached you.")
    outcome = reminder.outcome
    if reminder.state == State.FAILED and outcome == "too late to be of use":
        return _("We tried until it was too late to be of use.")
    if known := _reasons().get(outcome):
        return known
    for start, sentence in _reasons_with_more().items():
        if outcome.startswith(start):
            return sentence % {"more": outcome.removeprefix(start).strip()}
    if reminder.state == State.QUEUED and outcome:
        return _("The mail server could not be reached: %(more)s") % {"more": outcome}
    return outcome


def _reasons() -> dict[str, str]:
    return {
        "the offer is decided": _("You had decided by then."),
        "the decision is recorded": _("You had decided by then."),
        "no goodbye is open": _("Every goodbye had been said by then."),
        "snoozed": _("You asked us to write later."),
        "the offer is archived": _("You had put the offer away."),
        "reminders are stopped for this offer": _("You had stopped reminders for this offer."),
        "all reminders are paused": _("You had paused all reminders."),
        "this kind of reminder is switched off": _("You had switched this kind of reminder off."),
        "mail to this address came back": _("Mail to your address came back, so we write nothing."),
        "nothing is open": _("Nothing was open."),
        "nothing in it holds any more": _("Nothing of it was needed any more."),
        "something was logged or changed since": _("You had logged or changed something by then."),
        "too late to be of use": _("It was too late to be of use."),
        "folded into the deadline reminder": _("Said in that day's reminder about the deadline."),
        "folded into the deadline_passed reminder": _("Said in that day's reminder about the deadline."),
        "folded into the follow_up reminder": _("Said in that day's reminder about whom to call again."),
        "folded into the silent reminder": _("Said in that day's reminder about their silence."),
        "folded into the stay_in_touch reminder": _("Said in that day's reminder about staying in touch."),
        "folded into the second_choice reminder": _("Said in that day's reminder about the second choice."),
        "folded into the weekly reminder": _("Said in that day's summary."),
        "folded into the sleep_over reminder": _("Said in that day's reminder about the offer you slept on."),
        "folded into the goodbye reminder": _("Said in that day's reminder about goodbyes."),
        "folded into the stale reminder": _("Said in that day's reminder about the offer."),
        "gave up: trouble each time": _("We tried twelve times, and each time something went wrong on our side."),
        "the mail server's answer was lost": _("The mail server's answer was lost, so it goes out once more."),
    }


def _reasons_with_more() -> dict[str, str]:
    return {
        "refused for now:": _("The mail server did not take it yet: %(more)s"),
        "refused:": _("The mail server refused it: %(more)s"),
        "gave up: refused for now:": _("We tried twelve times. The mail server last said: %(more)s"),
        "gave up:": _("We tried twelve times. The last time: %(more)s"),
        "could not be written:": _("We could not write it: %(more)s"),
    }
