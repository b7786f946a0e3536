"""What the user took to heart, and is a kindness therefore: in an interview any other question is a question.

"Asked what I'd play if nobody was listening. No one's ever asked me that." "Argued with me about sources, enjoyed it."
"""

from __future__ import annotations

import re

from offers.domain.decline.reading.acts import Act, Sort
from offers.domain.decline.reading.clauses import Clause
from offers.domain.decline.reading.verbs import is_base, is_past
from offers.domain.decline.text.prose import AnyCase

_QUESTION = re.compile(
    r"[Aa]sked (?:me |us )?(?P<what>(?:what|how|which|where|who)\b(?=.*\b(?:I|we|I'd|we'd|I've|me|us|my|our)\b)"
    r"[\w' -]+|about (?:my|our|the) [\w' -]{4,60})(?:,[^,]*)?$"
)
# What is nobody's business where somebody is to be hired, however it was put.
_PRYING = AnyCase(
    r"\b(?:age|old|born|marr\w+|husband|wife|partner|boyfriend|girlfriend|kids?|child\w*|bab(?:y|ies)|family|"
    r"pregnan\w*|church|relig\w+|faith|pray\w*|god|accent|visa|passport|origin\w*|come from|"
    r"(?:really|actually|originally) from|weigh\w*|health\w*|ill(?:ness)?|sick\w*|disab\w*|doctor|period|gay|sex\w*|"
    r"dat(?:e|ing)|single|earn\w*|paid|pay|salary|money\b(?! (?:was|were) no object)|make now|cost|debts?|vot(?:e|ed)|"
    r"politic\w*|notice|gaps?|other offers?|leav(?:e|ing)|left|quit|fired|boss)\b"
)


_ARGUMENT = re.compile(r"[Aa]rgued with me (?P<on>(?:about|on|over) [\w' -]+)$")


def argument(clause: Clause) -> Act | None:
    """ "arguing with me about anonymous sources", where the note goes on to tell that the user enjoyed it."""
    found = _ARGUMENT.match(clause.text) if clause.text.startswith(("argued ", "Argued ")) else None
    if not found or clause.subject != "contact" or _PRYING.search(found["on"]):
        return None
    told = f"with me {clause.to_you(found['on'])}"
    return Act(f"arguing {told}", f"you argued {told}", Sort.TIME, if_dwelt_on=True)


def question(clause: Clause) -> Act | None:
    """ "asking what I would play if nobody were listening", where the note goes on to tell what it did."""
    if clause.subject != "contact" or not clause.text.startswith(("asked ", "Asked ")):
        return None
    found = _QUESTION.match(clause.text)
    if not found or _PRYING.search(found["what"]):
        return None
    what = _WAS_SUPPOSED.sub(r"\1 were", _I_WOULD.sub(_spelled_out, clause.to_you(found["what"])))
    return Act(f"asking {what}", f"you asked {what}", Sort.TIME, if_dwelt_on=_REMEMBERED.search(what) is None)


# Whoever asks so had kept it in mind.
_REMEMBERED = re.compile(r"^about (?:my|our) .*(?: by name| before anything else| first thing| every time)+$")


_I_WOULD = re.compile(r"\b(I|we)'d (?=([a-z]+)\b)")
_WAS_SUPPOSED = re.compile(r"\b(if (?:[\w-]+ )?[\w-]+) was\b")


def _spelled_out(found: re.Match[str]) -> str:
    return f"{found[1]} would " if is_base(found[2]) or not is_past(found[2]) else found[0]
