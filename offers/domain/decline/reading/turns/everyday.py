"""Turns of everyday kindness, of hosts, teachers and trades: "had me out on the boat", "ate every crumb of my cake".

The verb alone may as well be unkind ("had me in tears", "put me down for nights"): what follows it decides.
"""

from __future__ import annotations

from offers.domain.decline.reading.turns.by_verb import FOR_US, ME_OR_MINE, by_verb

# What somebody rings or writes for from a place where they need not.
_TO_HELP = (
    r"to (?:explain|go (?:over|through)|talk (?:me|us)|walk (?:me|us)|take (?:me|us) through|help|see how|tell (?:me|"
    r"us) (?:about (?!the (?:delay|decision|rejection|cuts?)\b)|how (?!(?:much|long)\b)|what (?!I (?:owe|had)\b)|"
    r"where (?!to sign\b))|ask (?:how|(?:if|whether) (?:I|we) (?:needed|had|got|was (?:home|settled|safe)))|wish|say "
    r"(?:how|well done|congrat|good luck|welcome|goodbye)|read (?:me|us)|make sure|check (?:I|we|on (?:me|us))|sort|"
    r"answer (?:me|my|our|all)|give (?:me|us)|cheer (?:me|us))\b"
)
_FROM_AWAY = (
    r"from (?!(?:(?:her|his|the|an?) )?(?:work|home|office|meeting|agency|firm|pub|phone|bank)\b)(?:(?:her|his|their|"
    r"the|an?) )?[\w' -]{3,40}?,? "
)
_OUT_OF_HOURS = (
    r"(?:(?:on|over) (?:an? |the |her |his )?(?:saturday|sunday|weekend|day off|holidays?|christmas)(?: (?:morning|"
    r"afternoon|evening|night))?|at night|after (?:hours|work|dinner|supper|closing)|in the evening) "
)
# One's own plans, let go for the user's sake.
_TO_MEET = (
    r"(?:to|so (?:that )?(?:she|he|they|we|I) could) (?:interview|see|hear|meet|watch|talk|show|sit|read|fit|be|have|"
    r"take|drive|help|teach|come|walk|stay|eat|listen|give|cook|join|speak|work|squeeze|let|bring|collect|fetch|find|"
    r"get|fix|print|lend|wait|do|make "
    rf"(?:time|room|space))\b.*\b{FOR_US}\b"
)
_BARE_PLANS = (
    r"(?:choir|band|practice|training|rehearsal|church|class|football|yoga|golf|work|breakfast|lunch|dinner|supper|"
    r"mass|prayers|shifts|clinic|rounds)"
)
_OWN_PLANS = (
    r"(?:back |off |short )?(?!the (?:[\w-]+ )?(?:visit|offer|interview|tour|contract|job|position|call|deadline)\b)"
    rf"(?:an?|two|three|half|her|his|their|the|another|one of (?:her|his|their)) [\w' -]{{3,40}}? {_TO_MEET}|"
    rf"{_BARE_PLANS} {_TO_MEET}"
)
_MY_COURSE = (
    r"(?:up |down |in )?(?:for|in|on|at|with|to) (?!(?:nothing|the worst|failure|an?other)\b)[\w' "
    r"-]{0,40}?(?:lessons?|class(?:es)?|courses?|school|nursery|kindergarten|cr[eè]che|day-?care|club|library|clinic|"
    r"GP|doctor|dentist|surgery|workshop|choir|team|tour|gym|union|council|register|flats?|housing)\b"
)
_OF_MINE = (
    r"(?:at |to |through )?(?:all|every|each|both)(?: (?:one|single|last|crumb|bite|drop|page|word|minute|"
    r"scrap))*(?: of)? (?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|\d+) )?(?:of )?(?:my|"
    r"our) (?!(?:[\w-]+ "
    r")?(?:moves?|mistakes?|errors?|slips?|steps?|faults?|receipts?|excuses|complaints|arguments|objections|keys|"
    r"cards|bank|references|referees|posts|tweets|accounts|lunch|chips|snacks|money)\b)\w"
)
# What was set before somebody, tried to the last by themselves.
_ALL_HERSELF = r"(?:all|every|each|both) [\w' -]{3,40} (?:him|her)self\b"
_AT_ONCE = (
    r"(?:before (?:I|we)(?:'d| had)? (?:even |ever |quite )?(?:asked|finished asking|got the words out|had to ask)|"
    r"at once|on the spot|straight ?away|right away|when (?:I|we) asked|there and then|as soon as (?:I|we) asked|the "
    r"(?:same|very) (?:day|hour))"
)
_GRANTED = (
    r"(?!.*\b(?:pay|salary|money|rate|raise|fee|bonus|nothing|less|meet|interview|terms|title|reference check|"
    r"candidates?|replacements?|successor|somebody|someone|others?|fault|mistake|problem|excuses?|no|answer|"
    r"faults?)\b)(?:an?|two|three|the|my|our|another|every|all|Fridays?|Mondays?|half|part|four) ?[\w' -]{2,40}"
)
_CHEERFULLY = r"(?:happily|cheerfully|gleefully|merrily|joyfully|amiably|good-naturedly|delightedly|with glee)"
_ARGUED = (
    rf"(?!.*\b(?:pay|salary|money|title|terms|contract|offer|fees?|age|politics|religion|mistakes|the "
    rf"toss)\b)(?:{_CHEERFULLY} with (?:me|us)\b|with (?:me|us) {_CHEERFULLY}\b|[\w' -]{{3,30}} with (?:me|"
    rf"us)\b.*\b(?:till|until) (?!I|we)|"
    r"with (?:me|us) (?:about|on|over) [^,.;]+,? (?:laughing|grinning|delighted|beaming|for the (?:fun|joy|love) of "
    r"it)\b)"
)
_ABOARD = (
    r"(?:(?:all|both) )?(?:(?:aboard|along|behind|inside|out|up|down|over|round|in)(?: (?:on|in|at|to|for|with|"
    r"into))? (?:the|an?|her|his|their|two|three|four|every|all|both|one of|(?-i:[A-Z])))"
)
_NOT_ABOARD = (
    r"(?!.*\b(?:out of|tears|arms|charges|cold|rain|corridor|lobby|telling|dressing|grilling|questioning|question|"
    r"test|explain|neck|limb|hold|street|HR|barrel|ear|wait|waiting|knots|doubt|trap|lie|circles|stand|witness|"
    r"carpet|disciplin\w*)\b)"
)
_NO_FUSS = (
    r"(?:without (?:any |a |so much as a )?(?:fuss|murmur|quibble|complaint|question|questions|blinking)|no "
    r"questions asked|when (?:I|we) asked)\b"
)
# What somebody on a visit has to show, and is glad to be asked for.
_MY_ART = (
    r"(?:[\w-]+ )?(?:sketch ?books?|pictures?|photos?|drawings?|paintings?|films?|songs?|poems?|recordings?|designs?|"
    r"models?|pots|quilts?|prints?|maps?|notebooks?|portfolio|knives|pieces?)\b"
)
_PLAY = r"(?:play|sing|perform|run|stage|try)"
_PAPERS_GOING = (
    r"(?:(?:the|my|our) )?(?:[\w-]+ ){0,3}(?:visas?|permits?|licen[sc]es?|registration|paperwork|papers|forms?|"
    r"(?:police|background|security) checks?|clearance|account|insurance|application|search|hunt) (?:going|moving|"
    r"started|rolling|under ?way)\b"
)

