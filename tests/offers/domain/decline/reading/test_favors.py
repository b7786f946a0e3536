"""Favors that cost something: won from others, offered, or done for whoever came with the user."""

import pytest

from offers.domain.decline.facts import Contact, Interaction
from offers.domain.decline.private.discretion import discretion_for
from offers.domain.decline.reading.acts import Act
from offers.domain.decline.reading.thanks import acts_of
from offers.domain.decline.roles import Role
from offers.domain.decline.thanks.weights import weight
from offers.domain.decline.words.gratitude import for_acts
from tests.offers.domain.decline.reading.test_thanks import CASE, acts, thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Got the board to move me from five days to four", ["getting the board to move me from five days to four"]),
        ("Got HR to count my overseas years towards the pay scale", ["getting HR to count my overseas years"]),
        (
            "Got the fire chief to give the boys a ride",
            ["getting the fire chief to give the boys a ride"],
        ),
        (
            "Got me block time two days a week, had to ask two partners to give up Thursdays",
            ["getting me block time two days a week", "asking two partners to give up Thursdays"],
        ),
        (
            "Talked the dean into a second startup tranche and a half-time tech",
            ["talking the dean into a second startup tranche and a half-time tech"],
        ),
        (
            "Persuaded the county to fund a second nurse if I took it",
            ["persuading the county to fund a second nurse"],
        ),
        (
            "Asked the superintendent for a smaller caseload on my behalf",
            ["asking the superintendent for a smaller caseload on my behalf"],
        ),
        ("Went to bat for the spousal hire", ["going to bat for the spousal hire"]),
        ("Agreed to let me keep my Wednesday clinic", ["agreeing to let me keep my Wednesday clinic"]),
        ("Offered to buy a second ultrasound if I came.", ["offering to buy a second ultrasound"]),
        ("Had the lab run a demo just for me", ["having the lab run a demo just for me"]),
        (
            "Had the vestry over so we could meet everyone at once",
            ["having the vestry over so that we could meet everyone at once"],
        ),
        (
            "Her whole team came in early to meet me before rounds",
            ["having your whole team come in early to meet me before rounds"],
        ),
    ],
)
def test_what_was_won_from_others_or_offered_is_thanked_for(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        "Got the board to raise the dues",
        "Talked the patient into surgery",
        "Asked the bosun to show me the bilge",
        "Persuaded me to sign",
        "Had to leave for a meeting",
        "Warned me about being late",
        "Agreed to think about it",
    ],
)
def test_what_was_won_for_nobody_in_particular_is_no_favor(note):
    assert thanked(note) == []


def test_a_favor_won_from_others_weighs_more_than_a_tour():
    won, tour = acts("Got the board to move me from five days to four; showed me the ward")
    assert weight(won) > weight(tour)


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Taught Noor to milk a goat", ["teaching Noor to milk a goat"]),
        ("Watched Theo during my panel; lent me his coat", ["watching Theo during my panel", "lending me your coat"]),
        (
            "Showed Pavel where the climbing gym is, gave him a guest pass",
            ["showing Pavel where the climbing gym is", "giving Pavel a guest pass"],
        ),
        (
            "Introduced Samuel to two principals in the district and sent on his CV himself",
            ["introducing Samuel to two principals in the district"],
        ),
        (
            "Gave Tomasz a tour of the machine shop bc he restores tractors",
            ["giving Tomasz a tour of the machine shop"],
        ),
        ("Had the choir sing for Anneke since she'd said she missed it", ["having the choir sing for Anneke"]),
        ("Minded Mateo while we looked at houses, she's 81", ["minding Mateo while we looked at houses"]),
        (
            "Pulled strings to get Ines a slot at the Montessori",
            ["pulling strings to get Ines a slot at the Montessori"],
        ),
        (
            "Asked her daughter to show Mina around the middle school",
            ["asking your daughter to show Mina around the middle school"],
        ),
        ("Drove Luis to his exam at 6 am", ["driving Luis to the exam at 6 am"]),
        # Whose hat it was cannot be told.
        ("Gave Theo his own hard hat", []),
        # A full name is somebody else's.
        ("Gave Anna Lee the floor", []),
        # Done for others, or at the user's cost.
        ("Showed Priya how to intubate while I watched", []),
        ("Offered Elena the job instead", []),
        ("Got Dan a coffee", []),
        ("Introduced Bruno to the team as my replacement", []),
        ("Watched Netflix while I waited", []),
        ("her boy showed Jorge his rock collection", ["the rock collection your boy showed Jorge"]),
    ],
)
def test_whoever_came_with_the_user_is_done_something_for_by_name(note, expected):
    assert thanked(note) == expected


