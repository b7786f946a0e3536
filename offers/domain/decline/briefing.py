"""What each reader may be told. This is all that the composing functions see: no note, no private reason, no "
"figure."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from offers.domain.decline import attempts, logged
from offers.domain.decline.acts import Act, Sort
from offers.domain.decline.bundle import Channel, PlannedStep
from offers.domain.decline.circles import Circle
from offers.domain.decline.discretion import SOUR, Discretion
from offers.domain.decline.facts import AcceptanceStatus, Case, Contact, Kind, OwnPhrase
from offers.domain.decline.names import address_name, signature, spoken_name
from offers.domain.decline.own_phrases import OwnPhrases
from offers.domain.decline.prose import AnyCase, plain, word_set, words
from offers.domain.decline.reasons import Ahead, Reason, ahead, reason_for, sayable_feedback
from offers.domain.decline.role_titles import house, role_phrase
from offers.domain.decline.roles import Role
from offers.domain.decline.thanks import acts_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """One recipient and everything that may be said to them. `medium` is what the written words travel by.

    `sign_as` is how the user signs to them, `signature` the whole of it.
    """

    contact_id: str
    circle: Circle
    channel: Channel
    medium: Channel
    greeting: str
    familiar: bool
    sign_as: str
    signature: str = ""
    acts: tuple[Act, ...] = ()
    own_phrases: tuple[OwnPhrase, ...] = ()
    reason: Reason | None = None
    feedback: tuple[str, ...] = ()
    attempts: int = 0
    tried_in_time: bool = False
    made_offer: bool = False
    is_first: bool = False
    soured: bool = False
    gave_many_hours: bool = False
    thanks_only: bool = False
    hears_decision: bool = True
    told_of_withdrawal: bool = False
    would_be_colleague: bool = False
    keeps_file: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """The case as it may be spoken of. `role` is a phrase with its article, `title` the bare role title."""

    case_id: str
    kind: Kind
    acceptance: AcceptanceStatus
    role: str
    title: str
    organization: str
    caller: str
    is_late: bool
    keep_in_touch: bool
    named_employer: str
    ahead: Ahead
    readers: tuple[Reader, ...]


def brief(case: Case, steps: tuple[PlannedStep, ...], discretion: Discretion) -> Brief:
    """Everything sayable, for the steps that reach somebody, in the order of telling."""
    active = [step for step in steps if step.channel is not Channel.NONE]
    leads = {contact.id for contact in logged.leads(case)}
    blamed = _blamed(case)
    readers = tuple(_reader(case, case.contact(step.contact_id), step, leads, blamed, discretion) for step in active)
    if case.own_phrases:
        readers = _with_own_phrases(case, readers)
    deadline, today = case.dates.deadline, case.today
    return Brief(
        case_id=case.id,
        kind=case.kind,
        acceptance=case.acceptance,
        role=role_phrase(case.role_title),
        title=case.role_title,
        organization=house(case.organization.name),
        caller=spoken_name(case.applicant),
        is_late=bool(deadline and today and today > deadline and case.kind is Kind.DECLINE)
        and not case.acceptance.is_promise,
        keep_in_touch=case.keep_in_touch,
        named_employer=house(case.alternative.employer) if case.alternative.may_name else "",
        ahead=_ahead(case, readers),
        readers=readers,
    )


def _ahead(case: Case, readers: tuple[Reader, ...]) -> Ahead:
    """What everybody who gets a reason is told of what comes next; the user's shorthand only where it may be "
    "named."""
    told = next((ahead(reader.reason.text) for reader in readers if reader.reason), Ahead.UNTOLD)
    if told is Ahead.STAYING and ahead(case.alternative.summary) is Ahead.TOLD:
        return Ahead.TOLD
    if case.alternative.may_name and ahead(case.alternative.summary) in {Ahead.STAYING, Ahead.OWN}:
        return ahead(case.alternative.summary)
    return told


