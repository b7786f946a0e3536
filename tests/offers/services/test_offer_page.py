from datetime import date, timedelta
from typing import Any

import pytest

from offers.domain.stages import Stage
from offers.models import Decline, Offer, Participation
from offers.services import activity
from offers.services.offer_page import OfferPage, goodbye_label, offer_page
from offers.services.reminders.facts import with_reminder_facts
from tests.factories import (
    NOW,
    DeclineFactory,
    InteractionFactory,
    InvolvementFactory,
    OfferFactory,
    ParticipationFactory,
)

pytestmark = pytest.mark.django_db


def page_of(offer: Offer) -> OfferPage:
    loaded = with_reminder_facts(Offer.objects.all()).select_related("decline").get(pk=offer.pk)
    return offer_page(offer=loaded, now=NOW)


@pytest.mark.parametrize(
    ("stage", "label"),
    [
        (Stage.LEAD, "I’m withdrawing"),
        (Stage.APPLIED, "I’m withdrawing"),
        (Stage.INTERVIEWING, "I’m withdrawing"),
        (Stage.OFFERED, "I’m saying no"),
        (Stage.ACCEPTED, "I can’t accept after all"),
        (Stage.DECLINED, "Say goodbye"),
        (Stage.WITHDREW, "Say goodbye"),
        (Stage.LAPSED, "Say goodbye"),
        (Stage.RESCINDED, "Say goodbye"),
        (Stage.REJECTED, ""),
    ],
)
def test_the_button_to_the_goodbye_is_worded_for_the_stage(stage: Stage, label: str) -> None:
    assert goodbye_label(stage, None) == label


def test_a_goodbye_under_way_is_gone_on_with_and_a_closed_one_looked_at() -> None:
    assert goodbye_label(Stage.OFFERED, Decline()) == "Go on with the goodbye"
    assert goodbye_label(Stage.DECLINED, Decline(decided_at=NOW, closed_at=NOW)) == "See the goodbye"


def test_the_next_step_comes_with_its_link() -> None:
    offer = OfferFactory()
    page = page_of(offer)
    assert (page.advice.label, page.advice.url) == ("Add a person", f"/offers/{offer.uuid}/people/new/")


@pytest.mark.parametrize(
    ("fields", "text", "path"),
    [
        ({}, "You began a goodbye here and stopped halfway.", "decide"),
        ({"decided_at": NOW, "planned_at": NOW, "step": "close"}, "You have decided. Say the goodbyes", "close"),
        ({"sleep_until": NOW}, "You slept on it. How does it look today?", "decide"),
    ],
)
def test_a_goodbye_is_the_next_step_and_named_once(fields: dict[str, Any], text: str, path: str) -> None:
    decline = DeclineFactory(**fields)
    page = page_of(decline.offer)
    assert page.advice.text.startswith(text)
    assert page.advice.url == f"/offers/{decline.offer.uuid}/decline/{path}/"
    assert page.goodbye_label == ""


def test_while_one_sleeps_on_it_the_goodbye_can_still_be_gone_on_with() -> None:
    page = page_of(DeclineFactory(sleep_until=NOW + timedelta(hours=12)).offer)
    assert (page.advice.url, page.goodbye_label) == ("", "Go on with the goodbye")


def test_a_closed_loop_says_so() -> None:
    decline = DeclineFactory(offer__stage=Stage.DECLINED, decided_at=NOW, planned_at=NOW, closed_at=NOW)
    assert page_of(decline.offer).advice.text == "The loop is closed. Everybody has heard from you."


def test_quiet_days_are_counted_in_the_advice() -> None:
    offer = OfferFactory(stage=Stage.APPLIED, last_activity_at=NOW - timedelta(days=20))
    assert page_of(offer).advice.text == "Nothing has happened for 20 days. It is fair to ask how things stand."


def test_a_decided_goodbye_leaves_no_move_to_click() -> None:
    assert page_of(DeclineFactory(offer__stage=Stage.DECLINED, decided_at=NOW).offer).moves == []
    assert Stage.ACCEPTED in page_of(DeclineFactory().offer).moves


def test_after_a_yes_the_other_open_offers_wait_for_an_answer() -> None:
    accepted = OfferFactory(stage=Stage.ACCEPTED)
    applied = OfferFactory(owner=accepted.owner, stage=Stage.APPLIED)
    offered = OfferFactory(owner=accepted.owner)
    OfferFactory(owner=accepted.owner, archived_at=NOW)
    OfferFactory(owner=accepted.owner, stage=Stage.REJECTED)
    OfferFactory()
    page = page_of(accepted)
    assert [line.offer for line in page.others] == [offered, applied]
    assert "still wait for an answer" in page.advice.text
    assert page_of(offered).others == []


def test_a_yes_without_others_leaves_nothing_to_do() -> None:
    assert page_of(OfferFactory(stage=Stage.ACCEPTED)).advice.text == "Nothing is left to do here."


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({"last_activity_at": NOW}, "We write to you on Mon, Nov 9 if nothing is logged before."),
        ({"last_activity_at": NOW - timedelta(days=7)}, "We write to you today if nothing is logged before."),
        ({"deadline_on": date(2026, 11, 6)}, "We write to you on Tue, Nov 3 if nothing is logged before."),
        ({"reminders_stopped_at": NOW}, "Reminders for this offer are off."),
        ({"owner__reminders_paused_at": NOW}, "All reminders are paused."),
        ({"archived_at": NOW}, ""),
        ({"stage": Stage.ACCEPTED}, ""),
    ],
)
def test_the_page_says_when_we_write_next(fields: dict[str, Any], line: str) -> None:
    offer = OfferFactory(**fields)
    InvolvementFactory(offer=offer)
    assert page_of(offer).reminder == line


