"""Forms about people's parts in an offer."""

from datetime import date
from typing import Any, cast
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from contacts.forms.fields import EMAIL_ERRORS, NOT_A_PHONE, is_phone
from contacts.models import EMAIL_LENGTH, PHONE_LENGTH, Contact
from jobsearch.forms import Form
from offers.domain.decline.roles import Role, classify
from offers.models import Involvement, Offer
from offers.models.labels import choices_of
from offers.services import acquaintances
from offers.services.people import NewPerson, Part

NOBODY_NAMED = _("Give at least a first name, or choose someone you know.")


class PartForm(Form):
    """What somebody does in an offer."""

    role = forms.ChoiceField(label=_("Role"), required=False, choices=[("", _("Choose")), *choices_of(Role)])
    role_label = forms.CharField(
        label=_("Role in your words"),
        required=False,
        max_length=120,
        widget=forms.TextInput(attrs={"placeholder": _("Partner who hosted dinner")}),
    )
    extended_offer = forms.BooleanField(label=_("Made me the offer"), required=False)
    recruited_heavily = forms.BooleanField(label=_("Recruited me heavily"), required=False)

    @property
    def part(self) -> Part:
        """The part as it was filled in; without a chosen role, the role that the user's own words mean."""
        data = self.cleaned_data
        return Part(
            role=Role(data["role"]) if data["role"] else classify("", data["role_label"]),
            role_label=data["role_label"],
            extended_offer=data["extended_offer"],
            recruited_heavily=data["recruited_heavily"],
        )


class InvolveForm(PartForm):
    """Somebody the user knows, or somebody new, and their part in the offer."""

    contact = forms.ModelChoiceField(
        Contact.objects.none(),
        label=_("Someone you know"),
        required=False,
        to_field_name="uuid",
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": _("That is not one of your people. Choose somebody from the list.")},
    )
    title = forms.CharField(
        label=_("Title"), required=False, max_length=40, widget=forms.TextInput(attrs={"placeholder": _("Dr.")})
    )
    given = forms.CharField(
        label=_("Given name"),
        required=False,
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={"required": NOBODY_NAMED},
    )
    family = forms.CharField(
        label=_("Family name"), required=False, max_length=100, widget=forms.TextInput(attrs={"autocomplete": "off"})
    )
    family_first = forms.BooleanField(label=_("Family name comes first"), required=False)
    first_name_basis = forms.BooleanField(label=_("We are on first-name terms"), required=False)
    email = forms.EmailField(label=_("E-mail"), required=False, max_length=EMAIL_LENGTH, error_messages=EMAIL_ERRORS)
    phone = forms.CharField(
        label=_("Phone"),
        required=False,
        max_length=PHONE_LENGTH,
        widget=forms.TextInput(attrs={"type": "tel"}),
    )
    is_someone_else = forms.BooleanField(label=_("This is somebody else of the same name"), required=False)

    PERSON_FIELDS = ("title", "given", "family", "email", "phone")

    def __init__(self, *args: Any, offer: Offer, today: date, text: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.offer = offer
        self.text = text
        self.found = acquaintances.find(offer=offer, text=text, chosen=self.chosen, today=today)
        self.is_namesake = False
        self.fields["given"].required = not self.has_known_people and not self.data.get("contact")
        field = cast("forms.ModelChoiceField[Contact]", self.fields["contact"])
        field.queryset = Contact.objects.for_user(offer.owner)  # those found and all others, to say who is in already

    @property
    def has_known_people(self) -> bool:
        return bool(self.text or self.found.people)

    @property
    def chosen(self) -> UUID | None:
        """Who is chosen so far, be it right or wrong."""
        try:
            return UUID(str(self["contact"].value()))
        except ValueError:
            return None

    def clean_phone(self) -> str:
        phone: str = self.cleaned_data["phone"]
        if phone and not is_phone(phone):
            raise ValidationError(NOT_A_PHONE, params={"line": phone})
        return phone

    def clean_contact(self) -> Contact | None:
        contact = self.cleaned_data["contact"]
        if contact and Involvement.objects.filter(offer=self.offer, contact=contact).exists():
            raise ValidationError(
                _("%(name)s already has a part in this offer."), params={"name": contact.name}, code="duplicate"
            )
        return contact

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        is_new = any(data.get(name) for name in self.PERSON_FIELDS)
        if data.get("contact") and is_new:
            self.add_error("contact", _("Choose someone you know or describe someone new, not both."))
        elif not data.get("contact") and "contact" not in self.errors and "given" not in self.errors:
            if not data.get("given"):
                self.add_error("given", NOBODY_NAMED)
            elif not data.get("is_someone_else"):
                self._check_namesakes(data)
        return data

    def _check_namesakes(self, data: dict[str, Any]) -> None:
        namesakes = Contact.objects.for_user(self.offer.owner).filter(
            given__iexact=data["given"], family__iexact=data.get("family", "")
        )
        contact = namesakes.exclude(involvements__offer=self.offer).first()
        if contact:
            message = _("You already know %(name)s. Choose them above, or tick that this is somebody else.")
        elif contact := namesakes.first():
            message = _("%(name)s already has a part in this offer. Tick below if this is somebody else.")
        else:
            return
        self.is_namesake = True
        self.add_error("given", ValidationError(message, params={"name": contact.name}, code="namesake"))

    @property
    def new_person(self) -> NewPerson | None:
        """Who was described, or None when somebody known was chosen."""
        data = self.cleaned_data
        if data["contact"]:
            return None
        return NewPerson(
            given=data["given"],
            family=data["family"],
            title=data["title"],
            family_first=data["family_first"],
            first_name_basis=data["first_name_basis"],
            email=data["email"],
            phone=data["phone"],
        )
