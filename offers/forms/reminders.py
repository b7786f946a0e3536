"""How one offer's reminders differ from the settings, and what the settings would mean."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.forms import SettingsForm
from accounts.models import User
from offers.services.reminders.actions import SNOOZE_DAYS

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


class OfferPolicyForm(forms.Form):
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


class SnoozeForm(forms.Form):
    """Remind me later: tomorrow, in three days or in a week."""

    days = forms.TypedChoiceField(
        label=_("Remind me"),
        coerce=int,
        choices=list(zip(SNOOZE_DAYS, (_("Tomorrow"), _("In 3 days"), _("In a week")), strict=True)),
        initial=3,
    )
