from urllib.parse import parse_qs, urlsplit

import pytest

from offers.domain.decline.bundle import Channel
from offers.domain.decline.links import mailto, send_link, sms, tel


def test_a_mail_link_carries_subject_and_body_unharmed() -> None:
    subject, body = "Re: 50% & more?", "Dear O’Brien,\n\nünïcödé #1 + 😀 & a=b"
    link = mailto("walter@example.org", subject, body)
    found = parse_qs(urlsplit(link).query, strict_parsing=True)
    assert link.startswith("mailto:walter@example.org?subject=Re%3A%2050%25%20%26%20more%3F&body=Dear")
    assert found == {"subject": [subject], "body": [body.replace("\n", "\r\n")]}
    assert "+" not in link


def test_a_long_body_is_carried_whole() -> None:
    body = "word " * 2_000
    assert parse_qs(urlsplit(mailto("a@example.org", "", body.strip())).query)["body"] == [body.strip()]


@pytest.mark.parametrize(
    ("phone", "link"),
    [
        ("540-555-0110", "tel:5405550110"),
        ("+1 (540) 555-0110", "tel:+15405550110"),
        ("540.555.0110 ext. 12", "tel:5405550110;ext=12"),
        ("(828) 555-0110 x12", "tel:8285550110;ext=12"),
        ("+1 828 555 0110, extension 12", "tel:+18285550110;ext=12"),
        ("828-555-0110;ext=12", "tel:8285550110;ext=12"),
        ("828-555-0110 #12", "tel:8285550110;ext=12"),
        ("555 0110 x7", "tel:5550110;ext=7"),
        ("555 0110 x", "tel:5550110"),
        ("*67 555 0110", "tel:*675550110"),
    ],
)
def test_a_phone_link_can_be_dialed(phone: str, link: str) -> None:
    assert tel(phone) == link


def test_a_text_goes_to_the_number_without_its_extension() -> None:
    assert sms("(828) 555-0110 x12", "Hi") == "sms:8285550110?body=Hi"


def test_a_text_message_link_is_filled_in() -> None:
    assert sms("540-555-0110", "Hi & bye\nP") == "sms:5405550110?body=Hi%20%26%20bye%0AP"


@pytest.mark.parametrize(
    ("channel", "start"),
    [
        (Channel.EMAIL, "mailto:"),
        (Channel.TEXT, "sms:"),
        (Channel.HANDWRITTEN_NOTE, ""),
        (Channel.LINKEDIN, ""),
    ],
)
def test_each_channel_opens_its_own_app(channel: Channel, start: str) -> None:
    link = send_link(channel, email="a@example.org", phone="555", subject="s", body="b")
    assert link.partition(":")[0] == start.rstrip(":")


def test_without_an_address_there_is_no_link() -> None:
    assert send_link(Channel.EMAIL, email="", phone="555", subject="s", body="b") == ""
    assert send_link(Channel.TEXT, email="a@example.org", phone="", subject="s", body="b") == ""
