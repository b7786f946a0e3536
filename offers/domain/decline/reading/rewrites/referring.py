"""What "it" and "them" stand for, said where the note names it before: "flight got moved, she rebooked"."""

from __future__ import annotations

from offers.domain.decline.text.prose import Rewriting

# What somebody will do about what the visit cost is what they offered.
_WILL = r"\b(?:[Ww]ill|would|(?:[Ss]aid )?(?:[Ss]he|[Hh]e|[Tt]hey)(?:'d|'ll| would| will)) (?:still |also |gladly )?"
_COSTS = r"(?:[a-z-]+ )?(?:mileage|flights?|travel|hotel|fares?|costs?|expenses|gas|tickets?|deposit|trip|fees?)\b"
_O_CLOCK = r"(?:\d{1,2}(?::\d\d)?(?: [ap]m)?|midnight|noon)"
_WROTE = r"(?:texted|messaged|emailed|called|rang|kept|stayed|talked)"
_WHOLE_TIME = r"(?:the whole (?:time|way)|all (?:night|evening|day))(?=[,.;\n]| and\b|$)"
_BY_AND_BY = r"[.,;] (?:and |then )*(?:[Ss]he |[Hh]e )?(?:then |later |even )?"
_LET_ME_ALONG = (
    r"(?= (?:go|come|leave|went|came|left|out|in|off|at|on|to|for)\b|[,.;])"
    r"(?:[^.;\n]{0,60}[.,;]? (?:she |he )?let (?:me|us) (?:ride|come|tag|go) along)(?! (?:in|on|with|to)\b)"
)
REFERRING = Rewriting(
    # What the user borrowed was lent.
    ("orrowed ", r"(?:(?<=^)|(?<=[.,;!] )|(?<=\n))(?:I )?[Bb]orrowed (?=(?:her|his|their) )", "lent me "),
    # About what somebody was right is what they had been hard on.
    (
        " right",
        (
            r",? (?:[a-z]+ )?(?:brutal|tough|hard|harsh|honest|blunt|merciless|strict|picky|ruthless|firm|clear) "
            r"(?:on|about|with) (?P<what>(?:my|our) [\w' -]{3,30}?)(?:,| -|;|\.)? (?:and |but )?"
            r"(?P<who>[Ss]he|[Hh]e|[Tt]hey)(?: was| were|'s) (?:so |absolutely |dead |quite |probably )?right"
            r"(?=$|[.,;!\n])"
        ),
        r", \g<who> was right about \g<what>",
    ),
    # A host's generosity, and no complaint: "jollof and far too much pepper".
    (
        " too much ",
        (
            r"(?:,? and|,? with) (?:far |way |much )?too much (?!work|time|pressure|detail|information|noise|talk|"
            r"paperwork|of\b|for\b|to\b|about\b|on\b)[a-z]+\b"
        ),
        "",
    ),
    # Whose papers they were stays unsaid: help with a visa is help with papers (rule 49).
    (
        "visa",
        r"\b(?:the |my |our |his |her )?(?:spouse |work )?visa (?:people|office|folks|desk|agency|department)\b",
        "the authorities",
    ),
    (
        "visa",
        (
            r"\b(?:spouse |work )?visa (?=(?:paperwork|papers|forms?|documents?|letters?|photos?|appointments?|"
            r"applications?|process|questions?|fees?)\b)"
        ),
        "",
    ),
    (
        " it with ",
        (
            r"\b(?:[Ss]quared|[Cc]leared|[Ss]orted|[Ff]ixed|[Ss]ettled|[Aa]greed|[Aa]rranged) it with "
            r"((?:the|her|his|their) [\w' -]{3,30}|[A-Z][A-Za-z]+|payroll|security|housing|finance|legal|admissions) "
            r"so (?:that )?(?=(?:I|we|my|our)\b)"
        ),
        r"arranged with \1 that ",
    ),
    (
        "ntroduced ",
        (
            r"\b([Ii]ntroduced ([A-Z][a-z]+) to [^.;,\n]{3,50}?,? and (?:passed|sent|forwarded|handed)) "
            r"(?:his|her|their) (?=(?:resume|CV|portfolio)\b)"
        ),
        r"\1 \2's ",
    ),
    (
        " on it| about it",
        (
            r"\b([Aa]sked (?:me )?[^.;,\n]{0,30}\b(?:about|on) )(?!my\b|our\b|me\b|it\b|her\b|his\b|how\b|what\b)"
            rf"([a-z][\w -]{{2,30}}?)({_BY_AND_BY}(?:mailed|sent|emailed|gave|forwarded|lent) (?:me|us) "
            r"(?:(?:her|his|the|an?|two|three) )?(?:own |new |old )?"
            r"(?:papers?|notes|book|article|slides|chapter|study|talk|draft) (?:on|about)) it\b"
        ),
        r"\1\2\3 \2",
    ),
    (
        " along",
        rf"\b(the (?:[a-z]+ ){{0,2}}(?:van|truck|ambulance|helicopter|plow|plane|cruiser))\b({_LET_ME_ALONG})",
        r"\1\2 in \1",
    ),
    (
        " along",
        rf"\b(the (?:[a-z]+ ){{0,2}}(?:boat|bus|ferry|train|tram|tractor))\b({_LET_ME_ALONG})",
        r"\1\2 on \1",
    ),
    (
        " there",
        (
            r"\b((?:[Ss]howed|[Tt]oured) (?:(?:me|us) )?(?:round |around )?)(the (?:[\w-]+ ){0,2}[\w-]+)"
            rf"({_BY_AND_BY}let (?:me|us) (?!go\b|be\b|in\b|out\b)[a-z]+) there\b"
        ),
        r"\1\2\3 in \2",
    ),
    (
        "nights with |days with |evenings with ",
        (
            r"\b([Ww]alked|[Rr]ounded|[Ww]orked) (night|day|evening)s with (me|us)\b"
            rf"(?:,? (?:from )?{_O_CLOCK} (?:to|till|until) {_O_CLOCK}\b,?)?"
        ),
        r"\1 the \2 shift with \3",
    ),
    *(
        (
            " the whole time| the whole way| all night| all evening| all day",
            (
                rf"\b(?:[Mm]y )?[{thing[0].upper()}{thing[0]}]{thing[1:]} (?:was |got )?{state}([^.;,\n]{{0,20}}"
                rf"{_BY_AND_BY}{_WROTE}\b[^.;,\n]*?) {_WHOLE_TIME}"
            ),
            rf"{thing} \1\2 {when} my {thing} was \1",
        )
        for thing in ("flight", "train", "bus", "ferry", "plane")
        for state, when in (
            ("(delayed|late)", "the whole time that"),
            ("(cancell?ed|diverted|grounded)", "when"),
        )
    ),
    (
        "laughed when it ",
        (
            r"\b(laughed when it (?:broke|crashed|failed|froze|fell over|died|hung|stalled))[.,; ]+(?:and )?"
            r"(?:[Hh]e |[Ss]he |[Tt]hey )?[Ff]ixed it\b"
        ),
        r"\1 and fixed it",
    ),
    (
        " answered| returned",
        (
            r"(?:(?<=^)|(?<=[.;,!?] ))[Ee]very (?:single )?(e-?mail|message|question|call|text)s? "
            r"(answered|returned)\b(?! (?:by|with)\b)"
        ),
        r"\2 every \1",
    ),
    (
        " together",
        (
            r"(?:(?<=^)|(?<=[.,;!?] )|(?<= and ))([Rr]ounded|[Hh]iked|[Jj]ogged|[Ww]alked|[Rr]an|[Bb]iked|[Cc]ycled|"
            r"[Ff]ished|[Ss]kied|[Ss]ailed|[Ss]wam|[Pp]rayed|[Ss]ang|[Cc]ooked|[Tt]oured|[Ss]crubbed in) together\b"
        ),
        r"\1 with me",
    ),
    (
        "proud of ",
        (
            r"\b([Ss]howed (?:me|us) [^,.;\n]{3,60}), (?:and )?(?:was |is )?(?:very |so |really |quite |rather |"
            r"clearly |visibly )?proud of (the|his|her|their) (?!\w+ing\b)([^,.;\n]{3,40})"
        ),
        r"\1, and \2 \3",
    ),
    (
        "rephrased",
        (
            r"\b[Ww]hen ([Ii] (?:froze|blanked|stumbled|got stuck)) on (the [^,.;\n]{3,40}?),? ([Ss]he|[Hh]e) rephrased"
            r"(?: it)?\b(?: instead of [^,.;\n]*)?"
        ),
        r"\3 rephrased \2 when \1",
    ),
    (
        " it came| it arr| it got| it pull| it show",
        (
            r"\b(bus|train|tram|taxi|cab|ferry|shuttle|coach)\b([^.;\n]{0,60}\b(?:until|till)) it "
            r"(came|arrived|got there|pulled in|showed up)\b"
        ),
        r"\1\2 the \1 \3",
    ),
    (
        "my |My ",
        (
            r"\b([Mm]y (?:[a-z-]+ )?(?:thesis|paper|dissertation|manuscript|book|portfolio|cv|CV|resume|report|essay|"
            r"poems|score|plans)(?: (?:on|about) [a-z-]+(?: [a-z-]+)??(?=,| and\b))?)"
            r"(\b[^.;\n]{0,40}\b(?:read|printed|reviewed|edited|annotated)) (?:it|them)\b"
        ),
        r"\1\2 \1",
    ),
    (
        "filled ",
        (
            r"\b([Ff]orms?|[Pp]aperwork|[Aa]pplication)(\b[^.;\n]{0,40}\b)filled (?:it|them) (in|out)\b"
            r"(?: for (?:me|us)\b)?"
        ),
        r"\1\2filled \3 my \1",
    ),
    (
        " of it",
        (
            r"\b([Pp]acket|[Aa]pplication|[Pp]aperwork|[Qq]uestionnaire)(\b[^.\n]{0,60}\bfilled (?:in|out) "
            r"(?:half|most|all|part|the rest) of) it\b"
        ),
        r"\1\2 the \1",
    ),
    (
        " one",
        (
            r"\b(houses|homes|flats|apartments|places|cottages|barns)(\b[^\n]{0,60}[.;,] (?:and )?(?:[Ss]he |[Hh]e )?"
            r"(?:even )?(?:[Cc]rawled|[Cc]limbed|[Ww]ent|[Dd]rove|[Ww]alked|[Mm]easured|[Ff]ilmed)\b"
            r"[^.;,\n]{0,30}?) one(?= (?:to|for|again|twice)\b|[,.;]|$)"
        ),
        r"\1\2 one of the \1",
    ),
    (
        " them to ",
        (
            r"\b([Gg]ot) them to (move|waive|reduce|schedule|approve) ((?:the|my|our) [\w -]{3,30}?)"
            r"((?: (?:back|forward|up)(?: [\w -]{2,15}?)?)?)(?= (?:to|so|by|for|until|till|from)\b|[,.;]|$)"
        ),
        r"\1 \3 \2d\4",
    ),
    (
        "fought for it",
        (
            r"\b(position|post|job|role|line)(\b[^\n]{0,80}?)\b(?:said |says )?([Ss]he|[Hh]e)(?:'d| had) "
            r"fought for it\b"
        ),
        r"\1\2\3 fought for the \1",
    ),
    *(
        (
            thing[1:],
            (
                rf"\b(?:[Mm]y )?[{thing[0].upper()}{thing[0]}]{thing[1:]} (?:was |were |got )?"
                rf"(?:refunded|reimbursed|paid back) (?=in \w+ (?:minutes|hours?|days?)\b|"
                r"within|the same|at once|overnight)"
            ),
            rf"refunded my {thing} ",
        )
        for thing in ("train fare", "air fare", "mileage", "taxi", "expenses")
    ),
    (
        "moved it",
        r"\b(panel|visit|interview|onsite|loop|call|trip)(\b[^.\n]{0,80}\bmoved) it\b",
        r"\1\2 the \1",
    ),
    (
        " apart",
        (
            r"\b(?:[Pp]ulled|[Tt]ook) (my [\w ]{2,30}?) apart,? (?:and )?(?:then )?put (?:it|them) back together"
            r"(?: properly)?\b"
        ),
        r"reworked \1 from top to bottom",
    ),
    (
        " in it",
        (
            r"\b(crane|truck|boat|tram|van|plane|helicopter|tractor|simulator|digger)(\b[^.;\n]{0,60}\b(?:up|out|round|"
            r"along|home|over) in) it\b"
        ),
        r"\1\2 the \1",
    ),
    ("in it", r"\b(panel)(\b[^.;\n]{0,40}\bin) it\b", r"\1\2 the \1"),
    (
        "until it",
        r"\b([Bb]us|[Tt]rain|[Tt]axi|[Cc]ab|[Ff]erry|[Tt]ram)(\b[^.;\n]{0,60}\buntil) it (came|arrived|left)\b",
        r"\1\2 the \1 \3",
    ),
    (
        "rebooked",
        r"\b([Ff]light|[Tt]rain|[Hh]otel|[Ff]erry)(\b[^.;\n]{0,60}\brebooked)(?: it)?(?=\s*(?:$|[,.;]| and\b))",
        r"\1\2 my \1",
    ),
    (
        "filled",
        (
            r"\b([Ff]orms?|[Pp]aperwork|[Aa]pplications|[Dd]ocuments)"
            r"(\b[^.;\n]{0,40}\b(?:pre-?filled|filled out|filled in)"
            r"(?: (?:most|half|all|nearly all) of)?) (?:it|them)\b"
        ),
        r"\1\2 my \1",
    ),
    (
        "moved it",
        (
            r"\b((?:[Ss]et up|[Bb]ooked|[Aa]rranged|[Ss]cheduled) (?:the |my |a )?(?:final |whole |first |second )?"
            r"(panel|visit|interview|loop|call|onsite|trip|tour|round)\b[^.\n]{0,60}?\bmoved) it\b"
        ),
        r"\1 the \2",
    ),
    (
        ", mostly |, mainly |, all ",
        (
            r"(?i)\b((?:hours?|minutes|call|chat|talk|conversation)(?: on (?:zoom|teams|skype|video|the phone))?"
            r"(?: with (?:her|him|them))?), (?-i:mostly|mainly|all) (?=(?:about|on)\b)"
        ),
        r"\1 ",
    ),
    ("reimburse |refund ", rf"{_WILL}(reimburse|refund) (my|our) (?={_COSTS})", r"offered to \1 \2 "),
    ("cover |pay ", rf"{_WILL}(?:cover|pay(?: for)?) (my|our) (?={_COSTS})", r"offered to cover \1 "),
)
