"""Everything that an offer's page and an offer's line in a list show, gathered in a fixed number of queries."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from accounts.models import User
from offers.domain.decline.facts import Kind
from offers.domain.decline.letters.purposes import A_WHILE, is_fresh, is_meeting
from offers.domain.decline.letters.requests import Purpose
from offers.domain.next_step import NextStep, Situation, next_step
from offers.domain.reminders import planned_occurrences
from offers.domain.stages import Stage, goodbye_kind, moves_from
from offers.models import Decline, Interaction, Involvement, Offer, decline_of
from offers.services.record import Entry, entries, newest_of
from offers.services.reminders.facts import policy_for, policy_of, reminder_facts_of

ENTRIES_SHOWN = 6
OTHERS_SHOWN = 10
# Advice whose button leads to the goodbye already.
LEADS_TO_GOODBYE = (NextStep.CLOSE_LOOP, NextStep.FINISH_GOODBYE, NextStep.WAKE_UP, NextStep.SAY_GOODBYE)
MEETINGS = [kind for kind in Interaction.Kind.values if is_meeting(kind)]
REMINDER_HORIZON = timedelta(days=60)


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferLine:
    """An offer in a list, with the days that depend on when one looks."""

    offer: Offer
    undecided_for: int | None
    deadline_in: int | None

    @classmethod
    def of(cls, offer: Offer, *, user: User, now: datetime) -> "OfferLine":
        policy = policy_of(user)
        return cls(
            offer=offer,
            undecided_for=offer.days_undecided(policy, now),
            deadline_in=offer.days_to_deadline(policy.local_day(now)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """What to do next, in a sentence, and where; an empty `url` where nothing is left to click."""

    text: str
    label: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferPage:
    """What the page of one offer shows."""

    line: OfferLine
    decline: Decline | None
    involvements: list[Involvement]
    record: list[Entry]
    has_more: bool
    others: list[OfferLine]
    advice: Advice
    moves: list[Stage]
    goodbye_label: str
    writing: Advice | None
    reminder: str

    @property
    def invites_to_log(self) -> bool:
        """Nothing has happened yet: what happened comes first in the record, and it holds lines only."""
        return not any(entry.interaction for entry in self.record)


def offer_page(*, offer: Offer, now: datetime) -> OfferPage:
    """What the page shows, with the newest entries of the record.

    The offer must come from `with_reminder_facts`, with its decline. At most six queries.
    """
    owner = offer.owner
    decline = decline_of(offer)
    today = owner.local_date(now)
    involvements = list(offer.involvements.with_people().with_last_met(MEETINGS, until=today))
    met_on = max((met for one in involvements if (met := getattr(one, "last_met_on", None))), default=None)
    newest = list(newest_of(offer, owner.zone)[: ENTRIES_SHOWN + 1])
    others = [OfferLine.of(other, user=owner, now=now) for other in _others_waiting(offer)]
    line = OfferLine.of(offer, user=owner, now=now)
    situation = Situation(
        stage=offer.current_stage,
        deadline_in=line.deadline_in,
        days_quiet=policy_of(owner).days_since(offer.last_activity_at, now),
        has_people=bool(involvements),
        others_waiting=len(others),
        goodbye_begun=decline is not None,
        goodbye_decided=decline is not None and decline.decided_at is not None,
        goodbye_planned=decline is not None and decline.planned_at is not None,
        goodbye_closed=decline is not None and decline.closed_at is not None,
        is_sleeping=_sleeps(decline, now) is True,
        has_slept=_sleeps(decline, now) is False,
    )
    step = next_step(situation)
    return OfferPage(
        line=line,
        decline=decline,
        involvements=involvements,
        record=entries(offer, newest[:ENTRIES_SHOWN]),
        has_more=len(newest) > ENTRIES_SHOWN,
        others=others,
        advice=_advice(step, offer, situation),
        moves=[] if decline is not None and decline.decided_at else list(moves_from(offer.current_stage)),
        goodbye_label="" if step in LEADS_TO_GOODBYE else goodbye_label(offer.current_stage, decline),
        writing=_writing(offer, decline, met_on, today) if involvements else None,
        reminder=_reminder_line(offer, now),
    )


def _writing(offer: Offer, decline: Decline | None, met_on: date | None, today: date) -> Advice | None:
    """The letter most worth writing now, if there is one; its page tells why."""
    if offer.stage == Stage.ACCEPTED and decline is None:
        return _letter(offer, _("Write your yes"), Purpose.ACCEPTANCE)
    if decline is not None and decline.closed_at is not None and decline.keep_in_touch:
        if today - offer.owner.local_date(decline.closed_at) >= A_WHILE:
            return _letter(offer, _("Write a light note"), Purpose.MONTHS_LATER)
    elif offer.current_stage.is_open and met_on is not None and is_fresh(met_on, today):
        return _letter(offer, _("Say thank you"), Purpose.INTERVIEW_THANKS)
    return None


def _letter(offer: Offer, label: str, purpose: Purpose) -> Advice:
    url = reverse("offers:message_new", args=[offer.uuid])
    return Advice(text="", label=label, url=f"{url}?purpose={purpose.value}")


def goodbye_label(stage: Stage, decline: Decline | None) -> str:
    """The words on the button that leads to the goodbye; empty where nothing is left to say."""
    if decline is not None:
        return _("See the goodbye") if decline.closed_at else _("Go on with the goodbye")
    if stage is Stage.OFFERED:
        return _("I’m saying no")
    if stage is Stage.ACCEPTED:
        return _("I can’t accept after all")
    kind = goodbye_kind(stage)
    if kind is None:
        return ""
    return _("I’m withdrawing") if kind is Kind.WITHDRAW and stage.is_open else _("Say goodbye")


def _reminder_line(offer: Offer, now: datetime) -> str:
    """When we would write next, in a sentence; empty where nothing can come any more."""
    if offer.archived_at is not None:
        return ""
    if offer.owner.reminders_paused_at is not None:
        return _("All reminders are paused.")
    if offer.reminders_stopped_at is not None:
        return _("Reminders for this offer are off.")
    ((_same, facts),) = reminder_facts_of([offer], now)
    planned = planned_occurrences(facts, policy_for(offer), now, horizon=REMINDER_HORIZON)
    due_at = next((occurrence.due_at for occurrence in planned if not occurrence.folded_into), None)
    if due_at is None:
        return ""
    if offer.owner.local_date(due_at) <= offer.owner.local_date(now):
        return _("We write to you today if nothing is logged before.")
    day = date_format(offer.owner.local_date(due_at), "BRIEF_WEEKDAY_FORMAT")
    return _("We write to you on %(day)s if nothing is logged before.") % {"day": day}


def _others_waiting(offer: Offer) -> list[Offer]:
    """Once one offer is accepted: the others that are still open, and wait for an answer."""
    if offer.stage != Stage.ACCEPTED:
        return []
    others = Offer.objects.for_user(offer.owner).open().exclude(pk=offer.pk)
    return list(others.select_related("organization").by_stage()[:OTHERS_SHOWN])


def _sleeps(decline: Decline | None, now: datetime) -> bool | None:
    """True while the user sleeps on it, False once the night is over, None where no sleep was asked for."""
    if decline is None or decline.sleep_until is None or decline.decided_at is not None:
        return None
    return decline.sleep_until > now


# Sentence, words on the button, and the name of the page that it leads to.
_ADVICE: dict[NextStep, tuple[Promise, Promise | str, str]] = {
    NextStep.CLOSE_LOOP: (
        gettext_lazy("You have decided. Say the goodbyes that are still open while it is fresh."),
        gettext_lazy("Close the loop"),
        "offers:decline_close",
    ),
    NextStep.FINISH_GOODBYE: (
        gettext_lazy("You began a goodbye here and stopped halfway."),
        gettext_lazy("Pick it up again"),
        "offers:decline",
    ),
    NextStep.SLEEP: (gettext_lazy("You are sleeping on it. Nothing to do until tomorrow morning."), "", ""),
    NextStep.WAKE_UP: (
        gettext_lazy("You slept on it. How does it look today?"),
        gettext_lazy("Decide"),
        "offers:decline_decide",
    ),
    NextStep.ASK_FOR_TIME: (
        gettext_lazy("The day they named has passed. Tell them where you stand, or ask for more time."),
        gettext_lazy("Ask for more time"),
        "offers:message_new",
    ),
    NextStep.DECIDE_SOON: (
        gettext_lazy("They want your answer soon. If you know it, say it; if not, ask for more time while you can."),
        gettext_lazy("Ask for more time"),
        "offers:message_new",
    ),
    NextStep.ADD_DEADLINE: (
        gettext_lazy("By when do they need your answer? Ask, and write the day down."),
        gettext_lazy("Set a deadline"),
        "offers:deadline",
    ),
    NextStep.ADD_PEOPLE: (
        gettext_lazy("Who has helped you here so far? A name and a role are enough."),
        gettext_lazy("Add a person"),
        "offers:involve",
    ),
    NextStep.DECIDE: (
        gettext_lazy("The offer waits for your word. Tell them as soon as you are sure."),
        gettext_lazy("Log something"),
        "offers:interaction_create",
    ),
    NextStep.ASK_HOW_IT_STANDS: (
        gettext_lazy("It is fair to ask how things stand."),
        gettext_lazy("Log something"),
        "offers:interaction_create",
    ),
    NextStep.LOG_WHAT_HAPPENED: (
        gettext_lazy("After each call or visit, write a line about it: it becomes a true thank-you later."),
        gettext_lazy("Log something"),
        "offers:interaction_create",
    ),
    NextStep.APPLY: (
        gettext_lazy("When you have applied, move it to Applied. Until then, keep here what you learn."),
        gettext_lazy("Log something"),
        "offers:interaction_create",
    ),
    NextStep.TELL_THE_OTHERS: (
        gettext_lazy("You said yes here. Your other open offers still wait for an answer; they are listed below."),
        "",
        "",
    ),
    NextStep.SAY_GOODBYE: (
        gettext_lazy("A few kind words to those who helped you keep the door open."),
        gettext_lazy("Say goodbye"),
        "offers:decline",
    ),
    NextStep.NOTHING: (gettext_lazy("Nothing is left to do here."), "", ""),
}


def _advice(step: NextStep, offer: Offer, situation: Situation) -> Advice:
    sentence, label, name = _ADVICE[step]
    text, url = str(sentence), reverse(name, args=[offer.uuid]) if name else ""
    if step is NextStep.ASK_HOW_IT_STANDS:
        days = situation.days_quiet
        quiet = ngettext("Nothing has happened for %(days)s day.", "Nothing has happened for %(days)s days.", days)
        text = f"{quiet % {'days': days}} {text}"
    elif step in (NextStep.ASK_FOR_TIME, NextStep.DECIDE_SOON):
        url = f"{url}?purpose={Purpose.MORE_TIME.value}"
    elif step is NextStep.FINISH_GOODBYE:
        url = offer.decline.get_absolute_url()
    elif situation.goodbye_closed:
        text = _("The loop is closed. Everybody has heard from you.")
    return Advice(text=text, label=str(label), url=url)
