"""What was done for the user, told by the way or by halves, as the deed it was.

"In at 4am to temper chocolate for me" is that they came in, "rode the night shift with her" that she let the user,
"asked about my bees like he meant it" that he did so with real interest. Where the same words may tell of a demand or a
chore, nothing is rewritten.
"""

from __future__ import annotations

import re

from offers.domain.decline.reading.people import other_people_in
from offers.domain.decline.text.prose import Rewriting

_BEGINS = r"(?:(?<=^)|(?<=[.;!?,] )|(?<=\n)|(?<=\band ))"
_ENDS = r"(?=\s*(?:$|[.,;:!?(\n]))"
_EARLY = (
    r"(?P<when>(?:at|by|before|from) (?:\d[\d:.]*(?: ?[ap]\.?m\.?)?|dawn|midnight|sunrise|four|five|six)(?: on "
    r"(?:an?|the|her|his) [a-z ]{0,12}[\w]*(?:day|day off|weekend))?|early|specially|extra|on (?:an? |the )?\w+day|"
    r"on (?:her|his|their) (?:day off|days off|weekend|holiday|birthday|own time))"
)
# What nobody is thanked for, at whatever hour.
_FOR_ME = (
    r"(?P<to>,? (?:just )?to (?!(?:grill|shout|yell|scold|catch|tell (?:me|us) (?:off|that|no|I|to)|test|examine|"
    r"question|watch (?:me|us) (?:fail|struggle)|press|chase|hurry|rush|fire|stop|complain|sign|warn|argue|lecture|"
    r"check (?:my|up)|search|blame|ask (?:for|me again)|clear my|give (?:me|us) (?:notice|the sack)|hand (?:me|us) "
    r"(?:my|a)|see my)\b)[a-z]+ [^.;\n]{0,70}?\b(?:me|us|my|our)\b)"
)
_SPAN = (
    r"(?:(?:an? |the |\d+ |two |three |four |five |six |eight |ten |twelve )(?:good |whole |full |entire |long |solid "
    r"|happy )?(?:weeks?|days?|mornings?|afternoons?|evenings?|nights?|hours?|weekends?|shifts?))"
)
_AT_WORK = (
    r"(?: (?:at|in|on|under|behind|out on|up in|down in) (?:the|an?|her|his|their) (?!(?:[a-z]+ )?(?:phone|lobby|"
    r"queue|line|corridor|train|airport|traffic|stand|road|car|rain|cold|border|dark|sofa|bed|hospital|pub|bar|bus|"
    r"house|ER|emergency|street|office)\b)[a-z' -]{2,25}?)"
)
_PRIVATE = (
    r"(?!(?:my |our |the )?(?:[\w-]+ )?(?:age|pay|salary|marriage|husband|wife|partner|boyfriend|girlfriend|divorce|"
    r"kids|children|baby|pregnan\w*|plans|religion|faith|church|health|illness|weight|looks|accent|visa|passport|"
    r"politics|references?|referees?|other offers?|offers?|notice|gap|weakness\w*|reasons?|boss|commitment)\b)"
)
_MEANT_IT = (
    r"(?:(?:like|as if|as though|because) (?:she|he|they) (?:really |truly |actually |genuinely )?(?:meant it|wanted "
    r"to know|(?:was|were) (?:curious|interested))|(?:like|as if|as though) it (?:really |actually )?mattered)"
)
_AT_ONCE = (
    r"(?:before (?:I|we)(?:'d| had) (?:even |quite )?(?:asked|finished(?: asking| the sentence)?|got the words out)|"
    r"at once|on the spot|straight ?away|right away|when (?:I|we) asked|there and then)"
)
_ASKED_FOR = r"(?:(?:an?|the|my|our|another|two) [\w' -]{3,40}?|Fridays? [\w ]{3,20}?)"
_SHOWN = (
    r"(?:slides?|section|chapter|paragraph|figure|joke|example|graph|chart|table|page|verse|movement|story|picture|"
    r"map)"
)
_ADVICE = (
    r"(?:(?:lead|open|start|begin|close|end|finish)(?: (?:the|my) [a-z]+)? with (?:the|a|my) (?!(?:basics|truth|"
    r"obvious|apology|beginning|smile|money|salary|coffee|boyfriend|girlfriend|husband|wife|partner|job|"
    r"team)\b)(?=[a-z])|"
    rf"(?:drop|skip|cut) (?:the|my) (?:first|second|third|last|opening|closing|long|middle|extra) (?:[a-z]+ "
    rf")?{_SHOWN}\b|put (?:the|my) (?:[a-z-]+ )?{_SHOWN} first\b|"
    r"(?:bring|pack|wear) (?:a (?:warm |rain|thick |big )?(?:coat|hat|jumper|torch|scarf|sweater)|(?:good |warm |"
    r"flat |stout )?(?:boots|layers|gloves|waterproofs|wellies|sunscreen|socks|shoes))\b|ask for (?:the|a) [a-z "
    r"-]{0,20}(?:room|table|seat|desk|window|bench|tour|menu|view|soup|pie|bread|special)\b(?! elsewhere)|trust my "
    r"(?:ears?|hands?|gut|instincts?|eyes?)\b|take my time\b(?! decid)|apply (?:for|to) (?:the|an?) [\w' "
    r"-]{0,25}(?:grant|fellowship|prize|residency|fund|award)\b|(?:read|look up|see|try|visit) (?:the|an?) [\w' "
    r"-]{0,25}(?:book|paper|article|essay|museum|market|exhibition|gallery|beach|baths|bakery|trail|archive|library|"
    r"harbou?r|old town|chapel|falls|caf[eé]|bookshop)\b)"
)
_A_MAKER = (
    r"(?:(?!an? (?:[a-z]+ )?(?:rival|candidate|applicant|competitor|finalist|colleague|predecessor)\b)(?:an?|her|his|"
    r"their|one of (?:her|his)) (?:\w[\w-]* ){1,3}?)"
)
# What is given for a while, or to be copied, is lent.
_HANDED = (
    r"\b(?:[Gg]ave|[Hh]anded|[Pp]assed) (me|us) ((?:her|his|their) (?!(?:\w+ )?(?:number|card|day|time|lunch|seat|bed|"
    r"room|place|desk|spot|chair|table|office|address|word|blessing|advice|opinion|e-?mail|thoughts|slot|shift|turn)\b)"
    r"[^,.;\n]{3,70}?)"
)
_PLACE_OR_RIDE = (
    r"(?:her|his|their|the) (?:own )?(?:(?:spare|guest|old|garden|back|granny|attic|beach|summer) )*(?:room|bed|couch|"
    r"sofa|flat|annexe?|cottage|cabin|house|car|truck|bike|van|desk|parking (?:spot|space))\b"
)
_MAY = (
    r"(?:use|borrow|try|ride|play|drive|take) (?:her|his|their) (?!(?:name|word|time|place in)\b)[a-z]|"
    r"stay (?:at|with|in) (?:her|his|their|hers|him|them)\b|"
    r"bring (?:my|the|our) (?:dog|cat|kids|children|husband|wife|baby|partner|mum|son|daughter)\b"
)
KIND_DEEDS = Rewriting(
    ("to borrow", rf"{_HANDED} to borrow\b", r"lent \1 \2"),
    (
        " to | for the ",
        (
            rf"{_HANDED}(?= (?:to (?:copy|photocopy|scan|use|try|wear|ride|drive|play|"
            r"read (?:overnight|on|at|by|for|that)|take home (?:overnight|for the))|"
            r"for the (?:day|night|weekend|week|evening|afternoon|morning|(?:trip|drive)(?! (?:home|back|north|south))|"
            r"visit|interview|audition|stage|crossing))\b)"
        ),
        r"lent \1 \2",
    ),
    (
        "n at |n by |n from |n early|n on |n before |n specially|n extra",
        rf"{_BEGINS}[Ii]n {_EARLY}{_FOR_ME}",
        r"came in \g<when>\g<to>",
    ),
    ("Out |out ", rf"{_BEGINS}[Oo]ut {_EARLY}{_FOR_ME}", r"came out \g<when>\g<to>"),
    ("Up |up ", rf"{_BEGINS}[Uu]p {_EARLY}{_FOR_ME}", r"got up \g<when>\g<to>"),
    (
        "sked about |sked me about ",
        rf"\b([Aa]sked )(?:me )?(about {_PRIVATE}[^.;,\n]{{3,50}}?),? {_MEANT_IT}\b",
        r"\1\2 with real interest",
    ),
    (
        "anted to ",
        r"\b[Ww]anted to (?=(?:see|hear|taste|try|read|watch) (?:all|every|each|the (?:whole|rest))\b)",
        "asked to ",
    ),
    (
        "aid yes ",
        rf"\b[Ss]aid yes ({_AT_ONCE}) to (?={_ASKED_FOR})",
        r"agreed \1 to ",
    ),
    (
        "aid yes ",
        rf"\b[Ss]aid yes to ({_ASKED_FOR},?) (?={_AT_ONCE}\b)",
        r"agreed to \1 ",
    ),
    (
        "start to |start till |start until |start by |start back ",
        r"\b([Mm]oved|[Pp]ushed|[Ss]hifted|[Pp]ut) (back )?(?:the )?start( back)? (?=(?:to|till|until|by) )",
        r"\1 \2the start date\3 ",
    ),
    ("Jan", r"(?:(?<=start )|(?<=start date ))(to|till|until) Jan\b\.?", r"\1 January"),
    # "An hour a day on my German": whose hour it was.
    (
        " on my | with me| over my ",
        (
            rf"{_BEGINS}(?i:(?=an|half|\d|two|every|each)((?:an hour|half an hour|\d+ minutes|two hours) (?:an?|"
            rf"every|each) (?:day|"
            r"morning|evening|night|week)) )(?=(?:on|over) my |with me)"
        ),
        r"spent \1 ",
    ),
    *(
        rule
        for i, me in (("I", "me"), ("we", "us"))
        for rule in (
            (
                f"aid {i} c|ays {i} c",
                rf"\b[Ss]a(?:id|ys) {i} (?:could|can) have (?={_PLACE_OR_RIDE})",
                f"offered {me} ",
            ),
            (f"aid {i} c|ays {i} c", rf"\b[Ss]a(?:id|ys) {i} (?:could|can) (?={_MAY})", f"invited {me} to "),
        )
    ),
    (
        "old me to |old us to ",
        rf"\b[Tt]old (me|us) to (?={_ADVICE})",
        r"advised \1 to ",
    ),
    (
        " wrote| sent| gave| made| left| drew| painted| kept",
        (
            r"\b((?:[Rr]ead|[Ss]howed|[Ll]ent|[Pp]layed|[Ss]ang|[Gg]ave) (?:me|us) (?:the|an?|some) (?:[a-z-]+ "
            r")?[a-z-]+) "
            rf"({_A_MAKER}(?:wrote|sent|gave|made|left|drew|painted|kept))(?: (?:her|him|them)(?=$|[.,;!\n]))?"
        ),
        r"\1 that \2",
    ),
)

