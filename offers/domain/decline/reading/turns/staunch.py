"""Turns of those who win others over, step in and give of their own: "got the union to agree", "offered half a bench".

Whom they won over may as well have been turned against the user, and what they offered be none: what follows decides.
"""

from __future__ import annotations

from offers.domain.decline.reading.turns.by_verb import DO_FOR_ME, FOR_US, ME_OR_MINE, NO_GIFT, POWERS, by_verb

_POWERS = (
    rf"(?:them|{POWERS}|(?:the|her|his|their) (?:[\w'-]+ )?(?:manager|lawyers?|office|editor|publisher|bank|co-?op|"
    r"guild|faculty|senate|museum|orchestra))"
)
_YIELD = r"(?:agree|say yes|relent|budge|bend|give way|come round|sign off)(?=$|,)"
_GRANT = r"(?:add|include|throw in|count|credit|recogni[sz]e|honou?r|allow|cover|match|restore|offer|let|pay for)"
# What the user asked for, or every newcomer hopes for.
_WANTED = (
    r"(?:.*\b(?:after|when|because|since|as soon as|once) (?:I|we)(?:'d| had)? (?:asked|mentioned|wondered|wanted|"
    r"needed)\b|(?:my|our) |(?:[\w-]+ ){0,2}(?:relocation|moving costs|childcare|housing|parking|protected time|"
    r"(?:years|experience|teaching|training|service)(?: (?:abroad|overseas|elsewhere))?)\b)"
)
_NOT_TO_GRANT = (
    r"(?!.*\b(?:sick|absences?|gaps?|mistakes?|errors|references?|past|posts|fewer|less|lower|freeze|cuts?|another|"
    r"others?|someone|somebody|candidates?|against|tests?|exam|probation|nights|fault|hours|go)\b)"
)
# Somebody at whose outburst another may step in.
_OUTBURST = (
    r"(?:heated|rude|rough|loud|nasty|angry|sharp|personal|aggressive|pushy|carried away|out of hand|ugly|too far|"
    r"hostile|interrupt\w*|heckl\w*|shout\w*|talk\w* over)\b"
)
# What is handed to everybody, or thrust on them.
_NO_GIFT = (
    rf"(?!(?:[\w'-]+ ){{0,3}}(?:{NO_GIFT}|advice|sympathy|condolences|thoughts|prayers|smile|nod|hand|handshake|cheek|"
    r"seat|chairs?|water|coffee|tea|mints?|gum|pen|card|brochure|drinks?|back|foot|look|discount|listings?)\b)"
)
_WORK = (
    r"(?:(?:paid |trial |freelance |extra |part-?time )*(?:work|commissions?|lessons|classes|clients|"
    r"bench space|studio space|lab space|storage))\b"
)

