"""Where English leaves a noun bare that it else gives an article: "up to date", "from door to door", "talking shop"."""

from __future__ import annotations

import re

from offers.domain.decline.reading.count_nouns import COUNTABLE, MY_PEOPLE
from offers.domain.decline.reading.verbs import is_base
from offers.domain.decline.text.prose import word_set

_END_OF_NOUNS = re.compile(
    r"(?:round|per|beneath|underneath|except|but|unlike|like|despite|upon|amid|among|amongst|throughout|aboard|than|"
    r"beyond|versus|minus|plus|to|of|for|with|without|about|on|in|at|from|by|because|so|when|"
    r"while|till|until|after|before|as|and|or|"
    r"you|I|we|that|who|which|where|how|why|what|if|the|a|an|my|our|your|over|through|around|near|within|at|"
    r"later|again|personally|"
    r"\d+|yourself|together|home|there|here|[a-z]+ly|[a-z]+ing|ready|twice|me|us|it|them|"
    r"into|onto|towards|during|off|across|along|behind|beside|under|backstage|upstairs|downstairs|outside|inside|"
    r"afterwards|tonight|alone|once|between|against|toward|above|below|since|even|just|all|both|next to|"
    r"two|three|four|five|six|seven|eight|nine|ten)"
)


def ends_nouns(token: str) -> bool:
    """Whether no noun, and nothing that belongs to one, goes on with this token."""
    return not token or _END_OF_NOUNS.fullmatch(token.rstrip(",")) is not None


# A place, time or state: the noun as an institution or a way to be, and no one thing.
_STATES = word_set(
    "on_rehearsal in_rehearsal at_rehearsal to_rehearsal in_performance in_concert in_meeting to_church "
    "to_school at_school in_school after_school before_school from_school at_church after_church in_church "
    "in_court in_theatre in_place to_bed in_bed on_track on_deck on_stage on_screen on_paper on_site in_hospital "
    "by_bus by_train to_market in_case at_bay from_scratch in_session on_study on_board at_port in_port by_road "
    "on_campus off_campus to_campus around_campus round_campus in_size in_clinic and_clinic to_clinic "
    "from_clinic at_clinic after_clinic before_clinic during_clinic to_daycare from_daycare at_daycare "
    "in_daycare in_pen of_course on_course of_house on_strike in_fellowship during_fellowship on_spot in_council "
    "in_person in_class on_file at_home on_trial by_post on_record in_print to_date to_plan to_size to_schedule "
    "to_budget to_press to_tender to_trial to_court to_class to_hospital to_nursery to_preschool to_paper "
    "on_budget on_camera off_camera in_camera off_course on_form off_form on_schedule behind_schedule "
    "behind_plan on_tour on_loan on_lease on_contract under_contract under_licence under_license off_menu "
    "off_script off_site off_stage off_track off_road in_brief in_draft in_costume in_uniform in_harness "
    "in_flight in_form in_question in_store in_summary in_charge in_committee into_court into_class into_place "
    "into_theatre at_table at_trial before_trial before_class after_class from_class before_court after_court "
    "from_court from_hospital from_nursery from_preschool through_school for_reference for_lease for_school "
    "for_class out_of_court out_of_class out_of_date out_of_form out_of_harness out_of_hospital out_of_office "
    "out_of_place out_of_school free_of_charge ahead_of_schedule"
)
# With its verb.
_DOING = word_set(
    "making_room made_room cooking_lamb cooked_lamb roasting_lamb roasted_lamb grilling_lamb grilled_lamb "
    "talking_shop talked_shop talk_shop keeping_track kept_track keep_track keeping_score kept_score keep_score "
    "losing_track taking_charge took_charge take_charge taking_note took_note take_note holding_court held_court "
    "changing_course changed_course change_course putting_pen put_pen"
)
_FIXED = _STATES | _DOING
# "by phone", "over email"
_MEANS = word_set(
    "phone email e-mail car train bus ferry plane boat zoom text video mail cab taxi tram bike bicycle coach subway "
    "tube helicopter ship canoe kayak tractor truck van lorry letter fax post radio card hand vote permit appointment"
)
# "from farm to table"
_ALL_THE_WAY = {
    ("farm", "table"),
    ("field", "table"),
    ("page", "stage"),
    ("page", "screen"),
    ("script", "screen"),
    ("lab", "market"),
    ("bench", "clinic"),
}
# Words that are no noun where they stand alone: "showing my husband round the school".
_ADVERBS = word_set(
    "best but downhill uphill abroad afresh again ahead aloud almost already also anew anyway apart ashore "
    "backwards before beforehand besides better beyond despite elsewhere enough first forth forward forwards free "
    "further halfway hereabouts indoors instantly instead just last later least less likewise live maybe "
    "meanwhile midway never nearby next not now offline often online onsite opposite otherwise outdoors overhead "
    "overnight past perhaps quite rather regardless right round sideways so somewhere soon still straight such "
    "thrice throughout today together tomorrow too underground underneath unlike unasked unprompted upon upfront "
    "verbatim very via yesterday yet anyone anybody anything anywhere everywhere someone somebody something "
    "nobody nothing nowhere others whatever whenever wherever whichever whoever hers mine ours theirs yours "
    "myself ourselves those thing away back up down out"
)


