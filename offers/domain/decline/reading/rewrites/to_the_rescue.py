"""Rescues as hasty notes tell them: what was left behind and brought after, the hour, and what somebody went without.

"I left my scarf in the office; she ran after the taxi" is that she ran after the taxi with the scarf.
"""

from __future__ import annotations

from offers.domain.decline.text.prose import Rewriting

_BEGINS = r"(?:(?<=^)|(?<=[.;!?] )|(?<=\n))"
_MY_THING = (
    r"(?P<what>(?:my|our) (?!(?:job|post|old|last|husband|wife|partner|kids?|children|mark|name)\b)[\w' -]{3,40}?)"
)
_LEFT = (
    rf"{_BEGINS}(?:(?:I|[Ww]e)(?:'d| had)? )?(?:[Ll]eft|[Ff]orgot|[Dd]ropped|[Ll]ost) {_MY_THING}(?: (?:behind|in|on|"
    rf"at|under|"
    r"by|there)\b[^.,;!\n]{0,40})?(?:\.|,|;| -| and| but)(?: and| but| so)? (?P<who>[Ss]he|[Hh]e) (?:then |even )?"
)
_RAN = (
    r"(?:ran|cycled|biked|sprinted|rushed|came|drove|chased|dashed|raced|legged it|pedalled|pedaled|hurried|walked|"
    r"rode)"
)
_CLOCK = r"(?:\d[\d:.]*(?: ?[ap]\.?m\.?)|dawn|midnight|first light)"
_SNACK = r"(?:an? )?(?:thermos|flask|tea|coffee|cocoa|oatcakes|sandwiches|soup|blankets?|biscuits|buns)"
_TO_FETCH = (
    ("collected", "collect"),
    ("fetched", "fetch"),
    ("met", "meet"),
    ("took", "take"),
)
_WITHOUT_SLEEP = (
    ("found", "find"),
    ("drove", "drive"),
    ("came", "come"),
    ("fetched", "fetch"),
    ("let", "let"),
    ("rang", "ring"),
    ("made", "make"),
    ("got", "get"),
)

TO_THE_RESCUE = Rewriting(
    (
        " my | our ",
        (
            rf"{_LEFT}(?P<did>{_RAN}(?: all the way| back| out| down)*) (?P<after>after (?:the|my|our) [a-z]+)(?: "
            rf"with (?:it|them))?(?=\s*(?:$|[.,;!\n]| (?:in|on|through|down|all)\b))"
        ),
        r"\g<who> \g<did> \g<after> with \g<what>",
    ),
    (
        " my | our ",
        (
            rf"{_LEFT}(?:{_RAN} after (?:it|them) and )?(?P<did>brought|biked|cycled|drove|took|carried|sent|posted|"
            rf"mailed|"
            r"walked|ran|couriered) (?:it|them)(?P<where> (?:over |round |back |all the way |across town )*(?:to|"
            r"after|by)\b[^.,;!\n]{2,40})"
        ),
        r"\g<who> \g<did> \g<what>\g<where>",
    ),
    (
        "sent ",
        (
            rf"{_LEFT}(?P<did>sent (?:the|an?|her|his) [a-z-]+)(?P<back>(?: back| out| over| round)*) for (?:it|"
            r"them)\b"
        ),
        r"\g<who> \g<did>\g<back> for \g<what>",
    ),
    # "came 5am in the rain", "4am pickup in a blizzard"
    ("ame ", r"\b([Cc]ame(?: out)?) (?=\d[\d:.]* ?[ap]\.?m)", r"\1 at "),
    (
        " pick-up| pickup| pick up| lift| run",
        (
            rf"{_BEGINS}(?P<at>{_CLOCK}) (?:pick-?up|pick up|lift|run)(?P<where> (?:to|from|in) (?:the|my|an?) "
            r"[^.,;!\n]{3,40})?(?=\s*(?:$|[.,;!\n]))"
        ),
        r"picked me up at \g<at>\g<where>",
    ),
    *(
        (
            f"{did[1:]} me|{did[1:]} us",
            (
                rf"\b[{did[0].upper()}{did[0]}]{did[1:]} (?P<whom>me|us)(?P<where>(?: (?:at|from|off|to|up) "
                rf"[^,.;!\n]{{3,40}}?)?)(?: (?:him|her)self)?,? "
                r"(?P<long>(?:\d+|an?|two|three|four|five) (?:hours?|minutes|miles) (?:each way|there and back|both "
                r"ways)(?:(?:,| in)? (?:the )?(?:freezing |pouring |driving |thick )?(?:rain|snow|fog|dark|sleet|ice|"
                r"storm))?)"
            ),
            rf"drove \g<long> to {do} \g<whom>\g<where>",
        )
        for did, do in _TO_FETCH
    ),
    *(
        (
            "ot out of bed",
            (
                rf"\b([Gg]ot out of bed(?: (?:at|past|after) [\w:]+(?: [ap]m)?)?),? (?:and )?{did} (?=(?:me|us|out|"
                rf"over)\b)"
            ),
            rf"\1 to {do} ",
        )
        for did, do in _WITHOUT_SLEEP
    ),
    (
        " to theirs| to hers",
        r"\b([Hh]ad (?:me|us)(?: both| all)?) to (?:theirs|hers)(?=\s*(?:$|[.,;!\n]| (?:for|on|and)\b))",
        r"\1 over",
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
    (
        "tayed ",
        (
            r"\b([Ss]tayed (?:on |late |behind |(?:past|till|until|after) [\w:]+ )to (?:show|teach|explain))(?= "
            r"(?:how|what|where|the|which)\b)"
        ),
        r"\1 me",
    ),
    (" nobody| no one", r"(?<=[a-z]) so (?:that )?(?:nobody|no one) (?:can|could|would)\b[^.,;\n]*", ""),
    (" open ", r"\b((?:[Ss]tayed|[Kk]ept [a-z ]{3,20}) open [\w ]{2,15}) late (?=(?:to|for|so)\b)", r"\1 longer "),
    # "..., thermos and oatcakes": what they had with them.
    (
        "to collect |to fetch |to meet ",
        (
            rf"(?P<drove>\bdrove [^.,;\n]* to (?:collect|fetch|meet) (?:me|us)[^.,;\n]*), (?P<what>{_SNACK}(?: and "
            rf"{_SNACK})?)(?=\s*(?:$|[.;!\n]))"
        ),
        r"\g<drove> with \g<what>",
    ),
    (
        "ump start|ush start",
        r"\b([Jj]ump|[Bb]ump|[Pp]ush) started (?=(?:me|us|my|our|the)\b)",
        r"\1-started ",
    ),
    (
        " for nothing",
        (
            r"\b((?:[Kk]ept|[Ff]ixed|[Mm]ended|[Tt]reated|[Dd]rove|[Ss]aw) [\w' -]{3,40}) for nothing(?=\s*(?:$|"
            r"[.,;!\n])| so\b| because\b)"
        ),
        r"\1 free of charge",
    ),
    (
        "take money|take any money|take a ",
        r"\b(?:[Ww]ouldn't|[Ww]ould not) take (?:any )?money(?=\s*(?:$|[.,;!\n]))",
        "refused any money",
    ),
)
