"""One message per reader, composed from moves: decision, thanks, reason, feedback, staying in touch, wish, name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from offers.domain.decline import moves
from offers.domain.decline.briefing import Brief, Reader
from offers.domain.decline.bundle import Channel, DraftMessage
from offers.domain.decline.circles import Circle
from offers.domain.decline.decisions import decision
from offers.domain.decline.facts import Kind, Move
from offers.domain.decline.gratitude import thanks
from offers.domain.decline.heard import HeardDeck
from offers.domain.decline.phrases import subjects
from offers.domain.decline.prose import capitalize, fill, slots_of, tidy, words
from offers.domain.decline.registers import Register
from offers.domain.decline.variety import Deck

_LONGEST = {Channel.TEXT: 75, Channel.HANDWRITTEN_NOTE: 115, Channel.LINKEDIN: 100}
_LONGEST_EMAIL = 148
_FEW_WORDS = 0.8
_LONGEST_SUBJECT = 64


def write_messages(brief: Brief, registers: Mapping[str, Register] | None = None) -> dict[str, DraftMessage]:
    """Each reader's message, in the register given for them, else as suits how well they know the user."""
    writer = _Writer(brief, Deck(brief.case_id), moves.Shared())
    return {
        reader.contact_id: writer.write(reader, (registers or {}).get(reader.contact_id)) for reader in brief.readers
    }


def write_message(brief: Brief, contact_id: str, register: Register | None, others: Iterable[str]) -> DraftMessage:
    """One message beside the bodies that `others` have: it repeats no sentence of theirs (rule 63).

    Raises KeyError for somebody who reads nothing.
    """
    told = tuple(others)
    writer = _Writer(brief, HeardDeck(brief.case_id, told), moves.Shared(told))
    for reader in brief.readers:
        if reader.contact_id == contact_id:
            return writer.write(reader, register)
    raise KeyError(contact_id)


@dataclass(frozen=True, slots=True)
class _Moves:
    """The sentences of one message by what they do; `last_line` is the user's own line above the name."""

    told: list[str]
    why: list[str]
    grateful: list[str]
    feedback: list[str]
    touch: list[str]
    wish: list[str]
    passing: list[str]
    opening: list[str]
    closing: list[str]
    last_line: str = ""


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the messages of one bundle, one after the other, from one deck."""

    brief: Brief
    deck: Deck
    shared: moves.Shared

    def write(self, reader: Reader, register: Register | None) -> DraftMessage:
        self.deck.formal = register is Register.FORMAL or (register is not Register.WARM and not reader.familiar)
        thanks_first = self._thanks_first(reader, register)
        said = self._fitted(self._moves(reader, register, thanks_first=thanks_first), reader, register)
        paragraphs = _in_brief(said, thanks_first) if register is Register.BRIEF else _in_full(said, thanks_first)
        ending = moves.ending(reader, self.deck, register, said.last_line)
        written = reader.medium in {Channel.TEXT, Channel.HANDWRITTEN_NOTE, Channel.LINKEDIN}
        return DraftMessage(
            contact_id=reader.contact_id,
            channel=reader.medium,
            subject="" if written else _subject(reader, self.brief, self.deck),
            body=tidy("\n\n".join([moves.greeting(reader), *paragraphs, ending])),
        )

    def _moves(self, reader: Reader, register: Register | None, *, thanks_first: bool) -> _Moves:
        """The brief register keeps reason, feedback and staying in touch for those who decide."""
        brief, deck = self.brief, self.deck
        is_full = register is not Register.BRIEF
        explains = is_full or reader.is_first
        grateful = thanks(reader, deck, opens=thanks_first, register=register)
        told = decision(reader, brief, deck, opens=not thanks_first, register=register)
        why = moves.told_why(reader.reason if explains else None, deck)
        feedback = moves.feedback(reader, deck, self.shared, register) if explains else []
        touch = moves.touch(reader, brief, deck) if explains else []
        wish = moves.own(reader, Move.WISH, deck) or moves.wish(reader, brief, deck, touch, register)
        closing = moves.own(reader, Move.CLOSING, deck) if reader.medium is not Channel.TEXT else ""
        is_last = bool(closing) and moves.is_last_line(closing)
        return _Moves(
            told=told,
            why=why,
            grateful=grateful,
            feedback=feedback,
            touch=touch,
            wish=[wish] if wish else [],
            passing=moves.passing_on(reader, brief, deck),
            opening=[said for said in [moves.own(reader, Move.OPENING, deck) if is_full else ""] if said],
            closing=[] if is_last or not closing else [closing],
            last_line=closing if is_last else "",
        )

    def _thanks_first(self, reader: Reader, register: Register | None) -> bool:
        """A card opens with thanks, and so does every second note to a colleague-to-be; a lead reads the decision
        first, and so does everybody who reads few words.
        """
        if reader.channel is Channel.HANDWRITTEN_NOTE:
            return True
        if self.brief.kind is Kind.RESCINDED and reader.is_first:
            return not reader.told_of_withdrawal
        named = [act for act in reader.acts if not act.is_general]
        if self.brief.acceptance.is_promise or reader.is_first or reader.soured or reader.thanks_only or not named:
            return False
        if not reader.hears_decision:
            return False
        return register is not Register.BRIEF and self.deck.least_used("order", ["thanks", "decision"]) == "thanks"

    def _fitted(self, said: _Moves, reader: Reader, register: Register | None) -> _Moves:
        """Without what is least needed where the medium is short (rule 27). The user's own sentences go back."""
        needed = [*said.told, *said.why, *said.grateful[:1], *said.feedback, *said.passing]
        longest = _LONGEST.get(reader.medium, _LONGEST_EMAIL)
        room = longest * (_FEW_WORDS if register is Register.BRIEF else 1) - _length(needed)
        left_out: set[str] = set()
        for extra in (said.touch, said.grateful[1:2], said.wish, said.grateful[2:], said.opening, said.closing):
            length = _length(extra)
            if length > room:
                left_out.update(extra)
            else:
                room -= length
        for text in left_out & {phrase.text for phrase in reader.own_phrases}:
            self.deck.give_back(text)

        def kept(sentences: list[str]) -> list[str]:
            return [sentence for sentence in sentences if sentence not in left_out]

        return replace(
            said,
            grateful=[*said.grateful[:1], *kept(said.grateful[1:])],
            touch=kept(said.touch),
            wish=kept(said.wish),
            opening=kept(said.opening),
            closing=kept(said.closing),
        )


