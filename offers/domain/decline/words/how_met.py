"""Where the log gives no more than how two met: the same fact in as many words as a bundle may need (rule 63)."""

from __future__ import annotations

from dataclasses import replace

from offers.domain.decline.choosing.variety import Deck
from offers.domain.decline.reading.acts import Act

_MEETINGS: dict[str, tuple[str, ...]] = {
    "the time you gave me by phone": (
        "the time you gave me by phone",
        "talking with me on the phone",
        "our conversation by phone",
        "speaking with me over the phone",
        "taking the time for a call",
    ),
    "the time you gave me by video": (
        "the time you gave me by video",
        "talking with me on screen",
        "our conversation by video",
        "taking the time for a video call",
    ),
    "your time during my visit": (
        "your time during my visit",
        "making time for me when I visited",
        "the time you took for me that day",
        "seeing me when I came to visit",
    ),
    "the time you gave to my interview": (
        "the time you gave to my interview",
        "taking the time for my interview",
        "your part in my interview",
        "making time for the interview",
    ),
    "the time you took to meet me": (
        "the time you took to meet me",
        "meeting with me",
        "making the time to meet",
        "taking the time to see me",
    ),
    "dinner": ("dinner", "having dinner with me", "your company at dinner"),
    "lunch": ("lunch", "having lunch with me", "your company at lunch"),
    "the coffee": ("the coffee", "having coffee with me", "your company over coffee"),
}


def as_they_met(act: Act, deck: Deck) -> Act:
    """Where only the kind of meeting is known, in words that nobody else of the bundle has read while there are any."""
    plainest, *others = _MEETINGS.get(act.for_form, (act.for_form,)) if act.is_general else (act.for_form,)
    if not others:
        return act
    return replace(act, for_form=deck.deal((plainest,), {}, fresh=True) or deck.deal(others, {}))
