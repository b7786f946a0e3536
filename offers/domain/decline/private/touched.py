"""Hands that were laid on the user, and advances, whoever made them (rule 78)."""

from __future__ import annotations

import re
from dataclasses import replace

from offers.domain.decline.facts import Case, Contact
from offers.domain.decline.questions import asked_once
from offers.domain.decline.text.prose import AnyCase, plain

_WHERE = r"(?:knee|thighs?|leg|waist|hips?|bum|bottom|backside|behind|breasts?|chest|lap|lower back|small of my back)"
_TOUCHED = AnyCase(
    rf"\b(?<!my )hands? (?:was |were )?(?:on|up|round|around|over) (?:my )?{_WHERE}\b|"
    r"\bhand on my (?:back|shoulder|arm|neck)\W+(?:twice|again|(?:for )?(?:far |much |way )?too long|the whole|"
    r"lingered)\b|"
    r"\b(?:touch|grop|strok|grabb?|pinch|squeez|slapp?|pat(?:t)?|rubb?)(?:ed|es|ing) "
    rf"(?:me (?:on|round|around|across|by) (?:the |my )?|my (?:\w+ )?){_WHERE}\b|"
    r"\b(?:groped|propositioned|fondled|molested|leered at) (?:me|us)\b|\bwandering hands\b|"
    r"\b(?:tried|wanted|leaned in|leant in|went in) to kiss me\b|\bkissed me on the (?:mouth|lips|neck)\b|"
    r"\b(?:made a pass|came on|coming on|comes on|got handsy|was handsy)(?: at| to| with)? me\b|"
    r"\b(?:hit|hitting) on me\b|\bflirt(?:ed|ing) with me\b|"
    r"\b(?:asked|invited|wanted) me (?:up|back|to come (?:up|back)) to (?:his|her|their) (?:room|hotel)\b|"
    r"\bstar(?:ed|ing) (?:at|down) my (?:chest|breasts?|legs|cleavage|top|blouse)\b|"
    r"\b(?:commented|comments?|remarks?|remarked) (?:on|about) my (?:body|figure|legs|looks|chest)\b"
)
# ... and nobody is thanked for one that was made to another.
ADVANCES = re.compile(r"\b(?:making a pass|coming on|hitting on|flirting|groping|leering)\b")


@asked_once
def was_touched(case: Case) -> bool:
    """Whether a note or a private reason tells of it."""
    return any(map(touched_the_user, case.contacts)) or any(_tells(one.content.text) for one in case.private_reasons)


@asked_once
def touched_the_user(contact: Contact) -> bool:
    return any(_tells(entry.note) for entry in contact.interactions)


def unharmed(contact: Contact) -> Contact:
    """Without the occasions on which it happened: nobody is thanked for the oysters of that lunch."""
    if not touched_the_user(contact):
        return contact
    return replace(contact, interactions=tuple(one for one in contact.interactions if not _tells(one.note)))


def _tells(text: str) -> bool:
    return _TOUCHED.search(plain(text)) is not None
