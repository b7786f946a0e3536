"""What a referee did, in the words of a note: the letter by its noun, how willingly, for whom they rehearsed."""

import pytest

from offers.domain.decline.facts import Contact, Interaction
from offers.domain.decline.private.discretion import discretion_for
from offers.domain.decline.reading.thanks import acts_of
from offers.domain.decline.roles import Role
from tests.offers.domain.decline.reading.test_thanks import CASE, thanked


def acts(note, *, role=Role.REFEREE):
    told = (Interaction(kind="letter", note=note),)
    contact = Contact(id="c1", name="Jane Roe", given="Jane", family="Roe", role=role, interactions=told)
    return acts_of(contact, discretion_for(CASE), inside=False)


def spoken_up(note, **facts):
    return [act.for_form for act in acts(note, **facts)]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("reference, a lukewarm one", []),
        ("gave them a bad reference", []),
        ("wrote them a letter of complaint", []),
        ("re-wrote last yr's reference", ["rewriting last year's reference"]),
    ],
)
def test_a_letter_told_by_its_noun_is_one_that_was_written(note, expected):
    assert spoken_up(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Talked to both partners about me from her boat", "talking to both partners about me from your boat"),
        (
            "Answered their reference call on his way to the ferry",
            "answering their reference call on your way to the ferry",
        ),
        (
            "answered their 6 questions by voice note from the tractor",
            "answering their six questions in a voice note from the tractor",
        ),
        ("brought the letter round on his bike", "bringing the letter round on your bike"),
    ],
)
def test_a_call_about_the_user_and_a_rehearsal_are_told_whole(note, expected):
    assert spoken_up(note) == [expected]


@pytest.mark.parametrize(
    "note",
    [
        "Asked for a letter, no answer yet",
        "Letter late, had to chase her 3 times",
        "letter in 3 weeks after four reminders",
        "reference was lukewarm, the recruiter told me",
        "Wrote a lukewarm reference",
        "Letter not needed in the end",
        "Letter of offer not seen by her yet",
        "Letter went to the wrong place",
        "Letter sent to the wrong person",
        "first reference bounced, second never came",
        "said she'd do a letter but never did",
        "Agreed to be referee but only if I drop the school one",
        "Agreed to be referee, then went quiet",
        "his letter said I was slow at paperwork",
        "letter from the bank on the same day",
        "Spoke to Tom for an hour about her divorce",
        "made me wait 40 minutes",
        "made me apologise to the whole team",
        "had her husband type it",
    ],
)
def test_where_no_letter_is_plainly_told_of_nothing_is_thanked_for(note):
    assert spoken_up(note) == []


def test_anybody_elses_letter_is_not_taken_for_a_reference():
    assert spoken_up("Letter, three pages", role=Role.HR_DIRECTOR) == []
    assert thanked("made me do the whole pitch down the phone & timed it") == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Thrilled for us. Played me the whole aria down the phone", ["playing me the whole aria down the phone"]),
    ],
)
def test_whose_call_was_taken_and_what_was_told_of_the_user(note, expected):
    assert spoken_up(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        "told them I am slow",
        "told them I'm off to the army",
        "told them I was sacked once",
        "told them I'm good but not a leader",
        "told Maria I was one of the best but lazy",
        "told them I was the best of a bad lot",
        "told them I was the only one who ever failed",
        "told them she'd take me back but not on the same pay",
        "told them he'd hire me if he had to",
        "they rang him but he didn't pick up",
        "Ines rang him, he was away",
        "they rang him, 5 min, he hung up",
        "chatted w/ Dagny about the farm",
        "Spoke to her Tuesday",
        "read me the riot act down the phone",
        "Delighted for himself",
        "Delighted for me",
        "told me not to go",
        "told HR about my gap",
        "they called at 10pm her time, she hung up",
        "gave them 2 min",
        "rang them unprompted to complain",
        "told Gerd about me being late",
    ],
)
def test_what_does_the_user_no_good_is_nothing_to_thank_for(note):
    assert spoken_up(note) == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("wrote the letter though just out of hospital for his hip", ["writing the letter"]),
        ("his daughter wrote it off as a bad year", []),
        ("she agreed straight away with the other panel", []),
        ("gave them a glowing one", []),
    ],
)
def test_how_the_reference_came_to_be_on_paper(note, expected):
    assert spoken_up(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "tipped me off they were looking before it was ever advertised",
            ["tipping me off that they were looking before the job was ever advertised"],
        ),
        (
            "Thought of me when it came up, dug out my number from a calf school in 2019",
            ["thinking of me when the job came up", "digging out my number from a calf school in 2019"],
        ),
        (
            "Spotted the ad in the trade paper, cut it out and posted it to me",
            ["posting me the ad from the trade paper"],
        ),
        ("remembered me from a lambing course in 2017", ["remembering me from a lambing course in 2017"]),
        ("forwarded the advert w/ 'this is you' on top", ["forwarding the advert"]),
        ("sent my portfolio on to her old boss there", ["sending my portfolio on to your old boss there"]),
        ("sent the advert back to them", []),
        ("heard they were short a vet and gave them my number", []),
        ("thought of me last", []),
        ("thought of me as a joke", []),
        ("tipped me off they were broke", []),
    ],
)
def test_whoever_brought_the_user_to_them_is_thanked_for_that(note, expected):
    assert spoken_up(note, role=Role.OTHER) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Spoke to Mrs Price about me", ["speaking to Mrs Price about me"]),
    ],
)
def test_one_who_has_only_an_initial_is_not_named(note, expected):
    assert spoken_up(note) == expected
