"""Whether a reason is a sentence of its own, and how it stands beside the decision that it gives the reason for."""

from __future__ import annotations

import re

from offers.domain.decline.text.prose import AnyCase, plain

SUBJECT = re.compile(r"^(?:i|we|my|our|the|it|this|that|these|there|both|he|she|they|two|one|a|an)\b", re.IGNORECASE)
VERB = AnyCase(
    r"\b(?:am|is|are|was|were|be|been|has|have|had|will|would|can|could|cannot|can't|do|does|did|need|needs|want|"
    r"wants|took|take|takes|chose|found|got|made|keep|keeps|live|lives|work|works|prefer|like|love|plan|hope|"
    r"decided|accepted|start|starts|starting|begin|begins|feel|feels|miss|intend|expect|stay|stays|"
    r"withdrew|froze|fell|lost|went|came|gave|became|broke|shrank|matters?|suits?|fits|means|lets|allows|gives|offers|"
    r"speaks|leaves|brings|comes|makes|puts|lies|\w{3,}ed)\b"
)
_FIRST_PERSON = re.compile(r"(?:i|we)(?:'\w+)?\s+\w", re.IGNORECASE)
# "a role that is closer to home": what it is like is no statement of it.
_SUCH_AS = re.compile(r"^(?P<what>(?:an?|the) [^,;]*?)\b(?:that|which|who|where|whose)\b(?P<like>.*)$", re.IGNORECASE)
_GOES_ON = re.compile(r"(?:\band|\bor|\bto|,) (?:\w+ly )?$")


def is_statement(text: str) -> bool:
    """Whether it has a subject and a verb of its own."""
    if _FIRST_PERSON.match(plain(text)):
        return True
    if not SUBJECT.match(text):
        return False
    such = _SUCH_AS.match(text)
    if not such or VERB.search(such["what"]):
        return VERB.search(text) is not None
    # Of two verbs after "that" the second is the statement's, unless it goes on with the first.
    first = VERB.search(such["like"])
    after = such["like"][first.end() :] if first else ""
    second = VERB.search(after)
    return second is not None and not _GOES_ON.search(after[: second.start()])


_KIND_OF_WORK = r"(?P<what>role|job|position|post|practice|clinic|hospital|firm|company|school|team|group|lab)"
_THE_OTHER = re.compile(
    rf"(?:the|my) (?:other|new) {_KIND_OF_WORK}(?= (?!(?:I|we|that|which|and|or)\b)[a-z])", re.IGNORECASE
)
_IT = re.compile(
    r"it (?=(?:keeps|lets|allows|gives|brings|puts|leaves|means|makes|is (?:closer|nearer|near|close)|suits)\b)",
    re.IGNORECASE,
)


def of_the_choice(text: str) -> str:
    """ "The other role lets me teach" and "It keeps me near my family" are said of what the user has chosen."""
    text = _THE_OTHER.sub(r"the \g<what> I've chosen", text, count=1)
    return _IT.sub("what I've chosen ", text, count=1)


_SO_THAT = re.compile(r"(?:my|our|the (?:kids|children|boys|girls|twins)|we)\b[^,;]* can (?!not\b)[a-z]", re.IGNORECASE)


def as_consequence(text: str) -> str:
    """ "This way my daughter can finish school here": what comes of it for those it is done for."""
    return f"this way {text}" if _SO_THAT.match(text) else text


def as_phrase(text: str) -> str:
    """What stands after "It comes down to": "being closer to home", "a shorter commute"."""
    lowered = _uncapitalized(text)
    if _WHERE.match(lowered):
        return "being " + lowered
    if re.match(r"to\s+\w+", lowered, re.IGNORECASE):
        return "wanting " + lowered
    if _OF_KIN.match(lowered):
        return _with_my(lowered)
    article = "a " if _ONE_OF_A_KIND.match(lowered) else "the " if _THE_ONE.match(lowered) else ""
    return article + lowered


def of_kin(text: str) -> str:
    """ "my partner's job moved to Lyon" of "Partner's job moved to Lyon"; "" where it says nothing of the kind."""
    lowered = _uncapitalized(text)
    return _with_my(lowered) if _KIN_DO.match(lowered) else ""


def _uncapitalized(text: str) -> str:
    first = text.split()[0]
    return text[0].lower() + text[1:] if first == "A" or first[1:].islower() else text


def _with_my(text: str) -> str:
    return text if text.startswith("family ") else "my " + text


_WHERE = re.compile(r"(?:closer|nearer|near|close|home|back|in|at)\b", re.IGNORECASE)
_OF_KIN = re.compile(r"(?:spouse|wife|husband|partner|family|parents|children|kids|son|daughter)(?:'s)?\b")
_KIN_DO = re.compile(
    rf"{_OF_KIN.pattern}(?: \w+)?? (?:is|are|was|were|has|have|will|got|found|moved|comes?|came|works?|wants?|starts?|"
    r"started|accepted|took|lost)\b"
)
_THE_ONE = re.compile(r"(?:health|illness|care|future|age|length|size|distance|timing) of\b")
# "better fit with my research", unlike "better schools" and "better pay".
_ONE_OF_A_KIND = re.compile(
    r"(?:better|shorter|longer|smaller|larger|bigger|stronger|steadier|simpler|calmer|quieter|different|part-time|"
    r"full-time|four-day|permanent) (?:[a-z-]+ )?(?:fit|match|commute|drive|journey|team|group|practice|school|place|"
    r"town|city|role|position|job|post|week|schedule|contract|component|lab|firm|company|house|base|balance|mix|pace)\b"
)
