"""Lines for a call that the user does not make: whoever took the offer back may ring, to explain or to come back to it.

Short, without blame, and with neither a yes nor a no in them (rules 61 and 77).
"""

from __future__ import annotations

from collections.abc import Mapping

from offers.domain.decline.briefing import Brief, Reader
from offers.domain.decline.bundle import ScriptBlock
from offers.domain.decline.facts import Kind
from offers.domain.decline.phrases import calls
from offers.domain.decline.prose import capitalize
from offers.domain.decline.variety import Deck


def may_call(reader: Reader, brief: Brief) -> bool:
    """Whether this is somebody who decided, and who reads an answer instead of being called."""
    return brief.kind is Kind.RESCINDED and reader.is_first and not reader.channel.is_live


def blocks(
    reader: Reader, brief: Brief, deck: Deck, slots: Mapping[str, str], thanks: tuple[str, ...]
) -> list[ScriptBlock]:
    explained = calls.EXPLAINED_AGAIN if reader.told_of_withdrawal else calls.EXPLAINED
    close = [deck.deal(calls.CLOSE_CALLED, slots)]
    if brief.keep_in_touch and not reader.estranged:
        close.append(deck.deal(calls.TOUCH, slots))
    return [
        ScriptBlock(
            "open", "When they call", (deck.deal(calls.OPEN_CALLED, slots),), (deck.deal((calls.NO_NEED,), slots),)
        ),
        ScriptBlock("hurt", "If they explain, or say they are sorry", (deck.deal(explained, slots),)),
        ScriptBlock("thanks", "Thanks", thanks),
        ScriptBlock(
            "reopened",
            "If they say that the position may come back",
            (deck.deal(calls.REOPENED, slots),),
            (calls.AGREE_TO_NOTHING,),
        ),
        ScriptBlock("where", "If they ask what you will do now", (_what_next(reader, deck),)),
        ScriptBlock("close", "Close", tuple(close)),
        ScriptBlock(
            "voicemail",
            "If you missed the call, and reach voicemail",
            (deck.deal(calls.VOICEMAIL_MISSED, slots),),
            (calls.VOICEMAIL_NOTE,),
        ),
    ]


def _what_next(reader: Reader, deck: Deck) -> str:
    """What the user cleared for them is no secret in the call."""
    bank = calls.WHAT_NEXT_TOLD if reader.own_plans else calls.WHAT_NEXT
    return deck.deal(bank, {"Reason": capitalize(reader.own_plans)})
