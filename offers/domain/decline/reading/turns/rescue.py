"""Turns of those who help at a cost of their own: "let her train go", "kept her break short", "paid from his "
"pocket"."""

from __future__ import annotations

from offers.domain.decline.reading.turns.by_verb import by_verb

_ME = r"\b(?:me|us|my|our|I|we)\b"
_THEIRS = (
    r"(?:her|his|their) (?:own )?(?:[a-z]+ )?(?:break|lunch|tea|dinner|supper|breakfast|weekend|holiday|evening|"
    r"meeting|bus|train|ferry|boat|class|yoga|choir|gym|football|game|match|flight|stop|lift|nap|party|date)"
)
_MY_LOAD = (
    r"(?:(?:both|all the) (?:cases|bags|suitcases|boxes)|(?:the|my|our|both) (?:[a-z]+ )?(?:car seat|pram|pushchair|"
    r"buggy|stroller|cot|crib|cello|wheelchair|"
    r"suitcases?|luggage)|(?:(?:all|both) (?:of )?)?(?:my|our) (?:[a-z]+ ){0,2}?(?:cases?|bags?|boxes|bass|harp|bike|"
    r"box))"
)
_THE_PET = (
    r"(?:(?:my|our) (?:[a-z]+ )?(?:cats?|dogs?|hens|chickens|rabbits?|fish|plants|horse|budgie|hamster|puppy|"
    r"kitten))\b"
)
_A_WHILE = (
    r"(?:all (?:day|week|night|weekend|morning|afternoon|evening)|every (?:day|night|morning|evening)|for (?:the|an?|"
    r"two|three|us)\b|while (?:I|we)|so (?:that )?(?:I|we)|until (?:I|we)|overnight)"
)

