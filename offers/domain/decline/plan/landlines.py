"""Which telephone numbers take no text (rule 12)."""

from __future__ import annotations

from functools import lru_cache

from phonenumbers import NumberParseException, PhoneNumberType, number_type, parse

from offers.domain.decline.facts import Contact
from offers.domain.decline.questions import asked_once
from offers.domain.decline.reading.attempts import reached
from offers.domain.decline.text.prose import AnyCase


@asked_once
def takes_texts(contact: Contact) -> bool:
    """Whether a text can reach their number: one that came by text can, whatever it looks like."""
    number = contact.addresses.phone
    return bool(number) and (texts(contact) or not _is_landline(number))


@lru_cache(maxsize=256)
def _is_landline(number: str) -> bool:
    """Only a number with its country tells, and that of a country where a mobile's begins otherwise."""
    try:
        return number_type(parse(number)) == PhoneNumberType.FIXED_LINE
    except NumberParseException:
        return False


def texts(contact: Contact) -> bool:
    """Whether the log has a text between the two."""
    return any(_TEXT.search(entry.kind) for entry in reached(contact))


_TEXT = AnyCase(r"text|sms|whatsapp")
