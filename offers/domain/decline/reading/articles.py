"""The article that hurried notes leave out: "driving me to ramen place" is "to the ramen place"."""

from __future__ import annotations

import re

from offers.domain.decline.reading import verbs
from offers.domain.decline.reading.bare_nouns import (
    SEES,
    ends_nouns,
    is_emphatic,
    is_of_a_pair,
    is_one_by_one,
    is_pair_of_deeds,
    past_persons,
    stands_bare,
)
from offers.domain.decline.reading.count_nouns import (
    COUNT_ENDINGS,
    COUNTABLE,
    COUNTABLE_PAIRS,
    KNOWN_PEOPLE,
    KNOWN_PLURALS,
    MASS_GOODS,
    NAMED_PLACES,
    NO_AGENTS,
    PAPERS,
    VEHICLES,
)
from offers.domain.decline.text.prose import word_set

_DETERMINERS = word_set(
    "the a an one mine my our your his her their its this that these those each every all both some any no another "
    "many much several few two three four five six seven eight nine ten more most what which how why where when who "
    "whose me us you it them him everything everyone half part lots plenty"
)
_TOLD_OF = word_set(
    "explaining explained sending sent sorting sorted fixing fixed writing wrote reading printing printed drafting "
    "drafted describing described showing showed handling handled sketching sketched clarifying clarified "
    "calculating calculated recalculating recalculated"
)
_MASS = word_set(
    "lunch dinner supper breakfast coffee tea soup bread food water advice help information research "
    "music feedback work time care mail equipment furniture housing luggage me us you people them everything things "
    "flowers money traffic rapid on-call childcare home around back up out late early over through down along how why "
    "what word glitter caseload"
)
_INTO = word_set(
    "for and past after before during to at in of on through about into from with by near around explaining "
    "off across along behind beside under including"
)


def _opens(token: str, before: str) -> bool:
    """Whether a noun may come next: after a preposition, or after what may be done to it: "so I could see workload"."""
    if before == "how":
        return False
    if before in _LEADS_IN:
        return token in _DONE or _is_to_do(token)
    return token in _INTO or token in _TELLS_OF or (before in {"you", "I", "we"} and verbs.is_past(token))


_DONE = word_set("show put cut set read feed lead see use try join watch visit meet shadow explain run")
_LEADS_IN = word_set("to could can would")
# "offering to push start date"
_PUT_OFF = word_set("push bump extend delay shift")


def _is_to_do(token: str) -> bool:
    return token in _PUT_OFF or verbs.is_base(token)


# "when interview ran long", "how union contract works"
_TELLS_OF = word_set("when because while how once until till as since")
_MEALS = word_set("lunch dinner supper breakfast brunch coffee tea drinks")


def with_articles(text: str) -> str:
    """ "driving me to ramen place" is mended to "to the ramen place"."""
    tokens = text.split()
    offset = 1 if tokens[0] == "you" else 0
    is_thing = tokens[0] == "the"
    if not (tokens[offset].endswith("ing") or offset or tokens[0] in _MEALS or is_thing):
        return text
    first = past_persons(tokens, offset + 1) + 1 if tokens[offset] in {"letting", "let"} else offset + 1
    starts = [] if is_thing or first > len(tokens) else [first]
    starts += [
        past_persons(tokens, place + 1) + 1 if tokens[place] == "let" else place + 1
        for place in range(offset + 1, len(tokens))
        if _opens(tokens[place], tokens[place - 1])
        and not (_is_place(tokens, place) or _is_taught(tokens, place) or is_one_by_one(tokens, place))
    ]
    put_in = 0
    # "till my daughter finishes school": after "till" they do something, and nothing is done to them.
    for start in sorted({at if tokens[at - 1] in _TELLS_OF | SEES else past_persons(tokens, at) for at in starts}):
        place, direct = start + put_in, start <= max(offset + 2, past_persons(tokens, offset + 1))
        if tokens[place - 1] not in {"my", "our"} and _wants_article(tokens, place, direct=direct, verb=tokens[offset]):
            is_some = tokens[offset] in _GIVES or tokens[place] in _OF_SOME_KIND
            gift = direct and is_some and tokens[place] not in _THE_ONLY
            tokens.insert(place, _article(tokens, place, gift=gift))
            put_in += 1
    return " ".join(tokens)


_LENDS = word_set("lending lent loaning loaned")
# What is given, found or made is "a" thing: "gave me ride".
_GIVES = _LENDS | word_set(
    "giving gave getting got finding found buying bought baking baked making made building built saving saved "
    "bringing brought ordering ordered hosting hosted"
)
# "wrote long letter"
_OF_SOME_KIND = word_set(
    "long short quick spare small big little warm good great kind detailed brief quiet handwritten"
)
_THE_ONLY = word_set(
    "one-bedroom two-bedroom three-bedroom first last right best same only next whole full real second"
)


