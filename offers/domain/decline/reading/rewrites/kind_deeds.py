"""What was done for the user, told by halves or in a word that means another thing, as the deed it was.

"Gave me his shears for the afternoon" is that he lent them, "on the roof with me for two hours" that they stayed there.
"""

from __future__ import annotations

import re

from offers.domain.decline.reading.people import other_people_in
from offers.domain.decline.text.prose import Rewriting

_BEGINS = r"(?:(?<=^)|(?<=[.;!?] )|(?<=\n))"
_ANEW = r"(?:(?<=^)|(?<=[.;!?,] )|(?<=\n)|(?<=\band ))"
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening))?"
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
_BOOKED = (
    r"(?:flights?|trains?|hotels?|tickets?|visas?|taxis?|parking|itinerary|travel|lodging|paperwork|transfers?|"
    r"car|room)"
)
KIND_DEEDS = Rewriting(
    # "trains and hotel sorted in one go"
    *(
        (
            " sorted| booked| arranged| organised| organized",
            (
                rf"{_BEGINS}(?:(?:[Mm]y|[Tt]he) )?[{first.upper()}{first}](?P<what>{more}"
                rf"(?:(?:, | and |, and ){_BOOKED}){{0,3}})(?:,| -)?(?: both| all)? "
                r"(?P<did>sorted|booked|arranged|organi[sz]ed)(?=$|[.,;!]| (?:in|within|before|by the|the same|at once|"
                r"for (?:me|us)|without)\b)"
            ),
            rf"\g<did> the {first}\g<what>",
        )
        for first, more in (("f", "lights?"), ("h", "otels?"), ("t", "(?:rains?|ickets?|axis?)"), ("v", "isas?"))
    ),
    # "sends pictures of the dog every Friday": a habit is thanked for like a deed.
    (
        "ends ",
        (
            rf"{_BEGINS}(?:[Ss]he |[Hh]e )?(?:[Ss]till |always )?[Ss]ends (?:me |us )?"
            r"(?=(?:pictures|photos|pics|postcards|recipes|articles|links|notes|updates|poems|songs|jokes)\b)"
        ),
        "sent me ",
    ),
    # "gave me gloves - hands still work": no deed of anybody's.
    (" still| are", r"(?:(?<=^)|(?<=[.;!?] )|(?<=- ))(?=(?:hands|fingers|feet|toes|ears) (?:still|are)\b)", "my "),
    # "Up the mast with me, all 74 m, in the rain"
    (
        " with me| with us",
        rf"{_BEGINS}[Uu]p the (?P<what>[\w' -]{{3,20}}) with (?P<me>me|us)(?:, all \d+ ?m\b)?,?(?= in | at |$)",
        r"climbed the \g<what> with \g<me>",
    ),
    # "so my kid could warm her hands": whose, one has to be told.
    (
        "so ",
        r",? so (?:that )?(?:my|our) (?:kid|child|toddler|baby) could [^,.;\n]*\b(?:her|his|their)\b[^,.;\n]*",
        "",
    ),
    ("ock", rf"{_BEGINS}[Mm]ock[- ]interviewed (me|us)\b", r"gave \1 a mock interview"),
    # "the only one who asked about my kids": it was the contact.
    (
        "nly ",
        (
            rf"{_BEGINS}(?:[Ww]as )?(?:the |[Tt]he )?[Oo]nly (?:one|person)(?: there| of them| on the panel| in the "
            r"room)? who (?=(?:asked|showed|told|offered|gave|read|thought|remembered|took|"
            r"helped|explained|answered|wrote)\b)"
        ),
        "",
    ),
    # "'ask me anything', she said - and meant it", "told me to ask her anything, meant it"
    (
        "anything",
        (
            rf"{_BEGINS}(?:[\"']?[Aa]sk (?:me )?anything[\"',]* (?:she|he) said(?: to us)?|"
            r"(?:(?:she|he) |[Ss]he |[Hh]e )?(?:[Tt]old me to|[Ss]aid to|[Ss]aid I (?:could|can|should)|[Ss]aid:?) "
            r"[\"']?ask (?:me |her |him )?anything[\"']?)(?=$|[.,;!\n]| - | and )"
            r"(?:(?:,? | - )*(?:and )?(?:she |he )?(?:really )?meant it)?"
        ),
        "let me ask anything",
    ),
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
        " wrote| sent| gave| made| left| drew| painted| kept",
        (
            r"\b((?:[Rr]ead|[Ss]howed|[Ll]ent|[Pp]layed|[Ss]ang|[Gg]ave) (?:me|us) (?:the|an?|some) (?:[a-z-]+ "
            r")?[a-z-]+) "
            rf"({_A_MAKER}(?:wrote|sent|gave|made|left|drew|painted|kept))(?: (?:her|him|them)(?=$|[.,;!\n]))?"
        ),
        r"\1 that \2",
    ),
    # "up in the grid with me for three hours"
    *(
        (
            " with me for | with us for | with me till | with us till | with me until | with us until ",
            (
                rf"{_BEGINS}(?:[Ww]as )?[{first.upper()}{first}](?P<where>{more} (?!(?:in )?(?:court|hospital|touch|"
                r"love|line|a queue|arms|charge|my|our)\b)[\w' -]{3,30}?) with (?P<whom>me|us) (?P<long>for (?:(?:an?|"
                r"two|three|four|five|six|\d+) (?:whole |full |good )?hours?|the (?:whole )?(?:day|morning|afternoon|"
                r"evening|night))|(?:till|until) (?:midnight|dark|[\w:]+(?: [ap]m)?))(?=\s*(?:$|[.,;!\n]| and\b))"
            ),
            rf"stayed {first}\g<where> with \g<whom> \g<long>",
        )
        for first, more in (("u", "p"), ("o", "(?:ut|n)"), ("d", "own"), ("i", "n"), ("a", "t"))
    ),
    # The offer is declined; the letter came all the same.
    (
        " offer letter",
        r"\b(?P<did>[Dd]elivered|[Bb]rought|[Hh]anded) (?P<me>(?:me |us |round |over )?)(?:the|my) offer letter\b",
        r"\g<did> \g<me>the letter",
    ),
    # "called with the offer; said she fought corporate for it"
    (
        "fought |argued |pushed |battled ",
        (
            r"(?P<before>\b(?:offer|post|position|bonus|relocation|package|start date|budget|"
            r"raise)\b[^.!?\n]{0,60}[;,.] )[Ss]aid (?P<who>she|he)(?:'d| had)? "
            r"(?P<did>fought|argued with|battled|pushed) "
            r"(?P<whom>(?!me\b|us\b|my\b|our\b)[\w' ]{2,30}?) for it\b"
        ),
        r"\g<before>\g<who> \g<did> \g<whom> for me",
    ),
    (
        "old me on |old us on ",
        (
            r"\b[Ss]old (me|us) on (?=(?:the )?[A-Z][a-z]|the (?:town|city|coast|valley|river|lake|mountains|north|"
            r"south|neighbou?rhood|area|island)\b)(?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
        ),
        r"won \1 over to ",
    ),
    (
        "start to |start till |start until |start by |start back ",
        r"\b([Mm]oved|[Pp]ushed|[Ss]hifted|[Pp]ut) (back )?(?:the )?start( back)? (?=(?:to|till|until|by) )",
        r"\1 \2the start date\3 ",
    ),
    ("Jan", r"(?:(?<=start )|(?<=start date ))(to|till|until) Jan\b\.?", r"\1 January"),
    # How strongly the user put it, nobody is told.
    (
        "loody |fing |cking |odding |amned |amn ",
        (
            r"\b(?:[Bb]loody|[Ee]ffing|[Ff]ucking|[Ss]odding|[Gg]oddamn|[Dd]amn(?:ed)?) (?=(?:good|great|brilliant|"
            r"lovely|fantastic|marvell?ous|excellent|amazing|fine|kind|nice|useful|hot|cold|big|huge|long|early|well|fast|"
            r"gorgeous|delicious|heavy|clever)\b)"
        ),
        "",
    ),
    # What was seen of the user's body and tended to in silence is not told.
    (
        "aw me |oticed me ",
        (
            r"\b(?:[Ss]aw|[Nn]oticed) me (?:favou?ring|limping|nursing|struggling with|holding|"
            r"rubbing)\b[^.;\n]*\b(?:never|"
            r"didn't|without) (?:once )?(?:say|said|saying) (?:an?|any)?(?:thing| thing| word)\b[^.;\n]*"
        ),
        "",
    ),
    # A signature is what the answer takes back.
    (
        " signature",
        r"\b(?P<done>filled (?:in|out)|completed),? (?:bar|except(?: for)?) (?:the|my|a) signature\b",
        r"\g<done>",
    ),
    (
        " to theirs| to hers",
        r"\b([Hh]ad (?:me|us)(?: both| all)?) to (?:theirs|hers)(?=\s*(?:$|[.,;!\n]| (?:for|on|and)\b))",
        r"\1 over",
    ),
    (
        " on the phone on h",
        rf"{_BEGINS}(?P<span>(?:[Aa]n?|[Tt]wo|\d+) (?:hours?|minutes)) on the phone (?P<on>on (?:her|his) )(?=[a-z])",
        r"spent \g<span> on the phone with me \g<on>",
    ),
    (
        "pent till |pent until ",
        r"\b[Ss]pent (?:till|until) (?P<when>[\w:]+(?: [ap]m)?) with (?P<me>me|us) (?=[a-z]+ing\b)",
        r"stayed with \g<me> until \g<when> ",
    ),
    (
        "hole |ntire |ull ",
        (
            rf"{_BEGINS}(?:[Aa]n? |[Tt]he )?(?:[Ww]hole|[Ee]ntire|[Ff]ull) (?P<day>{_DAY}) "
            r"(?P<where>(?!.*\b(?:waiting|reception|lobby|corridor|car park)\b)(?:in|at|on) (?:her|his|their) "
            r"[\w' -]{2,30}|(?:in|at|on) the [\w' -]{2,25} with (?:her|him|them)|"
            r"with (?:her|him|them))(?=\s*(?:$|[.,;:!?(\n]))"
        ),
        r"gave me a whole \g<day> \g<where>",
    ),
    (
        "straight ",
        r"\b(?:[Gg]ave|[Tt]old) (?:it (?:to )?(?P<me>me|us)|(?P<us>me|us) it) straight (?=about\b|on\b)",
        r"was straight with \g<me>\g<us> ",
    ),
    *(
        (
            "ot them to |ushed them to ",
            (
                rf"\b(?:[Gg]ot|[Pp]ushed) them to ({bases}) ((?:the |my |our )?[\w' -]{{3,40}}?) "
                r"(?=(?:after|when|because|once|as soon as) (?:I|we)\b)"
            ),
            rf"got \2 \1{ending} ",
        )
        for bases, ending in (
            ("add|cover|count|credit|reopen", "ed"),
            ("include|waive|approve|restore|reimburse|recognize|recognise|double|raise|reduce", "d"),
        )
    ),
    # "dinner with wife Mai and twin girls": the grown one is thanked by name.
    (
        " with ",
        (
            r"(?P<with>\b(?:[Dd]inner|[Ll]unch|[Ss]upper|[Bb]reakfast|[Bb]runch|[Tt]ea|[Bb]arbecue)\b[^.;,\n]* with "
            r"(?:wife|husband|partner)(?: [A-Z]\w+)?) (?:and|&) (?:(?:her|his|the|their|two|three|"
            r"twin|little) )*(?:girls|boys|kids|children|twins|daughters|sons|family)\b"
        ),
        r"\g<with>",
    ),
    (
        "and keeps |and still keeps |and has kept ",
        r"\b(?P<what>the [\w -]{2,25}? (?P<who>she|he) [a-z]+[^.,;\n]{0,30}? and) (?=(?:still )?keeps )",
        r"\g<what> \g<who> ",
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
    rf"{_ANEW}(?:(?:I|we|We) )?(?P<verb>(?i:{'|'.join(_BASES)})) (?P<what>(?:(?:the|an?|one|two|three|\d|her|his|"
    rf"their) )?(?:(?!(?:trial|test|interview|mock|job|entrance) )[a-z-]+ ){{0,3}}{_STATION}) (?P<with>(?:with|"
    rf"beside|alongside|next to) (?:her|him|them)|at (?:her|his|their) (?:side|elbow))\b(?! and\b)"
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


def with_leave_given(cleaned: str) -> str:
    """A cleaned note in which what the user did at somebody's side is what that person let them do."""
    if any(mark in cleaned for mark in _AT_SOMEBODYS_SIDE):
        cleaned = _AT_THEIR_SIDE.sub(_allowed, cleaned)
    return cleaned
