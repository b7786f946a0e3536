"""What may be typed about people, their jobs and their organizations."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator
from django.db.models import Value
from django.db.models.functions import Lower
from django.forms.boundfield import BoundField
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from contacts.models import Affiliation, Contact, Organization
from contacts.services import add_affiliation, change_affiliation, create_contact

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
    return forms.CharField(label=_("Organization"), max_length=200, widget=organization_input(), **kwargs)


class ContactForm(forms.ModelForm):
    """A person. `main` is what most people have; `more` is folded away until it holds something."""

    MAIN = (("given", "family"), ("emails", "phones"), ("organization", "job_title"))

    emails = LinesField(
        label=_("E-mail"),
        help_text=_("One on each line."),
        line_length=254,
        is_valid=is_email,
        message=_("“%(line)s” is not an e-mail address."),
        attrs={"inputmode": "email", "autocapitalize": "none", "spellcheck": "false", "dir": "auto"},
    )
    phones = LinesField(
        label=_("Phone"),
        help_text=_("One on each line."),
        line_length=40,
        is_valid=is_phone,
        message=_("“%(line)s” does not look like a phone number, which has 3 to 20 digits."),
        attrs={"spellcheck": "false", "dir": "auto"},
    )

    class Meta:
        model = Contact
        fields = [
            "given",
            "family",
            "emails",
            "phones",
            "title",
            "credentials",
            "goes_by",
            "first_name_basis",
            "family_first",
            "preferred_channel",
            "status",
            "linkedin",
            "postal_address",
            "note",
        ]
        error_messages = {"given": {"required": _("What are they called? One name is enough.")}}
        labels = {
            "preferred_channel": _("Prefers to be reached by"),
            "goes_by": _("Goes by"),
            "linkedin": _("LinkedIn page"),
        }
        help_texts = {
            "goes_by": _("The name they like to be called by, if it is another one."),
            "first_name_basis": _("Drafts then say “Dear Walter” rather than “Dear Dr. Hodges”."),
            "status": _("The goodbye plan does not ask you to call or write to someone marked “Do not contact”."),
        }
        widgets = {
            "given": forms.TextInput(attrs={"autocapitalize": "words", "autocomplete": "off", "dir": "auto"}),
            "family": forms.TextInput(attrs={"autocapitalize": "words", "autocomplete": "off", "dir": "auto"}),
            "goes_by": forms.TextInput(attrs={"autocapitalize": "words", "autocomplete": "off", "dir": "auto"}),
            "title": forms.TextInput(attrs={"autocapitalize": "words", "autocomplete": "off"}),
            "credentials": forms.TextInput(attrs={"autocapitalize": "characters", "autocomplete": "off"}),
            "linkedin": forms.URLInput(attrs={"inputmode": "url", "autocapitalize": "none", "autocomplete": "off"}),
            "postal_address": forms.Textarea(
                attrs={"rows": 3, "data-autosize": "", "autocapitalize": "words", "autocomplete": "off", "dir": "auto"}
            ),
            "note": forms.Textarea(attrs={"rows": 3, "data-autosize": "", "dir": "auto"}),
        }

    @property
    def main(self) -> list[list[BoundField]]:
        """In pairs, which stand side by side where there is room."""
        return [[self[name] for name in pair] for pair in self.MAIN if pair[0] in self.fields]

    @property
    def more(self) -> list[BoundField]:
        main = {name for pair in self.MAIN for name in pair}
        return [self[name] for name in self.fields if name not in main]

    @property
    def more_is_open(self) -> bool:
        if self.is_bound:
            return any(field.errors or field.name in self.changed_data for field in self.more)
        return any(field.value() for field in self.more if field.name != "status")


class NewContactForm(ContactForm):
    """A person who is not known yet, with the job they have now, if any."""

    organization = organization_field(required=False)
    job_title = forms.CharField(
        label=_("Job title"),
        max_length=120,
        required=False,
        widget=forms.TextInput(attrs={"autocapitalize": "words", "autocomplete": "off", "dir": "auto"}),
    )

    def clean(self) -> None:
        super().clean()
        data = self.cleaned_data
        if data.get("job_title") and not data.get("organization") and "organization" not in self.errors:
            self.add_error("organization", _("Where do they have this job?"))

    def create(self, owner: User) -> Contact:
        details = dict(self.cleaned_data)
        return create_contact(
            owner=owner,
            organization_name=details.pop("organization"),
            job_title=details.pop("job_title"),
            **details,
        )


class AffiliationForm(forms.ModelForm):
    """A job that a person has or had."""

    organization = organization_field(help_text=_("A new name is added to your list."))

    class Meta:
        model = Affiliation
        fields = ["job_title", "started_on", "ended_on"]
        labels = {"job_title": _("Job title"), "started_on": _("From"), "ended_on": _("Until")}
        help_texts = {"ended_on": _("Leave it empty while they still work there.")}
        widgets = {
            "job_title": forms.TextInput(attrs={"autocapitalize": "words", "autocomplete": "off", "dir": "auto"}),
            "started_on": DateInput(),
            "ended_on": DateInput(),
        }

    field_order = ["organization", "job_title", "started_on", "ended_on"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            organization = self.instance.organization
            fits = len(organization.label) <= 200
            self.initial["organization"] = organization.label if fits else organization.name

    def clean(self) -> None:
        super().clean()
        started_on: date | None = self.cleaned_data.get("started_on")
        ended_on: date | None = self.cleaned_data.get("ended_on")
        if started_on and ended_on and ended_on < started_on:
            self.add_error("ended_on", _("This is before the first day. Please check both dates."))

    def create(self, contact: Contact) -> Affiliation:
        details = dict(self.cleaned_data)
        return add_affiliation(contact=contact, organization_name=details.pop("organization"), **details)

    def change(self) -> None:
        details = dict(self.cleaned_data)
        change_affiliation(self.instance, organization_name=details.pop("organization"), **details)


class ParentField(forms.ModelChoiceField):
    def label_from_instance(self, obj: Organization) -> str:
        return obj.label


class OrganizationForm(forms.ModelForm):
    parent = ParentField(
        queryset=Organization.objects.none(),
        required=False,
        label=_("Part of"),
        empty_label=_("On its own"),
        help_text=_("The network or company it belongs to."),
    )

    class Meta:
        model = Organization
        fields = ["name", "kind", "location", "parent", "website", "note"]
        labels = {"location": _("Place")}
        help_texts = {
            "location": _("Town and state, for instance. It tells two of one name apart."),
        }
        widgets = {
            "name": forms.TextInput(attrs={"autocapitalize": "words", "autocomplete": "off", "dir": "auto"}),
            "location": forms.TextInput(attrs={"autocapitalize": "words", "autocomplete": "off", "dir": "auto"}),
            "website": forms.URLInput(attrs={"inputmode": "url", "autocapitalize": "none", "autocomplete": "off"}),
            "note": forms.Textarea(attrs={"rows": 3, "data-autosize": "", "dir": "auto"}),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.siblings = Organization.objects.for_user(self.instance.owner)
        parent = cast(ParentField, self.fields["parent"])
        parent.queryset = self.siblings.possible_parents(self.instance)

    def clean(self) -> None:
        super().clean()
        name, location = self.cleaned_data.get("name"), self.cleaned_data.get("location")
        if name is None or location is None:
            return
        twins = self.siblings.exclude(pk=self.instance.pk).alias(lower=Lower("name"), place=Lower("location"))
        if twins.filter(lower=Lower(Value(name)), place=Lower(Value(location))).exists():
            self.add_error("name", _("You already have an organization of this name at this place."))
