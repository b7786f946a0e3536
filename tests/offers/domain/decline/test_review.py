"""What is wrong with a text, found, placed, and with a way to mend it."""

import pytest

from offers.domain.decline.bundle import Channel
from offers.domain.decline.circles import Circle
from offers.domain.decline.facts import Audience as SharedWith
from offers.domain.decline.facts import ChosenAlternative, Feedback, Interaction, Kind, PrivateReason, PrivateText
from offers.domain.decline.review import Audience, Reviewer, Severity

from .make import VISIT, case_of, person

FINE = "Dear Jane,\n\nI've decided to decline the nurse position. Thank you for showing me the ward.\n\nBest,\nLena"


def codes(text, *, circle=Circle.LEAD, channel=Channel.EMAIL, others=None, states_decision=True, **facts):
    contact = person()
    audience = Audience(contact=contact, circle=circle, channel=channel, states_decision=states_decision)
    return [finding.code for finding in Reviewer(case_of(contact, **facts)).review(text, audience, others)]


def test_a_sound_text_has_no_findings():
    assert codes(FINE) == []


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ("Hello [Name].", "placeholder"),
        ("They pay $40,000 more.", "money"),
        ("I might reconsider at this time.", "reopens"),
        ("I hope this e-mail finds you well.", "stock"),
        ("The clinic is chaotic.", "harsh"),
        ("I have a better offer.", "harsh"),
        ("She told me in confidence.", "confidence"),
        ("I am sorry. I apologize.", "apologies"),
        ("Let us stay in touch.", "unwanted_touch"),
        (" ".join(["word"] * 160), "too_long"),
    ],
)
def test_each_fault_is_found(more, code):
    assert codes(f"{FINE}\n{more}") == [code]


def test_findings_say_where_and_how_to_mend():
    finding = Reviewer(case_of(person())).review(f"{FINE} [Name]", Audience(contact=person(), circle=Circle.LEAD))[0]
    assert (finding.where, finding.severity, finding.rule) == ("[Name]", Severity.CRITICAL, 68)
    assert finding.what
    assert finding.mend


def test_a_private_reason_is_found_in_other_words_too():
    private = (PrivateReason(PrivateText("Tension between the surgeons frightened me.")),)
    assert codes(f"{FINE} The tense surgeons were hard to watch.", private_reasons=private) == ["private"]
    assert codes(FINE, private_reasons=private) == []


def test_the_unnamed_employer_is_found():
    alternative = ChosenAlternative(employer="Queen City Primary Care")
    assert codes(f"{FINE} I am going to Queen City.", alternative=alternative) == ["private"]
    named = ChosenAlternative(employer="Queen City Primary Care", may_name=True)
    assert codes(f"{FINE} I am going to Queen City.", alternative=named) == []


def test_what_was_told_in_confidence_is_found():
    told = Interaction(kind="phone", note="Told me in confidence about the planned Riverside merger.")
    contact = person(interactions=(VISIT, told))
    found = Reviewer(case_of(contact)).review(
        f"{FINE} Good luck with the Riverside merger.", Audience(contact=contact, circle=Circle.LEAD)
    )
    assert [finding.code for finding in found] == ["private"]


def test_feedback_that_was_not_cleared_is_found_for_those_not_cleared():
    feedback = (
        Feedback(
            "Publishing the rota six months ahead would help families.", SharedWith(contact_ids=frozenset({"c9"}))
        ),
    )
    text = f"{FINE} Publishing the rota six months ahead would help."
    assert codes(text, feedback=feedback) == ["feedback"]
    cleared = (Feedback(feedback[0].text, SharedWith(contact_ids=frozenset({"c1"}))),)
    assert codes(text, feedback=cleared) == []


def test_terms_are_no_topic_for_outsiders():
    assert codes(f"{FINE} The contract was fine.", circle=Circle.REALTOR) == ["topic"]
    assert codes(f"{FINE} The contract was fine.") == []


def test_a_missing_decision_is_found_unless_it_is_thanks_alone():
    assert codes("Dear Jane,\n\nThank you for everything.") == ["no_decision"]
    assert codes("Dear Jane,\n\nThank you for everything.", states_decision=False) == []


def test_there_is_no_offer_to_decline_once_it_was_taken_back():
    assert codes(FINE, kind=Kind.RESCINDED) == ["no_offer"]
    assert codes("Dear Jane,\n\nThank you for everything.", kind=Kind.RESCINDED) == []


def test_the_rank_of_the_offer_is_found_where_it_is_a_secret():
    assert codes(f"{FINE} You were a close second.", would_reconsider=True) == ["rank"]


def test_sentences_shared_with_another_message_are_found():
    assert codes(FINE, others={"c2": FINE}) == ["shared"]
    alike = FINE.replace("decided to decline", "decided that I decline").replace("Thank you for", "My thanks for")
    assert codes(alike, others={"c2": FINE}) == ["alike"]
    assert codes(FINE, others={"c2": "Hi."}) == []


def test_a_text_message_is_measured_as_one():
    text = f"{FINE} {' '.join(['word'] * 80)}."
    assert codes(text) == []
    assert codes(text, channel=Channel.TEXT) == ["too_long"]
