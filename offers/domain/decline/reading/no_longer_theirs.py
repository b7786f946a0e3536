"""What belongs to a house that somebody has left: "their spray booths" are no longer "yours"."""

from __future__ import annotations

import re

from offers.domain.decline.facts import Contact, ContactStatus

# A person's own, wherever they work.
_OWN = (
    r"(?:own|homes?|house|place|flat|kitchen|table|garden|farm|car|van|truck|boat|bike|cabin|lunch|dinner|supper|"
    r"breakfast|weekend|evening|morning|afternoon|day|night|way|time|break|holiday|vacation|famil(?:y|ies)|kids|"
    r"children|daughters?|sons?|husbands?|wife|wives|partners?|mothers?|fathers?|parents|dogs?|cats?|friends?|book|"
    r"thesis|recipe|notes|card|number|coat|boots|umbrella|story|stories|career|years|first|advice|thoughts|honest)\b"
)
_OF_THE_HOUSE = re.compile(rf"(?<=[a-z] )their (?!{_OWN})(?=[a-z])")


def without_their_old_house(note: str, contact: Contact) -> str:
    """ "questions on their spray booths", of whoever works there no more, is "questions on the spray booths"."""
    if contact.status is not ContactStatus.LEFT or " their " not in note:
        return note
    return _OF_THE_HOUSE.sub("the ", note)
