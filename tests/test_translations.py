"""Every word of ours can be translated: in a made-up language, what is left in English on a page was forgotten.

What is not ours is marked on the page: what the user typed (`dir`, `<bdi>`), and what we draft in English for the user
to say (`lang="en"`).
"""

import re
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from html.parser import HTMLParser
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from django.utils import translation
from django.utils.formats import get_format

from accounts.models import User
from offers.domain.reminders import ReminderKind
from offers.emails import MOST_TOLD
from offers.models import Involvement
from offers.services.sample import create_sample_account
from tests.factories import NOW, LetterFactory
from tests.made_once import made_once
from tests.offers.test_digests import SUMMARY, item, sent
from tests.offers.test_emails import compose, html_of, text_of
from tests.test_access import WITH_ROW, WITHOUT_ROW
from tests.test_query_budget import sample_url

pytestmark = pytest.mark.django_db

ANONYMOUS = ["home", "account_login", "account_signup", "account_reset_password", "account_request_login_code"]
# A name is a name in every language.
NAMES = ("Good Terms",)
SPOKEN_ATTRIBUTES = ("aria-label", "placeholder", "title", "alt", "label")
WITHOUT_END_TAG = {"input", "br", "hr", "img", "link", "meta", "source", "wbr"}
NEVER_READ = {"script", "style", "svg", "head"}
# What a browser reads, and the name of a weekday, which is one word everywhere.
SAME_EVERYWHERE = {"c", "Y-m-d", "l"}
DATE_IN_TEMPLATE = re.compile(r"\|(?:date|time):[\"']([^\"']*)")
DATE_IN_CODE = re.compile(r"\b(?:date|time)_format\(.*?, [\"']([^\"']*)")
FIELD = re.compile(r"<(?:input|select|textarea)\b[^>]*\bname=\"([^\"]+)")
LINK = re.compile(r"\bhttps?://\S+")
TRANSLATED = re.compile(r"⟦[^⟦⟧]*⟧")
WORD = re.compile(r"[^\W\d_]{2,}")


