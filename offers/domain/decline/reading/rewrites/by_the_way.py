"""Deeds told by the way: what somebody would not take, who the cook was, a meeting told by its noun alone.

"Wouldn't hear of petrol money" is that they refused it, "Carmen (wife) made paletas" that their wife did, and "Sunday
night mock panel with me" that they did one.
"""

from __future__ import annotations

from offers.domain.decline.text.prose import Rewriting

_BEGINS = r"(?:(?<=^)|(?<=[.;!?,] )|(?<=\n))"
_WOULD_NOT = r"(?:[Ww]ouldn't|[Ww]ouldnt|[Ww]ould not|[Ww]on't)"
_ALONE = r"(?=\s*(?:$|[.,;!\n]))"
# Where the user was asked what they would have, and nothing of what they asked for was withheld.
_ON_ME = r"(?:a thing|a meal|a coffee|a round|anything|for anything|for a thing)"
_MEALS = (
    "lunch dinner supper breakfast brunch coffee pie pizza curry ramen tacos drinks beer beers tea cake noodles soup "
    "fish "
    "chips kebabs sushi burgers oysters chowder dumplings pho barbecue"
).split()
_MEAL = rf"(?:fish and chips|dim sum|ice cream|{'|'.join(_MEALS)})"
# How late it had got by then.
_AT_LAST = (
    r"(?:,? (?:(?:at )?(?:nearly|almost|about|gone|past|half past) )?(?:\d[\d:.]* ?[ap]m|midnight|one|two|three))?"
)
_TREATED = (
    r"(?:lunch|dinner|supper|breakfast|brunch|coffees?|drinks|everything|the (?:meal|taxi|cab|hotel|tickets|train|"
    r"room))"
)
_PRACTICE = (
    r"(?:[Mm]ock (?:panel|interview|exam|lesson|trial|viva|audition)|[Dd]ry run|[Rr]un-through|[Pp]ractice (?:panel|"
    r"interview|run|lesson|round)|[Rr]ehearsal|[Cc]ode review|[Rr]ead-through)"
)
_DAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: (?:morning|afternoon|evening|night|lunchtime))?"
_KIN = r"(?:wife|husband|partner|mother|mum|mom|father|dad|son|daughter|sister|brother)"
_DID = (
    r"(?:made|cooked|baked|grilled|fried|brought|served|drove|took|fixed|mended|taught|showed|lent|gave|read|told|"
    r"played|sang|sewed|knitted|kept|watched|minded|picked|packed|found|fetched)"
)

# What comes as an extra, and is no dig and no more work.
_THROWN_IN = (
    r"(?:(?!(?:few|couple)\b)[\w'-]+ ){0,3}?(?:list|map|book|guide|jar|bottle|tickets?|pass(?:es)?|lunch|breakfast|"
    r"dinner|coffee|tour|lesson|bag|box|loaf|mug|t-shirt|hoodie|hat|scarf|recipes?|ride|lift|pair|copy|photos?|"
    r"sketch|honey|"
    r"jam|bread|cookies|cake|pie|flowers|plant|seeds|night|weekend)"
)

