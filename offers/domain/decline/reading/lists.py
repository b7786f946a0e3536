"""Where an act goes on after a comma: with more of the same, with how it was done, or not at all."""

from __future__ import annotations

import re
from itertools import filterfalse

from offers.domain.decline.text.prose import AnyCase

# What may follow a comma and still belong to the act.
_BELONGS = re.compile(
    r"(?:warts and all$|and|or|with|from|about|all|including|even|right|just|over|through|down|up|in|on|at|"
    r"for|when|while|because|so|after|(?:the )?same (?:day|night|morning|afternoon|evening|week|hour)|overnight|"
    r"before|to|by|as|line by line|page by page|one by one|every|twice(?! as\b)|[a-z]+ by [a-z]+|"
    r"[a-z]+ing (?:me|us|my|our|every|all)|(?:an?|two|three|four|five|six|\d+) (?:and a half )?(?:hours?|miles) each "
    r"way|between (?:the|your|two)|against your own|(?:well |long |way )?(?:past|beyond) your|off your own bat|"
    r"the (?:first|second|third|last) time |since (?:I|we|my|our|the) |\d+ and \d+ |"
    r"(?:un(?:asked|prompted)|(?:honest|patient|frank|candid|open|gent|proper)ly|live|aloud)$|"
    r"without (?:my|our|me|us|(?:ever )?(?:making|letting) (?:me|us)|being asked|a script|notes))\b"
)
_COUNT = r"(?:both|all|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|\d+)"
# "writing to the judge by hand, two pages", "explaining the round, blister packs and all"
_MEASURE = re.compile(
    rf"(?:all )?{_COUNT} (?:full |whole |long |closely written )?(?:pages|sides|miles|kilomet\w+|km|"
    r"banks|floors|rooms|courses|copies|rounds|languages|verses)(?: of (?:it|them|A4|notes))?|"
    r"(?!no\b|not\b)(?:[\w'-]+ ){1,4}(?:and all|included)|"
    r"[a-z]+s (?:blacked|crossed|spelled|spelt|written|marked|ironed|rolled) (?:out|up|in)"
)
# "walking the whole boardwalk with me, Bedford to the pier"
_FROM_TO = re.compile(
    r"(?:[A-Z][\w'-]*|\d{1,4}(?::\d\d)?(?: ?[ap]m)?) to (?:the )?(?:[A-Z][\w'-]*|\d{1,4}(?::\d\d)?(?: ?[ap]m)?|[a-z]+)"
)
_TAKEN = re.compile(
    r"(?:you )?(?:tak|took|walk|driv|drove|lead|led|br[io]|fly|flew|row|sail|show|tour|steer|march|cycl|rid|rode|"
    r"run|ran|com|came|go|went)"
)
_AND_THEN = re.compile(r"then (?:down|out|up|on|over|round|through|into|to|along|off|across)\b(?! (?:me|us|my|our)\b)")
# "nine days instead of six weeks", "second time at 10 pm"
_SO_MUCH_SOONER = re.compile(rf"{_COUNT} (?:hours?|days?|weeks?|months?) (?:instead of|rather than) {_COUNT} \w+")
_WHICH_TIME = re.compile(r"(?:first|second|third|last) time (?:at|in|on|from|with|by)\b")
# "letting me stay through a whole birth, eleven hours, as a guest": how long is no part of it.
_HOW_LONG = re.compile(rf"{_COUNT} (?:full |whole )?(?:minutes?|hours?|days?)")
# "the art team, the QA pit"
_ONE_THE, _OTHER_THE = (
    re.compile(r"(?:you )?(?:introduc(?:ing|ed)|show(?:ing|ed)) (?:me|us)\b.* the (?:[\w-]+ ){0,2}[\w-]+$"),
    re.compile(
        r"the (?!(?:best|worst|whole|only|first|last|same|highlight)\b)(?:[\w-]+ ){0,2}"
        r"(?!(?:ones?|side|end|half)$)[\w-]+"
    ),
)
_AND_A = re.compile(r"plus (?:an?|the|your|two|three|some) (?!bit\b|lot\b)")
# "kids screaming behind you", "vegan version just for me": how it was while it was done, in words without a verb.
_ALL_THE_WHILE = re.compile(
    r"(?!(?:no|not|very|so|too|quite|rather|really|bit|all|both|still|always|i|we|you|he|she|they|it|that|this|which|"
    r"who|what)\b)(?P<what>(?:(?!(?:was|were|is|are|has|had|have|did|does|eyes?|watch|clock|screen|arms?|back|mind|"
    r"head|nose|feet|mouth|face|in|on|to|of)\b)[\w'-]+ ){1,5}?)(?:"
    r"(?:(?:[a-z]+ing|strapped|tied|wrapped|packed|spread|laid) |already |just (?=for\b))"
    r"(?:behind|on|in|to|round|under|for|over) (?:you|me|us|your [a-z]+|the (?:bed|truck|car|van|boot|back seat))|"
    r"(?:on|in|under|over) (?:your (?!part\b|way\b)[a-z]+|the (?:bed|truck|car|van|boot|back seat)))",
    re.IGNORECASE,
)
_NEEDS_NO_ARTICLE = re.compile(
    r"(?:the|an?|my|our|your|every|each|some|\d+|two|three|four|five|six)\b|(?:[\w'-]+ )*[\w'-]*[^su]s $"
)
# "printing my map on the big plotter, 36 x 48 and hanging it in the hall"
_AND_DOING = re.compile(r"[^,]{1,20} and (?=[a-z]+ing (?:it|them)\b)")
# "playing me, on the rehearsal piano, the whole storm": what was played stands behind.
_NO_OBJECT_YET = re.compile(r"(?:you )?[a-z]+(?: (?:up|out|off|over|down|me|us))?")
_EACH_WAY = re.compile(r"[\w ]+ each way\b")


