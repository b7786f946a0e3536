"""A reason in other words for its second reader: people of one house compare (rules 40 and 63)."""

from __future__ import annotations

import re

from offers.domain.decline.choosing.variety import spelled_out
from offers.domain.decline.reading.verbs import gerunds_after_and
from offers.domain.decline.share.statements import is_statement
from offers.domain.decline.text.prose import plain, words

# What says the same of the user, and no more.
_ANEW = [
    (re.compile(rf"^{turn}\b", re.IGNORECASE), anew)
    for turn, anew in [
        (
            (
                r"I(?:'ve| have)? (?:accepted|took|taken) a (?:\w+ )?(?:position|job|role|post) that (?:lets|allows) "
                r"me (?:to )?stay(?= (?:in|near|close)\b)"
            ),
            "I'm staying",
        ),
        (
            (
                r"I(?:'ve| have)? accepted(?= (?:an?|another) (?!call\b)(?!.*\b(?:last|yesterday|ago|earlier|already|"
                r"before)\b))"
            ),
            "I'm taking",
        ),
        ("I(?:'ve| have)? decided to take", "I'm taking"),
        (r"I(?:'ve| have)? decided to go (?=(?:freelance|self-employed|solo|part-time)\b(?! and))", "I'm going "),
        (
            r"I(?:'ve| have)? decided to(?= (?:do|go|start|open|finish|pursue|return|move|join|train|study|teach)\b)",
            "I'm going to",
        ),
        ("I(?:'ve| have) accepted", "I accepted"),
        ("I accepted", "I've accepted"),
        ("I(?:'ve| have) taken", "I took"),
        ("I took", "I've taken"),
        ("I(?:'ve| have) chosen", "I chose"),
        ("I chose", "I've chosen"),
        ("I(?:'ve| have) decided to stay", "I'm staying"),
        ("I(?:'ve| have) decided", "I decided"),
        ("I decided to stay", "I'm staying"),
        ("I decided", "I've decided"),
        ("I was (?=offered|given|asked)", "I've been "),
        ("I(?:'ve| have) been (?=offered|given|asked)", "I was "),
        (r"I(?:'ll| will) be (?=[a-z]+ing\b)", "I'm going to be "),
        (
            (
                r"I(?:'m| am) going to(?= (?:work|stay|open|start|finish|do|study|teach|train|join|move|take|run|"
                r"return|go)\b)"
            ),
            "I've decided to",
        ),
        ("we just (?=[a-z]+ed\\b|bought|found|took|moved)", "we've just "),
        ("we(?:'ve| have) just (?=[a-z]+ed\\b|bought|found|took|moved)", "we just "),
        ("I(?:'m| am) opening", "I've decided to open"),
        ("I(?:'m| am) starting", "I've decided to start"),
        ("I(?:'m| am) joining", "I've decided to join"),
        ("I(?:'m| am) returning", "I've decided to return"),
        ("I(?:'m| am) moving", "I've decided to move"),
        ("I(?:'m| am) going back", "I've decided to go back"),
        ("I(?:'m| am) taking", "I've decided to take"),
        ("I(?:'m| am) staying", "I've decided to stay"),
        ("I want to", "I'd like to"),
        ("we(?:'ve| have) decided to stay", "we're staying"),
        (r"my (\w+) and I(?:'ve| have) decided to stay", r"my \1 and I are staying"),
        ("we(?:'re| are) staying", "we've decided to stay"),
        ("we(?:'ve| have) decided", "we decided"),
        ("we want to", "we'd like to"),
        ("we need to", "we have to"),
    ]
]


def said_anew(text: str, *, formal: bool = False) -> str:
    """The reason in other words for its second reader (rule 63); "" where none are as plain."""
    text = plain(text)
    if found := _FOR_REASONS.match(text):
        return f"{said_anew(found['main'], formal=formal) or found['main']} {found['why']}"
    for turn, anew in _ANEW:
        if turn.match(text) and not (anew == _TAKING and _GOES_ON.search(text) and "decided" not in text):
            said = _without_what_follows(turn.sub(spelled_out(anew) if formal else anew, text))
            return _going(_evenly(said, text, formal=formal))
    return shortened(text)


