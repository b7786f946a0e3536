"""One message per reader, composed from moves: decision, thanks, reason, feedback, staying in touch, wish, name."""

from __future__ import annotations

import re
from collections.abc import Mapping

from offers.domain.decline.acts import Sort
from offers.domain.decline.briefing import Brief, Reader
from offers.domain.decline.bundle import Channel, DraftMessage
from offers.domain.decline.circles import Circle
from offers.domain.decline.decisions import decision
from offers.domain.decline.facts import Kind
from offers.domain.decline.gratitude import thanks
from offers.domain.decline.phrases import closings, subjects
from offers.domain.decline.prose import capitalize, fill, finish, slots_of, tidy, words
from offers.domain.decline.reasons import Reason, Shape, halves
from offers.domain.decline.variety import Deck

_LONGEST = {Channel.TEXT: 75, Channel.HANDWRITTEN_NOTE: 115, Channel.LINKEDIN: 100}
_LONGEST_EMAIL = 148
_LONGEST_SUBJECT = 64


def write_messages(brief: Brief) -> dict[str, DraftMessage]:
    deck = Deck(brief.case_id)
    shared = _Shared()
    return {reader.contact_id: _write(reader, brief, deck, shared) for reader in brief.readers}


class _Shared:
    """Feedback points already given in this bundle, so that the next reader gets another half of them."""

    def __init__(self) -> None:
        self._given: dict[str, int] = {}

    def portion(self, point: str) -> str:
        turn = self._given.get(point, 0)
        self._given[point] = turn + 1
        parts = halves(point)
        return point if turn == 0 or len(parts) < 2 else parts[(turn - 1) % len(parts)]


def _write(reader: Reader, brief: Brief, deck: Deck, shared: _Shared) -> DraftMessage:
    deck.formal = not reader.familiar
    paragraphs = _paragraphs(reader, brief, deck, shared)
    body = "\n\n".join([_greeting(reader), *paragraphs, _ending(reader, deck)])
    written = reader.medium in {Channel.TEXT, Channel.HANDWRITTEN_NOTE, Channel.LINKEDIN}
    return DraftMessage(
        contact_id=reader.contact_id,
        channel=reader.medium,
        subject="" if written else _subject(reader, brief, deck),
        body=tidy(body),
    )


def _paragraphs(reader: Reader, brief: Brief, deck: Deck, shared: _Shared) -> list[str]:
    """The moves in their order; what is least needed goes first when the medium is short (rule 27)."""
    thanks_first = _thanks_first(reader, brief, deck)
    grateful = thanks(reader, deck, opens=thanks_first)
    told = decision(reader, brief, deck, opens=not thanks_first)
    why = _reason(reader.reason, deck)
    feedback = _feedback(reader, deck, shared)
    touch = _touch(reader, brief, deck)
    wish = _wish(reader, brief, deck, touch)
    passing = [deck.deal(closings.PASS_ON, {})] if _passes_on(reader, brief) else []
    longest = _LONGEST.get(reader.medium, _LONGEST_EMAIL)
    optional: list[list[str]] = [grateful[2:], grateful[1:2], [wish], touch]
    kept = [told, why, grateful[:1], feedback, passing]
    used = _length(kept)
    for extra in (touch, grateful[1:2], [wish], grateful[2:]):
        length = _length([extra])
        if extra in optional and used + length > longest:
            optional.remove(extra)
        else:
            used += length
    shown = [sentence for sentence in grateful if sentence in grateful[:1] or [sentence] in optional]
    closing = [*(touch if touch in optional else []), *([wish] if [wish] in optional else [])]
    opening = [*told, *why, *passing]
    blocks = [shown, opening, closing] if thanks_first else [opening, shown, [*feedback], closing]
    if thanks_first:
        blocks.insert(2, feedback)
    return [" ".join(block) for block in blocks if block]


def _thanks_first(reader: Reader, brief: Brief, deck: Deck) -> bool:
    """A card opens with thanks, and so does every second note to a colleague-to-be; a lead reads the decision first."""
    if reader.channel is Channel.HANDWRITTEN_NOTE:
        return True
    if brief.kind is Kind.RESCINDED and reader.is_first:
        return not reader.told_of_withdrawal
    named = [act for act in reader.acts if not act.is_general]
    if brief.acceptance.is_promise or reader.is_first or reader.soured or reader.thanks_only or not named:
        return False
    return deck.least_used("order", ["thanks", "decision"]) == "thanks"


def _length(groups: list[list[str]]) -> int:
    return sum(len(words(sentence)) for group in groups for sentence in group)