def test_the_newest_six_entries_are_shown_and_the_rest_is_a_page_away() -> None:
    offer = OfferFactory()
    for number in range(6):
        activity.note(offer=offer, kind="edited", text=str(number), now=NOW + timedelta(minutes=number))
    assert [entry.line for entry in page_of(offer).record] == ["5", "4", "3", "2", "1", "0"]
    assert not page_of(offer).has_more
    activity.note(offer=offer, kind="edited", text="6", now=NOW + timedelta(minutes=6))
    assert [entry.line for entry in page_of(offer).record] == ["6", "5", "4", "3", "2", "1"]
    assert page_of(offer).has_more


def test_until_something_happened_one_is_invited_to_log_it() -> None:
    offer = OfferFactory()
    activity.note(offer=offer, kind="logged", text="Logged as Lead", now=NOW)
    assert page_of(offer).invites_to_log
    InteractionFactory(offer=offer)
    assert not page_of(offer).invites_to_log


def test_six_lines_do_not_hide_that_something_happened() -> None:
    offer = OfferFactory()
    InteractionFactory(offer=offer, happened_on=NOW.date() - timedelta(days=9))
    for number in range(6):
        activity.note(offer=offer, kind="edited", text=str(number), now=NOW)
    assert not page_of(offer).invites_to_log


def a_visit(offer: Offer, days_ago: int, kind: str = "site visit") -> None:
    happened_on = NOW.date() - timedelta(days=days_ago)
    visit = InteractionFactory(offer=offer, kind=kind, happened_on=happened_on)
    ParticipationFactory(interaction=visit, involvement=offer.involvements.get())


def writing(offer: Offer) -> str:
    """The words on the way in to a letter, and its purpose."""
    found = page_of(offer).writing
    return f"{found.label} {found.url.partition('?')[2]}" if found else ""


class TestTheWayInToLetters:
    def test_after_a_visit_it_is_thanks_for_three_days(self) -> None:
        offer = InvolvementFactory(offer__stage=Stage.INTERVIEWING).offer
        a_visit(offer, 4)
        assert writing(offer) == ""
        a_visit(offer, 3)
        assert writing(offer) == "Say thank you purpose=interview_thanks"

    def test_much_else_that_was_done_does_not_hide_the_visit(self) -> None:
        offer = InvolvementFactory(offer__stage=Stage.INTERVIEWING).offer
        a_visit(offer, 1)
        for number in range(12):
            activity.note(offer=offer, kind="edited", text=str(number), now=NOW)
        assert writing(offer) == "Say thank you purpose=interview_thanks"

    def test_a_call_or_a_visit_with_nobody_is_nothing_to_thank_for(self) -> None:
        offer = InvolvementFactory(offer__stage=Stage.INTERVIEWING).offer
        a_visit(offer, 0, "call")
        InteractionFactory(offer=offer, kind="tour", happened_on=NOW.date())
        assert writing(offer) == ""

    def test_what_is_not_to_be_thanked_for_is_not_suggested(self) -> None:
        offer = InvolvementFactory(offer__stage=Stage.INTERVIEWING).offer
        a_visit(offer, 1)
        Participation.objects.update(is_thanked=False)
        assert writing(offer) == ""

    def test_once_accepted_it_is_the_yes(self) -> None:
        offer = InvolvementFactory(offer__stage=Stage.ACCEPTED).offer
        assert writing(offer) == "Write your yes purpose=acceptance"

    @pytest.mark.parametrize(("days", "said"), [(27, ""), (28, "Write a light note purpose=months_later")])
    def test_weeks_after_a_goodbye_it_is_a_light_note(self, days: int, said: str) -> None:
        offer = InvolvementFactory(offer__stage=Stage.DECLINED).offer
        closed_at = NOW - timedelta(days=days)
        DeclineFactory(offer=offer, keep_in_touch=True, decided_at=closed_at, planned_at=closed_at, closed_at=closed_at)
        assert writing(offer) == said

    def test_without_people_there_is_nobody_to_write_to(self) -> None:
        assert writing(OfferFactory(stage=Stage.ACCEPTED)) == ""

    def test_before_a_deadline_the_next_step_asks_for_more_time(self) -> None:
        offer = InvolvementFactory(offer__deadline_on=NOW.date() + timedelta(days=2)).offer
        advice = page_of(offer).advice
        assert (advice.label, advice.url) == (
            "Ask for more time",
            f"/offers/{offer.uuid}/messages/new/?purpose=more_time",
        )


def test_what_happened_comes_before_whatever_else_was_done() -> None:
    """What was just logged of last week is not hidden below the lines of today."""
    offer = OfferFactory()
    older = InteractionFactory(offer=offer, happened_on=NOW.date() - timedelta(days=9))
    newer = InteractionFactory(offer=offer, happened_on=NOW.date() - timedelta(days=8))
    for number in range(6):
        activity.note(offer=offer, kind="person", text=str(number), now=NOW + timedelta(minutes=number))
    page = page_of(offer)
    assert [entry.interaction for entry in page.record[:2]] == [newer, older]
    assert [entry.line for entry in page.record[2:]] == ["5", "4", "3", "2"]
    assert page.has_more
