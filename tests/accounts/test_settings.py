from datetime import UTC, datetime
from typing import Any
from zoneinfo import available_timezones

import pytest
import time_machine
from django.forms import model_to_dict
from django.test import Client
from django.urls import reverse
from django.utils.html import escape

from accounts.forms import SettingsForm, spelled, zone_choices, zones_by_region
from accounts.models import User
from accounts.services.bounces import stop_writing

SETTINGS = reverse("accounts:settings")


def fields(**changes: Any) -> dict[str, Any]:
    return {
        "name": "Priya Raman",
        "signature": "",
        "profession": "",
        "time_zone": "America/New_York",
        "reminder_hour": "8",
        "mail_weekdays": ["0", "1", "2", "3", "4", "5", "6"],
        "quiet_from": "20",
        "quiet_until": "7",
        "quiet_days": "7",
        "repeat_days": "3",
        "deadline_days": "7, 3, 1",
    } | changes


def test_the_page_shows_what_is_set(client: Client, user: User) -> None:
    user.set_unusable_password()
    user.save()
    client.force_login(user)
    page = client.get(SETTINGS)
    assert '<option value="America/New_York" selected>New York</option>' in page.text
    assert '<optgroup label="Europe">' in page.text
    assert 'value="7, 3, 1"' in page.text
    assert '<option value="8" selected>8:00\N{NO-BREAK SPACE}AM</option>' in page.text
    assert page.context["form"]["reminders_paused"].value() is False
    assert escape(user.email) in page.text
    for name in ("account_email", "account_set_password", "accounts:delete"):
        assert f'href="{reverse(name)}"' in page.text


def test_a_user_with_a_password_can_change_it(client: Client, user: User) -> None:
    user.set_password("correct horse battery staple")
    user.save()
    client.force_login(user)
    assert f'href="{reverse("account_change_password")}"' in client.get(SETTINGS).text


def test_everything_can_be_changed(client: Client, user: User) -> None:
    response = client.post(
        SETTINGS,
        fields(
            name="Dr. Priya O'Brien",
            signature="Priya {{ 7*7 }}",
            profession="Family physician 🩺",
            time_zone="Europe/Berlin",
            reminder_hour="21",
            mail_weekdays=["0", "2"],
            quiet_from="23",
            quiet_until="6",
            quiet_days="10",
            repeat_days="5",
            deadline_days="1 14;3,3",
        ),
    )
    assert response.url == SETTINGS
    user.refresh_from_db()
    assert (user.name, user.signature) == ("Dr. Priya O'Brien", "Priya {{ 7*7 }}")
    assert (user.profession, user.time_zone) == ("Family physician 🩺", "Europe/Berlin")
    assert (user.reminder_hour, user.quiet_days, user.repeat_days, user.deadline_days) == (21, 10, 5, [14, 3, 1])
    assert (user.mail_weekdays, user.quiet_from, user.quiet_until) == ([0, 2], 23, 6)
    page = client.get(SETTINGS).text
    assert "Settings saved." in page
    assert 'value="Priya {{ 7*7 }}"' in page
    assert 'value="14, 3, 1"' in page


@pytest.mark.parametrize(
    ("hour", "quiet_from", "quiet_until", "is_refused"),
    [
        ("8", "20", "7", False),
        ("20", "20", "7", True),
        ("6", "20", "7", True),
        ("7", "20", "7", False),
        ("13", "12", "14", True),
        ("14", "12", "14", False),
        ("8", "8", "8", False),
    ],
)
def test_the_hour_of_reminders_may_not_lie_in_the_quiet_hours(
    client: Client, user: User, hour: str, quiet_from: str, quiet_until: str, is_refused: bool
) -> None:
    response = client.post(SETTINGS, fields(reminder_hour=hour, quiet_from=quiet_from, quiet_until=quiet_until))

    assert ("This hour lies in your quiet hours." in response.text) is is_refused
    assert response.status_code == (422 if is_refused else 302)


def test_a_week_without_a_day_for_mail_is_refused(client: Client, user: User) -> None:
    response = client.post(SETTINGS, fields(mail_weekdays=[]))

    assert response.status_code == 422
    assert "Choose one day at least" in response.text


def test_no_deadline_days_means_no_deadline_reminders(client: Client, user: User) -> None:
    client.post(SETTINGS, fields(deadline_days=" "))
    user.refresh_from_db()
    assert user.deadline_days == []


def test_a_pause_keeps_the_moment_it_began_until_it_ends(client: Client, user: User) -> None:
    began = datetime(2026, 11, 2, 15, 0, tzinfo=UTC)
    with time_machine.travel(began, tick=False):
        client.post(SETTINGS, fields(reminders_paused="on"))
    user.refresh_from_db()
    assert user.reminders_paused_at == began
    client.post(SETTINGS, fields(reminders_paused="on", name="Priya"))
    user.refresh_from_db()
    assert (user.reminders_paused_at, user.name) == (began, "Priya")
    assert client.get(SETTINGS).context["form"]["reminders_paused"].value() is True
    client.post(SETTINGS, fields())
    user.refresh_from_db()
    assert user.reminders_paused_at is None


