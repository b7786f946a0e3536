"""What may be typed about people and their jobs."""

from datetime import date
from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from contacts.forms.fields import (
    DAY_ERRORS,
    LINK_ERRORS,
    NOT_A_PHONE,
    NOT_AN_EMAIL,
    DateInput,
    LinesField,
    is_email,
    is_phone,
    organization_field,
    typed_as,
)
from contacts.models import EMAIL_LENGTH, PHONE_LENGTH, Affiliation, Contact
from contacts.services import add_affiliation, change_affiliation, create_contact
from jobsearch.forms import ModelForm


class ContactForm(ModelForm):
    """A person. `main` is what most people have; `more` is folded away until it holds something."""

    MAIN = (("given", "family"), ("emails", "phones"), ("organization", "job_title"))

    emails = LinesField(
        label=_("E-mail"),
        help_text=_("One on each line."),
        line_length=EMAIL_LENGTH,
        is_valid=is_email,
        message=NOT_AN_EMAIL,
        attrs={"inputmode": "email", "autocapitalize": "none", "spellcheck": "false", "dir": "auto"},
    )
    phones = LinesField(
        label=_("Phone"),
        help_text=_("One on each line."),
        line_length=PHONE_LENGTH,
        is_valid=is_phone,
        message=NOT_A_PHONE,
        attrs={"spellcheck": "false", "dir": "auto"},
    )
    preferred_channel = forms.ChoiceField(
        label=_("Prefers to be reached by"),
        choices=[("", _("Not known")), *Contact.Preferred.choices],
        required=False,
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
        error_messages = {
            "given": {"required": _("What are they called? One name is enough.")},
            "linkedin": LINK_ERRORS,
        }
        labels = {
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


class AffiliationForm(ModelForm):
    """A job that a person has or had."""

    organization = organization_field(help_text=_("A new name is added to your list."))

    class Meta:
        model = Affiliation
        fields = ["job_title", "started_on", "ended_on"]
        labels = {"job_title": _("Job title"), "started_on": _("From"), "ended_on": _("Until")}
        help_texts = {"ended_on": _("Leave it empty while they still work there.")}
        error_messages = {"started_on": DAY_ERRORS, "ended_on": DAY_ERRORS}
        widgets = {
            "job_title": forms.TextInput(attrs={"autocapitalize": "words", "autocomplete": "off", "dir": "auto"}),
            "started_on": DateInput(),
            "ended_on": DateInput(),
        }

    field_order = ["organization", "job_title", "started_on", "ended_on"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["organization"] = typed_as(self.instance.organization)

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
