from datetime import UTC, date, datetime
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from offers.models import Activity, Interaction, Involvement, Offer
from tests.factories import InteractionFactory, InvolvementFactory, OfferFactory, ParticipationFactory, UserFactory

pytestmark = pytest.mark.django_db

# Already the 6th in UTC, still the 5th in New York.
EVENING = datetime(2026, 11, 6, 2, 0, tzinfo=UTC)
TODAY = date(2026, 11, 5)


@pytest.fixture(autouse=True)
def _evening() -> Any:
    with time_machine.travel(EVENING, tick=False):
        yield


@pytest.fixture
def priya() -> User:
    return UserFactory(time_zone="America/New_York")


@pytest.fixture
def offer(priya: User) -> Offer:
    return OfferFactory(owner=priya)


@pytest.fixture
def hodges(offer: Offer) -> Involvement:
    return InvolvementFactory(offer=offer, contact__given="Walter", contact__family="Hodges", role="head_of_group")


def create_url(offer: Offer) -> str:
    return reverse("offers:interaction_create", args=[offer.uuid])


def edit_url(interaction: Interaction) -> str:
    return reverse("offers:interaction_edit", args=[interaction.uuid])


def filled_in(**fields: Any) -> dict[str, Any]:
    return {"kind": "call", "happened_on": "2026-11-05", "minutes": "", "note": "Rang."} | fields


def test_what_happened_is_logged_with_who_took_part_and_what_to_thank_for(
    signed_in: Client, offer: Offer, hodges: Involvement
) -> None:
    absent = InvolvementFactory(offer=offer)

    answer = signed_in.post(
        create_url(offer),
        filled_in(
            kind="site visit",
            minutes="90",
            note="all day. walked me thru clinic",
            who=[str(hodges.uuid)],
            **{f"thanks_{hodges.uuid}": "walking me through the clinic", f"thanks_{absent.uuid}": ""},
        ),
    )

    assert answer["Location"] == f"{offer.get_absolute_url()}#interactions"
    logged = Interaction.objects.get(offer=offer)
    assert (logged.kind, logged.happened_on, logged.minutes, logged.note, logged.created_at) == (
        "site visit",
        TODAY,
        90,
        "all day. walked me thru clinic",
        EVENING,
    )
    assert list(logged.participations.values_list("involvement", "thanks_for")) == [
        (hodges.pk, "walking me through the clinic")
    ]


def test_logging_counts_as_activity_and_keeps_the_note_off_its_line(
    signed_in: Client, offer: Offer, hodges: Involvement
) -> None:
    signed_in.post(create_url(offer), filled_in(kind="failed call", note="secret", who=[str(hodges.uuid)]))

    offer.refresh_from_db()
    assert offer.last_activity_at == EVENING
    line = Activity.objects.get(offer=offer)
    assert (line.kind, line.text, line.happened_at) == (
        Activity.Kind.INTERACTION,
        "Call, not reached with Walter Hodges",
        EVENING,
    )


def test_thanks_typed_for_somebody_count_as_having_taken_part(
    signed_in: Client, offer: Offer, hodges: Involvement
) -> None:
    signed_in.post(create_url(offer), filled_in(**{f"thanks_{hodges.uuid}": "the fiddle tune"}))

    assert hodges.participations.get().thanks_for == "the fiddle tune"


def test_the_form_starts_today_in_the_zone_of_the_user(signed_in: Client, offer: Offer) -> None:
    page = signed_in.get(create_url(offer)).content.decode()

    assert 'name="happened_on" value="2026-11-05"' in page


def test_a_link_can_start_halfway(signed_in: Client, offer: Offer, hodges: Involvement) -> None:
    page = signed_in.get(create_url(offer), {"who": str(hodges.uuid), "kind": "meal"}).content.decode()

    assert f'value="{hodges.uuid}" id="id_who_{hodges.uuid}" checked' in page
    assert '<option value="meal" selected>' in page


