"""Homely deeds, kind for what they were done to: "hemmed my trousers", "whittled my son a whistle", "whisked us home".

Handiwork is kind where it is done to something of the user's, makes them something, or is shared with them; so is it
to take them somewhere, and to mind their children. Only such verbs count, of any trade: "frisked my bag", "audited my
talk" and "razzed my husband" have the same shape.
"""

from __future__ import annotations

import re

from offers.domain.decline.reading.people import KIN
from offers.domain.decline.text.prose import word_set

_HANDIWORK = word_set(
    "aired alphabetized amplified bagged bandaged basted blended boiled boxed braided brewed brushed buckled budgeted "
    "buffed bused bussed buttered buttoned carted carved cataloged catered caulked chalked chilled chopped collated "
    "colored combed cooled crafted crated crocheted cubed darned decanted defrosted deiced descaled detangled diced "
    "digitized dished disinfected doodled draped dried dusted embroidered engraved enlarged entertained fastened "
    "filmed filtered flipped fluffed folded framed freshened frosted fueled fuelled garnished gassed glazed glued "
    "greased grouted harvested heated hemmed hoisted hosed housed inflated installed insulated ironed jacked kneaded "
    "ladled laminated laundered leveled lubed lubricated lugged marinated mashed melted microwaved mopped mounted "
    "mowed mulched oiled padded painted papered parboiled peeled pickled pieced plaited plastered plated ploughed "
    "plowed plugged plumbed potted pruned pumped quilted raked rigged rinsed rosined rotated salted sanded sanitized "
    "scooped scoured scribbled seasoned shampooed shined shoveled shovelled shucked shuttled sifted sliced sponged "
    "spooned sprinkled spruced stacked stapled starched steamed sterilized stewed stitched stoked straightened "
    "strapped styled swept tailored tended thawed threaded tidied tiled toted transferred transplanted trundled "
    "unboxed unclogged uncorked unjammed unloaded upholstered vacuumed varnished videotaped wallpapered washed "
    "watered waterproofed waxed weeded whisked whittled winched winterized"
)
# Kind where the user gets something by it: "fried us eggs", but not "fried our phones".
_MADE_FOR = word_set("burned finagled fried grabbed iced mixed poured roasted scrounged snagged wangled whipped")
_CARRIED = word_set(
    "babied mothered motored navigated nursed pedaled piggybacked piloted shepherded shuttled spirited whisked"
)
_MINDED = word_set("amused babied dandled distracted entertained rocked serenaded swaddled tucked")
# What can be mended, carried or looked after; "my doubts", "my budget" and "my boss" are no object of a homely deed.
_THING = (
    r"(?:shirts?|suits?|blouse|jackets?|coats?|dress|skirt|trousers|pants|jeans|tie|shoes?|boots?|laces|hood|gown|robe|"
    r"scrubs|uniform|hat|scarf|gloves?|socks|sweater|sleeves?|hem|buttons?|zip(?:per)?|glasses|watch|ring|necklace|"
    r"kit|gear|clothes|bags?|backpack|purse|luggage|suitcases?|cases?|trunk|wallet|umbrella|laundry|cars?|van|truck|trailer|rental|"
    r"bikes?|"
    r"bicycles?|scooter|motorbike|canoe|kayak|boat|tent|tires?|tyres?|windshield|windscreen|battery|wipers|engine|"
    r"headlights?|chain|brakes|driveway|drive|walk|sidewalk|porch|steps|stairs|yard|garden|lawn|hedge|fence|gate|roof|"
    r"gutters?|windows?|doors?|locks?|kitchen|fridge|freezer|pantry|sink|tap|toilet|shower|stove|oven|heater|furnace|"
    r"boiler|(?:book)?shel(?:f|ves)|bed|cot|crib|sofa|table|desk|chairs?|stroller|pram|car seats?|boxes|furniture|"
    r"plants?|orchid|flowers|tree|pumpkins?|tomatoes|dogs?|cats?|pupp(?:y|ies)|kittens?|beagle|spaniel|labrador|"
    r"terrier|"
    r"poodle|retriever|hound|horse|pony|rabbit|hamster|parrot|fish|hens|chickens|laptop|computer|phones?|charger|"
    r"printer|projector|camera|microphone|mic|headset|tablet|guitar|violin|viola|cello|piano|flute|clarinet|trumpet|"
    r"bow|strings|pegs?|reeds?|mouthpiece|endpin|drums?|handle|straps?|frame|lens|hinge|wheels?|saddle|pedals?|cable|"
    r"lid|"
    r"clasp|oars?|rudder|tiller|sails?|rods?|reel|nets?|knife|knives|kettle|lamp|torch|skis?|skates|racket|microscope|"
    r"stethoscope|lunch(?:box|es)?|dinner|breakfast|coffee|tea|soup|bread|"
    r"cake|leftovers|water(?: bottle)?|bottles?|firewood|mattress|wheelchair|sandwiches|mug|cup)"
)
_PROPS = (
    r"(?:slides?|deck|posters?|handouts?|lesson|script|code|app|website|spreadsheet|figures|plots|files|demo|call card)"
)
_YOUNG = r"(?:kids?|children|child|twins|boys?|girls?|baby|toddler|son|daughter)"
_MY_THING = re.compile(
    rf"(?:(?:up|out|off|down|together) )?(?:(?:all|both) (?:of )?)?(?:my|our) "
    rf"(?:(?:[\w-]+ ){{0,2}}(?:{_THING}|{_PROPS})|"
    rf"{KIN}'s? (?!feelings|reputation|name)(?:[\w-]+ )?[\w-]+)\b(?!'|,? and)",
    re.IGNORECASE,
)
_ME_OR_MINE = rf"(?:me|us|(?:my|our) {KIN})"
_ME_THERE = re.compile(
    rf"{_ME_OR_MINE} (?:(?:through|a?round|across) "
    r"(?:the|my|our|an?|her|his|every|all|two|three|four|five|six|town)|home|"
    r"(?:over|off|up|down|back|out) to (?:the|an?|her|his|my|our))\b",
    re.IGNORECASE,
)
_ME_A_THING = re.compile(
    rf"{_ME_OR_MINE} (?:an?|some|two|three|her|his) "
    r"(?!(?:[\w-]+ ){0,2}(?:look|smile|bill|fee|question|coin|number|picture)\b)[\w-]+",
    re.IGNORECASE,
)
_WITH_ME = re.compile(
    r"(?!the floor\b|(?:her|his|their) hands\b)"
    r"(?:(?:the|an?|my|our|every|all|both|each|two|three|four|\d+) )?[a-z][\w' -]{2,40}"
    rf" with (?:me|us|(?:my|our) {_YOUNG})\b",
    re.IGNORECASE,
)
_MY_YOUNG = re.compile(rf"(?:my|our) {_YOUNG}\b(?!')|(?:my|our) {KIN} (?:on|during|for|while)\b", re.IGNORECASE)
_SPOILT = re.compile(
    r"\b(?:by (?:mistake|accident)|instead|against|in front of|gossip|crude|rude|dirty|but|except|"
    r"for (?:no reason|a laugh|laughs)|without (?:asking|telling)|(?:at|in|from) (?:the|my|our) (?:hotel|motel|airbnb)|"
    r"in (?:my|our) room|at home|on the (?:plane|flight)|(?:two|three|four) times|(?:too|so) (?:much|hard|long|fast)|"
    r"upside down)\b",
    re.IGNORECASE,
)


def is_handiwork(past: str) -> bool:
    """Whether the verb is one whose object decides."""
    return past in _HANDIWORK or past in _MADE_FOR or past in _CARRIED or past in _MINDED


def is_favor(past: str, rest: str) -> bool:
    """Whether "<past> <rest>", said of a contact, is plainly for the user by what it was done to."""
    if _SPOILT.search(rest):
        return False
    if past in _CARRIED and _ME_THERE.match(rest):
        return True
    if past in _MINDED and _MY_YOUNG.match(rest):
        return True
    is_made = past in _HANDIWORK or past.removeprefix("re") in _HANDIWORK
    if (is_made or past in _MADE_FOR) and _ME_A_THING.match(rest):
        return True
    return is_made and (_MY_THING.match(rest) is not None or _WITH_ME.match(rest) is not None)
