"""A stay told without a verb: "3 nights in their attic room", "bath run for me at 11", "a piece in tinfoil".

No guest who writes so has to say who put them up: in the note of a stay it is what the host did.
"""

from __future__ import annotations

import re
from functools import partial

from offers.domain.decline.reading import verbs
from offers.domain.decline.reading.comforts import with_comforts
from offers.domain.decline.reading.rooms import room_at, with_room
from offers.domain.decline.reading.second_person import Speaker
from offers.domain.decline.text.prose import Rewriting, word_set

_COUNT = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d\d?|a couple of|a few|several)"
_SPAN = (
    rf"(?P<span>{_COUNT} (?:whole |long )?(?:nights?|weekends?|weeks?)|(?:the |a )?(?:whole |long )?weekend|"
    r"overnight|the (?:whole )?week(?: of (?:the|my) [a-z]+)?|week(?= (?:with|at|in) (?:the|her|his|their)\b))"
)
_HOME = (
    r"(?:spare (?:bed)?room|guest ?room|guest ?house|box room|back (?:bed)?room|attic room|attic|loft|basement|annexe?|"
    r"granny flat|flat|apartment|house|home|homestead|farm(?:house)?|cottage|cabin|caravan|camper|yurt|hut|barn|boat|"
    r"houseboat|narrowboat|couch|sofa(?: ?bed)?|futon|floor|convent|monastery|manse|vicarage|rectory|presbytery|"
    r"bunkhouse|studio|summer ?house|bed and breakfast|B&B|ranch|croft|lodge|sleep-?out|conservatory|"
    r"place)"
)
_THEIRS = r"(?:her|his|their) (?:[\w'-]+ ){0,3}?[\w'-]+"
_WHERE = (
    rf"(?P<where>(?:(?:up|out|over|down) )?(?:(?:in|at|on|over|above|behind|under) {_THEIRS}|"
    rf"(?:over|above|behind) the [a-z]+(?: (?:shop|house|room|yard|office|station))?|"
    rf"(?:in|at|on) (?:the|an?) (?:[\w'-]+ ){{0,2}}?{_HOME})|(?:at )?(?:theirs|hers)\b)"
)
_WITH = (
    r"(?: with (?:her|him|them|the (?-i:[A-Z])[\w'-]+s|(?:her|his|their) (?:family|place))(?: and [A-Z]\w+)?"
    r"(?: in (?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?)?)?"
)
# What ends what is told of the stay itself.
_ENDS = r"(?=\s*(?:$|[.,;:!(\n]| -|and\b))"
_NO_HOME = r"(?!.{0,40}\b(?:hotel|motel|hostel|hilton|marriott|airbnb|booked|cancell?ed|rented|campus|dorm\w*)\b)"
_NO_HOTEL = re.compile(_NO_HOME, re.IGNORECASE)
_OPENING = re.compile(
    rf"{_NO_HOME}(?:(?P<label>(?:[\w'&-]+ ){{0,2}}?(?:{_HOME}|homestay)(?: really)?)[,:]? )?{_SPAN}(?: only)?{_WITH}"
    rf"(?: {_WHERE}|,? (?P<room>(?:(?:her|his|their|the) )?{_HOME}))?{_ENDS}",
    re.IGNORECASE,
)
_HAD = re.compile(rf"\b[Hh]ad (?P<me>me|us) (?:to stay )?(?:for )?{_SPAN}(?: {_WHERE})?{_ENDS}")
# "stayed with Vreni and Anselm while we looked at schools, 5 nights"
_STAYED = re.compile(
    rf"(?:(?:I|[Ww]e) )?(?:[Ss]tayed|[Ss]topped|[Ss]lept|[Cc]rashed|[Ll]odged|[Ss]pent)\b(?: {_SPAN})?(?: over)?"
    rf" (?:with (?:her|him|them|their place)|at (?:theirs|hers|(?:her|his|their) place))"
    r"(?: and [A-Z]\w+)?(?: (?:while|when|for|during|before|after) [^,]*)?$"
)
_LAIN_ON = re.compile(r"(?:couch|sofa(?: ?bed)?|futon|floor)$", re.IGNORECASE)
_A_ROOM = re.compile(r"(?:room|attic|loft|annexe?|flat|cottage|cabin|caravan|studio)$", re.IGNORECASE)
_THEIR = re.compile(r"\b(?:her|his|their|the)(?= )", re.IGNORECASE)
_US = re.compile(r"\b(?:us|our|we)\b", re.IGNORECASE)
# "taught my kids chess" is told of somebody who was there with them.
_ME = re.compile(
    r"\b(?:I|i|[Mm]e|[Mm]y(?! (?:wife|husband|partner|kids?|children|boys?|girls?|sons?|daughters?|family)\b))\b"
)
_ALL_OF_US = (
    r"(?:(?:the|all) (?:two|three|four|five|six|seven|\d)(?: of us)?|all of us|us (?:all|both)|both of us|"
    r"the lot of us|(?:the|our) whole family)"
)
# In the note of a stay alone.
_TOLD = Rewriting(
    (" nts| nites", r"(?<=[a-z0-9]) n(?:ts|ites)\b", " nights"),
    # "her man Murdo" is Murdo.
    (
        " man | hubby | bloke | fella | missus | other half | OH | husb | lad | lass | boy | girl ",
        (
            r"\b(?:[Hh]er|[Hh]is|[Tt]heir) (?:man|hubby|bloke|fella|missus|other half|OH|husb|lad|lass|boy|girl) "
            r"(?=[A-Z][a-z])"
        ),
        "",
    ),
    ("'d ", r"(?<=[a-z]{3})'d (?=(?:work|stay|fit|sleep|run|last|be|have)\b)", " would "),
    ("ut ", rf"\b([Pp])ut {_ALL_OF_US} up\b", r"\1ut us up"),
    (
        "ut up ",
        r"\b([Pp])ut up (?P<who>me|us)(?P<too> and [A-Z][a-z]+)? (?=for |at |in |on |two |three |four )",
        r"\1ut \g<who>\g<too> up ",
    ),
    (
        "ut me in |ut us in ",
        r"\b([Pp])ut (me|us) in (?=(?:the|her|his|their|an?) (?:[\w-]+ ){0,2}(?:room|attic|loft|annexe?|cottage)\b)",
        r"\1ut \2 up in ",
    ),
    (
        "ad a|ad the ",
        r"\b[Hh]ad (?P<what>(?:an?|the) (?:[a-z]+ )?(?:room|bed|cot|sofa)) made up for (me|us)\b",
        r"made up \g<what> for \2",
    ),
    ("ook me in|ook us in", rf"\b[Tt]ook (me|us) in,? (?:for )?(?={_SPAN}{_ENDS})", r"put \1 up for "),
    ("hey'd ", r"\b[Tt]hey'd (?=an? |the )", "had "),
    # Who was out at the ice by six drove then.
    (
        " at ",
        (
            r"\b(?:scraped|de-?iced|cleared|warmed up|warmed|dug out|started) (?:his|her|the|their) (?:windscreen|"
            r"windshield|car|van|truck|drive|driveway)(?: out| up)? at (?P<at>\d[\d:.]*(?: ?[ap]m)?|dawn),? and "
            r"(?P<rode>(?:ran|drove|took|brought) (?:me|us) [^,.;!\n]+)"
        ),
        r"\g<rode> at \g<at>",
    ),
    *(
        (
            "ot up |as up ",
            rf"\b(?:got|was) up (?P<at>(?:at|before) [\w:]+(?: [ap]m)?),? and {did} (?=(?:me|us)\b)",
            rf"got up \g<at> to {do} ",
        )
        for did, do in (("drove", "drive"), ("ran", "run"), ("took", "take"), ("walked", "walk"), ("fed", "feed"))
    ),
    *(
        (name, rf"(?:(?<=^)|(?<=[.;!?,] )|(?<=\n)){name}(?= [a-z]+ (?:me|us|my|our)\b)", name.capitalize())
        for name in "gogo oma opa nonna nonno abuela abuelo babcia mamie yiayia halmoni lola bibi nani".split()
    ),
    ("ut me and ", r"\b([Pp])ut me and (?:my )?\w+ up\b", r"\1ut us up"),
    (
        "e up |s up ",
        rf"\b([Pp]ut (?:me|us) up) (?=(?:{_COUNT} |overnight\b|the ))(?!the (?:night|ladder|hill|stairs)\b)",
        r"\1 for ",
    ),
    (
        "p at ",
        (
            r"\b(?P<who>[A-Z][a-zà-ÿ]+|[Ss]he|[Hh]e)(?: was)? up at (?P<at>\d[\d:]*(?: [ap]m)?) to "
            r"(?=[a-z]+ (?:me|us|my|our)\b)"
        ),
        r"\g<who> got up at \g<at> to ",
    ),
    ("ad ", rf"\b([Hh])ad {_ALL_OF_US} (?=(?:to stay )?(?:for )?{_COUNT} )", r"\1ad us "),
)


