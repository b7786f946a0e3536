"""Whoever lost their post at the house, by the log: they are thanked, and hear nothing of it."""

from __future__ import annotations

from offers.domain.decline.facts import Contact, ContactStatus
from offers.domain.decline.text.prose import AnyCase, plain


def is_let_go(contact: Contact) -> bool:
    """ "Let go end of March", "laid off?", of somebody who is there no more."""
    if contact.status is not ContactStatus.LEFT:
        return False
    return any(_LET_GO.search(plain(text)) for text in [contact.role_label, *(e.note for e in contact.interactions)])


_LET_GO = AnyCase(
    r"\b(?:let go\b(?! of\b)|la(?:id|y) off\b|lay-?offs?\b|(?:made|being) redundant\b|redundanc(?:y|ies)\b|sacked\b|"
    r"(?<!all )(?<!really )fired\b(?! up\b)|(?:lost|losing) (?:her|his|their) (?:job|post|place)\b|(?:her|his|their) "
    r"(?:job|post|position) was (?:cut|axed|eliminated)\b|restructured out\b|contract (?:was )?not renewed\b)"
)
