"""What the user asks for: which letter, to whom, how, and the few details that the log does not hold.

Every text in here is typed to be read by the other side; nothing private has a place in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from offers.domain.decline.bundle import Channel
from offers.domain.decline.people.registers import Register
from offers.domain.marking import gettext_noop as _


class Purpose(StrEnum):
    """What a letter is for."""

    MORE_TIME = "more_time"
    CALL_CONFIRMED = "call_confirmed"
    COUNTER_OFFER = "counter_offer"
    MONTHS_LATER = "months_later"
    INTERVIEW_THANKS = "interview_thanks"
    ACCEPTANCE = "acceptance"

    @property
    def label(self) -> str:
        return {
            Purpose.MORE_TIME: _("Ask for more time"),
            Purpose.CALL_CONFIRMED: _("Confirm a call in writing"),
            Purpose.COUNTER_OFFER: _("Answer a counter-offer"),
            Purpose.MONTHS_LATER: _("Say hello, months later"),
            Purpose.INTERVIEW_THANKS: _("Say thank you after an interview"),
            Purpose.ACCEPTANCE: _("Accept the offer"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class MoreTime:
    """`until` is the one date asked for. `why` is said as typed; `is_keen` is the user's own word that it is true."""

    until: date
    why: str = ""
    is_keen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CallConfirmed:
    """`agreed` is what was agreed; with `said_no` the call carried the decision, in the words of the case's kind."""

    spoken_on: date
    agreed: str = ""
    said_no: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterOffer:
    """They came back with more after the decline, on `came_on` where that is known."""

    came_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthsLater:
    """`since` is the day of the last exchange. Only with `would_hear` a word about openings is said (rules 82, 83)."""

    since: date
    news: str = ""
    would_hear: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewThanks:
    """`interaction` is its place among the contact's interactions; `remark` is what stayed with the user."""

    interaction: int
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """`next_step` is what the user does next, in their own words."""

    starts_on: date | None = None
    next_step: str = ""


Details = MoreTime | CallConfirmed | CounterOffer | MonthsLater | InterviewThanks | Acceptance

_PURPOSES: dict[type[Details], Purpose] = {
    MoreTime: Purpose.MORE_TIME,
    CallConfirmed: Purpose.CALL_CONFIRMED,
    CounterOffer: Purpose.COUNTER_OFFER,
    MonthsLater: Purpose.MONTHS_LATER,
    InterviewThanks: Purpose.INTERVIEW_THANKS,
    Acceptance: Purpose.ACCEPTANCE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRequest:
    """`today` is the day in the user's time zone.

    `others` are the bodies already written to other people of the same offer: no sentence of theirs is said again.
    """

    contact_id: str
    channel: Channel
    register: Register
    today: date
    details: Details
    others: tuple[str, ...] = ()

    @property
    def purpose(self) -> Purpose:
        return _PURPOSES[type(self.details)]
