"""Turns of deeds whose verb is as often unkind, kind by what follows: "nudged me to apply", "let out my jacket".

"Nudged me to sign", "corrected my accent" and "grilled me on kids" have the same verbs and none of these turns.
"""

from __future__ import annotations

from offers.domain.decline.reading.people import KIN
from offers.domain.decline.reading.turns.by_verb import DELICATE, POWERS, by_verb

# What is theirs to issue, and a newcomer waits for.
_PAPERS = (
    r"(?:[\w'-]+ ){0,2}(?:paperwork|papers|forms?|reimbursements?|refunds?|expenses|claims?|quotes?|contracts?|"
    r"letters?|visas?|permits?|licen[sc]es?|references?|transcripts?|badges?|certificates?|applications?|approvals?|"
    r"clearances?|tickets?|bookings?)"
)
_SOON = (
    r"(?:overnight|(?:in(?:side)?|within) (?:an?|the|one|two|three|four|five|six|under|less than|half|\d+) "
    r"(?:hours?|days?|day|hour|morning|afternoon|week|an hour|a day)|(?:the|that) (?:same|very same|very) \w+|"
    r"by (?:noon|lunch|morning|evening|return|the next (?:day|morning)))\b"
)
_RECORD = (
    r"(?:offer|contract|letter|badge|forms?|paperwork|payroll|files?|programme|program|tickets?|booking|visa|"
    r"certificate|directory|minutes)"
)
_GARMENT = (
    r"(?:[a-z-]+ )?(?:jackets?|coat|suit|trousers|pants|skirt|dress|gown|robe|cassock|uniform|whites|scrubs|shirt|"
    r"sleeves?|hem|wetsuit|waders|vest)"
)
_OF_USE = r"(?:data|figures|numbers|books|accounts|rates|results|outcomes|statistics|turnover|budgets?|finances)"
_MOCK = (
    r"(?:mock|practi[cs]e|sample|old|past|likely|trial) (?:exam |interview |board )?(?:questions|interviews?|papers?|"
    r"exams?)"
)
KIND_IN_DOUBT = by_verb(
    (
        "nudged urged encouraged pushed prodded",
        (
            r"me to (?:apply(?! (?:elsewhere|again|for (?:something|an? (?:lower|easier|lesser|junior))))|negotiate|"
            r"ask for (?:more|it|the|an?)\b|go for it|put in for|try for|publish|rest(?=$|,| (?:first|before))|"
            r"write it (?:up|down)|speak up|take (?:my time|the (?:day|weekend|evening)|a break)|stay the night)\b|"
            r"me (?:gently |kindly )?on (?:how|what|where|which|when) to (?!(?:leave|quit|lower|drop)\b)"
        ),
    ),
    ("hurried nudged pushed rushed hustled steered shepherded", rf"(?:my|our|the) {_PAPERS} (?:through|along|out)\b"),
    (
        "turned",
        rf"(?:the|my|our) {_PAPERS} (?:a?round) {_SOON}|(?:a?round) (?:the|my|our) {_PAPERS} {_SOON}",
    ),
    ("got pushed rushed", rf"(?:the|my|our) {_PAPERS} (?:out|back|over|to me|to us) {_SOON}"),
    (
        "corrected",
        (
            r"(?:my|our|the) (?!(?:\w+ )?(?:accent|grammar|pronunciation|English|answers?|posture|spelling mistakes)\b)"
            rf"[\w' -]{{3,40}} (?:in|on) (?:the|my|our|their|her|his) {_RECORD}\b(?! (?:to|down)\b)"
        ),
    ),
    (
        "caught spotted",
        (
            r"(?:the|an?) (?:[\w-]+ )?(?:gap|error|typo|mistake|slip|omission|mix-?up|clash|trap) in (?:my|our) "
            r"(?:[\w-]+ )?(?:insurance|contract|offer|lease|visa|forms?|paperwork|booking|cover|pension|itinerary)\b"
        ),
    ),
    (
        "disclosed",
        rf"(?:the|her|his|their|all (?:the|her|his|their)) [\w' -]{{0,40}}{_OF_USE} (?:in full|openly|freely)\b",
    ),
    (
        "compared",
        r"(?!(?:me|us|my|our)\b)[\w', -]{4,60}? (?:in|on) an? (?:[\w-]+ )?(?:table|spreadsheet|chart|sheet)\b",
    ),
    (
        "grilled drilled quizzed",
        (
            rf"(?!.*\b{DELICATE}\b)(?:me|us) (?:(?:twice|hard|kindly|patiently|for an hour) )?(?:(?:with|on) {_MOCK}|"
            r"(?:for|before) (?:the|my) (?:[\w-]+ ){0,3}(?:orals?|boards?|panel|exam|audition|viva|test|"
            r"interview)\b(?!'))"
        ),
    ),
    (
        "tasted tried sampled ate",
        (
            r"(?:everything|all(?: of what)?|every (?:single )?[a-z]+|whatever) (?:that )?(?:I|we)(?:'d| had)? "
            r"(?:made|cooked|baked|brought|plated|brewed|prepared)\b"
        ),
    ),
    (
        "wished",
        (
            r"(?:me|us) (?:good |the best of )?luck (?:by|with|on|in) (?:an? |her |his )?[\w' -]*(?:card|postcard|"
            r"letter|note|cake|flowers|biscuit|drawing)\b(?! saying (?:I|we)'d need)"
        ),
    ),
    (
        "let took turned pinned",
        rf"(?:out|in|up|down) (?:my|our) {_GARMENT}\b|(?:my|our) {_GARMENT} (?:out|in|up|down)\b",
    ),
    (
        "clipped buckled strapped hooked zipped roped",
        (
            r"(?:me|us|(?:my|our) (?:[\w-]+ )?(?:harness|helmet|lifeline|tether|rope|vest|life ?jacket|belt|mic|"
            r"crampons|skis?|boots?)) (?:in|on|on ?to|up)\b"
        ),
    ),
    (
        "persuaded convinced talked",
        (
            rf"(?:them|{POWERS}) (?:to (?:drop|waive|skip|shorten|scrap)|into (?:dropping|waiving|skipping|"
            r"shortening)) (?:the|my|our|an?) (?:[\w-]+ ){0,3}(?:weeks?|days?|tests?|exam|trial|fees?|bond|clause|"
            r"deposit|round|stage|requirement|probation)\b(?!'|s')"
        ),
    ),
    (
        "took fielded",
        (
            r"(?!.*\b(?:another|others?|complain\w*)\b)(?:[\w-]+ ){0,2}calls? (?:from [\w' ]{2,20} )?(?:about (?:me|"
            r"us)|on (?:my|our) behalf)\b"
        ),
    ),
    (
        "told",
        (
            r"(?!(?:me|us|my|our|the police|everyone|everybody|people|others|HR)\b)[\w' -]{2,40} about (?:me|us) "
            r"(?:without (?:my|me) (?:even )?asking|unasked|before I(?:'d| had) (?:even )?(?:asked|applied)|"
            r"after (?:seeing|hearing|reading|tasting|watching|using) my)\b"
        ),
    ),
    (
        "replied answered wrote",
        (
            r"(?:to me )?(?:at (?:midnight|(?:ten|eleven|\d+)(?:[:.]\d\d)? ?(?:pm|at night))|on (?:a |the )?(?:satur|"
            r"sun)day(?: night| evening| morning)?) with (?:an?|two|three|four) (?:[a-z-]+ ){0,2}(?:pages?|list|guide|"
            r"map|plan|answers?|explanation|e-?mail)\b(?! (?:of|about|on) (?:my|complaints|demands|why))"
        ),
    ),
    ("confirmed", rf"(?:my|our) [\w' -]{{3,40}} in writing (?:{_SOON}|before (?:I|we)|so (?:that )?(?:I|we))"),
    ("visited", rf"(?:my|our) {KIN}\b(?: \w+)?(?: (?:in|at) [\w' ]{{3,25}})? while (?:I|we)\b"),
    (
        "withdrew struck removed cut dropped",
        (
            r"(?:out )?(?:the|my) (?:[\w-]+ )?(?:non-?compete|clause|clawback|lock-?in|penalty|bond) (?:after|when|"
            r"once|because|as soon as) (?:I|we) (?:asked|explained|pointed|raised|mentioned|told)\b"
        ),
    ),
    ("joined", r"(?:me|us) (?:for|on|at|in) .* on (?:her|his) (?:day|night|weekend|afternoon) off\b"),
    (
        "kept held",
        (
            r"the (?:job|role|offer|vacancy) open\b.* (?:longer|(?:until|till|while) (?:I|we) (?!caved\b|gave in\b|"
            r"signed\b))"
        ),
    ),
)