class Reader(HTMLParser):
    """Collects what a page says that is neither translated nor marked as somebody's own words.

    An attribute cannot be marked: it may repeat what is marked elsewhere on the page.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[tuple[str, bool]] = []
        self._text = ""
        self._attributes: list[str] = []
        self._not_ours: set[str] = set()

    @property
    def forgotten(self) -> list[str]:
        attributes = [text for text in self._attributes if text not in self._not_ours]
        return [words for text in (*attributes, self._text) for words in untranslated(text)]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if not self._is_inside_other_words:
            self._attributes += [values.get(name) or "" for name in SPOKEN_ATTRIBUTES]
        if tag not in WITHOUT_END_TAG:
            self._open.append((tag, tag != "html" and _is_not_ours(tag, values)))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self._is_inside_other_words:
            self._not_ours.add(data.strip())
            data = " "
        self._text += data

    @property
    def _is_inside_other_words(self) -> bool:
        return any(is_other for _tag, is_other in self._open)


def _is_not_ours(tag: str, values: dict[str, str | None]) -> bool:
    is_unread = tag in NEVER_READ or values.get("aria-hidden") == "true"
    return is_unread or tag == "bdi" or "dir" in values or values.get("lang") == "en"


def untranslated(text: str) -> list[str]:
    """The lines, or parts between translations, that still have a word in them."""
    for name in NAMES:
        text = text.replace(name, "")
    count = 1
    while count:
        text, count = TRANSLATED.subn("|", text)
    return [part.strip() for part in re.split(r"[\n|]", text) if WORD.search(part)]


def forgotten(html: str) -> list[str]:
    reader = Reader()
    reader.feed(html)
    return reader.forgotten


def left_in_text(mail: EmailMessage, *named_by_the_user: str) -> list[str]:
    """What the text of a mail says in English, beside its links and what the user named."""
    text = LINK.sub("", text_of(mail))
    for name in named_by_the_user:
        text = text.replace(name, "")
    return untranslated(text)


def speak_it(patch: pytest.MonkeyPatch) -> None:
    def bracketed(translate: Callable[..., str]) -> Callable[..., str]:
        return lambda *args: f"⟦{text}⟧" if (text := translate(*args)) else text

    for name in ("gettext", "pgettext", "ngettext", "npgettext"):
        patch.setattr(translation._trans, name, bracketed(getattr(translation._trans, name)))


@pytest.fixture
def made_up_language(monkeypatch: pytest.MonkeyPatch) -> None:
    """A language in which every sentence is what it is in English, in brackets."""
    speak_it(monkeypatch)


def test_the_reader_finds_what_was_forgotten() -> None:
    page = """
    <html lang="en" dir="ltr"><head><title>Offers</title></head><body>
    <h1>⟦Offers of ⟦June⟧⟧</h1> <p>Nothing here</p> <p dir="auto">Riverbend <b>Clinic</b></p> <bdi>Elena</bdi>
    <nav aria-label="Elena"></nav> <nav aria-label="Main"></nav>
    <p lang="en">Thank you</p> <span aria-hidden="true">EV</span> <input dir="auto" placeholder="Your name">
    <p>⟦Sent⟧, Friday</p></body></html>
    """
    assert forgotten(page) == ["Main", "Your name", "Nothing here", ", Friday"]


def sample_with_a_letter() -> User:
    """Made in that language, since some of our words are kept as they were written."""
    with pytest.MonkeyPatch.context() as patch:
        speak_it(patch)
        user = create_sample_account(now=NOW)
    LetterFactory(involvement=Involvement.objects.for_user(user).earliest("pk"))
    return user


@pytest.fixture(scope="module")
def account(django_db_setup: None, django_db_blocker: Any) -> Iterator[User]:
    with made_once(sample_with_a_letter, django_db_blocker) as user:
        yield user


@pytest.fixture
def sample(client: Client, account: User, made_up_language: None) -> User:
    """Logged in, and spoken to in that language."""
    client.force_login(account)
    return account


@pytest.mark.parametrize("name", [*WITH_ROW, *WITHOUT_ROW, "home"])
def test_every_word_of_a_page_can_be_translated(client: Client, sample: User, name: str) -> None:
    response = client.get(sample_url(name, sample))

    assert forgotten(response.text) == []


@pytest.mark.parametrize("name", [*WITH_ROW, *WITHOUT_ROW])
def test_every_word_after_a_form_was_filled_in_badly_can_be_translated(client: Client, sample: User, name: str) -> None:
    """What is wrong beside each field, or the message on the page that follows."""
    url = sample_url(name, sample)
    fields = FIELD.findall(client.get(url).text)

    for answer in ("", "~"):
        posted = {field: "1" if field.endswith("_FORMS") else answer for field in fields}
        response = client.post(url, posted, follow=True)
        assert forgotten(response.text) == []


@pytest.mark.parametrize("name", ANONYMOUS)
def test_every_word_for_a_visitor_can_be_translated(client: Client, made_up_language: None, name: str) -> None:
    assert forgotten(client.get(reverse(name)).text) == []


@pytest.mark.parametrize("kind", [kind for kind in ReminderKind if kind is not ReminderKind.WEEKLY])
def test_every_word_of_a_reminder_can_be_translated(made_up_language: None, kind: ReminderKind) -> None:
    mail = compose(kind)

    assert untranslated(mail["Subject"]) == []
    assert forgotten(html_of(mail)) == []
    assert left_in_text(mail, "Blue Ridge", "Physician") == []


@pytest.mark.parametrize("items", [0, MOST_TOLD + 1])
def test_every_word_of_a_mail_about_several_offers_can_be_translated(made_up_language: None, items: int) -> None:
    mail = sent([item() for _number in range(items)], SUMMARY)

    assert untranslated(mail["Subject"]) == []
    assert forgotten(html_of(mail)) == []
    assert left_in_text(mail, "Riverbend", "Physician") == []


def formats_in(folder: str, files: str, pattern: re.Pattern[str]) -> set[str]:
    found = (pattern.findall(file.read_text()) for file in (settings.BASE_DIR / folder).rglob(files))
    return set().union(*found) - SAME_EVERYWHERE


@pytest.mark.parametrize("language", [code for code, _name in settings.LANGUAGES])
def test_every_date_and_time_is_written_as_the_language_does(language: str) -> None:
    """A format is asked for by name. A name that a language does not define would be read as a format itself."""
    named = formats_in("templates", "*.*", DATE_IN_TEMPLATE)
    for app in ("accounts", "contacts", "offers", "jobsearch"):
        named |= formats_in(app, "*.py", DATE_IN_CODE)

    assert {"MONTH_DAY_FORMAT", "CLOCK_FORMAT", "WEEKDAY_TIME_FORMAT"} <= named
    assert [name for name in named if get_format(name, language) == name] == []
