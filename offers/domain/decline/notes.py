"""A hastily typed note, made safe and cut into clauses. A note is data: markup and code in it are never kept."""

from __future__ import annotations

import html
import re
import unicodedata

from offers.domain.decline import verbs
from offers.domain.decline.prose import plain, sentences

# Stands where code, markup, an address or another unsayable thing was cut out.
HOLE = "\ufffc"

_CODE = re.compile(
    r"<script\b.*?(?:</script\s*>|$)|<style\b.*?(?:</style\s*>|$)|\{\{.*?(?:\}\}|$)|\{%.*?(?:%\}|$)|\{#.*?(?:#\}|$)|"
    r"<!--.*?-->|</?[a-zA-Z][^<>\n]*>|\$\{[^}\n]*\}|%\([a-z_]+\)s|(?<!\w)%s(?!\w)|\{[a-z_ ]*\}|\[[^\]\n]*\]|`[^`\n]*`|"
    r"https?://\S+|www\.\S+|\S+@\S+\.\S+|\b[A-Za-z_]+\([^)\n]*\);?",
    re.DOTALL | re.IGNORECASE,
)
_SHORTHAND = [
    (r"\bw/\s?o\b", "without"),
    (r"\bw/", "with "),
    (r"\s&\s", " and "),
    (r"\bre:\s*", "about "),
    (r"\bb/c\b", "because"),
    (r"\bappt\b\.?", "appointment"),
    (r"\b1 ?(?:min|mins)\b\.?", "1 minute"),
    (r"(\d)[ -]?(?:mins?|minutes?)\b\.?", r"\1 minutes"),
    (r"\b1 ?(?:hr|hrs|h)\b\.?", "1 hour"),
    (r"(\d) ?(?:hrs?|h)\b\.?", r"\1 hours"),
    (r"\bhrs\b\.?", "hours"),
    (r"\bmins\b\.?", "minutes"),
    (r"\bthru\b", "through"),
    (r"\bQs\b", "questions"),
]
_EMPHASIS = re.compile(r"(?<!\w)[*_]{1,3}(?=\w)|(?<=\w)[*_]{1,3}(?!\w)|^[\s>*•·\-]+", re.MULTILINE)


def clean(note: str) -> str:
    """The note without code, markup, addresses and pictures; shorthand written out."""
    text = plain(unicodedata.normalize("NFC", html.unescape(html.unescape(note))))
    text = _CODE.sub(HOLE, text)
    text = "".join(" " if _is_picture(glyph) else glyph for glyph in text)
    text = _EMPHASIS.sub("", text)
    for pattern, written in _SHORTHAND:
        text = re.sub(pattern, written, text)
    return re.sub(r"[ \t]+", " ", text).strip()


def _is_picture(glyph: str) -> bool:
    if glyph in {"\n", HOLE}:
        return False
    return unicodedata.category(glyph) in {"So", "Sk", "Cs", "Co", "Cn", "Cc", "Cf"} or "\ufe00" <= glyph <= "\ufe0f"


def statements(cleaned: str) -> list[str]:
    """Sentences of a cleaned note, asides in parentheses left out."""
    text = re.sub(r"\([^()]*\)?", " ", cleaned)
    found = []
    for sentence in sentences(re.sub(r"\s{2,}", " ", text)):
        found += [part.strip(" .") for part in re.split(r"[;!?]| - |--|…|\.\.\.|\s\+\s|->", sentence)]
    return [part for part in found if part]


def clauses(statement: str) -> list[str]:
    """A statement cut before each further verb: "walked us round, drew the buy-in and called me" gives three."""
    label = re.match(r"^([A-Za-z' -]{3,30}):\s+(?=\S)", statement)
    if label and len(label[1].split()) <= 3:
        return [label[1].strip(), *clauses(statement[label.end() :])]
    tokens = statement.split()
    cuts = [at for at in range(1, len(tokens)) if _starts_clause(tokens, at)]
    parts = [" ".join(tokens[start:end]) for start, end in zip([0, *cuts], [*cuts, len(tokens)], strict=True)]
    trimmed = [re.sub(r"^(?:(?:and|then|also|plus)\b,?\s*)+|(?:,|\s(?:and|then|also|plus))+\s*$", "", p) for p in parts]
    return [part.strip(" ,") for part in trimmed if part.strip(" ,")]


_JOINTS = {"and", "then", "also", "plus", "even", "and,"}
_SUBJECTS = {"she", "he", "they", "i", "we"}


def _starts_clause(tokens: list[str], at: int) -> bool:
    """A verb (or a subject with its verb) right after a comma or "and"."""
    word, before = tokens[at].strip(",").lower(), tokens[at - 1]
    jointed = before.endswith(",") or before.lower() in _JOINTS
    if not jointed:
        return False
    if before.lower() in _JOINTS and at >= 2 and tokens[at - 2].lower() in {"how", "what", "where", "who"}:
        return False
    if word in _JOINTS or word in _SUBJECTS:
        follower = _word(tokens, at + 1)
        return (
            verbs.is_past(follower)
            or follower in {"was", "is", "had"}
            or (word in _JOINTS and verbs.is_past(_word(tokens, at + 2)) and follower in _SUBJECTS)
        )
    if verbs.is_past(word):
        return not _is_noun_here(tokens, at)
    return bool(re.match(r"(?:very|really|so|super|always)?$", word) and word) or word in {"helped", "open"}


def _is_noun_here(tokens: list[str], at: int) -> bool:
    """ "and set times", "read", "put": a word that could be a noun or adjective needs something after it."""
    return at + 1 >= len(tokens) and tokens[at].lower() in {"set", "read", "cut", "put", "run", "shared", "led"}


def _word(tokens: list[str], at: int) -> str:
    return tokens[at].strip(",.").lower() if at < len(tokens) else ""
