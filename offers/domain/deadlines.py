"""Decision deadlines and the other dates of an offer: what may be set, and what is kept when one moves."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

LONGEST_PAST = timedelta(days=365)
LONGEST_AHEAD = timedelta(days=2 * 365)
LONGEST_SEARCH = timedelta(days=10 * 365)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """A date that somebody set: who, by which medium, and the date first named."""

    on: date | None = None
    original_on: date | None = None
    set_by: str = ""
    medium: str = ""

    def moved_to(self, on: date, *, set_by: str = "", medium: str = "", is_correction: bool = False) -> "Deadline":
        """The deadline after somebody named another date.

        The date first named is kept, so that an extension shows; a correction of a typing mistake forgets it.
        """
        original_on = on if is_correction or self.original_on is None else self.original_on
        return Deadline(on=on, original_on=original_on, set_by=set_by, medium=medium)


class DateProblem(StrEnum):
    """What is wrong with a date, said beside its field."""

    IN_THE_FUTURE = "in_the_future"
    LONG_AGO = "long_ago"
    BEFORE_APPLYING = "before_applying"
    BEFORE_THE_OFFER = "before_the_offer"
    LONG_PAST = "long_past"
    FAR_AHEAD = "far_ahead"


def problem_with_past_day(on: date, today: date) -> DateProblem | None:
    """What is wrong with a day on which something is said to have happened."""
    if on > today:
        return DateProblem.IN_THE_FUTURE
    if today - on > LONGEST_SEARCH:
        return DateProblem.LONG_AGO
    return None


def problem_with_offered_on(offered_on: date, *, applied_on: date | None, today: date) -> DateProblem | None:
    """What is wrong with the day of the offer."""
    if applied_on is not None and offered_on < applied_on:
        return DateProblem.BEFORE_APPLYING
    return problem_with_past_day(offered_on, today)


def problem_with_deadline(on: date, *, offered_on: date | None, today: date) -> DateProblem | None:
    """What is wrong with a decision deadline. One that has just passed is fine: it may be the reason for logging it."""
    if today - on > LONGEST_PAST:
        return DateProblem.LONG_PAST
    if on - today > LONGEST_AHEAD:
        return DateProblem.FAR_AHEAD
    if offered_on is not None and on < offered_on:
        return DateProblem.BEFORE_THE_OFFER
    return None
