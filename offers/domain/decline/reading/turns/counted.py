"""Turns whose object is counted or somebody's own: "opened five years of accounts to me", "got out her own blocks".

Between a verb and what makes it kind may stand how many, how long and whose: none of them hides a deed.
"""

from __future__ import annotations

from offers.domain.decline.reading.turns.by_verb import POWERS, by_verb
from offers.domain.decline.reading.turns.office import DIETS

_SOME = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d+|several|many)"
_SPAN = r"(?:hours?|days?|nights?|weeks?|fortnight|months?|years?|decades?|seasons?|terms?|quarters?)"
_A_WHILE = rf"(?:(?:for )?(?:(?:over|nearly|almost|another) )?{_SOME} (?:whole |extra |full )?{_SPAN}|longer|twice)"
_PLACE = r"(?:position|post|place|job|desk|role|spot|slot|start|start date|seat|room|flat|house|bench|berth)"
# What of the user's may be taken for good by those who decide.
_OF_MINE = (
    r"(?:my|our) (?!(?:[\w-]+ ){0,2}(?:resignation|notice|offer|yes|refusal|no|apolog\w+|withdrawal|excuses?|fault|"
    r"mistakes?|absences?|lower|pay|salary)\b)[\w' -]{2,40}?"
)
_TAKEN = r"(?:accepted|recogni[sz]ed|counted|credited|honou?red|certified|endorsed|validated)"
_INSTEAD = r"(?:in (?:place|lieu) of|instead of|towards?|as (?:part|half|full|equal))\b"
_MY_PAPERS = (
    r"(?:my|our) (?:[\w-]+ ){0,2}(?:licen[sc]es?|degrees?|diplomas?|certificates?|registration|credits?|permits?|"
    r"tickets?|"
    r"training|papers|qualifications?)"
)
_WITHOUT_COST = (
    r"(?=$|,| (?:without|within|before|in time|at (?:the|her|his|their) (?:own )?(?:[a-z]+'s )?(?:cost|expense)|for "
    r"(?:me|us|free|nothing))\b)"
)
# What a newcomer has fought for, and is no pay.
_FOUGHT_FOR = (
    r"(?:(?:an?|the|my|our|more|extra|one|two|three|four) (?!(?:[\w-]+ ){0,2}(?:pay|salary|raise|bonus|money|nights?|"
    r"weekends?|overtime)\b)"
    r"(?:[\w-]+ ){0,3}(?:half-?days?|days?|weeks?|hours?|mornings?|afternoons?|time|leave|sabbatical|bench|lab|desk|"
    r"office|studio|title|start date|parking|budget|kit|equipment|assistant|technician|place|slot|line))\b"
)
_TO_LEARN = (
    r"(?:(?:my |the |some )?(?:[a-z-]+ )?(?:courses?|conferences?|study|research|writing|reading|fieldwork|CPD|CME|"
    r"rehears\w+|practice|holidays?|leave|house-?hunting|settling in|moving|the move|my own \w+|family visits?)\b)"
)
_RODE = (
    r"(?:car|van|truck|bike|bus|train|flight|plane|ferry|taxi|cab|tram|scooter|motorbike|engine|laptop|phone|alarm|"
    r"battery|ty?res?|sat ?nav)"
)
_STRUCK = (
    r"(?:had |got |was |were |'d )?(?:just )?(?:died|dead|broke(?:n)? down|stalled|overheated|gave out|blew up|blown|"
    r"burst|stuck|stranded|towed|crashed|packed up|conked out|seized|failed|cancell?ed|grounded|delayed|diverted)\b"
)
_DAY = (
    r"(?:the|my|our) (?:whole |entire |full )?(?:[a-z-]+ )?(?:day|visit|interviews?|panel|schedule|morning|afternoon|"
    r"tour|meeting|talk|call|trial|audition|demo|lesson|dinner|lunch)"
)
_NO_GOOD = (
    r"(?!.*\b(?:against|arguments?)\b)(?!(?:[\w-]+ ){0,3}(?:phone|laptop|tablet|knife|watch|e-?mails?|newspaper|"
    r"cigarettes?|vape|wallet|calculator|stopwatch|lawyers?|files? on|record|list of|complaints?|political|religious|"
    r"knitting|nail|lunch|sandwich\w*)\b)"
)
_PAPER = (
    r"(?:(?:my|our|the) (?:[\w-]+ ){0,3}(?:letter(?: of intent)?|application|papers?|forms?|CV|proposal|case|request|"
    r"petition|query|question|portfolio|draft|drawings?|designs?|samples?))"
)

