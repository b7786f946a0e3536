"""What a note only heard, supposes or asks: "Peg says she has left, laid off?". Nobody is thanked for a rumor."""

from __future__ import annotations

import re

from offers.domain.decline.reading.second_person import Speaker

_SAYS = (
    r"(?:says|said|say|reckons?|reckoned|thinks?|thought|believes|tells (?:me|us)|told (?:me|us)|hears|heard|claims|"
    r"claimed|swears|mentioned|let slip|wonders|wondered|guesses)"
)
_WHO = (
    r"(?:(?P<name>[A-Z][\w-]+)(?: (?:in|from|at|on) [\w ]{2,20}?)?|(?:[Mm]y|[Tt]he|[Hh]er|[Hh]is|[Oo]ur|[Aa]n?|[Oo]ne|"
    r"[Aa]nother) (?:[\w-]+ )?[\w-]+|[Ss]ome(?:one|body)|[Ee]very(?:one|body)|[Pp]eople)"
)
_OF_THEM = r"(?=(?:she|he|they|[A-Z][\w-]+)(?:'\w+)? [a-z])"
_MINE = r"\b(?:me|us|my|our|ours|mine|I|we)\b"
# What follows after a comma without a word of the user goes on with it.
_ON = rf"[^,.;:!?\n]*(?:,(?! (?:and )?(?:she|he) [a-z])(?![^,.;!?\n]*{_MINE})[^,.;!?\n]*)*\??"
_BEGINS = r"(?:(?<=^)|(?<=[.;:,!?\n] )|(?<=\n)|(?<=\band )|(?<=\bbut )|(?<=- )|(?<=\())"
_HEARSAY = re.compile(
    rf"{_BEGINS}(?:{_WHO} {_SAYS} (?:that )?{_OF_THEM}|"
    r"(?:[Hh]eard|[Hh]ear|[Rr]ead|[Ss]aw)(?: \w+)?(?: from [\w ]{2,20}?)? (?:that )?"
    r"(?=(?:she|he|they)(?:'\w+| (?:had|was|has|is|got|left|were|have|are)) )|"
    r"(?:[Aa]pparently|[Ss]upposedly|[Aa]llegedly|[Rr]eportedly)\b|(?:[Tt]he )?(?:[Rr]umou?rs?|[Gg]ossip)\b|"
    r"(?:[Tt]he )?(?:[Ww]ord|[Tt]alk|[Ss]tory) (?:is|has it|goes|of (?:her|him|them|an?)\b)|[Ww]ent round that )"
    rf"{_ON}"
)
# "lift out (again, apparently) - carried my case up"
_HEARD_ASIDE = re.compile(r" ?\([^()]*\b(?:apparently|supposedly|allegedly|reportedly)\)", re.IGNORECASE)
_MAY_BE = re.compile(
    r"say|said|reckon|think|thought|believes|tell|told|hear|claim|swears|mentioned|let slip|wonder|guesses|pparently|"
    r"pposedly|llegedly|portedly|umor|umour|ossip|ord |alk |tory |ent round|read |saw "
)
# "laid off?": asked and not known, where it is nothing that was asked of the user or for them.
_ASKED = re.compile(
    rf"(?:(?<=^)|(?<=[.;,!?] )|(?<=\n))(?![^.;,!?\n]*(?:{_MINE}|\b(?:ask|asked|asking|"
    rf"see|check|said|who|what|how|why)\b))"
    r"[^.;,!?\n\"']+\?(?!['\"])"
)


def without_hearsay(cleaned: str, person: Speaker) -> str:
    """A cleaned note without what others say of the contact, and without what it only asks."""
    if _MAY_BE.search(cleaned):
        cleaned = _HEARD_ASIDE.sub("", cleaned) if "ly)" in cleaned else cleaned
        cleaned = _HEARSAY.sub(lambda found: found[0] if found["name"] in person.names else " ", cleaned)
    return _ASKED.sub(" ", cleaned) if "?" in cleaned else cleaned
