"""Plain acts in notes of many trades, whatever turn they were told with."""

from dataclasses import replace

import pytest

from offers.domain.decline.facts import Contact, Interaction
from offers.domain.decline.private.confidences import confidences
from offers.domain.decline.private.discretion import discretion_for
from offers.domain.decline.reading.notes import clean
from offers.domain.decline.reading.thanks import acts_of
from offers.domain.decline.roles import Role
from tests.offers.domain.decline.reading.test_thanks import CASE, acts, thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("shuffled the whole panel when my train was late", ["shuffling the whole panel when my train was late"]),
        ("reworked my slides with me", ["reworking my slides with me"]),
        ("scheduled the video", ["scheduling the video"]),
        ("scheduled a colonoscopy", []),
        # Rounds are in the morning; through what, the note has told before.
        ("Met me at 6 to round on his patients", ["meeting me at six in the morning to round on your patients"]),
        ("a bypass she was doing herself & talked me thru, then coffee", []),
        ("Walked thru malpractice tail", ["walking me through the malpractice tail"]),
        (
            "she let me lead on two patients and gave me feedback after",
            ["letting me lead on two patients and giving me feedback"],
        ),
        ("gave me feedback after my talk", ["giving me feedback after my talk"]),
        # Others were made to do it.
        (
            "got the CFO on the phone so I could ask abt runway",
            ["getting the CFO on the phone so that I could ask about runway"],
        ),
        (
            "she got the intensivist to stop & explain their protocol to me",
            ["getting the intensivist to stop and explain your protocol to me"],
        ),
        ("got my resume to two principals", ["getting my resume to two principals"]),
        # Something of their own was given up.
        ("skipped his kid's game to meet me", ["skipping your kid's game to meet me"]),
        ("canceled her own clinic so I could present", ["canceling your own clinic so I could present"]),
        (
            "rescheduled surgery to make time for my talk",
            ["rescheduling surgery to make time for my talk"],
        ),
        ("drove 2 hrs each way", ["driving two hours each way"]),
        ("wouldn't take money for the room", ["taking nothing for the room"]),
        ("Called w the offer herself on her day off", ["calling with the offer yourself, on your day off"]),
        (
            "he and I stayed up til midnight talking kilns",
            ["staying up until midnight talking kilns with me"],
        ),
        # Done again, or only just irregular.
        ("reran the numbers for me", ["rerunning the numbers for me"]),
        ("flew me over the valley in his cessna", ["flying me over the valley in your cessna"]),
        # Moved when it was needed.
        ("moved interview when amtrak was late", ["moving the interview when Amtrak was late"]),
        ("pushed the sim date twice for my roster", ["pushing the sim date twice for my roster"]),
        ("picked us up himself bc flight late", ["picking us up yourself because my flight was late"]),
        (
            "When my flight was cancelled she put me up at her own house",
            ["putting me up at your own house when my flight was cancelled"],
        ),
        # To whom and with whom goes without saying in a note, and not in a letter.
        ("showed the new lathe", ["showing me the new lathe"]),
        ("introduced the charge nurses by name", ["introducing me to the charge nurses by name"]),
        ("sent his own spreadsheet after", ["sending me your own spreadsheet"]),
        ("kept me after to show the old library", ["keeping me afterwards to show me the old library"]),
        ("walked thru call coverage", ["walking me through call coverage"]),
        ("texted w/ her for days abt commuting", ["texting with me for days about commuting"]),
        ("told stories of the old lab", ["telling me stories of the old lab"]),
        # A day is not an object, a length of time not a kindness.
        ("shadowed her half day", ["letting me shadow you for half a day"]),
        ("prepped me 10 min", []),
        (
            "talked about teaching proof for 1hr",
            ["talking with me about teaching proof"],
        ),
        # References.
        (
            "did the ref same day, while on leave",
            ["giving my reference the same day, while on leave"],
        ),
        (
            "wrote ref same weekend she was grading finals",
            ["writing my reference the same weekend you were grading finals"],
        ),
        ("reference 2 pages!! + covered my yr 11s", ["writing my two-page reference", "covering my year 11s"]),
        # No verb, and yet plain.
        ("EP lab tour, 15 mins", ["the EP lab tour"]),
        ("airport run, didn't catch surname", ["the airport run"]),
        ("debrief was the best ive had in yrs", ["the best debrief I've had in years"]),
        ("itinerary, badge, parking, all perfect", ["seeing to the itinerary, the badge, and the parking"]),
        ("booked flights, hotel w crib", ["booking the flights and a hotel with a crib"]),
        ("lunch & long talk abt looms", ["lunch and a long talk about looms"]),
        # Times, sorts and titles.
        (
            "walked every zone w me on a Weds night 7p-1a",
            ["walking every zone with me on a Wednesday night from 7 pm to 1 am"],
        ),
        ("played the Brandenburg 6 duo w me", ["playing the Brandenburg 6 duo with me"]),
        ("went thru my sample para by para", ["going through my sample paragraph by paragraph"]),
        ("answered 12 emails about schools", ["answering twelve emails about schools"]),
        ("patient w my 100 questions", ["being so patient with all my questions"]),
        # An aside is no part of the sentence around it.
        ("Lent me her copy of the handbook, mailed it back", ["lending me your copy of the handbook"]),
        ("moved us to a hotel w/ a pool", ["moving us to a hotel with a pool"]),
        ("talked to Lorraine for half an hr on my behalf", ["talking to Lorraine for half an hour on my behalf"]),
        ("asked what book changed my teaching", ["asking what book changed my teaching"]),
        ("emailed a page of notes after", ["emailing me a page of notes"]),
        ("let me treat alongside her all AM", ["letting me treat alongside you all morning"]),
        (
            "observed my lesson (yr 10 vectors) gave feedback I will actually use",
            ["observing my lesson", "giving me feedback I will actually use"],
        ),
        ("ran mock interview, 3 rounds", ["running a mock interview, three rounds"]),
        ("let me hold retractor", ["letting me hold the retractor"]),
        ("gave me 2 free sim hrs", ["giving me two free sim hours"]),
        ("read 80 pp of my brief over a weekend", ["reading 80 pages of my brief over a weekend"]),
        (
            "rang me on Xmas eve to say theyd waited for me",
            ["ringing me on Christmas Eve to say you'd waited for me"],
        ),
        (
            "gave blunt but fair notes on my writing sample",
            ["giving blunt but fair notes on my writing sample"],
        ),
        ("got the lab opened on a sunday", ["getting the lab opened on a Sunday"]),
        ("emailed ahead to every stop so they knew id need a ramp", ["emailing ahead to every stop"]),
        ("spoke Polish w/ my mother all evening", ["speaking Polish with my mother all evening"]),
        ("visited me in hospital", ["visiting me in hospital"]),
        ("gave me her candid read on the ceo", ["giving me your candid read"]),
        ("opened storage so i could see the Klee", ["opening storage so I could see the Klee"]),
        (
            "zoom 40 min. talked me out of panicking. sent me hers",
            ["talking me out of panicking"],
        ),
        ("HR: fixed my payroll form 3 times", ["fixing my payroll form three times"]),
        ("went thru the rota week by week", ["going through the rota week by week"]),
        ("cleaned up my CV", ["cleaning up my CV"]),
        ("he'd read my book!! lunch w/ dept", ["reading my book", "lunch with the department"]),
        ("his wife packed us sandwiches for the road", ["the sandwiches your wife packed us for the road"]),
        ("sent reading list + intro to the dean", ["sending the reading list and an introduction to the dean"]),
        ("debrief was the best ive had in yrs, two whole hrs", ["the best debrief I've had in years"]),
        ("full day at the office then out to the bridge", ["the whole day you gave me at the office"]),
        ("dinner for 10 at theirs", ["dinner at your place"]),
        ("answered about 10 emails re schools", ["answering ten emails about schools"]),
        ("ref given by phone", ["giving my reference by phone"]),
        ("Sent bowings for the Mahler beforehand", ["sending me bowings for the Mahler beforehand"]),
        # Their names and pronouns.
        ("swapped her on-call so we could meet", ["swapping your on-call so we could meet"]),
        ("invited me to his kids soccer game", ["inviting me to your kids' soccer game"]),
        ("cooked his mothers goulash", ["cooking your mother's goulash"]),
        ("drove my son to the dentist when he chipped a tooth", ["driving my son to the dentist"]),
        ("introduced me to pts as 'our new doctor'", ["introducing me to patients"]),
    ],
)
def test_a_plain_act_is_found_and_told_in_plain_english(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        # The business of whoever hires, or a word about the decision itself.
        "found me thru the fellowship list",
        "she wrote back welcome aboard",
        "set start date apr 6",
        # Nothing that a letter could say is left of these.
        "got them to add 5k to signing",
        "cut the tour short",
        "missed our second call",
        "turned on the lights",
        "held a meeting",
        "pushed me to decide",
        "asked for my references",
        "got me to sign a waiver",
        "got the panel to laugh at me",
        "got my talk moved to 7am",
        "skipped my talk to take a call",
        "missed the train, late to my talk",
        "canceled the tour so I waited in the lobby",
        "held the meeting while I waited outside",
        "came down on me hard",
        "marked me down",
        "introduced the speaker",
        "told stories about the last candidate",
        "sent mixed signals",
        "showed 2 candidates around",
        "husband smoked the whole time",
        "his mother made remarks",
        "put me in touch with nobody",
        "he and I talked",
        "stayed up late talking about herself",
        "wouldn't take my call",
        "airport run by idiots",
        "sent letter, pslf form",
        "resched when my mom was in hosp",
        # What turns of the same words are no kindness.
        "Put me in with the interns",
        "Kept in touch with my rival",
        "Got them to lower the offer",
        "Found out I was interviewing elsewhere",
        "Followed up with legal",
        "Mentioned my divorce to the chair",
        "Bought lunch for himself",
        "Pinned the failure on my predecessor",
        "Dug into my past on Facebook",
        "Chose me over the internal candidate",
        "Calmed down after the outburst",
        "Slipped me his number",
        "Lit a cigarette in the car with us",
        "Had already filled the post",
        "Whole morning in the lobby",
        "Two hours in the waiting room",
        "Said my work was the weakest they had seen",
        "Said the team loved the other candidate",
        "Asked what I would do if pregnant",
        "Came with questions about my gap year",
        "Named every mistake I had made",
        "Cut the budget I had asked for",
        "Kids got head lice",
        "Let Tom go last month",
    ],
)
def test_what_is_no_kindness_gives_nothing(note):
    assert thanked(note) == []