STAUNCH = by_verb(
    (
        "got pushed pressed persuaded convinced begged nagged lobbied talked badgered coaxed",
        (
            rf"{_POWERS} (?:to {_YIELD}|to (?:agree|say yes|relent|bend|budge) (?:to|on|about|over) (?:my|our) |to "
            rf"{_GRANT} (?={_WANTED}){_NOT_TO_GRANT})"
        ),
    ),
    (
        "stepped",
        (
            rf"in (?:when|as|before|because) (?!(?:I|we|she|he|my|our|they)\b).*\b{_OUTBURST}|"
            r"in to (?:help|defend|rescue|back|shield|support|save) (?:me|us|my|our)\b"
        ),
    ),
    (
        "put",
        (
            r"a stop to the interruptions\b|an? (?:sticky |little |kind |hand-?written )*(?:note|card|flower|map|"
            r"sticker) "
            r"(?:[\w' -]{2,30} )?(?:on|in|under) (?:my|our) (?:laptop|desk|door|seat|chair|bag|table|pillow|windscreen|"
            r"windshield)\b"
        ),
    ),
    (
        "talked",
        r"(?:me|us) (?:down|off the ledge|out of (?:my|our) (?:nerves|panic))(?=$|,| (?:when|before|after|while)\b)",
    ),
    (
        "gave",
        (
            r"(?:the|both) (?:kids|children|boys|girls|twins) (?:an?|the run of|some|two|three) (?!(?:[\w-]+ "
            r")?(?:talking|telling|look|earful|fright|scare|cold|lecture|warning|number|bug)\b)"
        ),
    ),
    (
        "showed",
        (
            r"up (?:at|before|on) [\w: ]{1,20} with (?!questions|bad|demands|an? (?:bill|list))[\w' -]{3,40} for "
            r"(?:[\w' -]{3,25} and )?(?:me|us)\b"
        ),
    ),
    (
        "got",
        (
            r"(?:my|our) (?:\w+ )?names? (?:(?:spelled|spelt|said|pronounced|written) )?(?:right|correct|correctly|"
            r"properly)\b"
        ),
    ),
    (
        "sat",
        (
            r"in the (?:back|second|last|very front) row (?:for|at|of) (?:my|our)\b(?!.* (?:texting|yawning|asleep|"
            r"talking))"
        ),
    ),
    ("went", r"through [\w' -]+ so closely\b"),
    (
        "asked told urged begged nagged",
        (r"(?:me|us) to apply(?=$|,|;| (?:here|there|now|myself|this (?:year|time)|for it|as well)(?=$|,))"),
    ),
    (
        "asked",
        (
            r"a?round (?:for|about) (?!.*self\b)(?:an?|some|two|the) (?!(?:loo|toilet|restroom|bathroom|way|time)\b|"
            r"(?:[\w-]+ )?(?:replacements?|candidates?|reasons?|"
            r"references?|dirt|gossip|excuses?|successor|better|other|others)\b)[\w' -]{3,40}|"
            r"a (?:kind|gentle|friendly|easy|generous|good) (?:first|last) question(?=$|,| to\b)|"
            r"about my hardest [\w' -]{3,45}, with one of (?:her|his) own in return$|"
            r"the only (?:good|kind|real|sharp|thoughtful) question(?=$|,| (?:of|in|after|to)\b)|"
            rf"(?!.*\b(?:bill|invoice|forms?|check|keys? back)\b)the (?:kitchen|chef|cook|driver|porter|front desk|"
            rf"hotel|techs?|workshop|library|bakery) to {DO_FOR_ME} .*\b{FOR_US}\b|"
            r"for (?!.*\bagainst\b)(?:my|our) (?:take|read|input|ideas|feedback|opinion|views?|advice|thoughts)\b"
        ),
    ),
    (
        "won",
        (
            r"(?:me|us) over to (?:(?-i:(?:the )?[A-Z])|the (?:town|city|coast|valley|river|lake|mountains|north|south|"
            r"neighbou?rhood|area|island)\b)"
        ),
    ),
    (
        "got",
        (
            rf"(?=.*\b(?:after|when|because|once|as soon as) (?:I|we)\b){_NOT_TO_GRANT}[\w' -]{{3,40}} (?:added|"
            r"covered(?! up)|counted|credited|reopened|included|waived|approved|restored|reimbursed|recogni[sz]ed)\b"
        ),
    ),
    (
        "stitched mounted framed papered painted printed laminated filmed stapled patched sanded scanned folded boxed",
        (
            r"(?!(?:on|over|with|up)\b)[\w' -]{3,40} for (?:my|our) (?:talk|demo|demonstration|lesson|presentation|"
            r"interview|visit|poster|recital|tasting|class)\b"
        ),
    ),
    (
        "offered",
        (
            rf"{ME_OR_MINE} (?:(?:half|an?|some|two|three|her|his|their|one of (?:her|his|their)) {_NO_GIFT}[a-z]|"
            rf"{_WORK})|(?:her|his|their) own {_NO_GIFT}[a-z]|half (?:her|his|their) {_NO_GIFT}[a-z]|"
            rf"(?:half|an?|some|two|one of (?:her|his|their)) {_NO_GIFT}[\w' -]{{3,60}} (?:for|to (?:cover|help|"
            rf"house|tide)) (?:{ME_OR_MINE}|my|our)\b"
        ),
    ),
    (
        "came",
        (
            r"(?:in|over|back|out|up|down) (?:(?:(?:at|from) [\w: ]{1,20}?|early) )?(?:on (?:her|his|their) (?:day|"
            r"night|morning|"
            r"afternoon|weekend)s? off|(?:early )?on an? (?:Satur|Sun)day|after (?:her|his|their) (?:own )?(?:shift|"
            r"surgery|clinic|service|class|rehearsal|gig)|from (?:leave|(?:her |his )?(?:holiday|"
            r"vacation)))(?: for (?:an hour|half an "
            r"hour|two hours))? to (?:talk|chat|meet)(?=$|,| (?:with|to) (?:me|us)\b| (?:it |that )?(?:through|over|"
            r"about)\b)"
        ),
    ),
    (
        "drove flew cycled",
        (
            r"(?:in|over|back|out|up|down) (?:all the way )?from (?:the|her|his|their) (?!(?:office|bar|pub)\b)[\w' "
            r"-]{3,25} to (?:talk|chat|meet)(?=$|,| (?:with|to) (?:me|us)\b)"
        ),
    ),
)
