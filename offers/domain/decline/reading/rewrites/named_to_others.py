"""Who first named the user to others, and who looked into them before they rang, as the deeds that they are.

"First one to suggest me to them, she'd seen my pictures" is being the first to suggest me, after seeing my pictures;
"cold called but did his homework: had read my talk" is having read it.
"""

from __future__ import annotations

from offers.domain.decline.text.prose import Rewriting

_BEGINS = r"(?:(?<=^)|(?<=[.;!?] )|(?<=\n))"
_DOER = r"(?:[Ss]?[Hh]e )?"
_ME = r"(?:me|my (?:name|work|[a-z]+ ?(?:pictures|photos|book|paper|barn)))"
_NAME = r"(?:suggest|mention|recommend|propose|think of|name|nominate|bring up|put forward|tip)"
_NAMED = r"\b(?:[Ss]uggest|[Mm]ention|[Rr]ecommend|[Pp]ropos|think of|[Nn]ominat|[Pp]ut)(?:ed|ing|e)?\b"
# What of the user's had been seen or heard before.
_MINE = r"(?P<mine>(?:my [\w' -]{3,40}?|me [a-z]+)(?=\s*(?:$|[.,;:!\n]| (?:and|at|in) )))"
_SEEN = (("seen", "seeing"), ("heard", "hearing"), ("read", "reading"), ("watched", "watching"), ("tasted", "tasting"))
_MORE_DAYS = r"(?:two|three|four|five|six|seven|ten|a few|\d+)"
_REDID = (
    r"(?P<redid>\b(?:[Rr]e(?:did|typed|issued|printed|wrote|drafted|worked|built|ordered|arranged)|[Cc]orrected|"
    r"[Ff]ixed|[Tt]idied(?: up)?|[Cc]leaned up|[Cc]hanged|[Cc]ut))"
)

