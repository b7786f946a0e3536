"""An offer was taken back: whoever said so, or wrote so, is not told it as news (rule 77)."""

import re
from dataclasses import replace

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Addresses, Interaction, Kind, PrivateReason, PrivateText, ShareableReason
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import words

from .make import EVERYWHERE, VISIT, case_of, person


def _body(contact):
    return compose(case_of(person(extended_offer=True), contact, kind=Kind.RESCINDED)).messages[contact.id].body


@pytest.mark.parametrize(
    "note",
    [
        "Sent the formal letter and offered to reimburse my flight anyway.",
        "formal letter that the procedure is cancelled",
        "emailed the official withdrawal notice",
        "Sent me the formal withdrawal letter.",
    ],
)
def test_whoever_wrote_the_letter_is_told_that_it_came(note):
    writer = person("c2", Role.HR_DIRECTOR, interactions=(Interaction(kind="email", note=note),))
    text = _body(writer)
    assert "our letter" in text
    assert len(re.findall(r"letter|notice", text)) == 1
    assert not re.search(r"withdrawn|taken back|no longer stands|as you|may know", text)


def test_whoever_wrote_of_the_loss_is_not_told_that_they_may_have_heard():
    kind_note = Interaction(kind="email", note="Wrote the day after: so sorry.")
    told = _body(person("c2", Role.FUTURE_COLLEAGUE, interactions=(VISIT, kind_note)))
    assert re.search("of you to write|You wrote when", told)
    assert not re.search(r"may have heard|as you may know|no longer stands", told)
    for note in ("so sorry about the parking", "so sorry that she could not make the lunch"):
        other = Interaction(kind="email", note=note)
        assert "kind of you to write" not in _body(person("c2", Role.FUTURE_COLLEAGUE, interactions=(VISIT, other)))


@pytest.mark.parametrize(
    ("kind", "note", "how"),
    [
        ("phone", "Rang to commiserate, has already sent me two more firms.", "call|You called"),
        ("call", "Called, so sorry.", "call|You called"),
        ("coffee", "Said how sorry she was over coffee.", "talk with me|You talked with me"),
        ("text", "so sorry about the job", "write|You wrote"),
        ("phone", "Texted so sorry about the offer", "write|You wrote"),
    ],
)
@pytest.mark.parametrize("role", [Role.AGENCY_RECRUITER, Role.FUTURE_COLLEAGUE, Role.HR_DIRECTOR])
def test_whoever_was_sorry_for_the_loss_is_not_told_of_it(kind, note, how, role):
    told = _body(person("c2", role, interactions=(VISIT, Interaction(kind=kind, note=note))))
    assert re.search(f"of you to {how}", told)
    assert not re.search(r"had word|may have heard|as you may know|no longer|withdrawn", told)


def test_whoever_was_sorry_and_wrote_of_something_else_since_is_not_told_of_it_either():
    sorry = Interaction(kind="phone", note="Rang to commiserate.")
    since = Interaction(kind="email", note="Sent me two more firms.")
    told = _body(person("c2", Role.AGENCY_RECRUITER, interactions=(VISIT, sorry, since)))
    assert re.search("of you to call about the offer|You called when the offer fell through", told)


def test_it_is_not_kind_of_them_twice_in_one_breath():
    rang = Interaction(
        kind="phone", note="Rewrote my CV with me. Rang to commiserate, has already sent me two more firms."
    )
    case = case_of(
        person(extended_offer=True),
        person("c2", Role.AGENCY_RECRUITER, interactions=(VISIT, rang)),
        kind=Kind.RESCINDED,
    )
    for number in range(12):
        told = compose(replace(case, id=f"s{number}")).messages["c2"].body
        assert not re.search(r"of you to [^.]*\. It was (?:kind|good) of you to (?:call|write)", told)


