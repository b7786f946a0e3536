"""Whose call about the user somebody took and where, and what they told of them.

"Maarten rang him, 40 min" is that he spoke to Maarten for so long, "she took it in the garden" that she took the call
there, and "told them Im stubborn, it's a compliment" what she told them. Read of nobody but who spoke up for the user.
"""

from __future__ import annotations

from offers.domain.decline.reading.rewrites.letters import BEGINS
from offers.domain.decline.text.prose import Rewriting

_DOER = r"(?:[Ss]?[Hh]e )?"
_RANG = (
    r"(?:rang|called|phoned|got hold of|tracked down) (?:her|him)(?: up)?(?: (?:for|about) (?:a|the|my) "
    r"ref(?:erence)?)?"
)
# Who wanted to hear about the user, as they are told of afterwards.
_NAME = r"(?P<who>(?!(?:She|He|They|The|Their|We|I|It|And|Then|But|Both)\b)[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)"
_WHO = (
    (_NAME, r"spoke to \g<who> about me", r"\g<who>'s call"),
    (r"[Tt]hey", "spoke up for me on the phone", "their call"),
    (r"(?:[Tt]heir )?HR", "spoke to HR about me", "HR's call"),
    (r"(?:[Tt]he|[Tt]heir) (?P<who>[a-z]+(?: [a-z]+){0,2})", r"spoke to the \g<who> about me", r"the \g<who>'s call"),
)
_SPAN = (
    r"(?P<span>(?:\d+|[a-z]+ty|[a-z]+teen|ten)(?:-[a-z]+)? min(?:ute)?s?|half an (?:hour|hr)|an? (?:good |whole |solid "
    r"|full )?hour|an hour and a half|(?:two|three|\d) hours|3/4 (?:of an )?hour)\b"
)
_AT_LENGTH = r"(?: apparently| or so| or more| all told)?(?=\s*(?:$|[.,;!\n]))"
# On which day it was, where that cost something; of a birthday nobody is told which.
_WHEN = (
    r"(?P<when> (?:(?:on|in|at|during|in the middle of|halfway through) (?:her|his|an?|the)|while s?he was|on holiday) "
    r"?[a-zA-Z][^.,;\n]{2,40}?)?"
)
_TOOK_IT = (
    r"(?:took (?:it|the call|their call)|answered|picked up|(?:talked|spoke) to (?:them|her|him))"
    r"(?P<where>,? (?:in|from|on|at|out|outside|between|before|during|while|halfway|with|standing|sitting|over|up) "
    r"[^.;\n]{3,70})(?<! more)"
)
_MISSED = r"(?![^.;\n]*\b(?:didn't|never|not|missed|voicemail|away|refused|hung up)\b)"
_THEM = (
    r"(?P<them>them|(?:the|their|both) (?:[a-z]+(?: [a-z]+)?|[A-Z]{2,3}\b)|(?!She\b|He\b)[A-Z][\w'-]+(?: "
    r"[A-Z][\w'-]+)?)"
)


