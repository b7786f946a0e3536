"""Organizations, people, and where people work or worked. A person exists without an offer."""

import re
from datetime import date
from typing import Self
from uuid import uuid4

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Concat, Lower
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.models import User

LABEL_SEPARATOR = " · "
EMAIL_LENGTH, PHONE_LENGTH = 254, 40
SEARCH_LENGTH = 200
SEARCH_WORDS = 10


def searchable_words(text: str) -> list[str]:
    """The words of a search box, as many as anybody types, each once. PostgreSQL has no NUL, so a search ignores it."""
    words = dict.fromkeys(text[:SEARCH_LENGTH].replace("\x00", " ").split())
    return list(words)[:SEARCH_WORDS]


class OrganizationQuerySet(models.QuerySet["Organization"]):
    def for_user(self, user: User) -> Self:
        return self.filter(owner=user).fetch_mode(models.FETCH_PEERS)

    def by_name(self) -> Self:
        return self.order_by(Lower("name"), "pk")

    def suggest(self, text: str) -> Self:
        """Organizations whose name contains every word of `text`, by name."""
        found = self
        for word in searchable_words(text):
            found = found.filter(name__icontains=word)
        return found.by_name()

    def with_people_count(self, on: date) -> Self:
        """Adds `people_count`: how many people on file are there on the day `on`."""
        still = models.Q(affiliations__in=Affiliation.objects.current(on))
        return self.annotate(people_count=models.Count("affiliations__contact", filter=still, distinct=True))

    def known_as(self, name: str, location: str = "") -> Self:
        """Those that the user means by `name`, whatever its case, likeliest first.

        `name` may also be a label (“Mercy Hospital · Boston”), as the suggestions spell it. With a `location`, an
        organization at another place is a different one; one whose place is not known may be it.
        """
        unplaced_first = models.Case(models.When(location="", then=0), default=1)
        label = Lower(Concat("name", models.Value(LABEL_SEPARATOR), "location"))
        by_name = models.Q(lower_name=Lower(models.Value(name)))
        if location:
            by_name &= models.Q(lower_location=Lower(models.Value(location))) | models.Q(location="")
        return (
            self.alias(lower_name=Lower("name"), lower_location=Lower("location"), lower_label=label)
            .filter(by_name | models.Q(lower_label=Lower(models.Value(name))))
            .order_by(unplaced_first.desc() if location else unplaced_first.asc(), "pk")
        )

    def possible_parents(self, child: "Organization") -> Self:
        """Those that `child` can be part of without a circle: not itself, nor anything that is part of it."""
        parts: dict[int, list[int]] = {}
        for pk, parent in self.exclude(parent=None).values_list("pk", "parent_id"):
            parts.setdefault(parent, []).append(pk)
        below: set[int] = set()
        waiting = [child.pk]
        while waiting:
            pk = waiting.pop()
            if pk not in below:
                below.add(pk)
                waiting += parts.get(pk, [])
        return self.exclude(pk__in=below).by_name()


class Organization(models.Model):
    """A practice, hospital, school, agency or realty; may belong to a parent network."""

    class Kind(models.TextChoices):
        PRACTICE = "practice", _("Practice")
        HOSPITAL = "hospital", _("Hospital")
        SCHOOL = "school", _("School")
        COMPANY = "company", _("Company")
        AGENCY = "agency", _("Agency")
        REALTY = "realty", _("Realty")
        OTHER = "other", _("Other")

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.DB_CASCADE, related_name="organizations")
    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)
    name = models.CharField(_("name"), max_length=200)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.OTHER)
    parent = models.ForeignKey(
        "self", models.DB_SET_NULL, null=True, blank=True, related_name="children", verbose_name=_("part of")
    )
    location = models.CharField(_("place"), max_length=200, blank=True)
    website = models.URLField(_("website"), max_length=500, blank=True)
    note = models.TextField(_("note"), max_length=5000, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = OrganizationQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                "owner", Lower("name"), Lower("location"), name="organization_unique_per_owner_name_place"
            ),
            models.CheckConstraint(condition=~models.Q(name=""), name="organization_has_a_name"),
            models.CheckConstraint(condition=~models.Q(parent=models.F("id")), name="organization_not_its_own_parent"),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("contacts:organization", args=[self.uuid])

    @property
    def label(self) -> str:
        """The name with its place, which tells two of one name apart: “Mercy Hospital · Boston”."""
        return f"{self.name}{LABEL_SEPARATOR}{self.location}" if self.location else self.name


