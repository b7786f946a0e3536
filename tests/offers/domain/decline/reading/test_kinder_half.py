"""The kinder half of a note, told after the duller one or in words that cost the giver something."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # What the user was to have of it, told at the end of a long clause or of a plain verb.
        (
            "Explained the budget, crawled into the organ case with a torch in his good suit to show me the bellows",
            [
                "explaining the budget",
                "crawling into the organ case with a torch in your good suit to show me the bellows",
            ],
        ),
        ("Came in early & tested the captions so I could follow", ["testing the captions so I could follow"]),
        (
            "cut the meeting short so I could catch the last bus",
            ["cutting the meeting short so that I could catch the"],
        ),
        ("got up at 4am her time so I didn't have to take leave", ["getting up at 4 am your time so I didn't have to"]),
        ("learnt to make injera because I was homesick", ["learning to make injera because I was homesick"]),
        (
            "showed me the flat; painted the room yellow over the weekend as I had said I missed the sun",
            [
                "showing me the flat",
                "painting the room yellow over the weekend because I'd said that I missed the sun",
            ],
        ),
        (
            "found egusi and ugba at the African market in Houston because I said I missed home cooking",
            ["finding egusi and ugba at the African market in Houston because I'd said that I missed home cooking"],
        ),
        ("moved my interview twice w/o a grumble", ["moving my interview twice without a grumble"]),
        ("he let my boy take a penalty", ["letting my boy take a penalty"]),
        ("took in my trousers for free the night before", ["taking in my trousers for free"]),
        ("kept the rooms for us off the summer list", ["keeping the rooms for us off the summer list"]),
        # What it cost, told of the one who gave it.
        (
            "Gave us the big bedroom & slept on the couch w/ her husband (!!). Woke us at 1am for northern lights",
            [
                "giving us the big bedroom and sleeping on the couch yourself",
                "waking us at 1 am for northern lights",
            ],
        ),
        (
            "took our girl to the pool w/ her own girls so I could practise",
            ["taking our girl to the pool with your own girls so I could practise"],
        ),
        ("gave me her own bed and slept on the sofa herself", ["giving me your own bed and sleeping on the sofa your"]),
        ("showed me the books, hid nothing", ["showing me the books and hiding nothing"]),
        ("Sent her own car for me when the trains stopped", ["sending your own car for me when the trains stopped"]),
        ("campus tour, gave me her only umbrella", ["the campus tour", "giving me your only umbrella"]),
        ("invited the only other Finn so I could talk Finnish", ["inviting the only other Finn so that I could talk"]),
        ("wrote the letter overnight though on sabbatical", ["writing the letter overnight though you were on sabb"]),
        (
            "wrote the letter overnight though she was moving house that week",
            ["writing the letter overnight though you were moving house that week"],
        ),
        ("she swapped her weekend to be there", ["swapping your weekend to be there"]),
        (
            "practised her English intro for weeks so she could give me the tour",
            ["practising your English introduction for weeks so you could give me the tour"],
        ),
        ("brought ginger tea up at 3am", ["bringing ginger tea up at 3 am"]),
        ("bought the teas", ["buying the teas"]),
        # What was asked in earnest: by name, or noted down.
        ("dinner at the club. Asked about my mother by name", ["dinner at the club", "asking about my mother by name"]),
        (
            "Asked what I'd change about the splinting room and actually wrote it down",
            ["asking what I would change about the splinting room and writing it down"],
        ),
        (
            "told me honestly how she likes exams timed so nobody sits waiting",
            ["telling me honestly how you like exams"],
        ),
        ("asked the kids to write me questions, gave me all 28 in a folder", ["asking the kids to write me questions"]),
        (
            "dinner, she'd had the menu changed to halal without my asking",
            ["dinner", "having the menu changed to halal"],
        ),
        # For how little, and for how long.
        ("left a lamp on every night till I was in", ["leaving a lamp on every night till I was in"]),
        (
            "drove 300km w/ me to see the herd, brought her mum's samosas for the road",
            ["driving 300 km with me to see the herd", "bringing your mum's samosas for the road"],
        ),
        ("gave it me straight about the harbour", ["being so straight with me about the harbour"]),
        ("opened the vault and got down the 1911 minute book", ["opening the vault", "getting down the 1911 minute"]),
        ("knocked on all the doors herself to keep the street clear for our van", ["knocking on all the doors your"]),
        # Whose it was, and what came of it, told in the next breath.
        (
            "booked the flights - moved them twice when my kid was ill",
            ["booking the flights and moving them twice when"],
        ),
        (
            "showed me the rooms over the garage - kept them for me off the summer list, that's real money lost to her",
            ["showing me the rooms over the garage and keeping them for me off the summer list"],
        ),
        ("dug me up 6 dahlias & wrapped each one in newspaper", ["digging me up six dahlias and wrapping each one in"]),
        ("put my great-gran's quilt up in the hall for the day", ["putting my great-gran's quilt up in the hall"]),
        ("When I had the fever she sat up with me all night", ["sitting up with me all night when I had the fever"]),
        (
            "packed a bag for each of the kids w/ their name sewn on",
            ["packing a bag for each of the kids with their name"],
        ),
        # What they knew of the user, and how often.
        (
            "rang me on a Sunday night as she knew I'd be lying awake",
            ["ringing me on a Sunday night as you knew I'd be"],
        ),
        ("made soup because she knew I was tired", ["making soup because you knew I was tired"]),
        (
            "gave me supper & when my card was blocked she paid my train home",
            ["giving me supper", "paying my train home"],
        ),
        ("drove me home herself after, 1 hr the wrong way", ["driving me home yourself"]),
        (
            "talked to my wife for an hour in Portuguese, first time she's laughed",
            ["talking to my wife for an hour in"],
        ),
        ("had the flag of my country put up outside for the day!", ["having the flag of my country put up outside"]),
        ("answered my panicky 2am email at 2.10", ["answering my panicky 2 am email at 2.10"]),
        # In brackets, or after a "but".
        ("3 flats (lent us her own car)", ["lending us your own car"]),
        (
            "tour of the plant (drove me round it herself in the fire truck!!)",
            ["the tour of the plant and driving me round it yourself in the fire truck"],
        ),
        (
            "lunch in the canteen (she'd ordered me the vegan thing without my asking)",
            ["lunch in the canteen", "ordering me the vegan thing without my asking"],
        ),
        ("data, data. but took me to see the swallows' nest", ["taking me to see the swallows' nest"]),
        ("hid my suitcase behind her desk all day", ["hiding my suitcase behind your desk all day"]),
        ("robes, court 2. sat me in her chair", ["sitting me in your chair"]),
        ("cut me the last of the quinces", ["cutting me the last of the quinces"]),
        ("she walked the dog at 5 so it wouldn't wake me", ["walking the dog at five so it wouldn't wake me"]),
        ("made my gran's dumplings", ["making my gran's dumplings"]),
        # After what went wrong, and in a hurry.
        ("gave me a tie. Practised w/ me in her kitchen", ["giving me a tie", "practising with me in your kitchen"]),
        (
            "she'd left daffodils in the kitchen and a note for my daughter",
            [("leaving daffodils in the kitchen and a note")],
        ),
        ("ran down 4 floors after me with my hat, out of breath", ["running down four floors after me with my hat"]),
        ("sat w/ me an hour after my interview went wrong", ["sitting with me for an hour after my interview went"]),
        (
            "read me her own first rejection letter when I said I was scared to send it",
            ["reading me your own first rejection letter"],
        ),
        ("had each kid draw me a map of the way to school", ["having each kid draw me a map of the way to school"]),
        ("drove us in her own van as the kids won't fit in mine", ["driving us in your own van"]),
        ("lent me her bike & her lock, said keep it the week", ["lending me your bike and your lock"]),
        # What theirs had done beforehand.
        ("her class had made me a card in braille", ["the way your class made me a card in braille"]),
        (
            "her team had baked a cake with my name spelled right on it",
            ["the way your team baked a cake with my name spelled right on it"],
        ),
        ("her husband had fixed my bike", ["the way your husband fixed my bike"]),
    ],
)
def test_the_kinder_half_is_thanked_for(note, expected):
    told = thanked(note)
    assert len(told) == len(expected)
    assert all(form.startswith(begins) for form, begins in zip(told, expected, strict=True)), told


@pytest.mark.parametrize(
    "note",
    [
        "tested me so I could prove it",
        "turned the offer down so I could stay",
        "turned me away so I could reapply",
        "raised the rent so we could not stay",
        "laughed because I said I missed home",
        "left early because I said I was tired",
        "drove past us because I was late",
        "took in my talk from the back",
        "asked about my thesis",
        "asked about my age before anything else",
        "her team interviewed me",
        "her team had left me waiting",
        "her crew gave me a hard time",
        "hid nothing",
        "slept on the sofa",
        "her only question was my age",
        "told me I was the only candidate",
        "bought the company",
        "brought the bill up at 9am",
        "woke me at 5 for work",
        "woke me up for a chat",
        "swapped her shift to be somewhere else",
        "sent her my own draft",
        "sent him his own notes back",
        "drove to the station for nothing",
        "the talk turned into her telling me off",
        "she'd had her hair dyed without my asking",
        "had questions about the second",
        "gave me all 28 in a folder",
        "asked the kids to make a noise",
        "left the stove on all night",
        "got out the bin",
        "packed her bags for the road",
        "had each kid draw me a map of how to get there from where they live",
        "split her peony & gave me half",
        "stormed out of the room in front of everybody because I said no",
        "hung up twice because I was stuck in traffic",
        "rolled her eyes so I could see",
        "cycled past as I said hello",
        "left flowers on the grave",
        "sent the rejection on a Friday",
        "told me it had gone wrong",
        "tea (asked me my age)",
        "met Ana (showed me her slides)",
        "room (left me waiting)",
        "came down from the hall to say in my ear that the Brahms made her cry",
        "told me where she scattered her dad",
        "hired me because she knew my father",
        "laughed because she knew I was stuck",
        "drove me to the wrong station",
        "sent me home early",
        "Every day she asked when I'd leave",
        "every night she got drunk",
        "had me up",
        "got out a pen. let my son wear it",
        "once I knew she sang I asked",
    ],
)
def test_what_is_only_like_a_kindness_is_not_thanked_for(note):
    assert thanked(note) == []


def test_what_was_done_with_a_thing_once_lent_may_be_the_users_doing():
    assert thanked("Lent me her bike. kept it for me until Friday") == ["lending me your bike"]


def test_where_the_user_slept_is_nothing_the_host_gave_up():
    assert thanked("put us up in the attic, slept on the couch") == ["putting us up in the attic"]
