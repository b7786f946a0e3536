"""Whether what somebody did was plainly done for the user. When in doubt it was not.

A wrong thank-you is worse than none. Verbs stand in their past form; "rest" is what follows them in the note.
"""

from __future__ import annotations

import re

from offers.domain.decline.prose import AnyCase, word_set

# Kind whatever they are done to, where their subject is the contact.
_ALWAYS = word_set(
    "accompanied advised advocated answered arranged assembled babysat baked barbecued booked briefed charted "
    "chased clarified comped compiled cooked coordinated critiqued debriefed debugged defended demonstrated "
    "described diagrammed drafted drew edited encouraged escorted expedited explained fetched fielded filled fixed "
    "flagged found gathered gave handled helped hosted introduced laid lent loaned mapped matched mentored "
    "nominated opened organised organized packed pointed polished pre-booked pre-filled pre-printed prebooked "
    "prefilled prepared prepped printed proofread provided reassured rebooked recommended recruited redid rehearsed "
    "reimbursed remembered researched reserved responded reviewed revised rewrote sent set shared showed sketched "
    "smoothed sorted spent sponsored stayed streamlined supplied supported traced translated tutored unlocked "
    "unpacked vetted vouched waited waived walked warmed whiteboarded wrangled wrapped wrote"
)
# Kind only with me, us, my or our close by, or with a word that makes the act plain.
_FOR_ME = word_set(
    "adjusted returned belayed hugged crawled climbed hiked jogged swam skied biked cycled paddled rowed sailed "
    "prayed sang danced fished shopped queued interpreted amended bought bridged brought built carried carpooled "
    "fed greeted guided saved welcomed championed chauffeured coached delivered designed dropped ferried hauled "
    "minded presented schlepped taught toasted trained volunteered wheeled called came checked cheered cleared "
    "collected connected covered created decorated did drove emailed filed forwarded fought got graded hooked had "
    "handed hung invited juggled kept let lined loaded logged looked lowered made mailed managed messaged moved "
    "negotiated offered ordered phoned picked planned planted played posted practiced pulled put ran rang reached "
    "read rearranged recorded referred rented rerouted rescheduled rode role-played rushed sat scanned scheduled "
    "screened searched seated secured served sought sourced spoke squeezed started steered stepped stocked stood "
    "stopped submitted swapped switched talked taped texted threw timed told took toured tracked treated typed "
    "updated uploaded used went wired worked"
)
_PLAIN_WITH = re.compile(
    r"^(?:about )?(?:an?|half an|two) hours? out of\b|^(?:together|out of (?:her|his|their|your) way|in a (?:good "
    r")?word|aside|time|care|the time|the trouble|everyone|every|all|late|up (?:two|three|the|some|a)|out the|down)\b|"
    r"\b(?:ready|waiting|set up|printed|prepared|on hand)\b|\b(?:because|so|when|while|before) (?:i|we)\b|"
    r"\bsession|\bquestions?\b|\btour\b|\bover (?:to|for)\b|"
    r"\b(?:line by line|page by page|one by one|step by step|slide by slide|item by item|room by room)\b|"
    r"\binterviews?\b|\bthe books\b|\bso (?:that )?(?:i|we)\b",
    re.IGNORECASE,
)
# Asking these about somebody is diligence, not a kindness.
_MY_SIDE = (
    r"(?:PD\b|chair\b|boss\b|program director|references?\b|referees?\b|advis[eo]r|supervisor|manager|employer|"
    r"current|old|previous|last)"
)
# Verbs that are kind in some turns only: what must follow.
_ONLY_WITH = {
    verb: re.compile(pattern, re.IGNORECASE)
    for verb, pattern in {
        **dict.fromkeys(("phoned", "rang", "emailed", "texted", "contacted"), rf"(?!(?:my|our) {_MY_SIDE})"),
        "dropped": r"(?:me|us) (?:off|back|at|home)\b|off\b|everything to|(?:soup|food|dinner|groceries|cookies)\b",
        "opened": r"(?:up|the|every|her|his|their|my|our|a|doors)\b",
        "sat": r"(?:down )?(?:with|through|next|beside|up)\b|in (?:on|with|for) (?:my|me|our)\b|(?:me|us) down\b",
        "called": (
            r"(?:me|us)(?: [A-Z]\w+)? (?:at|on|back|to|after|from|during|with|in|every|three|two|twice|before|when|"
            r"personally|just|again|the|later|once|first|that|early|right)\b|to (?:see|welcome|ask|check|say|wish|"
            r"thank|tell)|(?:two|three|several|four) of|(?:ahead|around)\b|on \w+day|"
            rf"(?:my|our|the) (?!{_MY_SIDE}|cell|phone)|.*\bfor (?:me|us|my|our)\b"
        ),
        "got": r".* in (?:my|our) sizes?\b|(?:me|us|my \w+) (?:a|an|the|some|into|in|access|tickets|through|out)\b",
        "kept": r"(?:me|us|my|our|a|an|the) (?!waiting|in the dark|guessing|late|on hold)",
        **dict.fromkeys(
            ("organized", "organised", "arranged", "planned"),
            r"(?:the|a|an|my|our|everything|all|every|each|it|for|two|three|childcare|lunch|dinner|"
            r"transport|housing)\b",
        ),
        "returned": r"(?:my|our) (?:calls?|e-?mails?|messages?|texts?)\b",
        "let": (
            r"(?!me down\b|us down\b)(?:me|us|my (?:son|daughter|kids|children|husband|wife|partner|"
            r"family|dog|mother|father|parents)|our "
            r"\w+)\b"
        ),
        "made": (
            r"(?:me|us|my \w+|our \w+) (?:a|an|some|the|our|my|lunch|dinner|breakfast|coffee|tea|soup|feel (?:welcome|"
            r"at (?:home|ease)|comfortable|seen|heard))\b|(?:a|an|some|time|room|sure|space|the|sure|introductions|"
            r"soup|supper|breakfast|pancakes|cookies|lunch|dinner|coffee|[a-z-]+ (?:risotto|soup|pie|stew|bread|"
            r"curry|tea|coffee)|[a-z]+ (?:for|when))\b|[a-z -]+ from scratch\b"
        ),
        "moved": r".*\b(?:so|because|to (?:fit|suit|make|let|the)|around|for (?:me|us))\b",
        "offered": (
            r"(?:to|me a|me an|me her|me his|me their|me some|us|my|her|his|their)\b(?!.*\b(?:less|more|lower|"
            r"range)\b)"
        ),
        "put": r"on (?:a|an)\b.*\bfor (?:me|us)\b|"
        r"(?:me|us) (?:on the phone with|up|in touch|at ease|in contact|forward)\b|(?:together|in a|aside|up)\b",
        "ran": r"(?:the|a|an|mock|interference|my|our)\b|.*\bwith (?:me|us)\b|(?:me|us) through (?!the usual)",
        "reached": r"out\b",
        "showed": r"(?!up\b|off\b|(?:me|us) the door)",
        "stood": r"(?:in for|up for|by)\b|.*\bwith (?:me|us)\b",
        "stopped": r"(?:by|in|to (?:help|show|say|see|check))\b",
        "followed": r"up\b",
        "told": (
            r"(?:me|us|my \w+|our \w+) (?:honestly |openly |frankly )?(?:about|how (?!much|badly|little)|what|where|"
            r"which|why|when|who|the truth|stories|everything|straight|of)\b"
        ),
        "took": (
            r"(?:me|us|the (?:afternoon|morning|day|evening) off\b|my \S+ (?:to|for|on|out)\b|"
            r"(?:the )?\w+ and (?:me|us) (?:to|for|out)\b|my (?:call|questions?|doubts|worries|"
            r"concerns|kids|son|daughter|husband|wife|family|bags?|side|"
            r"coat|parents|mother|father|children|7|8|9|\w+ call)|our \w+|notes|time|the time|over|about|an hour|half|"
            r"on|care|part|(?:photos|pictures|videos)\b.*\bfor (?:me|us))\b(?! for a ride)"
        ),
        "walked": r".*\bwith (?:me|us)\b|(?:me|us|my|our|with|through|back|over)\b(?! away)",
        "went": r"(?:over|through|out of|to|with|above|back|the extra|along)\b",
        "worked": r"(?:with|around|through|out|late|on|up|hard)\b",
        "wrote": (
            r"(?!me (?:off|up)\b|us off|him|her|them)(?:me|us|my|our|up|out|back|.*\b(?:my|our|letters?|references?|"
            r"recommendation|notes?|welcome|e-?mail|guide|steps|comments|directions|instructions|list|plan)\b)"
        ),
        "rescheduled": r".*\b(?:so|because|when|around|for (?:me|us)|without complain)",
        "scheduled": r".*\b(?:around|so|everything|all|every|visit|interviews|for (?:me|us)|back to back)\b",
        "checked": r"(?:in|on|with|up)\b(?! without)",
        "drove": r"(?!too\b|(?:me|us) (?:nuts|crazy|mad|up the wall)\b)",
        "gave": (
            r"(?:me|us|my \w+|our \w+)\b(?! (?:a |an |the )?(?:look|ultimatum|warning|deadline|eye|nod|wave)\b)|up\b|"
            r"(?:\w+ )?(?:advice|tips|notes|feedback|directions|comments|pointers)\b|(?:a|the) tour\b"
        ),
        "helped": r"(?:me|us|my|our|with|out|set up|unload|carry|move|find|get)\b",
        "cooked": r"(?!the books|up\b)",
        "set": r"(?!me straight|us straight|the record|(?:her|his) )",
        "sent": r"(?!(?:her|his|their) (?:kids?|son|daughter|regrets)\b|(?:me|us) (?:\d\d+|so many|too many) )",
        "stayed": (
            r"(?:late|after|on|up|behind|past|over|an?|extra|half|with|till|until|through|\d+|two|"
            r"three|four|the (?:whole|"
            r"entire))\b"
        ),
        "filled": r"(?:out|in (?:my|our|the)|my|our|the)\b",
        "answered": r"(?!in one|curtly|nothing|none|back\b)",
        "came": r"(?:in|out|by|over|along|early|back|to)\b",
        "had": (
            r"(?:me|us|my|our) (?:home|back|over|round|for|stay|come|to|in|at|teach|try|sit|play|meet|join|present)\b|"
            r".*\b(?:ready|waiting|prepared|printed|set up|on hand|over (?:to|for))\b|questions|"
            r"(?:the|her|his|their) (?:[a-z]+ ){1,2}(?:make|cook|bake|bring|set|show|print|send|save|hold|drive|pack)"
            r" (?:me|us|my|our)\b"
        ),
    }.items()
}
_UNKIND = AnyCase(
    r"^(?:up )?(?:\d+ \w+ )?late$|^(?:me|us|my \w+) off$|\b(?:waiting \d|wrong\b|harsh\w*|hard time\b|runaround\b|"
    r"cold shoulder\b|(?:me|us) on hold\b|mid-?sentence\b|without (?:asking|notice|telling|warning|permission)\b|"
    r"behind (?:me|my back)\b|somebody else\b|someone else\b|out of time\b|(?:him|her)self (?:to|for)\b|"
    r"about (?:him|her|them|your)sel(?:f|ves)\b|personal number\b|for the first time\b|current (?:boss|employer|"
    r"manager)\b|silent\b|too (?:fast|long|much)\b|fun of\b|(?:three|four|five) times (?:in|and|until)\b|"
    r"minutes late\b|away from\b|phone call during\b|phone during\b|gap year\b|drinks\b(?! for the)|of my talk\b|"
    r"special favou?rs?\b|my (?:looks|body|weight|clothes|dress|accent|grammar)\b|least\b|worst\b|hate[sd]?\b|"
    r"usual questions\b|(?:that|is) derivative\b|sit for\b|paperwork up\b|(?:away|up) my (?:slot|chair)\b|trivia\b|"
    r"instagram\b|scars?\b|tattoos?\b|(?:her|his) job\b|years ago\b|out after \d|cried\b|time off\b|"
    r"expectations\b|guns?\b)"
)
# Told of the person's own life, not of anything done for the user.
_OWN_LIFE = AnyCase(
    r"\b(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|many) (?:years|decades|summers|"
    r"seasons)(?=$|[,.;]| (?:in|at|as|there|before|now|running|straight)\b)|since (?:19|20)\d\d\b|for (?:years|"
    r"decades)\b|(?:whole|entire) (?:career|life)\b|back in (?:19|20)\d\d|as a (?:kid|child|student|resident)\b)"
)
# Kind in just these turns, though the verb says nothing by itself.
_KIND_IN = {
    verb: re.compile(pattern, re.IGNORECASE)
    for verb, pattern in {
        "asked": r"(?:me )?(?:(?:really |very |such )?(?:good|great|sharp|thoughtful|smart|excellent|real) questions "
        r"(?:about|on)\b|what (?:I|we) (?:thought|think)|(?:for )?my (?:opinion|view|advice|thoughts))\b",
        "met": r"(?:my|our) (?:flight|train|bus|plane|ferry)\b",
        "left": (
            r"(?!early|late|out|off|me (?:alone|out|waiting)|us (?:alone|out|waiting))(?:me |us )?.*\b(?:at|on|in) "
            r"(?:the|my|our) (?:hotel|front|desk|room|door|doorstep|porch|car|truck|seat|chair|"
            r"kitchen|fridge|apartment|bed|tent)\b"
        ),
        "offered": (
            r"(?:me |us )?(?:her|his|their) (?:\w+ )?(?:room|couch|help|truck|car|van|place|house|"
            r"home|cabin|number|advice|"
            r"guest ?room|apartment|garage|tools|boat)\b"
        ),
        "watched": r"(?:my|our) (?:kids?|children|son|daughter|baby|toddler|boys?|girls?|dog|twins)\b",
        **dict.fromkeys(
            ("corrected", "changed", "amended"),
            r"(?:the|my|our) .*\b(?:same|within|at once|right away|when I asked|for me)\b",
        ),
        "paid": r".*\b(?:fee|fine|bill|deposit|parking|ticket)\b|"
        r"for (?:lunch|dinner|breakfast|coffee|everything|my (?:lunch|parking|cab|taxi))\b",
        **dict.fromkeys(
            ("replied", "responded"),
            r"(?:to me )?(?:to (?:all|every|each|my) |within|in under|the same|at once|right away|"
            r"every time|at midnight)\b",
        ),
        "pushed": r"(?:my|our) (?:wheelchair|stroller|car|bike|pram)\b|back on .{2,40} for (?:me|us)\b",
        "cleared": r"(?:her|his|your|their) (?:own |whole )?(?:schedule|day|calendar|diary|desk|afternoon|morning)\b",
        "held": r"(?:a|an|the|my|our) (?:\w+ )?(?:slot|spot|place|room|seat|table)\b",
        "reissued": r"(?:my|our|the) (?:flight|ticket|tickets|train)\b",
        "put": r"(?:me|us) (?:forward|in touch|up)\b|in a (?:good )?word\b",
        "listened": r"$|to (?:me|us|my|our)\b",
        "told": r"(?:me|us) stories\b|(?:the|her|his|their) (?:\w+ ){1,2}(?:all )?about (?:me|us|my|our)\b",
    }.items()
}
# Never an act to give thanks for, whatever follows.
_NEVER = word_set(
    "accepted admitted agreed apologized appeared argued asked attended bragged canceled cancelled claimed compared "
    "complained conceded confided confirmed congratulated conveyed corrected criticized cut decided declined "
    "delayed demanded denied disclosed disliked divulged dodged evaded failed felt flirted forgot frowned gossiped "
    "grilled groped guessed hated heard hesitated hinted hoped ignored implied insisted insulted interrupted "
    "interviewed joined joked knew laughed leaked left lied liked lost loved mentioned misled missed mocked mumbled "
    "needed noted objected observed overheard pestered pressed pressured promised pushed questioned quizzed raised "
    "ranted refused rejected replied reprimanded rescinded resigned retired revealed revoked rolled said sampled "
    "saw scolded scrubbed seemed shadowed sighed signed snapped sneered sounded spilled stalled stressed suspected "
    "tested thought threatened touched tried turned understood urged vented visited wanted warned watched wavered "
    "thanked praised complimented whined whispered winked wished withdrew wondered worried yelled"
)
KIND_ACTS = _ALWAYS | _FOR_ME
# Mutual: thanked for as time given.
MUTUAL = word_set("paired talked spoke chatted discussed met sat walked brainstormed")
# How somebody was; "very open about panel sizes" is thanked for as "being so open about panel sizes".
PRAISED = word_set(
    "open candid frank honest patient generous kind helpful welcoming thoughtful clear gracious transparent upfront "
    "straightforward attentive encouraging supportive forthcoming direct gentle responsive"
)


