"""The joints at which the words of a hasty note meet: nothing hangs, nothing is cut a word too soon."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("his wife made us parathas after", ["the parathas your wife made us"]),
        ("Her mum cooked us dal after, best ever", ["the dal your mum made"]),
        (
            "Walked me back to the station herself afterwards with an umbrella",
            ["walking me back to the station yourself with an umbrella"],
        ),
        ("Took me for a swim after with the dogs", ["taking me for a swim with the dogs"]),
        (
            "explained how she built the practice kitchen table by kitchen table",
            ["explaining how you built the practice kitchen table by kitchen table"],
        ),
        ("changed the Byrd because I'd said so", ["changing the Byrd because I'd said so"]),
        (
            "Slipped me a note of which trebles need looking at on the high G",
            ["slipping me a note of the trebles that need looking at on the high G"],
        ),
        ("rang to ask if i had qs re ticket upgrade", ["ringing to ask if I had questions about the ticket upgrade"]),
        (
            "Gave me a brass bean sieve that was his teachers",
            ["giving me a brass bean sieve that was your teacher's"],
        ),
        ("let me use the bench that was her dads", ["letting me use the bench that was your dad's"]),
        ("Walked me thro the intake desk", ["walking me through the intake desk"]),
        ("Kept me a plate of shepherds pie", ["keeping me a plate of shepherd's pie"]),
        ("Showed me the childrens ward & the mens shed", ["showing me the children's ward and the men's shed"]),
        (
            "explained the procedure to me like I was clever",
            ["explaining the procedure to me"],
        ),
        ("treated me like I was staff", ["treating me as if I were staff"]),
        (
            "fixed my laptop's projector thing 2 min before the talk with a paperclip",
            ["fixing my laptop's projector with a paperclip two minutes before the talk"],
        ),
        (
            "Patched my tyre the night before with her own kit",
            ["patching my tyre with your own kit the night before"],
        ),
        (
            "gave me her notebook of who likes which waltz (7 yrs of it!) to copy overnight",
            ["lending me your notebook of who likes which waltz to copy overnight"],
        ),
        ("gave us their car for the weekend", ["lending us your car for the weekend"]),
        ("let me have her mums recipe", ["letting me have your mum's recipe"]),
        ("saved me a ticket for her choirs concert", ["saving me a ticket for your choir's concert"]),
        ("showed me around the boys dorm", ["showing me around the boys' dorm"]),
        ("put in a word about later start", ["putting in a word about a later start"]),
        (
            "mended my mic 3 min before my solo with chewing gum & a hairpin",
            ["mending my mic with chewing gum and a hairpin three minutes before my solo"],
        ),
        ("gave me his camera to borrow", ["lending me your camera"]),
    ],
)
def test_what_is_spliced_reads_as_one_would_say_it(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("gave me her seat for the day", ["giving me your seat for the day"]),
        ("Took me to the farmers market", ["taking me to the farmers market"]),
        ("showed me the valve like I was five", []),
        ("Showed me the pens like a seasoned guide", ["showing me the pens like a seasoned guide"]),
        ("Took me through the hull plank by plank", ["taking me through the hull plank by plank"]),
    ],
)
def test_what_is_said_so_anyway_stays(note, expected):
    assert thanked(note) == expected
