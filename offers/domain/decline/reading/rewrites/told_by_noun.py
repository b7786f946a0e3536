"""What was given, told by its noun alone: "lift home in the rain", "a jar of her honey", "a reading list by return"."""

from __future__ import annotations

from offers.domain.decline.reading.rewrites.told_with_care import HOMES
from offers.domain.decline.text.prose import Rewriting

_BEGINS = r"(?:(?<=^)|(?<=[.;!?] )|(?<=\n))"
_ENDS = r"(?=\s*(?:$|[.,;:!?(\n]))"
# How many, by the letter that may be a capital and the rest.
_HOW_MANY = (("a", "n?"), ("t", "wo|hree"), ("f", "our|ive"), ("h", "alf an?"))
_VESSEL = (
    r"(?:jars?|jugs?|baskets?|box(?:es)?|bottles?|tins?|loaf|loaves|pots?|bunch|bouquet|crates?|punnets?|dozen|plates?|"
    r"bowls?|flasks?|cuttings?|slices?|wedges?|sacks?|bags?)"
)
_GOODS = (
    r"(?!(?:[\w-]+ ){0,2}(?:laundry|washing|rubbish|trash|tears|complaints|paperwork|forms|bills|tricks|pills|tablets|"
    r"meds)\b)[a-z][\w' -]{2,40}"
)
_PAPERS = (
    r"(?:reading list|list of (?!complaints|demands|faults|questions|problems|conditions)[\w' -]{3,30}|map|recipes?|"
    r"glossary|phrasebook|timetable|templates?|sample (?:contract|week|month|syllabus|menu)|lesson plans?|spreadsheet|"
    r"photos|pictures|drawings?|sketch(?:es)?|notes on (?:my|our) [\w' -]{3,30}|score|sheet music|bibliography|"
    r"(?:[a-z]+ )?handbook|syllabus)"
)
_SOON = (
    r"(?:by return|overnight|within (?:the|an|two|three|\d+) (?:hours?|days?)|(?:the )?(?:same|next|very next) (?:day|"
    r"night|evening|morning|afternoon)|(?:that|the) (?:same )?(?:evening|night|afternoon|day)|before I asked)"
)
_THING_LENT = (
    r"(?:[\w-]+ ){0,2}(?:boots|wellies|coat|jacket|slicker|parka|hat|gloves|bike|car|van|truck|kayak|canoe|boat|"
    r"umbrella|torch|headlamp|tent|stove|laptop|charger|projector|stethoscope|headset|guitar|fiddle|violin|viola|cello|"
    r"flute|bow|knives|tools|apron|helmet|waders|skis|skates|binoculars|books?|atlas|map|phone|rucksack|suit|tie|gown)"
)

_DISHES = (
    "flapjacks pancakes waffles porridge soup stew chowder dumplings scones muffins cookies biscuits sandwiches "
    "toasties cocoa breakfast supper"
).split()
# Whoever has heard it may say what they made of it.
_HEARD = (
    r"(?:[Ww]atched|[Ss]at in on|[Hh]eard|[Rr]ead|[Oo]bserved|[Ss]aw|[Cc]ame to|[Ll]istened to|[Aa]ttended|[Rr]eviewed|"
    r"[Tt]asted|[Tt]ried|[Pp]layed|[Ll]ooked (?:at|over|through))"
)
_COMMENTS = r"(?:[a-z-]+ )?(?:feedback|notes|comments|suggestions|edits|corrections)"
_WHOM = r"(?P<whom>(?:me|us)(?: and (?:the|my|our) [a-z]+)?|(?:my|our) [a-z]+|the (?:kids|children|boys|girls|twins))"
_GOES_ON = r"(?=$|[.,;!\n]| (?:when|while|at|after|before)\b)"

