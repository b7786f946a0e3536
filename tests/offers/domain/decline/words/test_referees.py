"""How it ended, to whoever spoke up for the user: warm, in one sentence, and never from far away."""

import re

import pytest

from offers.domain.decline.bundle import Channel
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import (
    AcceptanceStatus,
    Addresses,
    Audience,
    ChosenAlternative,
    Interaction,
    Kind,
    PrivateReason,
    PrivateText,
    ShareableReason,
)
from offers.domain.decline.roles import Role
from offers.domain.decline.standing import is_of_my_family
from offers.domain.decline.words.to_referees import main_clause

from ..make import case_of, person

WROTE = Interaction(kind="email", note="Wrote the letter in two days.")
HER_OFFER = person(extended_offer=True)


def told(*, reasons=(), organization="Leeds General", note=WROTE, **facts):
    referee = person("c2", Role.REFEREE, first_name_basis=True, organization=organization, interactions=(note,))
    bundle = compose(case_of(HER_OFFER, referee, reasons=tuple(map(ShareableReason, reasons)), **facts))
    assert {step.contact_id: step.channel for step in bundle.plan}["c2"] is Channel.EMAIL
    return bundle.messages["c2"].body


@pytest.mark.parametrize(
    ("reason", "joined"),
    [
        ("I am opening a bakery with a friend.", ", and I've decided to open a bakery with a friend."),
        ("I accepted a role in Leeds.", ", and I'm taking a role in Leeds."),
        ("Our plans changed.", "; our plans changed."),
        ("I was given a bigger job here and I am staying.", "; I've been given a bigger job here, and I'm staying."),
    ],
)
def test_a_referee_hears_how_it_ended_and_why_in_one_sentence(reason, joined):
    text = told(reasons=[reason])
    assert joined in text
    assert "letter in two days" in text


def test_a_reason_that_whoever_decides_does_not_hear_is_kept_from_a_referee_too():
    reasons = (ShareableReason("I accepted a role in Leeds.", Audience(contact_ids=frozenset({"c2"}))),)
    referee = person("c2", Role.REFEREE, interactions=(WROTE,))
    assert "Leeds" not in compose(case_of(HER_OFFER, referee, reasons=reasons)).messages["c2"].body


@pytest.mark.parametrize(
    "reason", ["The pay is lower.", "The non-compete was too wide for me.", "family reasons", " ".join(["again"] * 30)]
)
def test_a_referee_hears_nothing_of_terms_nor_a_long_story(reason):
    text = told(reasons=[reason])
    assert not any(word in text for word in ("pay is", "non-compete", "reasons", "again again"))


def test_where_the_next_house_may_be_named_a_referee_hears_its_name():
    chosen = ChosenAlternative(summary="Accepted a post", employer="Walker Arts", may_name=True)
    assert "I'm going to Walker Arts." in told(alternative=chosen)
    named = told(alternative=chosen, reasons=["I accepted a post at Walker Arts that I can walk to."])
    assert "I'm taking a post at Walker Arts" in named
    assert "going to" not in named


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, "declined|turned down"),
        ({"kind": Kind.WITHDRAW}, "withdrawn"),
        ({"acceptance": AcceptanceStatus.VERBAL}, "after all"),
    ],
)
def test_whoever_keeps_the_user_as_a_colleague_is_not_told_from_far_away(facts, said):
    chosen = ChosenAlternative(summary="Staying", employer="Leeds General Infirmary")
    text = told(reasons=["I decided to stay with my present team."], alternative=chosen, **facts)
    assert "staying" in text
    assert any(word in text for word in said.split("|"))
    assert "I'll see you at work." in text


@pytest.mark.parametrize("reason", ["I have decided to stay with my ward.", "I'm stopping where I am."])
def test_a_ward_is_a_place_to_stay_at_and_so_is_where_one_is(reason):
    chosen = ChosenAlternative(summary="Staying in my present post", employer="Leeds General Infirmary")
    text = told(reasons=[reason], alternative=chosen, acceptance=AcceptanceStatus.VERBAL)
    assert re.search("I'm staying after all, so you keep me|having me around after all", text)
    assert "my ward" not in text


