"""What was put ready or on the table for the user, told without saying who did it."""

from __future__ import annotations

import re
from itertools import pairwise

from offers.domain.decline.reading import verbs
from offers.domain.decline.reading.acts import Act, Sort
from offers.domain.decline.reading.clauses import Clause
from offers.domain.decline.reading.dishes import COMPANY, DISH, DISHES, FOOD, FOR_ALL_OF_US, HOMELY, as_named
from offers.domain.decline.reading.papers import as_sent
from offers.domain.decline.reading.second_person import Speaker
from offers.domain.decline.reading.stays import as_stay
from offers.domain.decline.text.prose import decapitalize, word_set

_READY = re.compile(
    r"^(?P<things>(?:[Aa] |[Aa]n |[Tt]he |[Ss]ome )?[A-Za-z][a-z ]{2,30}?)(?: in my size| size \w+)? (?:waiting|"
    r"ready)(?: for (?:me|us))?"
    r"(?P<where> (?:at|in|on) (?:the|my|our) [a-z]+)(?=$|,)"
)


def left_ready(clause: Clause) -> Act | None:
    """ "boots and a map waiting at the hotel" """
    found = _READY.match(clause.text)
    if not found or clause.subject != "contact" or verbs.is_past(found["things"].split()[0]):
        return None
    what = f"{found['things'][0].lower()}{found['things'][1:]} waiting{found['where']}"
    return Act(f"having {what}", f"you had {what}", Sort.GIFT)


_TOUR_OF = re.compile(
    r"^(?:an? |the )?(?P<of>(?!(?:great|good|quick|nice|long|short|brief|full|private|guided|whole|"
    r"lovely) )[A-Za-z][\w-]+"
    r"(?: [a-z][\w-]+)?) tour(?: with (?:her|him|them))?$"
)
_TOOK_NOTHING = re.compile(
    r"^(?:wouldn't|refused to|would not) (?:take|accept|hear of) (?:any )?(?:money|payment|anything|a (?:thing|cent|"
    r"penny|dime))(?P<what> for (?!(?:my|our|the) (?:travel|flights?|train|hotel|move|relocation|trip|expenses|time|"
    r"work)\b)(?!.*\b(?:pills?|meds|medicines?|prescriptions?|tests?|treatment|sessions?|scans?)\b)[\w ]{2,30})?$",
    re.IGNORECASE,
)


_NEVER_PUSHED = re.compile(
    r"^never (?:once |ever )?(?P<verb>pushed|rushed|pressured|hurried) (?P<whom>me|us)"
    r"(?=$|,| (?:to|toward|towards|into|for|on|about)\b)",
    re.IGNORECASE,
)


def shown(clause: Clause) -> Act | None:
    """ "EP lab tour", "wouldn't take money for the room": told by its noun or by what was not done, and yet plain."""
    if clause.subject != "contact":
        return None
    tour = _TOUR_OF.match(clause.text.split(",")[0])
    if tour and not verbs.is_past(tour["of"].split()[0]):
        return Act(f"the {decapitalize(tour['of'])} tour", sort=Sort.GUIDANCE)
    unhurried = _NEVER_PUSHED.match(clause.text)
    if unhurried:
        verb, whom = unhurried["verb"].lower(), unhurried["whom"]
        return Act(f"never {verbs.gerund(verb)} {whom}", f"you never {verb} {whom}", Sort.TIME)
    nothing = _TOOK_NOTHING.match(clause.text)
    if nothing:
        what = clause.to_you(nothing["what"] or " for it")
        return Act(f"taking nothing{what}", f"you took nothing{what}", Sort.HOSPITALITY)
    return None


_BEST_EVER = re.compile(
    r"^(?:the |her |his |their )?(?P<what>debrief|tour|talk|interview|feedback|chat|dinner|meal|lunch|breakfast|curry|"
    r"demo|lesson|critique|conversation|visit|[a-z]+ (?:pie|soup|stew|bread|cake|curry)) was (?:easily |"
    r"honestly )?the best "
    r"(?:\w+ )?(?P<ever>I've (?:ever )?(?:had|eaten|got|been given|heard)(?: in (?:years|ages|a long time|my life))?)$",
    re.IGNORECASE,
)


