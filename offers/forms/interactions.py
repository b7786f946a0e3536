"""The form that logs what happened."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from contacts.forms.fields import DAY_ERRORS, DateInput
from jobsearch.forms import ModelForm
from offers.forms.one_line import OneLine, OneLineField
from offers.models import Interaction, Involvement, Participation
from offers.services.interactions import Entry

LOOKS_LIKE_A_TYPO = timedelta(days=50 * 365)

# One per line of the page, so that a new user sees several ways to say it.
EXAMPLES = (
    _("showing me the clinic on a Saturday"),
    _("having us over for dinner"),
    _("your honest answers about call"),
    _("finding us three schools to visit"),
)


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One line of “who took part”: the person, whether ticked, and the fields for the thanks.

    `not_thanked` is asked once somebody is on record for it; while one logs, leaving the line empty is enough.
    """

    involvement: Involvement
    input_id: str
    is_checked: bool
    thanks: forms.BoundField
    not_thanked: forms.BoundField | None


class InteractionForm(ModelForm):
    """An interaction, and for each person of the offer whether they took part and what to thank them for."""

    who = forms.ModelMultipleChoiceField(
        Involvement.objects.none(),
        label=_("Who took part"),
        required=False,
        to_field_name="uuid",
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "invalid_choice": _("Choose only people who have a part in this offer."),
            "invalid_pk_value": _("Choose only people who have a part in this offer."),
        },
    )

    class Meta:
        model = Interaction
        fields = ["kind", "happened_on", "minutes", "note"]
        widgets = {
            "happened_on": DateInput(),
            "minutes": forms.NumberInput(attrs={"inputmode": "numeric", "min": 0, "max": 14_400, "step": 1}),
            "note": forms.Textarea(
                attrs={
                    "rows": 4,
                    "data-autosize": "",
                    "dir": "auto",
                    "placeholder": _("Drove us around town, honest about call. Ask about the post-call half day."),
                }
            ),
        }
        labels = {
            "kind": _("What"),
            "happened_on": _("When"),
            "minutes": _("Minutes"),
            "note": _("What happened"),
        }
        error_messages = {
            "happened_on": DAY_ERRORS,
            "minutes": {
                "invalid": _("Enter whole minutes, such as 45."),
                "min_value": _("Enter whole minutes, such as 45."),
                "max_value": _("That is more than ten days. Enter minutes, such as 45."),
            },
        }

    def __init__(self, *args: Any, people: Sequence[Involvement], today: date, **kwargs: Any) -> None:
        """`people` are the involvements of the offer with their contacts; `today` is the user's own date."""
        super().__init__(*args, **kwargs)
        self.people = people
        self.today = today
        self.before = {part.involvement_id: part for part in self._participations()}
        who = cast("forms.ModelMultipleChoiceField[Involvement]", self.fields["who"])
        who.queryset = Involvement.objects.filter(pk__in=[person.pk for person in people])
        self.initial.setdefault("who", [str(person.uuid) for person in people if person.pk in self.before])
        for number, person in enumerate(people):
            before = self.before.get(person.pk)
            self.fields[f"thanks_{person.uuid}"] = OneLineField(
                label=_("Thank you for ..."),
                required=False,
                max_length=300,
                initial=before.thanks_for if before else "",
                widget=OneLine(
                    {
                        "placeholder": EXAMPLES[number % len(EXAMPLES)],
                        "aria-label": _("Thank you for ... (%(person)s)") % {"person": person},
                    }
                ),
            )
            if before:
                self.fields[f"not_thanked_{person.uuid}"] = forms.BooleanField(
                    label=_("Do not thank for this"), required=False, initial=not before.is_thanked
                )

    def _participations(self) -> list[Participation]:
        return list(self.instance.participations.all()) if self.instance.pk else []

    def rows(self) -> Iterator[PersonRow]:
        ticked = {str(value) for value in self["who"].value() or []}
        for person in self.people:
            yield PersonRow(
                involvement=person,
                input_id=f"id_who_{person.uuid}",
                is_checked=str(person.uuid) in ticked,
                thanks=self[f"thanks_{person.uuid}"],
                not_thanked=self[f"not_thanked_{person.uuid}"] if person.pk in self.before else None,
            )

    def clean_happened_on(self) -> date:
        happened_on: date = self.cleaned_data["happened_on"]
        if happened_on > self.today + timedelta(days=1):
            raise ValidationError(_("This date is still to come. Log it once it has happened."))
        if happened_on < self.today - LOOKS_LIKE_A_TYPO:
            raise ValidationError(_("That is a long time ago. Please check the year."))
        return happened_on

    def clean(self) -> dict[str, Any]:
        """A kind alone tells nothing, and would put off the next reminder."""
        data = super().clean() or self.cleaned_data
        thanks = [name for name in data if name.startswith("thanks_") and data[name]]
        if not (
            "note" in self.errors or "who" in self.errors or data.get("note", "").strip() or data.get("who") or thanks
        ):
            self.add_error("note", _("Write a line about it, or tick who took part."))
        return data

    @property
    def entry(self) -> Entry:
        """What was filled in. Thanks typed for a person count as having taken part; unticking a person removes them."""
        data = self.cleaned_data
        ticked = {person.pk for person in data["who"]}
        took_part = {}
        for person in self.people:
            thanks = data[f"thanks_{person.uuid}"]
            if person.pk in ticked or (thanks and person.pk not in self.before):
                took_part[person] = thanks
        return Entry(
            kind=Interaction.Kind(data["kind"]),
            happened_on=data["happened_on"],
            minutes=data["minutes"],
            note=data["note"],
            took_part=took_part,
            not_thanked={person for person in took_part if data.get(f"not_thanked_{person.uuid}")},
        )
