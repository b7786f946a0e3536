"""What the steps of the guided decline ask."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy as _

from jobsearch.forms import Form, ModelForm
from offers.domain.decline.bundle import Channel
from offers.domain.decline.facts import AcceptanceStatus, Kind
from offers.domain.decline.steps import HEARS_NO_FEEDBACK
from offers.forms.one_line import OneLineField
from offers.models import Decline, Reason
from offers.models.labels import choices_of
from offers.services.decline.case import Goodbye
from offers.services.decline.plan import channels_open_to
from offers.services.decline.workflow import Decision, GivenFeedback, GivenReason, Sharing
from offers.services.facts import Person

BLANK_REASONS = 3
MOST_ROWS = 20


class DecideForm(ModelForm):
    """Acceptance status and what was chosen instead. Which questions are asked depends on the kind of goodbye."""

    class Meta:
        model = Decline
        fields = ["acceptance_status", "chosen_summary", "chosen_employer", "may_name_employer"]
        widgets = {"acceptance_status": forms.RadioSelect}
        labels = {"chosen_summary": _("In a few words"), "chosen_employer": _("Where")}
        help_texts = {
            "chosen_summary": _("For instance “a family medicine position near my parents”."),
            "may_name_employer": _("Unticked, no draft says where you are going."),
        }

    def __init__(self, *args: Any, kind: Kind, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if kind is not Kind.DECLINE:
            del self.fields["acceptance_status"]
            return
        field = cast(forms.ChoiceField, self.fields["acceptance_status"])
        field.label = _("Have you said yes before?")
        field.choices = choices_of(
            status for status in AcceptanceStatus if status is not AcceptanceStatus.OFFER_WITHDRAWN
        )

    def decision(self, reasons: tuple[GivenReason, ...]) -> Decision:
        data = self.cleaned_data
        return Decision(
            acceptance_status=AcceptanceStatus(data.get("acceptance_status") or AcceptanceStatus.NONE),
            chosen_summary=data["chosen_summary"],
            chosen_employer=data["chosen_employer"],
            may_name_employer=data["may_name_employer"],
            reasons=reasons,
        )


class ReasonForm(Form):
    """One reason. Private unless the user says otherwise, row by row."""

    text = OneLineField(label=_("Reason"), max_length=500, required=False)
    is_shareable = forms.BooleanField(
        label=_("They may hear this"), help_text=_("Unticked, it stays with you."), required=False
    )


class RowFormSet(forms.BaseFormSet):
    """Rows that are left empty are passed over; `add_row` asks for one blank row more and keeps what was typed."""

    @staticmethod
    def with_one_more(data: Any, prefix: str) -> Any:
        """The posted data, asking for one row more."""
        more = data.copy()
        try:
            total = int(more.get(f"{prefix}-TOTAL_FORMS", 0))
        except ValueError:
            return more
        more[f"{prefix}-TOTAL_FORMS"] = str(min(total + 1, MOST_ROWS))
        return more

    def filled(self) -> list[dict[str, Any]]:
        return [form.cleaned_data for form in self.forms if form.cleaned_data.get("text")]


class BaseReasonFormSet(RowFormSet):
    def given(self) -> tuple[GivenReason, ...]:
        return tuple(GivenReason(row["text"], row["is_shareable"]) for row in self.filled())


def reason_rows(reasons: list[Reason], data: Any = None) -> BaseReasonFormSet:
    """The stored reasons, then blank rows: always at least three rows, one of them blank."""
    factory = forms.formset_factory(
        ReasonForm,
        formset=BaseReasonFormSet,
        extra=max(BLANK_REASONS - len(reasons), 1),
        max_num=MOST_ROWS,
        validate_max=True,
        absolute_max=MOST_ROWS,
    )
    initial = [{"text": row.text, "is_shareable": row.is_shareable} for row in reasons]
    return cast(BaseReasonFormSet, factory(data, initial=initial, prefix="reasons"))


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One line of the plan: the person, what is planned and why, and the field to overrule it."""

    person: Person
    channel: Channel
    order: int
    why: str
    field: forms.BoundField | None
    is_last: bool

    @property
    def is_told(self) -> bool:
        return self.channel is not Channel.NONE

    @property
    def is_missing(self) -> bool:
        """No address to reach the person by."""
        return not self.person.contact.email and not self.person.contact.phone


