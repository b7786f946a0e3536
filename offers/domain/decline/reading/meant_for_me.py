"""What is only named, whatever it is, and was the user's by what follows: "first slot, so I could make my train".

No list holds all that people give. A thing counts where it came before the user asked, or to where they would find it,
or got them somewhere; and where its name is none of a burden, a verdict or a blow.
"""

from __future__ import annotations

import re

from offers.domain.decline.reading import verbs
from offers.domain.decline.reading.acts import Act, Sort, sort_of
from offers.domain.decline.reading.clauses import Clause
from offers.domain.decline.text.prose import AnyCase, word_set

_GENEROUS = re.compile(
    r"\b(?:long|full|detailed|careful|patient|thoughtful|kind|honest|clear|generous|hand-?written)\b", re.I
)
_SOON = (
    r"(?: (?:by (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|by (?:lunch|noon|bedtime|breakfast|the (?:morning|evening|"
    r"end of the day))|(?:the )?(?:same|next|very next) (?:day|night|morning|evening|"
    r"afternoon)|within (?:the|an|two|three|"
    r"\d+) (?:hours?|"
    r"days?)|overnight|every (?:morning|evening|night|day)|when (?:I|we) [\w' ]{3,25}))?"
)
_FOR_ME = re.compile(
    r" (?:so (?:that )?(?:I|we)(?:'d| would| could) (?:make|catch|see|get (?:home|back|to)|have (?!to\b)|sleep|eat|"
    r"rest|watch|hear|practi[cs]e|prepare|warm up|find|feed|fetch|join|take (?:the|my|our))\b"
    r"|on (?:my|our) behalf\b|(?:even )?before (?:I|we)(?:'d| had)? (?:even )?(?:asked|landed|arrived|woke)\b"
    r"|(?:on|by|at|outside) (?:my|our) (?:desk|door|doorstep|pillow|bed|bedside|windowsill|bench)"
    rf"{_SOON}(?=$|,)|in (?:my|our) (?:locker|pigeonhole|car|room){_SOON}(?=$|,)"
    r"|to (?:every(?: single)? one|each|all) of (?:my|our) questions\b"
    r"|(?:that|which) (?:got|saved|helped|carried|saw|pulled) (?:me|us)\b)"
)
_MAY_BE = re.compile(
    r"so (?:that )?(?:I|we)\b|behalf|before (?:I|we)\b| (?:my|our) |"
    r"(?:that|which) (?:got|saved|helped|carried|saw|pulled) "
)
# What stands at the head of a thing's name, and what of a word about it.
_NO_NAME = word_set(
    "no not none nothing never i we she he they it this that there here what which who when where why how if so too "
    "very only just but and or for to in on at by from with without my our your me us "
    "is was were are be been am had has "
    "have great good bad better worse best worst perfect wrong right easy hard big "
    "huge tough nice real total enough more "
    "less much many as than like about after before still yet again maybe perhaps half most all off same"
)
_BURDEN = AnyCase(
    r"\b(?:no|not|never|none|bills?|invoices?|fees?|fines?|lectures?|sermon|tests?|exams?|tasks?|homework|forms?|"
    r"paperwork|contracts?|offers?|deadlines?|ultimatum|warnings?|threats?|excuses?|"
    r"complaints?|demands?|questions?|reminders?|"
    r"rejections?|refusals?|delays?|waits?|rumou?rs?|gossip|secrets?|jokes?|digs?|jabs?|remarks?|fits?|jobs?|roles?|"
    r"positions?|posts?|moves?|steps?|chances?|news|surprises?|shocks?|letdowns?|downgrades?|cuts?|problems?|troubles?|"
    r"risks?|lies?|promises?|criticisms?|insults?|sighs?|shrugs?|looks?|nods?|silence|traps?|tricks?|laundry|trash|"
    r"rubbish|mess|dirt|pills?|meds|stale|late|awful|rude|broken|wrong|worst|boring|useless|grudging\w*|signatures?|"
    r"love|"
    r"apolog(?:y|ies)|"
    r"rats?|mice|mouse|spiders?|dust|hairs?|stains?|blood|ash|leaflets?|"
    r"decisions?|accusations?|allegations?|letter of (?:refusal|warning|complaint)|(?:her|his) (?:coat|bag|dog|"
    r"kids?))\b"
)
# Of what comes after it, what takes it back or tells of somebody else.
_BUT = AnyCase(
    r"\b(?:on (?:her|his) own|creepy|bed ?bugs|damp|dirty|refused|no|not|never|none|but|except|instead|cost|late|"
    r"awful|rude|from (?:the|their|her|his) [a-z]+|by (?:the|their|her|"
    r"his|an?) (?!end\b|time\b|door\b|bed\b|window\b|morning\b|evening\b)[a-z]+)\b"
)
_AFTER_VERB = word_set("it them him her me us my our your the a an this that these those some out up in on back")
_DETERMINER = re.compile(r"(?:an?|the|some) ", re.IGNORECASE)
_LONGEST = 7
# "forty minutes of his Sunday", "half her lunch"
_OF_THEIR_OWN = re.compile(
    r"(?P<span>(?:(?:\d+|[a-z]+(?:ty|een)|five|ten|two|three|four|half an|an?) (?:good |full |whole )?(?:minutes|"
    r"hours?)|half|most|all)) of (?P<free>(?:her|his) (?:(?:own|only|one) (?:evening|"
    r"morning|afternoon|night|lunch|break|"
    r"day)(?: off)?|(?:(?:own|only|one) )?(?:day off|night off|weekend|lunch (?:hour|"
    r"break)|holiday|vacation|birthday|leave|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)))"
    r"(?=$| (?:on|for|to|with|going|explaining|teaching|walking|helping|showing)\b)",
    re.IGNORECASE,
)
_HALF = re.compile(
    r"half (?P<what>(?:her|his) (?:own )?(?:lunch|sandwich|dinner|breakfast|supper|flapjack|orange|cake|pie|umbrella|"
    r"desk|bench|blanket|thermos))(?P<when> (?:when|because|while|on|in|at) [\w' -]{3,40})?$",
    re.IGNORECASE,
)
_BED = re.compile(
    r"(?:(?:the|her|his|a) )?(?P<what>(?:spare|guest) (?:room|bed)|sofa(?: bed)?|couch|air bed|box room) "
    r"(?P<long>for (?:the|an?|two|three|four|five|\d+) (?:nights?|weekend|week))$",
    re.IGNORECASE,
)


