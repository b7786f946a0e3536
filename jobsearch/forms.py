"""What our forms are built on: they say in our voice what a field needs, where the field has no better words."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

_WORDS: dict[str, Any] = {
    "required": _("Write a few words here."),
    "invalid_choice": _("Choose one from the list."),
    "max_length": _("Please keep it to %(limit_value)d characters; it has %(show_value)d."),
    "min_value": _("It cannot be less than %(limit_value)s."),
    "max_value": _("It cannot be more than %(limit_value)s."),
}
# The first that a field is one of.
_REQUIRED: dict[type[forms.Field], Any] = {
    forms.MultipleChoiceField: _("Choose one at least."),
    forms.ChoiceField: _("Choose one."),
    forms.IntegerField: _("Enter a whole number."),
}


class InOurVoice:
    """For a form. A field's own words stay; Django's give way, also those of a field that was added late."""

    fields: dict[str, forms.Field]

    def full_clean(self) -> None:
        for field in self.fields.values():
            _speak(field)
        super().full_clean()  # type: ignore[misc]


class Form(InOurVoice, forms.Form):
    pass


class ModelForm(InOurVoice, forms.ModelForm):
    pass


def _speak(field: forms.Field) -> None:
    theirs = _words_of_django(type(field))
    required = next((text for kind, text in _REQUIRED.items() if isinstance(field, kind)), _WORDS["required"])
    for code, ours in (_WORDS | {"required": required}).items():
        if field.error_messages.get(code) == theirs.get(code):
            field.error_messages[code] = ours


def _words_of_django(kind: type[forms.Field]) -> dict[str, Any]:
    words: dict[str, Any] = {}
    for base in reversed(kind.__mro__):
        words |= getattr(base, "default_error_messages", {})
    return words
