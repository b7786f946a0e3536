"""Deeds told out of order, or by half, put so that what was done for the user comes first and is whole.

"When my car wouldn't start she jumped it herself" is that she jumped the car, "she taped three ankles while telling me
about every kid" that she told the user of them, "first to call me" that nobody called before.
"""

from __future__ import annotations

from offers.domain.decline.text.prose import Rewriting

_BEGINS = r"(?:(?<=^)|(?<=[.;!?,] )|(?<=\n)|(?<=\band ))"
_ENDS = r"(?=\s*(?:$|[.,;:!?(\n]))"
_MINE = r"(?P<what>(?:my|our) (?:[a-z-]+ )?[a-z-]+)"
FAILED = (
    r"(?:(?:wouldn't|would not|didn't) (?:start|open|close|light|print|load|charge|turn on|switch on)|broke down|died|"
    r"broke|burst|tore|split|ripped|jammed|froze|crashed|failed|leaked|stalled|snapped|went flat|went|gave out|"
    r"packed up|"
    r"ran out|got stuck|was stuck|(?:came|fell) (?:apart|off|down|undone|loose|out))"
)
AMID = r"(?: (?:(?:just )?before|during|in|on|at|on the way to) (?:the|my) [a-z]+)?"
THEN = r"(?:,(?: (?:and|so))?| and| so|;| -|(?<=!)|\.) "
_MENDED = (
    r"(?P<did>jumped|jump-started|started|towed|pushed|fixed|mended|sewed|glued|taped|patched|soldered|stitched|"
    r"welded|repaired|restarted|unjammed|changed|dug|pulled|printed|freed|opened|thawed|retuned|restrung|tightened|"
    r"pinned|"
    r"sorted|reattached|propped|strapped|bolted|clipped|stapled|screwed|hemmed)"
)
# What an idle or a bored one does while talking is told to nobody.
_AT_WORK = (
    r"(?P<did>(?!(?:was|were|is|had|did|kept|checked|ate|chewed|yawned|texted|typed|scrolled|watched|looked|rolled|"
    r"smoked|drank|left|read|answered|wrote|signed|said|told|asked|never|drove|showed|gave|walked|took|spent|let|"
    r"grilled|scolded|fired|quizzed|painted|insulted|cut|hit)\b)[a-z]+(?:ed|od|ook|ore|ove|an|ang|id|ut|ilt|ewed) "
    r"(?:(?!\b(?:me|us|my|our|him|them|it|phones?|e-?mails?|inbox|texts?|nails|news|watch|while)\b)[^.,;\n]){3,40}?)"
)
_TOLD = (("telling", "told"), ("showing", "showed"), ("teaching", "taught"))
_SEAT = r"(?P<seat>(?:car|booster|child|baby) seats?)"

