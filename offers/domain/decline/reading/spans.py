"""Time and help told by their nouns: "whole afternoon in the core with her", "90 min on hierarchical models"."""

from __future__ import annotations

import re

from offers.domain.decline.reading.acts import Act, Sort, sort_of
from offers.domain.decline.reading.clauses import Clause

_LONG_STAY = re.compile(
    r"^(?!.* the (?:phone|lobby|waiting|airport|train|queue|line|hotel|cold)\b)(?:an? |the )?(?:whole|entire|"
    r"full) (?P<span>day|afternoon|morning|evening|weekend|(?:satur|sun)day)"
    r"(?: (?:at|in|on) the (?P<where>(?:[a-z-]+ )?[a-z-]+))?"
    r"(?P<busy> (?:on (?:\w+ )?rounds|in (?:clinic|court|class|theatre)))?"
    r"(?: with (?:her|him|them|you|[A-Z]\w+))?(?: (?:at|in|on) the (?P<there>(?:[a-z-]+ )?[a-z-]+))?"
    r"(?:,? (?:and )?then .*)?$",
    re.IGNORECASE,
)
_INSIDE = re.compile(
    r"(?:lab|core|kitchen|studio|archive|vault|library|garden|field|ward|barn|hangar|greenhouse|orchard|"
    r"vineyard|cockpit|simulator)$"
)
# What an hour was about, where that is neither the giver's own life nor others' affairs.
_SUBJECT = (
    r"(?!me\b|(?:the )?(?:phone|zoom|hold|line|video)\b|nothing\b|"
    r"why\b(?! (?:she|he|they) (?:(?:still|really) )?(?:wants?|loves?|chose|does|became|teaches|stays|cares|believes|"
    r"came back|started|built|opened|makes?|plays?|sings?|grows?)\b)|"
    r"how(?! (?:the|they|she|he|it|to)\b)|"
    r"what(?! (?:the|it|they|she|he|an?|nights?|weekends?|call|life|teaching|working|living)\b)|"
    r".*\b(?:divorce|gossip|hated|career|golf|boat|quit|left|leaves?|fired|sued|politics)\b)[\w' -]{4,60}"
)
_NO_JOINT = (
    r"(?!(?:and|or|of|for|with|without|about|on|in|at|by|from|to|while|when|until|before|after|then)\b|\w+ing\b)"
)
_ON_A_SUBJECT = re.compile(
    r"^(?:about |nearly |over |a (?:good |full )?|an |the )?"
    r"(?P<how>(?<=^an )honest |(?<=^a )(?:frank|candid|patient) )?"
    r"(?P<span>(?:\d+|half an|one|two|three|four|twenty|thirty|forty|fifty|ninety) (?:minutes|"
    r"hours?)|(?:half )?hour(?: and a half)?)"
    r"(?: with (?:her|him|them|you))?(?P<by> (?:on (?:the phone|zoom|teams|skype|facetime|video)|by (?:phone|video)|"
    r"over coffee|video|call|phone call|zoom|on a call))?(?: with (?:her|him|them))?"
    r"(?: (?:mostly|all))?(?P<when> (?:after|before|between) (?:my|the|her|his|[a-z]+s) ?(?:talk|lecture|lesson|tour|"
    r"panel|lunch|interview|demo|shift)?)? "
    rf"(?:on|about|talking(?: about)?|discussing) (?P<subject>{_SUBJECT})$",
    re.IGNORECASE,
)
# "90 minutes in his office", "an hour in the lab comparing protocols", "a morning in the greenhouse with her"
_IN_A_PLACE = re.compile(
    r"^(?:about |nearly |over |a (?:good |full )?|an |the )?(?P<span>[2-9]\d minutes|half an "
    r"hour|(?:\d+|two|three|four|five|six) hours?|(?:half )?hour(?: and a half)?|half(?: a)? (?:day|(?:satur|sun)day|"
    r"morning|afternoon)|day|morning|afternoon|evening)"
    r"(?P<with> with (?:her|him|them))?(?P<where> (?:(?:out |up )?(?:in|at|on)|up|down|under) (?:(?P<own>her|his|"
    r"their)|the|an?) "
    rf"(?P<place>(?:{_NO_JOINT}[a-z-]+ ){{0,2}}{_NO_JOINT}[a-z-]+))(?P<too> with (?:her|him|them|me|us))?"
    r"(?P<doing> (?:comparing|going (?:over|through)|looking (?:at|over|through)|talking (?:about|through)|walking|"
    r"reading|sorting|sketching|tasting|testing|trying|tracing|practicing|playing|(?:showing|teaching|telling|helping) "
    r"(?:me|us))\b[\w' -]{4,50}"
    rf"|,? (?:on|about) {_SUBJECT})?$",
    re.IGNORECASE,
)
_NOBODY_MET = re.compile(
    r"(?:phone|lobby|waiting room|airport|train|bus|queue|line|hotel|cold|traffic|car|parking \w+|hallway|corridor|"
    r"emergency room|ER|bathroom|cafeteria|web|computer)$",
    re.IGNORECASE,
)
# "45 minutes call", "1 hour video": in what words the sentence has it.
_BY = {"video": "by video", "call": "by phone", "phone call": "by phone", "on a call": "by phone", "zoom": "on Zoom"}
_AT_TABLE = re.compile(
    r"^(?P<span>(?:two|three|four|\d+) hours|an? (?:hour|evening|afternoon|morning)|half an hour) "
    r"(?P<where>(?:at|in|on) (?:her|his|their) (?:\w+ )?(?:table|porch|kitchen|garden|workshop|studio|barn|boat|"
    r"shop))\b",
    re.IGNORECASE,
)
_NIGHTS = re.compile(
    r"^(two|three|four|five|six|\d) nights ((?:at|in|on) (?:her|his|their) (?:place|house|home|flat|apartment|spare "
    r"room|guest ?room|sofa|couch|cabin|farm))$",
    re.IGNORECASE,
)
_WENT_BACK = re.compile(
    r"^(?:got|pushed|talked|bargained|moved|nudged|bumped) them up\b",
    re.IGNORECASE,
)
_ANSWERS = re.compile(
    r"^(?:very |really )?(?P<how>straight|honest|frank|candid) answers (?P<on>(?:to|about|on) .+)$",
    re.IGNORECASE,
)


