"""The user's own saved sentences: which may be said at all, and to whom. The rules of the review hold for them too."""

from __future__ import annotations

import re
from functools import cached_property

from offers.domain.decline.bundle import PlanWarning
from offers.domain.decline.circles import Circle
from offers.domain.decline.facts import Case, Contact, OwnPhrase
from offers.domain.decline.review import DECISION, Audience, Finding, Reviewer, Severity
from offers.domain.decline.text.prose import plain, words

# What may be said to nobody; anything else that the review finds keeps a sentence from one reader only.
_TO_NOBODY = {
    "private": (41, "touches something you marked private or were told in confidence"),
    "confidence": (47, "speaks of something told in confidence"),
    "money": (44, "has a figure in it"),
    "rank": (46, "tells where they stood among your choices"),
    "placeholder": (68, "has a gap that was left to fill in"),
}
_APOLOGY = re.compile(r"\b(?:sorry|apolog\w+|regret\w*)\b", re.IGNORECASE)


class OwnPhrases:
    """The sentences of one case, held against its facts."""

    def __init__(self, case: Case) -> None:
        self._case = case

    @cached_property
    def _reviewer(self) -> Reviewer:
        return Reviewer(self._case)

    def for_reader(self, contact: Contact, circle: Circle) -> tuple[OwnPhrase, ...]:
        """Those that suit this reader, in the user's order."""
        return tuple(phrase for phrase in self._case.own_phrases if self._suits(phrase.text, contact, circle))

    def _suits(self, text: str, contact: Contact, circle: Circle) -> bool:
        """The decision is told once, by us (rule 23); so is the one apology where there is one (rule 31)."""
        said = plain(text)
        if DECISION.search(said) or (_APOLOGY.search(said) and self._owes_an_apology):
            return False
        if self._names_another(said, contact):
            return False
        return all(finding.severity < Severity.MEDIUM for finding in self._findings(text, contact, circle))

    def _findings(self, text: str, contact: Contact, circle: Circle) -> tuple[Finding, ...]:
        return self._reviewer.review(text, Audience(contact=contact, circle=circle, states_decision=False))

    @property
    def _owes_an_apology(self) -> bool:
        deadline, today = self._case.dates.deadline, self._case.today
        return self._case.acceptance.is_promise or bool(deadline and today and today > deadline)

    def _names_another(self, text: str, contact: Contact) -> bool:
        said = {word.casefold() for word in words(text) if word[:1].isupper()}
        others = (other for other in self._case.contacts if other.id != contact.id)
        return any(not said.isdisjoint(_names(other) - _names(contact)) for other in others)

    def warnings(self) -> tuple[PlanWarning, ...]:
        """One for each sentence that is in no draft because it may be said to nobody."""
        found = []
        for phrase in self._case.own_phrases:
            codes = [finding.code for contact in self._case.contacts[:1] for finding in self._about(phrase, contact)]
            if codes:
                rule, what = _TO_NOBODY[codes[0]]
                text = f"Your sentence “{_beginning(phrase.text)}” {what}, so it is in no draft."
                found.append(PlanWarning(code="own_phrase", text=text, rule=rule))
        return tuple(found)

    def _about(self, phrase: OwnPhrase, contact: Contact) -> list[Finding]:
        return [found for found in self._findings(phrase.text, contact, Circle.LEAD) if found.code in _TO_NOBODY]


def _names(contact: Contact) -> set[str]:
    return {name.casefold() for name in (contact.given, contact.family, contact.goes_by) if len(name) >= _TELLING}


_TELLING = 3


def _beginning(text: str) -> str:
    first = text.split()[:_SHOWN]
    return " ".join(first) + ("…" if len(text.split()) > _SHOWN else "")


_SHOWN = 5