class ContactQuerySet(models.QuerySet["Contact"]):
    def for_user(self, user: User) -> Self:
        return self.filter(owner=user).fetch_mode(models.FETCH_PEERS)

    def by_name(self) -> Self:
        return self.order_by(Lower("family"), Lower("given"), "pk")

    def search(self, text: str) -> Self:
        """People in whose names, or the names of whose organizations, every word of `text` occurs."""
        found = self
        for word in searchable_words(text):
            works_there = Affiliation.objects.filter(contact=models.OuterRef("pk"), organization__name__icontains=word)
            found = found.filter(
                models.Q(given__icontains=word)
                | models.Q(family__icontains=word)
                | models.Q(goes_by__icontains=word)
                | models.Exists(works_there)
            )
        return found

    def with_current_affiliation(self, on: date | None = None) -> Self:
        """Adds `current_job_title` and `current_organization_name`, which `Contact.about` needs; None without a job.

        A job with an end date is a past one, unless it ends on or after the day `on`.
        """
        jobs = Affiliation.objects.filter(contact=models.OuterRef("pk")).current(on).newest_first()
        return self.annotate(
            current_job_title=models.Subquery(jobs.values("job_title")[:1]),
            current_organization_name=models.Subquery(jobs.values("organization__name")[:1]),
        )