def test_whoever_told_of_it_and_called_of_something_else_since_is_thanked_for_telling():
    rang = Interaction(kind="phone", note="Rang to say the offer is withdrawn.")
    since = Interaction(kind="phone", note="Talked of two other firms.")
    told = _body(person("c2", Role.AGENCY_RECRUITER, interactions=(VISIT, rang, since)))
    assert "telling me yourself" in told


@pytest.mark.parametrize(
    ("why", "known"),
    [
        (
            "The offer was withdrawn after the firm closed its Cardiff office.",
            "I know that the firm closed its Cardiff office, and",
        ),
        ("The position was cut because of a budget freeze.", "I know that it came down to a budget freeze, and"),
        ("The offer was withdrawn because the department merged.", "I know that the department merged, and I"),
    ],
)
@pytest.mark.parametrize("number", "abcdef")
def test_why_it_was_taken_back_is_known_without_the_news_said_twice(why, known, number):
    rang = Interaction(kind="phone", note="Rang himself to say the offer is withdrawn. Sounded gutted.")
    lead = person(extended_offer=True, interactions=(VISIT, rang))
    case = case_of(lead, kind=Kind.RESCINDED, reasons=(ShareableReason(why),))
    text = compose(replace(case, id=number)).messages["c1"].body
    assert known in text
    assert text.count("I know that") == 1
    assert text.count("withdrawn") <= 1


@pytest.mark.parametrize("number", "abcdef")
def test_the_news_alone_is_no_reason(number):
    case = case_of(
        person(extended_offer=True), kind=Kind.RESCINDED, reasons=(ShareableReason("The position has been withdrawn."),)
    )
    assert "the position has been withdrawn" not in compose(replace(case, id=number)).messages["c1"].body


def test_an_offer_letter_is_no_letter_that_takes_it_back():
    clerk = person(
        "c2", Role.HR_DIRECTOR, interactions=(Interaction(kind="email", note="Sent the official offer letter."),)
    )
    assert "our letter" not in _body(clerk)


@pytest.mark.parametrize(
    "note",
    [
        "Called herself to say the state grant was cut and the post is gone.",
        "rang to say the funding was pulled",
        "called, the job's gone, money was lost",
    ],
)
def test_whoever_called_to_say_so_is_thanked_for_saying_it(note):
    call = Interaction(kind="phone", note=note)
    lead = person("c1", extended_offer=True, interactions=(VISIT, call))
    text = compose(case_of(lead, kind=Kind.RESCINDED)).messages["c1"].body
    assert "yourself" in text
    assert text.count("yourself") == 1


def test_the_title_in_full_is_for_whoever_made_the_offer_or_wrote_of_it():
    letter = Interaction(kind="email", note="Sent the formal withdrawal letter.")
    people = [
        person(extended_offer=True),
        person("c2", Role.HR_DIRECTOR, interactions=(letter,)),
        person("c3", Role.DEPARTMENT_CHAIR, interactions=()),
        person("c4", Role.FUTURE_COLLEAGUE, first_name_basis=True),
    ]
    case = replace(case_of(*people, kind=Kind.RESCINDED), role_title="Senior bridge engineer for rail")
    messages = compose(case).messages
    named = {"c1", "c2"}
    assert {who for who, one in messages.items() if "senior bridge engineer for rail" in one.body} == named
    assert re.search("position|offer", messages["c3"].body)
    assert re.search("[Tt]he (?:job|offer)", messages["c4"].body)


OUR_NEWS = r"as you may|may have heard|they(?:'ve| have)|withdrawn"


@pytest.mark.parametrize("number", range(4))
@pytest.mark.parametrize("addresses", [EVERYWHERE, Addresses(phone="555-0100")])
def test_nobody_of_the_house_reads_its_news_in_the_words_of_a_notice(number, addresses):
    roles = (Role.FUTURE_COLLEAGUE, Role.PRACTICE_ADMINISTRATOR, Role.HOST, Role.OTHER, Role.REFEREE)
    people = [
        person(
            f"c{place}", role, addresses, first_name_basis=True, role_label="Wi's wife" if role is Role.OTHER else ""
        )
        for place, role in enumerate(roles, 2)
    ]
    case = replace(case_of(person(extended_offer=True), *people, kind=Kind.RESCINDED), id=f"e{number}")
    messages = compose(case).messages
    for who in ("c2", "c3", "c4", "c5", "c6"):
        assert not re.search(OUR_NEWS, messages[who].body)
        assert "nurse position" not in messages[who].body
    for who in ("c2", "c3"):
        assert "Harbor Clinic" not in messages[who].body


