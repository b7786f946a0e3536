"""A referee's letter, told by its noun: "Reference letter, two sides, by hand", "ref in the portal by noon"."""

from __future__ import annotations

from offers.domain.decline.prose import Rewriting

BEGINS = r"(?:(?<=^)|(?<=[.;!?] )|(?<=\n))"
ENDS = r"(?=\s*(?:$|[.,;:!\n]))"
_WHOSE = r"(?:(?:[Hh]er|[Hh]is|[Tt]he|[Mm]y|[Aa]n?) )?"
_WARM = (
    r"(?:(?:glowing|lovely|long|strong|warm|kind|wonderful|beautiful|detailed|fine|generous|great|super|cracking|"
    r"[Gg]lowing|[Ll]ovely|[Ll]ong|[Ss]trong|[Ww]arm|[Ww]onderful|[Bb]eautiful|[Gg]reat) )?"
)
_LETTER = (
    r"(?:(?:(?:[Rr]ef(?:erence)?|[Rr]ec(?:ommendation)?|[Ss]upport(?:ing)?) )?[Ll]etters?(?: of "
    r"(?:rec(?:ommendation)?|"
    r"ref(?:erence)?|support))?\b(?! (?:of|to|from|for)\b)|LORs?\b)"
)
# By what they are called in the notes: how they are spoken of to whoever wrote them.
_NAMED = (
    (_LETTER, "letter", "your letter"),
    (r"(?:[Cc]haracter (?:[Rr]eference|ref)s?\b)", "character reference", "my character reference"),
    (r"(?:(?:[Ww]ritten )?[Tt]estimonials?\b)", "testimonial", "my testimonial"),
    (
        r"(?:(?:[Ww]ritten )?(?:[Rr]eference|[Rr]ef)s?\b(?! (?:call|check|form|letter|number|request)))",
        "reference",
        "my reference",
    ),
)
NTH = (
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|(?:1[1-9]|\d0)th|Second|Third|Fourth|Fifth|Sixth|"
    r"Seventh|Eighth|Ninth|Tenth)"
)
NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|Two|Three|Four|Five|Six)"
_LARGE = ("Two", "Three", "Four", "Five", "Six", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth")
SPAN = (
    rf"(?:(?: now)? (?:in|within) (?:an?|as many|{NUMBER}|\d+) (?:years?|months|weeks)|(?: now)? this (?:year|spring|"
    r"summer|autumn|fall|winter|month|season))"
)
DID = r"(?P<did>[Ww]rote|[Tt]yped|[Pp]osted|[Uu]ploaded|[Ss]ubmitted|[Mm]ailed|[Ee]-?mailed|[Rr]ewrote|[Tt]ranslated)"
# When, where that speaks for whoever did it: nobody is thanked for "late" or "in the end".
_WHEN = (
    r"(?P<when>(?:overnight|by return|within|by (?:noon|midnight|[Mm]onday|[Tt]uesday|[Ww]ednesday|[Tt]hursday|"
    r"[Ff]riday|the (?:next|same)|breakfast|lunch|dawn|morning|evening|that)|(?:the |that )?(?:same|next|very next|"
    r"very "
    r"same) (?:day|night|morning|evening|afternoon|hour)|(?:the )?(?:day|night|morning|evening) (?:before|after I "
    r"asked)|that (?:same )?(?:night|evening|day|afternoon)|(?:a|one|two|three|four|five|six|\d+) (?:days?|weeks?) "
    r"(?:early|before|ahead)|early|well before|long before|before (?:the deadline|I)|at (?:midnight|dawn|\d))\b"
    r"[^.;,\n]{0,60})"
)
_AWAY = (
    r"(?:(?:(?:was|were|is|are|all) )?(?:in|off|up|there|done|ready|finished|uploaded|submitted|sent(?: off| in)?|"
    r"posted|mailed|e-?mailed|in (?:the|their) (?:mail|portal|system|inbox)|on (?:the|their) (?:portal|system|desk)|"
    r"with them|on its way)|(?:went|came)(?: off| in| out)?)"
)
NOT_OFF = r"(?! (?:down|off|up|out|all|for granted|badly|late)\b)"


def _told_by(what: str, name: str, owned: str) -> tuple[tuple[str, str, str], ...]:
    """The ways in which one of the words for it is used."""
    marks = "etter|LOR" if name == "letter" else "estimonial" if name == "testimonial" else "ef"
    opens = rf"{BEGINS}{_WHOSE}{_WARM}{what}"
    nth = rf"(?:(?P<nth>{NTH})(?: one| time)?)"
    return (
        # "Letter of recommendation, her fourth for me in two years"
        (
            marks,
            (
                rf"{opens},? (?:(?:her|his|the) )?{nth} (?:for me|s?he(?:'s| has) (?:written|done)(?: (?:for )?me)?)"
                rf"(?P<span>{SPAN}|(?![ \w]))"
            ),
            rf"wrote your \g<nth> {name} for me\g<span>",
        ),
        (
            marks,
            rf"{BEGINS}(?:[Hh]er |[Hh]is |[Tt]he )?(?P<nth>{NTH}) {what}(?P<for> for me)?(?P<span>{SPAN})",
            rf"wrote your \g<nth> {name} for me\g<span>",
        ),
        # "Second letter. Sent it three days early": of the two that were asked for it need not be their second.
        (
            marks,
            (
                rf"{BEGINS}(?:{NTH} )?{_WHOSE}{_WARM}{what}(?:[.,;:]| -) (?:and |then )?(?:[Ss]?[Hh]e )?{DID} "
                rf"(?:it|them)\b{NOT_OFF}"
            ),
            rf"\g<did> {owned}",
        ),
        (
            marks,
            (
                rf"{BEGINS}(?:{NTH} )?{_WHOSE}{_WARM}{what}(?:[.,;:]| -) (?:and |then )?(?:[Ss]?[Hh]e )?[Ss]ent (?:it|"
                rf"them)"
                r"(?: off| in)?\b(?! (?:back|late|to me)\b)"
            ),
            rf"sent off {owned}",
        ),
        (marks, rf"{opens},? (?:sent (?:off )?|{_AWAY} ){_WHEN}", rf"sent off {owned} \g<when>"),
        (
            marks,
            rf"{opens},? (?:sent(?: off)?|posted) (?P<to>to (?:HR|them|the (?!wrong\b)[a-z]+|[A-Z]\w+)\b)",
            rf"sent off {owned} \g<to>",
        ),
        (
            marks,
            (
                rf"{opens},? (?:(?:done|written) )?(?:in|within|inside) (?P<span>(?:an?|one|two|three|\d+) (?:hours?|"
                rf"days?))\b"
            ),
            rf"wrote {owned} within \g<span>",
        ),
        (
            marks,
            (
                rf"\b(?P<did>[Uu]ploaded|[Pp]osted|[Ss]ubmitted|[Tt]yped|[Mm]ailed|[Rr]ewrote|[Uu]pdated|"
                rf"[Tt]ranslated) (?:the |a )?{what}(?! (?:for|of|about|from)\b)"
            ),
            rf"\g<did> {owned}",
        ),
        (
            marks,
            rf"\b[Hh]ad (?:the|my|your|her|his|a|it|that) ?{what},? (?:in the post|posted) {_WHEN}",
            rf"posted {owned} \g<when>",
        ),
        (
            marks,
            rf"\b[Hh]ad (?:the|my|your|her|his|a|that) {_WARM}{what},? (?:{_AWAY} ){_WHEN}",
            rf"sent off {owned} \g<when>",
        ),
        (marks, rf"{opens},? (?:all )?typed (?=(?:with|on|at|from|over|between) )", rf"typed {owned} "),
        (marks, rf"{opens},? (?:all )?(?:written|done) (?=(?:by|on|at|from|over|between) )", rf"wrote {owned} "),
        # "Reference letter, two sides, with his bad eyes, by hand"
        (
            marks,
            rf"{opens}, (?:[Tt]wo) (?P<of>sides|pages)[^.;\n]*?,? (?:by hand|handwritten)\b",
            rf"wrote both \g<of> of {owned} by hand",
        ),
        (
            marks,
            rf"{opens}, (?P<n>{NUMBER}) (?P<of>sides|pages)[^.;\n]*?,? (?:by hand|handwritten)\b",
            rf"wrote all \g<n> \g<of> of {owned} by hand",
        ),
        (marks, rf"{opens},? (?:all )?(?:by hand|handwritten)\b", rf"wrote {owned} by hand"),
        (
            marks,
            rf"{opens}[,:] (?P<n>{NUMBER}|\d) (?P<of>sides|pages){ENDS}",
            rf"wrote a {name} of \g<n> \g<of> for me",
        ),
        (
            marks,
            rf"{BEGINS}(?:[Aa] )?(?P<n>{NUMBER})[- ](?:page|side)r? {_WARM}{what}",
            rf"wrote a \g<n>-page {name} for me",
        ),
        (marks, rf"{BEGINS}(?P<n>{NUMBER}) {_WARM}{what}{ENDS}", rf"wrote \g<n> {name}s for me"),
        (
            marks,
            rf"{opens} on (?:the |her |his |their )?(?P<on>[\w-]+ )?(?:headed paper|letterhead)",
            rf"wrote {owned} on the \g<on>letterhead",
        ),
        (
            marks,
            (
                rf"{BEGINS}(?:{NTH} )?{_WHOSE}{_WARM}{what}(?=\s*(?:$|\.|;|(?:re|about) my |,? (?:and )?"
                r"(?:[Ss]?he )?(?:re)?(?:wrote|typed|drafted|read|let me|came|brought|"
                r"showed|rang|made|gave|had|drove|asked)\b| - ))"
            ),
            f"wrote {owned}" if name != "letter" else "wrote a letter for me",
        ),
    )


LETTERS = Rewriting(
    *(rule for named in _NAMED for rule in _told_by(*named)),
    *(
        (f"rote {large} |rote your {large} ", rf"\b(wrote (?:your )?){large} ", rf"\1{large.lower()} ")
        for large in _LARGE
    ),
)
