"""The subject line: the news to the house, something personal to others (rule 70)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from offers.domain.decline.brief import Brief, Reader
from offers.domain.decline.choosing.variety import Deck
from offers.domain.decline.circles import Circle
from offers.domain.decline.facts import Kind
from offers.domain.decline.people.role_titles import UNTITLED
from offers.domain.decline.phrases import subjects
from offers.domain.decline.reading.acts import Sort, length
from offers.domain.decline.text.prose import capitalize, fill, slots_of

_LONGEST_SUBJECT, _MOST_WORDS = 64, 11
# Who had no part in the decision reads what they are thanked for.
_READS_THANKS = frozenset({Circle.OTHER, Circle.REFEREE, Circle.FAMILY})


def subject_of(reader: Reader, brief: Brief, deck: Deck, *, begins_with_thanks: bool = False) -> str:
    """A text that begins with what somebody is thanked for does not have it in the subject as well."""
    role = "" if brief.role == UNTITLED else brief.role
    slots = {
        "role": role,
        "Title": capitalize(role.removeprefix("the ")),
        "org": brief.organization,
        "Org": capitalize(brief.organization),
        "name": brief.caller,
        "acts": "" if begins_with_thanks else _short_act(reader),
    }
    circle = Circle.OTHER if reader.thanks_only else reader.circle
    if circle in _READS_THANKS and not reader.is_first and _fits(subjects.OUTSIDE[0], slots):
        return deck.deal(subjects.OUTSIDE, slots)
    bank = subjects.RESCINDED_BY_LETTER if reader.sent_withdrawal else subjects_for(brief)[circle]
    if reader.is_homely and not reader.is_first and brief.kind is Kind.DECLINE:
        bank = subjects.HOMELY
    if bank is subjects.DECLINED[Circle.STAFF] and (_was_kind(reader) or not reader.keeps_file):
        bank = subjects.TO_WHO_WAS_KIND
    is_named = any(not act.is_general for act in reader.acts) or reader.circle is Circle.REFEREE
    owes = is_named and not reader.soured
    unfit = [pattern for pattern, fits in _fitness(reader, owes=owes) if not fits]
    if unfit:
        bank = tuple(phrase for phrase in bank if not any(no.search(phrase) for no in unfit))
    short = [phrase for phrase in bank if _fits(phrase, slots)] or _plain(reader, brief)
    return deck.deal([phrase for phrase in short if _fits(phrase, slots)], slots)


def _plain(reader: Reader, brief: Brief) -> Sequence[str]:
    """Where no other fits; nobody whose offer was taken back has decided anything (rule 77)."""
    if not reader.hears_decision:
        return ("Thank you",)
    return ("About the position", "About the job") if brief.kind is Kind.RESCINDED else subjects.PLAIN


def _fitness(reader: Reader, *, owes: bool) -> tuple[tuple[re.Pattern[str], bool], ...]:
    return (
        (_THANKFUL, owes),
        (_FILE, reader.keeps_file),
        (_TO_FILE, reader.keeps_file or reader.circle is not Circle.STAFF),
        (_TELLING, reader.hears_decision),
        (_STOPPING, bool(reader.to_stop)),
        (_IN_WRITING, reader.channel.is_live),
        (_PASSED_ON, reader.is_first),
    )


# A subject that promises more thanks than the message has to give.
_TELLING = re.compile(r"decision|answer|news|turned out|outcome|\{role\}|\{Title\}|\{org\}|position")
_FILE = re.compile(r"my file")
# ... by which whoever keeps one sorts it, and a front desk does not.
_TO_FILE = re.compile(r"\{name\}|\{Title\}")
# ... or asks for what the message does not ask.
_STOPPING = re.compile(r"^Please stop")
_PASSED_ON = re.compile("pass on")
# Only whoever hears it by voice gets it once more in writing.
_IN_WRITING = re.compile("in writing")
_THANKFUL = re.compile(r"thank", re.IGNORECASE)


def subjects_for(brief: Brief) -> Mapping[Circle, tuple[str, ...]]:
    """Those of the kind; whoever counted on a yes reads in the subject that it is taken back."""
    own = {Kind.RESCINDED: subjects.RESCINDED, Kind.WITHDRAW: subjects.WITHDRAWN}.get(brief.kind, {})
    broken = subjects.BROKEN if brief.acceptance.is_promise and brief.kind is Kind.DECLINE else {}
    return {**subjects.DECLINED, **own, **broken}


def _was_kind(reader: Reader) -> bool:
    return not (reader.keeps_file or reader.soured) and any(act.sort in _KINDNESS for act in reader.acts)


_KINDNESS = frozenset({Sort.HOSPITALITY, Sort.GIFT, Sort.RIDE})


def _short_act(reader: Reader) -> str:
    """What the subject can thank for in a few words; "" for nothing."""
    if reader.soured or not reader.acts or reader.acts[0].is_general:
        return ""
    return reader.acts[0].for_form if length(reader.acts[0]) <= _FEW_WORDS else ""


_FEW_WORDS = 8


def _fits(phrase: str, slots: Mapping[str, str]) -> bool:
    if not all(slots[slot] for slot in slots_of(phrase)):
        return False
    text = fill(phrase, slots)
    return len(text) <= _LONGEST_SUBJECT and text.count(" ") < _MOST_WORDS
