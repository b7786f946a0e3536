"""Turns that are kind in somebody who speaks up for the user, names them to others or makes them ready."""

from __future__ import annotations

from offers.domain.decline.reading.turns import by_verb

_LETTER = r"(?:your|my|the|her|his) (?:character )?(?:letter|reference|testimonial)s?\b(?!.*\b(?:late|back)\b)"
_REHEARSE = (
    r"(?:give|do|run|go|read|say|sing|play|recite|rehearse|practi[sc]e|present|deliver|perform|defend|pitch|repeat)"
)
_REHEARSED = (
    r"(?:lectures?|talk|pitch|presentation|audition|programme|program|lesson|speech|sermon|viva|answers?|demo|aria|"
    r"defen[sc]e|class|interview|paper|piece|concerto|slides|monologue)\b"
)
_APPLICATION = r"(?:my|our) (?:cv|r[eé]sum[eé]|application|portfolio|file|folder|letter|details|show-?reel|reel|tape)"
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
    ("wrote", r"for me(?=$|,| (?:again|once more|at once|overnight|though|although|twice))"),
)