_OUT_WITH = re.compile(
    r"^(?:went (?:along )?on |along on )?(?P<calls>(?:(?:an?|the|two|three|four|\d+) )?(?:[a-z]+ )?(?:farm|house|home|"
    r"barn|site|field|ward|parish|night|ranch|stable) (?:calls?|visits?|rounds?)) with (?:her|him|them)\b(?P<how>.*)$",
    re.IGNORECASE,
)


# "Docks at five with him", "dawn milking with her"
_PLACES = (
    r"(?:docks?|(?:fish |flower |cattle |night )?market|bakery|kitchen|barn|yard|farm|harbou?r|milking parlou?r|"
    r"parlou?r|river|beach|bay|quay|pier|orchard|vineyard|hives|greenhouse|allotment|garden|"
    r"workshop|foundry|kiln|press|studio|"
    r"boatyard|stables|field|auction|depot|boats|reef|ridge|trapline|nets|tide pools|lighthouse|fire tower)"
)
_HOUR = (
    r"(?:four|five|six|dawn|sunrise|sunset|midnight|first light|[3-6](?::\d\d)? ?(?:am|a\.m\.)|[3-6] in the morning)"
)
_THERE_AT = re.compile(
    rf"^(?:the )?(?P<place>{_PLACES}) (?P<when>at {_HOUR}) with (?:her|him|them)\b|"
    r"^(?:an? |the )?(?P<early>dawn|midnight|sunrise|morning|evening|night) (?P<what>milking|feeding|lambing|bake|"
    r"baking|launch|count|patrol|run|swim|walk|paddle|harvest|rehearsal|watch|tide|"
    r"fishing|sail) with (?:her|him|them)\b",
    re.IGNORECASE,
)


_SHIFTS_WITH = re.compile(
    r"^(?P<shifts>(?:an?|two|three|four|\d+) (?:(?:night|day|late|early|evening|whole|full) )?shifts?) (?:riding |out |"
    r"on the (?:truck|ward|floor|unit|rig) )?with (?:her|him|them)\b",
    re.IGNORECASE,
)


