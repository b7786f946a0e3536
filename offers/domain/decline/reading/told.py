"""A deed as a sentence of its own, in the note's verbs: "When my reed cracked, you handed me three of yours."

Whoever thanks a friend tells what they did and says thank you; "thank you for handing me three of yours when my reed
cracked" has to be unpacked. What stands at the end of a note may stand first in a sentence, so that less of it is lost
to the rule against long copies (rule 29).
"""

from __future__ import annotations

import re

from offers.domain.decline.reading import verbs
from offers.domain.decline.reading.acts import once
from offers.domain.decline.reading.loosening import LONGEST_COPY, TOO_LONG_A_COPY, in_other_words, in_small_words
from offers.domain.decline.text.prose import letter_runs, shares_run

_MOST_SPACES = 28


def told(forms: tuple[str, ...], note: str, pasts: dict[str, str]) -> str:
    """The first of an act's forms ("handing me three of yours") that makes such a sentence, in lower case and without
    its full stop; "" where none does. The verbs of the note are `pasts_of` it.
    """
    for form in forms:
        said = in_the_past(once(form), pasts)
        if said and (said := _not_copied(said, note, pasts)) and said.count(" ") <= _MOST_SPACES:
            return said
    return ""


def pasts_of(note: str) -> dict[str, str]:
    """The verbs of a note as they stand in a thanks, each with its past: "handing" with "handed"."""
    pasts = {"being": "were"}
    for word in letter_runs(note.lower()):
        if past := verbs.PARTICIPLES.get(word) or verbs.as_past(word):
            pasts.setdefault(verbs.gerund(past), past)
    return pasts


def in_the_past(form: str, pasts: dict[str, str]) -> str:
    """ "you drew a map and held it up" of "drawing a map and holding it up"; "" where a verb's past is not known."""
    first = _FIRST.match(form)
    past = first and (pasts.get(first["doing"]) or verbs.past_of_gerund(first["doing"]))
    if not first or not past:
        return ""
    rest = form[first.end() :]
    for further in _FURTHER.finditer(rest):
        if further["doing"] not in pasts and _HAS_OBJECT.match(rest, further.end()):
            return ""
    rest = _FURTHER.sub(lambda one: f"{one['before']}{pasts.get(one['doing'], one['doing'])}", rest)
    return f"you {first['how'] or ''}{past}{rest}"


_FIRST = re.compile(r"(?P<how>(?:[a-z]+ly|never(?: once)?|even|always|also) )?(?P<doing>[a-z-]+ing)\b")
_FURTHER = re.compile(r"(?P<before>(?: and|,)(?: then| even| also| never| [a-z]+ly)? )(?P<doing>[a-z-]+ing)\b")
_HAS_OBJECT = re.compile(
    r" (?:me|us|my|our|it|them|him|her|you|your|yourself|the|an?|all|both|every|each|up|out|off|in|on|over|down|back|"
    r"through|to|with|for|about|how|what|where|why|which|who|that|until|till|when|while)\b"
)


def _not_copied(said: str, note: str, pasts: dict[str, str]) -> str:
    """The sentence with no long row of the note's own words, if need be with its circumstances first; else ""."""
    if not shares_run(note, said, LONGEST_COPY + 1):
        return said
    fronted = _circumstances_first(said)
    ways = [said, fronted, _so_that_i_could(said), _so_that_i_could(fronted), in_other_words(said, note)]
    for most in (LONGEST_COPY, TOO_LONG_A_COPY):
        if way := next((way for way in ways if not shares_run(note, way, most + 1)), ""):
            return way
    said = in_small_words(in_other_words(said, note), note)
    if shares_run(note, said, TOO_LONG_A_COPY + 1) and "," not in said:
        said = _AND_WHAT.sub(" as well as", said, count=1)
    if shares_run(note, said, TOO_LONG_A_COPY + 1):
        said = re.sub(rf" and(?= (?:{'|'.join(map(re.escape, pasts.values()))}) )", " and then", said, count=1)
    return "" if shares_run(note, said, TOO_LONG_A_COPY + 1) else said


# "sent me a box of dates and a catalogue"
_AND_WHAT = re.compile(r" and(?= (?:the|an?|my|our|your) (?!.*\b(?:is|are|was|were|had|has)\b))")


def _so_that_i_could(said: str) -> str:
    """ "you flew me out in a six-seater so that I could watch the circle": whoever is taken there watches."""
    return _TAKEN_TO.sub(lambda one: f"{one[1]} so that {'I' if one[2] == 'me' else 'we'} could {one[3]}", said)


_TAKEN_TO = re.compile(
    r"^(you (?:flew|took|drove|walked|led|brought|sailed|rowed|ferried|ran|carried) (me|us)\b.*?),? to "
    r"(watch|see|meet|hear|visit|look|try|taste|sit|join|listen)\b"
)


def _circumstances_first(said: str) -> str:
    found = _CIRCUMSTANCES.match(said)
    if (
        not found
        or found["when"].count(" ") > _MOST_FIRST
        or _POINTS_BACK.search(found["when"])
        or _GOES_ON.search(found["deed"])
    ):
        return said
    return f"{found['when']}, {found['deed']}"


_MOST_FIRST = 7
_CIRCUMSTANCES = re.compile(
    r"(?P<deed>you [a-z]+ \S+ .+?),? (?P<when>(?:when|after|while|because|before|during|the (?:night|morning|day|"
    r"evening|week) (?:before|after)|on (?:a |the |my |your )?(?:\w+day|day|night|way|last))\b(?:(?!,| and |"
    r" (?:when|after|while|because|before|so) ).)+)"
    r"$"
)
# "what would be left after tax": it says when of that alone.
_GOES_ON = re.compile(
    r"\b(?:so|what|how|that|which|where|who|why|whether|if|I|we|to(?! (?:the|an?|my|our|your|me|us|[A-Z]\w+)\b))\b"
)
_POINTS_BACK = re.compile(r"\b(?:it|them|that|there|they|he|she|him|her|this|those|these)\b")
