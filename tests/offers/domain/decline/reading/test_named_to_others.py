"""Who first named the user to others or put a file on top, and recruiters who had read before they rang."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "First one to suggest me to them, she'd seen my cyclone pictures",
            "being the first to suggest me to them after seeing my cyclone pictures",
        ),
        ("first to mention my name to the editor", "being the first to mention my name to the editor"),
        (
            "Was the first to think of me for it, had heard my talk in Graz",
            "being the first to think of me for it after hearing my talk in Graz",
        ),
        ("suggested me to the bosun, he'd watched me splice", "suggesting me to the bosun after watching me splice"),
        ("Put my name forward, having read my thesis", "putting my name forward after reading my thesis"),
        ("It was her who put my name forward", "putting my name forward"),
        ("The one who put me up for it in the first place", "putting my name forward for it in the first place"),
        ("She got them to look at me in the first place", "getting people there to look at me in the first place"),
        ("passed my CV to the head w/ a note", "passing my CV to the head with a note"),
        ("Jane at the front desk put my résumé on top of the pile", "putting my résumé on top of the pile"),
    ],
)
def test_whoever_named_the_user_to_others_is_thanked_for_it(note, expected):
    assert thanked(note) == [expected]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Cold called but did his homework: had read my talk on late events",
            "reading my talk on late events before calling",
        ),
        ("cold call, but he had read my paper on reefs", "reading my paper on reefs before calling"),
        ("Redid my CV header so it didn't say 'ninja'", "redoing my CV header"),
        ("rewrote my profile so the gap didn't show first", "rewriting my profile"),
        ("Cut my CV from 5 pages to 2", "cutting my CV from 5 to 2 pages"),
        (
            "Redid the offer letter twice because of my surname, no fuss",
            "redoing the letter twice over my surname without any fuss",
        ),
        ("Reissued the contract so my name had its accent", "reissuing the papers so my name had its accent"),
        ("gave me extra 2 days w/out asking why", "giving me two extra days without asking why"),
    ],
)
def test_what_a_recruiter_did_beside_the_office_is_told(note, expected):
    assert thanked(note, kind="email") == [expected]


@pytest.mark.parametrize(
    "note",
    [
        "First one to suggest me to them was Tom",
        "First one to tell me not to take it",
        "first to suggest I go home",
        "first to bring up my age",
        "It was her who put me on nights",
        "mentioned me to HR as a problem",
        "suggested me to leave",
        "tipped off the papers about me",
        "Cold called, hadn't read my CV",
        "cold called, had read nothing",
        "Redid my CV without asking",
        "Redid the offer letter twice with a lower number",
        "Redid the contract so it didn't have the bonus",
        "Redid the contract twice after legal changed their minds",
        "Tom at the desk put my résumé on top of the pile",
    ],
)
def test_what_named_nobody_or_did_no_good_is_no_favor(note):
    assert thanked(note, kind="email") == []
