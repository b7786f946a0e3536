"""What the two did together, or the user in the contact's company, turned to what the contact gave by it."""

from __future__ import annotations

import re
from dataclasses import replace

from offers.domain.decline.reading import verbs
from offers.domain.decline.reading.acts import Act, Sort, sort_of
from offers.domain.decline.reading.clauses import Clause
from offers.domain.decline.reading.hosted import GUESTS, hosted
from offers.domain.decline.reading.second_person import address
from offers.domain.decline.reading.talks import talk_on
from offers.domain.decline.text.prose import word_set


def mutual(verb: str, told: str, companion: str) -> Act | None:
    if verb == "talked" and (on_topic := talk_on(told, companion)):
        return on_topic
    if verb not in _BESIDE_ME or not _WITH_ME.match(told) or _FOR_HOURS.match(told):
        told = re.sub(r"^(?:to|with) (?:me|us|you)\b\s*", "", told)
    if _BESIDE_YOU.match(told):
        return None
    told = re.sub(r" for (?:an?|\d+|two|three|four) (?:minutes?|hours?)$", "", told)
    if verb == "sat":
        told = re.sub(r"^(?:for )?(?=(?:an|two|three|half an) hours?\b)", "with me for ", told)
    told = re.sub(
        r"^for (?:over |about |nearly )?(?:an?|\d+|half an|two|three|four|several|a few) ?(?:minutes?|hours?)?\s*|"
        r"^(?:an|\d+|one|two|three|four) (?:minutes?|hours?) ",
        "",
        told,
    )
    if verb == "discussed" or (verb == "talked" and told.startswith("through ")):
        what = re.sub(r" with (?:me|us)$", "", told.removeprefix("through "))
        return Act(f"talking through {what} with me", f"you talked through {what} with me", Sort.GUIDANCE)
    if verb == "paired" and told.startswith("on "):
        return Act(f"pairing with me {told}", f"you paired with me {told}", Sort.GUIDANCE)
    late = re.match(r"(?:till|until) (?:past |almost |after )?[\w:]+(?: ?[ap]m)? about ", told)
    if verb in {"talked", "spoke", "chatted"} and (told.startswith("about ") or late):
        return Act(f"talking with me {told}", f"you talked with me {told}", Sort.GUIDANCE, companion=companion)
    if verb in {"talked", "spoke", "chatted"} and _IN_TIME_OFF.match(told):
        return Act(f"talking with me {told}", f"you talked with me {told}", Sort.TIME, companion=companion)
    if verb in {"talked", "spoke", "chatted"} and _TO_MINE.match(told):
        return Act(f"{verbs.gerund(verb)} {told}", f"you {verb} {told}", Sort.GUIDANCE)
    if verb == "walked" and told.startswith("through ") and " with me" not in told:
        return Act(f"walking me {told}", f"you walked me {told}", Sort.GUIDANCE, companion=companion)
    if verb == "spoke" and re.match(r"[A-Z][a-z]+ with (?:me|us|my|our)\b", told):
        return Act(f"speaking {told}", f"you spoke {told}", Sort.TIME)
    if verb in _BESIDE_ME and told:
        is_told = told.startswith("on hold ") or re.search(r"\b(?:me|us|my|our)\b", told)
        if verb == "walked" and not is_told and _AN_OBJECT.match(told):
            is_told = _PAPER_TAKEN.match(told)
            if not is_told:
                return None
        text = told if is_told else f"with me {told}"
        return Act(
            f"{verbs.gerund(verb)} {text}", f"you {verb} {text}", sort_of(f"{verb} {text} time"), companion=companion
        )
    if verb == "met" and re.match(r"(?:with )?(?:my|our)\b(?! expect)", told):
        return Act(f"meeting {told}", f"you met {told}", Sort.TIME)
    if verb == "met" and _AT_AN_ODD_HOUR.match(told):
        return Act(f"meeting me {told}", f"you met me {told}", Sort.TIME)
    return None