@pytest.mark.parametrize(
    ("field", "typed", "message"),
    [
        ("name", "x" * 10_000, "Please keep it to 120 characters; it has 10000"),
        ("name", "Pri\x00ya", "Null characters are not allowed."),
        ("signature", "x" * 10_000, "Please keep it to 200 characters"),
        ("profession", "x" * 10_000, "Please keep it to 120 characters"),
        ("time_zone", "Mars/Olympus_Mons", "Choose one from the list."),
        ("time_zone", "", "Choose one."),
        ("time_zone", "\x00", "Choose one from the list."),
        ("reminder_hour", "24", "Choose one from the list."),
        ("reminder_hour", "noon", "Choose one from the list."),
        ("quiet_days", "0", "It cannot be less than 1"),
        ("quiet_days", "91", "It cannot be more than 90"),
        ("quiet_days", "", "Enter a whole number."),
        ("repeat_days", "-1", "It cannot be less than 1"),
        ("repeat_days", "three", "Enter a whole number."),
        ("deadline_days", "7, three", "“three” is not a number of days from 0 to 90."),
        ("deadline_days", "91", "“91” is not a number of days from 0 to 90."),
        ("deadline_days", "-1", "“-1” is not a number of days"),
        ("deadline_days", "³", "“³” is not a number of days"),
        ("deadline_days", "1 2 3 4 5 6 7 8 9 10 11", "Please keep it to 10 days."),
        ("deadline_days", "7, " * 3_000, "Please keep it to 60 characters"),
        ("deadline_days", "7\x00", "Null characters are not allowed."),
        ("deadline_days", "<script>", "&lt;script&gt;"),
    ],
)
def test_what_cannot_be_kept_gets_a_message_beside_the_field(
    client: Client, user: User, field: str, typed: str, message: str
) -> None:
    response = client.post(SETTINGS, fields(**{field: typed}))
    assert response.status_code == 422
    assert list(response.context["form"].errors) == [field]
    assert message in response.text
    assert f'id="id_{field}_error"' in response.text
    assert response.context["form"][field].value() == typed
    before = model_to_dict(user)
    assert model_to_dict(User.objects.get()) == before


def test_zones_are_grouped_by_region_and_spelled_for_people() -> None:
    groups = dict(zones_by_region())
    assert ("America/New_York", "New York") in groups["America"]
    assert spelled("Indiana/Tell_City") == "Tell City, Indiana"
    names = [name for zones in groups.values() for name, _label in zones]
    assert len(names) == len(set(names))
    assert set(names) <= available_timezones()
    assert groups["UTC"] == (("UTC", "UTC"),)


def test_a_zone_by_an_old_name_stays_selected(client: Client, user: User) -> None:
    assert zone_choices("US/Eastern")[0] == ("US/Eastern", "US/Eastern")
    User.objects.filter(pk=user.pk).update(time_zone="US/Eastern")
    assert '<option value="US/Eastern" selected>' in client.get(SETTINGS).text
    assert client.post(SETTINGS, fields(time_zone="US/Eastern")).status_code == 302


def test_a_sample_account_is_told_so_and_has_no_password_to_change(client: Client, user: User) -> None:
    assert "This is sample data" not in client.get(SETTINGS).text
    User.objects.filter(pk=user.pk).update(is_sample=True)
    page = client.get(SETTINGS).text
    assert "This is sample data" in page
    assert f'href="{reverse("accounts:delete")}"' in page
    assert reverse("account_email") not in page


def test_settings_need_a_login(db: None) -> None:
    for name in ("accounts:settings", "accounts:delete"):
        response = Client().get(reverse(name))
        assert response.status_code == 302
        assert response.url.startswith(reverse("account_login"))


def test_what_happens_to_the_account_meanwhile_is_not_put_back(user: User) -> None:
    moment = datetime(2026, 11, 2, 15, tzinfo=UTC)
    loaded = User.objects.get(pk=user.pk)
    form = SettingsForm(fields(name="Priya"), instance=loaded, now=moment)
    assert form.is_valid()
    stop_writing(user=user, because="unknown", now=moment)
    meanwhile = {"muted_kinds": ["stale"], "password": "a new one", "reminders_paused_at": moment, "is_active": False}
    User.objects.filter(pk=user.pk).update(**meanwhile)

    form.change()

    user.refresh_from_db()
    assert user.name == "Priya"
    assert user.mail_refused_at == moment
    assert {name: getattr(user, name) for name in meanwhile} == meanwhile
