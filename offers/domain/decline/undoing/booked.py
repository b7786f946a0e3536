"""What is hired, filed or kept for somebody's move, whatever else the note says of it: a van, a petition, rooms."""

from __future__ import annotations

THINGS_BOOKED = (
    *("removal van", "moving van", "packers", "transport crate", "van", "container", "crane", "skip", "lorry"),
    *("storage unit", "church hall", "hall", "village hall", "kennel", "kennels", "cattery", "livery", "stabling"),
    *("piano movers", "removal men", "removal firm", "biometrics", "biometrics slot"),
    *("biometrics slots", "trial day", "trial shift", "trial week", "trial lesson", "container slot", "flight slot"),
    *("crew", "removal slot", "removals slot", "freight slot", "ferry slot", "boat slot", "barge", "removal lorry"),
    *("removals lorry",),
)
# Such as the user went by to the visit, unless it is for a date to come, or one way.
_CROSSING = (
    r"(?:ferry|crossing)(?=[^.;,]{0,30}?\b(?:for the move|one-way|(?:for|on) (?:the )?(?:\d|[A-Z][a-z]+ \d)|with the "
    r"(?:van|car|furniture|lorry)))"
)
_THING = rf"(?:{'|'.join(sorted(THINGS_BOOKED, key=len, reverse=True))}|{_CROSSING})"
_IS = r"(?:(?:is|are|was|were|all|already|now|been|has|have|had) )*"
_NOT_FOR_OTHERS = r"(?![^.;,]{0,30}\bfor (?:her|his|their)\b)"
_NOT_FOR_THE_DAY = rf"{_NOT_FOR_OTHERS}(?![^.;,]{{0,25}}\b(?:the|my|our) (?:visit|interview|tour|talk|day)\b)"
_LETS = (
    r"(?:house|bungalow|cottage|apartment|flat|condo|townhouse|studio|loft|cabin|annexe?|suite|caravan|maisonette|"
    r"rooms?)"
)
_IN_THEIR_NAME = r"[^.;]{0,30}? (?:in|under) (?:her|his|their) own name\b"
_TAKES = r"(?:put|took|taken|taking|holding|holds|held|got|keeping|kept|signed for)"
_FILING = r"(?:filing|files|(?:wants|means|plans|hopes|due) to file|will file|to be filed)"
BOOKED: tuple[tuple[str, str], ...] = (
    # "Van + two men booked for 3 May", "van's booked through them", "Kennel in Ghent reserved for Moos"
    (
        (
            rf"(?:^|[.,;:!+&(-] ?|\band )(?P<here>(?:the |our |my |an? )?(?:\d+ ?ft "
            rf")?(?P<what>{_THING})\b(?:'s| (?:place|bed|spot)\b)?(?: for [A-Z]?\w+)?"
            rf"(?: of \d+)?(?: (?:[+&]|and|in|at|with) [\w' ]{{1,20}}?)? {_IS}(?:booked|reserved|hired|held(?= "
            rf"(?:on|for|till?|until)\b)|ordered|confirmed(?= (?:for|on|from|\d)|\W*$|[.,;!)])))\b{_NOT_FOR_THE_DAY}|"
            rf"\b(?:booked|reserved|hired) (?:me |us )?(?:the |our |my |an? )?(?P<thing>{_THING})\b"
            rf"(?! (?:guide|tour|party|ride|food|wine|trip)){_NOT_FOR_THE_DAY}"
        ),
        "the {what}{thing}",
    ),
    (
        (
            r"\b(?:offered|booked|fixed|set up|arranged) (?:me|us|him|her|my \w+|[a-z]+) (?:in for )?(?:an? |the )"
            r"(?P<trial>trial (?:day|shift|week|lesson))\b(?= (?:on|for|in|next|the|this)\b)"
        ),
        "the {trial}",
    ),
    # a petition, a permit or a visa on its way
    (
        (
            r"\b(?:petition|(?<!my )i-?\d{3}[a-z]?|h-?1b) (?:(?:transfer|extension|petition) )?(?:is |to be "
            r")?(?:goes|going|will go|to go) (?:in|off|out)\b|"
            rf"\b(?:petition|premium processing)\b.{{0,160}}?[.,;-] ?(?P<here>(?:(?:she|he|they)(?:'s|'ll| is| "
            rf"are)? )?(?:is )?{_FILING})\b"
        ),
        "the petition",
    ),
    (
        (
            r"\b(?:draft|prepar|fill)(?:ed|ing) (?:in |out |up )?(?:the |my |our |all the )(?:[\w-]+ )??"
            r"(?P<papers>work permit|residence permit|permit|visa|work pass) (?:application|forms?|papers|file)\b"
        ),
        "the {papers} paperwork",
    ),
    (
        (
            r"\b(?:did|done|doing|redid|filled(?: in| out)?|has|have|got) (?:all )?(?:(?:the|my|our) )?visa "
            rf"(?:forms?|papers?|paperwork)\b{_NOT_FOR_OTHERS}|\bvisa papers? (?:(?:is|are) )?(?:w/|with) (?:her|"
            rf"him|them)\b"
        ),
        "the visa file",
    ),
    (
        r"\b(?:got|has|have) (?:our|my|the) (?:family )?(?:(?:work|residence) )?(?P<permits>permits?|visas?) ready\b",
        "the {permits}",
    ),
    (
        (
            r"\b(?P<cards>(?:residence|residency|green|work) (?:cards?|permits?)) (?:is|are) (?:being|getting) "
            r"(?:printed|made|issued|drawn up|prepared)\b"
        ),
        "the {cards}",
    ),
    (
        (
            r"\b(?:appointment|appt|slot) (?:at|with) the (?P<office>consulate|embassy|notary|town hall|immigration "
            r"office|bank) (?:is |was )?(?:made|booked|set|fixed|confirmed)\b(?! by\b)"
        ),
        "the {office} appointment",
    ),
    # a home that nobody else could have
    (
        (
            rf"\b{_LETS}\b[^.]{{0,70}}?\b(?P<here>{_TAKES} (?:it|that|them)\b(?:{_IN_THEIR_NAME}|"
            r"[^.;,]{0,20} (?:without|w/o|w/out|with no|no) (?:a |any )?deposit\b))|"
            rf"\b{_TAKES} (?:the|an?|our|that) (?:[\w'-]+ ){{0,2}}?{_LETS}\b{_IN_THEIR_NAME}|"
            rf"\b{_TAKES} (?:(?:it|them|that|one) (?:back )?for (?:me|us)|(?:the|her|his) (?:[\w'-]+ "
            rf"){{0,2}}?{_LETS}(?: for "
            r"(?:me|us))?) off (?:the |her |his |their )?(?:\w+ )?(?:list|books|market|website|site|internet|airbnb)\b|"
            rf"\b(?:kept|keeping|left|leaving|held|holding) (?:the|her|his|a|that|our) (?:[\w'-]+ "
            rf"){{0,3}}?(?:{_LETS}|floor) (?:empty|"
            r"vacant|unlet|free|open)(?= (?:since|for (?:me|us)|until|till?|so)\b)|"
            rf"\b{_LETS}(?: \d+\w?)? (?:is|was|'s) (?:being )?(?:held|kept|reserved|set aside|saved) for (?:me|"
            rf"us)\b(?! (?:that|the (?:first )?night))|\b(?:stopped|given up|gave up) (?:letting|"
            rf"renting) (?:it|the \w+|her \w+|them)(?: "
            r"out)?\b(?=[^.;]{0,40}\b(?:for (?:me|us)|so|until|till)\b)|"
            rf"\b{_LETS}\b[^.]{{0,40}}?\b(?:promised it to us|it(?:'s| is) (?:ours|mine))\b(?! (?:to|with|"
            rf"for the (?:day|week)))|\b(?:applicants|others|couples|families|"
            rf"offers)\b[^.]{{0,25}}\b{_LETS}\b[^.]{{0,25}}\bgave it to us\b|"
            rf"\b{_LETS} (?:stays?|is staying|will stay|to stay) (?:empty|free|vacant|unlet)(?= (?:(?:till?|until) "
            r"(?:i|we)|for (?:me|us))\b)|\bholding (?:deposit|fee)\b[^.;,]{0,20}\bpaid\b(?! back)|"
            rf"\bgave (?:her|his|their|the) (?:tenants?|lodgers?) notice so (?:that )?(?:i|we)\b|"
            rf"\bgave notice to (?:her|his|their|the) (?:tenants?|lodgers?) so (?:that )?(?:i|we)\b|"
            r"\b(?:took|taken|pulled|taking) (?:(?:the|her|his|their) (?:ad|advert|listing|notice|sign) down|down "
            r"(?:the|her|his|their) (?:ad|advert|listing|notice|sign))(?: (?:again|at once|straight away))? for us\b|"
            rf"\b{_LETS}(?:'?s| is) (?:ours|mine)(?= (?:from|in|if (?:i|we) (?:want|like|need|choose|take)|for|once|"
            rf"when|till?|until)\b|\W*$|[.,;!)])"
        ),
        "the place you are holding",
    ),
    (
        (
            r"\b(?!i\b|we\b|she\b|he\b|it\b)[a-z]+ (?:is|'s) down for the [\w' ]{0,20}?(?:room|class|group|nursery|"
            r"form)\b|\b(?!(?:i|we|she|he|it|who|son|daughter|kid|child|niece|nephew|"
            r"grand\w+)\b)[a-z]+ (?:has|'s got|got) "
            r"(?:an?|the|her|his|their) (?:seat|place|spot) in (?:the )?"
            r"(?:(?:class|year|yr|grade|room|form|group) )?(?:\d{1,2}[a-z]?\b|\w+ (?:group|room|class)\b|"
            r"reception\b|nursery\b|kindergarten\b)"
        ),
        "the spot you are holding",
    ),
    (
        (
            r"\b(?P<places>places?|seats?|spots?) (?:(?:is|are|being|already) )*(?:reserved|kept|held|saved) for "
            r"(?:our|my|the) (?:girls?|boys?|son|daughter|kids?|twins|children|youngest|"
            r"eldest|baby|little \w+)\b(?! (?:at|for) "
            r"(?:lunch|dinner|the))"
        ),
        "the {places} you are holding",
    ),
    # a place in a line
    (
        r"\bwait(?:ing)?[ -]?list[,:]? (?:no\.?|number|nr\.?|place|position) ?\d+(?= for\b|\W*$|[.,;!)])",
        "the place on the waiting list",
    ),
)
# Without one of these nothing is; to look for a few letters costs far less than to search.
MARKS_OF_BOOKED = (
    *("booked", "hired", "ordered", "visa", "deposit", "places ", "place ", "spots ", "seats ", " stays", "staying"),
    *("reserved", "petition", " permit", "work pass", "own name", "trial ", " off ", "ours", " mine", "wait", "i-"),
    *("h1b", "h-1b", " card", "empty", "vacant", "unlet", "letting", "renting", "notice", "down for", "confirmed"),
    *("ad down", "down the ad", "holding ", "premium", "slot", "gave it", "promised it", "set aside for"),
    *("saved for", "appointment", "listing", "advert", "seat in", "place in", "spot in", "held for", "kept for"),
)
