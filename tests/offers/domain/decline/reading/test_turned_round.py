"""Deeds told from the side of whom they were done to, or broken up, and what is no deed of the contact's."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Was met by her at arrivals with a sign", ["meeting me at arrivals with a sign"]),
        ("Picked up by her at 6 am from the ferry", ["picking me up at 6 am from the ferry"]),
        ("Came early and was met by her at the gate", ["meeting me at the gate"]),
        (
            "Was met by her at the gate, shown the yard and took the bus home.",
            ["meeting me at the gate", "showing me the yard"],
        ),
        ("I was picked up by her at six and paid for lunch.", ["picking me up at six"]),
        (
            "Was warned by her, tactfully, that the night buses stop at 11",
            ["warning me tactfully that the night buses stop at 11"],
        ),
        (
            "was shown the smokehouse and the counter by her; whites in my size",
            ["showing me the smokehouse and the counter"],
        ),
        ("Was taught by her how to read the tide table", ["teaching me how to read the tide table"]),
        ("Kids were looked after by her while we saw the flat", ["looking after the kids while we saw the flat"]),
        ("Offer letter was delivered to my hotel by her in person.", ["delivering the letter to my hotel in person"]),
        ("All my questions were answered by her in full", ["answering all my questions in full"]),
        ("I was ushered into her own seat, front row", ["ushering me into your own seat"]),
        (
            "My leave questions: she turned them into a one-page cheat sheet.",
            ["turning my leave questions into a one-page cheat sheet"],
        ),
        ("Our boxes - she carried them up herself", ["carrying our boxes up yourself"]),
    ],
)
def test_what_was_done_to_the_user_is_told_of_whoever_did_it(note: str, expected: list[str]) -> None:
    assert [act.for_form for act in acts(note)] == expected


@pytest.mark.parametrize(
    "note",
    [
        "Was kept waiting by her for an hour",
        "Was grilled by her about my age",
        "Was driven home by her husband.",
        "I ran the plan by her",
        "I was not met by her at the airport",
        "was supposed to be met by her, nobody came",
        "my question was brushed off by her",
        "My work was presented by her as her own",
        "Lunch was paid by me, not by her",
        "Stood by her when the panel attacked her",
        "My visa: she forgot it",
        "Chaos, delays and a lost file: all her doing",
        "An hour on the phone until I gave in",
        "One thing annoyed me: cut my demo short",
        "Thanks to her I know where I stand: nowhere",
    ],
)
def test_what_was_no_deed_for_the_user_stays_unthanked(note: str) -> None:
    assert acts(note) == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Badge spelled right :) walked me to the far gate", ["walking me to the far gate"]),
        ("Team doctor. Invited me onto the bench on match day", ["inviting me onto the bench on match day"]),
        ("Then she proved it: came in on her day off to help me", ["coming in on your day off to help me"]),
        ("lift out (again, apparently) - carried my case up four flights", ["carrying my case up four flights"]),
        (
            "Had her son, a junior at the univ., take my two kids round the museum.",
            ["having your son take my two kids round the museum"],
        ),
        ("Offered, without my asking, to proofread my essay", ["offering to proofread my essay without my asking"]),
        (
            "Got the retired curator to unlock the museum for me",
            ["getting the retired curator to unlock the museum for me"],
        ),
        ("Connected me with three former fellows, 1 of whom hated it", ["connecting me with three former fellows"]),
        ("Hauled my bag up 91 steps & wouldn't hear of swapping", ["hauling my bag up 91 steps"]),
        ("Within min. had a taxi waiting", ["having a taxi waiting within minutes"]),
        ("Thanks to her I now know which notary to go to.", ["telling me which notary to go to"]),
        (
            "reimbursement sorted same day after I lost the receipt.",
            ["sorting my reimbursement the same day after I lost the receipt"],
        ),
        (
            "parking permit, quiet room to prep in, a thermos of tea for my throat: all hers",
            ["having a parking permit, a quiet room, and a thermos of tea for my throat ready for me"],
        ),
        ("50 min on the line until I could open the portal", ["the 50 minutes you spent on the phone with me"]),
        (
            "dwg of the fly system in my inbox within the hr",
            ["sending me the drawing of the fly system within the hour"],
        ),
        ("whole shop - CNC, the trap room", ["showing me the whole shop"]),
        ("Her tour of the kiln = highlight of the day", ["giving me a tour of the kiln"]),
    ],
)
def test_a_deed_that_is_broken_up_is_told_in_one(note: str, expected: list[str]) -> None:
    assert [act.for_form for act in acts(note)] == expected
