"""The shape in which the sample search is written down. Days are counted back from today."""

from dataclasses import dataclass

from contacts.models import Contact, Organization
from offers.domain.decline.facts import Medium
from offers.domain.decline.roles import Role
from offers.domain.stages import Stage
from offers.models import Interaction


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleOrganization:
    key: str
    name: str
    kind: Organization.Kind
    location: str
    parent: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplePerson:
    """`organization` and `job_title` become an affiliation, which ended on the day `ended` where that is given."""

    key: str
    given: str
    family: str = ""
    title: str = ""
    family_first: bool = False
    goes_by: str = ""
    first_name_basis: bool = False
    credentials: str = ""
    email: str = ""
    phone: str = ""
    postal_address: str = ""
    preferred_channel: str = ""
    status: Contact.Status = Contact.Status.ACTIVE
    note: str = ""
    organization: str = ""
    job_title: str = ""
    ended: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplePart:
    person: str
    role: Role
    label: str = ""
    made_offer: bool = False
    heavily: bool = False
    added: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleInteraction:
    """`who` maps people to the end of “Thank you for ...”, which may be empty."""

    days: int
    kind: Interaction.Kind
    who: dict[str, str]
    note: str = ""
    minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleFeedback:
    text: str
    share_with: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleDecline:
    """Decided `days` ago. Unless closed, it waits at step Words."""

    days: int
    is_closed: bool = False
    chosen_summary: str = ""
    keep_in_touch: bool = False
    would_reconsider: bool = False
    hear_from: str = ""
    shareable_reasons: tuple[str, ...] = ()
    private_reasons: tuple[str, ...] = ()
    feedback: tuple[SampleFeedback, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleOffer:
    """`stages` are the moves with their days, oldest first, from where the offer began; a `decline` adds the last."""

    key: str
    organization: str
    job_title: str
    stages: tuple[tuple[Stage, int], ...]
    location: str = ""
    source: str = ""
    note: str = ""
    applied: int | None = None
    offered: int | None = None
    medium: Medium | None = None
    deadline_in: int | None = None
    deadline_set_by: str = ""
    deadline_medium: Medium | None = None
    parts: tuple[SamplePart, ...] = ()
    interactions: tuple[SampleInteraction, ...] = ()
    decline: SampleDecline | None = None