KIND_IN_NUMBERS = by_verb(
    (
        "opened showed unlocked",
        (
            rf"(?:all |the (?:last|past) )?{_SOME} (?:whole |full )?{_SPAN}'?(?: worth)? of (?!my\b|our\b|complaints\b)"
            r"[\w' -]{3,30}? (?:to|for|with) (?:me|us)\b"
        ),
    ),
    (
        "held kept left saved",
        (
            rf"(?:the|my|our|that) {_PLACE} (?:open |free )?{_A_WHILE},? (?:for (?:me|us|my|our)|(?:until|till|while|"
            r"so|so that|past|when|because) (?:I|we|my|our))\b"
        ),
    ),
    ("got had", rf"{_OF_MINE} {_TAKEN}(?=$|,| {_INSTEAD})"),
    (
        "got had",
        rf"{_MY_PAPERS} (?:converted|transferred|renewed|extended|translated|upgraded|exchanged){_WITHOUT_COST}",
    ),
    ("got", r"(?:me|us|(?:my|our) [a-z]+) (?:and (?:my|our) [a-z]+ )?past (?:the|an?|her|his|their)\b"),
    (
        "fought battled",
        rf"{POWERS} (?:hard )?(?:{_A_WHILE} )?(?:for|over) {_FOUGHT_FOR}(?!.*\b(?:for|in) (?:her|his|their)\b)",
    ),
    (
        "added put",
        (
            rf"(?:in )?(?:{_SOME}|another|an extra) (?:extra |more |paid |whole |full )*(?:half-?days?|weeks?|days?|"
            rf"mornings?|afternoons?|months?)(?: (?:a|per|each|every) (?:year|month|week|term))? (?:for|to) {_TO_LEARN}"
        ),
    ),
    (
        "moved pushed shifted put pulled brought",
        rf"{_DAY}(?: (?:back|forward|round|around|up))?(?: by [\w ]{{2,15}}?)? when (?:my|our) {_RODE} {_STRUCK}",
    ),
    (
        "got brought took dug pulled",
        (
            rf"out (?:all )?(?:her|his|their) (?:(?:own|best|good|grand[a-z]+'s|mother's|father's|"
            rf"great-[a-z]+'s) )+{_NO_GOOD}[\w'-]"
        ),
    ),
    (
        "took carried brought drove sent passed",
        (
            rf"(?:{_SOME}|all|both|half|most|some)(?: of)? (?:my|our) [\w' -]{{3,30}} to (?!HR\b|court\b|(?:the "
            rf")?police\b)[\w' -]{{3,30}}? "
            r"(?:for (?:me|us)|(?:her|him)self|in person|by hand)(?=$|,)"
        ),
    ),
    (
        "turned switched made",
        (
            rf"(?:the|her|his|their) (?:whole |entire )?(?:menu|meal|dinner|supper|lunch|buffet|feast) {DIETS} for "
            rf"(?:me|us|my|our)\b"
        ),
    ),
    (
        "took carried brought drove walked presented",
        (
            rf"{_PAPER} to (?!me\b|us\b|my\b|our\b|HR\b)[\w' -]{{3,30}}? (?:(?:her|him)self|in person|by hand|for "
            rf"(?:me|us))(?=$|,| (?:for|so|when|the|that|before|on)\b)"
        ),
    ),
)
