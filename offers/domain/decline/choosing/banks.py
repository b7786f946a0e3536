"""The ways of telling the decision, in whole sentences and in few words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from offers.domain.decline.circles import Circle
from offers.domain.decline.phrases import brief, decisions, rescinded, withdrawals

type ByCircle = Mapping[Circle, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bank:
    """The first five are for whoever hears it first; `parted` is for who has left or moved since."""

    confirmed: Sequence[str]
    written: Sequence[str]
    attempted: Sequence[str]
    attempted_twice: Sequence[str]
    agency_lead: Sequence[str]
    declined: ByCircle
    parted: Sequence[str]
    withdrawn: ByCircle
    parted_withdrawn: Sequence[str]
    broken_others: ByCircle
    rescinded: ByCircle
    rescinded_told: Sequence[str]
    rescinded_written: Sequence[str]
    rescinded_consoled: Sequence[str]
    rescinded_by_letter: Sequence[str]


FULL = Bank(
    confirmed=decisions.CONFIRMED,
    written=decisions.WRITTEN,
    attempted=decisions.ATTEMPTED,
    attempted_twice=decisions.ATTEMPTED_TWICE,
    agency_lead=decisions.AGENCY_LEAD,
    declined=decisions.DECLINED,
    parted=decisions.PARTED,
    withdrawn=withdrawals.WITHDRAWN,
    parted_withdrawn=withdrawals.PARTED_WITHDRAWN,
    broken_others=withdrawals.BROKEN_OTHERS,
    rescinded=rescinded.RESCINDED,
    rescinded_told=rescinded.TOLD,
    rescinded_written=rescinded.WRITTEN,
    rescinded_consoled=rescinded.CONSOLED,
    rescinded_by_letter=rescinded.BY_LETTER,
)
IN_BRIEF = Bank(
    confirmed=brief.CONFIRMED,
    written=brief.WRITTEN,
    attempted=brief.ATTEMPTED,
    attempted_twice=brief.ATTEMPTED_TWICE,
    agency_lead=brief.AGENCY_LEAD,
    declined=brief.DECLINED,
    parted=brief.PARTED,
    withdrawn=brief.WITHDRAWN,
    parted_withdrawn=brief.PARTED_WITHDRAWN,
    broken_others=brief.BROKEN_OTHERS,
    rescinded=brief.RESCINDED,
    rescinded_told=brief.RESCINDED_TOLD,
    rescinded_written=brief.RESCINDED_WRITTEN,
    rescinded_consoled=brief.RESCINDED_CONSOLED,
    rescinded_by_letter=brief.RESCINDED_BY_LETTER,
)
