"""Turns of those who took trouble at work: a meeting put off so that the user could look on, hours on hold for them.

Their verbs are those of any office, and as often unkind: what was put off may be the user's own, and who went back to
the board may have gone to complain. What follows decides.
"""

from __future__ import annotations

from offers.domain.decline.reading.turns.by_verb import POWERS, by_verb

_OWN = r"(?:an?|the|her|his|their|two|three|half|all)"
# What somebody put off, shut or missed was to give the user time, and not to keep them waiting.
_TO_MY_GOOD = (
    r"so (?:that )?(?:(?:I|we|my \w+|our \w+) could (?!(?:not|never|only|barely|hardly|go home|leave|sign|pay|stew|"
    r"stand|wait|be)\b)|(?:she|he) could (?:show|teach|help|walk|drive|take|meet|collect|fetch|explain|talk|"
    r"stay|sit|come)\b[^,;]*\b(?:me|us|my|our)\b)"
)
_NO_HARM = (
    r"(?!.*\b(?:sacked|fired|dropped|struck|thrown|barred|removed|out|late|complain\w*|badly|failed|against|gaps?|"
    r"mistakes?|errors?|wrong)\b)"
)
_PAPERS = (
    r"(?:passports?|papers|documents?|certificates?|diplomas?|transcripts?|licen[sc]es?|permits?|forms?|application|"
    r"paperwork|drawings?|checklists?|tables?|translations?)"
)
_HELD_ON = (
    r"(?:[\w' -]{2,40} )?(?:for (?:me|us)|on (?:my|our) behalf|so (?:that )?(?:[A-Z]\w+ and )?(?:I|we) (?:could|"
    r"wouldn't have to))\b"
)
# Where the user's own copy is, and nobody's record of them.
_MY_COPY = (
    r"(?:in|into|on|onto) my (?:part|score|script|copy|map|chart|music|book|manuscript|plans?|notebook|drawings?|"
    r"pattern|timetable)\b"
)
_TO_TELL = (
    r"to (?:say|tell (?:me|us)|let (?:me|us) know) (?:how|that|what) "
    r"(?!(?:late|slow|bad|badly|poor|poorly|much|wrong|weak|old)\b)"
)

