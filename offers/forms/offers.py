"""What may be typed about an offer: its details, its first people, its decision deadline."""

from dataclasses import asdict
from datetime import date
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.forms import BaseFormSet, formset_factory
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from contacts.forms.fields import LINK_ERRORS, day_field, organization_field, typed_as
from contacts.models import Contact
from jobsearch.forms import Form
from offers.domain.deadlines import (
    DateProblem,
    Deadline,
    problem_with_deadline,
    problem_with_offered_on,
    problem_with_past_day,
)
from offers.domain.decline.facts import Medium
from offers.domain.decline.roles import Role
from offers.domain.names import split_name
from offers.domain.stages import Stage
from offers.models import Offer
from offers.models.labels import choices_of
from offers.services.offers import FirstPerson, NewOffer, OfferDetails

FIRST_PEOPLE = 3
NAME_LENGTH = 100
PROBLEM_TEXTS = {
    DateProblem.IN_THE_FUTURE: _("This day is still to come. Check the date."),
    DateProblem.LONG_AGO: _("That is more than ten years ago. Check the year."),
    DateProblem.BEFORE_APPLYING: _("The offer cannot come before you applied. Check both dates."),
    DateProblem.BEFORE_THE_OFFER: _("The deadline is before the day of the offer. Check both dates."),
    DateProblem.LONG_PAST: _("That is more than a year ago. Check the year."),
    DateProblem.FAR_AHEAD: _("That is more than two years away. Check the year."),
}
MEDIUM_CHOICES = [("", _("Not said")), *choices_of(medium for medium in Medium if medium is not Medium.UNKNOWN)]


class OfferForm(Form):
    """The details of an offer, apart from its stage and its deadline."""

    organization_name = organization_field()
    job_title = forms.CharField(
        label=_("Job title"),
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "sentences"}),
        error_messages={"required": _("What is the job called? A word or two is enough.")},
    )
    applied_on = day_field(_("Applied on"), required=False)
    offered_on = day_field(_("Offered on"), required=False)
    offer_medium = forms.ChoiceField(label=_("The offer came by"), required=False, choices=MEDIUM_CHOICES)
    location = forms.CharField(label=_("Place"), required=False, max_length=200)
    source = forms.CharField(
        label=_("How you found it"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"placeholder": _("A friend, a fair, a recruiter’s call")}),
    )
    link = forms.URLField(
        label=_("Link"),
        required=False,
        max_length=500,
        assume_scheme="https",
        widget=forms.URLInput(attrs={"inputmode": "url", "autocapitalize": "off"}),
        error_messages=LINK_ERRORS,
    )
    note = forms.CharField(
        label=_("Notes"),
        required=False,
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 4, "data-autosize": "", "dir": "auto"}),
        help_text=_("Only you see them."),
    )

    def __init__(self, data: QueryDict | None, *, today: date, initial: dict[str, Any] | None = None) -> None:
        super().__init__(data, initial=initial)
        self.today = today

    def clean_applied_on(self) -> date | None:
        applied_on = cast(date | None, self.cleaned_data["applied_on"])
        if applied_on:
            self._refuse(problem_with_past_day(applied_on, self.today))
        return applied_on

    def clean_offered_on(self) -> date | None:
        offered_on = cast(date | None, self.cleaned_data["offered_on"])
        if offered_on:
            applied_on = self.cleaned_data.get("applied_on")
            self._refuse(problem_with_offered_on(offered_on, applied_on=applied_on, today=self.today))
        return offered_on

    @property
    def details(self) -> OfferDetails:
        data = self.cleaned_data
        return OfferDetails(
            organization_name=data["organization_name"],
            job_title=data["job_title"],
            location=data["location"],
            source=data["source"],
            link=data["link"],
            note=data["note"],
            applied_on=data["applied_on"],
            offered_on=data["offered_on"],
            offer_medium=data["offer_medium"],
        )

    @staticmethod
    def _refuse(problem: DateProblem | None) -> None:
        if problem is not None:
            raise ValidationError(PROBLEM_TEXTS[problem], code=problem)


