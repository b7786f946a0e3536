"""What somebody won for the user, or found out, when the terms were talked of. Pay itself is left out."""

from __future__ import annotations

import re

from offers.domain.decline.reading import verbs
from offers.domain.decline.reading.acts import Act, Sort
from offers.domain.decline.reading.clauses import Clause
from offers.domain.decline.text.prose import AnyCase

_VERBS = frozenset({"fought", "argued", "haggled", "lobbied", "pushed", "got", "had", "came"})
_PAY = r"(?:money|pay|salary|relocation|moving|bonus|sign-?on|signing|allowance|package|rate|raise|equity)\b"
_FOUGHT = re.compile(
    r"(?P<did>fought|argued|haggled|lobbied|pushed)(?P<hard> hard)?"
    r"(?P<whom> (?:with|against) (?!(?:me|us|my|our)\b)[\w' -]{2,30}?)? (?:for|over) (?P<what>.+)$",
    re.IGNORECASE,
)
_PAYS = AnyCase(rf"^(?:(?:the|a|an|my|our|more|better|bigger|higher) )?(?:[\w-]+ ){{0,2}}{_PAY}")
_TERM = AnyCase(
    r"^(?:the|a|an|my|our|more|better) (?:[\w-]+ ){0,2}(?:start date|schedule|title|remote (?:days?|work)|days off|"
    r"(?:research|protected|teaching|admin) time|time off|leave|non-?compete|equipment|desk|visa|childcare)\b"
)
_RAISED = re.compile(
    rf"got (?:the|my|our) (?:[\w-]+ ){{0,2}}?{_PAY}(?: [a-z]+)? "
    r"(?:raised|doubled|increased|improved|bumped|moved up|up)\b",
    re.IGNORECASE,
)
# No pay: what somebody learns or works with, which may be named.
_GRANTED = re.compile(
    r"got (?:the|my|our|a) (?P<what>(?:start-?up|CEU?|CME|CPD|PD|education|tuition|training|conference|book|course|"
    r"licen[sc]e|"
    r"certification|exam|study|uniform|tools?|boots?|equipment|research|classroom|studio|lab|supplies|materials) "
    r"(?:money|budget|allowance|funds?|funding|stipend|pot|reimbursement))(?: [a-z]+)? "
    r"(?P<did>raised|doubled|trebled|tripled|increased|topped up|extended|reinstated|approved|moved up)\b",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"(?:had|came back with) (?P<which>an|the) answers?(?P<on> (?:on|about) (?!me\b)[\w' -]{3,50}?)?"
    r"(?P<soon>,? (?:(?:the |that )?same|within|by|in under|in an?|overnight)\b(?: [\w]+){0,2}?)?"
    r"(?=$|,| (?:after|before|having|from|when)\b)",
    re.IGNORECASE,
)

_SOON = re.compile(r"^ (same)\b")


def won(clause: Clause) -> Act | None:
    """ "fought for the relocation money" is "fighting on my behalf", "had the answer by noon" a favour of its own."""
    text = clause.text
    if clause.subject != "contact" or text.partition(" ")[0].lower() not in _VERBS:
        return None
    fought = _FOUGHT.match(text)
    if fought:
        return _fought(fought, clause)
    granted = _GRANTED.match(text)
    if granted:
        told = f"the {granted['what']} {granted['did'].lower()} for me"
        return Act(f"getting {told}", f"you got {told}", Sort.WORK)
    if _RAISED.match(text):
        return Act("getting me better terms", "you got me better terms", Sort.WORK)
    answer = _ANSWER.match(text)
    if answer and (answer["on"] or answer["soon"]):
        soon = _SOON.sub(r" the \1", (answer["soon"] or "").lstrip(","))
        told = f"me {answer['which'].lower()} answer{soon}{clause.to_you(answer['on'] or '')}"
        return Act(f"getting {told}", f"you got {told}", Sort.GUIDANCE)
    return None


def _fought(fought: re.Match[str], clause: Clause) -> Act | None:
    how = (fought["hard"] or "") + clause.to_you(fought["whom"] or "")
    if _PAYS.search(fought["what"]):
        how += " on my behalf"
    elif _TERM.search(fought["what"]):
        how += f" for {clause.to_you(fought['what'])}"
    else:
        return None
    did = fought["did"].lower()
    return Act(f"{verbs.gerund(did)}{how}", f"you {did}{how}", Sort.WORK)
