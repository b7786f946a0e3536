"""What was done for the user in words that sound hard, or of which half is left out, told as the deed it was.

"Ripped into aim 3 in the nicest way" is that they went through it so closely; "shut down the bloke who kept
interrupting" that they put a stop to it, whoever it was.
"""

from __future__ import annotations

from offers.domain.decline.text.prose import Rewriting

_IN_A_KIND_WAY = (
    r"(?:(?:so |very |really )?(?:kindly|gently|lovingly|helpfully|usefully)|in the (?:nicest|kindest|best|gentlest|"
    r"most (?:helpful|useful|loving)) (?:possible )?way)"
)
_MY_WORK = (
    r"(?:(?:(?:my|our|the) (?:[\w'-]+ ){0,2}?(?:aims?|plans?|drafts?|proposal|paper|chapters?|talk|slides|deck|"
    r"sections?|figures?|thesis|essay|code|designs?|drawings|portfolio|manuscript|CV|"
    r"resume|grant|statement|pitch|menu|score|"
    r"lesson|budget|model|argument|abstract|poem|script)|(?:aim|chapter|section|figure|slide|draft) \d+))"
)
_FOOD = (
    r"(?:nuts?|peanuts|gluten|wheat|dairy|milk|lactose|cheese|eggs?|meat|pork|beef|fish|shellfish|prawns|shrimp|"
    r"crab|soy|sesame|spice|spicy(?: food)?|sugar|caffeine|coffee|mushrooms|onions|garlic|cilantro|coriander)"
)
_TALKS_OVER = r"(?:interrupting|heckling|talking over|cutting in(?: on)?)"
_GRANTED = (
    ("add|cover|count|credit|reopen", "ed"),
    ("include|waive|approve|restore|reimburse|recognize|recognise|double|raise|reduce", "d"),
)
# What somebody said they had done; "he'd put" is as well what he would do.
_DONE = (
    r"(?:spoken|talked|written|asked|moved|booked|saved|kept|redone|swapped|changed|cleared|arranged|fixed|sorted|"
    r"found(?! (?:[\w-]+ )?(?:mistakes?|errors?|faults?|typos?|gaps?)\b)|"
    r"got|persuaded|convinced|rearranged|planned|bought(?= (?:me|us)\b)|brought|made|cooked|baked|packed|printed|drawn|"
    r"built|cleaned|"
    r"painted|ordered|rung|fought|mended|reserved|translated|rewritten|redrawn)"
)
STAUNCH_DEEDS = Rewriting(
    # "called with the offer; said she fought corporate for it"
    (
        "fought |argued |pushed |battled ",
        (
            r"(?P<before>\b(?:offer|post|position|bonus|relocation|package|start date|budget|"
            r"raise)\b[^.!?\n]{0,60}[;,.] )[Ss]aid (?P<who>she|he)(?:'d| had)? "
            r"(?P<did>fought|argued with|battled|pushed) "
            r"(?P<whom>(?!me\b|us\b|my\b|our\b)[\w' ]{2,30}?) for it\b"
        ),
        r"\g<before>\g<who> \g<did> \g<whom> for me",
    ),
    # "wrote that she had redone the rota to fit me in"
    (
        "he had |he'd ",
        (
            r"(?:(?<=^)|(?<=[.;!?] )|(?<=\n))(?:(?:[Ss]he|[Hh]e) )?(?:[Ss]aid|[Mm]entioned|[Tt]old (?:me|us)|"
            r"(?:[Ww]rote|[Ee]mailed|[Tt]exted|[Rr]ang|[Cc]alled)(?: (?:me|us))?(?: to say)?) "
            r"(?:that )?(?P<who>she|he)(?:'d| had) "
            rf"(?:already |just |even |specially )?(?={_DONE} [^.;\n]*\b(?:me|us|my|our)\b(?! (?:old|former|current|"
            r"boss|manager|referees?)\b))"
        ),
        r"\g<who> had ",
    ),
    # "showed us three cottages; told us which one floods"
    (
        " which one",
        (
            r"\b(houses|homes|flats|apartments|places|cottages|barns|villages|schools|streets|trails|roads|fields|"
            r"rooms|desks)\b([^\n]{0,60}[.;,] (?:and )?(?:[Ss]he |[Hh]e )?(?:[Tt]old|"
            r"[Ss]howed) (?:me|us) which) ones?(?= "
            r"[a-z])"
        ),
        r"\1\2 of the \1",
    ),
    # "put an etching under the microscope and showed me the old repairs": the repairs of what.
    (
        "ut ",
        (
            r"\b[Pp]ut (?P<thing>(?:an?|one of (?:the|her|his|their)|her|his|their) (?:[\w'-]+ ){1,4}?)(?P<where>under "
            r"the (?:microscope|lens|lamp|light|loupe|scope|UV)|on the (?:light ?box|scanner|light table)),?(?: and)? "
            r"(?:then )?showed (?P<whom>me|us) (?P<part>(?:the|all the) (?!.*\b(?:of|in|on)\b)[\w' -]{3,30})"
            r"(?=$|[.;!\n])"
        ),
        r"showed \g<whom> \g<part> of \g<thing>\g<where>",
    ),
    # "talked the trustees into a third day; took the letter to them herself"
    (
        " to them herself| to them himself| to them in person",
        (
            r"\b(the (?:trustees|partners|directors|governors|owners|board|council|committee|elders|faculty|vestry))\b"
            r"([^.\n]*?) to them (?=(?:her|him)self\b|in person\b)"
        ),
        r"\1\2 to \1 ",
    ),
    # What was pulled to pieces for its own good.
    (
        "ook apart |icked holes in |oked holes in |ore apart ",
        (
            rf"\b(?:[Tt]ook apart|[Tt]ore apart|[Pp]icked holes in|[Pp]oked holes in) ({_MY_WORK}),? {_IN_A_KIND_WAY}"
            r"(?=\s*(?:$|[.,;!\n]| and\b))"
        ),
        r"went through \1 so closely",
    ),
    (
        "ipped into |ore into |aid into |ore strips off |oasted |hredded ",
        (
            rf"\b(?:(?:[Rr]ipped|[Tt]ore|[Ll]aid) into|[Tt]ore strips off|[Rr]oasted|[Ss]hredded) ({_MY_WORK}),? "
            rf"{_IN_A_KIND_WAY}(?=\s*(?:$|[.,;!\n]| and\b))"
        ),
        r"went through \1 so closely",
    ),
    (
        " apart",
        rf"\b(?:[Rr]ipped|[Tt]ore|[Pp]icked|[Tt]ook) ({_MY_WORK}) apart,? {_IN_A_KIND_WAY}(?=\s*(?:$|[.,;!\n]))",
        r"went through \1 so closely",
    ),
    (
        "old me on |old us on ",
        (
            r"\b[Ss]old (me|us) on (?=(?:the )?[A-Z][a-z]|the (?:town|city|coast|valley|river|lake|mountains|north|"
            r"south|neighbou?rhood|area|island)\b)(?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
        ),
        r"won \1 over to ",
    ),
    (
        "emembered ",
        (
            r"\b([Rr]emembered (?:that )?(?:I|we)) (?:(?:hate|loathe|can't stand) "
            rf"(?={_FOOD}\b)|(?:can't|cannot|can not|couldn't) (?:(?:do|have) (?={_FOOD}\b)|"
            r"eat (?!(?:out|alone|much|late|with)\b)))"
        ),
        r"\1 don't eat ",
    ),
    (
        "hut down |hut up |ut off ",
        (
            r"\b(?:[Ss]hut (?:down|up)|[Cc]ut off) (?:the|an?|one|some) [\w -]{3,25} (?:who|that) (?:kept (?:on )?|"
            rf"was |were ){_TALKS_OVER}(?: (?:me|us|my \w+))?(?=\s*(?:$|[.,;!)\n]| and\b))"
        ),
        "put a stop to the interruptions",
    ),
    (
        "irst question, |ast question, ",
        (
            r"\b(?<=sked )the (first|last) question, an? (kind|gentle|friendly|easy|generous|good) one"
            r"(?:,(?= to\b)|(?=\s*(?:$|[.;!\n])|,? (?:to|and|then|she|he)\b))"
        ),
        r"a \2 \1 question",
    ),
    (
        "old the |old one ",
        (
            r"\b[Tt]old (?:the|one) [\w -]{3,25} to (?:let (?:me|us) (?:finish|speak|answer)|stop interrupting|pipe "
            r"down)(?=\s*(?:$|[.,;!)\n]| and\b))"
        ),
        "put a stop to the interruptions",
    ),
    # What was said to whoever decides.
    (
        "old the |old her |old his |old their ",
        (
            r"\b[Tt]old ((?:the|her|his|their) (?:[a-z]+ )?(?:board|boss|dean|chair|partners|committee|panel|owner|"
            r"council|trustees|chief|director)) (?:that )?(?:I|we)(?:'d be| was| were| "
            r"would be) (?!too\b|not\b|late\b|an? "
            r"(?:bad|risk|problem)\b)(?:the (?:one|best|right|person)|perfect|worth|"
            r"exactly|great|their best|just)\b[^.;,\n]*"
        ),
        r"spoke up for me to \1",
    ),
    # "with me 8 to 4": by the clock, a day.
    (
        "ith me |ith us ",
        (
            r"(?:(?<=^)|(?<=[.;!?,] )|(?<=\n))[Ww]ith (me|us) (?:from )?(?:7|8|9|10)(?::\d\d)?(?: ?am)? ?(?:to|till|"
            r"until|-) ?(?:[3-7])(?::\d\d)?(?: ?pm)?(?=\s*(?:$|[.,;!\n]))"
        ),
        r"gave \1 a whole day",
    ),
    # A story for a story.
    (
        "sked about my |sked me about my ",
        (
            r"\b([Aa]sked )(?:me )?(about my )(?:worst|hardest|toughest|longest) ((?:day|night|shift|lesson|case|"
            r"service|gig|season|year|week|winter|show|race|climb|"
            r"flight)\b[^.;:,\n]{0,30}?),? and told me (?:about )?(?:one "
            r"of )?(his|her)s?(?: own)?(?=\s*(?:$|[.,;!\n]))"
        ),
        r"\1\2hardest \3, with one of \4 own in return",
    ),
    (" when one ", r"(?<= when )one (?=(?:got|became|grew|turned|lost|was|started|began)\b)", "somebody "),
    # Noted is what was answered, and what about.
    (
        "sked ",
        (
            r"\b[Aa]sked (?:me )?((?:what|how|why|where|which) (?!(?:I|we|my|our|the (?:salary|pay))\b)"
            r"(?![^.;:,\n]*\b(?:ill|sick|health|divorce\w*|ex|from|old|age|married|husband|wife|kids|child\w*|"
            r"earn\w*|paid|pay|salary|relig\w*|visa|leave|left|quit|weigh\w*|vot\w+)\b)"
            r"[^.;:,\n]{6,60}?),? (?:and then|and|then) (?:actually )?wrote (?:down what I said|it (?:all )?down|down "
            r"(?:my answers?|every word))\b"
        ),
        r"wrote down what I said about \1",
    ),
    (
        " used it",
        (
            r"\b([Aa]sked for my (?:take|opinion|views?|advice|input|ideas|thoughts)\b[^.;\n]*? and )"
            r"(?:actually |really |then )*used it(?=\s*(?:$|[.,;!\n]))"
        ),
        r"\1put it to use",
    ),
    *(
        (
            "ot them to |ushed them to ",
            (
                rf"\b(?:[Gg]ot|[Pp]ushed) them to ({bases}) ((?:the |my |our )?[\w' -]{{3,40}}?) "
                r"(?=(?:after|when|because|once|as soon as) (?:I|we)\b)"
            ),
            rf"got \2 \1{ending} ",
        )
        for bases, ending in _GRANTED
    ),
)
