"""Until when somebody cannot be reached, where a call or an automatic reply told so (rule 21)."""

from __future__ import annotations

from datetime import date, timedelta

from offers.domain.decline.facts import Case, Contact, Interaction
from offers.domain.decline.reading.attempts import failed_calls
from offers.domain.decline.reading.days import DAY_NAMES, MONTH_NAMES
from offers.domain.decline.text.prose import AnyCase, plain

_DAYS, _MONTHS = ([name[:3].lower() for name in names] for names in (DAY_NAMES, MONTH_NAMES))
_MONTH, _WEEKDAY = rf"(?:{'|'.join(_MONTHS)})", rf"(?:{'|'.join(_DAYS)})"
_DAY = (
    rf"(?:(?P<next>tomorrow|tmrw|tmw|tomoz)|(?:next |the )?(?P<weekday>{_WEEKDAY})[a-z]*|"
    rf"(?P<month>{_MONTH})[a-z]*\.? (?P<of>\d{{1,2}})(?:st|nd|rd|th)?|"
    rf"(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)(?: (?:of )?(?P<its>{_MONTH})[a-z]*)?|"
    rf"(?P<plain>\d{{1,2}}) (?P<named>{_MONTH})[a-z]*)\b"
)
_AWAY = AnyCase(
    r"\b(?:away|out|off|gone|on the (?:road|water|boat)|on (?:leave|holiday|vacation|tour|call|nights|a course|site)|"
    r"travel(?:l?ing)?|flying|abroad|overseas|not (?:in|back|available|there|reachable)|unavailable|ooo|"
    r"in (?:court|theatre|surgery|clinic|the field|[a-z]+)|at (?:an? |the )?\w+)\b"
    rf"[^.;\d]{{0,25}}?\b(?:'?til+|until|before) {_DAY}"
)
_BACK = AnyCase(
    rf"\b(?:(?:try|call|ring|phone)(?: (?:back|again|him|her|them|(?:his|her|their) (?:mobile|cell|desk|office)))*|"
    rf"back|returns?|returning|available|reachable|in again)(?: again| in(?: the office)?| at work)? "
    rf"(?:only )?(?:on |from )?{_DAY}"
)
_AUTOMATIC = AnyCase(r"\b(?:out of (?:the )?office|auto-?(?:matic )?(?:reply|response|responder)|ooo)\b")
_A_WEEK = timedelta(days=7)


def back_on(contact: Contact, case: Case) -> date | None:
    """The day after today on which they can be reached again; None where they can be today, or that is too late."""
    today, deadline = case.today, case.dates.deadline
    if today is None:
        return None
    told = [*failed_calls(contact), *(entry for entry in contact.interactions if _AUTOMATIC.search(entry.note))]
    back = max((day for entry in told if (day := _told_in(entry))), default=None)
    if back is None or not today < back <= today + _A_WEEK or (deadline and today <= deadline <= back):
        return None
    return back


def _told_in(entry: Interaction) -> date | None:
    note = plain(entry.note)
    found = _AWAY.search(note) or _BACK.search(note)
    if found is None or entry.on is None:
        return None
    if found["next"]:
        return entry.on + timedelta(days=1)
    if found["weekday"]:
        ahead = (_DAYS.index(found["weekday"]) - entry.on.weekday()) % 7 or 7
        return entry.on + timedelta(days=ahead)
    number = int(found["of"] or found["day"] or found["plain"])
    month = found["month"] or found["its"] or found["named"]
    return _next(entry.on, number, _MONTHS.index(month) + 1 if month else None)


def _next(after: date, number: int, month: int | None) -> date | None:
    """The first such day after that one, within a year."""
    days = (after + timedelta(days=ahead) for ahead in range(1, 366))
    return next((day for day in days if day.day == number and month in {None, day.month}), None)
