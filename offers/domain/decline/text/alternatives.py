"""Long lists of words in a pattern, put so that at each word only those of its first letter are tried."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_BEGINS_WORD, _BEGINS_TEXT = r"\b", "^"
_LOOKS_BACK = ("(?<!", "(?<=")
_REPEATS = frozenset("?*+{")
# What keeps its brackets and bars to itself; a bracket or bar; anything else.
_TOKEN = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|[(|)]|[^\\\[(|)]+", re.DOTALL)
_CAPTURES = re.compile(r"\((?!\?(?!P<))")


def by_first_letter(pattern: str) -> str:
    r"""The pattern with its alternatives grouped by letter, where each begins a word (`\b`) and captures nothing.

    It finds something where the pattern does: those of one letter stay in their order, and what begins with no plain
    letter comes last. The same for those that begin a text (`^`). What begins otherwise stands behind them all.
    """
    if _captures(pattern):
        return pattern
    alternatives = [_boundary_first(one) for one in _alternatives(pattern)]
    found = [_all_that_begin(begins, alternatives) for begins in (_BEGINS_TEXT, _BEGINS_WORD)]
    others = [one for one in alternatives if not one.startswith((_BEGINS_WORD, _BEGINS_TEXT))]
    return "|".join(filter(None, (*found, *others)))


def _captures(pattern: str) -> bool:
    return any(token[0] == "(" and _CAPTURES.match(pattern, token.start()) for token in _TOKEN.finditer(pattern))


def _all_that_begin(begins: str, alternatives: Iterable[str]) -> str:
    """Those that begin with this, which is then looked at once; "" for none."""
    rests = [one.removeprefix(begins) for one in alternatives if one.startswith(begins)]
    if not rests:
        return ""
    grouped = "|".join(_grouped([each for rest in rests for each in _unfolded(rest)]))
    return f"{begins}(?:{grouped})"


def only_begins(pattern: str) -> bool:
    """Whether it finds something nowhere but where a text begins."""
    return all(one.startswith("^") for one in _alternatives(pattern))


def longest_of(strings: Iterable[str]) -> str:
    """A pattern for the longest of the strings that stands at a place, which reads what they share once."""
    by_letter: dict[str, list[str]] = {}
    for one in strings:
        by_letter.setdefault(one[:1], []).append(one[1:])
    is_whole = by_letter.pop("", None) is not None
    rests = "|".join(re.escape(letter) + longest_of(by_letter[letter]) for letter in sorted(by_letter))
    return f"(?:{rests})" + "?" * is_whole if rests else ""


def _grouped(alternatives: list[str]) -> Iterator[str]:
    by_letter: dict[str, list[str]] = {}
    others = []
    for one in alternatives:
        if _begins_with_letter(one):
            by_letter.setdefault(one[0], []).append(one[1:])
        else:
            others.append(one)
    yield from _as_groups(by_letter)
    if first := _all_that_begin(_BEGINS_TEXT, others):
        yield first
    yield from (one for one in others if not one.startswith(_BEGINS_TEXT))


def _begins_with_letter(one: str) -> bool:
    return one[:1].isalnum() and one[1:2] not in _REPEATS


def _as_groups(by_letter: dict[str, list[str]]) -> Iterator[str]:
    for letter, rests in by_letter.items():
        yield f"{letter}(?:{'|'.join(rests)})"


def _unfolded(alternative: str) -> Iterator[str]:
    """One that begins with a choice as one for each: "(?:my|our) own" as "my own" and "our own".

    What it looks back for is looked for once its letter is there: "(?<!not )me" as "m(?<!not m)e".
    """
    choices, after = [""], ""
    if alternative.startswith(_LOOKS_BACK):
        inner, after = _group(alternative)
        yield from (_looking_back(f"{alternative[:4]}{{}})", inner, one) for one in _unfolded(after))
        return
    if alternative.startswith("(?:"):
        inner, after = _group(alternative)
        choices = _alternatives(inner)
    elif alternative[:1].isalnum() and alternative[1:2] == "?":
        choices, after = [alternative[0]], alternative[1:]
    if after.startswith("?"):
        choices, after = [*choices, ""], after[1:]
    if choices == [""] or after[:1] in _REPEATS:
        yield alternative
        return
    for choice in choices:
        yield from _unfolded(choice + after)


def _looking_back(look: str, behind: str, one: str) -> str:
    if _begins_with_letter(one):
        return one[0] + look.format(f"(?:{behind}){one[0]}") + one[1:]
    return look.format(behind) + one


def _boundary_first(alternative: str) -> str:
    r"""One that looks back, and then for a word, the other way round: "(?<!not )\bme" as "\b(?<!not )me"."""
    rest = alternative
    while rest.startswith(_LOOKS_BACK):
        rest = _group(rest)[1]
    looks = alternative.removesuffix(rest)
    if not (looks and rest.startswith(_BEGINS_WORD)):
        return alternative
    return _BEGINS_WORD + looks + rest.removeprefix(_BEGINS_WORD)


def _group(pattern: str) -> tuple[str, str]:
    """What the group that begins the pattern holds, and what follows it."""
    depth, end = 0, 0
    for token in _TOKEN.finditer(pattern):
        depth += (token[0] == "(") - (token[0] == ")")
        end = token.end()
        if depth == 0:
            break
    begins = 4 if pattern.startswith(_LOOKS_BACK) else 3
    return pattern[begins : end - 1], pattern[end:]


def _alternatives(pattern: str) -> list[str]:
    found, depth = [""], 0
    for token in _TOKEN.finditer(pattern):
        depth += (token[0] == "(") - (token[0] == ")")
        if token[0] == "|" and depth == 0:
            found.append("")
        else:
            found[-1] += token[0]
    return found