def is_of_us(note: str) -> bool:
    """Whether a note is told by more than one who stayed: whoever "gave us the big room" had both there."""
    return bool(_US.search(note)) and (not _ME.search(note) or ("ave us the " in note and " me " not in note))


def as_stay(note: str, person: Speaker, *, is_hosts: bool) -> str:
    """The note of a stay with its verbs. Only a host's own guest house is theirs to put somebody up in."""
    whom = "us" if is_of_us(note) else "me"
    host = min(person.names, key=len, default="She")
    note = _DONE_FOR_ME.sub(_did_for_me, with_comforts(_HAD.sub(_had_me, _TOLD(note)), whom, host))
    note = _TO_GO.sub(partial(_gave_me, whom), _LEFT.sub(partial(_left_me, whom), note))
    note = _SET_OUT.sub(partial(_set_out, whom), note)
    found = _OPENING.match(note)
    if found and (is_hosts or not found["label"]):
        return _put_up(whom, found, note[found.end() :])
    if not is_hosts:
        return note
    told = _stayed(note, whom, person)
    told = told if _PUT_UP.search(told) else with_room(told, whom, _ALONE)
    return told if _PUT_UP.search(told) else _ALONE.sub(lambda stay: f"put {whom} up for {_span(stay['span'])}", told)


