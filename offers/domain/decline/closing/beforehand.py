"""What is settled before anybody hears: lawyers, papers, the other place in writing, as entries of the checklist."""

from __future__ import annotations

from datetime import date

from offers.domain.decline.bundle import ChecklistEntry, EntryKind
from offers.domain.decline.facts import AcceptanceStatus, Case, Kind
from offers.domain.decline.log import logged
from offers.domain.decline.people.names import full_name
from offers.domain.decline.private.asked_amiss import tells_of_discrimination, was_asked_amiss
from offers.domain.decline.private.sensitive import filing_limits
from offers.domain.decline.private.touched import was_touched
from offers.domain.decline.share.reasons import Ahead, ahead
from offers.domain.decline.text.prose import AnyCase
from offers.domain.decline.undoing.signed import signed_paper


def beforehand(case: Case) -> list[ChecklistEntry]:
    entries = []
    if paper := signed_paper(case):
        text = (
            f"Have a lawyer read the {paper} you signed before the first call: what binds you, what is "
            f"confidential, what it costs."
        )
        entries.append(_entry(text, EntryKind.LEGAL, 75, case.today))
    elif case.acceptance is AcceptanceStatus.VERBAL:
        text = (
            "Check whether you signed anything when you said yes; if so, have a lawyer read it before the first call."
        )
        entries.append(_entry(text, EntryKind.LEGAL, 75, case.today))
    if logged.is_kept_from_others(case):
        lead = next((full_name(lead) for lead in logged.leads(case)), "them")
        text = f"Ask {lead} when the others may know; until then write to nobody there about it."
        entries.append(_entry(text, EntryKind.CHECK, 47, case.today))
    if case.kind is Kind.RESCINDED:
        text = (
            "Save every message about the offer and its withdrawal; if you gave notice or moved because of it, "
            "ask a lawyer."
        )
        entries.append(_entry(text, EntryKind.LEGAL, 80, case.today))
    elif case.kind is Kind.DECLINE and _is_to_be_confirmed(case.alternative.summary):
        text = "Make sure what you chose instead is confirmed in writing before you tell anyone."
        entries.append(_entry(text, EntryKind.CHECK, 19, case.today))
    touched = was_touched(case)
    if touched or tells_of_discrimination(case) or any(was_asked_amiss(contact) for contact in case.contacts):
        what = "said and done" if touched else "asked or said"
        text = f"For yourself only: write down what was {what}, with dates and names, while it is fresh."
        entries.append(_entry(text, EntryKind.LEGAL, 78, case.today))
        text = f"Ask an employment lawyer soon whether to act on it; {filing_limits(case)}."
        entries.append(_entry(text, EntryKind.LEGAL, 78))
    return entries


def _entry(text: str, kind: EntryKind, rule: int, due_on: date | None = None) -> ChecklistEntry:
    return ChecklistEntry(text=text, kind=kind, rule=rule, due_on=due_on)


def _is_to_be_confirmed(chosen: str) -> bool:
    """Whether somebody else has a word to give in it.

    Not in an own business, nor where nothing changes or nobody hires (rule 19).
    """
    if not chosen or ahead(chosen) is Ahead.OWN:
        return False
    return not _STAYS.search(chosen) or bool(_NEW_THERE.search(chosen))


_STAYS = AnyCase(
    r"^\W*(?:(?:i|we)(?:'m|'re| am| are|'ll| will|'ve| have)? )?(?:just |simply |still |decided )*"
    r"(?:(?:to )?(?:stay|remain|continu|keep|carry(?:ing)? on|stick(?:ing)? with)\w*\b|"
    r"not (?:to )?(?:go(?:ing)?|mov(?:e|ing)|leav(?:e|ing)|relocat(?:e|ing)|chang(?:e|ing)|tak(?:e|ing) any)\b|"
    r"no (?:move|change|new job|job|other (?:job|offer))\b|nothing\b|none\b|nobody\b|undecided\b|"
    r"(?:have|has)n't (?:got )?anything\b|no other\b|"
    r"mov(?:e|ing) (?:back )?(?:to|home)\b|look(?:ing)? after\b|car(?:e|ing) for (?:my|our)\b|(?:at|back) home\b)"
)
_NEW_THERE = AnyCase(
    r"\b(?:an? (?:[a-z]+ )?(?:job|post|position|role)|new|promot\w+|raise|match\w*|offer\w*|better|more|counter\w*|"
    r"permanent|partner\w*|chief|lead)\b"
)
