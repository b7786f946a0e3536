"""Turns that tell one day from all others: to be quizzed the night before, set on a machine, asked what one had missed.

Their verbs are an interviewer's or say nothing by themselves; what follows makes the kindness.
"""

from __future__ import annotations

from offers.domain.decline.reading.dishes import DISHES
from offers.domain.decline.reading.turns.by_verb import DELICATE, ME_OR_MINE, by_verb

_NOT_DELICATE = rf"(?![^.;\n]*\b{DELICATE}\b)"
# An examiner asks on the day, a friend before it.
_BEFOREHAND = (
    r"(?:the (?:night|evening|day|morning|weekend|afternoon) before (?:(?:the|my|our|it)\b|$)|all the way (?:there|"
    r"to (?:the|my))\b|on the (?:drive|train|bus|ferry|walk|way|road) (?:there|over|up|down|in|out|to)\b|"
    r"so (?:that )?I(?:'d| would| could)\b)"
)
_MACHINE = (
    r"(?:treadmill|simulators?|sim|lathe|loom|potter's wheel|wheel|trapeze|harness|console|sound desk|mixing desk|"
    r"mixer|desk|forklift|digger|excavator|crane|microscope|ultrasound|scanner|robot|rower|rig|bench|press|oven|grill|"
    r"pass|organ|harpsichord|drums|timpani|piano|keyboard|balance board|force plate|climbing wall|zip ?line|backhoe|"
    r"baler|skid ?steer|printing press|letterpress|kiln|laser cutter|plotter|telescope|spotlight|follow spot|"
    r"fly floor|camera|steadicam|dolly|teleprompter|mare|gelding|cob|mule|camel)"
)
_SEAT = (
    r"(?:simulators?|sim|cockpit|cab|wheelhouse|harness|driving seat|driver's seat|captain's (?:chair|seat)|booth|"
    r"vocal booth|prompt corner|orchestra pit|bucket|basket|kayak|canoe)"
)
_PUT_IN = (
    r"(?:put|fitted|installed|set up|brought(?: in)?|sent(?: in| over)?|left|delivered|placed|added|made up|laid|"
    r"waiting|"
    r"held|reserved|kept|saved|switched on|turned on)"
)
# Whoever sells it loses by that.
AGAINST_IT = (
    r"(?:me|us) not to (?:buy|rent|choose|go for|take (?:it(?! (?:personally|badly|ill|amiss|to heart|so)\b)|this "
    r"one|that one|the (?:flat|house|place|loan|first)))\b"
)
KIND_IN_TELLING = by_verb(
    ("quizzed drilled tested", rf"(?:me|us) on {_NOT_DELICATE}(?!my\b)[^,;]{{2,50}}? {_BEFOREHAND}"),
    (
        "put sat",
        (
            rf"(?:me|us) (?:(?:in |up |down )?(?:on|at|behind) (?:the|her|his|their|an?) (?!waiting\b|short\b)"
            rf"(?:[\w-]+ ){{0,3}}{_MACHINE}|(?:up )?in (?:the|her|his|their) (?:[\w-]+ )?{_SEAT})(?=$|[,.;]| (?:and|"
            rf"for|to|in|at|on|with|so|until|till|after)\b)"
        ),
    ),
    (
        "made",
        (
            rf"(?:me|us) taste (?:the|her|his|their|every|all|an?)\b|(?:me|us) {_NOT_DELICATE}guess (?:the|what|which|"
            rf"how|where|who)\b(?! (?:much|(?:I|we)(?:'d| had) done wrong|old)\b)"
        ),
    ),
    (
        "had",
        (
            r"(?![^.;]*\b(?:trackers?|cameras?|notes?|bans?|locks?|bugs?)\b)"
            rf"(?:(?:an?|the|some|two|three) |(?=(?:halal|kosher|vegan|vegetarian|gluten-free|hot|real|proper) ))"
            rf"(?:[\w-]+ ){{1,3}}{_PUT_IN} (?:in|on|at|by|into|outside|to|from) (?:the |my |our |an? |across |down )"
            rf"[\w' -]{{3,30}}?(?: without my asking| unasked| before (?:I|we) (?:asked|came|arrived|landed|got "
            rf"(?:in|there))| for (?:{ME_OR_MINE}|the (?:baby|kids|children|twins|boys|girls))\b)"
        ),
    ),
    (
        "brought",
        (
            r"(?:along )?(?:an?|some|two|extra|spare) (?:[\w-]+ ){0,2}?(?:flasks?|thermos|picnic|tape measure|map|"
            r"umbrellas?|blankets?|"
            rf"binoculars|gloves|wellies|boots|waterproofs|{DISHES})\b(?! (?:and|for) (?:her|him)self\b|'s)"
        ),
    ),
    # What somebody has ready for who comes, whoever else might have had some.
    (
        "brought",
        (
            rf"(?:along |in )?(?:(?:home-?made|fresh|warm|hot) )?(?:{DISHES}|porridge|coffee|tea|cocoa|breakfast|"
            r"pastries|croissants|biscuits|cookies|buns|fruit|snacks)"
            r"(?=$|,| (?:in (?:a|her|his)|for (?:me|us|the (?:road|drive|journey|trip|way))|and)\b(?!.*\bself\b))"
        ),
    ),
    (
        "kept held saved left",
        (
            r"(?:an?|the|both|two|three|my|our) (?:[a-z]+ )?(?:places?|seats?|slots?|spots?|beds?|"
            r"desks?)\b(?! for (?!me\b|us\b|my\b|our\b))[\w' -]{0,20} "
            r"(?:past|after|beyond|well past) (?:the|its|their|her|his) (?:closing date|deadline|cut-?off|last day|"
            r"term)\b|"
            r"(?:the|my|our) rent (?:where it was|as it was|down|the same)\b"
        ),
    ),
    ("labelled labeled marked tagged", r"(?:an?|the) [\w -]{3,30} with (?:my|our) names?\b"),
    ("charged", r"(?:up )?my (?:dead )?(?:phone|laptop|tablet|headset|camera|battery|hearing aids?|chair|bike)\b"),
    (
        "stopped paused",
        (
            r"(?:the|her|his|their) (?:whole )?(?:meeting|interview|panel|tour|class|rehearsal|session|talk|car|van|"
            r"boat) (?:when|as) (?:I|we) (?:went (?:white|pale|green|grey)|felt (?:faint|dizzy|sick)|coughed|choked|"
            r"started coughing|lost my (?:voice|place))\b"
        ),
    ),
    (
        "found",
        (
            rf"out (?:about|whether|if|when|where|which|how) (?!my\b|our\b){_NOT_DELICATE}[\w' -]{{3,50}} "
            rf"(?:without my asking|unasked|for us)\b"
        ),
    ),
    (
        "put",
        r"(?:me|us) on ?to (?:the|an?|this|her|his) (?:job|post|role|opening|flat|house|school|advert|ad|vacancy)\b",
    ),
    ("put", rf"in (?:the|an?) (?:bit|part|line|paragraph|story) about (?!my\b|our\b){_NOT_DELICATE}[a-z]"),
    ("dug", r"out my (?:old )?(?:appraisals|transcripts?|certificates?|diploma|thesis|portfolio|drawings|letters?)\b"),
    (
        "came",
        (
            r"(?:out|round|over|back) (?:specially )?on (?:a|her|his) (?:satur|sun|rest |free )day(?: \w+)? to "
            r"(?:measure|look at|fix|mend|quote|show|meet|see to|let)\b"
        ),
    ),
    ("worked", r"out (?:with (?:the|her|his|their) [\w -]{2,25} )?how (?:I|we) (?:could|might|can)\b"),
    (
        "dropped",
        r"everything (?:else )?to (?:ring|call|write|phone|drive|come|meet|fetch|get|see|read|answer|help|find)\b",
    ),
    (
        "got",
        (
            r"my (?:slides|laptop|projector|screen|microphone|mic|sound|video|demo|computer|car|bike|phone|heating|"
            r"internet|wifi) (?:up|working|going|running|back|open|started)\b"
        ),
    ),
    ("left kept", r"(?:the|an?|her|his|all the) (?:[a-z]+ )?(?:lights?|lamp|lantern) (?:on|lit|burning)\b"),
    (
        "kept",
        (
            r"(?:the|her|his) (?:[a-z]+ )?(?:fire|heating|stove|kettle) (?:on|lit|going|hot)\b(?! for the "
            r"(?:cat|dog)s?\b)"
        ),
    ),
    ("told", AGAINST_IT),
    ("made", r"(?:\d+|two|three|four|five|six) trips [\w' ]{2,30}\bwith (?:my|our)\b"),
    (
        "had",
        (
            r"(?:the|an?|both|all the) [\w -]{2,25} (?:fixed|mended|cleaned|painted|aired|ready|made up|swept|serviced|"
            r"replaced|repaired|heated) (?:before|by the time) (?:I|we) (?:got|came|arrived|moved|landed|were)\b"
        ),
    ),
    (
        "turned",
        (
            r"(?:two|three|four|\d+|several) (?:other )?(?:people|couples|families|tenants|others|buyers) away "
            r"for (?:me|us)\b"
        ),
    ),
    (
        "got talked persuaded",
        (
            r"the (?:seller|vendor|owner|landlord)s? (?:to|into) (?:leav(?:e|ing)|throw(?:ing)? in|includ(?:e|ing)|"
            r"fix(?:ing)?|paint(?:ing)?) (?:the|us|both)\b"
        ),
    ),
    (
        "had",
        (
            r"(?:an?|the|my|our) (?:[\w-]+ ){0,2}?(?:sign|card|badge|mug|desk|hook|peg|locker|label) with (?:my|"
            r"our) names?\b"
        ),
    ),
    ("had", r"my name (?:up )?on (?:an?|the) (?:card|sign|board|badge|mug|peg|screen)\b"),
    (
        "had",
        (
            r"(?:the|her|his) (?:choir|band|class|kids|children|orchestra) (?:sing|play) (?!.*\b(?:while|"
            r"instead)\b)[\w' -]*\b(?:my|our|for (?:me|us))\b"
        ),
    ),
    (
        "sat stayed waited hung",
        (
            r"(?:(?:for )?(?:an?|half an|two|three|\d+) (?:hours?|minutes) )?on hold (?:with|to|for) "
            r"[\w' -]*\b(?:for me|for us|so I|so we|about my)\b"
        ),
    ),
    (
        "got",
        (
            r"(?:me|us|my \w+|our \w+) (?:on(?:to)?|into|in) (?:the|an?) (?:same|earlier|later|next|last|first) "
            r"(?:flight|train|bus|ferry|boat|class|course|tour)\b"
        ),
    ),
    (
        "sat",
        (
            r"(?:[\w -]{3,30} )?with (?:our|my) (?:[\w-]+-year-old|toddler|baby|kids|children|boys?|girls?|"
            r"twins|son|daughter)\b[\w &,' -]* while (?:I|we)\b"
        ),
    ),
    ("changed", r"(?:my|our) (?:flights?|trains?|tickets?|bookings?|hotel)\b(?!.*\bwithout (?:asking|telling)\b)"),
    (
        "had",
        (
            r"(?:the|both|all three|two|three) (?:[a-z]+ )?(?:flats?|rooms?|houses?|labs?|gates?|doors) (?:open|warm|"
            r"ready|lit) for (?:me|us)\b"
        ),
    ),
    (
        "worked",
        r"out how (?:the|my|our) [\w -]{3,25} (?:would|could|might) (?:come apart|fit|go|get|travel|be moved)\b",
    ),
    (
        "asked",
        (
            r"(?:for|to hear) (?:the|my) (?:(?:hymn|song|tune|fugue|prelude|sonata|waltz|poem|psalm|piece|slow "
            r"movement|"
            r"(?-i:[A-Z][a-z]+))) (?:again|once more|twice|a second time)\b"
        ),
    ),
    ("marked graded edited measured", r"(?:an?|the|two|three|some) [\w' -]{3,30} (?:together )?with me\b"),
    (
        "had",
        (
            r"(?:me|us) (?:sit (?:beside|next to|with|up front)|hold|taste|try|feed|ring|light|steer|sing|"
            r"conduct|plate|weld|steer|fly|milk|shear|solo|"
            r"sail|paddle|graft|graze|print|solder|"
            r"glaze|saddle|skipper) (?!for (?:an hour|hours|nothing|free|my)\b)\w"
        ),
    ),
    ("read", r"(?:me|us) the (?:offer|letter|offer letter) (?:over|on) the phone\b"),
    ("asked", rf"the question {_NOT_DELICATE}[\w' -]{{0,60}}?(?:that )?I (?:should|ought to) have asked myself\b"),
    ("took", rf"an interest in (?:my|our) {_NOT_DELICATE}\w"),
)
