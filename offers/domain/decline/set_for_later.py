"""What notes say is fixed for a day to come, in words that tell at once that it runs: "painter booked" (rule 76)."""

from __future__ import annotations

import re

from offers.domain.decline.matters import THINGS
from offers.domain.decline.prose import AnyCase, any_of
from offers.domain.decline.reading.days import full_month

_IS = r"(?:(?:is|are|was|were|all|already|now|been|has|have) )*"
WORKERS = (
    *("painter", "painters", "decorator", "decorators", "cleaner", "cleaners", "plumber", "electrician", "locksmith"),
    *("photographer", "interpreter", "tutor", "carpet fitter", "carpet fitters", "removal van", "removal men"),
    *("removal firm", "moving van", "moving truck"),
)
_WORKERS = rf"(?:{'|'.join(WORKERS)})"
_SITTINGS = (
    r"(?:(?:uniform |boot |gown |wig )?fitting|medical|induction|orientation|swearing-in|"
    r"welcome (?:lunch|dinner|party))"
)
_HOMES = r"(?:casita|house|flat|apartment|cottage|cabin|bungalow|condo|studio|annexe?|lodge|manse|vicarage)"
_MONTHS = r"(?:jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
LINED_UP = "what was lined up"
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
                r"\b(?:lined up|arrang\w+|set up|booked|found|scheduled|organi[sz]ed|got (?:him|her|us|me|"
                r"[a-z]+) an?)\b.{0,140}?\b(?P<here>(?:needs?|have|has|must|got)(?: to)? (?:be )?(?:cancel\w*|"
                r"call\w* (?:it |them )?off)\b)(?! (?:next|my|our|the (?:hotel|flights?|airbnb|train|lease|gym))\b)"
            ),
            LINED_UP,
        ),
    ]
]
# Without one of these nothing is set for later; to look for a few letters costs far less than to search.
_MARKS = (
    *("petition", "visa", "privileges", "fingerprint", "payroll", "booked", "hired", "scheduled", "keys", "pencil"),
    *("cancel", "call", "fixed for", "set for", "put me", "ordered", "eference"),
)
_ANY = any_of(pattern for pattern, _ in SET_FOR_LATER)


def is_set_for_later(note: str) -> bool:
    lowered = note.lower()
    return any(mark in lowered for mark in _MARKS) and _ANY.search(note) is not None


def with_month(day: str) -> str:
    """ "early Sept" as "early September"."""
    return _MONTH.sub(lambda found: full_month(found[0]), day)


_MONTH = re.compile(_MONTHS, re.IGNORECASE)
TO_BE_CALLED_OFF = (
    " appointment",
    " lessons",
    " classes",
    " course",
    " fitting",
    " medical",
    " induction",
    " orientation",
    " swearing-in",
    " lunch",
    " dinner",
    " party",
)
