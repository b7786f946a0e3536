"""The sentence that tells the decision, by what is being closed, who reads it and how it reaches them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Protocol

from offers.domain.decline.briefing import Brief, Reader
from offers.domain.decline.bundle import Channel
from offers.domain.decline.circles import Circle
from offers.domain.decline.facts import Kind
from offers.domain.decline.phrases import brief as in_brief
from offers.domain.decline.phrases import decisions as bank
from offers.domain.decline.registers import Register
from offers.domain.decline.variety import Deck


def decision(
    reader: Reader, brief: Brief, deck: Deck, *, opens: bool = True, register: Register | None = None
) -> list[str]:
    """One or two sentences; an apology only where a promise is broken or the answer is late (rules 20 and "
    "74). None to
    somebody where the user is in talks, or from whom the news is kept for now (rules 15 and 47).
    """
    if not reader.hears_decision:
        return [deck.deal(bank.UNSAID, {}, opens=opens)] if opens else []
    is_long = len(brief.role.split()) > _LONG_ROLE and not reader.is_first
    slots = {"role": "the position" if is_long else brief.role, "org": brief.organization}
    if reader.circle is Circle.FAMILY:
        slots["kin"] = reader.kin
    if reader.circle is Circle.REFEREE:
        slots["employer"] = brief.named_employer
    phrases = phrases_for(reader, brief, in_brief if register is Register.BRIEF else bank)
    if reader.medium is Channel.TEXT and any(phrases is bank.DECLINED.get(circle) for circle in _TEXTED):
        phrases = bank.TEXTED
    if reader.lets_a_place and phrases is bank.DECLINED[Circle.REALTOR]:
        phrases = bank.LANDLORD
    if not opens and phrases is bank.DECLINED.get(Circle.PEER):
        phrases = bank.AFTER_THANKS
    elif not opens and phrases is bank.DECLINED.get(Circle.OTHER):
        phrases = bank.AFTER_THANKS_OTHER
    if not reader.would_be_colleague and reader.circle is Circle.PEER:
        phrases = [phrase for phrase in phrases if not _COLLEAGUES.search(phrase)] or phrases
    for told in ("employer", "kin"):
        if slots.get(told):
            phrases = [phrase for phrase in phrases if f"{{{told}}}" in phrase] or phrases
    if not reader.acts:
        phrases = [phrase for phrase in phrases if "expecting me" not in phrase] or phrases
    if not reader.keeps_file:
        phrases = [phrase for phrase in phrases if "my file" not in phrase] or phrases
    if not opens:
        phrases = [phrase for phrase in phrases if "thank" not in phrase and "a word for me" not in phrase] or phrases
    if deck.has_said(_FROM_ME):
        phrases = [phrase for phrase in phrases if not _FROM_ME.search(phrase)] or phrases
    said = [deck.deal(phrases, slots, opens=opens, apart=True)]
    if reader.is_first and brief.acceptance.is_promise:
        known = bank.DISRUPTION_KNOWN if reader.counted_on else bank.DISRUPTION
        said.append(deck.deal(known, {"made": reader.counted_on}))
    elif reader.is_first and brief.is_late and reader.circle is not Circle.AGENCY:
        said.append(deck.deal(bank.LATE_TRIED if reader.tried_in_time else bank.LATE, {}))
    return said


# That they hear it from the user is said to one of a bundle: side by side it would be a refrain (rule 64).
_FROM_ME = re.compile(
    r"from me\b|from us\b|myself\b|ourselves\b|secondhand|from others|somebody else|directly\b|without a word to"
)
# For those who would have worked beside the user, and not for a trustee or a host.
_COLLEAGUES = re.compile(r"colleagues|joining you|working together")

# To whom a text says it in the words of a text.
_TEXTED = (Circle.PEER, Circle.STAFF, Circle.OTHER)

# A longer title is told in full to those who decide, and is "the position" to everybody else.
_LONG_ROLE = 4


class _Bank(Protocol):
    """What a module of phrases holds."""

    @property
    def CONFIRMED(self) -> Sequence[str]: ...
    @property
    def WRITTEN(self) -> Sequence[str]: ...
    @property
    def ATTEMPTED(self) -> Sequence[str]: ...
    @property
    def ATTEMPTED_TWICE(self) -> Sequence[str]: ...
    @property
    def AGENCY_LEAD(self) -> Sequence[str]: ...
    @property
    def PARTED(self) -> Sequence[str]: ...
    @property
    def RESCINDED_TOLD(self) -> Sequence[str]: ...
    @property
    def DECLINED(self) -> Mapping[Circle, tuple[str, ...]]: ...
    @property
    def WITHDRAWN(self) -> Mapping[Circle, tuple[str, ...]]: ...
    @property
    def BROKEN_OTHERS(self) -> Mapping[Circle, tuple[str, ...]]: ...
    @property
    def RESCINDED(self) -> Mapping[Circle, tuple[str, ...]]: ...


def phrases_for(reader: Reader, brief: Brief, said: _Bank = bank) -> Sequence[str]:
    """A promise is taken back in full whatever the register (rule 74)."""
    if brief.kind is Kind.RESCINDED:
        return said.RESCINDED_TOLD if reader.told_of_withdrawal else _of(said.RESCINDED, reader.circle)
    if brief.kind is Kind.WITHDRAW:
        return _of(said.WITHDRAWN, reader.circle)
    if reader.thanks_only:
        return said.PARTED
    if brief.acceptance.is_promise:
        if reader.is_first:
            return bank.BROKEN_PROMISE[brief.acceptance.value]
        return _of(said.BROKEN_OTHERS, reader.circle)
    if reader.is_first and reader.attempts and not reader.channel.is_live:
        return said.ATTEMPTED_TWICE if reader.attempts == 2 else said.ATTEMPTED
    if reader.is_first and reader.circle is Circle.AGENCY:
        return said.AGENCY_LEAD
    if reader.is_first and reader.channel.is_live:
        return said.CONFIRMED
    if reader.is_first and reader.made_offer and reader.channel is not Channel.NONE:
        return said.WRITTEN
    return _of(said.DECLINED, reader.circle)


def _of(phrases: Mapping[Circle, tuple[str, ...]], circle: Circle) -> Sequence[str]:
    if circle in phrases:
        return phrases[circle]
    return phrases[Circle.LEAD] if circle is Circle.AGENCY and Circle.LEAD in phrases else phrases[Circle.OTHER]
