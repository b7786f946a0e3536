"""A referee's letter, told by its noun: "Reference letter, two sides, by hand", "ref in the portal by noon"."""

from __future__ import annotations

from typing import NamedTuple

from offers.domain.decline.text.prose import Rewriting

BEGINS = r"(?:(?<=^)|(?<=[.;!?] )|(?<=\n))"
ENDS = r"(?=\s*(?:$|[.,;:!\n]))"
_WHOSE = r"(?:(?:[Hh]er|[Hh]is|[Tt]he|[Mm]y|[Aa]n?) )?"
_WARM = (
    r"(?:(?:glowing|lovely|long|strong|warm|kind|wonderful|beautiful|detailed|fine|generous|great|super|cracking|"
    r"[Gg]lowing|[Ll]ovely|[Ll]ong|[Ss]trong|[Ww]arm|[Ww]onderful|[Bb]eautiful|[Gg]reat) )?"
)
_LETTER = (
    r"(?:(?:(?:[Rr]ef(?:erence)?|[Rr]ec(?:ommendation)?|[Ss]upport(?:ing)?) )?[Ll]etters?(?: of "
    r"(?:rec(?:ommendation)?|ref(?:erence)?|support))?\b(?! (?:of|to|from|for)\b)|LORs?\b)"
)


class _Noun(NamedTuple):
    """One of the words for it."""

    what: str
    """What it is called in the notes, as a pattern."""
    marks: str
    """Pieces of that word, one of which stands in every note that uses it."""
    name: str
    yours: str
    """How it is spoken of to whoever wrote it."""

    @property
    def opens(self) -> str:
        """A sentence that begins with it, as a pattern."""
        return rf"{BEGINS}{_WHOSE}{_WARM}{self.what}"


