"""A reason as one says it: begun where only the verb was typed, and with the contractions of speech."""

from __future__ import annotations

import re

from offers.domain.decline.text.prose import words

_VERB_ALONE = re.compile(
    r"(?:need|want|decided|accepted|chose|took|found|got|prefer|plan|hope|matched|won|landed|didn't|don't|couldn't|can't|cannot|"
    r"won't|wouldn't|wasn't|was|had)\b",
    re.IGNORECASE,
)
# "Offered a place in Ghent": it was done for them.
_DONE_FOR_ME = re.compile(r"(?:offered|admitted|asked|promoted|invited|selected|appointed|elected)\b", re.IGNORECASE)
# "Moving to Halifax to be near our first grandchild", and not "Moving to Halifax was too big a step".
_DOING = re.compile(
    r"(?:staying|joining|taking|moving|starting|going|returning|opening|training|retiring|relocating|switching|thinking)\b"
    r"(?!(?:(?!\b(?:where|who|which|that|because|as|so)\b).)*\b(?:is|are|was|were|would|will|makes?|means?|has|have|"
    r"had|suits?|feels?|seems?|felt|seemed)\b)",
    re.IGNORECASE,
)


# "Wants to keep singing with her ensemble": the user, told as notes tell of people.
_OF_THEMSELVES = re.compile(
    r"(wants|needs|prefers|hopes|plans|intends|likes|loves|has|is)\b(?= (?!no\b)\w)", re.IGNORECASE
)
_THEIRS = re.compile(r"\b(?:(?:her|his|their)(self|selves)?|(?:she|he|they))\b")


def _mine(found: re.Match[str]) -> str:
    return "myself" if found[1] else "I" if found[0] in {"she", "he", "they"} else "my"


_STATE = re.compile(
    r"(?:not )?(?:(?:quite|yet|really|very|too|so|just) )?(?:ready|able|unable|willing|happy|settled|keen|committed|"
    r"needed|content|bound|tied|attached|rooted)\b (?:to|in|at|with|where|here)\b",
    re.IGNORECASE,
)


def begun(text: str) -> str:
    """ "I am moving to Halifax" of "Moving to Halifax", and "I want a shorter commute" of "want a shorter commute"."""
    if told := _OF_THEMSELVES.match(text):
        verb = {"has": "have", "is": "am", "was": "was"}.get(told[1].lower(), told[1].lower().removesuffix("s"))
        return f"I {verb}{_THEIRS.sub(_mine, text[told.end() :])}"
    if found := _OF_LATE.match(text):
        return f"I've been {text[found.end() :]}"
    if found := _WITHOUT.match(text):
        return f"{'there is' if found['no'] else 'it is'} {text[0].lower()}{text[1:]}"
    if text.lower().startswith("wanting to "):
        return f"I want {text[len('wanting ') :]}"
    if _STATE.match(text):
        return f"I am {text[0].lower()}{text[1:]}"
    if _DONE_FOR_ME.match(text):
        return f"I was {text[0].lower()}{text[1:]}"
    if _VERB_ALONE.match(text):
        return f"I {text[0].lower()}{text[1:]}"
    return f"I am {text[0].lower()}{text[1:]}" if _DOING.match(text) else text


_OF_LATE = re.compile(r"(?:having )?been ", re.IGNORECASE)
# "No childcare nearby", "Not the right time for us"
_WITHOUT = re.compile(
    r"(?:(?P<no>no) (?!longer\b|one\b)|not (?:the|an?|my|our) )"
    r"(?!.*\b(?:is|are|has|have|was|were|will|would|can|wants?)\b)",
    re.IGNORECASE,
)
_NO_PLACE = r"(?<!where )(?<!than )(?<!as )"
_GOES_ON = r"(?=(?!and\b|or\b|but\b)[a-z])"
# "I have a family" and "the job where I am" stay.
_CONTRACTIONS = [
    (
        re.compile(
            r"(?<!and )\b(I|[Ww]e|[Tt]hey) have (?=(?:\w+ly |just |now |also |not |never )?(?:been|taken|chosen|found|"
            r"got|made|given|bought|begun|come|gone|kept|left|set|won|(?!mixed|need|red)[a-z]{3,}ed)\b)"
        ),
        r"\1've ",
    ),
    (re.compile(rf"{_NO_PLACE}\bI am {_GOES_ON}"), "I'm "),
    (re.compile(rf"{_NO_PLACE}\b([Ww]e|[Tt]hey) are {_GOES_ON}"), r"\1're "),
    (re.compile(r"\bwill not\b(?! only\b)"), "won't"),
    (re.compile(r"\b(I|[Ww]e|[Tt]hey) will (?=[a-z])"), r"\1'll "),
    (re.compile(r"\b(I|[Ww]e|[Tt]hey) would (?=[a-z])"), r"\1'd "),
    (re.compile(r"\b([Dd]o|[Dd]id|[Dd]oes|is|are|was|were|could|would) not\b(?! only\b)"), r"\1n't"),
    (re.compile(r"\bcan ?not\b(?! only\b)"), "can't"),
]
# "a friend and I will open a practice"
_WE_TWO = re.compile(r"(?:my|our|an?) (?:[\w-]+ ){1,3}and I (?:will|would|have|am)\b", re.IGNORECASE)
_AND_I = re.compile(
    r"(?<=\w) and (?:(?:I|we)(?:'(?:m|re|ve|ll|d)| (?:can|wo|do|could)n?'t)|(?:this|it|that) (?:would|is))\b"
)


def as_spoken(text: str) -> str:
    """ "I've been given a job here, and I'm going to do it": contracted, with the comma between its two sentences."""
    two = found[0] if (found := _WE_TWO.match(text)) else ""
    text = text[len(two) :]
    for pattern, short in _CONTRACTIONS:
        text = pattern.sub(short, text)
    text = two + text
    found = _AND_I.search(text)
    if not found or "," in text[: found.start()] or len(words(text[: found.start()])) < _SHORTEST_SENTENCE:
        return text
    return f"{text[: found.start()]},{text[found.start() :]}"


_SHORTEST_SENTENCE = 4
