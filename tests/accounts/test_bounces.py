"""Mail that came back: what a mail service tells us about it, and what it means for the user."""

import base64
import hashlib
import hmac
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpResponse
from django.test import Client
from django.urls import path

from accounts.models import SoftBounce, User
from accounts.services.bounces import note_soft_bounce, stop_writing, write_again
from accounts.webhooks import tracking_view
from tests.factories import UserFactory

NOW = datetime(2026, 12, 3, 9, 0, tzinfo=UTC)
SECRET, SIGNING_KEY = "hook:open sesame", "signed by mailgun"
urlpatterns = [path("postmark/", tracking_view("postmark")), path("mailgun/", tracking_view("mailgun"))]
pytestmark = [pytest.mark.django_db, pytest.mark.urls(__name__)]


@pytest.fixture(autouse=True)
def _services(settings: Any) -> None:
    settings.ANYMAIL = {"WEBHOOK_SECRET": SECRET, "MAILGUN_WEBHOOK_SIGNING_KEY": SIGNING_KEY}


@pytest.fixture
def priya() -> User:
    return UserFactory(email="priya@example.org")


def post(address: str, told: dict[str, Any], secret: str = SECRET) -> HttpResponse:
    login = base64.b64encode(secret.encode()).decode()
    return Client().post(
        address, json.dumps(told), content_type="application/json", headers={"authorization": f"Basic {login}"}
    )


def postmark(kind: str, *, mail: str = "1", email: str = "priya@example.org", secret: str = SECRET) -> HttpResponse:
    """As Postmark tells of a bounce, or of a complaint."""
    record = "SpamComplaint" if kind == "SpamComplaint" else "Bounce"
    told = {
        "RecordType": record, "Type": kind, "ID": int(mail), "MessageID": f"mail-{mail}", "Email": email,
        "BouncedAt": "2026-12-03T09:00:00Z", "Description": "said no", "Details": "smtp;550 said no",
    }  # fmt: skip
    return post("/postmark/", told, secret)


def mailgun(event: dict[str, Any], *, key: str = SIGNING_KEY) -> HttpResponse:
    """As Mailgun tells of an event, signed with the key."""
    stamp, token = "1796288400", "06c96bafc3f42a66b9edd546347a2fe18dc23461fe80dc52f0"
    signature = hmac.new(key.encode(), f"{stamp}{token}".encode(), hashlib.sha256).hexdigest()
    told = {
        "signature": {"timestamp": stamp, "token": token, "signature": signature},
        "event-data": {"id": "e1", "timestamp": 1796288400.1, "recipient": "priya@example.org", **event},
    }
    return post("/mailgun/", told)


def refusal(user: User) -> str:
    user.refresh_from_db()
    assert bool(user.mail_refused_at) == bool(user.mail_refused_because)
    return user.mail_refused_because


@pytest.mark.parametrize(
    ("kind", "because"),
    [("HardBounce", "unknown"), ("BadEmailAddress", "unknown"), ("SpamComplaint", "complained"), ("Transient", "")],
)
def test_a_bounce_for_good_and_a_complaint_stop_us_and_a_delay_does_not(priya: User, kind: str, because: str) -> None:
    assert postmark(kind).status_code == 200
    assert refusal(priya) == because


def test_the_address_is_the_users_whatever_its_case_and_nobody_elses(priya: User) -> None:
    other = UserFactory()
    postmark("HardBounce", email="Priya@Example.ORG")
    postmark("HardBounce", mail="2", email="stranger@example.org")
    assert (refusal(priya), refusal(other)) == ("unknown", "")


def test_who_does_not_know_the_secret_is_refused_and_changes_nothing(priya: User) -> None:
    assert postmark("HardBounce", secret="hook:guessed").status_code == 400
    assert refusal(priya) == ""


def test_a_forged_signature_is_refused_and_changes_nothing(priya: User) -> None:
    event = {"event": "failed", "severity": "permanent", "reason": "bounce"}
    assert mailgun(event, key="forged").status_code == 400
    assert refusal(priya) == ""
    assert mailgun(event).status_code == 200
    assert refusal(priya) == "unknown"


def test_the_third_mail_in_two_weeks_that_could_not_be_delivered_is_one_too_many(priya: User) -> None:
    for mail in ("1", "2", "2", "2"):
        postmark("SoftBounce", mail=mail)
    assert refusal(priya) == ""
    postmark("SoftBounce", mail="3")
    assert refusal(priya) == "too often"


def test_what_was_longer_ago_than_two_weeks_counts_no_more(priya: User) -> None:
    for days in (0, 10, 20, 30):
        note_soft_bounce(user=priya, mail=f"mail {days}", now=NOW + timedelta(days=days))
    assert refusal(priya) == ""


def test_the_first_reason_and_its_day_stay(priya: User) -> None:
    stop_writing(user=priya, because=User.MailRefusal.UNKNOWN, now=NOW)
    stop_writing(user=priya, because=User.MailRefusal.COMPLAINED, now=NOW + timedelta(days=1))
    assert (refusal(priya), priya.mail_refused_at) == ("unknown", NOW)


def test_a_mail_that_arrives_makes_up_for_all_before(priya: User) -> None:
    for mail in ("1", "2", "3"):
        postmark("SoftBounce", mail=mail)
    write_again(user=priya)
    assert refusal(priya) == ""
    assert not SoftBounce.objects.exists()


def test_another_address_is_another_matter_however_it_is_changed(priya: User) -> None:
    for mail in ("1", "2"):
        postmark("SoftBounce", mail=mail)
    stop_writing(user=priya, because=User.MailRefusal.UNKNOWN, now=NOW)
    priya.refresh_from_db()
    priya.email = "priya.raman@example.org"
    priya.save()
    assert refusal(priya) == ""
    postmark("SoftBounce", mail="3", email="priya.raman@example.org")
    assert refusal(priya) == ""


def test_a_service_that_anymail_does_not_know_stops_the_start() -> None:
    with pytest.raises(ImproperlyConfigured, match="pigeon"):
        tracking_view("pigeon")
