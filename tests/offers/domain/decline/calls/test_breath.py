"""What is said aloud has the length of a breath."""

import pytest

from offers.domain.decline.calls.breath import in_a_breath
from offers.domain.decline.reading.acts import Act


@pytest.mark.parametrize(
    ("form", "said"),
    [
        (
            "picking me up at the airport at six in a snowstorm in your own truck because no shuttle came for us",
            "picking me up at the airport at six in a snowstorm in your own truck",
        ),
        (
            "clearing your whole morning so that I could ride along",
            "clearing your whole morning so that I could ride along",
        ),
    ],
)
def test_a_long_deed_is_said_without_its_last_circumstance(form, said):
    assert in_a_breath(Act(form)).for_form == said
    assert in_a_breath(Act(form, own_words=True)).for_form == form
