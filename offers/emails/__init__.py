"""The mails we write to our users. Each function composes one and sends nothing."""

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Any

import css_inline
from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import User
from offers.emails.summary import Summary
from offers.emails.words import ReminderDays, ReminderLinks, Words, words_of
from offers.models import Offer, Reminder

__all__ = [
    "MOST_TOLD",
    "Item",
    "OwnLinks",
    "ReminderDays",
    "ReminderLinks",
    "Summary",
    "digest_email",
    "one_line",
    "reminder_email",
    "summary_email",
    "trial_email",
    "words_of",
]


# A digest tells so many in full; of the others it says how many there are.
MOST_TOLD = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One reminder among several: the offer, what to say, and the links."""

    organization: str
    job_title: str
    words: Words
    days: ReminderDays
    links: ReminderLinks


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnLinks:
    """Absolute addresses that belong to the user and to no offer. `stop` works without a login."""

    home: str
    settings: str
    stop: str


def reminder_email(
    mail: Reminder, offer: Offer, days: ReminderDays, links: ReminderLinks, *, kind: str = ""
) -> EmailMultiAlternatives:
    """The mail for one reminder, with the offer, the days, the deadline and the links; nothing private."""
    words = words_of(kind or mail.kind, offer.organization.name, days, links)
    context = {
        "organization": offer.organization.name,
        "job_title": offer.job_title,
        "words": words,
        "days": days,
        "links": links,
    }
    thread = f"<offer-{offer.uuid}@{_domain()}>"
    return _compose("reminder", mail, words.subject, context, links.stop, thread)


def digest_email(
    mail: Reminder, items: list[Item], summary: Summary | None, links: OwnLinks, *, left_out: int = 0
) -> EmailMultiAlternatives:
    """Several reminders in one mail, what helps most first, each with its own links; of `left_out` only the number."""
    first = items[0].words
    more = len(items) - 1 + left_out + (summary is not None)
    subject = first.headline or first.subject
    if more:
        subject = _("%(first)s, and %(more)s more") % {"first": subject, "more": more}
    context = {"items": items, "left_out": left_out, "summary": summary, "links": links}
    return _compose("digest", mail, subject, context, links.stop)


def summary_email(mail: Reminder, summary: Summary, links: OwnLinks) -> EmailMultiAlternatives:
    """The weekly summary by itself."""
    context = {"items": [], "left_out": 0, "summary": summary, "links": links}
    return _compose("digest", mail, _("Your search this week"), context, links.stop)


def _compose(
    template: str, mail: Reminder, subject: str, context: dict[str, Any], stop: str, thread: str = ""
) -> EmailMultiAlternatives:
    context = {**context, "subject": subject}
    message = EmailMultiAlternatives(
        subject=one_line(subject),
        body=_render_text(f"emails/{template}.txt", context),
        from_email=settings.DEFAULT_FROM_EMAIL,
        to=[mail.owner.email],
        headers={
            "Message-ID": f"<{mail.uuid}@{_domain()}>",
            **({"In-Reply-To": thread, "References": thread} if thread else {}),
            "Auto-Submitted": "auto-generated",
            "X-Auto-Response-Suppress": "All",
            "List-Unsubscribe": f"<{stop}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        },
    )
    message.attach_alternative(_render_html(f"emails/{template}.html", context), "text/html")
    return message


def trial_email(user: User) -> EmailMultiAlternatives:
    """A mail that says only that mail arrives."""
    context = {
        "reminders": f"{settings.SITE_URL}{reverse('offers:reminder_list')}",
        "settings": f"{settings.SITE_URL}{reverse('accounts:settings')}",
    }
    message = EmailMultiAlternatives(
        subject=_("Reminders reach you here"),
        body=_render_text("emails/trial.txt", context),
        from_email=settings.DEFAULT_FROM_EMAIL,
        to=[user.email],
        headers={"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"},
    )
    message.attach_alternative(_render_html("emails/trial.html", context), "text/html")
    return message


def one_line(text: str) -> str:
    """The text fit for a header: control characters gone, white space in single blanks."""
    return " ".join("".join(" " if unicodedata.category(char) in ("Cc", "Zl", "Zp") else char for char in text).split())


def _domain() -> str:
    """The sender's domain, for Message-IDs."""
    return settings.DEFAULT_FROM_EMAIL.rpartition("@")[2].rstrip("> ") or "localhost"


def _render_text(template: str, context: dict[str, Any]) -> str:
    """The text with runs of empty lines, which template tags leave behind, made one."""
    lines = [line.rstrip() for line in render_to_string(template, context).strip().splitlines()]
    kept = [line for number, line in enumerate(lines) if line or (number and lines[number - 1])]
    return "\n".join(kept) + "\n"


def _render_html(template: str, context: dict[str, Any]) -> str:
    return _inliner().inline(render_to_string(template, context))


@cache
def _inliner() -> css_inline.CSSInliner:
    """Rules go into the elements; only the at-rules, for dark mode, stay behind. Nothing is loaded from outside."""
    return css_inline.CSSInliner(load_remote_stylesheets=False, keep_at_rules=True, keep_style_tags=False)
