"""Whether the capital of a first word only begins its sentence, read from what follows: a name is never lowered."""

from __future__ import annotations

import re

from offers.domain.decline.text.prose import decapitalize

_AUXILIARY = r"(?:would|could|might|should|will|can|may|is|are|was|were|has|have|had)"
# No name stands before an article or a pronoun, but for one of time or manner: "Give us a map", "Boston each week".
_BEFORE_NO_NAME = (
    r"(?!\w+ (?:few|couple|same|way|whole|first|last|next|times?|days?|weeks?|months?|years?|mornings?|"
    r"evenings?|nights?|spring|summer|fall|autumn|winter)\b)"
    r"(?:an?|the|my|our|your|their|his|its|it|me|us|him|them|you|this|these|those|some|any|each|every|new|fewer)"
)
_ONLY_BEGINS = re.compile(
    rf"[A-Z][a-z]+ing (?!{_AUXILIARY}\b)[a-z]|"
    rf"[A-Z][a-z]+ {_BEFORE_NO_NAME}\b|"
    # "Help with the rent", "Clarity about nights", "Time to settle": what goes on is not said of a person or a place.
    r"[A-Z][a-z]+ (?:with(?! (?:her|his|their|all)\b)|about|of(?! (?:all|course)\b)|between|without|per) [a-z]|"
    r"[A-Z][a-z]+ to (?!me\b|us\b)[a-z]|"
    # "Staggered start times would", "Capped hours would", and not "Ahmed never would".
    rf"[A-Z][a-z]+ed (?!{_AUXILIARY}\b|never\b|also\b|\w+(?:ly|ed)\b|\w+ing (?:the|an?|me|us|my|our)\b)"
    rf"[a-z-]+ (?:[a-z-]+ )?(?:{_AUXILIARY}|instead|rather|and|or)\b|"
    r"[A-Z][a-z]{3,}(?:tion|sion|ment|ness|ship|hood|ance|ence|ity|age)s? (?:for|on|from|in|at|during|after|before) "
    r"[a-z]|"
    # "Self-scheduling", "Weekend-free rotas", and not "London-based" or "X-ray".
    r"[A-Z][a-z]+(?:-[a-z]+)*-(?!(?:based|born|trained|style|certified|like|led|owned|run|approved)\b)[a-z]+ [a-z]"
)


def lowered(text: str) -> str:
    """The text as it goes on in the middle of a sentence; as it stands where it may begin with a name."""
    return text[0].lower() + text[1:] if _ONLY_BEGINS.match(text) else decapitalize(text)