def best_ever(clause: Clause) -> Act | None:
    """ "debrief was the best I've had in years" """
    found = _BEST_EVER.match(clause.text.split(",")[0])
    if not found:
        return None
    return Act(f"the best {found['what'].lower()} {found['ever']}", sort=Sort.COACHING)


_HAD_TO_STAY = re.compile(r"\b(?:[Hh]ad (?:me|us) to stay|[Pp]ut (?:me|us) up (?:in|for|on)) ")
_AT_HOME = re.compile(r"at (?:her|his|their) (?:house|home|place|apartment|flat|farm|cabin)\b", re.IGNORECASE)
_MEAL = re.compile(r"\b(?:dinner|supper|lunch|brunch|breakfast|barbecue)\b", re.IGNORECASE)
_SEEN = r"(?:houses|flats|homes|apartments|places|cottages|bungalows|farmhouses|townhouses|lofts|rentals|properties)"
_HOMES = re.compile(
    r"(?:(?:\d+|two|three|four) (?:hours|days),? )?((?:\d+|two|three|four|five|six|seven|eight|nine|"
    rf"ten) {_SEEN}\b)",
    re.IGNORECASE,
)
_SPAN_OUT = (
    r"(?P<span>(?:\d+|two|three|four|five|six|seven|eight) (?:hours|days)|[Hh]alf a day|[Aa]n? (?:whole|full) "
    r"(?:day|afternoon))"
)
_HOURS_OUT = re.compile(
    rf"{_SPAN_OUT} (?P<where>of (?=houses|flats|homes)|(?=(?:in|around) [A-Z])|(?=out (?:in|"
    rf"by|at|on|around)\b)|(?=looking at\b))"
)
_HOMES_SEEN = re.compile(
    rf"{_SPAN_OUT}(?: (?:in|around) [^,;.\n]*)?, (?P<homes>(?:\d+|two|three|four|five|six|seven|eight|nine|ten) "
    rf"{_SEEN})\b",
    re.IGNORECASE,
)


def with_kind(note: str, kind: str, person: Speaker, *, is_hosts: bool) -> str:
    """ "at her house" in the note of a dinner is a dinner at her house; "9 houses" of a tour, a tour of them."""
    if is_hosts or "stay" in kind.lower() or _HAD_TO_STAY.search(note):
        note = as_stay(note, person, is_hosts=is_hosts)
    meal = _MEAL.search(kind)
    if meal and _AT_HOME.match(note):
        return f"{meal[0].lower()} {note}"
    if "tour" not in kind.lower():
        return as_sent(note, kind)
    homes = _HOMES.match(note)
    if homes:
        return f"tour of {note[homes.start(1)].lower()}{note[homes.start(1) + 1 :]}"
    seen = _HOMES_SEEN.match(note)
    if seen:
        return f"spent {seen['span'].lower()} with me looking at {seen['homes']}{note[seen.end() :]}"
    out = _HOURS_OUT.match(note)
    if not out:
        return note
    return f"spent {out['span'].lower()} with me {'looking at ' * bool(out['where'])}{note[out.end() :]}"


_REFERENCE = re.compile(
    r"^(?:an? |the |my )?(?:letter of (?:reference|recommendation)|(?:reference|recommendation) letter|reference)"
    r"(?: (?P<pages>\d+|one|two|three|four|five) pages?)?(?P<soon> (?:in|within) (?:an?|\d+|one|two|"
    r"three) (?:hours?|days?)| overnight| the same (?:day|night|evening|week|weekend))?(?: (?:in|despite) .*)?$",
    re.IGNORECASE,
)
# "third reference this year and never a word of complaint"
_ANOTHER_REFERENCE = re.compile(
    r"^((?:second|third|fourth|fifth|sixth|[a-z]+th) reference(?: (?:this|in a|in one) (?:year|month|week|spring|"
    r"summer|"
    r"autumn|fall|winter))?)(?=$|[,;]| (?:and|without)\b)",
    re.IGNORECASE,
)
_REFERENCE_CALL = re.compile(
    r"^(?:the |a )?ref(?:erence)? call(?P<how> with (?!my\b)[\w. ]{3,30} (?:from|on) (?:an?|the|her|his) .*)$",
    re.IGNORECASE,
)
_AS_REFERENCE = re.compile(
    r"^(?:was|is|acted as|agreed to be|served as) (?:my|a) (?:reference|referee)\b", re.IGNORECASE
)

