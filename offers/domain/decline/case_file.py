"""A case as it lies in a JSON file, read into `facts.Case`. Unknown keys and values are ignored."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from offers.domain.decline import roles
from offers.domain.decline.facts import (
    EVERYONE,
    AcceptanceStatus,
    Addresses,
    Applicant,
    Audience,
    Case,
    ChosenAlternative,
    Contact,
    ContactStatus,
    Dates,
    Feedback,
    Interaction,
    Kind,
    Medium,
    Move,
    OrganizationFacts,
    OwnPhrase,
    PrivateReason,
    PrivateText,
    ShareableReason,
)
from offers.domain.decline.private.sensitive import adds_no_stop


class CaseError(ValueError):
    """The file is not a case; the message names the key, as in `contacts[2].name`."""


def read_cases(data: object) -> tuple[Case, ...]:
    """One case, a list of cases, or {"scenarios": [...]}. Raises CaseError."""
    if isinstance(data, Mapping) and "scenarios" in data:
        data = data["scenarios"]
    if isinstance(data, Mapping):
        return (read_case(data),)
    if not isinstance(data, list):
        raise CaseError("expected a case, a list of cases, or an object with the key 'scenarios'")
    return tuple(read_case(entry, f"[{place}]") for place, entry in enumerate(data))


def read_case(data: object, path: str = "") -> Case:
    """Raises CaseError naming the path of a missing or wrong key."""
    case = _Node(data, path)
    status = case.choice("acceptance_status", AcceptanceStatus, AcceptanceStatus.NONE)
    dates = case.child("dates", required=False)
    contacts = tuple(_contact(node, no_stop=_has_no_stops(case)) for node in case.children("contacts", required=True))
    _refuse_repeats(contacts, case.path)
    reasons = [_reason(node) for node in case.children("reasons")]
    offer = case.child("offer", required=False)
    terms = tuple((label, _plain(value)) for label, value in offer.data.items() if _plain(value))
    return Case(
        id=case.text("id", required=True),
        kind=_kind(case, status, dates, terms, contacts),
        applicant=_applicant(case.child("applicant")),
        own_phrases=tuple(_own_phrases(case.child("applicant"))),
        organization=_organization(case.child("organisation", "organization")),
        role_title=case.text("role_title"),
        contacts=contacts,
        dates=Dates(
            offer_received=dates.day("offer_received"),
            deadline=dates.day("deadline"),
            decision=dates.day("decision"),
            verbal_acceptance=dates.day("verbal_acceptance"),
            signed=dates.day("contract_signed") or dates.day("loi_signed"),
            start=dates.day("start_date"),
            withdrawn=dates.day("withdrawn"),
        ),
        today=_today(dates, contacts),
        acceptance=status,
        alternative=_alternative(case.child("chosen_alternative", required=False)),
        reasons=tuple(reason for reason in reasons if isinstance(reason, ShareableReason)),
        private_reasons=tuple(reason for reason in reasons if isinstance(reason, PrivateReason)),
        feedback=tuple(_feedback(node) for node in case.children("feedback")),
        offer_medium=_medium(dates, contacts, terms),
        offer_terms=terms,
        keep_in_touch=case.flag("keep_in_touch"),
        would_reconsider=case.flag("second_choice"),
    )


class _Node:
    """One object of the file with the path that led to it."""

    def __init__(self, data: object, path: str) -> None:
        if not isinstance(data, Mapping):
            raise CaseError(f"{path or 'the case'}: expected an object")
        self.data: Mapping[str, Any] = {key: value for key, value in data.items() if isinstance(key, str)}
        self.path = path

    def at(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key

    def text(self, key: str, *, required: bool = False) -> str:
        value = _plain(self.data.get(key))
        if required and not value:
            raise CaseError(f"{self.at(key)}: missing")
        return value

    def flag(self, key: str) -> bool:
        return self.data.get(key) in (True, 1, "true", "yes")

    def number(self, key: str) -> float:
        try:
            return max(0.0, float(self.data.get(key) or 0))
        except (TypeError, ValueError):
            return 0.0

    def day(self, key: str) -> date | None:
        try:
            return date.fromisoformat(self.text(key)[:10])
        except ValueError:
            return None

    def choice[Choice](self, key: str, choices: type[Choice], default: Choice) -> Choice:
        try:
            return choices(self.text(key).lower())  # type: ignore[call-arg]
        except ValueError:
            return default

    def child(self, *keys: str, required: bool = True) -> _Node:
        for key in keys:
            if self.data.get(key) is not None:
                return _Node(self.data[key], self.at(key))
        if required:
            raise CaseError(f"{self.at(keys[0])}: missing")
        return _Node({}, self.at(keys[0]))

    def children(self, key: str, *, required: bool = False) -> Iterator[_Node]:
        value = self.data.get(key)
        if value is None:
            if required:
                raise CaseError(f"{self.at(key)}: missing")
            return
        if not isinstance(value, list):
            raise CaseError(f"{self.at(key)}: expected a list")
        for place, entry in enumerate(value):
            yield _Node(entry, f"{self.at(key)}[{place}]")


def _plain(value: object) -> str:
    return str(value).strip() if isinstance(value, (str, int, float)) and not isinstance(value, bool) else ""


def _applicant(node: _Node) -> Applicant:
    name = node.text("name", required=True)
    return Applicant(
        name=name,
        signature=node.text("signature"),
        given=node.text("given"),
        family=node.text("family"),
        profession=node.text("profession"),
        specialty=node.text("specialty"),
        location=node.text("current_location"),
    )


def _own_phrases(applicant: _Node) -> Iterator[OwnPhrase]:
    for node in applicant.children("phrases"):
        if node.text("move") in Move and node.text("text"):
            yield OwnPhrase(Move(node.text("move")), node.text("text"))


def _organization(node: _Node) -> OrganizationFacts:
    name = node.text("name", required=True)
    return OrganizationFacts(name=name, type=node.text("type"), location=node.text("location"))


def _has_no_stops(case: _Node) -> bool:
    house, user = case.child("organisation", "organization", required=False), case.child("applicant", required=False)
    return adds_no_stop(house.text("location") or user.text("current_location"))


def _contact(node: _Node, *, no_stop: bool) -> Contact:
    label = node.text("role_label")
    return Contact(
        id=node.text("id", required=True),
        name=node.text("name", required=True),
        title=node.text("title"),
        given=node.text("given"),
        family=node.text("family"),
        goes_by=node.text("goes_by"),
        first_name_basis=node.flag("first_name_basis"),
        role=roles.classify(node.text("role"), label),
        role_label=label,
        organization=node.text("organisation") or node.text("organization"),
        addresses=Addresses(
            email=node.text("email"),
            phone=node.text("phone"),
            postal=node.text("postal_address"),
            linkedin=node.text("linkedin"),
        ),
        preferred_channel=node.text("preferred_channel"),
        status=node.choice("status", ContactStatus, ContactStatus.ACTIVE),
        extended_offer=node.flag("extended_offer"),
        recruited_heavily=node.flag("recruited_heavily"),
        hours_spent=node.number("hours_spent"),
        interactions=tuple(_interaction(entry) for entry in node.children("interactions")),
        adds_no_stop=no_stop,
    )


def _interaction(node: _Node) -> Interaction:
    return Interaction(
        on=node.day("date"),
        kind=node.text("kind"),
        note=node.text("note"),
        thanks_for=node.text("thanks_for"),
        thank=not node.flag("do_not_thank"),
    )


def _audience(node: _Node) -> Audience:
    shared = node.data.get("share_with")
    ids = [shared] if isinstance(shared, str) else shared if isinstance(shared, list) else []
    named = {entry for entry in ids if isinstance(entry, str)}
    return EVERYONE if "*" in named else Audience(contact_ids=frozenset(named))


def _reason(node: _Node) -> ShareableReason | PrivateReason:
    """Anything not clearly shareable is private."""
    text, audience = node.text("text", required=True), _audience(node)
    visibility = node.text("visibility").lower()
    if visibility == "public":
        return ShareableReason(text, EVERYONE if audience.is_empty else audience)
    if visibility not in {"", "private"} and not audience.is_empty:
        return ShareableReason(text, audience)
    return PrivateReason(PrivateText(text))


def _feedback(node: _Node) -> Feedback:
    return Feedback(node.text("text", required=True), _audience(node))


def _alternative(node: _Node) -> ChosenAlternative:
    summary, employer, details = (node.text(key) for key in ("summary", "employer", "private_details"))
    private = PrivateText(details) if details else None
    may_name = node.flag("may_name")
    return ChosenAlternative(summary=summary, employer=employer, may_name=may_name, private_details=private)


type _Terms = tuple[tuple[str, str], ...]


def _kind(case: _Node, status: AcceptanceStatus, dates: _Node, terms: _Terms, contacts: tuple[Contact, ...]) -> Kind:
    if status is AcceptanceStatus.OFFER_WITHDRAWN:
        return Kind.RESCINDED
    stated = case.text("kind").lower()
    if stated in Kind:
        return Kind(stated)
    offered = dates.day("offer_received") or terms or status.is_promise or any(each.extended_offer for each in contacts)
    return Kind.DECLINE if offered else Kind.WITHDRAW


def _today(dates: _Node, contacts: tuple[Contact, ...]) -> date | None:
    """The plan is made on the day of the decision, or later if something was logged after it."""
    decision = dates.day("decision")
    logged = [entry.on for contact in contacts for entry in contact.interactions if entry.on]
    return max([decision, *logged]) if decision else None


def _medium(dates: _Node, contacts: tuple[Contact, ...], terms: _Terms) -> Medium:
    """Taken from what is said about the offer, else from the offering person's contact on the day it came."""
    received = dates.day("offer_received")
    said = [text for label, text in terms if label in {"medium", "received_by", "via"}]
    for contact in contacts:
        if contact.extended_offer:
            said.append(contact.role_label if "offer" in contact.role_label.lower() else "")
            said += [entry.kind for entry in contact.interactions if entry.on and entry.on == received]
    for text in said:
        for pattern, medium in _MEDIA:
            if re.search(pattern, text, re.IGNORECASE):
                return medium
    return Medium.UNKNOWN


_MEDIA = [
    (r"e-?mail|portal", Medium.EMAIL),
    (r"video|zoom|teams", Medium.VIDEO),
    (r"phone|\bcall", Medium.PHONE),
    (r"letter|\bmail\b|post", Medium.LETTER),
    (r"visit|person|dinner|lunch|meeting|interview|coffee", Medium.IN_PERSON),
]


def _refuse_repeats(contacts: tuple[Contact, ...], path: str) -> None:
    seen: set[str] = set()
    for place, contact in enumerate(contacts):
        if contact.id in seen:
            raise CaseError(f"{path + '.' if path else ''}contacts[{place}].id: '{contact.id}' is used twice")
        seen.add(contact.id)
