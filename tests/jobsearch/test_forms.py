"""What a form says where a field has no words of its own."""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator

import pytest
from django import forms

import accounts
import contacts
import offers
from jobsearch.forms import Form, InOurVoice


class VisitForm(Form):
    """A field of each kind."""

    note = forms.CharField(max_length=5)
    day = forms.DateField(error_messages={"required": "Which day is it?"})
    kind = forms.ChoiceField(choices=[("a", "A")])
    days = forms.TypedMultipleChoiceField(choices=[("1", "1")])
    minutes = forms.IntegerField(min_value=1, max_value=90)


def said(**typed: object) -> dict[str, list[str]]:
    return dict(VisitForm(typed).errors)


def test_what_is_missing_is_asked_for_in_our_words_unless_the_field_has_its_own() -> None:
    assert said() == {
        "note": ["Write a few words here."],
        "day": ["Which day is it?"],
        "kind": ["Choose one."],
        "days": ["Choose one at least."],
        "minutes": ["Enter a whole number."],
    }


@pytest.mark.parametrize(
    ("field", "typed", "message"),
    [
        ("note", "longer", "Please keep it to 5 characters; it has 6."),
        ("kind", "b", "Choose one from the list."),
        ("days", ["2"], "Choose one from the list."),
        ("minutes", "0", "It cannot be less than 1."),
        ("minutes", "91", "It cannot be more than 90."),
        ("minutes", "an hour", "Enter a whole number."),
    ],
)
def test_what_does_not_fit_is_told_in_our_words(field: str, typed: object, message: str) -> None:
    assert said(**{field: typed})[field] == [message]


def test_a_field_that_was_added_late_speaks_like_the_others() -> None:
    form = VisitForm({})
    form.fields["late"] = forms.ChoiceField(choices=[("a", "A")])
    assert form.errors["late"] == ["Choose one."]


def our_forms() -> Iterator[type[forms.BaseForm]]:
    """Every form class in the form modules of the apps."""
    for app in (accounts, contacts, offers):
        for module in pkgutil.walk_packages(app.__path__, f"{app.__name__}."):
            if "forms" not in module.name:
                continue
            for _name, found in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
                if issubclass(found, forms.BaseForm) and found.__module__ == module.name:
                    yield found


def test_every_form_of_ours_speaks_so() -> None:
    found = list(our_forms())
    assert len(found) > 30
    assert [form for form in found if not issubclass(form, InOurVoice)] == []
