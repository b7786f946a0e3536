from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from accounts.models import User
from contacts.models import Contact, Organization
from offers.domain.deadlines import Deadline
from offers.domain.decline.roles import Role
from offers.domain.stages import Stage
from offers.models import Activity, Involvement, Offer
from offers.services import offers as service
from offers.services.offers import FirstPerson, NewOffer, OfferDetails
from offers.services.reminders.facts import policy_of
from offers.services.stages import move_offer
from tests.factories import (
    NOW,
    AffiliationFactory,
    ContactFactory,
    DeclineFactory,
    InteractionFactory,
    InvolvementFactory,
    LetterFactory,
    MessageFactory,
    OfferFactory,
    OrganizationFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

EASTERN = ZoneInfo("America/New_York")


@pytest.fixture
def priya() -> User:
    return UserFactory()


def details(**changes: object) -> OfferDetails:
    return OfferDetails(**({"organization_name": "Blue Ridge", "job_title": "Family physician"} | changes))  # type: ignore[arg-type]


def test_an_organization_and_a_job_title_are_enough(priya: User) -> None:
    offer = service.log_offer(owner=priya, new=NewOffer(details=details()), now=NOW)
    stored = Offer.objects.get()
    assert stored == offer
    assert (stored.organization.name, stored.job_title, stored.stage) == ("Blue Ridge", "Family physician", Stage.LEAD)
    assert (stored.created_at, stored.stage_changed_at, stored.last_activity_at) == (NOW, NOW, NOW)
    assert list(stored.activities.values_list("kind", "text")) == [(Activity.Kind.LOGGED, "Logged as Lead")]


def test_a_known_organization_is_used_again(priya: User) -> None:
    known = OrganizationFactory(owner=priya, name="Blue Ridge")
    OrganizationFactory(name="Blue Ridge")
    offer = service.log_offer(owner=priya, new=NewOffer(details=details(organization_name="blue ridge")), now=NOW)
    assert offer.organization == known
    assert Organization.objects.filter(owner=priya).count() == 1


def test_everything_that_was_typed_is_kept_as_typed(priya: User) -> None:
    typed = details(
        organization_name="O'Brien & <script> 🌻",
        job_title="{{ 7*7 }}",
        location="%s %(name)s {name}",
        source="חבר",
        link="https://example.org/job?a=1&b=2",
        note="line\nline",
        applied_on=date(2026, 10, 1),
        offered_on=date(2026, 10, 21),
        offer_medium="phone",
    )
    service.log_offer(owner=priya, new=NewOffer(details=typed, stage=Stage.OFFERED), now=NOW)
    stored = Offer.objects.get()
    assert stored.organization.name == "O'Brien & <script> 🌻"
    assert {name: getattr(stored, name) for name in ("job_title", "location", "source", "link", "note")} == {
        "job_title": "{{ 7*7 }}",
        "location": "%s %(name)s {name}",
        "source": "חבר",
        "link": "https://example.org/job?a=1&b=2",
        "note": "line\nline",
    }
    assert (stored.applied_on, stored.offered_on, stored.offer_medium) == (
        date(2026, 10, 1),
        date(2026, 10, 21),
        "phone",
    )


def test_an_offer_made_days_ago_has_been_undecided_since_then(priya: User) -> None:
    new = NewOffer(details=details(offered_on=date(2026, 10, 21)), stage=Stage.OFFERED)
    offer = service.log_offer(owner=priya, new=new, now=NOW)
    assert offer.stage_changed_at == datetime(2026, 10, 21, tzinfo=EASTERN)
    assert offer.days_undecided(policy_of(offer.owner), NOW) == 12


def test_an_offer_made_today_does_not_begin_in_the_future(priya: User) -> None:
    just_after_midnight = datetime(2026, 11, 2, 5, 0, tzinfo=UTC)
    new = NewOffer(details=details(offered_on=date(2026, 11, 2)), stage=Stage.OFFERED)
    offer = service.log_offer(owner=priya, new=new, now=just_after_midnight)
    assert offer.stage_changed_at == just_after_midnight


def test_a_deadline_comes_with_who_set_it(priya: User) -> None:
    day = date(2026, 11, 20)
    deadline = Deadline(on=day, original_on=day, set_by="Dana", medium="phone")
    offer = service.log_offer(owner=priya, new=NewOffer(details=details(), deadline=deadline), now=NOW)
    assert Offer.objects.get(pk=offer.pk).deadline == deadline


def test_first_people_become_contacts_with_a_part(priya: User) -> None:
    people = [
        FirstPerson(name="Dr. Walter Hodges, MD", role=Role.HEAD_OF_GROUP),
        FirstPerson(name="Tasha", role=Role.REALTOR),
        FirstPerson(name="{{ 7*7 }}"),
    ]
    offer = service.log_offer(owner=priya, new=NewOffer(details=details(), people=people), now=NOW)
    assert [
        (part.contact.title, part.contact.given, part.contact.family, part.contact.credentials, part.role)
        for part in offer.involvements.with_people()
    ] == [
        ("Dr.", "Walter", "Hodges", "MD", Role.HEAD_OF_GROUP),
        ("", "Tasha", "", "", Role.REALTOR),
        ("", "{{ 7*7", "}}", "", Role.OTHER),
    ]


def test_somebody_known_at_the_organization_is_the_same_person(priya: User) -> None:
    organization = OrganizationFactory(owner=priya, name="Blue Ridge")
    walter = ContactFactory(owner=priya, given="Walter", family="Hodges")
    AffiliationFactory(contact=walter, organization=organization)
    new = NewOffer(details=details(), people=[FirstPerson(name="walter hodges", role=Role.PARTNER)])
    offer = service.log_offer(owner=priya, new=new, now=NOW)
    assert offer.involvements.get().contact == walter
    again = service.log_offer(owner=priya, new=new, now=NOW)
    assert again.involvements.get().contact == walter


def test_a_namesake_met_elsewhere_is_somebody_else(priya: User) -> None:
    met = InvolvementFactory(offer__owner=priya, contact__given="Chris", contact__family="Lee")
    new = NewOffer(details=details(), people=[FirstPerson(name="Chris Lee")])
    offer = service.log_offer(owner=priya, new=new, now=NOW)
    assert offer.involvements.get().contact != met.contact


def test_two_people_of_one_name_are_two_people(priya: User) -> None:
    new = NewOffer(details=details(), people=[FirstPerson(name="Chris Lee"), FirstPerson(name="Chris Lee")])
    offer = service.log_offer(owner=priya, new=new, now=NOW)
    assert offer.involvements.count() == 2
    assert Contact.objects.count() == 2


def test_nothing_is_kept_when_something_fails(priya: User, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(service, "_add_person", fail)
    with pytest.raises(RuntimeError):
        service.log_offer(owner=priya, new=NewOffer(details=details(), people=[FirstPerson(name="A")]), now=NOW)
    assert not Offer.objects.exists()
    assert not Organization.objects.exists()


def test_editing_replaces_the_details_and_counts_as_activity() -> None:
    offer = OfferFactory(organization__name="Blue Ridge", note="old")
    later = NOW + timedelta(days=1)
    service.edit_offer(offer=offer, details=details(job_title="Hospitalist", note=""), now=later)
    stored = Offer.objects.get()
    assert (stored.job_title, stored.note, stored.last_activity_at) == ("Hospitalist", "", later)
    assert stored.stage_changed_at == NOW


def test_an_organization_spelled_as_before_stays_the_same_row() -> None:
    offer = OfferFactory(organization__name="Mercy", organization__location="Boise")
    for name in ("Mercy", "Mercy · Boise"):
        service.edit_offer(offer=offer, details=details(organization_name=name), now=NOW)
    assert Organization.objects.get() == offer.organization


def test_another_organization_can_take_its_place() -> None:
    offer = OfferFactory(organization__name="Mercy")
    service.edit_offer(offer=offer, details=details(organization_name="St. Luke’s"), now=NOW)
    assert Offer.objects.get().organization.name == "St. Luke’s"


def test_a_corrected_day_of_the_offer_moves_the_days_undecided() -> None:
    offer = OfferFactory(stage=Stage.OFFERED)
    service.edit_offer(offer=offer, details=details(offered_on=date(2026, 10, 21)), now=NOW)
    assert Offer.objects.get().days_undecided(policy_of(offer.owner), NOW) == 12


def test_an_edit_that_leaves_the_day_alone_leaves_the_days_undecided_alone() -> None:
    offer = OfferFactory(stage=Stage.OFFERED, offered_on=date(2026, 9, 1), stage_changed_at=NOW)
    service.edit_offer(offer=offer, details=details(offered_on=date(2026, 9, 1)), now=NOW)
    assert Offer.objects.get().stage_changed_at == NOW


def test_an_edit_begun_before_a_move_leaves_the_days_of_the_move_alone() -> None:
    stored = OfferFactory(stage=Stage.INTERVIEWING)
    page = Offer.objects.select_related("organization", "owner").get(pk=stored.pk)
    later = NOW + timedelta(days=3)
    move_offer(offer=stored, to=Stage.OFFERED, now=later)
    service.edit_offer(offer=page, details=details(job_title="Hospitalist"), now=later)
    stored.refresh_from_db()
    assert (stored.job_title, stored.stage, stored.stage_changed_at) == ("Hospitalist", Stage.OFFERED, later)
    assert stored.offered_on == date(2026, 11, 5)


def test_an_edit_leaves_alone_what_another_device_changed_meanwhile() -> None:
    stored = OfferFactory(note="old")
    page = Offer.objects.select_related("organization", "owner").get(pk=stored.pk)
    service.edit_offer(offer=stored, details=details(note="new"), now=NOW)
    service.edit_offer(offer=page, details=details(note="old", location="Roanoke"), now=NOW)
    stored.refresh_from_db()
    assert (stored.note, stored.location) == ("new", "Roanoke")


def test_a_deadline_that_was_set_meanwhile_counts_as_the_first() -> None:
    stored = OfferFactory()
    page = Offer.objects.select_related("organization", "owner").get(pk=stored.pk)
    service.set_deadline(offer=stored, on=date(2026, 11, 12), now=NOW)
    service.set_deadline(offer=page, on=date(2026, 11, 20), now=NOW)
    stored.refresh_from_db()
    assert (stored.original_deadline_on, stored.is_extended) == (date(2026, 11, 12), True)


def test_an_offer_can_be_put_away_and_brought_back() -> None:
    offer = OfferFactory()
    service.edit_offer(offer=offer, details=details(), is_archived=True, now=NOW)
    assert Offer.objects.get().archived_at == NOW
    service.edit_offer(offer=offer, details=details(), is_archived=True, now=NOW + timedelta(days=1))
    assert Offer.objects.get().archived_at == NOW
    service.edit_offer(offer=offer, details=details(), is_archived=False, now=NOW)
    assert Offer.objects.get().archived_at is None
    assert list(offer.activities.exclude(text="Details changed").order_by("pk").values_list("text", flat=True)) == [
        "Put away",
        "Brought back",
    ]


@pytest.mark.parametrize(
    ("before", "after", "is_correction", "original", "text"),
    [
        (None, 12, False, 12, "They want an answer by Nov. 12, 2026"),
        (12, 20, False, 12, "Deadline extended to Nov. 20, 2026"),
        (12, 20, True, 20, "Deadline corrected to Nov. 20, 2026"),
        (12, 9, False, 12, "Deadline brought forward to Nov. 9, 2026"),
        (12, 12, False, 12, "Details of the deadline changed"),
    ],
)
def test_a_deadline_is_set_extended_or_corrected(
    before: int | None, after: int, is_correction: bool, original: int, text: str
) -> None:
    offer = OfferFactory(deadline_on=date(2026, 11, before) if before else None)
    service.set_deadline(
        offer=offer, on=date(2026, 11, after), set_by="Dana", medium="email", is_correction=is_correction, now=NOW
    )
    assert Offer.objects.get().deadline == Deadline(
        on=date(2026, 11, after), original_on=date(2026, 11, original), set_by="Dana", medium="email"
    )
    assert offer.activities.get().text == text


def test_only_a_later_date_is_an_extension() -> None:
    offer = OfferFactory(deadline_on=date(2026, 11, 12))
    service.set_deadline(offer=offer, on=date(2026, 11, 9), now=NOW)
    assert not offer.is_extended
    service.set_deadline(offer=offer, on=date(2026, 11, 20), now=NOW)
    assert offer.is_extended


def test_a_deadline_can_go() -> None:
    offer = OfferFactory(deadline_on=date(2026, 11, 12), deadline_set_by="Dana")
    service.clear_deadline(offer=offer, now=NOW)
    assert Offer.objects.get().deadline == Deadline()
    assert offer.activities.get().text == "Deadline removed"


def test_what_goes_with_an_offer_is_counted() -> None:
    offer = OfferFactory()
    assert service.goes_with(offer=offer) == []
    InteractionFactory(offer=offer)
    person, _other = InvolvementFactory.create_batch(2, offer=offer)
    MessageFactory(decline=DeclineFactory(offer=offer), involvement=person)
    LetterFactory(involvement=person)
    assert service.goes_with(offer=offer) == [
        "1 logged interaction",
        "the parts of 2 people",
        "the goodbye with its messages and checklist",
        "1 letter",
    ]


def test_deleting_an_offer_leaves_people_and_organization() -> None:
    part = InvolvementFactory()
    part.offer.delete()
    assert not Involvement.objects.exists()
    assert Contact.objects.get() == part.contact
    assert Organization.objects.count() == 1
