"""From talking about somebody to talking to them: "drew her sketch for me" becomes "drew your sketch for me"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from offers.domain.decline.reading.objects import objects_named, partner_named
from offers.domain.decline.reading.people import FEMALE, MALE
from offers.domain.decline.reading.rewrites.pronouns import (
    AFTER_OBJECT_HER,
    AND_ALSO_DOES,
    AND_OFTEN_DOES,
    FOLK,
    IS_AND_HAS,
    IS_AND_HAS_WITH_THEY,
    OTHER_CASES,
    THEIR,
    VERB_AFTER,
    plural_verb,
    second_verb,
    whose_theirs,
)
from offers.domain.decline.text.prose import AnyCase

GENDERED = {
    "she": re.compile(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE),
    "he": re.compile(r"\b(?:he|him|his|himself)\b", re.IGNORECASE),
}


# Where the notes have a she and a he, and either may be the contact.
NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Speaker:
    """How a contact is spoken of in the notes. `pronoun` is "she", "he", "" where the notes do not tell, or `NEITHER`.

    Most clauses name nobody, so no pattern is made of the names before one of them occurs.
    """

    names: tuple[str, ...]
    pronoun: str = ""
    inside: bool = True
    # Who is of their family by name, and whether anybody named may be, as the user was under their roof.
    household: frozenset[str] = frozenset()
    has_guests: bool = False
    # "His kids" are those whom a teacher teaches.
    has_pupils: bool = False

    def as_doer(self, text: str) -> Doer | None:
        """The contact as the one who does what the text tells, at its start."""
        subject = _SUBJECTS[self.pronoun]
        lowered = text.lower()
        for name in self.names:
            if lowered.startswith(name.lower()) and (found := subject.match(_THEY + text[len(name) :])):
                return Doer(_companion_of(found), found.end() - len(_THEY) + len(name))
        found = subject.match(text)
        return Doer(_companion_of(found), found.end()) if found else None

    def renamed(self, text: str, name: str, own: str) -> str:
        """The text with `name` for every name of the contact, and `own` for "Jane's"."""
        found = [known for known in self.names if known in text]
        if not found:
            return text
        either = "|".join(map(re.escape, found))
        named = re.compile(rf"(?<![\w-])(?:(?:Dr|Mrs?|Ms|Prof)\.? )?(?:{either})(?![\w-])('s?(?=\s))?")
        return named.sub(lambda found: own if found[1] else name, text)


@dataclass(frozen=True, slots=True)
class Doer:
    """Who took part as well ("your husband", "Ruth"), "" for nobody, and where the words for the two of them end."""

    companion: str
    end: int


def _companion_of(found: re.Match[str]) -> str:
    kin = found[1] or found["other_kin"]
    return f"your {kin.lower()}" if kin else found["named"] or found["too"] or ""


_THEY = "they"


_COMPANION = (
    r"(?:and|&) (?:(?:her|his|their|the) )?(husband|wife|spouse|partner|family|kids|children|daughters?|sons?|"
    r"parents|mother|father)(?-i: [A-Z][a-z]+)?"
)


def speaker(names: Iterable[str], pronoun: str, *, inside: bool) -> Speaker:
    """`inside` tells that "their" in a note means this contact's own side."""
    known = tuple(sorted({name for name in names if len(name) > 1}, key=lambda name: (-len(name), name)))
    return Speaker(names=known, pronoun=pronoun, inside=inside)


_SUBJECTS = {
    pronoun: re.compile(
        rf"(?:(?:{pronouns})(?: {_COMPANION}|(?-i: (?:and|&) (?P<named>(?:Dr\. )?[A-Z][a-z]+)))?|"
        rf"(?:him|her) (?:{_COMPANION.replace('(husband', '(?P<other_kin>husband')}|"
        rf"(?-i:(?:and|&) (?P<too>[A-Z][a-z]+)))|[A-Za-z]+ and (?:her|him|she|he))\s+",
        re.IGNORECASE,
    )
    for pronoun, pronouns in {
        "": f"{_THEY}|she|he",
        "she": f"{_THEY}|she",
        "he": f"{_THEY}|he",
        NEITHER: _THEY,
    }.items()
}


_KIN = {"he": rf"(?:{MALE})", "she": rf"(?:{FEMALE})"}
_MY_KIN = {own: re.compile(rf"\b(?:my|our) (?:\w+ )?{kin}\b", re.IGNORECASE) for own, kin in _KIN.items()}
# In lower case, and with the letters before what they have to begin: those are found at once.
SUBJECT = {own: re.compile(rf"{own}(?<=\b{own})\b") for own in ("she", "he")}
OBJECT = {
    "she": re.compile(r"her(?<=\bher)(?:s|self)?\b"),
    "he": re.compile(r"hi(?<=\bhi)(?:m|s|mself)\b"),
}


def _has_my(text: str) -> bool:
    """Without a "my" or "our" nobody of the user's own is named."""
    text = text.lower()
    return "my " in text or "our " in text


