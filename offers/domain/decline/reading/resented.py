"""What the user held against somebody, in an annoyed aside: "asked after my dad, god knows who told her".

Nobody is thanked for what the user would rather they had not known, asked or said.
"""

from __future__ import annotations

import re

from offers.domain.decline.reading.slights import SERVED_APART
from offers.domain.decline.text.prose import AnyCase, words

_RESENTED = AnyCase(
    # how they came to know, and where they were with their thoughts
    r"\bmostly (?:him|her|them) on the (?:phone|laptop|computer)\b|"
    r"\b(?:(?:god|lord|heavens?|goodness|christ|hell) (?:only )?knows|who knows|(?:i )?(?:have |had )?no (?:idea|clue)|"
    r"(?:i )?(?:don'?t|do not) know|dunno|not sure|(?:i )?(?:can'?t|cannot) (?:think|imagine)|wonder(?:ed|ing)?|"
    r"i'?d (?:love|like) to know)\b[^.;!?\n]{0,12}\b(?:who|how|where)\b[^.;!?\n]{0,20}"
    r"\b(?:told|tells|knew|knows?|found out|heard|got (?:it|that|hold|wind)|learn\w*|came by|blabbed|talked)\b"
    r"(?! (?:that )?(?:i|we|my \w+) (?:\w+ )?(?:like|love|adore|collect|play|miss)| (?:it was )?my birthday|"
    r" (?:which|where))|"
    r"\b(?:who|how) (?:on earth |the hell |the heck |in god's name )?(?:told (?:her|him|them)|"
    r"(?:did|does|do) (?:she|he|they) (?:even )?(?:know|find out|hear|get))\b[^.;\n]{0,20}\?|"
    # whose matter it was not
    r"\b(?:none of (?:her|his|their|anyone's|anybody's)|not (?:her|his|their)) (?:\w+ )?(?:business|concern)\b"
    r"(?! (?:cards?|case|plan|school|trip|class))|"
    r"\bno business (?:of (?:hers|his|theirs)|asking|knowing|to (?:ask|know))\b|"
    r"\bwhat(?:'s| is| business is)(?: it| that)? (?:to|of) (?:her|him|them|hers|his|theirs)\b|"
    r"\bmind (?:her|his|their) own business\b|"
    # what was never told them
    r"\b(?:i|we) (?:never|had(?:n'?t| not)|did(?:n'?t| not)) (?:ever )?(?:told|tell|mention(?:ed)?)\b ?"
    r"(?:(?:her|him|them|it|that|any(?:one|body)|a soul|this) ?){0,3}(?:there|about (?:it|that|my \w+|our \w+))?"
    r"(?=$|[.,;!?)\n])|"
    rf"\b{SERVED_APART}|"
    # what it was felt to be
    r"\b(?:nos[e]?y|pry(?:ing|s)?|pried|snoop(?!er (?:truck|bridge|van|crane)s?\b)\w*|intrusive|overstepp\w*|out of "
    r"line|uncalled.for|how dare|"
    r"(?:too|rather|very|far too|a bit|way too) personal|wish (?:she|he|they) had(?:n'?t| not)|"
    r"(?:the|bloody|what a|what) (?:cheek|nerve)(?=$|[.,;!?)\n])|"
    r"(?:i )?(?:did(?:n'?t| not)) (?:like|appreciate|care for) (?:that|it|being asked)\b|"
    r"i(?:'m| was| am) (?:so |really |quite |a bit )?(?:livid|furious|annoyed|cross|angry|not (?:happy|pleased|amused))"
    r"(?=$|[.,;!?)\n]| about (?:it|that)))"
)
_BOUNDARY = re.compile(r"(?<!\bDr)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bProf)(?<!\bSt)[.;!?\n]+|\s-\s|…")
_ENDS = re.compile(r"[,.;!?)\n]|$")
# With fewer words before it, the aside stands alone and speaks of what was told before.
_FEWEST = 3


# "Nobody's ever asked me that, too personal": what "that" was came before.
_ASKED_THAT = re.compile(r"\s*(?:nobody|no[ -]one|never been)\b[^,]*\basked (?:me )?that\b", re.IGNORECASE)


def _is_of_what_came_before(begun: str) -> bool:
    return len(words(begun)) < _FEWEST or _ASKED_THAT.match(begun) is not None


def without_resented(cleaned: str) -> str:
    """A cleaned note without what an annoyed aside is about, back to where that sentence, or the one before, began."""
    while marked := _RESENTED.search(cleaned):
        before = cleaned[: marked.start()]
        begins = [0, *(boundary.end() for boundary in _BOUNDARY.finditer(before))]
        while len(begins) > 1 and _is_of_what_came_before(before[begins[-1] :]):
            begins.pop()
        ended = _ENDS.search(cleaned, marked.end())
        cleaned = f"{cleaned[: begins[-1]]} {cleaned[ended.end() if ended else len(cleaned) :]}".strip()
    return cleaned
