"""Lines for a call that the user does not make: whoever took the offer back may ring, to explain or to come back to it.

Short, without blame, and with neither a yes nor a no in them, but where other plans are made (rules 61 and 77).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from offers.domain.decline.brief import Brief, Reader
from offers.domain.decline.bundle import ScriptBlock
from offers.domain.decline.choosing.variety import Deck
from offers.domain.decline.facts import Kind
from offers.domain.decline.log.losses import HardToTell
from offers.domain.decline.phrases import called as bank
from offers.domain.decline.phrases import calls
from offers.domain.decline.text.prose import capitalize


def may_call(reader: Reader, brief: Brief) -> bool:
    """Whether this is somebody who decided, and who reads an answer instead of being called."""
    return brief.kind is Kind.RESCINDED and reader.is_first and not reader.channel.is_live


def blocks(
    reader: Reader, brief: Brief, deck: Deck, slots: Mapping[str, str], thanks: tuple[str, ...]
) -> list[ScriptBlock]:
    explained: Sequence[str] = bank.EXPLAINED_AGAIN if reader.told_of_withdrawal else bank.EXPLAINED
    if reader.was_hard_to_tell is not HardToTell.NO:
        explained = bank.EXPLAINED_TO
    close = [deck.deal(bank.CLOSE_ALONE if reader.is_wished_alone else bank.CLOSE, slots)]
    if brief.keep_in_touch and not reader.estranged:
        close.append(deck.deal(calls.TOUCH, slots))
    return [
        ScriptBlock("open", "When they call", (deck.deal(bank.OPEN, slots),), (deck.deal((bank.NO_NEED,), slots),)),
        ScriptBlock("hurt", "If they explain, or say they are sorry", (deck.deal(explained, slots),)),
        ScriptBlock("thanks", "Thanks", thanks),
        _reopened(reader, brief, deck),
        ScriptBlock("where", "If they ask what you will do now", (what_next(reader, brief, deck),)),
        ScriptBlock("close", "Close", tuple(close)),
        ScriptBlock(
            "voicemail",
            "If you missed the call, and reach voicemail",
            (deck.deal(bank.VOICEMAIL, slots),),
            (calls.VOICEMAIL_NOTE,),
        ),
    ]


def _reopened(reader: Reader, brief: Brief, deck: Deck) -> ScriptBlock:
    """No door is held open that the user does not mean to go through."""
    heading = "If they say that the position may come back"
    if brief.has_other_plans:
        is_in_touch = brief.keep_in_touch and not reader.estranged
        too_late = bank.REOPENED_TOO_LATE_IN_TOUCH if is_in_touch else bank.REOPENED_TOO_LATE
        return ScriptBlock("reopened", heading, (deck.deal(too_late, {}),))
    if brief.would_have_declined and not brief.goes_on_as_before:
        return ScriptBlock("reopened", heading, (deck.deal(bank.REOPENED_UNWANTED, {}),))
    undecided = bank.REOPENED_STAYING if brief.goes_on_as_before else bank.REOPENED
    reopened = bank.REOPENED_GLADLY if brief.would_gladly_hear else undecided
    return ScriptBlock("reopened", heading, (deck.deal(reopened, {}),), (bank.AGREE_TO_NOTHING,))


def what_next(reader: Reader, brief: Brief, deck: Deck) -> str:
    """What the user cleared for them is no secret in the call; nor that they go on as before, which names nobody."""
    if brief.goes_on_as_before and not reader.own_plans:
        return deck.deal(bank.WHAT_NEXT_STAYING, {})
    next_told = bank.WHAT_NEXT_TOLD if reader.own_plans else bank.WHAT_NEXT
    return deck.deal(next_told, {"Reason": capitalize(reader.own_plans)})
