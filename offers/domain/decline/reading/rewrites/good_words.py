"""Good words that a note only quotes or half tells: what was praised to the user's face or to others, a disagreement
that was welcome, the question that nobody else would ask.

"Said nothing till the end, then 'good hands'" is that the user was told of their good hands, and "told the owner that
I'd done the best charting she'd seen" that the owner was told how good it was.
"""

from __future__ import annotations

from offers.domain.decline.text.prose import Rewriting

_ENDS = r"(?=\s*(?:$|[.,;:!?(\n]| - | and (?!a half\b)))"
_SUPERLATIVE = (
    r"(?:best|finest|cleanest|clearest|neatest|tidiest|sharpest|strongest|kindest|loveliest|prettiest|straightest|"
    r"nicest|most (?:careful|thorough|elegant|honest|thoughtful|musical|beautiful))"
)
_EVER = r"(?:she|he|they)(?:'d| had|'s| has|'ve| have)(?: ever)? (?:seen|had|heard|read|tasted|marked|come across)"
_TO_OTHERS = (
    r"(?:the|her|his|their|all the|all of the) (?!(?:truth|story|way|time)\b)(?:[a-z-]+ ){0,2}?[a-z]{3,}|everyone|"
    r"everybody|(?!HR\b)[A-Z][a-z]+"
)
_DISAGREEING = (
    r"(?:disagreeing|arguing(?: back)?|pushing back|contradicting (?:her|him|them)|saying no)(?: with (?:her|him|"
    r"them))?"
    r"(?: afterwards| after)?"
)
# What somebody has by nature or long practice; of a look or a figure nothing is said.
_GIFTED = (
    r"(?P<how>(?:(?:very|really) )?(?:good|great|lovely|safe|steady|beautiful|fine|wonderful|excellent|sound|gentle)) "
    r"(?P<many>hands|ears|eyes|instincts|nerves)"
)
_A_GIFT = (
    r"(?P<how>(?:(?:very|really) )?(?:good|great|lovely|steady|beautiful|fine|wonderful|excellent|sound|gentle)) "
    r"(?P<one>hand|ear|eye|touch|instinct|palate|sense of time)"
)
_SAID_SO = (
    r"(?: (?:said (?:nothing|not a word)|never said a word|didn't say a (?:word|thing)) (?:till|until) the (?:very "
    r")?end,?"
    r"(?: and)? then(?: said)?| (?:then |just )?said)(?: just| only)?"
)
_SAID = (
    r"(?:(?<=^)|(?<=[.;!?,] )|(?<=\n)|(?<=\band )|(?<=\bthen ))(?:and )?(?:(?:[Ss]aid (?:nothing|not a word)|[Nn]ever "
    r"said "
    r"a word|[Nn]ot a word|[Dd]idn't say a (?:word|thing)) (?:till|until) the (?:very )?end,?(?: and)? then(?: said)?|"
    r"(?:then |just )?[Ss]aid)(?: just| only)?"
)

