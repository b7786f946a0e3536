"""Where a sentence of the user's own goes in a message that is written already."""

from __future__ import annotations


def with_sentence(body: str, sentence: str, *, is_opening: bool = False) -> str:
    """The message with the sentence after the greeting, or, unless it opens, as the last before the sign-off."""
    paragraphs = body.rstrip().split("\n\n")
    if not body.strip():
        return sentence
    if len(paragraphs) == 1:
        return f"{paragraphs[0]} {sentence}"
    if is_opening:
        first = f"{sentence} {paragraphs[1]}" if len(paragraphs) > 2 else f"{sentence}\n\n{paragraphs[1]}"
        return "\n\n".join([paragraphs[0], first, *paragraphs[2:]])
    last = f"{paragraphs[-2]} {sentence}" if len(paragraphs) > 2 else f"{paragraphs[0]}\n\n{sentence}"
    return "\n\n".join([*paragraphs[:-2], last, paragraphs[-1]])
