"""Days as people write them."""

from __future__ import annotations

from datetime import date

from offers.domain.decline.plan.whys import day

_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_A_WEEK = 7
_A_LONG_TIME = 300


def named(value: date, today: date) -> str:
    """Friday, April 17; with the year where it is not this one."""
    said = f"{_WEEKDAYS[value.weekday()]}, {day(value)}"
    return said if value.year == today.year else f"{said}, {value.year}"


def when(value: date, today: date) -> str:
    """today, yesterday, on Tuesday; on March 3 once a week has passed."""
    ago = (today - value).days
    if 0 <= ago <= 1:
        return "yesterday" if ago else "today"
    return f"on {_WEEKDAYS[value.weekday()]}" if 0 < ago < _A_WEEK else f"on {day(value)}"


def month(value: date, today: date) -> str:
    """in March; in March 2026 where it could be mistaken for this year's; early this month."""
    if (value.year, value.month) == (today.year, today.month):
        return "early this month"
    name = day(value).split()[0]
    return f"in {name}" if (today - value).days < _A_LONG_TIME else f"in {name} {value.year}"