GOOD_WORDS = Rewriting(
    # How strongly the user put it, nobody is told.
    (
        "loody |fing |cking |odding |amned |amn ",
        (
            r"\b(?:[Bb]loody|[Ee]ffing|[Ff]ucking|[Ss]odding|[Gg]oddamn|[Dd]amn(?:ed)?) (?=(?:good|great|brilliant|"
            r"lovely|fantastic|marvell?ous|excellent|amazing|fine|kind|nice|useful|hot|cold|big|huge|long|early|well|fast|"
            r"gorgeous|delicious|heavy|clever)\b)"
        ),
        "",
    ),
    # "said it was the cleanest she'd had"
    (
        " was the ",
        (
            rf",? (?:and )?(?:then )?(?:said|told me) (?:that )?(?:it|mine) was the (?P<how>{_SUPERLATIVE}"
            rf"(?: [a-z-]+){{0,2}} {_EVER}){_ENDS}"
        ),
        r" and called it the \g<how>",
    ),
    *(
        (marks, rf"{before}:? ['\"](?:[Yy]ou(?:'ve| have) (?:got )?)?{praised}[.!]?['\"]", f"{told} me I had {what}")
        for before, told in ((rf"\b(?P<who>[Ss]?[Hh]e){_SAID_SO}", r"\g<who> told"), (_SAID, "and told"))
        for marks, praised, what in (
            (" hands| ears| eyes| instincts| nerves", _GIFTED, r"\g<how> \g<many>"),
            (" hand| ear| eye| touch| instinct| palate| sense of", rf"(?:an? )?{_A_GIFT}", r"a \g<how> \g<one>"),
        )
    ),
    ("told me I had a ", r"\btold me I had a (?=excellent )", "told me I had an "),
    ("and and told me ", r"\band and told me ", "and told me "),
    # Whom "she'd seen" means, once the owner is named, nobody can tell; what was said, everybody can.
    *(
        (
            "est |most ",
            (
                rf"\b(?P<told>[Tt]old (?:{_TO_OTHERS})) (?:that )?(?:I'd|I had) (?:done|made|given|written|"
                rf"taught|played|sung|cooked|drawn|kept) the {what}"
            ),
            rf"\g<told> how good my \g<what> {were}",
        )
        for what, were in (
            (rf"{_SUPERLATIVE} (?P<what>(?:[a-z-]+ )?[a-z]+s) {_EVER}", "were"),
            (rf"{_SUPERLATIVE} (?P<what>(?:[a-z-]+ )?[a-z]+(?<!s)) {_EVER}", "was"),
        )
    ),
    (
        " was the ",
        (
            rf"\b(?P<told>[Tt]old (?:{_TO_OTHERS})) (?:that )?my (?P<what>[a-z-]+) was the {_SUPERLATIVE}(?: [a-z-]+)? "
            rf"{_EVER}"
        ),
        r"\g<told> how good my \g<what> was",
    ),
    (
        " were the ",
        (
            rf"\b(?P<told>[Tt]old (?:{_TO_OTHERS})) (?:that )?my (?P<what>[a-z-]+) were the {_SUPERLATIVE}(?: "
            rf"[a-z-]+)? "
            rf"{_EVER}"
        ),
        r"\g<told> how good my \g<what> were",
    ),
    # Nobody is thanked for thanks.
    (
        "hanked me for ",
        (
            r"\b[Aa]sked (?:me )?(?:the|an?) (?:very )?(?:hard|hardest|tough|toughest|awkward|tricky) question "
            rf"(?P<on>(?:about|on) [\w' -]{{3,50}}?)(?:,| and)(?: and)?(?: then| afterwards)? thanked me for "
            rf"{_DISAGREEING}{_ENDS}"
        ),
        r"welcomed my disagreement \g<on>",
    ),
    *(
        (
            "hanked me |hanked us ",
            rf"\b[Tt]hanked (?:me|us)(?: afterwards| later| after)? for {done}{_ENDS}",
            f"welcomed my {what}",
        )
        for done, what in (
            (rf"{_DISAGREEING}(?P<on> (?:about|on|over) [\w' -]{{3,40}}?)", r"disagreement\g<on>"),
            (_DISAGREEING, "disagreement"),
            (
                r"(?:being )?(?:so |very )?(?P<how>frank|straight|honest|blunt|direct|candid) with (?:her|him|them)",
                r"being so \g<how>",
            ),
            (r"being (?:so |very )?(?P<how>frank|straight|honest|blunt|direct|candid)", r"being so \g<how>"),
            (r"saying (?:so|what I thought)", "saying what I thought"),
            (r"speaking up", "speaking up"),
        )
    ),
    (
        " when no| when none",
        (
            r"\b(?P<asked>(?:first|only|kind|kindest|best) question) when (?:no ?one|nobody|no-one)(?: else)? (?=would|"
            r"did|dared)"
        ),
        r"\g<asked> when nobody else ",
    ),
    ("old me after what", r"\b(?P<told>[Tt]old me) after what (?=I\b)", r"\g<told> afterwards what "),
    # What does not matter is told gladly.
    (
        "why ",
        r"\bwhy (?P<it>it|that|this) (?:didn't|doesn't|did not|does not) (?:really )?matter\b",
        r"why \g<it> did not matter",
    ),
)
