"""What no sentence of English may hold, and the shorter head that is left once it is cut."""

from __future__ import annotations

import re

from offers.domain.decline.reading.verbs import is_base, is_past
from offers.domain.decline.text.prose import word_set


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
    while found := _open_end(text):
        text = text[
            : found.end("place") if "place" in found.re.groupindex and found["place"] else found.start()
        ].rstrip(" ,")
    return text


def _open_end(text: str) -> re.Match[str] | None:
    """What a text ends in that leads on to nothing: "driving us round Penticton in", "ironing my shirt before"."""
    if (found := _dangling(text)) and not (found["open"] and _QUESTION.search(text[: found.start()])):
        return found
    pattern = _LEFT_OPEN_BY.get(text.rpartition(" ")[2])
    return pattern.search(text) if pattern else None


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
    if text.endswith(" a while"):
        return None
    return _DANGLING.search(text) if text.endswith(_LEADING_ON) and not _ASKS_TWICE.search(text) else None


_OPEN = ("of", "for", "with", "to", "from", "at", "about", "into")
_LINKS = (
    *("because", "and", "or", "the", "a", "an", "my", "our", "your", "than", "if", "while", "whether", "per", "via"),
    *("during", "until", "till", "so", "even", "mid", "how", "why", "what", "where", "when", "which", "who"),
)
_LEADING_ON = tuple(f" {word}" for word in (*_OPEN, *_LINKS))
_DANGLING = re.compile(rf",? (?:instead of|{'|'.join(_LINKS)}|(?P<open>{'|'.join(_OPEN)}))$")
# "to the airport": behind a place; behind an object they may be part of the verb, as in "letting my son in".
_GOVERNED = (
    r"(?: (?:to|from|at|about|for|on|in|a?round|under|near|into|of) (?:(?:the|an?|my|our|your|every|each|all|both|two|"
    r"three|four|\d+) (?:[\w'-]+ ){0,2}[\w'-]+|[A-Z][\w'-]+(?: (?:and )?[A-Z][\w'-]+)*))"
)
_NUMBERS = "two three four five six seven eight nine ten"
_NUMBER = _NUMBERS.replace(" ", "|")
_WHOLE_BEFORE = "".join(
    rf"(?<!\b{word})"
    for word in (
        *("day", "night", "evening", "morning", "week", "weekend", "month", "year", "hour", "time", "days", "weeks"),
        *("months", "years", "hours", "minutes", "ever", "never", "from", "done", "seen", "met", "been", "Friday"),
    )
)
_LEFT_OPEN_BY = {
    word: re.compile(pattern)
    for words, pattern in (
        (
            "in on by over through",
            (
                rf"(?P<place>{_GOVERNED})(?<!ed)(?<!ing)(?<!times),? (?:in|on|by|over|through)$|(?<=living) in$|"
                r", (?:in|on|by)$|(?:(?<= with me)|(?<= with us)) (?:in|on|over|through)$|"
                r"(?:(?<=minutes)|(?<=article)|(?<=papers)|(?<=evening)|(?<=morning)|(?<=questions)) (?:in|on)$"
            ),
        ),
        (
            "every same",
            r",? (?:(?:for|in|on|with|by|at|of|to|from|over|through|under|round|around) )?(?:the )?(?:every|same)$",
        ),
        ("both", r",? (?:under|round|at|in|on|of|through|around) both$"),
        ("all", r"(?<!us)(?<!them)(?<!it)(?<!you)(?<!of)(?<!after)(?<!and)(?<!at)(?<!for),? (?:(?:round|out) )?all$"),
        ("including without between as under beside among per than plus via during despite except", r",? \w+$"),
        ("like", r"(?<!s)(?<!d)(?<!ly)(?<!be)(?<!been)(?<!are)(?<!were)(?<!look)(?<!feel)(?<!sound)(?<!it),? like$"),
        ("ever", r",? (?:if|when|so|that|because|where) (?:I|we|you) ever$"),
        ("since", r",? and since$"),
        ("before", rf"{_WHOLE_BEFORE},? before$"),
        (
            "I we",
            (
                r",? (?:(?:so that|so|till|until|when|because|as|like|before|after|if|that|while|where|once) )?"
                r"(?:I|we)$"
            ),
        ),
        (
            _NUMBERS,
            (
                r",? (?<!season )(?<!at )(?<!till )(?<!until )(?<!before )(?<!after )(?<!by )(?<!past )(?<!to )"
                r"(?<!from )(?<!or )"
                rf"(?<!around )(?<!about )(?<!and )(?<!for )(?<!the )(?<!of )(?<!our )(?<!own )"
                rf"(?<!my )(?<!your )(?:{_NUMBER})$|"
                r",? (?:(?:about|for|in|with|why|of|through|over) )?the (?:(?:last|first|next|other) )?"
                rf"(?:{_NUMBER})$"
            ),
        ),
        (
            "that",
            (
                r"(?<!like)(?<!all)(?<!for)(?<!of)(?<!than)(?<!about)(?<!with)(?<!after)(?<!before)(?<!ing)(?<!me)"
                r"(?<!us)(?<! do),? that$"
            ),
        ),
    )
    for word in words.split()
}
_ASKS_TWICE = re.compile(
    r" (?:who|what) [a-z]+ (?:what|where|when|how)$| who(?:'s| is| was) who$|"
    r" to (?:choose|pick|select|work|learn|read|start) from$|"
    r" without asking (?:why|what)$|"
    r" to (?:sit|play|walk|talk|eat|stay|share|live|sing|travel) with$|"
    r" to (?:sit|work|write|stand|sleep|stay|look) at$|"
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
    r"github|portfolio|poster|book|talk|podcast|film|PR|pull request|patch|library|plug-?in|package|"
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
