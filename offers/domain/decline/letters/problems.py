"""What keeps a letter from being written, as values that a form can show beside the field.

What the user types for others to read is held against what they keep to themselves: it never enters a draft.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from offers.domain.decline.circles import circle_of
from offers.domain.decline.facts import Case, Contact, Kind
from offers.domain.decline.letters.purposes import A_WHILE, channels_for, may_come_back, may_grant
from offers.domain.decline.letters.requests import (
    Acceptance,
    CallConfirmed,
    CounterOffer,
    InterviewThanks,
    LetterRequest,
    MonthsLater,
    MoreTime,
)
from offers.domain.decline.letters.rivals import hint_in, rival_in
from offers.domain.decline.log import logged
from offers.domain.decline.private.confidences import CONFIDENCE
from offers.domain.decline.private.discretion import MONEY, PAY, TERMS, Discretion, discretion_for
from offers.domain.decline.reading import attempts
from offers.domain.decline.share.reasons import is_harsh
from offers.domain.decline.text.placeholders import left_over
from offers.domain.decline.text.prose import plain, words


@dataclass(frozen=True, slots=True)
class Problem:
    """`field` names the attribute of the request or of its details that is to be mended."""

    field: str
    text: str


class CannotWrite(ValueError):
    """A letter was asked for in spite of its problems."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(problem.text for problem in problems))
        self.problems = problems


def problems(letter: LetterRequest, case: Case) -> tuple[Problem, ...]:
    """Everything to settle first. Raises KeyError for a contact that the case does not know."""
    contact = case.contact(letter.contact_id)
    return (*_about_reader(letter, contact, case), *_about_details(letter, contact, case))


def _about_reader(letter: LetterRequest, contact: Contact, case: Case) -> Iterator[Problem]:
    if logged.is_barred(contact):
        yield Problem("contact_id", "This person is marked “do not contact”.")
    elif letter.channel not in channels_for(contact, letter.purpose):
        yield Problem("channel", "This cannot go to them that way: choose another channel, or add the address.")
    if isinstance(letter.details, MoreTime) and not may_grant(contact, case):
        yield Problem("contact_id", "Ask whoever made the offer, their HR, or the agency that brought it.")
    if isinstance(letter.details, CounterOffer) and not may_come_back(contact, case):
        yield Problem("contact_id", "A better offer comes from those who run the search: answer whoever brought it.")


def _about_details(letter: LetterRequest, contact: Contact, case: Case) -> Iterator[Problem]:
    check = _Words(case, contact)
    today = letter.today
    match letter.details:
        case MoreTime() as more_time:
            yield from _about_more_time(more_time, case, today)
            yield from check("why", more_time.why)
        case CallConfirmed(spoken_on=spoken_on, agreed=agreed, said_no=said_no):
            if spoken_on > today:
                yield Problem("spoken_on", "This day is still to come.")
            if not agreed.strip() and not said_no:
                yield Problem("agreed", "Say what was agreed, or that you said no.")
            if rival_in(agreed):
                yield Problem("agreed", _NO_RIVALS)
            yield from check("agreed", agreed)
        case CounterOffer(came_on=came_on):
            if case.kind is not Kind.DECLINE:
                yield Problem("purpose", "There is no offer here to turn down.")
            if came_on and came_on > today:
                yield Problem("came_on", "This day is still to come.")
        case MonthsLater(since=since, news=news):
            if since > today:
                yield Problem("since", "This day is still to come.")
            elif today - since < A_WHILE:
                yield Problem("since", _TOO_SOON)
            yield from check("news", news)
        case InterviewThanks() as thanks:
            yield from _about_interview(thanks, contact)
            yield from check("remark", thanks.remark)
        case Acceptance(starts_on=starts_on, next_step=next_step):
            if starts_on and starts_on < today:
                yield Problem("starts_on", "This day has passed.")
            yield from check("next_step", next_step)


def _about_more_time(asked: MoreTime, case: Case, today: date) -> Iterator[Problem]:
    if asked.until <= today:
        yield Problem("until", "Ask for a day that is still to come.")
    elif case.dates.deadline and asked.until <= case.dates.deadline:
        yield Problem("until", "You have until then already: ask for a later day.")
    if hint_in(asked.why):
        yield Problem("why", _NO_RIVALS)


def _about_interview(thanks: InterviewThanks, contact: Contact) -> Iterator[Problem]:
    met = contact.interactions[thanks.interaction :][:1] if thanks.interaction >= 0 else ()
    if not met or attempts.is_failed(met[0]):
        yield Problem("interaction", "There is no such meeting with this person.")
    elif not met[0].thank:
        yield Problem("interaction", "You chose to thank for nothing here.")
    if rival_in(thanks.remark):
        yield Problem("remark", _NO_RIVALS)


_TOO_SOON = "That is less than four weeks ago, and this note is for later. Choose another letter, or come back to it."
_NO_RIVALS = "Leave other offers and interviews out: they read as pressure."


class _Words:
    """Checks the user's words for one reader."""

    def __init__(self, case: Case, contact: Contact) -> None:
        self._discretion: Discretion = discretion_for(case)
        self._circle = circle_of(contact, case, {lead.id for lead in logged.leads(case)})

    def __call__(self, field: str, text: str) -> Iterator[Problem]:
        said = plain(text)
        if MONEY.search(said):
            yield Problem(field, "Leave figures out: say it in words, or not at all.")
        elif not self._discretion.allows(said) or CONFIDENCE.search(said):
            yield Problem(field, "This touches something you marked private or were told in confidence.")
        if is_harsh(said):
            yield Problem(field, "This reads harshly, or compares. Say it more gently, or leave it out.")
        if left_over(said):
            yield Problem(field, "Something was left to fill in.")
        if self._circle.is_outside and (PAY.search(said) or TERMS.search(said)):
            yield Problem(field, "Pay and contract terms are not for this person.")
        if len(words(said)) > _LONGEST:
            yield Problem(field, f"Keep it under {_LONGEST} words: the whole letter is short.")


_LONGEST = 60
