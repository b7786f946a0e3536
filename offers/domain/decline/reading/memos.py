"""What a note tells its writer to do or keep in mind: "Note to self: ...", "NB ...", "to do: ...". Nobody's deed."""

from __future__ import annotations

import re

# Any of these few letters may begin one; most notes hold none of them.
_MARKS = ("note", "nb", "n.b", "do:", "to do", "to-do", "todo", "remember", "reminder", "forget", "memo", "action")
_MEMO = re.compile(
    r"(?:(?<=^)|(?<=[.;!?,(] )|(?<=[\n(]))(?:(?:mental )?note to (?:my)?self|mental note|memo to (?:my)?self|"
    r"n\.?b\b\.?(?=[ :,])|todo|to[ -]do(?: list)?(?= ?[:-])|action(?: items?)?s?(?= ?:)|"
    r"(?:(?:must|should|pls|please|I need to|need to) )?remember(?= to\b|:)|(?:don'?t|do not|never) forget\b|"
    r"reminders?(?= ?:| to (?:self|myself|me)\b))[^.;!?\n]*",
    re.IGNORECASE,
)
# "Note: very kind to me" is no note that somebody wrote.
_LABEL = re.compile(r"(?:(?<=^)|(?<=[.;!?] )|(?<=\n))note(?::| -) ", re.IGNORECASE)


def without_memos(cleaned: str) -> str:
    """A cleaned note without what its writer tells themselves, up to the end of that sentence."""
    lowered = cleaned.lower()
    if not any(mark in lowered for mark in _MARKS):
        return cleaned
    return _LABEL.sub("", _MEMO.sub(" ", cleaned)).strip()