def test_dinner_at_the_place_of_a_name_typed_without_its_apostrophe_is_at_yours():
    assert thanked("dinner at Robs, lamb", name=("Rob", "Daly")) == ["dinner at your place"]


def test_the_sort_of_an_act_is_that_of_the_part_that_is_said():
    (act,) = acts("let me read CTs alongside her for an hr, then lunch w whole group")
    assert (act.for_form, act.sort) == ("letting me read CTs alongside you for an hour", "access")


HELPER = Contact(id="c1", name="Pilar Munson", given="Pilar", family="Munson", role=Role.FAMILY_HELPER)


def helped(note, *, label="", role=Role.FAMILY_HELPER, others=()):
    contact = replace(HELPER, role=role, role_label=label, interactions=(Interaction(kind="phone", note=note),))
    case = replace(CASE, contacts=(contact, *others))
    return [act.for_form for act in acts_of(contact, discretion_for(case), inside=False)]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "had a call w Jorge re jobs, passed his CV to her boss",
            ["talking with Jorge about jobs", "passing Jorge's CV to your boss"],
        ),
        ("rang Deji abt teaching posts, 30 mins", ["ringing Deji about teaching posts"]),
        (
            "1 hr w Adil abt jobs, put him in touch w the planning dept",
            ["the hour you spent with Adil about jobs", "putting Adil in touch with the planning department"],
        ),
        ("got Carla's resume to two principals", ["getting Carla's resume to two principals"]),
    ],
)
def test_what_was_done_for_the_users_partner_is_told_with_their_name(note, expected):
    assert helped(note) == expected


