"""What no sentence of English may hold, and the shorter head that is left once it is cut."""

from __future__ import annotations

import re

from offers.domain.decline.prose import word_set
from offers.domain.decline.reading.verbs import is_base, is_past


def whole(text: str) -> str:
    """The text, else its longest head that reads as English, else nothing: better short than odd."""
    if text.endswith(_STATES):
        text = _WITHOUT_VERB.sub(_verb_put_in, text)
    if " because " in text:
        text = _BARE_CAUSE.sub("", text)
    if _two_verbs(text) or _OWN_LIFE.match(text):
        return ""
    while found := _TWO_DETERMINERS.search(text) or (". " in text and _ABBREVIATED.search(text)):
        text = _before_phrase(text[: found.start()])
    while (found := _dangling(text)) and not (found["open"] and _QUESTION.search(text[: found.start()])):
        text = text[: found.start()]
    return text


def _before_phrase(text: str) -> str:
    """The words up to the last preposition, so that no half phrase stays."""
    tokens = text.split()
    for place in range(len(tokens) - 1, _FEWEST - 1, -1):
        if tokens[place].lower() in _OPENS_PHRASE:
            return " ".join(tokens[:place]).rstrip(",")
    return ""


_FEWEST = 3
_OPENS_PHRASE = word_set("to of for with about on in at from by and or over through around after before near into")
# "your all i pebre", "the my": one of the two is no determiner, and nobody can tell what was meant.
_TWO_DETERMINERS = re.compile(
    r"\b(?:(?:my|our|your) (?:all|every|each|some|any|the|an?|my|our|your|I|we|you)|"
    r"(?:the|an?) (?:the|an?|my|our|your|I|we))\b"
)
# A full stop within: "acc. to", "dept. of".
_ABBREVIATED = re.compile(r"\b(?!(?:Dr|Prof|Mr|Ms|Mrs|St|Jr|Sr|Mt|Ft|No)\.)[A-Za-z]{2,5}\. (?=[a-z])")


def _dangling(text: str) -> re.Match[str] | None:
    """What leads on to nothing at the end, unless it asks once more, "who owns what", or is whole: "to choose from"."""
    return _DANGLING.search(text) if text.endswith(_LEADING_ON) and not _ASKS_TWICE.search(text) else None


_OPEN = ("of", "for", "with", "to", "from", "at", "about", "into")
_LINKS = (
    *("because", "and", "or", "the", "a", "an", "my", "our", "your", "than", "if", "while", "whether", "per", "via"),
    *("during", "until", "till", "so", "even", "mid", "how", "why", "what", "where", "when", "which", "who"),
)
_LEADING_ON = tuple(f" {word}" for word in (*_OPEN, *_LINKS))
_DANGLING = re.compile(rf",? (?:instead of|{'|'.join(_LINKS)}|(?P<open>{'|'.join(_OPEN)}))$")
_ASKS_TWICE = re.compile(
    r" (?:who|what) [a-z]+ (?:what|where|when|how)$| who's who$| to (?:choose|pick|select|work|learn|read|start) from$|"
    r" without asking (?:why|what)$|"
    r" to (?:sit|play|walk|talk|eat|stay|share|live|sing|travel) with$|"
    r" who to [a-z]+ (?:for|about|on|with) what$| (?:said|told (?:you|them)|thought|hoped|asked|do|did|done|doing) so$"
)
# "the cases they always ask about"
_QUESTION = re.compile(
    r"\b(?:what|who|whom|how|where|which|that|I|we|you|sent me home|sent us home)\b|"
    r"\b(?:always|often|usually|never|sometimes) [a-z]+$"
)
_VERB_FIRST = re.compile(r"^(?:you )?(?:doing|did) (?P<verb>[a-z]+) (?:me|us|my|our|the|a|an|one|all|every)\b")
# Where somebody trained, or came upon the user, is no favor.
_OWN_LIFE = re.compile(
    r"^(?:you )?(?:doing|did) (?:(?:your|a|an|the) )?(?:residency|fellowship|training|internship|PhD|degree|"
    r"postdoc|apprenticeship)\b|^(?:you )?(?:finding|found) (?:me|us) (?:on|through|via|in|at|from) (?!time\b|"
    r"(?:[\w' -]{2,25} (?:through|via|by|from) )?(?:my|our) (?:[\w-]+ ){0,2}(?:paper|article|thesis|blog|website|"
    r"github|"
    r"portfolio|poster|book|talk|podcast|film|PR|pull request|patch|library|plug-?in|package|"
    r"photos|recipes?|exhibition|work|code|repo|column|essay|poems|record|album|channel|lecture)\b)"
)


# "because flight late", "when train delayed"
_STATES = (
    "late",
    "early",
    "delayed",
    "cancelled",
    "canceled",
    "closed",
    "open",
    "full",
    "sick",
    "broken",
    "stuck",
    "out",
)
_WITHOUT_VERB = re.compile(
    r",? (?P<joint>because|when|while|since) (?P<what>(?:(?:my|our|the|your) )?(?:[a-z]+ )?[a-z]+) "
    rf"(?P<how>{'|'.join(_STATES)})$"
)


def _verb_put_in(found: re.Match[str]) -> str:
    last = found["what"].split()[-1]
    if last in _BE or is_past(last) or found["joint"] == "while":
        return found[0]
    what = f"my {found['what']}" if found["what"] in _MY_TRAVEL else found["what"]
    return f" {found['joint']} {what} was {found['how']}" if _MINE_OR_THE.match(what) else ""


# "because late flight": what was the matter is not told.
_BARE_CAUSE = re.compile(r",? because (?!of\b|i\b|I\b|we\b|my\b|our\b|you\b)(?:[a-z-]+ ){0,1}[a-z-]+(?<!ed)$")
_BE = word_set("was were is are got ran came went had felt fell am stayed so too i we")
_MY_TRAVEL = word_set("flight train bus plane ferry car kid son daughter husband wife luggage bag")
_MINE_OR_THE = re.compile(r"(?:my|our|the) ")


def _two_verbs(text: str) -> bool:
    """ "doing show me the kiln" """
    found = _VERB_FIRST.match(text)
    return found is not None and (is_base(found["verb"]) or found["verb"] in {"show", "ask"})


# "the did a fish pie": an article stands before no verb.
_AFTER_THE = re.compile(r"\bthe ([a-z]+) (?:me|us|an?|the|my|our|your|some|every)\b")


def has_verb_after_the(text: str) -> bool:
    return "the " in text and any(is_past(found[1]) for found in _AFTER_THE.finditer(text))
