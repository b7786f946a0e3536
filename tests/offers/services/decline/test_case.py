from datetime import date
from typing import Any

import pytest

from accounts.models import User
from offers.domain.decline.bundle import Channel
from offers.domain.decline.case_file import read_case
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import (
    EVERYONE,
    AcceptanceStatus,
    ContactStatus,
    Feedback,
    Kind,
    Medium,
    PrivateReason,
    PrivateText,
    ShareableReason,
)
from offers.domain.decline.people.registers import Register
from offers.domain.decline.text.placeholders import YOUR_NAME
from offers.models import Interaction, Participation, PlanStep
from offers.services.applicant import applicant_of
from offers.services.decline.case import Goodbye, goodbye_of
from offers.services.decline.workflow import GivenFeedback, GivenReason, Sharing, locked, save_sharing
from offers.services.messages.texts import write_anew
from tests.factories import (
    NOW,
    AffiliationFactory,
    ContactFactory,
    InteractionFactory,
    InvolvementFactory,
    OfferFactory,
    OrganizationFactory,
    OwnPhraseFactory,
    ParticipationFactory,
)
from tests.offers.stories import add_realtor, an_offer, decided, with_words

pytestmark = pytest.mark.django_db


def test_what_was_logged_about_a_person_becomes_facts() -> None:
    offer = an_offer(people=1, deadline_on=date(2026, 11, 9), offer_medium="phone")
    goodbye = goodbye_of(decided(offer), now=NOW)
    (head,) = goodbye.case.contacts
    assert (head.name, head.role_label, head.organization) == (
        "Dr. Walter Hodges",
        "Head of group",
        "Blue Ridge Family Physicians",
    )
    assert (head.addresses.email, head.addresses.phone) == ("whodges@example.org", "+1 540-555-0110")
    assert (head.hours_spent, head.extended_offer, head.recruited_heavily) == (4.75, True, True)
    assert [entry.note for entry in head.interactions] == [
        "Walked me through the clinic all morning.",
        "Went over my contract questions line by line.",
    ]
    assert goodbye.case.dates.offer_received == date(2026, 10, 26)
    assert goodbye.case.dates.deadline == date(2026, 11, 9)
    assert goodbye.case.offer_medium is Medium.PHONE
    assert goodbye.case.today == date(2026, 11, 2)


def test_private_and_shareable_reasons_are_of_different_types() -> None:
    decline = decided(an_offer(), GivenReason("closer to my parents", is_shareable=True), GivenReason("the salary"))
    case = goodbye_of(decline, now=NOW).case
    assert case.reasons == (ShareableReason("closer to my parents", EVERYONE),)
    assert case.private_reasons == (PrivateReason(PrivateText("the salary")),)


def test_feedback_is_heard_by_those_named_and_by_nobody_else() -> None:
    offer = an_offer()
    head, host, _realtor = offer.involvements.order_by("pk")
    decline = decided(offer)
    feedback = (GivenFeedback("half day", frozenset({str(head.uuid), str(host.uuid)})), GivenFeedback("for me only"))
    save_sharing(decline=decline, sharing=Sharing(feedback=feedback))
    first, second = goodbye_of(decline, now=NOW).case.feedback
    assert first.audience.contact_ids == {str(head.uuid), str(host.uuid)}
    assert second == Feedback("for me only")
    assert second.audience.is_empty


@pytest.mark.parametrize(
    ("stored", "meant"), [("left", ContactStatus.LEFT), ("do_not_contact", ContactStatus.DO_NOT_CONTACT)]
)
def test_a_persons_status_is_carried_over(stored: str, meant: ContactStatus) -> None:
    offer = an_offer(people=1)
    offer.involvements.get().contact.__class__.objects.update(status=stored)
    assert goodbye_of(decided(offer), now=NOW).case.contacts[0].status is meant


def test_an_outsider_works_where_they_work_or_nowhere_we_know() -> None:
    offer = an_offer(people=0)
    realtor = add_realtor(offer)
    assert goodbye_of(decided(offer), now=NOW).case.contacts[0].organization == ""
    agency = OrganizationFactory(owner=offer.owner, name="Star City Realty")
    AffiliationFactory(contact=realtor.contact, organization=agency)
    left = OrganizationFactory(owner=offer.owner, name="Old Realty")
    AffiliationFactory(contact=realtor.contact, organization=left, ended_on=date(2026, 1, 1))
    assert goodbye_of(offer.decline, now=NOW).case.contacts[0].organization == "Star City Realty"