# The user's own doing, at the side of somebody at work: it was theirs to allow.
_BASES = dict(
    pair.split("/")
    for pair in (
        "rode/ride flew/fly sat/sit sailed/sail worked/work crewed/crew manned/man covered/cover walked/walk did/do "
        "ran/run fished/fish milked/milk served/serve taught/teach herded/herd drove/drive piloted/pilot dived/dive "
        "climbed/climb patrolled/patrol hauled/haul judged/judge mucked/muck fed/feed lambed/lamb picked/pick "
        "baked/bake "
        "cooked/cook sorted/sort packed/pack weeded/weed planted/plant wove/weave forged/forge steered/steer"
    ).split()
)
_STATION = (
    r"(?:shifts?|leg|rounds?|watch|line|beat|service|murder trial|(?:second|first) chair|calls|ward|floor|fence|"
    r"boundary|patrol|surgery|clinic|market|stall|desk|bench|counter|pass|milking|lambing|crossing|hearing|cows|"
    r"goats|sheep|horses|nets|pots|lines|section|survey|route|transect|flight|sortie|sector|press|kiln|lathe|session|"
    r"seminar|class|lesson|bar|till|door|harvest|rows?|vines|reef|wreck|traverse|bull|mares?|hives?|bees|grill|stoves?|"
    r"ovens?|fryer|forge|loom|wheel|tables|pumps?|board|switchboard|tunnels?|greenhouses?|beds)"
)
_AT_THEIR_SIDE = re.compile(
    rf"{_BEGINS}(?:(?:I|we|We) )?(?P<verb>(?i:{'|'.join(_BASES)})) (?P<what>(?:(?:the|an?|one|two|three|\d|her|his|"
    rf"their) )?(?:(?!(?:trial|test|interview|mock|job|entrance) )[a-z-]+ ){{0,3}}{_STATION}) (?P<with>(?:with|"
    rf"beside|alongside|next to) (?:her|him|them)|at (?:her|his|their) (?:side|elbow))\b(?! and\b)"
)
_STAYED = re.compile(
    rf"{_BEGINS}(?i:{_SPAN})(?:(?:{_AT_WORK}? (?:beside|alongside|next to)|(?<=s){_AT_WORK} with|(?<=week){_AT_WORK} "
    rf"with) (?:her|him|them)|{_AT_WORK}? at (?:her|his|their) (?:elbow|side))"
    rf"(?:{_AT_WORK}| (?:in (?:theatre|clinic|court|surgery)|on rounds))?{_ENDS}"
)
_AT_SOMEBODYS_SIDE = (" with h", " with them", " beside ", " alongside ", " next to ", " elbow", " side")
# Whoever else was named before may be the one meant.
_NAMED = re.compile(r"(?<=[a-z,] )[A-Z][a-zà-ÿ]+\b(?<!day)")


def _may_be_another(before: str) -> bool:
    return _NAMED.search(before) is not None or other_people_in(before) is not None


def _allowed(found: re.Match[str]) -> str:
    if _may_be_another(found.string[: found.start()]):
        return found[0]
    return f"let me {_BASES[found['verb'].lower()]} {found['what']} {found['with']}"


def _given(found: re.Match[str]) -> str:
    if _may_be_another(found.string[: found.start()]):
        return found[0]
    return f"gave me {found[0][0].lower()}{found[0][1:]}"


def with_leave_given(cleaned: str) -> str:
    """A cleaned note in which what the user did at somebody's side is what that person let them do."""
    if any(mark in cleaned for mark in _AT_SOMEBODYS_SIDE):
        cleaned = _STAYED.sub(_given, _AT_THEIR_SIDE.sub(_allowed, cleaned))
    return cleaned
