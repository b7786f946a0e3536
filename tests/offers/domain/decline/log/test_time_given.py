"""An answer that comes too late to somebody who had given time for it."""

import re
from datetime import date

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Dates, Interaction
from offers.domain.decline.log.time_given import TimeGiven, left_waiting, outstayed, unanswered
from offers.domain.decline.roles import Role

from ..make import VISIT, case_of, person

LATE, IN_TIME = Dates(deadline=date(2026, 3, 1)), Dates(deadline=date(2026, 3, 30))


def told(note, dates=LATE):
    lead = person(extended_offer=True, interactions=(VISIT, Interaction(kind="phone", note=note)))
    return lead, case_of(lead, today=date(2026, 3, 9), dates=dates)


@pytest.mark.parametrize(
    ("note", "given"),
    [
        ("Offered it. Said to take my time.", TimeGiven.UNHURRIED),
        ("Said take the time you need, then asked where I was.", TimeGiven.UNHURRIED),
        ("Take your time, she said. Talked over me from start to end.", TimeGiven.NONE),
        ("said take your time, then sent a deadline", TimeGiven.NONE),
        ("Asked for two more days, she said fine.", TimeGiven.MORE),
        ("extended the deadline once already, to the 29th, when I asked", TimeGiven.MORE),
        ("gave me an extension", TimeGiven.MORE),
        ("gave us another week", TimeGiven.MORE),
        ("Asked for more time, she said no.", TimeGiven.NONE),
        ("moved the deadline up to Friday", TimeGiven.NONE),
        ("Said it can't be extended, the deadline stands.", TimeGiven.NONE),
        ("would not have extended the deadline for anybody", TimeGiven.NONE),
        ("Gave me two days of her time.", TimeGiven.NONE),
        ("Offered it, wants an answer soon.", TimeGiven.NONE),
    ],
)
def test_what_they_had_given_is_read_where_the_answer_is_late(note, given):
    assert outstayed(*told(note)) is given
    assert outstayed(*told(note, IN_TIME)) is TimeGiven.NONE


def test_the_delay_is_owned_by_the_time_that_they_had_given_and_not_thanked_for():
    _, case = told("extended the deadline, to the 29th")
    bundle = compose(case)
    for text in (bundle.messages["c1"].body, bundle.scripts["c1"].spoken):
        assert text.count("You had extended the deadline for me") == 1
        assert "by the date you set" not in text
        assert "extending the deadline" not in text


OF_A_DATE = [
    "Asked for answer by the 1st.",
    "wants a decision before March",
    "Offered it, gave me until Friday",
    "gave me two weeks to decide",
    "offer is good until March 1",
    "needs to know by Monday",
    "set a deadline of March 1",
    "told me to let her know by noon Thursday",
    "deadline was the 1st, firm",
    "reply due by 1/3",
]


def _two(note, *, agency):
    role = Role.AGENCY_RECRUITER if agency else Role.HR_DIRECTOR
    setter = person("c1", role, extended_offer=agency, interactions=(VISIT, Interaction(kind="phone", note=note)))
    lead = person("c2", recruited_heavily=True, extended_offer=not agency)
    return setter, lead, case_of(setter, lead, today=date(2026, 3, 9), dates=LATE)


@pytest.mark.parametrize("note", OF_A_DATE)
def test_the_date_was_set_by_whoever_named_it(note):
    setter, lead, case = _two(note, agency=True)
    assert outstayed(setter, case) is TimeGiven.NONE
    assert outstayed(lead, case) is TimeGiven.NOT_THEIRS
    messages = compose(case).messages
    assert "date you set" not in messages["c2"].body
    assert "late" in messages["c2"].body


@pytest.mark.parametrize(
    "note",
    [
        "I asked for an answer by Friday on the parking.",
        "I needed to hear by Monday about the visa.",
        "Gave me two weeks of shadowing.",
        "Gave me a map.",
        "Said the project was due by May.",
        "Wants to hear from me again.",
    ],
)
def test_a_date_of_something_else_makes_nobody_the_one_who_set_it(note):
    agent, lead, case = _two(note, agency=True)
    assert outstayed(agent, case) is TimeGiven.NOT_THEIRS
    _, lead, case = _two(note, agency=False)
    assert outstayed(lead, case) is TimeGiven.NONE


def test_an_agency_reads_that_the_answer_is_late_too():
    agent, _, case = _two("Asked for an answer by the 1st.", agency=True)
    assert "date you set" in compose(case).messages[agent.id].body


NEWS = [
    "'any news?'",
    "asked if I'd decided yet",
    "just checking in",
    "asking where things stand",
    "Have I had a chance to think?",
    "nudged me again",
]


@pytest.mark.parametrize("note", NEWS)
def test_whoever_had_to_ask_for_the_late_answer_reads_that_it_is_owned_in_writing_and_aloud(note):
    asked = Interaction(kind="text", note=note)
    lead = person(extended_offer=True, interactions=(VISIT, asked))
    case = case_of(lead, today=date(2026, 3, 9), dates=LATE)
    assert left_waiting(lead, case)
    bundle = compose(case)
    for text in (bundle.messages["c1"].body, bundle.scripts["c1"].spoken):
        assert "me for news" in text
        assert len(re.findall("sorry|apolog", text)) == 1


