"""The article that hurried notes leave out: "driving me to ramen place" is "to the ramen place"."""

from __future__ import annotations

import re

from offers.domain.decline import verbs
from offers.domain.decline.count_nouns import COUNTABLE, COUNTABLE_PAIRS, IDIOMS, KNOWN_PLURALS, NO_AGENTS
from offers.domain.decline.prose import word_set

_DETERMINERS = word_set(
    "the a an one my our your his her their its this that these those each every all both some any no another many "
    "much several few two three four five six seven eight nine ten more most what which how why where when who "
    "whose me us you it them him everything everyone half part lots plenty"
)
_TOLD_OF = word_set(
    "explaining explained sending sent sorting sorted fixing fixed writing wrote reading printing printed drafting "
    "drafted describing described showing showed handling handled sketching sketched clarifying clarified"
)
_MASS = word_set(
    "lunch dinner supper breakfast coffee tea soup bread food water advice help information paperwork research "
    "music feedback work time care mail equipment furniture housing luggage me us you people them everything things "
    "flowers money traffic rapid childcare home around back up out late early over through down along how why what"
)
_END_OF_NOUNS = re.compile(
    r"(?:to|of|for|with|without|about|on|in|at|from|by|because|so|when|while|till|until|after|before|as|and|or|you|I|we|that|"
    r"who|which|where|how|why|what|if|the|a|an|my|our|your|over|through|around|near|within|at|later|again|personally|"
    r"\d+|yourself|together|home|there|here|[a-z]+ly|[a-z]+ing|ready|twice)"
)
_INTO = word_set(
    "for and past after before during to at in of on through about into from with by near around explaining"
)


def _opens(token: str, before: str) -> bool:
    """Whether a noun may come next: after a preposition, or after what may be done to it: "so I could see workload"."""
    return token in _INTO or (token in _DONE and before in _LEADS_IN)


_DONE = word_set("see use try join watch visit meet shadow explain run")
_LEADS_IN = word_set("to could can would me us I we")


_MEALS = word_set("lunch dinner supper breakfast brunch coffee tea drinks")


def with_articles(text: str) -> str:
    """ "driving me to ramen place" is mended to "to the ramen place"."""
    tokens = text.split()
    offset = 1 if tokens[0] == "you" else 0
    if not (tokens[offset].endswith("ing") or offset or tokens[0] in _MEALS):
        return text
    starts = [_past_persons(tokens, offset + 1) + 1 if tokens[offset] in {"letting", "let"} else offset + 1]
    starts += [place + 1 for place in range(offset + 1, len(tokens)) if _opens(tokens[place], tokens[place - 1])]
    for start in sorted({_past_persons(tokens, start) for start in starts}, reverse=True):
        if _wants_article(tokens, start, direct=start <= offset + 2, verb=tokens[offset]):
            tokens.insert(start, _article(tokens, start))
    return " ".join(tokens)


def _article(tokens: list[str], start: int) -> str:
    """ "picture of the schedule" is a picture; "and map" is a map."""
    piece = tokens[start] in _PIECES and tokens[start + 1 : start + 2] == ["of"]
    piece = piece or tokens[start] == "mock" or _served_meal(tokens, start)
    if tokens[start] in _OF_EVERY_VISIT or (not piece and tokens[start - 1] not in {"and", "with"}):
        return "the"
    return "an" if tokens[start][0] in "aeiou" else "a"


def _served_meal(tokens: list[str], start: int) -> bool:
    """ "gluten-free lunch" """
    return any(token.rstrip(",") in _MEALS for token in tokens[start + 1 : start + 3])


_OF_EVERY_VISIT = word_set("schedule itinerary agenda")
_PIECES = word_set("tour picture photo copy link list scrap box piece sketch set bag binder map jar bowl tin")


_MY_PEOPLE = word_set("husband wife partner son daughter kids children family parents mother father")
_PAST = word_set("me us up out down over together round around")


