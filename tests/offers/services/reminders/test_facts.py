"""What the planner reads about an offer: calls that reached nobody, when they were heard from, what comes later."""

from datetime import date, timedelta
from typing import Any

import pytest

from offers.domain.reminders import ReminderFacts
from offers.domain.stages import Stage
from offers.models import Interaction, Offer
from offers.services.reminders.facts import reminder_facts_of, with_reminder_facts
from tests.factories import (
    ChecklistItemFactory,
    DeclineFactory,
    InteractionFactory,
    InvolvementFactory,
    ParticipationFactory,
)
from tests.offers.services.reminders.conftest import LOGGED, stale_offer

pytestmark = pytest.mark.django_db
CALLED = date(2026, 11, 4)


def facts(offer: Any) -> ReminderFacts:
    ((_offer, found),) = reminder_facts_of(with_reminder_facts(Offer.objects.filter(pk=offer.pk)), LOGGED)
    return found


def talk(person: Any, day: date, kind: Interaction.Kind = Interaction.Kind.CALL) -> Any:
    interaction = InteractionFactory(offer=person.offer, happened_on=day, kind=kind)
    ParticipationFactory(interaction=interaction, involvement=person)
    return interaction


@pytest.fixture
def person() -> Any:
    person = InvolvementFactory(offer=stale_offer(stage=Stage.INTERVIEWING))
    talk(person, CALLED, Interaction.Kind.FAILED_CALL)
    return person


def test_a_call_that_reached_nobody_stands_until_something_happens_with_that_person(person: Any) -> None:
    assert facts(person.offer).unreached_on == CALLED
    talk(person, CALLED - timedelta(days=1))
    talk(InvolvementFactory(offer=person.offer), CALLED + timedelta(days=1))
    assert facts(person.offer).unreached_on == CALLED
    talk(person, CALLED, Interaction.Kind.EMAIL)
    assert facts(person.offer).unreached_on is None


def test_the_last_of_several_calls_that_reached_nobody_counts(person: Any) -> None:
    talk(person, CALLED + timedelta(days=2), Interaction.Kind.FAILED_CALL)
    assert facts(person.offer).unreached_on == CALLED + timedelta(days=2)


def test_a_call_that_is_ticked_off_is_not_to_be_made_again(person: Any) -> None:
    call = ChecklistItemFactory(decline=DeclineFactory(offer=person.offer), kind="call", involvement=person)
    assert facts(person.offer).unreached_on == CALLED
    call.done_on, call.done_as = CALLED, "skipped"
    call.save()
    assert facts(person.offer).unreached_on is None


def test_they_were_heard_from_when_something_happened_or_the_stage_changed(person: Any) -> None:
    assert facts(person.offer).heard_on == LOGGED.date()
    talk(person, CALLED, Interaction.Kind.INTERVIEW)
    talk(person, CALLED + timedelta(days=1), Interaction.Kind.FAILED_CALL)
    assert facts(person.offer).heard_on == CALLED


def test_getting_in_touch_again_is_no_open_goodbye_and_outlives_the_closed_loop() -> None:
    decline = DeclineFactory(
        offer=stale_offer(stage=Stage.DECLINED), decided_at=LOGGED, planned_at=LOGGED, closed_at=LOGGED
    )
    ChecklistItemFactory(decline=decline, kind="reconnect", due_on=date(2026, 12, 14))
    found = facts(decline.offer)
    assert (found.reconnect_on, found.goodbye_due_on) == (date(2026, 12, 14), None)
    decline.closed_at = None
    decline.save()
    assert facts(decline.offer).goodbye_due_on is None


@pytest.mark.parametrize(
    ("fields", "since"),
    [
        ({"would_reconsider": True, "decided_at": LOGGED, "closed_at": LOGGED}, LOGGED.date()),
        ({"would_reconsider": True}, None),
        ({"decided_at": LOGGED}, None),
        ({"would_reconsider": True, "decided_at": LOGGED, "kind": "rescinded"}, None),
    ],
)
def test_a_second_choice_is_a_no_of_ones_own_that_one_would_reconsider(fields: Any, since: date | None) -> None:
    decline = DeclineFactory(offer=stale_offer(stage=Stage.DECLINED), **fields)
    assert facts(decline.offer).reconsider_since == since
