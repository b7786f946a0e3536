"""What is named beside an act rather than told: "had us over, haddock chowder"."""

from __future__ import annotations

import re

from offers.domain.decline.reading.people import GROUP
from offers.domain.decline.reading.remarks import STRESS

_NAMED = (
    "soup stew ribs tacos pizza curry pasta paella pie pancakes pierogi dumplings noodles rice roast cake bread "
    "chili salmon waffles biryani risotto lasagna casserole tagine gumbo hotdish chowder brisket jollof ramen sushi "
    "enchiladas tamales chicken lamb dosas feijoada grits pho schnitzel goulash ceviche haggis mezze falafel dal "
    "borscht pelmeni bibimbap injera shakshuka moussaka empanadas pupusas arepas mole pozole congee dolmas kebabs "
    "samosas pakoras rendang laksa satay adobo lumpia couscous manti plov stroganoff bratwurst latkes kugel plantain "
    "omelette omelet frittata carbonara bolognese lasagne quiche chops stir-fry crumble trifle scones tagliatelle "
    "fajitas quesadillas burritos meatloaf meatballs brownies trout sandwiches"
)
DISHES = "|".join(_NAMED.split())
# By itself it is a meal; of these others a word is wanted before: "wild rice soup".
_WHOLE = (
    "tacos|pizza|paella|pancakes|pierogi|dumplings|waffles|lasagna|gumbo|chowder|jollof|enchiladas|tamales|haggis|"
    "ramen|ravioli|gnocchi|bibimbap|fondue|wings|oysters|clambake|(?:fish|walleye|perch|catfish|trout|crab|crawfish|"
    "shrimp|lobster|clam) (?:fry|boil|bake)|"
    r"(?:curry|noodles|soup|stew|dal|rice|pie)(?= (?:in|at) the [a-z])"
)
_NO_VERB = (
    r"(?!(?:bought|brought|made|sent|gave|got|had|ate|served|ordered|shared|cooked|baked|put|threw|stood|"
    r"burned|showed|taught|let)\b)(?!.*\b(?:to|where|how|what|about|no|not|over)\b)"
)
COMPANY = (
    rf" with (?:(?:all )?(?:the|her|his|their)|two|three) (?:[a-z]+ ){{0,2}}(?:{GROUP}|department|lab|group|board|"
    rf"office|section|neighbou?rs|associates|teachers|partners)"
)
DISH = re.compile(
    rf"^(?:(?:her|his|their) (?P<kin>mum|mom|mother|wife|husband|dad|father|partner|grandmother)'s )?"
    rf"(?P<dish>{_NO_VERB}(?:[a-z-]+ ){{1,3}}(?:{DISHES})|(?:home-?made )?(?:{_WHOLE})|"
    rf"{_NO_VERB}(?:[a-z-]+ )?[a-z-]+ (?:on|off) the (?:grill|smoker|barbecue|coals))"
    rf"(?P<place> at midnight| (?:after|before) the (?:visit|interview|shift|tour|talk|show|concert|service)|"
    rf" (?:from|at|in|by|on) the (?!worst)[a-z' ]{{3,30}}|"
    rf"(?-i: (?:at|from) [A-Z][\w']+(?: [A-Z][\w']+)?))?(?P<company>{COMPANY})?$",
    re.IGNORECASE,
)
# A people, a town or a feast keeps its capital: "Thai curry", "Sunday roast", "Hatch chile stew".
_OF_A_NAME = re.compile(
    r"(?:\w+(?:ian|ean|ese|ench|utch|wiss|elsh|reek|ajun|day|istmas)|(?!Fish|Veg|Bean|Pecan|Parmesan)\w+(?:ish|an)|"
    r"Thai|Creole|Chinese|Texas|Boston|Chicago|Detroit|Manhattan|Maine|Hatch|Baja|Sichuan|Szechuan|Hunan|Kerala|Madras|"
    r"Punjabi|Bengali|Iraqi|Israeli|Pakistani|Somali|Yemeni|Navajo|Hopi|Cherokee|Ojibwe|Maori|M[āa]ori|Frito|Easter|"
    r"Diwali|Eid|Passover|Yorkshire|Lancashire|Cornish|New)$"
)


def as_named(dish: str) -> str:
    """The dish without the capital of the sentence it began, which is no name: "Elk chili", "Green chile stew"."""
    first, _, rest = dish.partition(" ")
    is_name = _OF_A_NAME.match(first) or rest[:1].isupper() or "'" in first
    return dish if is_name or first.isupper() else dish[0].lower() + dish[1:]


