"""A bad word about a thing says nothing against a person: "that awful car carrier", "over a bad curry"."""

from __future__ import annotations

import re

from offers.domain.decline.text.prose import AnyCase

_BAD = (
    r"(?:awful|terrible|horrible|horrid|dreadful|ghastly|bad|poor|dirty|filthy|shabby|gloomy|grim|dull|outdated|worst)"
)
_THING = (
    r"(?:bus|buses|cars?|carriers?|vans?|trucks?|lorry|lorries|bikes?|boats?|ships?|ferry|tankers?|launch|tugs?|dinghy|"
    r"trains?|trams?|planes?|flights?|taxis?|cabs?|minibus|roads?|potholes?|motorway|highway|tracks?|trail|crossings?|bends|junctions|corners|fords|"
    r"elevators?|lifts?|stairs|stairwell|corridors?|building|mill|barn|shed|hangar|basement|attic|carpets?|curtains|"
    r"wallpaper|furniture|sofa|couch|mattress|beds?|hotel|motel|hostel|airbnb|inn|diner|canteen|cafeteria|pub|bar|"
    r"restaurant|caf[eé]|food|meals?|lunch|dinner|supper|breakfast|sandwich(?:es)?|soup|stew|curry|pizza|pie|cake|"
    r"bread|"
    r"pasta|sausages?|fish|chips|coffee|tea|wine|beer|cider|sherry|whisky|biscuits?|weather|rain|sleet|snow|storm|"
    r"wind|fog|swell|heat|humidity|winters?|traffic|line|connection|wifi|wi-fi|signal|sound|mic|microphone|"
    r"projector|screen|printers?|copier|computers?|laptop|software|website|portal|spreadsheets?|"
    r"handwriting|maps?|directions|signage|uniforms?|boots|shoes|hats?|helmet|jackets?|slicker|overalls|"
    r"umbrella|gloves|music|muzak|karaoke|puns?|piano|organ|guitar|jet ?lag|hangover|headache)\b"
)
_BEFORE_THING = re.compile(
    rf"\b(?:(?P<a>an?) |(?P<which>(?:the|that|this|those|these|its|his|her|their|my|our|one|over) ))?"
    rf"(?:(?:really|truly|pretty|so|very|absolutely) )?{_BAD} (?P<rest>(?:[a-z-]+ )?{_THING})",
    re.IGNORECASE,
)
# Where the thing was by the way, and not what somebody gave.
_BY_THE_WAY = re.compile(
    r"(?:\b(?:in|on|over|with|to|at|through|from|off|aboard|despite|and|past|around|round|across|by|for)|"
    r",) $",
    re.IGNORECASE,
)
_MAY_BE_BAD = AnyCase(rf"\b{_BAD}\b")


def well_spoken(text: str) -> str:
    """ "in her awful little car" is "in her little car"; what was given or booked and was bad stays so."""
    return _BEFORE_THING.sub(_mended, text) if _MAY_BE_BAD.search(text) else text


def _mended(found: re.Match[str]) -> str:
    rest = found["rest"]
    # "with the bad crossings marked"
    if found.string.startswith((" marked", " circled", " ringed", " pencilled"), found.end()):
        return f"{found['which'] or ''}difficult {rest}"
    if not _BY_THE_WAY.search(found.string[: found.start()]):
        return found[0]
    if found["a"]:
        return f"{'an' if rest[0].lower() in 'aeiou' else 'a'} {rest}"
    return f"{found['which']}{rest}" if found["which"] else found[0]
