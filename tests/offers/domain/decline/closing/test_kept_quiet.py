"""What the checklist says of confidences, of embargoes and of what is somebody's own affair."""

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import ContactStatus, Interaction
from offers.domain.decline.roles import Role

from ..make import VISIT, case_of, person
from .test_checklist import texts


def test_confidences_and_ndas_are_recalled_without_being_repeated():
    nda = Interaction(kind="phone", note="Under NDA: told me about the merger.")
    assert "Keep to the NDA" in texts(person(extended_offer=True, interactions=(VISIT, nda)))
    told = Interaction(kind="phone", note="Told me in confidence about the merger.")
    found = texts(person(extended_offer=True, interactions=(VISIT, told)))
    assert "told to you in confidence" in found
    assert "merger" not in found


@pytest.mark.parametrize(
    "note",
    [
        "told me numbers = keep to myself",
        "asked I not share the date",
        "new wing planned, pls dont mention",
        "keep quiet about the move",
        "said it quietly",
        "be careful with the new boss (btwn us)",
        "the east wing may close, b/w us",
        "Thinking of leaving herself, not for repeating.",
        "Let slip that line 33 will be scrapped, works council not told.",
        "I hear it from Jonas first",
        "the staff don't know yet",
        "Says she's looking to get out, keep shtum",
        "keep schtum abt the new site",
        "he has his eye on Cork, mums the word",
        "Wouldn't want it known she was in.",
        "doesnt want Marion to know he applied",
        "new wing not for general release till Easter",
        "budget cut coming, strictly between ourselves",
        "asked that it go no further, the board is split",
        "told me on the quiet that the lease is up",
        "it's all under wraps still",
        "moving to Kells in June, tell no one",
        "not a word to Ray about the new van",
        "nobody's to know about the sale yet",
        "not common knowledge but the owner is selling",
        "the closure isnt official yet",
        "need to know only - new head named Friday",
        "not for the minutes: two governors will go",
        "the new head is Liz 🤫",
    ],
)
def test_a_confidence_is_seen_in_hasty_words(note):
    told = Interaction(kind="phone", note=note)
    assert "told to you in confidence" in texts(person(extended_offer=True, interactions=(VISIT, told)))


@pytest.mark.parametrize(
    "note",
    [
        "Everything goes through him; asked me not to ring them first.",
        "asked not to be passed over",
        "asked me to keep in touch whatever I decide",
        "told me not to rush",
        "told me not to thank her",
        "gave up her desk for me, whispered the bowings",
        "Rang first, she wanted me to hear it from her and not from the website.",
        "Went over how the residents would be shared between us.",
        "the crew didn't know I was coming, found me a bunk all the same",
        "I was not told about parking",
        "said take your time, then 1 Sept. I let it slip past, 3 days",
        "the boat was let slip from its mooring, we laughed",
        "soup, bread, not to mention the cake",
        "never says no to a slice of pie",
        "I haven't told him yet",
        "told no one about my panic in the lift, just sat with me",
        "I didn't want her to know I was cold, she lent me her coat",
        "the bakery is on the quiet side of town",
        "ate in silence, not a word to me, lovely",
        "I could tell nobody had slept but they cheered",
        "wrapped the pie in foil",
    ],
)
def test_a_wish_of_another_kind_is_no_confidence(note):
    entry = Interaction(kind="phone", note=note)
    assert "in confidence" not in texts(person(extended_offer=True, interactions=(VISIT, entry)))


def test_what_is_under_an_nda_is_told_of_once():
    nda = Interaction(kind="phone", note="NDA: sale talks with a fund.")
    found = texts(person(extended_offer=True, interactions=(VISIT, nda)))
    assert "Keep to the NDA" in found
    assert "in confidence" not in found


def test_an_embargo_is_called_what_it_is():
    told = Interaction(kind="email", note="Made the offer. Under embargo: dept merges with Politics in 2027.")
    found = texts(person(extended_offer=True, interactions=(VISIT, told)))
    assert "What you were told under embargo goes into no call or message until it is public." in found
    assert "NDA" not in found
    assert "in confidence" not in found


@pytest.mark.parametrize(
    ("note", "is_theirs"),
    [
        ("Just split up w/ her bf, sounded low, be nice.", True),
        ("held up cards for me. Moaned about the chair.", True),
        ("Hates the owner.", True),
        ("hates working for him", True),
        ("Can't stand the new dean", True),
        ("Hates losing, said name your number", False),
        ("hates the cold, gave me her spare scarf", False),
        ("Can't stand small talk, thank God", False),
        ("Phoned himself: job is gone. Near tears.", True),
        ("He's off to a rival in Feb.", True),
        ("Didn't think much of the system though.", True),
        ("Pushed out, he thinks.", True),
        ("I moaned about the commute", False),
        ("split up the list with me", False),
        ("heard me out on my divorce", False),
        ("helped me off the train", False),
        ("Told me in confidence that she is leaving.", False),
    ],
)
def test_what_is_somebody_s_own_affair_stays_with_the_user(note, is_theirs):
    found = texts(person(extended_offer=True, interactions=(VISIT, Interaction(kind="phone", note=note))))
    assert ("feelings, plans or private life of C1 Roe stays with you." in found) is is_theirs