def _put_up(whom: str, stay: re.Match[str], rest: str) -> str:
    """What comes after the stay is told of anew."""
    where = _there(stay)
    room, end = ("", 0) if where.strip() else room_at(rest)
    return f"put {whom} up for {_span(stay['span'])}{where or room}{_COMMA.sub('. ', rest[end:], count=1)}"


_PUT_UP = re.compile(r"\b[Pp]ut (?:me|us) up\b")
# "Room over the bakery. 2 nights."
_ALONE = re.compile(rf"(?<=[.;!?] ){_SPAN}(?= *(?:$|[.;!?]))", re.IGNORECASE)
_COMMA = re.compile(r"^\s*[,:]\s*")
_HEAD = re.compile(r"[^,.;!?\n]*")
_LATER = re.compile(rf", {_SPAN}{_ENDS}", re.IGNORECASE)


def _stayed(note: str, whom: str, person: Speaker) -> str:
    """A stay that its guest tells, or with the host by name: "two nights at Vreni's", "stayed with Vreni"."""
    head = next(found[0] for found in _HEAD.finditer(note))
    tail = note[len(head) :]
    opening = person.renamed(f"{head} ", "her", "theirs").strip().replace("her's", "theirs")
    found = _OPENING.match(opening)
    if found and not found["label"]:
        return _put_up(whom, found, opening[found.end() :] + tail)
    stayed = _STAYED.match(opening) if _NO_HOTEL.match(opening) else None
    if not stayed:
        return note
    later = _LATER.match(tail)
    span = stayed["span"] or (later["span"] if later else "")
    tail = tail[later.end() :] if later else tail
    room, end = room_at(tail)
    return f"put {whom} up{f' for {_span(span)}' if span else ''}{room}{tail[end:]}"


def _span(span: str) -> str:
    span = re.sub(r"^1 (?=night|week)", "one ", span.lower()).replace("overnight", "the night")
    return re.sub(r"^(?:the )?(?=(?:whole |long )?weekend)", "the ", "a week" if span == "week" else span)


def _there(stay: re.Match[str]) -> str:
    """ "in your attic room"; nothing where the place is no more than a house."""
    where, named = stay["where"] or "", stay.groupdict()
    if where.endswith(("theirs", "hers")):
        return " at your place"
    if where:
        return f" {_THEIR.sub('your', where) if ' the ' not in where else where}"
    room = _THEIR.sub("", (named.get("room") or named.get("label") or "").lower()).strip()
    if not _A_ROOM.search(room) and not _LAIN_ON.search(room):
        return ""
    return f" {'on' if _LAIN_ON.search(room) else 'in'} your {room}"


def _had_me(had: re.Match[str]) -> str:
    return f"put {had['me']} up for {_span(had['span'])}{_there(had)}"


