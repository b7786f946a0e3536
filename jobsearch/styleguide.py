"""The page at `/styleguide/`: every component in every state, for whoever writes the next template. Local mode only."""

from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from django import forms
from django.contrib.auth.decorators import login_not_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from accounts.models import User
from contacts.models import Contact
from jobsearch.forms import Form
from offers.domain.stages import Stage

SWATCHES = ["paper", "sheet", "sunken", "ink", "pen", "wax", "wax-soft", "good", "danger"]
NAMES = [
    ("Walter", "Hodges"),
    ("Tasha", "Greene"),
    ("Amara", "Okafor"),
    ("Rosa", "Delgado"),
    ("李", "静"),
    ("Sinéad", "O'Brien"),
]


class ExampleForm(Form):
    job_title = forms.CharField(label="Job title", help_text="As they call it.", max_length=200)
    told_by = forms.ChoiceField(
        label="The offer came by", choices=[("", "Not said"), ("phone", "Phone"), ("letter", "Letter")], required=False
    )
    deadline = forms.DateField(
        label="Decision deadline", required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    note = forms.CharField(label="Notes", required=False, widget=forms.Textarea(attrs={"rows": 3, "data-autosize": ""}))
    shareable = forms.BooleanField(label="They may know this", required=False, help_text="Private unless you tick it.")
    channel = forms.ChoiceField(
        label="How will you tell them?",
        choices=[("phone", "Phone"), ("email", "E-mail"), ("card", "Card")],
        widget=forms.RadioSelect,
        initial="phone",
    )


def _people() -> list[Contact]:
    """Contacts that are never saved; the uuid decides the color of the initials."""
    return [
        Contact(given=given, family=family, uuid=UUID(int=2 * number), title="Dr." if number == 0 else "")
        for number, (given, family) in enumerate(NAMES)
    ]


def _steps() -> list[SimpleNamespace]:
    states = ["done", "done", "current", "todo", "todo"]
    titles = ["Decide", "People", "Share", "Words", "Close"]
    return [SimpleNamespace(title=title, state=state, url="#") for title, state in zip(titles, states, strict=True)]


@login_not_required
@require_safe
def styleguide(request: HttpRequest) -> HttpResponse:
    wrong = ExampleForm({"job_title": "", "deadline": "2026-02-31", "channel": "phone"})
    context: dict[str, Any] = {
        "swatches": SWATCHES,
        "people": _people(),
        "stages": [(stage.value, stage.label) for stage in Stage],
        "steps": _steps(),
        "form": ExampleForm(),
        "wrong_form": wrong,
        "days": [12, 5, 1, 0, -3],
        "on": date(2026, 3, 2),
        "bounced": User(
            email="priya@example.org",
            mail_refused_at=datetime(2026, 3, 2, tzinfo=UTC),
            mail_refused_because=User.MailRefusal.UNKNOWN,
        ),
        "page": Paginator(range(90), 25, orphans=0).get_page(2),
    }
    return render(request, "styleguide.html", context)