NAMED_TO_OTHERS = Rewriting(
    # "Kid (Junie, 9) gave me a feather": it is Junie who did.
    (
        " (",
        (
            r"\b(?:[Tt]he |[Hh]er |[Hh]is |[Tt]heir )?(?:[Kk]id|[Ss]on|[Dd]aughter|[Bb]oy|[Gg]irl|[Yy]oungest|"
            r"[Ee]ldest) \((?P<name>[A-Z][a-zà-ÿ]+),? (?:aged? )?\d{1,2}\)"
        ),
        r"\g<name>",
    ),
    # "Gave them my name in the first place!": whoever "they" are, the reader knows.
    ("ave them my name", r"\b[Gg]ave them my name\b(?: in the first place| first)?", "put my name forward"),
    # "tipped me off they were looking before it was ever advertised"
    (
        "me off|us off",
        (
            r"\b(?P<tipped>[Tt]ipped (?:me|us) off) (?=(?:they|the [a-z]+|[A-Z]\w+) (?:was|were|might|would) "
            r"(?:looking|hiring|recruiting|short|after|about|be)\b)"
        ),
        r"\g<tipped> that ",
    ),
    (
        " it ",
        (
            r"(?P<told>\b(?:[Tt]ipped (?:me|us) off|[Tt]hought of (?:me|us)|[Rr]ang (?:me|us)|"
            r"[Pp]ut my name)\b(?:(?! (?:post|job|role|position|opening|vacancy|ad)\b)[^.;,\n])*?) (?P<when>before|"
            r"when|the (?:day|minute|moment)) it (?=(?:(?:was|got|is) "
            r"(?:ever |even )?(?:advertised|posted|announced|listed|out|up|public)|came up|came out|opened up)\b)"
        ),
        r"\g<told> \g<when> the job ",
    ),
    # "spotted the ad in the trade paper, cut it out and posted it to me"
    # "told them I was good but slow": what is taken back is told to nobody.
    (
        "old ",
        (
            rf"{_BEGINS}{_DOER}[Tt]old (?:them|(?:the|their|both) [a-z]+|[A-Z][\w'-]+) (?:that )?(?:I(?:'m|m| am| "
            rf"was)|s?he'd)\b"
            r"(?=[^.;\n]*\b(?:but|though|although|except|however|unless|if)\b)[^.;\n]*"
        ),
        "",
    ),
    *(
        (
            " it to me| it on to me| it me",
            (
                r"\b(?:[Ss]potted|[Ss]aw|[Ff]ound) (?P<ad>the (?:[a-z]+ )?(?:ad|advert|advertisement|notice|posting|"
                rf"vacancy|job)){where}(?:,| and| &)(?: (?:then )?(?:cut|clipped) it out)?(?: and| &|,)? "
                r"(?P<sent>sent|posted|mailed|forwarded|texted|e-?mailed) it (?:(?:on )?to me|me)\b"
            ),
            rf"\g<sent> me \g<ad>{taken_from}",
        )
        for where, taken_from in ((r" (?:in|on|at) (?P<where>[^.;,\n]{3,40}?)", r" from \g<where>"), ("", ""))
    ),
    (
        "irst ",
        (
            rf"{_BEGINS}{_DOER}(?:[Ww]as )?(?:[Tt]he )?(?:very )?[Ff]irst(?: one| person)? "
            rf"(?P<to>to {_NAME} {_ME}\b)(?![^.;\n]*\b(?:was|were)\b)"
        ),
        r"was the first \g<to>",
    ),
    *(
        (
            f" {seen} m",
            (
                rf"(?P<named>{_NAMED} {_ME}\b[^.,;\n]{{0,40}}?)(?:, |\. |; | because | as )"
                rf"(?:(?:[Ss]?[Hh]e)(?:'d| had)|[Hh]ad|[Hh]aving) {seen} {_MINE}"
            ),
            rf"\g<named> after {seeing} \g<mine>",
        )
        for seen, seeing in _SEEN
    ),
    (
        " who | that |he one ",
        (
            rf"{_BEGINS}(?:[Ii]t was (?:her|him|she|he)|(?:[Ss]?[Hh]e(?: was|'s| is) )?(?:the|The) (?:one|person)),? "
            rf"(?:who|that) (?:first )?(?=(?:put|suggested|mentioned|recommended|proposed|forwarded|passed|sent|showed|"
            rf"introduced|spotted|tipped|got) (?:{_ME}|my|them)\b)"
        ),
        "",
    ),
    (
        " them ",
        (
            r"\b(?P<got>[Gg]ot|[Pp]ushed|[Pp]ersuaded|[Cc]onvinced) them (?P<to>to (?:look(?: twice)? at|see|interview|"
            r"consider|hear|meet) (?:me|my (?:work|portfolio|CV|reel|pictures))\b)"
        ),
        r"\g<got> people there \g<to>",
    ),
    # "put me up for it": for no night.
    (
        "ut me up for ",
        (
            r"\b(?P<put>[Pp])ut me up for (?P<it>it|this|(?:the|this) (?:job|post|role|position|place|part|award|"
            r"prize)\b)"
        ),
        r"\g<put>ut my name forward for \g<it>",
    ),
    # "Cold called but did his homework: had read my talk"
    (
        "old call|old-call",
        (
            rf"{_BEGINS}{_DOER}[Cc]old[- ]call(?:ed)?(?: me)?(?:, | but |; |: |\. |, but )(?:(?:[Ss]?[Hh]e )?(?:had )?"
            r"(?:did|done) (?:her|his|their) homework[:;,. -]*)?(?:and )?(?:(?:[Ss]?[Hh]e )?[Hh]ad )?"
            r"(?P<seen>read|seen|watched|heard|looked at|looked up) (?P<my>my [^.,;\n]{2,40}?)(?=\s*(?:$|[.,;\n]| "
            r"and ))"
        ),
        r"had \g<seen> \g<my> before calling",
    ),
    (
        " homework",
        (
            rf"{_BEGINS}{_DOER}(?:[Hh]ad )?(?:[Dd]id|done) (?:her|his) homework[:;,. -]+(?=(?:[Ss]?[Hh]e )?(?:had )?"
            r"(?:read|seen|watched|heard|looked) )"
        ),
        "",
    ),
    # "Redid my CV header so it didn't say 'ninja'"
    (
        " so ",
        (
            rf"{_REDID} (?P<what>(?:my|the) [^,;.\n]{{2,40}}?) so (?:that )?(?:it|they|I|that|the [a-z]+|my [a-z]+) "
            r"(?:didn't|did not|doesn't|wouldn't|no longer|stopped)\b[^.;\n]*"
        ),
        r"\g<redid> \g<what>",
    ),
    *(
        (
            f" {what}",
            (
                rf"{_REDID} (?:the|my|an|our) {what}(?= (?:because|so|when|after|twice|three times|again|overnight|the "
                r"same|within|over)\b)(?![^.;\n]*\b(?:their|lower|less|smaller|worse|shorter|cut|"
                r"without (?:my|asking|telling))\b)"
            ),
            rf"\g<redid> the {papers}",
        )
        for what, papers in (("offer letter", "letter"), ("contract", "papers"))
    ),
    (
        " because of my ",
        r"(?P<times>twice|again|times) because of (?P<what>my (?:sur|last )?name)\b",
        r"\g<times> over \g<what>",
    ),
    (
        " pages to ",
        r"\bfrom (?P<many>\w+) pages to (?P<few>\w+)\b(?! [a-z]*(?:p|P)age)",
        r"from \g<many> to \g<few> pages",
    ),
    (
        "extra ",
        rf"\b(?P<gave>(?:gave|got|found|bought) me) (?:an )?extra (?P<n>{_MORE_DAYS}) (?P<of>days|weeks)\b",
        r"\g<gave> \g<n> extra \g<of>",
    ),
)
