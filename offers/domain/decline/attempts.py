"""Calls that did not reach anybody, in the words in which people note them in haste (rule 3)."""

from __future__ import annotations

import re

from offers.domain.decline.facts import Contact, Interaction
from offers.domain.decline.prose import AnyCase, plain

_CALL_KIND = re.compile(r"phone|call|video|zoom|teams|facetime|voice|\bvm\b|attempt", re.IGNORECASE)
# The kind alone tells it.
_FAILED_KIND = re.compile(
    r"voice ?mail|\bvm\b|missed call|attempt|no answer|unanswered|failed|not reached", re.IGNORECASE
)
_FAILED = re.compile(
    r"\bno (?:answer|reply|response|pick-?up|luck|one (?:answered|picked up))\b|\bnot? ans\b|\bn/a\b|\bunanswered\b|"
    r"\bnobody (?:answered|picked up)\b|\bv/?m\b|\bvoice ?mail\b|\bwent to voice|\b(?:l/?m|lvm|lmom|lmtcb)\b|"
    r"\b(?:left|leaving) (?:\w+ ){0,2}(?:msgs?|messages?|word|note)\b|\bdid(?:n't|nt| not) (?:pick ?up|answer|get thr)|"
    r"\b(?:could|can|cant|couldn)(?:n't|nt|'t|t| not)? (?:reach|get (?:hold|through|thru|her|him|them)|catch)\b|"
    r"\bcannot (?:reach|get (?:hold|through))\b|\bstill (?:no|not|cant|can't)\b|\bnot (?:in|available|reached|there)\b|"
    r"\bwas(?:n't|nt) (?:in|there|available)\b|\brang (?:out|through|twice|and rang)\b|"
    r"\bline (?:was )?(?:busy|engaged)\b|\bbusy (?:signal|line)\b|\bunreachable\b|\bout (?:of office|til+|until|sick|"
    r"today)\b|\b(?:assistant|secretary|receptionist|front desk|office) (?:said|says|answered|took|picked up)\b|"
    r"\b(?:is|was|she's|he's|they're) in (?:a |the )?(?:clinic|meetings?|mtgs?|surgery|theat(?:er|re)|or|class|court|"
    r"conference)\b|(?:^|[,;:.-])\s*(?:still )?in (?:a |the )?(?:clinic|mtgs?|meetings?|surgery|or|class|court)\b|"
    r"\btried (?:to (?:call|phone|ring|reach)|"
    r"calling|phoning|ringing|her|him|them|again|the office|[a-z]+'s)\b|\bmissed (?:him|her|them)\b|"
    r"\basked (?:him|her|them|for a call|to (?:be )?call(?:ed)?)(?: to call)?(?: me)?(?: back)?\b",
    re.IGNORECASE,
)
_THEY_CALLED = re.compile(
    r"\bI (?:missed|didn't|did not|was)\b|\bleft me\b|\bcalled me\b|"
    r"^\W*(?:she|he|they)(?:'d| had)? (?:called|rang|tried)",
)
_TALKED = AnyCase(
    r"\b(?:talked|spoke|chatted|discussed|told me|explained|walked me|offered|went over|got (?:her|him|them)(?! v)|"
    r"got through|reached (?:her|him|them) (?:at|on|later)|(?:she|he|they|who) called (?:me )?(?:right )?back|"
    r"called (?:me )?back (?:at|and|later|within))\b"
)


def is_failed(entry: Interaction) -> bool:
    """A call that the user made and that ended without a talk."""
    if not _CALL_KIND.search(entry.kind):
        return False
    note = plain(entry.note)
    if _THEY_CALLED.search(note) or _TALKED.search(note):
        return False
    return bool(_FAILED_KIND.search(entry.kind) or _FAILED.search(note))


def failed_calls(contact: Contact) -> tuple[Interaction, ...]:
    return tuple(entry for entry in contact.interactions if is_failed(entry))


def reached(contact: Contact) -> tuple[Interaction, ...]:
    return tuple(entry for entry in contact.interactions if not is_failed(entry))