def test_people_of_one_name_are_told_apart_by_role(signed_in: Client, offer: Offer) -> None:
    for role in ("hr_director", "realtor"):
        InvolvementFactory(offer=offer, contact__given="Chris", contact__family="Lee", role=role)

    page = signed_in.get(create_url(offer)).content.decode()

    assert page.count("Chris Lee</strong>") == 2
    assert "· HR director<" in page
    assert "· Realtor<" in page


@pytest.mark.parametrize(
    ("happened_on", "message"),
    [
        ("", "Which day is it?"),
        ("2026-02-30", "Enter a date such as 2026-11-20."),
        ("yesterday", "Enter a date such as 2026-11-20."),
        ("2026-11-07", "This date is still to come. Log it once it has happened."),
        ("9999-12-31", "This date is still to come. Log it once it has happened."),
        ("0206-11-05", "That is a long time ago. Please check the year."),
    ],
)
def test_a_wrong_date_gets_a_message_beside_it(signed_in: Client, offer: Offer, happened_on: str, message: str) -> None:
    answer = signed_in.post(create_url(offer), filled_in(happened_on=happened_on, note="kept as typed"))

    assert answer.status_code == 422
    assert answer.context["form"].errors == {"happened_on": [message]}
    page = answer.content.decode()
    assert 'id="id_happened_on_error"' in page
    assert "kept as typed</textarea>" in page
    assert not Interaction.objects.exists()


@pytest.mark.parametrize("happened_on", ["2026-11-06", "2020-01-01"])
def test_tomorrow_and_long_ago_are_fine(signed_in: Client, offer: Offer, happened_on: str) -> None:
    signed_in.post(create_url(offer), filled_in(happened_on=happened_on))

    assert Interaction.objects.get(offer=offer).happened_on.isoformat() == happened_on


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("kind", "seance", "Choose one from the list."),
        ("minutes", "-5", "Enter whole minutes, such as 45."),
        ("minutes", "99999999999", "That is more than ten days."),
        ("minutes", "an hour", "Enter whole minutes, such as 45."),
        ("note", "x" * 10_001, "Please keep it to 10000 characters"),
        ("note", "a\x00b", "Null characters are not allowed"),
    ],
)
def test_what_cannot_be_stored_gets_a_message_beside_its_field(
    signed_in: Client, offer: Offer, field: str, value: str, message: str
) -> None:
    answer = signed_in.post(create_url(offer), filled_in(**{field: value}))

    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == [field]
    assert message in answer.context["form"].errors[field][0]
    assert not Interaction.objects.exists()


def test_thanks_that_are_too_long_get_a_message_beside_them(
    signed_in: Client, offer: Offer, hodges: Involvement
) -> None:
    name = f"thanks_{hodges.uuid}"

    answer = signed_in.post(create_url(offer), filled_in(who=[str(hodges.uuid)], **{name: "x" * 10_000}))

    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == [name]
    page = answer.content.decode()
    assert f'id="id_{name}_error"' in page
    assert f'id="id_who_{hodges.uuid}" checked' in page


def test_a_note_of_ten_thousand_characters_is_stored(signed_in: Client, offer: Offer) -> None:
    signed_in.post(create_url(offer), filled_in(note="x" * 10_000))

    assert Interaction.objects.get(offer=offer).note == "x" * 10_000


@pytest.mark.parametrize("of_whom", ["another user", "another offer", "nobody"])
def test_only_people_of_the_offer_can_take_part(signed_in: Client, offer: Offer, of_whom: str) -> None:
    chosen = {
        "another user": lambda: InvolvementFactory().uuid,
        "another offer": lambda: InvolvementFactory(offer=OfferFactory(owner=offer.owner)).uuid,
        "nobody": lambda: "nonsense",
    }[of_whom]()

    answer = signed_in.post(create_url(offer), filled_in(who=[str(chosen)]))

    assert answer.status_code == 422
    assert answer.context["form"].errors == {"who": ["Choose only people who have a part in this offer."]}
    assert not Interaction.objects.exists()


