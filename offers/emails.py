"""The mails we write to our users. Each function composes one and sends nothing."""

import unicodedata
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

import css_inline
from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import User
from offers.models import Offer, Reminder


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderLinks:
    """Absolute addresses. `snooze` and `stop` work without a login."""

    offer: str
    decline: str
    close: str
    snooze: str
    stop: str
    settings: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderDays:
    """The numbers a reminder tells. `left` counts to the deadline, `goodbyes` the open checklist items."""

    quiet: int
    undecided: int | None
    left: int | None
    deadline_on: date | None
    goodbyes: int = 0


def reminder_email(
    reminder: Reminder, offer: Offer, days: ReminderDays, links: ReminderLinks
) -> EmailMultiAlternatives:
    """The mail for one reminder, with the offer, the days, the deadline and the links; nothing private."""
    context = {
        "kind": reminder.kind,
        "organization": offer.organization.name,
        "job_title": offer.job_title,
        "days": days,
        "links": links,
    }
    domain = _domain()
    thread = f"<offer-{offer.uuid}@{domain}>"
    message = EmailMultiAlternatives(
        subject=one_line(render_to_string("emails/reminder.subject.txt", context)),
        body=_render_text("emails/reminder.txt", context),
        from_email=settings.DEFAULT_FROM_EMAIL,
        to=[reminder.owner.email],
        headers={
            "Message-ID": f"<{reminder.uuid}@{domain}>",
            "In-Reply-To": thread,
            "References": thread,
            "Auto-Submitted": "auto-generated",
            "X-Auto-Response-Suppress": "All",
            "List-Unsubscribe": f"<{links.stop}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        },
    )
    message.attach_alternative(_render_html("emails/reminder.html", context), "text/html")
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