TOLD_BY_NOUN = Rewriting(
    # "up in the grid with me for three hours"
    *(
        (
            " with me for | with us for | with me till | with us till | with me until | with us until ",
            (
                rf"{_BEGINS}(?:[Ww]as )?[{first.upper()}{first}](?P<where>{more} (?!(?:in )?(?:court|hospital|touch|"
                rf"love|"
                r"line|a queue|arms|charge|my|our)\b)[\w' -]{3,30}?) with (?P<whom>me|us) (?P<long>for (?:(?:an?|"
                r"two|three|four|five|six|"
                r"\d+) (?:whole |full |good )?hours?|the (?:whole )?(?:day|morning|afternoon|evening|night))|"
                r"(?:till|until) "
                r"(?:midnight|dark|[\w:]+(?: [ap]m)?))(?=\s*(?:$|[.,;!\n]| and\b))"
            ),
            rf"stayed {first}\g<where> with \g<whom> \g<long>",
        )
        for first, more in (("u", "p"), ("o", "(?:ut|n)"), ("d", "own"), ("i", "n"), ("a", "t"))
    ),
    # "30 minutes on the phone to them about me", "an hour on the phone on her evening off"
    (
        " on the phone ",
        (
            rf"{_BEGINS}(?P<span>(?:[Aa]n?|[Hh]alf an|[Tt]wo|\d+) (?:good |full |whole )?(?:hours?|minutes)) on the "
            rf"phone "
            r"(?P<rest>(?:to|with) (?:them|the [a-z]+|HR) (?:about me|for me|on my behalf)\b)"
        ),
        r"spent \g<span> on the phone \g<rest>",
    ),
    (
        " on the phone on h",
        rf"{_BEGINS}(?P<span>(?:[Aa]n?|[Tt]wo|\d+) (?:hours?|minutes)) on the phone (?P<on>on (?:her|his) )(?=[a-z])",
        r"spent \g<span> on the phone with me \g<on>",
    ),
    # "11 houses in two days"
    (
        "s in ",
        (
            rf"{_BEGINS}(?P<many>(?:\d+|[a-z]+(?:een|ven|ve|ght|ne|ten|six|our|ree)) {HOMES} in (?:an?|one|two|"
            rf"three|\d+) "
            r"(?:days?|afternoons?|mornings?|weekends?|hours))\b"
        ),
        r"showed me \g<many>",
    ),
    # "no wifi so she walked me up to the neighbour's": the want is told by what was done about it.
    (
        " so she | so he ",
        rf"{_BEGINS}(?:[Nn]o|[Tt]here was no) [a-z][a-z -]{{2,25}},? so (?P<who>she|he) (?=[a-z]+ (?:me|us|my|our)\b)",
        r"\g<who> ",
    ),
    # "I got to try the organ", "J got to ring the bell"
    *(
        (
            "ot to ",
            (
                rf"(?:{_BEGINS}|(?<=, )|(?<=\band )){who}(?:even )?[Gg]ot to (?P<do>try|play|hold|feed|drive|steer|"
                rf"ring|ride|"
                r"touch|milk|fly|sail|conduct|paint|cut|light|pour|turn|press|pick|taste|stroke|pet)\b (?=[a-z])"
            ),
            rf"let {whom} \g<do> ",
        )
        for who, whom in (
            (r"(?:I )?", "me"),
            (r"[Ww]e ", "us"),
            (r"(?!I )[A-Z]\.? ", "one of mine"),
            (r"[Mm]y (?P<kin>son|daughter|boys?|girls?|husband|wife) ", r"my \g<kin>"),
            (
                r"(?:[Tt]he |[Mm]y |[Oo]ur )?(?:[Kk]ids|[Cc]hildren|[Bb]oys|[Gg]irls|[Tt]wins) (?:both |all )?",
                "the kids",
            ),
        )
    ),
    # "parking sorted when I was on crutches"
    *(
        (
            " sorted | booked | arranged | fixed | found ",
            (
                rf"{_BEGINS}(?:[Mm]y |[Tt]he )?[{first.upper()}{first}]{rest} (?:all )?(?P<did>sorted|booked|"
                rf"arranged|fixed|"
                r"found) (?=(?:when|because|so|before) I\b|within\b|overnight\b|for (?:me|us)\b)"
            ),
            rf"\g<did> my {first}{rest} ",
        )
        for first, rest in (
            *(("p", "arking"), ("h", "otel"), ("t", "axi"), ("t", "rain"), ("t", "ickets"), ("f", "lights")),
            ("c", "hildcare"),
        )
    ),
    # "her own lunch hour, showed me how the light falls"
    *(
        (
            "own lunch|own break",
            (
                rf"{_BEGINS}(?:[Ii]n |[Oo]n )?[{own[0].upper()}{own[0]}]{own[1:]} own (?P<free>lunch hour|lunch "
                rf"break|lunch|"
                r"break), (?P<did>(?:showed|took|walked|taught|drove|gave|helped) (?:me|us)\b[^.,;!\n]*)"
            ),
            rf"\g<did> in {own} own \g<free>",
        )
        for own in ("her", "his")
    ),
    # "rang just to say no rush"
    *(
        (
            mark,
            (
                rf"\b{said} (?:that )?(?:there(?:'s| is| was) )?(?:no (?:rush|hurry)|(?:to )?sleep on it)(?=\s*(?:$|"
                rf"[.,;!\n]))"
            ),
            told,
        )
        for mark, said, told in (
            ("to say ", r"(?:just |only )?to say", "to tell me to take my time"),
            ("aid ", "[Ss]aid", "told me to take my time"),
        )
    ),
    # "3 trips up with my boxes"
    (
        " trips ",
        (
            rf"{_BEGINS}(?P<many>(?:\d+|two|three|four|five|six) trips (?:up|down|across|back|over)[\w' ]{{0,25}}? "
            rf"with "
            rf"(?:my|our) [a-z])"
        ),
        r"made \g<many>",
    ),
    # "wouldn't leave till my light came on"
    (
        "n't leave | not leave |n't drive | not drive |n't go | not go ",
        (
            r"\b[Ww]ould(?:n't| not) (?:leave|go|drive (?:off|away)) (?=(?:till|until) (?:(?:my|our) (?:light|train|"
            r"bus|"
            r"taxi|cab|lift|flight|plane|ferry|ride|door)\b|(?:I|we)(?:'d| was| were| had)? (?:in|inside|home|safe|"
            r"through|on|off|eaten|stopped|got|found)\b))"
        ),
        "waited ",
    ),
    # "Key under the pot", "an adze in my hand", "practice interview on Skype"
    (
        "ey under |ey behind |ey on ",
        rf"{_BEGINS}(?:[Tt]he )?[Kk]ey (?P<where>(?:under|behind|on) the [a-z]+)",
        r"left me the key \g<where>",
    ),
    (" in my hand", rf"{_BEGINS}[Aa](?P<what>n? [a-z]+(?: [a-z]+)? in my hands?)\b", r"put a\g<what>"),
    (
        " interview| audition| viva| panel",
        (
            rf"{_BEGINS}(?:[Aa] )?(?:[Pp]racti[cs]e|[Mm]ock) (?P<what>interview|audition|viva|panel)"
            r"(?=\s*(?:$|[.,;\n]| (?:on|by|over)\b))"
        ),
        r"gave me a practice \g<what>",
    ),
    # "drove past every playground with the kids, let them try the slides"
    (
        " them",
        (
            r"(?P<before>\b(?:with|for|past) (?P<whom>(?:the|my|our) (?:kids|children|boys|girls|twins))\b[^.;!\n]*?, "
            r"(?:and )?(?:gave|showed|took|taught|bought|read|found|brought|let(?= them (?:try|have|play|feed|pet|"
            r"ride|hold|climb|paint|draw|pick|help|see|touch|sit|watch|join|run|splash|swim|choose|use)\b))) them\b"
        ),
        r"\g<before> \g<whom>",
    ),
    # "Flapjacks for me and the boys when the road washed out"
    *(
        (
            f"{dish[1:]} for ",
            rf"{_BEGINS}[{dish[0]}{dish[0].upper()}]{dish[1:]} for {_WHOM}{_GOES_ON}",
            rf"gave \g<whom> {dish}",
        )
        for dish in _DISHES
    ),
    (
        "ift ",
        (
            rf"{_BEGINS}(?:[Aa] )?[Ll]ift (?P<how>home\b|back to (?:the|my|our)\b|to (?:the|my|our) (?!(?:\w+ "
            rf")?(?:floor|"
            r"top|roof|basement|hospital|clinic|doctors?|oncologist|surgery|court|police|lawyers?)\b)[a-z]|into "
            r"town\b|from (?:the|my|our) (?:station|airport|bus|ferry|train|hotel|port|harbou?r)\b)"
        ),
        r"gave me a lift \g<how>",
    ),
    (
        "oan of ",
        rf"{_BEGINS}(?:[Aa] |[Tt]he )?[Ll]oan of (?P<what>(?:her|his|their) (?:own )?{_THING_LENT})\b",
        r"lent me \g<what>",
    ),
    *(
        (
            " of her | of his | of their ",
            (
                rf"{_BEGINS}[{first}{first.upper()}](?P<n>{more}) (?P<what>{_VESSEL} of (?:her|his|their) (?:own )?"
                rf"{_GOODS}?)(?P<for> for [\w' -]{{3,30}}?)?{_ENDS}"
            ),
            rf"gave me {first}\g<n> \g<what>\g<for>",
        )
        for first, more in _HOW_MANY
    ),
    (
        "ed for the night",
        rf"{_BEGINS}(?:[Aa] )?[Bb]ed for the night(?P<and> and an? (?:packed )?(?:lunch|breakfast|supper))?{_ENDS}",
        r"gave me a bed for the night\g<and>",
    ),
    *(
        (
            " by return| overnight| within | day| night| evening| morning| afternoon| before I",
            (
                rf"{_BEGINS}[{first}{first.upper()}](?P<n>{more}) (?P<what>(?:[a-z-]+ )?{_PAPERS}),? "
                rf"(?P<soon>{_SOON}){_ENDS}"
            ),
            rf"sent me {first}\g<n> \g<what> \g<soon>",
        )
        for first, more in _HOW_MANY
    ),
    # "Watched my lesson, two pages of feedback by hand afterwards"
    (
        "page|side|sheet|paragraph",
        (
            rf"\b(?P<heard>{_HEARD} (?:my|our) [^,;.\n]{{3,50}}),? (?:and |then |with )?(?P<n>an?|half a|"
            r"a (?:full|whole)|one|two|three|four|five|six|\d+) (?P<pieces>(?:pages?|sides?|sheets?|paragraphs?) of )"
            r"(?P<what>(?!(?:complaints|demands|criticisms?|rules|questions|paperwork|terms|conditions|bills|forms|"
            r"objections|insults|small|faults|excuses|it|them)\b)[a-z]+)\b"
        ),
        r"\g<heard>, wrote me \g<n> \g<pieces>\g<what>",
    ),
    (
        "notes on |comments on |feedback on ",
        (
            rf"\b(?P<heard>{_HEARD} (?:my|our) [^,;.\n]{{3,50}}), (?:and |then |with )?"
            r"(?P<what>(?:notes|comments|feedback) on (?:every|each|both|all|my|the)\b)"
        ),
        r"\g<heard>, gave me \g<what>",
    ),
    (
        "feedback|notes|comments|edits|suggestions|corrections",
        (
            rf"\b(?P<heard>{_HEARD} (?:my|our) [^,;.\n]{{3,50}}), (?:and |then |with )?"
            r"(?P<how>detailed|long|careful|kind|thoughtful|written|typed|handwritten|line-by-line|generous|clear) "
            rf"(?P<what>{_COMMENTS})\b"
        ),
        r"\g<heard>, gave me \g<how> \g<what>",
    ),
    # What was brought out, and was the user's to try.
    (
        " let me | let us ",
        (
            r"\b(?:[Bb]rought|[Gg]ot|[Ff]etched|[Tt]ook|[Uu]npacked|[Uu]nlocked|[Dd]ug) (?:out |down |up )?"
            r"(?P<what>(?:her|his|their) [\w' -]{3,40}?),? (?:and |then )+let (?P<who>me|us) (?P<try>play|try|hold|"
            r"ride|use|taste|drink|read|handle|wear|drive|fly|sail|ring) (?:it|them)\b"
        ),
        r"let \g<who> \g<try> \g<what>",
    ),
)