@pytest.mark.parametrize(
    "note",
    [
        "rang himself, the hospital job got canned so no job.",
        "Called herself to say it is off. State froze all new posts.",
        "Rang me, contract gone to a chain so no post now.",
        "phoned, there's no job after all, the bank said no",
        "rang me, hes v sorry but head office have pulled it",
        "Rang. Contract with the council didnt come off so no vacancy now",
        "called to say theyve had to let the post go",
        "phoned me at work, whole thing called off",
        "Rang, owner changed his mind",
        "Called to say they'd gone with somebody internal after all",
        "Called me. She said the position has been put on ice.",
        "rang, bank won't lend so they cant take anyone on",
        "Called me, could hardly get it out. Post is dead.",
    ],
)
def test_whoever_called_in_few_words_is_thanked_for_telling(note):
    call = Interaction(kind="phone", note=note)
    lead = person("c1", extended_offer=True, first_name_basis=True, interactions=(VISIT, call))
    text = compose(case_of(lead, kind=Kind.RESCINDED)).messages["c1"].body
    assert re.search("of you to tell me yourself|your telling me yourself|you for telling me yourself", text)
    assert "nurse position" not in text
    assert text.count("It was good of you") < 2


def test_whoever_made_the_offer_and_is_a_friend_reads_it_in_no_words_of_an_office():
    for kind, note in (("visit", "Showed me the ward."), ("text", "texted: sorry mate jobs off")):
        lead = person(
            "c1", extended_offer=True, first_name_basis=True, interactions=(Interaction(kind=kind, note=note),)
        )
        text = compose(case_of(lead, kind=Kind.RESCINDED)).messages["c1"].body
        assert "the job" in text
        assert not re.search("nurse position|no longer stands|I accept", text)


@pytest.mark.parametrize(
    "note",
    [
        "said the talk was off the record",
        "No job description yet, she said",
        "day off",
        "asked about my job history",
        "she changed her mind about lunch",
        "went with someone to the market",
        "pulled it out of the drawer to show me",
        "took the job of driving me off his hands",
        "can't take me on Tuesday",
    ],
)
def test_what_is_off_or_missing_beside_the_offer_is_no_word_of_its_end(note):
    call = Interaction(kind="phone", note=note)
    lead = person("c1", extended_offer=True, interactions=(VISIT, call))
    assert "yourself that" not in compose(case_of(lead, kind=Kind.RESCINDED)).messages["c1"].body


def test_the_answer_to_a_letter_has_the_letter_in_its_subject_and_credits_no_help():
    note = Interaction(kind="email", note="Sent the formal withdrawal letter.")
    clerk = person("c2", Role.HR_DIRECTOR, interactions=(note,))
    found = compose(case_of(person(extended_offer=True), clerk, kind=Kind.RESCINDED)).messages["c2"]
    assert "our letter" in found.subject
    assert "help" not in found.subject


def test_should_they_call_the_lines_say_neither_yes_nor_no():
    found = compose(case_of(person(extended_offer=True), person("c2"), kind=Kind.RESCINDED))
    assert set(found.scripts) == {"c1"}
    spoken = found.scripts["c1"].spoken
    assert "for showing me the ward" in spoken
    assert not re.search(r"declin|turn(?:ed)? down|withdr|accept|no longer interested|disappoint", spoken)
    assert 60 <= len(words(found.scripts["c1"].text)) <= 200
    assert [entry.contact_id for entry in found.checklist if "If C1 Roe calls" in entry.text] == ["c1"]