class NewOfferForm(OfferForm):
    """A new offer. Two fields are asked for; all others can wait."""

    stage = forms.ChoiceField(label=_("Stage"), required=False, choices=choices_of(Stage), initial=Stage.LEAD)
    deadline_on = day_field(_("They want an answer by"), required=False)
    deadline_set_by = forms.CharField(
        label=_("Who said so"),
        required=False,
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    deadline_medium = forms.ChoiceField(label=_("Told by"), required=False, choices=MEDIUM_CHOICES)

    @property
    def has_details(self) -> bool:
        """Whether anything was said beyond the two fields that are asked for."""
        return self.is_bound and not {"organization_name", "job_title"}.issuperset(self.changed_data)

    def clean_stage(self) -> Stage:
        return Stage(self.cleaned_data["stage"] or Stage.LEAD)

    def clean_deadline_on(self) -> date | None:
        deadline_on = cast(date | None, self.cleaned_data["deadline_on"])
        if deadline_on:
            offered_on = self.cleaned_data.get("offered_on")
            self._refuse(problem_with_deadline(deadline_on, offered_on=offered_on, today=self.today))
        return deadline_on

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if data.get("stage") in (Stage.LEAD, Stage.APPLIED, Stage.INTERVIEWING) and data.get("offered_on"):
            self.add_error(
                "stage", _("You gave the day of the offer. Choose “Offered” here, or leave that day empty for now.")
            )
        has_details = data.get("deadline_set_by") or data.get("deadline_medium")
        if has_details and not data.get("deadline_on") and "deadline_on" not in self.errors:
            self.add_error("deadline_on", _("By which day? You said who set it or how you were told."))
        return data

    def new_offer(self, people: list[FirstPerson]) -> NewOffer:
        data = self.cleaned_data
        return NewOffer(
            details=self.details,
            stage=data["stage"],
            deadline=Deadline(
                on=data["deadline_on"],
                original_on=data["deadline_on"],
                set_by=data["deadline_set_by"],
                medium=data["deadline_medium"],
            ),
            people=people,
        )


class FirstPersonForm(Form):
    """One of the first people: a name and a role."""

    name = forms.CharField(
        label=_("Name"),
        required=False,
        max_length=NAME_LENGTH,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "words"}),
    )
    role = forms.ChoiceField(label=_("Role"), required=False, choices=[("", _("Choose")), *choices_of(Role)])

    def clean_name(self) -> str:
        """The box takes a whole name, and each part of it has a column of its own."""
        name: str = self.cleaned_data["name"]
        for part, text in asdict(split_name(name)).items() if name else ():
            column: Any = Contact._meta.get_field(part)
            if len(text) > column.max_length:
                raise ValidationError(
                    _("“%(start)s…” is longer than %(most)s characters."),
                    params={"start": text[:20], "most": column.max_length},
                )
        return name

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if data.get("role") and not data.get("name") and "name" not in self.errors:
            self.add_error("name", _("Who is it? Leave the role empty too if nobody."))
        return data


class FirstPeople(BaseFormSet):
    """Up to three people, all in the form from the start, so that it works without JavaScript."""

    @property
    def people(self) -> list[FirstPerson]:
        """Those who were named, in order."""
        named = [form.cleaned_data for form in self.forms if form.cleaned_data.get("name")]
        return [FirstPerson(name=data["name"], role=Role(data["role"] or Role.OTHER)) for data in named]


def first_people(data: QueryDict | None) -> FirstPeople:
    """The three rows, bound to what was posted."""
    rows = formset_factory(
        FirstPersonForm, formset=FirstPeople, extra=FIRST_PEOPLE, max_num=FIRST_PEOPLE, absolute_max=FIRST_PEOPLE
    )
    return cast(FirstPeople, rows(data, prefix="people"))


class EditOfferForm(OfferForm):
    """An offer's details once more, and whether it is put away."""

    is_archived = forms.BooleanField(
        label=_("Put this offer away"),
        required=False,
        help_text=_("It leaves your lists and is never written about. Nothing is lost."),
    )

    def __init__(self, data: QueryDict | None, *, offer: Offer, today: date) -> None:
        initial = {name: getattr(offer, name) for name in OfferForm.base_fields if name != "organization_name"}
        initial |= {"organization_name": typed_as(offer.organization), "is_archived": offer.archived_at is not None}
        super().__init__(data, today=today, initial=initial)


class DeadlineForm(Form):
    """Set, extend or correct the decision deadline of an offer."""

    deadline_on = day_field(_("They want an answer by"))
    deadline_set_by = forms.CharField(
        label=_("Who said so"), required=False, max_length=120, widget=forms.TextInput(attrs={"autocomplete": "off"})
    )
    deadline_medium = forms.ChoiceField(label=_("Told by"), required=False, choices=MEDIUM_CHOICES)
    is_correction = forms.BooleanField(
        label=_("I only correct a typing mistake"),
        required=False,
        help_text=_("Otherwise the first date is kept, and the offer shows that you were given more time."),
    )

    def __init__(self, data: QueryDict | None, *, offer: Offer, today: date, day: date | None = None) -> None:
        """`day` is shown in place of the deadline on file, as when more time was asked for."""
        initial = {
            "deadline_on": day or offer.deadline_on,
            "deadline_set_by": offer.deadline_set_by,
            "deadline_medium": offer.deadline_medium,
        }
        super().__init__(data, initial=initial)
        self.offer = offer
        self.today = today
        if offer.deadline_on is None:
            del self.fields["is_correction"]

    def clean_deadline_on(self) -> date:
        deadline_on = cast(date, self.cleaned_data["deadline_on"])
        if deadline_on != self.offer.deadline_on:
            problem = problem_with_deadline(deadline_on, offered_on=self.offer.offered_on, today=self.today)
            if problem is not None:
                raise ValidationError(PROBLEM_TEXTS[problem], code=problem)
        return deadline_on

    @property
    def is_past(self) -> bool:
        """The day has gone by already, which is allowed, and worth saying."""
        return bool(self.cleaned_data["deadline_on"] < self.today)

    @property
    def values(self) -> dict[str, Any]:
        data = self.cleaned_data
        return {
            "on": data["deadline_on"],
            "set_by": data["deadline_set_by"],
            "medium": data["deadline_medium"],
            "is_correction": data.get("is_correction", False),
        }
