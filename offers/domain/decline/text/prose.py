"""The mechanics of written English that every text here needs."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from offers.domain.decline.text.alternatives import by_first_letter, longest_of, only_begins

WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*+")
_ABBREVIATION = re.compile(
    r"\b(Dr|Prof|Mr|Mrs|Ms|Mx|St|[Ss]r|[Jj]r|vs|etc|incl|approx|min|hr|hrs|No|Inc|e\.g|i\.e|a\.m|p\.m|U\.S|M\.D|D\.O|"
    r"Ph\.D)\.(?=\s)"
)
_STOP_WITHIN = re.compile(r"\.(?=\s)")
# "Andy C. himself": no sentence goes on so.
_INITIAL = re.compile(r"\b([A-Z])\.(?=\s(?:[A-Z]|(?:himself|herself|to|and|for|about|with)\b))")
_END = re.compile(r"(?<=[.!?])[\"')\]]*\s+|\n+")
_HELD = "\u0001"


def word_set(text: str) -> frozenset[str]:
    """A set of words as data: one string that is easy to read and to extend."""
    return frozenset(text.split())


_LOWERABLE = word_set(
    "we it it's the my our a an this that these those there being moving staying living getting having going "
    "working taking keeping returning to for because after with in on at as by from closer more less having not no "
    "family location distance personal both some most all your you they their if when where what one two three four "
    "five fewer many much every each several publishing sharing offering paying sending letting giving having sixty "
    "fifty forty thirty twenty ten six seven eight nine weekend weekends call calls pay salary salaries benefits "
    "base hours nights shifts flexible hybrid remote housing childcare relocation faster smaller larger bigger better "
    "protected dedicated written upfront stronger regular formal mentoring mentorship feedback training class "
    "classes caseload workload teaching support coverage staffing ratios notice vacation equipment funding "
    "onboarding communication timing decisions seeing hearing meeting adding splitting posting rotating earlier "
    "longer shorter clearer interviews candidates back occasional even only maybe perhaps tighter closer tele-icu "
    "take-home on-call hard 24-hour admin charting documentation schedule schedules scheduling commute travel parking "
    "night evening interview reply signing case school paid"
)
_KEYS = {"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "–": "-", "—": "-", "\u2011": "-"}
_GLYPH, _GLYPHS = re.compile(f"[{''.join(_KEYS)}]"), str.maketrans(_KEYS)


def plain(text: str) -> str:
    """Typographic quotes, dashes and spaces as on a keyboard, so that patterns need one form."""
    return text if text.isascii() or not _GLYPH.search(text) else text.translate(_GLYPHS)


def words(text: str) -> list[str]:
    if not text.isascii() or (("'" in text or "-" in text) and _LOOSE.search(text)):
        return WORD.findall(text)
    return text.encode().translate(_APART).decode().split()


# What joins two words into one, where it joins none. Without it, to blank out what is in no word leaves the words.
_LOOSE = re.compile(r"['\-](?:(?![A-Za-z0-9])|(?<![A-Za-z0-9].))")
_APART = bytes(code if chr(code).isalnum() or chr(code) in "'-" else ord(" ") for code in range(256))


def letter_runs(lowered: str) -> list[str]:
    """The words of a text in lower case, with nothing in them but letters: "dad" and "s" of "dad's"."""
    return lowered.encode().translate(_BETWEEN).decode().split() if lowered.isascii() else _LETTERS.findall(lowered)


_BETWEEN = bytes(code if chr(code).isalpha() and code < 128 else ord(" ") for code in range(256))
_LETTERS = re.compile(r"[^\W\d_]+")


def sentences(text: str) -> list[str]:
    if _STOP_WITHIN.search(text):
        text = _ABBREVIATION.sub(lambda found: found[0][:-1] + _HELD, text)
        text = _INITIAL.sub(rf"\1{_HELD}", text)
    parts = _END.split(text)
    return [part.replace(_HELD, ".").strip() for part in parts if part.strip()]


def fill(phrase: str, slots: Mapping[str, str]) -> str:
    """A phrase of ours with its slots filled. What is put in is never read as a phrase.

    Raises KeyError for a slot without a value.
    """
    parts = list(_parts(phrase))
    parts[1::2] = [slots[slot] for slot in parts[1::2]]
    return "".join(parts)


_SLOT = re.compile(r"\{(\w+)\}")


@cache
def _parts(phrase: str) -> tuple[str, ...]:
    """Text and slots in turn. There are as many phrases as the product has, so they may be remembered."""
    return tuple(_SLOT.split(phrase))


@cache
def slots_of(phrase: str) -> frozenset[str]:
    return frozenset(_parts(phrase)[1::2])


def join(items: Sequence[str]) -> str:
    """a; a and b; a, b, and c. Items that hold "and" themselves are set apart by "and for"-free commas."""
    if len(items) <= 1:
        return "".join(items)
    if len(items) == 2:
        return f"{items[0]} and {items[1]}" if " and " not in items[0] else f"{items[0]}, and {items[1]}"
    return f"{', '.join(items[:-1])}, and {items[-1]}"


def decapitalize(text: str) -> str:
    """Lower the first letter where the first word is surely no name."""
    first = re.match(r"[\w']+", plain(text))
    if first and len(first[0]) > 1 and first[0].isupper():
        return text
    word = first[0].lower() if first else ""
    return text[0].lower() + text[1:] if word in _LOWERABLE or word.partition("'")[0] in _LOWERABLE else text


def capitalize(text: str) -> str:
    return text[:1].upper() + text[1:]


def finish(text: str) -> str:
    """One sentence with one full stop."""
    text = text.strip().rstrip(",;:- ")
    return text if text.endswith((".", "!", "?")) else text + "."


# Between two letters of the alphabet that stand for words, or within a figure, a stop ends nothing.
_WITHIN = re.compile(
    r"\b(?:v|vs|Dr|Prof|Mr|Mrs|Ms|Mx|St|Sr|Jr|Rev|Revd|Hon|etc|incl|approx|hr|hrs|No|Inc|Ltd|Co|vol|ed|eds|pp?|ch|fig|"
    r"[A-Z]|e\.g|i\.e|a\.m|p\.m)\.(?=[\s,)])|(?<=\d)\.(?=\d)"
)


def with_whole_abbreviations(text: str) -> str:
    """The text, just as long, in which no stop of an abbreviation or a figure parts anything: "State v. Roe"."""
    return _WITHIN.sub(lambda found: found[0].replace(".", _HELD), text) if "." in text else text


def parts(text: str, parting: re.Pattern[str]) -> list[str]:
    """The text parted at stops and the like, but at none of an abbreviation or a figure."""
    return [part.replace(_HELD, ".") for part in parting.split(with_whole_abbreviations(text))]


def as_quoted(part: str) -> str:
    """A part of a note as it may stand between single quotes, without what only joined it to the part before."""
    told = part.strip().strip(" -+&").removeprefix("and ").removeprefix("then ").replace('"', "'")
    if ": '" in told and told.count("'") % 2:
        told = told.partition(": '")[0]
    return told if told.count("(") == told.count(")") else told.replace(" (", ", ").replace("(", "").replace(")", "")


def open_quotes(text: str) -> int:
    """How many more quotations begin in it than end: "writing back 'You made my day" has one. An odd `"` is one too."""
    return len(_OPENED.findall(text)) - len(_CLOSED.findall(text)) + text.count('"') % 2


_OPENED, _CLOSED = re.compile(r"(?<!\S)['‘](?=\w)(?!\d\ds?\b)"), re.compile(r"(?<=[\w.,!?])['’](?!\w)")


class AnyCase:
    """A pattern, written in lower case, that finds text in any case.

    To lower a text once costs a fraction of disregarding case at every letter, and these lists of words are long. Where
    a word begins is found in half the time among the letters of ASCII, so other texts are searched without accents.
    """

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        in_ascii = re.compile(by_first_letter(pattern), re.ASCII)
        # What can only begin a text need not be looked for further on.
        self._find = in_ascii.match if only_begins(pattern) else in_ascii.search

    def search(self, text: str) -> re.Match[str] | None:
        return self._find(text.lower() if text.isascii() else _in_ascii(text))

    def find(self, text: str) -> str:
        """What was found, as it was typed; "" for nothing."""
        found = self.search(text)
        return text[found.start() : found.end()] if found else ""


def _in_ascii(text: str) -> str:
    """In lower case, without accents and just as long; other letters and marks have one of ASCII in their place."""
    # A dotted capital I alone would grow.
    return text.replace("\u0130", "I").lower().encode("ascii", _NEAREST).decode()


def _nearest(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(_without_accent, error.object[error.start : error.end])), error.end


@cache
def _without_accent(letter: str) -> str:
    bare = unicodedata.normalize("NFD", letter)[0]
    return bare if bare.isascii() else "x" if letter.isalnum() else " "


_NEAREST = "offers.domain.decline.text.prose.nearest"
codecs.register_error(_NEAREST, _nearest)


def any_of(patterns: Iterable[AnyCase]) -> AnyCase:
    """What is in a text where one of the patterns is, whichever it may be."""
    return AnyCase("|".join(_NAMED.sub("(?:", each.pattern) for each in patterns))


_NAMED = re.compile(r"\(\?P<\w+>")


class Rewriting:
    """Patterns with what to write for them, in their order.

    Each is tried only on a text that holds one of its marks: to look for a few letters costs far less than to search.
    """

    def __init__(self, *rules: tuple[str, str | re.Pattern[str], str]) -> None:
        """A rule is its marks, set apart by "|", the pattern, and what is written for it."""
        self.rules = [(tuple(marks.split("|")), re.compile(pattern), written) for marks, pattern, written in rules]
        found = {mark for marks, _, _ in self.rules for mark in marks}
        self._mark = re.compile(longest_of(found))
        # Where a mark stands, those that it begins with stand too.
        self._places = {
            mark: {place for place, (marks, _, _) in enumerate(self.rules) if any(map(mark.startswith, marks))}
            for mark in found
        }

    def __call__(self, text: str) -> str:
        to_try = self._to_try(text)
        while to_try:
            place = to_try.pop()
            _, pattern, written = self.rules[place]
            before, text = text, pattern.sub(written, text)
            if text != before:
                # What was written may be the mark of a later rule.
                to_try = [later for later in self._to_try(text) if later > place]
        return text

    def _to_try(self, text: str) -> list[int]:
        """The places of the rules that have a mark in the text, the first of them last."""
        places: set[int] = set()
        found = self._mark.search(text)
        while found:
            places |= self._places[found[0]]
            found = self._mark.search(text, found.start() + 1)
        return sorted(places, reverse=True)


def in_turn(*rewritings: Rewriting) -> Rewriting:
    """One rewriting after another, for which the text is looked through only once."""
    return Rewriting(
        *(("|".join(marks), pattern, written) for each in rewritings for marks, pattern, written in each.rules)
    )


def tidy(text: str) -> str:
    """Mend spaces and marks where pieces met."""
    if "  " in text or "\t" in text or _SPLICED.search(text):
        text = re.sub(r"[ \t]+", " ", text)
        text = re.sub(r" +([,;.!?])", r"\1", text)
        text = re.sub(r"([,;:]){2,}", r"\1", text)
        text = re.sub(r"[,;:]+([.!?])", r"\1", text)
        text = re.sub(r"(?<!\.)\.\.(?!\.)", ".", text)
    return "\n".join(map(str.strip, text.split("\n"))).strip()


# A mark after a space or after another mark: one look for most of what `tidy` mends, as most texts are tidy.
_SPLICED = re.compile(r"[,;:.!?](?:(?<= [,;.!?])|(?<=[,;:].)|(?<=\.\.))")


# What may stand between two words where there is no space.
_JOINED = re.compile(r"[^\w ,'’\-]|_|,(?! )|['’\-](?![\w ])")


def ngrams(text: str, size: int = 4) -> set[tuple[str, ...]]:
    tokens = words(plain(text).lower())
    return set(zip(*(tokens[at:] for at in range(size)), strict=False))


def shares_run(left: str, right: str, size: int) -> bool:
    """Whether the two texts have `size` words in a row in common."""
    if right.count(" ") < size - 1 and (right.replace(" ", "").isalpha() or not _JOINED.search(right)):
        return False
    tokens = words(plain(right).lower())
    runs = [f" {' '.join(tokens[at : at + size])} " for at in range(len(tokens) - size + 1)]
    if not runs:
        return False
    whole = f" {' '.join(words(plain(left).lower()))} "
    return any(run in whole for run in runs)
