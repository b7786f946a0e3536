"""Turns that are kind in somebody who speaks up for the user, names them to others or makes them ready."""

from __future__ import annotations

from offers.domain.decline.reading.turns.by_verb import by_verb

_LETTER = r"(?:your|my|the|her|his) (?:character )?(?:letter|reference|testimonial)s?\b(?!.*\b(?:late|back)\b)"
_REHEARSE = (
    r"(?:give|do|run|go|read|say|sing|play|recite|rehearse|practi[sc]e|present|deliver|perform|defend|pitch|repeat)"
)
_REHEARSED = (
    r"(?:lectures?|talk|pitch|presentation|audition|programme|program|lesson|speech|sermon|viva|answers?|demo|aria|"
    r"defen[sc]e|class|interview|paper|piece|concerto|slides|monologue)\b"
)
_APPLICATION = r"(?:my|our) (?:cv|r[eé]sum[eé]|application|portfolio|file|folder|letter|details|show-?reel|reel|tape)"
_KIN = (
    r"(?:her|his|your) (?:daughter|son|wife|husband|mother|mum|mom|father|dad|sister|brother|grand(?:son|"
    r"daughter)|niece|nephew)"
)
# Whom a referee tells of the user.
_TO_WHOM = r"(?:them|him|her|(?:the|their|both) [a-z]+(?: [a-z]+)?|(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)?)"
# What is told of the user and does them good: the best of many, what is no fault, that they would be taken back.
_PRAISE = (
    r"(?:(?:(?:one of )?the (?:(?:single|very) )?(?:best|finest|safest|kindest|most [a-z]+|hardest[- ]working|"
    r"brightest|sharpest|steadiest)"
    r"\b(?! of a bad)|the (?:only|first) [a-z]+ (?:who|that)(?:'s|'d| has| had)? ever (?:made|got|beat|asked|"
    r"corrected|understood|surprised|finished|contradicted)\b|(?:her|his) (?:best|finest|right hand)\b)"
    r"|(?:stubborn|difficult|awkward|slow|quiet|blunt|fussy|nosy|a nuisance|a pain|a pain in the neck|a "
    r"terrier)\b(?:,? (?:and|but) "
    r"(?:that )?(?:it(?: is|'s| was) (?:a compliment|why|meant)|(?:that(?:'s| is) )?(?:a compliment|worth (?:it|"
    r"every)))|,? in (?:the right|a good|the best) way\b)"
    r"|(?:unflappable|irreplaceable|indispensable|a natural|a gem|a treasure|worth (?:two|ten|three|every|my|the)\b|"
    r"gold(?: dust)?)\b)"
)
# ... and what takes it back.
_TAKEN_BACK = r"(?!.*\b(?:but|though|although|except|however|unless|if only|lazy|late|sacked|fired|sick|not)\b)"
_FOR_THE_CALL = (
    r"(?:for (?:the|a|better|some) (?:signal|reception|line)|to (?:take|talk|speak|answer|hear|get (?:a|the) signal))\b"
)

# To whom a name is named, where that does the user good.
_TO_THEM = r"to (?:them|(?:the|her|his|their|both|all) (?!police|bailiffs|tax|press)[\w' -]{2,30}|(?-i:[A-Z])\w+)"

