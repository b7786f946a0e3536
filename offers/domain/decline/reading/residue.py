"""What is left of a note at the end of an act and says nothing there: a count of nothing, a cause without a verb."""

from __future__ import annotations

import re

from offers.domain.decline.reading.verbs import is_past
from offers.domain.decline.text.prose import Rewriting, word_set

# What is told apart by its number, which stands behind it: "in term 3", "at ten past 4".
LABELED = word_set(
    "year grade chapter level class term semester trimester quarter week day month lesson module session step "
    "part phase stage sprint act scene movement verse stanza question problem exercise item point section "
    "paragraph clause article appendix annex exhibit figure page slide book volume number version draft tier band "
    "scale type size unit period gate lot plot bay tower route form exit platform terminal pier at past till "
    "channel series fig op opus until before after by around since from"
)
# What has a number only where no article stands before it: "table 4", but "gave our table 4 menus".
_THINGS = word_set(
    "room ward lab building dock studio hangar track hall shaft line hole stop door theatre theater desk bed row "
    "seat table lane court pitch field pool tank kiln reactor boiler pump rig well zone sector area district "
    "force block wing floor corridor staircase apartment flat suite house barn stall pen paddock coach carriage bus "
    "tram group cohort team squad company battalion engine ladder medic station runway stand booth"
)
NUMBERED = LABELED | _THINGS
_TAILS = Rewriting(
    (" to do ", r" to do (?:that|so|this|it)$", ""),
    # "steel-toe boots and all" is how it was.
    (
        " and ",
        (
            r"^((?:[^,]|,(?! (?:[\w'-]+ ){1,4}and all$))*?)(?<!\bwarts),? and (?:good luck|more|all|such|co|so on|"
            r"whatnot|everything else)$"
        ),
        r"\1",
    ),
    (" with ", r" with (?:one|two|three|four|both)$", ""),
    (" with you ", r"\b(coffee|lunch|dinner|tea|breakfast) with you (?:\d+ minutes|[a-z]+ hours?)$", r"\1"),
    # What was to be seen stood where the act was cut short.
    (
        " could ",
        r",? so (?:that )?(?:I|we) could (?:see|hear|know|compare|judge|tell|understand|learn|check|find out)$",
        "",
    ),
    # Of what it was in place, stood before.
    (" instead", r"^(?!.*\b(?:when|because|after|so)\b)(.*\w),? instead$", r"\1"),
    (" am", r"(?<!\d)(?<!\bI) am\b.*$", ""),
)


def without_residue(text: str) -> str:
    """The text without such a tail, or nothing where the tail was all that it told: "staying 22"."""
    text = _without_bare_cause(_TAILS(text))
    tokens = text.split()
    if len(tokens) > 1 and tokens[-1].isdigit() and not _is_number_of(tokens[-2]) and not _ON_A_FLOOR.search(text):
        tokens.pop()
        if tokens[-1] == "on":
            tokens.pop()
        return _TAILS(" ".join(tokens)) if len(tokens) - (tokens[0] == "you") > 1 else ""
    return text


def is_numbered(tokens: list[str], place: int) -> bool:
    """Whether the number at this place is that of a thing: "lot 4", "plots 3 and 4"."""
    before = tokens[place - 1]
    if before[0].isupper() and "".join(tokens[place + 1 : place + 2]) in _AFTER_A_WORK:
        # "Tchaik 4", "Brahms 2 on the Monday"
        return True
    if before in {"and", "or", "to"} and tokens[place - 2].rstrip(",").isdigit():
        return is_numbered(tokens, place - 2)
    if before in {"Mark", "Model"} and place > 1:
        # "the Mark 2 loom", and not "told Mark 2 things"
        return tokens[place - 2].lower() in {"the", "a", "an", "my", "our", "your"}
    named = before.lower()
    if named == "round":
        # "talking me out of withdrawing in round 1", and not "driving us round 4 flats"
        return tokens[place - 2] in {"in", "of", "after", "before", "for", "through"}
    return named in NUMBERED or named.removesuffix("s") in NUMBERED


# "the lift that actually stops on 14"
_ON_A_FLOOR = re.compile(
    r"\b(?:stops?|stopped|g[eo]ts? off|works?|lives?|sits?|(?:offices?|desks?|labs?|views?|kitchen|floor|"
    r"terrace|ward|team)"
    r"(?: is| are)?) on \d{1,2}$"
)
_AFTER_A_WORK = {"", "in", "at", "with", "on", "and", "for", "before", "after"}


def _is_number_of(noun: str) -> bool:
    return (
        noun[0].isupper()
        or noun in NUMBERED
        or noun.removesuffix("s") in NUMBERED
        or noun in {"round", "to", "of", "all", "for", "in", "and", "no"}
    )


_CAUSE = re.compile(r",? because (?!of\b)(?P<cause>[\w'-]+(?: [\w'-]+)?)$")
_TELLS = word_set("i it he she they we you this that was were is are am had has went got fell rained snowed")


def _without_bare_cause(text: str) -> str:
    """ "driving me home because kids" is "driving me home"; "because it rained" stays."""
    found = _CAUSE.search(text) if " because " in text else None
    if not found:
        return text
    said = found["cause"].lower().split()
    return text if any(word in _TELLS or "'" in word or is_past(word) for word in said) else text[: found.start()]
