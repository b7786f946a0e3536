"""The stages of an offer, its outcomes, and which move may follow which."""

from datetime import date
from enum import StrEnum

from offers.domain.decline.facts import Kind
from offers.domain.marking import gettext_noop as _


class Stage(StrEnum):
    """Where an offer stands. The first four are open; the others are outcomes."""

    LEAD = "lead"
    APPLIED = "applied"
    INTERVIEWING = "interviewing"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDREW = "withdrew"
    REJECTED = "rejected"
    RESCINDED = "rescinded"
    LAPSED = "lapsed"

    @property
    def label(self) -> str:
        return _LABELS[self]

    @property
    def is_open(self) -> bool:
        return self in OPEN_STAGES

    @property
    def awaits_my_word(self) -> bool:
        """An offer is on the table and the user has not decided."""
        return self is Stage.OFFERED


OPEN_STAGES = (Stage.LEAD, Stage.APPLIED, Stage.INTERVIEWING, Stage.OFFERED)

# How lists are ordered: what waits for the user first, then what is nearest to an offer, then the outcomes.
LIST_ORDER = (
    Stage.OFFERED,
    Stage.INTERVIEWING,
    Stage.APPLIED,
    Stage.LEAD,
    Stage.ACCEPTED,
    Stage.DECLINED,
    Stage.WITHDREW,
    Stage.RESCINDED,
    Stage.LAPSED,
    Stage.REJECTED,
)

_LABELS = {
    Stage.LEAD: _("Lead"),
    Stage.APPLIED: _("Applied"),
    Stage.INTERVIEWING: _("Interviewing"),
    Stage.OFFERED: _("Offered"),
    Stage.ACCEPTED: _("Accepted"),
    Stage.DECLINED: _("Declined by me"),
    Stage.WITHDREW: _("I withdrew"),
    Stage.REJECTED: _("Rejected by them"),
    Stage.RESCINDED: _("Taken back by them"),
    Stage.LAPSED: _("Lapsed"),
}

# Saying no goes through the guided decline, so DECLINED and WITHDREW are reached from there and not by a plain move.
_OUTCOMES = {
    Stage.LEAD: (Stage.REJECTED,),
    Stage.APPLIED: (Stage.REJECTED,),
    Stage.INTERVIEWING: (Stage.REJECTED,),
    Stage.OFFERED: (Stage.ACCEPTED, Stage.RESCINDED, Stage.LAPSED),
    Stage.ACCEPTED: (Stage.RESCINDED,),
}


def moves_from(stage: Stage) -> tuple[Stage, ...]:
    """The stages that one click may lead to: the other open ones, or an outcome that fits. Outcomes can be reopened."""
    others = tuple(other for other in OPEN_STAGES if other is not stage)
    return others + _OUTCOMES.get(stage, ())


def goodbye_kind(stage: Stage) -> Kind | None:
    """Which kind of goodbye the workflow offers at this stage, or None where nothing is left to say."""
    if stage in (Stage.OFFERED, Stage.ACCEPTED, Stage.DECLINED, Stage.LAPSED):
        return Kind.DECLINE
    if stage in (Stage.LEAD, Stage.APPLIED, Stage.INTERVIEWING, Stage.WITHDREW):
        return Kind.WITHDRAW
    if stage is Stage.RESCINDED:
        return Kind.RESCINDED
    return None


def outcome_of(kind: Kind) -> Stage:
    """The outcome that recording a decision of this kind gives the offer."""
    return {Kind.DECLINE: Stage.DECLINED, Kind.WITHDRAW: Stage.WITHDREW, Kind.RESCINDED: Stage.RESCINDED}[kind]


def known_start(stage: Stage, *, applied_on: date | None, offered_on: date | None) -> date | None:
    """The day on which an offer is known to have come to this stage, from the dates the user gave; else None."""
    return {Stage.APPLIED: applied_on, Stage.OFFERED: offered_on}.get(stage)
