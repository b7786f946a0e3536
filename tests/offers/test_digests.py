"""What the kinds of reminder say, word for word, and how several of them look in one mail."""

from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pytest

from offers.domain.reminders import ReminderKind
from offers.emails import MOST_TOLD, Item, OwnLinks, Summary, digest_email, summary_email, words_of
from offers.models import Reminder
from offers.services.reminders.smtp import envelope_for
from tests.factories import ReminderFactory, UserFactory
from tests.offers.test_emails import AWKWARD, DAYS, LINKS, Tags, html_of, text_of

OWN = OwnLinks(home="https://example.org/", settings="https://example.org/s/", stop="https://example.org/r/pause/")
SUMMARY = Summary(undecided=2, interviewing=1, goodbyes=1, deadline_on=date(2026, 11, 20), deadline_of="Riverbend")


def item(kind: str = "stale", organization: str = "Riverbend", **days: Any) -> Item:
    told = replace(DAYS, **days)
    words = words_of(kind, organization, told, LINKS)
    return Item(organization=organization, job_title="Physician", words=words, days=told, links=LINKS)


def sent(items: list[Item], summary: Summary | None = None) -> EmailMessage:
    mail = ReminderFactory.build(owner=UserFactory.build(), offer=None, kind=Reminder.Kind.DIGEST)
    told, left_out = items[:MOST_TOLD], len(items[MOST_TOLD:])
    if items:
        email = digest_email(mail, told, summary, OWN, left_out=left_out)
    else:
        email = summary_email(mail, summary or SUMMARY, OWN)
    return message_from_bytes(envelope_for(email).data, policy=policy.default)  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("kind", "days", "subject", "lead", "action"),
    [
        (
            "deadline_passed",
            {"left": None},
            "The day to answer Riverbend has passed",
            (
                "They wanted an answer by Saturday, November 14. If you still want it, a word today may be enough; if"
                " not, a kind no is better late than never."
            ),
            "Decide",
        ),
        (
            "follow_up",
            {"unreached_on": date(2026, 11, 5)},
            "You have not reached Riverbend yet",
            (
                "Your call of Thursday, November 5 reached nobody. Try once more when it suits you, or write a few"
                " lines instead."
            ),
            "Log how it went",
        ),
        (
            "follow_up",
            {"unreached_on": date(2026, 11, 5), "goodbyes": 2},
            "You have not reached Riverbend yet",
            (
                "Your call of Thursday, November 5 reached nobody. Try once more when it suits you, or write a few"
                " lines instead."
            ),
            "See whom to call",
        ),
        (
            "silent",
            {"silent": 10},
            "No word from Riverbend for 10 days",
            (
                "They owe you an answer, as far as you have logged. It is fair to ask how things stand, and one"
                " friendly line is enough."
            ),
            "Look at it, or log what is new",
        ),
        (
            "stay_in_touch",
            {},
            "Staying in touch with Riverbend",
            (
                "To get in touch again is on your list, and due now. A short hello that asks for nothing keeps the"
                " door open."
            ),
            "See your list",
        ),
        (
            "second_choice",
            {"since_no": 60},
            "You said you might reconsider Riverbend",
            (
                "It is 60 days since your no. If things have changed, a truthful word is the way back; if not, there is"
                " nothing to do."
            ),
            "Look at it again",
        ),
    ],
)
def test_each_kind_says_what_it_is_about_and_the_one_thing_to_do(
    kind: str, days: dict[str, Any], subject: str, lead: str, action: str
) -> None:
    words = words_of(kind, "Riverbend", replace(DAYS, **days), LINKS)
    assert (words.subject, words.lead, words.action) == (subject, lead, action)


@pytest.mark.parametrize("kind", [kind for kind in ReminderKind if kind is not ReminderKind.WEEKLY])
def test_every_kind_about_an_offer_has_words_and_a_place_to_go(kind: ReminderKind) -> None:
    words = words_of(kind, "Riverbend", DAYS, LINKS)
    assert "Riverbend" in words.subject
    assert words.url.startswith("https://example.org/")


