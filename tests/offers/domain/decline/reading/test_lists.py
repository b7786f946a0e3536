"""Whatever a note lists is thanked for whole, and so is what made it dear; what was no gift ends the list."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("shared her hut, her rice and her trail maps", ["sharing your hut, your rice and your trail maps"]),
        ("shared her hut, rice and trail maps", ["sharing your hut, rice and trail maps"]),
        ("shared his lunch, his notes and his umbrella", ["sharing your lunch, your notes and your umbrella"]),
        ("let me shoe the mare, her grandfather's hammer", ["letting me shoe the mare with your grandfather's hammer"]),
        ("let me read the letters, her father's diary", ["letting me read the letters"]),
        (
            "compiled a sheet w bus times, cheap laundry, a GP who takes new patients",
            ["compiling a sheet with bus times, cheap laundry, and a GP who takes new patients"],
        ),
        ("sent a list of flats, very long, a bit pricey", ["sending me a list of flats"]),
        ("gave me a list of vets, half closed, useless", ["giving me a list of vets"]),
        ("wrote me a list of schools, a real help", ["writing me a list of schools"]),
        ("lent me his coat, gloves and scarf", ["lending me your coat, gloves and scarf"]),
        ("brought me soup, bread and a candle", ["bringing me soup, bread and a candle"]),
        (
            "showed me the kiln, the glaze room and the wood store",
            ["showing me the kiln, the glaze room and the wood store"],
        ),
        (
            "booked the hotel & got them to take my parrot",
            ["booking the hotel and getting them to take my parrot"],
        ),
        ("rang the motel & got them to waive the pet fee", ["getting the pet fee waived"]),
        (
            "measured the loft for the harp w/ a tape himself and sent a drawing",
            ["measuring the loft for the harp with a tape yourself", "sending me a drawing"],
        ),
        (
            "measured the stall for my loom and emailed the plan",
            ["measuring the stall for my loom and emailing the plan"],
        ),
    ],
)
def test_a_list_is_told_whole(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "found me a room at the seminary when every B&B was full for the May races",
            ["finding me a room at the seminary at a time when every B&B was full"],
        ),
        ("found me a bed when every hotel was full", ["finding me a bed when every hotel was full"]),
        (
            "wrote the reference overnight even though grading",
            ["writing the reference overnight even though you were grading"],
        ),
        ("read my draft twice even though she was busy", ["reading my draft twice even though you were busy"]),
        ("rang me back even though on holiday", ["ringing me back even though you were on holiday"]),
    ],
)
def test_what_made_it_dear_is_told(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("shared her office, her doubts and her bad temper", ["sharing your office"]),
        ("gave me the forms, the rules and a lecture", ["giving me the forms"]),
        ("showed me the lab, quick and friendly", ["showing me the lab"]),
        ("sent photos, short and sweet videos", ["sending me photos"]),
        ("Put me up in the back bedroom, no heating and mould", ["putting me up in the back bedroom"]),
        ("Put me up in the back bedroom, bill at checkout", ["putting me up in the back bedroom"]),
        ("drove me home even though he didn't want to", ["driving me home"]),
        ("read my grant even though she was on sick leave", ["reading my grant"]),
        ("measured the windows of her own house", []),
    ],
)
def test_what_was_no_gift_ends_it(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("walked the whole dyke w/ me, Ely to the sluice", ["walking the whole dyke with me, from Ely to the sluice"]),
        (
            "let me trail her through a night shift, 10 to 6",
            ["letting me trail you through a night shift, from 10 to 6"],
        ),
        ("showed me the boiler house, soot and all", ["showing me the boiler house, soot and all"]),
        ("wrote to the board for me, four pages", ["writing to the board for me, four pages"]),
        ("mailed me the rota, plus a card made by the pupils", ["mailing me the rota, plus a card made by the pupils"]),
        ("gave me the keys, plus a lecture", ["giving me the keys"]),
        ("played me, on the chapel organ, the whole suite", ["playing me the whole suite on the chapel organ"]),
        (
            "saved me a seat at the long table, between the oldest hands",
            ["saving me a seat at the long table, between the oldest hands"],
        ),
        (
            "put me up in the loft, hot water bottle already in the bed",
            ["putting me up in the loft, with a hot water bottle already in the bed"],
        ),
        (
            "demonstrated the splint over video, camera strapped to her forehead",
            ["demonstrating the splint over video, with a camera strapped to your forehead"],
        ),
        ("showed me the ward, eyes on her phone", ["showing me the ward"]),
        ("introduced me to the art team, the print room", ["introducing me to the art team and the print room"]),
        ("showed me the bridge, the old one", ["showing me the bridge"]),
        ("shared two real postmortems, names blacked out", ["sharing two real postmortems, names blacked out"]),
        (
            "chased the registry for my papers, nine days instead of six weeks",
            ["chasing the registry for my papers, in nine days instead of six weeks"],
        ),
        (
            "set up the conflict checks, the tax forms and my licence transfer in one go",
            ["setting up the conflict checks, the tax forms and my licence transfer all in one go"],
        ),
        ("debugged my PSS/E case till nine at night", ["debugging my PSS/E case till nine at night"]),
        (
            "told me how the council works and who really decides",
            ["telling me how the council works and who really decides"],
        ),
        ("introduced me to everyone there", ["introducing me to everyone there"]),
        ("gave me a mock interview, tough on me", ["giving me a mock interview"]),
        ("printed my map, A1 and hung it in the hall", ["printing my map and hanging it in the hall"]),
    ],
)
def test_how_it_was_done_is_told_with_it(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "drove over so I would not have to come for the papers",
            ["driving over so I would not have to come for the papers"],
        ),
        ("read it to me first so there'd be no surprises", []),
        ("fed us fish stew till we could not stand", ["feeding us fish stew till we could not stand"]),
        ("polished my CV over a weekend and wouldn't take credit", ["polishing my CV over a weekend"]),
        (
            "sent me her list of things nobody tells you in year one",
            ["sending me your list of things nobody tells you in year one"],
        ),
        ("sorted the room so I wouldn't complain", ["sorting the room"]),
        (
            "Made the offer by video with the whole crew waving",
            ["making the offer by video with the entire crew waving"],
        ),
        ("Made the offer by video", []),
    ],
)
def test_what_it_spared_or_cost_is_told(note, expected):
    assert thanked(note) == expected