@pytest.mark.parametrize(
    ("kind", "note"),
    [
        ("email", "Asked about my start date; I haven't answered."),
        ("whatsapp", "sent a photo of the yard, I never replied"),
        ("text", "'any news?' - didn't reply"),
        ("email", "left him hanging, sorry to say"),
    ],
)
def test_what_the_user_left_unanswered_is_owned_though_the_answer_is_in_time(kind, note):
    peer = person("c2", Role.FUTURE_COLLEAGUE, interactions=(VISIT, Interaction(kind=kind, note=note)))
    case = case_of(person(extended_offer=True), peer, today=date(2026, 3, 9), dates=IN_TIME)
    body = compose(case).messages["c2"].body
    assert re.search(r"left your (?:text|e-mail|message) unanswered|I (?:didn't|did not) answer", body)


@pytest.mark.parametrize(
    ("kind", "note"),
    [
        ("email", "Asked payroll for me, they never replied."),
        ("email", "didn't answer my question about nights"),
        ("phone", "any news? he asked; told him Friday"),
        ("email", "Sent any news on the visa straight on."),
        ("email", "They haven't replied to her."),
        ("text", "'any news?'"),
    ],
)
def test_what_others_left_unanswered_or_the_user_did_not_is_no_debt(kind, note):
    peer = person("c2", Role.FUTURE_COLLEAGUE, interactions=(VISIT, Interaction(kind=kind, note=note)))
    case = case_of(person(extended_offer=True), peer, today=date(2026, 3, 9), dates=IN_TIME)
    assert "sorry" not in compose(case).messages["c2"].body


def test_no_late_answer_comes_at_once():
    case = case_of(person("c1", Role.AGENCY_RECRUITER, extended_offer=True), today=date(2026, 3, 9), dates=LATE)
    bundle = compose(case)
    said = bundle.messages["c1"].body + bundle.scripts["c1"].spoken
    assert not re.search("right away|without delay|keep you waiting for", said)


def test_nobody_is_told_first_but_whoever_is():
    people = [person(extended_offer=True), *(person(f"c{n}", Role.FUTURE_COLLEAGUE) for n in range(2, 9))]
    for message in compose(case_of(*people)).messages.values():
        assert not re.search("before any(?:body|one) else", message.body)


def beside(*entries, role=Role.PARTNER, dates=LATE):
    """Somebody who decides nothing, with these entries after a visit."""
    other = person("c2", role, interactions=(VISIT, *(Interaction(kind=kind, note=note) for kind, note in entries)))
    return other, case_of(person(extended_offer=True), other, today=date(2026, 3, 9), dates=dates)


@pytest.mark.parametrize(
    ("kind", "note", "what"),
    [
        ("text", "Texted to see how I was leaning, no pressure. Didn't reply - feel bad", "text"),
        ("text", "sent a photo of the barn. Never answered, felt guilty", "text"),
        ("e-mail", "still owe her a reply", "e-mail"),
        ("email", "Asked how the move went; not answered yet, shame on me", "e-mail"),
        ("letter", "a kind card. I owe him an answer", "letter"),
        ("whatsapp", "wrote to ask if I had decided. I never replied", "message"),
        ("phone", "rang on Sunday, never called her back, feel awful", "call"),
    ],
)
@pytest.mark.parametrize("dates", [LATE, IN_TIME])
def test_what_the_user_left_unanswered_is_owned_in_one_clause(kind, note, what, dates):
    other, case = beside((kind, note), dates=dates)
    assert unanswered(other, case) == what
    body = compose(case).messages["c2"].body
    assert body.count("sorry") == 1
    assert f"I'm sorry I left your {what} unanswered." in body.replace(
        "I am", "I'm"
    ) or "I didn't answer" in body.replace("did not", "didn't")


@pytest.mark.parametrize(
    ("kind", "note"),
    [
        ("text", "sent the roster. Didn't reply - typical of him"),
        ("text", "I asked about the rota; never answered"),
        ("e-mail", "answered all my questions, I feel bad for asking so many"),
        ("text", "wished me luck, replied at once"),
        ("phone", "called back within the hour"),
    ],
)
def test_what_they_did_not_answer_is_no_debt_of_the_users(kind, note):
    other, case = beside((kind, note), dates=IN_TIME)
    assert unanswered(other, case) == ""
    assert "sorry" not in compose(case).messages["c2"].body


def test_what_was_made_up_for_by_a_talk_is_owned_no_more():
    other, case = beside(("text", "sent a photo. Never answered, felt guilty"), ("lunch", "Told me about the lab."))
    assert unanswered(other, case) == ""


@pytest.mark.parametrize("note", ["gave me an extra week when I asked", "asked for more time, she got me till Friday"])
def test_whoever_got_more_time_hears_that_it_was_not_enough_though_they_decide_nothing(note):
    _, case = beside(("e-mail", note), role=Role.HR_DIRECTOR)
    body = compose(case).messages["c2"].body
    assert re.search(r"more time.* late all the same", body)
    assert body.count("sorry") == 1
    assert "extra week" not in body


def test_an_extra_week_that_was_enough_is_thanked_for():
    _, case = beside(("e-mail", "gave me an extra week when I asked"), role=Role.HR_DIRECTOR, dates=IN_TIME)
    body = compose(case).messages["c2"].body
    assert "an extra week when I asked" in body
    assert "sorry" not in body
