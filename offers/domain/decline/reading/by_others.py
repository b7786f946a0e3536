"""What was done for the user by those around the contact: the dish a husband made, the stones the kids showed."""

from __future__ import annotations

import re
from collections.abc import Callable

from offers.domain.decline.reading import verbs
from offers.domain.decline.reading.acts import Act, Sort
from offers.domain.decline.reading.clauses import Clause
from offers.domain.decline.reading.dishes import DISH, FOOD
from offers.domain.decline.reading.together import IDLE

_FURTHER = re.compile(r"(?: (?:after(?:wards?)?|later|too|as well))?(?:,.*)?$")
_COOKS = (
    r"husband|wife|spouse|partner|mother|mum|mom|father|dad|daughter|son|sister|brother|gran|grandmother|grandma|"
    r"granny|nan|grandfather|grandpa|aunt|uncle|(?:mother|father)-in-law"
)
# Whom it was made for or with, told after who made it.
_FOR_WHOM = re.compile(
    r" (?:for|with) (?:me|us|(?:my|our|the) (?:kids|children|boys|girls|twins|son|daughter)|all of us)\b.*$"
)
# "lent me boots so we could walk out to the lighthouse"
_SO_THAT = re.compile(r" so (?:that )?(?:I|we)\b.*$")
_KIN_DID = re.compile(
    r"^(?:(?:her|his|their) |(?P<the>the )?(?=(?:kids|children|girls|boys|twins) \w+ (?:me|us|my|our)\b))"
    r"(kids|children|girls?|boys?|twins|daughters?|sons?|husband|wife|partner|mother|mum|mom|dad|sister|brother|gran|"
    r"grandmother|grandfather|father) (?:also )?"
    r"(?P<did>showed|taught|played|read|sang|made|put on|gave|lent|did|drew|packed|baked)"
    r"(?P<whom> me| us(?: (?:all|both))?| ours| (?:my|our) (?:kids|children|son|daughter|boys|girls|husband|wife)|"
    r" (?-i:[A-Z][a-z]+)(?= (?:an?|the|his|her|some)\b))? "
    r"(?P<what>(?:(?:a|an|the|her|his|their|some) |(?!us\b)(?=[a-z]+s\b))[a-z][\w' -]{2,36})$",
    re.IGNORECASE,
)


def _by_kin(text: str) -> Act | None:
    """ "his daughter showed me her rock collection" is the rock collection his daughter showed me."""
    found = _KIN_DID.match(text)
    if not found or _NO_DISH.search(found["what"]):
        return None
    if found["what"].startswith("ours to "):
        # "their son taught ours to juggle"
        return Act(f"the way your {found[2].lower()} {text[found.start('did') :]}", sort=Sort.HOSPITALITY)
    # "kids showed our girls the coop", without a word of whose: theirs, or they would be ours.
    whose = "the" if found["the"] else "your"
    what = re.sub(r"^(?:an?|the|her|his|their|some) | for (?:me|us)$", "", found["what"])
    what = re.sub(r" for (?:an|\w+) (?:hours?|minutes)$", "", what)
    what, goes_on, purpose = what.partition(" for ")
    what, how = _how_made(what)
    did = f"{found['did'].lower()}{found['whom'] or ''}{how}{goes_on}{purpose}"
    return Act(f"the {what} {whose} {found[2].lower()} {did}", sort=Sort.HOSPITALITY)


_KIN_PLAYED = re.compile(
    r"^(?:(?:her|his|their|(?P<the>the)) )?(?P<who>(?:(?:older|oldest|younger|youngest|little|two) )?(?:kids|children|"
    r"girls?|boys?|twins|daughters?|sons?|husband|wife|partner)) "
    r"(?:(?P<did>put on|did|gave|performed|staged) an? (?P<what>(?:[a-z]+ ){0,2}(?:show|play|concert|recital|dance|"
    r"skit|musical|act|performance))|(?P<played>(?:played|danced)(?: [a-z' ]+?)?))"
    r"(?P<whom> for (?:me|us|my \w+|our \w+))?(?P<where> (?:on|in|at|under|behind|by) (?:the|their|her|his) [a-z ]+)?$",
    re.IGNORECASE,
)


def _show(text: str) -> Act | None:
    """ "kids put on a magic show", "their daughter played the cello for us" """
    found = _KIN_PLAYED.match(text)
    if not found or (found["played"] and not found["whom"]):
        return None
    # Whose "the kids" are, the note leaves open, and so does the thanks.
    who, whom = f"{'the' if found['the'] else 'your'} {found['who'].lower()}", found["whom"] or ""
    if found["played"]:
        return Act(f"the way {who} {found['played'].lower()}{whom}", sort=Sort.HOSPITALITY)
    where = re.sub(r"\b(?:their|her|his)\b", "your", found["where"] or "")
    did = "did" if where and found["did"].lower() == "put on" else found["did"].lower()
    return Act(f"the {found['what'].lower()} {who} {did}{whom}{where}", sort=Sort.HOSPITALITY)


