"""What every letter needs: its reader, its register, and lines that may be left out to fit the medium."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import IntEnum

from offers.domain.decline.brief import Brief, Reader
from offers.domain.decline.briefing import brief
from offers.domain.decline.bundle import Channel, PlannedStep
from offers.domain.decline.choosing.heard import HeardDeck
from offers.domain.decline.circles import Circle
from offers.domain.decline.facts import Case, Contact
from offers.domain.decline.letters.phrases import InRegisters, shared
from offers.domain.decline.letters.requests import LetterRequest
from offers.domain.decline.people.names import signature
from offers.domain.decline.people.registers import Register
from offers.domain.decline.private.discretion import discretion_for
from offers.domain.decline.text.prose import capitalize, finish, words
from offers.domain.decline.thanks.chosen import choose_acts
from offers.domain.decline.words.gratitude import for_acts


class Need(IntEnum):
    """How much a line is needed: what must stand, what is better said, what only keeps a text from being curt, and what
    is said only where hardly anything else is.
    """

    MUST = 0
    BETTER = 1
    FILLER = 2
    SPARE = 3


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    need: Need = Need.MUST


Paragraph = list[Line]
_RUN_SEARCH = frozenset({Circle.LEAD, Circle.STAFF, Circle.AGENCY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """The reader of one letter, and the register and deck it is written with. It holds nothing private."""

    reader: Reader
    brief: Brief
    register: Register
    today: date
    deck: HeardDeck = field(repr=False)
    decided_on: date | None = None

    def say(
        self,
        bank: InRegisters | Sequence[str],
        slots: Mapping[str, str] | None = None,
        *,
        need: Need = Need.MUST,
        opens: bool = False,
    ) -> Line:
        """A line from the bank, in this letter's register where the bank has registers.

        What need not stand is rather left out than said in a sentence that somebody else already has.
        """
        phrases = bank[self.register] if isinstance(bank, Mapping) else bank
        return Line(
            self.deck.deal(phrases, {**self.slots, **(slots or {})}, opens=opens, fresh=need is not Need.MUST), need
        )

    @property
    def runs_search(self) -> bool:
        return self.reader.circle in _RUN_SEARCH

    @property
    def slots(self) -> dict[str, str]:
        title = self.brief.role.removeprefix("the ")
        return {
            "role": self.brief.role,
            "Title": capitalize(title),
            "org": self.brief.organization,
            "name": self.brief.caller,
        }

    def thanks(self, bank: InRegisters | Sequence[str], *, opens: bool = False) -> Line:
        """Thanks for what this reader did; an empty line where nothing is logged."""
        acts = choose_acts(self.reader)[: 1 if self.register is Register.BRIEF else None]
        if not acts:
            return Line("")
        plain = shared.THANKS_PLAIN if self.reader.soured else bank
        return self.say(plain, {"acts": for_acts(acts)}, opens=opens)

    def own(self, text: str) -> Line:
        """The user's own words, as whole sentences."""
        said = " ".join(text.split())
        return Line(finish(capitalize(said)) if said else "")


def voice_for(letter: LetterRequest, case: Case, contact: Contact) -> Voice:
    """`contact` is the reader as this letter sees them, with the interactions it may speak of."""
    discretion = discretion_for(case)
    step = PlannedStep(contact_id=contact.id, channel=letter.channel, order=1, rule=0)
    whole = brief(case, (step,), discretion)
    people = tuple(contact if person.id == contact.id else person for person in case.contacts)
    seen = brief(replace(case, contacts=people), (step,), discretion)
    reader = replace(
        seen.readers[0],
        acts=tuple(act for act in seen.readers[0].acts if not _GIVES_AWAY.search(act.for_form)),
        soured=whole.readers[0].soured,
        estranged=whole.readers[0].estranged,
        sign_as=signature(case.applicant, familiar=contact.first_name_basis),
    )
    return Voice(
        reader=reader,
        brief=seen,
        register=letter.register,
        today=letter.today,
        deck=HeardDeck(
            f"{case.id}:{contact.id}:{letter.purpose}", letter.others, formal=letter.register is Register.FORMAL
        ),
        decided_on=case.dates.decision,
    )


# "Took my doubts seriously": kind, and nothing to write while all is open, or once it is settled.
_GIVES_AWAY = re.compile(
    r"\b(?:doubts?|worr(?:y|ies)|hesitat\w+|reservations?|second thoughts|cold feet)\b", re.IGNORECASE
)


def fitted(paragraphs: Iterable[Paragraph], channel: Channel, register: Register) -> list[str]:
    """The lines that fit the medium (rule 27): in few words what must stand, else also what is better said."""
    paragraphs = list(paragraphs)
    is_brief = register is Register.BRIEF
    longest = _LONGEST.get(channel, _LONGEST_EMAIL)
    shortest = _SHORTEST.get(channel, _SHORTEST_BRIEF if is_brief else _SHORTEST_EMAIL)
    aim = shortest if is_brief else longest
    lines = sorted((line for paragraph in paragraphs for line in paragraph if line.text), key=lambda line: line.need)
    until = {Need.BETTER: aim, Need.FILLER: shortest, Need.SPARE: min(shortest, _HARDLY_ANYTHING)}
    kept: list[Line] = []
    used = 0
    for line in lines:
        length = len(words(line.text))
        if line.need is Need.MUST or (used < until[line.need] and used + length <= longest):
            kept.append(line)
            used += length
    told = [" ".join(line.text for line in paragraph if line in kept) for paragraph in paragraphs]
    return [text for text in told if text]


_LONGEST = {Channel.TEXT: 75, Channel.HANDWRITTEN_NOTE: 115, Channel.LINKEDIN: 100}
_LONGEST_EMAIL = 145
_SHORTEST = {Channel.TEXT: 14}
_SHORTEST_EMAIL, _SHORTEST_BRIEF, _HARDLY_ANYTHING = 36, 30, 22
