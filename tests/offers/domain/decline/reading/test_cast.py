"""Notes without subjects change actors: whoever did a thing, only what this contact did is credited (rule 36)."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # "they" after others were named, wherever in the note.
        (
            "Dinner at his place with his two girls; they drew me a bridge, have it on the fridge.",
            ["dinner at your place with your two girls"],
        ),
        ("Met the residents; they told me the truth about call.", []),
        (
            "Introduced me to Dana and Lee. They walked me through the freezer farm, gave me a jar of honey.",
            ["introducing me to Dana and Lee"],
        ),
        ("Toured the ward, nurses showed me the med room. They saved me a slice of cake.", []),
        ("The crew let me run the press. They gave me a cap.", []),
        (
            "Supper at theirs with her husband and the twins; they baked a cake with my name on it.",
            ["supper at your place with your husband and the twins"],
        ),
        ("Her choir sang; they gave me a scarf, she conducted.", []),
        # "they" are the house where the note calls the contact he or she.
        ("They clapped; he drove me home.", ["driving me home"]),
        ("He had printed my poem. They gave me a jacket.", ["printing my poem"]),
        # The contact with one other is thanked for both.
        ("He and Ruth had us to dinner; they walked us down to the pier after.", ["having us to dinner"]),
        (
            "Dinner with her and her husband; they walked me to the tram.",
            ["dinner", "walking me to the tram"],
        ),
        # Those around the contact, and what goes on without a subject.
        ("His wife made pierogi; packed me a box for the train.", ["the pierogi your wife made"]),
        (
            "Her husband drove me to the station, carried my bags, waved me off.",
            ["the way your husband drove me to the station", "the way your husband carried my bags"],
        ),
        (
            "Her husband Tom drove me to the station. Gave me a jar of his honey.",
            ["the way Tom drove me to the station"],
        ),
        ("Her assistant booked everything. Sent a map.", []),
        ("His wife, a teacher, told me about the schools, lent me a guide.", []),
        ("Marta, his deputy, showed me the archive, gave me a catalogue.", []),
        ("One of the residents drove me home, lent me an umbrella.", []),
        ("two residents walked me round, bought me coffee", []),
        ("a nurse walked me out, gave me a pen", []),
        ("All the nurses signed a card for me; baked a cake.", []),
        ("somebody from payroll met me, walked me to the room", []),
        ("A patient told me the ward is kind. Showed me the garden.", []),
        ("Her kids showed me their rabbits. Walked me to the ferry after.", ["the rabbits your kids showed me"]),
        # "she" may be whoever was told of last.
        (
            "Her mother taught me to fold dumplings; she sent me home with a bagful.",
            ["the way your mother taught me to fold dumplings"],
        ),
        ("The receptionist found me a charger; she also printed my talk.", []),
        ("The owner made me a sandwich; the chef let me plate, he was patient.", []),
        ("Her son carried my case, she'd made soup.", ["the way your son carried my case", "making soup"]),
        ("The team took me out, she joined late. Walked me back to the hotel.", ["walking me back to the hotel"]),
        # Whoever was met may have done the next thing.
        ("Met Marta (lab head); showed me the freezer, gave me her card.", []),
        ("Met the dean, who asked kind questions and walked me to my car.", []),
        ("Had me talk to Jo, the night lead; told me straight about staffing.", []),
        ("Introduced me to Marta, who lent me her keys and drove me home.", ["introducing me to Marta"]),
        ("Introduced me to Marta. She lent me her keys.", ["introducing me to Marta"]),
        ("Asked the bosun to show me the bilge; he explained the pumps.", []),
        ("Played a round of chess with his son and lost; he gave me the board.", []),
        # Whatever they are called, somebody else did it for the user.
        (
            "Put me up in the loft, her apprentices let me shape baguettes at four and sent me off with a warm one.",
            ["putting me up in the loft"],
        ),
        ("Took me out on the boat, the skipper let me steer and gave me a cap.", ["taking me out on the boat"]),
        ("Let me watch; a porter made me toast, one walked me to the taxi, carried my bag.", ["letting me watch"]),
        ("Supper with him and the two postdocs; they had printed my abstract.", ["supper"]),
        ("Lunch with her team. They gave me a mug.", ["lunch with your team"]),
        ("Dinner at his place with wife Jen, she made lasagna.", ["dinner at your place"]),
        # By the way, in what is told of the contact.
        (
            "Dinner at her place, bison stew, kids showed me their gerbils. Told me which daycare has a waitlist.",
            [
                "dinner at your place",
                "the bison stew",
                "the gerbils your kids showed me",
                "telling me which daycare has a waitlist",
            ],
        ),
        ("His students performed my quartet, he conducted. Gave me the recording.", ["giving me the recording"]),
    ],
)
def test_what_others_did_is_not_credited_to_the_contact(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # A stay is the host's kindness.
        (
            "Stayed two nights in her spare room; she left a hot water bottle by the bed.",
            ["putting me up for two nights in your spare room", "leaving a hot water bottle by the bed"],
        ),
        ("Stayed at his cabin for two nights, he left the stove lit.", ["putting me up for two nights at your cabin"]),
        ("Stayed the night at hers.", ["putting me up at your place"]),
        ("Stayed three nights with her family.", ["putting me up for three nights"]),
        ("Stayed with her and her husband for a night.", ["putting me up for a night"]),
        ("Stayed over at his parents' place.", ["putting me up at your parents' place"]),
        ("Stayed on at his for the weekend after the storm.", ["putting me up for the weekend at your place"]),
        ("Slept in her attic room.", ["putting me up in your attic room"]),
        ("Spent two nights at her place.", ["putting me up for two nights at your place"]),
        ("Spent the weekend at their farm.", ["the weekend I spent at your farm"]),
        ("Spent an afternoon in her archive.", ["the afternoon I spent in your archive"]),
        # What the user did, alone or for the contact.
        ("Slept over, cooked her breakfast.", []),
        ("Ate at her table, met her dogs.", []),
        (
            "Presented my thesis to her group; asked good questions and sent me three papers.",
            ["sending me three papers"],
        ),
        ("Practised the duet with him in the hall, tuned the piano for me.", ["tuning the piano for me"]),
        ("Tried her new sourdough, gave me a starter.", ["giving me a starter"]),
        ("Tasted six wines with him as a candidate for the cellar.", []),
        ("Played my piece for her; she wrote me two pages.", ["writing me two pages"]),
        ("Ran my pilot lesson by her; she annotated it.", []),
        ("Answered her questions for an hour.", []),
        ("Waited an hour for him.", []),
        ("Waited for me at the gate, though the train was late.", ["waiting for me at the gate"]),
        ("Fixed her laptop, she laughed.", []),
        ("Found her keys.", []),
        ("Found her glove and posted it.", []),
        ("Found my glove and posted it to me.", ["finding my glove and posting it to me"]),
        ("Shared my lunch with her.", []),
        ("Shared her lunch with me.", ["sharing your lunch with me"]),
        (
            "Offered to push start date to September so Rana could finish school.",
            ["offering to push the start date to September so Rana could finish school"],
        ),
        ("Paid for my own lunch.", []),
        ("Picked up the keys from her, left them in the box.", []),
        ("Borrowed his harness and went up the tower.", ["lending me your harness"]),
        ("Cried in her office, made me tea.", ["making me tea"]),
        ("Visited the farm, fed the goats, drove me back to town.", ["driving me back to town"]),
        ("Worked a shift on her line, she fed us.", ["feeding us"]),
        ("Was driven home by her husband.", []),
        ("Was given a desk by the window and a key.", []),
        ("We cooked together at hers.", []),
        ("Sent her dye notes.", ["sending me your dye notes"]),
        ("Sent her my dye notes.", []),
    ],
)
def test_what_the_user_did_is_turned_to_what_the_contact_gave_or_left_out(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("was off sick, sent Marta instead. walked me through the line, gave me a hairnet", []),
        ("couldn't come; got Anna to fill in. drove me round the site, lent me boots", []),
        ("Replaced by Anna. Took me round the ward, saved me lunch", []),
        ("on leave, her stand-in covered. Ordered me lunch, fixed my badge", []),
        ("wrote that Dr Hale had booked my train and held the room", ["writing that Dr Hale had booked my train"]),
        ("explained that the mayor gave them the hall, repainted it with volunteers", []),
        ("sent a taxi instead when the bus failed", ["sending me a taxi instead when the bus failed"]),
        ("asked her deputy to cover the ward so she could walk me round, found me a hat", ["finding me a hat"]),
        ("let me know that the train was late and waited for me", ["waiting for me"]),
        ("explained that I could park free and drew me a map", ["drawing me a map"]),
        ("rang me twice while HR sat on the file", ["ringing me twice"]),
    ],
)
def test_a_stand_in_and_whoever_is_reported_of_did_it_themselves(note, expected):
    found = thanked(note)
    assert set(expected) <= set(found)
    assert expected or not found
