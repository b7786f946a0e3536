from datetime import date

import pytest

from offers.domain.decline.facts import Kind
from offers.domain.stages import LIST_ORDER, OPEN_STAGES, Stage, goodbye_kind, known_start, moves_from, outcome_of


def test_open_stages_lead_to_each_other() -> None:
    for stage in OPEN_STAGES:
        others = [other for other in OPEN_STAGES if other is not stage]
        assert list(moves_from(stage)[: len(others)]) == others


def test_no_stage_leads_to_itself() -> None:
    assert [stage for stage in Stage if stage in moves_from(stage)] == []


def test_saying_no_is_never_one_click() -> None:
    reachable = {to for stage in Stage for to in moves_from(stage)}
    assert reachable == set(Stage) - {Stage.DECLINED, Stage.WITHDREW}


@pytest.mark.parametrize("stage", [Stage.LEAD, Stage.APPLIED, Stage.INTERVIEWING])
def test_only_an_offer_can_be_accepted_or_taken_back(stage: Stage) -> None:
    assert set(moves_from(stage)) - set(OPEN_STAGES) == {Stage.REJECTED}


def test_an_offer_on_the_table_can_be_accepted_taken_back_or_lapse() -> None:
    assert moves_from(Stage.OFFERED) == (
        Stage.LEAD,
        Stage.APPLIED,
        Stage.INTERVIEWING,
        Stage.ACCEPTED,
        Stage.RESCINDED,
        Stage.LAPSED,
    )


def test_every_outcome_can_be_reopened() -> None:
    outcomes = [stage for stage in Stage if not stage.is_open]
    assert all(set(OPEN_STAGES) <= set(moves_from(stage)) for stage in outcomes)


def test_only_an_offer_awaits_my_word() -> None:
    assert [stage for stage in Stage if stage.awaits_my_word] == [Stage.OFFERED]


def test_lists_know_a_place_for_every_stage() -> None:
    assert sorted(LIST_ORDER) == sorted(Stage)


def test_every_stage_has_a_name() -> None:
    assert [stage.label for stage in Stage] == [
        "Lead",
        "Applied",
        "Interviewing",
        "Offered",
        "Accepted",
        "Declined by me",
        "I withdrew",
        "Rejected by them",
        "Taken back by them",
        "Lapsed",
    ]


@pytest.mark.parametrize(
    ("stage", "kind"),
    [
        (Stage.LEAD, Kind.WITHDRAW),
        (Stage.APPLIED, Kind.WITHDRAW),
        (Stage.INTERVIEWING, Kind.WITHDRAW),
        (Stage.WITHDREW, Kind.WITHDRAW),
        (Stage.OFFERED, Kind.DECLINE),
        (Stage.ACCEPTED, Kind.DECLINE),
        (Stage.DECLINED, Kind.DECLINE),
        (Stage.LAPSED, Kind.DECLINE),
        (Stage.RESCINDED, Kind.RESCINDED),
        (Stage.REJECTED, None),
    ],
)
def test_the_goodbye_fits_the_stage(stage: Stage, kind: Kind | None) -> None:
    assert goodbye_kind(stage) is kind


def test_each_kind_of_goodbye_has_its_outcome() -> None:
    assert [outcome_of(kind) for kind in Kind] == [Stage.DECLINED, Stage.WITHDREW, Stage.RESCINDED]


def test_a_stage_began_on_the_day_the_user_gave_for_it() -> None:
    applied, offered = date(2026, 10, 1), date(2026, 11, 1)
    assert [known_start(stage, applied_on=applied, offered_on=offered) for stage in OPEN_STAGES] == [
        None,
        applied,
        None,
        offered,
    ]
