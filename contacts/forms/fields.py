"""Fields that more than one form has: several values in one box, a day, an organization by name."""

import re
from collections.abc import Callable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _

from contacts.models import Organization

# What a form says instead of Django's words, in our voice.
DAY_ERRORS = {"required": _("Which day is it?"), "invalid": _("Enter a date such as 2026-11-20.")}
LINK_ERRORS = {"invalid": _("Enter a web address such as https://example.org.")}
EMAIL_ERRORS = {"invalid": _("Enter an e-mail address such as name@example.org.")}
ORGANIZATION_ERRORS = {"required": _("Which organization is it? A name is enough.")}
NOT_AN_EMAIL = _("“%(line)s” is not an e-mail address.")
NOT_A_PHONE = _("“%(line)s” does not look like a phone number, which has 3 to 20 digits.")
PHONE_DIGITS = range(3, 21)
LINES_AT_MOST = 10


class LinesField(forms.CharField):
    """Several values in one text area, one on each line. Messages name the lines that are wrong."""

    def __init__(
        self,
        *,
        line_length: int,
        is_valid: Callable[[str], bool],
        message: Any,
        attrs: dict[str, str],
        **kwargs: Any,
    ) -> None:
        self.line_length = line_length
        self.is_valid = is_valid
        self.message = message
        widget = forms.Textarea(attrs={"rows": 2, "data-autosize": "", "autocomplete": "off", **attrs})
        super().__init__(required=False, widget=widget, **kwargs)

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, list) else value

    def has_changed(self, initial: Any, data: Any) -> bool:
        return super().has_changed(self.prepare_value(initial), data)

    def clean(self, value: Any) -> Any:
        text: str = super().clean(value)
        lines = list(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))
        if len(lines) > LINES_AT_MOST:
            raise ValidationError(_("Please keep it to %(most)s lines."), params={"most": LINES_AT_MOST})
        if errors := [error for line in lines if (error := self._error(line))]:
            raise ValidationError(errors)
        return lines

    def _error(self, line: str) -> ValidationError | None:
        if len(line) > self.line_length:
            return ValidationError(
                _("“%(start)s…” is longer than %(most)s characters."),
                params={"start": line[:20], "most": self.line_length},
            )
        return None if self.is_valid(line) else ValidationError(self.message, params={"line": line})


def is_email(line: str) -> bool:
    try:
        EmailValidator()(line)
    except ValidationError:
        return False
    return True


def is_phone(line: str) -> bool:
    """Anything with a believable number of digits: people write “ext. 7” and “after 6 pm” beside them."""
    return len(re.findall(r"\d", line)) in PHONE_DIGITS


class DateInput(forms.DateInput):
    """The browser's own date picker, which speaks ISO dates."""

    input_type = "date"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs, format="%Y-%m-%d")


def day_field(label: Any, *, required: bool = True, help_text: Any = "") -> forms.DateField:
    return forms.DateField(
        label=label, required=required, help_text=help_text, widget=DateInput(), error_messages=DAY_ERRORS
    )


def organization_input() -> forms.TextInput:
    """A text box that suggests the organizations known so far; the page needs contacts/organization_datalist.html."""
    return forms.TextInput(
        attrs={
            "list": "organizations",
            "autocomplete": "off",
            "autocapitalize": "words",
            "dir": "auto",
            "hx-get": reverse_lazy("contacts:organization_suggest"),
            "hx-trigger": "focus once, input changed delay:200ms",
            "hx-target": "#organizations",
            "hx-sync": "this:replace",
        }
    )


def organization_field(**kwargs: Any) -> forms.CharField:
    defaults: dict[str, Any] = {"label": _("Organization"), "error_messages": ORGANIZATION_ERRORS}
    return forms.CharField(max_length=200, widget=organization_input(), **(defaults | kwargs))


def typed_as(organization: Organization) -> str:
    """How the field is filled in for an organization on file: with its place, where that fits."""
    return organization.label if len(organization.label) <= 200 else organization.name
