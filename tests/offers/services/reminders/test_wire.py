"""The bytes we write ourselves read the same as those of the standard library."""

from email import message_from_bytes, policy
from email.message import EmailMessage as ParsedMessage

import pytest
from django.core.mail import EmailMultiAlternatives
from hypothesis import given, settings
from hypothesis import strategies as st

from offers.services.reminders.wire import MAIL_POLICY, is_plain_address, wire_bytes

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\x00"), min_size=1, max_size=300)
LINE = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=120).map(str.strip)


def mail(subject: str = "Hello", body: str = "Hello\n", to: str = "to@example.org") -> EmailMultiAlternatives:
    headers = {
        "Message-ID": "<1@example.org>",
        "Auto-Submitted": "auto-generated",
        "List-Unsubscribe": f"<https://example.org/{'a' * 200}>",
    }
    message = EmailMultiAlternatives(subject, body, "Good Terms <hello@example.org>", [to], headers=headers)
    message.attach_alternative(f"<p>{body}</p>", "text/html")
    return message


def read(data: bytes) -> ParsedMessage:
    return message_from_bytes(data, policy=policy.default)  # type: ignore[return-value]


def parts(message: ParsedMessage) -> list[tuple[str, str | None, str]]:
    return [
        (part.get_content_type(), part.get_content_charset(), part.get_content().rstrip("\n"))
        for part in message.iter_parts()  # type: ignore[attr-defined]
    ]


def header_values(message: ParsedMessage) -> dict[str, str]:
    return {name: str(value) for name, value in message.items() if name not in ("Content-Type", "Date")}


@settings(max_examples=60, deadline=None)
@given(subject=LINE, body=TEXT)
def test_whatever_the_words_the_mail_reads_as_the_standard_library_would_have_written_it(
    subject: str, body: str
) -> None:
    message = mail(subject, body)
    ours, theirs = read(wire_bytes(message)), read(message.message(policy=MAIL_POLICY).as_bytes())
    assert header_values(ours) == header_values(theirs)
    assert parts(ours) == parts(theirs)
    assert ours.defects == []


@settings(max_examples=60, deadline=None)
@given(body=TEXT)
def test_lines_end_in_crlf_and_are_no_longer_than_a_mail_server_takes(body: str) -> None:
    data = wire_bytes(mail(body=body))
    assert data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r")
    assert max(len(line) for line in data.split(b"\r\n")) < 998
    assert data.isascii()


@pytest.mark.parametrize("subject", ["Hi\r\nBcc: spy@example.org", "Hi\nthere", "Hi\rthere"])
def test_a_line_break_in_a_header_is_refused(subject: str) -> None:
    with pytest.raises(ValueError, match=r"linefeed|carriage return"):
        wire_bytes(mail(subject))


def test_what_looks_encoded_is_left_to_the_standard_library() -> None:
    message = mail("=?utf-8?q?H=C3=A9?=")
    assert read(wire_bytes(message))["Subject"] == read(message.message(policy=MAIL_POLICY).as_bytes())["Subject"]


def test_a_lone_surrogate_cannot_be_written() -> None:
    with pytest.raises(ValueError, match="surrogates"):
        wire_bytes(mail(body="\ud800"))


@pytest.mark.parametrize("address", ["Jo <jo@example.org>", '"a b"@example.org', "jo@exämple.org", "jo@[192.0.2.7]"])
def test_an_unusual_address_is_left_to_django(address: str) -> None:
    assert not is_plain_address(address)
    assert b"\r\nTo: " in wire_bytes(mail(to=address))


@pytest.mark.parametrize("address", ["jo@example.org", "o'brien+jobs@mail.example.co.uk", "a.b_c%d-e@x"])
def test_a_common_address_is_plain(address: str) -> None:
    assert is_plain_address(address)


@pytest.mark.parametrize("address", ["a@b@c", ".a@b", "a.@b", "a..b@c", "a@b..c", "a@", "@b", "a@b\n", ""])
def test_what_may_be_no_address_is_not_plain(address: str) -> None:
    assert not is_plain_address(address)