# "Italian to my grandmother all evening"
_TO_MINE = re.compile(r"(?:[A-Z][a-z]+ )?(?:with|to) (?:my|our)\b")
_BESIDE_ME = frozenset({"sat", "walked"})
# "walked the transcript over to licensing": it was taken there, and nobody walked along. Of the dog, nothing.
_AN_OBJECT = re.compile(
    r"(?:the|an?|every|each|all|both|her|his|their|your|some|two|three) "
    r"(?!(?:(?:whole|entire|full|last|first|final|long|of the|the) )*(?:way|miles?|stretch|leg|blocks?|bit|hour|"
    r"distance|length|afternoon|morning|evening|day)\b)"
)
_PAPER_TAKEN = re.compile(
    r"(?:the|both|all the) (?:[\w-]+ )?(?:transcripts?|forms?|paperwork|papers?|applications?|files?|letters?|contract|"
    r"cop(?:y|ies)|cv|references?|certificates?|diploma|documents?|permit|visa|cheque|claim|receipts?|requests?|"
    r"parcel|package|envelope) (?:straight |right |all the way )?(?:over|round|around|across|down|up|back|out|in|to)\b"
)
_WITH_ME = re.compile(r"with (?:me|us) ")
_FOR_HOURS = re.compile(r"with (?:me|us) (?:an|two|three|half an) hours?\b")
# An appointment kept is no kindness; one before the day began is.
_AT_AN_ODD_HOUR = re.compile(
    r"(?:me |us )?(?:(?:very )?(?:early|late)|on (?:your|a|Christmas|Easter|[A-Z]\w+day)|"
    r"at (?:four|five|six|dawn|night|midnight|[456](?::\d\d)?(?: am)?)|before|after)\b"
)
# Time for the user, taken from work: "between cases for most of a morning".
_IN_TIME_OFF = re.compile(
    r"(?:between (?:cases|patients|clients|classes|lessons|rounds|surgeries|meetings|shifts|services|flights|calls)|"
    r"for (?:most of|half|all|the whole|the best part of)|through (?:her|his|their|your) (?:lunch|break))\b"
)
_SHADOW = re.compile(
    (
        r"^(shadowed|watched|observed|joined|followed(?! up\b)|rounded with|scrubbed with|"
        r"scrubbed in(?: with)?|sat in on|visited|worked "
        r"(?:with|alongside|beside|next to)) (.+)$"
    ),
    re.IGNORECASE,
)
_SHARED_MEAL = re.compile(
    r"^(?:had|shared(?! (?:her|his|their)\b)|ate|got|grabbed|met (?:me |us )?for|went (?:out )?(?:to|for)) "
    r"(?:an? |some )?(?:(?!my\b|our\b|her\b|his\b|their\b)\w+ )?"
    r"(lunch|dinner|breakfast|coffee|tea|brunch|supper|barbecue)\b((?: (?:at|in) (?:her|his|their) \w+)?)",
    re.IGNORECASE,
)
_TIME = (
    r"(?:(?:satur|sun|mon|tues|wednes|thurs|fri)day(?: morning| afternoon| evening| night)?|(?:[a-z]+ )?(?:days?|"
    r"mornings?|afternoons?|evenings?|weekend|week|hours?|minutes|shifts?))"
)
# "with her team", "with her arguing": what follows may be whom it was spent with, or how.
_WITH_THEM = (
    r" with (?:her|him|them)(?=$|[,:]| (?:in|at|on|out|and|going|watching|learning|walking|looking|drawing|reading|"
    r"talking|working|touring|visiting|seeing|cooking|sorting|testing)\b)"
)
_DAY_WITH = re.compile(
    rf"spent (?:(?:an?|the) )?(?P<span>(?!all\b|half\b|most\b)(?:[a-z]+ )?{_TIME}){_WITH_THEM}", re.I
)
_PART_OF_DAY = re.compile(
    rf"(?:spent )?(?P<span>(?:nearly |almost )?(?:all|half|most of)(?: (?:an?|the|her|his|their))? {_TIME})"
    rf"{_WITH_THEM}",
    re.IGNORECASE,
)
_PARTS = frozenset({"all", "half", "most", "nearly", "almost"})


