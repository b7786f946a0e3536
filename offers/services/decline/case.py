"""One decline with the facts that its goodbyes are composed from, and the user's own choices in place."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime
from functools import cached_property

from offers.domain.decline.bundle import Blocker, Bundle, Channel, DraftMessage, PlannedStep, PlanWarning
from offers.domain.decline.compose import compose
from offers.domain.decline.people.registers import Register
from offers.domain.decline.plan.etiquette import choose
from offers.models import Decline
from offers.services.facts import Facts, Person, facts_of


@dataclass(frozen=True)
class Goodbye(Facts):
    """One decline with its people and the facts that everything is composed from."""

    decline: Decline

    @cached_property
    def bundle(self) -> Bundle:
        """The plan and words with the user's own choices in place."""
        return self._composed({person.id: person.register for person in self.people if person.register})

    def draft_in(self, register: Register | None, contact_id: str) -> DraftMessage | None:
        """The message for that person as it would sound; None leaves the choice to us."""
        chosen = {person.id: person.register for person in self.people if person.register}
        if register == chosen.pop(contact_id, None):
            return self.bundle.messages.get(contact_id)
        return self._composed(chosen | ({contact_id: register} if register else {})).messages.get(contact_id)

    def _composed(self, registers: dict[str, Register]) -> Bundle:
        channels = {person.id: channel for person in self.people if (channel := self._channel(person))}
        return compose(self.case, overrides=channels, order=self.order, registers=registers)

    def _channel(self, person: Person) -> Channel | None:
        """As the user chose, if they did. Whoever was reached has heard it in a call, whatever would be planned now."""
        planned = person.chosen_channel or choose(self.case.contact(person.id), self.case).channel
        if not person.was_reached or planned.is_live:
            return person.chosen_channel
        return Channel.PHONE if person.contact.phone else Channel.VIDEO_CALL

    @cached_property
    def recommended(self) -> Bundle:
        """The plan and words as they would be without the user's own choices."""
        return compose(self.case)

    @property
    def order(self) -> list[str]:
        """Ids of the people that the user put in an order of their own."""
        placed = [(person.position, person.id) for person in self.people if person.position is not None]
        return [contact_id for _, contact_id in sorted(placed)]

    @cached_property
    def steps(self) -> dict[str, PlannedStep]:
        """The planned step of each person, by id, in order of telling."""
        return {step.contact_id: step for step in self.bundle.plan}

    @cached_property
    def notes(self) -> tuple[Blocker | PlanWarning, ...]:
        """What to settle or look at first, the graver before the lighter."""
        return (*self.bundle.blockers, *self.bundle.warnings)

    def notes_for(self, contact_id: str) -> tuple[Blocker | PlanWarning, ...]:
        return tuple(note for note in self.notes if note.contact_id == contact_id)

    @property
    def general_notes(self) -> tuple[Blocker | PlanWarning, ...]:
        """Those about nobody in particular."""
        return tuple(note for note in self.notes if note.contact_id is None)


def goodbye_of(decline: Decline, *, now: datetime) -> Goodbye:
    """Four queries, however many people there are. `decline` comes with its offer, organization and owner."""
    facts = facts_of(decline.offer, decline, now=now)
    return Goodbye(**{field.name: getattr(facts, field.name) for field in fields(facts)}, decline=decline)