_NEARBY = 12
_OF_ME = re.compile(r"\b(?:me|us|my|our)\b")
_FOR_OR_OF_ME = re.compile(r"\b(?:me|us|my|our|ours|mine)\b")
_EXPRESSLY_FOR_ME = re.compile(r"\bfor (?:me|us|my|our)\b|\bwithout (?:my|our) asking\b")
# "rang to check we got home": said of the user without naming them.
_CHECKING_IN = re.compile(r"(?:to (?:check|congratulate|wish|welcome|make sure|see (?:if|how|whether))|in to see)\b")


def is_act(past: str, rest: str) -> bool:
    """Whether "<past> <rest>", said of a contact, is plainly something done for the user."""
    verb = past.lower().rpartition("-")[2] if past.lower() not in KIND_ACTS else past.lower()
    if _OWN_LIFE.search(rest) and not _OF_ME.search(rest):
        return False
    turn = _KIND_IN.get(verb)
    if turn and turn.match(rest) and not _UNKIND.search(rest):
        return True
    if verb in _NEVER or (
        verb in {"found", "brought", "gave"} and rest.lower().startswith(("out", "up my", "away my"))
    ):
        return False
    if _UNKIND.search(rest):
        return False
    wanted = _ONLY_WITH.get(verb)
    if wanted and not wanted.match(rest):
        return False
    near = " ".join(rest.lower().split()[:_NEARBY])
    if verb in _ALWAYS or verb in MUTUAL:
        return True
    if verb in _FOR_ME:
        return (
            _FOR_OR_OF_ME.search(near) is not None
            or _PLAIN_WITH.search(near) is not None
            or (wanted is not None and verb in {"reached", "made", "stopped"})
            or _CHECKING_IN.match(near) is not None
        )
    return _EXPRESSLY_FOR_ME.search(near) is not None


def may_be_kind(past: str) -> bool:
    return past not in _NEVER
