"""By what an employer that may not be named would be known (rule 45)."""

from __future__ import annotations

import re

from offers.domain.decline.facts import Case
from offers.domain.decline.reading.capitals import OF_MANY_NAMES
from offers.domain.decline.text.prose import plain, word_set, words


def known_by(name: str, case: Case, common: frozenset[str]) -> re.Pattern[str]:
    """The whole name, its first two words and its first, as people shorten it, where those are its own.

    A first word that is short counts as it is written: "Mayo" tells of the Mayo Clinic, and "mayo" of a sandwich.
    `common` are everyday words. What only names a place, or what every other house is called, gives nobody away:
    "a role that keeps us in Illinois" is no hint at the University of Illinois.
    """
    tokens = words(plain(name))
    not_its_own = common | OF_MANY_NAMES | _JOINING | _words_of_house(case)
    forms = [re.escape(plain(name))]
    if len(tokens) > 2:
        forms += _shortened(tokens[:2], case, not_its_own, shortest=1)
    if len(tokens) > 1:
        forms += [
            first if len(tokens[0]) >= _TELLING else f"(?-i:{first})"
            for first in _shortened(tokens[:1], case, not_its_own, shortest=_SHORTEST)
        ]
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)", re.IGNORECASE)


def is_of_ones_own(name: str) -> bool:
    """Whether what was filed as the employer is no house that could be named: "own practice", "self-employed"."""
    return bool(_OF_ONES_OWN.fullmatch(name.strip()))


_OF_ONES_OWN = re.compile(r"(?:(?:my|his|her|their) )?own [a-z]+|self-employed|freelance")
_TELLING, _SHORTEST = 7, 4
_JOINING = word_set("of the for and at in saint st")


def _shortened(tokens: list[str], case: Case, not_its_own: frozenset[str], *, shortest: int) -> list[str]:
    own = [token for token in tokens if token.lower() not in not_its_own]
    short = " ".join(tokens)
    if not own or len(short) < shortest or _is_place(short, case):
        return []
    return [r"\W+".join(map(re.escape, tokens))]


def _words_of_house(case: Case) -> frozenset[str]:
    return frozenset(word.lower() for word in words(plain(f"{case.organization.name} {case.organization.location}")))


def _is_place(name: str, case: Case) -> bool:
    """A state, or what the user writes of as a place: "closer to my sister in Madison"."""
    if name.lower() in _STATES:
        return True
    told = plain(" ".join([case.applicant.location, case.alternative.summary, *(r.text for r in case.reasons)]))
    where = rf"\b(?:in|near|around|outside)(?: the)? {re.escape(name)}\b(?! [A-Z])"
    return bool(re.search(where, told)) or name.lower() in plain(case.applicant.location).lower()


_STATES = frozenset(
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|"
    "indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|"
    "montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|"
    "oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|"
    "west virginia|wisconsin|wyoming|british columbia|nova scotia|new brunswick|saskatchewan|manitoba|alberta|ontario|"
    "quebec|england|scotland|wales|ireland|northern ireland|france|germany|austria|switzerland|italy|spain|portugal|"
    "netherlands|belgium|denmark|norway|sweden|finland|poland|canada|australia|new zealand|new south|"
    "new england|pacific northwest|bay area|twin cities".split("|")
)
