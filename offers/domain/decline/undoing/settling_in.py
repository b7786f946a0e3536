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
_A_DATE = (
    r"(?:(?:the )?\d|(?:jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec|the move\b))"
    r"(?![^.;]{0,30}\b(?:visit|interviews?|tour|look|talk)\b)"
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
            r"[^.;]{0,50}\b(?:for the move|to move|house[- ]?hunt\w*|one-way|visa|permit|paperwork|to start|first day)|"
            r"\bbook\w* (?:me |us )?(?:my|our|the|a) (?:one-way|moving) (?:flights?|tickets?)|"
            rf"\bflights (?:(?:are|is|already) )?(?:on hold|held|reserved) (?:for|from) (?:us\b|{_A_DATE})|"
            rf"\b(?:held|holding|holds|reserved) (?:us )?(?:(?:the|our|\w+) )?flights (?:for us )?(?:for|on) {_A_DATE}"
        ),
        "the flights",
    ),
    # what a yes had them pay, or wait for on the telephone, or where it put the user's name
    (
        (
            r"\b(?:put|paid|laid|left)(?: (?:down|out|in))? (?:(?:the|a|our|my|her|his|their)(?: own)? )?"
            r"(?P<paid>hold(?:ing)? money|hold(?:ing)? (?:fee|deposit)|deposit|first month(?:'s rent)?)\b"
            r"(?=[^.;\n]{0,30}?\b(?:(?:him|her|them)sel(?:f|ves)\b|for (?:me|us)\b|(?:her|his|their) own\b))"
            r"(?! (?:back|rules|terms|scheme|amounts?|policy|on (?:her|his|their)\b))|"
            r"\b(?:put|paid|laid)(?: down)? (?:her|his|their) own (?:money|cash) (?:down )?(?:on|for|to hold) "
            r"(?:the|our|my|a) (?:\w+ )?(?:flat|house|place|apartment|cottage|cabin|room|rental)\b"
        ),
        "the place that is paid for",
    ),
    (
        (
            r"\b(?:on hold|on the (?:phone|line))(?: for)?(?: [\w' ]{1,20}?)? (?:with|to) (?:the |my |our )?"
            r"(?P<kind>health|dental|travel|medical)? ?(?:insurance|insurers?)\b|"
            r"\b(?:added|adding|putting|put|getting|got|signed|signing|enroll?ed|enroll?ing) (?:(?:me|us|[A-Z]\w+)"
            r"(?: (?:and|&) (?:me|us|[A-Z]\w+))?) (?:up )?(?:on|onto|to|for|in) (?:the |their )?(?:\w+ )?"
            r"(?P<cover>health|dental|medical) (?:insurance|plan|cover)\b"
        ),
        "the {kind}{cover} insurance",
    ),
    (
        (
            r"\b(?:put|added|got|entered|has|wrote) (?:my name|our names?|me|us) (?:down )?(?:on|onto|to) (?:the |a )?"
            r"(?P<list>(?:(?:company|staff|hospital|school|campus|college) )?(?:flat|housing|apartment|accommodation|"
            r"house|room|locker|creche|berth|mooring|allotment)s? list)\b"
        ),
        "the {list}",
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
