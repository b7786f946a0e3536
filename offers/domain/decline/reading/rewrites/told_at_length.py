"""Great kindnesses that a hasty note cuts into pieces, put together again: how long one took, from where to where it
went, what was done once the user was dressed for it.

"Took me round the whole ship, tank tops to funnel, 3 hrs" is that somebody spent three hours taking the user round.
"""

from __future__ import annotations

from offers.domain.decline.text.prose import Rewriting

_BEGINS = r"(?:(?<=^)|(?<=[.;!?,] )|(?<=\n)|(?<=\band )|(?<=\bthen )|(?<=\b[Ss]he )|(?<=\b[Hh]e )|(?<=\b[Tt]hey ))"
_ENDS = r"(?=\s*(?:$|[.,;:!?(\n]| - | and (?!a half\b)))"
_ME = r"(?:me|us|both of us|the (?:two|three|four) of us)"
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|1[0-2])"
# From three quarters of an hour it is worth telling.
_SPAN = (
    rf"(?P<span>(?:(?:about|nearly|almost|over) )?(?:(?:an|one|1) hour(?: and a half)?|{_COUNT}(?: and a half)? hours|"
    r"(?:4[5-9]|[5-9]\d|ninety) minutes))"
)
# No second deed: of that the span might be as well.
_WHAT = (
    r"(?P<what>(?:(?! and (?:[a-z]+ed|took|gave|told|let|went|drove|sent|made|had|drew|sat|ran|said|got|found|lent|"
    r"wrote|paid|was)\b)[^.,;()\n]){3,70}?(?:, from [\w' -]{3,40}|, [a-z]+ by [a-z]+|, one at a time)?)"
)
_LASTING = (
    (r"[Tt]ook", "taking", rf"{_ME} (?:all )?(?:a?round|through|over|up|down|out)\b"),
    (r"[Ww]ent", "going", r"(?:over|through)\b"),
    (r"[Ww]alked", "walking", rf"{_ME} (?:all )?(?:a?round|through|over|the|every|up|down|along|across)\b"),
    (r"[Tt]ranslated", "translating", r"(?:every|everything|all|for|the)\b"),
    (r"[Ii]nterpreted", "interpreting", r"(?:every|everything|all|for|the)\b"),
    (r"[Ll]istened", "listening", r"to (?:me|us|my|our|all|every)\b"),
    (r"[Tt]alked", "talking", rf"{_ME} (?:through|round)\b"),
    (r"[Ss]howed", "showing", rf"{_ME}\b"),
    (r"[Tt]aught", "teaching", rf"{_ME}\b"),
    (r"[Dd]rove", "driving", rf"{_ME} (?:all )?(?:a?round|out|to|up|down|over|through|along)\b"),
    (r"[Hh]elped", "helping", rf"{_ME}\b"),
    (r"[Cc]oached", "coaching", rf"{_ME}\b"),
    (r"[Ee]xplained", "explaining", r"(?:the|her|his|every|all|how|what|why)\b"),
    (r"[Aa]nswered", "answering", r"(?:all|every|my|our)\b"),
    (r"[Rr]ehearsed", "rehearsing", r"(?:my|our|with|me)\b"),
    (r"[Ww]orked", "working", r"(?:through|on) [\w' -]{3,40} with (?:me|us)\b"),
)
_A_SHIP = (
    r"(?!(?:how|what|where|when|and|then|offered|promised|used|asked|came|went|rang|wrote|drove|said|got|ran|told|gave|"
    r"took|made|had|stayed|happy|glad|ready|able|free|keen|kind|nice|good|too|just|all|back|down|up|over|off|on|close|"
    r"next|due|thanks|home|two|three|four|from|one|talked|spoke|listened|introduced|[a-z]{2,}(?<!sh)(?<!e)ed)\b)"
)
_HELD = (
    r"(?:oxygen(?: tank| bottle| cylinder)?|wheel ?chair|walker|walking frame|zimmer(?: frame)?|crutches|"
    r"medicines?|tablets|insulin)"
)
_MY_ONES = (
    r"(?:(?:my|our) (?:mother|father|mum|mom|dad|wife|husband|son|daughter|sister|brother|gran|grandmother|partner)|"
    r"Mum|"
    r"Mom|Dad|Gran|Nan|Grandma|Grandpa)'s"
)

