"""Feedback as sentences: one point in a frame that it fits, two behind one opening (rules 51 and 55)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from offers.domain.decline.choosing.variety import Deck, spelled_out
from offers.domain.decline.phrases import brief
from offers.domain.decline.phrases import feedback as sayings
from offers.domain.decline.share.as_help import begins_with_fact, is_bare_fact
from offers.domain.decline.share.feedback import begins_with_praise, stands_alone
from offers.domain.decline.share.portions import Portion, Shared
from offers.domain.decline.share.proposals import is_wish
from offers.domain.decline.share.statements import is_sentence
from offers.domain.decline.text.prose import capitalize, finish


@dataclass(frozen=True, slots=True, kw_only=True)
class Frames:
    """`joined` carries a sentence on, `suggesting` one that says what would help; `suggested` takes only the thing that
    would. `alone` goes ahead of a sentence that cannot be carried on, `few_words` of what is none. `two` announces two
    points.
    """

    joined: Sequence[str]
    suggesting: Sequence[str]
    suggested: Sequence[str]
    alone: Sequence[str]
    few_words: Sequence[str]
    two: Sequence[str]


WRITTEN = Frames(
    joined=sayings.JOINED,
    suggesting=sayings.SUGGESTING,
    suggested=sayings.SUGGESTED,
    alone=sayings.ALONE,
    few_words=sayings.IN_FEW_WORDS,
    two=sayings.TWO,
)
WRITTEN_AFTER_A_YES = Frames(
    joined=sayings.AFTER_A_YES,
    suggesting=(),
    suggested=sayings.SUGGESTED_AFTER_A_YES,
    alone=sayings.ALONE_AFTER_A_YES,
    few_words=sayings.IN_FEW_WORDS_AFTER_A_YES,
    two=sayings.TWO_AFTER_A_YES,
)
IN_BRIEF = replace(WRITTEN, joined=brief.FEEDBACK, suggesting=(), few_words=brief.FEEDBACK)
SPOKEN = Frames(
    joined=sayings.SPOKEN_JOINED,
    suggesting=sayings.SPOKEN_SUGGESTING,
    suggested=sayings.SPOKEN_SUGGESTED,
    alone=sayings.SPOKEN_ALONE,
    few_words=sayings.SPOKEN,
    two=sayings.SPOKEN_TWO,
)
SPOKEN_AFTER_A_YES = replace(SPOKEN, joined=sayings.SPOKEN_AFTER_A_YES, suggesting=())


def to_agency(frames: Frames) -> Frames:
    """Whoever stands between can only pass it on."""
    return replace(
        frames,
        joined=sayings.TO_PASS_ON,
        suggesting=(),
        suggested=sayings.SUGGESTED_TO_PASS_ON,
        alone=sayings.ALONE_TO_PASS_ON,
        few_words=sayings.IN_FEW_WORDS_TO_PASS_ON,
        two=sayings.TWO_TO_PASS_ON,
    )


def told(
    points: Sequence[str], frames: Frames, deck: Deck, shared: Shared, for_one_alone: Sequence[str] = ()
) -> list[str]:
    """The points as this reader gets them, beside what others of the bundle were `shared`."""
    alone = [_spelled(shared.portion(point), deck) for point in for_one_alone]
    rest = [point for point in points if point not in for_one_alone]
    return [*_for_you(alone, deck), *_together(rest, frames, deck, shared)]


def _for_you(portions: Sequence[Portion], deck: Deck) -> list[str]:
    """What nobody else was cleared for, to one whom the others may ask."""
    said = [_plainly(portion) for portion in portions]
    if not said:
        return []
    bank = sayings.TWO_FOR_YOU if len(said) > 1 else sayings.FOR_YOU
    return [deck.deal(bank, _slots(said[0])), *map(capitalize, said[1:])]


def _plainly(portion: Portion) -> str:
    is_wanted = portion.is_suggestion or (not is_sentence(portion.text) and is_wish(portion.text))
    return f"I'd suggest {finish(portion.text)}" if is_wanted else finish(portion.text)


def _together(points: Sequence[str], frames: Frames, deck: Deck, shared: Shared) -> list[str]:
    """One point in a frame, or two that are announced."""
    portions = [_spelled(shared.portion(point), deck) for point in points]
    if len(portions) > 1:
        if both := _both_would_help(*(portion.text for portion in portions)):
            return [deck.deal(sayings.BOTH, _slots(both))]
        helps = any("help" in portion.text for portion in portions)
        two = [phrase for phrase in frames.two if not (helps and "help" in phrase)]
        return [deck.deal(two, {}), *_in_a_row([_one_of_two(portion, deck) for portion in portions])]
    return [_framed(portion, frames, deck) for portion in portions]


def _spelled(portion: Portion, deck: Deck) -> Portion:
    return replace(portion, text=spelled_out(portion.text)) if deck.formal else portion


def _in_a_row(said: list[str]) -> list[str]:
    """ "I'd suggest ...", and not the same once more."""
    if all(map(_SUGGESTING.match, said)):
        said[1] = _SUGGESTING.sub("Another thing would be ", said[1])
    return said


_SUGGESTING = re.compile(r"(?:One thing )?I(?:'d| would) suggest (?:is )?")


def _one_of_two(portion: Portion, deck: Deck) -> str:
    if portion.is_suggestion or (not is_sentence(portion.text) and is_wish(portion.text)):
        return deck.deal(sayings.SUGGESTED_TOO, _slots(finish(portion.text)))
    if is_bare_fact(portion.text) and not stands_alone(portion.text):
        # "Two things stayed with me", and then "one thing", would count them wrong.
        bank = [phrase for phrase in sayings.OF_A_FACT if not phrase.startswith("One thing")]
        return deck.deal(bank, _slots(finish(portion.text)))
    return _whole(portion.text)


def _framed(portion: Portion, frames: Frames, deck: Deck) -> str:
    point = finish(portion.text)
    if begins_with_praise(point):
        return _whole(point)
    if portion.is_suggestion:
        return deck.deal(frames.suggested, _slots(point))
    if portion.is_old and not is_bare_fact(point) and (stands_alone(point) or _SUGGESTS.match(point)):
        return _again(portion.text, deck)
    if stands_alone(point) or point.startswith("what would "):
        bank = frames.alone
    elif is_bare_fact(point):
        bank = sayings.OF_A_FACT
    elif not is_sentence(point) and is_wish(point):
        bank = frames.suggested
    elif not is_sentence(point) or begins_with_fact(point):
        bank = frames.few_words
    elif _OPENS.match(point) or point.startswith("I "):
        bank = frames.alone
    else:
        bank = [*frames.suggesting, *frames.joined] if _SUGGESTS.match(point) else frames.joined
    if point.startswith("it would "):
        bank = [phrase for phrase in bank if not _LEADS_TO_A_VIEW.search(phrase)] or bank
    if "help" in point:
        bank = [phrase for phrase in bank if "help" not in phrase] or bank
    if _OF_THE_NEXT.search(point):
        bank = [phrase for phrase in bank if "next" not in phrase] or bank
    return deck.deal(bank, _slots(point))


def _slots(point: str) -> dict[str, str]:
    return {"feedback": point, "Feedback": capitalize(point)}


def _whole(given: str) -> str:
    return capitalize(finish(given))


def _again(given: str, deck: Deck) -> str:
    """A point that may begin with a name keeps its capital, and so is a sentence of its own."""
    is_alone = stands_alone(given)
    if not is_alone and _SUGGESTS.match(given) and not _OF_THE_NEXT.search(given):
        bank = sayings.AGAIN_SUGGESTING
        if said := deck.deal(bank, {"feedback": finish(given)}, fresh=True):
            return said
    bank = sayings.AGAIN_ALONE if is_alone else sayings.AGAIN
    return deck.deal(bank, _slots(finish(given)))


def _both_would_help(first: str, second: str) -> str:
    """ "two things would help the next candidate: a map, and fewer rounds"; "" where the two cannot be one."""
    one, other = _WOULD_HELP.match(first), _WOULD_HELP.match(second)
    if not (one and other):
        return ""
    whom = {found["whom"] for found in (one, other) if found["whom"]}
    if len(whom) > 1:
        return ""
    done = "have helped" if one["have"] and other["have"] else "help"
    return f"two things would {done}{''.join(whom)}: {one['thing']}, and {other['thing']}."


_WOULD_HELP = re.compile(
    r"(?P<thing>(?!(?:it|this|that|these|those|they|you|I|we|what|if|with|for|in|after)\b)[^,;:.]+?) would "
    r"(?:help|(?P<have>have) helped)(?P<whom> (?:me|us|the next [a-z]+|candidates|newcomers|new [a-z]+))?\.?$"
)
# "One thing I'd pass on is that it would help" beats about the bush.
_LEADS_TO_A_VIEW = re.compile(r"\bthat \{feedback\}|^From where")
_OPENS = re.compile(
    r"(?:with|without|for|in|after|on|at|if|when|while|although|though|because|since|as|given|once|before)\b",
    re.IGNORECASE,
)
_SUGGESTS = re.compile(r"(?!what\b)[^;.]*\bwould (?!have\b|not\b)")
# Whoever it would help is named already.
_OF_THE_NEXT = re.compile(
    r"\b(?:next|candidates?|people|famil(?:y|ies)|hires?|applicants?|couples?|new|newcomers?|me|my|I|us|our|we|whoever|"
    r"some(?:one|body))\b"
)
