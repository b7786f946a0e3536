"""What somebody keeps for the user until an answer comes: a home, a child's place, goods, a desk, a date (rule 76)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from offers.domain.decline.reading.days import day_name
from offers.domain.decline.text.prose import AnyCase

HELD = " you are holding"
PLANS = "the plans for "
# "the season without me", which is to be planned so
WITHOUT_ME = " without me"


@dataclass(frozen=True, slots=True)
class Kept:
    """`said` as it may be told to whoever keeps it, and the place in the note that tells of it."""

    said: str
    start: int
    end: int


def kept_in(note: str, *, of_kin: bool = False) -> tuple[Kept, ...]:
    """What a note says is being kept, thing by thing; for "him" where somebody helped the user's family, `of_kin`."""
    lowered = note.lower()
    if not any(mark in lowered for mark in _MARKS):
        return ()
    return tuple(_found(note, _KEPT_FOR_KIN if of_kin else _KEPT))


# Without one of these nothing is kept; to look for a few letters costs far less than to search.
_MARKS = (
    "held",
    "hold",
    "kept",
    "keep",
    "sav",
    "reserv",
    "aside",
    "put by",
    "putting by",
    " by for ",
    "laid",
    "me down",
    "me in ",
    "us down",
    "us in ",
    "promised",
)
# Until the user had come, or till midnight, is past and finished.
_PAST = (
    r"(?! (?:(?:i|we)'d (?!decided\b|made\b)|(?:i|we) (?:(?!decided)\w+ed|came|got|were|was|had|left|went|found|"
    r"made it)\b|midnight|noon|dawn|"
    r"late\b|the (?:end|last|very end)\b|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b|(?=\W*$|[.,;!)]))))"
)
_UNTIL = (
    rf"(?:(?:til+|until){_PAST}|through|thru|into (?:the|next)|w/o|w/out|without|no deposit|"
    rf"deposit|from(?! the (?:start|beginning|outset|first|off))|free(?! (?:of|lunch))|this long|"
    r"as long|while (?:i|we)(?:'m|'re| am| are)? (?:decid|think|make up|making up|mull|weigh|consider|sleep on)\w*|"
    r"if (?:i|we))"
)
_DOING = r"(?:holding|keeping|saving|reserving)"
_DONE = r"(?:held|kept|saved|reserved)"
_WILL = (
    r"(?:(?:said|says|promised) (?:that )?(?:she|he|they)(?:'d|'ll| would| will)|(?:agreed|promised|offered|happy) to) "
    r"(?:hold|keep|save|reserve)"
)
# The advertisement of the post is nobody's to have.
_THING = (
    r"(?P<thing>(?!(?:(?:the|an?|her|his|their) )?(?:ads?|advert\w*|posting|listing)\b)[\w'&/-]+(?: [\w'&/-]+){0,6}?)"
)
_AT_HOME = (
    r"(?:wife|husband|partner|mother|father|mum|mom|dad|sister|brother|son|daughter|fianc[eé]e?|boyfriend|girlfriend|"
    r"boys?|girls?|kids|children)"
)
_US = rf"(?:me|us|(?:my|our) {_AT_HOME})\b"
_KIN = rf"(?:{_US}|him\b|her\b|them\b|(?-i:[A-Z])[\w'-]+(?! (?-i:[A-Z])))"
_DATED = (
    r"(?=,? (?:from|for|starting|as of|til+|until) (?:(?:the|early|mid|late) )?-?"
    r"(?:jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall\b|winter|next|\d))"
)
_ASIDE = r"(?:aside|back|by)"
_ENDS = r"(?=\W*$|[.,;!)])"
_STILL = rf"(?=,? {_UNTIL}\b)"
# "when my train was late": that is over.
_NOT_ONCE = r"(?! (?:when|because|as|since) (?:my|our|the|i|we)\b)"
# What is held over somebody, or kept on, is a shelter or a light.
_LIT = (
    r"(?:[\w'-]+ ){0,3}(?:lights?|lamps?|lanterns?|torch|flashlight|kettle|heat(?:er|ing)?|stove|oven|fire|boiler|"
    r"engine|motor|radio|umbrella|blanket|coat|tarp|jacket|towel) (?:over|on)\b"
)
_PUT = rf"(?:set|put|laid|setting|putting|{_DONE}|{_DOING})"
_IS_KEPT = (
    r"(?:(?:is|was|has been|will be|being|to be) )*(?:kept|held|reserved|set aside) (?:free|empty|back|aside|vacant)"
)


