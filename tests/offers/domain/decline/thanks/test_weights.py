"""Which of several kindnesses a message tells."""

from dataclasses import replace

import pytest

from offers.domain.decline.reading.acts import Act, sort_of
from offers.domain.decline.thanks.weights import SLIGHT, weight


def act(text):
    return Act(text, f"you {text}", sort_of(text))


@pytest.mark.parametrize(
    ("said", "unsaid"),
    [
        ("reworking the opening paragraph with me", "reading my CV"),
        ("getting out your own pictures of the flood", "putting my name on the door plan"),
        ("talking me through the pension scheme", "putting my name on the rota"),
        ("smoothing things over with your landlord", "reading me the offer over the phone"),
        ("tipping me off that they were looking before the job was ever advertised", "giving me Wi's mobile"),
        ("walking me round the site in a hailstorm", "showing me the site"),
        ("crawling into the bilge first", "explaining each alarm twice"),
        ("putting Theo on the old horse", "sitting up talking about the flood"),
        ("getting my car going in the morning", "sitting up talking about the flood"),
        ("sorting the forms", "sending me the safeguarding policy"),
        ("translating for me in a whisper the whole time", "carrying my case"),
        ("thinking of me when the job came up", "sending me the code of conduct"),
        ("counting my years in Ghana when you didn't have to", "explaining the grades"),
        ("offering to put my name about with the other firms", "taking me out on a job for the day"),
        ("asking questions on chapter 4 that nobody had ever asked", "giving me your whole Friday"),
        ("chasing the board twice for the rota", "ringing me out of the blue"),
        ("giving up your Sunday night", "cycling me round Regent Park"),
        ("giving me a whole Tuesday in your ICU", "showing me round the lab"),
        ("paying the towing fee without my asking", "finding me on a job board"),
        ("staying till 9 so I could see the night shift", "sending the agenda"),
        ("having us home for supper", "checking me in"),
        ("lending me your own boots", "ordering a badge with my name on it"),
        ("going through my paper page by page", "meeting me at the door"),
        ("taking me up the crane in a hard hat two sizes too big", "ordering a hard hat with my name on it"),
        ("driving us to the lake", "the chat"),
        ("taking me on two calls", "drafting the contract"),
        ("calling me yourself", "showing me the new line and the cold room"),
        ("writing the reference over a weekend", "rehearsing my talk with me"),
        ("pushing back on relocation for me", "talking with me about the move"),
        ("clearing your schedule", "letting me round with your team"),
        ("giving up your half day", "sorting the parking permit"),
        ("reading my draft essay", "lunch and a long talk about looms"),
        ("defending my request to the dean", "hosting me for two days"),
        ("giving my reference to the judge", "ringing me afterwards to say how it went"),
        ("the best debrief I've had in years", "showing me the ramp"),
        ("walking every zone with me on a Wednesday night", "introducing me to the charge nurses by name"),
        ("vouching for my sound", "listening"),
        ("stepping in when a parent got heated", "asking about my garden"),
        ("putting a stop to the interruptions", "taking me straight to the imaging floor"),
        # Done before offered, for the family before the user, at a cost before in office hours.
        ("sending back tracked changes on my aims", "offering to read my aims"),
        ("teaching my daughter the map", "teaching me the map of the museum"),
        ("photocopying the ledgers for me overnight", "showing me the detail library"),
        (
            "answering every question even though it was your lunch break",
            "answering every question and showing me round",
        ),
        ("plating next to me", "sketching the new patio on a napkin"),
        ("getting relocation added after I asked once", "finding me via my paper"),
        ("booking the flights for my mother and me", "winning me over to Spokane in ten minutes"),
        ("meeting us at the ferry with blankets", "the chat"),
        ("having coffee at your kitchen table", "the coffee"),
        ("walking me through the onboarding redesign", "the coffee"),
        ("debriefing with me on a bench", "paying for my lobster roll"),
        ("finding me a dog-friendly inn", "finding me on a job board"),
        # What was made good when it was needed, and what is booked for everybody.
        ("moving the panel twice when my daughter was ill", "sending me the health plan documents"),
        ("redoing it all when Delta cancelled", "booking flights and a hotel"),
        ("chasing my references", "sorting the parking"),
        ("extending the deadline by three days when my son was sick", "sending the take-home"),
        ("changing everything when my daughter got an infection", "the 30 minutes you spent with me on benefits"),
        ("keeping a spreadsheet of commute times", "texting me three new listings a day"),
        ("having me lead a fourth grade tour", "asking about the docents I trained"),
        # What somebody did, and what they sat at as well.
        ("letting me watch the operation", "dinner with the committee at the inn"),
        ("the whole afternoon you gave me in the core", "paying for lunch"),
        # What was done with the user or trusted to them, and what happened beside it.
        ("tasting every loaf I had baked", "wiping the counter with me"),
        ("agreeing to a second kiln before I had asked twice", "wiping the counter with me"),
        ("asking about my glazes with real interest", "clearing the table with me"),
        ("asking what I would plant if nobody were watching", "walking me round the orchard alone"),
        ("letting me steer the pilot boat", "flying us out to the island"),
        ("letting me suture alone", "scrubbing me in on a bypass at 7 am"),
        ("letting my son nap in the back room while we talked", "holding an infant spot"),
        ("lunch in the kitchen every day", "teaching me four words of Sami"),
        ("cooking for me every night", "sending me a photo of the dog"),
        ("carrying the stroller up every stair", "the tour of four flats on foot in the sleet"),
        ("sharing your tent and your maps", "fixing my compass in five minutes"),
        ("getting them to take my greyhound", "booking the motel"),
        ("coming in at 4 am to light the oven for me", "sending me your whole price list"),
        ("standing up for me in the meeting", "showing me round"),
        ("letting me torque the bolts", "showing me the nacelle"),
        ("ringing from your holiday in Wales to explain the exams", "talking me through the set off the point"),
        ("giving me a whole week at the loom beside you", "offering me a desk by the window"),
        ("moving a court date to interview me", "taking me round the building"),
        ("making us cardamom buns", "sending me the price list"),
        ("offering us the parish flat for a month", "praying with us on the phone"),
        ("drawing me a map", "making me a coffee"),
        ("giving me your spare gloves", "sending me the hymn list"),
        ("sending me a note by hand", "booking the motel"),
        ("teaching me your splice", "sending me pictures of the boat"),
        ("showing me the map of leaks", "walking me out"),
        # What everybody gets who comes.
        ("reading my poster", "giving me a brochure and a pen"),
        ("sending me a card", "handing me a card"),
        ("bringing me a glass of water when I was locked out", "bringing me a glass of water"),
        # What somebody took trouble over, and the time, the ride and the lunch that go with any visit.
        ("taking the time to read my CV", "the 40 minutes you gave me by phone"),
        ("quizzing me on sterile rooms the night before the interview", "taking the time to read my CV"),
        ("your good questions about building a clinic", "the 30 minutes you spent with me in your office"),
        ("putting me on the treadmill", "dropping me at the train at 6"),
        ("taking me on a bike tour along the canal after work", "showing me round yourself"),
        (
            "asking the question about the second autopsy that I should have asked myself",
            "reading all four parts of my series",
        ),
        ("reading all four parts of my series", "lunch at the crab place with three reporters"),
        ("working on your design system with me live", "showing me the office"),
        ("letting me turn the pages", "the tea in your office"),
        ("debriefing me after each round", "scheduling five interviews"),
        ("setting out gloves in my size", "driving me back to the hotel"),
        ("sending me home with a tray of seedlings", "walking me through the glasshouse before opening"),
        ("working out my pension transfer with me on the phone", "dropping me at the train"),
        ("walking me to the station in the pouring rain", "walking me to the station"),
        ("asking about the rollout", "handing me your card"),
        ("the porridge and marmalade", "getting me a glass of water"),
        # Courage on the user's behalf, good words and one's own door, and what a day or the office gives of itself.
        ("asking the first question when nobody else would", "sending me a two-page answer on German for beginners"),
        ("telling the owner how good my charting was", "talking me through every wire"),
        ("telling me I had good hands", "the whole day you gave me"),
        ("telling me afterwards what I'd missed and why it did not matter", "showing me the dispatch floor"),
        ("welcoming my disagreement", "sending me the judgment"),
        (
            "finding out about the French school for my son by ringing the principal at home",
            "driving us round Penticton in your own truck with chains on",
        ),
        ("taking me to your garage to see the glulam canoe", "taking me up the crane stair"),
        ("showing me the calc you got wrong in 1991", "the hour you spent with me"),
        ("showing me round", "giving me jollof and a pen"),
        ("standing up for me", "showing me the new line and the cold room"),
        ("showing me the ramp", "giving me a biscuit"),
        ("the two hours you spent walking me the length of the dam, in a gale", "the two hours you spent with me"),
        ("showing me the ramp", "printing my agenda"),
        ("walking me round", "sending me a calendar invite"),
        ("showing me round", "meeting me at reception with a lanyard"),
        ("reading me the letter you wrote", "lunch on expenses"),
        ("showing me the ramp", "lending me a pen"),
        ("telling the panel that it was my idea", "showing me the new line"),
        # What was done at home for a guest.
        ("ironing my blacks before the concert", "showing me the new line"),
        ("giving me Welsh cakes for the road home", "meeting me off the train"),
        ("leaving me dal in the oven with my name on a post-it", "ordering a hard hat with my name on it"),
        # What may hint at a reason that the user keeps.
        ("leaving a bag of glorias at the hotel desk", "moving me to the aisle seat when I asked"),
    ],
)
def test_what_cost_the_giver_something_comes_before_the_office(said, unsaid):
    assert weight(act(said)) > weight(act(unsaid))