def _length(sentences: Iterable[str]) -> int:
    return sum(len(words(sentence)) for sentence in sentences)


def _in_full(said: _Moves, thanks_first: bool) -> list[str]:
    """The moves in their order, a paragraph for each."""
    news = [*said.told, *said.why, *said.passing]
    blocks = [said.grateful, news] if thanks_first else [news, said.grateful]
    blocks[0] = [*said.opening, *blocks[0]]
    return [" ".join(block) for block in [*blocks, said.feedback, [*said.touch, *said.wish, *said.closing]] if block]


def _in_brief(said: _Moves, thanks_first: bool) -> list[str]:
    """Two paragraphs: the news, and everything else."""
    news = [*said.told, *said.why, *said.passing]
    rest = [*said.feedback, *said.touch, *said.wish, *said.closing]
    blocks = [said.grateful, [*news, *rest]] if thanks_first else [news, [*said.grateful, *rest]]
    return [" ".join(block) for block in blocks if block]


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
    unfit = [pattern for pattern, fits in _fitness(reader, owes=owes) if not fits]
    short = [phrase for phrase in bank if _fits(phrase, slots) and not any(no.search(phrase) for no in unfit)]
    return deck.deal(short or (["My decision"] if reader.hears_decision else ["Thank you"]), slots)


def _fitness(reader: Reader, *, owes: bool) -> tuple[tuple[re.Pattern[str], bool], ...]:
    return (_THANKFUL, owes), (_FILE, reader.keeps_file), (_TELLING, reader.hears_decision)


# A subject that promises more thanks than the message has to give.
_TELLING = re.compile(r"decision|answer|news|turned out|outcome|\{role\}|\{Title\}|\{org\}")
_FILE = re.compile(r"my file")
_THANKFUL = re.compile(r"owe you|your time|word of thanks|your help")


def subjects_for(kind: Kind) -> Mapping[Circle, tuple[str, ...]]:
    own = {Kind.RESCINDED: subjects.RESCINDED, Kind.WITHDRAW: subjects.WITHDRAWN}.get(kind, {})
    return {**subjects.DECLINED, **own}


def _fits(phrase: str, slots: Mapping[str, str]) -> bool:
    text = fill(phrase, slots)
    return len(text) <= _LONGEST_SUBJECT and len(words(text)) <= 11 and all(slots[slot] for slot in slots_of(phrase))
