"""What people do for an applicant in an office, on a site or over a move."""

import pytest

from offers.domain.decline.roles import Role
from tests.offers.domain.decline.reading.test_plain_acts import helped
from tests.offers.domain.decline.reading.test_thanks import acts, thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # Terms won.
        ("got the radius cut in half", ["getting the radius cut in half"]),
        (
            "Pushed HR to hold the start date till my daughter finishes school.",
            ["pushing HR to hold the start date till my daughter finishes school"],
        ),
        (
            "talked the landlord into a six month lease for us",
            ["talking the landlord into a six-month lease for us"],
        ),
        # What is no pay is named.
        # Found out, looked up, checked.
        ("Looked up catchment schools for both kids", ["looking up catchment schools for both kids"]),
        ("She checked my lease for the break clause", ["checking my lease for the break clause"]),
        ("Tipped me off about the school waiting list", ["tipping me off about the school waiting list"]),
        ("rang the letting agent until somebody answered", ["ringing the letting agent until somebody answered"]),
        ("Haggled the rent down by a fifth.", ["haggling the rent down by a fifth"]),
        ("Ran the numbers on renting vs buying for us.", ["running the numbers on renting versus buying for us"]),
        (
            "Pushed the board meeting back a day so I could attend.",
            ["pushing the board meeting back a day so that I could attend"],
        ),
        ("Got the founder to ring me from Tokyo.", ["getting the founder to ring me from Tokyo"]),
        ("Marked up the lease, three pages of notes.", ["marking up the lease, three pages of notes"]),
        ("Checked in by text every Friday.", ["checking in by text every Friday"]),
        (
            "Hosted us on the boat, even let the kids steer.",
            ["hosting us on the boat", "letting the kids steer"],
        ),
        (
            "Called round the other partners to get me more time.",
            ["calling round the other partners to get me more time"],
        ),
        ("Held the position open for a month.", ["holding the position open for a month"]),
        (
            "Dropped off a basket of local cheese at the hotel.",
            ["dropping off a basket of local cheese at the hotel"],
        ),
        ("Ran me to the airport at dawn", ["running me to the airport at dawn"]),
        ("Had me along on the night shift", ["having me along on the night shift"]),
        # What the user wrote.
        (
            "Rewrote my summary, moved the rail project to the top.",
            ["rewriting my summary", "moving the rail project to the top"],
        ),
        (
            "Cut my deck down the night before the presentation.",
            ["cutting my deck down the night before the presentation"],
        ),
        ("Commented on my draft chapter in detail.", ["commenting on my draft chapter in detail"]),
        ("Untangled the option agreement with me", ["untangling the option agreement with me"]),
        ("Did the tax comparison for both countries.", ["doing the tax comparison for both countries"]),
        ("Redrafted my statement", ["redrafting my statement"]),
        # Tests and rounds.
        (
            "Swapped the whiteboard test for a chat about my code.",
            ["swapping the whiteboard test for a chat about my code"],
        ),
        ("ran two mock interviews over the phone", ["running two mock interviews over the phone"]),
        (
            "Called the evening before each round to settle my nerves.",
            ["calling me the evening before each round to settle my nerves"],
        ),
        ("Spelled out how the rota works", ["spelling out how the rota works"]),
        (
            "Merged my PR, credited me in the release notes.",
            ["merging my PR", "crediting me in the release notes"],
        ),
        ("Named a variable after me lol.", ["naming a variable after me"]),
        # Hosts.
        ("Bought everyone chips after the match.", ["buying everyone chips after the match"]),
        ("Grilled mackerel on the beach for us", ["grilling mackerel on the beach for us"]),
        ("Organised a walk and drinks with the team", ["organising a walk and drinks with the team"]),
        ("Made sure the kitchen did me something vegan.", ["making sure the kitchen did me something vegan"]),
        # The trade itself tried.
        ("Put me on reception for an hour", ["putting me on reception for an hour"]),
        ("Took me through the hotel back of house", ["taking me through the hotel back of house"]),
        ("Poured me a wine from his own cellar", ["pouring me a wine from your own cellar"]),
        # Papers and dates.
        ("Kicked off the license paperwork", ["kicking off the license paperwork"]),
        (
            "extended the deadline once already, to the 29th, when I asked.",
            ["extending the deadline to the 29th"],
        ),
        (
            "Moved the deadline back a week for me without fuss.",
            ["moving the deadline back a week for me without fuss"],
        ),
        # Time and calls.
        ("Rang after each round with real feedback.", ["ringing me after each round with real feedback"]),
        ("called back same day", ["calling me back the same day"]),
        ("Had the union rep ring me", ["having the union rep ring me"]),
        ("went thru the call schedule in detail", ["going through the call schedule in detail with me"]),
        (
            "Took a whole morning to show me round the newsroom",
            ["taking an entire morning to show me round the newsroom"],
        ),
        (
            "Took Lena round the allotments while I was interviewing.",
            ["taking Lena round the allotments while I was interviewing"],
        ),
        (
            "Kept me posted every week even when there was nothing to say.",
            ["keeping me posted every week even when there was nothing to say"],
        ),
    ],
)
def test_a_favour_done_at_work_or_over_a_move_is_found(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        "Fought for the relocation money.",
        "argued with my boss for more pay",
        "got my salary cut",
        "cut my talk short",
        "ran me ragged",
        "grilled me on Rust for an hour",
        "commented on my accent",
        "got the offer cut",
        "took a whole week to answer",
        "checked my references",
        "argued for an hour with the chair",
        "pushed for an answer by Friday",
        "looked up the salaries",
        "tipped me off about the layoffs",
    ],
)
def test_what_may_be_the_writers_doing_or_no_favour_gives_nothing(note):
    assert thanked(note) == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Showed me the token pipeline, and laughed when it broke :) Fixed it in front of me.",
            "showing me the token pipeline, laughing when it broke and fixing it in front of me",
        ),
        (
            "went over my CV line by line, cut a page out of it",
            "going over my CV line by line and cutting a page out of it",
        ),
        (
            "Showed me his call room with the lake view, very proud of the espresso machine.",
            "showing me your call room with the lake view, and the espresso machine",
        ),
        (
            "Sent me the minutes so I'd know what I was walking into.",
            "sending me the minutes so I'd know what I was walking into",
        ),
        ("Took the time to explain why they'd said no last year.", "taking the time to explain"),
        ("Sent a taxi when the trains were on strike.", "sending me a taxi when the trains were on strike"),
        ("was honest to a fault", "being so honest"),
        (
            "Pulled my CV apart & put it back together, twice as good now.",
            "reworking my CV from top to bottom",
        ),
        ("Edited my piece, two rounds, made it twice as good.", "editing my piece and making it twice as good"),
        ("Let my wife ring her about schools", "letting my wife ring you about schools"),
        (
            "fielded a hundred emails from me about parking, schools and the cat",
            "fielding a hundred emails from me about parking, schools and the cat",
        ),
        (
            "answered all 14 of my questions by email, same night",
            "answering all 14 of my questions by email the same night",
        ),
    ],
)
def test_the_telling_detail_is_kept_with_the_act(note, expected):
    (act,) = acts(note)
    assert act.for_form == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("lunch with priya from finance", ["lunch with Priya from finance"]),
        ("introduced me to omar in legal", ["introducing me to Omar in legal"]),
        ("lunch with everyone from sales", ["lunch with everyone from sales"]),
        ("coffee with counsel from legal", ["the coffee with counsel from legal"]),
        ("coffee with omar", ["the coffee"]),
        ("lunch with the team", ["lunch with the team"]),
    ],
)
def test_a_name_typed_small_is_a_name_only_where_it_surely_is_one(note, expected):
    assert helped(note, role=Role.PARTNER) == expected


def test_what_it_is_is_said_where_the_act_stands_apart_from_it():
    note = "Showed me the crane from below, then took me up in it"
    assert thanked(note) == ["showing me the crane from below", "taking me up in the crane"]


def test_how_a_dish_was_made_follows_who_made_it():
    note = "Dinner at hers, her husband made dumplings from scratch"
    assert thanked(note) == ["dinner at your place", "the dumplings your husband made from scratch"]


def test_a_verdict_after_the_act_is_no_part_of_it():
    assert thanked("showed me the plant, quick and friendly") == ["showing me the plant"]


@pytest.mark.parametrize(
    ("note", "effect"),
    [
        ("went over my essay, toughest and fairest crit I've had", "It was the toughest and fairest crit I've had."),
        ("critiqued my take-home live, kindest tough crit I've had", "It was the kindest tough crit I've had."),
        (
            "reviewed my PR comment by comment, more useful than any review I've had at work",
            "It was more useful than any review I've had.",
        ),
    ],
)
def test_how_it_compares_is_told_as_the_user_put_it(note, effect):
    (act,) = acts(note)
    assert act.effect == effect
