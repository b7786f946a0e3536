"""A kind word passed on: "said my lesson made the panel's day". What ranks the user is left out."""

from __future__ import annotations

import re

from offers.domain.decline.reading import verbs
from offers.domain.decline.reading.acts import Act, Sort
from offers.domain.decline.reading.clauses import THERE, Clause

_TELLS = r"said|told (?:me|us)|(?:texted|emailed|wrote|rang|called|phoned)(?: (?:me|us))? to (?:say|tell (?:me|us))"
_WHO = r"my [\w -]{2,25}?|(?:the|her|his|their) (?:kids|children|students|class|team|nurses|residents|crew)"
_LIKED = (
    r"changed how|made (?:her|his|the|their)\b|loved|voted for|asked for me|(?:were|are|was) still talking about|"
    r"(?:was|is) the (?:best|finest|clearest|calmest|kindest|funniest|warmest|sharpest|strongest)\b"
)
_WORD = re.compile(
    rf"^(?:{_TELLS}) (?:that )?(?P<what>(?:{_WHO}) (?:had |still |all |really |has )*(?:{_LIKED}).*)$", re.IGNORECASE
)
_RANKS = re.compile(r"\b(?:candidates?|applicants?|choices?|finalists?|fit|pick|interviews?|hire)\b", re.IGNORECASE)


_TAKE_TIME = re.compile(
    rf"^(?:just |only )?(?:{_TELLS}) (?:to )?take (?:all )?(?:the|my|your) time(?: (?:you|I|we) (?:need|wanted|"
    rf"want)(?:ed)?)?$",
    re.IGNORECASE,
)


_ALWAYS_THERE = re.compile(rf"^always (?P<did>{THERE})(?P<how>[\w' ]{{0,30}})", re.IGNORECASE)


def kind_word(clause: Clause) -> Act | None:
    there = _ALWAYS_THERE.match(clause.text) if clause.subject == "contact" else None
    if there:
        verb, _, back = f"{there['did'].lower()}{there['how']}".partition(" ")
        doing = f"{verbs.gerund(verb)} {back}".strip()
        return Act(f"always {doing}", f"you always {verb} {back}".strip(), Sort.TIME)
    if clause.subject == "contact" and _TAKE_TIME.match(clause.text):
        return Act("telling me to take the time I needed", "you told me to take the time I needed")
    found = _WORD.match(clause.text) if clause.subject == "contact" else None
    if not found or _RANKS.search(found["what"]):
        return None
    what = clause.to_you(found["what"])
    return Act(f"telling me that {what}", f"you told me that {what}", Sort.TIME)
