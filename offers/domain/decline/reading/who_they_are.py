"""Acts that tell of "them" without saying who that is: whoever reads it may be one of them, or know of none."""

from __future__ import annotations

import re

from offers.domain.decline.reading.verbs import past_of


def without_strangers(text: str) -> str:
    """ "explaining how they scale the fermenters": who "they" are, stands elsewhere, or is the reader's own firm."""
    place = text.find(" they")
    if (
        place < 0
        or _OF_THEIR_SEARCH.match(text)
        or _MANY_BEFORE.search(text, 0, place)
        or not text.startswith((" ", "'", ","), place + len(" they"))
    ):
        return text
    told = _HOW_THEY.search(text)
    if told and (done := _done(told["does"])):
        return f"{text[: told.start()]} how {told['what']} {'are' if told['what'].endswith('s') else 'is'} {done}"
    joints = list(_BEFORE_THEM.finditer(text, 0, place + 1))
    return _TO_TELL.sub("", text[: joints[-1].start()]) if joints else ""


# Of a search that nobody knew of yet: who looked is plain to whoever told of it.
_OF_THEIR_SEARCH = re.compile(r"(?:you )?tipp(?:ing|ed) (?:me|us) off that they (?:were|might|would) ")
_MANY_BEFORE = re.compile(
    r"\b(?:(?!(?:days|hours|minutes|weeks|months|years|times|nights|thanks|always|perhaps|besides|afterwards|towards|sometimes|across|this|yours|"
    r"miles|this)\b)[a-z-]{2,}[^siu\W]s|kids|children|people|team|staff|twins|women|men|family|everyone|everybody|crew|"
    r"both|board|panel|police)\b"
)
_HOW_THEY = re.compile(r" how they (?P<does>[a-z]+) (?P<what>(?:the|all the) (?:[a-z-]+ )?[a-z-]+)$")
_BEFORE_THEM = re.compile(
    r",? (?:how|what|why|where|when|which|who|that|so|because|until|till|while|before|after|if|as|the (?:way|"
    r"one)s?|and)"
    r"(?= )"
)
_TO_TELL = re.compile(
    r",? (?:to|and) (?:explain|show|tell|ask|see|say|hear|explaining|showing|telling)(?: (?:me|us))?$"
)


def _done(does: str) -> str:
    """scale -> scaled, treat -> treated; "" where the spelling is not sure."""
    return (
        f"{does}d"
        if does.endswith("e")
        else f"{does}ed"
        if _ADDS_ED.search(does) and past_of(does).endswith("ed")
        else ""
    )


_ADDS_ED = re.compile(r"(?:[aeiou]{2}[^aeiouwy\W]|[^aeiou\W][^aeiouwy\W])$")
