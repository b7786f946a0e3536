"""Reasons and feedback, made ready to stand in a sentence."""

import pytest

from offers.domain.decline.circles import Circle
from offers.domain.decline.facts import EVERYONE, Audience, ChosenAlternative, Feedback, ShareableReason
from offers.domain.decline.private.discretion import discretion_for
from offers.domain.decline.roles import Role
from offers.domain.decline.share.feedback import feedback_text, sayable_feedback, stands_alone
from offers.domain.decline.share.reasons import Ahead, Shape, ahead, reason_for, shape

from ..make import case_of, person


@pytest.mark.parametrize(
    ("text", "said", "form"),
    [
        ("We want to live near my parents.", "we want to live near my parents", Shape.CLAUSE),
        ("I'm opening a place with my sister.", "I'm opening a place with my sister", Shape.CLAUSE),
        ("Because we want to stay.", "we want to stay", Shape.CLAUSE),
        ("Boston is where my wife works.", "Boston is where my wife works", Shape.CLAUSE),
        ("I accepted another position.", "I accepted another position", Shape.CHOICE),
        ("accepted a post nearer home", "I accepted a post nearer home", Shape.CHOICE),
        ("At sixty-one I have decided to work less.", "at sixty-one, I have decided to work less", Shape.CHOICE),
        ("At my age we prefer one town", "at my age, we prefer one town", Shape.CLAUSE),
        (
            "turns out I want a dull job a 20 min bike ride away",
            "it turns out that I want a dull job a 20-minute bike ride away",
            Shape.CLAUSE,
        ),
        ("Deputy job came up at home.", "a deputy job came up at home", Shape.CLAUSE),
        ("Family reasons", "family reasons", Shape.PHRASE),
        ("Spouse's job", "my spouse's job", Shape.PHRASE),
        ("Closer to home", "I want to be closer to home", Shape.CLAUSE),
        ("To be near my mother", "I want to be near my mother", Shape.CLAUSE),
        ("Moving back to Ohio", "I am moving back to Ohio", Shape.CLAUSE),
        ("Location", "the location", Shape.PHRASE),
        ("We want a team at this point.", "we want a team", Shape.CLAUSE),
        ("I want a team at this point in my career.", "I want a team at this point in my career", Shape.CLAUSE),
        ("We stay here. The rest is mine.", "we stay here", Shape.CLAUSE),
        ("We stay here (and the pay was bad).", "we stay here", Shape.CLAUSE),
        (
            "With two kids in school we've decided to stay put",
            "with two kids in school, we've decided to stay put",
            Shape.CLAUSE,
        ),
        ("For family reasons we need to stay here.", "for family reasons, we need to stay here", Shape.CLAUSE),
        ("In the end, my heart is in teaching.", "in the end, my heart is in teaching", Shape.CLAUSE),
        (
            "Because of my mother's health, we need to live near her",
            "because of my mother's health, we need to live near her",
            Shape.CLAUSE,
        ),
        (
            "after months of talks i am joining my old lab",
            "after months of talks, I am joining my old lab",
            Shape.CHOICE,
        ),
        ("Because of the commute", "the commute", Shape.PHRASE),
        ("Given the garden we have", "given the garden we have", Shape.PHRASE),
        ("i'm going back to school", "I'm going back to school", Shape.CHOICE),
        # A sentence of its own stands as one, and says of what it speaks.
        ("A shorter commute matters to us.", "a shorter commute matters to us", Shape.CLAUSE),
        ("A position that I accepted lets me teach.", "a position that I accepted lets me teach", Shape.CLAUSE),
        (
            "The other practice speaks Spanish with its patients.",
            "the practice I've chosen speaks Spanish with its patients",
            Shape.CLAUSE,
        ),
        ("It keeps me near my family.", "what I've chosen keeps me near my family", Shape.CLAUSE),
        ("Partner's job moved to Lyon", "my partner's job moved to Lyon", Shape.CLAUSE),
        ("Family comes first", "family comes first", Shape.CLAUSE),
        ("Our kids can stay in their school.", "this way our kids can stay in their school", Shape.CLAUSE),
        ("Our kids cannot change schools again.", "our kids cannot change schools again", Shape.CLAUSE),
        # Typed without a subject, or as notes tell of people.
        ("Not ready to relocate.", "I am not ready to relocate", Shape.CLAUSE),
        ("Is needed at the farm", "I am needed at the farm", Shape.CLAUSE),
        ("Wants to keep singing with her ensemble.", "I want to keep singing with my ensemble", Shape.CLAUSE),
        # A full sentence stands as it is, whatever it begins with.
        ("Something at home has changed.", "something at home has changed", Shape.CLAUSE),
        (
            "After much prayer we believe that we are called to Hamilton.",
            "after much prayer we believe that we are called to Hamilton",
            Shape.CLAUSE,
        ),
        ("Lincoln have made me head carver.", "Lincoln have made me head carver", Shape.CLAUSE),
        ("It isn't the right step for me.", "it isn't the right step for me", Shape.CLAUSE),
        ("Two years of nights aren't possible.", "two years of nights aren't possible", Shape.CLAUSE),
        ("Family circumstances keep me in Maine.", "family circumstances keep me in Maine", Shape.CLAUSE),
        ("Circumstances at home mean I need to stay.", "circumstances at home mean I need to stay", Shape.CLAUSE),
        ("Cancer drugs are what I trained for.", "Cancer drugs are what I trained for", Shape.CLAUSE),
        ("railway apprenticeship came through", "the railway apprenticeship came through", Shape.CLAUSE),
        ("found a job 5 min from home", "I found a job 5 minutes from home", Shape.CLAUSE),
        ("matched to a residency", "I matched to a residency", Shape.CLAUSE),
        ("Offered a post in Ghent", "I was offered a post in Ghent", Shape.CLAUSE),
        # What can only be wanted is said so.
        ("A shorter commute", "I want a shorter commute", Shape.CLAUSE),
        ("Spending more time with my kids", "I want to spend more time with my kids", Shape.CLAUSE),
        ("Being near my mother", "I want to be near my mother", Shape.CLAUSE),
        # A phrase with the article that it needs.
        ("Commute", "the commute", Shape.PHRASE),
        ("PhD place in Delft, starting in September", "a PhD place in Delft, starting in September", Shape.PHRASE),
        ("School hours, so that I'm home", "school hours, so that I'm home", Shape.PHRASE),
        ("Smaller team", "a smaller team", Shape.PHRASE),
        ("Day shift, close to home.", "a day shift, close to home", Shape.PHRASE),
        ("Close to my mother", "I want to be close to my mother", Shape.CLAUSE),
        ("Better fit with my research", "I want a better fit with my research", Shape.CLAUSE),
        ("Better schools", "I want better schools", Shape.CLAUSE),
        ("A role that is closer to home", "I want a role that is closer to home", Shape.CLAUSE),
        ("Health of a parent", "the health of a parent", Shape.PHRASE),
    ],
)
def test_one_sentence_is_taken_and_shaped(text, said, form):
    found = shape(text)
    assert (found.text, found.shape) == (said, form)


