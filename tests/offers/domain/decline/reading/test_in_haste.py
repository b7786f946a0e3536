"""What hasty English puts together that English would not, and must not reach the reader so."""

import pytest

from offers.domain.decline.reading.stays import is_of_us
from offers.domain.decline.undoing.kept_back import kept_in
from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # What is granted with a grudge.
        (
            "Drew out how the rota works on a napkin, to be fair he was clear on that",
            ["drawing out how the rota works on a napkin"],
        ),
        ("Long day. To be fair she did lend me her own boots", ["lending me your own boots"]),
        ("Stayed late to show me the kiln, fair play to him", ["staying late to show me the kiln"]),
        ("Fair play, he showed me the crane himself", ["showing me the crane yourself"]),
        ("Drove me to the fair in fairness month", ["driving me to the fair in fairness month"]),
        ("Gave me a lift - reluctantly - because I missed the bus", []),
        # The day, and what it was better than.
        ("answered my mail Sat. evening!", ["answering my mail on Saturday evening"]),
        ("booked Amtrak not the bus when I asked", ["booking Amtrak rather than the bus when I asked"]),
        ("Booked the slot not the room", ["booking the slot"]),
        ("Reimbursed the £186 for trains within the day", ["reimbursing my train fares within the day"]),
        ("so nice :) walked me out :) gave me plums", ["walking me out", "giving me plums"]),
        ("gave the history of every building on the way", ["giving me the history of every building on the way"]),
        ("gave the history of complaints about me", []),
        # The cause, which is no way of doing it.
        ("Found us a cot as ours had gone to Lyon", ["finding us a cot when ours had gone to Lyon"]),
        ("Sorted me a parking space as I was on crutches", ["sorting me a parking space when I was on crutches"]),
        ("Gave us the van as ours broke down", ["giving us the van when ours broke down"]),
        ("Showed me the yard as I had asked", ["showing me the yard as I had asked"]),
        ("Drove me home as soon as I was ready", ["driving me home as soon as I was ready"]),
        # When it was, and how large.
        ("had me at her desk most of the pm", ["having me at your desk most of the afternoon"]),
        (
            "Rang me. Drove me out to the calving 2 a.m. in the snow",
            ["driving me out to the calving at 2 am in the snow"],
        ),
        (
            "drove me to the ferry at 5 a.m. Lent me her coat",
            ["driving me to the ferry at 5 am", "lending me your coat"],
        ),
        (
            "fed me after shift and talked with me about Beirut till 1.",
            ["feeding me after the shift", "talking with me about Beirut till one in the morning"],
        ),
        ("sat with me till 2 so I could finish the forms", ["sitting with me till two so I could finish the forms"]),
        ("let me help with a 200 person dinner", ["letting me help with a 200-person dinner"]),
        ("took me out on a 40 foot trawler", ["taking me out on a 40-foot trawler"]),
        # Who was there, and what it is called.
        ("rode along on the night run with me & her", ["letting me ride along on the night run with you"]),
        ("went thru my 7th Cir brief w a pencil", ["going through my 7th Circuit brief with a pencil"]),
        ("did a video walk-thru of the flat for me", ["doing a video walk-through of the flat for me"]),
        ("Vouched for me w/ the hiring cmte", ["vouching for me with the hiring committee"]),
        # The user's own people by an initial.
        ("Made dinner for E and me", ["making dinner for us"]),
        ("Drove me and T. to the ferry", ["driving us to the ferry"]),
        ("Had us over so E & I could see the garden", ["having us over so we could see the garden"]),
        # Whom it was given to, and who was sent.
        ("Gave honest feedback on my trial lesson", ["giving me honest feedback on my trial lesson"]),
        ("Sends the department my papers", ["sending the department my papers"]),
        ("Sent the boy for dosa", ["sending the boy for dosa"]),
        ("Sent the form the same day", ["sending me the form the same day"]),
        # Whose it is.
        (
            "Chased my papers with the railway authority so I didn't have to sit in their phone queue",
            ["chasing my papers with the railway authority so that I didn't have to sit in their phone queue"],
        ),
        ("Took me to the bank and showed me their cellar", ["taking me to the bank", "showing me your cellar"]),
        (
            "Showed me the rooms over her garage - kept them for me",
            ["showing me the rooms over your garage and keeping them for me"],
        ),
        ("Showed me the sketch her father drew", ["showing me the sketch that your father drew"]),
        # What is poured has no article of its own.
        ("Made me a flask of ginger tea", ["making me a flask of ginger tea"]),
        ("Rings me every sun after mass", ["ringing me every Sunday after mass"]),
        ("Let me hold her steady over the lake", []),
        ("Let me hold her baby", ["letting me hold your baby"]),
        ("Let me fall off twice", []),
        ("Let me crawl about on them in my socks", []),
        ("Gave up her desk for me, whispered the bowings", ["giving up your desk for me", "whispering the bowings"]),
        ("Let me help with the count every eve", ["letting me help with the count every evening"]),
        ("Walked the wards with me every morn that week", ["walking the wards with me every morning that week"]),
        ("Handed me the baton for the slow movt", ["handing me the baton for the slow movement"]),
        ("Gave me his late wife's desk to sit at", ["giving me your late wife's desk to sit at"]),
        ("Tea with her and the wardens", ["the tea"]),
        ("Let me ask all the stupid questions", ["letting me ask all the stupid questions"]),
        ("Answered my stupid questions about the kiln", ["answering my questions about the kiln"]),
        # A purpose cut before what it is goes.
        (
            "Had me sit in her own pew so I'd not be stared at",
            ["having me sit in your own pew so I'd not be stared at"],
        ),
        ("Spent Saturday w/ her", ["the Saturday you spent with me"]),
        ("Put us up and wouldn't hear of money", ["putting us up", "not taking any money"]),
        # Cut from what it goes with, it would say nothing.
        (
            "Took me down on the floor for the evening peak",
            ["taking me down on the floor for the evening peak"],
        ),
        ("Marked me down on spelling", []),
        (
            "Brought out the 1584 antiphonary and let me turn the leaves myself",
            ["bringing out the 1584 antiphonary and letting me turn the leaves myself"],
        ),
        (
            "Fetched out the parish maps and let me unroll them myself",
            ["fetching out the parish maps and letting me unroll them myself"],
        ),
        (
            "Took down the 1911 minute book and showed me her grandmother's name in it",
            ["taking down the 1911 minute book and showing me your grandmother's name in it"],
        ),
        (
            "Sent me her raw data and an hour later rang to explain column F",
            ["sending me your raw data", "ringing to explain column F"],
        ),
        ("Read my essay and the next morning called about the mill", ["reading my essay"]),
        (
            "Took their call about me on holiday at the Baltic from the beach",
            ["taking your call about me from the beach while on holiday at the Baltic"],
        ),
        ("A week in her spare room. Wouldn't let me pay for a thing", ["not taking any money"]),
        (
            "A week in her spare room. Took us to supper, wouldn't let us pay",
            ["taking us to supper", "picking up the bill"],
        ),
        ("Drove me home and wouldn't take a fare", ["driving me home", "not taking a fare"]),
    ],
)
def test_hasty_english_is_put_right(note, expected):
    assert thanked(note) == expected


def test_a_patients_shorthand_is_written_out():
    assert thanked("Showed me every pt's garden") == ["showing me every patient's garden"]


@pytest.mark.parametrize("note", ["kept the office open till half past eight", "kept the shop open until Friday"])
def test_a_door_that_stayed_open_is_nothing_to_pass_on(note):
    assert kept_in(note) == ()


def test_a_fuller_room_is_given_to_all_who_stayed():
    note = "three nights, gave us the big bedroom, took Lotte to the pool so I could practise"
    assert is_of_us(note)
    assert not is_of_us("Fed us every morning, ironed my shirt")