# What a host put there for the night or on the table, though no meal by itself.
BREAKFAST = (
    r"(?:(?:kaya |cinnamon |french |cheese )?toast(?! to\b)|bacon(?: rolls?| sandwich(?:es)?| butty)?|"
    r"(?:scrambled |fried |boiled |poached )?eggs|porridge|"
    r"oatmeal|croissants|crumpets|kedgeree|marmalade|cocoa|hot chocolate)"
)
_SMALL_COMFORT = (
    r"(?:hot[- ]water bottles?|electric blanket|hot bricks?|towels|blankets|quilt|eiderdown|slippers|flowers|"
    r"chocolates?|sweets|biscuits|fruit|pyjamas|dressing gown|books?|torch|lavender|bed ?socks|water jug)"
)
_IN_THE_ROOM = (
    rf"(?:hot[- ]water bottles?|electric blanket|{_SMALL_COMFORT}(?: and (?:an? |some |clean )?{_SMALL_COMFORT})?"
    r"(?= (?:on|at|in|by) (?:the|my|our) (?:bed|pillow|nightstand|bedside|window|table|door|room)\b))"
)
HOMELY = re.compile(
    rf"^(?:(?:an?|the|some|fresh|clean|warm|hot|proper|real) )*(?P<what>(?:{BREAKFAST}|{_IN_THE_ROOM})"
    rf"(?: and {BREAKFAST})?(?: at (?:\d{{1,2}}(?::\d\d)? ?(?:[ap]m)?|[a-z]+)|"
    r" (?:on|at|in|by) (?:the|my|our) (?:bed|pillow|door|table|room|window|nightstand))?)$",
    re.IGNORECASE,
)
_ANSWERS = re.compile(r"^(?:very |really )?(?:straight|honest|frank|candid) (?:answers|talk) ", re.IGNORECASE)


# On the table where somebody made it, though by itself no meal.
FOOD = re.compile(
    rf"\b(?:{DISHES}|cakes|soups|stews|pies|breads|curries|roasts|fish|crabs?|oysters|shrimp|steaks?|cookies|"
    r"pastries|brownies|dosa|arepas|tortillas|breakfast|lunch|dinner|supper|dessert|barbecue|goat|pork|beef|turkey|"
    r"duck|fondue|raclette|scones|pudding|tart|flan|kebabs?|meatballs|sausages|burgers|gnocchi|quiche)"
    r"(?=$| (?:for|from|with|on|in|over|at)\b)",
    re.IGNORECASE,
)
_STAY = re.compile(
    r"^(?:an? |the )?(?:whole|entire|full) (?:day|afternoon|morning|evening|weekend) (?:at|in|on|with)\b|"
    r"^(?:about |nearly |over |an? |the )?(?:half an hour|(?:half )?hour|(?:\d+|two|three) (?:minutes|hours)) "
    r"(?:on (?!\w+day\b|an? \w+day\b|the\b)|about |(?:in|at) (?:her|his|their) )",
    re.IGNORECASE,
)
# "flights for all four of us"
FOR_ALL_OF_US = re.compile(
    r"(?:flights?|train tickets|hotel|rooms?) for (?:all )?(?:\w+ of us|the (?:whole family|kids))\b", re.IGNORECASE
)
# "put us up for the night and wild rice soup": nobody is put up for soup.
_AND_DISH = re.compile(
    rf"(?P<stay>.*\bput (?:me|us) up\b.*) and (?P<dish>(?:[a-z-]+ ){{1,3}}(?:{DISHES})|{_WHOLE})$", re.IGNORECASE
)


# "tacos with Beau, ..."
_WITH_ONE = re.compile(r" with (?:her|him|[A-Z][a-z]+)$")
_DISH_AND_ANSWERS = re.compile(
    r"^(?P<dish>[^,]{4,40}) and (?P<answers>(?:straight|honest|frank|candid) (?:answers|talk) .*)$"
)


def apart(clause: str) -> list[str]:
    """A clause with each dish in it, each straight answer and each long stay, as a clause of its own."""
    if stay := _AND_DISH.match(clause):
        return [stay["stay"], stay["dish"]]
    with_answers = _DISH_AND_ANSWERS.match(clause)
    if with_answers and DISH.match(with_answers["dish"]):
        return [with_answers["dish"], with_answers["answers"]]
    if "," not in clause:
        return [clause]
    found = [""]
    for piece in clause.split(","):
        bare = _WITH_ONE.sub("", piece.replace(STRESS, "").strip())
        if any(pattern.match(bare) for pattern in (DISH, HOMELY, _ANSWERS, _STAY, FOR_ALL_OF_US)):
            found += [piece.strip(), ""]
        else:
            found[-1] += f",{piece}"
    return [part.strip(" ,") for part in found if part.strip(" ,")]
