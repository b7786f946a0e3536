"""What each kind of letter asks: the few details that the log does not hold, and how it travels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, cast

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from contacts.forms.fields import day_field
from jobsearch.forms import Form
from offers.domain.decline.bundle import Channel
from offers.domain.decline.letters.problems import Problem
from offers.domain.decline.letters.purposes import channels_for, events_to_thank_for, may_hear_of_openings, purposes_at
from offers.domain.decline.letters.requests import Purpose
from offers.models.labels import choices_of
from offers.services.facts import Facts, Person
from offers.services.messages.letters import Suggestion


def _words(label: Any, *, help_text: Any = "") -> forms.CharField:
    widget = forms.Textarea(attrs={"rows": 2, "data-autosize": "", "dir": "auto"})
    return forms.CharField(label=label, required=False, max_length=500, help_text=help_text, widget=widget)


class LetterForm(Form):
    """The fields bear the names of the details in `letters.requests`; `channel` is for all of them."""

    def __init__(self, data: Any = None, *, person: Person, facts: Facts, purpose: Purpose, **kwargs: Any) -> None:
        super().__init__(data, **kwargs)
        self.person, self.facts = person, facts
        channels = channels_for(facts.case.contact(person.id), purpose)
        self.fields["channel"] = forms.ChoiceField(label=_("How it goes to them"), choices=choices_of(channels))
        if len(channels) == 1:
            self.fields["channel"].widget = forms.HiddenInput()
            self.initial["channel"] = channels[0].value

    @property
    def channel(self) -> Channel:
        return Channel(self.cleaned_data["channel"])

    @property
    def answers(self) -> dict[str, Any]:
        return {name: value for name, value in self.cleaned_data.items() if name != "channel"}

    def refuse(self, problems: Iterable[Problem]) -> None:
        """Say what keeps the letter from being written, beside the field that it is about."""
        for problem in problems:
            self.add_error(problem.field if problem.field in self.fields else None, problem.text)


class MoreTimeForm(LetterForm):
    until = day_field(_("Until when"), help_text=_("One day, so that they can say yes to it."))
    why = _words(_("Why, if you like to say"), help_text=_("They read this as you type it. Leaving it empty is fine."))
    is_keen = forms.BooleanField(label=_("I am seriously interested, and the letter may say so"), required=False)


class CallConfirmedForm(LetterForm):
    spoken_on = day_field(_("When you spoke"))
    agreed = _words(
        _("What was agreed"),
        help_text=_("For instance “you’ll send the contract by Friday, and I’ll read it over the weekend”."),
    )
    said_no = forms.BooleanField(label=_("In this call I told them my decision"), required=False)

    def __init__(self, *args: Any, facts: Facts, **kwargs: Any) -> None:
        super().__init__(*args, facts=facts, **kwargs)
        if facts.offer.current_stage.is_open:
            del self.fields["said_no"]


class CounterOfferForm(LetterForm):
    came_on = day_field(_("When they came back to you"), required=False)


class MonthsLaterForm(LetterForm):
    since = day_field(_("When you were last in touch"))
    news = _words(_("A line about you"), help_text=_("What you would tell them over coffee. Leaving it empty is fine."))
    would_hear = forms.BooleanField(label=_("I would like to hear of openings"), required=False)

    def __init__(self, *args: Any, person: Person, facts: Facts, **kwargs: Any) -> None:
        super().__init__(*args, person=person, facts=facts, **kwargs)
        if not may_hear_of_openings(facts.case.contact(person.id), facts.case):
            del self.fields["would_hear"]


class InterviewThanksForm(LetterForm):
    interaction = forms.ChoiceField(label=_("Thank you for"))
    remark = _words(_("What stayed with you"), help_text=_("In your words. Leaving it empty is fine."))

    def __init__(self, *args: Any, person: Person, facts: Facts, **kwargs: Any) -> None:
        super().__init__(*args, person=person, facts=facts, **kwargs)
        field = cast(forms.ChoiceField, self.fields["interaction"])
        best_first = events_to_thank_for(facts.case.contact(person.id))
        field.choices = [
            (str(row.uuid), f"{row.get_kind_display()}, {date_format(row.happened_on, 'MONTH_DAY_FORMAT')}")
            for row in (person.took_part[place].interaction for place in best_first)
        ]


class AcceptanceForm(LetterForm):
    starts_on = day_field(_("When you start, if that is settled"), required=False)
    next_step = _words(_("What you do next"), help_text=_("For instance “I’ll send the signed letter tomorrow”."))


_FORMS: dict[Purpose, type[LetterForm]] = {
    Purpose.MORE_TIME: MoreTimeForm,
    Purpose.CALL_CONFIRMED: CallConfirmedForm,
    Purpose.COUNTER_OFFER: CounterOfferForm,
    Purpose.MONTHS_LATER: MonthsLaterForm,
    Purpose.INTERVIEW_THANKS: InterviewThanksForm,
    Purpose.ACCEPTANCE: AcceptanceForm,
}
_ABOUT_A_DAY = {Purpose.CALL_CONFIRMED: "spoken_on", Purpose.MONTHS_LATER: "since"}


def letter_form(
    data: Any,
    *,
    purpose: Purpose,
    person: Person,
    facts: Facts,
    suggestion: Suggestion | None,
    begun: Mapping[str, Any],
) -> LetterForm:
    """The form for that purpose, filled in with what was `begun`, else with what the suggestion knows."""
    initial: dict[str, Any] = dict(begun)
    if not initial and purpose in _ABOUT_A_DAY:
        initial[_ABOUT_A_DAY[purpose]] = suggestion.suggested.since if suggestion else None
    if not initial and suggestion and suggestion.suggested.interaction is not None:
        initial["interaction"] = str(person.took_part[suggestion.suggested.interaction].interaction.uuid)
    return _FORMS[purpose](data, person=person, facts=facts, purpose=purpose, initial=initial)


class ChooseForm(Form):
    """To whom, and what for: only what fits where the offer stands."""

    person = forms.ChoiceField(label=_("To whom"), widget=forms.Select(attrs={"dir": "auto"}))
    purpose = forms.ChoiceField(label=_("What for"))

    def __init__(self, data: Any = None, *, facts: Facts, **kwargs: Any) -> None:
        super().__init__(data, **kwargs)
        person, purpose = (cast(forms.ChoiceField, self.fields[name]) for name in ("person", "purpose"))
        person.choices = [(one.id, str(one.involvement)) for one in facts.people]
        purpose.choices = choices_of(purposes_at(facts.offer.current_stage))


class SentForm(Form):
    """The day on which a letter went out: today unless said otherwise."""

    sent_on = day_field(_("Sent on"), required=False)

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        self.fields["sent_on"].widget.attrs["max"] = today.isoformat()
        self.initial.setdefault("sent_on", today)

    def clean_sent_on(self) -> date:
        sent_on: date = self.cleaned_data["sent_on"] or self.today
        if sent_on > self.today:
            raise forms.ValidationError(_("This day is still to come. Mark it once it is sent."))
        if (self.today - sent_on).days > 366:
            raise forms.ValidationError(_("That is more than a year ago. Please check the date."))
        return sent_on
