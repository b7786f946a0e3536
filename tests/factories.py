"""Rows for tests. Every row belongs to one owner; a factory makes the owner unless told."""

from datetime import UTC, date, datetime

import factory

from accounts.models import User
from contacts.models import Affiliation, Contact, Organization
from offers.domain.stages import Stage
from offers.models import (
    ChecklistItem,
    Decline,
    Feedback,
    Interaction,
    Involvement,
    Message,
    Offer,
    OwnPhrase,
    Participation,
    Reason,
    Reminder,
)

NOW = datetime(2026, 11, 2, 15, 0, tzinfo=UTC)


class UserFactory(factory.django.DjangoModelFactory[User]):
    class Meta:
        model = User

    email = factory.Sequence(lambda n: f"user{n}@example.org")
    name = "Priya Raman"
    time_zone = "America/New_York"


class OrganizationFactory(factory.django.DjangoModelFactory[Organization]):
    class Meta:
        model = Organization

    owner = factory.SubFactory(UserFactory)
    name = factory.Sequence(lambda n: f"Blue Ridge Family Physicians {n}")


class ContactFactory(factory.django.DjangoModelFactory[Contact]):
    class Meta:
        model = Contact

    owner = factory.SubFactory(UserFactory)
    given = "Walter"
    family = factory.Sequence(lambda n: f"Hodges{n}")
    emails = factory.LazyAttribute(lambda contact: [f"{contact.given}.{contact.family}@example.org".lower()])


class AffiliationFactory(factory.django.DjangoModelFactory[Affiliation]):
    class Meta:
        model = Affiliation

    contact = factory.SubFactory(ContactFactory)
    organization = factory.SubFactory(OrganizationFactory, owner=factory.SelfAttribute("..contact.owner"))


class OfferFactory(factory.django.DjangoModelFactory[Offer]):
    class Meta:
        model = Offer

    owner = factory.SubFactory(UserFactory)
    organization = factory.SubFactory(OrganizationFactory, owner=factory.SelfAttribute("..owner"))
    job_title = "Family physician"
    stage = Stage.OFFERED
    created_at = NOW
    stage_changed_at = NOW
    last_activity_at = NOW
    original_deadline_on = factory.SelfAttribute("deadline_on")
    deadline_on = None


class InvolvementFactory(factory.django.DjangoModelFactory[Involvement]):
    class Meta:
        model = Involvement

    offer = factory.SubFactory(OfferFactory)
    contact = factory.SubFactory(ContactFactory, owner=factory.SelfAttribute("..offer.owner"))
    created_at = NOW


class InteractionFactory(factory.django.DjangoModelFactory[Interaction]):
    class Meta:
        model = Interaction

    offer = factory.SubFactory(OfferFactory)
    happened_on = date(2026, 10, 20)
    note = "Walked me through the clinic."
    created_at = NOW


class ParticipationFactory(factory.django.DjangoModelFactory[Participation]):
    class Meta:
        model = Participation

    interaction = factory.SubFactory(InteractionFactory)
    involvement = factory.SubFactory(InvolvementFactory, offer=factory.SelfAttribute("..interaction.offer"))


class DeclineFactory(factory.django.DjangoModelFactory[Decline]):
    class Meta:
        model = Decline

    offer = factory.SubFactory(OfferFactory)
    started_at = NOW


class ReasonFactory(factory.django.DjangoModelFactory[Reason]):
    class Meta:
        model = Reason

    decline = factory.SubFactory(DeclineFactory)
    text = "We want to live closer to my parents."


class FeedbackFactory(factory.django.DjangoModelFactory[Feedback]):
    class Meta:
        model = Feedback

    decline = factory.SubFactory(DeclineFactory)
    text = "A post-call half day would help."


class MessageFactory(factory.django.DjangoModelFactory[Message]):
    class Meta:
        model = Message

    decline = factory.SubFactory(DeclineFactory)
    involvement = factory.SubFactory(InvolvementFactory, offer=factory.SelfAttribute("..decline.offer"))
    channel = "email"
    subject = "The family physician position"
    body = "Dear Walter,\n\nThank you."


class LetterFactory(MessageFactory):
    """A message that is no goodbye, as begun on the page of letters."""

    decline = None
    involvement = factory.SubFactory(InvolvementFactory)
    purpose = "counter_offer"


class ChecklistItemFactory(factory.django.DjangoModelFactory[ChecklistItem]):
    class Meta:
        model = ChecklistItem

    decline = factory.SubFactory(DeclineFactory)
    kind = "send"
    text = "Send the message to Walter"
    position = factory.Sequence(int)
    due_on = date(2026, 11, 2)


class OwnPhraseFactory(factory.django.DjangoModelFactory[OwnPhrase]):
    class Meta:
        model = OwnPhrase

    owner = factory.SubFactory(UserFactory)
    move = "thanks"
    text = factory.Sequence(lambda n: f"You made me feel at home {n} times over.")
    created_at = NOW


class ReminderFactory(factory.django.DjangoModelFactory[Reminder]):
    class Meta:
        model = Reminder

    offer = factory.SubFactory(OfferFactory)
    owner = factory.SelfAttribute("offer.owner")
    kind = Reminder.Kind.STALE
    occurrence_key = factory.Sequence(lambda n: f"stale:{n}")
    due_at = NOW
    not_after = datetime(2026, 11, 3, 15, 0, tzinfo=UTC)
    created_at = NOW
