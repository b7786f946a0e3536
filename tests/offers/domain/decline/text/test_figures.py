"""No sentence begins with a figure that can be written out."""

import pytest

from offers.domain.decline.share.feedback import feedback_text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("78 direct reports is a lot for one manager.", "seventy-eight direct reports is a lot for one manager."),
        ("40 kids in one class is a lot", "forty kids in one class is a lot"),
        ("14 admits a night felt heavy", "fourteen admits a night felt heavy"),
        ("12-hour shifts with no break were hard.", "twelve-hour shifts with no break were hard."),
        ("24/7 coverage is hard.", "24/7 coverage is hard."),
        ("20 to 30 patients a day is a lot.", "20 to 30 patients a day is a lot."),
        ("3 am calls were hard", "3 am calls were hard"),
    ],
)
def test_a_count_at_the_head_of_a_point_is_written_out(text, said):
    assert feedback_text(text) == said


def test_days_on_and_off_are_counted_alike():
    assert feedback_text("nights on top of 7 on 7 off was hard") == "nights on top of 7 on 7 off was hard"