TOLD_AT_LENGTH = Rewriting(
    # "tank tops to funnel", of what somebody was shown.
    (
        " to ",
        (
            r"(?P<all>\b(?:[Tt]ook|[Ss]howed|[Ww]alked|[Dd]rove|[Ll]ed|[Tt]alked|[Gg]ave) (?:me|us) [^.;\n]{4,70}), "
            rf"(?P<first>{_A_SHIP}[a-z-]+(?: (?!to\b)[a-z-]+)?) to (?P<last>(?:the )?[a-z-]+(?: [a-z-]+)?){_ENDS}"
        ),
        r"\g<all>, from \g<first> to \g<last>",
    ),
    *(
        (
            f"{did.partition(']')[2]} ",
            rf"{_BEGINS}{did} (?={with_whom}){_WHAT}(?:, (?:for )?| \((?:for )?){_SPAN}\)?{_ENDS}",
            rf"spent \g<span> {doing} \g<what>",
        )
        for did, doing, with_whom in _LASTING
    ),
    # "two hours of pairing on a Kafka consumer"
    *(
        (
            "our of |ours of ",
            (
                r"(?:(?<=^)|(?<=[.;!?] )|(?<=\n))(?P<span>[Aa]n hour|[Hh]alf an hour|[Tt]wo hours|[Tt]hree hours|"
                r"[Ff]our hours) "
                rf"of (?P<doing>{doing})(?: with (?:me|us|her|him|them))? (?=(?:on|through|over|about|round|in|for)\b)"
            ),
            rf"spent \g<span> \g<doing> {whom} ",
        )
        for doing, whom in (
            (
                (
                    r"pairing|rehearsing|walking|talking|sketching|grafting|practising|practicing|role-?playing|"
                    r"singing|"
                    r"cooking"
                ),
                "with me",
            ),
            (r"coaching|teaching|drilling|tutoring", "me"),
        )
    ),
    (
        " with me on | with me over ",
        (
            r"\b(?P<what>[Ss]pent [\w ]{3,25} with me (?:on|over) an? [\w' -]{3,30}?) that (?:would not|wouldn't|"
            r"didn't|"
            r"kept) [a-z]+"
        ),
        r"\g<what>",
    ),
    # "an hour answering what senior means there"
    (
        (
            "our answering |our explaining |our teaching |our showing |our helping |ours answering |ours explaining |"
            "ours teaching |ours showing |ours helping |utes answering |utes explaining |utes teaching |utes showing |"
            "utes helping "
        ),
        (
            r"(?:(?<=^)|(?<=[.;!?] )|(?<=\n))(?P<span>(?:[Aa]n hour|[Hh]alf an hour|[Tt]wo hours|[Tt]hree hours|"
            r"[2-9]\d minutes)) (?=(?:answering|explaining|teaching|showing|helping) )"
        ),
        r"spent \g<span> ",
    ),
    *(
        (f"spent {span}", rf"\bspent {span}\b", f"spent {span[0].lower()}{span[1:]}")
        for span in ("An hour", "Half an hour", "Two hours", "Three hours", "Four hours")
    ),
    # Where somebody went on to with the user: "took me up the crane stair, then to his garage".
    *(
        (
            ", then |, and then ",
            (
                rf"\b(?P<did>[{took[0].upper()}{took[0]}]{took[1:]} (?P<whom>me|us)\b[^.;\n]{{3,60}}?), (?:and )?then "
                r"(?P<to>(?:(?:back|up|down|out|over|on) )?(?:to|into|through|round|up|down) (?:the|her|his|their|"
                r"an?) )"
            ),
            rf"\g<did>, then {took} \g<whom> \g<to>",
        )
        for took in ("took", "drove", "walked")
    ),
    # What is taken apart kindly is helped.
    *(
        (
            how,
            (
                r"\b[Tt]ook (?P<mine>(?:my|our) [\w' -]{3,40}) apart(?P<by>(?: with (?:me|us))?(?: [a-z]+ by [a-z]+)?)"
                rf",? (?:but )?(?:so |very |really )?{how}{_ENDS}"
            ),
            rf"went through \g<mine>\g<by> with such {what}",
        )
        for how, what in (("kindly", "kindness"), ("gently", "care"), ("patiently", "patience"), ("lovingly", "care"))
    ),
    # What somebody's health needs is theirs to tell; that it was carried, was kind.
    (
        "oxygen|wheel|walk|immer|crutches|medicine|tablets|insulin",
        (
            rf"\b(?P<did>[Cc]arried|[Hh]auled|[Ll]ugged|[Ll]ifted|[Bb]rought|[Ff]etched|[Tt]ook) (?P<whose>{_MY_ONES}) "
            rf"{_HELD}\b"
        ),
        r"\g<did> \g<whose> things",
    ),
    # ... and the user's own need not be told either.
    (
        " to get my | to fetch my | to collect my | to pick up my ",
        (
            r" to (?:get|fetch|collect|pick up) my (?:insulin|inhaler|prescriptions?|tablets|pills|medication|"
            r"medicines?|meds|"
            r"epi-?pen)(?: from [^.,;\n]*?)?(?P<when> on an? (?:[a-z]+ )?(?:Sunday|Saturday|holiday)| at (?:midnight|"
            r"night))?"
            rf"{_ENDS}"
        ),
        r" on an errand for me\g<when>",
    ),
    # "next to her brother, who is in the same trade, on purpose": without it, it is no more than a seat.
    (
        ", who",
        (
            r"(?P<by>\b(?:next to|beside|with|opposite|by) (?:her|his) [a-z]+), who(?:'s| is| was) in the same "
            rf"(?P<what>trade|line|field|business|job|craft|line of work)(?:,? on purpose)?{_ENDS}"
        ),
        r"\g<by> who works in the same \g<what>",
    ),
    (
        "even nights|even the night|even weekends",
        (
            r"\b(?P<all>every|each|all the) (?P<who>[a-z]+)(?: on(?: duty| shift)?)? by name, even (?:the )?nights(?: "
            r"ones)?\b"
        ),
        r"\g<all> \g<who> by name, even on nights",
    ),
    (" on by name", r"\b(?P<who>(?:every|each) [a-z]+) on by name\b", r"\g<who> on duty by name"),
    # A signature is what the answer takes back.
    (
        " signature",
        r"\b(?P<done>filled (?:in|out)|completed),? (?:bar|except(?: for)?) (?:the|my|a) signature\b",
        r"\g<done>",
    ),
    ("e by h|s by h", r"\b(?P<met>(?:[Rr]eceived|[Mm]et) (?:me|us)) by (?=(?:her|him)self\b)", r"\g<met> "),
    # "a booster seat for Ned borrowed from his daughter": whose daughter, goes without saying.
    (
        " borrowed from | lent by | on loan from ",
        (
            r"\b(?P<what>with an? [\w -]{3,30}?) (?P<whom>for (?:[A-Z][\w-]+|(?:my|our|the) [a-z]+)) "
            r"(?P<by>(?:borrowed from|lent by|on loan from) (?:her|his|their) [a-z]+)\b"
        ),
        r"\g<what> \g<by> \g<whom>",
    ),
    (
        " train| bus| ferry| boat| sailing| flight| plane| coach| tram",
        (
            r"\b(?P<the>the|my|our) (?P<hour>\d{1,2})\.(?P<past>[0-5]\d) (?=(?:train|bus|ferry|boat|sailing|flight|"
            r"plane|"
            r"coach|tram)\b)"
        ),
        r"\g<the> \g<hour>:\g<past> ",
    ),
    (
        "and keeps |and still keeps |and has kept ",
        r"\b(?P<what>the [\w -]{2,25}? (?P<who>she|he) [a-z]+[^.,;\n]{0,30}? and) (?=(?:still )?keeps )",
        r"\g<what> \g<who> ",
    ),
    (
        " had the ",
        (
            r"\b(?P<did>[Oo]pened(?: up| it| the [a-z-]+| specially| early| for (?:me|us)| on an? [A-Z][a-z]+){1,5}),? "
            r"(?:and )?had the (?P<what>heating|heat|stove|fire|lights|kettle) (?:already |all )?(?P<on>on|lit|going)"
            rf"(?: already)?{_ENDS}"
        ),
        r"\g<did> with the \g<what> \g<on>",
    ),
    (
        "pecially",
        rf"\b(?P<did>[Oo]pened(?: up)?(?P<what>(?: (?:it|the [a-z-]+))?)(?: up)?)(?: for me)? specially{_ENDS}",
        r"\g<did> specially for me",
    ),
    # What the two did together, once the user was dressed for it.
    *(
        (
            f" we {did} | I {did} ",
            (
                r"\b(?P<put>[Pp]ut|[Tt]ied|[Hh]ung) (?P<worn>an? (?:[a-z-]+ )?(?:apron|overall|headset|harness|hard "
                r"hat|bee "
                rf"suit)) (?:on|round|around) (?P<whom>me|us),? (?:and )?(?:then )?(?:we|I) {did} "
            ),
            rf"\g<put> \g<whom> in \g<worn> to {do} ",
        )
        for did, do in (
            *(("served", "serve"), ("cooked", "cook"), ("baked", "bake"), ("washed", "wash"), ("peeled", "peel")),
            *(("plated", "plate"), ("poured", "pour"), ("planted", "plant"), ("painted", "paint"), ("packed", "pack")),
            *(("sorted", "sort"), ("picked", "pick"), ("made", "make"), ("fed", "feed"), ("called", "call")),
            *(("dished up", "dish up"), ("handed out", "hand out"), ("opened", "open"), ("mixed", "mix")),
        )
    ),
    (
        "ied me in a|ied us in a|ung me in a|ung us in a",
        r"\b(?:[Tt]ied|[Hh]ung) (?P<whom>me|us) in (?=an? )",
        r"put \g<whom> in ",
    ),
)
