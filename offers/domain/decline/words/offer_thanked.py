"""That whoever made the offer is thanked for it, beside what they did."""

from __future__ import annotations

import re
from collections.abc import Iterable

from offers.domain.decline.brief import Brief, Reader
from offers.domain.decline.choosing.variety import Deck
from offers.domain.decline.circles import Circle
from offers.domain.decline.facts import Kind
from offers.domain.decline.phrases import gratitude as bank


def for_the_offer(reader: Reader, brief: Brief, said: Iterable[str]) -> bool:
    """Whether the offer itself is still to be thanked for, by whoever is thanked for something else already."""
    is_made = brief.kind is Kind.DECLINE and reader.made_offer and reader.circle is not Circle.AGENCY
    is_warm = bool(reader.acts) and not (reader.soured or reader.is_not_to_be_thanked)
    is_told = any(_MADE_IT.search(act.for_form) for act in reader.acts)
    return is_made and is_warm and not is_told and not any(_THANKED_FOR_OFFER.search(sentence) for sentence in said)


def with_the_offer(grateful: list[str], deck: Deck) -> list[str]:
    """Thanks with those for the offer: in the one sentence there is, if it has room, else in one of their own."""
    *before, last = grateful
    # What was told ends in thanks already.
    is_thanked_twice = (len(grateful) > 1 and all(map(_THANKING.match, grateful[-2:]))) or ". Thank you" in last
    begun = {" ".join(sentence.split()[:2]) for sentence in grateful}
    apart = [
        phrase
        for phrase in bank.FOR_THE_OFFER
        if not (last.startswith("And ") and phrase.startswith("And "))
        and not (is_thanked_twice and _THANKING.match(phrase))
        and not ("grateful" in last and "grateful" in phrase)
        and " ".join(phrase.split()[:2]) not in begun
    ]
    is_plain = _THANKS_FOR.match(last) is not None and ", and for " not in last
    has_room = not before and is_plain and last.count(" ") < _ROOM
    said = deck.deal([*([bank.AND_THE_OFFER] if has_room else []), *apart], {})
    return [f"{last[:-1]}{said}"] if said == bank.AND_THE_OFFER else [*grateful, said]


_ROOM = 24
_THANKS_FOR = re.compile(r"(?:(?:Thank you|Many thanks)|I[\w' ]{1,20}(?:thank you|grateful to you)) for [^.]*\.$")
_THANKING = re.compile(r"(?:And )?(?:many )?[Tt]hank")
_THANKED_FOR_OFFER = re.compile(r"(?:[Tt]hank|grateful|appreciate)[^.]*\boffer")
# How it was made is told, and so the offer is named.
_MADE_IT = re.compile(
    r"^(?:making (?:me |us )?|writing (?:out )?)the offer\b|\b(?:with the offer|to offer me the job)\b"
)
