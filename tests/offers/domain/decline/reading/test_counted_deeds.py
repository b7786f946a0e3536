"""How many, how long and whose it was may stand between a verb and what makes it kind, and hides no deed."""

import pytest

from offers.domain.decline.facts import Contact, ContactStatus, Interaction
from offers.domain.decline.private.discretion import discretion_for
from offers.domain.decline.reading.thanks import acts_of
from tests.offers.domain.decline.reading.test_thanks import CASE, thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # What was opened, by the year.
        # What was held, and how long.
        ("Held the flat a month until my boat came in.", ["holding the flat a month till my boat came in"]),
        # What of the user's was taken for good.
        ("Got my Kenyan degree recognised.", ["getting my Kenyan degree recognised"]),
        # What was fought for, and added.
        ("Fought IT for a second screen for my desk.", ["fighting IT for a second screen for my desk"]),
        # Of a plan the user's own part is not the user's doing.
        (
            "Drew up a first-year plan with my own project in it.",
            ["drawing up a first-year plan with my own project in it"],
        ),
        ("Drew up a rota with my own clinic in it.", ["drawing up a rota with my own clinic in it"]),
        # What was moved for a mishap on the way.
        # What is theirs, and was got out for the guest.
        ("Showed me the bowls. Let me glaze one.", ["showing me the bowls", "letting me glaze one"]),
        # What was carried to those who decide.
        ("Took my samples to the foundry himself.", ["taking my samples to the foundry yourself"]),
        ("Took the application to the dean for me.", ["taking the application to the dean for me"]),
        (
            "Took two of my prints to her framer for me.",
            ["taking two of my prints to your framer for me"],
        ),
        ("Spoke to the dean for me.", ["speaking to the dean for me"]),
        # What was told of and had been done.
        # Some or each of what was found.
        (
            "Drew up a list of eleven nurseries and rang three of them.",
            ["drawing up a list of eleven nurseries and ringing three of them"],
        ),
        ("Found us four flats and measured every one.", ["finding us four flats and measuring every one"]),
        ("Cooked noodles at three in the morning.", ["cooking noodles at three in the morning"]),
        ("Booked two hotels in case the ferry was late.", ["booking two hotels in case the ferry was late"]),
        # Ill-tempered beasts are no ill temper.
        ("Taught me her two-towel hold for angry cats.", ["teaching me your two-towel hold for angry cats"]),
        ("Taught me his trick for cross geese.", ["teaching me your trick for cross geese"]),
    ],
)
def test_a_count_or_an_owner_within_hides_no_deed(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Took me out on the pilot cutter in a force 6 and let me bring her alongside. Not my best.",
            ["taking me out on the pilot cutter in a force 6 and letting me bring it alongside"],
        ),
        ("Took us out on the lifeboat in a force 8.", ["taking us out on the lifeboat in a force 8"]),
        (
            "Stayed an hour after close to show me how the old laminator sticks.",
            ["staying an hour after close so that I could see how the old laminator sticks"],
        ),
        (
            "Sent the removal quotes for me to choose from.",
            ["sending the removal quotes for me to choose from"],
        ),
        ("Put my slide under the lens and showed me the cracks.", ["showing me the cracks"]),
        ("Sent us four schools to pick from.", ["sending us four schools to pick from"]),
    ],
)
def test_a_deed_keeps_the_end_that_makes_it_whole(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        "Opened ten years of complaints to me.",
        "Fought the union for more night hours.",
        "Brought out his best arguments against me.",
        "Said he had bought our building.",
        "Took some of my patients to court himself.",
        "Wrote that he had given my slot to another.",
        "Gave my slot to another.",
        "Said she had found two mistakes in my thesis.",
        "Said she had left her husband.",
        "Mentioned he'd spoken to my old boss.",
        "Took two of my ideas to the board.",
        "Held the post three weeks for my answer.",
        "Held the post a month, then gave it to someone else.",
        "Got my resignation accepted.",
        "Got my complaint accepted as part of the file.",
        "Fought HR over her own pay.",
        "Fought the board for a bigger budget for her ward.",
        "Added two hours of unpaid cover.",
        "Drew up a business plan with my own money in it.",
        "Cooked a stew with my own spices in it.",
        "Got out her own phone and scrolled.",
        "Went over the offer with my lawyer.",
        "Looked through the contract line by line with my husband.",
        "Was angry with me.",
        "Went over the offer again and took back the bonus.",
    ],
)
def test_what_was_no_kindness_or_the_writers_own_stays_unsaid_whatever_is_counted(note):
    assert thanked(note) == []


@pytest.mark.parametrize(
    ("status", "note", "expected"),
    [
        (
            ContactStatus.LEFT,
            "Answered my questions on their spray booths.",
            "answering my questions on the spray booths",
        ),
        (ContactStatus.LEFT, "Showed me their new lab.", "showing me the new lab"),
        (ContactStatus.LEFT, "Had me over for dinner at their house.", "having me over for dinner at your house"),
        (ContactStatus.LEFT, "Lent me their own boots.", "lending me your own boots"),
        (ContactStatus.ACTIVE, "Showed me their new lab.", "showing me your new lab"),
    ],
)
def test_what_is_the_houses_is_not_called_theirs_who_left_it(status, note, expected):
    person = Contact(
        id="c1",
        name="Jane Roe",
        given="Jane",
        family="Roe",
        status=status,
        interactions=(Interaction(kind="visit", note=note),),
    )
    assert [act.for_form for act in acts_of(person, discretion_for(CASE), inside=True)] == [expected]
