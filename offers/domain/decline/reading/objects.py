"""A "her" to whom something was given, or who was let: "lent her boots" is no possessive, "read her CV" is one."""

from __future__ import annotations

import re

from offers.domain.decline.reading import verbs
from offers.domain.decline.reading.people import GROUP, SOMEBODY

# "rang my wife, gave her names", "let her watch": whom it was given to, or who was let, and no possessive.
_GIVEN_HER = re.compile(
    r"\b(gave|sent|lent|told|taught|offered|found|got|bought|brought|baked|made|showed|handed|saved|ordered|wrote|"
    r"lending|giving|sending|showing|teaching) her\b(?= (?!own\b)(?:(?:two|three|four|five|six|\d+|several|plenty of|"
    r"lots of) [a-z-]+ ?|every [a-z]+ |[a-z]+s\b(?! (?:to|round|around|on|over)\b)|lunch\b(?! (?:break|hour))|"
    r"dinner\b|breakfast\b|coffee\b|supper\b|tea\b|advice\b|homework\b|feedback\b|tips\b|directions\b|"
    r"work\b(?! to\b)|time\b|(?:trial|paid|freelance|studio|office|desk|part-time) (?:work|space|time|lessons)\b))"
)
_KEPT_HER = re.compile(
    r"\b([Kk]ept|[Gg]ot|[Tt]old|[Ll]eft|[Mm]ade) her (?=(?:posted|informed|updated|up|company|busy|started|ready|"
    r"settled|going|straight|honestly|frankly|plainly|welcome|comfortable)\b)"
)
_LET_HER = re.compile(rf"\b([Ll]et|letting) her\b(?! (?:{SOMEBODY}|{GROUP})\b)")
# Most verbs are nouns as well: "had her plan printed", "made her work easier".
_HAD_HER = re.compile(
    r"\b([Hh]elped|[Hh]ad(?= her (?:sit|come|meet|try|teach|join|stay|speak|sing|bake|read|see)\b)|"
    r"[Mm]ade(?= her (?:feel|laugh|think|smile|see)\b)) her (?P<does>[a-z]+)\b"
)
_DROVE_HER = re.compile(
    r"\b([Dd]rove|[Ww]alked|[Tt]ook|[Bb]rought|[Ss]aw|[Dd]ropped|[Rr]an|[Ss]ent|[Hh]ad|[Pp]ut|[Pp]icked|[Ss]howed|"
    r"[Ii]nvited|[Tt]alked|[Ff]lew|[Rr]ang|[Cc]alled) her (?=(?:home|back|up|down|out|off|over|inside|upstairs|"
    r"away)\b(?! (?:garden|room|door|porch|yard|office)\b))"
)


def objects_named(text: str, kin: str) -> str:
    """The text with the name for each "her" who was given something, let do something or taken somewhere."""
    text = _LET_HER.sub(rf"\1 {kin}", _GIVEN_HER.sub(rf"\1 {kin}", text))
    text = _KEPT_HER.sub(rf"\1 {kin} ", _DROVE_HER.sub(rf"\1 {kin} ", text))
    return _HAD_HER.sub(
        lambda found: f"{found[1]} {kin} {found['does']}" if verbs.is_base(found["does"]) else found[0], text
    )


# "asked what my partner does & wrote to a press about her", of a man: it was about the partner.
_PARTNER_THEN = {
    own: re.compile(
        rf"(?P<before>\b[Mm]y partner\b(?!')[^.;\n]*? (?:about|for|to|with|round|past) ){them}(?=\s*(?:$|[.,;!\n]))"
    )
    for own, them in (("he", "her"), ("she", "him"))
}


def partner_named(text: str, pronoun: str) -> str:
    """The text with "my partner" for a "her" that cannot be the contact, whose pronoun it is given."""
    if pronoun not in _PARTNER_THEN or "y partner" not in text:
        return text
    return _PARTNER_THEN[pronoun].sub(r"\g<before>my partner", text)