# "booked flights, hotel with crib": two things and no more, each of a kind that a verb like this takes.
_LISTS = re.compile(r"(?:you )?(?:book|sort|arrang|print|pack|handl|organi[sz])(?:ed|ing) (?!me\b|us\b)[a-z ]+,")
_A_THING = re.compile(
    r"(?:the |a |an |my |our )?(?:[a-z]+ )?(?:flights?|hotel|parking|train|tickets|car|badge|taxi|ride|meals?|"
    r"room|lodging|transfers?|itinerary|schedule|housing|(?:car|booster) seats?)(?: "
    r"(?:with|for) (?:a |an |the |both |my |our "
    r")?[a-z]+)?(?: without (?:my|our) asking)?"
)
# "about parking, schools and the cat", but no verdict such as "quick and friendly"; "laughing at it and fixing it".
_ITEM = r"(?:(?:the|an?|my|our|your) (?:(?!(?:was|were|is|are|had|has)\b)[\w'-]+ ){0,5}[\w'-]+|[a-z-]+(?<!s)s)"
_ENDS_A_LIST = re.compile(rf"[a-z]+ing (?:when )?(?:it|them)\b[^,]* and [a-z]+ing\b[^,]*|{_ITEM} and {_ITEM}")
# "sharing your tent, sambal and drone maps": by the verb they are things, and no verdict.
_GIVES = re.compile(r"(?:you )?(?:shar|lend|giv|bring|pack|loan)(?:ing|ed)\b|you (?:lent|gave|brought)\b")
_BARE_THINGS = re.compile(rf"(?:[a-z-]+ ){{1,2}}and (?:{_ITEM}|(?:[a-z-]+ )?[a-z-]+(?<!s)s)|[a-z-]+(?<!s)s and [a-z-]+")
# "shared her office, her doubts and her bad temper": what came with it was no gift.
_NO_GIFT = AnyCase(
    r"\b(?:lecture|bill|invoice|temper|doubts?|reminders?|warnings?|complaints?|gossip|opinions?|politics|cough|flu|"
    r"mou?ld|damp|silence|sighs?|excuses|insults?|telling-off|scolding|sermon|contract|headache|run-?around)\b"
)
# "texting me the van specs, all our back and forth has been texts": a statement of its own.
_STATES = re.compile(
    r"(?:all|every|each|both|the|right|even|in|on|at) (?!.*\b(?:that|which|who|what|when|where|while|because|"
    r"so|if|I|you|we)\b)[\w' -]*?\b(?:has|have|had|was|were|is|are|sang|said|clapped|waved|laughed|danced|loved|knew|"
    r"cheered|came|went) "
)
# "explaining dues, overtime, the whole contract in plain words", and no verdict: "showing me the lab, quick, friendly"
_BARE_OBJECT = re.compile(
    r"(?:^[a-z]+ing|^you [a-z]+|\b(?:about|on|over|through)) (?!me\b|us\b|it\b|them\b|up\b|out\b|on\b)[a-z-]{3,}$"
)
_IN_A_ROW = re.compile(
    r"(?:(?:the|my|our|your|an?) (?!.*\b(?:was|were|is|are|had|has)\b)(?:[\w'-]+ ){0,2})?"
    r"(?!(?:un)?(?:asked|prompted)\b|twice\b|[a-z]+ly\b)[a-z-]{3,}(?: (?:in|for|with|at) [\w' -]{3,30})?"
)
# "a sheet with bus times, cheap laundry, a vet who takes new clients": what all stood in it, and no verdict on it.
_IN_A_SHEET = re.compile(
    r"(?:you )?(?:compil|writ|wrote|mak|made|draw|drew|send|sent|giv|gave|print|typ|put|build|built|shar|e-?mail|"
    r"pack)\w* (?:(?:me|us|up|out|together) )*(?:an?|the|your|one|two) (?:[\w-]+ "
    r"){0,3}?(?:sheet|list|guide|map|table|folder|"
    r"spreadsheet|page|binder|booklet|bag|box|basket|parcel|hamper|calendar|checklist|packet|document) (?:with|of|for) "
)
_NOTED = re.compile(
    r"(?:(?:an?|the|some|your|my|our|two|three|four|five|\d+) (?!(?:bit|lot|real|total|good|great|lovely|nice|proper|"
    r"tad|little|long|hour|pain|shame|relief|joy|godsend|mess)\b)|(?:cheap|good|nearby|local|decent|quiet|safe) )"
    r"[\w'-]+(?: (?!(?:is|was|were|are|had|has)\b)[\w'-]+){0,5}|(?:(?!very\b|so\b|not\b|too\b)[\w'-]+ "
    r"){0,2}[a-z]{3,}(?<!s)s"
)
# "letting me cut the first dovetails, your father's chisels"
_LET_ME = re.compile(r"(?:you )?let(?:ting)? (?:me|us)\b")
_THEIR_TOOL = re.compile(
    r"your (?:own|(?:late |old )?[\w-]+'s) (?:[\w-]+ )?(?:chisels?|tools?|planes?|kni(?:fe|ves)|saws?|hammers?|"
    r"needles?|pens?|brush(?:es)?|scissors|shears|rods?|bow|violin|fiddle|cello|guitar|camera|loom|anvil|tongs|"
    r"recipe|rolling pin|pans?|boat|bike|gloves|boots|baton|stethoscope|scalpels?|loupes?|lens|files?|gouges?|lathe|"
    r"wheel)"
)
_MEANWHILE = re.compile(
    r"(?:carry|hold|explain|tell|point|nam|translat|push)ing (?:me|us|my|our|every|all)\b(?! off\b)|"
    r"(?:carry|hold|explain|translat|cutt|sketch|draw|play|sing|pour|cook|measur|mark|read|wav)ing (?:the|your|an?|"
    r"both|each|[a-z]+s)\b(?! (?:phone|watch|clock|e-?mails?|lunch)$)"
)
_DOING = re.compile(r"[a-z]+ing\b(?<!during)(?<!including)")