def _article(tokens: list[str], start: int, *, gift: bool) -> str:
    """ "picture of the schedule" is a picture; "and map" is a map."""
    piece = tokens[start] in _PIECES and tokens[start + 1 : start + 2] == ["of"]
    piece = piece or (tokens[start] in _ONE_OF_MANY and tokens[start + 1 : start + 2] != ["for"])
    piece = piece or tokens[start + 1 : start + 3] in (["of", "mine"], ["of", "yours"], ["of", "ours"])
    piece = piece or gift or tokens[start] == "mock" or _served_meal(tokens, start)
    is_known = tokens[start] in _OF_EVERY_VISIT or is_emphatic(tokens, start)
    if is_known or (not piece and tokens[start - 1] not in {"and", "with"}):
        return "the"
    head = tokens[_end_of_nouns(tokens, start, named=True) - 1]
    if not KNOWN_PEOPLE.isdisjoint({tokens[start].rstrip(","), head.rstrip(",")}):
        return "the"
    return "an" if _SOUNDS_OPEN.match(tokens[start]) else "a"


_SOUNDS_OPEN = re.compile(r"(?!uni|use|euro|one\b)[aeiou]|honest|hour|heir")


def _served_meal(tokens: list[str], start: int) -> bool:
    """ "gluten-free lunch" """
    return any(token.rstrip(",") in _MEALS for token in tokens[start + 1 : start + 3])


_OF_EVERY_VISIT = word_set("schedule itinerary agenda")
# Of these there may be any number: "sent note saying she hoped".
_ONE_OF_MANY = word_set("copy link note card photo picture napkin")
_PIECES = word_set("tour picture photo copy link list scrap box piece sketch set bag binder map jar bowl tin")
_SHARED = word_set("my our your the every each no")  # "my paperwork and parking permit" needs no article of its own
_GERUND_HEADS = word_set("hunting viewing sitting shopping seeking")
# Words in -ing that name a kind of thing: "the credentialing packet".
_NAMING = word_set(
    "credentialing onboarding parking licensing training housing staffing scheduling operating reading welding "
    "underwriting engineering nursing marketing planning fishing building morning evening waiting dining living "
    "swimming standing sampling sewing mixing recording tasting landing boarding billing charging hiring teaching "
    "rehearsing closing"
)


def _wants_article(tokens: list[str], start: int, *, direct: bool, verb: str) -> bool:
    """Whether a bare singular noun starts here."""
    first, before = "".join(tokens[start : start + 1]), tokens[start - 1]
    if before in _TELLS_OF:
        return _is_bare_subject(tokens, start)
    if is_emphatic(tokens, start):
        return True
    if before in _SHARED or (before == "of" and (tokens[start - 2].endswith("s") or tokens[start - 2] in PAPERS)):
        # "your seventh graders", "three years of caseload", "offcuts of calf", "the certificate of eligibility form"
        return False
    if before == "to" and (_is_deed(tokens, start) or (_is_to_do(first) and not _is_place(tokens, start))):
        return False
    shares = before == "and" and not _SHARED.isdisjoint(tokens[max(0, start - 5) : start])
    if (shares and tokens[start + 1 : start + 2] != ["to"]) or is_of_a_pair(tokens, start):
        return False
    told_of = direct and verb in _TOLD_OF and (before == verb or before not in _INTO)
    at = start + 1 if first.isupper() and len(first) > 1 else start  # "OR nursing license"
    end = _end_of_nouns(tokens, at, named=told_of or before in {"up", "and"})
    if end == at or (tokens[end : end + 1] and tokens[end] in _GERUND_HEADS and not _is_trip(tokens, end)):
        return False
    nouns = [token.rstrip(",") for token in tokens[start:end]]
    if (
        nouns[0].lower() in _DETERMINERS
        or (nouns[0].lower() in _MASS and nouns[-1] not in COUNTABLE)
        or "'s" in " ".join(nouns)
        or stands_bare(nouns, tokens, start)
    ):
        return False
    head = nouns[-1]
    if (before == "by" and head in VEHICLES) or (head in NAMED_PLACES and nouns[0].istitle()):
        return False
    if not head.islower() or nouns[0][0].isdigit():
        return False
    if _is_count_noun(nouns, before, "".join(tokens[end : end + 1]), verb):
        return True
    if direct and verb in _LENDS and before in {"me", "us"}:
        return not _is_plural(head) and head not in MASS_GOODS
    return told_of and nouns != ["paperwork"] and head not in _MASS and not (_is_plural(head) or verbs.is_past(head))


def _is_trip(tokens: list[str], gerund: int) -> bool:
    """ "for house hunting trip" """
    return tokens[gerund + 1 : gerund + 2] in (["trip"], ["weekend"])


