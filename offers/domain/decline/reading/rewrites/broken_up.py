"""Deeds broken up by what stands within or before them, put so that they are told in one.

"Had her son, a junior, take the kids round" is that she had him take them, "thanks to her I know which notary to go
to" that she said which one.
"""

from __future__ import annotations

from offers.domain.decline.reading.people import KIN
from offers.domain.decline.text.prose import Rewriting

_BEGINS = r"(?:(?<=^)|(?<=[.;!?] )|(?<=\n))"
_UNASKED = r"(?:without (?:my|our|me|us|being) ask(?:ing|ed)|unasked|unprompted)"
_SOON = r"within (?:min(?:ute)?s?\b\.?|the hour|an hour|half an hour|(?:two|three|five|ten|\d+) (?:minutes|hours))"
# How soon, or for what need of the user's: else it may be nobody's favor.
_AT_ONCE = (
    r"(?=(?:(?:the )?(?:very )?(?:same|next) (?:day|night|morning|afternoon|evening|week)|within|overnight|"
    r"in (?:an|one|two|three|\d+) (?:hours?|days?)|(?:when|because|so|before|after) I|for (?:me|us))\b)"
)

BROKEN_UP = Rewriting(
    # What some of them thought is another matter.
    (
        "of whom ",
        (
            r",? (?:\d+|one|two|some|most|all|both|none|half|neither) of whom (?!(?:also )?(?:helped|wrote|called)\b)"
            r"[^.,;\n]*"
        ),
        "",
    ),
    (
        ", a|, the |, who ",
        (
            rf"\b(?P<had>[Hh]ad|[Gg]ot|[Aa]sked|[Ss]ent) (?P<kin>(?:her|his) (?:[a-z]+ )?{KIN}(?: [A-Z]\w+)?), "
            r"(?:an?|the|who) [^,;\n]{3,40}, (?=(?:to )?[a-z]+ )"
        ),
        r"\g<had> \g<kin> ",
    ),
    (
        "asking, |asked, |unasked, |unprompted, ",
        rf"\b(?P<did>[A-Za-z]+ed|[Gg]ave|[Ss]ent|[Ww]rote), (?P<how>{_UNASKED}), (?P<what>[^.;,\n]+)",
        r"\g<did> \g<what> \g<how>",
    ),
    (
        "ithin ",
        (
            rf"{_BEGINS}[Ww](?P<soon>{_SOON[1:]}),? (?P<had>(?:(?:she|he) )?had (?:an?|the|my|our) [^.,;\n]{{3,40}}? "
            r"(?:waiting|ready|booked|printed|fixed|outside))"
        ),
        r"\g<had> w\g<soon>",
    ),
    # "50 minutes on the line until I could open the portal"
    (
        " on the phone | on the line ",
        (
            rf"{_BEGINS}(?P<span>(?:[Aa]n?|[Hh]alf an|[Tt]wo|\d+) (?:good |full |whole )?(?:hours?|minutes)) on the "
            r"(?:phone|line)(?: with (?:me|her|him))? (?:(?:till|until|so(?: that)?) (?:I|we) (?:could|was|were|had|"
            r"found|got)\b|to (?:sort|fix|find|unlock|untangle|walk|talk|help|calm|get) (?:me|us|my|our|the)\b)"
            r"[^.,;\n]*"
        ),
        r"spent \g<span> on the phone with me",
    ),
    # "his tour of the chamber = highlight of the day"
    (
        "ighlight of |est part of |est bit of ",
        (
            r"\b(?:[Hh]er|[Hh]is) (?P<what>(?:tour|walk-?through|demo|demonstration|lesson) (?:of|through|round|in|on) "
            r"[^.,;=\n]{3,40}?),? ?(?:=|was|is|-) (?:easily |the |my )*(?P<high>(?:highlight|best part|best bit) of "
            r"(?:the|my|our) (?:whole )?(?:day|visit|trip|week))"
        ),
        r"gave me a \g<what>; it was the \g<high>",
    ),
    # "lent me - no deposit, no form - his cello"
    (
        " me - | us - ",
        r"\b(?P<gave>[A-Za-z]+ (?:me|us)) - [^.;:!?\n]{3,40}? - (?=(?:her|his|their|the|an?|two|three|to|into) )",
        r"\g<gave> ",
    ),
    # "a call on her birthday to tell me I'd got through"
    (
        "all on h|all from h",
        (
            rf"{_BEGINS}(?:[Aa] )?(?:phone )?[Cc]all (?P<where>on (?:her|his) (?:own )?(?:birthday|day off|night off|"
            r"holiday|vacation|honeymoon|break|way home)|from (?:her|his) (?:hospital bed|sick ?bed|holiday|layover)) "
            r"(?=to (?:tell|let|wish|warn|walk) (?:me|us)\b)"
        ),
        r"called me \g<where> ",
    ),
    ("within min", r"\bwithin min(?:ute)?s?\b\.?", "within minutes"),
    (
        "hanks to h",
        (
            rf"{_BEGINS}[Tt]hanks to (?:her|him),? (?:I|we) (?:now |already |even )?(?:know|knew) "
            r"(?=(?:which|where|how|who|what) (?!I stand\b|not to\b|they\b))"
        ),
        "told me ",
    ),
    # "reimbursement sorted same day after I lost the receipt"
    *(
        (
            f"{thing[1:]} ",
            (
                rf"{_BEGINS}(?:[Mm]y |[Tt]he )?[{thing[0].upper()}{thing[0]}]{thing[1:]}(?: was| were)?(?: all)? "
                rf"(?P<did>sorted|paid|approved|fixed|done|processed|cleared) {_AT_ONCE}"
            ),
            rf"\g<did> my {thing} ",
        )
        for thing in ("reimbursement", "expenses", "refund", "travel claim", "mileage", "permit", "badge", "paperwork")
    ),
)
