"""Thanks as sentences: what one person did, in shapes that do not repeat across a bundle."""

from __future__ import annotations

import re
from collections.abc import Sequence

from offers.domain.decline.acts import Act, Sort, second_mention
from offers.domain.decline.briefing import Reader
from offers.domain.decline.bundle import Channel
from offers.domain.decline.circles import Circle
from offers.domain.decline.facts import Move
from offers.domain.decline.moves import own
from offers.domain.decline.phrases import brief as in_brief
from offers.domain.decline.phrases import gratitude as bank
from offers.domain.decline.prose import capitalize, words
from offers.domain.decline.registers import Register
from offers.domain.decline.variety import Deck
from offers.domain.decline.weights import DEAR, PLAIN, SLIGHT, weight

_MOST_WORDS = 36
_MOST_ACTS, _MOST_ACTS_OF_A_LEAD = 2, 3


def choose_acts(reader: Reader) -> tuple[Act, ...]:
    """The weightiest act and, where it is short enough, one more, in the order they happened; three for one who
    courted the user over many hours. A log emptied into a letter thanks for nothing.
    """
    if len(reader.acts) < _MOST_ACTS:
        return reader.acts
    most = _MOST_ACTS_OF_A_LEAD if reader.is_first and reader.gave_many_hours else _MOST_ACTS
    ranked = sorted(((-weight(act), place, act) for place, act in enumerate(reader.acts)), key=lambda one: one[:2])
    kept: list[tuple[int, Act]] = []
    used = 0
    for lightness, place, act in ranked:
        if kept and -lightness <= SLIGHT:
            break
        length = len(words(act.for_form))
        if len(kept) < most and (not kept or used + length <= _MOST_WORDS):
            kept.append((place, act))
            used += length
    return tuple(act for _, act in sorted(kept, key=lambda pair: pair[0]))


def thanks(reader: Reader, deck: Deck, *, opens: bool = False, register: Register | None = None) -> list[str]:
    """The sentences that thank this reader. The first stands alone; the others may be left out where space "
    "is short."""
    acts = choose_acts(reader)
    if not acts:
        return [bare(reader, deck, opens=opens)]
    if register is Register.BRIEF:
        return [deck.deal(in_brief.THANKS, {"acts": max(acts, key=weight).for_form}, opens=opens)]
    said = _told(acts, deck, _plain_bank(reader), opens=opens, register=register)
    companion = next((act.companion for act in acts if act.companion), "")
    if companion:
        said.append(deck.deal(bank.COMPANION, {"companion": companion}))
    elif not reader.soured and not any(act.is_general for act in acts):
        said.append(own(reader, Move.THANKS, deck) or _worth(reader, acts, said, deck))
    return [sentence for sentence in said if sentence]


def _plain_bank(reader: Reader) -> Sequence[str]:
    """No more than civil where the notes are cool, and in a text as one texts."""
    if reader.soured:
        return bank.FOR[:1]
    return bank.FOR_TEXT if reader.medium is Channel.TEXT else bank.FOR


def _told(
    acts: tuple[Act, ...], deck: Deck, plain: Sequence[str], *, opens: bool, register: Register | None
) -> list[str]:
    """The deed told as it happened, or thanked for: the least used shape that fits these acts and the register."""
    fitting = [name for name in _SHAPES[len(acts)] if _fits(name, acts)]
    sounding = [name for name in fitting if name in _SOUNDS.get(register, fitting)]
    shape = deck.least_used("shape", sounding or fitting)
    first, last = acts[0], acts[-1]
    if shape == "that":
        dear = bank.THAT_DEAR if weight(first) >= DEAR else bank.THAT
        return [deck.deal(dear, _that_slots(first), opens=opens)]
    if shape == "that_then_for":
        return [deck.deal(bank.THAT_FOR, {**_that_slots(first), "acts": _again(first, last)}, opens=opens)]
    if shape == "two_thats":
        also = second_mention(first.that_form, acts[1].that_form).removeprefix("you ")
        told = {**_that_slots(first), "also_that": also, "acts": _again(first, last) if len(acts) > 2 else ""}
        return [deck.deal(bank.THREE if len(acts) > 2 else bank.TWO_THATS, told, opens=opens)]
    if shape == "for_then_that":
        return [deck.deal(plain, {"acts": for_acts(acts[:-1])}, opens=opens), _also(last, deck)]
    return [deck.deal(plain, {"acts": for_acts(acts)}, opens=opens)]


