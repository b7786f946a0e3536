"""What a hasty note says once, far from the deed, stands by the deed where it is thanked for."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts, thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Saw the mobile van go out to the reservation, she let me ride along for the morning.",
            ["letting me ride along in the mobile van for the morning"],
        ),
        ("Took the survey boat out at dawn, she let me come along.", ["letting me come along on the survey boat"]),
        ("Let me come along.", []),
        # A school bus library is no school bus.
        ("Saw the school bus library leave, he let me come along.", []),
        (
            "Asked the hard question on thermal drift, then mailed me her paper on it.",
            ["mailing me your paper on thermal drift"],
        ),
        (
            "Asked about my enzyme model, emailed me her slides on it that night.",
            ["emailing me your slides that night"],
        ),
        ("Gave me a print of it.", ["giving me a print"]),
        (
            "Showed me the new ICU, then let me round there for an hour.",
            ["showing me the new ICU", "letting me round in the new ICU for an hour"],
        ),
    ],
)
def test_what_it_stands_for_is_put_in_from_the_note_or_left_out(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "flight delayed 3 hrs, she texted me the whole time",
            ["texting me the whole time that my flight was delayed"],
        ),
        (
            "Train cancelled, she texted me the whole time and held dinner",
            ["texting me when my train was cancelled and holding dinner"],
        ),
        ("texted me the whole time", []),
        (
            "Walked nights with me, 11 pm to 1 am, so I'd see the real staffing.",
            ["walking the night shift with me so I'd see the real staffing"],
        ),
        ("Walked evenings with me so I'd know the unit.", ["walking the evening shift with me so I'd know the unit"]),
    ],
)
def test_what_made_the_deed_is_told_with_it(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("prepped me 30 min before the visit", ["prepping me for 30 minutes before the visit"]),
        ("coached us 1 hr before the pitch", ["coaching us for an hour before the pitch"]),
        ("picked me up 20 min before the game", ["picking me up 20 minutes before the game"]),
    ],
)
def test_how_long_somebody_coached_is_no_time_of_day(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("sorted WA license endorsement paperwork", ["sorting the WA license endorsement paperwork"]),
        ("sorted OR nursing license application", ["sorting the OR nursing license application"]),
        ("sorted paperwork for me", ["sorting paperwork for me"]),
    ],
)
def test_what_a_state_asks_for_has_its_article(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("her husband Pete showed Nadia the co-op", ["the way Pete showed Nadia the co-op"]),
        ("His wife took Omar to the mosque", ["the way your wife took Omar to the mosque"]),
        ("her sister drove Lena to see two flats", ["the way your sister drove Lena to see two flats"]),
    ],
)
def test_what_the_hosts_people_did_for_who_came_along_is_read(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Shared her vending machine dinner and her honest list of what needs fixing",
            ["sharing your vending machine dinner and being so honest with me"],
        ),
        ("Gave me her honest list of what's broken", ["being so honest with me"]),
        ("Walked me through what needs fixing", ["being so honest with me"]),
        # Of the user's own work it is advice.
        (
            "Wrote me a page on what needs work in my lesson plan",
            ["writing me a page on what needs work in my lesson plan"],
        ),
    ],
)
def test_candor_about_what_is_wrong_is_thanked_for_without_it(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected", "effect"),
    [
        (
            "argued with me about bearings, best interview I've had",
            "arguing with me about bearings",
            "interview I've had",
        ),
        ("grilled me on seismic loads, best hour of the trip", "grilling me on seismic loads", "hour of the trip"),
        ("quizzed me about torque, most fun I've had", "quizzing me about torque", "most fun I've had"),
    ],
)
def test_hard_questions_are_thanked_for_where_the_user_says_how_good_they_were(note, expected, effect):
    [act] = acts(note)
    assert act.for_form == expected
    assert effect in act.effect
    assert not acts(note.partition(",")[0])


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Sent pics of the pump hall and a list of what to chuck in the toolbox.",
            ["sending pictures of the pump hall along with a list of what to chuck in the toolbox"],
        ),
        (
            "Emailed me a map of the site and a list of where to leave the car at night.",
            ["emailing me a map of the site along with a list of where to leave the car at night"],
        ),
        (
            "Gave me a tour of the whole plant and a list of what to bring on the first day.",
            ["giving me a tour of the entire plant along with a list of what to bring on the first day"],
        ),
    ],
)
def test_what_a_list_is_of_is_told_whole(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Showed me her loft macro at her desk and mailed me the file that evening.",
            ["showing me your loft macro at your desk and mailing me the file that evening"],
        ),
        (
            "Walked me through the grading script, then sent me the code.",
            ["walking me through the grading script and sending me the code"],
        ),
        (
            "Met me at the gate. Sent me the link to the housing board.",
            ["meeting me at the gate", "sending me the link to the housing board"],
        ),
    ],
)
def test_a_file_sent_on_goes_with_what_it_is_of(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Drove me three hours Kandy→Colombo in the rain", ["driving me three hours Kandy to Colombo in the rain"]),
        ("No sleep at the motel → moved me to the lodge that evening", ["moving me to the lodge that evening"]),
        (
            "Put me in touch with a therapist who'd made the same move",
            ["putting me in touch with a therapist who'd made the same move"],
        ),
        (
            "asked such sharp questions on my audit that I rewrote the methods on the train",
            ["your sharp questions on my audit"],
        ),
        (
            "recorded a 6 min Loom of the design system for me",
            ["recording a six-minute Loom of the design system for me"],
        ),
        ("Chased the embassy twice for me. Sorted by Friday.", ["chasing the embassy twice for me"]),
        ("his wife made us all the soup", ["the soup your wife made us all"]),
    ],
)
def test_what_is_told_in_two_breaths_is_told_in_one(note: str, expected: list[str]) -> None:
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("gave me & my sister Odile a tour", ["giving Odile and me a tour"]),
        ("supper at hers w/ husband & 4 kids", ["supper at your place with the family"]),
        ("opened the store together", ["opening the store with me"]),
        ("got the $85 fee waived", ["getting the fee waived"]),
        (
            "got them to move my start date back 3 wks so the kids can finish term",
            ["getting my start date moved back three weeks so the kids could finish term"],
        ),
        ("Offered to look at my log and did, page by page", ["looking at my log, page by page"]),
        ("sched 4 rounds in 6 days around my on-call", ["scheduling four rounds in six days around my on-call"]),
        ("told me straight they'd had 3 outages and what he'd got wrong himself", ["being so straight with me"]),
        (
            "rang after to say where id gone wrong on the stability question",
            ["ringing afterwards to say where I'd gone wrong on the stability question"],
        ),
        ("called two firms on my husband's behalf", ["calling two firms on my husband's behalf"]),
        ("answered me at like 11 at night", ["answering me at 11 at night"]),
        # Somebody else did it.
        ("sorted the interpreter for my sister? no that was Paul", []),
    ],
)
def test_what_was_typed_in_haste_is_told_whole(note: str, expected: list[str]) -> None:
    assert thanked(note) == expected
