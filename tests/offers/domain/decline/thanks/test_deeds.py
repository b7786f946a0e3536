"""What somebody did, as the user reads it in the plan."""

import pytest

from offers.domain.decline.reading.acts import Act, Sort
from offers.domain.decline.thanks.deeds import as_noted, deed_of


@pytest.mark.parametrize(
    ("for_form", "that_form", "told"),
    [
        ("walking me through your clinic", "you walked me through your clinic", "walked you through their clinic"),
        ("letting me shadow you", "you let me shadow you", "let you shadow them"),
        ("showing us how you built it", "you showed us how you built it", "showed you how they built it"),
        ("being so frank with me", "you were so frank with me", "was frank with you"),
        ("being so honest about how long it took you", "", "was honest about how long it took them"),
        ("calling me when I was ill", "", "called you when you were ill"),
        ("calling me yourself", "you called me yourself", "called you personally"),
        (
            "giving us the big bedroom and sleeping on the couch yourself",
            "you gave us the big bedroom and slept on the couch yourself",
            "gave you the big bedroom and slept on the couch instead",
        ),
        ("showing Nils and me the flat", "you showed Nils and me the flat", "showed you and Nils the flat"),
        ("driving my son and me home", "you drove my son and me home", "drove you and your son home"),
        ("hosting dinner at home", "you and your wife hosted dinner at home", "hosted dinner at home"),
        ("dinner at your place", "", "dinner at their place"),
        ("finding us an inn and opening two doors for me", "", "found you an inn and opened two doors for you"),
        ("the tour, and for rescuing my demo twice", "", "to be thanked for the tour"),
        ("ringing me after you ate my lamb", "", "rang you after they ate your lamb"),
        ("waiting after you for the bus", "", "waited after them for the bus"),
        ("making me do it till I had it", "", ""),
        ("flibbing me through it", "", ""),
        ("the whole day you gave me", "", "gave you the whole day"),
        ("the whole of Tuesday you spent with me", "", "spent the whole of Tuesday with you"),
        ("the pho your mum made", "", "their mum made the pho"),
        ("the puppet show the kids did on the stairs", "", "the kids did the puppet show on the stairs"),
        ("the sauna your kids showed my husband", "", "their kids showed your husband the sauna"),
        ("the crab cakes Susan made", "", "Susan made the crab cakes"),
        ("the honest tour", "", "to be thanked for the honest tour"),
    ],
)
def test_an_act_is_told_to_the_user(for_form, that_form, told):
    assert deed_of([Act(for_form, that_form)]) == told


def test_the_weightiest_act_that_is_short_is_told():
    dinner, link = Act("dinner at your place", sort=Sort.HOSPITALITY), Act("sending me the link")
    long = Act(f"the {'very ' * 20}best dinner", sort=Sort.HOSPITALITY)
    assert deed_of([link, long, dinner]) == "dinner at their place"


def test_what_somebody_is_told_to_have_done_comes_before_what_has_no_verb():
    bottle, photo = Act("the hot water bottle in the bed", sort=Sort.HOSPITALITY), Act("sending me a photo of the hat")
    assert deed_of([bottle, photo]) == "sent you a photo of the hat"
    assert deed_of([bottle]) == "to be thanked for the hot water bottle in the bed"


def test_what_only_the_kind_of_meeting_tells_is_no_deed():
    assert not deed_of([Act("your time", is_general=True)])


@pytest.mark.parametrize(
    ("deed", "notes", "told"),
    [
        ("split their sandwich with you", "Split her sandwich with me.", "split her sandwich with you"),
        ("lent you their mute", "Lent me his mute", "lent you his mute"),
        ("the ward they built", "Walked me through the ward she built.", "the ward she built"),
        ("lent you their mute", "Lent me their mute, his wife drove us", "lent you their mute"),
        ("fed you at their table", "at her table; then at his table", "fed you at their table"),
        ("rang you after they ate your lamb", "Rang me after he ate my lamb", "rang you after he ate your lamb"),
        ("had twins climbing on them", "had twins climbing on him", "had twins climbing on him"),
        (
            "told you why they still write",
            "told me why he still writes",
            "told you why they still write",
        ),
        (
            "explained what they were doing as they went",
            "explained what he was doing as he went",
            "explained what he was doing as he went",
        ),
        ("slept on the couch personally", "slept on the couch herself!", "slept on the couch herself"),
        ("rang you personally", "Rang me himself. She rang herself", "rang you personally"),
        ("let you scrub in with them", "scrubbed in with her; walked back with him", "let you scrub in with them"),
    ],
)
def test_the_pronoun_of_the_log_is_kept(deed, notes, told):
    assert as_noted(deed, notes) == told


def test_an_adverb_in_front_keeps_no_gerund():
    assert deed_of([Act("patiently fielding all my questions")]) == "patiently fielded all your questions"
