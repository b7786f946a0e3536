"""The user's own reaction, told only where the note tells it."""

import pytest

from offers.domain.decline.reading.acts import Act
from offers.domain.decline.reading.effects import effect_in, effect_of
from tests.offers.domain.decline.reading.test_thanks import acts


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        ("loved it", "I loved it."),
        ("drove me round the harbor, which I loved", "I loved it."),
        ("argued with me about commas, which I enjoyed", "I enjoyed it."),
        ("argued with me about commas, which was great fun", "It was great fun."),
        ("couldn't have been nicer", "You couldn't have been nicer."),
        ("she could not have been more patient with me", "You couldn't have been more patient."),
        ("he couldn't have been kinder to me", "You couldn't have been kinder."),
        ("the boss couldn't have been nicer", ""),
        ("couldn't have been ruder", ""),
        ("learned a ton", "I learned a lot from it."),
        ("made me feel so welcome", "It made me feel welcome."),
        ("really helped", "It helped me a great deal."),
        ("kids loved it", "My kids loved it."),
        ("best part of the day", "It was the best part of the visit."),
        ("real eye-opener", "It opened my eyes."),
        ("which was spot on", "It was spot on."),
        ("notes after on pacing were spot on", "Your notes on pacing were spot on."),
        ("gave me feedback on my kata which was spot on", "It was spot on."),
        ("lifesaver", "It was a lifesaver."),
        ("made me laugh", "It made me laugh."),
        ("made me feel human again after that panel", "It made me feel human again."),
        ("felt v respected", "It made me feel respected."),
        ("never made me feel bad about it", "You never made me feel bad about it."),
        ("which I really appreciated", "I appreciated that."),
        ("he knew every guy's name", "You knew every guy's name."),
        ("knew every flood map by heart", "You knew every flood map by heart."),
        ("best tech chat in months", "It was the best tech chat I've had in months."),
        ("best interview I've ever had", "It was the best interview I've ever had."),
        ("have changed my slides because of it", "I've changed my slides because of it."),
        ("wife adored her", "My wife adored you."),
        ("Made me better", "It made me better."),
        ("changed how I think about silence", "It changed how I think about silence."),
        ("best feedback I've had all year", "It was the best feedback I've had all year."),
        ("Best hour of the whole process", "It was the best hour of the process."),
        ("felt heard", "I felt heard."),
        ("he was right about my opening", "You were right about my opening."),
        ("was so right about our second draft", "You were right about our second draft."),
        ("good call", "It was good advice."),
        # right about what?
        ("he was right", ""),
        ("she was right about the chair", ""),
        ("she was right about my husband", ""),
        ("girls still talk about it", "The girls still talk about it."),
        ("which saved us a year of misery", "It saved us a year of misery."),
        ("saved me a seat", ""),
        ("made me better offers", ""),
        ("changed how I get paid", ""),
        ("he was right there", ""),
        ("knew nobody", ""),
        ("knew every one of their secrets", ""),
        ("best of luck", ""),
        ("she loved it", ""),
        ("helped nobody", ""),
        ("made me feel small", ""),
        ("would have loved it", ""),
        ("loved it there in 2010", ""),
    ],
)
def test_a_reaction_is_read_from_the_clause_that_tells_it(clause, said):
    assert effect_in(clause) == said


def test_the_reaction_goes_with_the_act_before_it():
    found = acts("She drove me round the harbor at dusk. Loved it.")
    assert [(act.for_form, act.effect) for act in found] == [("driving me round the harbor at dusk", "I loved it.")]


@pytest.mark.parametrize(
    ("note", "said", "effect"),
    [
        ("proofread my menu, cut it in half, he was right", "proofreading my menu and cutting it in half", ""),
        (
            "did a mock viva with me, tough on my opening, he was right",
            "doing a mock viva with me",
            "You were right about my opening.",
        ),
        (
            "Rehearsed my talk with me; blunt about my slides and she was right",
            "rehearsing my talk with me",
            "You were right about my slides.",
        ),
        ("did a mock panel with me, blunt about the chair, she was right", "doing a mock panel with me", ""),
    ],
)
def test_that_somebody_was_right_is_said_with_what_about(note, said, effect):
    assert [(act.for_form, act.effect) for act in acts(note)] == [(said, effect)]


def test_a_reaction_without_an_act_says_nothing():
    assert acts("Loved it.") == []
    assert Act("your time").effect == ""


def test_what_worked_was_advice_only_where_some_was_given():
    assert effect_of("it worked", "telling me how to slow down") == "It was good advice."
    assert not effect_of("it worked", "staying with me through the night run")


@pytest.mark.parametrize(
    ("clause", "doing"),
    [
        ("it was the highlight of my visit", "lending me boots"),
        ("said 'try the other side' which saved the whole thing", "sitting with me at the next bench"),
        ("only said 'breathe' which saved my audition", "standing at the back"),
    ],
)
def test_what_came_of_something_else_is_not_said_of_the_deed(clause: str, doing: str) -> None:
    assert effect_of(clause, doing) == ""


@pytest.mark.parametrize(
    ("note", "effect"),
    [
        ("packed me a tin of rusks for the road home, still eating them", "I'm still eating them."),
        ("told me the story of the boy with the bicycle, I still think of it", "I still think of it."),
        ("sent me pictures of the garden, we text all the time now", "We text all the time now."),
        ("made me a banner with my name. I cried", "It moved me to tears."),
        ("rang me to say that the post was gone. I cried", ""),
        ("sang my phrase back to me and suddenly it worked", "It suddenly worked."),
        ("taught me the tail rhyme. It finally clicked.", "It finally clicked."),
        ("explained how the rota works. I finally understood it", "I finally understood it."),
        ("put me up in the loft. Slept like a log", "I slept like a log."),
        ("drove me home. I felt looked after.", "I felt looked after."),
        ("booked the car. Never made me ask twice", "You never made me ask twice."),
        ("steamed a rib with me. Got it first go", "I got it first go."),
        # What would leave the answer open is no such thing.
        ("walked me round the yard, still thinking about the offer", ""),
        ("walked me round the yard, still reading the contract", ""),
    ],
)
def test_what_the_user_tells_of_themselves_is_what_it_did_for_them(note, effect):
    assert acts(note)[-1].effect == effect


@pytest.mark.parametrize(
    ("note", "effect"),
    [
        ("Drew the whole picture on a napkin for me; best debrief of my life", "It was the best debrief of my life."),
        ("Quizzed me on fatigue for an hour, the best exam I ever had", "It was the best exam I've ever had."),
        ("sent me the template after, i now use it at work", "I now use it at work."),
    ],
)
def test_what_it_was_beside_all_others_is_told(note, effect):
    assert [act.effect for act in acts(note)] == [effect]
