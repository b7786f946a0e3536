"""What was typed as an order is told as what would help the next person (rule 51)."""

import pytest

from offers.domain.decline.choosing.variety import Deck
from offers.domain.decline.share.as_help import as_help, begins_with_fact, is_bare_fact, to_suggest
from offers.domain.decline.share.feedback import feedback_text
from offers.domain.decline.share.points import SPOKEN, WRITTEN, told
from offers.domain.decline.share.portions import Shared


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "Say at the first interview that nights are one in four.",
            "it would help the next person to hear at the first interview that nights are one in four.",
        ),
        (
            "Tell people in the ad about the stairs, please",
            "it would help people to read in the ad about the stairs, please",
        ),
        ("Tell us how the grades work.", "it would help people to hear how the grades work."),
        ("Mention the course earlier!", "it would help the next person to hear about the course earlier"),
        ("Please mention the stairs in the ad", "it would help the next person to read about the stairs in the ad"),
        ("Publish the band.", "it would help the next person if you could publish the band."),
        ("You should show candidates the kitchen.", "it would help if you could show candidates the kitchen."),
        ("Just a thought: let the team sit in", "it would help the next person if you could let the team sit in"),
        ("Don't make people fly in twice.", "it would help if you didn't make people fly in twice."),
        ("Please answer e-mails soon.", "it would help the next person if you could answer e-mails soon."),
        ("If people could see the flat first, that would help.", "it would help if people could see the flat first."),
        ("The rota ought to be in the ad", "it would help the next person if the rota were in the ad"),
        ("Be clear about nights.", "it would help the next person if you could be clear about nights."),
        (
            "Weekend rota should be in the ad",
            "it would help the next person if the weekend rota were in the ad",
        ),
        ("Candidates should hear about nights.", "it would help candidates to hear about nights."),
        (
            "It should say in the ad that it is 80 percent",
            "it would help the next person to read in the ad that it is 80 percent",
        ),
        ("Could you publish the rota?", "it would help the next person if you could publish the rota."),
        (
            "Could the offer stand open for a week? Couples need a weekend.",
            "it would help the next person if the offer could stand open for a week. Couples need a weekend.",
        ),
        (
            "I only learned in May that the shop closes in winter.",
            "it would help the next person to hear earlier that the shop closes in winter.",
        ),
        ("If you could send the rota, it'd help families.", "it would help families if you could send the rota."),
        ("Would have liked to see the hall", "I would have liked to see the hall"),
        ("The list was old. Worth updating it.", "The list was old; it may be worth updating it."),
        ("No post-call day. A half day would help.", "there is no post-call day; a half day would help."),
        ("One thing: the radius rules out the county.", "the radius rules out the county."),
    ],
)
def test_an_order_is_told_as_what_would_help(typed, said):
    assert as_help(typed) == said


@pytest.mark.parametrize(
    "typed",
    [
        "Offer letters went out late.",
        "State schools start in August.",
        "Open days would help candidates.",
        "Set hours would help parents.",
        "Share options vest over six years.",
        "Pay was on the low side.",
        "Keep the museum open late is hard on staff.",
        "No budget for an assistant was hard to picture.",
        # Perhaps a name.
        "Lab space should be agreed in writing.",
        "It should be easier.",
        "Would-be parents would need a later shift.",
        "A written rota would help; two weeks was tight.",
        "Relocation: nothing for partners.",
        "Keep up the good work.",
    ],
)
def test_what_is_no_order_stays(typed):
    assert as_help(typed) == typed


@pytest.mark.parametrize(
    ("point", "suggestion"),
    [
        (
            "it would help people to hear at the start that nights are short.",
            "telling people at the start that nights are short.",
        ),
        ("it would help candidates to hear about nights.", "telling candidates about nights."),
        ("it would help the next person to read about the stairs in the ad", "mentioning the stairs in the ad."),
        ("it would help the next person to read in the ad that it is cold", "saying in the ad that it is cold."),
        ("it would help the next person if you could put the money up front", "putting the money up front."),
        ("it would help if the rota were in the ad", "having the rota in the ad."),
        ("it would help if you didn't make people fly in", ""),
        ("it would help if you could be clear about nights", "being clear about nights."),
        ("a rota would help", ""),
    ],
)
def test_a_second_reader_gets_it_as_a_suggestion(point, suggestion):
    assert to_suggest(point) == suggestion


