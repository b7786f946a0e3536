import pytest

from offers.domain.decline.bundle import Channel
from offers.models import Decline, PlanStep
from offers.services.decline.case import Goodbye, goodbye_of
from offers.services.decline.plan import channels_open_to, hears_nothing, save_people
from tests.factories import NOW, ContactFactory, InvolvementFactory
from tests.offers.stories import an_offer, decided

pytestmark = pytest.mark.django_db


def save(decline: Decline, **more: object) -> Goodbye:
    given = {"channels": {}, "hear_from": "", "now": NOW, **more}
    return save_people(decline=decline, **given)  # type: ignore[arg-type]


def order(goodbye: Goodbye) -> list[str]:
    return [goodbye.by_id[step.contact_id].contact.given for step in goodbye.bundle.plan]


def test_the_recommended_channel_is_no_row() -> None:
    decline = decided(an_offer(people=1))
    head = str(decline.offer.involvements.get().uuid)
    save(decline, channels={head: Channel.PHONE})
    assert not PlanStep.objects.exists()


def test_another_channel_is_a_row_and_can_be_taken_back() -> None:
    decline = decided(an_offer(people=1))
    head = str(decline.offer.involvements.get().uuid)
    assert save(decline, channels={head: Channel.EMAIL}).steps[head].channel is Channel.EMAIL
    assert PlanStep.objects.get().channel == "email"
    assert save(decline, channels={head: None}).steps[head].channel is Channel.PHONE
    assert not PlanStep.objects.exists()


def test_a_person_who_is_not_mentioned_keeps_their_channel() -> None:
    decline = decided(an_offer(people=1))
    head = str(decline.offer.involvements.get().uuid)
    save(decline, channels={head: Channel.EMAIL})
    assert save(decline).steps[head].channel is Channel.EMAIL


def test_a_channel_without_an_address_is_passed_over() -> None:
    decline = decided(an_offer())
    host = str(decline.offer.involvements.get(role="host").uuid)
    assert save(decline, channels={host: Channel.HANDWRITTEN_NOTE}).steps[host].channel is Channel.EMAIL


def test_moving_a_person_changes_the_order_and_moving_back_forgets_it() -> None:
    decline = decided(an_offer())
    host = str(decline.offer.involvements.get(role="host").uuid)
    assert order(goodbye_of(decline, now=NOW)) == ["Walter", "Elena", "Bill"]
    assert order(save(decline, move=(host, -1))) == ["Elena", "Walter", "Bill"]
    assert PlanStep.objects.count() == 3
    assert order(save(decline, move=(host, 1))) == ["Walter", "Elena", "Bill"]
    assert not PlanStep.objects.exists()


@pytest.mark.parametrize("places", [-1, 1])
def test_nobody_moves_past_the_ends(places: int) -> None:
    decline = decided(an_offer(people=1))
    head = str(decline.offer.involvements.get().uuid)
    assert order(save(decline, move=(head, places))) == ["Walter"]


def test_a_stranger_is_not_moved() -> None:
    decline = decided(an_offer())
    assert order(save(decline, move=(str(InvolvementFactory().uuid), -1))) == ["Walter", "Elena", "Bill"]


def test_the_answer_to_the_question_is_kept() -> None:
    decline = decided(an_offer())
    save(decline, hear_from="From Walt himself.")
    decline.refresh_from_db()
    assert decline.hear_from == "From Walt himself."


def test_only_what_is_on_file_can_be_chosen() -> None:
    offer = an_offer(people=0)
    contact = ContactFactory(owner=offer.owner, emails=[], phones=["555"], postal_address="1 Elm Street")
    InvolvementFactory(offer=offer, contact=contact)
    (person,) = goodbye_of(decided(offer), now=NOW).people
    assert channels_open_to(person) == [
        Channel.PHONE,
        Channel.VIDEO_CALL,
        Channel.TEXT,
        Channel.HANDWRITTEN_NOTE,
        Channel.NONE,
    ]


def test_a_person_not_to_be_contacted_has_no_channel_and_is_not_missed() -> None:
    offer = an_offer(people=0)
    contact = ContactFactory(owner=offer.owner, status="do_not_contact")
    InvolvementFactory(offer=offer, contact=contact)
    goodbye = goodbye_of(decided(offer), now=NOW)
    assert channels_open_to(goodbye.people[0]) == [Channel.NONE]
    assert hears_nothing(goodbye) == []


def test_a_person_without_an_address_would_hear_nothing() -> None:
    offer = an_offer()
    contact = ContactFactory(owner=offer.owner, given="Nora", emails=[])
    InvolvementFactory(offer=offer, contact=contact, role="coordinator")
    assert [person.contact.given for person in hears_nothing(goodbye_of(decided(offer), now=NOW))] == ["Nora"]