def test_where_a_person_has_two_posts_the_one_of_this_offer_counts() -> None:
    offer = an_offer(people=1)
    contact = offer.involvements.get().contact
    AffiliationFactory(contact=contact, organization=offer.organization)
    AffiliationFactory(contact=contact, organization=OrganizationFactory(owner=offer.owner, name="A university"))
    assert goodbye_of(decided(offer), now=NOW).case.contacts[0].organization == "Blue Ridge Family Physicians"


def test_a_role_without_a_name_is_left_blank() -> None:
    offer = an_offer(people=0)
    InvolvementFactory(offer=offer, contact=ContactFactory(owner=offer.owner), role="other")
    assert goodbye_of(decided(offer), now=NOW).case.contacts[0].role_label == ""


def test_two_failed_calls_are_told_by_their_kind_whatever_their_note_says() -> None:
    offer = an_offer(people=1)
    head = offer.involvements.get()
    for note in ("", "His assistant was lovely."):
        call = InteractionFactory(offer=offer, kind=Interaction.Kind.FAILED_CALL, note=note)
        ParticipationFactory(interaction=call, involvement=head)
    goodbye = goodbye_of(decided(offer), now=NOW)
    assert goodbye.bundle.plan[0].channel is Channel.EMAIL
    assert len(goodbye.people[0].failed_calls) == 2
    assert "lovely" not in goodbye.bundle.messages[str(head.uuid)].body


def test_the_users_own_channel_and_order_shape_the_plan() -> None:
    offer = an_offer()
    head, host, realtor = offer.involvements.order_by("pk")
    decline = decided(offer)
    PlanStep.objects.create(decline=decline, involvement=head, channel="email", position=2)
    PlanStep.objects.create(decline=decline, involvement=host, position=3)
    PlanStep.objects.create(decline=decline, involvement=realtor, position=1)
    goodbye = goodbye_of(decline, now=NOW)
    assert [step.contact_id for step in goodbye.bundle.plan] == [str(realtor.uuid), str(head.uuid), str(host.uuid)]
    assert goodbye.steps[str(head.uuid)].channel is Channel.EMAIL
    assert goodbye.recommended.plan[0].contact_id == str(head.uuid)


def test_an_offer_that_was_taken_back_is_a_case_of_its_own_kind() -> None:
    case = goodbye_of(decided(an_offer(stage="rescinded")), now=NOW).case
    assert (case.kind, case.acceptance) == (Kind.RESCINDED, AcceptanceStatus.OFFER_WITHDRAWN)


def test_the_day_is_the_users_own() -> None:
    offer = an_offer()
    offer.owner.time_zone = "Pacific/Auckland"
    offer.owner.save()
    assert goodbye_of(decided(offer), now=NOW).case.today == date(2026, 11, 3)


@pytest.mark.parametrize(
    ("name", "given", "family"),
    [
        ("Priya Raman", "Priya", "Raman"),
        ("Dr. Priya Raman, MD", "Priya", "Raman"),
        ("Suharto", "Suharto", ""),
        ("Miss Jane Doe", "Jane", "Doe"),
        ("Rev. Jane Doe", "Jane", "Doe"),
        ("Rev. Dr. Jane Doe", "Jane", "Doe"),
        ("Sir Ian Holm", "Ian", "Holm"),
        ("Judge Amy Roe", "Amy", "Roe"),
        ("Prof. Dr. med. Uta Berg", "Uta", "Berg"),
        ("Jane Q. Doe", "Jane", "Doe"),
        ("J. Robert Doe", "Robert", "Doe"),
        ("J. R. Doe", "J. R.", "Doe"),
        ("Jane Doe, Jr.", "Jane", "Doe"),
        ("", "", ""),
    ],
)
def test_the_users_name_is_taken_apart(name: str, given: str, family: str) -> None:
    applicant = applicant_of(User(email="priya@example.org", name=name))
    assert (applicant.given, applicant.family) == (given, family)
    assert applicant.name == (name or YOUR_NAME)