def test_the_kinds_of_the_engine_and_those_of_the_rows_are_the_same() -> None:
    assert {kind.value for kind in ReminderKind} == set(Reminder.Kind.values) - {Reminder.Kind.DIGEST}


@pytest.mark.parametrize(
    ("left", "subject"),
    [
        (0, "Riverbend wants an answer today, and 1 more"),
        (1, "Riverbend wants an answer by tomorrow, and 1 more"),
        (3, "Riverbend wants an answer by Saturday, and 1 more"),
        (7, "Riverbend wants an answer by November 14, and 1 more"),
    ],
)
def test_the_subject_names_the_first_and_counts_the_others(left: int, subject: str) -> None:
    assert sent([item("deadline", left=left), item("stale", "Blue Ridge")])["Subject"] == subject


def test_the_text_tells_each_with_its_own_links() -> None:
    text = text_of(sent([item("goodbye", goodbyes=1), item("stale", "Blue Ridge")], SUMMARY))
    assert text == (
        "Your goodbye to Riverbend is not finished\nPhysician\n\n"
        "1 thing is still open on your goodbye list. A few kind words now are easier than an awkward silence later.\n\n"
        "Finish the goodbyes:\nhttps://example.org/c/\n\n"
        "Remind me later:\nhttps://example.org/r/snooze/\n\n"
        "Stop reminders for this offer:\nhttps://example.org/r/stop/\n\n* * *\n\n"
        "Blue Ridge is waiting for your word\nPhysician\n\n"
        "You have logged nothing about this offer for 9 days. They are making plans around your answer. A yes, a no, or"
        " a word that you need more time: each of them is kind.\n\n"
        "Decision deadline: Saturday, November 14 (in 3 days)\n\nOn the table for 12 days.\n\n"
        "Decide, or log what is new:\nhttps://example.org/o/\n\n"
        "Say no, kindly and step by step:\nhttps://example.org/d/\n\n"
        "Ask them for more time:\nhttps://example.org/t/\n\n"
        "Remind me later:\nhttps://example.org/r/snooze/\n\n"
        "Stop reminders for this offer:\nhttps://example.org/r/stop/\n\n* * *\n\n"
        "Your search this week\n\n2 offers wait for your word.\n"
        "The next to want an answer is Riverbend, by Friday, November 20.\n"
        "1 goodbye is still open.\nYou interview at 1 place.\n\n"
        "Everything in one place:\nhttps://example.org/\n\n"
        "--\nGood Terms writes to you only. Nobody at the other end hears from us.\n"
        "When we write is up to you: https://example.org/s/\nPause all reminders: https://example.org/r/pause/\n"
    )


def test_the_summary_alone_can_be_stopped_alone() -> None:
    message = sent([], SUMMARY)
    assert message["Subject"] == "Your search this week"
    assert "Stop this summary: https://example.org/r/pause/" in text_of(message)
    assert message["List-Unsubscribe"] == "<https://example.org/r/pause/>"


def test_however_many_there_are_the_mail_stays_small_and_counts_the_rest() -> None:
    message = sent([item(organization=f"Riverbend {number} " + "x" * 180) for number in range(1, 15)])
    html, text = html_of(message), text_of(message)
    assert len(html.encode()) < 50_000
    assert "Riverbend 10 " in text
    assert "Riverbend 11 " not in text + html
    assert "And 4 more on your home page:\nhttps://example.org/\n" in text
    assert "And 4 more on your home page" in html
    assert str(message["Subject"]).endswith(", and 13 more")


@pytest.mark.parametrize("name", AWKWARD)
def test_names_in_a_digest_are_shown_as_typed(name: str) -> None:
    message = sent([item(organization=name), item()])
    assert message["Subject"] == f"{name} is waiting for your word, and 1 more"
    page = Tags(html_of(message))
    assert name in page.text
    assert "script" not in {tag for tag, _names in page.tags}


def test_a_digest_belongs_to_no_thread() -> None:
    message = sent([item(), item()])
    assert message["References"] is None
    assert message["In-Reply-To"] is None