# All that "sorted by Friday" tells; what, stands elsewhere.
BY_WHEN = re.compile(r"by (?:(?:next|early|late) )?(?:[A-Z\d][\w: ]*|noon|lunch(?:time)?|evening)")
SPENT = re.compile(
    r"^(?:spent|took(?= (?:an?|two|three|half|time|the time)\b)) (?P<span>.+?) "
    r"(?P<doing>(?!evening|morning|during)\w+ing .+|with (?:me|us|my|our)\b.*|on (?:my|our|the phone).*)$",
    re.IGNORECASE,
)
_DOING = (
    r"(?P<doing>(?:explaining|answering|showing|going (?:over|through)|walking|talking (?:me|us|it) through|"
    r"talking through|drawing|teaching|helping)\b(?!.*self\b) .+)$"
)
_SPAN = r"(?P<{0}>(?:about |nearly |over )?(?:\d+|half an|an?|two|three|four) (?:good )?(?:minutes|hours?|half hour))"
_WHERE = r"(?P<{0}>(?:in|on|at|by|under|outside|beside) (?:the|an?|her|his|their) [\w' -]{{3,25}}?)"
_SAT_A_WHILE = re.compile(
    rf"^(?:sat|stood|stopped|lingered|hung (?:around|back))(?: down)?(?: with (?:me|us))? "
    rf"(?:{_WHERE.format('where')} (?:for )?{_SPAN.format('span')}|"
    rf"(?:for )?{_SPAN.format('first')} {_WHERE.format('then')}),? {_DOING}",
    re.IGNORECASE,
)


def spans(clause: Clause) -> Act | None:
    """Time given to the user, or frankness: no verb, and yet plain."""
    if clause.subject != "contact":
        return None
    text = clause.speaker.renamed(clause.text, "her", "her")
    long = _LONG_STAY.match(text)
    if long:
        where = long["where"] or long["there"] or ""
        inside = _INSIDE.search(where.lower())
        place = f" {'in' if inside else 'at'} the {where}" if where else long["busy"] or ""
        return Act(f"the whole {long['span'].lower()} you gave me{place}", sort=Sort.TIME)
    table = _AT_TABLE.match(text)
    if table:
        span = re.sub(r"^an? ", "", table["span"].lower()).replace("half an hour", "half hour")
        return Act(f"the {span} {clause.to_you(table['where'])}", sort=Sort.TIME)
    nights = _NIGHTS.match(text.split(",")[0])
    if nights:
        stay = f"{nights[1].lower()} nights {clause.to_you(nights[2])}"
        return Act(f"the {stay}", f"you put me up for {stay}", Sort.HOSPITALITY)
    talk = _ON_A_SUBJECT.match(text.split(",")[0])
    if talk:
        return _talk(talk, clause)
    there = _IN_A_PLACE.match(text.split(",")[0])
    if there:
        return _there(there, clause)
    sat = _SAT_A_WHILE.match(text) if "ing " in text else None
    if sat:
        return _sat(sat, clause)
    out = _OUT_WITH.match(text) if " with " in text else None
    if out:
        calls = f"{out['calls'][0].lower()}{out['calls'][1:]}{clause.to_you(out['how'])}"
        return Act(f"taking me on {calls}", f"you took me on {calls}", Sort.ACCESS)
    there_at = _THERE_AT.match(text) if " with " in text else None
    if there_at:
        what = there_at["what"] and f"{there_at['early']} {there_at['what']} with you".lower()
        return Act(f"the {what or there_at['place'].lower() + ' ' + there_at['when'].lower()}", sort=Sort.TIME)
    shifts = _SHIFTS_WITH.match(text) if "shift" in text else None
    if shifts:
        return Act(f"letting me join you for {shifts['shifts'].lower()}", sort=Sort.ACCESS)
    if _WENT_BACK.match(text):
        return Act("going back to them on my behalf", "you went back to them on my behalf", Sort.WORK)
    answers = _ANSWERS.match(text)
    if answers:
        return Act(f"your {answers['how'].lower()} answers {clause.to_you(answers['on'])}", sort=Sort.CANDOR)
    return None


def _there(there: re.Match[str], clause: Clause) -> Act | None:
    """An hour at a place is theirs to the user where the place is theirs, they were there or did it together."""
    if _NOBODY_MET.search(there["place"]):
        return None
    where, doing = clause.to_you(there["where"]), clause.to_you((there["doing"] or "").lstrip(","))
    doing = re.sub(r"^ (?:on|about) ", " talking about ", doing)
    if doing or there["own"] or there["with"] or there["too"]:
        whom = "us" if " us " in f"{doing} " else "me"
        return Act(f"the {_bare(there['span'])} you spent with {whom}{where}{doing}", sort=Sort.TIME)
    return Act(f"the {_bare(there['span'])}{where}", sort=Sort.TIME) if _INSIDE.search(there["place"]) else None


