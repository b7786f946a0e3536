"""The article that hurried notes leave out: "driving me to ramen place" is "to the ramen place"."""

from __future__ import annotations

import re

from offers.domain.decline import verbs
from offers.domain.decline.prose import word_set

_DETERMINERS = word_set(
    "the a an one my our your his her their its this that these those each every all both some any no another many "
    "much several few two three four five six seven eight nine ten more most what which how why where when who "
    "whose me us you it them him everything everyone half part lots plenty"
)
_COUNTABLE = word_set(
    "airport apartment application badge bag barn bench binder block book bookshop boat booth box brief bus cabin "
    "cafe calculator calendar camera car card chair chamber charger checklist clinic-tour coat contract copy desk "
    "diagram dictionary document draft email essay farm ferry flight floor form garage garden greenhouse guide "
    "handbook handout handoff hangar hat hotel house itinerary jacket job key kitchen lab ladder letter library "
    "license link list locker machine manual map market memo menu model note notebook office opening paper permit "
    "phone photo picture place plan poem policy portfolio preview printer process program prototype quilt ranch "
    "recipe reference report reservation restaurant ride robot room route schedule school script scrap seat shelf "
    "shop showroom site spreadsheet station studio summary syllabus system table template tent test text ticket "
    "tool tower trailer train truck umbrella unit van vineyard warehouse workshop worksite workroom workstation "
    "yard charge trick walk-in one-bedroom two-bedroom three-bedroom pass plant end panel interview tour question "
    "team crew committee canteen cafeteria diner bistro pub packet timeline bus-stop theater stage gym church "
    "mosque temple bakery shed parlor paddock field orchard kiln simulator sim cockpit courtroom ward wing suite "
    "bay playground auditorium sanctuary archive museum gallery track dock ship boatyard engine plane crane press "
    "oven cellar pantry bar patio deck rooftop terrace neighborhood daycare preschool nursery barnyard pharmacy "
    "dispensary blotter rig chart dashboard repo codebase pipeline lathe mill forge loom piano organ keyboard "
    "introduction clock retractor scalpel scope crib cot stroller playpen sofa couch helmet vest harness blanket lamp "
    "heater fan keycard lanyard seat bike "
    "letterhead agenda brochure folder form questionnaire roster rota budget menu script tripod "
    "microphone amp violin cello bow stand score console server laptop login account sandbox dataset "
    "visit date huddle door ramp store deadline workload core "
    "choir-loft pulpit parsonage rectory manse lesson group theatre"
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
    r"(?:to|of|for|with|about|on|in|at|from|by|because|so|when|while|till|until|after|before|as|and|or|you|I|we|that|"
    r"who|which|where|how|why|what|if|the|a|an|my|our|your|over|through|around|near|within|at|later|again|personally|"
    r"\d+|yourself|together|home|there|here|[a-z]+ly|[a-z]+ing|ready|twice)"
)
_INTO = word_set(
    "for and past after before during to at in of on through about into from with by near around explaining"
)


_MEALS = word_set("lunch dinner supper breakfast brunch coffee tea drinks")


def with_articles(text: str) -> str:
    """ "driving me to ramen place" is mended to "to the ramen place"."""
    tokens = text.split()
    offset = 1 if tokens[0] == "you" else 0
    if not (tokens[offset].endswith("ing") or offset or tokens[0] in _MEALS):
        return text
    starts = [_past_persons(tokens, offset + 1) + 1 if tokens[offset] in {"letting", "let"} else offset + 1]
    starts += [place + 1 for place, token in enumerate(tokens) if token in _INTO and place > offset]
    for start in sorted({_past_persons(tokens, start) for start in starts}, reverse=True):
        if _wants_article(tokens, start, direct=start <= offset + 2, verb=tokens[offset]):
            tokens.insert(start, _article(tokens, start))
    return " ".join(tokens)


def _article(tokens: list[str], start: int) -> str:
    """ "picture of the schedule" is a picture; "and map" is a map."""
    piece = tokens[start] in _PIECES and tokens[start + 1 : start + 2] == ["of"]
    piece = piece or tokens[start] == "mock"
    if tokens[start] in _OF_EVERY_VISIT or (not piece and tokens[start - 1] not in {"and", "with"}):
        return "the"
    return "an" if tokens[start][0] in "aeiou" else "a"


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
    "welding fishing "
    "building sewing mixing recording tasting landing boarding billing charging hiring teaching rehearsing closing"
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
        return "".join(tokens[start + 1 : start + 2]) in _COUNTABLE and tokens[start - 1] in {"up", "and"}
    if tokens[end : end + 1] and tokens[end] in _GERUND_HEADS:
        return False
    nouns = [token.rstrip(",") for token in tokens[start:end]]
    if not nouns or nouns[0].lower() in _DETERMINERS or nouns[0].lower() in _MASS or "'s" in " ".join(nouns):
        return False
    head = nouns[-1]
    if not head.islower() or nouns[0][0].isdigit() or (head.endswith("s") and not head.endswith("ss")):
        return False
    if head in _COUNTABLE:
        return True
    return direct and verb in _TOLD_OF and head not in _MASS and not verbs.is_past(head)