def test_a_meal_for_two_is_no_confidence():
    lunch = Interaction(kind="lunch", note="Lunch, just us two; walked me through her month.")
    assert "told to you in confidence" not in texts(person(extended_offer=True, interactions=(lunch,)))


def test_what_nobody_there_knows_counts_as_told_in_confidence():
    note = Interaction(kind="dinner", note="Told me he is separating, nobody at work knows.")
    assert "told to you in confidence, by C1 Roe" in texts(person(extended_offer=True, interactions=(note,)))


@pytest.mark.parametrize(
    ("note", "is_known_to_few"),
    [
        ("Eyes are going, macular, only Lorraine knows, wants to be out by 60.", True),
        ("Two hygienists giving notice in January, Skip doesn't know yet.", True),
        ("Wants to sell. Only the board knows so far.", True),
        ("She is moving to Leeds; Tom hasn't been told.", True),
        ("is retiring, his partners don't know", True),
        ("Start date? They don't know yet.", False),
        ("the only one who knows the system", False),
        ("Only Ben knows the way up there", False),
        ("Bill doesn't know the software yet", False),
        ("Only heaven knows.", False),
        ("I don't know yet", False),
    ],
)
def test_what_somebody_has_not_heard_yet_counts_as_told_in_confidence(note, is_known_to_few):
    entry = Interaction(kind="phone", note=note)
    found = texts(person(extended_offer=True, interactions=(VISIT, entry)))
    assert ("told to you in confidence, by C1 Roe" in found) is is_known_to_few


@pytest.mark.parametrize(
    "note",
    [
        "Wife felt faint, M. quietly made her ginger tea and asked nothing.",
        "quietly paid for the taxi",
        "Quietly slipped me a sandwich in the second half",
        "quietly fetched a blanket",
        "Showed me the forms, then quietly extended my hotel by a night",
    ],
)
def test_what_was_done_without_a_word_was_told_to_nobody(note):
    entry = Interaction(kind="dinner", note=note)
    assert "in confidence" not in texts(person(extended_offer=True, interactions=(VISIT, entry)))


@pytest.mark.parametrize(
    "note",
    [
        "quietly told me two are leaving",
        "quietly made plans to leave",
        "quietly warned us about the boss",
        "quietly left the group",
    ],
)
def test_what_is_told_or_planned_quietly_is_a_confidence_still(note):
    entry = Interaction(kind="dinner", note=note)
    assert "in confidence" in texts(person(extended_offer=True, interactions=(VISIT, entry)))


@pytest.mark.parametrize(
    "note", ["heard she got let go - not to be repeated", "Rumour has it he sold up; keep it quiet"]
)
def test_what_was_heard_of_somebody_was_not_told_by_them(note):
    entry = Interaction(kind="other", note=note)
    found = texts(person(extended_offer=True, interactions=(VISIT, entry)))
    assert "Keep what you heard about C1 Roe out of every call and message." in found
    assert "in confidence" not in found


@pytest.mark.parametrize(
    ("note", "is_theirs"),
    [
        ("Moaned about the mileage.", False),
        ("grumbled a bit about the weather", False),
        ("complained about the parking", False),
        ("Moaned about the new boss.", True),
        ("complained about his sister", True),
    ],
)
def test_a_grumble_at_the_weather_is_nobodys_private_life(note, is_theirs):
    entry = Interaction(kind="visit", note=note)
    found = texts(person(extended_offer=True, interactions=(VISIT, entry)))
    assert ("private life of C1 Roe" in found) is is_theirs


@pytest.mark.parametrize(
    ("note", "is_told"),
    [
        ("Saw her across the kitchen. No. Not a word to her.", False),
        ("we fell out in 2009, say nothing to him", False),
        ("Told me in confidence about the merger. Not a word to her.", True),
    ],
)
def test_whoever_is_to_hear_nothing_told_nothing_by_that(note, is_told):
    barred = person("c2", status=ContactStatus.DO_NOT_CONTACT, interactions=(Interaction(kind="visit", note=note),))
    assert ("told to you in confidence, by C2 Roe" in texts(person(extended_offer=True), barred)) is is_told


@pytest.mark.parametrize(
    ("told", "thanks"),
    [
        ("She's handed her notice in, nobody knows yet.", "putting soup on the step for me"),
        ("The merger is not public yet.", "left me soup on the step"),
    ],
)
def test_the_word_for_leaving_is_not_written_where_somebodys_leaving_is_kept_quiet(told, thanks):
    note = "Left me soup on the step when I came off nights."
    host = person("c2", Role.HOST, first_name_basis=True, interactions=(Interaction(kind="stay", note=note),))
    peer = person("c3", Role.FUTURE_COLLEAGUE, interactions=(Interaction(kind="coffee", note=told),))
    assert thanks in compose(case_of(person(extended_offer=True), host, peer)).messages["c2"].body
