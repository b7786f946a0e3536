"""Where the log gives no more than how two met: the same fact in as many words as a bundle may need (rule 63)."""

from __future__ import annotations

import re
from dataclasses import replace

from offers.domain.decline.choosing.variety import Deck
from offers.domain.decline.reading.acts import Act

_MEETINGS: dict[str, tuple[str, ...]] = {
    "talking with me by phone": ("talking with me by phone", "our talk on the phone", "taking my call"),
    "talking with me by video": ("talking with me by video", "our video call", "meeting me on screen"),
    "having me to visit": ("having me to visit", "having me there", "your time when I visited"),
    "meeting me when I visited": (
        "meeting me when I visited",
        "your time when I came to visit",
        "taking time for me when I visited",
    ),
    "interviewing me": ("interviewing me", "the interview", "your part in my interview"),
    "meeting with me": ("meeting with me", "making the time to meet", "taking the time to see me"),
    "your help": ("your help", "all your help"),
    "your help along the way": ("your help along the way", "all your help", "your help with this"),
    "the time you took": ("the time you took", "making time for me", "giving me your time"),
    "all the hours you gave me": (
        "all the hours you gave me",
        "the many hours you gave this",
        "all the hours you found for me",
    ),
    "the work you had already done for me": (
        "the work you had already done for me",
        "all you had already done for me",
        "seeing to so much so soon",
    ),
    "dinner": ("dinner", "having dinner with me", "your company at dinner"),
    "lunch": ("lunch", "having lunch with me", "your company at lunch"),
    "the coffee": ("the coffee", "having coffee with me", "your company over coffee"),
}
_WHEN = re.compile(r" (?:in [A-Z][a-z]+(?: and [A-Z][a-z]+)?|between [A-Z][a-z]+ and [A-Z][a-z]+)$")


def as_they_met(act: Act, deck: Deck) -> Act:
    """Where only the kind of meeting is known, in words that nobody else of the bundle has read while there are any."""
    if not act.is_general:
        return act
    found = _WHEN.search(act.for_form)
    when = found[0] if found else ""
    plainest, *others = _MEETINGS.get(act.for_form.removesuffix(when), (act.for_form,))
    if not others:
        return act
    return replace(act, for_form=(deck.deal((plainest,), {}, fresh=True) or deck.deal(others, {})) + when)
