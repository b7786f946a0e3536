"""What was given or made, told by its name alone: "good luck text before the panel", "croissants for all of us".

A thing is thanked for where its name tells that it was kindly meant, or what follows that the user had it.
"""

from __future__ import annotations

import re

from offers.domain.decline.reading import verbs
from offers.domain.decline.reading.acts import Act, Sort
from offers.domain.decline.reading.clauses import Clause
from offers.domain.decline.reading.dishes import DISHES, as_named
from offers.domain.decline.text.prose import AnyCase

_FOOD = (
    rf"(?:{DISHES}|(?:lemon |granola |oat )?bars|biscuits?|cookies|croissants?|pastr(?:y|ies)|buns?|rolls?|muffins?|"
    r"flapjacks?|do(?:ugh)?nuts?|bagels|cakes?|loaf|fudge|jam|honey|chutney|eggs|fruit|grapes|ices?|ice ?cream|"
    r"(?:cold |hot )?drinks|sweets|sandwich(?:es)?|sarnies|chips|fries|burgers|steaks?|fish|crabs?|oysters|sausages|"
    r"bacon rolls?|porridge|"
    r"broth|tea|coffees?|cocoa|hot chocolate|lemonade|pints?|lunch|dinner|supper|breakfast|picnic|barbecue|snacks)"
)
_VESSEL = (
    r"(?:thermos|flask|pot|mug|cup|plate|box|tin|jar|bag|tray|basket|slice|bowl|bottle|packed lunch|care package|"
    r"hamper)"
)
_HEARTY = (
    r"(?:encouraging|cheering|heartening|comforting|reassuring|kind|sweet|lovely|warm|thoughtful|heartfelt|"
    r"good[- ]luck|well-wishing|get[- ]well|congratulatory|congratulations)"
)
_BY_HAND = (
    r"(?:hand-?(?:written|painted|drawn|made|lettered|bound|stitched|knitted)|home-?made|home-?baked|home-?grown)"
)
_MESSAGE = (
    r"(?:card|postcard|note|letter|text|message|e-?mail|voice ?mail|voice (?:note|message)|video|playlist|poem|drawing|"
    r"phone call|call)"
)
_PAPERS = r"(?:feedback|notes|comments|suggestions|edits|corrections|advice)"
_OF_MINE = (
    r"(?:my|our) (?:[a-z-]+ ){0,2}?(?:log|talk|draft|essay|paper|code|portfolio|lesson|demo|slides|deck|plan|case|"
    r"application|cover letter|résumé|resume|CV|script|audition|presentation|manuscript|thesis|design|drawings|answers|"
    r"recipe|menu|tape|reel|pitch|proposal|statement|teaching|playing|rights)"
)
_A = r"(?:(?:an?|the|some|her|his|their|one|two|three|four|five|six|\d+) )?"
_LEAD = r"(?:(?!(?:no|not|my|our|your|for|and|with|of|to|in|bought|ate|had|made|got)\b)[A-Za-z][\w'-]* ){0,2}?"
_EVERYBODY = (
    r"(?:every(?:body|one)|all of us|us all|the (?:whole|entire) (?:crew|team|shift|table|band|kitchen|ward|office|"
    r"class|lab|cast|department|unit|room|gang|lot of us))"
)
_FOR_ME = (
    rf"(?:me|us|{_EVERYBODY}|all (?:of us|(?:two|three|four|five|six|\d) of us)|"
    r"(?:the|both) (?:whole |entire )?(?:[a-z-]+ )?(?:crew|team|kids|children|boys|girls|twins|table|ward|lot of us|"
    r"(?:two|three|four|five|six|\d) of us)|(?:my|our) (?:[a-z]+ )?(?:throat|cold|nerves|journey|drive|trip|train|"
    r"flight|ride|kids|wife|husband|son|daughter|boys|girls|mother|mum|mom|dad|father|dog|birthday|fast|break)|"
    r"the (?:road|journey|drive|train|boat|ferry|bus|flight|way home|ride|swell|climb|walk|wait|cold|night shift))"
)
_WHERE = r"(?:in|on) (?:the|her|his) (?:back of (?:the|her|his) )?(?:car|van|truck|boat|train|porch|dash(?:board)?)"
_MY_DAY = (
    r"(?:(?:the )?(?:night|morning|day|evening|hour|minute)s? (?:before|of|after)|(?:on|before|after|for|during|"
    r"ahead of)) (?:[\w' -]{0,30}\b)?(?:my|our|the|that|each|every|second|first|final|last) [\w' -]{3,30}"
)
# "Union League lunch"
_MEAL_AT = r"(?-i:(?P<club>(?:[A-Z][\w'&-]*[a-z] ){2,3})(?P<meal>lunch|dinner|breakfast|brunch|supper|tea|drinks))"
_CHART = (
    r"(?:maps?|lists?|guide|plan|schedule|timetable|sign|diagrams?|sketch(?:es)?|cheat ?sheet|checklist|itinerary|"
    r"directions|recipes?|labels?)"
)
_TAKING_PAINS = (
    rf"(?:{_BY_HAND}|printed|annotated|laminated|colou?r-coded|illustrated|personal(?:ised|ized)?|highlighted)"
)
# What somebody is shown who comes for a post there.
_PLACE = (
    r"(?:shop|lab|works|plant|factory|ward|unit|floor|building|theat(?:er|re)|backstage|farm|yard|mill|kitchen|studio|"
    r"school|campus|site|hangar|boat|ship|station|library|archive|museum|greenhouse|winery|brewery|cellar)"
)
_EXTRA_TIME = (
    r"(?:an?|two|three|four|five|\d+) (?:extra|more) (?:days?|weeks?|months?) (?:to (?:decide|think|answer|move|"
    r"find)\b|(?:for|on|before) (?:my|our) )[\w' -]{0,40}"
)
_ROOM = (
    r"(?:(?:own|quiet|empty|spare|private|warm) )*(?:desk|office|room|corner|studio|bench)(?: (?:by|near|with|at|in) "
    r"(?:the|an?) (?!toilets?|bins?|copier|corridor|loos?|exit)[\w -]{3,20}?)? (?:for the (?:day|morning|afternoon|"
    r"evening|week)|to (?:prep|practi[cs]e|prepare|"
    r"warm up|work|rest)(?: in)?)"
)
_NAMED = (
    r"(?:[\w-]+ )?(?:badge|mug|name ?tag|apron|cake|locker|hard hat|helmet|jersey|shirt|sign|place card|peg|hook|"
    r"lanyard|folder|bib|vest) with (?:my|our) names?"
)
_PEP = r"(?:(?:[a-z]+ )?memes|cat (?:pictures|videos)|pep talk|(?:mock|practi[cs]e) questions)"
_SOON = (
    r"(?:within (?:the|an?|two|three|\d+) (?:hours?|day|minutes)|the (?:same|next|very next) (?:day|night|evening|"
    r"morning|afternoon)|(?:by|before) (?:the morning|lunch|breakfast|midnight|noon|I (?:was|got|had) [\w ]{3,25})|"
    r"overnight)"
)
_SEAT = r"(?:front|best|window|jump|co-?pilot's|passenger|ringside|front[- ]row) (?:seat|row|place)"

