"""How a reference came to be on paper: in what tongue, on which form, to whom it was dictated, the how-manieth it was.

Read of nobody but who spoke up for the user.
"""

from __future__ import annotations

from offers.domain.decline.reading.by_kin import KINSFOLK
from offers.domain.decline.reading.rewrites.letters import BEGINS
from offers.domain.decline.text.prose import Rewriting

_DOER = r"(?:[Ss]?[Hh]e )?"
_NOT_BY_ILLNESS = r"(?:op(?:eration)?|surgery|hip|knee|stroke|fall|heart|treatment|chemo\w*|cataract\w*|accident)"
_SPEECH = (
    r"(?:German|French|Spanish|Italian|Dutch|Danish|Swedish|Norwegian|Finnish|Polish|Czech|Portuguese|Russian|"
    r"Welsh|Irish|Gaelic|Basque|Catalan|Greek|Turkish|Arabic|Hebrew|Japanese|Chinese|Mandarin|Korean|Hindi|Tamil|"
    r"English|Afrikaans|Hungarian|Romanian|Icelandic|Estonian|Latvian|Lithuanian|Swahili|Vietnamese)"
)
_REFERENCE = r"(?:the |my |a )?(?:ref(?:erence)?|letter|testimonial)\b"
_CHECKED = r"(?P<check>check|correct|proofread|translate|look over|go over|read) (?:the |my |its |all the )?"