KIND_AT_A_COST = by_verb(
    ("kept cut", rf"{_THEIRS} short (?:to|so|for|because)\b.*{_ME}"),
    (
        "missed skipped postponed",
        (
            rf"{_THEIRS} (?:to|so (?:that )?(?:(?:she|he|they) could|I|we)|because (?:I|we)|rather "
            rf"than)\b(?!.*\b(?:late|cross|angry|blamed)\b).*{_ME}"
        ),
    ),
    (
        "let",
        (
            r"(?:her|his|their|the|two|three|a) (?:own )?(?:train|bus|ferry|boat|tram|taxi|cab|lift|trains|buses) "
            rf"(?:go|leave|pull out)(?: without (?:her|him))? (?:rather than|so|to|because|while)\b.*{_ME}"
        ),
    ),
    (
        "pulled",
        (
            rf"(?:over|off|in)(?: (?:on|off|by|at|in) (?:the|an?) [\w ]{{3,25}}?)? (?:to (?:take|answer|ring|call|"
            rf"talk|finish|wait|check)|so)\b.*{_ME}"
        ),
    ),
    (
        "got",
        (
            r"out of bed(?: (?:at|past|after) [\w:]+(?: [ap]m)?)? to (?:find|drive|come|fetch|let|ring|make|get|help|"
            r"bring|meet|open)\b.*\b(?:me|us|my|our)\b"
        ),
    ),
    (
        "paid",
        (
            r"(?:for )?(?:(?:the|my|our) [\w' -]{3,30}? out of (?:her|his|their) (?:own )?pocket|(?:the|my|our) "
            r"(?:cab|taxi|fare|ticket|train|towing|hotel|room)s? (?:her|him)self)(?=$|[,.;]| (?:when|because|and)\b)"
        ),
    ),
    ("put set", r"[\w' -]{3,40} (?:aside|by|to one side) for (?:me|us)\b"),
    (
        "walked drove ran cycled biked took carried rowed",
        (
            r"(?:the|my|our) [\w' -]{3,40} (?:over |round |across |down |up |out |all the way |straight )*to (?!(?:me|"
            r"us|court|hr|the police|my boss)\b)[\w' .-]{3,40} (?:for (?:me|us)\b|(?:her|him)self\b|so (?:that )?(?:I|"
            r"we)\b)"
        ),
    ),
    (
        "ran cycled biked sprinted rushed dashed raced pedalled pedaled hurried drove came rode walked chased",
        (
            r"(?:all the way |back |out |over )*(?:after|down|through|across|along|to|up) (?:the|my|our) [\w' "
            r"-]{3,40} (?:in (?:her|his) [a-z]+ )?with my (?!(?:boss|cv|file|refere|answers?|offer|contract|results|"
            r"rival)\w*\b)[a-z]"
        ),
    ),
    (
        "put",
        (
            r"(?:me|us) (?:up )?in (?:an? |the |two )?(?:[\w-]+ ){0,2}(?:rooms?|suite|flat|cabin|apartment|cottage|"
            r"hotel) (?:with|by|overlooking|next to|close to|opposite|over)\b(?!.*\b(?:no|without|airport|motorway|"
            r"highway|station)\b)"
        ),
    ),
    (
        "had",
        (
            r"(?:my|our) (?:child|cousin|husband|wife|partner|sons?|daughters?|kids|children|twins|boys|girls|mother|"
            r"father) (?:sit in|join|play|sing|try|help|feed|ride|hold|read|meet|dance|bake|paint|"
            r"draw)\b(?!.*\b(?:corridor|outside|waiting room|car)\b)"
        ),
    ),
    (
        "had",
        (
            r"(?:them|the (?:hotel|desk|kitchen|driver|staff|crew|chef|front desk|caf[eé])) (?:leave|send up|save|"
            r"keep|bring|make|put|bake|pack) [\w' -]{3,40} (?:for|in|to) (?:me|us|my|our|the (?:kids|children|boys|"
            r"girls|twins)|[A-Z][a-z]+)\b|[\w' -]{3,40} (?:left|put|waiting|ready|sent up) (?:in|at|on) (?:the|my|"
            r"our) [a-z]+ for (?:me|us|them|(?:the|my|our) (?:kids|children|boys|girls|twins|son|daughter))\b"
        ),
    ),
    ("left", r"(?:me|us) the key (?:under|in|on|behind|with)\b"),
    ("had", r"my (?:child|cousin|husband|wife|partner|son|daughter) (?:round|over|in|along|out) (?:to|for|on)\b"),
    (
        "kept saved held",
        (
            r"(?:an? |the )?[\w' -]{3,40} for (?:my|our) (?:child|cousin|sons?|daughters?|husband|wife|partner|kids|"
            r"children|twins|mother|father)\b"
        ),
    ),
    (
        "kept took",
        r"(?-i:[A-Z][a-z]+) (?:in |overnight |for the (?:day|night|week|weekend) )+.*\bso (?:that )?(?:I|we) could\b",
    ),
    (
        "brought",
        (
            r"(?:in )?(?:her|his|their) own (?:[a-z]+ )?(?:duvet|blankets?|pillow|heater|camp ?bed|sleeping bag|"
            r"kettle|tent|boots|coat|tools|cot|high ?chair|pram|toys) (?:from home|for|in|over|along)\b"
        ),
    ),
    (
        "came",
        (
            r"out (?:on|at|in) [\w' ]{3,25} (?:for|to see) (?:the|my|our) (?:cat|dog|horse|pony|hens|boiler|car|van|"
            r"baby)\b"
        ),
    ),
    (
        "stayed kept",
        (
            r"(?:the [a-z]+ )?open (?:[\w ]{2,15} )?(?:late|longer|past \S+|till \S+|until \S+|after hours) (?:to "
            r"(?!the\b|an?\b)|for (?:me|us|my|our)\b|so\b)"
        ),
    ),
    ("fed watered walked minded brushed", rf"{_THE_PET}|the (?:cat|dog|hens|plants|horse) {_A_WHILE}"),
    ("kept minded watched took", rf"(?:the|my|our) (?:kids|children|boys|girls|twins|baby|little one) {_A_WHILE}"),
    ("carried lugged hauled hefted humped", rf"{_MY_LOAD} (?:up|down|over|across|to|all|back|through)\b"),
    ("sat", rf"with (?:the|my|our) (?:dog|cat|baby|kids|children|twins|boys|girls) {_A_WHILE}"),
    (
        "came turned",
        (
            r"(?:out |back |over )?at [\w:.]+(?: [ap]m)? (?:[\w' ]{2,30} )?to (?:get|drive|take|fetch|collect|let|"
            r"meet|help|pick up|bring|run) (?:me|us)\b"
        ),
    ),
)
