"""What a case is answered with: whom to tell, how, in which order and why, and the words for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from offers.domain.marking import gettext_noop as _


class Channel(StrEnum):
    PHONE = "phone"
    VIDEO_CALL = "video_call"
    EMAIL = "email"
    TEXT = "text"
    HANDWRITTEN_NOTE = "handwritten_note"
    LINKEDIN = "linkedin"
    NONE = "none"

    @property
    def label(self) -> str:
        return {
            Channel.PHONE: _("Phone"),
            Channel.VIDEO_CALL: _("Video call"),
            Channel.EMAIL: _("E-mail"),
            Channel.TEXT: _("Text message"),
            Channel.HANDWRITTEN_NOTE: _("Handwritten note"),
            Channel.LINKEDIN: _("LinkedIn"),
            Channel.NONE: _("No contact"),
        }[self]

    @property
    def is_live(self) -> bool:
        return self in {Channel.PHONE, Channel.VIDEO_CALL}


class EntryKind(StrEnum):
    """What sort of thing a checklist entry asks for."""

    CALL = "call"
    CONFIRM = "confirm"
    SEND = "send"
    LEGAL = "legal"
    STOP = "stop"
    RECORD = "record"
    RECONNECT = "reconnect"
    CHECK = "check"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedStep:
    """`rule` is the etiquette rule that decided the channel, and `code` names what in the log made it apply; `why`
    says so to the user. People not to be written to carry Channel.NONE.
    """

    contact_id: str
    channel: Channel
    order: int
    rule: int
    code: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class ScriptBlock:
    """One stretch of a call. `key` is stable ("open", "decision", "voicemail", ...).

    `lines` are spoken; `directions` are for the user's eyes and come before them.
    """

    key: str
    heading: str
    lines: tuple[str, ...]
    directions: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        said = " ".join(self.lines)
        shown = [f"({direction})" for direction in self.directions]
        return "\n".join([f"{self.heading}:", *shown, *([f'"{said}"'] if said else [])])


@dataclass(frozen=True, slots=True)
class CallScript:
    contact_id: str
    blocks: tuple[ScriptBlock, ...]

    @property
    def text(self) -> str:
        return "\n\n".join(block.text for block in self.blocks)

    @property
    def spoken(self) -> str:
        return "\n".join(line for block in self.blocks for line in block.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftMessage:
    """What is sent, or for a contact who is called the written confirmation; `channel` is what it travels by.

    `subject` is empty for texts, cards and LinkedIn.
    """

    contact_id: str
    channel: Channel
    subject: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecklistEntry:
    text: str
    kind: EntryKind
    contact_id: str | None = None
    due_on: date | None = None
    rule: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanWarning:
    """Something worth a second look; it stops nothing."""

    code: str
    text: str
    contact_id: str | None = None
    rule: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocker:
    """Something to settle first; the page lists it and the user may still override."""

    code: str
    text: str
    contact_id: str | None = None
    rule: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """`plan` is in order of telling, people not to be contacted last."""

    case_id: str
    plan: tuple[PlannedStep, ...]
    scripts: Mapping[str, CallScript] = MappingProxyType({})
    messages: Mapping[str, DraftMessage] = MappingProxyType({})
    checklist: tuple[ChecklistEntry, ...] = ()
    warnings: tuple[PlanWarning, ...] = ()
    blockers: tuple[Blocker, ...] = ()

    def as_json(self) -> dict[str, object]:
        """The shape that `manage.py decline_case` writes."""
        return {
            "scenario_id": self.case_id,
            "plan": [
                {"contact": step.contact_id, "channel": step.channel.value, "order": step.order, "why": step.why}
                for step in self.plan
            ],
            "call_scripts": {contact_id: script.text for contact_id, script in self.scripts.items()},
            "checklist": [entry.text for entry in self.checklist],
            "messages": {
                contact_id: {"subject": message.subject, "body": message.body}
                for contact_id, message in self.messages.items()
            },
        }