def test_the_same_relative_is_him_or_her_the_second_time_where_the_notes_tell_which():
    def told(note):
        helper = Contact(
            id="c1",
            name="Pilar Munson",
            given="Pilar",
            family="Munson",
            role=Role.FAMILY_HELPER,
            interactions=(Interaction(kind="call", note=note),),
        )
        return for_acts(acts_of(helper, discretion_for(CASE), inside=False))

    known = "Introduced Adwoa to two gallery owners; lent her a jacket when it snowed"
    assert told(known) == "introducing Adwoa to two gallery owners and lending her a jacket when it snowed"
    unknown = "Introduced Adwoa to two gallery owners; found Adwoa a studio"
    assert told(unknown) == "introducing Adwoa to two gallery owners and finding Adwoa a studio"


def test_a_second_act_after_a_reason_gets_its_own_for():
    cooked = Act("cooking lamb because I don't eat pork")
    assert for_acts((cooked, Act("asking ahead"))) == "cooking lamb because I don't eat pork, and for asking ahead"
    told = Act("telling me which door to use")
    assert for_acts((told, Act("chasing the letter"))) == "telling me which door to use, and for chasing the letter"


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Cooked lamb because I don't eat pork, and asked ahead.",
            ["cooking lamb because I don't eat pork", "asking ahead"],
        ),
        ("Made jollof and plantain", ["making jollof and plantain"]),
        ("Two farm calls with her in the snow", ["taking me on two farm calls in the snow"]),
        (
            "Answered every email within the hour, even on Thanksgiving",
            ["answering every email within the hour, even on Thanksgiving"],
        ),
        (
            "Took my call on a Sunday night when my mother was in hospital",
            ["taking my call on a Sunday night"],
        ),
        (
            "Called three times to check how my father was doing",
            ["calling three times to check how my father was doing"],
        ),
        (
            "Wife Petra took the kids to the aquarium while we talked",
            ["the way Petra took the children to the aquarium while we talked"],
        ),
        (
            "Stayed on the line with the moving company till they gave us a date",
            ["staying on the line with the moving company"],
        ),
        ("Drew me a map of the barns, kept it", ["drawing me a map of the barns"]),
        (
            "Sat with me an hour going through the contract, line by line",
            ["sitting with me for an hour going through the contract, line by line"],
        ),
        ("Fixed my laptop, ran to get an adapter", ["fixing my laptop", "running to get an adapter"]),
        ("Had the caterer do a separate tray", ["having the caterer do a separate tray"]),
        ("Showed us the parsonage, even measured the windows", ["showing us the parsonage", "measuring the windows"]),
        ("Hosted potluck at the church hall", ["hosting a potluck at the church hall"]),
        ("Never once pushed. Just said take the time you need.", ["telling me to take the time I needed"]),
        (
            "Brought soup when I came down with a cold; waited with me in the cold",
            ["bringing soup when I came down with a cold", "waiting with me in the cold"],
        ),
        ("Spoke to us with a cold voice", []),
        ("Made borscht and her grandmother's dumplings", ["making borscht and your grandmother's dumplings"]),
        (
            "Drove out to the airport at five so Ruth wouldn't have to take a cab",
            ["driving out to the airport at five"],
        ),
        (
            "Had the barn lights left on so I could see the robots",
            ["having the barn lights left on so that I could see the robots"],
        ),
        ("Stopped the tour so I could call my daughter", ["stopping the tour so I could call my daughter"]),
        ("Kept dinner warm for us till ten", ["keeping dinner warm for us till ten"]),
        ("Cut his vacation short to interview me", ["cutting your vacation short to interview me"]),
        (
            "Collected feedback from all the panelists and passed it on to me",
            ["collecting feedback from all the panelists and passing it on to me"],
        ),
        ("Phoned around till she found a kosher caterer", ["phoning around till you found a kosher caterer"]),
        (
            "Pushed the start date to August so the kids could finish school",
            ["pushing the start date to August so the children could finish school"],
        ),
        ("Had her students make a welcome banner", ["having your students make a welcome banner"]),
        ("Was up front that the call pay won't change", ["being so upfront"]),
        (
            "Bought me a coat at Goodwill when my bag got lost, wouldn't take money",
            ["buying me a coat at Goodwill when my bag got lost", "not taking any money"],
        ),
        ("Sat up with me in the waiting room after I fainted", ["sitting up with me in the waiting room"]),
        (
            "Got IT to set up remote access so I could read the charts",
            ["getting IT to set up remote access so that I could read the charts"],
        ),
        ("Taught the kids how to candle eggs", ["teaching the kids how to candle eggs"]),
        ("Found out which bus goes past the school", ["finding out which bus goes past the school"]),
        ("Had the groomer do our dog for free", ["having the groomer do our dog for free"]),
        ("Two night shifts riding with him", ["letting me join you for two night shifts"]),
        (
            "Offered to teach my first two weeks for me if the baby came early",
            ["offering to teach my first two weeks for me"],
        ),
        # Whose "own" slot it was cannot be told.
        ("Got the OR manager to give me her own slot", []),
        ("Warned me off the Mill St house, basement floods", ["warning me off the Mill Street house"]),
    ],
)
def test_the_telling_part_of_a_plain_act_is_kept(note, expected):
    assert thanked(note) == expected


