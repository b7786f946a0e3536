"""The room that a guest was given, where a note tells no more than that: "attic room, hot brick in the bed".

In the note of a stay it is where the host put them up, as is "gave us the box room" or "had me in the loft".
"""

from __future__ import annotations

import re

from offers.domain.decline.text.prose import AnyCase

_LIKE = (
    r"(?:own|old|spare|top|back|front|best|good|nice|big|little|wee|tiny|small|sunny|warm|quiet|cosy|cozy|guest|box|"
    r"attic|garden|corner|garage|basement|upstairs|downstairs|pull-?out|granny|summer|music|sewing|blue|green|yellow|"
    r"red|white|pink)"
)
_KIND = (
    r"(?:bed ?room|room|bedsit|attic|loft|annexe?|granny flat|flat|apt|apartment|suite|cottage|cabin|caravan|"
    r"camper(?: ?van)?|yurt|studio|summer ?house|summer kitchen|sleep-?out|boat ?house|hay ?loft|houseboat|"
    r"narrowboat)"
)
_LAIN_ON = r"(?:sofa(?: ?bed)?|couch|futon|air ?bed|camp ?bed|day ?bed|bunk)"
_AMID = (
    r"(?: (?:over|above|under|by|behind|next to|off|at the (?:top|back|end) of|in(?= the (?:attic|eaves|roof|basement|"
    r"loft|garden|yard|cellar|tower)\b)) (?:the|their|her|his) [a-z' -]{3,25}?)"
)
_IN_ROOM = r"(?: in (?:the|their|her|his) (?:[a-z]+ )?(?:room|attic|kitchen|study|loft|lounge|office|hall|studio))"
_WHICH = r"(?:(?P<whose>[Tt]he|[Aa]n?|[Hh]er|[Hh]is|[Tt]heir) )?"
ROOM = (
    rf"{_WHICH}(?P<room>(?:(?:son|daughter|mother|brother|sister|boy|girl|mum|mom|gran|kid)s?'s? )?(?:{_LIKE} "
    rf"){{0,2}}(?:{_KIND}(?P<amid>{_AMID})?|(?P<on>{_LAIN_ON}){_IN_ROOM}?))"
)
_ENDS = r"(?=\s*(?:$|[.,;:!(\n]| -|and\b|with\b))"
# Alone at the beginning, or said of a room that was given or lent; the best of the house is a gift of its own.
_OPENS = re.compile(
    rf"(?:(?:put up|slept|stayed|kipped|crashed) (?:in|on) )?(?!(?:bed ?room|room|flat|apt|apartment|suite|studio|"
    rf"cottage|bunk|couch)\b{_ENDS}){ROOM}{_ENDS}",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    rf"\b(?:[Gg]ave|[Hh]ad|[Ll]et|[Ll]ent) (?P<whom>me|us)(?: both| all)? (?:have |use |sleep |stay )?(?:in |on "
    rf")?(?!(?:the|her|his|their) (?:own|best|good|nice|big|bunk)\b){ROOM}{_ENDS}",
    re.IGNORECASE,
)
_NO_ROOM = AnyCase(
    r"\b(?:hotel|motel|hostel|airbnb|booked|cancell?ed|rent(?:ed|s|al)?|campus|dorm\w*|viewing|advert|deposit|paid|"
    r"halls? of residence)\b"
)
_GIVEN_UP = re.compile(
    r"\b(?:[Gg]ave|[Ll]et) (?P<whom>me|us) (?:have )?(?P<whose>the|her|his|their) (?P<own>(?:own )?(?:good |best |big "
    r")?(?:bed(?:room)?|room)),? (?:and )?(?:she |he |they )?(?:slept|took|kipped|went|made do)(?: (?:on|with|in|"
    r"to))? (?:the|an?) [a-z -]{3,20}?(?: (?:her|him)self| themselves)?(?=\s*(?:$|[.,;!\n]))"
)


def with_room(note: str, whom: str, later: re.Pattern[str]) -> str:
    """The note with "put me up" for a room named at its beginning, or for one that was given; `later` is how long."""
    if "oom" in note or "bed" in note:
        note = _GIVEN_UP.sub(_gave_up, note)
    if _NO_ROOM.search(note[:80]):
        return note
    found = _OPENS.match(note)
    if found:
        rest = note[found.end() :].lstrip(" ,:")
        span = later.search(rest)
        if span:
            rest = f"{rest[: span.start()]}{rest[span.end() :].lstrip(' .;!')}"
        long = f" for {span['span'].lower()}" if span else ""
        return f"put {whom} up{long} {_where(found)}{'' if rest[:1] in '.;!(' else '. '}{rest}".rstrip(" .")
    return _GIVEN.sub(lambda given: f"put {given['whom']} up {_where(given)}", note, count=1)


def room_at(text: str) -> tuple[str, int]:
    """ " in your top room", where the text goes on with one, and where that ends."""
    found = _GOES_ON.match(text)
    return (f" {_where(found)}", found.end()) if found else ("", 0)


_GOES_ON = re.compile(rf",? (?:in )?{ROOM}{_ENDS}", re.IGNORECASE)


def _where(found: re.Match[str]) -> str:
    whose = (found["whose"] or "").lower()
    is_the = whose in {"the", "a", "an"} or (not whose and found["amid"])
    room = re.sub(r"\b(?:her|his|their)\b", "your", found["room"][0].lower() + found["room"][1:])
    return f"{'on' if found['on'] else 'in'} {'the' if is_the else 'your'} {room.replace('apt', 'apartment')}"


def _gave_up(given: re.Match[str]) -> str:
    whose = "her" if given["whose"] == "the" else given["whose"]
    return f"gave up {whose} {given['own']} for {given['whom']}"
