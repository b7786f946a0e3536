"""Forms about the account itself."""

import re
from datetime import datetime, time
from functools import cache
from typing import Any, cast
from zoneinfo import available_timezones

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.dates import WEEKDAYS
from django.utils.formats import time_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.models import User, quiet_hours
from accounts.services.welcome import Deciding, Whereabouts, answer_welcome
from jobsearch.forms import Form, ModelForm

REGIONS = {
    "America": _("America"),
    "Europe": _("Europe"),
    "Asia": _("Asia"),
    "Africa": _("Africa"),
    "Australia": _("Australia"),
    "Pacific": _("Pacific"),
    "Atlantic": _("Atlantic"),
    "Indian": _("Indian"),
    "Antarctica": _("Antarctica"),
    "Arctic": _("Arctic"),
}
MOST_DEADLINE_DAYS = 10
FARTHEST_DEADLINE_DAY = 90


class SignupForm(Form):
    """What sign-up asks besides e-mail and password: nothing visible. The browser fills in the time zone."""

    time_zone = forms.CharField(required=False, widget=forms.HiddenInput(attrs={"data-timezone-input": ""}))

    def clean_time_zone(self) -> str:
        """An unknown zone is no reason to refuse an account: UTC, and the settings page can change it."""
        name = self.cleaned_data["time_zone"]
        return name if name in available_timezones() else "UTC"

    def signup(self, request: HttpRequest, user: User) -> None:
        user.time_zone = self.cleaned_data["time_zone"]
        user.save(update_fields=["time_zone"])


class DeleteForm(Form):
    """Nobody deletes an account by a hurried tap: its address is typed first."""

    email = forms.CharField(
        label=_("Your e-mail address"),
        help_text=_("Type it, so that no hurried tap deletes anything."),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}),
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["email"].error_messages["required"] = self._what_is_needed()

    def clean_email(self) -> str:
        email: str = self.cleaned_data["email"]
        if email.casefold() != self.user.email.casefold():
            raise ValidationError(self._what_is_needed())
        return email

    def _what_is_needed(self) -> str:
        return gettext("Type %(email)s here. Until then nothing is deleted.") % {"email": self.user.email}


@cache
def zones_by_region() -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """Every zone named after a place, grouped by its region and spelled for people, and UTC at the end."""
    regions: dict[str, list[tuple[str, str]]] = {region: [] for region in REGIONS}
    for name in sorted(available_timezones()):
        region, _slash, place = name.partition("/")
        if place and region in regions:
            regions[region].append((name, spelled(place)))
    groups = [(region, tuple(zones)) for region, zones in regions.items()]
    return (*groups, ("UTC", (("UTC", "UTC"),)))


def spelled(place: str) -> str:
    """“Indiana/Tell_City” is “Tell City, Indiana”."""
    return ", ".join(reversed(place.replace("_", " ").split("/")))


def zone_choices(current: str) -> list[tuple[Any, Any]]:
    """The groups, preceded by the current zone if it goes by an old name such as “US/Eastern”."""
    groups: list[tuple[Any, Any]] = [(REGIONS.get(region, region), zones) for region, zones in zones_by_region()]
    if not any(current == name for _region, zones in groups for name, _label in zones):
        groups.insert(0, (current, current))
    return groups


class DaysField(forms.CharField):
    """Numbers of days typed with commas or spaces between them; cleaned to a list, farthest first, no day twice."""

    def prepare_value(self, value: Any) -> Any:
        return ", ".join(str(day) for day in value) if isinstance(value, list) else value

    def clean(self, value: Any) -> Any:
        words = [word for word in re.split(r"[\s,;]+", super().clean(value)) if word]
        for word in words:
            if not re.fullmatch(r"[0-9]{1,3}", word) or int(word) > FARTHEST_DEADLINE_DAY:
                raise ValidationError(
                    _("“%(word)s” is not a number of days from 0 to %(most)s."),
                    params={"word": word[:20], "most": FARTHEST_DEADLINE_DAY},
                )
        days = sorted({int(word) for word in words}, reverse=True)
        if len(days) > MOST_DEADLINE_DAYS:
            raise ValidationError(_("Please keep it to %(most)s days."), params={"most": MOST_DEADLINE_DAYS})
        return days


def hour_choices() -> list[tuple[int, str]]:
    """“8 a.m.” and so on, in the manner of the user's language."""
    return [(hour, time_format(time(hour))) for hour in range(24)]


def hour_field(**options: Any) -> forms.TypedChoiceField:
    return forms.TypedChoiceField(coerce=int, choices=hour_choices, **options)


def days_input() -> forms.NumberInput:
    return forms.NumberInput(attrs={"inputmode": "numeric"})