_FIRST_TO_NAME = re.compile(
    r"^was the first (to (?:suggest|mention|recommend|propose|think of|name|nominate|bring up|put forward|tip) "
    r"(?:me|my)\b.*)$",
    re.IGNORECASE,
)
# How willingly, where more is told than that they did.
_AGREED = re.compile(
    r"^agreed (to be my referee(?: for the \w+ time(?: (?:in|within|this) (?:[a-z]+ )?[a-z]+)?)?(?:,? (?:without "
    r"(?:a |any |hesita)[a-z' ]*|at once|straight ?away|on the spot|by return|before I(?:'d| had) (?:even )?finished "
    r"asking|(?:yet )?again|once more|within the hour|the same \w+))?)$",
    re.IGNORECASE,
)


def noted(clause: Clause) -> Act | None:
    """ "letter of reference in 2 days": no verb, and yet plain."""
    if clause.subject != "contact":
        return None
    letter = _REFERENCE.match(clause.text)
    if letter:
        soon = (letter["soon"] or "").lower()
        kind = f"{letter['pages']}-page reference" if letter["pages"] else "reference"
        return Act(f"writing my {kind}{soon}", f"you wrote my {kind}{soon}", Sort.WORK)
    if again := _ANOTHER_REFERENCE.match(clause.text):
        return Act(f"writing my {again[1].lower()}", f"you wrote my {again[1].lower()}", Sort.WORK)
    call = _REFERENCE_CALL.match(clause.text)
    if call:
        return Act(f"the reference call{clause.to_you(call['how'])}", sort=Sort.WORK)
    if first := _FIRST_TO_NAME.match(clause.text):
        to = clause.to_you(first[1])
        return Act(f"being the first {to}", f"you were the first {to}", Sort.INTRODUCTION)
    if agreed := _AGREED.match(clause.text):
        return Act(f"agreeing {agreed[1]}", f"you agreed {agreed[1]}", Sort.WORK)
    return Act("being my reference", sort=Sort.WORK) if _AS_REFERENCE.match(clause.text) else None


# Of what is had at somebody's own table, all but this is to eat.
_NO_MEAL = (
    r"(?:(?:inter)?views?|meetings?|calls?|chats?|talks?|panel|offer|contract|papers?|arguments?|row|notice|"
    r"questions?|tour|"
    r"visits?|weeks?|weekend|nights?|days?|afternoon|morning|hours?|minutes?|stay|room|bed|time|work|help|advice|no|"
    r"not|"
    r"nothing|never|just|only|my|our|me|us|I|we|was|were|is|are|and|or|to|of|for|with|in|on|at|met|ate|had|saw|"
    r"mou?ld|damp|silence|quiet|police|tears|shouting|screaming|hair|search|arrest|accident|smell|mess|leak|flood|"
    r"rats?|mice|silent|awkward|bad|awful|burnt|late|kids?|children|dogs?|cats?|party|wake|funeral|fight|everyone|"
    r"everybody|she|he)"
)
_AT_THEIRS = re.compile(
    rf"^(?P<dish>(?:(?!{_NO_MEAL}\b)[\w'-]+ ){{0,2}}(?!{_NO_MEAL}\b)[\w'-]+(?: for (?:two|three|four|five|six|eight|"
    r"ten|all of us|\d+)| on newspaper)?) "
    r"(?:at (?:(?:her|his|their)s? (?:place|house|home|cabin|farm|kitchen(?: table)?|table)|hers|"
    rf"theirs|his(?=$|,))|(?P<outside>in) (?:her|his|their) (?:back ?yard|garden|yard|kitchen|barn))(?:{COMPANY}\b)?",
    re.IGNORECASE,
)