def meant_for_me(clause: Clause) -> Act | None:
    """ "visa letter on my desk by Monday" """
    if clause.subject != "contact" or clause.named:
        return None
    first = clause.text.partition(",")[0]
    if (" of h" in first or first[:4].lower() == "half") and (own := _of_their_own(first, clause)):
        return own
    if (bed := _BED.match(first)) and not _BUT.search(clause.text):
        return Act(f"the {bed['what'].lower()} {bed['long']}", sort=Sort.HOSPITALITY)
    found = _FOR_ME.search(first) if _MAY_BE.search(first) else None
    if not found or not _is_name(first[: found.start()]) or _BUT.search(clause.text[found.start() :]):
        return None
    if found[0].endswith("questions") and not _GENEROUS.search(first):
        return None
    told = clause.to_you(_DETERMINER.sub("", first, count=1) if _DETERMINER.match(first) else first)
    told = told if told[:2].isupper() else told[0].lower() + told[1:]
    form = told if told.startswith("your ") else f"the {told}"
    return Act(form, sort=sort_of(form))


def _of_their_own(first: str, clause: Clause) -> Act | None:
    if half := _HALF.match(first):
        return Act(f"half {clause.to_you(half['what'] + (half['when'] or ''))}", sort=Sort.GIFT)
    free = _OF_THEIR_OWN.match(first)
    if not free or _BUT.search(clause.text) or "self" in clause.text:
        return None
    span = re.sub(r"^(?:an?|1) ", "", free["span"].lower()).replace("half an", "half")
    span = span if span in {"half", "most", "all"} else f"the {span}"
    return Act(f"{span} of {clause.to_you(free['free'])} that you gave me", sort=Sort.TIME)


def _is_name(head: str) -> bool:
    """Whether it is the name of a thing: a few words without a verb."""
    tokens = head.lower().replace("'s", "").split()
    if not 1 <= len(tokens) <= _LONGEST or tokens[0] in _NO_NAME or _BURDEN.search(head):
        return False
    if verbs.is_base(tokens[0]) and (len(tokens) == 1 or tokens[1] in _AFTER_VERB):
        return False
    return not any(verbs.is_past(token) or verbs.is_present(token) for token in tokens)
