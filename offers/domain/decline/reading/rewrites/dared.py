"""Deeds dared on the user's behalf, or got from others by asking again: told without the others' faults.

"Stood up to the deputy when he laughed at my accent" is that somebody stood up for the user, and "rang the school 3x
till they'd see our Maya" that they got the school to see her by ringing three times.
"""

from __future__ import annotations

from offers.domain.decline.text.prose import Rewriting

_ENDS = r"(?=\s*(?:$|[.,;:!?(\n]| - | and (?!a half\b)))"
_ILL_MANNERED = (
    r"(?:laughed|laughs|sneered|mocked|joked|snapped|shouted|scoffed|giggled|smirked|yawned|interrupted|attacked|"
    r"insulted|imitated|mimicked|talked over|cut me|cut us|was rude|got rude|got nasty|was nasty|made (?:a|an|some|"
    r"that) "
    r"(?:\w+ )?(?:joke|crack|remark|comment|face))"
)
_SOMEBODY = (
    r"(?:the|her|his|their|an?|another|one of the) (?!book\b|door\b|test\b|weather\b|wind\b|pressure\b)[\w' -]{3,30}?"
)
_DO = r"(?:see|take|have|admit|fit|hear|meet|call|ring|let|give|help|accept|insure|enrol|enroll|register|refund|lend)"
_TIMES = (
    r"(?:twice|(?:two|three|four|five|six|seven|[2-9]|1\d) times|every (?:day|morning|hour|week)|daily|day after day)"
)
_WHOM = r"(?:(?:our|my) [A-Za-z-]+(?: [A-Z][a-z]+)?|us|me)"
_GROUP = (
    r"(?:(?:whole )?(?:class|choir|kids|children|team|crew|band|students|staff|cast|company|section|quartet|boys|"
    r"girls))"
)

