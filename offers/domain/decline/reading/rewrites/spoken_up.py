"""What a referee did, as it is told of somebody who spoke up for the user: agreed, wrote, rang, had them rehearse.

Read of nobody else: another's letter may be an offer, or the user's own, and what they made the user do no favor.
"""

from __future__ import annotations

from offers.domain.decline.reading.by_kin import KINSFOLK
from offers.domain.decline.reading.rewrites.letters import (
    BEGINS,
    DID,
    ENDS,
    LETTERS,
    NOT_OFF,
    NTH,
    NUMBER,
    SPAN,
)
from offers.domain.decline.text.prose import Rewriting, in_turn

_WILLING = r"(?:[Kk]indly |[Vv]ery kindly |[Rr]eadily |[Gg]ladly |[Hh]appily |[Ii]mmediately |[Aa]t once )?"
_GIVER = (
    r"(?:[Aa]greed|[Yy]es|[Ss]aid (?:yes|of course|sure)|(?:[Ww]as |[Ss]aid (?:s?he)(?:'d| would) be )?(?:[Hh]appy|"
    r"[Gg]lad|[Dd]elighted))"
)
_REFEREE = r"(?:my |a |the |our )?(?:referee|reference|ref)\b"
_AGREED = (
    rf"{BEGINS}(?:[Ss]he |[Hh]e )?{_WILLING}(?:{_GIVER} to (?:(?:be|act as|being|stand as) {_REFEREE}|referee me\b)|"
    rf"[Ss]aid (?:yes|of course|sure),? (?:of course )?s?he(?:'d| would) be {_REFEREE}|[Yy]es to (?:being )?{_REFEREE})"
    r"(?![^.;\n]*\b(?:but|then went|only|if|unless|never|reluctan\w+|in the end|after)\b)"
)
_WILLINGLY = (
    r"(?P<how>,? (?:without (?:a (?:sigh|murmur|moment's (?:hesitation|thought)|second thought|fuss|word)|hesitation|"
    r"hesitating|blinking|(?:any )?fuss)|at once|straight ?away|on the spot|by return|before (?:I'd|I had) (?:even )?"
    r"finished asking|again|yet again|once more|within the hour|the same (?:day|hour|evening))\b)"
)


