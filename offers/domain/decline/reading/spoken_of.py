"""As whom the notes speak of a contact: "she", "he", or nobody that they tell."""

from __future__ import annotations

import re
from collections.abc import Iterator

from offers.domain.decline.reading.people import FEMALE, MALE
from offers.domain.decline.reading.second_person import NEITHER, OBJECT, SUBJECT

_ANY_KIN = {
    own: re.compile(rf"\b(?:my|our|her|his|their|with|and) (?:\w+ )?(?:{kin})\b", re.IGNORECASE)
    for own, kin in (("he", MALE), ("she", FEMALE))
}
# "while he was late": what goes on beside the deed may be anybody's.
_BESIDE = re.compile(
    r"\b(?:while|when|until|till|because|as|since|after|before|where|if|though|although|what|how|why|that|which|once|"
    r"whether|than|so|bc|cos|cause) $"
)
_BEGINS = re.compile(r"(?:^|[.;:,!?\n(-] ?|\b(?:and|but|then|plus|also) |& )$")
# Of nobody but who gave or did it: "gave me half her burrito", "on her day off", "herself".
_SURELY = {
    "she": re.compile(
        r"\bherself\b|\b(?:me|us) (?:[\w'-]+ ){0,3}?(?<!to )(?<!and )(?<!of )her(?= (?!to\b|and\b)[a-z])|\bher own\b|"
        r"\b(?:on|over|during|out of|after|before) her (?:day off|night off|weekend|lunch|break|way|shift|own)\b"
    ),
    "he": re.compile(
        r"\bhimself\b|\b(?:me|us) (?:[\w'-]+ ){0,3}?(?<!to )(?<!and )(?<!of )his(?= (?!and\b)[a-z])|\bhis own\b|"
        r"\b(?:on|over|during|out of|after|before) his (?:day off|night off|weekend|lunch|break|way|shift|own)\b"
    ),
}
# "Kid on her lap; he counted to ten": whose lap it is, talks, and the kid counts.
_ON_THEIR_LAP = re.compile(
    r"\b(?:kid|baby|toddler|child|son|daughter|boy|girl|grandson|granddaughter|dog|cat)\b[^.;\n]{0,20}? "
    r"(?:on|in) (her|his) (?:lap|knees?)\b"
)
_TITLES = {
    **dict.fromkeys("mrs ms miss mme mlle madame frau dame lady sister mother doña dona señora sra".split(), "she"),
    **dict.fromkeys("mr mister sir lord father brother herr monsieur don señor".split(), "he"),
}


def pronoun_of(notes: str, title: str = "") -> str:
    """The contact's pronoun as title and notes have it: she, he, "" when they do not tell, or that it is `NEITHER`.

    A "his" after "my husband" is the husband's, not the contact's. The one that is there more often counts, as
    a subject before all: one "he" or "him" may be somebody else, and so may whoever only stands in a "while he ...".
    """
    notes = notes.lower()
    subjects = {own: [*_own_places(notes, own, form)] for own, form in SUBJECT.items()}
    objects = {own: [*_own_places(notes, own, form)] for own, form in OBJECT.items()}
    if (told := _TITLES.get(title.rstrip(".").lower())) and (any(subjects.values()) or any(objects.values())):
        return told
    if (" lap" in notes or " knee" in notes) and (lap := _ON_THEIR_LAP.search(notes)):
        return "she" if lap[1] == "her" else "he"
    if any(subjects.values()) and all(subjects[own] or objects[own] for own in subjects):
        doers = {own: [place for place in subjects[own] if not _BESIDE.search(notes, 0, place)] for own in subjects}
        if not any(_BEGINS.search(notes, 0, place) for places in doers.values() for place in places):
            theirs = _by_what_is_theirs(notes)
            if theirs is not NEITHER or not any(doers.values()):
                return theirs
        subjects = doers
    told_of = [own for own in subjects if subjects[own]] or [own for own in objects if objects[own]]
    return min(
        told_of,
        key=lambda own: (-len(subjects[own]), -len(objects[own]), min(subjects[own] + objects[own])),
        default="",
    )


def _by_what_is_theirs(notes: str) -> str:
    surely = [own for own, form in _SURELY.items() if any(_own_places(notes, own, form))]
    return surely[0] if len(surely) == 1 else NEITHER


def _own_places(notes: str, own: str, form: re.Pattern[str]) -> Iterator[int]:
    """Where the pronoun stands in the notes, and may mean the contact."""
    for match in form.finditer(notes):
        sentence = notes[: match.start()].rpartition("\n")[2]
        if not _ANY_KIN[own].search(sentence):
            yield match.start()
