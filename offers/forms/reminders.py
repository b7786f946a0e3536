"""How one offer's reminders differ from the settings, and what the settings would mean."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.forms import SettingsForm
from accounts.models import User
from jobsearch.forms import Form
from offers.domain.reminders import ReminderKind
from offers.services.reminders.actions import SNOOZE_DAYS

# What "remind me later" means where no day was chosen.
USUAL_SNOOZE = 3
# Whoever wants to hear later than this rather stops the reminders.
FARTHEST = timedelta(days=365)
OUT_OF_RANGE = _("Days go from 1 to 90.")
DAYS: dict[str, Any] = {
    "min_value": 1,
    "max_value": 90,
    "required": False,
    "help_text": _("Empty means as in your settings."),
    "error_messages": {
        "invalid": _("Please type a whole number of days."),
        "min_value": OUT_OF_RANGE,
        "max_value": OUT_OF_RANGE,
    },
}


class OfferPolicyForm(Form):
    """The offer's own days; an empty field means as in the settings."""

    quiet_days = forms.IntegerField(label=_("Quiet days before the first reminder"), **DAYS)
    repeat_days = forms.IntegerField(label=_("Days between reminders after that"), **DAYS)

    def __init__(self, *args: Any, owner: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("quiet_days", "repeat_days"):
            self.fields[name].widget.attrs["placeholder"] = getattr(owner, name)


class PolicyPreviewForm(SettingsForm):
    """The part of the settings that says when we write: to look at, not to save."""

    class Meta(SettingsForm.Meta):
        fields = [
            "time_zone",
            "reminder_hour",
            "mail_weekdays",
            "quiet_from",
            "quiet_until",
            "quiet_days",
            "repeat_days",
            "deadline_days",
        ]


ABOUT = {
    ReminderKind.DEADLINE: _("A decision deadline is near"),
    ReminderKind.DEADLINE_PASSED: _("A deadline passed, and nothing is decided"),
    ReminderKind.SLEEP_OVER: _("You slept on a decision"),
    ReminderKind.FOLLOW_UP: _("You left a voicemail, and nobody was reached since"),
    ReminderKind.GOODBYE: _("A goodbye is not said yet"),
    ReminderKind.STALE: _("An offer on the table has gone quiet"),
    ReminderKind.SILENT: _("They owe you an answer"),
    ReminderKind.STAY_IN_TOUCH: _("It is time for a light hello"),
    ReminderKind.SECOND_CHOICE: _("A second choice is worth another look"),
    ReminderKind.WEEKLY: _("Your week in short, every Monday"),
}


class KindsForm(Form):
    """What we write about. Whatever is not ticked is switched off."""

    kinds = forms.TypedMultipleChoiceField(
        label=_("Write to me when"),
        coerce=ReminderKind,
        choices=[(kind.value, about) for kind, about in ABOUT.items()],
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        wanted = [kind.value for kind in ReminderKind if kind.value not in user.muted_kinds]
        kwargs["initial"] = {"kinds": wanted}
        super().__init__(*args, **kwargs)

    @property
    def muted(self) -> set[ReminderKind]:
        return set(ReminderKind) - set(self.cleaned_data["kinds"])


class SnoozeForm(Form):
    """Remind me later: tomorrow, in three days, in a week, or on a day of one's own.

    Cleaned, `days` counts them from today.
    """

    days = forms.TypedChoiceField(
        label=_("Remind me"),
        coerce=int,
        empty_value=None,
        required=False,
        choices=list(zip(SNOOZE_DAYS, (_("Tomorrow"), _("In 3 days"), _("In a week")), strict=True)),
        error_messages={"invalid_choice": _("Please choose one of these days.")},
    )
    on = forms.DateField(
        label=_("On a day of your own"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": _("Enter a date such as 2026-11-20."), "required": _("Which day?")},
    )

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        self.fields["on"].required = not self.data.get("days")
        self.fields["on"].widget.attrs |= {
            "min": (today + timedelta(days=1)).isoformat(),
            "max": (today + FARTHEST).isoformat(),
        }

    def clean_on(self) -> date | None:
        on: date | None = self.cleaned_data["on"]
        if on is not None and not self.today < on <= self.today + FARTHEST:
            raise ValidationError(_("Choose a day from tomorrow on, within a year."))
        return on

    def clean(self) -> dict[str, Any]:
        days, on = self.cleaned_data.get("days"), self.cleaned_data.get("on")
        return {"days": (on - self.today).days if on else days}
