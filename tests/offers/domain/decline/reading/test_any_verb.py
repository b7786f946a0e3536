"""Deeds told with a verb that is on no list: thanked for where the note says for whom, and no others."""

from itertools import combinations

import pytest

from offers.domain.decline.reading import verbs
from offers.domain.decline.reading.any_verb import _HURTS, _PROCESSES, _STANDS
from offers.domain.decline.reading.for_my_sake import IN_DOUBT
from offers.domain.decline.reading.kindness import KIND_ACTS, NEVER
from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Levelled with me about the pager: one week in six.",
            ["levelling with me about the pager"],
        ),
        (
            "Spared me forty minutes on promotion and what the tenure file wants.",
            ["sparing me forty minutes on promotion and what the tenure file wants"],
        ),
        ("Shifted my interview twice because of a hearing.", ["shifting my interview twice because of a hearing"]),
        ("Zipped me into his own parka before the tour", ["zipping me into your own parka before the tour"]),
        ("Camped out at the registrar's until my transcript got stamped", ["camping out at the registrar's till my"]),
        ("Championed my file when two wanted a local", ["championing my file when two wanted a local"]),
        (
            "Sourced a left-handed vice so I could do the trade test comfortably",
            ["sourcing a left-handed vice so that I could do the trade test comfortably"],
        ),
        (
            "Interceded with the bishop about our vicarage boiler",
            ["interceding with the bishop about our vicarage boiler"],
        ),
        ("Rose at four to run me to the milking parlour", ["rising at four to run me to the milking parlour"]),
        ("Thrashed out a four-day week on my behalf", ["thrashing out a four-day week on my behalf"]),
        ("Whisked me off to A&E when the migraine hit", ["whisking me off to A&E when the migraine hit"]),
    ],
)
def test_any_verb_counts_that_says_for_whom(note, expected):
    told = thanked(note)
    assert len(told) == len(expected)
    assert all(act.startswith(start) for act, start in zip(told, expected, strict=True))


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Stood me lunch at his club", ["standing me lunch at your club"]),
        ("Wrote every Friday to say where things stood", ["writing every Friday to say where things stood"]),
        ("Got the train fare back to me within two days", ["getting the train fare back to me within two days"]),
        (
            "Sat in the front row for my job talk",
            ["sitting in the front row for my job talk"],
        ),
        (
            "Combed Dartmouth for a rental that takes two greyhounds",
            ["combing Dartmouth for a rental that takes two greyhounds"],
        ),
        ("Put the safety rules into Portuguese for me", ["putting the safety rules into Portuguese for me"]),
        ("Parted with his whole opening checklist", ["parting with your whole opening checklist"]),
        ("Broke the ice by asking me about my hens", ["breaking the ice by asking me about my hens"]),
        ("Coaxed payroll into reimbursing the second ticket", ["coaxing payroll into reimbursing the second ticket"]),
        (
            "Held the cottage for me for a week without asking a bond",
            ["holding the cottage for me for a week without asking a bond"],
        ),
        ("Ran after my train with the folder", ["running after my train with the folder"]),
        ("Put the flights on the company card so I was not out of pocket", ["putting the flights on the company card"]),
        ("Gave me free run of his cold room", ["giving me free run of your cold room"]),
        (
            "got the caretaker to leave the stage lights on so I could play an hour alone",
            ["getting the caretaker to leave the stage lights on so that I could play an hour alone"],
        ),
        ("Talked me through who owns what", ["talking me through who owns what"]),
        (
            "Walked over with a coffee when the projector died",
            ["walking over with a coffee when the projector died"],
        ),
        ("Heard me out on the case I lost and was kind about it", ["hearing me out on the case I lost"]),
        ("Warned me off the flats by the tannery", ["warning me off the flats by the tannery"]),
        ("Caught the light error before the reviewers did", ["catching the light error before the reviewers did"]),
        ("Reminded me kindly that Friday was the deadline", ["reminding me of the date"]),
        (
            "Squared it with the library so I'd have reader's rights from day one",
            ["arranging with the library that I'd have reader's rights from day one"],
        ),
    ],
)
def test_turns_that_are_kind_by_what_follows(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        "Frisked my bag at the door.",
        "Patted my knee at dinner and went on about yields.",
        "Double-booked my viewing.",
        "Kept me standing in the yard in sleet.",
        "Fed me a rosy story on staffing.",
        "Hung up on me when I brought up the overtime.",
        "Badmouthed my old supervisor for an hour.",
        "Showered me with flattery until I named the other firm.",
        "Shopped me to the licensing office.",
        "Picked my brains about the tender.",
        "Scared my husband off with tales of burglaries so we'd buy on his estate.",
        "Muddled my name twice.",
        "Timed each of my answers.",
        "Outranks my future boss.",
        "Reminded me of my uncle.",
        "Dreaded my visit, I think.",
        "Graduated with my brother.",
        "Filled the third panel seat because the union rep was ill.",
        "Inspected the samples with the others, made a note.",
        "Keeps a parrot in the waiting room.",
        "Milked me for gossip.",
        "Warned me off the overtime over a coffee.",
    ],
)
def test_what_hurts_or_judges_or_only_stands_so_is_no_deed(note):
    assert thanked(note) == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Chased the visa people for me three times", ["chasing the authorities for me three times"]),
        ("Sorted my visa paperwork", ["sorting my paperwork"]),
    ],
)
def test_help_with_a_visa_is_help_with_papers(note, expected):
    assert thanked(note) == expected


def test_a_verb_stands_on_one_list_and_is_one():
    lists = (_HURTS, _PROCESSES, _STANDS, KIND_ACTS, NEVER, IN_DOUBT)
    assert [sorted(one & other) for one, other in combinations(lists, 2) if one & other] == []
    assert [verb for verb in sorted(_HURTS | _PROCESSES | _STANDS | IN_DOUBT) if not verbs.is_past(verb)] == []
