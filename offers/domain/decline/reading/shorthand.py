"""What hurried fingers type, written out: "drove me 2 the apt" is "drove me to the apartment".

Only what can mean one thing is touched; what stays odd is caught later, by `soundness`.
"""

from __future__ import annotations

import re

from offers.domain.decline.reading.days import MONTHS, with_days, with_months
from offers.domain.decline.reading.kindness import KIND_ACTS
from offers.domain.decline.reading.mistyped import MISTYPED
from offers.domain.decline.reading.residue import LABELED, NUMBERED
from offers.domain.decline.reading.rewrites.abbreviations import WRITTEN
from offers.domain.decline.reading.rewrites.craft import CRAFT
from offers.domain.decline.reading.rewrites.in_haste import IN_HASTE
from offers.domain.decline.reading.rewrites.typed import DETERMINED, SPELLED, TYPED
from offers.domain.decline.reading.rewrites.work_words import WORK_WORDS
from offers.domain.decline.reading.verbs import is_base, is_past
from offers.domain.decline.text.prose import in_turn, word_set

# "walkd" is "walked".
_CLIPPED = {clipped: act for act in KIND_ACTS if act.endswith("ed") and not is_past(clipped := f"{act[:-2]}d")}
_SHORT = WRITTEN.keys() | _CLIPPED.keys() | MISTYPED.keys()
_LETTERS = re.compile(r"[a-z0-9']+")
_WORD = re.compile(r"(?<![\w'/@#.-])[a-z][a-z0-9']*(?![\w'/@#-])", re.IGNORECASE)
_KIN = word_set(
    "daughter son wife husband brother sister mother father mom dad grandmother grandfather friend partner aunt uncle "
    "neighbor neighbour boss mum gran nan granny grandad granddad grandma grandpa cousin mate"
)
_KINS = {f"{kin}s" for kin in _KIN}
_KIN_POSSESSIVE = re.compile(
    rf"\b((?:my|our|her|his|their|your) (?:(?:late|old|own|poor|dear|older|"
    rf"younger) )?)({'|'.join(sorted(_KIN))})s (?=([a-z]{{3,}})\b)"
)
_CONNECTIVES = word_set("and the were are who that with had have for from about when while both all too in at on to")
_ORDINALS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_COUNTS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_SHOUTED = word_set(
    "ALL ANY ENTIRE WHOLE VERY EVERY EVERYTHING EVERYONE ALWAYS REALLY SUPER HUGE TWO THREE FOUR FIVE TEN FULL MY "
    "ME US HER HIS OUR THE INTO ONTO AND FOR WITH BEST SO MUCH LATE EARLY TWICE BACK HOME IN FROM BOTH THEN WAS "
    "WERE OUT OFF OVER NOT AGAIN BEFORE AFTER OWN ONLY EVEN JUST SAME ONE NIGHT DAY DID HAD GAVE"
)


def expand(text: str) -> str:
    """The text with its shorthand written out."""
    text = _WORDS_AS_MEANT(with_days(text))
    if " 2 " in text:
        text = _TWO.sub(_to, text)
    spelled = _spelled(text)
    if not _SHORT.isdisjoint(spelled):
        text = _WORD.sub(_written_out, text)
    if not MONTHS.isdisjoint(spelled):
        text = with_months(text)
    if not _TITLE_WORDS.isdisjoint(spelled):
        text = _TITLE.sub(_named, text)
    text = SPELLED(text)
    if not _KINS.isdisjoint(spelled):
        text = _KIN_POSSESSIVE.sub(_owned, text)
    if _CAPITALS.search(text):
        text = _SHOUT.sub(_said_quietly, text)
    if _MEASURED.search(text):
        text = _MEASURED.sub(lambda found: f"{found[1]}-{_UNITS[found[2]]}", text)
    if _DIGIT.search(text):
        text = _ORDINAL.sub(lambda found: _ORDINALS[int(found[1])], _COUNTED.sub(_count, text))
    return text


_WORDS_AS_MEANT = in_turn(TYPED, WORK_WORDS, CRAFT, IN_HASTE)


def _spelled(text: str) -> set[str]:
    """The words in lower case, with their apostrophes and cut at them."""
    found = set(_LETTERS.findall(text.lower()))
    return found.union(*(word.split("'") for word in found if "'" in word))


_TITLE_WORDS = word_set("dr prof mr ms mrs judge captain capt")
_TITLE = re.compile(rf"\b({'|'.join(sorted(_TITLE_WORDS))})(\.? )([a-z]{{3,}})\b")


def _named(found: re.Match[str]) -> str:
    """ "judge alvarez" is Judge Alvarez, "judge let me" is not."""
    if found[3] in _CONNECTIVES or is_past(found[3]) or is_base(found[3]):
        return found[0]
    return f"{found[1].title()}{found[2]}{found[3].title()}"


