"""What each reader may be told. This is all that the composing functions see: no note, no private reason, no figure."""

from __future__ import annotations

from dataclasses import dataclass

from offers.domain.decline.bundle import Channel
from offers.domain.decline.circles import Circle
from offers.domain.decline.facts import AcceptanceStatus, Kind, OwnPhrase
from offers.domain.decline.log.losses import HardToTell
from offers.domain.decline.log.time_given import TimeGiven
from offers.domain.decline.reading.acts import Act
from offers.domain.decline.share.reasons import Ahead, Reason
from offers.domain.decline.undoing.moot import Moot


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """One recipient and everything that may be said to them. `medium` is what the written words travel by.

    `for_one_alone` is what of the feedback nobody else is to have; `praise` is said with the thanks.
    `sign_as` is how the user signs to them, `signature` the whole of it; `name` is for what only the user reads.
    `time_given` is what they had allowed for an answer that is late all the same; `left_waiting`: they asked for news
    and had none; `consoled`: how they were sorry for the loss. `has_no_part` in the hiring; `is_homely`: a host, or
    the boss's spouse, on first-name terms; `is_wished_alone`: somebody there gave offence, so not all are wished well.
    """

    contact_id: str
    circle: Circle
    channel: Channel
    medium: Channel
    greeting: str
    name: str
    familiar: bool
    sign_as: str
    signature: str = ""
    acts: tuple[Act, ...] = ()
    own_phrases: tuple[OwnPhrase, ...] = ()
    reason: Reason | None = None
    why_if_asked: Reason | None = None
    feedback: tuple[str, ...] = ()
    for_one_alone: tuple[str, ...] = ()
    passes_on: bool = False
    praise: tuple[str, ...] = ()
    attempts: int = 0
    is_unwritten: bool = False
    tried_in_time: bool = False
    made_offer: bool = False
    is_first: bool = False
    soured: bool = False
    estranged: bool = False
    gave_many_hours: bool = False
    thanks_only: bool = False
    hears_decision: bool = True
    told_of_withdrawal: bool = False
    sent_withdrawal: bool = False
    wrote_of_withdrawal: bool = False
    consoled: str = ""
    was_hard_to_tell: HardToTell = HardToTell.NO
    own_plans: str = ""
    would_be_colleague: bool = False
    carries_much: bool = False
    has_no_part: bool = False
    is_homely: bool = False
    is_wished_alone: bool = False
    is_of_my_family: bool = False
    family_first: bool = False
    keeps_file: bool = False
    keeps_the_user: bool = False
    lets_a_place: bool = False
    looks_for_none: bool = False
    told_in_confidence: bool = False
    owed_an_apology: bool = False
    to_stop: tuple[str, ...] = ()
    moot: tuple[Moot, ...] = ()
    to_give_back: str = ""
    counted_on: str = ""
    turned_away: bool = False
    lost_by_it: bool = False
    is_owed_money: bool = False
    time_given: TimeGiven = TimeGiven.NONE
    left_waiting: bool = False
    unanswered: str = ""
    is_overdue: bool = False
    staked_a_name: bool = False
    kin: str = ""
    may_get_voicemail: bool = True
    is_not_to_be_thanked: bool = False
    would_bargain: bool = False

    @property
    def is_of_the_house(self) -> bool:
        """Whom their own employer tells what became of the offer."""
        return self.circle in {Circle.LEAD, Circle.PEER, Circle.STAFF}

    @property
    def is_owed_nothing(self) -> bool:
        """Nothing is there to thank them for, so that good wishes stand in its place."""
        is_thanked = self.made_offer or self.circle in {Circle.REFEREE, Circle.LEAD} or self.thanks_only
        return not (self.acts or is_thanked)

    @property
    def reads_no_email(self) -> bool:
        """Of those on first-name terms, who would find the words of an office odd in a text or on a card."""
        return self.familiar and self.medium in {Channel.TEXT, Channel.HANDWRITTEN_NOTE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """The case as it may be spoken of. `role` is a phrase with its article, `sought` whom they look for now.

    `has_other_plans`: the user does something else now, should an offer that was taken back be made again;
    `goes_on_as_before`: they stay where they were; `would_have_declined`: they meant to say no; `would_gladly_hear` of
    it again, by their own mark. `signed` is the name of the paper that they signed.
    """

    case_id: str
    kind: Kind
    acceptance: AcceptanceStatus
    signed: str
    role: str
    sought: str
    organization: str
    caller: str
    is_late: bool
    keep_in_touch: bool
    named_employer: str
    ahead: Ahead
    by_agency: bool
    has_other_plans: bool
    goes_on_as_before: bool
    would_have_declined: bool
    would_gladly_hear: bool
    readers: tuple[Reader, ...]