# "let my wife ring her": whoever let her.
_LET_KIN_REACH = re.compile(
    rf"\b([Ll]et (?:my|our) (?:\w+ )?(?:{MALE}|{FEMALE}|partner) (?:ring|call|phone|e-?mail|text|shadow|"
    r"visit|message)) (?:her|him)\b"
)
# "lent my husband his rod", "let my daughter try her cello": whose rod nobody can tell.
_LENT_TO = re.compile(
    r"\b(?:lent|loaned|gave|showed|offered|handed|let) (?P<kin>(?:my|our) (?:\w+ )?\w+) "
    r"(?:(?:try|use|play|ride|hold|wear|drive|fly|steer|taste|borrow|read) )?(?:his|her)\b",
    re.IGNORECASE,
)


def kin_named(text: str, speaker: Speaker) -> str:
    """ "for my husband and rewrote his resume" says whose resume, also once it is cut from the rest."""
    if not _has_my(text):
        return text
    text = _LET_KIN_REACH.sub(r"\1 you", text)
    for own, my_kin in _MY_KIN.items():
        kin = my_kin.search(text)
        if kin and speaker.pronoun != own and not _is_lent_to(kin, text):
            tail, rest = text[kin.end() :], ""
            third = next((person for person in _THIRD_PERSON.finditer(tail) if person[0] != kin[0]), None)
            if third:
                tail, rest = tail[: third.end()], tail[third.end() :]
            tail = re.sub(
                r"\bher\b" + AFTER_OBJECT_HER if own == "she" else r"\bhim\b", kin[0], tail, flags=re.IGNORECASE
            )
            possessive = rf"\b{'her' if own == 'she' else 'his'}\b{_NOT_OWN}"
            if own == "she":
                tail = objects_named(tail, kin[0])
            text = text[: kin.end()] + re.sub(possessive, f"{kin[0]}'s", tail, flags=re.IGNORECASE) + rest
    text = partner_named(text, speaker.pronoun)
    return _MY_FOLK.sub(_folk_named, text)


def _is_lent_to(kin: re.Match[str], text: str) -> bool:
    return any(lent.start("kin") == kin.start() for lent in _LENT_TO.finditer(text))


_NOT_OWN = r"(?! (?:own|(?:day|night|weekend) off|lunch|break|way)\b)"
_MY_FOLK = re.compile(
    r"\b((?:my|our) (?:kids|children|boys|girls|twins|sons|daughters|parents|students))\b([^.;\n]*)", re.IGNORECASE
)


def _folk_named(found: re.Match[str]) -> str:
    """ "asked about my kids, remembered their names": whose names; after "our kids' names" they may be those."""
    rest = re.sub(r"\btheir\b(?! (?:house|home|place|table|cabin|farm|kitchen|apartment)\b)", f"{found[1]}'", found[2])
    return found[1] + (rest if rest.startswith("'") else re.sub(r"\bthem\b", found[1], rest))


# Somebody to whom a later "her" or "his" may belong: "introduced me to Dana and her team".
_THIRD_PERSON = re.compile(
    r"\b(?:my|our|the|a|an|another|this|one) (?:[A-Za-z-]+ )?(?:husband|wife|partner|spouse|son|daughter|brother|"
    r"sister|mother|father|mom|mum|dad|friend|boss|chair|PD|program director|nurse|"
    r"resident|student|patient|driver|chef|"
    r"colleague|"
    r"manager|director|principal|neighbor|dean|foreman|owner|teacher|doctor|assistant|secretary|partner|mentor|guy|"
    r"woman|man|candidate|client|customer|president|captain|judge)\b(?!'s? (?:office|desk))|"
    # "carried Zora up the steps when she conked out"
    r"^(?:[Cc]arried|[Ww]oke|[Cc]aught|[Hh]eld|[Tt]aught|[Ff]etched|[Cc]alled|[Pp]icked|[Pp]ushed|[Ff]ed|[Hh]elped) "
    r"[A-Z][a-zà-ÿ]+\b|"
    r"\b(?:to|with|and|for|by) (?!(?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December|Thanksgiving|Christmas|Easter|Shabbat|Passover|Diwali|Eid|Iftar|Mass|[A-Z]\w+ (?:dinner|lunch|breakfast|"
    r"service|game|match|party|tour|school|market|station|airport|harbou?r|Park|Street|"
    r"Lake|River|Beach))\b)(?:Dr\. |Mr\. |Ms\. |Mrs\. )?[A-Z][a-zà-ÿ]+\b(?!day\b)"
)
# A town, and nobody: "came down to Galway to hand me her checklist".
_JOURNEY = re.compile(
    r"(?:[Cc]ame|[Dd]rove|[Ff]lew|[Tt]ravell?ed|[Cc]ycled|[Ss]ailed|(?:[Dd]rove|[Ff]lew|[Ff]erried|[Rr]owed|[Rr]an) "
    r"(?:me|us)|[Tt]ook the (?:night )?(?:train|bus|ferry|boat|plane)) (?:(?:all the way|"
    r"down|up|over|out|across|back|in|straight) )*(?:to|from) [A-Z][\w'-]+(?: [A-Z][\w'-]+)*(?! and (?:her|his)\b)",
)
_SURELY_OWN = re.compile(
    r"\b(?:on|over|during|out of|in|with|to) (?:her|his|their) (?:own\b|(?:day|night|morning|afternoon|weekend) off\b|"
    r"lunch\b|break\b|way\b|(?:own|free|spare) time\b)|^ of (?:hers|his)\b|"
    r"\beven though (?:she|he|it was (?:her|his))\b",
    re.IGNORECASE,
)
_OF_MY_PARTNER = re.compile(
    r"\b(?:my|our) (?:partner|spouse|child|cousin)\b.*\b(?:she|he|her|him|his)\b", re.IGNORECASE
)
# "how his father lost his sight": whose sight is the father's.
_OF_THEIR_KIN = re.compile(
    r"\b(?:how|why|that|when|what|where|because) (?:her|his|their) (?:\w+ )?"
    rf"(?:(?:{MALE})\b(?! and\b).*\b(?:he|him|his)|(?:{FEMALE})\b(?! and\b).*\b(?:she|her))\b",
    re.IGNORECASE,
)
_ANY_PRONOUN = re.compile(r"\b(?:she|he|her|hers|him|his|herself|himself)\b", re.IGNORECASE)