_THING = re.compile(
    rf"(?P<food>{_A}(?:{_BY_HAND} )?{_LEAD}{_FOOD}(?: and {_LEAD}{_FOOD})?(?: (?:at|in) [\d:]+(?: [ap]m)?)?) "
    rf"(?:(?P<whom>for {_FOR_ME}(?: home| back)?(?: (?:including|and) (?:me|us))?)"
    rf"(?P<when> {_MY_DAY})?|(?P<paid>on (?:her|him|them)))$|"
    rf"(?P<made>{_A}{_BY_HAND} {_LEAD}{_FOOD}(?: and {_LEAD}{_FOOD})?)(?P<where> {_WHERE})?(?: for {_FOR_ME})?$|"
    rf"(?P<vessel>{_A}{_VESSEL} of {_LEAD}[a-z]+ for {_FOR_ME}(?: home| back)?)$|"
    rf"(?P<chart>{_A}{_TAKING_PAINS} (?:[a-z-]+ )?{_CHART} (?:of|with|to|on|for|in) [\w' -]{{3,60}})$|"
    rf"(?P<wish>{_A}(?:[a-z]+ )?(?:{_HEARTY}|{_BY_HAND}) (?:[a-z]+ )?{_MESSAGE})(?: at)?(?: \d\d?[:.]\d\d(?: ?[ap]m)?)?"
    rf"(?P<day> {_MY_DAY})$|(?P<pep>{_A}{_PEP} {_MY_DAY})$|"
    rf"(?P<extra>{_EXTRA_TIME})$|{_A}(?P<room>{_ROOM}|{_NAMED}(?: on (?:it|them))?)$|"
    r"(?:an? )?(?:standing |open )?invitation (?P<to>to (?:her|his|their) (?:own )?(?:[\w'-]+ ){0,2}?"
    r"(?:choir|party|allotment|garden|table|class|workshop|rehearsal|show|exhibition|concert|game|match|club|dinner|"
    r"lunch|supper|barbecue|seminar|studio|farm|opening|book group|reading))$|"
    rf"(?P<notes>{_A}(?:pages? of )?(?:written |detailed |typed |handwritten |careful |line-by-line |honest |"
    rf"thoughtful |generous |kind |patient )*{_PAPERS}|(?:unprompted |unasked )?(?:two|one|three)-pager) on "
    rf"(?P<mine>{_OF_MINE}(?: (?:during|for|in|before|after) [\w ]{{3,30}})?)$|"
    rf"{_MEAL_AT}$|"
    rf"(?:the )?(?P<whole>(?:whole|entire) {_PLACE})$|"
    rf"(?P<sent>(?:(?!(?:no|my|our|wrong|another|that|this)\b)[\w-]+ ){{1,3}}(?:of|for|to|on|with) [\w' -]{{3,50}}?)"
    rf"(?: was)?(?: already)? in my inbox(?P<soon> {_SOON})$|"
    rf"(?:the )?(?P<seat>{_SEAT} (?:of|in|at|on|for) (?:the|an?|her|his) [\w' -]{{3,40}})$",
    re.IGNORECASE,
)
_MAY_BE = AnyCase(
    rf"\b(?:for (?:me|us|my|our|the|all|both|every)|on (?:her|him|them|my|our)|{_MESSAGE}|{_CHART}|home|"
    r"lunch|dinner|breakfast|brunch|supper|tea|drinks|seat|row|place|whole|entire|inbox|extra|more|desk|office|room|"
    r"corner|studio|bench|tour|demo|demonstration|tasting|interview|my names?|our names?|invitation|memes|"
    r"pep talk|questions|videos)\b|\bhand-?made|\bhome-?(?:made|baked|grown)"
)
# "whole warehouse tour", "mock interview": given by whoever the note is about.
_TOUR = re.compile(
    r"(?:an? |the )?(?P<what>(?:(?!(?:no|my|our|and|of|for|with|virtual|online|video|bus|short|rushed|asked|said)\b)"
    r"[a-z][a-z'-]+ ){1,3}(?:tour|demo|demonstration|tasting)|(?:mock|practi[cs]e) interview)"
    r"(?P<more> (?:of|at|through|around|round|in|on) [\w' -]{3,40})?$",
    re.IGNORECASE,
)
_FELL_FLAT = AnyCase(
    r"\b(?:badly|rained off|cancel+ed|boring|dull|hated|skipped|endless|rushed|flat|awkward|disaster)\b"
)
# What is so called is no gift, or none of theirs.
_NO_GIFT = AnyCase(
    r"\b(?:no|not|never|only|but|just|too|cold(?! drinks| beers?| water)|stale|burnt|soggy|awful|bad|sad|generic|"
    r"automated|automatic|canned|form (?:letter|e-?mail|reply)|template|standard|curt|terse|rude|passive|"
    r"guilt|pressure|late|last-minute|wrong|"
    r"instead|none|nothing|without|except|thank-?you|thanks|follow-?up|rejection|reminder|bill|invoice|"
    r"from (?:the|their|her|his) (?:lawyer|assistant|secretary|wife|husband|team|agency|boss)|"
    r"(?:i|we) (?:made|brought|baked|sent|wrote|paid)|costs?|paid|refused|denied|creepy|kisses|love|nightmare|"
    r"crossed out|asking (?:me|us) out|"
    r"patroni[sz]ing|from the [a-z]+|harsh|scathing|brutal|unkind|nasty|mean|petty|snide|"
    r"vague|\d+ (?:dollars|pounds|euros))\b"
)


