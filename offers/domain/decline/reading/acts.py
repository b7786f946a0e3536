"""One thing a person did for the user, in the forms that sentences need."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from offers.domain.decline.questions import Askable, asked_once
from offers.domain.decline.text.prose import AnyCase, words


class Sort(StrEnum):
    """What kind of kindness an act was, which decides what may be said about it."""

    HOSPITALITY = "hospitality"
    GIFT = "gift"
    RIDE = "ride"
    ACCESS = "access"
    INTRODUCTION = "introduction"
    COACHING = "coaching"
    GUIDANCE = "guidance"
    CANDOR = "candor"
    LOGISTICS = "logistics"
    TIME = "time"
    WORK = "work"


@dataclass(frozen=True, slots=True)
class Act(Askable):
    """`for_form` follows "Thank you for"; `that_form` follows "I know that" and is "" where there is none.

    `told` is the deed as a sentence of its own, in lower case and without its full stop, often with more of the note.

    `own_words` marks the user's own completion, used as it stands. `companion` also took part ("your husband").
    `is_general` marks what only the kind of meeting tells, where the note gave nothing. `effect` is the user's own
    reaction to it, as a sentence, where the note tells one. `is_marked` tells that the note dwells on it ("so kind").
    `relative` is one of the user's family by name, with "him" or "her". `if_dwelt_on`: none without an effect.
    """

    for_form: str
    that_form: str = ""
    sort: Sort = Sort.WORK
    own_words: bool = False
    companion: str = ""
    is_general: bool = False
    effect: str = ""
    is_marked: bool = False
    relative: tuple[str, str] = ("", "")
    if_dwelt_on: bool = False
    told: str = ""


@asked_once
def length(act: Act) -> int:
    """In words, as it is thanked for."""
    return len(words(act.for_form))


_SORTS = [
    (
        Sort.HOSPITALITY,
        (
            r"\b(?:dinner|supper|lunch(?! break| hour)|breakfast|brunch|barbecue|bbq|picnic|coffee|tea|your (?:\w+ "
            r")?(?:home|house|farm|table|kitchen|"
            r"(?:spare|guest) (?:room|house)|place)|host(?:ed|ing)|boat|(?:bike|sleigh|night) tour|sail\w*|hik(?:e|ed|"
            r"ing)|potluck|ha(?:d|ving) (?:me|us)(?: both| all)? over|put(?:ting)? (?:me|us) up|tasting menu)\b"
        ),
    ),
    (
        Sort.GIFT,
        (
            r"\b(?:soup|cookies|pie|cake|bread|bak(?:ed|ing)|cook\w*|g(?:ave|iving) (?:me|us) (?:a|some|your|the last) "
            r"(?:jars?|loaf|loaves|eggs|honey|jam|bottles?|cuttings|book|blanket|coat|scarf|hat)\b|br(?:ought|"
            r"inging) (?:me|us) (?!to |along|in |back|up "
            r")\w+|waiting$|ready$|hoodie|mug|flowers|lending|(?<!the )lent|risotto|"
            r"ready because|basket|snacks?|umbrella|tickets|"
            r"(?:cinnamon )?rolls?(?<=cinnamon roll)|(?<=me the last )(?:scone|doughnut|muffin|brownie|bagel))\b"
            r"(?! (?:contract|club))"
        ),
    ),
    (Sort.RIDE, r"\b(?:dr(?:ove|iving) (?:me|us)\b|ride\b|airport|pick(?:ed|ing) (?:me|us) up)"),
    (Sort.ACCESS, r"\b(?:let(?:ting)? (?:me|us)\b|the run of|invit(?:ed|ing) (?:me|us)|on rounds)"),
    (Sort.INTRODUCTION, r"\b(?:introduc|put(?:ting)? (?:me|us) in touch|connect(?:ed|ing) (?:me|us))"),
    (
        Sort.COACHING,
        (
            r"\b(?:coach|quizz|notes on\b|feedback|tracked changes|comments|critiqu|mark(?:ed|ing)|rewr(?:ote|iting)|"
            r"prep\b|prepp(?:ed|ing) (?:me|us)\b|prepar|rehears|mentor|practi[cs]e|demo lesson|mock|"
            r"manuscript|resume|portfolio|thesis|dissertation|read(?:ing)? my)"
        ),
    ),
    (
        Sort.LOGISTICS,
        (
            r"\b(?:flight|rebook|booked|booking|hotel|train\b|reservation|reimburs|schedul|itinerary|parking|"
            r"paperwork|credential|forms?\b|badge|shuttle|calendar|license|permit|visit plan|"
            r"printed|printing|application)"
        ),
    ),
    (
        Sort.CANDOR,
        r"\b(?:(?:the|your|practice's) books\b|honest|frank|candid|openly|straight answer|so open\b|the truth)",
    ),
    (
        Sort.GUIDANCE,
        (
            r"\b(?:explain|walk(?:ed|ing) (?:me|us) through|t(?:ook|aking) (?:me|us) through|answer|t(?:old|elling) "
            r"(?:me|us) (?:about|how|what|why)|"
            r"drew|drawing|line by line|show|lesson|questions|roadmap|demonstrat|guid|la(?:id|ying) out|"
            r"whiteboard|taught|teach|review)"
        ),
    ),
    (
        Sort.TIME,
        (
            r"\b(?:stay|sp(?:ent|end)|waited|waiting|hour|afternoon|morning|evening|weekend|night|sat |sitting|time\b|"
            r"(?:whole|full|entire|half|rest of the|an?|your) day\b)"
        ),
    ),
]


_PATTERNS = [(sort, AnyCase(pattern)) for sort, pattern in _SORTS]


def sort_of(text: str) -> Sort:
    for sort, pattern in _PATTERNS:
        if pattern.search(text):
            return sort
    return Sort.WORK


_KIN = [
    (re.compile(r"\b(?:my|our) (?:husband|son|father|dad|brother)\b"), "he", "him", "his"),
    (re.compile(r"\b(?:my|our) (?:wife|daughter|mother|mom|mum|sister)\b"), "she", "her", "her"),
]
# What a clause opens with, whose subject comes next.
_OPENS = r"\b(so|because|while|when|until|if|where|that|how|what|say|said) "


def second_mention(before: str, text: str) -> str:
    """ "my husband" a second time in one sentence is "him"."""
    for kin, they, them, their in _KIN:
        found = kin.search(before)
        if found:
            text = re.sub(rf"\b{found[0]}'s\b", their, text)
            text = re.sub(rf"{_OPENS}{found[0]}\b", rf"\1 {they}", text)
            text = re.sub(rf"\b{found[0]}\b", them, text)
    return text


_MY_KIN = re.compile(r"\b(?:my|our) (?:husband|son|father|dad|brother|wife|daughter|mother|mom|mum|sister)\b")


def once(text: str) -> str:
    found = _MY_KIN.search(text)
    return text[: found.end()] + second_mention(found[0], text[found.end() :]) if found else text


def said_after(first: Act, text: str) -> str:
    """Another act as it is told after the first: whoever both were done for is named once."""
    name, them = first.relative
    if them:
        text = re.sub(rf"\b{name}'s\b", "his" if them == "him" else "her", text)
        text = re.sub(rf"\b{name}\b", them, text)
    return second_mention(first.for_form, text)


_ON_WHAT = re.compile(r", (?:(?:about|on) .*|(?:two|three|four|\d+) (?:rounds|passes|drafts|evenings|hours))$")
# What followed up before: "showing me the press and laughing when it jammed".
_FOLLOWED_UP = re.compile(r"(?<!,) and (?=[a-z]+(?:ing|ed) (?:when )?(?:it|them)\b)")


def _as_a_list(form: str) -> str:
    """The act as it stands before one more that follows up."""
    return _FOLLOWED_UP.sub(", ", _ON_WHAT.sub("", form))


def merge(first: Act, follow_up: Act) -> Act:
    """ "reading my manuscript" and "marking it up" are one act: the second makes no sense alone."""
    first = replace(first, for_form=_as_a_list(first.for_form), that_form=_as_a_list(first.that_form))
    that = (
        f"{first.that_form} and {follow_up.that_form.removeprefix('you ')}"
        if first.that_form and follow_up.that_form
        else ""
    )
    # A question whose answer is written down was asked in earnest.
    is_empty = first.if_dwelt_on and not follow_up.for_form.startswith("writing it")
    return replace(first, for_form=f"{first.for_form} and {follow_up.for_form}", that_form=that, if_dwelt_on=is_empty)
