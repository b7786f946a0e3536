"""What a host had ready for their guest, told without who did it: "heater on before I got there", "scones on the step".

Nobody but the host lights the stove, and no guest leaves soup on the step.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from offers.domain.decline.reading.dishes import DISHES

_BEGINS = r"(?:(?<=^)|(?<=[.;!?,] )|(?<=\n)|(?<=\band ))"
_ENDS = r"(?=\s*(?:$|[.,;:!?(\n]| -|and\b))"
_HOT = (
    r"(?:(?:electric )?blanket|(?:fan |space |wee |little |big )*heater|heating|boiler|(?:wood ?)?(?:stove|burner)|"
    r"fire|sauna|samovar|radiator|porch light|lamp|lights?)"
)
_WHEN = (
    r"(?: (?:before|when|by the time|until|till) (?:I|we) [\w' ]{3,25}?| (?:every|each|both|all) (?:night|evening|"
    r"morning|day)s?| (?:late|all night))?"
)
_WARM = re.compile(
    rf"{_BEGINS}(?:[Tt]he |[Aa]n? |[Hh]er |[Hh]is )?(?P<what>{_HOT})(?: was)?(?: already| always| still)? (?P<how>on|"
    rf"lit|going)(?: for (?:me|us))?(?P<when>{_WHEN}){_ENDS}",
    re.IGNORECASE,
)
_FOOD = (
    rf"(?:{DISHES}|biscuits?|cookies|buns?|rolls?|muffins?|flapjacks?|croissants?|porridge|muesli|eggs?|jam|honey|"
    r"lemon|milk|tea|coffee|cocoa|broth|fruit|apples|oranges|plums|figs|berries|tomatoes|loaf|bread|oatcakes|pasties|"
    r"pasty|tart|torch|lantern|newspaper|hot[- ]water bottle|towels?|slippers|socks|boots)"
)
_A_FEW = (
    r"(?:(?:an?|some|two|three|four|warm|fresh|hot) )?(?:(?!(?:my|our|me|us|her|his|their|them|him|the|for|and|a|"
    r"an)\b)[a-z'-]+ (?:of )?){0,2}?"
)
_THERE = (
    r"(?:on|outside|by|under|in|at) (?:the|my|our|an?) (?:[a-z]+ )?(?:stairs?|steps?|doorstep|landing|door|porch|"
    r"windowsill|sill|bed|bedside|pillow|nightstand|table|plate|oven|tray)\b"
)
_LEFT = re.compile(
    rf"{_BEGINS}[Ll]eft (?P<what>{_A_FEW}{_FOOD}(?: (?:and|in|with) (?:an? |the |some )?{_FOOD})?(?: in (?:an? "
    rf")?[a-z]+)? {_THERE})"
)
_SET_OUT = re.compile(
    rf"{_BEGINS}(?!{_FOOD} and\b)(?P<what>{_A_FEW}{_FOOD}(?: and {_A_FEW}{_FOOD})? (?:outside|by|at|on) (?:the|my|our) "
    rf"(?:[a-z]+ )?(?:door|door ?mat|mat|doorstep|step)\b(?: (?:at|by) (?:[\d:]+(?: [ap]m)?|five|six|seven|eight|"
    rf"dawn))?"
    rf"(?: (?:both|each|every) (?:mornings?|nights?|days?))?){_ENDS}",
    re.IGNORECASE,
)
_IN_OVEN = re.compile(
    rf"{_BEGINS}(?P<what>(?:(?:her|his) own |an? (?:plate|bowl|pot) of |some |the )?(?:[a-z'-]+ ){{0,2}}?(?:{_FOOD}|"
    r"plate|supper|dinner|lunch|breakfast))(?P<left> (?:left|kept|waiting)(?: warm| hot)?)? (?P<there>(?:in|on) the "
    r"(?:bottom )?(?:oven|stove|hob|fridge|aga|range)(?: (?:after|before) (?:the )?[a-z]+| (?:every|each|both) "
    r"[a-z]+)?)(?: for (?:me|us))?(?:,? (?P<named>with (?:my|our) names? on(?: (?:it|a [a-z-]+))?))?",
    re.IGNORECASE,
)
_KEPT_WARM = re.compile(
    rf"{_BEGINS}(?P<what>(?:her own |an? (?:plate|bowl|pot) of |some |the )?(?:[a-z'-]+ ){{0,2}}?(?:{_FOOD}|plate|"
    r"supper|dinner|lunch|breakfast)) (?P<did>kept|saved|put by|put aside)(?P<warm> warm| hot)? for (?P<whom>me|us)\b",
    re.IGNORECASE,
)
_FUEL = re.compile(
    rf"{_BEGINS}(?:[Tt]he )?(?P<what>wood|logs|kindling|firewood)(?: was| were)?(?: already)? (?P<did>stacked|chopped|"
    rf"split|laid|cut|brought in)(?P<where> (?:by|beside|in) the (?:stove|fire|hearth|door|porch))?{_ENDS}",
    re.IGNORECASE,
)
_FULL = re.compile(
    rf"{_BEGINS}(?:(?:[Tt]he )?fridge (?:was )?(?:full|stocked)|(?:[Aa] )?(?:full|stocked) fridge){_ENDS}", re.I
)
_KEY = re.compile(r"\b[Ll]eft the key (?P<under>(?:under|in|on|behind|with) (?:the|an?) [a-z]+(?: pot)?)(?! for)\b")
_BATH = re.compile(r"\b[Hh]ad (?:a|the) (?:hot )?bath run(?: for (?:me|us))?(?P<end>\s*(?:$|[.,;!\n]))")
_WITH_NOTE = re.compile(
    rf"{_BEGINS}(?P<what>{_A_FEW}{_FOOD} (?:on|by|under|in) the (?:table|pillow|bed|counter|worktop|fridge|side) with "
    rf"an? (?:[a-z-]+ )?(?:note|card))\b",
    re.IGNORECASE,
)
_TO_GO = re.compile(
    rf"(?P<and>{_BEGINS}| and )(?!gave\b|packed\b|made\b)(?P<what>{_A_FEW}(?:{_FOOD}|cakes)(?: and {_A_FEW}{_FOOD})? "
    rf"for the (?:road|journey|drive|train|boat|ferry|bus|flight|way)(?: home| back)?){_ENDS}",
    re.IGNORECASE,
)


def with_comforts(note: str, whom: str, host: str) -> str:
    """The note of a stay with its verbs, where there are none; `host` is the name, as others may be told of before."""
    for pattern, told in _TOLD:
        note = pattern.sub(partial(_by_host, host, whom, told), note)
    return note


def _by_host(host: str, whom: str, told: Callable[[re.Match[str], str], str], found: re.Match[str]) -> str:
    """Whoever did it is named where a sentence begins."""
    before = found.string[: found.start()].rstrip()
    said = told(found, whom)
    return said if not said or said == found[0] or before[-1:] not in {"", *".;!?"} else f"{host} {said}"


def _had_on(found: re.Match[str], whom: str) -> str:
    what, how = f"the {found['what'].lower()}", found["how"].lower()
    did = {"on": f"put {what} on", "lit": f"lit {what}", "going": f"kept {what} going"}[how]
    return f"{did} for {whom}{found['when']}"


def _gave_for_the_road(found: re.Match[str], whom: str) -> str:
    return f"{', ' * bool(found['and'])}gave {whom} {_small(found['what'])}"


def _left_in_oven(found: re.Match[str], whom: str) -> str:
    """ "dal left warm in the oven, with my name on it"; what only stands there may be anybody's."""
    if not (found["left"] or found["named"]):
        return found[0]
    named = f" {found['named']}" if found["named"] else ""
    return f"left {whom} {_small(found['what'])} {found['there']}{named}"


