"""What "it" takes up from the clause before, where that told of no deed: "tore up my test piece, then rebuilt it"."""

from __future__ import annotations

import re
from dataclasses import replace

from offers.domain.decline.reading.clauses import Clause

_WORD = (
    r"(?!(?:and|or|of|for|with|to|in|on|at|by|from|about|was|is|were|had|that|which|who|it|me|us|so|as|too)\b)[\w'-]+"
)
_NAMED = re.compile(
    r"(?<!\bin )(?<!\bat )(?<!\bon )(?<!\bof )(?<!\bfrom )\b"
    rf"(?P<whose>my|our|the|an?|her|his) (?P<thing>{_WORD}(?: {_WORD}){{0,2}}?)(?=$|,| (?:was|is|had)\b)"
)
_SEVERAL = re.compile(r"\b(?:my|our|the|an?|her|his) (?!\w+ly\b)")
# "sched sim slot": an entry, and no sentence.
_ENTRY = re.compile(r"(?:sched(?:ule)?d?|booked|set up|arranged|planned) (?P<thing>(?:[a-z-]+ ){0,2}[a-z-]+)")
# Who had lost it found it again.
_UNDONE = re.compile(
    r"(?:she |he )?(?:lost|mislaid|forgot|broke|dropped|deleted|spilled|spilt|missed|misspell?ed|misread|binned|ruined|"
    r"messed|botched|mixed up|overlooked|ignored|refused|cancell?ed)\b",
    re.IGNORECASE,
)
_TAKES_UP = re.compile(
    r"(?P<did>(?!sent |gave |handed )[\w-]+(?: (?:up|out|over|through|back))?) it(?P<all> all)?(?=$|[ ,])"
)
_NO_THING = re.compile(
    r"(?:time|way|day|night|morning|evening|week|hour|person|man|woman|boss|chair|team|panel|board|committee|offer|job|"
    r"post|position|others?|same|rest|best|first|last|lot|bit|door|lunch|dinner|question)s?\b.*"
)


def _thing_named(text: str) -> str:
    """The one thing that a clause names, as it is named after: "my test piece", "the sim slot"; "" for none."""
    if entry := _ENTRY.fullmatch(text):
        return f"the {entry['thing']}"
    found = None if _UNDONE.match(text) else _NAMED.search(text)
    if not found or len(_SEVERAL.findall(text)) > 1 or _NO_THING.fullmatch(found["thing"].split()[-1]):
        return ""
    return f"{'the' if found['whose'] in {'a', 'an'} else found['whose']} {found['thing']}"


def taken_up(clause: Clause, before: list[str]) -> Clause:
    """The clause with what its "it" stands for, by the last of the clauses before it that name one thing."""
    found = _TAKES_UP.match(clause.text) if before else None
    thing = next(filter(None, map(_thing_named, reversed(before))), "") if found else ""
    if not found or not thing:
        return clause
    what = f"all of {thing}" if found["all"] else thing
    return replace(clause, text=f"{found['did']} {what}{clause.text[found.end() :]}")