ON_PAPER = Rewriting(
    # "her third this year & she's still cheerful about it"
    (" still | always ", r",? (?:and|&) s?he(?:'s| is) (?:still|always) [^.;\n]*", ""),
    (
        "ock interview",
        (
            rf"{BEGINS}(?:[Aa] )?[Mm]ock interview(?: (?:in|at|over|on) (?:her|his|the) [a-z]+)?(?:,| for)? "
            rf"(?P<span>an hour|half an hour|two hours)\b"
        ),
        r"gave me a mock interview for \g<span>",
    ),
    # Nobody is reminded of the bed they were in, nor of what ailed them, nor who wrote it down for them there.
    (
        "ospital|sick",
        (
            rf",? from (?:her|his) (?:hospital|sick) ?-?bed\b(?: (?:after|with|following) (?:the|her|his) "
            rf"(?:\w+ )?{_NOT_BY_ILLNESS})?(?:,? dictated (?:it )?to (?:an?|the) [a-z]+)?"
        ),
        "",
    ),
    (" her sick| his sick", r",? from (?:her|his) sick-?bed\b", ""),
    (
        " after the | after her | after his ",
        rf",? (?:just |right |straight )?after (?:the|her|his) (?:\w+ )?{_NOT_BY_ILLNESS}\b(?: operation)?",
        "",
    ),
    (
        "ospital",
        r",? (?:though |although |while )?(?:only |just |barely )?out of (?:the )?hospital(?: for (?:her|his) [a-z]+)?",
        "",
    ),
    (
        "want it known|want that known|want it to be known|want that to be known",
        (
            r"[.;,] ?(?:[Ss]?[Hh]e )?(?:[Ww]ouldn't|[Dd]oesn't|[Dd]idn't|[Ww]ould not|[Dd]id not) want (?:it|that) "
            r"(?:to be )?"
            r"known (?:that )?s?he (?:was|is|had|has|'s|'d) [^.;\n]*"
        ),
        "",
    ),
    # "reference written in German, he had his daughter check the grammar"
    *(
        (
            marks,
            (
                rf"{BEGINS}{_DOER}(?:[Dd]id )?(?:[Tt]he |[Mm]y |[Aa] )?{noun},? (?:written |done |all |wrote (?:it )?)*"
                rf"in (?P<tongue>{_SPEECH})\b"
            ),
            rf"wrote {named} in \g<tongue>",
        )
        for marks, noun, named in (
            ("ef", "[Rr]ef(?:erence)?", "my reference"),
            ("estimonial", "[Tt]estimonial", "my testimonial"),
            ("etter", "[Ll]etter", "the letter"),
        )
    ),
    (
        "rote in |rote it in ",
        rf"{BEGINS}{_DOER}[Ww]rote (?:it )?in (?P<tongue>{_SPEECH})(?: for me)?\b",
        r"wrote my reference in \g<tongue>",
    ),
    (
        "had ",
        (
            rf"(?P<wrote>wrote (?:my reference|my testimonial|the letter)[^.;,\n]*),? (?:and |then )*{_DOER}had "
            rf"(?P<whose>her|his) "
            rf"(?P<kin>{KINSFOLK}) "
            rf"{_CHECKED}(?P<it>grammar|spelling|it|German|French|English|verbs|whole thing)\b(?: over)?"
        ),
        r"\g<wrote> and had \g<whose> \g<kin> \g<check> the \g<it>",
    ),
    (" the it", r" the it\b", " it"),
    # "letter on letterhead, two pages, same day I asked": the paper is nothing to thank for.
    (
        "etterhead|eaded paper",
        (
            rf"{BEGINS}{_DOER}(?:[Ww]rote )?(?:[Tt]he |[Mm]y |[Aa] |her |his )?(?:[Ll]etter|[Rr]ef(?:erence)?)(?: "
            rf"was| came)?,? "
            r"on (?:the |her |his )?(?:letterhead|headed paper),? (?P<n>two|three|four|five|six) (?:pages|sides),?"
        ),
        r"wrote a \g<n>-page letter for me",
    ),
    (
        "etterhead|eaded paper",
        (
            rf"{BEGINS}{_DOER}(?:[Ww]rote )?(?:[Tt]he |[Mm]y |[Aa] |her |his )?(?P<what>[Ll]etter|"
            rf"[Rr]ef(?:erence)?)(?: was| came)?,? "
            r"on (?:the |her |his )?(?:letterhead|headed paper)(?=,? (?:the )?(?:same|next) |,? (?:with)?in |,? "
            r"overnight)"
        ),
        r"wrote my \g<what>",
    ),
    (
        "ge letter for me",
        r"(?P<letter>page letter for me),? (?:the )?(?P<day>(?:very )?(?:same|next) (?:day|night|evening))",
        r"\g<letter> the \g<day>",
    ),
    (
        "rote my ",
        (
            r"(?P<letter>wrote my (?:[Ll]etter|[Rr]ef(?:erence)?)),? (?:the )?(?P<day>(?:very )?(?:same|next) (?:day|"
            r"night|evening))"
        ),
        r"\g<letter> the \g<day>",
    ),
    # "filled that 9 page form by hand because the portal would not take her"
    (
        " form",
        (
            r"\b(?:[Ff]illed(?: in| out| up)?|[Dd]id|[Cc]ompleted) (?:that|their|the|a|this) (?:[a-z]+ "
            r")?(?P<n>[\w-]+?)[- ]page(?: [a-z]+)? "
            r"(?:ref(?:erence)? )?form\b"
        ),
        r"filled out the \g<n>-page reference form",
    ),
    (
        " form",
        r"\b[Dd]id (?:that|their|the) (?:[a-z]+ )?online (?:ref(?:erence)? )?form\b",
        "filled out the online reference form",
    ),
    (
        "reference form",
        (
            r"(?P<form>reference form[^.;,\n]*?),? because (?:the|their) [a-z]+ (?:would not|wouldn't|won't|"
            r"refused)[^.;\n]*"
        ),
        r"\g<form>",
    ),
    # The form was the reference.
    (
        "filled out the ",
        (
            rf"{BEGINS}{_DOER}(?:[Gg]ave|[Dd]id) (?:me )?(?:a |my |the )?ref(?:erence)?(?:[;,.]| and| -) (?:and "
            rf")?(?:s?he )?"
            r"(?=filled out the [\w-]* ?reference form)"
        ),
        "",
    ),
    *(
        (f" {digit}-page", rf"(?<=the ){digit}-page reference form", f"{number}-page reference form")
        for digit, number in enumerate("two three four five six seven eight nine".split(), start=2)
    ),
    ("never mind", r", [^,.;\n]{3,40} but never mind\b", ""),
    # "Dictated the reference to a novice, made her read it back thrice"
    ("ictated ", rf"\b[Dd]ictated {_REFERENCE} (?=to (?!me\b))", "dictated my reference "),
    (
        " read it back",
        (
            r"(?P<to>dictated my reference to [^.;,\n]{3,30}?)(?:,| and) (?:(?:then )?(?:made|had) (?:her|him|them) "
            r"read it back)(?P<times> [a-z]+(?: times)?)?"
        ),
        r"\g<to> and had it read back\g<times>",
    ),
    # "letter no. 9 for me this autumn"
    *(
        (
            f"{digit} for me",
            rf"{BEGINS}{noun} (?:no\.?|number|nr\.?|#) ?{digit} for me\b",
            f"wrote your {nth} {named} for me",
        )
        for noun, named in (("(?:[Rr]eference )?[Ll]etter", "letter"), ("[Rr]ef(?:erence)?", "reference"))
        for digit, nth in enumerate("second third fourth fifth sixth seventh eighth ninth tenth".split(), start=2)
    ),
    # "rewrote the whole thing when they changed the form": what the house did is nothing to thank for.
    (
        "changed the",
        (
            r" when they(?:'d| had)? changed (?P<what>the|their) (?P<form>form|portal|template|wording|questions|"
            r"deadline)\b"
        ),
        r" when the \g<form> changed",
    ),
    ("this one", r"\b(?P<and>and |& |, )(?:re-?did|redid) this one\b", r"\g<and>rewrote this one"),
    (" go for it", r"\b(?P<told>[Tt]old me) to (?:just )?go for it\b", r"\g<told> to apply"),
    ("that that", r"\bthat that\b", "that"),
    ("straight off", r"\b(?P<did>[Ss]aid yes|[Aa]greed) straight off\b", r"\g<did> straight away"),
    # "Said yes before I finished asking"
    (
        "aid yes|greed ",
        (
            rf"{BEGINS}{_DOER}(?:[Ss]aid yes|[Aa]greed) (?P<how>before (?:I'd|I had|I) (?:even )?finished asking|"
            rf"(?:straight|right) ?(?:away|off)|at once|on the spot|within the hour|by return)\b"
            r"(?: to (?:being |be |act as )(?:(?:a|my) )?(?:referee|reference|ref)\b)?(?! (?:with|to|that|on)\b)"
        ),
        r"agreed to be my referee \g<how>",
    ),
    # What was to go with it says for what, and that they know.
    (
        " with it| with the ",
        (
            r"(?<=\w) to (?:send|go|enclose|put)(?: along| in| off)? with (?:it|the (?:letter|reference|form))\b"
            r"(?=\s*(?:$|[.,;!\n]))"
        ),
        "",
    ),
    ("efore I finished", r"\bbefore I finished asking\b", "before I had finished asking"),
    # "then his grandson typed it"
    (
        " typed| wrote",
        (
            rf"(?:{BEGINS}|[,;.]? (?:and |& |then |so )*)(?P<who>[Hh]is|[Hh]er) (?P<kin>{KINSFOLK}) "
            rf"(?P<did>typed|wrote) it(?: up| out| down)?(?: for (?:her|him|me))?(?=\s*(?:$|[.,;!\n]))"
        ),
        r". \g<who> \g<kin> \g<did> my letter",
    ),
    (
        "ave ",
        (
            r"\b(?P<gave>[Gg]ave) (?:me )?an? (?P<how>glowing|great|lovely|brilliant|good|cracking|wonderful|warm|"
            r"super) (?:one|ref)\b"
        ),
        r"\g<gave> me a \g<how> reference",
    ),
    (
        "id the reference|id my reference",
        r"\b[Dd]id (?:the|my) reference\b(?! (?:call|check|form))",
        "gave me a reference",
    ),
    # "Reference, by return of post"
    (
        "by return",
        rf"(?:{BEGINS}|(?<=, ))(?:[Mm]y |[Tt]he )?(?:[Rr]ef(?:erence)?|[Ll]etter),? by return(?P<of> of post)?",
        r"wrote my reference by return\g<of>",
    ),
    (
        " unasked",
        r"(?P<rang>(?:rang|called|phoned|e-?mailed|wrote to) [A-Z][\w'-]+)(?: as well)?,? unasked(?: as well)?\b",
        r"\g<rang> without being asked",
    ),
)
