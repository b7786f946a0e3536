"""Deeds whose verb is as often unkind: thanked for where the note says what the user was to have of them."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Postponed her own flight so that the offer call could happen",
            ["postponing your own flight so that the offer call could happen"],
        ),
        (
            "Consolidated five interviews in one day so I'd only burn one vacation day",
            ["consolidating five interviews in one day so that I'd only burn one vacation day"],
        ),
        ("Put me on speaker so I could listen in", ["putting me on speaker so I could listen in"]),
        ("Delayed the board vote a week because my flight was diverted", ["delaying the board vote a week"]),
        (
            "Questioned the landlord about the damp for us",
            ["questioning the landlord about the damp for us"],
        ),
        ("Pestered the garage until my car was ready", ["pestering the garage until my car was ready"]),
        (
            "Replaced the bulb in my room before I'd asked",
            ["replacing the bulb in my room before I'd asked"],
        ),
        ("Smoked a trout for us", ["smoking a trout for us"]),
        ("Skipped lunch so I could see the kiln", ["skipping lunch so I could see the kiln"]),
        ("Hacked together a converter so my old files would open", ["hacking together a converter so my old files"]),
        ("Lost a day's fishing to take me out to the farms", ["losing a day's fishing to take me out to the farms"]),
        ("Skipped her break to let me finish the weld", ["skipping your break to let me finish the weld"]),
        (
            "sat at next bench doing her own work so I'd not feel watched",
            ["sitting with me at the next bench doing your own work so I wouldn't feel watched"],
        ),
        (
            "Halted the line - whole line - so that I could hear him explain the bottling",
            ["halting the line so that I could hear you explain the bottling"],
        ),
        # What befell the family decides, and is told to nobody.
        (
            "Pushed my start date back three weeks, no questions asked, when Mum went into hospital.",
            ["pushing my start date back three weeks"],
        ),
        ("Measured all the doorways for my wheelchair", ["measuring all the doorways for my wheelchair"]),
        ("Numbered the boxes for our move", ["numbering the boxes for our move"]),
    ],
)
def test_a_purpose_a_need_or_a_promptness_makes_a_hard_verb_kind(note, expected):
    told = thanked(note)
    assert len(told) == len(expected)
    assert all(act.startswith(start) for act, start in zip(told, expected, strict=True))


@pytest.mark.parametrize(
    "note",
    [
        "Pushed my start date back three weeks, again.",
        "Pushed me for an answer when I hesitated",
        "Postponed the interview so that they could see others first",
        "Cut my salary so I could have more leave",
        "Cut the tour short for us",
        "Cut the budget before I'd even asked",
        "Raised the rent for us",
        "Raised doubts about my degree on my behalf",
        "Stretched the truth for us",
        "Shook his head for us",
        "Poked holes in the tent for me",
        "Blocked my promotion before I'd even asked",
        "Ruined the evening for us",
        "Wrecked dinner for us",
        "Left the washing up for me",
        "Put me in the corner so I could watch others eat",
        "Photographed me while I worked",
        "Listed my faults while we waited",
        "Numbered my mistakes for me",
        "Lost her temper to show me who's boss",
        "Skipped her break to watch me struggle",
        "Locked the door so I'd not get out",
        "Lost my file so I could start again",
        "Consolidated my two weeks of leave into one so I'd cost less",
    ],
)
def test_no_purpose_excuses_what_hurts(note):
    assert thanked(note) == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Nudged me to apply in the first place", ["nudging me to apply in the first place"]),
        (
            "Corrected my title in the offer (it said Mr.) on her own initiative, w. a sweet apology",
            ["correcting my title on your own initiative, with a sweet apology"],
        ),
        ("Turned the paperwork round in 36 hours", ["turning the paperwork round in 36 hours"]),
        ("Got the reimbursement out in 3 days", ["getting the reimbursement out in three days"]),
        ("Hurried my permit letter through in a week", ["hurrying my permit letter through in a week"]),
        ("Disclosed her survival data in full, even the ugly year", ["disclosing your survival data in full"]),
        (
            "Grilled me twice with mock questions, then rang after to hear how it went",
            ["grilling me twice with mock questions", "ringing afterwards to hear how it went"],
        ),
        ("Tasted everything I made", ["tasting everything I made"]),
        ("Let out my audition jacket at the shoulders", ["letting out my audition jacket at the shoulders"]),
        ("Clipped my harness on before I'd even thought of it; never once laughed at me", ["clipping my harness on"]),
        ("Persuaded them to drop the second trial week", ["persuading them to drop the second trial week"]),
        ("Took three calls from them about me in one week", ["taking three calls from them about me in one week"]),
        (
            "Told Weber about me without me even asking, after seeing my bench in Halle",
            ["telling Weber about me without my even asking"],
        ),
        (
            "replied at 11 pm with a full page about the catchments",
            ["replying at 11 pm with a full page about the catchments"],
        ),
        ("Wished me luck by hand-painted postcard", ["wishing me luck by hand-painted postcard"]),
        ("went thru pension and night rota, 40 min", ["taking me through the pension and night rota"]),
        ("Called with the offer; said she fought corporate for it", ["fighting corporate for me"]),
        (
            "Broke the news and in the same breath put me forward for another role",
            ["putting me forward for another role"],
        ),
        ("Drove me back to Hereford station in her van", ["driving me back to Hereford station in your van"]),
        ("Blew a glass float for my daughter because I'd said she collects them", ["blowing a glass float for my"]),
        ("Moved my interview twice, not a grumble", ["moving my interview twice without a grumble"]),
    ],
)
def test_what_follows_makes_it_kind(note, expected):
    told = thanked(note)
    assert len(told) == len(expected)
    assert all(act.startswith(start) for act, start in zip(told, expected, strict=True))


@pytest.mark.parametrize(
    "note",
    [
        "Nudged me to sign",
        "Nudged me to apply for something easier",
        "Corrected my accent",
        "Corrected the price in the contract down",
        "Grilled me on kids",
        "Grilled me before the panel about my kids",
        "Tasted everything I made and spat it out",
        "Let out a sigh at my jacket",
        "Clipped my car in the lot",
        "Persuaded them to drop me",
        "Told my boss about me without asking",
        "Replied at 11 pm with a list of my failings",
        "Replied within the hour with a no",
        "Wished me luck with a note saying I'd need it",
        "Went through my bag",
        "Put me forward for the night shifts",
        "Rang after to hear if I'd made up my mind",
        "Gave me the creeps",
        "Showed me up in front of the crew",
        "Gave up on the conversation",
        "Found via alumni list",
        "texts me mostly",
        "sat with his hand on my knee",
        "held my passport while I signed",
    ],
)
def test_what_sounds_like_it_and_is_none(note):
    assert thanked(note) == []
