"""A no that the user has said already, by the log: what is written after it comes late to nobody (rule 31)."""

from __future__ import annotations

from offers.domain.decline.facts import Case
from offers.domain.decline.log import logged
from offers.domain.decline.text.prose import AnyCase, plain

_SAID_NO = AnyCase(
    r"^\W*(?:i )?(?:just |already )?(?:told (?:him|her|them)|gave (?:him|her|them) my) "
    r"(?:no\b|answer: no\b|(?:that )?i(?:'m| am|'d be| was| would be) (?:not|declining)\b)|"
    r"\bi (?:said no|declined|turned (?:it|them|the (?:offer|job|post)) down)\b"
)


def answered_in_time(case: Case) -> bool:
    """Whether somebody who decides was told no by the date that was set."""
    deadline = case.dates.deadline
    return deadline is not None and any(
        entry.on is not None and entry.on <= deadline and _SAID_NO.search(plain(entry.note))
        for lead in logged.leads(case)
        for entry in lead.interactions
    )