@pytest.mark.parametrize("text", ["", "(only an aside)", " ".join(["word"] * 60)])
def test_nothing_or_far_too_much_gives_no_reason(text):
    assert shape(text) is None


def reason(*reasons, role=Role.HEAD_OF_GROUP):
    contact = person(role=role)
    case = case_of(contact, reasons=reasons)
    found = reason_for(case, contact, discretion_for(case))
    return found.text if found else ""


def test_the_same_reason_for_everyone_comes_first():
    mine = ShareableReason("We need fewer nights.", Audience(contact_ids=frozenset({"c1"})))
    every = ShareableReason("We want to stay.", EVERYONE)
    assert reason(mine, every) == "we want to stay"
    assert reason(mine) == "we need fewer nights"
    assert reason(ShareableReason("We need rest.", Audience(contact_ids=frozenset({"c9"})))) == ""


def test_a_reason_that_is_harsh_or_touches_something_private_is_left_out():
    assert reason(ShareableReason("The clinic is chaotic.")) == ""
    contact = person()
    alternative = ChosenAlternative(employer="Bay Heart")
    case = case_of(contact, reasons=(ShareableReason("I chose Bay Heart."),), alternative=alternative)
    assert reason_for(case, contact, discretion_for(case)) is None


def test_a_practice_of_ones_own_is_no_name_that_could_be_given_away():
    contact = person()
    case = case_of(
        contact,
        reasons=(ShareableReason("I was granted a licence to open my own practice."),),
        alternative=ChosenAlternative(employer="own practice"),
    )
    assert reason_for(case, contact, discretion_for(case)) is not None