_WROTE_WITH = re.compile(
    r"^(texted|emailed|messaged|chatted|talked) with (?:her|him|them)((?: for \w+)? about .*)$", re.IGNORECASE
)
_UP_LATE = re.compile(r"^stayed up ((?:late|until|till|past)(?: [\w:]+(?: [ap]m)?)?) talking (.+)$", re.IGNORECASE)
# "shadowed her half day": the day is no object.
_SHADOWED_SPAN = re.compile(
    r"^((?:shadowed|worked (?:with|alongside|beside|next to)) (?:her|him|them)) "
    r"((?:an? |the )?(?:half|full|whole|entire|all|two|three|\d) (?:an? )?"
    r"(?:day|days|morning|mornings|afternoon|shift|shifts|hours)\b)",
    re.IGNORECASE,
)
_RODE_ALONG = re.compile(r"^rode along((?: (?:with|on|in|for)\b(?!.* as my\b).*)?)$", re.IGNORECASE)
_WENT_ROUND = re.compile(
    r"^(?P<verb>walked|toured|hiked|cycled) (?P<what>(?:the|every|all) .{3,40}?) with (?:her|him|them|you)"
    r"(?P<how>,? (?:from )?(?:start to finish|end to end|top to bottom))?(?=$|,)",
    re.IGNORECASE,
)
_HAPPY_TALK = re.compile(
    r"^(?P<doing>nerd|geek)ed out (?:over|about|on) (?P<what>[\w' -]{3,40}?)(?: for (?:an?|\d+|two) (?:hours?|"
    r"minutes))?(?=$|,)",
    re.IGNORECASE,
)
# "got to try the press" was somebody's leave to give.
IDLE = r"(?!know\b|go\b|leave\b|say\b|work\b|wait\b|get\b|think\b|talk\b|come\b)"
_GOT_TO = re.compile(rf"^(?:even |also |finally )?got to {IDLE}(?P<do>[a-z]+)(?P<how> .+)$", re.IGNORECASE)


_SAT_IN = re.compile(
    r"(?:watched|observed|sat in on) (?:my\b|me (?:teach|operate|present|lecture|lead|run|work)\b)", re.IGNORECASE
)


_AT_A_SIDE = word_set("sat stood played sang rode knelt bowed")
# "Sat beside her for Tchaik 4": whoever let it be so, and not on a train.
_BESIDE_THEM = re.compile(
    r"^[a-z]+ (?:right )?(?P<where>beside|next to|alongside|behind) "
    r"(?:her|him|them|you)"
    r"(?P<how> (?:for|through|during|in (?:the|her|his) (?:cab|cockpit|pit|section|van|truck|jeep|combine|tractor|boat|"
    r"second row|front row|choir|orchestra|band|stalls)|at the (?:organ|piano|bench|desk|console|wheel|"
    r"controls|counter|"
    r"press|pass|stove|kiln|loom|easel|helm)|on the (?:bench|tractor|podium|footplate|bridge|line))\b.*)$",
    re.IGNORECASE,
)
_BESIDE_YOU = re.compile(r"(?:right )?(?:beside|next to|alongside|behind) you\b")
DONE_TOGETHER = word_set(
    "spent rode nerded geeked crashed stayed slept walked toured hiked cycled had shared ate got grabbed met went "
    "texted emailed messaged chatted talked shadowed watched observed joined followed rounded scrubbed sat visited "
    "worked"
)


