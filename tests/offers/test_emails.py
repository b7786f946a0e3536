"""What our mails say, and that nothing a user typed can break them."""

from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from html.parser import HTMLParser
from typing import Any

import pytest
from django.core import mail
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from offers.domain.stages import Stage
from offers.emails import ReminderDays, ReminderLinks, one_line, reminder_email
from offers.models import Reminder
from offers.services.reminders.run import run
from offers.services.reminders.smtp import envelope_for
from tests.factories import DeclineFactory, OfferFactory, ReasonFactory, ReminderFactory
from tests.offers.services.reminders.conftest import DUE, stale_offer

LINKS = ReminderLinks(
    offer="https://example.org/o/",
    decline="https://example.org/d/",
    close="https://example.org/c/",
    more_time="https://example.org/t/",
    snooze="https://example.org/r/snooze/",
    stop="https://example.org/r/stop/",
    settings="https://example.org/s/",
)
DAYS = ReminderDays(quiet=9, undecided=12, left=3, deadline_on=date(2026, 11, 14))
AWKWARD = [
    "O'Brien & Sons",
    "{{ 7*7 }}",
    "{% now 'Y' %}",
    "<script>alert(1)</script>",
    "%s {0} %(x)s",
    "عيادة النور",
    "🏥",
]


class Tags(HTMLParser):
    """The tags of a page, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, list[str]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, [name for name, _value in attrs]))

    def handle_data(self, data: str) -> None:
        self.text += data


def compose(kind: str = "stale", organization: str = "Blue Ridge", job: str = "Physician", **days: Any) -> EmailMessage:
    """The mail as the other side reads it, off the wire."""
    offer = OfferFactory.build(organization__name=organization, job_title=job)
    reminder = ReminderFactory.build(offer=offer, kind=kind)
    told = ReminderDays(**{"quiet": 9, "undecided": 12, "left": 3, "deadline_on": date(2026, 11, 14), **days})
    return message_from_bytes(envelope_for(reminder_email(reminder, offer, told, LINKS)).data, policy=policy.default)  # type: ignore[return-value]


def text_of(message: EmailMessage) -> str:
    return message.get_body(("plain",)).get_content().replace("\r\n", "\n")  # type: ignore[union-attr]


def html_of(message: EmailMessage) -> str:
    return message.get_body(("html",)).get_content()  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("kind", "days", "subject"),
    [
        ("stale", {}, "Blue Ridge is waiting for your word"),
        ("deadline", {"left": 3}, "3 days left to answer Blue Ridge"),
        ("deadline", {"left": 1}, "Tomorrow is the last day to answer Blue Ridge"),
        ("deadline", {"left": 0}, "Today is the last day to answer Blue Ridge"),
        ("sleep_over", {}, "You slept on it: Blue Ridge"),
        ("goodbye", {"goodbyes": 2}, "Your goodbye to Blue Ridge is not finished"),
    ],
)
def test_the_subject_says_which_offer_and_why(kind: str, days: dict[str, Any], subject: str) -> None:
    assert compose(kind, **days)["Subject"] == subject


def test_the_text_alone_tells_the_offer_the_days_the_deadline_and_the_links() -> None:
    text = text_of(compose())
    for part in (
        "Physician\nBlue Ridge\n",
        "You have logged nothing about this offer for 9 days.",
        "Decision deadline: Saturday, November 14 (in 3 days)",
        "On the table for 12 days.",
        LINKS.offer,
        LINKS.decline,
        LINKS.snooze,
        LINKS.stop,
    ):
        assert part in text
    assert "\n\n\n" not in text


@pytest.mark.parametrize(("quiet", "words"), [(1, "for 1 day."), (2, "for 2 days.")])
def test_one_day_is_a_day(quiet: int, words: str) -> None:
    assert words in text_of(compose(quiet=quiet))


def test_on_the_day_itself_nothing_is_said_about_quiet_days() -> None:
    assert "logged nothing" not in text_of(compose(quiet=0))


def test_a_goodbye_leads_to_the_checklist_and_speaks_of_no_deadline() -> None:
    text = text_of(compose("goodbye", goodbyes=1))
    assert LINKS.close in text
    assert "1 thing is still open on your goodbye list." in text
    assert "deadline" not in text


def test_a_goodbye_without_a_list_leads_to_where_it_was_left() -> None:
    message = compose("goodbye", goodbyes=0)
    assert "You have decided. The people who worked on this with you may not have heard yet." in text_of(message)
    assert LINKS.decline in text_of(message)
    assert LINKS.close not in text_of(message) + html_of(message)


def test_the_html_says_the_same_and_loads_nothing_from_outside() -> None:
    html = html_of(compose())
    page = Tags(html)
    assert "You have logged nothing about this offer for 9 days." in page.text
    assert {tag for tag, _names in page.tags} <= {
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "div",
        "h1",
        "p",
        "a",
        "br",
    }
    assert not any(name == "src" for _tag, names in page.tags for name in names)
    assert "prefers-color-scheme: dark" in html
    assert 'content="light dark"' in html
    assert len(html.encode()) < 50_000
    for link in (LINKS.offer, LINKS.decline, LINKS.snooze, LINKS.stop):
        assert f'href="{link}"' in html


def test_the_headers_say_that_a_machine_wrote_it_and_how_to_stop_it_with_one_click() -> None:
    message = compose()
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["X-Auto-Response-Suppress"] == "All"
    assert message["List-Unsubscribe"] == f"<{LINKS.stop}>"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


def test_a_long_unsubscribe_link_stays_readable_on_the_wire() -> None:
    offer = OfferFactory.build()
    reminder = ReminderFactory.build(offer=offer)
    long = LINKS.stop + "a" * 200
    links = ReminderLinks(**{name: getattr(LINKS, name) for name in LINKS.__slots__ if name != "stop"}, stop=long)
    data = envelope_for(reminder_email(reminder, offer, DAYS, links)).data
    assert f"\r\nList-Unsubscribe: <{long}>\r\n".encode() in data


def test_mails_about_one_offer_form_a_thread_and_have_their_own_ids() -> None:
    offer = OfferFactory.build()
    first, second = (
        reminder_email(ReminderFactory.build(offer=offer), offer, DAYS, LINKS).message() for _number in range(2)
    )
    assert first["References"] == second["References"] == f"<offer-{offer.uuid}@localhost>"
    assert first["Message-ID"] != second["Message-ID"]


@pytest.mark.parametrize("name", AWKWARD)
def test_names_are_shown_as_typed_in_the_subject_the_text_and_the_html(name: str) -> None:
    message = compose(organization=name, job=name)
    assert message["Subject"] == f"{name} is waiting for your word"
    assert text_of(message).startswith(f"{name}\n{name}\n")
    page = Tags(html_of(message))
    assert page.text.count(name) == 2
    assert "script" not in {tag for tag, _names in page.tags}


def test_a_line_break_in_a_name_makes_no_header() -> None:
    message = compose(organization="Blue\r\nBcc: spy@example.org\x00\u2028Ridge")
    assert message["Subject"] == "Blue Bcc: spy@example.org Ridge is waiting for your word"
    assert message["Bcc"] is None


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(name=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=200))
def test_no_text_at_all_adds_a_tag_an_attribute_or_a_header(name: str) -> None:
    plain, odd = compose(organization="x", job="x"), compose(organization=name, job=name)
    assert Tags(html_of(odd)).tags == Tags(html_of(plain)).tags
    assert sorted(odd.keys()) == sorted(plain.keys())
    assert odd["Subject"].rstrip() == f"{one_line(name)} is waiting for your word".strip()


@pytest.mark.django_db
def test_nothing_private_is_in_the_mail(settings: Any) -> None:
    settings.SITE_URL = "https://good-terms.example.org"
    offer = stale_offer(note="Secret note", stage=Stage.OFFERED)
    ReasonFactory(decline=DeclineFactory(offer=offer, sleep_until=DUE, chosen_employer="Rival"), text="Secret reason")
    run(now=DUE)
    (message,) = mail.outbox
    whole = message.message().as_string()
    assert Reminder.objects.get(state="sent").kind == "sleep_over"
    for private in ("Secret", "Rival"):
        assert private not in whole


@pytest.mark.django_db
def test_links_lead_to_the_address_in_the_settings(settings: Any) -> None:
    settings.SITE_URL = "https://good-terms.example.org"
    offer = stale_offer()
    run(now=DUE)
    body = mail.outbox[0].body
    assert f"https://good-terms.example.org/offers/{offer.uuid}/\n" in body
    assert "https://good-terms.example.org/r/snooze." in body
    assert "testserver" not in body
