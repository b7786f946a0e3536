"""One file per aggregate; import from here."""

from offers.models.decline import (
    CallScript,
    ChecklistItem,
    Decline,
    Feedback,
    FeedbackAudience,
    PlanStep,
    Reason,
    decline_of,
)
from offers.models.interaction import Interaction, Participation
from offers.models.involvement import Involvement
from offers.models.message import GOODBYE, EarlierText, Message
from offers.models.offer import Activity, Offer, StageChange
from offers.models.phrase import OwnPhrase
from offers.models.relay import RelayPause
from offers.models.reminder import Heartbeat, Reminder, ReminderEvent, WeeklyLook

__all__ = [
    "GOODBYE",
    "Activity",
    "CallScript",
    "ChecklistItem",
    "Decline",
    "EarlierText",
    "Feedback",
    "FeedbackAudience",
    "Heartbeat",
    "Interaction",
    "Involvement",
    "Message",
    "Offer",
    "OwnPhrase",
    "Participation",
    "PlanStep",
    "Reason",
    "RelayPause",
    "Reminder",
    "ReminderEvent",
    "StageChange",
    "WeeklyLook",
    "decline_of",
]
