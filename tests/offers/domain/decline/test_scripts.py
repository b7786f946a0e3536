"""What is said on the phone, block by block."""

from datetime import date

from offers.domain.decline.bundle import Channel
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import (
    EVERYONE,
    AcceptanceStatus,
    ChosenAlternative,
    Dates,
    Feedback,
    Interaction,
    Kind,
    ShareableReason,
)
from offers.domain.decline.prose import words
from offers.domain.decline.roles import Role

from .make import VISIT, case_of, person

LEAD = person(extended_offer=True, first_name_basis=True)


def script(*people, to="c1", overrides=None, **facts):
    return compose(case_of(*people, **facts), overrides=overrides).scripts[to]


def block(found, key):
    return next((part for part in found.blocks if part.key == key), None)


def test_the_decision_comes_early_and_directions_look_different_from_speech():
    found = script(LEAD, reasons=(ShareableReason("We want to live near my parents."),))
    keys = [part.key for part in found.blocks]
    assert keys[:4] == ["open", "decision", "reason", "thanks"]
    assert len(words(found.text[: found.text.index("nurse position")])) < 110
    assert "(Ask for c1 in person." in found.text
    assert "Ask for" not in found.spoken
    assert (
        found.blocks[2].text
        == 'Reason:\n(Pause. Let them answer before you go on.)\n"We want to live near my parents."'
    )


def test_every_turn_of_the_talk_has_a_line():
    found = script(LEAD)
    assert {"more", "why", "where", "hurt", "silence"} <= {part.key for part in found.blocks}
    assert "final" in block(found, "more").text or "settled" in block(found, "more").text
    assert "Listen. Don't argue" in block(found, "hurt").text
    assert block(found, "silence").lines == ()


def test_the_new_employer_is_named_only_where_allowed():
    named = ChosenAlternative(summary="x", employer="Bay Heart", may_name=True)
    hidden = ChosenAlternative(summary="x", employer="Bay Heart", may_name=False)
    assert block(script(LEAD, alternative=named), "where").lines == ("I'm going to Bay Heart.",)
    assert "Bay Heart" not in script(LEAD, alternative=hidden).text


def test_feedback_waits_until_it_is_welcome():
    found = script(LEAD, feedback=(Feedback("Fewer rounds would help.", EVERYONE),))
    assert block(found, "feedback").heading == "If they would welcome feedback"
    assert block(script(LEAD), "feedback") is None


def test_a_late_answer_and_a_broken_promise_are_owned():
    late = script(LEAD, today=date(2026, 3, 9), dates=Dates(deadline=date(2026, 3, 1)))
    assert "apologize" in block(late, "decision").text
    broken = script(LEAD, acceptance=AcceptanceStatus.LOI_SIGNED)
    assert "I'm sorry" in block(broken, "decision").text
    assert block(broken, "signed") is not None
    others = script(
        LEAD, person("c2", Role.PARTNER), acceptance=AcceptanceStatus.VERBAL, to="c2", overrides={"c2": Channel.PHONE}
    )
    assert "sorry" not in others.spoken


def test_an_agency_is_asked_to_pass_it_on():
    agency = person(role=Role.AGENCY_RECRUITER, extended_offer=True)
    assert "Please let them know today." in block(script(agency), "close").text


def test_an_outsider_hears_nothing_of_terms():
    realtor = person("c2", Role.REALTOR)
    found = script(LEAD, realtor, to="c2", overrides={"c2": Channel.PHONE})
    assert block(found, "where") is None
    assert block(found, "more").heading == "If they ask you to think again"


def test_withdrawing_and_an_offer_taken_back_have_their_own_words():
    withdrawing = script(LEAD, kind=Kind.WITHDRAW)
    assert "withdraw" in block(withdrawing, "decision").text
    taken_back = script(LEAD, kind=Kind.RESCINDED, overrides={"c1": Channel.PHONE})
    assert "declin" not in taken_back.text
    assert block(taken_back, "more") is None


def test_somebody_who_may_call_back_has_a_script_although_they_are_written_to():
    failed = Interaction(kind="phone", note="No answer.")
    answer = compose(case_of(person(extended_offer=True, interactions=(VISIT, failed, failed))))
    assert answer.plan[0].channel is Channel.EMAIL
    assert "c1" in answer.scripts


def test_nothing_logged_gives_plain_thanks():
    bare = person(recruited_heavily=True, interactions=())
    assert "considering me" in block(script(bare), "thanks").text