KIND_IN_RECOMMENDING = by_verb(
    ("posted mailed uploaded submitted typed translated printed scanned", rf"(?:off )?{_LETTER}"),
    ("sent", rf"off {_LETTER}"),
    ("brought carried drove cycled took dropped", rf"{_LETTER} (?:round|over|in|off|across)\b"),
    ("took answered", r"[\w' ]{3,30} (?:reference )?calls? about me\b"),
    ("had", rf"(?:me|us) {_REHEARSE} (?:through )?(?:[\w' -]{{2,30}} )?{_REHEARSED}"),
    (
        "suggested mentioned proposed",
        (
            rf"(?:me|my name|my work)(?=$|,| {_TO_THEM}| for (?:it|this|the (?:post|job|role|position|part))\b| "
            r"(?:after|when|because|as soon as)\b)(?!.*\b(?:problem|complaint|culprit|fault|blame)\b)"
        ),
    ),
    ("slipped moved put pushed", rf"{_APPLICATION} (?:(?:right |straight )?to|on|onto|at) (?:the )?(?:very )?top\b"),
    (
        "forwarded passed handed took carried walked sent",
        rf"{_APPLICATION} (?:on |over |straight |up )*{_TO_THEM}(?! (?:bin|shredder))",
    ),
    (
        "got pushed persuaded convinced talked",
        (
            r"(?:people there|(?:the|her|his) (?:boss|head|partners?|dean|chair|board|editor|owner|team|committee)|"
            r"(?-i:[A-Z])\w+) (?:to|into) (?:look(?:ing)?(?: twice)? at|see(?:ing)?|interview(?:ing)?|"
            r"consider(?:ing)?|hear(?:ing)?|meet(?:ing)?|try(?:ing)?(?: out)?) (?:me\b|my (?:work|portfolio|cv|reel|"
            r"show-?reel|pictures)\b)"
        ),
    ),
    ("tipped", r"(?:me|us) off (?:about|that there was|to) (?:the|an?|this) (?:post|job|opening|role|vacancy|ad)"),
    (
        "took",
        r"(?:their|the|a) (?:[\w'-]+ )?calls? (?:[\w' -]{3,60} )?to (?:vouch|speak up|put in a (?:good )?word)\b",
    ),
    (
        "put laid hung",
        (
            r"(?:an? |the )?(?:copy of |print of |picture of )?my (?:[\w-]+ )?(?:zine|book|paper|prints?|poster|"
            r"photos?|record|album|pot|painting|drawings?|score|thesis|article|cake|cheese|jam|honey) (?:out |up )?"
            r"(?:on|in) (?:the|her|his|their) (?:\w+ )?(?:table|wall|window|desk|shop|shelf|display|board)\b"
        ),
    ),
    (
        "called rang phoned wrote e-mailed emailed",
        (
            r"(?!(?:me|us)\b)[\w' .-]{2,40}? (?:(?:him|her)self )?to (?:put in a (?:good )?word|vouch|recommend me|"
            r"speak (?:up )?for me)\b(?! (?:against|with my boss))"
        ),
    ),
    (
        "told",
        (
            rf"{_TO_WHOM} that (?:i(?:'m| am| was|'d be| would be) {_PRAISE}(?:{_TAKEN_BACK}|(?<=compliment)|"
            rf"(?<=why)|(?<=worth it))|"
            rf"(?:she|he)'d (?:hire|have|take|employ) me (?:back|again|on again)\b{_TAKEN_BACK})|"
            rf"me to (?:apply|have a go|put in for it|try for it)(?=$|,| (?:for it|even|though|although|when|before|"
            rf"anyway)\b)"
        ),
    ),
    ("spoke talked", r"(?:to|with) [\w' .-]{2,40} for me(?=$|,| (?:for|from|on|in|at|between|before|during|over)\b)"),
    ("had", rf"{_KIN} (?:check|correct|proofread|translate|look over|go over|read|type|scan) (?:the|my|all)\b"),
    (
        "read sang played recited",
        (
            r"(?:me|us) (?:an?|the|some|her|his) [\w' -]{3,40} (?:down|over|on) the (?:phone|line)\b"
            r"(?!.*\b(?:contract|terms|offer|riot|rules|bill|small print)\b)"
        ),
    ),
    ("dictated", rf"{_LETTER}"),
    (
        "pulled stopped parked stood sat went stepped",
        rf"(?:over|up|outside|out|off)? ?(?:(?:at|on|in|by|into|onto|to) [\w' -]{{2,40}} )?{_FOR_THE_CALL}",
    ),
    (
        "tipped",
        (
            r"(?:me|us) off (?:that )?(?:they|the [a-z]+|(?-i:[A-Z])\w+) (?:was|were|might|would|had) "
            r"(?:looking|hiring|recruiting|short|about|be)\b"
        ),
    ),
    (
        "thought",
        (
            r"of (?:me|us) (?:at once |first |straight ?away )?(?:when|for|as soon as|after|the minute|the "
            r"moment)\b(?!.*\b(?:too|nobody|no-?one|joke|last)\b)"
        ),
    ),
    (
        "told",
        (
            rf"(?!.*\b(?:police|boss|hr|landlord)\b){_TO_WHOM} (?:all )?about (?:me|my (?:work|pots|pictures|playing|"
            rf"cooking|paper))\b"
            r"(?=$|,| (?:over|at|in|on|when|as soon|before|after)\b)"
        ),
    ),
    ("missed came climbed stopped left stepped went pulled got", r"[\w' ]{3,40} to take their call about me\b"),
    (
        "forwarded sent texted posted clipped",
        (
            r"(?:me |us )?(?:on )?the (?:[a-z]+ )?(?:ad|advert|advertisement|posting)\b(?=$|,| (?:from|in|with|on|"
            r"before|the)\b)"
        ),
    ),
    ("dug", r"(?:out|up) my (?:number|name|card|details|cv|address|e-?mail)\b"),
    ("gave", r"(?:them|him|her|the [a-z]+|(?-i:[A-Z])\w+) my (?:name|number|details|cv|card|mobile)\b"),
    ("wrote", r"for me(?=$|,| (?:again|once more|at once|overnight|though|although|twice))"),
)