def test_that_the_user_stays_is_told_only_where_it_may_be():
    chosen = ChosenAlternative(summary="Staying where I am", employer="Leeds General")
    assert "staying" not in told(alternative=chosen)
    assert "staying" in told(
        alternative=ChosenAlternative(summary="Staying where I am", employer="Leeds General", may_name=True)
    )


def test_nobody_is_told_twice_in_one_letter_that_they_put_in_a_word():
    text = told(note=Interaction(kind="email", note="Reference."))
    assert "a word for me" not in text


AGENCY = person("c3", Role.AGENCY_RECRUITER, organization="Spans Ltd", extended_offer=True)


def called(note, **facts):
    by_phone = Addresses(phone="555-0199")
    spoke = Interaction(kind="phone", note=note)
    referee = person(
        "c2",
        Role.REFEREE,
        first_name_basis=True,
        organization="Leeds General",
        addresses=by_phone,
        interactions=(spoke,),
    )
    return compose(case_of(AGENCY, person(), referee, **facts))


@pytest.mark.parametrize("role", [Role.REFEREE, Role.FAMILY_HELPER, Role.REALTOR, Role.OTHER])
def test_nobody_outside_the_house_has_had_word_from_the_agency(role):
    outsider = person("c2", role, organization="Leeds General", addresses=Addresses(phone="555-0199"))
    bundle = compose(case_of(AGENCY, person(), outsider), overrides={"c2": Channel.PHONE})
    assert "agency" not in bundle.scripts["c2"].spoken
    assert "agency" not in bundle.messages["c2"].body


def test_whoever_decides_in_the_house_has_had_word_from_the_agency():
    lead = person("c2", recruited_heavily=True)
    assert "agency" in compose(case_of(AGENCY, lead)).scripts["c2"].spoken


@pytest.mark.parametrize(
    ("note", "thanked"), [("Wrote the letter in two days.", "letter in two days"), ("", "speaking up|spoke up")]
)
def test_a_referee_who_is_called_is_thanked_as_in_the_message(note, thanked):
    bundle = called(note)
    script = bundle.scripts["c2"].spoken
    assert re.search(thanked, script)
    assert re.search(thanked, bundle.messages["c2"].body)
    assert any(opening in script for opening in ("how it turned out", "how it ended"))


def test_a_referee_of_the_house_where_the_user_stays_is_called_a_colleague_still():
    chosen = ChosenAlternative(summary="Staying where I am", employer="Leeds General", may_name=True)
    assert "You'll go on having me around." in called("Reference.", alternative=chosen).scripts["c2"].spoken


def test_family_hears_it_as_at_home_and_is_wished_nothing_from_far_away():
    sister = person("c2", Role.REFEREE, role_label="Sister-in-law, wrote my reference", interactions=(WROTE,))
    said = compose(case_of(HER_OFFER, sister, reasons=(ShareableReason("I am opening a bakery."),))).messages["c2"].body
    assert re.search(r"turned down the job at Harbor Clinic( in the end)?, and I", said)
    assert "the year" not in said


@pytest.mark.parametrize(
    "label",
    [
        "Sister Agnes",
        "Mother Superior",
        "Brother of the chair",
        "Father Byrne, our priest",
        "School principal, met my husband",
        "Orchestra manager, helped my wife",
    ],
)
def test_a_sister_of_an_order_is_none_of_the_family(label):
    assert not is_of_my_family(person("c2", Role.REFEREE, role_label=label))


@pytest.mark.parametrize(
    ("reason", "joined"),
    [
        ("I cannot leave my choirs in Limerick.", " because I can't leave my choirs in Limerick."),
        ("I have realised that I cannot leave.", " because I've realised that I can't leave."),
        ("I am not able to leave Melbourne this year.", " because I'm not able to leave Melbourne this year."),
        ("I am not ready to leave the sea.", " because I'm not ready to leave the sea."),
        ("I am needed at the yard and can't leave it.", " because I'm needed at the yard."),
        ("My husband has work here and we will not move.", "; my husband has work here."),
        ("I took a job that I can do from home.", ", and I"),
    ],
)
def test_what_held_the_user_back_is_the_cause_and_no_further_news(reason, joined):
    assert joined in told(reasons=[reason])


def test_after_a_yes_the_reason_is_a_sentence_of_its_own():
    text = told(reasons=["I cannot leave my choirs."], acceptance=AcceptanceStatus.VERBAL)
    assert re.search(r"withdrawn(?: since)?\. I can't leave my choirs\.", text)
    assert "although I had said yes, and" not in text


