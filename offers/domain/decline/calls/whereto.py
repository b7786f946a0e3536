"""Where the user goes next, to whoever asks on the phone though the reason has said it."""

from __future__ import annotations

import re

from offers.domain.decline.share.reasons import Ahead, Reason, Shape, ahead
from offers.domain.decline.share.said_anew import said_anew
from offers.domain.decline.text.prose import words

# A place, a firm by its name, or home: whoever asks where has heard it.
_SAYS_WHERE = re.compile(
    r"\b(?:in|at|to|near|with|for|joining|join|of|leave) (?:the )?[A-Z][a-z]|"
    r"\b(?:stay\w*|remain\w*|back) (?:at |to )?home\b|\bwork\w* from home\b"
)
# What they do from now on, where no house is to be named: "go freelance", "retrain as a nurse", "stay with my ward".
_SAYS_WHAT = re.compile(
    r"\b(?:going|go|gone|work\w*) (?:freelance|self-employed|solo|independent|for (?:my|our)sel(?:f|ves))\b|"
    r"\b(?:keep|carry|go)(?:ing)? on (?:with|as|teaching|nursing|farming|working|freelancing)\b|"
    r"\bkeep(?:ing)? freelancing\b|"
    r"\b(?:retrain|retir|stud(?:y|i)|train(?=(?:ing)? (?:as|to)\b)|teach(?!er))\w*\b|"
    r"\b(?:stay|remain)(?:ing)? (?:on )?(?:with|at|on|in) (?:my|our)\b|"
    r"\b(?:tak(?:e|ing)) (?:a|the|this) (?:year|term|season|summer|winter) (?:off|out|at home)\b|"
    r"\b(?:go|going) back to (?:my|our|school|college|university|sea|teaching|nursing|farming|clinical)\b",
    re.IGNORECASE,
)
_OF_THE_USER = re.compile(r"(?:I|we|my|our)\b", re.IGNORECASE)
# "I'm staying in Lisbon" is as plain as it can be said.
_PLAIN = re.compile(r"(?:I'm|I am|we're|we are)\b", re.IGNORECASE)
_LONGEST_AGAIN = 22
# "I have decided to come ashore and work near home in Gdynia"
_DECIDED_TO = re.compile(
    r"\b(?:decided|chosen|chose|going|plan|about) to (?:come|go|work|move|live|teach|practi[cs]e|train|study|fly|cook|"
    r"farm|sail|write|run|lead|retire|retrain|take|keep|carry|stay|remain)\b",
    re.IGNORECASE,
)
# "I'm not able to leave Melbourne this year", "I am moving home to Vermont"
_BOUND = re.compile(
    r"\b(?:cannot|can't|could not|couldn't|(?:not|un) ?able to) leave\b|\b(?:needs?|have|has) to (?:stay|remain|be)\b|"
    r"\b(?:I'm|I am|we're|we are) (?:moving|going|coming|heading) (?:back |away |over |down |up |out )?"
    r"(?:home|to|near\w*)\b",
    re.IGNORECASE,
)
# Who works for several has said nothing of a house of their own.
_FOR_SEVERAL = re.compile(r"\bself-employed\b|\bfreelanc\w+|\bfor myself\b", re.IGNORECASE)
# "I need to stay in Leeds", "I will stay on my ward": who says no to the other house is staying.
_STAYS = re.compile(
    r"(?P<who>I|we)(?:'m|'re| am| are)? (?:need to|have to|will|would like to|want to|going to) (?:stay|remain)\b",
    re.IGNORECASE,
)
# That it was decided, the reason itself has said.
_DECIDED = re.compile(r"^(?P<who>I|we)(?:'ve| have)? decided to ")
# Why, which they have heard: "... so my daughter can finish school here", "..., near my children's school".
_WHY = re.compile(
    r",? (?:because|(?<!\ba )while|until|till|so(?: that)? (?:I|we|my|our|he|she|they|the)|since|"
    r"as (?:I|we|my|our))\b.*$|"
    r", (?:near|close|where|which|and (?:my|our|it|that|the))\b.*$"
)
_NOT = re.compile(r"\bnot\b|n't\b|\bnever\b|\bcannot\b")
# "Moving would not work for my children, so I am staying in Leeds."
_SO = re.compile(r"(?!(?:I|we)\b)[^,;]+, so (?P<main>(?:I|we)\b[^,;]+)$")
# "Family matters keep me in Johannesburg"
_KEPT = re.compile(r"[^,;]+? keeps? (?P<who>me|us) (?P<where>(?:in|at|near|on|close to|with) [^,;]+?)(?=$|[,;]| and )")
_STAYING = dict.fromkeys(("I", "me"), "I'm staying") | dict.fromkeys(("we", "us"), "we're staying")
_HALVES = re.compile(r",? and (?=(?:I|we)\b)|; (?=(?:I|we)\b)")
_SHORTEST_AGAIN = 4


def told_ahead(reason: Reason) -> Ahead:
    """What the reason has told whoever asks where; "something of my own" only where it said so."""
    found = ahead(reason.text)
    if found is Ahead.UNTOLD and (_DECIDED_TO.search(reason.text) or _BOUND.search(reason.text)):
        return Ahead.TOLD
    return Ahead.TOLD if found is Ahead.OWN and _FOR_SEVERAL.search(reason.text) else found


def where_again(reason: Reason) -> str:
    """The user's own reason, told once more and shorter to whoever asks where they go; "" where it does not say so."""
    if found := _KEPT.match(reason.text):
        return f"{_STAYING[found['who']]} {found['where']}"
    text = found["main"] if (found := _SO.match(reason.text)) else reason.text
    if not _OF_THE_USER.match(text) or reason.shape is Shape.PHRASE or len(words(text)) > _LONGEST_AGAIN:
        return ""
    head = _without_why(_the_half_that_says_where(text))
    if told_ahead(reason) is not Ahead.TOLD or not (_SAYS_WHERE.search(head) or _says_what(head)):
        return ""
    if found := _STAYS.match(head):
        where, _, _ = head[found.end() :].partition(" and ")
        return f"{_STAYING[found['who']]}{where}"
    return head if _PLAIN.match(head) else _DECIDED.sub(_going_to, said_anew(head) or head)


def _going_to(found: re.Match[str]) -> str:
    return "I'm going to " if found["who"] == "I" else "we're going to "


def _the_half_that_says_where(text: str) -> str:
    """ "I am taking a post in Ghent" of "I want to teach, and I am taking a post in Ghent" """
    halves = _HALVES.split(text)
    return next(filter(_SAYS_WHERE.search, reversed(halves)), halves[0])


def _says_what(text: str) -> bool:
    return bool(_SAYS_WHAT.search(text)) and not _NOT.search(text)


def _without_why(text: str) -> str:
    head = _WHY.sub("", text)
    return head if len(words(head)) >= _SHORTEST_AGAIN else text