def test_pay_is_no_topic_for_some_roles():
    about_pay = ShareableReason("The salary does not work for us.")
    assert reason(about_pay) == "the salary doesn't work for us"
    assert reason(about_pay, role=Role.HR_DIRECTOR) == ""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The base pay was below what I saw elsewhere (no figures).", "the base pay was on the low side."),
        ("Base salary was $40,000 under what others offered.", "base salary was on the low side."),
        ("Raise the stipend by $5k a year.", "it would help the next person if you could raise the stipend."),
        ("The director was rude.", ""),
        ("Ok", ""),
        ("Posting the schedule early would help.", "posting the schedule early would help."),
        ("24h in-house call was a lot", "24-hour in-house call was a lot"),
        (
            "Back to back 30 min slots without a break put me off a bit.",
            "back to back 30-minute slots without a break gave me pause.",
        ),
        ("The take-home took me two weekends, which was too long.", "the take-home took me two weekends."),
        (
            "The take-home took me a whole weekend, a shorter one would be fairer.",
            "the take-home took me a whole weekend; a shorter one would be fairer.",
        ),
        (
            "Selling me on the festival weeks earlier would have helped, they're the best bit.",
            "selling me on the festival weeks earlier would have helped; they're the best bit.",
        ),
        ("If rounds were closer, it would help.", "if rounds were closer, it would help."),
        (
            "Three rounds is slow, lost momentum, tighter would help",
            "three rounds is slow, lost momentum; tighter would help",
        ),
        (
            "Seeing the lab early would help, it's the best they have.",
            "seeing the lab early would help; it's the best you have.",
        ),
        ("More nurses would help, they are few.", "more nurses would help; they are few."),
    ],
)
def test_feedback_loses_asides_figures_and_harsh_words(text, said):
    assert feedback_text(text) == said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "I'm stopping where I am, they have changed my hours to straight days",
            "I'm stopping where I am; they have changed my hours to straight days",
        ),
        ("I'm staying on at the yard, my mother needs me near", "I'm staying on at the yard; my mother needs me near"),
        ("We've decided not to move, the kids have settled", "we've decided not to move; the kids have settled"),
        ("it's too far, I would never see my kids", "it's too far; I would never see my kids"),
        ("After a long talk at home, we are staying", "after a long talk at home, we are staying"),
        ("I have a job I love, a garden and a dog", "I have a job I love, a garden and a dog"),
        ("I took the post in Hull, where my mother lives", "I took the post in Hull, where my mother lives"),
        ("I am staying, and my wife is glad", "I am staying, and my wife is glad"),
        ("I love the work, but we have just moved", "I love the work, but we have just moved"),
        ("If I moved, I would be far from her", "if I moved, I would be far from her"),
    ],
)
def test_two_sentences_are_joined_by_no_comma(text, expected):
    assert shape(text).text == expected


@pytest.mark.parametrize("point", ["Open ICU was a worry.", "15-minute checks were hard.", "slots: two would help."])
def test_what_cannot_follow_a_colon_is_a_sentence_of_its_own(point):
    assert stands_alone(point)
    assert not stands_alone("I would have liked a longer visit.")
    assert not stands_alone("fewer rounds would help.")


def test_feedback_reaches_its_audience_only():
    contact = person()
    case = case_of(contact, feedback=(Feedback("Fewer rounds would help.", Audience(contact_ids=frozenset({"c1"}))),))
    discretion = discretion_for(case)
    assert sayable_feedback(case, contact, Circle.LEAD, discretion) == ("fewer rounds would help.",)
    assert sayable_feedback(case, person("c2"), Circle.PEER, discretion) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I am staying at my current school.", Ahead.STAYING),
        ("My present kitchen has asked me to lead its pastry section, and I am staying.", Ahead.STAYING),
        ("The Navy has offered me a shore post, and I am staying in the service.", Ahead.STAYING),
        ("I am staying in medicine but moving to Ohio.", Ahead.TOLD),
        ("My present lab offered me a bigger group.", Ahead.STAYING),
        ("I'm remaining with my own team.", Ahead.STAYING),
        ("I am staying with my clients in Baltimore.", Ahead.STAYING),
        ("I'm staying with my school choir.", Ahead.STAYING),
        ("I am staying in Duluth, in a new role at my firm.", Ahead.STAYING),
        ("I'm starting a studio of my own.", Ahead.OWN),
        ("I will be working for myself.", Ahead.OWN),
        ("I'm setting up a small letter-cutting workshop at home.", Ahead.OWN),
        ("I accepted a post nearer home.", Ahead.TOLD),
        ("A job in Ohio came through.", Ahead.TOLD),
        ("We want to live near my parents.", Ahead.UNTOLD),
        ("It keeps me home with my kids.", Ahead.UNTOLD),
    ],
)
def test_a_reason_may_already_tell_what_comes_next(text, told):
    assert ahead(text) is told


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "After a lot of thought my family has decided not to leave Portland.",
            "after a lot of thought, my family has decided not to leave Portland",
        ),
        ("In the end we want to stay near my parents.", "in the end, we want to stay near my parents"),
    ],
)
def test_a_sentence_with_an_opening_stays_a_sentence(text, said):
    found = shape(text)
    assert (found.text, found.shape is Shape.PHRASE) == (said, False)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("w/o family nearby", "without family nearby"),
        ("we can't manage it w/o family nearby", "we can't manage it without family nearby"),
        ("my husband works w/ the school", "my husband works with the school"),
    ],
)
def test_shorthand_for_with_and_without_is_written_out(typed, text):
    assert shape(typed).text == text


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("<b>we</b> need to see the schools", "we need to see the schools"),
        ('we want <a href="x">one</a> more visit', "we want one more visit"),
        ("we need<br/> more time", "we need more time"),
        ("we want to stay <script>alert(1)</script>near family", "we want to stay near family"),
        ("we have < 6 weeks", "we have < 6 weeks"),
        ("we <3 the town", "we <3 the town"),
        ("we moved -> here", "we moved -> here"),
        ("we move <soon>", "we move"),
        ("we move <next year", "we move next year"),
    ],
)
def test_markup_goes_whole_and_a_plain_sign_stays(typed, text):
    assert shape(typed).text == text
