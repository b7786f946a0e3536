"""Days and months as hurried fingers type them: "mon lunch" is Monday's, "till sept" is till September."""

from __future__ import annotations

import re

from offers.domain.decline.text.prose import word_set

_TIMES = r"(?:all|am|pm|a\.m|p\.m|morning|afternoon|evening|night|early|late|lunch|dinner|brunch|\d)"
_DAY_NAMES = {
    "mon": "Monday", "tue": "Tuesday", "tues": "Tuesday", "wed": "Wednesday", "weds": "Wednesday",
    "thu": "Thursday", "thur": "Thursday", "thurs": "Thursday", "fri": "Friday", "sat": "Saturday", "sun": "Sunday",
}  # fmt: skip
_DAY = re.compile(
    r"(?=[mtwfs])(?:(?:(?<=^)|(?<=[.;!?:] )|(?<=\n)|(?<=\bon )|(?<=, ))"
    r"(mon|tues?|weds?|thu|thurs?|fri|sat|sun)\b\.?(?=\s+"
    + _TIMES
    + r")|(?:(?<=\bon )|(?<=\bevery ))(mon|tues?|weds?|thu|thurs?|fri|sat|sun)\b\.?|"
    r"(?:(?<=\bher )|(?<=\bhis )|(?<=\bwhole )|"
    r"(?<=\bthat )|(?<=\ba )|(?<=\bone )|(?<=\blast )|(?<=\bnext )|(?<=\bby )|(?<=\btil )|(?<=\btill )|(?<=\buntil ))"
    r"(mon|tues?|weds?|thu|thurs?|fri|sat)\b\.?(?!\s+(?:in|with|me|us|down|through)\b)|"
    r"(?:(?<=\bto )|(?<=\ball ))(?-i:(?=[MTWFS]))(mon|tues?|weds?|thu|thurs?|fri|sat|sun)\b\.?|"
    r"(?<=\bthe )(tues|weds|thurs)\b\.?(?= [a-z]))",
    re.IGNORECASE,
)
# "answered Sat. evening"
_WITH_ITS_STOP = re.compile(
    r"(?<=[a-z] )(?<!\bon )(?<!\bevery )(?<!\beach )(?<!\bthe )(?<!\bthat )(?<!\bone )(?<!\ba )(?<!\bher )(?<!\bhis )"
    r"(?<!\bby )(?<!\btill )(?<!\bfrom )(?<!\bto )(Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)\. (?=(?:morning|afternoon|"
    r"evening|night|am|pm)\b)"
)
_NAME = r"(?:mon|tues?|weds?|thu|thurs?|fri|sat|sun)"
# "drove us around sat, 3 houses": on which day it was, without its "on".
_DAY_ALONE = re.compile(
    rf"(?P<before>(?<![\w'-])[A-Za-z]+) (?P<day>{_NAME})\b(?: ?(?P<joined>and|&|\+|/|or) ?(?P<other>{_NAME})\b)?"
    r"(?:\.(?=,))?(?=\s*(?:$|[,;!?)\n]|\.(?:\s|$)| - )|\s(?:morning|afternoon|evening|night|am|pm)\b|"
    r"\s(?:with|and|at|to|for|after|before)\b)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\s(?:with|and|at|to|for|after|before)\b", re.IGNORECASE)
