"""What may be typed about organizations."""

from typing import Any

from django import forms
from django.db import IntegrityError
from django.db.models import Value
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from contacts.forms.fields import LINK_ERRORS, ORGANIZATION_ERRORS, organization_field, typed_as
from contacts.models import Organization
from contacts.services import change_organization
from jobsearch.forms import ModelForm

TWIN = _("You already have an organization of this name at this place.")


class OrganizationForm(ModelForm):
    parent = organization_field(
        label=_("Part of"),
        required=False,
        help_text=_("The network or company it belongs to. A new name is added to your list."),
    )

    class Meta:
        model = Organization
        fields = ["name", "kind", "location", "website", "note"]
        labels = {"location": _("Place")}
        error_messages = {"name": ORGANIZATION_ERRORS, "website": LINK_ERRORS}
        help_texts = {
            "location": _("Town and state, for instance. It tells two of one name apart."),
        }
        widgets = {
            "name": forms.TextInput(attrs={"autocapitalize": "words", "autocomplete": "off", "dir": "auto"}),
            "location": forms.TextInput(attrs={"autocapitalize": "words", "autocomplete": "off", "dir": "auto"}),
            "website": forms.URLInput(attrs={"inputmode": "url", "autocapitalize": "none", "autocomplete": "off"}),
            "note": forms.Textarea(attrs={"rows": 3, "data-autosize": "", "dir": "auto"}),
        }

    field_order = ["name", "kind", "location", "parent", "website", "note"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.siblings = Organization.objects.for_user(self.instance.owner)
        if parent := self.instance.parent:
            self.initial["parent"] = typed_as(parent)

    def clean(self) -> None:
        super().clean()
        name, location = self.cleaned_data.get("name"), self.cleaned_data.get("location")
        if name is None or location is None:
            return
        if self._has_twin(name, location):
            self.add_error("name", TWIN)
        elif self._would_go_in_a_circle(name):
            self.add_error("parent", _("It cannot be part of itself, nor of what is part of it."))

    def _would_go_in_a_circle(self, name: str) -> bool:
        parent = self.cleaned_data.get("parent")
        if not parent:
            return False
        known = self.siblings.known_as(parent).first()
        if known is None:
            return parent.lower() == name.lower()
        return not self.siblings.possible_parents(self.instance).filter(pk=known.pk).exists()

    def _has_twin(self, name: str, location: str) -> bool:
        twins = self.siblings.exclude(pk=self.instance.pk).alias(lower=Lower("name"), place=Lower("location"))
        return twins.filter(lower=Lower(Value(name)), place=Lower(Value(location))).exists()

    def change(self) -> bool:
        """False, with an error in the form, when another one took the name since the form was checked."""
        organization = self.save(commit=False)
        try:
            change_organization(organization, parent_name=self.cleaned_data["parent"])
        except IntegrityError:
            if not self._has_twin(organization.name, organization.location):
                raise
            self.add_error("name", TWIN)
            return False
        return True
