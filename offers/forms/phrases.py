"""A sentence of the user's own and what it is for."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from jobsearch.forms import ModelForm
from offers.domain.decline.text.placeholders import left_over
from offers.models import OwnPhrase

MOST_PHRASES = 100


class PhraseForm(ModelForm):
    """Everything is one line: a sentence has no breaks."""

    move = forms.ChoiceField(
        label=_("Where it goes"),
        choices=[("", _("Choose")), *OwnPhrase.Move.choices],
        error_messages={"required": _("Choose where it goes in a message.")},
    )

    class Meta:
        model = OwnPhrase
        fields = ["text", "move"]
        labels = {"text": _("Your sentence")}
        help_texts = {"text": _("It may go to anybody, so leave names out.")}
        error_messages = {"text": {"required": _("Which sentence would you like to keep?")}}
        widgets = {"text": forms.Textarea(attrs={"rows": 2, "data-autosize": "", "dir": "auto"})}

    def __init__(self, *args: Any, owner: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.owner = owner

    def clean_text(self) -> str:
        text = " ".join(str(self.cleaned_data["text"]).split())
        if gaps := left_over(text):
            raise forms.ValidationError(
                _("It goes to different people, so please say it without a gap to fill: %(gaps)s"),
                params={"gaps": ", ".join(gaps)},
            )
        return text

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        mine = OwnPhrase.objects.for_user(self.owner)
        if self.instance.pk:
            twin = mine.filter(move=data.get("move"), text=data.get("text")).exclude(pk=self.instance.pk)
            if twin.exists():
                self.add_error("text", _("You have saved this sentence already."))
        elif mine.count() >= MOST_PHRASES:
            raise forms.ValidationError(
                _("You have saved %(most)s sentences. Delete one that you no longer use first."),
                params={"most": MOST_PHRASES},
            )
        return data

    def keep(self, now: datetime) -> OwnPhrase:
        """The sentence, saved. Saving one twice is saving it once."""
        phrase, _is_new = OwnPhrase.objects.get_or_create(
            owner=self.owner,
            move=self.cleaned_data["move"],
            text=self.cleaned_data["text"],
            defaults={"created_at": now},
        )
        return phrase
