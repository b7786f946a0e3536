from datetime import UTC, datetime, timedelta

import pytest

from offers.domain.stages import Stage
from offers.domain.today import GoodbyeFacts, Need, NeedKind, OfferFacts, in_order, need_of

NOW = datetime(2026, 11, 2, 15, 0, tzinfo=UTC)
OPEN = [Stage.LEAD, Stage.APPLIED, Stage.INTERVIEWING, Stage.OFFERED]


def kind_of(facts: OfferFacts) -> NeedKind | None:
    need = need_of(facts, NOW)
    return need.kind if need else None


def offered(**facts: object) -> OfferFacts:
    return OfferFacts(ref=1, stage=Stage.OFFERED, **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("deadline_in", "kind"),
    [
        (-30, NeedKind.DEADLINE_PASSED),
        (-1, NeedKind.DEADLINE_PASSED),
        (0, NeedKind.DEADLINE_TODAY),
        (1, NeedKind.DEADLINE_NEAR),
        (7, NeedKind.DEADLINE_NEAR),
        (8, NeedKind.UNDECIDED),
        (None, NeedKind.UNDECIDED),
    ],
)
def test_an_offer_waits_for_my_word_and_says_so_by_its_deadline(deadline_in: int | None, kind: NeedKind) -> None:
    assert kind_of(offered(deadline_in=deadline_in)) is kind


def test_an_undecided_offer_says_for_how_long() -> None:
    assert need_of(offered(days_undecided=12), NOW) == Need(
        kind=NeedKind.UNDECIDED, ref=1, urgency=-12, days=12, offered_days=12
    )


@pytest.mark.parametrize("stage", [Stage.APPLIED, Stage.INTERVIEWING])
def test_two_weeks_without_a_word_is_quiet(stage: Stage) -> None:
    assert kind_of(OfferFacts(ref=1, stage=stage, days_quiet=13)) is None
    assert kind_of(OfferFacts(ref=1, stage=stage, days_quiet=14)) is NeedKind.QUIET


def test_a_lead_owes_nothing() -> None:
    assert need_of(OfferFacts(ref=1, stage=Stage.LEAD, days_quiet=400), NOW) is None


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage not in OPEN])
def test_a_decided_offer_without_a_goodbye_needs_nothing(stage: Stage) -> None:
    assert need_of(OfferFacts(ref=1, stage=stage, deadline_in=0, days_quiet=99), NOW) is None


def test_a_goodbye_that_was_begun_waits_to_be_taken_up() -> None:
    assert kind_of(offered(goodbye=GoodbyeFacts(days_since_start=2))) is NeedKind.GOODBYE_BEGUN


def test_a_near_deadline_is_said_before_a_goodbye_that_was_only_begun() -> None:
    assert kind_of(offered(deadline_in=1, goodbye=GoodbyeFacts())) is NeedKind.DEADLINE_NEAR


def test_a_decided_goodbye_without_a_plan_is_half_done() -> None:
    goodbye = GoodbyeFacts(is_decided=True)
    assert kind_of(OfferFacts(ref=1, stage=Stage.DECLINED, goodbye=goodbye)) is NeedKind.GOODBYE_BEGUN


def test_goodbyes_that_are_due_are_counted() -> None:
    goodbye = GoodbyeFacts(is_decided=True, is_planned=True, items_due=3, days_late=2)
    assert need_of(OfferFacts(ref=1, stage=Stage.DECLINED, goodbye=goodbye), NOW) == Need(
        kind=NeedKind.GOODBYES_DUE, ref=1, urgency=-2, days=2, count=3
    )


def test_goodbyes_that_are_due_later_need_nothing_today() -> None:
    goodbye = GoodbyeFacts(is_decided=True, is_planned=True)
    assert need_of(OfferFacts(ref=1, stage=Stage.DECLINED, goodbye=goodbye), NOW) is None


def test_a_closed_loop_needs_nothing() -> None:
    goodbye = GoodbyeFacts(is_decided=True, is_planned=True, is_closed=True, items_due=1)
    assert need_of(OfferFacts(ref=1, stage=Stage.DECLINED, goodbye=goodbye), NOW) is None


def test_while_one_sleeps_on_it_nothing_asks() -> None:
    goodbye = GoodbyeFacts(sleep_until=NOW + timedelta(seconds=1))
    assert need_of(offered(days_undecided=9, goodbye=goodbye), NOW) is None


def test_a_deadline_wakes_one_up() -> None:
    goodbye = GoodbyeFacts(sleep_until=NOW + timedelta(hours=9))
    assert kind_of(offered(deadline_in=0, goodbye=goodbye)) is NeedKind.DEADLINE_TODAY


def test_the_night_over_the_question_comes_back() -> None:
    assert kind_of(offered(goodbye=GoodbyeFacts(sleep_until=NOW))) is NeedKind.SLEPT_ON_IT


def test_the_most_pressing_comes_first() -> None:
    quiet = Need(kind=NeedKind.QUIET, ref=1, urgency=-90, days=90)
    fresh = Need(kind=NeedKind.UNDECIDED, ref=2, urgency=-1, days=1)
    stale = Need(kind=NeedKind.UNDECIDED, ref=3, urgency=-20, days=20)
    near = Need(kind=NeedKind.DEADLINE_NEAR, ref=4, urgency=3, days=3)
    nearer = Need(kind=NeedKind.DEADLINE_NEAR, ref=5, urgency=1, days=1)
    passed = Need(kind=NeedKind.DEADLINE_PASSED, ref=6, urgency=-1, days=-1)
    assert in_order([quiet, fresh, stale, near, nearer, passed]) == [passed, nearer, near, stale, fresh, quiet]
