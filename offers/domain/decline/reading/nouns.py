"""A meal, a walk or a talk told by its noun alone."""

from __future__ import annotations

import re

from offers.domain.decline.reading import verbs
from offers.domain.decline.reading.acts import Act, Sort, sort_of
from offers.domain.decline.reading.clauses import NOUN, Clause
from offers.domain.decline.reading.count_nouns import COUNTABLE
from offers.domain.decline.reading.people import GROUP, PEOPLE, SOMEBODY
from offers.domain.decline.reading.second_person import address
from offers.domain.decline.text.prose import word_set

_BARE = word_set("lunch dinner breakfast brunch supper drinks advice directions help pairing introductions tips")
_TAKEN = word_set("advice help tips")
_PRAISE = re.compile(r"\b(?:great|good|lovely|nice|delicious|wonderful|very|really|quick)\s+", re.IGNORECASE)
_NOUN_GOES_ON = re.compile(r"(?:\s+(?:and|with|on|about|at|of|around|through|along|over|in|to|by|for|between)\b|\s*$)")
_MEALS = word_set("lunch dinner breakfast brunch supper tea coffee")
# "lunch upstairs every day"
_MEAL_GOES_ON = re.compile(
    r"(?=\s)(?:\s+(?:upstairs|downstairs|outside|outdoors))?(?:\s+(?:(?:every|each) (?:single )?(?:day|night|evening|"
    r"morning)|both (?:days|nights|evenings|mornings)|all week|that week))?(?=$|\s+(?:with|at|in|on|by|and)\b)"
)


def noun_act(clause: Clause) -> Act | None:
    """ "Lunch and a frank talk about nights" """
    if clause.subject == "contact" and _REMINDER.match(clause.text):
        return Act("reminding me of the date", "you reminded me of the date", Sort.LOGISTICS)
    found = NOUN.match(_LENGTH.sub("", clause.text))
    if not found or _THE_USERS.match(clause.text) or _NOT_FOR_ME.search(found["rest"]):
        return None
    noun, more = found["noun"].lower(), clause.speaker.renamed(found["rest"], "her", "her")
    more = re.sub(r"^\s+(?:for )?(?:about )?[\w-]+ (?:hours?|minutes?)\b", "", more).split(",")[0]
    more = re.sub(r"(?<=\w) (?:for )?(?:about )?\d+ (?:hours?|minutes?)$", "", more)
    if not (_NOUN_GOES_ON.match(more) or (noun in _MEALS and _MEAL_GOES_ON.match(more))):
        return None
    partner = _PARTNER.search(more)
    if partner:
        # "with her wife Lu and the twins": the others were there, and nothing that was served.
        rest = _ALSO_THERE.sub(" with ", more[partner.end() :])
        more = more[: partner.start()] + rest
    more = re.sub(
        r"^\s+with (?:him|them|her(?=$|[,.]| (?:and|in|at|on|by|over|after|before|for|near|to|about|"
        r"[A-Z]{2})\b))\b(?! and (?:\d|two|three|four|some|a few) (?!others\b))(?: (?:NP|PA|RN|MD|DO|PT|OT)\b)?"
        r"(?: and (?:[A-Z][\w.'-]+|(?:her|his|their) [a-z]+|husband|wife|partner|kids|family|team|"
        rf"(?:the |her |his )?(?:(?:\d|two|three|four|some|a few) )?(?:(?:[a-z-]+ )?{GROUP}|{SOMEBODY})|"
        r"(?:the|her|his) [a-z]+s(?=$|,| (?:in|at|on)\b))\b)*",
        "",
        more,
    )
    more = _up_to_verb(_without_unknown(more))
    adjectives = _PRAISE.sub("", found["adjectives"].lower())
    more = address(more, clause.speaker, with_companion=True)
    if noun.startswith("pair"):
        with_me = "" if " with me" in more else " with me"
        return Act(f"pair programming{more}{with_me}", sort=Sort.GUIDANCE)
    more = _SECOND_BARE.sub(r"\1a \2", more)
    if noun == "introduction" and not more.strip():
        return None
    article = found["article"] or ("" if noun in _BARE and not adjectives else "the")
    if noun in _TAKEN and more.startswith((" on ", " about ", " with ")):
        article = "your"
    article = "the" if article.lower() in {"my", "another"} else article.lower()
    noun = noun.replace("ride along", "ride-along")
    phrase = re.sub(r"\s+", " ", f"{article} {adjectives}{noun}{more}".strip())
    return Act(phrase, sort=sort_of(phrase), companion=partner["name"] if partner else "")


_NOT_FOR_ME = re.compile(r"\b(?:(?:but|not|except) (?:for )?(?:me|us)|none for (?:me|us)|on (?:me|us)|I sat)(?=$|[,.])")
# Given by the user, and not to them.
_THE_USERS = re.compile(r"(?:my|our) (?:\w+ )?(?:talk|demo|demonstration|lesson|note|card|e-?mail)\b", re.IGNORECASE)
# "lunch with priya" would need a capital, which "coffee with cream" would not: neither is told.
_WITH_ONE = re.compile(r"\s+with ([a-z]{3,}(?<!s))$")


def _without_unknown(more: str) -> str:
    found = _WITH_ONE.search(more)
    return more[: found.start()] if found and found[1] not in _COMPANY else more


# Theirs to the user, and no note to self.
_REMINDER = re.compile(
    r"reminded (?:me|us) (?:\w+ly )?(?:that|of|about) .*\b(?:deadline|date|due)\b|"
    r"(?:an? |another |second |third |(?:kind|gentle|friendly|polite|short) )*reminder "
    r"(?:that (?:it|the (?:offer|deadline|date)|my offer)|(?:about|of) the (?:deadline|offer|date))\b",
    re.IGNORECASE,
)
_COMPANY = (
    COUNTABLE
    | PEOPLE
    | word_set(
        "you them all both department group lab office board management leadership firm council cohort union panel "
        "finance sales marketing engineering legal"
    )
)
_PARTNER = re.compile(r" with (?:(?:her|his|their) )?(?:husband|wife|partner|spouse),? (?P<name>[A-Z][a-z]+)\b")
_ALSO_THERE = re.compile(
    r"^,? and (?=(?:(?:the|their|her|his|both|all) (?:[\w-]+ ){0,2})?(?:twins|kids|children|boys|girls|babies|baby|"
    r"dogs?|cats?|grandchildren|in-laws|parents|neighbou?rs|lodgers?)\b)"
)


# "15 minutes coffee between his cases"
_LENGTH = re.compile(r"^\d+[ -]minutes? (?=coffee|tea|chat|walk|tour|call)", re.IGNORECASE)
# "lunch and long talk"
_SECOND_BARE = re.compile(
    r"^( and )((?:(?:long|good|frank|short|quick|great|candid|honest|nice) )*(?:talk|chat|walk|tour|drive|hike|demo)\b)"
)


def _up_to_verb(text: str) -> str:
    """ "about leadership styles stuck with me" tells of the talk up to "styles"."""
    tokens = text.split(" ")
    ends = [place for place, token in enumerate(tokens) if place > 2 and verbs.is_past(token.strip(","))]
    return " ".join(tokens[: ends[0]]) if ends and tokens[ends[0] - 1] not in {"you", "I", "we"} else text