# What is somebody's own is theirs who did it.
_HER_OWN = re.compile(r"\b(?:her|his) own\b")


def is_unclear(text: str, before: str, speaker: Speaker) -> bool:
    """Whether a "his" goes back to a relative of the user's named in an earlier part of the note."""
    if not _has_my(before):
        return False
    text = _HER_OWN.sub("", text.lower())
    for own, my_kin in _MY_KIN.items():
        if speaker.pronoun not in {"", own}:
            continue
        is_told = OBJECT[own].search(text) or (not speaker.pronoun and SUBJECT[own].search(text))
        if is_told and my_kin.search(before):
            return True
    return False


def speaks_of_another(text: str, speaker: Speaker) -> bool:
    """Whether a he or she in the text cannot be this contact, or might be somebody else named before it."""
    if " to " in text or " from " in text:
        text = _JOURNEY.sub("", text, count=1) if _JOURNEY.match(text) else text
    third = _THIRD_PERSON.search(speaker.renamed(text, " ", " "))
    if third:
        after = _SURELY_OWN.sub("", text[text.find(third[0]) + len(third[0]) :])
        if speaker.pronoun and text[1:].startswith(("ent ", "oaned ")):
            # Nobody is lent what is theirs: "lent my wife her boots".
            after = after.removeprefix(" her").removeprefix(" his")
        is_alone = after.startswith("'s ") or not _THIRD_PERSON.search(after)
        pronouns = _may_be_of(third[0], speaker) if is_alone else _ANY_PRONOUN
        if pronouns.search(after):
            return True
    if _OF_MY_PARTNER.search(text) or _OF_THEIR_KIN.search(text):
        return True
    return any(pattern.search(text) for own, pattern in GENDERED.items() if speaker.pronoun and own != speaker.pronoun)


def _may_be_of(person: str, speaker: Speaker) -> re.Pattern[str]:
    """The pronouns that may mean this person: after "my husband's CV", "her boss" is no boss of his."""
    for own, kin in _MY_KIN.items():
        if kin.search(person) and speaker.pronoun != own:
            return GENDERED[own]
    return _ANY_PRONOUN


_ALONE = {
    with_they: re.compile(rf"\b(?:{'she|he|they' if with_they else 'she|he'})\b", re.IGNORECASE)
    for with_they in (True, False)
}
_ANYBODY = AnyCase(r"\b(?:s?he|hers?|his|him|herself|himself|they|their)\b")


# "six fifth-graders, to tell me what they'd like", "what they had told her": no house of the contact's.
_THEY_ARE_OTHERS = AnyCase(
    r"\b(?:(?:my|our|the|some|all|both|every|each|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve)(?: of (?:my|our|the))?) (?:[\w-]+ ){0,2}?"
    rf"(?:[\w-]*graders|references|referees|{FOLK})\b[^.;,]*\bthey\b|"
    r"\bthey(?:'d|'ve| had| have)? [a-z]+ (?:him\b|"
    r"her(?=$|[.,;]| (?:to|in|on|at|so|and|that|when|about|how|what|for|with)\b))"
)


def address(text: str, speaker: Speaker, *, with_companion: bool = False) -> str:
    """The text with the contact spoken to. "their" is the contact's side where the contact belongs to it."""
    text = speaker.renamed(text, "you", "your")
    if not _ANYBODY.search(text):
        return text
    with_they = with_companion or (speaker.inside and not ("hey" in text and _THEY_ARE_OTHERS.search(text)))
    text = (IS_AND_HAS_WITH_THEY if with_they else IS_AND_HAS)(text)
    told = VERB_AFTER[with_they].sub(plural_verb, text)
    if told != text and " and " in told:
        told = AND_OFTEN_DOES.sub(second_verb, AND_ALSO_DOES.sub(second_verb, told))
    text = told
    text = _ALONE[with_they].sub("you", text)
    text = OTHER_CASES(text)
    return THEIR.sub(whose_theirs, text) if with_they else text