DARED = Rewriting(
    # What others said of the user is not told again.
    *(
        (
            f"{mark} ",
            (
                rf"\b{stood} {_SOMEBODY},? (?:when|after|for|over|who) [^.,;\n]*?\b(?:me|my|us|our|"
                rf"I)\b[^.,;\n]*"
            ),
            "stood up for me",
        )
        for mark, stood in (
            ("tood up to", r"[Ss]tood up to"),
            ("old off", r"[Tt]old off"),
            ("alled out", r"[Cc]alled out"),
            ("hut up", r"[Ss]hut up(?![^.,;\n]*interrupt)"),
            ("hut down", r"[Ss]hut down(?![^.,;\n]*interrupt)"),
            ("ilenced", r"[Ss]ilenced(?![^.,;\n]*interrupt)"),
        )
    ),
    (
        "tood up for me|tood up for us",
        rf"\b[Ss]tood up for (?P<whom>me|us),? (?:when|after) [^.,;\n]*?\b{_ILL_MANNERED}\b[^.,;\n]*",
        r"stood up for \g<whom>",
    ),
    (
        "topped the ",
        (
            r"\b[Ss]topped the (?P<what>panel|interview|audition|meeting|session|lesson|tasting|room),? (?:when|"
            r"because|as) "
            r"[^.,;\n]*(?:,| and)(?: and)? (?:asked|let|told|had) me (?:to )?(?:start|begin) (?:again|over|afresh)\b"
        ),
        r"stopped the \g<what> so I could start again",
    ),
    *(
        (
            "till |until ",
            (
                rf"\b{did} (?P<who>(?:the|her|his) [\w ]{{3,25}}?|(?!(?:Me|Us|My|Our)\b)[A-Z]\w+)(?P<times> "
                rf"{_TIMES})?,? "
                rf"(?:until|till) (?:they|she|he|it)(?:'d| would| agreed to| could| said they'd) (?P<do>{_DO}) "
                rf"(?P<whom>{_WHOM})(?P<rest>[^.,;\n]{{0,30}}?){_ENDS}"
            ),
            rf"got \g<who> to \g<do> \g<whom>\g<rest> by {doing}\g<times>",
        )
        for did, doing in (
            (r"(?:[Rr]ang|[Pp]honed|[Cc]alled)", "ringing"),
            (r"(?:[Cc]hased|[Pp]estered|[Bb]adgered|[Nn]agged|[Hh]ounded)", "asking"),
            (r"[Ee]-?mailed", "writing"),
        )
    ),
    (
        "by ringing|by asking|by writing",
        rf"(?<= by )(?P<how>ringing|asking|writing){_ENDS}",
        r"\g<how> again and again",
    ),
    *(
        (
            " with ",
            (
                r"\b(?:[Aa]rgued|[Hh]aggled|[Pp]leaded|[Pp]led|[Rr]easoned) with (?P<who>(?:the|her|his) [\w "
                r"]{3,25}?),? "
                rf"(?:until|till) (?:they|she|he) {past} (?P<whom>(?:my|our|me|us)\b[^.,;\n]{{0,40}}){_ENDS}"
            ),
            rf"got \g<who> to {base} \g<whom>",
        )
        for past, base in (
            *(("let", "let"), ("gave", "give"), ("took", "take"), ("found", "find"), ("saw", "see")),
            *(("admitted", "admit"), ("accepted", "accept"), ("refunded", "refund"), ("allowed", "allow")),
        )
    ),
    (
        "new the ",
        (
            r"\b[Kk]new the (?P<who>landlord|landlady|owner|manager|head|principal|doctor|agent|"
            r"dean)\b[^.;,\n]{0,25}?,? and "
            r"got (?:him|her|them) to "
        ),
        r"got the \g<who> to ",
    ),
    # ... nor what somebody might have done and did not.
    (
        " when she could | when he could | when they could ",
        (
            r"(?P<mine>\bit (?:was|had been) my (?:own )?[a-z]+),? when (?:she|he|they) could (?:have|of|'ve) "
            r"[^.,;\n]{3,40}"
        ),
        r"\g<mine>",
    ),
    (
        " it was my | it had been my ",
        (
            r"\b(?P<told>[Tt]old (?:the|her|his|their|everyone|everybody|[A-Z][a-z]+)[\w ]{0,25}) (?P<it>it (?:was|"
            r"had been) my "
            r"(?:own )?(?:idea|work|design|doing|find|catch|discovery|recipe|plan))\b"
        ),
        r"\g<told> that \g<it>",
    ),
    ("that that it", r"\bthat that it\b", "that it"),
    # Who would not, is not told.
    (
        "n't|not|refused",
        (
            r",? (?:since|because|as|when) (?:head office|HR|(?:the|her|his) [a-z]+(?: [a-z]+)?|no ?(?:body|one)(?: "
            r"else)?|they) "
            rf"(?:wouldn't|would not|couldn't|could not|didn't|won't|refused(?: to)?){_ENDS}"
        ),
        "",
    ),
    # "to say not to worry about the date"
    (
        " not to worry",
        (
            r"\b(?P<did>(?:[Rr]ang|[Cc]alled|[Pp]honed|[Tt]exted|[Ww]rote|[Ee]-?mailed|[Mm]essaged|"
            r"[Cc]ame)\b[^.;\n]{0,40}?) to "
            r"(?:say|tell (?:me|us))(?: that I was)? not to worry\b"
        ),
        r"\g<did> to put my mind at rest",
    ),
    *(
        (
            f" what {they} ",
            (
                rf"\b(?P<asked>[Aa]sked) (?P<whose>my|our) (?P<kin>{kin}) what {they} (?:really |actually "
                rf")?(?:thought|made of "
                rf"it|felt|reckoned)(?: of it| about it| of the (?:place|house|town|school))?{_ENDS}"
            ),
            rf"\g<asked> for \g<whose> \g<kin>{own} opinion",
        )
        for they, kin, own in (
            ("she", r"(?:daughter|wife|mother|mum|mom|sister|partner)", "'s"),
            ("SHE", r"(?:daughter|wife|mother|mum|mom|sister|partner)", "'s"),
            ("he", r"(?:son|husband|father|dad|brother|partner)", "'s"),
            ("HE", r"(?:son|husband|father|dad|brother|partner)", "'s"),
            ("they", r"(?:kids|boys|girls|twins|parents|sons|daughters)", "'"),
            ("THEY", r"(?:kids|boys|girls|twins|parents|sons|daughters)", "'"),
        )
    ),
    (
        "so they could |so that they could ",
        (
            rf"\b(?P<kept>(?:[Kk]ept|[Gg]ot|[Bb]rought|[Gg]athered|[Aa]ssembled|[Hh]ad) (?:the|her|his) {_GROUP}(?: "
            rf"back| "
            r"behind| on| in| together| late)?(?: (?:for )?[\w ]{3,15}(?:minutes|hour|hours))?),? so (?:that )?they "
            r"could "
            r"(?=(?:sing|play|dance|perform|cook|meet|show|say|tell|greet|read|talk)\b[^.;\n]*\b(?:me|us)\b)"
        ),
        r"\g<kept> to ",
    ),
    (
        " with me| with us",
        (
            r"\b(?P<did>[Ss]at) (?P<where>(?:out )?in the (?:rain|snow|sleet|cold|dark|"
            r"wind|sun|"
            r"heat|drizzle|hail)) with (?P<whom>me|us)\b"
        ),
        r"\g<did> with \g<whom> \g<where>",
    ),
)
