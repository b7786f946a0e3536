"""Why, as each reader is told: the user's own sentence as it stands, and to the next one in other words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from offers.domain.decline.choosing.variety import Deck, spelled_out
from offers.domain.decline.phrases import closings, rescinded
from offers.domain.decline.share.reasons import Reason, Shape
from offers.domain.decline.share.said_anew import said_anew, shortened
from offers.domain.decline.text.prose import capitalize


def told_why(reason: Reason | None, deck: Deck, told: Iterable[str] = (), *, is_owed: bool = True) -> list[str]:
    """After what was `told`: "I've decided" is said once. Who is not owed it reads no words that another has (63)."""
    if reason is None or (reason.shape is Shape.PHRASE and not is_owed):
        return []
    text = spelled_out(reason.text) if deck.formal else reason.text
    if reason.shape is Shape.THEIRS:
        return [deck.deal(rescinded.UNDERSTOOD, {"why": text})]
    slots = {"reason": text, "Reason": capitalize(text)}
    if reason.shape is Shape.PHRASE:
        phrases = closings.REASON_REASONS if reason.text.endswith("reasons") else closings.REASON_PHRASE
        return [deck.deal(phrases, slots, apart=True)]
    as_it_stands, *framed = closings.REASON_CLAUSE
    if any(_TO_KNOW in sentence for sentence in told):
        framed = [phrase for phrase in framed if _TO_KNOW not in phrase]
    anew = said_anew(reason.text, formal=deck.formal)
    if _DECIDED.match(reason.text) and any("decided" in sentence for sentence in told) and "decided" not in anew:
        as_it_stands, slots = closings.REASON_ANEW[0], {**slots, "Anew": capitalize(anew)}
    said = deck.deal((as_it_stands,), slots, fresh=True, apart=True) or _why_anew(reason.text, deck, told)
    if slots["reason"][0].isupper() and not _OF_ME.match(text):
        # What may begin with a name keeps its capital, and follows a colon.
        framed = [phrase for phrase in framed if ": {reason}" in phrase]
    said = said or deck.deal(framed if is_owed else (), slots, fresh=True)
    return [said] if said else []


_TO_KNOW = "you to know"
_OF_ME = re.compile(r"I\b")
_DECIDED = re.compile(r"(?:I|we)(?:'ve| have)? decided\b", re.IGNORECASE)


def _why_anew(text: str, deck: Deck, told: Iterable[str]) -> str:
    """In other words for a second reader, and in others again for a third; "" where there are none."""
    anew = said_anew(text, formal=deck.formal)
    again = shortened(spelled_out(text) if deck.formal else text) or said_anew(anew, formal=deck.formal)
    if any("decided" in sentence for sentence in told):
        anew, again = ("" if _DECIDED.match(said) else said for said in (anew, again))
    ways = {"Anew": capitalize(anew), "again": capitalize(again) if again != text else ""}
    first, second = closings.REASON_ANEW
    return deck.deal((first,), ways, fresh=True) or deck.deal((second,), ways, fresh=True)