def _reason(reason: Reason | None, deck: Deck) -> list[str]:
    if reason is None:
        return []
    slots = {"reason": reason.text, "Reason": capitalize(reason.text)}
    if reason.shape is Shape.PHRASE:
        return [deck.deal(closings.REASON_PHRASE, slots, apart=True)]
    bank = closings.REASON_CHOICE if reason.shape is Shape.CHOICE else closings.REASON_CLAUSE
    as_it_stands = deck.deal(bank[:1], slots, fresh=True, apart=True)
    said = as_it_stands or deck.deal(bank[1:], slots, fresh=True, apart=True)
    return [said] if said else []


def _feedback(reader: Reader, deck: Deck, shared: _Shared) -> list[str]:
    said = []
    for place, point in enumerate(reader.feedback):
        bank = closings.FEEDBACK if place == 0 else closings.FEEDBACK_SECOND
        said.append(deck.deal(bank, {"feedback": finish(shared.portion(point))}))
    return said


def _touch(reader: Reader, brief: Brief, deck: Deck) -> list[str]:
    """Only where the user wants it: the decision-makers, and peers who were met (rule 30)."""
    if not brief.keep_in_touch or reader.thanks_only:
        return []
    if reader.soured:
        said = deck.deal(closings.TOUCH_PLAIN, {}, fresh=True) if reader.is_first and reader.made_offer else ""
        return [said] if said else []
    if reader.is_first or (reader.circle is Circle.LEAD and any(not act.is_general for act in reader.acts)):
        return [deck.deal(closings.TOUCH[Circle.LEAD], {})]
    if (reader.circle in {Circle.PEER, Circle.OTHER} and any(act.sort is Sort.HOSPITALITY for act in reader.acts)) or (
        reader.circle is Circle.PEER and reader.acts
    ):
        said = deck.deal(closings.TOUCH[reader.circle], {}, fresh=True)
        return [said] if said else []
    return []


def _wish(reader: Reader, brief: Brief, deck: Deck, touch: list[str]) -> str:
    """Not a second sentence that begins with "I hope"."""
    circle = Circle.OTHER if reader.thanks_only else reader.circle
    bank = closings.WISH[circle]
    if reader.soured:
        bank = closings.WISH_PLAIN
    elif brief.kind is Kind.RESCINDED:
        bank = closings.WISH_RESCINDED.get(circle, bank)
    if any(sentence.startswith("I hope") for sentence in touch):
        bank = tuple(phrase for phrase in bank if not phrase.startswith("I hope")) or bank
    return deck.deal(bank, {"org": brief.organization}, fresh=True)


def _passes_on(reader: Reader, brief: Brief) -> bool:
    return reader.circle is Circle.AGENCY and reader.is_first and brief.kind is not Kind.RESCINDED


def _greeting(reader: Reader) -> str:
    if reader.medium is Channel.TEXT:
        return f"Hi {reader.greeting},"
    return f"Dear {reader.greeting},"


def _ending(reader: Reader, deck: Deck) -> str:
    if reader.medium is Channel.TEXT:
        return reader.sign_as
    bank = closings.WARM_END if reader.familiar else closings.FORMAL_END
    return f"{deck.deal(bank, {})}\n{reader.sign_as}"


def _subject(reader: Reader, brief: Brief, deck: Deck) -> str:
    title = brief.role.removeprefix("the ")
    slots = {
        "role": brief.role,
        "Title": capitalize(title),
        "org": brief.organization,
        "name": brief.caller,
        "given": reader.sign_as if reader.familiar else "",
    }
    bank = subjects_for(brief.kind)[reader.circle]
    owes = any(not act.is_general for act in reader.acts) and not reader.soured
    short = [phrase for phrase in bank if _fits(phrase, slots) and (owes or not _THANKFUL.search(phrase))]
    return deck.deal(short or ["My decision"], slots)


# A subject that promises more thanks than the message has to give.
_THANKFUL = re.compile(r"owe you|your time|word of thanks|your help")


def subjects_for(kind: Kind) -> Mapping[Circle, tuple[str, ...]]:
    own = {Kind.RESCINDED: subjects.RESCINDED, Kind.WITHDRAW: subjects.WITHDRAWN}.get(kind, {})
    return {**subjects.DECLINED, **own}


def _fits(phrase: str, slots: Mapping[str, str]) -> bool:
    text = fill(phrase, slots)
    return len(text) <= _LONGEST_SUBJECT and len(words(text)) <= 11 and all(slots[slot] for slot in slots_of(phrase))
