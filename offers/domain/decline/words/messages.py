"""One message per reader, composed from moves: decision, thanks, reason, feedback, staying in touch, wish, name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from offers.domain.decline.brief import Brief, Reader
from offers.domain.decline.bundle import Channel, DraftMessage
from offers.domain.decline.choosing.heard import HeardDeck
from offers.domain.decline.choosing.variety import Deck
from offers.domain.decline.circles import Circle
from offers.domain.decline.facts import Kind, Move
from offers.domain.decline.people.registers import Register
from offers.domain.decline.share.portions import Shared
from offers.domain.decline.text.prose import tidy
from offers.domain.decline.words import moves
from offers.domain.decline.words.decisions import decision
from offers.domain.decline.words.gratitude import thanks
from offers.domain.decline.words.layouts import Layout, Said, in_few_words, length, paragraphs
from offers.domain.decline.words.offer_thanked import for_the_offer, with_the_offer
from offers.domain.decline.words.subjects import subject_of
from offers.domain.decline.words.why import told_why

_LONGEST = {Channel.TEXT: 75, Channel.HANDWRITTEN_NOTE: 115, Channel.LINKEDIN: 100}
_LONGEST_EMAIL = 148
_FEW_WORDS = 0.8
# A letter of fewer words would seem curt without good wishes.
_CURT = 32


def write_messages(brief: Brief, registers: Mapping[str, Register] | None = None) -> dict[str, DraftMessage]:
    """Each reader's message, in the register given for them, else as suits how well they know the user."""
    writer = _Writer(brief, Deck(brief.case_id), Shared())
    return {
        reader.contact_id: writer.write(reader, (registers or {}).get(reader.contact_id)) for reader in brief.readers
    }