def _is_bare_subject(tokens: list[str], start: int) -> bool:
    """Whether a noun of up to three words without its article is the subject: "because interview ran long"."""
    for place in range(start, min(start + 3, len(tokens) - 1)):
        token = tokens[place]
        if not token.islower() or token in _DETERMINERS or ends_nouns(token):
            return False
        verb = tokens[place + 1]
        if (token in _KNOWN_TO_ALL or _is_counted(token, tokens[place - 1])) and (
            verb in _IS_OR_HAS or verbs.is_past(verb) or verbs.is_present(verb)
        ):
            return True
    return False


_KNOWN_TO_ALL = word_set("power internet wifi heating server airline elevator lift canteen baby weather")
_IS_OR_HAS = word_set("is was were has had does did works runs gets goes got went came looks")


def _is_taught(tokens: list[str], start: int) -> bool:
    """ "taught me to splice rope" """
    return tokens[start] == "to" and tokens[start - 2] in {"teaching", "taught"} and tokens[start - 1] in {"me", "us"}


def _is_place(tokens: list[str], start: int) -> bool:
    """ "walked me to bus in storm": "bus" is no verb there."""
    place, following = "".join(tokens[start : start + 1]), "".join(tokens[start + 1 : start + 2])
    return place in COUNTABLE and following in _AFTER_A_PLACE and not _is_deed(tokens, start)


def _is_deed(tokens: list[str], start: int) -> bool:
    """ "stayed late to talk" or "to quiz me", but "walked me to talk" """
    deed, following = "".join(tokens[start : start + 1]), "".join(tokens[start + 1 : start + 2])
    must = tokens[start - 2] in _MUST
    if (
        must
        or following in _DONE_TO
        or is_pair_of_deeds(tokens, start)
        or (deed == "copy" and following in {"by", "overnight", "that"})
    ):
        return True
    return deed in _MAY_BE_DONE and following in _AFTER_A_PLACE and tokens[start - 2] not in {"me", "us"}


_DONE_TO = word_set("me us my our it them")
_MUST = word_set("have had having need needed needing able")  # "so I wouldn't have to stand"
_MAY_BE_DONE = word_set("talk visit test report plan print process drill review call drop copy score")
_AFTER_A_PLACE = {"", "in", "at", "after", "before", "on", "station"}


def _end_of_nouns(tokens: list[str], start: int, *, named: bool) -> int:
    """Where the nouns that start here end; `start` itself where there are none.

    `named` tells that a word in -ing names a thing here: "explaining grading rubric", but not "help with finding flat".
    """
    end = start
    if start < len(tokens) and tokens[start].endswith("ing"):
        follows = "".join(tokens[start + 1 : start + 2]).rstrip(",")
        is_name = tokens[start] in COUNTABLE_PAIRS.get(follows, _NAMING) or (named and follows in COUNTABLE)
        if not is_name or (ends_nouns(follows) and not _is_counted(follows, tokens[start])):
            return start
        end = start + 1
    while end < len(tokens) and not ends_nouns(tokens[end]):
        if end > start and tokens[end + 1 : end + 3] in (["by", tokens[end]], ["to", tokens[end]]):
            break
        end += 1
        if tokens[end - 1].endswith(","):
            return end
    ends_in_noun = end > start and end < len(tokens) and _is_counted(tokens[end].rstrip(","), tokens[end - 1])
    return end + 1 if ends_in_noun else end


def _is_plural(noun: str) -> bool:
    return noun.endswith("s") and not noun.endswith("ss")


def _is_count_noun(nouns: list[str], before: str, following: str, verb: str) -> bool:
    """Whether the last of these nouns is one that has to have an article; "gate 4" has none."""
    head = nouns[-1]
    if nouns == ["room"] and following in {"to", "for"}:
        # "room to think"
        return False
    if head in KNOWN_PLURALS:
        return len(nouns) == 1 and before in {"through", "over", "explaining", "explained", "explain"}
    if _is_plural(head) and head not in COUNTABLE:
        return False
    if _is_counted(head, "".join(nouns[-2:-1])):
        return True
    if head in _MEALS:
        return len(nouns) > 1 and verb in _SERVED and nouns[-2].lower() not in _MEALS and nouns[0].islower()
    is_met = before == "with" or (before == "to" and verb in {"introducing", "introduced"})
    return is_met and head.endswith(("er", "or")) and head not in NO_AGENTS


def _is_counted(noun: str, before: str) -> bool:
    return noun in COUNTABLE or before in COUNTABLE_PAIRS.get(noun, ()) or COUNT_ENDINGS.search(noun) is not None


_SERVED = word_set("finding found getting got making made ordering ordered packing packed cooking cooked")
