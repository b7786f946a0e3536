"""The turns that a talk may take after the decision is told, with a line for each (rules 58 and 61)."""

from __future__ import annotations

from collections.abc import Sequence

from offers.domain.decline.brief import Brief, Reader
from offers.domain.decline.bundle import ScriptBlock
from offers.domain.decline.calls.called import what_next
from offers.domain.decline.calls.whereto import told_ahead, where_again
from offers.domain.decline.choosing.variety import Deck
from offers.domain.decline.circles import Circle
from offers.domain.decline.facts import Kind
from offers.domain.decline.phrases import calls, calls_to_referees
from offers.domain.decline.share.reasons import Ahead, Reason, Shape
from offers.domain.decline.text.prose import capitalize

_OUTSIDE = {Circle.REALTOR: calls.MORE_REALTOR, Circle.FAMILY: calls.MORE_FAMILY}


def branches(reader: Reader, brief: Brief, deck: Deck, slots: dict[str, str]) -> list[ScriptBlock]:
    if reader.circle is Circle.REFEREE:
        return _to_referee(reader, brief, deck, slots)
    if brief.kind is Kind.RESCINDED:
        if reader.has_no_part or reader.circle.is_outside:
            return [_sorry_for_me(deck), _what_next(reader, brief, deck, slots)]
        return [
            ScriptBlock(
                "hurt", "If they are uncomfortable or explain at length", ("I understand. Thank you for telling me.",)
            )
        ]
    if reader.circle.is_outside and not reader.lets_a_place:
        said = deck.deal(_OUTSIDE[reader.circle], {})
        return [*_why(reader, deck), ScriptBlock("more", "If they ask you to think again", (said,))]
    if not could_offer(reader):
        why = _why(reader, deck)
        heading = "If they ask you to think again" if why else "If they ask why, or to think again"
        asks = calls.ASKS if reader.has_no_part else calls.ASKS_FIRMLY
        return [*why, ScriptBlock("more", heading, (deck.deal(asks, {}),))]
    more = "If they offer more, or ask what it would take"
    if brief.kind is Kind.WITHDRAW:
        more = "If they ask you to stay in the search"
    return [
        *_signed(brief, deck),
        ScriptBlock("more", more, (deck.deal(_more(reader, brief), {}),)),
        ScriptBlock(
            "why", "If they press for reasons", (deck.deal(calls.WHY if reader.reason else calls.WHY_BARE, {}),)
        ),
        ScriptBlock("where", "If they ask where you are going", (_where(reader, brief, deck, slots),)),
        *_sent_on(reader, deck),
        ScriptBlock("hurt", "If they are hurt or angry", (_hurt(reader, deck),), (calls.LISTEN,)),
        ScriptBlock("silence", "If they say nothing", (deck.deal(calls.TAKE_YOUR_TIME, {}),), (calls.QUIET,)),
    ]


def _more(reader: Reader, brief: Brief) -> Sequence[str]:
    if brief.kind is not Kind.DECLINE:
        return calls.MORE_STAY
    return calls.MORE_INVITED if reader.would_bargain and not reader.soured else calls.MORE


def _to_referee(reader: Reader, brief: Brief, deck: Deck, slots: dict[str, str]) -> list[ScriptBlock]:
    """Whoever spoke up for the user has nothing to offer and nothing to explain: they are only told what they ask."""
    if brief.kind is Kind.RESCINDED:
        return [_sorry_for_me(deck), _what_next(reader, brief, deck, slots)]
    if reader.reason or reader.why_if_asked:
        why = [] if reader.reason else _why(reader, deck)
    else:
        why = [ScriptBlock("why", "If they ask why", (deck.deal(calls.WHY_BARE[1:], {}),))]
    if reader.keeps_the_user:
        return why
    where = ScriptBlock("where", "If they ask where you are going", (_where(reader, brief, deck, slots),))
    return [
        *why,
        where,
        ScriptBlock("hurt", "If they are disappointed", (deck.deal(calls_to_referees.HURT_REFEREE, {}),)),
    ]


