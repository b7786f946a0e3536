"""Whether the address on file of somebody who has left is the one of the house where they are now (rules 13 and 15)."""

from __future__ import annotations

import re

from offers.domain.decline.facts import Case, Contact
from offers.domain.decline.log import logged


def has_new_address(contact: Contact, case: Case) -> bool:
    """By its domain: "@yorkcornhall.org" of York Corn Hall, and of nobody who is still at the old house."""
    domain = _domain(contact.addresses.email)
    if not domain or not contact.organization or logged.same(contact.organization, case.organization.name):
        return False
    if any(_domain(other.addresses.email) == domain for other in case.contacts if logged.is_inside(other, case)):
        return False
    return _is_of(domain, contact.organization) and not _is_of(domain, case.organization.name)


def _domain(email: str) -> str:
    """Without what every house has in it: "yorkcornhall" of "mail.yorkcornhall.org.uk"."""
    parts = email.lower().rpartition("@")[2].split(".")
    return max(parts[:-1], key=len, default="").replace("-", "")


def _is_of(domain: str, house: str) -> bool:
    """Whether the domain is the name, its beginning or, of three letters and more, its initials."""
    named = _NO_PART.sub("", house.lower())
    words = re.findall(r"[a-z0-9]+", named)
    whole, initials = "".join(words), "".join(word[0] for word in words)
    if len(initials) >= _FEWEST and domain == initials:
        return True
    return len(domain) >= _TELLING and (domain in whole or (len(whole) >= _TELLING and whole in domain))


_NO_PART = re.compile(r"\b(?:the|of|and|for|at|in|ltd|llc|llp|inc|gmbh|plc|co|company)\b|'s?\b")
_FEWEST, _TELLING = 3, 5