@pytest.mark.parametrize("name", ["Doe, Jane", "Doe, Jane Marie", "Doe, Dr. Jane, MD"])
def test_a_name_typed_family_first_is_signed_in_the_usual_order(name: str) -> None:
    applicant = applicant_of(User(email="jane@example.org", name=name))
    assert (applicant.given, applicant.family) == ("Jane", "Doe")
    assert applicant.signature == applicant.name
    assert applicant.signature.startswith(("Jane ", "Dr. Jane Doe"))


@pytest.mark.parametrize(
    ("name", "signature", "signed"),
    [
        ("Rev. Jane Doe", "J. Doe", "Jane"),
        ("Miss Jane Doe", "", "Jane"),
        ("Doe, Jane", "", "Jane"),
        ("Jane Doe", "", "Jane"),
    ],
)
def test_a_goodbye_on_first_name_terms_is_signed_with_the_first_name(name: str, signature: str, signed: str) -> None:
    offer = OfferFactory(owner__name=name, owner__signature=signature)
    friend = ContactFactory(owner=offer.owner, first_name_basis=True)
    ParticipationFactory(
        interaction__offer=offer,
        involvement=InvolvementFactory(offer=offer, contact=friend, role="future_colleague"),
    )
    (message,) = goodbye_of(decided(offer), now=NOW).bundle.messages.values()
    assert message.body.splitlines()[-1] == signed


@pytest.mark.parametrize("people", [1, 3])
def test_the_facts_take_four_queries_however_many_people(people: int, django_assert_num_queries: object) -> None:
    decline = locked(decided(an_offer(people=people)))
    with django_assert_num_queries(4):  # type: ignore[operator]
        goodbye_of(decline, now=NOW).bundle  # noqa: B018


REASON = "We want to live closer to my parents."


def as_case_file(goodbye: Goodbye, **applicant: object) -> dict[str, Any]:
    """The file from which the command would compose this goodbye to the head of the group."""
    (head,) = goodbye.case.contacts
    named = {"name": "Priya Raman", "signature": "Priya Raman", "given": "Priya", "family": "Raman"}
    return {
        "id": goodbye.case.id,
        "applicant": named | applicant,
        "organisation": {"name": "Blue Ridge Family Physicians", "type": "Other"},
        "role_title": "Family physician",
        "dates": {"offer_received": "2026-10-26", "decision": "2026-11-02"},
        "reasons": [{"text": REASON, "visibility": "public"}],
        "contacts": [
            {
                "id": head.id,
                "name": "Dr. Walter Hodges",
                "title": "Dr.",
                "given": "Walter",
                "family": "Hodges",
                "role": "head_of_group",
                "role_label": "Head of group",
                "organisation": "Blue Ridge Family Physicians",
                "email": "whodges@example.org",
                "phone": "+1 540-555-0110",
                "extended_offer": True,
                "recruited_heavily": True,
                "hours_spent": 4.75,
                "interactions": [
                    {"date": str(entry.on), "kind": entry.kind, "note": entry.note} for entry in head.interactions
                ],
            }
        ],
    }


def test_the_pages_and_the_command_say_the_same_for_the_same_facts() -> None:
    goodbye = goodbye_of(decided(an_offer(people=1), GivenReason(REASON, is_shareable=True)), now=NOW)
    assert compose(read_case(as_case_file(goodbye))).as_json() == goodbye.bundle.as_json()


def test_they_also_do_in_a_chosen_register_with_own_sentences_and_without_thanks_for_one_thing() -> None:
    offer = an_offer(people=1)
    decline = with_words(offer, GivenReason(REASON, is_shareable=True))
    wish = OwnPhraseFactory(owner=offer.owner, move="wish", text="May the winter be kind to all of you.")
    Participation.objects.filter(interaction__kind="call").update(is_thanked=False)
    write_anew(message=decline.messages.get(), register=Register.WARM, now=NOW)
    goodbye = goodbye_of(decline, now=NOW)

    case = as_case_file(goodbye, phrases=[{"move": "wish", "text": wish.text}])
    (contact,) = case["contacts"]
    contact["interactions"][1]["do_not_thank"] = True
    bundle = compose(read_case(case), registers={contact["id"]: Register.WARM})

    assert bundle.as_json() == goodbye.bundle.as_json()
    (message,) = goodbye.bundle.messages.values()
    assert wish.text in message.body
    assert "contract questions" not in message.body
