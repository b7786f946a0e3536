"""Deeds told without their verb, or as something that came about, as the verb they mean.

"14 questions on pathways answered by return" is that they answered them; "up at 5 his side so he could catch me" is
that he got up. Only what can be nobody else's doing, and no burden, is taken for theirs.
"""

from __future__ import annotations

import re

from offers.domain.decline.text.prose import Rewriting

# Where a statement begins; what is told in an aside right after its noun tells nothing of the deed.
_BEGINS = r"(?:(?<=^)|(?<=[.;!?] )|(?<=\n))"
_ASIDE = r"(?: \([^()\n]*\))?"
_ENDS = r"(?=\s*(?:$|[.,;:!?(\n]))"
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening))?"
_SOON = (
    r"(?:by return|overnight|within (?:the|an|two|three|\d+) (?:hours?|days?)|(?:the )?(?:same|next|very next) "
    r"(?:day|night|evening|morning|afternoon)|(?:that|the) (?:same )?(?:evening|night|afternoon|day)|in detail|"
    r"in full|"
    r"in writing|one by one|at length|patiently)"
)
# What somebody made and can send; no bill, no news, no doubt.
_MADE = (
    r"(?:spreadsheet|notes?|templates?|scripts?|slides|checklist|list|map|guide|recipes?|book|photos|pictures|sketch|"
    r"sketches|drawings?|audit|protocols?|code|data|summary|syllabus|lesson plans?|worksheets?|handbook|"
    r"workbook|cheat "
    r"sheet|glossary|diagrams?|calculations|models?|score|recording|manual|articles?|papers?|thesis|translation|"
    r"reading list|phrasebook|jam|honey|bread|cookies|cake)"
)
_OWN = rf"(?P<own>(?:[Hh]er|[Hh]is) (?:own )?(?:(?!old\b)[a-z-]+ ){{0,2}}{_MADE})"
_PERSONAL = (
    r"(?![^.;\n]*\b(?:private|personal|family plans|kids|children|baby|pregnan\w*|marri\w*|religion|age|health|"
    r"salary|"
    r"pay|politics|gossip|silence|shrug|sigh|wrong|rudely|curtly|badly|late|grudging\w*)\b)"
)
_MY_EVENT = (
    r"(?:interview|panel|(?:[a-z]+ )?round|talk|job talk|presentation|demo|lesson|seminar|lecture|audition|exam|viva|"
    r"pitch|board|committee|case study|trial shift|test)"
)
_COUNT = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a dozen|twenty)"

_NOT_ALONE = (
    r"(?: along)? so (?:that )?{0}(?: wasn't| weren't| was not| wouldn't be| would not be|'d not be|'d not have "
    r"to be|"
    r" wouldn't have to be) (?:all )?(?:alone|on (?:his|her|their) own|by (?:himself|herself|themselves))\b"
)

_GARMENT = (
    r"(?:[a-z-]+ ){0,2}(?:slicker|coat|jacket|parka|waterproofs?|oilskins?|raincoat|poncho|anorak|fleece|boots|wellies|"
    r"gumboots|waders|overalls|coveralls|hard hat|helmet|hi-?vis|vest|gloves|hat|scarf|scrubs|apron|snowshoes|umbrella)"
)
_HOURS = r"(?:an? (?:full |good |whole )?hour|half an hour|(?:two|three|four|five|six|\d+) (?:hours|minutes))"

_WORKED_ON = (
    r"(?:numbers|figures|plans?|sheets?|budgets?|rotas?|schedules?|records|data|books|accounts|drawings|maps?|slides|"
    r"scores?|menus?|protocols?|blueprints|charts?)"
)

