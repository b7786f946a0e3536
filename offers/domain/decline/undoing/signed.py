"""What the user calls the paper they signed, and what still waits to be signed."""

from __future__ import annotations

from offers.domain.decline.facts import AcceptanceStatus, Case, Contact
from offers.domain.decline.text.prose import AnyCase, plain
from offers.domain.decline.undoing.in_motion import CLAUSE, PART, SENTENCE, first_part

_USUAL = {AcceptanceStatus.LOI_SIGNED: "letter of intent", AcceptanceStatus.CONTRACT_SIGNED: "contract"}
# Other names than the two, each only where the note says that it was signed.
_OTHERS = (
    r"(?P<paper>heads of terms|heads of agreement|term sheet|memorandum of understanding|letter of engagement|"
    r"letter of appointment|letter of offer|engagement letter|appointment letter|offer letter|statement of intent|"
    r"acceptance (?:form|letter|slip))\b"
)
_SIGNED = AnyCase(
    r"\b(?:counter-?)?signed (?:(?:and|&) (?:dated|sent|returned|posted) )?(?:off )?(?:both copies of )?"
    rf"(?:(?:the|their|her|his|my|a|an) )?{_OTHERS}|\b{_OTHERS.replace('?P<paper>', '?P<before>')}"
    r",? (?:(?:was|is|all|now|already|duly) ){0,2}signed\b(?! by (?:her|him|them|the|both|us)\b)"
)


def signed_paper(case: Case) -> str:
    """ "letter of intent", "contract", or as a note names it: "heads of terms"; "" where nothing was signed."""
    usual = _USUAL.get(case.acceptance, "")
    notes = (plain(entry.note) for contact in case.contacts for entry in contact.interactions)
    found = next(filter(None, map(_SIGNED.search, notes)), None) if usual else None
    return found["paper"] or found["before"] if found else usual


def to_be_signed(contact: Contact) -> str:
    """A contract that this person sent and that waits for a signature, in the words of the log; "" for none."""
    return first_part(contact, _TO_BE_SIGNED, CLAUSE, PART)


# A contract that went out on the strength of a yes by word of mouth.
_PAPER = r"(?:contract|agreement|lease|offer letter|letter of intent|employment papers)"
_FOR_SIGNING = r"(?:for (?:me to sign|signing|signature|my signature)|to (?:sign|be signed))"
_SENT, _IS = r"(?:sent|e-?mailed|posted|couriered)", r"(?:(?:is|was|has been|already|now|just|still) )*"
_TO_BE_SIGNED = AnyCase(
    rf"\b{_PAPER}s? {_IS}(?:{_SENT}|out|waiting|here|on its way) (?:(?:out|over|to me|with me) )*{_FOR_SIGNING}\b|"
    rf"\b{_SENT} (?:(?:me|us|over|out) )*(?:(?:the|an?|my) )?(?:\w+ )?{_PAPER}s? {_FOR_SIGNING}\b|"
    rf"\b{_PAPER} {_IS}(?:unsigned|not signed|waiting for my signature)\b"
)


def to_be_leased(contact: Contact) -> str:
    """A lease that this person has drawn up for the user, in the words of the log; "" for none."""
    return first_part(contact, _LEASE, CLAUSE, SENTENCE)


_LEASE = AnyCase(
    r"\b(?:has|have|had|sent|e-?mailed|drew up|drafted|prepared|posted) (?:(?:me|us|over) )?(?:the |a |our |"
    r"my )?(?:draft )?"
    r"(?:lease|tenancy|rental contract)\b(?! clauses)|\b(?:lease|tenancy|rental contract) (?:draft|(?:is|"
    r"was) (?:ready|drawn up|"
    r"drafted|waiting|here|yours|out))\b"
)
