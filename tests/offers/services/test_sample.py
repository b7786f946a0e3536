"""The sample search: complete, valid, the same every time, and never in production."""

import time
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.apps import apps
from django.core.management import CommandError, call_command
from django.db import connection, models
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from contacts.models import Affiliation, Contact, Organization
from offers.domain.stages import Stage
from offers.models import Activity, Decline, Interaction, Involvement, Offer, Participation
from offers.services.reminders.facts import policy_of
from offers.services.sample import AccountNotEmpty, SampleDataRefused, create_sample_account, fill_account
from tests.factories import ContactFactory, UserFactory

pytestmark = pytest.mark.django_db

# The 5th in UTC, still the 4th in New York.
NOW = datetime(2026, 11, 5, 3, 30, tzinfo=UTC)
TODAY = date(2026, 11, 4)


@pytest.fixture
def priya() -> User:
    return create_sample_account(now=NOW)


def rows() -> Iterable[models.Model]:
    for app in ("accounts", "contacts", "offers"):
        for model in apps.get_app_config(app).get_models(include_auto_created=True):
            yield from model._default_manager.all()


def test_the_account_is_of_its_own_and_has_no_password(priya: User) -> None:
    assert priya.is_sample
    assert not priya.has_usable_password()
    assert (priya.name, priya.time_zone) == ("Priya Raman", "America/New_York")
    assert priya.email.startswith("sample-")
    assert priya.email.endswith("@sample.invalid")
    address = EmailAddress.objects.get(user=priya)
    assert (address.email, address.verified, address.primary) == (priya.email, True, True)
    assert create_sample_account(now=NOW).email != priya.email


def test_it_holds_seven_offers_at_every_stage_and_fifteen_people(priya: User) -> None:
    stages = Counter(Offer.objects.for_user(priya).values_list("stage", flat=True))
    assert stages == {
        Stage.LEAD: 1,
        Stage.APPLIED: 1,
        Stage.INTERVIEWING: 1,
        Stage.OFFERED: 1,
        Stage.DECLINED: 2,
        Stage.REJECTED: 1,
    }
    assert Contact.objects.for_user(priya).count() == 15
    assert Interaction.objects.for_user(priya).count() == 27
    assert Contact.objects.filter(given="Chris", family="Lee").count() == 2
    assert Contact.objects.filter(family="O'Brien").count() == 1
    assert Contact.objects.filter(family_first=True).count() == 1
    assert set(Contact.objects.values_list("status", flat=True)) == set(Contact.Status.values)


def test_every_row_is_valid(priya: User) -> None:
    for row in rows():
        row.full_clean()


def test_every_row_belongs_to_the_account(priya: User) -> None:
    for model in (Organization, Contact, Affiliation, Offer, Involvement, Interaction, Decline):
        assert model.objects.count() == model.objects.for_user(priya).count() > 0
    assert not Participation.objects.exclude(involvement__offer=models.F("interaction__offer")).exists()


def test_one_offer_waits_undecided_and_stale_with_six_days_left(priya: User) -> None:
    offer = Offer.objects.for_user(priya).undecided().get()

    assert offer.days_to_deadline(TODAY) == 6
    assert NOW - offer.last_activity_at > timedelta(days=priya.quiet_days)
    assert offer.days_undecided(policy_of(priya), NOW) == 12


def test_one_interview_has_gone_quiet(priya: User) -> None:
    quiet = Offer.objects.for_user(priya).quiet_since(NOW - timedelta(days=14))

    assert [offer.stage for offer in quiet] == [Stage.INTERVIEWING]


def test_one_decline_waits_at_its_words_and_one_is_closed(priya: User) -> None:
    waiting = Decline.objects.for_user(priya).in_progress().get()
    closed = Decline.objects.for_user(priya).exclude(closed_at=None).get()

    assert waiting.step == Decline.Step.WORDS
    assert set(waiting.reasons.values_list("is_shareable", flat=True)) == {True, False}
    assert waiting.feedback.get().share_with.count() == 2
    assert set(waiting.messages.values_list("state", flat=True)) == {"draft"}
    assert closed.items.exclude(done_on=None).exists()
    assert set(closed.items.not_done().values_list("kind", flat=True)) == {"reconnect"}
    assert set(closed.messages.values_list("state", flat=True)) == {"sent"}


def test_a_contact_who_must_not_be_contacted_got_no_message(priya: User) -> None:
    closed = Decline.objects.for_user(priya).exclude(closed_at=None).get()

    assert not closed.messages.filter(involvement__contact__status="do_not_contact").exists()
    assert not closed.items.filter(involvement__contact__status="do_not_contact").exists()


