"""What the user says about a letter beyond what is logged: as stored, and as the letter is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from offers.domain.decline.bundle import Channel
from offers.domain.decline.letters.purposes import default_register
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
from offers.domain.decline.people.registers import Register
from offers.models import Message
from offers.services.facts import Facts, Person

_KINDS: dict[Purpose, type[Details]] = {
    Purpose.MORE_TIME: MoreTime,
    Purpose.CALL_CONFIRMED: CallConfirmed,
    Purpose.COUNTER_OFFER: CounterOffer,
    Purpose.MONTHS_LATER: MonthsLater,
    Purpose.INTERVIEW_THANKS: InterviewThanks,
    Purpose.ACCEPTANCE: Acceptance,
}
_DAYS = frozenset({"until", "spoken_on", "came_on", "since", "starts_on"})


def stored(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Answers by the names of the details, as JSON takes them. An interview is named by its uuid."""
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in answers.items()}


def read(purpose: Purpose, answers: Mapping[str, Any], person: Person) -> Details | None:
    """What was stored, for the domain. None when the interview that it speaks of is logged no more."""
    given: dict[str, Any] = {
        name: date.fromisoformat(value) if name in _DAYS and value else value for name, value in answers.items()
    }
    if purpose is Purpose.INTERVIEW_THANKS:
        places = [str(part.interaction.uuid) for part in person.took_part]
        if given["interaction"] not in places:
            return None
        given["interaction"] = places.index(given["interaction"])
    return _KINDS[purpose](**given)


def request_for(
    message: Message, facts: Facts, *, register: Register | None = None, others: tuple[str, ...] = ()
) -> LetterRequest | None:
    """The letter as the domain is asked for it; None when what it speaks of is gone."""
    person = facts.by_id[str(message.involvement.uuid)]
    details = read(Purpose(message.purpose), message.details, person)
    if details is None:
        return None
    return LetterRequest(
        contact_id=person.id,
        channel=Channel(message.channel),
        register=register or default_register(facts.case.contact(person.id)),
        today=facts.today,
        details=details,
        others=others,
    )
