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

from jobsearch.forms import Form
from offers.forms.one_line import OneLineField
from offers.services.decline.thanks import Deed, Thanks
from offers.services.facts import Person

MOST_CHARACTERS = 300


class ThanksForm(Form):
    """One “Thank you for ...” per interaction, or the one question where nothing is logged.

    The buttons beside a line carry its interaction: `accept` takes over what was read in the note, `drop` thanks for
    nothing there, and `restore` takes that back. Whatever else was typed is kept with them.
    """

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
            what = {
                "what": interaction.get_kind_display(),
                "day": date_format(interaction.happened_on, "MONTH_DAY_FORMAT"),
            }
            label = _("%(what)s, %(day)s") % what
            self.fields[f"thanks_{deed.key}"] = _line(label, _hint(deed), deed.part.thanks_for)

    @property
    def is_to_be_seen(self) -> bool:
        """Whether there is something to mend or to answer: a refused line, or nobody's deed in any words yet."""
        told = any(deed.read or deed.part.thanks_for for deed in self.thanks.deeds)
        return bool(self.errors) or self.thanks.is_blank or not told

    @property
    def rows(self) -> Iterator[tuple[forms.BoundField, Deed | None]]:
        """Each field with the interaction that it is about."""
        deeds = {f"thanks_{deed.key}": deed for deed in self.thanks.deeds}
        for field in self:
            yield field, deeds.get(field.name)

    @property
    def own_words(self) -> dict[UUID, str]:
        """What was typed or taken over. A field that the page did not show empties nothing."""
        words = {
            deed.key: self.cleaned_data[name]
            for deed in self.thanks.deeds
            if (name := f"thanks_{deed.key}") in self.data
        }
        for deed in self.thanks.deeds:
            if self._is_pressed("accept", deed) and not words.get(deed.key):
                words[deed.key] = deed.read
        return words

    @property
    def thanked(self) -> dict[UUID, bool]:
        """What is not to be thanked for from now on, or is again."""
        dropped = {deed.key: False for deed in self.thanks.deeds if self._is_pressed("drop", deed)}
        return dropped | {deed.key: True for deed in self.thanks.deeds if self._is_pressed("restore", deed)}

    def _is_pressed(self, button: str, deed: Deed) -> bool:
        return bool(self.data.get(button) == str(deed.key))

    @property
    def did(self) -> str:
        return str(self.cleaned_data.get("did", ""))


def _line(label: str, hint: str, initial: str = "") -> OneLineField:
    return OneLineField(label=label, help_text=hint, initial=initial, max_length=MOST_CHARACTERS, required=False)


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
