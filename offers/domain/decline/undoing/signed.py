"""What the user calls the paper they signed."""

from __future__ import annotations

from offers.domain.decline.facts import AcceptanceStatus, Case
from offers.domain.decline.text.prose import AnyCase, plain

_USUAL = {AcceptanceStatus.LOI_SIGNED: "letter of intent", AcceptanceStatus.CONTRACT_SIGNED: "contract"}
# Other names than the two, each only where the note says that it was signed.
_OTHERS = (
    r"(?P<paper>heads of terms|heads of agreement|term sheet|memorandum of understanding|letter of engagement|"
    r"letter of appointment|letter of offer|engagement letter|appointment letter|offer letter|statement of intent|"
    r"acceptance (?:form|letter|slip))\b"
)
_SIGNED = AnyCase(
    rf"\b(?:counter-?)?signed (?:(?:and|&) (?:dated|sent|returned|posted) )?(?:off )?(?:both copies of )?"
    rf"(?:(?:the|their|her|his|my|a|an) )?{_OTHERS}|\b{_OTHERS.replace('?P<paper>', '?P<before>')}"
    r",? (?:(?:was|is|all|now|already|duly) ){0,2}signed\b(?! by (?:her|him|them|the|both|us)\b)"
)


def signed_paper(case: Case) -> str:
    """ "letter of intent", "contract", or as a note names it: "heads of terms"; "" where nothing was signed."""
    usual = _USUAL.get(case.acceptance, "")
    notes = (plain(entry.note) for contact in case.contacts for entry in contact.interactions)
    found = next(filter(None, map(_SIGNED.search, notes)), None) if usual else None
    return found["paper"] or found["before"] if found else usual
