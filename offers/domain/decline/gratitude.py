"""Thanks as sentences: what one person did, in shapes that do not repeat across a bundle."""

from __future__ import annotations

import re

from offers.domain.decline.acts import Act, Sort, second_mention
from offers.domain.decline.briefing import Reader
from offers.domain.decline.circles import Circle
from offers.domain.decline.phrases import gratitude as bank
from offers.domain.decline.prose import capitalize, words
from offers.domain.decline.variety import Deck

_MOST_WORDS = 44


def choose_acts(reader: Reader, most: int = 3) -> tuple[Act, ...]:
    """The weightier acts where there are more than `most`, in the order they happened, within a word budget."""
    ranked = sorted(enumerate(reader.acts), key=lambda pair: (-_weight(pair[1]), pair[0]))
    kept: list[tuple[int, Act]] = []
    used = 0
    for place, act in ranked:
        length = len(words(act.for_form))
        if len(kept) < most and (not kept or used + length <= _MOST_WORDS):
            kept.append((place, act))
            used += length
    return tuple(act for _, act in sorted(kept, key=lambda pair: pair[0]))


def _weight(act: Act) -> int:
    """The user's own words first, then what cost the giver most and says most."""
    return 20 * act.own_words + 3 * _WEIGHTS.get(act.sort, 2) + min(len(words(act.for_form)), 12)


_WEIGHTS = {
    Sort.HOSPITALITY: 4,
    Sort.GIFT: 3,
    Sort.LOGISTICS: 3,
    Sort.TIME: 3,
    Sort.ACCESS: 3,
    Sort.COACHING: 3,
    Sort.RIDE: 3,
}


def thanks(reader: Reader, deck: Deck, *, opens: bool = False) -> list[str]:
    """The sentences that thank this reader. The first stands alone; the others may be left out where space is short."""
    acts = choose_acts(reader)
    if not acts:
        return [bare(reader, deck, opens=opens)]
    said = _told(acts, deck, opens=opens)
    companion = next((act.companion for act in acts if act.companion), "")
    if companion:
        said.append(deck.deal(bank.COMPANION, {"companion": companion}))
    elif not reader.soured and not any(act.is_general for act in acts):
        said.append(_worth(reader, acts, said, deck))
    return [sentence for sentence in said if sentence]


def _told(acts: tuple[Act, ...], deck: Deck, *, opens: bool) -> list[str]:
    """One of four shapes, the least used one that fits these acts."""
    first, more = acts[0], acts[1:]
    shapes = (
        ["all_for", "for_then_that"] if more and (acts[-1].that_form or _length(acts) > _LONG_SENTENCE) else ["all_for"]
    )
    if not more and first.that_form and not opens:
        shapes.append("that")
    if len(more) == 1 and first.that_form and more[0].that_form and not first.companion and not opens:
        shapes.append("two_thats")
    if len(more) == 1 and any(act.that_form for act in more):
        shapes.append("for_then_that")
    shape = deck.least_used("shape", [name for name in shapes if _fits(name, acts)] or ["all_for"])
    if shape == "that":
        return [deck.deal(bank.THAT, _that_slots(first))]
    if shape == "two_thats":
        return [
            deck.deal(
                bank.TWO_THATS, {**_that_slots(first), "also_that": second_mention(first.that_form, more[0].that_form)}
            )
        ]
    if shape == "for_then_that":
        return [deck.deal(bank.FOR, {"acts": for_acts(acts[:-1])}, opens=opens), _also(acts[-1], deck)]
    return [deck.deal(bank.FOR, {"acts": for_acts(acts)}, opens=opens)]


def _fits(shape: str, acts: tuple[Act, ...]) -> bool:
    if shape == "all_for":
        return _length(acts) <= _LONG_SENTENCE
    return shape != "two_thats" or _length(acts) <= _LONG_PAIR


_LONG_SENTENCE, _LONG_PAIR = 34, 24


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
    """What it was worth: for one who gave many hours that, else by the weightiest act; nothing after a long one."""
    if len(said) > 1 or not _FOR_START.match(said[0]) or len(words(said[0])) > 44:
        return ""
    if reader.gave_many_hours:
        return deck.deal(bank.MUCH_TIME, {}, fresh=True)
    main = max(acts, key=_weight)
    if main.sort is Sort.GUIDANCE and not _TOLD.search(main.for_form):
        return ""
    return deck.deal(bank.WORTH[main.sort], {}, fresh=True)


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
