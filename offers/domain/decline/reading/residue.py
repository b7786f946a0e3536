"""What is left of a note at the end of an act and says nothing there: a count of nothing, a cause without a verb."""

from __future__ import annotations

import re

from offers.domain.decline.prose import Rewriting, word_set
from offers.domain.decline.reading.verbs import is_past

# What has its number behind it: "in term 3", "at stop 12".
NUMBERED = word_set(
    "gate lot room ward bay unit year grade chapter level class lab platform terminal building pier dock studio "
    "form tower route hangar at past till until before after by around size exit track hall shaft line hole term "
    "semester trimester quarter week day month lesson module session step part phase stage sprint act scene "
    "movement verse stanza question problem exercise item point section paragraph clause article appendix annex "
    "exhibit figure page slide book volume number version draft tier band scale type stop door theatre theater "
    "desk bed row seat table lane court pitch field pool tank kiln reactor boiler pump rig well zone sector area "
    "district block wing floor corridor staircase apartment flat suite house barn stall pen paddock plot coach "
    "carriage bus tram group cohort team squad company battalion engine ladder medic station runway stand booth"
)
_TAILS = Rewriting(
    (" to do ", r" to do (?:that|so|this|it)$", ""),
    (" and ", r",? and (?:good luck|more|all|such|co|so on|whatnot|everything else)$", ""),
    (" with ", r" with (?:one|two|three|four|both)$", ""),
    (" with you ", r"\b(coffee|lunch|dinner|tea|breakfast) with you (?:\d+ minutes|[a-z]+ hours?)$", r"\1"),
    (" am", r"(?<!\d)(?<!\bI) am\b.*$", ""),
)


def without_residue(text: str) -> str:
    """The text without such a tail, or nothing where the tail was all that it told: "staying 22"."""
    text = _without_bare_cause(_TAILS(text))
    tokens = text.split()
    if len(tokens) > 1 and tokens[-1].isdigit() and not _is_number_of(tokens[-2]):
        tokens.pop()
        return " ".join(tokens) if len(tokens) - (tokens[0] == "you") > 1 else ""
    return text


def _is_number_of(noun: str) -> bool:
    return noun[0].isupper() or noun in NUMBERED or noun in {"to", "of", "all", "for", "in", "and", "no"}


_CAUSE = re.compile(r",? because (?!of\b)(?P<cause>[\w'-]+(?: [\w'-]+)?)$")
_TELLS = word_set("i it he she they we you this that was were is are am had has went got fell rained snowed")


def _without_bare_cause(text: str) -> str:
    """ "driving me home because kids" is "driving me home"; "because it rained" stays."""
    found = _CAUSE.search(text) if " because " in text else None
    if not found:
        return text
    said = found["cause"].lower().split()
    return text if any(word in _TELLS or "'" in word or is_past(word) for word in said) else text[: found.start()]