def shortened(text: str) -> str:
    """The first of two sentences, or the sentence after its opening: the first reader has it in full; else ""."""
    opened = _OPENED.match(text)
    if opened and len(words(opened["main"])) >= _SHORTEST_HEAD and not _POINTS_BACK.search(opened["main"]):
        return opened["main"]
    found = _TWO_SENTENCES.match(text)
    head = found["head"] if found else ""
    return head if len(words(head)) >= _SHORTEST_HEAD and is_statement(head) and not _LEFT_OPEN.search(head) else ""


_OPENED = re.compile(
    r"(?:after|with|given|in the end|at|because of|due to|over|for) [^,;]+, (?P<main>(?:I|we|my|our)\b.+)",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(r"\b(?:it|that|this|there|them|they|her|him|she|he)\b")
_LEFT_OPEN = re.compile(r"\b(?:if|when|as|since|although|though|while|both)\b[^,;]*$")
# "I'm needed at the yard and can't leave it": the first of two says it.
_TWO_SENTENCES = re.compile(
    r"(?P<head>[^,;]*?)(?:; |,? and (?=(?:I|we|my|our|the|can't|cannot|don't|won't|this|that|it|there|"
    r"[a-z]+ (?:is|isn't|does|doesn't|makes?|are|has))\b)|,? (?:so that|so (?:I|we)|because|now that|and if) )",
    re.IGNORECASE,
)
_SHORTEST_HEAD = 4


def _going(said: str) -> str:
    """ "I'm going freelance" of "I'm going to go freelance" """
    return said if " and " in said else _TO_GO.sub("", said, count=1)


_TO_GO = re.compile(r"(?<=\bgoing) to go(?! (?:on|for|and|through|ahead)\b)")
_TAKING = "I'm taking"


def _evenly(said: str, text: str, *, formal: bool) -> str:
    """Both halves of "a job and be home" as what went before them asks; "" where that would take another word."""
    if " and " not in said:
        return said
    if _DECIDED.match(text) and not _DECIDED.match(said):
        said = gerunds_after_and(said) if not said.startswith(_GOING_TO) else said
        going_to = "we're going to" if text.startswith("we") else "I'm going to"
        uneven = _GOES_ON.search(said) and not said.startswith(_GOING_TO)
        return _DECIDED.sub(spelled_out(going_to) if formal else going_to, text) if uneven else said
    return "" if _DECIDED.match(said) and not _DECIDED.match(text) and _GOES_ON_DOING.search(said) else said


_DECIDED = re.compile(r"(?:I|we)(?:'ve| have)? decided to\b")
_GOING_TO = ("I'm going to", "I am going to", "we're going to", "we are going to")
# "and be home", unlike "and the house", "and finishing", "and friends"; "and keeping working" is twice one ending.
_GOES_ON = re.compile(
    r" and (?!(?:an?|the|my|our|her|his|their|its|to|not|some|more|all|for|in|at|with|by|on|near|of|from|so|family|"
    r"home|work|school|church|what|how|where)\b)(?:be\b|[a-z]+(?<!s)(?<!ing) [a-z]|keeping [a-z]+ing\b)"
)
_GOES_ON_DOING = re.compile(
    r" and (?:(?:will|would|can|could|have|has|am|is|are|was|got|start|do)\b|"
    r"(?:already |also |then )?[a-z]+(?:ing|ed)\b)"
)


def _without_what_follows(said: str) -> str:
    """Up to a ", which ...": the first reader has it in full, and two of one house compare."""
    head = said[: found.start()] if (found := _FOLLOWS.search(said)) else said
    return head if len(words(head)) >= _SHORTEST_SAID else said


_FOLLOWS = re.compile(r", (?:which|where|who)\b[^,;]*$")
_SHORTEST_SAID = 6


# "for family reasons, we have decided to stay" is told the other way round.
_FOR_REASONS = re.compile(r"(?P<why>for (?:\w+ ){0,2}reasons), (?P<main>[^,;]+)$")
