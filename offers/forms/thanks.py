"""What one person is thanked for, asked beside the letter to them."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from django import forms
from django.http import QueryDict
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from offers.services.decline.case import Person
from offers.services.decline.thanks import Deed, Thanks

MOST_CHARACTERS = 300


class ThanksForm(forms.Form):
    """One “Thank you for ...” per interaction, or the one question where nothing is logged."""

    def __init__(self, data: QueryDict | None = None, *, person: Person, thanks: Thanks) -> None:
        super().__init__(data, auto_id=f"id_{person.id}_%s")
        self.person, self.thanks = person, thanks
        if thanks.is_blank:
            self.fields["did"] = _line(
                _("What did %(name)s do for you?") % {"name": person.contact.name},
                _("Nothing is logged yet. Finish the sentence “Thank you for ...”."),
            )
        for deed in thanks.deeds:
            interaction = deed.part.interaction
            what = {"what": interaction.get_kind_display(), "day": date_format(interaction.happened_on, "F j")}
            label = _("%(what)s, %(day)s") % what
            self.fields[f"thanks_{deed.key}"] = _line(label, _hint(deed), deed.part.thanks_for)

    @property
    def rows(self) -> Iterator[tuple[forms.BoundField, str]]:
        """Each field with what may be taken over into it, to be changed there."""
        read = {f"thanks_{deed.key}": deed.read for deed in self.thanks.deeds}
        for field in self:
            yield field, read.get(field.name, "")

    @property
    def own_words(self) -> dict[UUID, str]:
        """What was typed. A field that the page did not show yet, because it is older, empties nothing."""
        names = {deed.key: f"thanks_{deed.key}" for deed in self.thanks.deeds}
        return {key: self.cleaned_data[name] for key, name in names.items() if name in self.data}

    @property
    def did(self) -> str:
        return str(self.cleaned_data.get("did", ""))


def _line(label: str, hint: str, initial: str = "") -> forms.CharField:
    widget = forms.TextInput(attrs={"dir": "auto", "autocomplete": "off"})
    return forms.CharField(
        label=label, help_text=hint, initial=initial, max_length=MOST_CHARACTERS, required=False, widget=widget
    )


def _hint(deed: Deed) -> str:
    if deed.is_left_out:
        return _("No draft says this: it touches something you keep private, or that is not for this person.")
    if deed.read:
        return _said(deed.read)
    if deed.part.thanks_for:
        return ""
    return _("Nothing in your note is plainly a kindness, so no draft mentions it.")


def _said(read: str) -> SafeString:
    return format_html(_("Left empty, it is taken from your note: “{}”."), format_html("<bdi>{}</bdi>", read))
