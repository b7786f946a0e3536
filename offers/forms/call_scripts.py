"""The script of a call, in the user's own words."""

from django import forms
from django.utils.translation import gettext_lazy as _

from jobsearch.forms import Form
from offers.forms.plain_text import PlainText


class ScriptForm(Form):
    body = PlainText(
        label=_("Call script"),
        max_length=20_000,
        required=False,
        help_text=_(
            "A line that ends in a colon is a heading, a line in brackets is a note to yourself, the rest you say. "
            "Leave it empty to return to our script."
        ),
        widget=forms.Textarea(
            attrs={"rows": 24, "class": "letter-input", "data-autosize": "", "lang": "en", "dir": "auto"}
        ),
    )