@pytest.mark.parametrize(
    ("typed", "again"),
    [
        (
            "The two evening clinics were not in the advert; putting them there would save people time.",
            "putting the two evening clinics in the advert, which would save people time.",
        ),
        (
            "The relocation money only comes after six months; even half of it up front would help a family.",
            "at least half of the relocation money up front, which would help a family.",
        ),
        (
            "The contract came in Norwegian only; an English version would have saved me a week.",
            "an English version, as the contract came in Norwegian only.",
        ),
        (
            "The pension starts late; starting it at once would widen the field.",
            "it would widen the field to start the pension at once",
        ),
        (
            "Seeing the roster early would help anybody with a family to judge it.",
            "it would help anybody with a family to see the roster early",
        ),
        (
            "Half the leave is taken in January; letting people choose would bring in parents.",
            "letting people choose, as half the leave is taken in January.",
        ),
        (
            "Rehearsals run late; ending them at nine would widen the field.",
            "ending rehearsals at nine, which would widen the field.",
        ),
        ("Please tell people that Mr. Roe's ward moves.", "telling people that Mr. Roe's ward moves."),
        (
            "A four-day week would have opened the job to me, and to others.",
            "a four-day week, which would have opened the job to me, and to others.",
        ),
        ("Being free on Fridays would have made it possible.", "being free on Fridays would have made it possible"),
        (
            "It took five weeks to hear back; a line in between would have been kind.",
            "it took five weeks to hear back; a line in between would have been kind.",
        ),
        (
            "Two tuning days aren't enough for six pianos; three would do.",
            "two tuning days aren't enough for six pianos; three would do.",
        ),
        ("The ad said some weekends; it's every other one.", "the ad said some weekends; it's every other one."),
    ],
)
def test_what_a_second_reader_gets_points_at_nothing_left_out(typed, again):
    shared, point = Shared(), feedback_text(typed)
    shared.portion(point)
    assert shared.portion(point).text == again


def test_a_bare_fact_is_told_as_what_may_matter_to_the_next_person():
    assert is_bare_fact("the allowance is only paid after probation.")
    assert not is_bare_fact("the bonus depends on targets nobody could explain to me")
    assert not is_bare_fact("the probation year was the sticking point.")
    assert begins_with_fact("the money comes late; half of it up front would help.")
    assert not begins_with_fact("the money comes late; I missed it.")
    for frames in (WRITTEN, SPOKEN):
        (said,) = told(["the allowance is only paid after probation."], frames, Deck("t"), Shared())
        assert "next person" in said


def test_two_points_have_one_opening():
    shared = Shared()
    points = [feedback_text("Say in the ad that nights are long."), "Relocation: nothing for partners."]
    told(points, WRITTEN, Deck("a"), shared)
    said = told(points, WRITTEN, Deck("b"), shared)
    assert len(said) == 3
    assert "saying in the ad that nights are long." in said[1]
    assert said[2] == "Relocation: nothing for partners."


def test_what_was_typed_as_an_order_is_suggested():
    points = [feedback_text("Say in the ad that nights are long."), feedback_text("Give people the rota in writing.")]
    assert told(points, WRITTEN, Deck("a"), Shared())[1:] == [
        "One thing I'd suggest is saying in the ad that nights are long.",
        "Another thing would be giving people the rota in writing.",
    ]


def test_two_suggestions_are_not_begun_alike():
    shared, points = Shared(), [feedback_text("Show people the kitchen."), feedback_text("Longer handover!")]
    told(points, WRITTEN, Deck("a"), shared)
    said = told(points, WRITTEN, Deck("b"), shared)
    assert said[1].endswith("showing people the kitchen.")
    assert said[2] == "Another thing would be a longer handover."


def test_a_bare_fact_of_two_is_framed_and_all_is_spelled_out_for_a_formal_reader():
    deck = Deck("a")
    deck.formal = True
    said = told(["the allowance isn't paid at once.", "I'd have needed a date."], WRITTEN, deck, Shared())
    assert said[1].endswith("that the allowance is not paid at once.")
    assert "next person" in said[1]
    assert said[2] == "I would have needed a date."


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Non-compete radius is wide.", "the non-compete radius is wide."),
        ("Contract comes late.", "the contract comes late."),
        ("Boston office is far from the train.", "Boston office is far from the train."),
        ("Marlow ward has no lift; a lift would help.", "Marlow ward has no lift; a lift would help."),
        ("Epic form takes an hour.", "Epic form takes an hour."),
    ],
)
def test_what_begins_bare_gets_its_article_and_a_name_stays(typed, said):
    assert feedback_text(typed) == said
