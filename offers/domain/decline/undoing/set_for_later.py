"""What notes say is fixed for a day to come, in words that tell at once that it runs: "painter booked" (rule 76)."""

from __future__ import annotations

import re

from offers.domain.decline.reading.days import full_month
from offers.domain.decline.text.prose import AnyCase, any_of
from offers.domain.decline.undoing.booked import BOOKED, MARKS_OF_BOOKED
from offers.domain.decline.undoing.kept_back import HELD, WITHOUT_ME
from offers.domain.decline.undoing.matters import THINGS

_IS = r"(?:(?:is|are|was|were|all|already|now|been|has|have) )*"
WORKERS = (
    *("painter", "painters", "decorator", "decorators", "cleaner", "cleaners", "plumber", "electrician", "locksmith"),
    *("photographer", "interpreter", "tutor", "carpet fitter", "carpet fitters", "removal van", "removal men"),
    *("removal firm", "moving van", "moving truck"),
)
_WORKERS = rf"(?:{'|'.join(WORKERS)})"
_SITTINGS = (
    r"(?:(?:uniform |boot |gown |wig )?fitting|medical|health check|induction|orientation|swearing-in|"
    r"(?:safety|training|survival|refresher|life support|first[ -]aid|acls|induction|lifting) course|"
    r"welcome (?:lunch|dinner|party))"
)
_HOMES = r"(?:casita|house|flat|apartment|cottage|cabin|bungalow|condo|studio|annexe?|lodge|manse|vicarage)"
_STREET = r"(?:st|street|ave|avenue|rd|road|lane|ln|dr|drive|way|court|ct|close|terrace|blvd|row)"
_A_HOUSE = rf"(?:[\w'#-]+ ){{0,4}}?(?:{_STREET}|{_HOMES}|place|house|bungalow|townhouse|duplex)\b"
_DRAFTS = r"(?:draft\w*|writing|wrote|prepar\w+|drawing|drew|draws|typing)"
_LISTS = (
    r"(?:block|or|operating|theat(?:re|er)|scope|endoscopy|surgical) (?:days?|time|lists?|sessions?|slots?|mornings?)"
)
_WORK = (
    rf"(?:(?:an?|the|some) )?(?P<work>(?:(?:one|two|three|four|five|\d) )?(?:[a-z]+ )?{_LISTS}(?: a (?:week|month))?)"
)
# A place for a child that somebody found, which another child could have.
CARE = (
    *(
        "school",
        "nursery",
        "creche",
        "day care",
        "daycare",
        "preschool",
        "pre-school",
        "pre-k",
        "kindergarten",
        "kindy",
    ),
    *("playgroup", "after-school", "sixth form"),
)
_CARE = rf"(?P<where>{'|'.join(CARE)})"
_WHOM = r"(?:(?:me|us|him|her|them|(?:the|my|our|wee|little) \w+|\w+(?= an? )) )?"
_FOUND = rf"(?:found|secured|sorted|wangled|bagged|landed|got) {_WHOM}"
_CHILD_S_PLACE = (
    rf"(?:(?:an?|the|one|my|our|\w+'s) )?(?:\w+ )?{_CARE} (?:places?|spots?|slots?)\b"
    r"(?! (?:to|of|near|we|i|that|for (?:his|her|their))\b)"
)
_BY_NOW = r"(?=\W*$|[.,;!)]| (?:from|in|once|when|already|starting)\b)"
_OF_THE_VISIT = (
    r"(?!(?:[\w'-]+ ){0,2}?(?:interviews?|visits?|tours?|calls?|meetings?|chats?|zoom|talk|lunch|dinner|job|post|"
    r"position|role|offer|place|door|start|start date)\b)"
)
_MONTHS = r"(?:jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
LINED_UP = "what was lined up"
# What is taken off a page or a door.
NAMED = "my"
OFFER_BEGUN, OFFER_MADE = "the offer on the house", "the offer for the house"
_PRINTED = r"(?:put|posted|added|printed|wrote|painted|has|had|got)"
_MY_NAME = r"my (?P<item>bio|photo|picture|name|profile)(?: (?:painted|printed|added))?"
_MY_NAME_IS = r"my (?P<name>name)(?:'s| is| was)(?: already| up| down)*"
_ROTA = (
    r"(?:(?:spring|summer|autumn|fall|winter|new|staff|gang|call|duty) )?(?:timetable|rota|roster|gang "
    r"sheet|call sheet)"
)
_BOOKLET = (
    r"(?:(?:season|printed|spring|summer|autumn|fall|winter|new) )?(?:programme|program|brochure)|newsletter|directory|"
    r"handbook|bulletin|prospectus"
)
# Each begins to count by itself, whatever else the note says.
SET_FOR_LATER = [
    (AnyCase(pattern), said)
    for pattern, said in [
        (
            (
                rf"\b(?<!visa )(?<!1b )(?<!o-1 )petition (?:draft\w* )?{_IS}(?:started|begun|under ?way|in progress|"
                rf"opened|filed)\b|\b(?:started|began|drafting|drafted|filed|filing|preparing) (?:on )?(?:the|my|"
                r"our) (?!visa|h-?1|o-?1|i-?1)(?:[\w-]+ )?petition\b"
            ),
            "the petition",
        ),
        (
            (
                r"\bopened (?:the|my|our|a) (?:[\w-]+ ){0,3}visa (?:case|file|application)\b|"
                rf"\bvisa (?:case|file) {_IS}(?:opened|started|begun|under ?way)\b"
            ),
            "the visa file",
        ),
        (
            r"\b(?:started|opened|began) (?:the |my |a )?privileges (?P<papers>file|packet|application)\b",
            "the privileges {papers}",
        ),
        (rf"\bfingerprint cards? {_IS}(?:mailed|posted|sent|ordered|requested)\b", "the fingerprinting"),
        (
            (
                rf"\bpayroll {_IS}(?:set|starts?|started|begins|scheduled)\b(?! (?:at|early|late)\b)|"
                r"\b(?:added|put|entered) me (?:on|to|onto|into) (?:the )?payroll\b"
            ),
            "the payroll",
        ),
        (
            (
                rf"(?:^|[.;,!+&] ?|\band )(?:the |our |my |an? )?(?P<who>{_WORKERS}) {_IS}(?:booked|hired|scheduled)\b"
                r"(?=\W*$|[.,;!)]| (?:for(?! (?:her|his|their)\b)|on|in|from|next)\b)"
            ),
            "the {who}",
        ),
        (rf"\b(?:booked|hired|scheduled) (?:an? |the |my |our )?(?P<who>{_WORKERS})\b", "the {who}"),
        (rf"\b(?P<thing>{'|'.join(THINGS)}) {_IS}ordered\b(?! (?:by|in|at)\b)", "the order for the {thing}"),
        (rf"\breferences? {_IS}(?:out\b(?! of)|(?:requested|taken up|sent for)\b)", "the requests for references"),
        (
            r"\bvisa certificate (?:is |was |already )*being (?:drawn up|prepared|issued|made out)\b",
            "the visa certificate",
        ),
        (
            (
                rf"\bbooked (?:the |my |our |me (?:the |an? |my ))(?P<what>{_SITTINGS})(?=\W*$|[.,;!)]| (?:and|&|\+|"
                rf"plus|on|at)\b| for (?:me|us|my|our|next|early|mid|late|(?:the )?\d\w*|{_MONTHS})\b)"
            ),
            "the {what}",
        ),
        (
            (
                rf"\bbooked (?:me |us )?(?:the |my |our |an? )?(?:{_SITTINGS}|movers|visa appointment)\b[^.;]{{0,30}}?"
                rf"\b(?P<flights>flights?)\b|\bjoining (?P<joining>flights?) {_IS}booked\b|"
                r"\bbooked (?:the |my |a )?joining (?P<flight>flights?)\b"
            ),
            "the {flights}{joining}{flight}",
        ),
        (
            (
                rf"\b(?:moved|rebooked|rescheduled|shifted|arranged|fixed|set up|scheduled|changed|swapped) "
                rf"(?:the |my |our |me (?:the |an? |my ))(?P<what>{_SITTINGS})(?=\W*$|[.,;!)]| (?:so|to|for|till?|"
                rf"until|on|round|around|forward|back|and|because|since|by)\b)"
            ),
            "the {what}",
        ),
        (rf"\b{_FOUND}{_CHILD_S_PLACE}", "the {where} place"),
        (rf"\b{_FOUND}(?:an? |the \w+ )(?:place|spot) (?:at|in) (?:the |a )?(?:\w+ )?{_CARE}\b", "the {where} place"),
        (rf"\b(?P<what>{_SITTINGS}) {_IS}(?:booked|scheduled|fixed|set) for\b", "the {what}"),
        (
            (
                rf"\b(?:booked|scheduled|put) me (?:in |down )?for (?:the |my |an? )(?P<what>{_SITTINGS})\b(?= (?:on|"
                rf"for|in|at)\b)"
            ),
            "the {what}",
        ),
        (
            (
                rf"\b(?:sorted|arranged|cut|copied|left) (?:out )?(?:the |our |my |"
                rf"a set of )?(?P<home>{_HOMES})(?:'s)? keys\b(?! (?:and |to |& )?(?:show|let|took|see|view))"
            ),
            "the {home} you are holding",
        ),
        (
            (
                r"\bpencil+(?:ed|led)? (?:in )?(?:an? |the |her |his |my |"
                rf"our )?(?:trial )?start(?:ing)?(?: date)? (?:in )?(?:in|for|"
                rf"on) (?P<day>(?:the \d+\w* of )?(?:(?:early|mid|late)[ -])?{_MONTHS}(?: \d+)?)"
            ),
            "the start pencilled in for {day}",
        ),
        (
            (
                rf"\b{_PRINTED} (?:up )?{_MY_NAME} (?:up )?(?:on|to|onto|for) (?:the|their|her|his) "
                r"(?P<where>(?:staff |crew |team |company |web ?)?(?:site|page)|website|door|posters?|flyers?|sign|"
                rf"letterhead|{_ROTA})\b|\b{_MY_NAME_IS} on (?:the|their|her|his) (?P<there>{_ROTA}|website|posters?|"
                r"flyers?)\b"
            ),
            f"{NAMED} {{item}}{{name}} off the {{where}}{{there}}",
        ),
        (
            (
                rf"\b{_PRINTED} {_MY_NAME} (?:in|into|to|for) (?:the|their|her|his) (?P<where>{_BOOKLET})\b|"
                rf"\b{_MY_NAME_IS} in (?:the|their|her|his) (?P<there>{_BOOKLET})\b"
            ),
            f"{NAMED} {{item}}{{name}} out of the {{where}}{{there}}",
        ),
        (
            (
                r"\b(?:assigned|allotted) me (?:an? |the )"
                r"(?P<what>parking (?:space|spot|bay)|locker|desk|office|bench|bay)\b"
            ),
            f"the {{what}}{HELD}",
        ),
        (
            rf"\b(?:had|got) (?:my |the |our )?(?P<thing>{'|'.join(THINGS)}) (?:printed|engraved)\b",
            "the order for the {thing}",
        ),
        (r"\bbooked (?:the|a|our|my) van for (?:the )?\d", "the van"),
        (
            (
                rf"\b{_DRAFTS} (?:us |me |it |up )*(?:an? |the |our |my )?(?:purchase )?offer (?:up )?on {_A_HOUSE}|"
                rf"\b(?:(?:i|we)\b[^.;,]{{0,25}}?)?offer(?:ing|ed)? on {_A_HOUSE}[^.;,]{{0,20}}[.;,:] ?(?:and )?"
                rf"(?:she|he|they)(?:'s|'re| is| are| was| were| had)? (?:already )?{_DRAFTS} (?:up )?"
                r"(?:it|one|that|the (?:offer|papers?|paperwork|contract))\b"
            ),
            OFFER_BEGUN,
        ),
        (
            (
                r"\b(?:our|my) offer(?:'s| is)(?: already)? in\b(?! (?:writing|the|for|line))|"
                rf"\b(?:put|sent|submitted|presented|made) (?:in )?(?:our|my|the) offer (?:in |over |off )?on "
                rf"{_A_HOUSE}"
            ),
            OFFER_MADE,
        ),
        (
            (
                rf"\b(?:has|had|have|got) {_WORK} (?:already )?(?:pencil+ed|set aside|blocked|held|kept|reserved|"
                rf"earmarked)(?: (?:in|off|out|open|free))? for me\b{_BY_NOW}"
            ),
            f"the {{work}}{HELD}",
        ),
        (
            (
                rf"\b(?:pencil+ed in|set aside|blocked(?: off| out)?|earmarked|reserved|held|holding|keeping|kept|"
                rf"saved|saving) {_WORK}(?: (?:free|open|off))? for me\b{_BY_NOW}"
            ),
            f"the {{work}}{HELD}",
        ),
        (
            (
                r"\b(?:(?:said|says|promised) (?:that )?(?:she|he|they)(?:'d|'ll| would| will)|"
                r"(?:agreed|promised|offered|happy|going) to|is|was) (?:hold|keep|plan|build|arrang|schedul|delay|"
                rf"postpon)(?:e|ing)? (?:the|her|his|their) {_OF_THE_VISIT}(?P<plan>(?:[\w'-]+ ){{0,2}}[\w'-]+?) "
                r"(?:back )?(?:around|until|till|to (?:fit|suit)) "
                r"my (?:dates?|start(?: date)?|arrival|move|notice|exams?|finals|graduation)\b"
            ),
            f"the {{plan}}{WITHOUT_ME}",
        ),
        (
            (
                r"\b(?:has|have|had|got|received|is in with) (?:[\w'-]+ ){0,5}?(?:one|two|three|four|\d) (?:out )?of "
                r"(?:my |the )?(?:two|three|four|five|\d) ref(?:s|erences)\b"
            ),
            "the requests for references",
        ),
        (
            (
                r"\b(?:lined up|arrang\w+|set up|booked|found|scheduled|organi[sz]ed|got (?:him|her|us|me|"
                r"[a-z]+) an?)\b.{0,140}?\b(?P<here>(?:needs?|have|has|must|got)(?: to)? (?:be )?(?:cancel\w*|"
                r"call\w* (?:it |them )?off)\b)(?! (?:next|my|our|the (?:hotel|flights?|airbnb|train|lease|gym))\b)"
            ),
            LINED_UP,
        ),
        *BOOKED,
    ]
]
# Without one of these nothing is set for later; to look for a few letters costs far less than to search.
_MARKS = (
    *("petition", "visa", "privileges", "fingerprint", "payroll", "booked", "hired", "scheduled", "keys", "pencil"),
    *(" me a", " my bio", " my photo", " my picture", "my name", " my profile", "printed", "engraved"),
    *(
        "offer on",
        "offer's in",
        "offer is",
        "offered on",
        "offering on",
        "offer in",
        "offer up",
        "offer over",
        "for me",
        "around my",
        "until my",
    ),
    *("till my", "suit my", "fit my", "joining", "of 3 ref", "of two ref", "of three ref", "of four ref", "of my "),
    *("medical", "induction", "fitting", " course", "orientation", "place", "spot"),
    *("cancel", " off", "fixed for", "set for", "put me", "ordered", "eference"),
)
_ANY = any_of(pattern for pattern, _ in SET_FOR_LATER[: -len(BOOKED)])
_ANY_BOOKED = any_of(pattern for pattern, _ in SET_FOR_LATER[-len(BOOKED) :])


def is_set_for_later(note: str) -> bool:
    lowered = note.lower()
    if any(mark in lowered for mark in _MARKS) and _ANY.search(note):
        return True
    return any(mark in lowered for mark in MARKS_OF_BOOKED) and _ANY_BOOKED.search(note) is not None


def with_month(day: str) -> str:
    """ "early Sept" as "early September"."""
    return _MONTH.sub(lambda found: full_month(found[0]), day)


_MONTH = re.compile(_MONTHS, re.IGNORECASE)
TO_BE_CALLED_OFF = (
    *(" appointment", " lessons", " classes", " course", " fitting", " medical", " health check", " induction"),
    *(" orientation", " swearing-in", " lunch", " dinner", " party"),
)
