"""The words by which a note names people other than its contact: "his two girls", "one of the nurses"."""

from __future__ import annotations

import re

MALE = r"husband|son|father|dad|brother|boy|boyfriend|fianc[eé]|uncle|nephew|grandfather|grandson|father-in-law"
FEMALE = (
    r"wife|daughter|mother|mom|mum|sister|girl|girlfriend|fianc[eé]e|aunt|niece|grandmother|granddaughter|mother-in-law"
)
_WORKER = (
    r"nurse|resident|student|intern|fellow|apprentice|assistant|deputy|secretary|receptionist|clerk|porter|guard|"
    r"janitor|custodian|driver|cook|chef|baker|waiter|bartender|foreman|owner|boss|partner|neighbou?r|friend|"
    r"colleague|cousin|patient|client|customer|teacher|principal|dean|director|manager|chair|head|lead|tech|"
    r"technician|engineer|volunteer|trainee|postdoc|kid|child|guy|woman|man|tenant|caretaker|farmhand|"
    r"landlord|landlady|conductor|curator|librarian|registrar|steward|captain|sergeant|doctor|medic|recruiter"
)
SOMEBODY = rf"(?:[a-z-]+ )?(?:{MALE}|{FEMALE}|{_WORKER})"
GROUP = (
    rf"(?:(?:{MALE}|{FEMALE}|{_WORKER})s|wives|children|women|men|people|folks|family|team|crew|staff|kitchen|"
    r"class|choir|band|twins|parents|faculty|trustees|players|dancers|singers|actors|guests|"
    r"everyone|everybody|others|locals|regulars)"
)
_DETERMINER = r"(?:the|a|an|one|another|some|all|both|two|three|four|five|six|several|a few|each|every|her|his|their)"
OTHER_PEOPLE = re.compile(
    rf"(?:one of )?(?:(?:(?:{_DETERMINER}|most) (?:of )?(?:the |her |his |their )?)+)?(?:[a-z-]+ )?"
    rf"(?:(?P<male>{MALE})|(?P<female>{FEMALE})|(?P<group>{GROUP})|{_WORKER})\b|"
    r"(?:somebody|someone) (?:from|in|at)\b",
    re.IGNORECASE,
)
