from datetime import date, timedelta

import pytest

from offers.models import Activity, Interaction
from offers.services import interactions
from offers.services.interactions import Entry
from tests.factories import NOW, InteractionFactory, InvolvementFactory, OfferFactory, ParticipationFactory

pytestmark = pytest.mark.django_db

LATER = NOW + timedelta(days=3)
MEAL = Interaction.Kind.MEAL
DAY = date(2026, 11, 4)


def test_people_of_another_offer_cannot_take_part() -> None:
    offer, elsewhere = OfferFactory(), InvolvementFactory()

    with pytest.raises(ValueError, match="Only the people of the offer"):
        interactions.log(offer=offer, entry=Entry(kind=MEAL, happened_on=DAY, took_part={elsewhere: ""}), now=LATER)

    assert not Interaction.objects.exists()


def test_the_record_names_who_took_part() -> None:
    offer = OfferFactory()
    people = [
        InvolvementFactory(offer=offer, contact__given=given, contact__family="Lee") for given in ("Chris", "Dana")
    ]

    interactions.log(
        offer=offer, entry=Entry(kind=MEAL, happened_on=DAY, took_part=dict.fromkeys(people, "")), now=LATER
    )

    assert Activity.objects.get().text == "Meal with Chris Lee, Dana Lee"


def test_a_line_of_the_record_is_cut_where_very_many_took_part() -> None:
    offer = OfferFactory()
    people = [InvolvementFactory(offer=offer, contact__family="x" * 90) for _ in range(8)]

    interactions.log(
        offer=offer, entry=Entry(kind=MEAL, happened_on=DAY, took_part=dict.fromkeys(people, "")), now=LATER
    )

    assert len(Activity.objects.get().text) == 500


def test_a_correction_replaces_everything_and_touches_the_offer() -> None:
    interaction = InteractionFactory(kind="call", minutes=10)
    before = ParticipationFactory(interaction=interaction, thanks_for="calling").involvement
    after = InvolvementFactory(offer=interaction.offer, contact__given="Dana", contact__family="Lee")

    interactions.change(
        interaction=interaction,
        entry=Entry(kind=MEAL, happened_on=DAY, note="Soup.", took_part={after: "the soup"}),
        now=LATER,
    )

    interaction.refresh_from_db()
    assert (interaction.kind, interaction.happened_on, interaction.minutes, interaction.note) == (
        "meal",
        DAY,
        None,
        "Soup.",
    )
    assert list(interaction.participations.values_list("involvement", "thanks_for")) == [(after.pk, "the soup")]
    assert not before.participations.exists()
    interaction.offer.refresh_from_db()
    assert interaction.offer.last_activity_at == LATER
    assert Activity.objects.get().text == "Edited: Meal with Dana Lee"


def test_forgetting_touches_the_offer_too() -> None:
    interaction = InteractionFactory(kind="call", happened_on=DAY)
    offer = interaction.offer

    interactions.delete(interaction=interaction, now=LATER)

    offer.refresh_from_db()
    assert offer.last_activity_at == LATER
    assert Activity.objects.get().text == "Deleted: Call of November 4"


def test_who_is_not_to_be_thanked_is_kept_through_a_correction() -> None:
    offer = OfferFactory()
    host, guest = InvolvementFactory.create_batch(2, offer=offer)
    took_part = {host: "dinner", guest: ""}
    entry = Entry(kind=MEAL, happened_on=DAY, took_part=took_part, not_thanked={guest})

    dinner = interactions.log(offer=offer, entry=entry, now=LATER)
    interactions.change(interaction=dinner, entry=entry, now=LATER)

    assert dict(dinner.participations.values_list("involvement", "is_thanked")) == {host.pk: True, guest.pk: False}
