"""Days and months as hurried fingers type them: "mon lunch" is Monday's, "till sept" is till September."""

from __future__ import annotations

import re

from offers.domain.decline.prose import word_set

_TIMES = r"(?:all|am|pm|a\.m|p\.m|morning|afternoon|evening|night|early|late|lunch|dinner|brunch|\d)"
_DAY_NAMES = {
    "mon": "Monday", "tue": "Tuesday", "tues": "Tuesday", "wed": "Wednesday", "weds": "Wednesday",
    "thu": "Thursday", "thur": "Thursday", "thurs": "Thursday", "fri": "Friday", "sat": "Saturday", "sun": "Sunday",
}  # fmt: skip
_DAY = re.compile(
    r"(?=[mtwfs])(?:(?:(?<=^)|(?<=[.;!?:] )|(?<=\n)|(?<=\bon )|(?<=, ))"
    r"(mon|tues?|weds?|thu|thurs?|fri|sat|sun)\b\.?(?=\s+"
    + _TIMES
    + r")|(?<=\bon )(mon|tues?|weds?|thu|thurs?|fri|sat|sun)\b\.?|(?:(?<=\bher )|(?<=\bhis )|(?<=\bwhole )|"
    r"(?<=\bthat )|(?<=\ba )|(?<=\bone )|(?<=\blast )|(?<=\bnext )|(?<=\bby )|(?<=\btil )|(?<=\btill )|(?<=\buntil ))"
    r"(mon|tues?|weds?|thu|thurs?|fri|sat)\b\.?(?!\s+(?:in|with|me|us|down|through)\b)|"
    r"(?:(?<=\bto )|(?<=\ball ))(?-i:(?=[MTWFS]))(mon|tues?|weds?|thu|thurs?|fri|sat|sun)\b\.?)",
    re.IGNORECASE,
)
_ABBREVIATED_DAY = re.compile(r"(?:mon|tues?|weds?|thu|thurs?|fri|sat|sun)\b")
MONTHS = word_set("march april may june july august september feb aug sep sept oct nov dec")
_MONTH = re.compile(
    r"\b((?:for|in|of|to|last|next|early|late|mid|until|till|by|since|from) )"
    r"(?:(march|april|may|june|july|august|september)\b(?! be\b)|([Ff]eb|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd]ec)\b)"
)
_MONTH_NAMES = {
    "feb": "February", "aug": "August", "sep": "September", "sept": "September", "oct": "October", "nov": "November",
    "dec": "December",
}  # fmt: skip


def with_days(text: str) -> str:
    if not _ABBREVIATED_DAY.search(text.lower()):
        return text
    return _DAY.sub(lambda found: _DAY_NAMES[found[found.lastindex or 0].lower()], text)


def with_months(text: str) -> str:
    """With their full names and capitals. A text that has none of `MONTHS` stays as it is."""
    return _MONTH.sub(lambda found: found[1] + (_MONTH_NAMES[found[3].lower()] if found[3] else found[2].title()), text)
