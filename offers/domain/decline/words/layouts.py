"""In which order and in how many paragraphs a message says what it says, so that no two of a bundle look alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from offers.domain.decline.text.prose import words


class Layout(StrEnum):
    """The shape of one message. All that begin with thanks have "thanks" in their name first."""

    NEWS = "news"
    THANKS = "thanks"
    NEWS_WITH_THANKS = "news with thanks"
    THANKS_WITH_NEWS = "thanks with news"
    THANKS_IN_ONE = "thanks in one"
    IN_ONE = "in one"

    @property
    def begins_with_thanks(self) -> bool:
        return self.value.startswith("thanks")


@dataclass(frozen=True, slots=True)
class Said:
    """The sentences of one message by what they do; `last_line` is the user's own line above the name."""

    told: list[str]
    why: list[str]
    passing: list[str]
    grateful: list[str]
    feedback: list[str]
    touch: list[str]
    wish: list[str]
    opening: list[str]
    closing: list[str]
    last_line: str = ""

    @property
    def news(self) -> list[str]:
        return [*self.told, *self.why, *self.passing]

    @property
    def end(self) -> list[str]:
        return [*self.touch, *self.wish, *self.closing]

    def without(self, left_out: set[str]) -> Said:
        """Without these sentences, but never without the first of the thanks."""
        if not left_out:
            return self

        def kept(sentences: list[str]) -> list[str]:
            return [sentence for sentence in sentences if sentence not in left_out]

        return replace(
            self,
            grateful=[*self.grateful[:1], *kept(self.grateful[1:])],
            touch=kept(self.touch),
            wish=kept(self.wish),
            opening=kept(self.opening),
            closing=kept(self.closing),
        )


def paragraphs(said: Said, layout: Layout) -> list[str]:
    """The moves in the order of the layout. Feedback stands for itself, after the news and the thanks (rule 52)."""
    blocks = list(_blocks(said, layout))
    blocks[0] = [*said.opening, *blocks[0]]
    return [" ".join(block) for block in blocks if block]


def _blocks(said: Said, layout: Layout) -> Iterator[list[str]]:
    if layout in {Layout.IN_ONE, Layout.THANKS_IN_ONE}:
        first = [*said.grateful, *said.news] if layout.begins_with_thanks else [*said.news, *said.grateful]
        yield [*first, *said.feedback, *said.end]
    elif layout is Layout.NEWS_WITH_THANKS:
        yield from ([*said.news, *said.grateful], said.feedback, said.end)
    elif layout is Layout.THANKS_WITH_NEWS:
        yield from ([*said.grateful, *said.news], said.feedback, said.end)
    elif layout is Layout.THANKS:
        yield from (said.grateful, [*said.news, *([] if said.feedback else said.end)], said.feedback)
        yield said.end if said.feedback else []
    else:
        yield from (said.news, said.grateful, said.feedback, said.end)


def in_few_words(said: Said, layout: Layout) -> list[str]:
    """Two paragraphs: the news, and everything else."""
    rest = [*said.feedback, *said.end]
    blocks = [said.grateful, [*said.news, *rest]] if layout.begins_with_thanks else [said.news, [*said.grateful, *rest]]
    return [" ".join(block) for block in blocks if block]


def length(sentences: Iterable[str]) -> int:
    return sum(len(words(sentence)) for sentence in sentences)