def _reader(
    case: Case, contact: Contact, step: PlannedStep, leads: set[str], blamed: set[str], discretion: Discretion
) -> Reader:
    circle = circle_of(contact, case, leads)
    moved = logged.has_moved(contact, case) or logged.has_left(contact)
    hears_feedback = not moved and not circle.is_outside and contact.role is not Role.COORDINATOR
    acts = acts_of(contact, discretion, inside=logged.is_inside(contact, case))
    acts = tuple(act for act in acts if not (circle.is_outside and _TERMS.search(act.for_form)))
    acts = tuple(act for act in acts if not (moved and _ELSEWHERE.search(act.for_form)))
    notes = _COLD_CALL.sub("", " ".join(entry.note for entry in contact.interactions))
    soured = contact.id in blamed or _is_sour(notes)
    hears_why = contact.id in leads or (circle is Circle.LEAD and logged.spoke_live(contact) and not soured)
    hears_why = hears_why and not moved and not circle.is_outside and case.kind is not Kind.RESCINDED
    return Reader(
        contact_id=contact.id,
        circle=circle,
        channel=step.channel,
        medium=written_medium(contact, step.channel),
        greeting=address_name(contact),
        familiar=contact.first_name_basis,
        sign_as=signature(case.applicant, familiar=contact.first_name_basis and contact.id not in leads),
        signature=signature(case.applicant, familiar=False),
        acts=acts
        or ((_TIME,) if soured and any(entry.thank for entry in contact.interactions) else _from_kinds(contact)),
        reason=reason_for(case, contact, discretion) if hears_why else None,
        feedback=sayable_feedback(case, contact, circle, discretion) if hears_feedback else (),
        attempts=attempts.count(contact),
        tried_in_time=attempts.were_in_time(contact, case.dates.deadline),
        made_offer=contact.extended_offer,
        is_first=contact.id in leads,
        soured=soured,
        gave_many_hours=contact.hours_spent >= _MANY_HOURS and any(act.sort in _TAKES_TIME for act in acts),
        thanks_only=moved,
        hears_decision=logged.hears_decision(contact, case),
        would_be_colleague=contact.role in {Role.FUTURE_COLLEAGUE, Role.PARTNER},
        keeps_file=contact.role in {Role.HR_DIRECTOR, Role.IN_HOUSE_RECRUITER},
        told_of_withdrawal=case.kind is Kind.RESCINDED and _told_of_withdrawal(contact),
    )


def _with_own_phrases(case: Case, readers: tuple[Reader, ...]) -> tuple[Reader, ...]:
    """The user's own sentences are warm, so nobody reads one of whom the notes are cool, or who has moved on."""
    own = OwnPhrases(case)
    return tuple(
        reader
        if reader.soured or reader.thanks_only
        else replace(reader, own_phrases=own.for_reader(case.contact(reader.contact_id), reader.circle))
        for reader in readers
    )


def written_medium(contact: Contact, channel: Channel) -> Channel:
    """In what a call is confirmed: by e-mail, or by text where no e-mail address is on file."""
    if not channel.is_live:
        return channel
    return Channel.EMAIL if contact.addresses.email else Channel.TEXT


_ELSEWHERE = re.compile(r"interview|offer|position|\bjob\b", re.IGNORECASE)


def _blamed(case: Case) -> set[str]:
    """Whom a private reason is about, by name or role; nothing warm is said to them (rule 38).

    About whom it is shows in who is named first: "the chair kept interrupting Ms. Roe" says nothing against Ms. Roe.
    """
    found = set()
    for reason in case.private_reasons:
        told = [word.lower() for word in words(plain(reason.content.text))]
        named = [(place, person.id) for person in case.contacts if (place := _first_named(person, told)) is not None]
        first = min((place for place, _ in named), default=None)
        found |= {contact_id for place, contact_id in named if place == first}
    return found


def _first_named(contact: Contact, told: list[str]) -> int | None:
    names = {name.lower() for name in (contact.family, contact.goes_by or contact.given) if len(name) >= _TELLING_NAME}
    names |= {word.lower() for word in words(contact.role_label)} & _OFFICES
    for place, word in enumerate(told):
        if word in names and (place == 0 or told[place - 1] not in _SOURCES):
            return place
    return None


_OFFICES = word_set(
    "owner chief chair chairman chairwoman dean principal superintendent director president manager boss supervisor "
    "recruiter partner ceo cto founder head administrator foreman"
)
# "group is being sold, per Roe" says where it was heard, and nothing against Roe.
_SOURCES = word_set("per from via")


def _is_sour(notes: str) -> bool:
    return bool(SOUR.search(notes) or _COLD.search(plain(notes)) or _COLD_FACE.search(notes))


_COLD_CALL = re.compile(r"\bcold.?call\w*", re.IGNORECASE)
# Conduct that leaves a chill, in the words of a log.
_COLD = AnyCase(
    r"\b(?:talk(?:ed|ing|s) over|interrupt\w*|cut (?:me|us|her|him|them|everyone|everybody) off|cornered|"
    r"kept (?:me|us) waiting|(?:barely|hardly|never) (?:looked|spoke|listened|said|smiled)|"
    r"(?:looked|checked|was) (?:at|on)? ?(?:his|her|their) phone|"
    r"asked (?:me )?(?:what|which|if|whether|about my) (?:church|religion|faith|marriage|pregnan\w*|age|"
    r"i (?:plan|want|have|am (?:married|pregnant)|was married|go to church))|"
    r"lectur(?:ed|ing) (?:me|us)|dismissed|ignored|snapped|smirked|sneered|glared|rolled (?:his|her|their) eyes|"
    r"bragg\w*|yells?|shout\w*|creep\w*|no eye contact|bad (?:vibe|feeling|impression)|"
    r"did(?:n't|nt| not) (?:like|trust) (?:him|her|them))\b"
)
_COLD_FACE = re.compile("[\U0001f620\U0001f621\U0001f92c]")
_TAKES_TIME = frozenset({Sort.TIME, Sort.HOSPITALITY, Sort.RIDE})
_TOLD = re.compile(
    r"fro(?:ze|zen)|withdr|rescind|pull(?:ed|ing)|revok|(?:took|tak(?:en|ing|es?)) (?:it |the offer )?back|"
    r"off the table|cancel|budget|no longer|on hold|hiring freeze|fell through",
    re.IGNORECASE,
)


