"""What is owned beside the decision: a promise broken, an answer that comes late; and a word to those who stay."""

from __future__ import annotations

import re
from collections.abc import Sequence

from offers.domain.decline.brief import Brief, Reader
from offers.domain.decline.choosing.variety import Deck
from offers.domain.decline.circles import Circle
from offers.domain.decline.log.losses import HardToTell
from offers.domain.decline.log.time_given import MISSED_CALL, TimeGiven
from offers.domain.decline.phrases import decisions, rescinded, withdrawals

# Said with the reason.
UNDERSTAND = re.compile("understand|^I know that")


def owned(reader: Reader, brief: Brief, deck: Deck) -> list[str]:
    """What a broken promise upsets, or the delay, said to whoever decides; and a word to those who stay."""
    if not reader.is_first:
        return (
            [*to_who_stays(reader, deck), *owed_beside(reader, deck)]
            or _late_all_the_same(reader, brief, deck)
            or _left_waiting(reader, deck)
        )
    if brief.acceptance.is_promise:
        return [deck.deal(_disruption(reader), {"made": reader.counted_on}), *owed_beside(reader, deck)]
    if brief.is_late:
        return [deck.deal(_late(reader), {})]
    return _left_waiting(reader, deck)


def _late(reader: Reader) -> Sequence[str]:
    if reader.tried_in_time:
        is_theirs = reader.time_given is not TimeGiven.NOT_THEIRS
        return decisions.LATE_TRIED if is_theirs else decisions.LATE_TRIED_NOT_THEIRS
    return decisions.LATE_ASKED if reader.left_waiting else decisions.LATE[reader.time_given.value]


def _left_waiting(reader: Reader, deck: Deck) -> list[str]:
    if not reader.unanswered or reader.soured:
        return []
    is_call = "call" in reader.unanswered
    bank = decisions.LEFT_RINGING if is_call else decisions.LEFT_WAITING
    return [deck.deal(bank, {"what": "call" if is_call else reader.unanswered})]


def owed_beside(reader: Reader, deck: Deck) -> list[str]:
    """What came too late beside a yes that is taken back, without a second apology; or one for a name put up."""
    if not reader.owed_an_apology or reader.soured or not reader.hears_decision:
        return []
    if reader.staked_a_name:
        return [deck.deal(withdrawals.STAKED, {})]
    what = _SPOKEN_OR_WRITTEN.get(reader.unanswered, "written") if reader.unanswered else ""
    bank = withdrawals.OVERDUE[what] if reader.is_overdue else withdrawals.UNANSWERED.get(what)
    return [deck.deal(bank, {})] if bank else []


_SPOKEN_OR_WRITTEN = {MISSED_CALL: MISSED_CALL, "call": "call"}


def _late_all_the_same(reader: Reader, brief: Brief, deck: Deck) -> list[str]:
    """To whoever had got the user more time, and does not decide."""
    is_owed = brief.is_late and reader.time_given is TimeGiven.MORE and not (reader.soured or reader.thanks_only)
    return [deck.deal(decisions.LATE_ALL_THE_SAME, {})] if is_owed else []


def acknowledged(reader: Reader, deck: Deck) -> list[str]:
    """One line to whoever told of the loss and found it hard (rule 77)."""
    if reader.was_hard_to_tell is HardToTell.NO or reader.soured:
        return []
    phrases = rescinded.NO_EASY_THING[reader.was_hard_to_tell.value]
    return [deck.deal([phrase for phrase in phrases if not (reader.reason and UNDERSTAND.search(phrase))], {})]


def by_what_it_upsets[Said](reader: Reader, *, known: Said, agency: Said, begun: Said, otherwise: Said) -> Said:
    """What fits a reader of a yes taken back, who by the log counted on it, is an agency or has begun something."""
    if reader.counted_on:
        return known
    if reader.circle is Circle.AGENCY:
        return agency
    return begun if reader.to_stop else otherwise


def known_to_them(reader: Reader, known: Sequence[str], turned_away: Sequence[str]) -> Sequence[str]:
    """Whom they turned away for the user is not got back by owning it."""
    return turned_away if "turned" in reader.counted_on else known


def _disruption(reader: Reader) -> Sequence[str]:
    return by_what_it_upsets(
        reader,
        known=known_to_them(reader, withdrawals.DISRUPTION_KNOWN, withdrawals.TURNED_AWAY),
        agency=withdrawals.DISRUPTION_AGENCY,
        begun=withdrawals.DISRUPTION_BEGUN,
        otherwise=withdrawals.DISRUPTION,
    )


def to_who_stays(reader: Reader, deck: Deck) -> list[str]:
    """A word to whoever by the log did something because of the yes, or would have worked beside the user and carries
    much already.
    """
    if reader.soured or reader.thanks_only or not reader.hears_decision:
        return []
    if reader.counted_on:
        bank = known_to_them(reader, withdrawals.DISRUPTION_KNOWN, withdrawals.TURNED_AWAY)
        return [deck.deal(bank, {"made": reader.counted_on})]
    is_left = reader.carries_much and reader.would_be_colleague and reader.circle is Circle.PEER
    is_known = not all(act.is_general for act in reader.acts)
    return [deck.deal(withdrawals.TO_WHO_CARRIES, {})] if is_left and is_known else []