@pytest.mark.parametrize("text", ["O'Brien", "{{ 7*7 }}", "<script>alert(1)</script>", "🐝", "שרה לוי", "100% %s {0}"])
def test_notes_and_thanks_are_kept_and_shown_as_typed(
    signed_in: Client, offer: Offer, hodges: Involvement, text: str
) -> None:
    signed_in.post(create_url(offer), filled_in(note=text, who=[str(hodges.uuid)], **{f"thanks_{hodges.uuid}": text}))

    logged = Interaction.objects.get(offer=offer)
    assert (logged.note, logged.participations.get().thanks_for) == (text, text)
    escaped = text.replace("<", "&lt;").replace(">", "&gt;").replace("'", "&#x27;")
    form = signed_in.get(edit_url(logged)).content.decode()
    assert form.count(f">\n{escaped}</textarea>") == 2
    page = signed_in.get(reverse("offers:interactions", args=[offer.uuid])).content.decode()
    assert page.count(f'dir="auto">{escaped}</') == 2


def test_an_interaction_can_be_corrected_and_unticking_removes_a_person(
    signed_in: Client, offer: Offer, hodges: Involvement
) -> None:
    other = InvolvementFactory(offer=offer)
    interaction = InteractionFactory(offer=offer, kind="call")
    for person in (hodges, other):
        ParticipationFactory(interaction=interaction, involvement=person, thanks_for="calling")

    page = signed_in.get(edit_url(interaction)).content.decode()
    assert page.count(" checked>") == 2

    signed_in.post(
        edit_url(interaction),
        filled_in(
            kind="meal",
            happened_on="2026-11-01",
            minutes="60",
            note="Dinner.",
            who=[str(other.uuid)],
            **{f"thanks_{hodges.uuid}": "calling", f"thanks_{other.uuid}": "dinner"},
        ),
    )

    interaction.refresh_from_db()
    assert (interaction.kind, interaction.happened_on, interaction.minutes, interaction.note) == (
        "meal",
        date(2026, 11, 1),
        60,
        "Dinner.",
    )
    assert list(interaction.participations.values_list("involvement", "thanks_for")) == [(other.pk, "dinner")]
    offer.refresh_from_db()
    assert offer.last_activity_at == EVENING


def test_one_can_say_that_somebody_is_not_to_be_thanked(signed_in: Client, offer: Offer, hodges: Involvement) -> None:
    interaction = InteractionFactory(offer=offer)
    ParticipationFactory(interaction=interaction, involvement=hodges, thanks_for="the tour")
    fields = filled_in(who=[str(hodges.uuid)], **{f"thanks_{hodges.uuid}": "the tour"})

    signed_in.post(edit_url(interaction), fields | {f"not_thanked_{hodges.uuid}": "on"})

    part = interaction.participations.get()
    assert (part.thanks_for, part.is_thanked) == ("the tour", False)
    assert "Not to be thanked for this" in signed_in.get(offer.get_absolute_url()).content.decode()
    signed_in.post(edit_url(interaction), fields)
    assert interaction.participations.get().is_thanked


def test_a_wrong_correction_changes_nothing(signed_in: Client, offer: Offer) -> None:
    interaction = InteractionFactory(offer=offer, note="As it was.")

    answer = signed_in.post(edit_url(interaction), filled_in(happened_on="never", note="Changed."))

    assert answer.status_code == 422
    interaction.refresh_from_db()
    assert interaction.note == "As it was."