def thing(clause: Clause) -> Act | None:
    """ "ginger biscuits for the swell" """
    if clause.subject != "contact" or clause.named or not _MAY_BE.search(clause.text):
        return None
    first, *more = clause.text.split(",")
    tour = _TOUR.match(first)
    if tour and not (
        _NO_GIFT.search(first)
        or _FELL_FLAT.search(clause.text)
        or any(verbs.is_past(word) for word in tour["what"].lower().split())
    ):
        what = tour["what"] if tour["what"][:2].isupper() else tour["what"][0].lower() + tour["what"][1:]
        return Act(f"the {what}{clause.to_you(tour['more'] or '')}", sort=Sort.GUIDANCE)
    found = _THING.match(first.strip())
    if not found or _NO_GIFT.search(clause.text) or (found["food"] and verbs.is_past(first.split()[0].lower())):
        return None
    if found["meal"]:
        return Act(f"the {found['club']}{found['meal'].lower()}", sort=Sort.HOSPITALITY)
    if found["extra"]:
        return Act(f"giving me {found['extra'].lower()}", f"you gave me {found['extra'].lower()}", Sort.LOGISTICS)
    if found["to"]:
        return Act(f"inviting me {clause.to_you(found['to'])}", sort=Sort.ACCESS)
    if found["room"] or found["pep"]:
        return Act(_the(found["room"] or found["pep"]), sort=Sort.LOGISTICS)
    if found["whole"]:
        return Act(
            f"showing me the {found['whole'].lower()}", f"you showed me the {found['whole'].lower()}", Sort.GUIDANCE
        )
    if found["sent"]:
        sent = f"me {clause.to_you(_the(found['sent']))}{found['soon']}"
        return Act(f"sending {sent}", f"you sent {sent}", Sort.WORK)
    if found["seat"]:
        return Act(f"the {clause.to_you(found['seat'].lower())}", sort=Sort.ACCESS)
    if found["notes"]:
        unasked = " without my asking" if any("unasked" in part for part in more) else ""
        return Act(f"{_the(found['notes'])} on {found['mine']}{unasked}", sort=Sort.COACHING)
    if found["wish"]:
        return Act(f"{_the(found['wish'])}{clause.to_you(found['day'])}", sort=Sort.WORK)
    named = found["vessel"] or found["chart"] or found["food"] or found["made"]
    told = named + _put(" ", found["whom"]) + (found["when"] or found["where"] or "")
    return Act(clause.to_you(_the(told)), sort=Sort.GIFT)


def _put(before: str, text: str | None) -> str:
    return before + text if text else ""


_DETERMINER = re.compile(r"(?:an?|the|some) ", re.IGNORECASE)
_OWN = re.compile(r"(?:her|his|their) ", re.IGNORECASE)


def _the(told: str) -> str:
    """ "a tin of cookies for me" is thanked for as "the tin of cookies for me"."""
    told = as_named(_DETERMINER.sub("", told, count=1) if _DETERMINER.match(told) else told)
    return told if _OWN.match(told) else f"the {told}"
