"""What a note says was told in confidence: the words for it, and how far back in the note they point (rule 47)."""

from __future__ import annotations

import re
from functools import lru_cache

from offers.domain.decline.prose import AnyCase, sentences, words

CONFIDENCE = AnyCase(
    r"\b(?:confiden(?:ce|tial|tially|tiality)\b|between us\b|off (?:the )?record\b|nda\b|non-?disclosure\b|"
    r"not public\b|not (?:yet )?announced\b|secret(?:ly)?\b|rumou?rs?\b|whisper(?:s|ed|ing (?:about|that))?\b|hush\b|"
    r"keep (?:this|it|that) (?:quiet|secret|between|to (?:yourself|myself))|"
    r"(?:don't|do not|not to|please don't) (?:repeat|tell|share|mention|pass)|under embargo|embargoed\b|privately\b|"
    r"confided\b|not for (?:sharing|anyone|others)|just for me\b(?<![a-z] just for me)|"
    r"(?:is|was|it's|that's|this) just for me\b|shouldn't (?:say|have (?:said|told))|"
    r"asked me (?:not to|to keep)|haven't told|hasn't told|nobody (?:else )?knows|no one (?:else )?knows|"
    r"unannounced\b|not supposed to)"
)
# What people write of a thing told in confidence, beyond the plain words for it. In a text that is sent they may mean
# something else.
_QUIET = AnyCase(
    r"\b(?:keep\b[^.;]{0,30}\b(?:to (?:my|your)self|quiet|mum|secret|private|between|under (?:my|your) hat)\b|"
    r"(?:asked|wants|told)\b[^.;]{0,12}\bi (?:not|don'?t|keep)\b|(?:asked|told) (?:me )?(?:not to|to keep)\b|"
    r"(?:don'?t|do not|not to|never) (?:mention|share|tell|repeat|say|pass|spread|quote|forward)\b|"
    r"not to be (?:shared|repeated|mentioned|passed)|(?:between|just|btwn|b/?w|b/t) (?:us|you and me)\b"
    r"(?! (?:two|three|four|both)\b)|quietly\b|"
    r"not out yet\b|conf\.|confid\b|on the qt\b|in private\b|entre nous\b|"
    r"(?:for )?(?:my|your) (?:ears|eyes) only\b|eyes only\b|(?:swore|sworn) (?:me |us )?to (?:secrecy|silence)\b|"
    r"otr\b|shh+\b|(?:don'?t|do not|not to) (?:fwd|breathe|let on)\b|hear it from\b|trusts? me with\b|in strict\b|"
    r"stays? (?:with me|between|in the room)\b|shouldn'?t have\b|"
    r"against (?:\w+ )?(?:policy|rules|protocol)\b|(?:bent|broke|bending|breaking) (?:the|a) rules?\b|"
    r"(?:hr|legal|compliance|policy|the rules?) (?:forbids?|forbade|prohibits?|frowns?|(?:doesn'?t|won'?t) allow)\b|"
    r"(?:technically|strictly|really) (?:not allowed|forbidden)\b|sensitive:|not for (?:email|e-mail|the record)\b)"
)


@lru_cache(maxsize=512)
def is_marked(text: str) -> bool:
    """Whether a note says of something that it was told in confidence."""
    return _MARKED.search(text) is not None


_MARKED = AnyCase(f"{CONFIDENCE.pattern}|{_QUIET.pattern}")


_POINTS_BACK = re.compile(
    r"^\W*(?:that|this|it|all|please|keep|don't|do not|not|under|both|which|she asked|he asked|asked me|"
    r"said(?= (?:it|that|this|not|to|keep|don't|please)\b|$))\b",
    re.IGNORECASE,
)
# "asked me to keep quiet about the sale": what is told is not what stood before.
_NAMES_IT = re.compile(
    r"\b(?:myself|quiet|mum|secret|private) (?:about (?!it\b|this\b|that\b|all\b)|that (?:he|she|they|the|an?|"
    r"his|her|their)\b)",
    re.IGNORECASE,
)
# A meal is no secret.
_MEAL_FIRST = re.compile(r"^\s*(?:lunch|dinner|coffee|breakfast|brunch|supper)\b[^,;.]{0,40},\s*", re.IGNORECASE)


def confidences(cleaned: str) -> list[str]:
    """Stretches of a note that were told in confidence: from the marker on, with what it points back to."""
    if not is_marked(cleaned):
        return []
    found: list[str] = []
    previous = ""
    for sentence in sentences(cleaned):
        parts = [part for part in _AFTER_SEMICOLON.split(sentence) if part]
        marked = next((place for place, part in enumerate(parts) if is_marked(part)), None)
        aside = _MARKED_ASIDE.match(parts[marked]) if marked is not None else None
        if marked is not None and aside and is_marked(aside[2]) and not is_marked(aside[1]) and not is_marked(aside[3]):
            found += [*parts[:marked], _MEAL_FIRST.sub("", aside[1]) + aside[2]]
        elif marked is not None:
            opening = CONFIDENCE.search(sentence) or _QUIET.search(sentence)
            whole = marked == 0 or opening is None or len(words(sentence[: opening.start()])) <= 3
            if previous and (
                len(words(sentence)) <= 4 or (_POINTS_BACK.search(sentence) and not _NAMES_IT.search(sentence))
            ):
                found.append(_MEAL_FIRST.sub("", previous))
            found += parts if whole else parts[marked:]
        previous = sentence
    return found


# "apologized for him (pls don't repeat), showed me her cases": the aside closes what it marks.
_MARKED_ASIDE = re.compile(r"([^()]*)(\([^()]*\))(\s*,.*|\s*[;.]?\s*$)", re.DOTALL)
_AFTER_SEMICOLON = re.compile(r"(?<=;)\s*")


def without_confidences(cleaned: str) -> str:
    for hidden in confidences(cleaned):
        cleaned = cleaned.replace(hidden, " ")
    return cleaned
