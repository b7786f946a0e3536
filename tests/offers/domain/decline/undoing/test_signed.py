"""What was signed is called what the user calls it."""

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import AcceptanceStatus, Interaction
from offers.domain.decline.undoing.signed import signed_paper

from ..make import case_of, person


def after(note, acceptance=AcceptanceStatus.LOI_SIGNED):
    lead = person(extended_offer=True, interactions=(Interaction(kind="onsite", note=note),))
    return case_of(lead, acceptance=acceptance)


@pytest.mark.parametrize(
    ("note", "paper"),
    [
        ("", "letter of intent"),
        ("Good talk about the boats.", "letter of intent"),
        ("Signed the heads of terms at his kitchen table", "heads of terms"),
        ("sent the term sheet over, I signed it", "letter of intent"),
        ("term sheet signed & sent back Mon", "term sheet"),
        ("Countersigned both copies of the memorandum of understanding", "memorandum of understanding"),
        ("signed and returned the letter of appointment", "letter of appointment"),
        ("explained the term sheet, patient about it", "letter of intent"),
        ("term sheet was signed by the partners in May", "letter of intent"),
        ("term sheet already signed by him", "letter of intent"),
    ],
)
def test_the_paper_is_named_as_in_the_notes(note, paper):
    assert signed_paper(after(note)) == paper


@pytest.mark.parametrize(
    ("acceptance", "paper"),
    [
        (AcceptanceStatus.NONE, ""),
        (AcceptanceStatus.VERBAL, ""),
        (AcceptanceStatus.OFFER_WITHDRAWN, ""),
        (AcceptanceStatus.CONTRACT_SIGNED, "contract"),
    ],
)
def test_without_a_name_in_the_notes_it_is_what_the_status_says(acceptance, paper):
    assert signed_paper(after("", acceptance)) == paper


def test_its_name_stands_in_the_letter_the_call_and_the_checklist():
    bundle = compose(after("Signed the heads of terms at his kitchen table"))
    assert "heads of terms" in bundle.messages["c1"].body
    spoken = " ".join(line for block in bundle.scripts["c1"].blocks for line in block.lines)
    assert "I signed the heads of terms for" in spoken
    assert "about the heads of terms" in spoken or "through the heads of terms" in spoken
    assert any("read the heads of terms you signed" in entry.text for entry in bundle.checklist)
