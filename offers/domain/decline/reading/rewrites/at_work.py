"""Deeds done with papers, on the phone and in meetings, as a hasty note tells them: by halves, or by their noun.

"Practice interview at 6 am her time" is that they did one with the user, "DBS form half filled in for me" that they
filled in half of it, and "said he'd put my name about" that he offered to.
"""

from __future__ import annotations

from offers.domain.decline.text.prose import Rewriting

_BEGINS = r"(?:(?<=^)|(?<=[.;!?,] )|(?<=\n)|(?<=\band ))"
_ENDS = r"(?=\s*(?:$|[.,;:!?(\n]))"
_PRACTICE = (
    r"(?:[Mm]ock (?:panel|interview|exam|lesson|viva|audition)|[Pp]racti[cs]e (?:panel|interview|exam|lesson|viva|"
    r"talk)|"
    r"[Dd]ry run|[Rr]ehearsal)"
)
# When nobody need be at work.
_ODD_HOUR = (
    r"(?:at (?:midnight|dawn|(?:[1-6]|1[01])(?::\d\d)? ?[ap]m)(?: (?:her|his|their) time)?|on (?:a |the )?(?:Satur|"
    r"Sun)day|"
    r"on (?:her|his|their) (?:day off|night off|lunch break|lunch hour|holiday|vacation))"
)
_PAPER = r"(?:[A-Za-z][\w-]*(?: [\w-]+){0,4}? )?(?:forms?|application|checklist|paperwork|papers|questionnaire|claim)"
_LEND_A_VOICE = (
    r"(?:put my name (?:about|around|round|forward|in)|put in a (?:good )?word|vouch for (?:me|us)|write me a "
    r"reference|"
    r"(?:keep|have) an (?:ear|eye) (?:out|open) for (?:me|us)|ask (?:around|about|round) for (?:me|us)|pass my "
    r"(?:name|CV|number|portfolio|card) (?:on|round|around|along)|introduce (?:me|us) to)\b"
)

