"""What may be under way for somebody who is expected, and the words for it (rule 76).

The words name the matter and nothing that stood beside it in the note, so that they may be said to anybody.
"""

from __future__ import annotations

from offers.domain.decline.text.prose import AnyCase
from offers.domain.decline.undoing.settling_in import SETTLING_IN

THINGS = (
    "harness, boots, uniform, kit, scrubs, jacket, jackets, waterproofs, laptop, badge, coat, desk, phone, "
    "laminator, oven, "
    "mixer, loupes, microscope, truck, van, monitor, chair, nameplate, headset, toolbox, apron, computer, tablet, "
    "pager, knives, stethoscope, textbooks, business cards, name tag, whites, tunic, tunics, gown, overalls, "
    "coveralls, hard hat, helmet, keyboard, easel, workbench, clogs, lanyard, login"
).split(", ")
_NO_ORDER = (
    r"(?!(?:answer|decision|contract|papers?|paperwork|letter|forms?|offer|lunch|dinner|food|results?|talk|lecture|"
    r"news|"
    r"job|work)\b)"
)
# "ordered me a laptop, asked what size scrubs": what was only asked about was not ordered.
_ONLY_ORDERED = (
    r"(?:(?!\b(?:ask(?:ed|s|ing)?|measur\w+|check(?:ed|s|ing)?|wants?|wanted|wonder\w*|needs?|needed|sen[dt]s?|sending|"
    r"offer\w*|showed|took|gave|lent|told|says?|said|found|brought|wrote|which|what size|my size|sizes? (?:for|of))\b)"
    r"[^.;])"
)
# What is let to somebody or kept for a child, and may go to somebody else.
HOMES = (
    r"(?:(?<!open )house|bungalow|cottage|apartment|flat|condo|townhouse|duplex|studio|loft|cabin|casita|adu|trailer|"
    r"rental|sublet|unit|lot \d+|(?:trailer|rv) (?:lot|site|pad))(?=$|[.,;:!?)]| (?:for|til+|until|through|thru|"
    r"since|without|w/o|w/out|with|on|in|at|near|over|above|next|from|no)\b)"
)
PLACES = (
    r"(?:(?:spot|place|slot)s? (?:in|at|on) [^.;,]{0,20}(?:day ?care|preschool|pre-?k|nursery|kindergarten|infant|"
    r"toddler|school|camp|wait ?list)|(?:day ?care|preschool|pre-?k|nursery|kindergarten|school) (?:spot|place|slot)s?)"
)
UNDER_WAY = [
    (AnyCase(pattern), said)
    for pattern, said in [
        (r"\bmedicaid\b[^.;]{0,30}\benrol|\benrol\w* [^.;]{0,25}\bmedicaid\b", "the Medicaid enrollment"),
        (r"\bmedicare\b[^.;]{0,30}\benrol|\benrol\w* [^.;]{0,25}\bmedicare\b", "the Medicare enrollment"),
        (r"\b(?:payers?|payors?|insurers?|insurance|provider) (?:panel )?enrol", "the payer enrollment"),
        (r"\bpanell?ing\b|\binsurance panels?\b", "the insurance paneling"),
        (r"\bcaqh\b", "the CAQH profile"),
        (r"\bdea\b", "the DEA paperwork"),
        (r"\bnpi\b", "the NPI update"),
        (r"\bmalpractice (?:insurance|policy|coverage|cover|application|quote)", "the malpractice insurance"),
        (r"\bcredential", "the credentialing"),
        (r"\b(?:hospital|clinical|admitting|surgical) privileges\b|\bmy privileges\b", "the privileges"),
        (r"\b(?:apega|peo|card|ticket|registration) transfer\b", "the transfer"),
        (r"\blicen[cs]e transfer|\btransfer\w* (?:of )?(?:my |the )?licen[cs]e", "the license transfer"),
        (
            (
                r"\b(?<!transfer of )(?<!transfer of my )(?<!transfer my )(?<!transferring my )"
                r"licen[cs](?:e|ing|ure)\b(?! transfer)|\blicence verif|"
                r"\bcertification transfer"
            ),
            "the licensing",
        ),
        (r"\bboard transfer\b", "the board transfer"),
        (
            (
                r"\b(?:has|have|put|got|set) (?:my|our) (?P<work>(?!hand|answer|decision|offer|news)[a-z]+(?: [a-z]+)?"
                r"(?: and (?:(?:my|the) )?[a-z]+(?: [a-z]+)?)?) (?:in hand|under ?way|in train)\b"
            ),
            "the {work}",
        ),
        (
            (
                r"\bfiled with (?:(?:both|all|some|two|three|four|five|\d+)(?: of)? )?(?:the )?(?:\w+ )?(?:hospitals|"
                r"boards|payers|insurers|plans|states)\b"
            ),
            "the filings",
        ),
        (r"\bbar (?:application|admission|transfer)\b", "the bar admission"),
        (r"\b(?:pic|pharmacist-in-charge) (?:form|change|filing|paperwork)", "the pharmacist-in-charge filing"),
        (
            r"\bfingerprint\w* (?:appt|appointment|slot)|\b(?:book|schedul|set up|made)\w* [^.;,]{0,20}\bfingerprint",
            "the fingerprint appointment",
        ),
        (r"\bfingerprinting\b", "the fingerprinting"),
        (
            (
                r"\brefs? (?:already )?(?:called|calls|check)|"
                r"\bchas\w+ [^.;]{0,20}\bref(?:s|erences)\b|\breferences? (?:check|call)"
            ),
            "the reference calls",
        ),
        (
            (
                r"\b(?:request|collect|ask|chas)\w* [^.;,]{0,25}\b(?:reference|recommendation) letters?\b|"
                r"\breferences? asked for\b"
            ),
            "the requests for references",
        ),
        (
            (
                r"\b(?:onboarding|orientation|compliance) (?:modules?|courses?|training|class|session|portal|slot)|"
                r"\b(?:assign|enrol|register)\w* [^.;,]{0,25}\bmodules\b"
            ),
            "the onboarding",
        ),
        (r"\b(?:ehr|emr|epic|cerner) (?:access|log-?in|account|training)", "the EHR access"),
        (
            (
                r"\b(?:opened|set up|created|requested) (?:(?:me|us) )?(?:my|an?) (?!guest|visitor|wi-?fi|zoom|temp)"
                r"(?:[\w-]+ ){0,2}log-?in\b(?! for the (?:day|visit|tour|demo))"
            ),
            "the login",
        ),
        (
            (
                r"\b(?:badge|id card) (?:request|form|photo|appt|appointment)|"
                r"\b(?:request|print|made|set up)\w* [^.;,]{0,15}\b(?:badge|id card)\b(?! for the (?:day|visit|tour))"
            ),
            "the badge request",
        ),
        (
            (
                r"\b(?:employee|occ(?:upational)?) health (?:appt|appointment|visit|clearance|screen)|"
                r"\bpre-?employment physical|\btb (?:test|skin)|\btiters\b"
            ),
            "the health screening",
        ),
        (r"\bconflicts? check", "the conflicts check"),
        (r"\bsecurity clearance\b", "the security clearance"),
        (r"\bboard (?:agenda|approval|vote)\b", "the board item"),
        (
            (
                r"\b(?:hr|onboarding|payroll|benefits) (?:forms?|paperwork|packet|enrol\w*)|\bparking permit\b|"
                r"\b(?:my|our) paperwork (?:moving|going|started|rolling|under ?way|in train)\b|"
                r"\b(?<!licence )(?<!license )(?<!licensing )(?<!registration )(?<!visa )(?<!permit )(?<!vetting )"
                r"(?<!dbs )forms? (?:(?:already|all|half|is|are) )*(?:begun|started|filled (?:in|out) for (?:me|us))\b|"
                r"\b(?:began|started) (?:on )?(?:the|my|our|all the) (?!licen[cs])(?:[\w-]+ ){0,2}forms\b"
                r"(?! for (?!me\b|us\b))"
            ),
            "the paperwork",
        ),
        (r"\bdbs\b", "the DBS check"),
        (r"\bpolice (?:certificate|check|clearance)\b", "the police check"),
        (r"\binduction\b(?! (?:pack|booklet|leaflet|day at))", "the induction"),
        (
            (
                r"\b(?:rental|lease|tenancy|apartment|flat) application|"
                r"\bapplication for (?:the |an? )?(?:rental|apartment|flat|house)\b"
            ),
            "the rental application",
        ),
        (r"\b(?:paperwork|lease)\b[^.;,]{0,25}\b(?:rental|apartment|flat|house)\b", "the rental paperwork"),
        (
            (
                r"\bvisa (?:file|application|paperwork|petition)|\b(?:h-?1b|o-?1|i-?129|i-?140) (?:petition|paperwork)|"
                r"\bcertificate of (?:sponsorship|eligibility)|\bj-?1 waiver|"
                r"\b(?:start|began|open|fil|submit|lodg|prepar)\w* [^.;,]{0,25}\bvisa\b"
            ),
            "the visa file",
        ),
        *SETTLING_IN,
        (
            (
                r"\b(?:book|hir|reserv|schedul)\w* [^.;,]{0,25}\b(?:movers|moving (?:co|compan|truck|van|firm)|"
                r"removal)"
            ),
            "the movers",
        ),
        (
            (
                r"\bmoving (?:co|compan\w*)\b(?! ?[-:.])|\bmovers\b(?! ?[-:.])|\b(?:moving|removals?|removalists?'?) "
                r"quotes?"
            ),
            "the moving quotes",
        ),
        (
            (
                r"\b(?:book|reserv|arrang)\w* [^.;,]{0,30}\b(?:relocation|storage unit|serviced apartment|"
                r"(?:temp\w*|corporate) (?:housing|apartment|lodging))"
            ),
            "the relocation booking",
        ),
        (
            (
                r"\b(?:enrol|register)\w* (?!(?:in|at|her|his|their|herself|himself)\b)[^.;,]{0,40}\b(?:school|"
                r"elementary|academy|day ?care|preschool|pre-?k|kindergarten|nursery|camp)\b"
            ),
            "the school enrollment",
        ),
        (
            (
                r"\b(?:put|got) (?:me|us|(?:the|our|my) \w+) (?:on|onto|at the (?:top|head) of|first on|high on|down "
                r"on) [^.;,]{0,25}\bwait(?:ing)?[ -]?list"
            ),
            "the place on the waiting list",
        ),
        (
            r"\b(?<!offered to )(?:held|hold\w*|sav\w+|reserv\w+|block\w*) [^.;,]{0,30}\b(?:showing|viewing) slots?\b",
            "the showing slot",
        ),
        (
            (
                r"\b(?<!offered to )(?:held|hold\w*|sav\w+|reserv\w+|block\w*) (?!off\b)[^.;,]{0,30}\b(?:showings?|"
                r"viewings?)\b(?! slot)"
            ),
            "the showing you are holding",
        ),
        (
            (
                r"\bpencil\w* (?:me |us )?(?:in )?(?:for )?[^.;,]{0,25}\b(?:showings?|viewings?)\b|"
                r"\b(?:showing|viewing)s? [^.;,]{0,20}\bpencil\w* in\b|"
                r"\b(?:provisional|pencilled) (?:showing|viewing)\b"
            ),
            "the viewing",
        ),
        (
            (
                r"\b(?:held|hold\w*|book\w*|reserv\w+|block\w*) [^.;]{0,30}\b(?:hotel|room|suite|airbnb)\b[^.;]{0,40}"
                r"\b(?:house.?hunt\w*|second visit|next (?:visit|week|month)|for the move|until (?:i|we)\b|move-?in)"
            ),
            "the hotel booking",
        ),
        (
            (
                r"\b(?:held|holding) it for (?:me|us)\b|"
                r"\b(?:held|hold(?:s|ing)?|kept|keep(?:s|ing)?|took|taken|taking) (?:it|that one|"
                r"the (?:\w+ ){0,3}(?:house|place|flat|apartment|cottage|bungalow|condo|cabin|casita|studio|loft|"
                r"unit|one)|[^.;,]{0,30}\b(?:st|street|ave|rd|road|lane|ln)\.?) off the market\b|"
                rf"\b{HOMES}[^.]{{0,50}}\b(?:keeping|holds|holding|held|saving|reserving|reserved|kept|saved) it\b"
                r"(?=\W*$|[.,;!?)]| (?:for|til+|until|through|thru|without|w/o|free|open|empty|off|back|while|if|"
                r"another|over|from|no)\b)|"
                r"\b(?:held|hold\w*) (?:off )?[^.;,]{0,30}\b(?:buyers?|(?<!open )house|bungalow|cottage|apartment|"
                r"flat)\b|"
                rf"\b(?:held|hold\w*) (?:(?:me|us) )?(?:(?:an?|the|that|her|his|their|my|our) )?(?:[\w-]+ )?{HOMES}|"
                rf"\b(?:saved|saving|kept|keeping|reserv\w+) (?:(?:me|us) (?:\w+ ){{0,2}}{HOMES}|"
                rf"(?:an?|the) (?:\w+ )?{HOMES}[^.;,]{{0,30}}\b(?:for (?:me|us|my (?:first|start|arrival))|til+|"
                rf"until|without)\b)"
            ),
            "the place you are holding",
        ),
        (
            rf"\b(?:held|hold\w*|saved|saving|kept|keeping|reserv\w+) [^.;,]{{0,20}}\b{PLACES}\b",
            "the spot you are holding",
        ),
        (r"\b(?:background|bg|bkgd) (?:check|verification|screening)", "the background check"),
        (r"\bdrug test", "the drug test"),
        (r"\bdrug screen", "the drug screen"),
        (
            (r"\b(?:hold\w*|held|sav\w+|reserv\w+|block\w*) [^.;,]{0,30}\bshifts?\b|\bshifts? (?:held|saved)\b"),
            "holding shifts for me",
        ),
        (
            (
                r"\b(?:built|build\w*|made|mak\w+|did|doing|redid|wrote|(?:put|pencil\w*|slotted|added) me) "
                r"[^.;,]{0,30}\b(?:schedule|rota|roster|timetable|call calendar)\b|"
                r"\bassign\w* me [^.;,]{0,20}\b(?:classes|sections?|courses?)\b"
            ),
            "planning me into the schedule",
        ),
        (
            (
                r"\b(?:patients|clients) (?:(?:are|is|being|already|now) )*booked (?:in )?with me\b|"
                r"\bopen(?:ed|ing) my (?:schedule|template|panel)\b|"
                r"\b(?:book|schedul)\w* (?:\w+ )?(?:patients|clients)\b[^.;,]{0,20}\b(?:me|my)\b"
            ),
            "booking anybody in with me",
        ),
        *((rf"\border\w* {_ONLY_ORDERED}{{0,40}}\b{thing}\b", f"the order for the {thing}") for thing in THINGS),
        (
            (
                rf"\b(?:wants|has) (?:an? |the |my )?{_NO_ORDER}(?P<thing>(?!already\b|just\b|[a-z]+ly\b)[a-z]{{4,}}) "
                r"(?:delivered|ordered|installed)\b"
            ),
            "the order for the {thing}",
        ),
        (
            r"\b(?<!for )(?:flat|house|apartment|rental) (?:hunt\w*|listings?|search)\b|\blistings\b",
            "the search for a place",
        ),
    ]
]