_KEY = re.compile(r"[A-G](?: (?:flat|sharp|major|minor))?")
_NUMBERED = word_set("chapter page part volume room ward bay platform year grade number figure table bed line")
_NUMBERS = word_set("one two three four five six seven eight nine ten eleven twelve")


def stands_bare(nouns: list[str], tokens: list[str], start: int) -> bool:
    """Whether the nouns that start at this token have no article there, as in a fixed phrase."""
    before, head = tokens[start - 1], nouns[-1]
    following = "".join(tokens[start + len(nouns) : start + len(nouns) + 1])
    if _KEY.fullmatch(" ".join(nouns[:2])) or (head in _NUMBERED and following in _NUMBERS):
        # "in B flat", "chapter four"
        return True
    if before == "per" or following.isdigit() or _ADVERBS.issuperset(nouns):
        return True
    if head in _POURED and before in _MAKES:
        return True
    if before in {"me", "us"} and tokens[start - 2] in {"having", "had"} and is_base(nouns[0]):
        # "having me sit second chair"
        return True
    if before == "off" and tokens[start - 2].isdigit():
        # "the 7 on 7 off schedule"
        return True
    if head in _BY_NAME and nouns[0].istitle() and nouns[0] not in _CARRIERS:
        return True
    if len(nouns) > 1 and head != "pen":
        return False
    if before in {"by", "over"} and head in _MEANS:
        return True
    if not _FIXED.isdisjoint({f"{before}_{head}", f"{tokens[start - 2]}_{before}_{head}"}):
        return True
    # "line by line", "from door to door", "from farm to table"
    first, joint, _, next_joint, last = [token.rstrip(",") for token in ("", "", *tokens, "", "")][start : start + 5]
    return (
        (joint in _AND_ON and first == head)
        or (next_joint in _AND_ON and last == head)
        or ((joint == "to" and (first, head) in _ALL_THE_WAY) or (next_joint == "to" and (head, last) in _ALL_THE_WAY))
    )


# "so I could see the kids drum": whoever is seen does it.
SEES = word_set("see seeing saw hear hearing heard watch watching watched")
# "to Busan station", but "to the Amtrak station".
_BY_NAME, _CARRIERS = word_set("station airport"), word_set("Amtrak Greyhound Metro Metrolink Marta")
# "ginger tea", of which a pot is made and no one thing.
_POURED, _MAKES = (
    word_set("tea coffee cocoa lamb pork beef fish salmon trout chicken turkey"),
    word_set("making made brewing brewed pouring poured me us of"),
)
_AND_ON = word_set("by to for after in over on")


def is_one_by_one(tokens: list[str], place: int) -> bool:
    """ "kitchen table by kitchen table" """
    if tokens[place] != "by":
        return False
    return any(tokens[place - count : place] == tokens[place + 1 : place + 1 + count] for count in (1, 2, 3))


def is_emphatic(tokens: list[str], start: int) -> bool:
    """Whether of all there is, or of the very one, the article stands all the same: "laid out whole 2026 calendar"."""
    first, following = ["", "", *tokens, "", ""][start + 2 : start + 4]
    if first == "actual":
        return bool(following) and tokens[start - 1] in {"through", "over", "with", "on", "at", "in", "about", "of"}
    return first in {"whole", "entire"} and bool(following) and following.rstrip(",") not in _IN_NO_PARTS


_IN_NO_PARTS = word_set("milk wheat grain grains food foods cloves fish beans spices")


def is_of_a_pair(tokens: list[str], start: int) -> bool:
    """Whether the noun is the other half of one thing, or no noun: "an honest pros and cons list", "to rest and "
    "pump"."""
    if tokens[start - 1] != "and":
        return False
    if tokens[start - 3 : start - 2] == ["to"] and tokens[start] in _DEEDS:
        return True
    is_one = not _ONE.isdisjoint(tokens[max(0, start - 4) : start - 2])
    return is_one and tokens[start - 2].endswith("s") and tokens[start].endswith("s")


_ONE = frozenset({"a", "an", "one", "another"})


def is_pair_of_deeds(tokens: list[str], start: int) -> bool:
    """Whether both are done: "an empty office to nurse and pump"."""
    return tokens[start + 1 : start + 2] == ["and"] and "".join(tokens[start + 2 : start + 3]) in _DEEDS


_DEEDS = word_set("pump rest nap feed change wash pray eat read write work sleep think practise practice stretch cry")


_PAST = word_set("me us up out down over together round around aside")


def past_persons(tokens: list[str], start: int) -> int:
    """Where whoever it was done to, and which way they went, is over: "my husband round", "me out"."""
    start = _past_ways(tokens, start)
    if "".join(tokens[start : start + 1])[:1].isupper() and tokens[start - 1] in {"letting", "let"}:
        return start + 1
    whose = tokens[start : start + 2]
    if whose == ["the", "partner"] and not COUNTABLE.isdisjoint(tokens[start + 2 : start + 3]):
        return start
    is_kin = len(whose) > 1 and whose[0] in {"my", "our", "the"} and whose[1] in MY_PEOPLE
    return _past_ways(tokens, start + 2) if is_kin else start


def _past_ways(tokens: list[str], start: int) -> int:
    while start < len(tokens) and tokens[start] in _PAST:
        start += 1
    return start