KIND_AND_PAINSTAKING = by_verb(
    (
        "read",
        (
            r"(?:both|all (?:two|three|four|five|six)) (?:of (?:my|our) |(?:my|our) )?(?:papers|articles)\b"
            r"(?! (?:out|aloud|back|wrong)\b)"
        ),
    ),
    (
        "moved shifted",
        (
            r"(?:the|an?|her|his|their) (?:[\w-]+ ){0,2}(?:meeting|seminar|lecture|clinic|rounds|class|rehearsal|"
            r"huddle|"
            r"lesson|service)(?: (?:to|forward|back|up|by|an) ?[\w' -]{0,25}?)?,? ?so (?:that )?(?:(?:all|more|both) "
            r"(?:of )?)?(?:(?:the|her|his|their) (?:[a-z-]+ ){0,2}[a-z-]+|everyone|everybody) could (?:all "
            r")?(?:come|attend|"
            r"hear|be there|listen|join|meet me)\b"
        ),
    ),
    (
        "wrote",
        r"to ask (?:if|whether|how) (?:I|we) (?:had |'d )?(?:got|made it|arrived|slept|was|were|felt|found|managed)\b",
    ),
    (
        "put",
        (
            r"(?!.*\b(?:wrong|misspel\w+|bin)\b)(?:up )?an? (?:[a-z-]+ )?(?:sign|card|notice|name ?plate) with (?:my|"
            r"our) names?\b"
        ),
    ),
    (
        "had",
        r"(?!.*\bwrong\b)(?:the|her|his|their) team put (?:up )?an? (?:[a-z-]+ )?sign with (?:my|our) names?\b",
    ),
    (
        "had",
        (
            r"(?:(?:all|half) )?(?:the|my|our) (?:[a-z-]+ ){0,3}(?:forms?|papers|paperwork|application) (?:all |"
            r"already |"
            r"half )*(?:filled in|filled out|completed|done) (?:for|before) (?:me|us|I|we)\b"
        ),
    ),
    (
        "corrected",
        (
            r"(?!.*\b(?:in front of|out loud|aloud|again)\b)my (?:konjunktiv|subjunctive|german|french|spanish|"
            r"italian|dutch|danish|swedish|norwegian|finnish|polish|"
            r"portuguese|japanese|mandarin|korean|welsh|gaelic|irish|cases|articles|commas)"
            r"(?=$|,| (?:for|over|with|line|until|till)\b)"
        ),
    ),
    ("crawled climbed waded", r"(?:down |up )?(?:into|under|onto|through|down) (?:the|an?) [\w' -]{3,30} first(?=$|,)"),
    (
        "put lifted hoisted",
        (
            r"(?-i:[A-Z][a-z]+) (?:up )?on(?:to)? (?:the|her|his|their|an?) (?:[\w-]+ ){0,2}(?:horse|pony|mare|gelding|"
            r"donkey|mule|camel|tractor|sledge|sled|quad bike|carousel)\b"
        ),
    ),
    (
        "got",
        (
            r"(?:my|our) (?:[a-z]+ )?(?:car|van|truck|camper|engine|bike|motorbike|scooter|heater|laptop|projector) "
            r"(?:going|started|running|moving|unstuck|to start)\b"
        ),
    ),
    (
        (
            "pushed put moved shifted held cancelled canceled missed skipped postponed delayed shut closed left "
            "stopped "
            "broke cut kept swapped interrupted rearranged"
        ),
        rf"(?:back |off |up |open |early |out of )?{_OWN} [\w' -]{{3,50}}? {_TO_MY_GOOD}",
    ),
    (
        "moved shifted rescheduled timed booked planned",
        (
            r"(?:the|my|our) [\w' -]{3,40}? so (?:that )?(?:it|they) (?:missed|avoided|cleared|(?:didn't|wouldn't) "
            r"clash|(?:fell|fitted|fit|landed) (?:after|before|outside|round|around|between|(?:in|with|into) (?:my|"
            r"our)))\b"
        ),
    ),
    (
        "came walked ran stopped popped drove cycled",
        rf"(?:out|over|down|up|back|by|across|round|after (?:me|us))\b(?: [\w'-]+){{0,7}}? {_TO_TELL}{_NO_HARM}",
    ),
    (
        "went drove cycled walked",
        (
            rf"(?:back |up |round |over |again )*to (?:see )?{POWERS}(?: (?:twice|again|(?:two|three|four) times|in "
            rf"person|(?:her|him)self))* (?:for (?:me|us)(?=$|,)|to (?:get|win|secure|ask for) (?:me|us|my|our|the)\b)"
            rf"{_NO_HARM}"
        ),
    ),
    ("sat stayed hung waited", rf"(?:on )?(?:hold|in (?:the|a) (?:phone )?queue|in line) {_HELD_ON}"),
    ("held kept", rf"the line (?:open )?{_HELD_ON}"),
    (
        "cut boiled trimmed pared edited brought",
        (
            r"(?:down )?my [\d,]{2,} (?:[\w-]+ )?(?:words|pages|lines|slides|minutes|bars|characters) (?:down )?to "
            r"(?:\d+|[a-z]+)\b"
        ),
    ),
    (
        "rang called phoned",
        (
            r"(?:(?:me|us) )?(?:after|afterwards|later|again) to (?:explain|go (?:over|through)|talk (?:me|us|it|them)|"
            r"walk me)\b"
        ),
    ),
    (
        "marked pencilled penciled wrote inked copied",
        rf"(?!.*\b(?:mistakes?|errors?|wrong|cross|crosses|fails?)\b)[\w' -]{{3,40}} {_MY_COPY}",
    ),
    (
        "counted credited recognised recognized",
        (
            r"(?!.*\b(?:against|absen\w+|off|gaps?|late|sick)\b)my (?:[\w'-]+ ){0,3}?(?:years|training|degree|diploma|"
            r"service|experience|qualifications?|apprenticeship|residency)\b"
        ),
    ),
    (
        "copied scanned photocopied",
        (
            rf"(?:all )?(?:of )?(?:my|our) (?:[\w-]+ ){{0,2}}{_PAPERS} (?:by hand|twice|three times|one by one|page "
            rf"by page|"
            r"on the old|in (?:\w+ )?(?:goes|tries|attempts)|for (?:me|us)$)"
        ),
    ),
    ("did", rf"(?:all )?(?:the|my|our) (?:whole )?(?:[\w-]+ ){{0,3}}?{_PAPERS} (?:all )?(?:over|again|twice)\b"),
    (
        "stayed",
        (
            r"(?:behind |on |back |late )?(?:after|past|beyond) [\w' -]{3,30}? to (?:help|show|teach|walk|talk|explain|"
            r"answer|finish|go) .*\b(?:me|us|my|our)\b"
        ),
    ),
    (
        "stood sat stayed",
        r"(?:in|on|by|at) the [\w' -]{3,40}? to (?:answer|explain) (?:everything|all|every|each|my|our)\b",
    ),
    (
        "thought",
        r"(?:of|about) (?:me|us) (?:first|straight away|at once|for (?:it|the (?:job|post|role))|when (?:the|this|a) )",
    ),
    ("kept", r"(?:her|his|their) (?:own )?(?:\w+ )?short (?:to (?:help|show|teach|see|meet)|so)\b"),
    (
        "got persuaded convinced talked begged pressed pushed",
        (
            r"(?:the|her|his|their) (?:[\w-]+ )?(?:client|employer|sponsor|firm|school|company) (?:to (?:drop|skip|"
            r"waive|scrap|"
            r"shorten|hold|extend|move|count|cover)|into (?:dropping|skipping|waiving|scrapping|holding|extending|"
            r"moving|"
            r"counting|covering)) (?:the|a|my|our|that) (?!(?:old |former )?(?:boss|manager|rivals?|shifts?|pay|"
            r"salary|rate|"
            r"offer)\b)[a-z]"
        ),
    ),
    ("argued", r"(?:my (?:side|corner|cause)|the other side of (?:my|our) [a-z])"),
    (
        "wrote",
        (
            r"(?!.*\b(?:mistakes?|errors?|faults?|reasons?|bill|complaints?)\b)(?:(?:to )?me )?(?:after|afterwards|"
            r"later|back) with (?:the|an?|her|his|their|two|three) (?:[\w-]+ )?(?:answers?|notes|comments|names|list|"
            r"steps|sources?)\b"
        ),
    ),
    (
        "came",
        (r"(?:along |out )?with (?:me|us) to (?:see|view|look at|the) (?!panel\b|interview\b|door\b)[\w' -]{3,40}"),
    ),
    ("dug", r"(?:out|up) my (?:old )?(?:number|name|card|address|e-?mail|CV|letter)\b"),
    (
        "asked",
        (
            r"(?:me )?(?:an? )?(?:very |really |such a )*(?:kind|gentle|lovely|warm) questions? (?:about|on) my "
            r"(?!age|health|pay|salary|visa|gap|divorce|faith|pregnan)[a-z]|"
            r"(?:me )?(?:[a-z]+ )?questions (?:about|on) [\w' -]{3,50}? that nobody had (?:ever )?asked\b"
        ),
    ),
)
