"""What a hasty note grants with a grudge, gives as its cause by "as", or tells by an initial or by half."""

from __future__ import annotations

from string import ascii_uppercase

from offers.domain.decline.text.prose import Rewriting

# The deed is told without it: "to be fair he was clear on that".
_GRANTED = (
    r"\b(?:(?:[Tt]o be|[Ii]n all) fair|[Ii]n (?:all )?fairness|[Ff]air(?: play| dues|(?:'s| is) fair)|"
    r"[Cc]redit where (?:it's |it is )?due|(?:I'll |I will |I have to |must )?[Gg]ive (?:her|him|them) "
    r"(?:that|(?:her|his|their) due)|I'll say that (?:much )?for (?:her|him|them))\b(?: to (?:her|him|them))?"
)
# What was so at the time; "as I had hoped" is no cause.
_WAS_SO = (
    r"(?:(?:I|we)(?:'d| was| were| had)(?! (?:\w+ly )?(?:asked|hoped|wished|wanted|expected|told|said|promised|used|"
    r"requested|imagined|thought|feared|planned|agreed|arranged|supposed|[a-z]+ing)\b)|(?:mine|ours) [a-z]+|"
    r"(?:everything|everywhere|(?:my|our) (?:[a-z-]+ )?[a-z-]+)(?:'d| was| were| had))\b"
)
_ONE_AND_ME = r"(?:[A-HJ-Z]\.? and (?:me|I)\b|me and [A-HJ-Z]\b(?:\.(?= [a-z]))?)"
# It is night, and "till 1" is in the morning.
_AT_NIGHT = (
    r"(?:\b(?:dinner|supper|night|evening|midnight|after (?:(?:the|my|her|his|their) )?shift|(?:stay|sat|sitt|stood|"
    r"wait)\w* up)\b|\b(?:[89]|1[01])(?:[.:]\d\d)? ?pm\b)"
)
_ITS_PREPOSITION = "".join(
    rf"(?<! {word})" for word in "on last that this the next each every one a by till until since from for all".split()
)
_PART_OF_DAY = r"(?:morn(?:ing)?|afternoon|eve(?:ning)?|night|lunchtime)\b"
# Who else was at the table.
_WITH_THEIRS = (
    r" with\s+(?:husband|wife|partner),? (?:and|&) (?:(?:her|his|their|the|\d+|two|three|four|five|six) )?"
    r"(?:kids|children|boys|girls|sons|daughters|twins)\b"
)
IN_HASTE = Rewriting(
    # "hugged me bye", "answered like 30 texts", "read side by side an hour", "everything on 1 table"
    ("e bye|s bye", r"\b([Hh]ugged|[Kk]issed|[Ww]aved) (me|us) bye\b", r"\1 \2 goodbye"),
    (" like ", r"\b([a-z]+ed|sent|wrote|brought|gave me|gave us) like (?=\d+ [a-z])", r"\1 some "),
    (
        "side by side ",
        r"\bside by side (?:for )?(?=(?:(?:half )?an (?:hr|hour)|all (?:day|morning|afternoon))\b)",
        "side by side with me for ",
    ),
    (" 1 ", r"\b(on|with|of|just|only) 1 (?=[a-z]{3,})(?!(?:hour|hrs?|min|minutes?|year|yr|week|mile)\b)", r"\1 one "),
    # "the 40 minutes they deliberated"
    (
        "inutes |ours ",
        r"\bthe ((?:\d+|[a-z]+) (?:minutes|hours)) (?:that )?(?:they|the \w+) [a-z]+ed(?=[,.;]|$)",
        r"for \1",
    ),
    (" like ", r"\b(at|by|for|around) like (?=\d|an?\b|two|three|five|ten|midnight)", r"\1 "),
    ("id ", r"\bid (?=(?:gone|been|had|left|lost|missed|done|made|got|forgotten|never|just|only)\b)", "I'd "),
    ("husband|wife|partner", _WITH_THEIRS, " with the family"),
    ("to begin with|to start with", r",? to (?:begin|start) with\b", ""),
    (
        "alentine",
        r"\b([Oo]n|[Ff]or|[Bb]efore|[Aa]fter) [Vv]alentine'?s?\b(?! [Dd]ay\b)(?=$|[ ,.;!])",
        r"\1 Valentine's Day",
    ),
    # What the user makes of it is theirs: "by design I think".
    (
        " think| guess| reckon| suppose",
        (
            r"(?<!what)(?<!how)(?<!why)(?<!that)(?<!than)(?<!as)(?<!which)(?<!and)(?<!where)(?<!do)"
            r"(?<!things)(?<!, so),? [Ii] (?:think|guess|reckon|suppose)(?=\s*(?:$|[.,;!)\n]| - ))"
        ),
        "",
    ),
    (" bless ", r", (?:[Gg]od )?bless (?:her|him|them),(?= [a-z]+(?:ed|id|t|ve|ok|ew|me|g)\b)", ""),
    (
        "th to |st to |nd to |rd to ",
        r"\bfrom (\d{1,2}(?:st|nd|rd|th)) to (?=\d{1,2}(?:st|nd|rd|th)\b)",
        r"from the \1 to the ",
    ),
    ("omped ", r"\b[Cc]omped (?=(?:my|our)\b)", "covered "),
    (" hotel ", r"\b(my|our) hotel (second|third|first|last|extra|next|2nd|3rd) night\b", r"\1 \2 night at the hotel"),
    # There a sentence may end, and "out there 2 a.m." lacks its "at".
    (".m. ", r"\b(\d{1,2}) ?([ap])\.m\. (?=(?!Mon|Tue|Wed|Thu|Fri|Sat|Sun)[A-Z][a-z]+ )", r"\1 \2m; "),
    (".m", r"\b(?<!at )(\d{1,2}) ?([ap])\.m\b\.?", r"\1 \2m"),
    (
        "til |till ",
        (
            rf"({_AT_NIGHT}[^\n]*? (?:until|till|til)) ([1-4])(?=$|\n|[,;!)]|\.(?!\d)| (?:with|because|when|over|and|"
            rf"talking)\b)"
        ),
        r"\1 \2 in the morning",
    ),
    (" through of", r"\b([Ww]alk|[Rr]un|[Rr]ead) through (?=of\b)", r"\1-through "),
    ("thru", r"\b([Ww]alk|[Rr]un|[Rr]ead|[Ff]ollow|[Ll]ook)-?thru\b", r"\1-through"),
    # What a diary calls sitting down, and what a ward calls being in danger.
    (
        "onked |opped |unked ",
        (
            r"\b(?:[Pp]lonked|[Pp]lopped|[Pp]lunked) (?:(?:her|him)self )?(?=down (?:next|beside|with|at|by|in|on|"
            r"opposite|across)\b)"
        ),
        "sat ",
    ),
    (" was crashing", r"\b(kid|child|baby|infant|patient|preemie|newborn|man|woman) was crashing\b", r"\1 was so sick"),
    # Who is thanked was the company.
    ("with me ", r"\bwith me (?:and|&) (?=(?:him|her)\b(?! \w+s\b))", "with "),
    (" Q", r"(?<=[a-z]) Q(?=$|[.,;!?)\n]| (?:on|about|and|right|that)\b)", " question"),
    (" Cir", r"\b(\d{1,2}(?:st|nd|rd|th)) Cir\b\.?(?!\w)", r"\1 Circuit"),
    # "a 200 person dinner", "the two hour drive"
    (
        (
            " year | month | week | day | hour | minute | page | mile | person | seat | bed | acre | foot | part | man "
            "| story | storey "
        ),
        (
            r"\b([Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Yy]our|[Hh]er|[Hh]is) "
            r"(two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (year|month|week|day|hour|minute|page|mile|person|"
            r"seat|bed|acre|foot|part|man|store?y) (?=(?!in\b|of\b|for\b|at\b|on\b|and\b|or\b|old\b)[a-z]{3,})"
        ),
        r"\1 \2-\3 ",
    ),
    # Under somebody's roof there is no bill, unless they ate out.
    (
        "let me pay|let us pay",
        (
            r"^(?=[\s\S]*\b(?:nights?|weeks?|(?:spare|box|guest|back|own) (?:bed)?room|stayed|slept)\b)"
            r"(?![\s\S]*\b(?:dinner|supper|lunch|restaurant|meal|pub|drinks|pizza|curry|ate|out)\b)(?P<told>[\s\S]*?)"
            r"\b(?P<would>[Ww]ouldn't) let (?:me|us) pay(?: for (?:a thing|anything))?(?=\s*(?:$|[.,;!\n]))"
        ),
        r"\g<told>\g<would> hear of money",
    ),
    # "answered Sat. evening"
    (" Sat", rf"(?<=[a-z]){_ITS_PREPOSITION} Sat\.? (?={_PART_OF_DAY})", " on Saturday "),
    (" Sun", rf"(?<=[a-z]){_ITS_PREPOSITION} Sun\.? (?={_PART_OF_DAY})", " on Sunday "),
    # "so I'd not feel watched"
    (
        "'d not ",
        r"\bso (?P<that>that )?(?P<who>I|we)'d not (?=(?:have to|feel|sleep|miss|need|lose)\b)",
        r"so \g<that>\g<who> wouldn't ",
    ),
    # "booked Amtrak not the bus"
    (
        " not the | not a | not an ",
        (
            r"(?P<did>\b(?:[Bb]ooked|[Cc]hose|[Rr]eserved)(?: (?:me|us))? (?!it\b)[\w' -]{2,30}?),? not "
            r"(?=(?:the|an?) (?:[\w-]+ )?(?:bus|coach|red-?eye|hostel|motel|train|ferry|middle seat)\b)"
        ),
        r"\g<did> rather than ",
    ),
    # "halted the line - whole line - so that I could hear him"
    (
        " - ",
        (
            r" - (?:the |my )?(?:whole|all|every|entire) [\w' ]{2,20} - "
            r"(?=(?:so (?:that )?(?:I|we|my|our)|when|because|until) )"
        ),
        " ",
    ),
    # "reimbursed the £186 for trains"
    (
        "£|$|€",
        (
            r"(?P<did>\b(?:[Rr]eimbursed|[Rr]efunded|[Rr]epaid)) (?:me )?(?:the |my )?[£$€]\d[\d.,]*\d (?:for|on) "
            r"(?:the |my )?(?P<what>train|ferry|bus|taxi|cab|tram)s?\b"
        ),
        r"\g<did> my \g<what> fares",
    ),
    (" morn", r"\b((?:every|each|that|one|this|next|same|[A-Za-z]{3,6}day) )morn\b", r"\1morning"),
    (" eve", r"\b((?:every|each|that|one|this|last|next|same|[A-Za-z]{3,6}day) )eve\b(?! of)", r"\1evening"),
    ("air|redit|ive |say that", rf",? (?:but )?{_GRANTED}(?=\W*(?:$|[.;!?\n)]))", ""),
    ("air|redit|ive |say that", rf"(?P<ends>^|[.;,!?\n(-] ?)(?:(?:but|and) )?{_GRANTED},? ", r"\g<ends>"),
    (
        " as ",
        (
            r"(?m)(?P<what>(?:^|[.;,!?(])(?:(?! as | since | because |"
            r"[.;,!?\n(]).)*?[a-z]{2}(?<!\bsame)(?<!\bsuch)(?<!soon)(?<!\bfar)"
            rf"(?<!long)(?<!well)(?<!\bme)(?<!\bus)(?<!there)) as (?={_WAS_SO})"
        ),
        r"\g<what> when ",
    ),
    (
        " and ",
        rf"\b(?P<whom>(?:for|to|with|from|between|at|let|met|[A-Za-z]+(?:ed|nt|ve|ok|ew|ught)) ){_ONE_AND_ME}",
        r"\g<whom>us",
    ),
    (" and I ", r"\b(?P<when>(?:so|that|while|when|till|until|where) )[A-HJ-Z]\.? and I(?= )", r"\g<when>we"),
    # "let M sit in with the chess club": an initial alone names nobody, but it is one of the user's.
    (
        "|".join(f"{let} {initial}{dot} " for let in ("et", "ad") for initial in ascii_uppercase for dot in ("", ".")),
        (
            r"\b(?P<did>[Ll]et|[Hh]ad) (?!I )[A-Z]\.? (?P<what>sit in|join in|join (?:the|her|his)|have a (?:go|try|"
            r"turn)|try|play|ride|feed|hold|sing|paint|draw|milk|bake|steer|conduct|"
            r"pet|stroke)\b(?! (?:me|my|us|our)\b)"
        ),
        r"\g<did> one of mine \g<what>",
    ),
    (
        "|".join(f" for {initial}" for initial in ascii_uppercase),
        (
            r"\b(?P<did>(?:[Kk]ept|[Hh]eld|[Ss]aved|[Ff]ound|[Rr]eserved) (?:an?|the) [\w' -]{3,40}? for) "
            r"(?!I\b)[A-Z](?:\.|\b(?!['\w]))"
        ),
        r"\g<did> one of mine",
    ),
    (
        "he's |He's ",
        (
            r"\b(?P<who>[Ss]he|[Hh]e)'s (?=(?:already |even |also )?(?:kept|held|saved|put|found|reserved|set|made|"
            r"taken) [a-z])"
        ),
        r"\g<who> has ",
    ),
    (
        "|".join(f"so {initial}|that {initial}" for initial in ascii_uppercase),
        r"\bso (?:that )?(?!I\b)[A-Z]\.? (?=(?:could|would|can) [a-z])",
        "so one of mine ",
    ),
)
