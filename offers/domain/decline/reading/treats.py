"""What somebody stood everybody who was there: the user was among them, whether or not the note says so."""

from __future__ import annotations

import re

from offers.domain.decline.reading.dishes import DISHES

EVERYBODY = (
    r"(?:every(?:body|one)|all of us|us all|the (?:whole|entire) (?:crew|team|shift|table|band|kitchen|ward|office|"
    r"class|lab|cast|department|unit|room|gang|lot of us))"
)
_TREAT = (
    rf"(?:an? |some |the )?(?:[a-z-]+ ){{0,2}}(?:{DISHES}|lunch|dinner|breakfast|supper|coffees?|tea|ice ?cream|"
    r"do(?:ugh)?nuts|drinks|beers?|pints?|(?:first |last )?rounds?|cookies|pastries|croissants|bagels|burgers|"
    r"popsicles|snacks|fruit|juice|milkshakes|hot chocolate)"
)
_ENDS = r"(?=$|[,.]| (?:at|on|in|from|after|before|when|because|afterwards|out of|with|that)\b)"
_BOUGHT = re.compile(rf"{EVERYBODY} {_TREAT}{_ENDS}|{_TREAT} for {EVERYBODY}{_ENDS}", re.IGNORECASE)
# "bought the teas": of two who meet, that is the other's as well.
_ROUND = r"the (?:teas|coffees|beers|pints|cocoas|chips|buns|cakes|ice ?creams|(?:first |last )?rounds?)\b"
KIND_TO_ALL = {
    **dict.fromkeys(("brought", "ordered", "made", "baked", "cooked", "fetched", "grilled"), _BOUGHT),
    **dict.fromkeys(("bought", "got", "stood"), re.compile(rf"{_BOUGHT.pattern}|{_ROUND}{_ENDS}", re.IGNORECASE)),
    "treated": re.compile(rf"{EVERYBODY} to {_TREAT}{_ENDS}", re.IGNORECASE),
    "fed": re.compile(rf"{EVERYBODY}(?=$|,| (?:at|on|after|with|from)\b)", re.IGNORECASE),
    "paid": re.compile(rf"for (?:{EVERYBODY}'s {_TREAT}|{_TREAT} for {EVERYBODY}){_ENDS}", re.IGNORECASE),
}
