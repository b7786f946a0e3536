"""Forms about the account itself."""

from zoneinfo import available_timezones

from django import forms
from django.http import HttpRequest

from accounts.models import User


class SignupForm(forms.Form):
    """What sign-up asks besides e-mail and password: nothing visible. The browser fills in the time zone."""

    time_zone = forms.CharField(
        required=False, max_length=64, widget=forms.HiddenInput(attrs={"data-timezone-input": ""})
    )

    def clean_time_zone(self) -> str:
        """An unknown zone is no reason to refuse an account: UTC, and the settings page can change it."""
        name = self.cleaned_data["time_zone"]
        return name if name in available_timezones() else "UTC"

    def signup(self, request: HttpRequest, user: User) -> None:
        user.time_zone = self.cleaned_data["time_zone"]
        user.save(update_fields=["time_zone"])
