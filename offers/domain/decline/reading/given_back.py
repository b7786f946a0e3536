"""What was lent, or handed over for a while, and is promised back in the thanks for it."""

from __future__ import annotations

import re

from offers.domain.decline.reading.acts import Act
from offers.domain.decline.text.prose import AnyCase

_LENT = re.compile(r"(?:lending|loaning) (?:me|us) (?!a hand)")
_HANDED_OVER = re.compile(r"(?:giving|handing|sending|posting|mailing|leaving) (?:me|us) ")
_THEIRS = re.compile(r"\w+ (?:me|us) (?:her|his|their|your) ")
_HANDS_OVER = re.compile(r"\b(?:gave|giving|handed|sent|posted|mailed|left)\b", re.IGNORECASE)
_MOVES = r"(?:give|bring|send|post|mail|ship|take|hand)"
GOES_BACK = AnyCase(
    r"\b(?:must|to|needs? to|have to|has to|should|pls|please|got to|gotta) "
    rf"(?:be )?(?:return(?:ed)?\b|(?:{_MOVES} (?:it |them )?|get (?:it|them) )back\b(?! (?:to (?:me|us)|signed|in)\b))|"
    r"\bneeds? (?:(?:posting|sending|giving|mailing|taking|handing|bringing|shipping) back|returning)\b|"
    r"\bowe (?:(?:her|him) )?(?:it |them )?back\b|\bwants? (?:it|them|the \w+) back\b|\bgive back\b|"
    r"\b(?:i )?still (?:have|got) (?:it|them)\b|\bforgot to (?:give|hand|send) (?:it|them) (?:back|in)\b|"
    rf"\b{_MOVES} back (?:the |her |his |that )?(?!memories\b)[a-z]+\b|"
    rf"\b{_MOVES} (?:the |her |his |that )?(?!me\b|us\b|right\b|calls?\b|photos?\b|memories\b)[a-z]+ back\b|"
    r"\b(?:note to self|remember|don't forget|must)\b[^.;\n]{0,15}\breturn\b"
)
# By when it is due, in the words of whoever lent it: "back by Easter", "devolve em abril".
_SEASON = (
    r"(?:jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|easter|xmas|christmas|new year|"
    r"term|half[- ]term|next (?:week|month|year|term)|the end of (?:term|the|this|next|[a-z]{3,9}\b)|"
    r"\d{1,2}(?:st|nd|rd|th| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))(?!\w* (?:floor|street)))"
)
DUE_BACK = AnyCase(
    r"\b(?:due|wanted|needed|expected|promised) back\b|"
    r"(?<!\bwas )(?<!\bwere )(?<!\bgot )(?<!ed it )(?<!ed them )(?<!nt it )(?<!nt them )(?<!ve it )(?<!ve them )"
    r"(?<!ook it )(?<!ught it )\b(?:back|return(?:ed|able)?) (?:it |them |to (?:her|him|them) )?"
    rf"(?:by|before|in|on|at|after) (?:the |early |mid |late |start of |beginning of )*{_SEASON}|"
    r"\b(?:devolv\w+|devuelv\w+|zuruck\w*|retourne\w*|a rendre|rendre avant|tilbage|tilbake|tillbaka|terug(?:geven)?|"
    r"restitui\w*|regresarl[oa]s?)\b"
)
# "which I still have", "still in my roll": where it is now.
STILL_HERE = AnyCase(
    r"\b(?:which|that) (?:i |we )?still (?:have|got)\b|\bstill with me\b|\bstill in my possession\b|"
    r"\bstill (?:have|got)(?: (?:it|them|both|that one))?(?=\W*$|[.,;!)])|"
    r"\bstill (?:in|on|at|behind|under) (?:my|our) (?!head|mind|inbox|ears?|heart|memory|calendar|diary|fridge|"
    r"freezer|phone|list|to-?do|thoughts|way|dreams|stomach|system)\w+|"
    r"\bstill in (?:the |our )?(?:car|boot|trunk|hall|van|truck|case|bag|rucksack)\b|"
    r"\b(?:it|they)(?:'s| is|'re| are)(?: still)? in my (?:coat|bag|pocket|hall|locker|drawer|car|truck|van|desk|"
    r"rucksack|suitcase|case|toolbox)\b"
)
# What they would not have back is a gift, whatever the user tried.
REFUSED_BACK = AnyCase(
    r"\b(?:would(?:n'?t| not)|won'?t|did(?:n'?t| not)) (?:even |so much as )?(?:hear of (?:it\b(?! being)|"
    r"(?:me |my )?(?:having|giving|sending|posting|bringing|handing|taking|returning) |a return)|"
    r"(?:have|take|accept) (?:it|them|the \w+) back|let (?:me|us) (?:give|hand|send|return|post|mail) )|"
    r"\b(?:refused|refuses|declined) to (?:take|have|accept) (?:it|them|the \w+)(?: back)?\b|"
    r"\b(?:said|says|told me|insisted|insists|made me|begged me|wants me)(?: that)?(?: i)?"
    r"(?: (?:should|must|was|am|to))* ['\"]?(?:keep|hang on to|hold on to) (?:it|them|the \w+)\b"
    r"(?! (?:till|until|for (?:now|the|a|as)|safe|warm|dry|quiet|secret|to myself|up|in))|"
    r"\b(?:it|they)(?:'s| is|'re| are) (?:mine|ours) (?:now|to keep)\b|\bfor keeps\b|\bmine to keep\b|"
    r"\b(?:gave|giving) (?:it|them|this|that) (?:to )?(?:me|us) (?:for good|for keeps|to keep)\b"
)
# What is signed and returned is no loan.
TO_BE_SIGNED = AnyCase(
    r"\b(?:contract|forms?|paperwork|offer|letter|questionnaire|survey|documents?|agreement|packet|checklist|link|"
    r"e-?mail|feedback|advice|notes on|number|address)\b"
)


def goes_back(act: Act, note: str) -> bool:
    """Whether this act is the one by which the user came to have what the note says must go back."""
    is_lent = _LENT.match(act.for_form) is not None
    if REFUSED_BACK.search(note):
        return False
    if not (is_lent or _HANDED_OVER.match(act.for_form)):
        return False
    is_here = STILL_HERE.search(note) is not None and (is_lent or _THEIRS.match(act.for_form) is not None)
    if not (is_here or GOES_BACK.search(note) or (is_lent and DUE_BACK.search(note))):
        return False
    return is_lent or (not TO_BE_SIGNED.search(act.for_form) and len(_HANDS_OVER.findall(note)) == 1)


def promised_back(act: Act) -> str:
    thing = _THING.match(act.for_form)
    # "your Graciliano Ramos" is one book, whatever its last letter.
    is_name = thing is not None and thing[1].rpartition(" ")[2][:1].isupper()
    is_plural = thing is not None and not is_name and _SEVERAL.search(thing[1]) is not None
    return f"I'll see that you get {'them' if is_plural else 'it'} back."


_THING = re.compile(r"\w+ \w+ (.+?)(?=,| (?:for|on|of|at|in|from|with|to)\b|$)")
_SEVERAL = re.compile(
    r"(?<![suia])s$|^(?:two|three|four|five|six|some|several) |^(?:the|an?|your|one) .+ and (?:the|an?|your|one) "
)