# By how many acts there are to tell; the first listed is taken first.
_SHAPES = {
    1: ("that", "for"),
    2: ("that_then_for", "for_then_that", "two_thats", "all_for"),
    3: ("two_thats", "for_then_that"),
}


# Warm words tell the deed as it happened; formal ones thank for it.
_SOUNDS: dict[Register | None, tuple[str, ...]] = {
    Register.WARM: ("that", "two_thats", "that_then_for"),
    Register.FORMAL: ("for", "all_for", "for_then_that"),
}


def _again(first: Act, more: Act) -> str:
    return second_mention(first.that_form, more.for_form)


def _fits(shape: str, acts: tuple[Act, ...]) -> bool:
    first, last = acts[0], acts[-1]
    if shape == "all_for":
        return _length(acts) <= _SHORT_PAIR or not (first.that_form or last.that_form)
    if shape == "two_thats":
        return bool(first.that_form and acts[1].that_form and not first.companion) and _length(acts[:2]) <= _LONG_PAIR
    if shape == "that":
        return bool(first.that_form) and weight(first) > PLAIN
    if shape == "for_then_that":
        return bool(last.that_form) or len(acts) > 2
    return shape == "for" or bool(first.that_form)


_SHORT_PAIR, _LONG_PAIR = 12, 24


def _length(acts: tuple[Act, ...]) -> int:
    return sum(len(words(act.for_form)) for act in acts)


def _that_slots(act: Act) -> dict[str, str]:
    return {"that": act.that_form, "That": capitalize(act.that_form)}


def for_acts(acts: tuple[Act, ...]) -> str:
    """Joined so that it reads after "thank you for": every further one gets its own "for" unless all are short."""
    forms = [act.for_form for act in acts]
    forms[1:] = [second_mention(forms[0], form) for form in forms[1:]]
    if len(forms) == 1:
        return forms[0]
    doing = {form.split()[0].endswith("ing") for form in forms}
    if len(forms) == 2:
        plain = len(doing) == 1 and " and " not in f"{forms[0]} {forms[1]}" and len(words(forms[0])) <= 9
        return f"{forms[0]} and {forms[1]}" if plain else f"{forms[0]}, and for {forms[1]}"
    return f"{', for '.join(forms[:-1])}, and for {forms[-1]}"


# "because TSA took mine as well" would say the wrong thing.
_SUBORDINATE = re.compile(r"\b(?:because|so|while|when|that|where|who|what|how|why)\b")


def _also(act: Act, deck: Deck) -> str:
    if act.that_form and not _SUBORDINATE.search(act.that_form):
        return deck.deal(bank.ALSO_THAT, _that_slots(act))
    return deck.deal(bank.ALSO_FOR, {"acts": act.for_form})


def _worth(reader: Reader, acts: tuple[Act, ...], said: list[str], deck: Deck) -> str:
    """What it did for the user as the note tells it, else, after a short thanks for one act, what it was worth."""
    effect = acts[-1].effect or next((act.effect for act in acts if act.effect.startswith("I'll")), "")
    if effect:
        return deck.deal((effect,), {}, fresh=True)
    if len(said) > 1 or len(acts) > 1 or not _FOR_START.match(said[0]) or len(words(said[0])) > 30:
        return ""
    if reader.gave_many_hours:
        return deck.deal(bank.MUCH_TIME, {}, fresh=True)
    if acts[0].sort is Sort.GUIDANCE and not _TOLD.search(acts[0].for_form):
        return ""
    return deck.deal(bank.WORTH.get(acts[0].sort, ()), {}, fresh=True)


# Being shown something needs no comment; being told or taught does.
_TOLD = re.compile(r"\b(?:explain|answer|walking|talking|telling|teaching|drawing|taking (?:me|us) through)")


_FOR_START = re.compile(r"(?:Thank you|I(?:'m| am)|I(?:'d| would) like|I owe|I want|My sincere)\b")


def bare(reader: Reader, deck: Deck, *, opens: bool = False) -> str:
    """For somebody about whom nothing is logged."""
    if reader.circle is Circle.REFEREE:
        return deck.deal(bank.BARE_REFEREE, {}, opens=opens)
    if reader.circle.is_outside or reader.circle is Circle.AGENCY:
        return deck.deal(bank.BARE_OUTSIDE, {}, opens=opens)
    if reader.made_offer:
        return deck.deal(bank.BARE_LEAD, {}, opens=opens)
    if reader.circle is Circle.LEAD:
        return deck.deal(bank.BARE_INSIDE, {}, opens=opens)
    return deck.deal(bank.BARE_PART, {}, opens=opens)