def _past_persons(tokens: list[str], start: int) -> int:
    while start < len(tokens) and tokens[start] in _PAST:
        start += 1
    whose = tokens[start : start + 2]
    return start + 2 if len(whose) > 1 and whose[0] in {"my", "our"} and whose[1] in _MY_PEOPLE else start


# "by phone", "over email".
_MEANS = word_set("phone email e-mail car train bus ferry plane boat zoom text video mail")
# "my paperwork and parking permit" needs no article of its own.
_SHARED = word_set("my our your the")


_GERUND_HEADS = word_set("hunting viewing sitting shopping seeking")
# Words in -ing that name a kind of thing: "the credentialing packet".
_NAMING = word_set(
    "credentialing onboarding parking licensing training housing staffing scheduling operating reading "
    "welding fishing building morning evening sewing mixing recording tasting landing boarding billing charging "
    "hiring teaching rehearsing closing"
)


def _wants_article(tokens: list[str], start: int, *, direct: bool, verb: str) -> bool:
    """Whether a bare singular noun starts here."""
    if tokens[start - 1] in {"after", "before"} and tokens[start : start + 1] in (["school"], ["church"]):
        return False
    if tokens[start - 1] == "to" and verbs.is_base(tokens[start] if start < len(tokens) else ""):
        return False
    if tokens[start - 1] in {"by", "over"} and not _MEANS.isdisjoint(tokens[start : start + 1]):
        return False
    if tokens[start - 1] == "and" and not _SHARED.isdisjoint(tokens[max(0, start - 5) : start]):
        return False
    end = start
    while (
        end < len(tokens)
        and not _END_OF_NOUNS.fullmatch(tokens[end].rstrip(","))
        and not (end > start and tokens[end + 1 : end + 3] == ["by", tokens[end]])
    ):
        end += 1
        if tokens[end - 1].endswith(","):
            break
    if end == start and tokens[start : start + 1] and tokens[start] in _NAMING:
        end = start + 1
        while end < len(tokens) and not _END_OF_NOUNS.fullmatch(tokens[end].rstrip(",")):
            end += 1
        if end == start + 1:
            return False
    if end == start and tokens[start : start + 1] and tokens[start].endswith("ing"):
        return "".join(tokens[start + 1 : start + 2]) in COUNTABLE and tokens[start - 1] in {"up", "and"}
    if tokens[end : end + 1] and tokens[end] in _GERUND_HEADS:
        return False
    nouns = [token.rstrip(",") for token in tokens[start:end]]
    if not nouns or nouns[0].lower() in _DETERMINERS or nouns[0].lower() in _MASS or "'s" in " ".join(nouns):
        return False
    if not nouns[-1].islower() or nouns[0][0].isdigit():
        return False
    followed = "".join(tokens[end : end + 1])
    if _is_count_noun(nouns, tokens[start - 1], followed, verb):
        return True
    head = nouns[-1]
    return direct and verb in _TOLD_OF and head not in _MASS and not _is_plural(head) and not verbs.is_past(head)


def _is_plural(noun: str) -> bool:
    return noun.endswith("s") and not noun.endswith("ss")


def _is_count_noun(nouns: list[str], before: str, following: str, verb: str) -> bool:
    """Whether the last of these nouns is one that has to have an article; "gate 4" has none."""
    head = nouns[-1]
    if following.isdigit() or (len(nouns) == 1 and f"{before}_{head}" in IDIOMS):
        return False
    if head in KNOWN_PLURALS:
        return len(nouns) == 1 and before in {"through", "over", "explaining", "explained", "explain"}
    if _is_plural(head):
        return False
    if head in COUNTABLE or (len(nouns) > 1 and nouns[-2] in COUNTABLE_PAIRS.get(head, ())):
        return True
    if head in _MEALS:
        return len(nouns) > 1 and verb in _SERVED and nouns[-2].lower() not in _MEALS and nouns[0].islower()
    is_met = before == "with" or (before == "to" and verb in {"introducing", "introduced"})
    return is_met and head.endswith(("er", "or")) and head not in NO_AGENTS


_SERVED = word_set("finding found getting got making made ordering ordered packing packed cooking cooked")