class WelcomeForm(Form):
    """A name to sign with and three questions, for the first five minutes."""

    EVERY_DAY = "every_day"
    WORKDAYS = "workdays"
    WEEKDAYS = {EVERY_DAY: tuple(range(7)), WORKDAYS: tuple(range(5))}

    name = forms.CharField(
        label=_("Your name"),
        help_text=_("As you sign, for instance “Priya Raman”. The letters that we draft end with it."),
        required=False,
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "name", "autocapitalize": "words", "dir": "auto"}),
    )
    whereabouts = forms.TypedChoiceField(
        label=_("Where are you in your search?"),
        coerce=Whereabouts,
        choices=Whereabouts,
        widget=forms.RadioSelect,
        initial=Whereabouts.INTERVIEWING,
    )
    hour = hour_field(label=_("At what time?"), help_text=_("By the clock in your time zone."))
    days = forms.ChoiceField(
        label=_("When may we write to you?"),
        help_text=_("One calm e-mail a day at most."),
        choices=[(EVERY_DAY, _("Any day")), (WORKDAYS, _("Monday to Friday"))],
        widget=forms.RadioSelect,
        initial=EVERY_DAY,
    )
    deciding = forms.TypedChoiceField(
        label=_("Who decides with you?"),
        coerce=Deciding,
        choices=Deciding,
        widget=forms.RadioSelect,
        initial=Deciding.ALONE,
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        kwargs["initial"] = {"hour": user.reminder_hour, "name": user.name}
        super().__init__(*args, **kwargs)
        self.user = user
        hours = cast(forms.ChoiceField, self.fields["hour"])
        hours.choices = [(hour, label) for hour, label in hour_choices() if hour not in user.quiet_hours]

    def save(self, *, now: datetime) -> None:
        answers = self.cleaned_data
        answer_welcome(
            user=self.user,
            name=answers["name"],
            whereabouts=answers["whereabouts"],
            deciding=answers["deciding"],
            hour=answers["hour"],
            weekdays=self.WEEKDAYS[answers["days"]],
            now=now,
        )


class SettingsForm(ModelForm):
    """Who the user is, and when we may write to them."""

    WHO = ("name", "signature", "profession", "time_zone")

    time_zone = forms.ChoiceField(
        label=_("Time zone"),
        help_text=_("Dates, deadlines and the hour of reminders follow it."),
        # The time zone database spells its places in English.
        widget=forms.Select(attrs={"lang": "en"}),
    )
    reminder_hour = hour_field(label=_("Send reminders at"), help_text=_("By the clock in your time zone."))
    mail_weekdays = forms.TypedMultipleChoiceField(
        label=_("Days on which we may write"),
        coerce=int,
        choices=lambda: list(WEEKDAYS.items()),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Choose one day at least, or pause all reminders below.")},
    )
    quiet_from = hour_field(label=_("No e-mail from"), help_text=_("Your quiet hours."))
    quiet_until = hour_field(label=_("No e-mail until"), help_text=_("The same hour twice means none."))
    quiet_days = forms.IntegerField(
        label=_("Quiet days before the first reminder"), min_value=1, max_value=90, widget=days_input()
    )
    repeat_days = forms.IntegerField(
        label=_("Days between reminders after that"), min_value=1, max_value=90, widget=days_input()
    )
    deadline_days = DaysField(
        label=_("Days before a deadline"),
        required=False,
        max_length=60,
        help_text=_("Separated by commas. 0 is the day itself. Leave it empty for no deadline reminders."),
        widget=forms.TextInput(attrs={"placeholder": "7, 3, 1", "autocomplete": "off"}),
    )
    reminders_paused = forms.BooleanField(
        label=_("Pause all reminders"),
        required=False,
        help_text=_("We write nothing until you take the mark away again."),
    )

    class Meta:
        model = User
        fields = [
            "name",
            "signature",
            "profession",
            "time_zone",
            "reminder_hour",
            "mail_weekdays",
            "quiet_from",
            "quiet_until",
            "quiet_days",
            "repeat_days",
            "deadline_days",
        ]
        labels = {
            "name": _("Your name"),
            "signature": _("Signature"),
            "profession": _("Profession"),
        }
        widgets = {
            "name": forms.TextInput(attrs={"autocomplete": "name", "autocapitalize": "words", "dir": "auto"}),
            "signature": forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "words", "dir": "auto"}),
            "profession": forms.TextInput(attrs={"autocomplete": "organization-title", "dir": "auto"}),
        }

    def __init__(self, *args: Any, now: datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.now = now
        zone = cast(forms.ChoiceField, self.fields["time_zone"])
        zone.choices = zone_choices(self.instance.time_zone)
        self.initial["reminders_paused"] = self.instance.reminders_paused_at is not None

    def clean(self) -> dict[str, Any]:
        """The hour of reminders may not lie in the quiet hours: nothing would ever be sent."""
        cleaned = super().clean() or self.cleaned_data
        hour, *quiet = (cleaned.get(name) for name in ("reminder_hour", "quiet_from", "quiet_until"))
        if None not in quiet and hour in quiet_hours(*cast(list[int], quiet)):
            self.add_error("reminder_hour", _("This hour lies in your quiet hours."))
        return cleaned

    @property
    def who(self) -> list[forms.BoundField]:
        return [self[name] for name in self.WHO]

    def change(self) -> None:
        """Save what the form asks for, and nothing that happened to the user's row meanwhile, such as a bounce.

        A pause keeps the moment at which it began.
        """
        fields = list(self.Meta.fields)
        if "reminders_paused" in self.changed_data:
            self.instance.reminders_paused_at = self.now if self.cleaned_data["reminders_paused"] else None
            fields.append("reminders_paused_at")
        self.instance.save(update_fields=fields)