# ... which may be an ordinary word, but not after these: "showed us around sat", "three houses sun".
_MAY_BE_A_WORD = word_set("sat sun wed")
_NO_SUBJECT = word_set(
    "me us around about back out over again early late up home town city area here there lunch dinner breakfast brunch "
    "coffee tour visit call houses homes flats apartments condos listings schools neighborhoods places properties"
)
_HAS_ITS_PREPOSITION = word_set(
    "on by from to till til until since before after for every each this that last next one a the her his my our their "
    "all whole or and"
)
_ABBREVIATED_DAY = re.compile(r"(?:mon|tues?|weds?|thu|thurs?|fri|sat|sun)\b")
MONTHS = word_set("march april may june july august september feb aug sep sept oct nov dec")
_MONTH = re.compile(
    r"\b((?:for|in|of|to|last|next|early|late|mid|until|till|by|since|from) )"
    r"(?:(march|april|may|june|july|august|september)\b(?! be\b)|([Ff]eb|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd]ec)\b)"
)
# "on a Thurs. booked the kids into daycare": the stop ends a sentence as well.
_ENDS = re.compile(
    rf"\b({_NAME})\. (?=(?-i:[a-z]{{3,}}ed|gave|took|sent|got|let|drove|showed|made|found|brought|had|put|ran|told|met|"
    r"bought|lent|fed|paid|kept|she|he|they|we|I)\b)",
    re.IGNORECASE,
)
DAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTH_NAMES = ("January February March April May June July August September October November December").split()
_FULL = {name[:3].lower(): name for name in MONTH_NAMES}


# "from Tue-Thu", "Mon/Tue"
_FROM_TO = re.compile(
    r"(?P<whose>\b(?:the|an?|my|our|their|every|each|(?:her|his)(?= \S+ (?!(?:in|on|at|for|with|and)\b)[a-z])) )?"
    rf"(?P<lead>\b(?:from|on) )?\b(?P<first>{_NAME}|[MTWFS][a-z]{{2,5}}day)(?: ?(?:-|(?P<and>/)) ?|(?<=[a-z]) to )"
    rf"(?P<last>{_NAME}|[MTWFS][a-z]{{2,5}}day)\b",
    re.IGNORECASE,
)


def with_days(text: str) -> str:
    lowered = text.lower()
    if "day-" in lowered or "day - " in lowered:
        text = _FROM_TO.sub(_from_to, text)
    if not _ABBREVIATED_DAY.search(lowered):
        return text
    text = _FROM_TO.sub(_from_to, _ENDS.sub(r"\1; ", text))
    if ". " in text:
        text = _WITH_ITS_STOP.sub(lambda found: f"on {_DAY_NAMES[found[1].lower()]} ", text)
    text = _DAY.sub(lambda found: _DAY_NAMES[found[found.lastindex or 0].lower()], text)
    return _DAY_ALONE.sub(_on_that_day, text)


def day_name(word: str) -> str:
    """ "Weds" as Wednesday; any other word as it is."""
    return _DAY_NAMES.get(word.lower(), word)


def _from_to(found: re.Match[str]) -> str:
    first, last = day_name(found["first"]), day_name(found["last"])
    if not (first[0].isupper() and last[0].isupper()):
        return found[0]
    if found["whose"]:
        # "the Sun-Wed rota"
        return f"{found['whose']}{first}-{last}" if "-" in found[0] else found[0]
    return f"{found['lead'] or 'on '}{first} and {last}" if found["and"] else f"from {first} to {last}"


def _on_that_day(found: re.Match[str]) -> str:
    before, day = found["before"].lower(), found["day"].lower()
    is_sure = day not in _MAY_BE_A_WORD or (
        before in _NO_SUBJECT
        and not found.string.endswith("of ", 0, found.start("before"))
        and not _GOES_ON.match(found.string, found.end())
    )
    if not is_sure:
        return found[0]
    days = _DAY_NAMES[day] + (f" and {_DAY_NAMES[found['other'].lower()]}" if found["other"] else "")
    return f"{found['before']} {'' if before in _HAS_ITS_PREPOSITION else 'on '}{days}"


def full_month(word: str) -> str:
    """ "Sept" as September."""
    return _FULL[word[:3].lower()]


def with_months(text: str) -> str:
    """With their full names and capitals. A text that has none of `MONTHS` stays as it is."""
    return _MONTH.sub(lambda found: found[1] + (full_month(found[3]) if found[3] else found[2].title()), text)
