"""From the records to rows: one bulk insert for each table, dated back from now."""

from datetime import date, datetime, time, timedelta

from accounts.models import User
from contacts.models import Affiliation, Contact, Organization
from offers.models import Activity, Interaction, Involvement, Offer, OwnPhrase, Participation, StageChange
from offers.services.sample.offers import OFFERS
from offers.services.sample.people import ORGANIZATIONS, PEOPLE
from offers.services.sample.records import SampleOffer, SamplePart

EVENING = time(19, 30)
OWN_WISH = "I hope the winter is kind to all of you."


class SearchBuilder:
    """Builds the sample search for one user. Rows are kept by their key, so that later rows find earlier ones."""

    def __init__(self, user: User, now: datetime) -> None:
        self.user = user
        self.today = user.local_date(now)
        self.organizations: dict[str, Organization] = {}
        self.contacts: dict[str, Contact] = {}
        self.offers: dict[str, Offer] = {}
        self.parts: dict[tuple[str, str], Involvement] = {}
        self.activities: list[Activity] = []

    def build(self) -> None:
        self._organizations()
        self._people()
        self._offers()
        self._parts()
        self._interactions()
        self._record()
        self._phrases()

    def day(self, days_ago: int) -> date:
        return self.today - timedelta(days=days_ago)

    def moment(self, days_ago: int) -> datetime:
        """The evening of that day, where the user lives. Only for past days, so that nothing lies in the future."""
        return datetime.combine(self.day(days_ago), EVENING, tzinfo=self.user.zone)

    def log(self, offer: SampleOffer, kind: Activity.Kind, text: str, days_ago: int) -> None:
        self.activities.append(
            Activity(offer=self.offers[offer.key], kind=kind, text=text, happened_at=self.moment(days_ago))
        )

    def _phrases(self) -> None:
        OwnPhrase.objects.create(owner=self.user, move=OwnPhrase.Move.WISH, text=OWN_WISH, created_at=self.moment(30))

    def _organizations(self) -> None:
        for wave in (
            [record for record in ORGANIZATIONS if not record.parent],
            [record for record in ORGANIZATIONS if record.parent],
        ):
            rows = {
                record.key: Organization(
                    owner=self.user,
                    name=record.name,
                    kind=record.kind,
                    location=record.location,
                    note=record.note,
                    parent=self.organizations.get(record.parent),
                )
                for record in wave
            }
            Organization.objects.bulk_create(rows.values())
            self.organizations |= rows

    def _people(self) -> None:
        self.contacts = {
            record.key: Contact(
                owner=self.user,
                title=record.title,
                given=record.given,
                family=record.family,
                family_first=record.family_first,
                goes_by=record.goes_by,
                first_name_basis=record.first_name_basis,
                credentials=record.credentials,
                emails=[record.email] if record.email else [],
                phones=[record.phone] if record.phone else [],
                postal_address=record.postal_address,
                preferred_channel=record.preferred_channel,
                status=record.status,
                note=record.note,
            )
            for record in PEOPLE
        }
        Contact.objects.bulk_create(self.contacts.values())
        Affiliation.objects.bulk_create(
            Affiliation(
                contact=self.contacts[record.key],
                organization=self.organizations[record.organization],
                job_title=record.job_title,
                ended_on=self.day(record.ended) if record.ended is not None else None,
            )
            for record in PEOPLE
        )

    def _offers(self) -> None:
        self.offers = {record.key: self._offer(record) for record in OFFERS}
        Offer.objects.bulk_create(self.offers.values())
        StageChange.objects.bulk_create(
            StageChange(
                offer=self.offers[record.key], from_stage=before, to_stage=after, changed_at=self.moment(days_ago)
            )
            for record in OFFERS
            for (before, _), (after, days_ago) in zip(record.stages, record.stages[1:], strict=False)
        )

    def _offer(self, record: SampleOffer) -> Offer:
        stage, changed = record.stages[-1]
        deadline = self.day(-record.deadline_in) if record.deadline_in is not None else None
        return Offer(
            owner=self.user,
            organization=self.organizations[record.organization],
            job_title=record.job_title,
            stage=stage,
            location=record.location,
            source=record.source,
            note=record.note,
            applied_on=self.day(record.applied) if record.applied is not None else None,
            offered_on=self.day(record.offered) if record.offered is not None else None,
            offer_medium=record.medium or "",
            deadline_on=deadline,
            original_deadline_on=deadline,
            deadline_set_by=record.deadline_set_by,
            deadline_medium=record.deadline_medium or "",
            created_at=self.moment(record.stages[0][1]),
            stage_changed_at=self.moment(changed),
            last_activity_at=self.moment(_last_touched(record)),
        )

    def _parts(self) -> None:
        self.parts = {
            (record.key, part.person): Involvement(
                offer=self.offers[record.key],
                contact=self.contacts[part.person],
                role=part.role,
                role_label=part.label,
                extended_offer=part.made_offer,
                recruited_heavily=part.heavily,
                created_at=self.moment(_added(record, part)),
            )
            for record in OFFERS
            for part in record.parts
        }
        Involvement.objects.bulk_create(self.parts.values())

    def _interactions(self) -> None:
        pairs = [
            (
                record,
                happened,
                Interaction(
                    offer=self.offers[record.key],
                    kind=happened.kind,
                    happened_on=self.day(happened.days),
                    minutes=happened.minutes,
                    note=happened.note,
                    created_at=self.moment(happened.days),
                ),
            )
            for record in OFFERS
            for happened in sorted(record.interactions, key=lambda entry: -entry.days)
        ]
        Interaction.objects.bulk_create(interaction for _record, _happened, interaction in pairs)
        Participation.objects.bulk_create(
            Participation(interaction=interaction, involvement=self.parts[record.key, person], thanks_for=thanks)
            for record, happened, interaction in pairs
            for person, thanks in happened.who.items()
        )

    def _record(self) -> None:
        for record in OFFERS:
            first, logged = record.stages[0]
            self.log(record, Activity.Kind.LOGGED, f"Logged as {first.label}", logged)
            for (before, _), (after, days_ago) in zip(record.stages, record.stages[1:], strict=False):
                self.log(record, Activity.Kind.STAGE, f"Moved from {before.label} to {after.label}", days_ago)
            for part in record.parts:
                involvement = self.parts[record.key, part.person]
                self.log(record, Activity.Kind.PERSON, f"Added {involvement}", _added(record, part))
            for happened in record.interactions:
                names = ", ".join(self.contacts[person].name for person in happened.who)
                self.log(record, Activity.Kind.INTERACTION, f"{happened.kind.label} with {names}", happened.days)
            if record.deadline_in is not None and record.offered is not None:
                on = self.offers[record.key].deadline_on
                self.log(record, Activity.Kind.DEADLINE, f"Decision deadline: {on:%B %-d}", record.offered)
        self.activities.sort(key=lambda activity: activity.happened_at)
        Activity.objects.bulk_create(self.activities)


def _last_touched(record: SampleOffer) -> int:
    """Days since anything was logged on the offer."""
    days = [days_ago for _stage, days_ago in record.stages] + [happened.days for happened in record.interactions]
    return min(days)


def _added(record: SampleOffer, part: SamplePart) -> int:
    """When a person came in: as said, else with the first thing that happened with them, else with the offer."""
    if part.added is not None:
        return part.added
    first = max((happened.days for happened in record.interactions if part.person in happened.who), default=None)
    began = record.stages[0][1]
    return min(first, began) if first is not None else began