_SPOKEN_UP = Rewriting(
    # "her third this year & she's still cheerful about it"
    (" still | always ", r",? (?:and|&) s?he(?:'s| is) (?:still|always) [^.;\n]*", ""),
    (
        "ave ",
        (
            r"\b(?P<gave>[Gg]ave) (?:me )?an? (?P<how>glowing|great|lovely|brilliant|good|cracking|wonderful|warm|"
            r"super) (?:one|ref)\b"
        ),
        r"\g<gave> me a \g<how> reference",
    ),
    # "spoke to Mrs P about me": who that is, only the user's note knows.
    (
        " about me",
        (
            r"\b(?:[Ss]poke|[Tt]alked) (?:to|with) (?:Mrs?|Ms|Miss|Dr|Prof|Capt|Sr|Fr)\.? [A-Z]\b\.?"
            r"(?P<long> for [\w ]{3,20}?)? about me\b"
        ),
        r"spoke up for me\g<long>",
    ),
    # How old somebody is, nobody is told.
    (" aged | age of | at ", r",? (?:aged|at the age of|at age) (?:\d\d|[a-z]+ty(?:-[a-z]+)?)\b", ""),
    # Nor how ill they were.
    (
        "bed| op| surgery| chemo| treatment| illness",
        (
            r",?(?: from (?:her|his|a|the) (?:hospital|sick)[ -]?bed\b| (?:just |right |straight )?(?:after|following|"
            r"despite|during|between|before) (?:the|her|his|an?|two|three) (?:[\w-]+ )?(?:op|operation|surgery|"
            r"chemo(?:therapy)?(?: sessions?)?|treatments?|illness)\b)"
        ),
        "",
    ),
    (
        " call",
        (
            r"\b(?P<took>[Tt]ook|[Aa]nswered) (?P<whose>(?:their|both their|the [a-z]+'s|[A-Z][\w]*'s) "
            r"calls?)\b(?! about)"
        ),
        r"\g<took> \g<whose> about me",
    ),
    (
        " eye| stroke| hands| hip| knee| back| sight| wrist| arthritis| fall| heart attack",
        (
            r",? (?:since|after|despite|with|even with|for all) (?:her|his|the) (?:(?:bad|poor|failing|sore|"
            r"broken|weak|new|"
            r"second) )?(?:eyes|eye|eyesight|sight|stroke|hands|hip|knee|back|wrist|arthritis|fall|heart attack)\b"
            r"(?: operation| replacement)?"
        ),
        "",
    ),
    (
        "about me",
        (
            r"\b(?P<said>(?:[Ss]poke|[Tt]alked|[Cc]hatted) (?:to|with) (?:[A-Z]|the |both |their |two )[\w .'-]{1,30}?)"
            r"(?P<span> for [^.;,\n]{3,40}?) about me\b"
        ),
        r"\g<said> about me\g<span>",
    ),
    # "Spoke with the dean about me, from his daughter's wedding": whose it was is plain of whoever did the speaking.
    (
        "about me",
        (
            r"\b(?P<said>(?:[Ss]poke|[Tt]alked|[Cc]hatted) (?:to|with) [^;.\n]*?\babout me\b[^;.\n]*?,? (?:from|at|"
            r"during|"
            r"in|on)) (?:her|his) "
        ),
        r"\g<said> your ",
    ),
    (
        " back",
        (
            r"\b(?P<rang>(?:[Rr]ang|[Cc]alled|[Pp]honed) [^;.,\n]{2,30} back\b[^;.,\n]*? and (?:talked|spoke) (?:to|"
            r"with)) "
            r"(?:her|him)\b"
        ),
        r"\g<rang> them",
    ),
    (
        "ade me |ot me to ",
        (
            rf"{BEGINS}(?:[Ss]?[Hh]e )?(?:[Mm]ade me|[Gg]ot me to) (?=(?:give|do|run|go|read|say|sing|play|recite|"
            rf"rehearse|"
            r"practi[sc]e|present|deliver|perform|defend|pitch|repeat)\b)"
        ),
        "had me ",
    ),
    # "because their portal only took uploads in office hours": the hour it was sent says enough.
    (
        " because ",
        r"(?P<at> at (?:midnight|noon|dawn|\d[\d:.]*(?: ?[ap]m)?)(?: (?:her|his) time)?),? because [^.;\n]*",
        r"\g<at>",
    ),
    # What they said when asked is told by what they did.
    (
        "vouch for me",
        (
            r"\b[Ss]aid (?:s?he)(?:'d| would) (?:be )?(?:glad|happy|delighted|gladly|happily|pleased)?(?: to)? "
            r"?vouch for me"
            r"[,;.] (?:and |then )?(?=had |wrote |sent |posted )"
        ),
        "",
    ),
    (
        " the deadline",
        r" (?P<how>day|days|week|hours|evening|night) before the deadline\b",
        r" \g<how> before it was due",
    ),
    (
        "hone reference",
        r"\b[Gg]ave (?:me )?(?:a|my) phone reference (?=at|on|from|in|between|before|after)",
        "spoke up for me on the phone ",
    ),
    # "'Cut the Ohio bit.' she was right"
    (
        " right",
        (
            r"[.;,:]? [\"'](?:[Cc]ut|[Ll]ose|[Dd]rop|[Ss]kip|[Dd]itch|[Ll]eave out|[Tt]ake out) (?:out "
            r")?(?P<what>the (?:[\w'-]+ )"
            r"{1,3}?)?(?<= )?(?P<bit>[a-z]+)[.!]?[\"'],?\.? (?:(?:[Ss]?[Hh]e|[Tt]hey) (?:was|were)|[Aa]nd (?:was|"
            r"were)) right\b"
        ),
        r", was right about \g<what>\g<bit>",
    ),
    (
        "etters for ",
        (
            rf"{BEGINS}[Ll]etters for (?=(?:all|every one|each|both|\d+|{NUMBER})\b[\w ]* my (?:applications|jobs|"
            rf"schools|posts)\b)"
        ),
        "wrote letters for ",
    ),
    (
        "ent ",
        (
            rf"{BEGINS}(?:[Ss]?[Hh]e )?[Ss]ent (?=(?:overnight|within|by return|early|(?:the|that) (?:very )?(?:same|"
            rf"next|"
            r"night|evening))\b)"
        ),
        "sent off your letter ",
    ),
    ("rote for me", rf"{BEGINS}(?:[Ss]?[Hh]e )?[Ww]rote for me\b(?! (?:to|about|on|at)\b)", "wrote my reference"),
    ("ave my reference", r"\b[Gg]ave my reference\b", "gave me a reference"),
    ("one the ref|one my ref", r"\b[Dd]one (?:the|my) ref(?:erence)?\b", "wrote my reference"),
    ("ent my reference off", r"\b([Ss])ent my reference off\b", r"\1ent off my reference"),
    *(
        (
            marks,
            rf"{_AGREED},? (?:for )?(?:(?:the|her|his) )?(?P<nth>{NTH}) time(?P<span>{SPAN})?{how},?",
            rf"agreed to be my referee for the \g<nth> time\g<span>{kept}",
        )
        for marks, how, kept in ((" time", _WILLINGLY, r"\g<how>"), (" time", "", ""))
    ),
    ("efer| ref", rf"{_AGREED}{_WILLINGLY}", r"agreed to be my referee\g<how>"),
    ("efer| ref", rf"{_AGREED}", "agreed to be my referee"),
    (
        "referee|vouch",
        (
            r"(?P<before>\b(?:agreed to be my referee|(?:to|would|happily|gladly) vouch for me)\b[^.;,\n]*[.;,] "
            rf"(?:and |then )?)(?:[Ss]?[Hh]e )?{DID} it\b{NOT_OFF}"
        ),
        r"\g<before>\g<did> my reference",
    ),
    (
        "referee|vouch",
        (
            r"(?P<before>\b(?:agreed to be my referee|(?:to|would|happily|gladly) vouch for me)\b[^.;,\n]*[.;,] "
            r"(?:and |then )?)(?:[Ss]?[Hh]e )?[Ss]ent it(?: off| in)?\b(?! (?:back|late)\b)"
        ),
        r"\g<before>sent off my reference",
    ),
    ("rote it", rf"^(?:[Ss]?[Hh]e )?[Ww]rote it\b{NOT_OFF}", "wrote my reference"),
    (
        "hone ref",
        rf"{BEGINS}(?:[Aa] )?[Pp]hone ref(?:erence)? (?:with|to|for) (?=(?:the|their|both) |(?!me\b|my\b)[A-Z])",
        "gave a phone reference to ",
    ),
    # "then had his grandson type it"
    *(
        (
            f" {does} it",
            (
                rf"[,;.]? (?:and |then )*[Hh]ad (?P<who>(?:her|his) {KINSFOLK}) {does} it(?: up| out| off)?(?: for "
                rf"(?:her|him|me))?{ENDS}"
            ),
            rf". \g<who> {did} my letter",
        )
        for does, did in (
            ("type", "typed"),
            ("print", "printed"),
            ("scan", "scanned"),
            ("post", "posted"),
            ("translate", "translated"),
            ("upload", "uploaded"),
        )
    ),
)
SPOKEN_UP = in_turn(_SPOKEN_UP, LETTERS)