@pytest.mark.parametrize("note", ["Wrote the letter in two days.", ""])
def test_the_subject_to_a_referee_thanks_as_the_letter_does(note):
    referee = person("c2", Role.REFEREE, interactions=(Interaction(kind="email", note=note),))
    assert re.search("thank", compose(case_of(HER_OFFER, referee)).messages["c2"].subject, re.IGNORECASE)


BY_PHONE = Addresses(phone="555-0199")
SPOKE = Interaction(kind="phone", note="Spoke to Wi for half an hour about me.")
LEAD = person(extended_offer=True, interactions=(Interaction(kind="email", note="Sent the offer."),))


def rung(role=Role.REFEREE, note=SPOKE, **facts):
    friend = person("c2", role, first_name_basis=True, organization="", addresses=BY_PHONE, interactions=(note,))
    return compose(case_of(LEAD, friend, **facts), overrides={"c2": Channel.PHONE}).scripts["c2"]


def headings(script):
    return [block.heading for block in script.blocks]


@pytest.mark.parametrize(
    ("facts", "ended"),
    [
        ({}, "I've turned down the job at Harbor Clinic."),
        ({"kind": Kind.WITHDRAW}, "I've withdrawn my application at Harbor Clinic."),
        ({"kind": Kind.RESCINDED}, "The job at Harbor Clinic fell through."),
        ({"acceptance": AcceptanceStatus.VERBAL}, "I had said yes to Harbor Clinic, and I've withdrawn."),
    ],
)
@pytest.mark.parametrize("reasons", [[], ["I decided to stay in Leeds."]])
def test_a_referee_who_is_called_hears_how_it_ended_and_is_not_argued_with(facts, ended, reasons):
    script = rung(reasons=tuple(map(ShareableReason, reasons)), **facts)
    assert ended in script.spoken
    assert "half an hour" in script.spoken
    assert not any(said in script.spoken for said in ("I'm declining", "the position", "made up", "I understand the"))
    assert not any(asked in heading for heading in headings(script) for asked in ("think again", "explain"))


def test_a_referee_who_asks_is_told_where_and_why_as_far_as_they_may_hear():
    chosen = ChosenAlternative(summary="Accepted a post", employer="Walker Arts", may_name=True)
    assert "Walker Arts" in rung(alternative=chosen).spoken
    assert "If they ask why" in headings(rung())
    assert "keep the why to myself" in rung().spoken
    freelance = rung(reasons=(ShareableReason("I have decided to go freelance."),))
    assert "going freelance." in freelance.spoken
    assert "If they ask why" not in headings(freelance)


@pytest.mark.parametrize("role", [Role.REFEREE, Role.OTHER, Role.FAMILY_HELPER, Role.REALTOR])
def test_nobody_outside_the_house_is_told_of_an_offer_taken_back_as_the_house_is(role):
    script = rung(role, kind=Kind.RESCINDED)
    assert "If they are sorry for you" in headings(script)
    assert not any(said in script.spoken for said in ("I was sorry to hear it", "for telling me", "I understand"))


MEANT_NO = "I was going to say no anyway, the drive is too much."


@pytest.mark.parametrize(
    ("told", "is_regretted"),
    [
        (MEANT_NO, False),
        ("Had more or less decided to say no anyway.", False),
        ("I would have turned it down in any case.", False),
        ("I wouldn't have taken it.", False),
        ("I would have said no to Leeds for it.", True),
        ("I said no to the other two for this.", True),
        ("I was going to say yes.", True),
        ("My wife said no at first.", True),
    ],
)
def test_a_loss_that_is_none_by_the_users_own_reasons_is_not_regretted(told, is_regretted):
    facts = {"kind": Kind.RESCINDED, "private_reasons": (PrivateReason(PrivateText(told)),)}
    script = compose(case_of(LEAD, **facts), overrides={"c1": Channel.PHONE}).scripts["c1"]
    assert ("I was sorry to hear it" in script.spoken) is is_regretted