def test_whoever_told_of_the_end_need_not_explain_it_again():
    call = Interaction(kind="phone", note="Called herself to say the grant was cut and the post is gone.")
    case = case_of(person("c1", extended_offer=True, interactions=(VISIT, call)), kind=Kind.RESCINDED)
    explained = next(block for block in compose(case).scripts["c1"].blocks if block.key == "hurt")
    assert "told me" in explained.text


def _to_who_took_it_back(reason):
    lead = person(extended_offer=True)
    colleague = person("c2", Role.FUTURE_COLLEAGUE)
    bundle = compose(case_of(lead, colleague, kind=Kind.RESCINDED, reasons=(ShareableReason(reason),)))
    return bundle.messages["c1"].body, bundle.messages["c2"].body


@pytest.mark.parametrize(
    ("reason", "understood"),
    [
        ("The position is no longer funded, and I understand.", "the position is no longer funded"),
        ("I understand that the grant was not renewed.", "the grant was not renewed"),
        ("the department's budget was cut", "the department's budget was cut"),
        ("The institute withdrew it when a grant fell through.", "the institute withdrew it when a grant fell through"),
        ("A hiring freeze", "it came down to a hiring freeze"),
        ("budget cuts", "it came down to budget cuts"),
    ],
)
def test_a_cleared_reason_of_the_house_is_understood(reason, understood):
    lead, colleague = _to_who_took_it_back(reason)
    assert f"I know that {understood}, and I understand." in lead
    assert lead.lower().count("understand") == 1
    assert understood not in colleague


@pytest.mark.parametrize(
    "reason", ["I want to stay near my family.", "We are moving to Leeds", "Family", "Freeze", "A position elsewhere"]
)
def test_a_reason_of_the_users_own_is_none_for_what_was_taken_back(reason):
    lead, _ = _to_who_took_it_back(reason)
    assert "I know that" not in lead
    assert reason.rstrip(".").lower() not in lead.lower()


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("I'll be working in Des Moines.", "I'll be working in Des Moines."),
        ("We are moving to Leeds.", "We're moving to Leeds."),
        ("My next step is fetal cardiology in Denver.", "My next step is fetal cardiology in Denver."),
        ("The commute would be long.", "rather"),
        ("the department's budget was cut", "rather"),
    ],
)
def test_what_comes_next_is_told_in_the_call_where_the_user_cleared_it(reason, said):
    case = case_of(person(extended_offer=True), kind=Kind.RESCINDED, reasons=(ShareableReason(reason),))
    asked = next(block for block in compose(case).scripts["c1"].blocks if block.key == "where")
    assert said in asked.text


@pytest.mark.parametrize("private", ["I was going to say no anyway, hours.", "Would have turned it down, the rent."])
def test_a_no_that_was_meant_and_kept_private_is_not_told_to_whoever_calls(private):
    reasons = (PrivateReason(PrivateText(private)),)
    found = compose(case_of(person(extended_offer=True), kind=Kind.RESCINDED, private_reasons=reasons))
    reopened = next(block for block in found.scripts["c1"].blocks if block.key == "reopened")
    assert not re.search(r"somebody else|don't keep|do not keep|other plans|\bno\b", " ".join(reopened.lines))
    assert re.search(r"(?:day comes|comes to that)", reopened.text)


def test_a_realtor_hears_that_the_search_is_over_where_the_reason_is_kept_for_now():
    told = Interaction(kind="phone", note="Rang: bank pulled the financing, no slot now. Asked me not to tell staff")
    tour = Interaction(kind="tour", note="Drove me to see rentals in the old town")
    realtor = person("c2", Role.REALTOR, interactions=(tour,))
    case = case_of(person(extended_offer=True, interactions=(told,)), realtor, kind=Kind.RESCINDED)
    body = compose(case).messages["c2"].body
    assert "there is no need to keep looking" in body
    assert not re.search(r"\bjob\b|offer|bank|financ", body)