def user_act(clause: Clause) -> Act | None:
    """What the user did in the contact's company, turned to what the contact made possible."""
    text = clause.speaker.renamed(clause.text, "her", "her")
    clause = clause if text == clause.text else replace(clause, text=text)
    first = text.partition(" ")[0].lower()
    if first in GUESTS and (guest := hosted(clause)):
        return guest
    if not clause.named and (given := _time_together(clause, first)):
        return given
    if first in _AT_A_SIDE and (beside := _BESIDE_THEM.match(text)):
        where = f"me {beside['where'].lower()} you{clause.to_you(beside['how'])}"
        return Act(f"having {where}", f"you had {where}", Sort.TIME)
    if first not in DONE_TOGETHER:
        return None
    rode = _RODE_ALONG.match(text)
    if rode:
        along = address(rode[1], clause.speaker)
        return Act(f"letting me ride along{along}", f"you let me ride along{along}", Sort.ACCESS)
    chatted = _HAPPY_TALK.match(text)
    if chatted:
        return Act(f"{chatted['doing'].lower()}ing out with me over {clause.to_you(chatted['what'])}", sort=Sort.TIME)
    got_to = _GOT_TO.match(text) if not clause.named else None
    if got_to and verbs.is_base(got_to["do"].lower()):
        what = f"{got_to['do'].lower()}{clause.to_you(got_to['how'])}"
        return Act(f"letting me {what}", f"you let me {what}", Sort.ACCESS)
    round_it = _WENT_ROUND.match(text)
    if round_it:
        verb, how = round_it["verb"].lower(), f"{round_it['what']} with me{round_it['how'] or ''}"
        return Act(f"{verbs.gerund(verb)} {how}", f"you {verb} {how}", Sort.TIME)
    return _shared_meal(clause) or _talk(clause) or _shadowed(clause)


def _time_together(clause: Clause, first: str) -> Act | None:
    """ "spent most of Thursday with her": whoever wrote it was with her."""
    part = _PART_OF_DAY.match(clause.text) if first == "spent" or first in _PARTS else None
    if part:
        return Act(f"spending {_lowered(clause.to_you(part['span']))} with me", sort=Sort.TIME)
    day = _DAY_WITH.match(clause.text) if first == "spent" else None
    return Act(f"the {day['span']} you spent with me", sort=Sort.TIME) if day else None


def _lowered(text: str) -> str:
    return text[0].lower() + text[1:]


def _shared_meal(clause: Clause) -> Act | None:
    """ "had lunch with her" """
    text = clause.text
    meal = _SHARED_MEAL.match(text)
    if meal and clause.subject == "contact" and re.search(r"\bwith (?:me|us)\b", text):
        verb, _, rest = text.partition(" ")
        if verbs.is_past(verb.lower()):
            return Act(f"{verbs.gerund(verb.lower())} {clause.to_you(rest)}", sort=Sort.HOSPITALITY)
    if meal and not re.match(r"had (?:me|us)\b", text, re.IGNORECASE):
        return Act(meal[1].lower() + address(meal[2], clause.speaker, with_companion=True), sort=Sort.HOSPITALITY)
    return None


def _talk(clause: Clause) -> Act | None:
    """ "texted with him about the roof", "stayed up late talking jazz" """
    text = clause.text
    wrote = _WROTE_WITH.match(text)
    if wrote and clause.subject in {"user", "contact"}:
        told = clause.to_you(wrote[2])
        return Act(
            f"{verbs.gerund(wrote[1].lower())} with me{told}", f"you {wrote[1].lower()} with me{told}", Sort.GUIDANCE
        )
    late = _UP_LATE.match(text)
    if late and "self" not in late[2]:
        about = clause.to_you(late[2].removesuffix(" with me"))
        return Act(f"staying up {late[1]} talking {about} with me", sort=Sort.TIME)
    return None


def _shadowed(clause: Clause) -> Act | None:
    """ "shadowed her for half a day", "watched my lesson" """
    text = clause.text
    shadow = _SHADOW.match(_SHADOWED_SPAN.sub(r"\1 for \2", text).replace(" for all ", " all "))
    if shadow and re.search(r"\b(?:her|him|his|them|their)\b", shadow[2]) and not re.search(r"\b(?:me|my|us)\b", text):
        first, _, more = shadow[1].lower().partition(" ")
        what = address(re.sub(r"\b(?:them|their)\b", "her", shadow[2]), clause.speaker)
        doing = f"{verbs.infinitive(first)}{' ' + more if more else ''} {what}"
        return Act(f"letting me {doing}", f"you let me {doing}", Sort.TIME)
    if shadow and clause.subject == "contact" and _SAT_IN.match(text):
        verb, told = shadow[1].lower(), clause.to_you(shadow[2])
        first, _, more = verb.partition(" ")
        return Act(f"{verbs.gerund(first)}{' ' + more if more else ''} {told}", f"you {verb} {told}", Sort.GUIDANCE)
    return None