def _patterns(whom: str) -> list[re.Pattern[str]]:
    for_us = rf"(?:free |empty |vacant |open )?for {whom}"
    patterns = (
        # "put the van aside for us", "set two wedges aside"
        rf"\b{_PUT} {_THING} {_ASIDE}(?: {for_us}|{_STILL}|{_ENDS}){_NOT_ONCE}",
        # "holding the yawl over till spring", "keeping the cottage on for us"
        rf"\b(?:{_DOING}|{_WILL}|{_DONE}) (?!{_LIT}){_THING} (?:over|on)(?: {for_us}|{_STILL}){_NOT_ONCE}",
        # "set aside two wedges for me", "holding back a bow til June", "holding over the yawl for us"
        rf"\b{_PUT} {_ASIDE} {_THING}(?: {for_us}|{_STILL})",
        rf"\b(?:{_DOING}|{_WILL}) (?:over|on) (?=(?:the|an?|her|his|their) ){_THING}(?: {for_us}|{_STILL})",
        rf"\b(?:holding|keeping) back (?=(?:the|an?|some|one|two|three|four|five|six|\d+) ){_THING}{_ENDS}",
        # "kept the annexe for us since May"
        rf"\b{_DONE} {_THING} {for_us} since\b(?! (?:i|we|my|our|the train)\b)",
        # "is keeping the loom for us"
        rf"\b(?:{_DOING}|{_WILL}) {_THING} {for_us}",
        rf"\b(?:{_DOING}|{_WILL}|{_DONE}) (?:{whom} )?{_THING}(?: {for_us})?{_STILL}",
        rf"\b(?:{_DOING}|{_WILL}) {whom} {_THING}{_ENDS}",
        # "house in the close kept free"
        rf"(?:^|[.,;:!+(-] ?)(?:(?:the|an?|her|his|their) )?{_THING} {_IS_KEPT}(?: {for_us})?(?:{_ENDS}|{_STILL})",
        # "promised him a wheel from Nov"
        rf"\bpromised {whom} (?=(?:the|an?|one|two) ){_THING}{_DATED}",
    )
    return [re.compile(pattern, re.IGNORECASE) for pattern in patterns]


