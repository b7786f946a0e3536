from datetime import UTC, date, datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from accounts.models import User
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


def test_two_accounts_cannot_share_an_address_in_another_case() -> None:
    UserFactory(email="priya@example.org")
    with pytest.raises(IntegrityError, match="user_email_unique_ignoring_case"):
        UserFactory(email="Priya@example.org")


def test_a_reminder_hour_outside_the_day_is_refused_by_the_database() -> None:
    with pytest.raises(IntegrityError, match="user_reminder_hour_in_day"):
        UserFactory(reminder_hour=24)


@pytest.mark.parametrize("field", ["quiet_days", "repeat_days"])
def test_reminder_days_are_at_least_one(field: str) -> None:
    with pytest.raises(IntegrityError, match="user_reminder_days_positive"):
        UserFactory(**{field: 0})


def test_an_unknown_time_zone_does_not_validate() -> None:
    user = UserFactory.build(time_zone="Mars/Olympus_Mons", password="x")
    with pytest.raises(ValidationError, match="is not a time zone we know"):
        user.clean_fields()


def test_messages_are_signed_by_signature_or_name_and_no_name_is_guessed() -> None:
    assert User(email="p@example.org", name="Priya Raman", signature="P. Raman, MD").signs_as == "P. Raman, MD"
    assert User(email="p@example.org", name="Priya Raman").signs_as == "Priya Raman"
    assert User(email="p@example.org").signs_as == ""


def test_a_time_zone_that_the_tz_database_has_lost_counts_as_utc() -> None:
    assert User(time_zone="Mars/Olympus_Mons").zone.key == "UTC"
    assert User(time_zone="../etc").zone.key == "UTC"


def test_the_day_is_that_of_the_users_own_zone() -> None:
    late = datetime(2026, 11, 3, 2, 0, tzinfo=UTC)
    assert User(time_zone="America/New_York").local_date(late) == date(2026, 11, 2)
    assert User(time_zone="UTC").local_date(late) == date(2026, 11, 3)


def test_users_are_found_by_address_whatever_its_case() -> None:
    user = User.objects.create_user("priya@example.org", "correct horse battery staple")
    assert User.objects.get_by_natural_key("PRIYA@example.org") == user
    assert user.check_password("correct horse battery staple")
    assert (user.is_staff, user.is_superuser) == (False, False)


def test_a_superuser_may_enter_the_admin() -> None:
    user = User.objects.create_superuser("root@example.org", "correct horse battery staple")
    assert (user.is_staff, user.is_superuser) == (True, True)
