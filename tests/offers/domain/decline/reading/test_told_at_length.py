"""A great kindness that a hasty note cuts into pieces is told whole."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts, thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Took me for a coffee, 2 hrs", ["taking me for a coffee"]),
        ("took me round the plant, 2 hours late", []),
        ("took me round the school, 2 hrs, and he was on his phone throughout", []),
        ("showed me the wards, wrote to HR to complain", ["showing me the wards"]),
        ("an hour explaining why the team is leaving", []),
        # Where it went on to.
        ("took me to the mill, then to lunch", ["taking me to the mill, and then to lunch"]),
        ("showed me the lab & waited till it left", ["showing me the lab"]),
        # What the user was dressed for.
        ("put a coat round me when I was shaking", ["putting a coat round me"]),
        ("put a gun on me", []),
        # Done for the user before they came.
        ("had the stove lit when we came in", ["having the stove lit when we came in"]),
        ("had the radio on", []),
        ("had the lights on full glare", []),
        # What was found out.
        ("found out about the bus by ringing the depot", ["finding out about the bus by ringing the depot"]),
        (
            "found out whether the crèche had places by asking the mayor",
            ["finding out whether the crèche had places by asking the mayor"],
        ),
        ("found out about a choir for my wife", ["finding out about a choir for my wife"]),
        ("found out about my divorce by ringing my ex", []),
        ("found out I was late", []),
        # What was let do, made again, or shown though it does its owner no credit.
        (
            "let me stand a watch w her on the evening crossing",
            ["letting me stand a watch with you on the evening crossing"],
        ),
        ("let me stand in the corridor", []),
        (
            "remade my anko with me at 6 am before the delivery, no words",
            ["remaking my anko with me at 6 am before the delivery"],
        ),
        (
            "Showed me the calc she got wrong in 1991 & keeps framed",
            ["showing me the calc you got wrong in 1991 and keep framed"],
        ),
        ("showed me everything I got wrong", []),
        ("followed every wobble of mine", ["following every wobble of mine"]),
        ("followed me home", []),
        # In what manner.
        (
            "pulled five vintages of crush records for me & didn't dress them up",
            ["pulling five vintages of crush records for me without dressing them up"],
        ),
        ("fixed my bike and didn't charge me", ["fixing my bike without charging me"]),
        ("took my manuscript apart line by line", []),
        # What tells why it was kind.
        ("seated me beside his ex, who is a bore", []),
        ("sent the forms filled in bar the signature", ["sending me the forms filled in"]),
        # What somebody's health needs stays unsaid.
    ],
)
def test_it_is_told_whole_or_not_at_all(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Said 'good legs' to the intern", []),
        ("the boss said 'good hands'", []),
        ("told the owner I'd made the biggest mess she'd seen", []),
        ("told everyone I was the best liar she'd met", []),
        ("thanked me for coming", []),
        ("asked the first question of the day", []),
        (
            "stood at the back all through my trial lecture",
            ["standing at the back all through my trial lecture"],
        ),
        ("stood at the back all through my lecture on his phone", []),
        (
            "Told me afterwards what I'd missed & why it did not matter",
            ["telling me afterwards what I'd missed and why it did not matter"],
        ),
        ("told me what I got wrong", []),
        (
            "an hour on why she wants live piano in every class",
            ["the hour you spent with me on why you want live piano in every class"],
        ),
        ("an hour on why she left", []),
    ],
)
def test_good_words_are_told_as_what_they_were(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "effect"),
    [
        (
            (
                "went through 60 of my frames one at a time, told me which one he would have run & why not the others. "
                "Nobody has done that since college"
            ),
            "Nobody has done that for me since college.",
        ),
        ("taught me to knead. No one's ever done that", "Nobody had ever done that for me."),
        ("let me plate the fish. Best interview ever", "It was the best interview I've ever had."),
        ("taught me to knead. Nobody did", ""),
    ],
)
def test_what_nobody_did_before_is_told_of_what_was_done_last(note, effect):
    assert [act.effect for act in acts(note)] == [effect]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Sent me a 2 page answer on German for beginners in the faculty, incl which colleagues mumble",
            ["sending me a two-page answer on German for beginners in the faculty"],
        ),
        ("drew me a map of the office, and who is always late", ["drawing me a map of the office"]),
        ("gave me a seating plan & which partners are not speaking", ["giving me a seating plan"]),
        ("told me straight who's lazy", ["being so honest with me"]),
        ("walked me through the ward and told me who to avoid", ["walking me through the ward"]),
        ("told me which houses flood", ["telling me which houses flood"]),
    ],
)
def test_who_is_at_fault_is_written_to_nobody(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("I signed the letter in her office. She gave me jollof & a pen.", []),
        (
            "We said yes at the table, she opened a bottle and drove us home in the snow",
            ["driving us home in the snow"],
        ),
        ("I said yes!! She lent me her boots", ["lending me your boots"]),
        ("I signed in at the gate, she gave me her own boots", ["giving me your own boots"]),
        ("I accepted a lift, she gave me her coat", ["giving me your coat"]),
        ("I accepted on the spot, she poured us a whisky", []),
    ],
)
def test_what_was_given_over_the_users_yes_is_taken_back_with_it(note, expected):
    assert thanked(note) == expected
