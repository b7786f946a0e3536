"""Complaint dressed as praise, and what was done late, badly or not at all: no thanks come of it."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    "note",
    [
        # What they are asked to undo.
        "Registered me w/ the institute in Accra. I've to ask him to stop that",
        "Started the police certificate for me. Needs stopping.",
        # Of what, nobody can tell.
        "Wrong mileage rate in the contract, corrected the same day.",
        "Gave me a great tour of the car park while looking for his badge.",
        "Answered my questions, eventually, after four reminders.",
        "Sent the paperwork three weeks late.",
        "was so helpful that I had to fill in the forms myself",
        "Showed us houses way over budget, wouldn't listen.",
        "Explained my own thesis to me.",
        "Gave me ten minutes out of the hour we'd booked.",
        "Showed me the call room with the mold.",
        "Found us a flat with rats.",
        "Found us a house on a flood plain.",
        "Shared my CV with the whole market without asking.",
        "Reviewed my code by sneering at it.",
        "Answered every question with a sigh.",
        "Showed me around like he had somewhere better to be.",
        "Explained the pension to me as if I were five.",
        "Drove me to the airport at 90 mph while texting.",
        "Walked me through the plant at a gallop, no time for questions.",
        "Gave me feedback that made me cry.",
        "Let me wait in the rain.",
        "Lent me his car with an empty tank and a flat tyre.",
        "Gave me two hours of his life story.",
        "Went over my CV looking for gaps.",
        "Sent me the schedule ten minutes before the first interview.",
    ],
)
def test_a_complaint_that_reads_like_an_act_gives_nothing(note):
    assert thanked(note) == []


@pytest.mark.parametrize(
    "note",
    [
        "Took me to lunch and spent it on his phone.",
        "Offered me a coffee and then took a call for half an hour.",
        "Demoed the product; it never worked.",
        "Made time for me - four minutes.",
        "Booked me a hotel, then cancelled it.",
        "Introduced me to the team, got my name wrong.",
        "Took me to dinner, handed me the bill.",
        "Sent me the plans. Useless.",
    ],
)
def test_what_comes_after_an_act_can_take_it_back(note):
    assert thanked(note) == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("showed me the plant, took a call for me", ["showing me the plant"]),
        ("walked me round the yard; never rushed me", ["walking me round the yard", "never rushing me"]),
        ("showed me the rats in her lab", ["showing me the rats in your lab"]),
        ("showed me photos on his phone", ["showing me photos on your phone"]),
        ("shared her notes without asking", ["sharing your notes without my asking"]),
        ("Showed me the crane. Drove me home, left me with the dog.", ["showing me the crane", "driving me home"]),
    ],
)
def test_what_is_no_complaint_takes_nothing_back(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note", ["took me to task", "gave me an earful", "brought me up short", "gave me short shrift"]
)
def test_an_idiom_of_blame_is_no_kindness(note):
    assert thanked(note) == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Sent the wrong contract first (someone else's salary on it!!), apologised, sent mine.", []),
        ("Sent the wrong contract, apologised, sent the right one the same day.", []),
        ("Booked the wrong hotel, rebooked it.", []),
        ("Sent the wrong form, then a new one. Drove me to the airport.", ["driving me to the airport"]),
        ("Read my draft, gave me the wrong form, then sent another by courier.", ["reading my draft"]),
        ("Told me I was on the wrong train and drove me to the station.", ["driving me to the station"]),
        ("Showed me his and read mine.", []),
        ("Found me the right ones.", []),
        ("Lent me one of hers.", []),
        ("Swapped her shift for mine.", ["swapping your shift for mine"]),
    ],
)
def test_a_slip_put_right_is_no_favor_and_a_bare_mine_names_nothing(note, expected):
    assert thanked(note) == expected