def test_a_name_in_a_helpers_note_is_no_relative_where_it_belongs_to_somebody_else():
    colleague = Contact(id="c2", name="Jorge Lima", given="Jorge", family="Lima")
    assert helped("rang Jorge about the file", others=(colleague,)) == []
    assert helped("rang Jorge about the file", role=Role.PARTNER) == []
    assert helped("rang Zoom about the link") == []


def test_a_relative_named_as_one_keeps_the_name_with_anybody():
    note = "met my husband Jorge, drove him to the lab"
    assert helped(note, role=Role.PARTNER) == ["meeting Jorge", "driving Jorge to the lab"]


def test_what_came_of_an_act_is_told_as_the_note_tells_it():
    (act,) = acts("got my resume to two principals, one interview came out of it")
    assert act.effect == "One interview came out of it."


def test_an_aside_that_asks_for_silence_closes_what_it_marks():
    note = clean("took me to lunch, apologised for him (pls don't repeat), showed me her cases; drove me back")
    hidden = " ".join(confidences(note))
    assert "apologised" in hidden
    assert "showed" not in hidden
    assert confidences(clean("told me (dont repeat) two partners leave, one to a rival")) == [
        "told me (don't repeat) two partners leave, one to a rival"
    ]


def test_a_meal_is_no_secret_though_what_was_told_at_it_is():
    hidden = confidences(clean("lunch in the control room, told me of the sale. Asked me not to pass it on."))
    assert "lunch" not in " ".join(hidden)
    assert "sale" in " ".join(hidden)


def test_a_request_for_silence_that_names_its_matter_hides_nothing_before_it():
    assert "soup" not in " ".join(
        confidences("Soup back at the studio. Asked me to keep quiet about the merger talks.")
    )