def test_the_best_afternoon_in_months_is_said_of_what_made_it_so():
    (act,) = acts("Let me run the combine. Best afternoon in months.")
    assert act.effect == "It was the best afternoon I've had in months."


def test_an_act_of_more_than_twenty_five_words_is_cut_where_one_would_stop():
    (act,) = acts(
        "Stayed 40 min past her shift to pull up three de-identified tracings she thought I'd like, including a "
        "beautiful frontal lobe case from the year before last"
    )
    kept = "40 minutes past your shift to pull up three de-identified tracings you thought I'd like"
    assert (act.for_form, act.that_form) == (f"staying {kept}", f"you stayed {kept}")


def test_what_those_met_gave_is_not_credited_to_who_arranged_it():
    given = thanked("Arranged for me to meet the tribal elders. They gave me a blanket.")
    assert given == ["arranging for me to meet the tribal elders"]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Sent the packet and filled in half the state licence form for me",
            ["sending me the packet", "filling in half the state licence form for me"],
        ),
        (
            "Put my parents-in-law on the hotel booking at the last minute so they could watch the baby",
            ["putting my parents-in-law on the hotel booking at the last minute"],
        ),
        (
            "Supper at her house; her husband lent me boots so we could walk out to the lighthouse",
            ["supper at your house", "the boots your husband lent me"],
        ),
        (
            "Lunch, just us two; let me photograph the schedule",
            ["lunch", "letting me photograph the schedule"],
        ),
    ],
)
def test_a_small_favor_on_paper_or_by_family_is_thanked_for(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Talked me through how 7 on 7 off pay works", []),
        (
            "Walked through three rentals with her phone so that I did not have to fly up",
            ["walking me through three rentals with your phone so that I did not have to fly up"],
        ),
        ("Put in a word for my husband with two", ["putting in a word for my husband"]),
    ],
)
def test_no_act_ends_in_the_middle_of_a_clause(note, expected):
    assert thanked(note) == expected
