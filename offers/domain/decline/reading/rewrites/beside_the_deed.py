"""Deeds with what stands beside them: the trouble they met, whose dish it was, how glad or sorry somebody wrote to be.

"Train was cancelled, she got me on the night bus" is that she did when it was, "fed me after, tripe, his grandmother's"
that it was his grandmother's tripe, and "straight answers" that they were given.
"""

from __future__ import annotations

from offers.domain.decline.reading.rewrites.out_of_order import AMID, FAILED, THEN
from offers.domain.decline.text.prose import Rewriting

_BEGINS = r"(?:(?<=^)|(?<=[.;!?] )|(?<=\n))"
_ENDS = r"(?=\s*(?:$|[.,;:!?(\n]))"
_CARRIER = r"(?:train|flight|plane|bus|coach|ferry|boat|taxi|cab|connection|sleeper|shuttle|car|van|rental|bike)s?"
_BROKE = (
    r"(?:(?:was|were|got) (?:cancelled|canceled|delayed|diverted|grounded|overbooked|stuck|late|full)|broke down|died)"
)
# What only tells of how they took it is no deed.
_DID = (
    r"(?P<who>she|he) (?P<did>(?!(?:was|were|is|had|said|told|asked|laughed|shrugged|sighed|moaned|complained|never|"
    r"didn't|wouldn't)\b)(?![^.,;\n]*\b(?:it|they)\b)[a-z]+ [^.,;\n]{4,90})"
)
_KIN = (
    r"(?:grandmother|grandma|gran|granny|nan|nana|nonna|abuela|mother|mum|mom|father|dad|grandfather|aunt|wife|husband|"
    r"sister)'s"
)
_FED = (
    r"(?P<fed>(?:[Ff]ed|[Gg]ave|[Ss]erved|[Bb]rought) (?:me|us)|(?:[Mm]ade|[Cc]ooked)(?: (?:for )?(?:me|us))?)(?: both|"
    r" all)?(?P<when>(?: (?:after(?:wards)?|first|at the end|late|at midnight|when we closed))?)"
)
_FEELING = r"(?:sorry|sad|glad|happy|pleased|delighted|thrilled|excited)"
_WROTE = r"(?P<wrote>\b(?:[Ww]rote|[Ee]-?mailed|[Tt]exted|[Mm]essaged|[Cc]alled|[Rr]ang|[Pp]honed)(?: me| us)?)"
_LINE = (
    r"(?P<line>\b[Aa]dded an? (?:[a-z-]+ )?(?:line|note|word|sentence|postscript|PS|P\.S\.)(?: (?:of (?:her|his) own|"
    r"by hand|at the (?:end|bottom|foot)))+)"
)
_PLAIN = r"(?:[Ss]traight|[Hh]onest|[Ff]rank|[Cc]andid|[Pp]atient|[Cc]lear)"
_BY_PUBLIC_WORK = (
    r"(?:code|work|paper|film|article|drawings?|photos|book|pictures?|pots|songs?|record|talk|poems?|piece|recipes?|"
    r"designs?|research|writing|playing|teaching|project)"
)

_MEND = (
    r"(?P<did>glued|fixed|mended|sewed(?: up)?|patched|repaired|replaced|soldered|stitched|taped|tightened|re-?glued)"
)