KIND_EVERY_DAY = by_verb(
    ("had", rf"{_NOT_ABOARD}{ME_OR_MINE} {_ABOARD}"),
    (
        "called rang phoned telephoned texted messaged emailed wrote replied",
        rf"(?:{_FROM_AWAY}|{_OUT_OF_HOURS}){_TO_HELP}",
    ),
    (
        "emailed wrote replied",
        rf"{_FROM_AWAY}with (?:the|an?|her|his|some|two|three|every|all|notes|answers|directions)",
    ),
    (
        "tried tasted sampled drank smelled sniffed",
        rf"(?!.*\b(?:without a word|in silence)\b)(?:{_OF_MINE}|{_ALL_HERSELF})",
    ),
    ("watched looked listened heard", rf"{_OF_MINE}|{_ALL_HERSELF}"),
    (
        "ate",
        (
            r"(?:every|the last) (?:last )?(?:crumb|bite|scrap|morsel|mouthful|spoonful|slice) of (?:my|our)\b|"
            r"(?:two|three|four|second) (?:helpings|slices|bowls|plates|pieces) of (?:my|our)\b"
        ),
    ),
    (
        "asked",
        (
            r"about .* with real interest\b|(?:if|whether) (?:I|we)(?:'d| had| was| were) (?:eaten|slept|warm enough|"
            r"cold|hungry|thirsty|settled|comfortable|had (?:lunch|dinner|breakfast|enough))\b"
        ),
    ),
    (
        "asked begged longed",
        rf"to (?:see|hear|taste|try|read|watch) (?:all|every|each|the (?:whole|rest))\b.*\b(?:my|our) {_MY_ART}",
    ),
    (
        "asked had got",
        rf"(?:the|her|his|their) [a-z ]{{2,20}} (?:to )?(?:[a-z ]{{3,20}} and )?{_PLAY} (?:through )?(?:my|our)\b",
    ),
    (
        "agreed",
        (
            rf"(?:at once |on the spot |straight ?away |right away |there and then )to {_GRANTED}$|to {_GRANTED},? "
            rf"{_AT_ONCE}\b"
        ),
    ),
    (
        "found offered approved granted allowed added ordered promised gave got fixed arranged doubled",
        (
            rf"{_GRANTED},? (?:for [\w' -]{{3,25}} )?before (?:I|we)(?:'d| had)? (?:even |ever |quite )?(?:asked|"
            rf"finished "
            r"asking|had to ask|could ask)\b"
        ),
    ),
    (
        "had",
        (
            rf"(?:the|her|his|their|both|one of (?:the|her|his)) [a-z' -]{{2,25}} (?:draw|write|sing|play|build|"
            rf"paint|carry|knit|find|get|pick|lend|mend|fix|sew|cut|give|tell|dance) {FOR_US}\b(?! (?:off|out)\b)"
        ),
    ),
    (
        "kept",
        (
            r"(?!the (?:bad )?news\b|quiet\b|silent\b|waiting\b)[a-z ]{3,40} for (?:me|us) (?:in|on|behind|"
            r"under|by|to|"
            r"every)\b"
        ),
    ),
    ("backed", r"(?:me|us|my \w+) (?:in front of|all the way|against (?!(?:the|a) wall\b)|over|to the)\b"),
    ("stuck", r"with (?:me|us)\b(?! with)"),
    (
        "made",
        (
            r"a point of (?:asking|including|introducing|thanking|finding|showing|walking|coming|saying) (?:me|us|my|"
            r"our|hello|good)\b"
        ),
    ),
    ("enrolled registered signed booked put entered", rf"{ME_OR_MINE} {_MY_COURSE}"),
    ("got set", _PAPERS_GOING),
    (
        (
            "moved cancelled canceled postponed shifted rearranged shuffled skipped missed left ducked swapped put "
            "pushed abandoned dropped interrupted delayed cut"
        ),
        _OWN_PLANS,
    ),
    (
        "moved pushed shifted put",
        rf"(?:back )?(?:(?:my|our|the) )?start(?: date)?(?: back)? (?:to|till|until|by) .*{_NO_FUSS}",
    ),
    (
        "offered",
        (
            r"(?:me|us) (?:both |all )?the (?!(?:[\w-]+ ){0,2}(?:job|role|position|post|contract|package|lead|"
            r"promotion|salary|deal|pay|money|bonus|minimum|standard|same|usual|lowest|lower|night|weekend|worst|"
            r"door|sack|bill|look|tip|cold|option|choice of|floor)\b)[\w-]"
        ),
    ),
    ("argued debated disagreed sparred wrangled bickered", _ARGUED),
    ("stuck hung hovered stayed", r"(?:a?round|about|on)\b.* to (?:talk|chat|help|answer|explain|show|walk)\b"),
    ("set", r"(?:my|our) minds? at (?:rest|ease)\b"),
    ("told", r"(?:me|us) the (?:[a-z]+ )?(?:history|story|tale|legend|names|secret)s? (?:of|behind)\b"),
    (
        "pushed moved shifted",
        (
            r"(?:my|our) [\w' ]{3,30} when (?:my|our) [\w' ]{3,20} (?:was|were|got|fell) (?:ill|sick|late|delayed|"
            r"born)\b"
        ),
    ),
    ("laughed", r"at (?:all |every one )?(?:of )?my (?:[a-z]+ )?(?:jokes?|puns?|impressions?)\b"),
    (
        "talked",
        (
            r"(?:her|his|the) (?:own )?(?:boss|board|dean|landlord|owner|head|chief|bank|council|committee) "
            r"(?:a?round|over|into)\b"
        ),
    ),
    (
        "went",
        (
            r"to (?:the|great|a lot of|so much|endless) (?:trouble|lengths|pains) (?:to|of) (?!(?:avoid|call|check|"
            r"contact|ring)\w*\b)|the (?:long|scenic|pretty) way (?:round |back |home )?(?:so|for|past|through|along|"
            r"with)\b"
        ),
    ),
    ("spoke", r"(?:slowly|up|clearly) for (?:me|us)\b"),
    ("left stepped", r"(?:out(?: of the room)? |the room )so (?:that )?(?:I|we) could (?:talk|ask|speak|be frank)\b"),
    (
        "wrote emailed called rang",
        (
            r"(?:every|each) (?:week|fortnight|month|[A-Z][a-z]+day) to (?:say|tell (?:me|us)) (?:where|how) "
            r"(?:things|it|the search)\b"
        ),
    ),
    ("moved", r"(?:heaven and earth|mountains) (?:to|for) (?:me|us|my|our|get|find|make|help|fit)\b"),
    (
        "got",
        (
            r"(?:my|our) (?:husband|wife|partner|sons?|daughters?|kids|children|twins|boys?|girls?) (?:talking|"
            r"laughing|singing|drawing|reading|smiling|playing)\b"
        ),
    ),
    (
        "put hung pinned",
        (
            r"my (?:[a-z-]+ ){0,3}(?:dish|recipe|piece|poem|design|print|drawing|bread|cake|dessert)s? (?:up )?on "
            r"(?:the|her|his|their) (?:board|menu|wall|programme|program|website|specials)\b"
        ),
    ),
    ("picked", r"the (?:kids|children|boys|girls|twins|baby) up\b(?!.* late\b)"),
    ("stayed", r"to (?:talk|chat) (?:about|through|over)\b"),
    ("held kept left", r"(?:the|my|our) offer open\b(?!.*\b(?:head|until it|till it|as a)\b)"),
    ("offered", r"half (?:of )?(?:her|his|their) (?:own )?[a-z]+(?: [a-z]+)? (?:until|till|while|so)\b"),
    (
        "emailed mailed",
        r"the (?:[a-z]+ ){0,2}(?:booklet|handbook|brochure|guide|packet|syllabus|timetable|floor plans?)\b",
    ),
)
