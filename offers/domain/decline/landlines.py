"""Which telephone numbers take no text, as far as the number tells (rule 12)."""

from __future__ import annotations

import re

from offers.domain.decline.attempts import reached
from offers.domain.decline.facts import Contact
from offers.domain.decline.prose import AnyCase
from offers.domain.decline.questions import asked_once

# By country, how a number begins that is no mobile's; where both begin alike, as in North America, none is known.
_LANDLINE = re.compile(
    r"(?:\+|00)(?:44(?:0)?[123]|353(?:0)?(?!8)\d|61(?:0)?[2378]|64(?:0)?[34679]|49(?:0)?(?!1[567])\d|33(?:0)?[1-5]|"
    r"34[89]|39(?:0)\d|31(?:0)?(?!6)\d|32(?:0)?(?!4)\d|41(?:0)?(?!7)\d|43(?:0)?(?!6)\d|81(?:0)?(?![789]0)\d|"
    r"91(?![6-9])\d|27(?:0)?[1-5]|55\d\d[2-5]|351[23]|47[23567]|46(?:0)?(?!7)\d)|0(?!1[567])1\d"
)
_DIGITS = re.compile(r"[^\d+]")


@asked_once
def takes_texts(contact: Contact) -> bool:
    """Whether a text can reach their number: one that came by text can, whatever it looks like."""
    number = contact.addresses.phone
    return bool(number) and (texts(contact) or not _LANDLINE.match(_DIGITS.sub("", number)))


def texts(contact: Contact) -> bool:
    """Whether the log has a text between the two."""
    return any(_TEXT.search(entry.kind) for entry in reached(contact))


_TEXT = AnyCase(r"text|sms|whatsapp")
