"""What was typed in haste, as somebody would say it aloud to the one who did it."""

from dataclasses import replace

import pytest

from offers.domain.decline.facts import ChosenAlternative, Contact, Interaction, OrganizationFacts
from offers.domain.decline.private.discretion import discretion_for
from offers.domain.decline.reading.shorthand import expand
from tests.offers.domain.decline.reading.test_thanks import CASE, thanked


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
        ("colour coded it", "colour-coded it"),
        ("double checked my sums", "double-checked my sums"),
        ("gave us a hand picked the apples", "gave us a hand picked the apples"),
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
        ("met me at front door at 7", ["meeting me at the front door at seven"]),
        ("met me at gate 4", ["meeting me at gate 4"]),
        ("found me gluten free lunch w/out making a fuss", ["finding me a gluten-free lunch without making a fuss"]),
        ("introduced me to contractor", ["introducing me to the contractor"]),
        ("took us to church", ["taking us to church"]),
        ("went thru benefits w me", ["going through the benefits with me"]),
        ("went thru the rota week by week", ["going through the rota week by week"]),
        ("introduced me to Chef Marco", ["introducing me to Chef Marco"]),
        ("lent me suitcase", ["lending me a suitcase"]),
        ("lent me gear for the climb", ["lending me gear for the climb"]),
        ("gave me ride to airport at 4:30am", ["giving me a ride to the airport at 4:30 am"]),
        ("found flat near school for us", ["finding a flat near the school for us"]),
        ("gave me tour of new wing + morgue", ["giving me a tour of the new wing and morgue"]),
        ("introduced me to anesthesiologist", ["introducing me to the anesthesiologist"]),
        ("lunch at faculty club w dean and provost", ["lunch at the faculty club with the dean and provost"]),
        ("explained grading rubric", ["explaining the grading rubric"]),
        ("drove out to farm w me to pull calf", ["driving out to the farm with me to pull the calf"]),
        ("sorted flights hotel rental car", ["sorting the flights and the hotel and rental car"]),
        (
            "gave up her sat to show me round plant",
            ["giving up your Saturday to show me round the plant"],
        ),
        ("stayed past close to let me try press", ["staying past close to let me try the press"]),
        ("prepped me before coding round", ["prepping me before the coding round"]),
        ("talked me down before the final round", ["talking me down before the final round"]),
        ("took me round labs", ["taking me round the labs"]),
        ("texted me the sign up form", ["texting me the sign-up form"]),
        ("sent notes w/in the hr", ["sending notes within the hour"]),
        ("walked me to bus in storm", ["walking me to the bus in the storm"]),
        ("gave me keys to flat for weekend", ["giving me keys to the flat for the weekend"]),
        ("met me off ferry", ["meeting me off the ferry"]),
        ("got me into matinee", ["getting me into the matinee"]),
        ("gave me jar of honey for mom", ["giving me a jar of honey for my mom"]),
        ("gave my kid tour of fire engine", ["giving my kid a tour of the fire engine"]),
        ("introduced me to stage mgr backstage", ["introducing me to the stage manager backstage"]),
        ("printed my poster when plotter broke", ["printing my poster when the plotter broke"]),
        ("printed my poster when my printer broke", ["printing my poster when my printer broke"]),
        ("swapped my slot bc of train strike", ["swapping my slot because of the train strike"]),
        ("ran numbers w me on cost of living", ["running the numbers with me on the cost of living"]),
        ("showed me how payroll sys works", ["showing me how the payroll system works"]),
    ],
)
def test_a_thing_that_can_be_counted_has_its_article(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("walked me back to the garage in sleet", ["walking me back to the garage in the sleet"]),
        ("drove us around 4 hrs in snow", ["driving us around for four hours in the snow"]),
        ("let me fly sim 45 min", ["letting me fly the sim for 45 minutes"]),
        ("sent me the rota for last 3 mos", ["sending me the rota for the last three months"]),
        ("moved interview to Fri bc my kid had fever", ["moving the interview to Friday because my kid had a fever"]),
        ("showed us 6 houses W Hartford", ["showing us six houses in West Hartford"]),
        ("sent me note saying he hoped id come", ["sending me a note saying you hoped I'd come"]),
    ],
)
def test_times_and_spans_are_told_as_one_tells_them(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # Cut to what says something.
        ("stayed past 7 to do that", ["staying past 7"]),
        ("texted me link to the paper + good luck", ["texting me a link to the paper"]),
        ("drove me home because kids", ["driving me home"]),
        ("drove me home because it rained", ["driving me home because it rained"]),
        ("drove me home because of the sleet", ["driving me home because of the sleet"]),
        ("walked me round the plant 3", ["walking me round the plant"]),
        ("met me at gate 4 with an umbrella", ["meeting me at gate 4 with an umbrella"]),
        ("played the Brandenburg 6 with me", ["playing the Brandenburg 6 with me"]),
        # Or given up.
        ("stayed 22", []),
        ("sent me copy", []),
        ("dinner at theirs, carl smoked a salmon", ["dinner at your place"]),
    ],
)
def test_a_tail_that_says_nothing_is_cut_and_what_is_nothing_else_is_left_out(note, expected):
    assert thanked(note) == expected


def test_places_and_employers_of_the_case_get_their_capitals():
    case = replace(
        CASE,
        organization=OrganizationFacts(name="University of Wexcombe", location="Leeds"),
        alternative=ChosenAlternative(employer="Glasgow School of Art"),
    )
    note = "wrote references for wexcombe + glasgow, near the art school in leeds"
    referee = Contact(id="c1", name="Jane Roe", given="Jane", interactions=(Interaction(note=note),))
    assert discretion_for(replace(case, contacts=(referee,))).cleaned(note) == (
        "wrote references for Wexcombe and Glasgow, near the art school in Leeds"
    )
