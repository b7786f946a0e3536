"""The words by which a note names people other than its contact: "his two girls", "one of the nurses"."""

from __future__ import annotations

import re

from offers.domain.decline.text.prose import letter_runs

MALE = r"husband|son|father|dad|brother|boy|boyfriend|fiance|fiancé|uncle|nephew|grandfather|grandson|father-in-law"
FEMALE = (
    r"wife|daughter|mother|mom|mum|sister|girl|girlfriend|fiancee|fiancée|aunt|niece|grandmother|granddaughter|"
    r"mother-in-law"
)
# Who may be spoken of as "my ...".
KIN = (
    rf"(?:{MALE}|{FEMALE}|partner|spouse|kids?|kiddos?|children|child|twins|boys|girls|baby|toddler|"
    r"teenagers?|parents|"
    r"grandparents|grandma|grandpa|in-laws|family)"
)
_WORKER = (
    r"nurse|resident|student|intern|fellow|apprentice|assistant|deputy|secretary|receptionist|clerk|porter|guard|"
    r"janitor|custodian|driver|cook|chef|baker|waiter|bartender|foreman|owner|boss|partner|neighbor|neighbour|friend|"
    r"colleague|cousin|patient|client|customer|teacher|principal|dean|director|manager|chair|head|lead|tech|"
    r"technician|engineer|volunteer|trainee|postdoc|kid|child|guy|woman|man|tenant|caretaker|farmhand|"
    r"landlord|landlady|conductor|curator|librarian|registrar|steward|captain|sergeant|doctor|medic|recruiter|predecessor|"
    r"successor"
)
SOMEBODY = rf"(?:[a-z-]+ )?(?:{MALE}|{FEMALE}|{_WORKER})"
_TOGETHER = (
    r"wives|children|women|men|people|folks|family|team|crew|staff|kitchen|class|choir|band|twins|parents|faculty|"
    r"trustees|players|dancers|singers|actors|guests|everyone|everybody|others|locals|regulars"
)
GROUP = rf"(?:(?:{MALE}|{FEMALE}|{_WORKER})s|{_TOGETHER})"
_DETERMINER = r"(?:the|a|an|one|another|some|all|both|two|three|four|five|six|several|a few|each|every|her|his|their)"
_OTHER_PEOPLE = re.compile(
    rf"\b(?:one of )?(?:(?:(?:{_DETERMINER}|most) (?:of )?(?:the |her |his |their )?)+)?(?:[a-z-]+ )?"
    rf"(?:(?P<male>{MALE})|(?P<female>{FEMALE})|(?P<group>{GROUP})|{_WORKER})\b|"
    r"\b(?:somebody|someone) (?:from|in|at)\b",
    re.IGNORECASE,
)


_ONE_EACH = f"{MALE}|{FEMALE}|{_WORKER}".split("|")
PEOPLE = frozenset([*_ONE_EACH, *(f"{one}s" for one in _ONE_EACH), *_TOGETHER.split("|"), "somebody", "someone"])


def other_people(text: str) -> re.Match[str] | None:
    """Whom the text begins with, if that is anybody but a name. The group that matched last tells of what kind."""
    return _OTHER_PEOPLE.match(text) if _may_name_people(text) else None


def other_people_in(text: str) -> re.Match[str] | None:
    """Whom the text names first, wherever that is."""
    return _OTHER_PEOPLE.search(text) if _may_name_people(text) else None


def _may_name_people(text: str) -> bool:
    return not PEOPLE.isdisjoint(letter_runs(text.lower()))