_NOUNS = (
    _Noun(_LETTER, "etter|LOR", "letter", "your letter"),
    _Noun(r"(?:[Cc]haracter (?:[Rr]eference|ref)s?\b)", "ef", "character reference", "my character reference"),
    _Noun(r"(?:(?:[Ww]ritten )?[Tt]estimonials?\b)", "estimonial", "testimonial", "my testimonial"),
    _Noun(
        r"(?:(?:[Ww]ritten )?(?:[Rr]eference|[Rr]ef)s?\b(?! (?:call|check|form|letter|number|request)))",
        "ef",
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
    r"very same) (?:day|night|morning|evening|afternoon|hour)|(?:the )?(?:day|night|morning|evening) (?:before|after I "
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


_Way = tuple[str, str]
"""One way in which the word is used, as a pattern, and the deed that tells."""


def _one_of_several(noun: _Noun) -> tuple[_Way, ...]:
    """Which of how many it was."""
    nth = rf"(?:(?P<nth>{NTH})(?: one| time)?)"
    return (
        # "Letter of recommendation, her fourth for me in two years"
        (
            (
                rf"{noun.opens},? (?:(?:her|his|the) )?{nth} "
                r"(?:for me|s?he(?:'s| has) (?:written|done)(?: (?:for )?me)?)"
                rf"(?P<span>{SPAN}|(?![ \w]))"
            ),
            rf"wrote your \g<nth> {noun.name} for me\g<span>",
        ),
        (
            rf"{BEGINS}(?:[Hh]er |[Hh]is |[Tt]he )?(?P<nth>{NTH}) {noun.what}(?P<for> for me)?(?P<span>{SPAN})",
            rf"wrote your \g<nth> {noun.name} for me\g<span>",
        ),
    )


def _sent_off(noun: _Noun) -> tuple[_Way, ...]:
    """That it went, and when."""
    return (
        # "Second letter. Sent it three days early": of the two that were asked for it need not be their second.
        (
            (
                rf"{BEGINS}(?:{NTH} )?{_WHOSE}{_WARM}{noun.what}(?:[.,;:]| -) (?:and |then )?(?:[Ss]?[Hh]e )?{DID} "
                rf"(?:it|them)\b{NOT_OFF}"
            ),
            rf"\g<did> {noun.yours}",
        ),
        (
            (
                rf"{BEGINS}(?:{NTH} )?{_WHOSE}{_WARM}{noun.what}(?:[.,;:]| -) (?:and |then )?(?:[Ss]?[Hh]e )?[Ss]ent "
                r"(?:it|them)(?: off| in)?\b(?! (?:back|late|to me)\b)"
            ),
            rf"sent off {noun.yours}",
        ),
        (rf"{noun.opens},? (?:sent (?:off )?|{_AWAY} ){_WHEN}", rf"sent off {noun.yours} \g<when>"),
        (
            rf"{noun.opens},? (?:sent(?: off)?|posted) (?P<to>to (?:HR|them|the (?!wrong\b)[a-z]+|[A-Z]\w+)\b)",
            rf"sent off {noun.yours} \g<to>",
        ),
        (
            (
                rf"{noun.opens},? (?:(?:done|written) )?(?:in|within|inside) "
                r"(?P<span>(?:an?|one|two|three|\d+) (?:hours?|days?))\b"
            ),
            rf"wrote {noun.yours} within \g<span>",
        ),
        (
            (
                rf"\b(?P<did>[Uu]ploaded|[Pp]osted|[Ss]ubmitted|[Tt]yped|[Mm]ailed|[Rr]ewrote|[Uu]pdated|"
                rf"[Tt]ranslated) (?:the |a )?{noun.what}(?! (?:for|of|about|from)\b)"
            ),
            rf"\g<did> {noun.yours}",
        ),
        (
            rf"\b[Hh]ad (?:the|my|your|her|his|a|it|that) ?{noun.what},? (?:in the post|posted) {_WHEN}",
            rf"posted {noun.yours} \g<when>",
        ),
        (
            rf"\b[Hh]ad (?:the|my|your|her|his|a|that) {_WARM}{noun.what},? (?:{_AWAY} ){_WHEN}",
            rf"sent off {noun.yours} \g<when>",
        ),
    )


def _written(noun: _Noun) -> tuple[_Way, ...]:
    """That it was written, by hand or typed."""
    return (
        (rf"{noun.opens},? (?:all )?typed (?=(?:with|on|at|from|over|between) )", rf"typed {noun.yours} "),
        (rf"{noun.opens},? (?:all )?(?:written|done) (?=(?:by|on|at|from|over|between) )", rf"wrote {noun.yours} "),
        # "Reference letter, two sides, with his bad eyes, by hand"
        (
            rf"{noun.opens}, (?:[Tt]wo) (?P<of>sides|pages)[^.;\n]*?,? (?:by hand|handwritten)\b",
            rf"wrote both \g<of> of {noun.yours} by hand",
        ),
        (
            rf"{noun.opens}, (?P<n>{NUMBER}) (?P<of>sides|pages)[^.;\n]*?,? (?:by hand|handwritten)\b",
            rf"wrote all \g<n> \g<of> of {noun.yours} by hand",
        ),
        (rf"{noun.opens},? (?:all )?(?:by hand|handwritten)\b", rf"wrote {noun.yours} by hand"),
    )


def _at_its_length(noun: _Noun) -> tuple[_Way, ...]:
    """How long it was, on what paper, or no more than that there was one."""
    return (
        (
            rf"{noun.opens}[,:] (?P<n>{NUMBER}|\d) (?P<of>sides|pages){ENDS}",
            rf"wrote a {noun.name} of \g<n> \g<of> for me",
        ),
        (
            rf"{BEGINS}(?:[Aa] )?(?P<n>{NUMBER})[- ](?:page|side)r? {_WARM}{noun.what}",
            rf"wrote a \g<n>-page {noun.name} for me",
        ),
        (rf"{BEGINS}(?P<n>{NUMBER}) {_WARM}{noun.what}{ENDS}", rf"wrote \g<n> {noun.name}s for me"),
        (
            rf"{noun.opens} on (?:the |her |his |their )?(?P<on>[\w-]+ )?(?:headed paper|letterhead)",
            rf"wrote {noun.yours} on the \g<on>letterhead",
        ),
        (
            (
                rf"{BEGINS}(?:{NTH} )?{_WHOSE}{_WARM}{noun.what}(?=\s*(?:$|\.|;|(?:re|about) my |,? (?:and )?"
                r"(?:[Ss]?he )?(?:re)?(?:wrote|typed|drafted|read|let me|came|brought|"
                r"showed|rang|made|gave|had|drove|asked)\b| - ))"
            ),
            f"wrote {noun.yours}" if noun.name != "letter" else "wrote a letter for me",
        ),
    )


LETTERS = Rewriting(
    *(
        (noun.marks, *way)
        for noun in _NOUNS
        for ways in (_one_of_several, _sent_off, _written, _at_its_length)
        for way in ways(noun)
    ),
    *(
        (f"rote {large} |rote your {large} ", rf"\b(wrote (?:your )?){large} ", rf"\1{large.lower()} ")
        for large in _LARGE
    ),
)