def first_of_list(text: str) -> str:
    """ "the hotel, mileage form" is cut to "the hotel"; "bread, soup, and tea" and ", all the way home" stay."""
    if "," not in text:
        return text
    parts = re.split(r"(?<!\d)\s*,\s*|\s*,\s*(?!\s*\d)", text)
    if len(parts) == 2 and _LISTS.match(text) and _A_THING.fullmatch(parts[1]):
        return f"{parts[0]}{',' * (' and ' in parts[0])} and {parts[1]}"
    if len(parts) > 2 and re.match(r"(?:and|or)\b", parts[-1]):
        return text
    if len(parts) > 2 and _BARE_OBJECT.search(parts[0]) and all(map(_IN_A_ROW.fullmatch, parts[1:])):
        return f"{', '.join(parts[:-1])}, and {parts[-1]}"
    if len(parts) > 2 and _IN_A_SHEET.match(parts[0]) and all(map(_NOTED.fullmatch, parts[1:])):
        return f"{', '.join(parts[:-1])}, and {parts[-1]}"
    if len(parts) == _INTERPOSED and _NO_OBJECT_YET.fullmatch(parts[0]) and _BELONGS.match(parts[1]):
        return f"{parts[0]} {parts[2]} {parts[1]}"
    if len(parts) == 2 and _ONE_THE.match(parts[0]) and _OTHER_THE.fullmatch(parts[1]):
        return f"{parts[0]} and {parts[1]}"
    kept = parts[0]
    for part in map(_in_place, [*filterfalse(_HOW_LONG.fullmatch, parts[1:-1]), parts[-1]]):
        if _AND_THEN.match(part) and _TAKEN.match(text):
            part = f"and {part}"
        if _LET_ME.match(text) and _THEIR_TOOL.fullmatch(part):
            return f"{kept} with {part}"
        if part == parts[-1] and _is_more(part, text) and not _NO_GIFT.search(part):
            return f"{kept}, {part}"
        if joined := _AND_DOING.match(part):
            return f"{kept} and {part[joined.end() :]}"
        if (
            not (_BELONGS.match(part) or _MEASURE.fullmatch(part) or _MEANWHILE.match(part) or _adds(part))
            or (part.startswith("and ") and len(parts) > 2 and part == parts[-1])
            or _STATES.match(part)
        ):
            break
        if _DOING.match(part) and _DOING.match(text) and not _MEANWHILE.match(part):
            break
        kept += f", {part}"
        if _EACH_WAY.match(part):
            # What was in the car goes unsaid.
            break
    return kept


_INTERPOSED = 3


def _in_place(part: str) -> str:
    """The part with the word that joins it: "from Bedford to the pier", "with kids screaming behind you"."""
    if _FROM_TO.fullmatch(part):
        return f"from {part}"
    if _BELONGS.match(part):
        return part
    if _SO_MUCH_SOONER.fullmatch(part):
        return f"in {part}"
    if _WHICH_TIME.match(part):
        return f"the {part}"
    how_it_was = _ALL_THE_WHILE.fullmatch(part)
    if not how_it_was:
        return part
    article = "" if _NEEDS_NO_ARTICLE.match(how_it_was["what"]) else "an " if part[0] in "aeiou" else "a "
    return f"with {article}{part}"


def _adds(part: str) -> bool:
    return _AND_A.match(part) is not None and not _NO_GIFT.search(part)


def _is_more(part: str, text: str) -> bool:
    """Whether the last part names two more things of those that the act is about."""
    return bool(_ENDS_A_LIST.fullmatch(part) or (_GIVES.match(text) and _BARE_THINGS.fullmatch(part)))
