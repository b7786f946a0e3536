"""What was typed in haste, as somebody would say it aloud to the one who did it."""

import pytest

from offers.domain.decline.shorthand import expand
from tests.offers.domain.decline.test_thanks import thanked


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("starting NC license app with me", "starting NC license application with me"),
        ("an app for parking", "an app for parking"),
        ("explained LOI line by line", "explained letter of intent line by line"),
        ("sent health plan docs", "sent health plan documents"),
        ("met the docs", "met the docs"),
        ("let me treat 2 pts", "let me treat two patients"),
        ("scored 40 pts", "scored 40 pts"),
        ("stayed with a pt all night", "stayed with a patient all night"),
        ("rounded with her am", "rounded with her in the morning"),
        ("cleared his pm", "cleared his afternoon"),
        ("met me at 6 am", "met me at 6 am"),
        ("lunch with Amy NP", "lunch with Amy"),
        ("lunch with Duke PA students", "lunch with Duke PA students"),
        ("moved it to Aug", "moved it to August"),
        ("lunch with Jan", "lunch with Jan"),
        ("held it till jan", "held it till January"),
        ("sorted flights/hotel", "sorted flights and hotel"),
        ("civil eng jobs", "civil engineering jobs"),
    ],
)
def test_the_abbreviations_of_working_life_are_written_out(typed, written):
    assert expand(typed) == written


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("moved start date to Aug for us", ["moving the start date to August for us"]),
        ("let me sit in on morning huddle", ["letting me sit in on the morning huddle"]),
        ("gave me 2 hrs alone in textile store", ["giving me two hours alone in the textile store"]),
        ("set up final round for us", ["setting up the final round for us"]),
        ("walked me round village", ["walking me round the village"]),
        ("sent me her handbook so I could see workload", ["sending me your handbook so I could see the workload"]),
        ("met me at front door at 7", ["meeting me at the front door at 7"]),
        ("met me at gate 4", ["meeting me at gate 4"]),
        ("found me gluten free lunch w/out making a fuss", ["finding me a gluten-free lunch without making a fuss"]),
        ("introduced me to contractor", ["introducing me to the contractor"]),
        ("took us to church", ["taking us to church"]),
        ("went thru benefits w me", ["going through the benefits with me"]),
        ("went thru the rota week by week", ["going through the rota week by week"]),
        ("introduced me to Chef Marco", ["introducing me to Chef Marco"]),
    ],
)
def test_a_thing_that_can_be_counted_has_its_article(note, expected):
    assert thanked(note) == expected