_SENT_HOME = re.compile(
    r"^(?:her|his|their) (husband|wife|spouse|partner|mother|father|daughter|son)(?: [A-Z][a-z]+)? "
    r"(?P<how>sent (?:me|us) home) with (?P<what>[\w\s'-]{3,40})$",
    re.IGNORECASE,
)
_COOKED = re.compile(
    rf"^(?:her |his |their )?({_COOKS})(?: (?P<name>(?-i:[A-Z][a-z]+)))? (?:also )?(?:made|cooked|baked|"
    r"brought|served|(?P<outside>grilled|smoked|roasted|barbecued|fried)|stewed|simmered)"
    r" (?:(?:us (?:all|both)|all of us|me|us) )?(?P<dish>(?!up\b)[\w\s'-]{3,40}?)(?: \d+ (?:hours|minutes))?$",
    re.IGNORECASE,
)


# "made us parathas after": after what is told before it.
_AFTER = re.compile(r" after(?:wards?)?$")
_NO_DISH = re.compile(
    r"\b(?:time|scene|remarks?|comments?|fuss|noise|lessons?|scars?|tattoos?|wait|promises?|"
    r"excuses?|point|points|jokes?|calls?|room|day|night)\b"
)


def companion_dish(text: str) -> Act | None:
    """ "his wife made tarte flambée" """
    sent = _SENT_HOME.match(_FURTHER.sub("", text).strip(" ,."))
    if sent:
        what = re.sub(r"^(?:a|an|the|some) ", "", sent["what"].strip())
        return Act(f"the {what} your {sent[1].lower()} {sent['how']} with", sort=Sort.GIFT)
    own = DISH.match(text.strip(" ,."))
    if own and own["kin"]:
        return Act(f"your {own['kin'].lower()}'s {own['dish'].lower()}", sort=Sort.HOSPITALITY)
    alone = _AFTER.sub("", _FURTHER.sub("", text).strip(" ,."))
    did = _show(alone) or _by_kin(_SO_THAT.sub("", alone))
    if did:
        return did
    found = _COOKED.match(alone)
    if not found:
        return None
    dish = re.sub(r"^(?:a|an|the|some|her|his) ", "", found["dish"].strip())
    if _NO_DISH.search(dish):
        return None
    who = found["name"] or f"your {found[1].lower()}"
    whom = _FOR_WHOM.search(dish)
    dish, how = _how_made(dish[: whom.start()] if whom else dish)
    cooked = (found["outside"] or "made").lower()
    return Act(f"the {dish} {who} {cooked}{how}{whom[0] if whom else ''}", sort=Sort.HOSPITALITY)


def _how_made(what: str) -> tuple[str, str]:
    """ "dumplings from scratch" apart: the dumplings that she made from scratch."""
    found = _HOW.search(what)
    return (what[: found.start()], found[0]) if found else (what, "")


_HOW = re.compile(
    r" (?:from scratch|(?:on|over|in) (?:the|an) (?:grill|fire|coals|smoker|oven|open fire|rain|snow|dark|cold|wind|"
    r"yard|driveway|garden)|in (?:an?|his|her|full|a full) (?:\w+ )?(?:parka|coat|apron|jacket|raincoat|snowsuit|hat|"
    r"gloves|kilt|headlamp))\b.*$"
)