class Contact(models.Model):
    """A person. Names are kept exactly as typed; `given` alone is enough for people with one name."""

    class Status(models.TextChoices):
        ACTIVE = "active", _("Active")
        LEFT = "left", _("Left")
        DO_NOT_CONTACT = "do_not_contact", _("Do not contact")

    class Preferred(models.TextChoices):
        PHONE = "phone", _("Phone")
        VIDEO = "video_call", _("Video call")
        EMAIL = "email", _("E-mail")
        TEXT = "text", _("Text")
        LETTER = "handwritten_note", _("Card or letter")
        LINKEDIN = "linkedin", _("LinkedIn")

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.DB_CASCADE, related_name="contacts")
    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)
    title = models.CharField(_("title"), max_length=40, blank=True, help_text=_("For instance Dr. or Prof."))
    given = models.CharField(_("given name"), max_length=100)
    family = models.CharField(_("family name"), max_length=100, blank=True)
    family_first = models.BooleanField(_("family name comes first"), default=False)
    goes_by = models.CharField(_("goes by"), max_length=100, blank=True)
    first_name_basis = models.BooleanField(_("we are on first-name terms"), default=False)
    credentials = models.CharField(_("credentials"), max_length=80, blank=True, help_text=_("For instance MD, FACP."))
    emails = ArrayField(models.EmailField(max_length=EMAIL_LENGTH), verbose_name=_("e-mails"), default=list, blank=True)
    phones = ArrayField(models.CharField(max_length=PHONE_LENGTH), verbose_name=_("phones"), default=list, blank=True)
    postal_address = models.TextField(_("postal address"), max_length=500, blank=True)
    linkedin = models.URLField(_("LinkedIn"), max_length=500, blank=True)
    preferred_channel = models.CharField(_("prefers"), max_length=20, choices=Preferred, blank=True)
    status = models.CharField(_("status"), max_length=20, choices=Status, default=Status.ACTIVE)
    note = models.TextField(_("note"), max_length=5000, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = ContactQuerySet.as_manager()

    class Meta:
        constraints = [models.CheckConstraint(condition=~models.Q(given=""), name="contact_has_a_given_name")]
        indexes = [models.Index("owner", Lower("family"), Lower("given"), name="contact_by_name")]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("contacts:detail", args=[self.uuid])

    @property
    def name(self) -> str:
        """The full name in the order the person uses, with the title: “Dr. Walter Hodges”, “Tasha Greene”."""
        parts = [self.family, self.given] if self.family_first else [self.given, self.family]
        return " ".join(part for part in [self.title, *parts] if part)

    @property
    def job(self) -> str:
        """What they do where, as far as known: “HR director, Blue Ridge”. Needs `with_current_affiliation()`."""
        parts = [getattr(self, "current_job_title", None), getattr(self, "current_organization_name", None)]
        return ", ".join(part for part in parts if part)

    @property
    def about(self) -> str:
        """What tells two people of one name apart: “HR director, Blue Ridge”.

        That is the current job where `with_current_affiliation()` found one, else an address, else the day of entry.
        """
        return self.job or self.email or self.phone or self.entered

    @property
    def entered(self) -> str:
        """When the row was made: all there is to tell apart two people of whom only the name is known."""
        return gettext("added %(day)s") % {"day": date_format(localtime(self.created_at), "BRIEF_DATE_FORMAT")}

    @property
    def phone_links(self) -> list[tuple[str, str]]:
        """Each number as typed, and as a `tel:` or `sms:` link spells it. One with “;ext=” cannot get a text."""
        return [(number, dialable(number)) for number in self.phones]

    @property
    def email(self) -> str:
        """The first e-mail address on file, or an empty string."""
        return self.emails[0] if self.emails else ""

    @property
    def phone(self) -> str:
        """The first phone number on file, or an empty string."""
        return self.phones[0] if self.phones else ""


def dialable(number: str) -> str:
    """A phone number without what people write between digits: “+1 (540) 555-0100 ext. 7” is “+15405550100;ext=7”."""
    main, *extension = re.split(r"(?:extension|ext\.?|x|#)", number, maxsplit=1, flags=re.IGNORECASE)
    plus = "+" if main.strip().startswith("+") else ""
    digits = plus + re.sub(r"\D", "", main)
    inner = re.sub(r"\D", "", extension[0]) if extension else ""
    return f"{digits};ext={inner}" if inner else digits


class AffiliationQuerySet(models.QuerySet["Affiliation"]):
    def for_user(self, user: User) -> Self:
        return self.filter(contact__owner=user).fetch_mode(models.FETCH_PEERS)

    def current(self, on: date | None = None) -> Self:
        """Jobs without an end date, and those that end on or after the day `on`."""
        still = models.Q(ended_on=None)
        return self.filter(still | models.Q(ended_on__gte=on) if on else still)

    def newest_first(self) -> Self:
        return self.order_by(
            models.F("ended_on").desc(nulls_first=True), models.F("started_on").desc(nulls_last=True), "-pk"
        )


class Affiliation(models.Model):
    """A contact at an organization. When the person moves on, it gets an end date and stays."""

    contact = models.ForeignKey(Contact, models.DB_CASCADE, related_name="affiliations")
    organization = models.ForeignKey(Organization, models.DB_CASCADE, related_name="affiliations")
    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)
    job_title = models.CharField(_("job title"), max_length=120, blank=True)
    started_on = models.DateField(_("from"), null=True, blank=True)
    ended_on = models.DateField(_("until"), null=True, blank=True)

    objects = AffiliationQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ended_on__isnull=True)
                | models.Q(started_on__isnull=True)
                | models.Q(ended_on__gte=models.F("started_on")),
                name="affiliation_ends_after_it_starts",
            )
        ]

    def __str__(self) -> str:
        return f"{self.contact} · {self.organization}"

    def is_current(self, on: date) -> bool:
        return self.ended_on is None or self.ended_on >= on
