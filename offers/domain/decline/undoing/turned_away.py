"""Who would have had what is kept for the user, and what it cost whoever keeps it (rules 74 and 76)."""

from __future__ import annotations

import re

from offers.domain.decline.facts import Contact
from offers.domain.decline.private.sensitive import is_confidence
from offers.domain.decline.text.prose import AnyCase, plain
from offers.domain.decline.undoing.kept_back import BY_THE_USER

NUMBER = r"(?:two|three|four|five|six|several|both|all)"
CANDIDATE = (
    r"(?:candidates?|applicants?|finalists?|contenders?|runner-?s?-?up|locums?|trialists?|interns?|trainees?|stages?|"
    r"temps?|graduates?)"
)
WHOM = (
    rf"(?:{CANDIDATE}|others|players?|drummers?|singers?|doctors?|nurses?|teachers?|people|person|one|man|woman|guy|"
    r"lad|girl|couple|(?!dentist|artist|guest|list|feast)\w+ists?)"
)
SOME_OF_THEM = rf"(?:the |an? |some |her |his |their )?(?:(?:{NUMBER}|other|another|second|next|good|strong) )*"
THE_OTHERS = rf"(?:the )?(?:{NUMBER} )?(?:others\b|shortlist\b|runner-?s?-?up|(?:other|second) (?:{NUMBER} )?{WHOM}\b)"

# Nobody is thanked for having refused somebody.
TURNING_AWAY = re.compile(
    r"(?:turning|sending) (?:(?:away|down) )?(?:another|an|some(?:body|one)|one|two|three|four|several|others?|"
    r"the others?)\b[^.;,]{0,25}(?:\b(?:away|down)\b)|(?:turning (?:away|down)|saying no to) (?:another|an?|some|two|"
    rf"three|several|other|the)|(?:sending|letting|dropping|rejecting|refusing) (?:me )?{SOME_OF_THEM}{CANDIDATE}\b"
)
# Who would have had what is kept for the user.
_TURNED_AWAY = AnyCase(
    r"\bgave (?:her|his|their|the) (?:tenants?|lodgers?) notice\b|\bgave notice to (?:her|his|their|the) "
    r"(?:tenants?|lodgers?)\b|"
    r"\bmoved (?:a|the|another|her|his|two) (?:students?|tenants?|lodgers?|guests?) (?:to \w+ )?(?:out )?for (?:it|"
    r"me|us)\b|\b(?:turned|sent|turning|sending) (?:(?:away|down) )?(?:another|an?|some(?:body|one)|one|two|three|four|"
    r"several|others?|the (?:other|others|next))\b[^.;,]{0,25}\b(?:away|down)\b|"
    r"\b(?:turned|turning) (?:away|down) (?:another|some(?:body|one)|two|three|several|others?|the (?:others?|next))\b|"
    r"\bsaid no to (?:another|some(?:body|one)|two|three|several|others?|the (?:others?|next))\b"
)


def turned_away(contact: Contact) -> bool:
    """Whether somebody else was refused what this person keeps for the user."""
    told = (plain(entry.note) for entry in contact.interactions if not is_confidence(entry))
    return any(
        _is_turned_away(note)
        for note in told
        if any(mark in note for mark in ("urn", "sen", "Sen", "aid no", "notice", "oved "))
    )


def _is_turned_away(note: str) -> bool:
    found = _TURNED_AWAY.search(note)
    return found is not None and not BY_THE_USER.search(note[: found.start()])


# What it cost whoever keeps a place, by the log.
_LOST_BY_IT = AnyCase(
    r"\b(?:real |good |lost |that's )money lost\b|\bmoney lost to (?:her|him|them)\b|\b(?:lost|losing|los(?:es|e)|"
    r"gave up|forgo(?:es|ing)|went without) (?:(?:the|a|her|his|their|two|three|some|all) )*(?:\w+ )?(?:rents?|income|"
    r"takings|season|"
    r"bookings?|months?'? rent|tenants?|lets?)\b|\b(?:she|he|they)(?:'s|'re| is| are|'ve| has| have)? (?:lost|"
    r"losing|out of pocket)\b(?=[^.;]{0,20}\b(?:by it|on it|over it|for (?:me|us)|out of it|rent|money)\b)"
)


def lost_by_it(contact: Contact) -> bool:
    """Whether it cost them money to keep for the user what they kept."""
    return any(
        _LOST_BY_IT.search(plain(entry.note))
        for entry in contact.interactions
        if entry.thank and not is_confidence(entry)
    )
