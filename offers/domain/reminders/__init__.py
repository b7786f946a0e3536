"""Which reminders are called for, when, and what goes together; import from here."""

from offers.domain.reminders.facts import Occurrence, ReminderFacts, ReminderKind
from offers.domain.reminders.mail import Mail, mail_of
from offers.domain.reminders.planning import (
    LOOK_AGAIN,
    TOO_LATE,
    Verdict,
    goes_at,
    next_look_at,
    planned_occurrences,
    silence_reason,
    verdict,
)
from offers.domain.reminders.weekly import (
    WeeklyFacts,
    next_summary_look_at,
    planned_summary,
    summary_objection,
    summary_verdict,
)

__all__ = [
    "LOOK_AGAIN",
    "TOO_LATE",
    "Mail",
    "Occurrence",
    "ReminderFacts",
    "ReminderKind",
    "Verdict",
    "WeeklyFacts",
    "goes_at",
    "mail_of",
    "next_look_at",
    "next_summary_look_at",
    "planned_occurrences",
    "planned_summary",
    "silence_reason",
    "summary_objection",
    "summary_verdict",
    "verdict",
]