def write_message(brief: Brief, contact_id: str, register: Register | None, others: Iterable[str]) -> DraftMessage:
    """One message beside the bodies that `others` have: it repeats no sentence of theirs (rule 63).

    Raises KeyError for somebody who reads nothing.
    """
    told = tuple(others)
    writer = _Writer(brief, HeardDeck(brief.case_id, told), Shared(told))
    for reader in brief.readers:
        if reader.contact_id == contact_id:
            return writer.write(reader, register)
    raise KeyError(contact_id)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the messages of one bundle, one after the other, from one deck."""

    brief: Brief
    deck: Deck
    shared: Shared

    def write(self, reader: Reader, register: Register | None) -> DraftMessage:
        self.deck.formal = register is Register.FORMAL or (register is not Register.WARM and not reader.familiar)
        layout = self._layout(reader, register)
        said = self._fitted(self._said(reader, register, layout), reader, register)
        blocks = in_few_words(said, layout) if register is Register.BRIEF else paragraphs(said, layout)
        is_wished = bool(said.wish) or reader.soured or moves.wish_well(said.grateful)
        if reader.medium is Channel.TEXT and not (is_wished or moves.hopes(said.touch)):
            blocks[-1] = f"{blocks[-1]} {moves.wish_by_text(self.deck)}"
        ending = moves.ending(reader, self.deck, register, said.last_line, wishes=not is_wished, after=blocks)
        written = reader.medium in {Channel.TEXT, Channel.HANDWRITTEN_NOTE, Channel.LINKEDIN}
        return DraftMessage(
            contact_id=reader.contact_id,
            channel=reader.medium,
            subject="" if written else self._subject(reader, layout),
            body=tidy("\n\n".join([moves.greeting(reader), *blocks, ending])),
        )

    def _subject(self, reader: Reader, layout: Layout) -> str:
        return subject_of(reader, self.brief, self.deck, begins_with_thanks=layout.begins_with_thanks)

    def _said(self, reader: Reader, register: Register | None, layout: Layout) -> Said:
        """The brief register keeps reason, feedback and staying in touch for those who decide."""
        brief, deck = self.brief, self.deck
        is_full = register is not Register.BRIEF
        explains = is_full or reader.is_first
        thanks_first = layout.begins_with_thanks
        grateful = thanks(reader, deck, opens=thanks_first, register=register)
        told = decision(reader, brief, deck, opens=not thanks_first, register=register, beside=grateful)
        if is_full and for_the_offer(reader, brief, [*grateful, *told]):
            grateful = with_the_offer(grateful, deck)
        if explains:
            grateful = [*grateful, *moves.praise(reader, deck)]
        # A referee hears why in the sentence of the decision, and nobody without one.
        reason = reader.reason if explains and told and reader.circle is not Circle.REFEREE else None
        is_owed = reader.is_first or reader.circle is not Circle.PEER or bool(reader.feedback)
        why = told_why(reason, deck, told, is_owed=is_owed)
        feedback = moves.feedback(reader, brief, deck, self.shared, register) if explains else []
        touch = moves.touch(reader, brief, deck) if explains else []
        wish = moves.own(reader, Move.WISH, deck)
        is_curt = is_full and length([*told, *why, *grateful, *feedback, *touch]) < _CURT
        is_curt = is_curt and not moves.wish_well(grateful)
        if not wish and (is_curt or self._wishes(reader, layout, touch, register)):
            wish = moves.wish(reader, brief, deck, [*told, *grateful, *touch], register)
        closing = moves.own(reader, Move.CLOSING, deck) if reader.medium is not Channel.TEXT else ""
        is_last = bool(closing) and moves.is_last_line(closing)
        return Said(
            told=told,
            why=why,
            passing=[
                *moves.stop(reader, told, deck),
                *moves.giving_back(reader, grateful, deck),
                *moves.passing_on(reader, brief, deck),
            ],
            grateful=grateful,
            feedback=feedback,
            touch=touch,
            wish=[wish] if wish else [],
            opening=[said for said in [moves.own(reader, Move.OPENING, deck) if is_full else ""] if said],
            closing=[] if is_last or not closing else [closing],
            last_line=closing if is_last else "",
        )

    def _wishes(self, reader: Reader, layout: Layout, touch: list[str], register: Register | None) -> bool:
        """Whoever decides is wished well in a sentence; of the others some only above the name (rule 33)."""
        if reader.is_first or reader.soured or reader.keeps_the_user:
            return True
        if register is Register.BRIEF or touch:
            return False
        if all(act.is_general for act in reader.acts):
            return bool(reader.acts) or reader.circle is Circle.LEAD
        return reader.medium is Channel.TEXT or layout not in {Layout.THANKS_IN_ONE, Layout.NEWS_WITH_THANKS}

    def _layout(self, reader: Reader, register: Register | None) -> Layout:
        """A card opens with thanks; a lead reads the decision first, and so does everybody who reads few words."""
        if Channel.HANDWRITTEN_NOTE in {reader.channel, reader.medium} and not (
            reader.is_first and reader.channel.is_live
        ):
            return Layout.NEWS_WITH_THANKS if reader.is_owed_nothing else Layout.THANKS
        if self.brief.kind is Kind.RESCINDED and reader.is_first:
            return Layout.NEWS if reader.told_of_withdrawal else Layout.THANKS
        if reader.is_first:
            return Layout.NEWS
        named = [act for act in reader.acts if not act.is_general]
        if register is not Register.BRIEF and named and reader.thanks_only and not reader.hears_decision:
            return Layout.THANKS
        if register is Register.BRIEF or not reader.hears_decision:
            return Layout.NEWS
        news_first = self.brief.acceptance.is_promise or reader.soured or reader.thanks_only or not named
        if reader.medium is Channel.TEXT:
            texted = [Layout.IN_ONE] if news_first else self._in_turn(reader, [Layout.IN_ONE, Layout.THANKS_IN_ONE])
            return Layout(self.deck.least_used("texted", texted))
        if not named:
            return Layout.NEWS_WITH_THANKS
        shapes = [Layout.NEWS, Layout.NEWS_WITH_THANKS] if news_first else _SHAPES
        if reader.feedback:
            shapes = [shape for shape in shapes if shape is not Layout.THANKS_IN_ONE]
        return Layout(self.deck.least_used("layout", self._in_turn(reader, shapes)))

    def _in_turn(self, reader: Reader, shapes: list[Layout]) -> list[Layout]:
        """Of two who spoke up for the user one reads thanks first, and the other how it ended: they may compare."""
        referees = [one for one in self.brief.readers if one.circle is Circle.REFEREE]
        if reader not in referees or len(referees) < 2:
            return shapes
        first = self.deck.least_used("to referees", ["thanks", "news"])
        return [shape for shape in shapes if shape.begins_with_thanks is (first == "thanks")] or shapes

    def _fitted(self, said: Said, reader: Reader, register: Register | None) -> Said:
        """Without what is least needed where the medium is short (rule 27). The user's own sentences go back."""
        needed = [*said.told, *said.why, *said.grateful[:1], *said.feedback, *said.passing]
        longest = _LONGEST.get(reader.medium, _LONGEST_EMAIL)
        room = longest * (_FEW_WORDS if register is Register.BRIEF else 1) - length(needed)
        left_out: set[str] = set()
        for extra in (said.touch, said.grateful[1:2], said.wish, said.grateful[2:], said.opening, said.closing):
            size = length(extra) if extra else 0
            if size > room:
                left_out.update(extra)
            else:
                room -= size
        for text in left_out & {phrase.text for phrase in reader.own_phrases}:
            self.deck.give_back(text)
        return said.without(left_out)


_SHAPES = [
    Layout.THANKS,
    Layout.NEWS_WITH_THANKS,
    Layout.THANKS_WITH_NEWS,
    Layout.NEWS,
    Layout.THANKS_IN_ONE,
]
