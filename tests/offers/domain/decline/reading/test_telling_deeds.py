"""What tells one visit from all others is read, however much it sounds like an interviewer's business."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts, thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Quizzed me on USP 800 the night before the interview.",
            ["quizzing me on USP 800 the night before the interview"],
        ),
        ("Drilled me on tort law all the way to the station.", ["drilling me on tort law all the way to the station"]),
        (
            "quizzed me on child protection law the evening before the panel",
            ["quizzing me on child protection law the evening before the panel"],
        ),
        (
            "Put me on the anti-gravity treadmill and made me guess the settings.",
            ["putting me on the anti-gravity treadmill", "making me guess the settings"],
        ),
        (
            "Put me on the mixing desk for the second half",
            ["putting me on the mixing desk for the second half"],
        ),
        ("made me guess which loaf was hers", ["making me guess which loaf was yours"]),
        (
            "had a car seat put in the rental without me asking",
            ["having a car seat put in the rental without my asking"],
        ),
        ("Had a ramp fitted at the door for my mother", ["having a ramp fitted at the door for my mother"]),
        ("Had a cot put in the room before we arrived", ["having a cot put in the room before we arrived"]),
        (
            "Read me the offer over the phone because the email bounced.",
            ["reading me the offer over the phone because the email bounced"],
        ),
        (
            "tested me on the periodic table on the drive there",
            ["testing me on the periodic table on the drive there"],
        ),
        ("Put me in the cab for the last mile", ["putting me in the cab for the last mile"]),
        (
            "Had halal food brought in from across town without my asking",
            ["having halal food brought in from across town without my asking"],
        ),
        (
            "Had the heating turned on in the flat before we came",
            ["having the heating turned on in the flat before we came"],
        ),
        ("Fishing with his crew till dark", ["taking me fishing with your crew till dark"]),
        ("Brought a flask of tea and a spare umbrella", ["bringing a flask of tea and a spare umbrella"]),
        ("Talked my wife through the winters, an hour", ["talking my wife through the winters"]),
        (
            "First call was meant to be 15 min, we were on for two hours about bees",
            ["the two hours you spent with me on bees"],
        ),
        (
            "Coffee was meant to be 20 min but we talked for 90 minutes.",
            ["the 90 minutes you spent with me"],
        ),
        ("Put me on the quiet mare", ["putting me on the quiet mare"]),
        (
            "Had me sing from the back row with the basses",
            ["having me sing from the back row with the basses"],
        ),
        ("bike tour along the canal after work", ["taking me on a bike tour along the canal after work"]),
        ("Boat tour of the harbour with her son", ["taking me on a boat tour of the harbour with your son"]),
    ],
)
def test_a_deed_that_could_be_nobody_elses_is_thanked_for(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        "Quizzed me for an hour.",
        "Quizzed me on my gap years the night before.",
        "Quizzed me on pay the night before the interview.",
        "Quizzed me on my family the night before.",
        "Put me on hold.",
        "Put me on the spot.",
        "Put me on the rota for Sunday.",
        "Interview was scheduled for an hour, he talked for two hours about himself.",
        "Sailing with my brother.",
        "Had me sing for my supper.",
        "Brought her boots.",
        "Sent me home with a warning.",
        "Brought her lunch.",
        "Brought some cake for himself.",
        "Put me in the corner.",
        "Tested me on dosages.",
        "Made me guess how old she was.",
        "Made me guess the salary.",
        "Had a camera put in the room.",
        "Had the police sent to my house.",
        "Gave my slot away.",
    ],
)
def test_a_test_or_a_trick_is_none(note):
    assert thanked(note) == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("First call, 40 min, actually read my CV.", ["taking the time to read my CV"]),
        ("She'd clearly read my portfolio before we met.", ["taking the time to read my portfolio before we met"]),
        ("Read my thesis properly.", ["taking the time to read my thesis"]),
        (
            "Knew my motility paper, asked about the methods.",
            ["taking an interest in my motility paper, down to the methods"],
        ),
        ("Knew my quilts and asked about the stitching", ["taking an interest in my quilts, down to the stitching"]),
        (
            "She'd read all four parts and had a question about the second autopsy I should have asked myself.",
            [
                "reading all four parts",
                "asking the question about the second autopsy that I should have asked myself",
            ],
        ),
        (
            "An hour alone in her office going through my jail deaths series, she'd read all four parts.",
            [
                "the hour you spent with me in your office going through my jail deaths series",
                "reading all four parts of my series",
            ],
        ),
        (
            "Asked the best question about my thesis anyone has asked.",
            ["asking the best question about my thesis"],
        ),
        ("Good questions about building a clinic.", ["your good questions about building a clinic"]),
        (
            "Coffee in the yard, sharp questions on welding",
            ["the coffee in the yard", "your sharp questions on welding"],
        ),
    ],
)
def test_the_trouble_that_somebody_took_over_the_users_work_is_thanked_for(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        "Never actually read my CV.",
        "Hadn't really read my thesis.",
        "He knew my old boss.",
        "Knew my salary.",
        "Great questions about my kids.",
        "Good questions about my visa.",
        "Good questions about my disability.",
        "Asked good questions about why I left my last job.",
        "An hour going through my bank statements.",
        "Grand rounds, good questions about my data.",
        "The residents had good questions about my data.",
    ],
)
def test_whoever_did_not_or_pried_or_was_the_audience_is_not(note):
    assert thanked(note) == []


def test_what_came_of_reading_the_users_paper_is_left_out_where_it_was_prying():
    assert thanked("Knew my papers, asked about the offers I had.") == ["taking an interest in my papers"]


@pytest.mark.parametrize(
    ("note", "said", "effect"),
    [
        (
            "Argued with me about anonymous sources over crab cakes, enjoyed it.",
            "arguing with me about anonymous sources over crab cakes",
            "I enjoyed it.",
        ),
        (
            "She argued with me about the chorus over beers, and I really enjoyed it",
            "arguing with me about the chorus over beers",
            "I enjoyed it.",
        ),
        ("We argued about rubato over lunch, loved it", "arguing with me about rubato over lunch", "I loved it."),
        ("Had a proper argument about Keynes, loved every minute", "arguing with me about Keynes", "I loved it."),
        (
            "We disagreed about Brutalism over soup and it was a joy",
            "arguing with me about Brutalism over soup",
            "It was a joy.",
        ),
        ("Debated with me about null models, great fun", "arguing with me about null models", "It was great fun."),
    ],
)
def test_an_argument_that_the_user_enjoyed_is_a_kindness(note, said, effect):
    assert [(act.for_form, act.effect) for act in acts(note)] == [(said, effect)]


@pytest.mark.parametrize(
    "note",
    [
        "Argued with me about anonymous sources.",
        "Argued with me about pay, enjoyed it.",
        "Argued with me about my accent, loved it.",
        "Debate about my surgery, enjoyed it.",
        "Argued with me about the bill, he enjoyed it himself.",
        "Had an argument with her about my start date.",
        "Argued about the rota with her boss, enjoyed it.",
    ],
)
def test_any_other_argument_is_none(note):
    assert thanked(note) == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "he screen-shared their design system & we fixed <Button x={undefined}> live, merged it after lunch",
            ["working on your design system with me live"],
        ),
        (
            "Great chat \U0001f389 he screen-shared their code and we fixed `x = 1` together",
            ["the chat", "working on your code together with me"],
        ),
        ("We fixed the flaky test live.", ["fixing the flaky test with me live"]),
        ("We soldered the last joint by hand", ["soldering the last joint with me by hand"]),
        ("We marked an essay together and argued about the grade", ["marking an essay together with me"]),
        ("We played duets until midnight", ["playing duets with me until midnight"]),
        ("We baked the rye together in her kitchen.", ["baking the rye together with me in your kitchen"]),
    ],
)
def test_what_the_two_made_side_by_side_is_thanked_for(note, expected):
    assert thanked(note, name=("Jean", "Roe")) == expected


@pytest.mark.parametrize(
    "note",
    [
        "We fixed the start date together.",
        "We cooked the books together.",
        "We cooked in the rental.",
        "We fixed a time.",
    ],
)
def test_an_appointment_or_what_the_user_did_with_others_is_not(note):
    assert thanked(note) == []


def test_a_tour_is_told_with_its_weather_and_what_is_still_talked_about():
    note = "Four houses Sat in the snow, the last one had a barn. Sam still talks about the barn."
    told = acts(note, kind="tour")
    assert [(act.for_form, act.effect) for act in told] == [
        ("the tour of four houses in the snow", "Sam still talks about the barn.")
    ]


def test_who_still_talks_about_what_else_is_nobodys_business():
    told = acts("Showed us five houses. Sam still talks about the divorce.", kind="tour")
    assert [act.effect for act in told] == [""]


def test_what_others_keep_quiet_about_is_not_told():
    note = "Afternoon she drove me out to the marsh to see the levee the city won't talk about, shoes ruined, worth it."
    assert thanked(note) == ["driving me out to the marsh to see the levee"]