def test_deleting_asks_first(signed_in: Client, offer: Offer, hodges: Involvement) -> None:
    interaction = InteractionFactory(offer=offer)
    ParticipationFactory(interaction=interaction, involvement=hodges)
    url = reverse("offers:interaction_delete", args=[interaction.uuid])

    assert signed_in.get(url).status_code == 200
    assert Interaction.objects.filter(pk=interaction.pk).exists()

    answer = signed_in.post(url)

    assert answer["Location"] == f"{offer.get_absolute_url()}#interactions"
    assert not Interaction.objects.exists()
    assert Involvement.objects.filter(pk=hodges.pk).exists()
    assert Activity.objects.get(offer=offer).text == "Deleted: Call of October 20"


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("name", ["interaction_edit", "interaction_delete"])
def test_a_stranger_finds_no_interaction(signed_in: Client, method: str, name: str) -> None:
    theirs = InteractionFactory()

    assert getattr(signed_in, method)(reverse(f"offers:{name}", args=[theirs.uuid])).status_code == 404
    assert Interaction.objects.filter(pk=theirs.pk).exists()


@pytest.mark.parametrize("name", ["interaction_create", "interactions"])
def test_a_stranger_sees_and_logs_nothing_on_an_offer(signed_in: Client, name: str) -> None:
    url = reverse(f"offers:{name}", args=[OfferFactory().uuid])

    assert signed_in.get(url).status_code == 404
    assert signed_in.post(url, filled_in()).status_code in (404, 405)
    assert not Interaction.objects.exists()


def notes(page: Any) -> list[str]:
    return [entry.interaction.note for entry in page.context["record"]]


def test_everything_that_happened_is_listed_newest_first_in_pages(signed_in: Client, offer: Offer) -> None:
    for day in range(1, 23):
        InteractionFactory(offer=offer, happened_on=date(2026, 10, day), note=f"day {day:02}")
    url = reverse("offers:interactions", args=[offer.uuid])

    first, second = signed_in.get(url), signed_in.get(url, {"page": "2"})

    assert notes(first) == [f"day {day:02}" for day in range(22, 2, -1)]
    assert notes(second) == ["day 02", "day 01"]


@pytest.mark.parametrize("name", ["interaction_create", "interactions", "interaction_edit"])
def test_the_number_of_queries_does_not_grow_with_the_rows(
    signed_in: Client, offer: Offer, django_assert_num_queries: Any, name: str
) -> None:
    interaction = InteractionFactory(offer=offer)
    url = reverse(f"offers:{name}", args=[interaction.uuid if name == "interaction_edit" else offer.uuid])

    def add() -> None:
        person = InvolvementFactory(offer=offer)
        for happened in (interaction, InteractionFactory(offer=offer)):
            ParticipationFactory(interaction=happened, involvement=person)

    add()
    with CaptureQueriesContext(connection) as with_one:
        assert signed_in.get(url).status_code == 200
    add()
    add()

    with django_assert_num_queries(len(with_one)):
        assert signed_in.get(url).status_code == 200
    assert len(with_one) < 10


@pytest.mark.parametrize("note", ["", "   "])
def test_a_kind_alone_is_nothing_to_log(signed_in: Client, offer: Offer, hodges: Involvement, note: str) -> None:
    before = Offer.objects.get().last_activity_at
    answer = signed_in.post(create_url(offer), filled_in(note=note))
    assert answer.status_code == 422
    assert answer.context["form"].errors == {"note": ["Write a line about it, or tick who took part."]}
    assert not Interaction.objects.exists()
    assert Offer.objects.get().last_activity_at == before


@pytest.mark.parametrize("field", ["note", "who", "thanks"])
def test_a_line_or_a_person_is_enough_to_log(signed_in: Client, offer: Offer, hodges: Involvement, field: str) -> None:
    filled = {"note": {"note": "Rang."}, "who": {"who": [str(hodges.uuid)]}}
    signed_in.post(
        create_url(offer), filled_in(**{"note": ""} | filled.get(field, {f"thanks_{hodges.uuid}": "the tour"}))
    )
    assert Interaction.objects.count() == 1