VERBLESS = Rewriting(
    # "handwritten letter, 2 sides, on why she wants me"
    (
        "andwritten |and-written ",
        (
            rf"{_BEGINS}(?:[Aa]n? )?(?:(?:[Ll]ong|[Ll]ovely|[Kk]ind) )?[Hh]and-?written (?P<what>letter|note|card)"
            r"(?:,? (?:\d|two|three|four) (?:sides|pages))?(?:,? (?:on|about|saying|to say|with) [^.;:\n]*)?"
            r"(?=\s*(?:$|[.;!\n]))"
        ),
        r"wrote me a \g<what> by hand",
    ),
    # "2 hrs round the yard in his own slicker he lent me": what was lent, and for what.
    (
        " lent me| lent us",
        (
            rf"(?:{_BEGINS}|(?<=, )|(?<=\+ )|(?<=and ))(?:[Ii]nterview|[Pp]anel|[Ll]unch|[Tt]alk)?(?:,? (?:and |\+ )?)?"
            rf"(?:[Tt]hen )?(?P<for>{_HOURS} (?:a?round|in|on|through|up|across|along|at) (?:the|her|his|their) "
            rf"[^,;.\n]{{3,40}}?) in (?P<what>(?:(?:her|his) (?:own )?|an? |the )?{_GARMENT}),? (?:that |which )?"
            r"(?:she|he)(?:'d| had)? lent (?P<me>me|us)\b"
        ),
        r"lent \g<me> \g<what> for \g<for>",
    ),
    (
        " lent me| lent us",
        (
            rf"\b(?:(?:[Ww]alked|[Tt]oured|[Ww]ent|[Ss]tood|[Rr]ode|[Cc]limbed) [^,;.\n]{{3,40}} )?in "
            rf"(?P<what>(?:(?:her|his) (?:own )?|an? |the )?{_GARMENT}),? (?:that |which )?"
            r"(?:she|he)(?:'d| had)? lent (?P<me>me|us)\b"
        ),
        r"lent \g<me> \g<what>",
    ),
    (
        "question",
        (
            rf"{_BEGINS}{_PERSONAL}(?:[Aa]ll )?(?:of )?(?:[Mm]y |[Oo]ur )?(?:(?P<n>{_COUNT}) )?(?P<how>(?!no |"
            rf"zero )[a-z]+ )?"
            rf"(?P<q>questions(?: (?:on|about) [\w' -]{{3,40}}?)?),? (?:all )?answered (?P<soon>{_SOON}){_ENDS}"
        ),
        r"answered my \g<n> \g<how>\g<q> \g<soon>",
    ),
    # "..., own audit attached"
    (
        " attached| enclosed| thrown in",
        (
            rf"(?P<done>\b(?:answered|replied|wrote|sent)\b[^.;,\n]*), (?:(?:her|his) )?own (?P<what>[a-z "
            rf"-]{{0,20}}{_MADE}) "
            rf"(?:attached|enclosed|thrown in){_ENDS}"
        ),
        r"\g<done> and sent me her own \g<what>",
    ),
    (
        " arrived | came | followed | landed |in my inbox",
        (
            rf"{_BEGINS}{_OWN} (?:arrived|came|followed|landed(?: in my inbox)?|(?:was )?in my inbox)"
            r"(?: by (?:e-?mail|post))? (?:the )?(?P<when>(?:same|next|very next) (?:day|night|evening|morning|"
            r"afternoon)|week after)"
        ),
        r"sent me \g<own> the \g<when>",
    ),
    (
        "p at |wake at ",
        (
            rf"{_BEGINS}(?:(?:[Hh]e|[Ss]he) was |[Ww]as )?(?:[Uu]p|[Aa]wake) at (?P<at>\d[\d:.]*(?: "
            rf"?[ap]\.?m\.?)?|dawn|"
            r"midnight)(?: (?:on )?(?:(?:her|his) (?:side|end|time)))? so (?:that )?(?:she|he) could "
            r"(?=[a-z]+ (?:me|us|my|our|through|to (?:me|us))\b)"
        ),
        r"got up at \g<at> to ",
    ),
    (
        "p at |wake at ",
        (
            rf"{_BEGINS}(?:(?:[Hh]e|[Ss]he) was |[Ww]as )?(?:[Uu]p|[Aa]wake) at (?P<at>\d[\d:.]*(?: "
            rf"?[ap]\.?m\.?)?|dawn|"
            r"midnight) (?:on )?(?:her|his) (?:side|end|time) (?:just )?(?=(?:to [a-z]+|for) (?:to |with "
            r")?(?:me|us|my|our)\b)"
        ),
        r"got up at \g<at> ",
    ),
    # "up at 5 to get me to the bus": nobody gets themselves there so.
    (
        "p at |p by |p before |wake at |wake by |wake before ",
        (
            rf"{_BEGINS}(?:(?P<who>[Hh]e |[Ss]he )(?:was |were )?|[Ww]as )?(?:[Uu]p|[Aa]wake) "
            r"(?P<at>(?:at|by|before) (?:(?:half (?:past )?|quarter (?:past|to) )?(?:\d[\d:.]*(?: ?[ap]\.?m\.?)?|three|"
            r"four|five|six)|dawn|sunrise|first light))(?: in the (?:morning|dark|snow|rain))? to (?=(?:drive|get|take|"
            r"see|walk|fetch|run|make|cook|bring|feed|wave|bake|wake|ferry|give|drop|collect|meet|pack) (?:me|us)\b)"
        ),
        r"\g<who>got up \g<at> to ",
    ),
    *(
        ("up at half ", rf"\bgot up at half (?:past )?{hour}(?= to\b)", f"got up at half past {word}")
        for hour, word in ((2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"))
    ),
    (
        " call",
        (
            rf"{_BEGINS}(?:an? )?(?P<when>late|early|second|long|extra) (?:phone |video )?call{_ASIDE} to "
            rf"(?:work|figure) "
            r"out how (?:they|she|he) (?:could|might) (?:pay for|fund|cover|finance) (?P<what>my [\w' -]{3,40})"
        ),
        r"made time for a \g<when> call about \g<what>",
    ),
    (
        " call",
        (
            rf"{_BEGINS}(?:an? )?(?P<when>late|early|second|long|extra) (?:phone |video )?call{_ASIDE} to "
            r"(?P<what>(?:work out|figure out|sort out|go through|go over|talk through|talk me through|walk me through|"
            r"explain|plan) (?!why\b|(?:her|his|their)\b)[^.;\n]*)"
        ),
        r"made time for a \g<when> call to \g<what>",
    ),
    (
        "dry run|mock interview|mock panel|run-through|practice ",
        (
            rf"{_BEGINS}(?:a )?(?P<what>(?:full )?(?:dry run|mock (?:interview|panel)|run-through|"
            rf"practice (?:run|interview|panel)))(?: with (?:her|him))? (?P<for>(?:for|before|of) (?:the|my|our) "
            rf"(?:[a-z]+ )?{_MY_EVENT}){_ENDS}"
        ),
        r"did a \g<what> with me \g<for>",
    ),
    (
        "hole |ntire |ull ",
        (
            rf"{_BEGINS}(?:[Aa]n? |[Tt]he )?(?:[Ww]hole|[Ee]ntire|[Ff]ull) (?P<day>{_DAY}) "
            r"(?P<where>(?!.*\b(?:waiting|reception|lobby|corridor|car park)\b)(?:in|at|on) (?:her|his|their) "
            r"[\w' -]{2,30}|(?:in|at|on) the [\w' -]{2,25} with (?:her|him|them)|"
            rf"with (?:her|him|them)){_ENDS}"
        ),
        r"gave me a whole \g<day> \g<where>",
    ),
    (
        " party at | feast at | night at | evening at ",
        (
            rf"{_BEGINS}(?:an? )?(?!(?:office|staff|work|leaving|farewell|retirement|noisy|loud|drinks|awful|"
            rf"dull|boring|late|last|that|one|[A-Za-z]+day) )(?P<party>[A-Za-z]+ (?:party|feast|night|evening)) at "
            rf"(?P<whose>her|his|their)s?(?: (?:house|place|home|flat|farm))?{_ENDS}"
        ),
        r"invited me to a \g<party> at \g<whose> place",
    ),
    (
        "'s recipe",
        (
            rf"{_BEGINS}(?P<dish>(?!(?:got|had|made|cooked|sent|gave|baked)\b)[A-Za-z]+(?: [a-z]+){{0,2}}) "
            r"(?P<recipe>(?:from|to|after) (?:her|his) (?:gran|nan|nonna|grandmother|grandma|grandfather|mother|"
            r"mum|mom|dad|father|aunt)'s recipe)"
        ),
        r"made us the \g<dish> \g<recipe>",
    ),
    (
        "got up at ",
        (
            r"\b(got up at [\w:. ]{1,12} to )(?:catch|reach|get hold of) (me|us)\b(?: (?:after|before) [a-z]+(?=$|"
            r"[.,;!\n]))?"
        ),
        r"\1talk to \2",
    ),
    # "ration sheets over coffee"
    (
        " over ",
        (
            rf"{_BEGINS}(?:[Aa]ll )?(?:[Tt]he |[Hh]er |[Hh]is )?(?P<what>(?!(?:[\w-]+ ){{0,3}}(?:[Mm]y|[Oo]ur) "
            rf")(?:[\w-]+ ){{0,3}}"
            rf"{_WORKED_ON}) over (?=(?:an? |the |her |his )?(?:[a-z]+ )?(?:pie|coffee|tea|lunch|breakfast|dinner|"
            r"supper|beers?|cake|soup|drinks?|tacos|pizza)\b)"
        ),
        r"went through the \g<what> with me over ",
    ),
    # "... and went along so he wasn't on his own": what is told of another's trouble is that they went with them.
    (
        " so he| so that he",
        r"\b(went|came|sat in on the (?:first|second|whole) ?(?:one|call|chat|meeting|talk)?)"
        + _NOT_ALONE.format("he"),
        r"\1 with him",
    ),
    (
        " so she| so that she",
        r"\b(went|came|sat in on the (?:first|second|whole) ?(?:one|call|chat|meeting|talk)?)"
        + _NOT_ALONE.format("she"),
        r"\1 with her",
    ),
    # "Had the four of us round for supper", "had all of us to lunch"
    (
        "ad the |ad all ",
        (
            r"\b([Hh])ad (?:the (?:two|three|four|five|six|seven|\d)|all (?:two|three|four|five|six|\d)?) ?of us "
            r"(?=(?:(?:round|over)(?=$|[.,;!\n]| (?:for|to|on|at|after|with)\b)|to (?:dinner|supper|lunch|brunch|"
            r"tea|breakfast|stay)\b))"
        ),
        r"\1ad us ",
    ),
)

# What is lowered before a verb is put before it; a people or a town keeps its capital.
_OPENER = re.compile(
    rf"{_BEGINS}(?:(?![A-Z][a-z]*(?:an|ese|ench|eek|ai|(?<!f)ish|day)\b)[A-Z](?=[a-z]+ (?:party|feast|night|"
    rf"evening) at\b)|[A-Z](?=[a-z]+ (?:[a-z-]+ ){{0,2}}{_WORKED_ON} over )|"
    r"[DMFPR](?=(?:ry run|ock |ull (?:dry|mock|run)|ractice |un-through))|[LESX](?=(?:ate|arly|econd|ong|xtra) "
    r"[a-z ]*call\b)|"
    r"A(?=n? (?:late|early|second|long|extra|dry run|mock|practice|run-through|[a-z]+ (?:party|feast|night|"
    r"evening) at)\b)|"
    r"[TFSEN](?=(?:wenty|wo|hree|our|ive|ix|even|ight|ine|en) (?:[a-z]+ )?questions\b)|"
    r"[FALCBPRG](?=(?:ish|pple|amb|hicken|eef|lum|ice|ean|oat|umpkin|otato|entil|emon) [a-z ]*(?:from|to|after) h))"
)


def opened_small(cleaned: str) -> str:
    """A cleaned note in which such a deed opens in lower case, as one within a sentence does."""
    return _OPENER.sub(lambda first: first[0].lower(), cleaned)