# "she'd keep the post open till Sept": work for one of the family, and not what the user was offered.
_POST = re.compile(
    rf"\b(?:{_DOING}|{_WILL}|(?:she|he|they)(?:'d|'ll| would| will) (?:keep|hold|save)) (?:the|an?|her|his|their) "
    rf"(?:[\w-]+ )??(?P<thing>post|place|spot)(?: (?:at|in) the [a-z]+)?(?: open| free)?(?: for {_KIN})?"
    rf"{_STILL}",
    re.IGNORECASE,
)
_KEPT, _KEPT_FOR_KIN = _patterns(_US), _patterns(_KIN)
# A day or an event that somebody plans with the user in it: "already pencilled me in for Ash Wednesday".
_PENCILLED = r"(?:pencil+(?:ed|ing)|slotted|booked|added)(?: already)? (?:me|us|my name) (?:already )?(?:down|in)"
_PUT_DOWN = r"(?:put|got|has|have|had|wrote)(?: already)? (?:me|us|my name) (?:already )?down"
_PLANNED = re.compile(
    rf"\b(?:{_PENCILLED}|{_PUT_DOWN}) (?:already )?for "
    r"(?:(?P<day>(?:the )?(?-i:[A-Z])[\w']+(?: (?:of )?(?-i:[A-Z\d])[\w']*)*)|"
    r"(?:the|our|their|an?) (?P<event>[a-z][\w'-]*(?: [\w'-]+){0,3}?))"
    r"(?=\W*$|[.,;!?()]| (?:and|at|in|on|with|next|this|already|too|as|if|so|-)\b)",
    re.IGNORECASE,
)
_BARE_DAY = re.compile(
    r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*", re.IGNORECASE
)
_OF_THE_VISIT = AnyCase(
    r"\b(?:tours?|interviews?|visits?|lunch|dinner|supper|breakfast|coffee|drinks?|viewings?|showings?|calls?|chats?|"
    r"meetings?|slots?|trials?|shifts?|schedule|rota|roster|timetable|zoom|talk|taster|shadowing|second round|job|post|"
    r"position|role|offer|exam|test|nap|ride|table|parking|waiting|wait|wrong)\b"
)
# What is kept at a meal or on a visit, or is no thing that another could have.
_NO_GOODS = AnyCase(
    r"\b(?:hours?|minutes?|mins?|time|afternoons?|mornings?|evenings?|nights?|days?|weeks?|weekends?|calendar|diary|"
    r"mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|lunch|dinner|supper|breakfast|food|"
    r"soup|stew|broth|bread|pies?|curry|rice|roast|pasta|pudding|supper|beers?|wine|milk|eggs|"
    r"plates?|slices?|pieces?|cakes?|portions?|leftovers|biscuits?|cookies?|coffee|seats?|table|doors?|lifts?|"
    r"elevators?|gates?|train|bus|ferry|taxi|cab|umbrella|call|phone|line|meetings?|session|class|hearing|hours?|work|"
    r"differences?|notes|money|budget|funds?|coat|bags?|hands?|breath|company|eye|promises?|job|post|position|role|"
    r"offer|vacancy|dates?|words?|secrets?|letters?|mail|file|cv|r[eé]sum[eé]|details|names?|everyone|everything|"
    r"something|nothing|things?|anything|babies|baby|waiting|posted|updated|informed|busy|warm|dry|safe|tears|"
    r"truth|laugh|it|this|that|these|those|him|her|them|me|us|i|we|you|mind|ear|track|record|score|pace|faith|"
    r"silence|quiet|questions?|answers?|decisions?|judg\w+|conversation|interview|visit|tour|himself|herself|"
    r"themselves|itself|"
    r"court|forth|on|up|out|off|going|which|who|when|while|because|so|if|for|to|open house|people|staff|"
    r"shop|office hours|showings?|viewings?|shifts?|rules?|house rules)\b"
)
_HOME = AnyCase(
    r"\b(?:house|bungalow|cottage|apartment|flat|condo|townhouse|duplex|studio|loft|cabin|casita|adu|suite|annexe?|"
    r"maisonette|trailer|rental|sublet|unit|lot \d+)\b"
)
_HOMES_NEAR = AnyCase(
    r"\b(?:houses?|bungalows?|cottages?|apartments?|flats?|condos?|townhouses?|studios?|lofts?|cabins?|rentals?|"
    r"listings?|homes|places)\b"
)
_CHILD_PLACE = re.compile(
    r"(?:spot|place|slot)s?$|(?:spot|place|slot)s? (?:for|in|at|on) .*|.*(?:infant|toddler|baby|nursery|cr[eèé]che|"
    r"pre-?school|pre-?k|reception|kinder\w*|day ?care|school) (?:spot|place|slot)s?",
    re.IGNORECASE,
)
_CHILD = AnyCase(
    r"\b(?:infant|toddler|baby|nursery|cr[eè]che|pre-?school|pre-?k|reception|kinder\w*|day ?care|school|childcare|"
    r"child ?minder|camp|(?:year|grade) \d|class)\b"
)
_IN_A_CLASS = (
    r" (?:in|at) (?:the )?(?:(?:\d\w*|first|second|third|fourth|fifth|sixth|lower|upper|infant|toddler|baby|primary) )?"
    r"(?:yr|year|grade|class|standard|form|room|nursery|reception|kita|cr[eè]che|school|kindergarten|preschool)(?: "
    r"\d+)?"
)
_A_CHILD = (
    r"(?:(?-i:[A-Z])[\w'-]+(?: (?:and|&) (?-i:[A-Z])[\w'-]+)?|(?:my|our|the) (?:son|daughter|baby|kids?|twins|children|"
    r"boys?|girls?|little one|youngest|eldest|toddler))"
)
# "a spot for Ji-ho", "a place for our son"
_FOR_A_CHILD = re.compile(
    r"\b(?:held|hold\w*|kept|keep\w*|saved|saving|reserv\w+) (?:an? |the |one |her |his |(?P<many>two|three) )?"
    rf"(?:\w+ )?(?:(?:spot|place|slot)s?(?:{_IN_A_CLASS})?|seats?{_IN_A_CLASS}) for {_A_CHILD}(?=\W*$|[.,;!?)]| "
    rf"(?:til+|until|from|without|w/o|w/out|in|at|no|and|past|though|since|"
    r"next|so|if)\b)(?! (?:at|in) (?:lunch|dinner|the (?:table|canteen|queue|line)))",
    re.IGNORECASE,
)
# "kept the desk by the window for me", "held my berth": where somebody was to work, and not where they sat that day.
_FOR_A_NEWCOMER = re.compile(
    rf"\b(?:{_DONE}|{_DOING}) (?:me )?(?:the|an?|my|her|his|one) (?P<thing>(?:[\w-]+ )??(?:berth|workbench|bench|desk|"
    r"work ?station|station|stall|pitch|plot|allotment|mooring|locker|kiln|parking (?:space|spot|bay))\b"
    r"(?: (?:by|near|next to) (?:the|a) \w+)?)(?:(?<=berth)|(?<=mooring)| (?:free |empty |open )?for me)\b"
    r"(?! (?:that|all|the whole|this) (?:day|morning|afternoon|week)|\W{0,2}(?:at|during|over) (?:lunch|the "
    r"(?:visit|talk|tour)))",
    re.IGNORECASE,
)
BY_THE_USER = re.compile(rf"\b(?:I|[Ww]e|[Mm]y {_AT_HOME}|(?:asked|told) (?:me|us) to)(?:'ve|'d| have| had)? ?$")


