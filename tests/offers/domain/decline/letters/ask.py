"""Requests for letters, over small cases and over the cases on file."""

from collections.abc import Iterator
from datetime import date, timedelta

from offers.domain.decline.bundle import Channel, DraftMessage
from offers.domain.decline.facts import Case, Contact, Kind
from offers.domain.decline.letters.purposes import channels_for, may_come_back, may_grant
from offers.domain.decline.letters.requests import (
    Acceptance,
    CallConfirmed,
    CounterOffer,
    Details,
    InterviewThanks,
    LetterRequest,
    MonthsLater,
    MoreTime,
    Purpose,
)
from offers.domain.decline.letters.write import write
from offers.domain.decline.people.registers import Register
from offers.domain.decline.reading import attempts

TODAY = date(2026, 3, 4)
# What the user types is said as typed, also to two people.
OWN_WORDS = (
    "My wife and I want to see the schools first",
    "I'll write again by the end of the month",
    "We have settled in well",
    "I'll send the form tomorrow",
)


def letter(details: Details, *, to="c1", register=Register.WARM, channel=Channel.EMAIL, today=TODAY, others=()):
    return LetterRequest(
        contact_id=to, channel=channel, register=register, today=today, details=details, others=tuple(others)
    )


def details_for(purpose: Purpose, contact: Contact, case: Case, today: date) -> Iterator[Details]:
    """With little and with much of what the user may add; none where the letter makes no sense for this person."""
    match purpose:
        case Purpose.MORE_TIME:
            until = max(today, case.dates.deadline or today) + timedelta(days=7)
            if may_grant(contact, case):
                yield MoreTime(until=until)
                yield MoreTime(until=until, why=OWN_WORDS[0], is_keen=True)
        case Purpose.CALL_CONFIRMED:
            yield CallConfirmed(spoken_on=today - timedelta(days=1), agreed=OWN_WORDS[1])
            yield CallConfirmed(spoken_on=today, said_no=True)
        case Purpose.COUNTER_OFFER:
            if case.kind is Kind.DECLINE and may_come_back(contact, case):
                yield CounterOffer()
                yield CounterOffer(came_on=today - timedelta(days=2))
        case Purpose.MONTHS_LATER:
            yield MonthsLater(since=today - timedelta(days=60))
            yield MonthsLater(since=today - timedelta(days=60), news=OWN_WORDS[2], would_hear=True)
        case Purpose.INTERVIEW_THANKS:
            held = [place for place, entry in enumerate(contact.interactions) if not attempts.is_failed(entry)]
            yield from (InterviewThanks(interaction=place) for place in held[:2])
        case Purpose.ACCEPTANCE:
            yield Acceptance()
            yield Acceptance(starts_on=today + timedelta(days=60), next_step=OWN_WORDS[3])


def round_of(
    case: Case, purpose: Purpose, register: Register, *, turn: int = 0, place: int = 0
) -> Iterator[tuple[LetterRequest, DraftMessage]]:
    """One letter of a purpose to everybody it makes sense for, by the channel that is best, next best (`place`)...

    Each letter knows those written before. `turn` chooses among the details.
    """
    today = case.today or TODAY
    written: list[str] = []
    for contact in case.contacts:
        channels = channels_for(contact, purpose)
        options = list(details_for(purpose, contact, case, today))
        if place < len(channels) and turn < len(options):
            request = letter(
                options[turn], to=contact.id, register=register, channel=channels[place], today=today, others=written
            )
            draft = write(request, case)
            written.append(draft.body)
            yield request, draft


def core(body: str) -> str:
    """Without greeting and sign-off."""
    return "\n".join(body.split("\n\n")[1:-1])