AT_WORK = Rewriting(
    (
        "ock |ractice |ractise |ry run|ehearsal",
        rf"{_BEGINS}(?:[Aa]n? )?(?P<what>{_PRACTICE}) (?=(?:with me )?{_ODD_HOUR})(?:with me )?",
        r"did a \g<what> with me ",
    ),
    *(
        (f"did a {word}", rf"\bdid a {word}\b", f"did a {word.lower()}")
        for word in ("Mock", "Dry", "Practice", "Practise", "Rehearsal")
    ),
    (
        "filled in|filled out",
        (
            rf"{_BEGINS}(?:[Tt]he |[Aa]n? |[Mm]y )?(?![Hh]ad )(?P<what>{_PAPER})(?:,| was| were| already| all)* "
            rf"(?P<part>half|mostly|partly) filled (?:in|out) for (?P<whom>me|us){_ENDS}"
        ),
        r"filled in part of the \g<what> for \g<whom>",
    ),
    (
        "filled in|filled out",
        (
            rf"{_BEGINS}(?:[Tt]he |[Aa]n? |[Mm]y )?(?![Hh]ad )(?P<what>{_PAPER})(?:,| was| were| already| all)* "
            rf"filled (?:in|out) for "
            rf"(?P<whom>me|us){_ENDS}"
        ),
        r"filled in the \g<what> for \g<whom>",
    ),
    (
        "aid |ays |romised ",
        (
            rf"\b(?:[Ss]aid|[Ss]ays|[Pp]romised)(?: that)? (?:(?:she|he)(?:'d| would| had|'ll| will)|to) (?:always |"
            rf"gladly |"
            rf"happily )?(?={_LEND_A_VOICE})"
        ),
        "offered to ",
    ),
    # What somebody dreams of for their house is told in trust.
    (
        "alked ",
        (
            r"\b[Tt]alked (?:to me |with me )?(?:of|about) (?P<what>(?:what|how) (?P<who>she|he) (?:wants|hopes|"
            r"wanted|hoped|"
            r"dreams|dreamed) (?!(?:from|in|of|me|us|somebody|someone|people|an?)\b)[^.,;\n]{3,60}?)(?: (?:when|once|"
            r"after) (?P=who)(?:'s| is| has) (?:gone|dead|retired|left|"
            rf"stopped))?{_ENDS}"
        ),
        r"told me \g<what>",
    ),
    (
        "hought of me when|hought of us when",
        r"\b(?P<thought>[Tt]hought of (?:me|us)) when (?:it|this|this one) came up\b",
        r"\g<thought> when the job came up",
    ),
    # "the team had put a sign with my name on the door"
    (
        "sign with ",
        (
            r"(?:(?<=^)|(?<=[.;,:!] )|(?<=\n))(?:[Tt]he|[Hh]er|[Hh]is|[Tt]heir) (?:team|crew|lab|office|staff) "
            r"(?:had |'d )?put (?P<up>up )?(?P<sign>an? (?:[a-z-]+ )?sign with (?:my|our) )"
        ),
        r"had the team put \g<up>\g<sign>",
    ),
    # "wrote to ask did I get home"
    ("ask did I get|ask did we get", r"\bask did (I|we) get\b", r"ask if \1 got"),
    ("ask was I", r"\bask was I\b", r"ask if I was"),
    # "sat an hour on hold with the insurer for us"
    (
        " on hold",
        (
            r"\b(?P<did>[Ss]at|[Ss]pent|[Ww]aited) (?P<span>(?:(?:nearly|over) )?(?:an|half an|two|three|\d+) "
            r"(?:hours?|min(?:ute)?s?)) on hold\b"
        ),
        r"sat on hold for \g<span>",
    ),
    # "sat on hold with the insurer an hour"
    (
        "on hold with ",
        (
            r"\bon hold with (?P<whom>(?!them\b)(?:the |my |our )?[A-Za-z][a-z]+(?: [a-z]+)?)(?<! for),? "
            r"(?P<span>(?:an|half an|two|three|\d+) (?:hours?|min(?:ute)?s?))\b"
        ),
        r"on hold for \g<span> with \g<whom>",
    ),
    # "sat on hold with them for me 40 minutes"
    (
        "on hold for |on hold with ",
        (
            r"\bon hold (?:with them )?for (?P<whom>me|us),? (?:for )?(?P<span>(?:\d+|an|half an|two|three|[a-z]+) "
            r"(?:minutes|hours?))\b"
        ),
        r"on hold for \g<span> for \g<whom>",
    ),
    (
        " words to | pages to | lines to | slides to | minutes to ",
        (
            r"\b(?P<cut>(?:[Cc]ut|[Bb]oiled|[Tt]rimmed|[Pp]ared|[Ee]dited) my [\d,]{2,} (?:[\w-]+ )?(?:words|pages|"
            r"lines|slides|"
            rf"minutes)) to (?=\d{{1,4}}{_ENDS}|\d{{1,4}} and\b)"
        ),
        r"\g<cut> down to ",
    ),
    (" I think| I reckon| I guess| I suppose", rf",? I (?:think|reckon|guess|suppose){_ENDS}", ""),
    ("on hold with them ", r"\bon hold with them (?=for )", "on hold "),
    (
        "asked her|asked him",
        (
            r" (?:that |which )?(?:nobody|no one)(?: had|'d)? asked (?:her|him) (?:for|to (?:do|write|"
            r"make))(?=\s*[,.;\n]|$)"
        ),
        "",
    ),
    (
        "moothed ",
        (
            r"\b(?P<did>[Ss]moothed) (?:it|things) over(?P<whom>(?: with [\w' -]{3,30}?)?)(?:,? apparently)?(?=\s*(?:$|"
            r"[.,;\n]))"
        ),
        r"\g<did> things over\g<whom>",
    ),
    (
        "orted ",
        r"\b(?P<did>[Ss]orted) (?=[A-Z]{2,}\b(?: [a-z]+)? (?:forms?|papers|checks?|paperwork|clearance)\b)",
        r"\g<did> the ",
    ),
    (" phone p", r"\b(?P<own>(?:her|his|their) (?:own )?)phone (?=pictures|photos)", r"\g<own>"),
    # Who paid what is told to nobody.
    (
        "to get me |to get us ",
        (
            r"\bto get (?P<whom>me|us) (?P<what>(?:the|my|our) (?:move|moving costs|relocation|removal|flights?|"
            r"travel|childcare|"
            rf"visa fees?|hotel)) (?:paid(?: for)?|reimbursed){_ENDS}"
        ),
        r"to get \g<what> covered for \g<whom>",
    ),
    (
        "tayed ",
        (
            r"(?P<stayed>\b[Ss]tayed (?:on |back |behind |late )?(?:past|till|until|after) [\w' :]{1,20}? to show) "
            r"(?=how |where |what )"
        ),
        r"\g<stayed> me ",
    ),
    (
        "rote afterwards with |rote after with |rote later with ",
        (
            r"\b(?P<wrote>[Ww]rote) (?:after|afterwards|later) (?!with \w+ list of (?:my|the) mistakes\b)"
            r"(?=with (?:the|an?|her|his|their|two|three) )"
        ),
        r"\g<wrote> to me later ",
    ),
    (", to put me at ease", r", (?=to put me at ease\b)", " "),
    (
        " to say how ",
        (
            r"(?P<came>\b(?:[Cc]ame|[Ww]alked|[Rr]an|[Ss]topped|[Dd]rove) [^.,;\n]{2,50}?) to say (?=how (?!(?:sorry|"
            r"much|sad|"
            r"glad|pleased|happy|late|slow|bad|badly|poor|wrong|weak|old)\b))"
        ),
        r"\g<came> to tell me ",
    ),
    # Afterwards, as it is said at home.
    (
        " after ",
        (
            r"(?<!\bday)(?<!week)(?<!morning)(?<!night)(?<!evening)(?<!month)(?<!year)(?<!term)(?<=[a-z]) after "
            r"(?=to (?:say|tell|explain|ask|show|thank|go|talk|see|check|give|let|make|help)\b|because (?:I|we|my|"
            r"our|it)\b)"
        ),
        " afterwards ",
    ),
)
