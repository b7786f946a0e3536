"""What somebody did on the strength of a yes (rule 74)."""

from __future__ import annotations

import re

from offers.domain.decline.facts import Contact
from offers.domain.decline.prose import AnyCase, any_of, plain
from offers.domain.decline.sensitive import is_confidence

_SHIFTED = (
    r"\b(?:moved|moving|rearranged|reshuffled|reworked|rebuilt|rewrote|redid|shifted|shuffled|changed|swapped|built|"
    r"planned)"
)
_ROTA = r"(?:schedules?|rota|roster|timetable|calendar|shifts|classes)"
_OWN_TIME = r"(?:vacation|holiday|leave|clinic day|day off|surgery|trip)"
_AROUND_ME = r"(?: date)?(?: \w+)? (?:around|to (?:fit|suit)) my (?:start|arrival|first day|move)\b"
# Such a deed is what the answer undoes: "moving the unit's schedule around my start".
PLANNED_AROUND_ME = re.compile(rf"\w+ing\b.*\b(?:{_ROTA}|{_OWN_TIME}){_AROUND_ME}")
# ... and what it was, as it may be said to them.
_COUNTED_ON = [
    (AnyCase(pattern), said)
    for pattern, said in [
        (
            (
                r"\b(?:already )?told (?:the |her |his |their )?(?:whole |entire )?(?P<who>team|staff|board|partners|"
                r"department|faculty|crew|group|nurses|committee|office)\b"
            ),
            "you had told your {who}",
        ),
        (
            r"\b(?:already )?told (?:the |her |his |their )?(?P<who>clients?|families|parents)\b",
            "you had told the {who}",
        ),
        (
            (
                r"\b(?:pull(?:ed)?|took|take|taken|taking|clos(?:e|ed|ing)) (?:down )?(?:the|their) (?:job )?"
                r"(?:posting|ad|advert|listing|search)\b"
            ),
            "you were calling off your search",
        ),
        (
            r"\b(?:turned|let|sent) (?:down |away )?the (?:other|second) (?:candidates?|finalists?)\b",
            "you had let other candidates go",
        ),
        (r"\bannounced (?:it|me|my)\b", "you had announced it"),
        (
            rf"{_SHIFTED} (?:her|his) (?:own )?(?P<what>{_OWN_TIME}){_AROUND_ME}",
            "you had moved your {what} around me",
        ),
        (rf"{_SHIFTED} (?:[\w'-]+ ){{0,4}}(?P<what>{_ROTA}){_AROUND_ME}", "you had planned the {what} around me"),
    ]
]
_ANY_COUNTED_ON = any_of(pattern for pattern, _ in _COUNTED_ON)


def counted_on(contact: Contact) -> str:
    """What this person did because the user had said yes: "you had told your team"; "" for nothing that is logged."""
    for entry in contact.interactions:
        note = plain(entry.note)
        for pattern, said in _COUNTED_ON if _ANY_COUNTED_ON.search(note) else ():
            found = pattern.search(note)
            if found and not is_confidence(entry):
                return said.format(**found.groupdict())
    return ""
