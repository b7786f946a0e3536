"""What an act is better without: words that say nothing there, and the user's verdict on what they saw."""

from __future__ import annotations

from offers.domain.decline.text.prose import Rewriting

# What somebody does or brought about is no tale about them.
_WHAT_THEY_DO = (
    r"(?!(?:to (?:call|ask|ring|see|write to|avoid)|(?:(?:really|actually|still) )?"
    r"(?:decides?|matters?|counts?|knows?|helps?|handles?|"
    r"runs?|leads?|heads?|built|teach(?:es)?|owns?|manages?|organi[sz](?:es?|ed)|takes|covers?|works?|carries|"
    r"start(?:s|ed)|found(?:s|ed)|set up|designed|invented|wrote|translated|painted|composed|curated|planted|restored|"
    r"discovered|directs?|conducts?|coordinates?|looks? after|makes|bakes|grows|"
    r"speaks?|signs|plays?|sings?|fixes|repairs|tunes|rents|sells|farms|sews|carves|coaches))(?: |$))"
)
# Of the train that somebody was driven to, it is plain.
_WHAT_CAME = (
    r"(?<!and waiting)(?<!and waiting with me)(?<!and waiting with us) (?:until|till) it (?:came|left|started|opened)$"
)
LEFT_OUT = Rewriting(
    # "drawing the whole frost map from memory and your soil pits": the rest was part of another deed.
    (" from memory and ", r"( from memory) and (?:your|the|my) [\w' -]+$", r"\1"),
    # A fault of the house is no help that anybody gave.
    (
        "broken|bust|leak|out of order",
        (
            r",? and that (?:the|your|their) [\w' -]{2,40} (?:(?:is|are|was|were|has been|have been) (?:still |always "
            r")?(?:broken|bust(?:ed)?|leaking|out of order)|leaks?)\b.*$"
        ),
        "",
    ),
    # What the paper answers, or how ill the boots fitted, stood elsewhere or says nothing kind.
    (
        " it| them| this",
        (
            r"^((?:you )?\w+(?: (?:me|us|out|over|on|up))* (?:the|an?|your|one|two) (?:(?!and\b|with\b)[\w-]+ ){0,3}?"
            r"[\w-]+) (?:that|which) (?:[a-z]+s|[a-z]+ed|would [a-z]+) (?:it|them|this)$"
        ),
        r"\1",
    ),
    (
        " too ",
        (
            r"^((?:you )?(?:lent|lend|loan|gave|giv|found|find)\w* .*?),? (?:(?:that|which) (?:was|were) )?"
            r"(?:(?:an?|one|two|three|several|\d+) sizes? |far |way |a bit |much )*"
            r"too (?:big|small|large|long|short|tight|heavy|wide)(?: for (?:me|us))?$"
        ),
        r"\1",
    ),
    # A mishap on the way is no part of the deed.
    (
        " and dropp| and spill| and tripp",
        (
            r",? and (?:dropp|spill|tripp)(?:ing|ed) (?!(?:me|us|it|by|in|off|over|round|everything|what|my|our|your|"
            r"the|a)\b)[^,]*$"
        ),
        "",
    ),
    # Whoever else it was that came.
    (
        "till you| until you",
        r",? (?:until|till) you (?:came|arrived|turned up|got (?:there|back)|were (?:free|back))$",
        "",
    ),
    (" on the strength of ", r" on the strength of (?:that|it|this)$", ""),
    (" bless ", r",? bless (?:her|him|them|you)$", ""),
    (" since then", r" since then\b", ""),
    # "saving me a fortune she said"
    (
        " you said| you reckoned",
        (
            r"(?<!what)(?<! as)(?<!than)(?<!that)(?<! all)(?<!thing)(?<!things)(?<!like)(?<!when)(?<!which)(?<!how)"
            r"(?<!why)(?<!where)(?<! who)(?<!words)(?<!because),? you (?:said|reckoned)$"
        ),
        "",
    ),
    # How far somebody drove says nothing without what for.
    (
        " minutes| hour| miles",
        (
            r"^(?P<did>(?:you )?(?:driving|drove|walking|walked|cycling|cycled)) (?:\w+ )?(?:\d+|an?|[a-z]+) "
            r"(?:minutes|hours?|miles)$"
        ),
        r"\g<did>",
    ),
    # What somebody wore so early is no matter for a letter.
    (
        " in your ",
        r" in your (?:[a-z]+ )?(?:nightgown|nightie|nightshirt|bathrobe|underwear)\b",
        "",
    ),
    ("on my behalf and ", r"(on my behalf) and (?:getting|got|winning|won) it$", r"\1"),
    # Where a hand was laid is written to nobody.
    (" with your ", r",? with your (?:hand|arm)s? (?:on|round|around) (?:me|my \w+)$", ""),
    # "hearing me out on the case I lost and was kind about it": how they were, after what they did.
    (" and was | and were | and is ", r",? and (?:was|were|is) .*$", ""),
    # "having us in to dry off and there was pie": a new statement, which no thanks can take in.
    (
        (
            " and there| and the | and your | and my | and our | and all the | and no| and I| and we| and it|"
            " and this| and that| and they| and both of us| and one"
        ),
        (
            r"^((?:(?! (?:(?<!before )(?<!after )that|how|what|why|when|where|who|which|because|while|until|till|"
            r"if|whether|so|as|say|said|saying|like) | (?:before|after) (?:I|we|you|my|"
            r"our|the)\b).)*?),? and (?:(?:there|"
            r"that|it)'s|(?:the|your|my|our|all the) (?:[a-z-]+ )?[a-z]+ (?:played|sang|came|went|clapped|"
            r"cheered|laughed|slept|ate|"
            r"knew|said|gave|was|were|had|is|are|has|joined|danced|waved|ran|sat|stood|woke|cried|barked|drove|"
            r"stayed)\b(?! by\b)|(?:I|we|they)'(?:ve|m|re)|(?:there|nobody|no[ -]one|I|"
            r"we|it|this|that|they|both of us|one)(?:'d)? "
            r"(?:(?:still|also|even|just|then|now) )*(?:was|were|is|are|has|had|have|did|do|will|got|ate|slept|"
            r"went|could|would|can|still|felt|loved|kept|laughed|"
            r"cried|ended|came|took|never|used|wear|use|read|owe|must|should|need|talked|walked|wore|learned|"
            r"learnt))\b.*$"
        ),
        r"\1",
    ),
    (" instead of ", r" instead of \d+$", ""),
    (
        " and was | and were ",
        r",? and (?:was|were) (?:so |very |really )?[a-z]+(?: about (?:it|that|this|everything))?$",
        "",
    ),
    (" in case", r",? in case$", ""),
    (" as well ", r" as well (?=(?:unasked|without|for (?:me|us)|the same|that|on the|by)\b)", " "),
    # "what the rent is and which bus": which of them does what, is not told.
    (" and which | and what | and whose ", r",? and (?:which|what|whose) [a-z-]+$", ""),
    # Before or after what, stood in the note.
    (
        " before that| after that",
        r"(?<=[a-z]),? (?:(?:long|just|right|only|even|the \w+|a \w+) )?(?:before|after) that$",
        "",
    ),
    # The first of what, or the best, is cut off.
    (
        " was the | were the | is the | are the ",
        (
            r",? (?:to tell|to say|and telling|and told|and saying) (?:me|us|that)\b(?: (?!to\b)[\w'-]+)*? "
            r"(?:was|were|is|are) the (?:first|last|only|one|same|second|third|kind|sort|most|[a-z]{3,}est)$"
        ),
        "",
    ),
    # How it was not: "without gloves-argument".
    (
        " without ",
        r" without (?:any )?[a-z]+-(?:arguments?|debate|fuss|drama|lectures?|faff|nonsense|talk|speech)$",
        "",
    ),
    (
        " without ",
        r"( about [\w' -]+) without (?:any )?(?:moaning|whin(?:e?ing)|grumbling|griping)$",
        r"\1",
    ),
    # Nobody is praised to their face for no sigh.
    (
        " without ",
        (
            r",? without (?:once |even |ever |a single )*(?:sigh(?:ing)?|groan(?:ing)?|yawn(?:ing)?|huffing|tutting|"
            r"scoffing|rolling (?:your|an) eyes?|losing (?:your )?(?:patience|temper)|getting (?:cross|annoyed|"
            r"impatient))(?: once)?$"
        ),
        "",
    ),
    # "holding my seat while I dithered": what the user says of themselves is no matter of the reader's.
    (
        " while I| while we| when I| when we| as I| as we",
        (
            r",? (?:while|when|as) (?:I|we) (?:just |still |completely |totally )?(?:dithered|dallied|dawdled|faffed|"
            r"panicked|waffled|flapped|fretted|agoni[sz]ed|moped|sulked|whined|blubbed|babbled|bumbled|fumbled|"
            r"hemmed and hawed|made (?:a fool|an idiot|an ass) of (?:myself|ourselves))\b.*$"
        ),
        "",
    ),
    # The other one must have been another: "the real budget" tells on whoever showed it.
    (
        " real | actual | true ",
        r"\b(the|your|their) (?:real|actual|true) (?=(?:budgets?|figures|numbers|accounts|books|balance)\b)",
        r"\1 ",
    ),
    (
        " because I",
        (r",? because I(?:'m| am| was) (?:so |a bit |being )?(?:slow|dumb|thick|stupid|an idiot|dense|hopeless)$"),
        "",
    ),
    (" for references on", r" for references on you\b.*$", ""),
    ("including", r",? including (?:my )?(?:dumb |silly |stupid )?questions$", ""),
    (
        " the whole | all night",
        r"^((?:you )?(?:text|messag|e-?mail|call)(?:ed|ing) (?:me|us)) (?:the whole (?:time|way)|all night)$",
        r"\1",
    ),
    (" mess", r"(?<=[a-z])(?<!crew)(?<!officers')(?<!the)(?<!whole)(?<!entire) mess$", ""),
    (" for it| for that| for this", r" for (?:it|that|this)$", ""),
    ("your time for ", r"(?<=[ap]m your time) for .*$", ""),
    (
        "day ",
        (
            r"(?<=[a-z]) (?<!on )(?<!the )(?<!your )(?<!my )(?<!every )(?<!a )(?<!that )(?<!last )(?<!next )(?<!by )"
            r"(?<!till )(?<!until )(?<!for )(?<!in )(?<!of )(?<!from )(?<!this )(?<!one )(?<!our )(?<!to )(?<!and )"
            r"(?<!during )(?<!before )(?<!after )(?<!each )(?<!full )(?<!whole )(?<!with )(?<!at )"
            r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:service|shift|mass|class)$"
        ),
        "",
    ),
    ("-", r"(?<=[a-z]s) [A-Z][a-z]+-[A-Z][a-z]+$", ""),
    (
        "with ",
        (
            r"(?<=[a-z]) with (?:husband|wife|partner|spouse|kids|children|family)\b(?:,? and (?:kids|children|"
            r"family|wife|husband))?"
        ),
        "",
    ),
    (
        "candid|honest|frank",
        (
            r"\b(candid|honest|frank) (\w+) (?:on|about|of) (?:the|your|my) (?:CEO|CTO|CFO|boss|chief|dean|"
            r"owner|manager|founder|director|board)\b.*$"
        ),
        r"\1 \2",
    ),
    ("stuff", r",? and (?:[\w-]+ ){0,3}stuff\b.*$", ""),
    ("-", r"(?<=[a-z]) [A-Z]{2,4}-[A-Z]{2,4}$", ""),
    (
        "me and my ",
        (
            r"\bme and (my (?:mother|mom|mum|father|dad|husband|wife|partner|son|daughter|brother|sister|family|kids|"
            r"children)(?: [A-Z][a-z]+)?)\b"
        ),
        r"\1 and me",
    ),
    ("hour|minute", r"\b(me|us) (?:\d+|[a-z]+) (?:minutes?|hours?)$", r"\1"),
    # Which two, is not told where the rest is cut.
    (
        " who ",
        (
            r"(?<!about )\b(?:the|those|these) ((?:two|three|four|five|six|\d+) [a-z -]{3,30})(?<!who's),? who "
            rf"{_WHAT_THEY_DO}(?!.*\byou\b).*$"
        ),
        r"\1",
    ),
    # "a raincoat that was too big"
    (
        " too ",
        r"(?<=[a-z]),? (?:that|which) (?:was|were) (?:far |much |a bit |slightly |way )?too [a-z]+(?: for me)?$",
        "",
    ),
    (" own", r" (?:out of|from) your own$", ""),
    # From what sickbed it was given, they need not be told.
    (" my reference", r"^(giving|you gave) my reference from your (?:hospital|sick).*$", r"\1 me a reference"),
    # "so I'd know" says nothing without whom, and "who was who" is whole.
    (
        " who ",
        (
            r"(?:,? so (?:that )?(?:I|we)(?:'d| would| could) (?:know|see|remember))?(?<!who's)(?<! of)(?<! on)"
            rf"(?<! about),? who (?!\w+ (?:who|what|where|which)(?=$|,)){_WHAT_THEY_DO}(?!.*\byou\b).*$"
        ),
        "",
    ),
    # What came about is the occasion, and no span of time.
    (
        " since the ",
        r" since the (first|last|old|other)(?: one)? (bounced|failed|vanished|expired|broke|died|got lost|was lost)\b",
        r" when the \1 one \2",
    ),
    (
        "dumb|stupid|silly|dopey|idiotic",
        (
            r"(?<!feel )(?<!feeling )(?<!felt )(?<!look )(?<!all the )(?<!every )\b(?:dumb|stupid|silly|dopey|idiotic) "
            r"(?=\w)"
        ),
        "",
    ),
    ("for all ", r"\bfor (?=all (?:morning|day|afternoon|evening|night|week)\b)", ""),
    (
        "mess|leak|fiasco|disaster|attrition|layoffs|turnover",
        (
            r"(?: after)?,? (?:including|with|and|about|after|since|on) (?:the )?(?:[\w-]+ )?"
            r"(?:mess|leaks?|fiasco|disaster|attrition|layoffs|turnover)$"
        ),
        "",
    ),
    (
        "that flopped|that failed|that broke|that went wrong|that died|that bombed",
        r",? (?:including|even) (?:the|some) [\w-]+ that (?:flopped|failed|broke|went wrong|died|bombed)\b.*$",
        "",
    ),
    (" it came| it left| it started| it opened", _WHAT_CAME, ""),
)
