"""Thanks as sentences: what one person did, in two or three forms that do not repeat across a bundle."""

from __future__ import annotations

from offers.domain.decline.briefing import Reader
from offers.domain.decline.circles import Circle
from offers.domain.decline.phrases import gratitude as bank
from offers.domain.decline.prose import capitalize, join, words
from offers.domain.decline.thanks import Act, Sort
from offers.domain.decline.variety import Deck

_MOST_WORDS = 42


def choose_acts(reader: Reader) -> tuple[Act, ...]:
    """Up to three acts, the weightier ones where there are more, in the order they happened, within a word budget."""
    ranked = sorted(enumerate(reader.acts), key=lambda pair: (-_weight(pair[1]), pair[0]))
    kept: list[tuple[int, Act]] = []
    used = 0
    for place, act in ranked:
        length = len(words(act.for_form))
        if len(kept) < 3 and (not kept or used + length <= _MOST_WORDS):
            kept.append((place, act))
            used += length
    return tuple(act for _, act in sorted(kept, key=lambda pair: pair[0]))


def _weight(act: Act) -> int:
    """The user's own words first, then what cost the giver most and says most."""
    by_sort = {Sort.HOSPITALITY: 3, Sort.LOGISTICS: 3, Sort.TIME: 2, Sort.GUIDANCE: 2, Sort.CANDOR: 2, Sort.WORK: 2}
    length = min(len(words(act.for_form)), 12)
    return 20 * act.own_words + 3 * by_sort[act.sort] + length


def thanks(reader: Reader, deck: Deck, *, opens: bool = False) -> list[str]:
    """The sentences that thank this reader; the first names what matters most."""
    acts = choose_acts(reader)
    if not acts:
        return [bare(reader, deck, opens=opens)]
    first, rest = _lead_acts(acts)
    said = [deck.deal(bank.FOR, {"acts": for_acts(first)}, opens=opens)]
    if rest:
        said.append(_also(rest[0], deck))
    companion = next((act.companion for act in acts if act.companion), "")
    if companion:
        said.append(deck.deal(bank.COMPANION, {"companion": companion}))
    elif not reader.soured and not rest and len(words(said[0])) <= 34:
        said.append(deck.deal(bank.WORTH[first[-1].sort], {}))
    return [sentence for sentence in said if sentence]


def _lead_acts(acts: tuple[Act, ...]) -> tuple[tuple[Act, ...], tuple[Act, ...]]:
    """How many acts the first sentence takes: two short ones together, a long one alone."""
    if len(acts) == 1:
        return acts, ()
    together = sum(len(words(act.for_form)) for act in acts[:2])
    if len(acts) == 2 and together <= 22 and not any(act.own_words for act in acts):
        return acts, ()
    if len(acts) == 3 and together <= 22:
        return acts[:2], acts[2:]
    return acts[:1], acts[1:2]


def for_acts(acts: tuple[Act, ...]) -> str:
    """Joined so that it reads after "thank you for"; nouns and doings are kept apart by a second "for"."""
    forms = [act.for_form for act in acts]
    if len(forms) == 2:
        doing = [form.split()[0].endswith("ing") for form in forms]
        if doing[0] != doing[1] or " and " in forms[0] or len(words(forms[0])) > 9:
            return f"{forms[0]}, and for {forms[1]}"
    return join(forms)


def _also(act: Act, deck: Deck) -> str:
    if act.that_form:
        return deck.deal(bank.ALSO_THAT, {"that": act.that_form, "That": capitalize(act.that_form)})
    return deck.deal(bank.ALSO_FOR, {"acts": act.for_form})


def bare(reader: Reader, deck: Deck, *, opens: bool = False) -> str:
    """For somebody about whom nothing is logged."""
    if reader.circle is Circle.REFEREE:
        return deck.deal(bank.BARE_REFEREE, {}, opens=opens)
    if reader.circle.is_outside or reader.circle is Circle.AGENCY:
        return deck.deal(bank.BARE_OUTSIDE, {}, opens=opens)
    if reader.made_offer:
        return deck.deal(bank.BARE_LEAD, {}, opens=opens)
    return deck.deal(bank.BARE_INSIDE, {}, opens=opens)