def test_nothing_lies_in_the_future_and_the_record_agrees_with_the_offers(priya: User) -> None:
    assert not Activity.objects.filter(happened_at__gt=NOW).exists()
    assert not Interaction.objects.filter(happened_on__gt=TODAY).exists()
    for offer in Offer.objects.for_user(priya):
        moments = list(offer.activities.order_by("happened_at").values_list("happened_at", flat=True))
        assert moments[0] == offer.created_at
        assert moments[-1] == offer.last_activity_at
        assert offer.stage_changed_at in moments
        assert not offer.involvements.filter(created_at__lt=offer.created_at).exists()


def test_everybody_has_a_part_and_took_part_only_once_involved(priya: User) -> None:
    assert not Contact.objects.filter(involvements=None).exists()
    for part in Participation.objects.select_related("interaction", "involvement__offer"):
        assert part.involvement.created_at <= part.interaction.created_at


def test_it_is_the_same_every_time(priya: User) -> None:
    def told(user: User) -> list[Any]:
        return [
            list(Offer.objects.for_user(user).order_by("job_title").values_list("job_title", "note", "deadline_on")),
            list(Interaction.objects.for_user(user).order_by("happened_on", "note").values_list("happened_on", "note")),
            list(Contact.objects.for_user(user).by_name().values_list("given", "family", "emails")),
        ]

    assert told(create_sample_account(now=NOW)) == told(priya)


def test_it_takes_few_queries_and_less_than_a_second() -> None:
    began = time.process_time()
    with CaptureQueriesContext(connection) as queries:
        create_sample_account(now=NOW)

    assert time.process_time() - began < 1
    assert len(queries) < 250


def test_an_empty_account_can_be_filled() -> None:
    user = UserFactory(time_zone="Europe/Berlin")

    fill_account(user=user, now=NOW)

    assert Offer.objects.for_user(user).count() == 7
    user.refresh_from_db()
    assert not user.is_sample


def test_an_account_with_rows_of_its_own_is_left_alone() -> None:
    contact = ContactFactory()

    with pytest.raises(AccountNotEmpty):
        fill_account(user=contact.owner, now=NOW)

    assert list(Contact.objects.all()) == [contact]
    assert not Offer.objects.exists()


def test_production_refuses(settings: Any) -> None:
    settings.LOCAL_MODE = False
    user = UserFactory()

    with pytest.raises(SampleDataRefused, match="never in production"):
        create_sample_account(now=NOW)
    with pytest.raises(SampleDataRefused):
        fill_account(user=user, now=NOW)

    assert list(User.objects.all()) == [user]
    assert not Offer.objects.exists()


def test_the_command_makes_an_account_and_says_how_to_reach_it(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("sample_data")

    printed = capsys.readouterr().out
    assert User.objects.get().email in printed
    assert reverse("account_request_login_code") in printed


def test_the_command_fills_an_existing_account_whatever_the_case_of_its_address() -> None:
    user = UserFactory(email="someone@example.org")

    call_command("sample_data", email="Someone@Example.org")

    assert Offer.objects.for_user(user).count() == 7


@pytest.mark.parametrize("trouble", ["no account", "not empty", "production"])
def test_the_command_says_why_it_does_nothing(settings: Any, trouble: str) -> None:
    email = ContactFactory().owner.email
    settings.LOCAL_MODE = trouble != "production"
    message = {"no account": "There is no account", "not empty": "nothing was changed", "production": "production"}

    with pytest.raises(CommandError, match=message[trouble]):
        call_command("sample_data", email="nobody@example.org" if trouble == "no account" else email)

    assert not Offer.objects.exists()


@pytest.mark.parametrize(
    "page",
    [
        "home",
        "offers:list",
        "offers:open_goodbyes",
        "contacts:list",
        "contacts:organizations",
        "contacts:detail",
        "offers:for_contact",
        "offers:detail",
        "offers:involve",
        "offers:interaction_create",
        "offers:interactions",
        "offers:decline_people",
        "offers:decline_words",
    ],
)
def test_the_pages_of_the_sample_account_answer_in_few_queries(client: Client, priya: User, page: str) -> None:
    client.force_login(priya)
    if page.startswith("offers:decline"):
        rows = [Decline.objects.get(closed_at=None).offer]
    elif page in ("offers:list", "offers:open_goodbyes", "contacts:list", "contacts:organizations", "home"):
        rows = []
    elif page in ("contacts:detail", "offers:for_contact"):
        rows = [Contact.objects.get(given="Marcus")]
    else:
        rows = [Offer.objects.get(stage=Stage.OFFERED)]

    with CaptureQueriesContext(connection) as queries:
        assert client.get(reverse(page, args=[row.uuid for row in rows])).status_code == 200

    assert len(queries) < 10, [query["sql"] for query in queries]