def _left(found: re.Match[str], whom: str) -> str:
    return f"left {whom} {_small(found['what'])}"


def _kept_warm(found: re.Match[str], whom: str) -> str:
    what = _small(found["what"])
    what = f"a {what}" if what.startswith(("plate", "bowl", "pot")) else what
    return f"{found['did']} {what}{found['warm'] or ''} for {found['whom'] or whom}"


def _small(what: str) -> str:
    """ "Two eggs" within a sentence; a people's cakes keep their capital."""
    return what if what.partition(" ")[0] in _NAMES else what[0].lower() + what[1:]


_NAMES = frozenset({"Welsh", "Eccles", "Bath", "Chelsea", "Danish", "Dutch", "Turkish", "Greek", "Russian", "Irish"})


def _stacked(found: re.Match[str], whom: str) -> str:
    return f"{found['did'].lower()} the {found['what'].lower()}{found['where'] or ''} for {whom}"


_TOLD = (
    (_FUEL, _stacked),
    (_FULL, lambda _, whom: f"filled the fridge for {whom}"),
    (_KEY, lambda found, whom: f"left {whom} the key {found['under']}"),
    (_BATH, lambda found, whom: f"ran a bath for {whom}{found['end']}"),
    (_WITH_NOTE, _left),
    (_IN_OVEN, _left_in_oven),
    (_KEPT_WARM, _kept_warm),
    (_WARM, _had_on),
    (_LEFT, _left),
    (_SET_OUT, _left),
    (_TO_GO, _gave_for_the_road),
)