def _bare(span: str) -> str:
    """The span as it stands after "the"."""
    span = span.lower().replace("half an ", "half ").replace("half a ", "half ").removeprefix("1 ").removeprefix("one ")
    return _WEEKDAY.sub(lambda day: day[0].title(), span)


_WEEKDAY = re.compile(r"\b(?:satur|sun)day\b")


def _talk(talk: re.Match[str], clause: Clause) -> Act:
    span = _bare(talk["span"])
    if how := (talk["how"] or "").lower():
        # What was told in candor stays between the two.
        return Act(f"the {how}{span} you gave me", sort=Sort.CANDOR)
    by = (talk["by"] or "").strip()
    by = f" {_BY.get(by.lower(), by)}" if by else ""
    # "on the phone on his day off" tells when, and not of what they talked.
    by += " on" if _A_TIME.match(talk["subject"]) or not by else " talking about"
    when = clause.to_you(talk["when"] or "")
    return Act(f"the {span} you spent with me{when}{by} {clause.to_you(talk['subject'])}", sort=Sort.TIME)


_A_TIME = re.compile(
    r"(?:her|his|their|an?|the) (?:own |only |one )?(?:days?|nights?|weekends?|evenings?|lunch|break|lunch break|"
    r"holidays?|vacation|leave|birthday|way|drive|commute|(?:satur|sun|mon|tues|wednes|thurs|fri)day)"
    r"(?: off| home| in| there)?$",
    re.IGNORECASE,
)


def _sat(sat: re.Match[str], clause: Clause) -> Act:
    """ "sat in the stairwell 20 minutes explaining it" """
    span = _ARTICLE.sub("", (sat["span"] or sat["first"]).lower()).replace("half an hour", "half hour")
    where, doing = clause.to_you(sat["where"] or sat["then"]), clause.to_you(sat["doing"])
    told = f"{where} {doing}"
    whom = _WITH_US.search(told)
    return Act(
        f"the {span} you spent{whom[0] if whom else ' with me'} {_WITH_US.sub('', told, count=1)}", sort=sort_of(doing)
    )


_WITH_US = re.compile(r" with (?:me|us)\b")
_ARTICLE = re.compile(r"^(?:about |nearly |over )?an? |^(?:about |nearly |over )")


def time_given(spent: re.Match[str], clause: Clause) -> Act | None:
    """ "Spent Saturday afternoon driving us through town" """
    length, doing = spent["span"], clause.to_you(spent["doing"])
    topic = _TOPIC.search(length)
    if topic and doing in {"with me", "with us"}:
        length, doing = length[: topic.start()], doing + clause.to_you(topic[0])
    if not re.search(r"\b(?:me|us|my|our)\b", doing) and not _FOR_A_GUEST.match(doing):
        return None
    span = re.sub(r"^(?:a|an|the|her|his|their|1|one)\s+", "", length, flags=re.IGNORECASE)
    span = re.sub(r"^(day|week|month) \d+$", r"\1", span, flags=re.IGNORECASE)
    if span.lower().startswith(("all", "half", "most", "over", "nearly", "about", "almost")):
        said = f"{clause.to_you(length)} {doing}"
        return Act(f"spending {said}", f"you spent {said}", Sort.TIME, companion=clause.companion)
    shown = f"the {span}"
    sort = sort_of(doing) if doing.split()[0].endswith("ing") else Sort.TIME
    own = "your " if re.match(r"(?:lunch|break|dinner|weekend|evening|morning|afternoon)\b", length) else ""
    told = re.sub(r"^(?:1|one) (?=hour\b)", "an ", clause.to_you(length))
    that = f"you spent {own}{told} {doing}"
    return Act(f"{shown} you spent {doing}", that, sort, companion=clause.companion)


# "an hour on the numbers with me" is the hour spent with me on the numbers.
_TOPIC = re.compile(r" (?:on|about|over) (?!the phone\b|zoom\b|video\b).+$", re.IGNORECASE)
# Done in the user's presence, whether or not the note says for whom.
_FOR_A_GUEST = re.compile(r"(?:explaining|showing|answering|going (?:over|through)|walking through|teaching|drawing)\b")