BY_THE_WAY = Rewriting(
    # Whoever "wouldn't let us pay" picked up the bill; of a whole stay it is only that.
    (
        "ouldn't let |ouldnt let |ould not let |on't let ",
        rf"\b{_WOULD_NOT} let (me|us)(?: either)? pay(?: {_ON_ME})?{_ALONE}",
        "picked up the bill",
    ),
    (
        "ouldn't let |ouldnt let |ould not let |on't let ",
        rf"\b{_WOULD_NOT} let (?P<who>me|us) pay for (?:my |our |the )?(?P<what>{_TREATED}){_ALONE}",
        r"insisted on paying for \g<what> for \g<who>",
    ),
    (
        "ouldn't let |ouldnt let |ould not let |on't let ",
        (
            rf"\b{_WOULD_NOT} let (?=(?:me|us|either of us|any of us) (?:see (?:an?|the) bill|split the|chip in|near "
            rf"the "
            r"(?:bill|till)|(?:get|stand|take) (?:the|an?) (?:bill|check|tab|round)|reach for|put (?:in|down) (?:an?|"
            r"any)|"
            r"do the (?:dishes|washing)|wash up|carry|take (?:an?|the) (?:taxi|cab|bus)|walk (?:home|back)|stay (?:in|"
            r"at) an? hotel|leave (?:empty-handed|without (?:an?|some\w*)))\b)"
        ),
        "refused to let ",
    ),
    (
        " hear of | take | accept | have ",
        (
            rf"\b{_WOULD_NOT} (?:hear of|take|accept|have) (?=(?:an?|any|the|our|my)? ?(?:single )?(?:cent|penny|dime|"
            rf"cents|"
            r"thing|anything|money|payment|tip|(?:[a-z]+ )?(?:petrol|gas|fuel|diesel|taxi|cab|bus|rent|board|drink|"
            r"grocery|food) money|rent|fare|fee)\b(?! (?:for (?:it|the|my) |less\b|more\b))(?!,? but\b))"
        ),
        "refused ",
    ),
    ("refused a", r"\brefused an? (?:single )?(?P<coin>cent|penny|dime)\b", r"refused any money"),
    ("refused anything", r"\brefused anything\b", "refused any money"),
    (
        " charge",
        (
            r"\b(?:[Ww]ouldn't|[Ww]ould not|[Dd]idn't|[Dd]id not|[Rr]efused to) charge (?:me|us)(?: an? (?:thing|cent|"
            r"penny))?(?P<what> for (?:the|my|our|either|both) [\w' -]{3,30}?)(?=\s*(?:$|[.,;!\n]))"
        ),
        r"wouldn't take anything\g<what>",
    ),
    (
        " charge",
        (
            r"\b(?:[Ww]ouldn't|[Ww]ould not|[Rr]efused to) charge (?:me|us)(?: an? (?:thing|cent|penny))?"
            r"(?=\s*(?:$|[.,;!\n]))"
        ),
        "refused any money",
    ),
    # "his wife, Ana, made tamales"
    (
        "wife, |husband, |partner, |mother, |mum, |mom, |father, |dad, |son, |daughter, |sister, |brother, ",
        rf"\b(?P<whose>[Hh]er|[Hh]is|[Tt]heir) (?P<kin>{_KIN}), (?P<name>[A-Z][a-zà-ÿ]+), (?={_DID}\b)",
        r"\g<whose> \g<kin> \g<name> ",
    ),
    # "lunch at the diner, and he paid"
    (
        " paid",
        (
            rf"{_BEGINS}(?i:(?:(?:had|got|ate|an?|some) )*(?P<meal>{_MEAL}))(?P<where>(?: (?:at|in|on|from|by|with) "
            rf"[\w' -]{{3,30}}?)?(?: after (?:the|my|our) [\w' -]{{3,25}}?)?){_AT_LAST},? (?:and )?(?:she|he|they) paid"
            rf"(?: for (?:it|everything|us both|both of us|all of us))?{_ALONE}"
        ),
        r"bought me \g<meal>\g<where>",
    ),
    (
        " paid",
        (
            rf"\b(?P<meal>{_MEAL})(?P<where>(?: (?:at|in|from|by) [\w' -]{{3,30}}?)?),? (?:and )?(?:she|he|they) paid"
            rf"(?: for (?:it|everything|us both|both of us|all of us))?{_ALONE}"
        ),
        r"\g<meal>\g<where>; bought me \g<meal>",
    ),
    # "lunch was on him", "ice cream on the pier, her treat"
    (
        " treat| on her| on him| on them| shout",
        (
            rf"{_BEGINS}(?i:(?:an? |some )?(?P<meal>{_MEAL}))(?P<where>(?: (?:at|in|on|from|by|after) (?:the|my|our|"
            rf"an?) "
            rf"[\w' -]{{3,30}}?)?)(?:,? (?:on (?:her|him|them)|(?:her|his|their) (?:treat|shout))| (?:was|were) (?:all "
            rf")?on "
            rf"(?:her|him|them)){_ALONE}"
        ),
        r"bought me \g<meal>\g<where>",
    ),
    (
        " treat| on her| on him| on them| shout",
        (
            rf"{_BEGINS}(?i:(?:the |my )?(?P<what>taxi|cab|hotel|train|room|parking|petrol|tickets))(?:,? | (?:was|"
            rf"were) "
            rf"(?:all )?)on (?:her|him|them){_ALONE}"
        ),
        r"paid for my \g<what>",
    ),
    *(
        (f"my {what.title()}", rf"\bpaid for my {what.title()}\b", f"paid for my {what}")
        for what in ("taxi", "cab", "hotel", "train", "room", "parking", "petrol", "tickets")
    ),
    *((f"me {meal.title()}", rf"\bbought me {meal.title()}\b", f"bought me {meal}") for meal in _MEALS),
    ("me Dim", r"\bbought me Dim sum\b", "bought me dim sum"),
    ("me Ice", r"\bbought me Ice cream\b", "bought me ice cream"),
    ("lot of us", r"\bfor (?:the whole|the|our whole) lot of us\b", "for all of us"),
    ("lot of us", r"\b([Hh]ad|[Hh]ave) (?:the whole|the|our whole) lot of us\b", r"\1 us all"),
    # Who the cook was, in brackets.
    (
        " (",
        (
            rf"\b(?P<name>(?!(?:My|Our|The|Her|His)\b)[A-Z][a-zà-ÿ]+) \((?:(?:her|his|their|the) )?(?P<kin>{_KIN})\),? "
            rf"(?=(?:also |even |then )?{_DID}\b)"
        ),
        r"their \g<kin> \g<name> ",
    ),
    # Somebody with the user, by name: both were had round.
    (
        " and me | me and ",
        (
            r"\b(?P<had>[Hh]ad|[Ii]nvited|[Aa]sked) (?:[A-Z][a-zà-ÿ]+ and me|me and [A-Z][a-zà-ÿ]+) (?=(?:round|over|"
            r"back|out|up|aboard|along|to (?:dinner|supper|lunch|brunch|tea|breakfast|stay|the)\b)\b)"
        ),
        r"\g<had> us both ",
    ),
    (
        "warning|notice",
        (
            r",? (?:at|with|on) (?:almost|next to|hardly any|barely any|virtually|practically)(?: no)? (?:warning|"
            r"notice)\b"
        ),
        " at short notice",
    ),
    # "Sunday night mock panel with me, 90 min"
    (
        "ock |ry run|un-through|ractice |ehearsal|ode review|ead-through",
        rf"{_BEGINS}(?:[Aa]n? )?(?P<when>{_DAY}) (?P<what>{_PRACTICE}) with me\b",
        r"did a \g<what> with me on \g<when>",
    ),
    (
        "ock |ry run|un-through|ractice |ehearsal|ode review|ead-through",
        rf"{_BEGINS}(?:[Aa]n? )?(?P<what>{_PRACTICE}) with me\b",
        r"did a \g<what> with me",
    ),
    *(
        (f"did a {word}", rf"\bdid a {word}\b", f"did a {word.lower()}")
        for word in ("Mock", "Dry", "Run", "Practice", "Rehearsal", "Code", "Read")
    ),
    # Whose children the stories were told to, said before.
    (
        " mine| ours",
        (
            r"\b(?P<kids>(?:my|our) (?:kids|children|boys|girls|twins|son|daughter))(?P<more>\b[^\n]{1,60}?\b(?:told|"
            r"taught|showed|read|gave|drove|took)) (?:mine|ours)\b"
        ),
        r"\g<kids>\g<more> \g<kids>",
    ),
    # "booked the train, threw in a list of where to eat"
    (
        "hrew in ",
        (
            r"\b[Tt]hrew in (?P<n>an?|some|two|three|four|the) "
            rf"(?P<what>{_THROWN_IN}\b(?! (?:of (?:complaints|demands|problems|faults|jobs|chores|questions)|to (?:my|"
            r"the) face)\b))"
        ),
        r"gave me \g<n> \g<what>",
    ),
    # "told me what she'd never give up, the Wednesday clinic": about that.
    (
        " never ",
        (
            r"\b(?P<told>[Tt]old (?:me|us) (?:[^.;,\n]{3,50} and )?)(?:what|which [a-z]+|the (?:one )?(?:thing|part)) "
            r"(?:she|he)(?:'d| would) never (?:give up|swap|sell|trade|part with|hand over|miss|drop|change|skip)"
            r"(?: for anything)?, (?P<what>(?:the|her|his) [\w' -]{3,40}?)(?=\s*(?:$|[.;\n]))"
        ),
        r"\g<told>about \g<what>",
    ),
    # "an hour on my series, she'd read all four parts"
    (
        "e'd ",
        (
            r"(?:(?<=^)|(?<=[.;,!?\n] ))(?P<who>[Ss]?[Hh]e)'d (?=(?:already |actually |even |clearly )?(?:read|kept|"
            r"brought|drawn|built|learnt|found|had|gone|got|left|sent|lent|bought|hung|made|given|put|set|taken|"
            r"written|driven|sewn|rung|cut|"
            r"[a-z]{2,}(?<!e)ed(?! to\b))\b)"
        ),
        r"\g<who> had ",
    ),
    # "sent the ad on"
    (
        "ent the |ent that |ed the |ed that |d on the |t on the |d on that |t on that ",
        (
            r"\b(?:[Ss]ent|[Pp]assed|[Ff]orwarded) (?P<on>on )?(?P<what>(?:the|that) (?:[\w'-]+ ){0,2}(?:ads?|adverts?|"
            r"advertisement|link|listing|posting|notice|vacancy|opening|article|details|leaflet|flyer|brochure|paper|"
            r"post))(?(on)| on)(?: to me)?(?=\s*(?:$|[.,;!\n])| and\b)"
        ),
        r"sent \g<what> on to me",
    ),
    # "mailed pruning weights back to 2014": so far back they go.
    (
        "s back to ",
        r"(?<=[a-z]s) (?<!ings )(?<!ways )(?<!goes )(?<!dates )back to (?=(?:1[89]|20)\d\d\b)",
        " going back to ",
    ),
    # "lent me her hat as I burn"
    (
        " as I | as we ",
        (
            r" as (?P<who>I|we) (?=(?:burn|freckle|feel the cold|bruise|swell|don't|can't|couldn't|didn't|hadn't|"
            r"haven't|wasn't|weren't|won't|wouldn't|have no|had no|had none|have none|only had|only have)\b)"
        ),
        r" since \g<who> ",
    ),
    # How it came out of the machine is nothing to thank for.
    (
        "it |them ",
        (
            r",? (?:and |then |and then |but )?(?:scanned|photographed|photocopied|copied|faxed|printed|stapled) "
            r"(?:it|them) (?:all |a bit |slightly )?(?:crooked|upside[ -]?down|sideways|askew|wonky|"
            r"wonkily|skew-?whiff|back to front|blurr(?:y|ed)|badly|the wrong way (?:up|round))"
            r"(?: (?:both times|twice))?(?=\s*(?:$|[.,;!\n]))"
        ),
        "",
    ),
    (", by hand", r"(?<=[a-z]), by hand(?=\s*(?:$|[.,;!\n]))", " by hand"),
    # A note on the law that somebody pulled was looked up and not withdrawn.
    (
        "ulled my ",
        (
            r"\b[Pp]ulled my (?P<what>(?:[\w'-]+ ){0,2}(?:note|paper|article|thesis|essay|dissertation|brief)),? and "
            r"(?:argued|took) (?:the )?(?:other|opposite) side"
            r"(?: of it| on it)?(?: with me)?(?: just)?(?: for (?:fun|sport|the fun of it))?"
        ),
        r"argued the other side of my \g<what>",
    ),
    (
        "ulled my ",
        (
            r"\b[Pp]ulled my (?=(?:[\w'-]+ ){0,2}(?:note|paper|article|thesis|essay|dissertation|brief)"
            r"(?:\s*(?:$|[.,;!\n])| and\b| before\b))"
        ),
        "looked up my ",
    ),
    # What is said in anger stays out, whoever did not say it.
    (
        "bitching|whining|slagging|sniping|bad-mouthing|badmouthing|gossiping|ranting|trashing",
        (
            r",? without (?:any |once |ever )?(?:bitching|whining|slagging|sniping|bad-?mouthing|gossiping|ranting|"
            r"trashing)\b[^.,;!\n]*"
        ),
        "",
    ),
)
