"""How an item of the checklist ended."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from jobsearch.forms import Form
from offers.models import ChecklistItem


class DoneForm(Form):
    """How a checklist item ended, and when: today unless said otherwise."""

    done_as = forms.ChoiceField(choices=ChecklistItem.DoneAs)
    done_on = forms.DateField(required=False)
    attempt = forms.IntegerField(required=False, min_value=0)

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today

    def clean_done_on(self) -> date:
        done_on: date = self.cleaned_data["done_on"] or self.today
        if done_on > self.today + timedelta(days=1):
            raise forms.ValidationError(_("This day is still to come. Mark it once it has happened."))
        if done_on < self.today - timedelta(days=366):
            raise forms.ValidationError(_("That is more than a year ago. Please check the date."))
        return done_on
