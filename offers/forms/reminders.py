"""How one offer's reminders differ from the settings."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from accounts.models import User
from offers.services.reminders.actions import SNOOZE_DAYS


class OfferPolicyForm(forms.Form):
    """The offer's own days; an empty field means as in the settings."""

    quiet_days = forms.IntegerField(
        label=_("Quiet days before the first reminder"), min_value=1, max_value=90, required=False
    )
    repeat_days = forms.IntegerField(
        label=_("Days between reminders after that"), min_value=1, max_value=90, required=False
    )

    def __init__(self, *args: Any, owner: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("quiet_days", "repeat_days"):
            field = self.fields[name]
            field.widget.attrs["placeholder"] = getattr(owner, name)
            field.help_text = _("Empty means as in your settings.")


class SnoozeForm(forms.Form):
    """Remind me later: in one, three or seven days."""

    days = forms.TypedChoiceField(
        label=_("Remind me"),
        coerce=int,
        choices=[
            (days, ngettext("in %(days)d day", "in %(days)d days", days) % {"days": days}) for days in SNOOZE_DAYS
        ],
        initial=3,
    )