VOUCHED = Rewriting(
    # "Maarten rang him, 40 min"
    *(
        (
            "rang |called |phoned |hold of |down ",
            (
                rf"{BEGINS}{who} {_RANG}{_WHEN},? (?:and |who |talked |they talked |spoke |they spoke )*(?:for "
                rf")?{_SPAN}{_AT_LENGTH}"
            ),
            rf"{spoke} for \g<span>\g<when>",
        )
        for who, spoke, _ in _WHO
    ),
    # "Hamish rang her on her 70th, she took it in the garden"
    (
        " on her | on his ",
        r" on (?:her|his) (?:\d\d(?:st|nd|rd|th)|[a-z]+ieth)(?: birthday)?(?=[,.;\n ]|$)",
        r" on her birthday",
    ),
    *(
        (
            "rang |called |phoned |hold of |down ",
            rf"{BEGINS}{who} {_RANG}{_WHEN}(?:,|;| and| -)* {_MISSED}{_DOER}{_TOOK_IT}",
            rf"took {call} about me\g<when>\g<where>",
        )
        for who, _, call in _WHO
    ),
    (
        "call about me on ",
        r"(?P<call>call about me on (?:her|his) (?:\w+ )?(?:off|[a-z]+day))(?= (?:in|from|on|at|out|outside|with|up) )",
        r"\g<call>,",
    ),
    (
        "call from ",
        (
            rf"{BEGINS}{_DOER}[Tt]ook (?:a|the) (?:ref(?:erence)? )?call from {_NAME}(?= (?:in|from|on|at|out|between|"
            rf"before|during|with))"
        ),
        r"took \g<who>'s call about me",
    ),
    # "they called at 10pm her time, she still picked up"
    (
        "hey ",
        (
            rf"{BEGINS}[Tt]hey (?:rang|called|phoned)(?: (?:her|him))? (?P<at>at [^,;.\n]{{2,12}} (?:her|his) "
            rf"time)(?:,| and|;) "
            rf"{_DOER}(?:still |even so )?(?:picked up|answered|took it|took the call)\b(?! but)"
        ),
        r"took their call about me \g<at>",
    ),
    # "missed her tram to take the call"
    (
        " to take ",
        (
            r"(?P<did>\b(?:[Mm]issed|[Cc]ame|[Cc]limbed|[Ss]topped|[Ll]eft|[Ss]tepped|[Ww]ent|[Pp]ulled|[Gg]ot) "
            r"[^.,;\n]{3,40} to take) "
            r"(?:the|their|a) call\b(?! from)"
        ),
        r"\g<did> their call about me",
    ),
    # "half an hour on the phone to them about me"
    *(
        (
            " on the phone to | on the phone with ",
            rf"{BEGINS}(?:[Ss]pent )?{typed} on the phone (?P<to>to|with) {them} about me\b",
            f"{spoke} for {span}",
        )
        for them, spoke in (("them", "spoke up for me on the phone"), (_THEM, r"spoke \g<to> \g<them> about me"))
        for typed, span in (
            ("[Hh]alf an hour", "half an hour"),
            ("[Aa]n hour", "an hour"),
            (r"(?P<span>\d+ (?:min(?:ute)?s?|hours))", r"\g<span>"),
        )
    ),
    # "reference, a long one", "gave them a glowing reference"
    (
        "eference, a",
        (
            rf"{BEGINS}(?:[Mm]y |[Tt]he )?[Rr]eference, (?P<one>an? (?:very )?(?:long|glowing|kind|warm|lovely|"
            rf"generous|"
            rf"detailed|beautiful|wonderful|splendid|marvel+ous)) one\b"
        ),
        r"gave me \g<one> reference",
    ),
    (
        "ave them |ent them |rote them ",
        (
            r"\b(?P<did>[Gg]ave|[Ss]ent|[Ww]rote) them (?=(?:an?|my) (?:[\w-]+ ){0,2}(?:reference|letter)\b"
            r"(?! (?:of complaint|to say|about)))"
        ),
        r"\g<did> me ",
    ),
    # "gave them 20 min between patients"
    (
        "ave them ",
        (
            rf"{BEGINS}{_DOER}[Gg]ave them {_SPAN}(?: on (?:the phone|me))?(?=\s*(?:$|[.,;\n])| (?:between|from|before|"
            rf"after|during|on|in|at) )"
        ),
        r"spoke up for me for \g<span>",
    ),
    (
        " them unprompted| them unasked| them off her own| them off his own| them without being",
        (
            rf"{BEGINS}{_DOER}(?:[Rr]ang|[Cc]alled|[Pp]honed|[Ww]rote to|[Ee]-?mailed) them (?:unprompted|unasked|"
            rf"off (?:her|his) own bat|"
            r"without being asked)\b(?! to (?!say|recommend|vouch|put))"
        ),
        "spoke up for me without being asked",
    ),
    # "talked to Ingrid while on a fishing trip"
    (
        "poke |alked |hatted ",
        (
            rf"{BEGINS}{_DOER}(?P<said>[Ss]poke|[Tt]alked|[Cc]hatted) (?:to|with) "
            rf"(?P<them>(?:the|their) (?:HR|[a-z]+(?: of)?(?: (?:[A-Z]\w+|[a-z]+))?)|{_NAME})"
            r"(?=,? (?:while|from|for (?:half|an?|\d+|[a-z]+ty) |at (?!the (?:conference|meeting))|between|before|"
            r"during|in the middle|over)\b)(?![^.;\n]*\b(?:for me|about|on my behalf|to me)\b)"
        ),
        r"\g<said> to \g<them> about me",
    ),
    # "He told me he said I was the only one who ever made him laugh"
    (
        "old me|ang me|ang to|ays she|ays he",
        (
            rf"{BEGINS}(?:[Tt]hen |[Aa]nd )?(?:[Ss]?[Hh]e )?(?:[Tt]old me (?:after(?:wards)? |later )?(?:that )?|"
            rf"[Rr]ang (?:me )?to (?:say|tell me) (?:that )?|[Ss]ays )s?he(?:'d| had)? (?:said|told them) (?:that )?"
            r"(?=I(?:'m|m| am| was|'d)\b)"
        ),
        "told them that ",
    ),
    (
        "old them|old me",
        (
            r"[,;.] (?:and |then |and then )*(?:[Ss]?[Hh]e )?(?:rang|called|phoned) (?:me )?to (?:say|tell me) (?:that "
            r")?s?he(?:'d| had)? told them (?=I\b)"
        ),
        ". told them that ",
    ),
    (
        "aid to ",
        rf"{BEGINS}{_DOER}[Ss]aid to {_THEM} (?:that )?(?=I(?:'m|m| am| was)\b|s?he'd )",
        r"told \g<them> that ",
    ),
    ("old ", rf"\b([Tt])old {_THEM} (?:that )?I'?m\b", r"\1old \g<them> that I'm"),
    (
        "old ",
        rf"\b([Tt])old {_THEM} (?:that )?(?P<she>s?he)'d (?=(?:hire|have|take|employ) me\b)",
        r"\1old \g<them> that \g<she>'d ",
    ),
    ("old ", rf"\b([Tt])old {_THEM} (?=I (?:am|was)\b)", r"\1old \g<them> that "),
    (
        " ever ",
        (
            r"(?P<only>that I was the (?:only|first) [a-z]+ (?:who|that)(?:'d| had| has)? ever (?:made|got|beat|asked|"
            r"corrected|"
            r"understood|contradicted|surprised)) (?:her|him)\b"
        ),
        r"\g<only> you",
    ),
    (" that it", r"(?P<am>that I(?:'m| am) [a-z ]{3,20}),? and that it(?:'s| is| was) ", r"\g<am> and that it is "),
)
