"""A second act, told as people tell it after a first thank-you."""

import pytest

from offers.domain.decline.gratitude import also
from offers.domain.decline.reading.acts import Act

SHOWN = Act("showing me the ward", "you showed me the ward")


@pytest.mark.parametrize(
    ("act", "told"),
    [
        (Act("driving me to the train", "you drove me to the train"), "You also drove me to the train"),
        (Act("the soup"), ""),
        (Act("being so honest", "you were so honest"), ""),
        (Act("never hurrying me", "you never hurried me"), ""),
    ],
)
def test_what_somebody_did_as_well_is_told_as_a_sentence_where_it_was_a_deed(act, told):
    assert also(SHOWN, act)["Also"] == told