_BEGINS = r"(?:(?<=^)|(?<=[.;!?,] )|(?<=\n)|(?<=\band ))"
_THINGS = word_set(
    "bath shower dinner supper breakfast lunch tea coffee cocoa soup stew porridge bread cake biscuits cookies rice "
    "dumplings sandwich sandwiches eggs fruit plate flask lamp light lights bed sofa cot fire stove heater heating "
    "kettle sauna door gate key keys towels towel blanket blankets shirt shirts suit flowers boots bike car"
)
_THE = word_set("lamp light lights bed sofa cot fire stove heater heating kettle sauna door gate key keys bike car")
_AN = word_set("bath shower plate flask sandwich cake towel blanket")
_WHAT = r"(?P<what>(?:(?:the|an?|some|my|our) )?(?:[A-Za-z][a-z'-]* ){0,2}?[A-Za-z][a-z'-]+)"
_DONE_FOR_ME = re.compile(
    rf"{_BEGINS}{_WHAT} (?P<did>run|drawn|left|kept|packed|made|saved|warmed|laid|lit|poured|ironed|washed|cooked)"
    r"(?P<how>(?: (?:on|out|up|by|over|warm|hot|ready|open|going|burning))?) for (?P<me>me|us)\b"
)
_EACH = r"(?: (?:at [\d:]+ )?(?:each|every|most|both) (?:mornings?|nights?|evenings?|days?))?"
_AT = (
    r"(?P<at> (?:out )?(?:on|under|outside|by|beside|in|at) (?:the|my|our|an?) (?:[a-z]+ )?(?:stairs?|steps?|doorstep|"
    r"landing|plate|pillow|bed|door|table|tray|oven|fridge|stove|hob|windowsill|sill|porch)\b)"
)
# A guest may have left something as well: only what goes on with what the host did.
_LEFT = re.compile(
    rf"{_BEGINS}{_WHAT} left{_AT}|"
    r"(?P<then>(?:,| and|(?:^|(?<=[.;!?] ))(?:She|He|[A-Z][a-zà-ÿ]+)) )left "
    r"(?!(?:me|us|my|our|her|his|their)\b)"
    rf"(?P<thing>(?:(?:an?|some|the|two) )?(?:[\w'-]+ ){{0,2}}?[\w'-]+){_AT.replace('<at>', '<there>')}"
)
# "cocoa on the landing each night"
_SET_OUT = re.compile(
    rf"{_BEGINS}{_WHAT}{_AT.replace('<at>', '<there>')}(?P<each> (?:(?:at|by) [\d:]+|(?:each|every|most|both) "
    r"(?:mornings?|nights?|evenings?|days?)))(?=$|[.,;!\n])"
)
_NO_GIFTS = word_set("mess bill dishes rubbish washing clothes shoes dog cat kids bag note gift present card wine")
_WRAPPED = (
    r"(?:wrapped )?in (?:an? )?(?:cloth|tin ?foil|foil|tin|flask|tea towel|napkin|newspaper|greaseproof(?: paper)?|"
    r"paper|(?:wax|brown) paper|(?:banana )?leaf|leaves)"
)
_ROAD = r" for the (?:train|boat|ferry|bus|road|journey|drive|flight|plane|way)(?: home| back)?"
_FOR_THE_ROAD = (
    r"(?:sandwich(?:es)?|packed lunch|flask(?: of [a-z]+)?|piece|picnic|snacks?|fruit|cake|eggs|loaf|lunch|buns?|"
    r"rolls?|(?:jar|box|bag|tin) of [a-z]+)"
)
_TO_GO = re.compile(
    rf"{_BEGINS}(?!and )(?P<what>(?:(?:an?|some|two|the) )?(?:(?:[^\W\d_][\w'-]* ){{0,3}}?[^\W\d_][\w'-]+ {_WRAPPED}"
    rf"(?:{_ROAD})?|(?i:(?:[a-z]+ ){{0,2}}?{_FOR_THE_ROAD}){_ROAD}){_EACH})(?=$|[.,;!\n])"
)


def _did_for_me(done: re.Match[str]) -> str:
    """ "bath run for me at 11" is that a bath was run."""
    thing = _thing(done["what"])
    did = {"run": "ran", "drawn": "drew"}.get(done["did"], done["did"])
    return f"{did} {thing}{done['how']} for {done['me']}" if thing else done[0]


def _left_me(whom: str, left: re.Match[str]) -> str:
    if left["what"]:
        thing = _thing(left["what"])
        return f"left {whom} {thing}{left['at']}" if thing else left[0]
    if not _NO_GIFTS.isdisjoint(left["thing"].lower().split()):
        return left[0]
    return f"{left['then']}left {whom} {left['thing']}{left['there']}"


def _set_out(whom: str, out: re.Match[str]) -> str:
    thing = _thing(out["what"])
    return f"left {whom} {thing}{out['there']}{out['each']}" if thing else out[0]


def _gave_me(whom: str, to_go: re.Match[str]) -> str:
    first = to_go["what"].partition(" ")[0].lower()
    if verbs.is_past(first) or first in _DOERS:
        return to_go[0]
    return f"gave {whom} {to_go['what'][0].lower()}{to_go['what'][1:]}"


_DOERS = word_set("she he they i we it who was were had got and then")


def _thing(what: str) -> str:
    """With its article; "" for what is no thing of the house, or may be who did it."""
    what = what[0].lower() + what[1:]
    first, last = what.split()[0], what.split()[-1]
    if last not in _THINGS or first in _DOERS or verbs.is_past(first):
        return ""
    if first in {"the", "a", "an", "some", "my", "our"}:
        return what
    return f"the {what}" if last in _THE else f"a {what}" if last in _AN else what