def at_theirs(clause: Clause) -> Act | None:
    """ "fish soup at his place" """
    found = _AT_THEIRS.match(clause.text)
    if not found or clause.subject == "user" or any(map(verbs.is_past, found["dish"].lower().split())):
        return None
    if found["outside"] and not FOOD.search(found["dish"]):
        return None
    where = clause.to_you(found[0][found.end("dish") - found.start() :])
    return Act(f"the {as_named(found['dish'])}{where}", sort=Sort.HOSPITALITY)


def dish(clause: Clause) -> Act | None:
    """ "wild rice soup", by itself in the note of a dinner."""
    if clause.subject == "user":
        return None
    if homely := HOMELY.match(clause.text):
        what = homely["what"]
        return Act(f"the {what if what.startswith('French') else what[0].lower() + what[1:]}", sort=Sort.HOSPITALITY)
    if named := _OF_THE_HOUSE.match(clause.text):
        return Act(clause.text, sort=Sort.HOSPITALITY) if named["name"] in clause.speaker.household else None
    found = DISH.match(_with_them(clause))
    if not found or _has_verb(found["dish"].lower().split()):
        return None
    what = re.sub(r"^(?:a|an|the|some|good|great|lovely|amazing) ", "", found["dish"], flags=re.IGNORECASE)
    what = as_named(what)
    whose = f"your {found['kin'].lower()}'s" if found["kin"] else "the"
    company = clause.to_you(found["company"] or "")
    return Act(f"{whose} {what}{found['place'] or ''}{company}", sort=Sort.HOSPITALITY)


# "Gino's lamb", of a house where Gino lives.
_OF_THE_HOUSE = re.compile(
    rf"(?P<name>[A-Z][a-zà-ÿ]+)'s (?:[a-z-]+ ){{0,2}}(?:{DISHES})(?: (?:at|from|in|on) (?:the|\d)[\w ]*)?$"
)


def _with_them(clause: Clause) -> str:
    """ "curry in the crew mess with Putra" is no other curry."""
    text = clause.text
    for name in (*clause.speaker.names, "her", "him"):
        text = text.removesuffix(f" with {name}")
    return text


# How a dish was made may stand before it: "smoked trout", but not "carved the roast".
_MADE = word_set(
    "smoked baked fried grilled braised roasted stuffed spiced pulled cured pickled stewed poached steamed mashed "
    "curried shredded loaded iced candied salted minced marinated charred seared split jerked ground"
)
_LEADS_IN = word_set("a an the us me some his her their our my up with for")


def _has_verb(dish: list[str]) -> bool:
    return any(
        verbs.is_past(word) and (word.rpartition("-")[2] not in _MADE or following in _LEADS_IN)
        for word, following in pairwise(dish)
    )


_ARRANGED = re.compile(
    r"^(?:the |my |a )?(?:hotel|flights?|train tickets|tickets|itinerary|parking|"
    r"airport pickup|taxi|car|lodging|"
    r"transfers?|accommodation|visit plan|badge|room|rental car|meals|directions)$",
    re.IGNORECASE,
)


def arranged(clause: Clause) -> Act | None:
    """ "hotel, flights, the works" from somebody who sees to such things."""
    if clause.subject != "contact":
        return None
    if FOR_ALL_OF_US.fullmatch(clause.text):
        return Act(f"the {clause.text[0].lower()}{clause.text[1:]}", sort=Sort.LOGISTICS)
    parts = [part.strip() for part in _LISTED.split(clause.text) if part.strip()]
    things = [re.sub(r"^(?:the|my|a) ", "", part.lower()) for part in parts if _ARRANGED.match(part)]
    rest = [part for part in parts if not _ARRANGED.match(part)]
    if not things or len(parts) < _FEWEST or not all(map(_AND_ALL.match, rest)):
        return None
    last = " and the " if len(things) == _FEWEST else ", and the "
    what = ", the ".join(things[:-1]) + last * (len(things) > 1) + things[-1]
    return Act(f"seeing to the {what}", f"you saw to the {what}", Sort.LOGISTICS)


_LISTED = re.compile(r",| and ")
_FEWEST = 2
# What else there was is left out: some of it is nobody's business.
_AND_ALL = re.compile(
    r"^(?:the )?(?:works|lot|visa letters?|everything|all of it|etc|all (?:perfect|set|sorted|done|smooth|"
    r"great|booked|ready))\b",
    re.IGNORECASE,
)
