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
        (
            "Letter of recommendation, her 4th for me in two years, rewrote it from scratch for the Swiss",
            ["writing your fourth letter for me in two years and rewriting it from scratch for the Swiss"],
        ),
        ("reference, a lukewarm one", []),
        ("gave them a bad reference", []),
        ("wrote them a letter of complaint", []),
        ("took their call in the middle of her own daughter's wedding", ["taking their call about me"]),
        ("Third reference this spring. Never once sighed", ["writing your third reference for me this spring"]),
        (
            "Second letter. Sent it 3 days early, at midnight his time because the portal only took office hours",
            ["sending off your letter three days early, at midnight your time"],
        ),
        (
            "Reference letter, two sides, with his bad eyes, by hand; then had his grandson type it",
            ["writing both sides of your letter by hand", "the way your grandson typed my letter"],
        ),
        (
            "Said he'd be glad to vouch for me; had the letter in the post the same night, typed it himself aged 81",
            ["posting your letter the same night and typing it yourself"],
        ),
        ("Ref letter in the portal by noon same day", ["sending off your letter by noon the same day"]),
        ("letter in 24 hrs even tho she was on leave", ["writing your letter within 24 hours"]),
        ("2 page ref, glowing", ["writing a two-page reference for me"]),
        ("Her letter, 3 pages", ["writing a letter of three pages for me"]),
        (
            "LOR uploaded the day before the deadline",
            ["sending off your letter the day before it was due"],
        ),
        ("Character ref on headed paper", ["writing my character reference on the letterhead"]),
        ("Letter of reference sent to HR, cc'd me", ["sending off your letter to HR"]),
        ("Reference letter re my time in Oban", ["writing a letter for me about my time in Oban"]),
        ("Testimonial, handwritten", ["writing my testimonial by hand"]),
        ("Letter. Sent it twice", ["sending off your letter twice"]),
        ("letters for all 5 of my applications", ["writing letters for all five of my applications"]),
        ("Two letters, one in Welsh & one in English", ["writing two letters for me"]),
        ("Reference, typed w/ two fingers since his stroke", ["typing my reference with two fingers"]),
        ("Sent ref off at 2am between night shifts", ["sending off my reference at 2 am between night shifts"]),
        ("re-wrote last yr's reference", ["rewriting last year's reference"]),
        ("done the ref from her tent in Nepal", ["writing my reference from your tent in Nepal"]),
    ],
)
def test_a_letter_told_by_its_noun_is_one_that_was_written(note, expected):
    assert spoken_up(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Agreed to be referee, third time in two years, without a sigh. Wrote it overnight before she flew to Riga",
            [
                "agreeing to be my referee for the third time in two years without a sigh",
                "writing my reference overnight before you flew to Riga",
            ],
        ),
        (
            "Said yes to being my ref before I'd finished asking",
            ["agreeing to be my referee before I'd finished asking"],
        ),
        ("Agreed to referee me again", ["agreeing to be my referee again"]),
        ("Kindly agreed to act as referee.", ["agreeing to be my referee"]),
        ("Yes to reference. Asked me for my CV", ["agreeing to be my referee"]),
        ("Happy to be a referee", ["agreeing to be my referee"]),
    ],
)
def test_whoever_agreed_is_thanked_for_how_willingly(note, expected):
    assert spoken_up(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Spoke with Ximena for half an hr on a Friday night about me, from his kid's football match",
            "speaking with Ximena about me for half an hour on a Friday night, from your kid's football match",
        ),
        ("Talked to both partners about me from her boat", "talking to both partners about me from your boat"),
        ("gave a phone reference at 7am his time", "speaking up for me on the phone at 7 am your time"),
        ("Phone ref w/ the principal", "giving a phone reference to the principal"),
        (
            "made me do the whole pitch down the phone & timed it",
            "having me do the whole pitch down the phone and timing it",
        ),
        (
            "Took their call in the vet's car park with the dog on her lap",
            "taking their call about me in the vet's car park with the dog on your lap",
        ),
        (
            "Answered their reference call on his way to the ferry",
            "answering their reference call on your way to the ferry",
        ),
        (
            "Spoke to Thangavelu for half an hr on my behalf from his hospital bed after the knee op!!",
            "speaking to Thangavelu for half an hour on my behalf",
        ),
        ("took the head's call between two chemo sessions", "taking the head's call about me"),
        (
            "answered their 6 questions by voice note from the tractor",
            "answering their six questions in a voice note from the tractor",
        ),
        ("brought the letter round on his bike", "bringing the letter round on your bike"),
        ("got me to rehearse my presentation for her", "having me rehearse my presentation for you"),
    ],
)
def test_a_call_about_the_user_and_a_rehearsal_are_told_whole(note, expected):
    assert spoken_up(note) == [expected]


@pytest.mark.parametrize("advice", ["'Cut the Ohio bit.' she was right", '"Lose the Ohio bit" and was right'])
def test_advice_that_proved_right_is_what_it_came_to(advice):
    (act,) = acts(f"made me give the trial lecture down the phone & timed it. {advice}")
    assert act.effect == "You were right about the Ohio bit."


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
        ("told Gerd about me over a beer", ["telling Gerd about me over a beer"]),
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
        (
            "her third ref this year & she's still cheerful about it",
            ["writing your third reference for me this year"],
        ),
        ("his daughter wrote it off as a bad year", []),
        ("she agreed straight away with the other panel", []),
        ("gave them a glowing one", []),
        ("gave me a glowing one", ["giving me a glowing reference"]),
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
        ("Spoke to Mrs P for 20 mins about me", ["speaking up for me for 20 minutes"]),
        ("Spoke to Dr. K about me twice", ["speaking up for me twice"]),
        ("Spoke to Mrs Price about me", ["speaking to Mrs Price about me"]),
    ],
)
def test_one_who_has_only_an_initial_is_not_named(note, expected):
    assert spoken_up(note) == expected
