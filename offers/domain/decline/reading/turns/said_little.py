"""What makes a kindness of verbs that say little by themselves: "persuaded a landlord to take me", "made porridge"."""

from __future__ import annotations

from offers.domain.decline.reading.people import KIN
from offers.domain.decline.reading.turns.by_verb import DELICATE, LANGUAGE, by_verb

_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+)"
_YOUNG = r"(?:boys|girls|kids|children|twins)"
_ME = rf"(?:me|us|both of us|the (?:pair|two|three|four|five) of us|(?:my|our) (?:{KIN}))"
_NO_DISH = (
    r"(?:along|over|down|back|round|into|forward|together|through|around|about|news|work|word|charge|proof|lunch)\b"
)
_THEM = r"(?!(?:me|us|my|our|him|her|it|rid|ready|used|close|back|away|to|through|along|around|on|up)\b)"
_MEAL = (
    r"(?:(?!along\b|to\b|for\b|at\b)(?-i:[a-z-]+) ){0,3}(?:breakfast|lunch|dinner|supper|tea|coffee|cakes?|pie|soup|"
    r"bread|oysters|drinks?|pastries|biscuits|cookies|doughnuts|donuts|fruit|flowers)\b"
    r"(?! for (?:her|him|them)sel|.*\bfor the panel\b)"
)
LITTLE_WITH = by_verb(
    # "got the hotel to make up a room", "persuaded a landlord to take me"
    (
        "got persuaded convinced talked begged badgered nagged coaxed cajoled pestered pressed prodded lobbied leaned",
        (
            rf"{_THEM}(?:[\w'-]+ ){{1,5}}?(?:to (?!(?:me|us|say|know|think|like|hate|laugh|drop|agree|fund)\b)[a-z-]+|"
            r"into [a-z]+ing)\b"
        ),
    ),
    # "got my licence fee reimbursed", "had my contract translated into plain Czech"
    (
        "got had",
        (
            r"(?:my|our|the|all|both) (?:[\w'-]+ ){1,4}?(?:paid|reimbursed|refunded|approved|extended|"
            r"translated|recognised|recognized|"
            r"waived|struck|dropped|removed|taken out|written in|sorted|done|redone|rewritten|reprinted|printed|framed|"
            r"put into|put in|changed to|"
            r"raised|shortened)\b"
        ),
    ),
    ("talked argued haggled beat knocked", r"(?:the|a|an|them|our) [\w' -]{0,30}?down\b(?! (?:on|my)\b)"),
    ("passed", r"on (?:her|his|their) (?:\w+ )?(?!regards|wishes|opinions?|concerns?|doubts)[a-z]+"),
    ("went", r"(?:over|through) (?:my|our|[A-Z][\w-]+'s) "),
    (
        "called rang phoned e-mailed emailed",
        (
            rf"(?:round|around|{_NUMBER}|all|every|each|several|both) (?!(?:times|hours|weeks|days|months|the)\b)"
            r"(?!.*\b(?:referees?|references?|bosses|employers?|about (?:me|my))\b)"
        ),
    ),
    ("took", r"(?:my|our) (?:[\w'-]+ ){1,6}?(?:in (?:such |very )?good part|so well|very well|on board|to heart)\b"),
    ("had", rf"(?:the|both|my|our) {_YOUNG} (?:in|join|along|over|round)\b"),
    (
        "got put",
        rf"{_ME} (?:on ?to|on) (?:(?:her|his|their) own\b|the (?:waiting |guest )?list (?:at|for)\b)",
    ),
    ("mentioned", r"(?:me|us) to (?-i:[A-Z])"),
    ("told urged encouraged", r"(?:me|us) to apply(?=$|[,.]| for (?:it|this)\b)"),
    ("gave", r"(?-i:[A-Z])\w+ my (?:number|name|details|CV|card)\b"),
    ("thought", r"of (?:me|us) (?:for|when)\b"),
    ("made", rf"(?:me|us) (?:an?|some|{_NUMBER}) (?!(?:fool|face|promise|offer|scene|point)\b)[a-z-]+"),
    ("introduced", rf"(?:my|our) (?:{KIN}) to\b"),
    (
        "held",
        r"(?:the|a|an|her|his) (?:[a-z]+ )?(?:flat|house|room|cottage|place|apartment) (?:for|till|two|three|a)\b",
    ),
    ("put", r"(?:her|his|their|the) [\w' -]{2,30} at (?:my|our) disposal\b"),
    (
        "brought bought",
        rf"(?:home-?made |fresh )?(?!{_NO_DISH})[a-z]{{4,}}(?<!s)(?=$|,| (?:for us|for me|from|after)\b)",
    ),
    ("got saw brought led", rf"{_ME} (?:on ?to|into|up|down|round|around|past|across|over|through|home)\b(?! on)"),
    ("brought bought stood", rf"(?!(?:her|his|their) ){_MEAL}"),
    ("popped dropped swung", r"(?:over|by|in|round|along) (?:[\w' -]{2,30} )?with (?:an?|some|her|his|the) "),
    (
        "warned",
        (
            r"(?:me|us),? (?:[a-z]+ly,? )?(?:which (?!of\b)|where|about (?:the )?(?:winters?|roads?|traffic|weather|"
            r"parking|ice|damp|noise|hills?|tides?))\b"
        ),
    ),
    ("agreed", r"to (?:reword|waive|move|extend|hold|keep|wait|lend|share|show|teach|swap|postpone|shift|lower)\b"),
    (
        "invited",
        (
            rf"{_ME}(?: and [\w' ]{{2,20}})? (?:round|over|home|back to|to (?:her|his|their|the table|dinner|lunch|"
            r"supper|fondue|a (?:match|game|concert|party|barbecue)))\b(?! about)"
        ),
    ),
    (
        "replied answered wrote",
        (
            rf"(?:to (?:me|us|my [a-z]+) )?(?:(?:at length|line by line|point by point|by hand)\b|in {LANGUAGE})|"
            r"at (?!what\b)[\w' ]{3,40} so (?:that )?(?:I|we) (?:wouldn't|didn't) have to"
        ),
    ),
    ("arranged", r"that [\w' -]{3,40} would [a-z]+ (?:me|us)\b"),
    ("pushed", r"(?:my|our) [a-z]+ (?:to the (?:top|front)|through)\b"),
    # An effort with other people: "pushed the ministry about my work pass", "went to bat with the provost for more".
    (
        "asked argued begged chased haggled lobbied pressed pushed talked went",
        (
            r"(?!.*\b(?:her|his|their|nights?|weekends?)\b)"
            r"(?:to bat |hard )*(?:with )?(?:the (?!(?:panel|others?|team|kids?|children)\b)[\w' -]{2,25}|treasury|"
            r"finance|payroll|immigration|HR) (?:(?:about|over) (?:my|our) (?:(?:visa|permit)s?\b|"
            rf"(?!(?:{DELICATE}|file|record|cv|mistakes?|past|absence)\b))|"
            r"for (?:more|another|extra|a (?:second|third|fourth|fifth|bigger|later)|an (?:earlier|extra)) )"
        ),
    ),
    ("backed", r"(?:me|us) up\b"),
    ("looked", r"into (?:whether|which|what|how|an?|the [a-z]+ schools?)\b(?!.* (?:I|we)(?:'d| had))"),
    ("took", r"(?:my|our) (?:[\w-]+ ){0,2}(?:appeal|case|request|question|application)s? (?:up |on )?to\b"),
    ("visited", rf"(?:{_NUMBER}|both|all the|several|every) (?:cr[eè]ches|schools?|nurser(?:y|ies)|flats?|houses?)\b"),
    ("corrected", r"(?:my|our) .*\b(?:gently|kindly|patiently|tactfully)\b|(?:my|our) [\w -]{3,25} from \S+ to\b"),
    ("told", rf"(?:my|our) (?:{KIN}) (?:where to|which|what [a-z]+ costs?)\b"),
    (
        "let",
        (
            r"(?:her|his|their) [\w' -]{3,30} (?:interview|question|teach|quiz|show) (?:me|us)\b|"
            rf"(?:my|our) (?:{KIN}) (?:try|drive|sing|observe|watch|sit|ride|hold|play|feed|shadow)\b"
        ),
    ),
    ("gave", r"an? (?:masterclass|demonstration|demo|lesson|crash course) (?:in|on|of)\b"),
    ("introduced", r"(?:her|his|their|the) (?:whole )?(?:team|crew|staff|colleagues)\b"),
    (
        "promised",
        (
            rf"(?!.*\b(?:job|post|role|more money)\b).*\b(?:because of|for) (?:(?:my|our) (?:{KIN})|"
            rf"(?:the|both) (?:{_YOUNG}|boy|girl|toddler|baby))\b"
        ),
    ),
    (
        "kept",
        (
            rf"(?:the|an?|{_NUMBER}) (?:[\w'-]+ ){{1,6}}?(?:off the market|free|back|open) (?:for|until|till|over|into|"
            r"through)\b"
        ),
    ),
    ("moved", rf"(?:{_NUMBER}|all|half) (?:[\w'-]+ ){{1,4}}?so\b"),
    (
        "gave threw held",
        r"(?:an?|the) (?:[a-z-]+ )?(?:dinner|lunch|party|supper|reception|barbecue|tea) for (?:me|us)\b",
    ),
    (
        "offered",
        (
            r"to ask (?:her|his|their|a?round|the)\b|"
            r"(?:me|us) (?:half|some of|part of|the use of) (?:her|his|their|the)"
            r"\b|(?:me |us )?(?:the|her|his|their) (?:attic|spare room|flat|house|cottage|caravan|cabin|boat|car|truck|"
            r"van)\b"
        ),
    ),
    # "left me alone with the till", "left me his shelf list"
    (
        "left",
        (
            r"(?:me|us) (?:alone|by (?:my|our)sel(?:f|ves)) with (?:the|her|his|their)\b(?! (?:kids?|children|dogs?|"
            r"bill|mess))|(?:me|us) (?:her|his|their) (?!kids?|children|baby|"
            r"dogs?|cats?|mess|work|shift|dirty|old|business card|number|card)[a-z]+"
        ),
    ),
    (
        "worked",
        (
            r"out (?:our|my|what (?:I|we|it)|which|when (?:I|we)|"
            r"(?!the |an? )[a-z]+ [a-z]+ for|(?-i:[A-Z]+) [a-z]+) (?!deal\b)[\w' -]{6,}"
        ),
    ),
    ("wrote", rf"(?:{_NUMBER}|several) pages (?:about|on|of) (?!why\b|how\b|my\b)"),
    # "traded her Saturday off to be there", "flew into Athens for one breakfast"
    (
        "traded swapped",
        r"(?:her|his|their) (?:\w+day|day|shift|weekend|evening|night)s? (?:off )?(?:to (?!go|avoid|leave)|so\b)",
    ),
    (
        "flew drove",
        (
            r"(?:in|into|down|over|out|up)(?: to)? (?-i:[A-Z])[^,]*\bfor (?:an?|one|the) "
            r"(?:coffee|breakfast|lunch|dinner|drink|"
            r"meal|tea|supper|panel|interview)\b"
        ),
    ),
    ("listed", r"(?:everything|all that|what) (?:I|we)\b(?!.*\b(?:wrong|missed|failed|lacked)\b)|by heart\b"),
    ("listened", r"when (?:I|we)\b|to (?:all|every [a-z]+) of\b"),
    ("passed", r"on what [\w' -]+ (?:liked|loved|enjoyed|admired)\b|the phone (?:a?round)\b"),
    ("lifted carried swung", rf"(?:the|both|our|my) {_YOUNG} (?:over|up|across|onto|down|into|in)\b"),
    ("squared", r"away (?:the|my|our|an?)\b"),
    ("caught", r"(?:me|my (?:foot|arm|hand|elbow|bag|hat|laptop)) (?:when|as|before) (?:I|it)\b"),
    ("signed", r"(?:me|us) in as (?:her|his|their) guests?\b"),
    ("agreed", r"an? (?:later|earlier|different|second|shorter|gentler) [a-z]+ so\b"),
    ("watched", r"[^,]* of (?:my|our)\b.* with (?:me|us)\b"),
    (
        "spent",
        (
            r"(?:her|his|their) (?:own )?(?:(?:half )?day off|lunch (?:hour|break)|weekend|evening|afternoon|morning) "
            r"(?:on (?:what|how|where|my|our)|with (?:me|us)|"
            r"(?:showing|taking|teaching) (?:me|us)|explaining)\b"
        ),
    ),
    ("photographed", r"(?:the|every|all|each|both) "),
    # "made kimchi jjigae", "paid for the wine"
    (
        "made cooked",
        (
            r"(?!(?:it|me|us|(?:her|him|them)sel\w+|every\w+|people|up|out|off|do|an?|the|her|his|their|no|time|sense|"
            r"sure|fun|way|room|space|progress|trouble|noise|"
            r"contact|light|use|peace|history|small|talk|money|war|love|clear|known|note|public|good|bad|haste|mention|"
            r"partner|redundant|official|plain|certain|sarcastic|rude|eye|arrangements|plans|believe|short|heavy|"
            r"much)\b)"
            r"(?-i:[a-z-]{4,})(?<!s)(?: (?-i:[a-z-]+)(?<!s))?(?=$|,| (?:for|with|in|on|at) )"
        ),
    ),
    ("paid", r"for (?!(?:her|his|their|it|that)\b)[a-z]"),
)
