"""Where the user goes, to whoever asks: what the reason has said once more, and no more (rule 58)."""

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import ChosenAlternative, ShareableReason

from ..make import case_of, person


def _where(*reasons, chosen=""):
    lead = person(extended_offer=True, recruited_heavily=True)
    alternative = ChosenAlternative(summary=chosen, employer="Foothill" if chosen else "")
    told = tuple(ShareableReason(reason) for reason in reasons)
    script = compose(case_of(lead, reasons=told, alternative=alternative)).scripts["c1"]
    return next(block for block in script.blocks if block.key == "where").lines[0]


@pytest.mark.parametrize(
    ("reason", "again"),
    [
        ("I have decided to stay in Porto with my family.", "I'm staying in Porto with my family."),
        ("I've taken a post that lets me stay in the Highlands.", "I'm staying in the Highlands."),
        ("I accepted a planning job in Zwolle.", "I'm taking a planning job in Zwolle."),
        ("I have accepted a consultant post in Galway.", "I'm taking a consultant post in Galway."),
        ("We have decided to stay at home.", "we're staying at home."),
        ("I'm staying in Lisbon.", "I'm staying in Lisbon."),
        (
            "I have decided to stay in Glasgow and keep working freelance.",
            "I'm going to stay in Glasgow and keep working freelance.",
        ),
        ("I am joining the crew of the Astrid.", "I'm joining the crew of the Astrid."),
        (
            "I have decided to come ashore and work near home in Gdynia.",
            "I'm going to come ashore and work near home in Gdynia.",
        ),
        ("I've decided to teach in Leeds.", "I'm going to teach in Leeds."),
        ("I am not able to leave Melbourne this year.", "I'm not able to leave Melbourne this year."),
        ("I am going to work for myself for a while.", "I'm going to work for myself for a while."),
        ("I have decided to go freelance.", "I'm going freelance."),
        ("I have decided to go back to school.", "I'm going back to school."),
        ("I've decided to retire.", "I'm going to retire."),
        ("I'm taking a year off.", "I'm taking a year off."),
        ("I want to stay on my boat.", "I'm staying on my boat."),
        ("I need to stay in Winnipeg.", "I'm staying in Winnipeg."),
        ("I am moving home to Vermont.", "I'm moving home to Vermont."),
        (
            "Our family needs to be nearer to my husband's work in Nebraska.",
            "our family needs to be nearer to my husband's work in Nebraska.",
        ),
        ("I am going to stay in Pittsburgh and keep freelancing.", "I'm staying in Pittsburgh."),
        ("I took a job in Oregon because my brother lives there.", "I've taken a job in Oregon."),
        ("I accepted a post in Kochi, near my children's school.", "I'm taking a post in Kochi."),
        ("I'd like to teach, and I am taking a post in Ghent.", "I'm taking a post in Ghent."),
        ("Moving would not work for my children, so I am staying in Leeds.", "I'm staying in Leeds."),
        ("Family matters keep me in Johannesburg, I cannot relocate.", "I'm staying in Johannesburg."),
        ("Family circumstances keep us near Bangor.", "we're staying near Bangor."),
    ],
)
def test_what_the_reason_has_said_is_said_plainly_once_more(reason, again):
    said = _where(reason)
    assert said in {f"As I mentioned, {again}", f"It's kind of you to ask: {again}"}


@pytest.mark.parametrize(
    "reason",
    [
        "I accepted another offer.",
        "The commute would be long.",
        "I have decided to work nearer to home.",
        "I decided not to work in Leeds.",
        "I have taken a post closer to my family.",
        "My parents live in Leeds and need me near.",
        "I could not go freelance with two children.",
        "I don't want to go back to nights.",
        "My mother needs to be near a hospital.",
        "I'm going to need more time at home.",
        "I have decided to stay where my children go to school.",
    ],
)
def test_where_it_has_not_said_where_nothing_is_added(reason):
    said = _where(reason)
    assert "As I mentioned" not in said
    assert "kind of you to ask:" not in said


@pytest.mark.parametrize(
    "chosen",
    [
        "Staying in my current staff position",
        "Staying with Foothill",
        "staying put",
        "I'm staying on",
        "Keeping my old job",
        "Remaining at Foothill, they made me permanent",
        "Staying in Boise with the two choirs I have",
        "Staying in Boise at the restaurant that trained me",
    ],
)
def test_whoever_stays_says_so_and_names_nobody(chosen):
    said = _where("I decided I am not ready to leave the bedside.", chosen=chosen)
    assert said in {"I'm staying where I am.", "I'll be staying where I am now."}


@pytest.mark.parametrize(
    "reason",
    ["I have decided to stay with my ward.", "I'm staying in Lyon with my wind quintet.", "I will stay on my bench."],
)
def test_whoever_said_that_they_stay_makes_no_secret_of_it(reason):
    assert "staying where I am" in _where(reason)


@pytest.mark.parametrize("chosen", ["Staying in Lyon with my wind quintet", "Staying on my ward"])
def test_nobody_goes_to_the_house_they_are_in(chosen):
    alternative = ChosenAlternative(summary=chosen, employer="Foothill", may_name=True)
    lead = person(extended_offer=True, recruited_heavily=True)
    spoken = compose(case_of(lead, alternative=alternative)).scripts["c1"].spoken
    assert "with Foothill" in spoken
    assert "going to Foothill" not in spoken


def test_a_reason_that_holds_them_where_they_work_says_that_they_stay():
    assert "staying where I am" in _where("I have realised that I cannot leave my choirs in Limerick.")
    assert "staying" not in _where("I cannot leave my parents in Limerick.")


@pytest.mark.parametrize(
    ("reasons", "chosen"),
    [
        (("I want shorter days.",), "Joining Foothill"),
        (("I want shorter days.",), "Staying in Boise"),
        (("I want shorter days.",), "Staying put for now, one other conversation open"),
        (("I want shorter days.",), "Staying on the coast"),
        ((), "Staying with Foothill"),
    ],
)
def test_nobody_says_that_they_stay_who_goes_or_tells_no_reason(reasons, chosen):
    assert "staying" not in _where(*reasons, chosen=chosen)