def test_nothing_is_waited_for_that_the_user_had_meant_to_refuse():
    facts = {"kind": Kind.RESCINDED, "alternative": ChosenAlternative(summary="Staying where I am")}
    private = (PrivateReason(PrivateText(MEANT_NO)),)
    for reasons in ((), private):
        script = compose(case_of(LEAD, private_reasons=reasons, **facts), overrides={"c1": Channel.EMAIL}).scripts["c1"]
        reopened = next(block for block in script.blocks if block.key == "reopened")
        assert not re.search("write to me|if it (?:does come|comes) about|keep it|look at it", reopened.text)
        assert "thank" in script.spoken.lower()


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"would_reconsider": True}, "look at it properly|whatever there is in writing"),
        ({}, "say yes or no|say nothing to that"),
        ({"alternative": ChosenAlternative(summary="Going freelance"), "keep_in_touch": True}, "glad|good to hear"),
        ({"alternative": ChosenAlternative(summary="Going freelance"), "keep_in_touch": False}, "made other plans"),
    ],
)
def test_should_the_offer_come_back_the_line_leans_where_the_log_does_and_nowhere_else(facts, said):
    script = compose(case_of(LEAD, kind=Kind.RESCINDED, **facts), overrides={"c1": Channel.EMAIL}).scripts["c1"]
    assert re.search(said, next(block for block in script.blocks if block.key == "reopened").text)


TWO = [
    person("c2", Role.REFEREE, first_name_basis=True, organization="", interactions=(WROTE,)),
    person("c3", Role.REFEREE, organization="", interactions=(Interaction(kind="phone", note="Spoke to Wi for me."),)),
    person("c4", Role.REFEREE, organization="", interactions=(Interaction(kind="email", note="Reference overnight."),)),
]


def to_each(reason, people=TWO, **facts):
    bundle = compose(case_of(HER_OFFER, *people, reasons=(ShareableReason(reason),), **facts))
    return [bundle.messages[one.id].body for one in people]


@pytest.mark.parametrize(
    "reason",
    [
        "I have decided to teach at the Pilot School so my daughter can finish high school here.",
        "Moving would not work for my children, so I am staying in Leeds.",
        "I am taking a three-year fellowship in Copenhagen.",
        "I need to stay in Recife, close to my family.",
        "Our plans changed.",
    ],
)
@pytest.mark.parametrize("facts", [{}, {"acceptance": AcceptanceStatus.VERBAL}, {"kind": Kind.WITHDRAW}])
def test_two_who_spoke_up_read_neither_the_same_reason_nor_the_same_order(reason, facts):
    texts = to_each(reason, **facts)
    told = [re.search(r"Harbor Clinic[^.]*\.(?: [^.]*\.)?", text)[0] for text in texts]
    assert sum(reason.removesuffix(".").lower() in text.lower() for text in texts) <= 1
    assert len(set(told)) == len(texts)
    if not facts:
        assert len({text.index("Harbor Clinic") < text.lower().index("thank") for text in texts[:2]}) == 2


@pytest.mark.parametrize(
    ("text", "main"),
    [
        ("Moving would not work for my children, so I am staying in Leeds", "I am staying in Leeds"),
        ("I'm going to teach in Savannah so my daughter can finish high school here", "I'm going to teach in Savannah"),
        ("I need to stay in Recife, close to my family", "I need to stay in Recife"),
        ("I took a job on the island so that my partner and I can be in one place", "I took a job on the island"),
        ("I want more surgery than the post can offer, and have accepted a post in Rosario", ""),
        ("Our plans have changed because of the move", ""),
        ("I am staying because I like it", ""),
        ("I am staying in Leeds", ""),
    ],
)
def test_the_main_clause_of_a_reason_is_what_the_user_does(text, main):
    assert main_clause(text) == main


def test_a_single_referee_hears_the_reason_in_other_words_than_whoever_decides():
    [text] = to_each("Moving would not work for my children, so I am staying in Leeds.", TWO[:1])
    assert "I'm staying in Leeds" in text
    assert "would not work" not in text


def test_what_they_did_although_it_cost_them_is_told_apart_from_what_came_after():
    note = "Wrote me a generous reference knowing he'd lose me. Ran a mock interview with me for an hour"
    facts = {"first_name_basis": True, "interactions": (Interaction(kind="meeting", note=note),)}
    text = compose(case_of(HER_OFFER, person("c2", Role.REFEREE, **facts))).messages["c2"].body
    assert "knowing you'd lose me and run" not in text
    assert "mock interview with me for an hour" in text