OUT_OF_ORDER = Rewriting(
    # What came off one went on the other.
    (
        "ook off h|ook off their ",
        (
            r"\b[Tt]ook off ((?:her|his|their) (?:own )?(?:[a-z]+ )?(?:coat|jacket|hat|cap|scarf|gloves|fleece|"
            r"cardigan|jumper|sweater)) and (put|hung|wrapped) "
            r"(?:it|them) (?=(?:on|around|round|over) (?:me|us|my|our)\b)"
        ),
        r"\2 \1 ",
    ),
    ("ent and ", r"\b[Ww]ent and (?=(?:stood|sat|waited|fetched|bought|asked) )", ""),
    (
        "hen my |hen our ",
        rf"{_BEGINS}[Ww]hen {_MINE} (?P<broke>{FAILED}),? (?P<who>she|he) {_MENDED} (?:it|them)\b(?P<how>[^.,;\n]*)",
        r"\g<who> \g<did> \g<what>\g<how> when it \g<broke>",
    ),
    # "My hem came down, she pinned it"; where it is told how, that it had to be is plain.
    *(
        (
            "d it|dug it|ung it",
            (
                rf"{_BEGINS}[Mm]y (?P<what>(?:[a-z-]+ )?[a-z-]+) (?P<broke>{FAILED}){AMID}{THEN}(?P<who>she|he) "
                rf"{_MENDED} it\b(?P<how>(?: (?!while|and|so|when)[\w'-]+){many})[^.,;\n]*"
            ),
            rf"\g<who> \g<did> my \g<what>\g<how>{when}",
        )
        for many, when in (("{4,}", ""), ("*", r" when it \g<broke>"))
    ),
    # "my slides wouldn't open, she got them up"
    (
        "ot it |ot them |ad it |ad them ",
        (
            rf"{_BEGINS}[Mm]y (?P<what>(?:[a-z-]+ )?[a-z-]+) (?:{FAILED}){AMID}{THEN}(?P<who>she|he) (?:(?:stayed|"
            rf"kept) "
            r"calm,? and )?(?:got|had) (?:it|them) (?P<up>up|working|going|running|back|open|started)\b"
        ),
        r"\g<who> got my \g<what> \g<up>",
    ),
    *(
        (
            f" while {telling} me | while {telling} us ",
            (
                rf"{_BEGINS}(?P<who>[Ss]he|[Hh]e) {_AT_WORK} while {telling} (?P<what>(?:me|us) (?:about|how|what|"
                rf"which|where|why|stories|the story) [^.,;\n]+?){_ENDS}"
            ),
            rf"\g<who> {told} \g<what> while she \g<did>",
        )
        for telling, told in _TOLD
    ),
    (
        "e told |e showed |e taught ",
        r"\b(?P<who>[Hh]e (?:told|showed|taught) [^.,;\n]+ while) she\b",
        r"\g<who> he",
    ),
    (
        "irst to |irst person to |irst one to ",
        (
            rf"{_BEGINS}(?:[Ww]as )?(?:[Tt]he )?(?:very )?[Ff]irst (?:person |one )?to (?:call|ring|phone) "
            rf"(?P<whom>me|us)(?: back)?{_ENDS}"
        ),
        r"called \g<whom> before anybody else did",
    ),
    (
        " seat",
        (
            rf", (?:the |a |our )?{_SEAT} (?:was )?(?:(?:already|all) )?(?P<did>installed|fitted|strapped in|in place)"
            rf"{_ENDS}"
        ),
        r" with the \g<seat> already \g<did>",
    ),
    # "to check our allergist was in network": what was checked is a clause.
    (
        "to check |to make sure |to confirm ",
        (
            r"(?P<to>\bto (?:check|make sure|confirm)) (?=(?:my|our|the) (?:[\w'-]+ ){1,5}?(?:was|were|is|are|had|"
            r"could|would)\b)"
        ),
        r"\g<to> that ",
    ),
    (
        " are worst| are the worst| were worst| were the worst",
        (
            r"\b(?P<which>which (?:[a-z]+ )?(?:months|weeks|days|nights|shifts|hours|seasons|terms)) (?P<are>are|were) "
            r"(?:the )?worst\b"
        ),
        r"\g<which> \g<are> hardest",
    ),
    # How old somebody is, they may tell themselves.
    (
        "made me|made us",
        r"\b(?P<who>The (?:last|first|oldest|youngest) [a-z]+), (?:aged )?\d{1,3}(?: years old)?, (?=made (?:me|us)\b)",
        r"\g<who> ",
    ),
    # The offer is declined; the papers came all the same.
    (
        " offer p| offer d| offer f| offer l",
        (
            r"\b[Ss]ent (?:me |over )?(?:the|my) offer (?P<papers>packet|papers|paperwork|documents|folder)"
            rf"{_ENDS}"
        ),
        r"sent me the \g<papers>",
    ),
    (
        " offer letter",
        r"\b(?P<did>[Dd]elivered|[Bb]rought|[Hh]anded) (?P<me>(?:me |us |round |over )?)(?:the|my) offer letter\b",
        r"\g<did> \g<me>the letter",
    ),
    # Whoever had them over cooked, and not the guest.
    (
        "ooked ",
        (
            r"(?P<had>\b(?:[Hh]ad|[Ii]nvited) (?P<us>me|us) (?:all |both )?(?:over|round|to (?:dinner|supper))\b"
            r"[^.;\n]{0,40}[.;] (?:and |then )?)(?P<did>[Cc]ooked) "
            r"(?!(?:for|me|us|with|on|in|at|it|up|him|them)\b)(?=[a-z])"
        ),
        r"\g<had>\g<did> \g<us> ",
    ),
    # "Every evening she put a hot water bottle in my bed"
    (
        "very ",
        (
            rf"{_BEGINS}[Ee]very (?P<when>(?:single )?(?:morning|evening|night|day)),? (?P<who>she|he) "
            r"(?!was\b|is\b|had\b)(?P<did>[a-z]+ [^.,;\n]+?)(?= and (?:then )?[a-z]+|\s*(?:$|[.,;\n]))"
        ),
        r"\g<who> \g<did> every \g<when>",
    ),
    # "noticed I'd no gloves and gave me hers"
    *(
        (
            f" me {hers}",
            (
                r"\b(?:[Nn]oticed|[Ss]aw) (?:that )?(?:I(?:'d| had) (?:no|forgotten my|left my|lost my)|mine had|my) "
                rf"(?:holes in my )?(?P<what>(?:gloves|scarf|hat|coat|umbrella|boots|jacket|charger|pen|lunch|towel))\b"
                rf"[^.;,\n]{{0,20}}(?:,| and)+ (?P<did>gave|lent) me {hers}\b"
            ),
            rf"\g<did> me {her} \g<what>",
        )
        for hers, her in (("hers", "her"), ("his", "his"))
    ),
    # "took off her chain and let my son wear it"
    (
        " it| them",
        (
            r"\b(?:[Tt]ook|[Gg]ot|[Ff]etched|[Bb]rought) (?:off|out|down) (?P<what>(?:her|his|the) "
            r"[\w' -]{2,30}?)(?:,| and)+ (?P<let>let (?:me|us|(?:my|our) [a-z]+) (?:wear|try|hold|"
            r"play|use|taste|touch|drive|ride))(?: "
            r"on)? (?:it|them)\b"
        ),
        r"\g<let> \g<what>",
    ),
)
