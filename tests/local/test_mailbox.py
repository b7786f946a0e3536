"""The mailbox page: what it shows, and to whom."""

from email.message import EmailMessage
from pathlib import Path

import pytest
from django.test import Client
from pytest_django import Settings

from jobsearch.local.mailcatcher import keep


@pytest.fixture(autouse=True)
def mail_dir(tmp_path: Path, settings: Settings) -> Path:
    settings.MAIL_DIR = tmp_path
    return tmp_path


def mail(subject: str = "Hello", *, text: str = "", html: str = "") -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = subject, "hello@localhost", "ada@example.org"
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    return message.as_bytes()


def test_the_newest_mail_comes_first(client: Client, mail_dir: Path) -> None:
    for subject in ("One", "Two", "Three"):
        keep(mail_dir, mail(subject))

    page = client.get("/mailbox/")

    assert [found.subject for found in page.context["mails"]] == ["Three", "Two", "One"]


def test_a_long_list_has_pages(client: Client, mail_dir: Path) -> None:
    for number in range(26):
        keep(mail_dir, mail(f"Mail {number}"))

    assert [found.subject for found in client.get("/mailbox/?page=2").context["mails"]] == ["Mail 0"]


def test_an_empty_mailbox_says_so(client: Client) -> None:
    assert "No mail yet" in client.get("/mailbox/").content.decode()


def test_links_in_the_text_can_be_clicked_and_the_text_is_only_text(client: Client, mail_dir: Path) -> None:
    name = keep(mail_dir, mail("<b>", text="See http://testserver/r/abc/ <script>alert(1)</script>")).stem

    page = client.get(f"/mailbox/{name}/").content.decode()

    assert '<a href="http://testserver/r/abc/"' in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "<script>alert(1)" not in page


def test_the_html_part_may_not_run_or_load_anything(client: Client, mail_dir: Path) -> None:
    name = keep(
        mail_dir, mail(text="x", html="<html><head></head><body><p style='color: red'>Hi</p></body></html>")
    ).stem

    page = client.get(f"/mailbox/{name}/html/")

    policy = page["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "sandbox allow-popups allow-popups-to-escape-sandbox" in policy
    assert "script-src" not in policy
    assert page["X-Frame-Options"] == "SAMEORIGIN"
    assert "<p style='color: red'>Hi</p>" in page.content.decode()


def test_a_mail_without_html_has_no_html_page(client: Client, mail_dir: Path) -> None:
    name = keep(mail_dir, mail(text="x")).stem

    assert client.get(f"/mailbox/{name}/html/").status_code == 404


@pytest.mark.parametrize("name", ["nothing", "00000000000000000000-00000000", "..%2f..%2fetc%2fpasswd"])
def test_a_mail_that_is_not_there_is_a_404(client: Client, name: str) -> None:
    assert client.get(f"/mailbox/{name}/").status_code == 404


@pytest.mark.parametrize("address", ["192.168.0.7", "8.8.8.8", "2001:db8::1", "", "not an address"])
def test_other_machines_see_nothing(client: Client, mail_dir: Path, address: str) -> None:
    name = keep(mail_dir, mail()).stem

    for path in ("/mailbox/", f"/mailbox/{name}/", f"/mailbox/{name}/html/"):
        assert client.get(path, REMOTE_ADDR=address).status_code == 404


def test_outside_local_mode_there_is_no_mailbox(client: Client, settings: Settings) -> None:
    settings.LOCAL_MODE = False

    assert client.get("/mailbox/").status_code == 404


def test_reading_takes_no_login_and_no_post(client: Client) -> None:
    assert client.get("/mailbox/").status_code == 200
    assert client.post("/mailbox/").status_code == 405
