"""What was logged about one offer, as one typed, immutable value.

What may be said and what may not are different types: composing functions take `ShareableReason` and `Feedback`;
`PrivateText` has no path into a text, hides itself from `repr`, and is read only by the review, which looks for leaks.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from offers.domain.decline.questions import Askable
from offers.domain.decline.roles import Role
from offers.domain.marking import gettext_noop as _


class Kind(StrEnum):
    """What the user is doing; a case is written in words of its kind."""

    DECLINE = "decline"
    WITHDRAW = "withdraw"
    RESCINDED = "rescinded"

    @property
    def label(self) -> str:
        return {
            Kind.DECLINE: _("Decline an offer"),
            Kind.WITHDRAW: _("Withdraw before an offer"),
            Kind.RESCINDED: _("The offer was taken back"),
        }[self]


class AcceptanceStatus(StrEnum):
    """How far the user had already said yes."""

    NONE = "none"
    VERBAL = "verbal"
    LOI_SIGNED = "loi_signed"
    CONTRACT_SIGNED = "contract_signed"
    OFFER_WITHDRAWN = "offer_withdrawn"

    @property
    def label(self) -> str:
        return {
            AcceptanceStatus.NONE: _("Not accepted"),
            AcceptanceStatus.VERBAL: _("Accepted by word of mouth"),
            AcceptanceStatus.LOI_SIGNED: _("Letter of intent signed"),
            AcceptanceStatus.CONTRACT_SIGNED: _("Contract signed"),
            AcceptanceStatus.OFFER_WITHDRAWN: _("They took the offer back"),
        }[self]

    @property
    def is_promise(self) -> bool:
        return self in {AcceptanceStatus.VERBAL, AcceptanceStatus.LOI_SIGNED, AcceptanceStatus.CONTRACT_SIGNED}

    @property
    def is_signed(self) -> bool:
        return self in {AcceptanceStatus.LOI_SIGNED, AcceptanceStatus.CONTRACT_SIGNED}


class ContactStatus(StrEnum):
    ACTIVE = "active"
    LEFT = "left_organisation"
    DO_NOT_CONTACT = "do_not_contact"


class Medium(StrEnum):
    """How the offer reached the user."""

    PHONE = "phone"
    VIDEO = "video"
    EMAIL = "email"
    LETTER = "letter"
    IN_PERSON = "in_person"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        return {
            Medium.PHONE: _("Phone"),
            Medium.VIDEO: _("Video call"),
            Medium.EMAIL: _("E-mail"),
            Medium.LETTER: _("Letter"),
            Medium.IN_PERSON: _("In person"),
            Medium.UNKNOWN: _("Not sure"),
        }[self]


@dataclass(frozen=True, slots=True)
class PrivateText:
    """Words that may reach no draft, no script, no log line."""

    text: str = field(repr=False)

    def __str__(self) -> str:
        return "(private)"


@dataclass(frozen=True, slots=True)
class PrivateReason:
    """A reason that stays with the user."""

    content: PrivateText


@dataclass(frozen=True, slots=True)
class Audience:
    """Who may read something: everyone, or the contacts named."""

    everyone: bool = False
    contact_ids: frozenset[str] = frozenset()

    def includes(self, contact_id: str) -> bool:
        return self.everyone or contact_id in self.contact_ids

    @property
    def is_empty(self) -> bool:
        return not self.everyone and not self.contact_ids


EVERYONE = Audience(everyone=True)
NOBODY = Audience()


@dataclass(frozen=True, slots=True)
class ShareableReason(Askable):
    text: str
    audience: Audience = EVERYONE


@dataclass(frozen=True, slots=True)
class Feedback(Askable):
    """What could have made the job more attractive; said only to its audience."""

    text: str
    audience: Audience = NOBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class Applicant(Askable):
    """The user. `signature` ends formal texts, `given` ends those on first-name terms."""

    name: str
    signature: str = ""
    given: str = ""
    family: str = ""
    profession: str = ""
    specialty: str = ""
    location: str = ""


class Move(StrEnum):
    """What a sentence of the user's own does in a message."""

    OPENING = "opening"
    THANKS = "thanks"
    WISH = "wish"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class OwnPhrase:
    """A sentence that the user saved for their messages. It is said as it stands: braces are text."""

    move: Move
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationFacts:
    name: str
    type: str = ""
    location: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interaction(Askable):
    """Something that happened. `thanks_for` completes "Thank you for ..." in the user's words and beats the note.

    Where `thank` is off nothing is thanked for, but it happened all the same: it counts for channel and order.
    """

    on: date | None = None
    kind: str = ""
    note: str = ""
    thanks_for: str = ""
    thank: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Addresses:
    email: str = ""
    phone: str = ""
    postal: str = ""
    linkedin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Askable):
    """`hours_spent` is in hours. `preferred_channel` is free text as logged, e.g. "text". Attempts to reach
    the person are interactions, failed ones included. `is_unwritten`: the answer is known not to be out in writing.
    `adds_no_stop`: a title typed "Mrs" stays so, as it is written where the work is."""

    id: str
    name: str
    title: str = ""
    given: str = ""
    family: str = ""
    goes_by: str = ""
    first_name_basis: bool = False
    role: Role = Role.OTHER
    role_label: str = ""
    organization: str = ""
    addresses: Addresses = Addresses()
    preferred_channel: str = ""
    status: ContactStatus = ContactStatus.ACTIVE
    extended_offer: bool = False
    recruited_heavily: bool = False
    hours_spent: float = 0
    interactions: tuple[Interaction, ...] = ()
    is_unwritten: bool = False
    adds_no_stop: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    offer_received: date | None = None
    deadline: date | None = None
    decision: date | None = None
    verbal_acceptance: date | None = None
    signed: date | None = None
    start: date | None = None
    withdrawn: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenAlternative:
    """What was chosen instead. `employer` is said only where `may_name`; `summary` is the user's own shorthand."""

    summary: str = ""
    employer: str = ""
    may_name: bool = False
    private_details: PrivateText | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Askable):
    """Everything logged about one offer that is about to be closed.

    `would_reconsider` is the user's own "second choice" mark: private, it only shapes the checklist.
    `today` is the day on which the plan is made, in the user's time zone.
    `own_phrases` are the user's own sentences, said in preference to ours.
    `offer_terms` are label and text of each term; they never reach a text, the review looks for them.
    """

    id: str
    kind: Kind
    applicant: Applicant
    organization: OrganizationFacts
    role_title: str
    contacts: tuple[Contact, ...] = ()
    dates: Dates = Dates()
    today: date | None = None
    acceptance: AcceptanceStatus = AcceptanceStatus.NONE
    alternative: ChosenAlternative = ChosenAlternative()
    reasons: tuple[ShareableReason, ...] = ()
    private_reasons: tuple[PrivateReason, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    own_phrases: tuple[OwnPhrase, ...] = ()
    offer_medium: Medium = Medium.UNKNOWN
    offer_terms: tuple[tuple[str, str], ...] = ()
    keep_in_touch: bool = False
    would_reconsider: bool = False

    @property
    def days_to_deadline(self) -> int | None:
        """Negative once it has passed; None where either day is unknown."""
        if self.dates.deadline is None or self.today is None:
            return None
        return (self.dates.deadline - self.today).days

    def contact(self, contact_id: str) -> Contact:
        """The contact of that id. Raises KeyError when there is none."""
        for contact in self.contacts:
            if contact.id == contact_id:
                return contact
        raise KeyError(contact_id)
