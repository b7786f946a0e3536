"""Phrases that a hurried note leaves raw or cut: who's who, Tue-Thu, the whole of lunch, another chat after none."""

import pytest

from tests.offers.domain.decline.people.test_kin import acts
from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "shared the master schedule + a long list of who's who",
            "sharing the master schedule and a long list of who's who",
        ),
        ("Gave me a who's who of the district", "giving me a who's who of the district"),
        ("kept my organoids going from Tue-Thu", "keeping my organoids going from Tuesday to Thursday"),
        ("Fed my cat Mon-Wed", "feeding my cat from Monday to Wednesday"),
        ("Fed us both at her place", "having us both at your table"),
        ("Covered my bench Tue - Thu", "covering my bench from Tuesday to Thursday"),
        ("Let me shadow her Mon/Tue", "letting me shadow you on Monday and Tuesday"),
        ("Covered my shift Saturday-Sunday", "covering my shift from Saturday to Sunday"),
        (
            "photocopied the accession ledgers 1931-54 for me, overnight",
            "photocopying the accession ledgers of 1931-54 for me overnight",
        ),
        (
            "re-sent the letter with corrected rank, same afternoon",
            "re-sending the letter with the corrected rank the same afternoon",
        ),
        (
            "Resent benefits summary since the first bounced",
            "resending the benefits summary when the first one bounced",
        ),
        ("put on a whole salmon on the grill for us", "putting a whole salmon on the grill for us"),
        (
            "Cleared his clinic list to have the whole of lunch with me",
            "clearing your clinic list to have the whole of lunch with me",
        ),
        ("Cold-called me after my Grand Rounds talk", "calling me out of the blue after my Grand Rounds talk"),
        ("Cold-emailed me about my paper", "writing to me out of the blue about my paper"),
        ("Asked really good questions about my talk", "your really good questions about my talk"),
        ("Hot water bottle on the bed, dog on my feet", "the hot water bottle on the bed"),
        ("Then another long chat", "the long chat"),
        ("Taught me the way round himself", "showing me the way round yourself"),
        (
            "chased my old residency program for the case logs three times",
            "chasing my old residency program three times for the case logs",
        ),
        ("Made ginger tea for us", "making ginger tea for us"),
        ("Poured real coffee for us at six", "pouring real coffee for us at six"),
        ("cooked pho for me & Mami", "cooking pho for my mother and me"),
        (
            "introduced me to everyone incl deckhands and the mate",
            "introducing me to everyone including the deckhands and the mate",
        ),
        ("went thru actual March with me, week by week", "going through March with me, week by week"),
        (
            "sent Tusla vetting forms, twice because I lost the first lot",
            "sending me the Tusla vetting forms twice because I lost the first lot",
        ),
        ("great tips on parking", "your tips on parking"),
        ("told me how the rota works and that the lift is broken since May", "telling me how the rota works"),
        ("emailed me the 1998 paper that answers it", "emailing me the 1998 paper"),
        ("lent me boots two sizes too big", "lending me boots"),
        ("plonked down next to me at lunch", "sitting down next to me at lunch"),
        ("lent me her good saw", "lending me your good saw"),
        ("Drew me an honest pros/cons list", "drawing me an honest pros and cons list"),
        ("Found me an empty office to nurse and pump", "finding me an empty office to nurse and pump"),
        ("Swapped me onto the window side of the sleeper", "swapping me onto the window side of the sleeper"),
        ("talked me OUT of the cottage with the damp", "talking me out of the cottage with the damp"),
        (
            "Put me at ease when I blanked on the special ed Q",
            "putting me at ease when I blanked on the special ed question",
        ),
        ("Took me round the whole place on the quad, 420 cows, ponds", "taking me round the whole place on the quad"),
    ],
)
def test_it_is_told_as_one_would_say_it(note, said):
    assert acts(note) == [said]


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Taught me the drill press himself", "teaching me the drill press yourself"),
        ("Lent me the key since the office was closed", "lending me the key since the office was closed"),
        ("Showed me the 1931-54 ledgers", "showing me the 1931-54 ledgers"),
        ("Showed me rooms 1901-1905", "showing me rooms 1901-1905"),
        ("Took me through the Sun-Wed rota", "taking me through the Sunday-Wednesday rota"),
        ("emailed me the map and the key that fits it", "emailing me the map and the key that fits it"),
        ("lent me a tent too small for two", "lending me a tent too small for two"),
        ("lent me a saw horse", "lending me a saw horse"),
        ("Put an entire brisket in the smoker for us", "putting an entire brisket in the smoker for us"),
    ],
)
def test_what_is_well_put_stays(note, said):
    assert acts(note) == [said]


@pytest.mark.parametrize(
    "note", ["My figures over coffee", "Turnover numbers over coffee", "Numbers over coffee, none of them good"]
)
def test_figures_of_the_users_or_of_nobodys_to_tell_are_no_kindness(note):
    assert acts(note) == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Explained the ruling thing twice without sighing.", ["explaining the ruling twice"]),
        ("answered all my questions without once rolling her eyes", ["answering all my questions"]),
        ("explained the whole thing twice", ["explaining the whole thing twice"]),
        ("explained the visa thing three times", []),
        (
            "Sat down with me for half hour on the cardiac cases",
            ["sitting down with me for half an hour on the cardiac cases"],
        ),
        ("kept half hour free for me at the end", ["keeping half an hour free for me at the end"]),
        ("showed me where he'd gone wrong on the south transept pinnacle himself", []),
        ("told me where they'd all gone wrong their first winter so I wouldn't", []),
        ("sent me the mat leave thingy and the pensions leaflet", []),
        ("did the relocation stuff & the HR portal thing for me", []),
        ("walked me through the handover thing, slow and clear", ["walking me through the handover"]),
        (
            "gave up half hour of her break to show me the music room",
            ["giving up half an hour of your break to show me the music room"],
        ),
        ("lent me a raincoat that was too big", ["lending me a raincoat"]),
        ("told me what she did wrong on her first marathon", []),
        ("sent DBS form and occy health questionnaire", ["sending the DBS form and occupational health questionnaire"]),
        ("booked me into Occ Health herself", ["booking me into Occupational Health yourself"]),
    ],
)
def test_nothing_is_sent_as_it_was_typed_that_would_sting_or_puzzle(note, expected):
    assert thanked(note) == expected