BESIDE_THE_DEED = Rewriting(
    # "cleared a bench and wrote my name on it"
    (
        " my name on ",
        (
            r"\b(?P<cleared>[Cc]leared|[Ss]et up|[Kk]ept|[Ss]aved|[Ff]ound|[Gg]ave me) (?P<what>(?:an? |"
            r"the )(?:own )?(?:bench|desk|"
            r"shelf|locker|peg|drawer|hook|stall|table|cubby|pigeonhole|mailbox|place|chair|mug)),? (?:and|&) "
            r"(?:wrote|put|stuck|taped) my name on (?:it|that)\b"
        ),
        r"\g<cleared> \g<what> for me, with my name on it",
    ),
    # "took notes, then gave me the notes"
    (
        "otes",
        (
            r"\b(?:[Tt]ook|[Mm]ade|[Ww]rote|[Ss]cribbled|[Kk]ept) (?:[\w-]+ )?notes\b[^.;,\n]{0,40}?(?:,|;| and|"
            r",? then)"
            r"(?: and)?(?: then| afterwards| later)? (?:she |he )?(?P<gave>gave|handed|sent|e-?mailed|texted|typed) "
            r"(?P<me>me|us) (?:(?:all )?(?:of )?(?:the|her|his|those) notes|(?:all of )?them)\b"
        ),
        r"\g<gave> \g<me> the notes you took",
    ),
    # "my talk was the first on metadata she had not slept through"
    (
        "slept |sleep |asleep |off ",
        (
            r"(?P<first>\bthe (?:first|only) (?:[\w' -]{1,40}? )?(?:she|he)(?:'d| had)? ?)"
            r"(?:(?:not|never)|(?:had|did)(?:n't| not)|hadn't|didn't) (?:ever )?(?:slept|sleep|(?:fallen|"
            r"fall) asleep|nodded off|nod off|dozed off|doze off) (?:through|in|during)\b"
        ),
        r"\g<first>stayed awake for",
    ),
    # "had seen our Winter's Tale in 2019 and remembered the bear": of what it was.
    (
        "remembered ",
        (
            r"\b(?:(?:had|has|'d) )?(?:seen|saw|read|heard|caught|been (?:to|at)|come to) "
            r"(?P<what>(?:my|our) (?!talk\b|CV\b)[^.;,\n]{3,45}?)(?: (?:back )?in (?P<year>(?:19|"
            r"20)\d\d))? and (?:still )?"
            r"remembered (?P<detail>(?:the|every|a|an|its) [\w'-]+(?: [\w'-]+)?)(?=\s*(?:$|[.,;!\n]))"
        ),
        r"remembered \g<detail> in \g<what>",
    ),
    # "open seam on my viola, glued it the same evening"
    (
        " my ",
        (
            rf"{_BEGINS}(?:[Aa]n? |[Tt]he )?(?P<what>(?i:open|loose|broken|split|torn|snapped|cracked|flat|blown|bent) "
            rf"[\w-]+ (?:on|of|in) my [\w-]+)(?:,|;|:| -) (?:and )?(?:she |he )?{_MEND} (?:it|them)\b"
        ),
        r"\g<did> the \g<what>",
    ),
    # "dinner with wife Mai and twin girls": the grown one is thanked by name.
    (
        " with ",
        (
            r"(?P<with>\b(?:[Dd]inner|[Ll]unch|[Ss]upper|[Bb]reakfast|[Bb]runch|[Tt]ea|[Bb]arbecue)\b[^.;,\n]* with "
            r"(?:wife|husband|partner)(?: [A-Z]\w+)?) (?:and|&) (?:(?:her|his|the|their|two|three|"
            r"twin|little) )*(?:girls|boys|kids|children|twins|daughters|sons|family)\b"
        ),
        r"\g<with>",
    ),
    # "lent me her gloves, then said keep them"
    (
        "ent me |ent us ",
        (
            r"\b[Ll]ent (?P<me>me|us) (?P<what>(?:her|his|their|an?|the) [\w' -]{3,30}?),? (?:and )?(?:then )?(?:said|"
            r"told (?:me|us)) (?:to )?keep (?:it|them)\b(?! (?:the|an?|for|all|till|until|over|as long)\b)"
        ),
        r"gave \g<me> \g<what>",
    ),
    # "emailed after with two papers"
    (
        " with ",
        (
            r"\b(?P<did>[Ee]-?mailed|[Tt]exted|[Mm]essaged)(?: me)? (?:after(?:wards)?|later|that (?:night|evening)|"
            r"(?:the )?next (?:day|morning)) with (?=(?:an?|the|some|two|three|four|five|her|his) )"
        ),
        r"\g<did> me ",
    ),
    # "asked about my audit and actually had read it"
    (
        " read it",
        (
            r"\b[Aa]sked (?:me )?about my (?P<what>[\w' -]{3,30}?)(?:,| and|;) (?:she |he )?(?:had )?(?:actually |"
            r"clearly |obviously |really )?(?:had )?(?:actually |clearly |obviously |really )?read it\b"
        ),
        r"read my \g<what>",
    ),
    # "second interview. he moved it to 7 pm his time"
    (
        " it ",
        (
            rf"{_BEGINS}(?:[Tt]he )?(?P<what>(?:(?i:second|first|third|last|panel|phone|video) )?(?i:interview|panel|"
            r"round|call|lesson|talk))[.,:;] (?:[Ss]he |[Hh]e )?(?P<did>[Mm]oved|[Ss]hifted|[Pp]ushed|[Ss]witched|"
            r"[Pp]ut) it (?P<where>to|back|forward|up)\b"
        ),
        r"\g<did> the \g<what> \g<where>",
    ),
    # "spent till 9 pm with me finding a leak"
    (
        "pent till |pent until ",
        r"\b[Ss]pent (?:till|until) (?P<when>[\w:]+(?: [ap]m)?) with (?P<me>me|us) (?=[a-z]+ing\b)",
        r"stayed with \g<me> until \g<when> ",
    ),
    # "Plane 2 hrs late, he waited"
    (
        " late",
        (
            rf"{_BEGINS}(?:[Mm]y |[Tt]he |[Oo]ur )?(?i:(?P<what>{_CARRIER})) (?:was |got in )?(?:(?:an?|two|three|"
            rf"four|five|"
            rf"\d+|half an) (?:hours?|minutes) |very |so )?late!*(?:,(?: (?:and|but))?| and|;| -|\.)? (?P<who>she|"
            r"he) (?:just |still )?(?:waited|stayed)(?P<on>(?: on| up)?)(?: (?:at|in|by|there)(?: the "
            r"[a-z]+)?)?(?=$|[.,;!\n]| and\b| with\b)"
        ),
        r"\g<who> waited\g<on> for my delayed \g<what>",
    ),
    # What went amiss on the way is told after what was done about it.
    (
        " was | were | got | broke down| died",
        (
            rf"{_BEGINS}(?:[Mm]y |[Tt]he |[Oo]ur )?(?i:(?P<what>(?:(?:last|night|return|morning|first) )?{_CARRIER})) "
            rf"(?P<broke>{_BROKE}){THEN}{_DID}"
        ),
        r"\g<who> \g<did> when my \g<what> \g<broke>",
    ),
    *(
        (f"y {carrier.title()}|d {carrier.title()}", rf"\b(when my|my delayed) {carrier.title()}\b", rf"\1 {carrier}")
        for carrier in ("train", "flight", "plane", "bus", "coach", "ferry", "boat", "taxi", "cab", "car", "van")
    ),
    (
        "issed ",
        rf"{_BEGINS}(?:I |[Ww]e )?[Mm]issed (?:my|our|the) (?P<what>(?:last )?{_CARRIER}){THEN}{_DID}",
        r"\g<who> \g<did> when I missed my \g<what>",
    ),
    (
        " lost my | lost our ",
        (
            rf"{_BEGINS}(?:[Tt]he )?(?P<which>[Hh]otel|[Aa]irline) lost (?P<what>(?:my|our) (?:[a-z]+ )?(?:booking|"
            rf"reservation|bags?|luggage|suitcase|case)){THEN}{_DID}"
        ),
        r"\g<who> \g<did> when the \g<which> lost \g<what>",
    ),
    ("the Hotel|the Airline", r"\bwhen the Hotel\b", "when the hotel"),
    ("the Airline", r"\bwhen the Airline\b", "when the airline"),
    # "my laptop died, she gave me hers": a thing of the same kind.
    *(
        (
            f" me {theirs}",
            (
                rf"{_BEGINS}[Mm]y (?P<what>(?:[a-z-]+ )?[a-z-]+) (?P<broke>{FAILED}){AMID}{THEN}"
                rf"(?P<did>(?:she|he) (?:gave|lent) me) {theirs}\b(?P<for>[^.,;\n]*)"
            ),
            rf"\g<did> {their} \g<what>\g<for> when mine \g<broke>",
        )
        for their, theirs in (("her", "hers"), ("his", "his"))
    ),
    *(
        (
            f" me {theirs}",
            (
                rf"{_BEGINS}(?:I'd |I had |I )?(?:[Ff]orgot(?:ten)?|[Ll]eft|[Ll]ost) my (?P<what>(?:[a-z-]+ )?[a-z-]+)"
                rf"(?: (?:at home|on the [a-z]+|behind))?{THEN}(?P<did>(?:she|he) (?:gave|lent) me) {theirs}\b"
            ),
            rf"\g<did> {their} \g<what>",
        )
        for their, theirs in (("her", "hers"), ("his", "his"))
    ),
    # "no coat - she gave me hers"
    *(
        (
            f" me {theirs}",
            (
                r"\b[Nn]o (?P<what>coat|umbrella|gloves|hat|scarf|boots|charger|pen|torch|towel|jacket|tie|tent|helmet)"
                rf"{THEN}(?P<did>(?:she|he) (?:gave|lent) me) {theirs}\b"
            ),
            rf"\g<did> {their} \g<what>",
        )
        for their, theirs in (("her", "hers"), ("his", "his"))
    ),
    # "fed me after, tripe, his grandmother's"
    (
        ", her |, his ",
        (
            rf"{_BEGINS}(?P<who>(?:[Ss]he |[Hh]e )?){_FED},? "
            r"(?P<dish>(?!an? |the |for |with |at |on |in |to )[a-z][a-z -]{2,30}), "
            rf"(?P<whose>her|his) (?P<kin>{_KIN})(?: recipe)?{_ENDS}"
        ),
        r"\g<who>\g<fed> \g<whose> \g<kin> \g<dish>\g<when>",
    ),
    (
        "ade for |ade me |ade us |ooked for |ooked me |ooked us ",
        rf"\b(?P<did>[Mm]ade|[Cc]ooked) (?:for )?(?:me|us) (?=(?:her|his) {_KIN} )",
        r"\g<did> ",
    ),
    # Whose leave was got for it, in a sentence of its own.
    *(
        (f". {how}", rf"(?<=[a-z])\. {how} (?=(?:the|her|his|both|all|everybody|everyone)\b)", f" and {how.lower()} ")
        for how in ("Ran it past", "Cleared it with", "Squared it with", "Checked it with", "Agreed it with")
    ),
    (
        "answers",
        rf"{_BEGINS}(?P<how>(?:[Vv]ery |[Rr]eally )?{_PLAIN}(?: and {_PLAIN})?) answers{_ENDS}",
        r"gave me \g<how> answers",
    ),
    *(
        (f"gave me {how.title()}", rf"\bgave me {how.title()} (?=(?:and [a-z]+ )?answers)", f"gave me {how} ")
        for how in ("straight", "honest", "frank", "candid", "patient", "clear")
    ),
    (
        "dded a",
        (
            rf"{_LINE},? (?:saying|to say) (?:that )?(?P<who>she|he) (?:was|is) (?:so |very |really "
            rf")?(?P<how>{_FEELING})\b"
        ),
        r"\g<line> to say how \g<how> \g<who> was",
    ),
    (
        " to say ",
        (
            rf"{_WROTE} to say (?:that )?(?P<who>she|he)'s (?:so |really |very )?(?P<how>{_FEELING})(?: that)? I'm "
            r"(?=coming|joining|moving|starting|on board|taking|going to|part of)"
        ),
        r"\g<wrote> to say how \g<how> \g<who> was that I was ",
    ),
    (
        "aid to use h|aid to put h|aid to give h|aid to name h",
        r"\b[Ss]aid to (?:use|put|give|name) (?:her|him)(?: down)? as (?:a |my )?(?P<what>reference|referee)\b",
        r"offered to be my \g<what>",
    ),
    # Which of many it was, nobody would say.
    (
        " PR| pull request| repo| issue",
        r"\b(?P<mine>my|our) (?:[\w-]*\d[\w-]* )?(?P<what>PR|pull request|repo|issue)(?: #\d+)?(?=$|[.,;!\n ])",
        r"\g<mine> \g<what>",
    ),
    # What the user was found by, before any post was spoken of.
    (
        "irst ",
        (
            rf"(?:{_BEGINS}|, | and )(?:(?:her|his) )?[Ff]irst (?P<by>message|e-?mail|letter|note|question) (?:to me "
            rf")?was about (?P<what>(?:my|the) (?:[a-z-]+ )?{_BY_PUBLIC_WORK}),? (?:and )?not (?:about )?(?:the|a|any|"
            rf"their) (?:job|role|post|position|vacancy|opening){_ENDS}"
        ),
        r". Wrote to me about \g<what> before the job came up",
    ),
)
