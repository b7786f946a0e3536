"""The text of a message, in the user's own words."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from jobsearch.forms import Form
from offers.domain.decline.bundle import Channel
from offers.forms.plain_text import PlainText


class MessageForm(Form):
    subject = forms.CharField(label=_("Subject"), max_length=200, required=False)
    body = PlainText(
        label=_("Message"),
        max_length=10_000,
        widget=forms.Textarea(
            attrs={"rows": 14, "class": "letter-input", "data-autosize": "", "lang": "en", "dir": "auto"}
        ),
    )

    def __init__(self, *args: Any, channel: Channel, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if channel is not Channel.EMAIL:
            del self.fields["subject"]