class PeopleForm(Form):
    """A channel for each person, “as recommended” by default, and the article's question."""

    hear_from = forms.CharField(
        label=_("If you were in their place, who would you like to hear from?"),
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "data-autosize": "", "dir": "auto"}),
    )

    def __init__(self, *args: Any, goodbye: Goodbye, **kwargs: Any) -> None:
        self.goodbye = goodbye
        kwargs.setdefault("initial", {"hear_from": goodbye.decline.hear_from})
        super().__init__(*args, **kwargs)
        recommended = {step.contact_id: step.channel for step in goodbye.recommended.plan}
        for person in goodbye.people:
            channels = channels_open_to(person)
            if channels == [Channel.NONE]:
                continue
            best = recommended.get(person.id, Channel.NONE)
            others = choices_of(channel for channel in channels if channel is not best)
            self.fields[f"channel_{person.id}"] = forms.ChoiceField(
                label=_("How to tell %(name)s") % {"name": person.contact.name},
                choices=[("", _("%(channel)s, as recommended") % {"channel": _(best.label)}), *others],
                initial=person.chosen_channel or "",
                required=False,
            )

    @cached_property
    def rows(self) -> list[PlanRow]:
        steps = self.goodbye.bundle.plan
        last = max((step.order for step in steps if step.channel is not Channel.NONE), default=0)
        return [
            PlanRow(
                person=self.goodbye.by_id[step.contact_id],
                channel=step.channel,
                order=step.order,
                why=step.why,
                field=self[name] if (name := f"channel_{step.contact_id}") in self.fields else None,
                is_last=step.order >= last,
            )
            for step in steps
        ]

    @property
    def channels(self) -> dict[str, Channel | None]:
        chosen = {
            name.removeprefix("channel_"): value
            for name, value in self.cleaned_data.items()
            if name.startswith("channel_")
        }
        return {contact_id: Channel(value) if value else None for contact_id, value in chosen.items()}


class FeedbackForm(Form):
    """One piece of feedback and who may hear it: nobody, unless ticked."""

    text = OneLineField(label=_("What would have made it more attractive"), max_length=500, required=False)
    heard_by = forms.MultipleChoiceField(
        label=_("Who may hear it"), required=False, widget=forms.CheckboxSelectMultiple(attrs={"dir": "auto"})
    )

    def __init__(self, *args: Any, people: list[Person], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = cast(forms.MultipleChoiceField, self.fields["heard_by"])
        field.choices = [(person.id, str(person.involvement)) for person in people]


class BaseFeedbackFormSet(RowFormSet):
    def given(self) -> tuple[GivenFeedback, ...]:
        return tuple(GivenFeedback(row["text"], frozenset(row["heard_by"])) for row in self.filled())


def feedback_rows(goodbye: Goodbye, data: Any = None) -> BaseFeedbackFormSet:
    """The stored feedback, then one blank row. Those who hear no feedback by their role are not offered."""
    people = [person for person in goodbye.people if person.involvement.role not in HEARS_NO_FEEDBACK]
    factory = forms.formset_factory(
        FeedbackForm,
        formset=BaseFeedbackFormSet,
        extra=1,
        max_num=MOST_ROWS,
        validate_max=True,
        absolute_max=MOST_ROWS,
    )
    initial = [{"text": row.text, "heard_by": sorted(row.audience.contact_ids)} for row in goodbye.case.feedback]
    return cast(BaseFeedbackFormSet, factory(data, initial=initial, prefix="feedback", form_kwargs={"people": people}))


class ShareForm(ModelForm):
    class Meta:
        model = Decline
        fields = ["keep_in_touch", "would_reconsider"]
        help_texts = {
            "keep_in_touch": _("Then the drafts say so, to the people who decide."),
            "would_reconsider": _("This stays with you. No draft mentions it."),
        }

    def sharing(self, feedback: tuple[GivenFeedback, ...]) -> Sharing:
        return Sharing(
            feedback=feedback,
            keep_in_touch=self.cleaned_data["keep_in_touch"],
            would_reconsider=self.cleaned_data["would_reconsider"],
        )