def _sorry_for_me(deck: Deck) -> ScriptBlock:
    return ScriptBlock("hurt", "If they are sorry for you", (deck.deal(calls_to_referees.SORRY_FOR_ME, {}),))


def _what_next(reader: Reader, brief: Brief, deck: Deck, slots: dict[str, str]) -> ScriptBlock:
    """After an offer that was taken back, where the user may go on as before or by name to another house."""
    said = _where(reader, brief, deck, slots) if brief.named_employer else what_next(reader, brief, deck)
    return ScriptBlock("where", "If they ask what you will do now", (said,))


def _why(reader: Reader, deck: Deck) -> list[ScriptBlock]:
    """What was cleared for somebody who has no say, said where they ask; nothing to whoever has heard it already."""
    if reader.reason is not None:
        return [ScriptBlock("why", "If they ask why again", (deck.deal(calls.WHY, {}),))]
    if reader.why_if_asked is None:
        return []
    return [ScriptBlock("why", "If they ask why", (spoken(reader.why_if_asked),))]


def spoken(reason: Reason) -> str:
    """The reason as a line of its own."""
    if reason.shape is Shape.PHRASE:
        return f"It's for {reason.text}." if reason.text.endswith("reasons") else f"For me it was {reason.text}."
    return f"{capitalize(reason.text)}."


def _signed(brief: Brief, deck: Deck) -> list[ScriptBlock]:
    if not brief.signed:
        return []
    paper = brief.signed.removesuffix(" of intent")
    return [ScriptBlock("signed", "If they bring up what you signed", (deck.deal(calls.SIGNED, {"paper": paper}),))]


def _hurt(reader: Reader, deck: Deck) -> str:
    """Owned where a yes is taken back, else with their time; never with thanks that were said a moment before."""
    if reader.is_first and reader.owed_an_apology and reader.circle is not Circle.AGENCY:
        return deck.deal(calls.HURT_AFTER_A_YES, {})
    much = reader.gave_many_hours and not reader.soured
    return deck.deal(calls.HURT_AFTER_MUCH if much else calls.HURT, {})


def _sent_on(reader: Reader, deck: Deck) -> list[ScriptBlock]:
    """An agency that would rather not carry the answer."""
    if reader.circle is not Circle.AGENCY or not reader.is_first:
        return []
    return [ScriptBlock("direct", "If they want you to tell the employer", (deck.deal(calls.TALK_TO_THEM, {}),))]


def could_offer(reader: Reader) -> bool:
    """Only those who decide, or speak for them, can come back with more."""
    return reader.is_first or reader.made_offer or reader.circle in {Circle.LEAD, Circle.AGENCY}


def _where(reader: Reader, brief: Brief, deck: Deck, slots: dict[str, str]) -> str:
    """In keeping with the reason just given, and never more than the user allowed to be said."""
    if brief.ahead is Ahead.STAYING:
        return deck.deal(calls.WHERE_STAYING_NAMED if brief.named_employer else calls.WHERE_STAYING, slots)
    if brief.named_employer and brief.ahead is Ahead.OWN:
        return deck.deal(calls.WHERE_OWN_NAMED if reader.reason else calls.WHERE_OWN_NAMED_ALONE, slots)
    if brief.named_employer:
        return deck.deal(calls.WHERE_NAMED, slots)
    if reader.reason and (again := where_again(reader.reason)):
        return deck.deal(calls.WHERE_AGAIN, {"again": again})
    told = told_ahead(reader.reason) if reader.reason else Ahead.UNTOLD
    bank = {Ahead.OWN: calls.WHERE_OWN, Ahead.TOLD: calls.WHERE_TOLD}.get(told, calls.WHERE)
    return deck.deal(bank, slots)