def _found(note: str, patterns: list[re.Pattern[str]]) -> Iterator[Kept]:
    if found := _FOR_A_CHILD.search(note):
        kept = f"the {found['many'].lower()} places" if found["many"] else "the spot"
        yield Kept(f"{kept}{HELD}", found.start(), found.end())
    if (found := _FOR_A_NEWCOMER.search(note)) and not BY_THE_USER.search(note[: found.start()]):
        yield Kept(f"the {found['thing']}{HELD}", found.start(), found.end())
    if patterns is _KEPT_FOR_KIN and (found := _POST.search(note)):
        yield Kept(f"the {found['thing'].lower()}{HELD}", found.start(), found.end())
    for pattern in patterns:
        for found in pattern.finditer(note):
            thing = _named(found["thing"], note)
            if thing and not BY_THE_USER.search(note[: found.start()]):
                yield Kept(f"{thing}{HELD}", found.start(), found.end())
                break
    if (planned := _PLANNED.search(note)) and (event := _event(planned)):
        yield Kept(f"{PLANS}{event}", planned.start(), planned.end())


def _named(thing: str, note: str) -> str:
    """ "two wedges of maple" as "the two wedges of maple", "her loom" as "the loom"; "" for what is none to pass on."""
    thing = _OF_A_CHILD.sub("", thing)
    article, _, rest = thing.partition(" ")
    kept = rest if article.lower() in _ARTICLES else thing
    if " for " in kept or "eye" in kept or _DEED.fullmatch(kept):
        return ""
    if _CHILD_PLACE.fullmatch(kept):
        return "the spot" if _CHILD.search(note) else ""
    is_room = thing.lower() == "it" and _ROOM.search(note)
    if is_room or _HOME.search(kept) or (_ONE.search(thing) and _HOMES_NEAR.search(note)):
        return "the place"
    if _PARTICLE.search(kept):
        return ""
    if not kept or article.lower() in _OF_THE_USER or _NO_GOODS.search(kept) or _AS_IT_WAS.search(kept):
        return ""
    return f"the {kept}"


# "Amara's slot in Grade 2"
_OF_A_CHILD = re.compile(r"^(?:[A-Z][\w-]+|our \w+|my \w+)'s (?=(?:[\w-]+ )?(?:spot|place|slot|seat)\b)")
# Of "holding the yawl over" and "keeping back the walnut", where its particle was taken for part of the thing.
_PARTICLE = re.compile(
    r" (?:over|back|aside|by)$|^(?:over|back|aside|by|on) (?:the|an?|her|his|their|some|two|three|four)\b"
)
# "kept calling back" keeps nothing.
_DEED = re.compile(r"(?!(?:paint|build|cloth|bedd)ing\b)[a-z]{3,}ing(?: (?:me|us|and [a-z]+ing))?", re.IGNORECASE)
# A room that was shown is one to live in.
_ROOM = AnyCase(r"\b(?:showed|shown|saw|lets?|rents?|renting) (?:me |us )?(?:a|the|her|his|their) (?:[\w-]+ )?room\b")
_ONE = re.compile(r"(?:^|\s)one$", re.IGNORECASE)
_OF_THE_USER = frozenset({"my", "our"})
_ARTICLES = frozenset({"the", "a", "an", "some", "her", "his", "their"}) | _OF_THE_USER
# "kept soup hot", "kept the kiln at 1200": so they kept it, and nobody else could have it.
_AS_IT_WAS = AnyCase(
    r" (?:(?:piping |nice and )?(?:hot|cold|cool|alive|fresh|lit|alight|burning|running|going|ticking|moving|coming|"
    r"frozen|clean|tidy|calm|still|sweet|full|open|fed|watered|amused|entertained|happy|company|in|down|away|together)|"
    r"(?:at|to|under|over|within) \S+)$"
)


def _event(planned: re.Match[str]) -> str:
    if event := planned["event"]:
        return "" if _OF_THE_VISIT.search(event) else f"the {event}"
    first, *more = planned["day"].split()
    if _OF_THE_VISIT.search(planned["day"]) or (_BARE_DAY.fullmatch(first) and not first.endswith("days") and not more):
        return ""
    return " ".join([first, *(day_name(word) for word in more)])


def is_kept(said: str) -> bool:
    """Whether these words are for something kept, and not for work that somebody does."""
    return said.endswith((HELD, WITHOUT_ME)) or said.startswith(PLANS)


def are_several(thing: str) -> bool:
    """Whether "them" stands for it: "the two wedges of maple"."""
    head = _AFTER_ITS_NOUN.split(thing)[0]
    return _COUNTED.match(head) is not None or (head.endswith("s") and not head.endswith(("ss", "us", "is", "as")))


_AFTER_ITS_NOUN = re.compile(r" (?:of|by|in|at|on|near|with|under|for|from|over) ")
_COUNTED = re.compile(r"(?:the|your) (?:two|three|four|five|six|\d+|few|several)\b")