# "his 10in slicer", "a 3ft level"
_UNITS = {"in": "inch", "ft": "foot", "lb": "pound", "gal": "gallon", "qt": "quart", "oz": "ounce"}
_MEASURED = re.compile(r"(?<= )(\d{1,3})(in|ft|lb|gal|qt|oz)(?= [a-z])")
_TWO = re.compile(r"(?<=[a-z] )2 (?=([a-z]+)\b(?!\.m\b))")
_CAPITALS, _DIGIT = re.compile(r"[A-Z][A-Z]"), re.compile(r"[0-9](?:[ -]|st |nd |rd |th )")
_ORDINAL = re.compile(r"(?<![\w.])([1-9])(?:st|nd|rd|th)(?= [a-z])")
_SHOUT = re.compile(r"\b[A-Z]{2,}\b")
_COUNTED = re.compile(
    r"(?<![\w:.,/$#-])(?<!from )(?!(?<=\bon )\d+ off\b)([2-9]|1[0-2])(?= (?!(?:am|pm|to|or|and|on|in|at|so|"
    r"for|by|with|when|then|because|till|until|after|before|but)\b)[a-z]{2,}|-[a-z]{3,}\b| "
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|"
    r" of (?:the|my|our)\b)"
)


# "at stop 4", "the year 9 children", but "gave our group 4 tickets".
_LABELS, _THINGS = ("|".join(sorted(names)) for names in (LABELED - {"around", "by"}, NUMBERED - LABELED))
_NUMBERS = re.compile(
    rf"(?:^| )(?:{_LABELS}) $|"
    rf"(?:^|(?<!\bthe)(?<!\ban)(?<!\ba)(?<!\bour)(?<!\bmy)(?<!\bher)(?<!\bhis) )(?:{_THINGS}) $",
    re.IGNORECASE,
)


def _to(found: re.Match[str]) -> str:
    """ "drove me 2 see it" is to see it, "lunch with 2 grad students" is two of them."""
    if _NUMBERS.search(found.string[: found.start()]):
        return found[0]
    may_be_to = (is_base(found[1]) or found[1] == "log") and not found.string.endswith(_LEADS_NO_VERB, 0, found.start())
    return "to " if may_be_to or re.fullmatch(DETERMINED, found[1]) else found[0]


_LEADS_NO_VERB = (" with ", " and ", " from ", " by ", " of ", " met ", " her ", " his ")


def _written_out(found: re.Match[str]) -> str:
    word = found[0]
    written = WRITTEN.get(word.lower(), "") or (word.islower() and _CLIPPED.get(word, ""))
    meant = "" if written else MISTYPED.get(word.lower(), "")
    if meant and (word.islower() or _OPENS.search(found.string, 0, found.start())):
        # A name in the midst of a sentence is spelled as it is spelled.
        written = meant
    if not written or (word.isupper() and len(word) > 1):
        return word
    return written[0].upper() + written[1:] if word[0].isupper() else written


_OPENS = re.compile(r"(?:^|[.!?;\n])\s*\Z")


def _owned(found: re.Match[str]) -> str:
    if found[3] in _CONNECTIVES or is_past(found[3]):
        return found[0]
    return f"{found[1]}{found[2]}'s "


def _said_quietly(found: re.Match[str]) -> str:
    word = found[0]
    if word == "US" and _THE_STATES.search(found.string, 0, found.start()):
        return word
    is_shouted = word in _SHOUTED or (len(word) > _LONGEST_ACRONYM and re.search(r"[AEIOUY]", word) is not None)
    return word.lower() if is_shouted else word


# "without US credit history", and not "drove US home"
_THE_STATES = re.compile(r"\b(?:without|the|an?|my|our|no|any|of|in) $")


_LONGEST_ACRONYM = 6


def _count(found: re.Match[str]) -> str:
    """ "3 farms" is three farms, "Brandenburg 6" and "ward 3" stay as they are."""
    before = found.string[: found.start()]
    if _NUMBERS.search(before) and not (before.endswith(" at ") and _SO_MANY.match(found.string, found.end())):
        return found[0]
    if found.string.startswith(_SPANS, found.end()):
        return _COUNTS[int(found[1])]
    return found[0] if _TITLED.search(before) and not _GIVEN.search(before) else _COUNTS[int(found[1])]


# "attested at 4 offices", but "at 4 sharp"
_SO_MANY = re.compile(r" (?:[a-z]+ )?[a-z]{4,}s(?=$|[ ,.;])(?<!minutes)(?<!hours)(?<!always)(?<!sometimes)")
_SPANS = (" hours", " minutes", " days", " nights", " weeks", " houses", " flats", " homes", " times")
_GIVEN = re.compile(r"\b(?:[Gg]ave|[Ss]ent|[Ss]howed|[Ff]ound|[Gg]ot|[Tt]old) [A-Z][a-z]+ $")
_TITLED = re.compile(r"[a-z,] [A-Z][a-z]{3,}(?<!day) $")
