"""What is booked for somebody who is about to move, and the words for it: flights, an office, lessons (rule 76)."""

from __future__ import annotations

# Somebody who looks for a home for the user, whatever else their work is.
HUNTS = (
    r"(?<!i'm )(?<!we're )(?<!i was )(?<!we were )(?<!we are )(?<!i am )"
    r"(?:looking|hunting|asking around|scouting|keeping an eye out|on the lookout|putting (?:out )?feelers(?: out)?) "
    r"(?:(?:out|around|locally|already) )?(?:for|about|after) (?:an? |our |my |the |some )?(?:\w+ ){0,2}"
    r"(?:house|flat|place|apartment|cottage|rental|room|somewhere) ?(?:to (?:rent|live|stay|let)|for (?:us|me)|"
    r"(?=\W*$|[.,;!)]))(?! (?:to (?:eat|park|sit)|herself|himself))"
)
SETTLING_IN = (
    (r"\bwork permit", "the work permit"),
    (r"\bresiden(?:ce|cy) permit\b(?!.*\bwork permit)", "the residence permit"),
    (r"\b(?:work|employment) pass\b|\bpass application\b|\bep application\b", "the work pass"),
    (r"\b(?:visa )?sponsorship\b(?! (?:questions?|options?|level|deck|tier|deal))", "the visa sponsorship"),
    (r"\bgarda vetting\b", "the Garda vetting"),
    (r"\bvetting (?:form|check|application|process)\b", "the vetting"),
    (r"\bpvg\b", "the PVG check"),
    (r"\bworking with children (?:check|card)|\bwwcc\b", "the working with children check"),
    (
        (
            r"\b(?<!dea )(?<!car )(?<!vehicle )(?<!conference )(?<!event )(?<!police )(?:(?P<body>[a-z]{2,6}) )?"
            r"registration\b(?! (?:desk|table|for the (?:conference|visit|day)|appointment|appt|slot|transfer))"
        ),
        "the {body} registration",
    ),
    (rf"\b{HUNTS}", "the search for a place"),
    (
        (
            r"\bbook\w* (?:me |us )?(?:my|our|the|an?)? ?(?:\w+ ){0,2}(?:flights?|plane tickets?|ferry)\b"
            r"[^.;]{0,50}\b(?:for the move|to move|one-way|visa|permit|paperwork|to start|first day)|"
            r"\bbook\w* (?:me |us )?(?:my|our|the|a) (?:one-way|moving) (?:flights?|tickets?)"
        ),
        "the flights",
    ),
    (
        r"\b(?:began|begun|start\w*|arrang\w*|set up|signed) (?:the |a )?(?:rental|hire|lease) (?:of|for|on) ",
        "the rental",
    ),
    (
        (
            r"\b(?:sign\w*|enrol\w*|regist\w*|book\w*) (?:me|us|my \w+) (?:up |in |on(?:to)? )?(?:for|to|in|on) "
            r"(?:the |an? )?(?:[\w-]+ ){0,2}(?P<lesson>language|norwegian|swedish|danish|finnish|dutch|german|french|"
            r"spanish|italian|portuguese|welsh|gaelic|irish|japanese|arabic|english|evening|beginners'?) "
            r"(?P<kind>course|class(?:es)?|lessons?)"
        ),
        "the {lesson} {kind}",
    ),
    (
        (
            r"\b(?:book|reserv|schedul|arrang|made|got|set up)\w* (?:me |us )?(?:the |an? |my |our )?"
            r"(?P<office>tax office|immigration|migration office|embassy|consulate|town hall|bank|notary|"
            r"registry office|police registration) (?:slot|appointment|appt)\b"
        ),
        "the {office} appointment",
    ),
    (
        (
            r"\b(?P<plan>bsn|gemeente|anmeldung|rathaus|b[uü]rgeramt|nie|ni number|national insurance|social security|"
            r"residence permit|biometrics?|immigration|embassy|consulate|visa|tax office|town hall|bank|"
            r"registry office) (?:appointment|appt)\b [^.;,]{0,12}?\b(?:made|booked|set|fixed|arranged|confirmed)\b"
        ),
        "the {plan} appointment",
    ),
)
