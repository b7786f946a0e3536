import logging
import sys

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from django.utils.module_loading import import_string

from offers.services.reminders.links import LinkAction, make_token
from tests.factories import OfferFactory, ReminderFactory

pytestmark = pytest.mark.django_db
LINE = settings.LOGGING["formatters"]["line"]
LOG = import_string(LINE["()"])(LINE["format"])


def link(action: LinkAction) -> str:
    return reverse("offers:reminder_link", args=[make_token(ReminderFactory(offer=OfferFactory()).uuid, action)])


def test_the_log_tells_what_went_wrong_and_not_the_token(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    url = link(LinkAction.SNOOZE)

    assert client.post(url, {"days": "99"}).status_code == 422
    assert client.put(url).status_code == 405
    assert client.get(f"{url}?days=3&x=/r/").status_code == 200
    assert client.get("/r/snooze.made-up/").status_code == 404

    lines = [LOG.format(record) for record in caplog.records]
    assert [line.rpartition(": ")[2] for line in lines] == ["/r/…/"] * 3


def test_the_log_keeps_the_token_out_of_a_traceback_too() -> None:
    url = link(LinkAction.STOP)
    try:
        raise ValueError(f"cannot show http://testserver{url}?x=1")
    except ValueError:
        record = logging.LogRecord("django.request", logging.ERROR, "", 0, "Broken: %s", (url,), sys.exc_info())

    line = LOG.format(record)

    assert "Broken: /r/…/" in line
    assert "http://testserver/r/…/?x=1" in line
    assert url.split("/")[2] not in line