_BY_NAME = re.compile(
    r"^(?P<who>[A-Z][a-z]+) (?:also |even )?(?P<did>made|did|baked|cooked|grilled|smoked|roasted|fried|knit|knitted|"
    r"sewed) (?:(?:me|us) )?(?:(?:an?|the|some|her|his) )?(?P<what>[A-Za-z][\w' -]{2,40})$"
)
_NO_FOOD = re.compile(r"knit|sewed")
_KEPT_BUSY = re.compile(
    r"^(?:(?:[Hh]er|[Hh]is|[Tt]heir) )?(?P<kin>[Hh]usband|[Ww]ife|[Pp]artner|[Mm]other|[Ss]ister|[Bb]rother)"
    r"(?: (?P<name>[A-Z][a-z]+))? (?P<kept>kept (?:the|our|my) "
    r"(?:kids|children|boys|girls|twins|baby|toddler|son|daughter) (?:busy|entertained|happy|company)\b.*)$"
)
_CAME = re.compile(
    r"^(?:her|his|their) (?P<who>(?:(?:whole|entire) )?(?:team|staff|crew|family|lab|class|department|office|group|"
    r"choir|council)) (?:all )?(?P<did>came|turned|stayed|got|lined) (?P<how>(?:in|out|up|by|over|late|on|early)\b.* "
    r"(?:to (?:meet|greet|see|hear|welcome|show|help)|for) (?:me|us|my|our)\b.*)$",
    re.IGNORECASE,
)
_TOOK_OUT = re.compile(
    r"^(?:(?:her|his|their) )?(?P<kin>husband|wife|partner|mother|father|sister|brother|daughter|son)"
    r"(?: (?P<name>(?-i:[A-Z][a-z]+)))? took (?P<whom>me|us|(?:the|our|my|both) (?:kids|children|boys|girls|twins|son|"
    r"daughter|wife|husband)) (?P<where>(?:to|round|out|for|on|through) (?:the|an?|your) [\w' -]{3,50})$",
    re.IGNORECASE,
)
# "his wife Lois drove Meera to the temple": by name whoever is no contact, and so came with the user.
_SAW_TO = re.compile(
    r"^(?:(?:her|his|their) )?(?P<kin>husband|wife|partner|mother|father|sister|brother|daughter|son)"
    r"(?: (?P<name>(?-i:[A-Z][a-z]+)))? (?:even |also )?(?P<did>drove|took|walked|showed) (?P<whom>(?-i:[A-Z][a-z]+)) "
    r"(?P<where>(?:to|round|around|out|for|on|through|over|the|an?|[a-z]+ing) [\w' -]{3,60})$",
    re.IGNORECASE,
)
_GOT = re.compile(
    r"^(?P<who>(?:(?:[Tt]he|[Mm]y|[Oo]ur) )?(?:[Kk]ids|[Cc]hildren|[Bb]oys|[Gg]irls|[Tt]wins|[Ss]on|[Dd]aughter)|"
    rf"[A-Z][a-z]+) (?:even |also |all )?got "
    rf"(?:to {IDLE}(?P<do>[a-z]+)(?P<how> .+)|(?P<what>(?:[a-z]+ ){{0,2}}[a-z]+s))$"
)


def by_others(clause: Clause, is_known: Callable[[str], bool]) -> Act | None:
    """ "Susan did crab cakes", "kids got to take the skiff out": the host's doing, through whoever was there."""
    text = _FURTHER.sub("", clause.text).strip(" ,.")
    made = _BY_NAME.match(text)
    if made and not is_known(made["who"]) and (_NO_FOOD.match(made["did"]) or FOOD.search(made["what"])):
        what, goes_on, whom = made["what"].partition(" for ")
        did = {"knit": "knitted", "did": "made"}.get(made["did"], made["did"])
        return Act(f"the {what} {made['who']} {did}{goes_on}{whom}", sort=Sort.HOSPITALITY)
    kept = _KEPT_BUSY.match(text)
    if kept:
        return Act(f"the way {kept['name'] or 'your ' + kept['kin'].lower()} {kept['kept']}", sort=Sort.HOSPITALITY)
    came = _CAME.match(text)
    if came:
        did = verbs.infinitive(came["did"].lower()) or came["did"].lower()
        how = clause.to_you(f"your {came['who'].lower()} {did} {came['how']}")
        return Act(f"having {how}", f"you had {how}", Sort.TIME)
    took = _TOOK_OUT.match(text)
    if took:
        who = took["name"] or f"your {took['kin'].lower()}"
        return Act(f"the way {who} took {took['whom'].lower()} {clause.to_you(took['where'])}", sort=Sort.HOSPITALITY)
    saw_to = _SAW_TO.match(text)
    if saw_to and not is_known(saw_to["whom"]):
        who = saw_to["name"] or f"your {saw_to['kin'].lower()}"
        how = f"{saw_to['did'].lower()} {saw_to['whom']} {clause.to_you(saw_to['where'])}"
        return Act(f"the way {who} {how}", sort=Sort.HOSPITALITY)
    got = _GOT.match(text)
    if not got or (got["who"] in _NAMES_OF_NONE) or is_known(got["who"]):
        return None
    is_named = got["who"][0].isupper() and " " not in got["who"] and got["who"].lower() not in _YOUNG
    who = got["who"] if is_named else re.sub(r"^(?=[a-z]+$)", "the ", got["who"].lower())
    if got["do"] and verbs.is_base(got["do"]):
        what = f"{got['do']}{clause.to_you(got['how'])}"
        return Act(f"letting {who} {what}", f"you let {who} {what}", Sort.ACCESS)
    return Act(f"the {got['what']} for {who}", sort=Sort.GIFT) if got["what"] and not is_named else None


_YOUNG = frozenset({"kids", "children", "boys", "girls", "twins", "son", "daughter"})
_NAMES_OF_NONE = frozenset({"She", "He", "They", "It", "Everyone", "Nobody", "We", "Who"})