def test_what_the_note_dwells_on_comes_before_what_it_only_mentions():
    assert weight(replace(act("the map"), is_marked=True)) > weight(act("showing me the new line"))


def test_what_is_sung_in_lent_is_lent_by_nobody():
    assert weight(act("sending me the Lent music list")) == weight(act("sending me the hymn music list"))


def test_the_users_own_words_come_first():
    assert weight(Act("the map", own_words=True)) > weight(act("driving me home through the snow at midnight"))


@pytest.mark.parametrize(
    "text",
    [
        *("finding me on a job board", "drafting the contract", "handing me your business card", "finding me a seat"),
        *(
            "giving me the visitor pack",
            "giving me a pen",
            "getting me a visitor's badge",
            "walking me to the lift",
            "shaking my hand",
        ),
    ],
)
def test_what_the_office_or_courtesy_asks_is_said_only_where_there_is_nothing_else(text):
    assert weight(act(text)) <= SLIGHT


@pytest.mark.parametrize(
    "text",
    [
        "lunch at the brewery",
        "driving me to the station",
        "sending me photos of your jars",
        "sending me a picture of the calf we pulled",
        "texting me pictures of the fox that sleeps in the studio",
        "talking with me about Bath rugby the whole way",
    ],
)
def test_a_small_thing_of_their_own_is_said_beside_another(text):
    assert weight(act(text)) > SLIGHT


@pytest.mark.parametrize(
    ("said", "unsaid"),
    [
        ("letting your train go rather than cut me off", "talking me through the trial"),
        ("keeping your own break short to help me restock the truck", "finding me dry gloves"),
        ("getting out of bed to find me a room", "ringing me twice"),
        ("paying the cab out of your own pocket", "finding me a room at the Lenox"),
        ("running after the taxi with my headphones", "drawing me a map"),
    ],
)
def test_what_somebody_went_without_comes_before_what_was_at_hand(said, unsaid):
    assert weight(act(said)) > weight(act(unsaid))