def _told_of_withdrawal(contact: Contact) -> bool:
    """Whether this person called or met the user to say that the offer is gone."""
    last = [
        entry for entry in attempts.reached(contact) if re.search(r"phone|call|video|meet|visit|mail", entry.kind, re.I)
    ]
    return (
        bool(last)
        and last[-1].thank
        and bool(_TOLD.search(last[-1].note))
        and not re.match(r"\W*I (?:called|phoned)", last[-1].note)
    )


_TELLING_NAME = 4
_MANY_HOURS = 6
_TERMS = re.compile(r"contract|buy-in|partnership track|terms|benefits|negotiat|call schedule|offer\b", re.IGNORECASE)

_CIRCLES = {
    Role.AGENCY_RECRUITER: Circle.AGENCY,
    Role.REALTOR: Circle.REALTOR,
    Role.FAMILY_HELPER: Circle.FAMILY,
    Role.REFEREE: Circle.REFEREE,
    Role.OTHER: Circle.OTHER,
    Role.HR_DIRECTOR: Circle.STAFF,
    Role.PRACTICE_ADMINISTRATOR: Circle.STAFF,
    Role.COORDINATOR: Circle.STAFF,
    Role.IN_HOUSE_RECRUITER: Circle.STAFF,
}


def circle_of(contact: Contact, case: Case, leads: set[str]) -> Circle:
    own = _CIRCLES.get(contact.role, Circle.PEER)
    if own in {Circle.AGENCY, Circle.REALTOR, Circle.FAMILY, Circle.REFEREE}:
        return own
    if contact.id in leads:
        return Circle.LEAD
    if logged.is_outsider(contact, case) or (contact.role is Role.HOST and not contact.organization):
        return Circle.OTHER
    if own is Circle.PEER and contact.role in {Role.HEAD_OF_GROUP, Role.DEPARTMENT_CHAIR}:
        return Circle.LEAD
    return own


_TIME = Act("your time", sort=Sort.TIME, is_general=True)
_KIND_THANKS = [
    (r"dinner|supper", "dinner", Sort.HOSPITALITY),
    (r"lunch", "lunch", Sort.HOSPITALITY),
    (r"breakfast", "breakfast", Sort.HOSPITALITY),
    (r"coffee", "the coffee", Sort.HOSPITALITY),
    (r"site visit|\bvisit", "your time during my visit", Sort.TIME),
    (r"tour", "the tour", Sort.TIME),
    (r"shadow", "letting me shadow you", Sort.TIME),
    (r"interview", "the time you gave to my interview", Sort.TIME),
    (r"video|zoom", "the time you gave me by video", Sort.TIME),
    (r"phone|call", "the time you gave me by phone", Sort.TIME),
    (r"reference", "the reference", Sort.WORK),
    (r"meeting|\bmet\b|panel|lecture|demo|class", "the time you took to meet me", Sort.TIME),
    (r"ride", "letting me ride along", Sort.ACCESS),
]


_IN_PASSING = re.compile(
    r"\W*(?:just )?(?:said |a |we said )?(?:quick |brief )?(?:hi|hello|waved|handshake|shook hands)\b[^.;]{0,30}\W*$",
    re.IGNORECASE,
)


def _from_kinds(contact: Contact) -> tuple[Act, ...]:
    """Where no note gives an act, the kind of meeting is still a fact; a helper of the family may have met others."""
    if contact.role in {Role.REFEREE, Role.FAMILY_HELPER}:
        return ()
    entries = [entry for entry in attempts.reached(contact) if entry.thank and not _IN_PASSING.match(entry.note)]
    for pattern, thanked, sort in _KIND_THANKS:
        if any(re.search(pattern, entry.kind, re.IGNORECASE) for entry in entries):
            return (Act(thanked, sort=sort, is_general=True),)
    return (_TIME,) if contact.hours_spent >= _SOME_HOURS and (entries or not contact.interactions) else ()


_SOME_HOURS = 0.5
