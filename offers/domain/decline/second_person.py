"""From talking about somebody to talking to them: "drew her sketch for me" becomes "drew your sketch for me"."""

from __future__ import annotations

import re
from dataclasses import dataclass

_AFTER_OBJECT_HER = (
    r"(?=\s*(?:$|[,.;])|\s+(?:for|to|about|at|in|on|with|and|again|when|how|what|that|by|from|over|until|twice|first|"
    r"through|during|before|after|as|while|before|if|why|where|out|up|down|back|home|around|along|or|into|too|last)\b)"
)
_GENDERED = {
    "she": re.compile(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE),
    "he": re.compile(r"\b(?:he|him|his|himself)\b", re.IGNORECASE),
}


@dataclass(frozen=True, slots=True)
class Speaker:
    """How a contact is spoken of in the notes. `pronoun` is "she", "he" or "" where the notes do not tell."""

    names: tuple[str, ...]
    pronoun: str = ""
    inside: bool = True


_KIN = {
    "he": r"(?:husband|son|father|dad|brother|boyfriend|fianc[eé]|boy|father-in-law|uncle|nephew|grandson)",
    "she": r"(?:wife|daughter|mother|mom|sister|girlfriend|fianc[eé]e|girl|mother-in-law|aunt|niece|granddaughter)",
}
_SUBJECT = {"she": r"\bshe\b", "he": r"\bhe\b"}
_OBJECT = {"she": r"\bhers?\b|\bherself\b", "he": r"\bhi(?:m|s)\b|\bhimself\b"}


def pronoun_of(notes: str) -> str:
    """The contact's pronoun as the notes have it: she, he, or "" when they do not tell.

    A "his" after "my husband" is the husband's, not the contact's.
    """
    for forms in (_SUBJECT, _OBJECT):
        found = {own: place for own, form in forms.items() if (place := _first_own(notes, own, form)) is not None}
        if found:
            return min(found, key=lambda own: found[own])
    return ""


def _first_own(notes: str, own: str, form: str) -> int | None:
    for match in re.finditer(form, notes, re.IGNORECASE):
        sentence = re.split(r"[.!?\n]", notes[: match.start()])[-1]
        if not re.search(rf"\b(?:my|our|her|his|their) (?:\w+ )?{_KIN[own]}\b", sentence, re.IGNORECASE):
            return match.start()
    return None


def kin_named(text: str, speaker: Speaker) -> str:
    """ "for my husband and rewrote his resume" says whose resume, also once it is cut from the rest."""
    for own, forms in _KIN.items():
        kin = re.search(rf"\b(?:my|our) (?:\w+ )?{forms}\b", text, re.IGNORECASE)
        if kin and speaker.pronoun != own:
            tail = text[kin.end() :]
            tail = re.sub(
                r"\bher\b" + _AFTER_OBJECT_HER if own == "she" else r"\bhim\b", kin[0], tail, flags=re.IGNORECASE
            )
            possessive = r"\bher\b" if own == "she" else r"\bhis\b"
            text = text[: kin.end()] + re.sub(possessive, f"{kin[0]}'s", tail, flags=re.IGNORECASE)
    return text


def speaks_of_another(text: str, speaker: Speaker) -> bool:
    """Whether a he or she in the text cannot be this contact."""
    return any(pattern.search(text) for own, pattern in _GENDERED.items() if speaker.pronoun and own != speaker.pronoun)


def address(text: str, speaker: Speaker, *, with_companion: bool = False) -> str:
    """The text with the contact spoken to. "their" is the contact's side where the contact belongs to it."""
    for name in sorted(speaker.names, key=len, reverse=True):
        text = re.sub(rf"(?<![\w-]){re.escape(name)}'s?(?=\s)", "your", text)
        text = re.sub(rf"(?<![\w-]){re.escape(name)}(?![\w-])", "you", text)
    subjects = "she|he" if not (speaker.inside or with_companion) else "she|he|they"
    text = re.sub(rf"\b({subjects})'s\b(?=\s+(?:been|had|got|\w+ed)\b)", "you've", text, flags=re.IGNORECASE)
    text = re.sub(rf"\b({subjects})(?:'s|'re| is| are)(?!\w)", "you're", text, flags=re.IGNORECASE)
    text = re.sub(rf"\b({subjects}) was\b", "you were", text, flags=re.IGNORECASE)
    text = re.sub(rf"\b({subjects}) (?:has|have)\b", "you have", text, flags=re.IGNORECASE)
    text = re.sub(rf"\b({subjects}) does\b", "you do", text, flags=re.IGNORECASE)
    text = re.sub(rf"\b({subjects}) (\w+)\b", _plural_verb, text, flags=re.IGNORECASE)
    text = re.sub(rf"\b({subjects})\b", "you", text, flags=re.IGNORECASE)
    text = re.sub(r"\bher\b" + _AFTER_OBJECT_HER, "you", text, flags=re.IGNORECASE)
    text = re.sub(r"\b(?:her|his)\b", "your", text, flags=re.IGNORECASE)
    text = re.sub(r"\bhim\b", "you", text, flags=re.IGNORECASE)
    text = re.sub(r"\b(?:hers)\b", "yours", text, flags=re.IGNORECASE)
    text = re.sub(r"\b(?:herself|himself)\b", "yourself", text, flags=re.IGNORECASE)
    if speaker.inside or with_companion:
        text = re.sub(r"\btheir\b", "your", text, flags=re.IGNORECASE)
    return text


def _plural_verb(found: re.Match[str]) -> str:
    verb = found[2]
    if re.search(r"(?:ies)$", verb) and len(verb) > 4:
        verb = verb[:-3] + "y"
    elif re.search(r"(?:ches|shes|sses|xes|zes|oes)$", verb):
        verb = verb[:-2]
    elif re.search(r"[^suia]s$", verb) and found[1].lower() != "they":
        verb = verb[:-1]
    return f"you {verb}"
