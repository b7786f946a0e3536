"""The user as the one who signs."""

from __future__ import annotations

from accounts.models import User
from offers.domain.decline.facts import Applicant
from offers.domain.decline.text.placeholders import YOUR_NAME
from offers.domain.names import split_name


def applicant_of(user: User) -> Applicant:
    """With the first of the given names, unless that is an initial."""
    name = split_name(user.name)
    words = name.given.split()
    return Applicant(
        name=name.in_order or user.signs_as or YOUR_NAME,
        signature=user.signature or name.in_order or YOUR_NAME,
        given=next((word for word in words if len(word.rstrip(".")) > 1), name.given),
        family=name.family,
        profession=user.profession,
    )
