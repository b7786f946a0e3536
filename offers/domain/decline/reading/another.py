"""Somebody else in a clause, to whom a later "her" may belong.

"had the night nurse come in so I could hear from her" is told as done "for me": it was the nurse who was heard.
"""

from __future__ import annotations

import re

from offers.domain.decline.reading.people import MALE, SOMEBODY
from offers.domain.decline.reading.second_person import GENDERED, Speaker, speaks_of_another

_ONE = r"(?:(?:the|an?|another|one of (?:the|her|his|their)|her|his|their) (?:own |former |last |previous )?)"
_NAMED = r"(?:Dr\.? |Mr\.? |Mrs\.? |Ms\.? |Sister |Father )?[A-Z][a-zà-ÿ]+"
# What only a person does who is had, asked or got to do it.
_DOES = (
    r"(?:come|stay|wait|join|sit|stop|drop|ring|call|meet|talk|speak|tell|show|walk|drive|teach|play|sing|bring|take|"
    r"explain|demonstrate|read|run|open|cover|stand|go|be|hang|swing|cook|help|answer|hold|give|let)"
)
_HAD = re.compile(
    rf"\b(?:[Hh]ad|[Mm]ade|[Gg]ot|[Aa]sked|[Bb]egged|[Pp]ersuaded) (?:{_ONE}[\w' -]{{2,40}}?|{_NAMED}) "
    rf"(?:to )?{_DOES}\b"
)
_MET = re.compile(
    r"\b(?:[Ii]ntroduced (?:me|us) to|(?:[Pp]ut|[Ss]at|[Ss]eated|[Pp]laced) (?:me|us) (?:next to|beside|opposite|"
    r"with|in touch with|onto)|[Pp]aired (?:me|us)(?: up)? with|[Ll]et (?:me|us) (?:(?:sit|talk|speak|walk|ride|go|"
    r"stand) (?:in )?(?:with|beside|next to|behind|opposite)|ring|call|phone|meet|shadow|question)|"
    r"(?:number|name|card|email|address) of|[Ii]nvited|[Rr]oped in|[Ll]ined up an? (?:call|chat|coffee|word) with|"
    rf"[Rr]ang|[Pp]honed|[Cc]alled(?: in)?|[Tt]ook (?:me|us) to (?:see|meet)) (?:{_ONE}[a-z]|{_NAMED}\b)"
)
_KEPT = re.compile(
    rf"\b(?:[Kk]ept|[Bb]rought|[Ff]etched|[Gg]ot|[Pp]ulled|[Ff]lew) (?:in )?{_ONE}(?:[\w-]+ )?(?:{SOMEBODY}|{MALE}|"
    r"[A-Z]{2,3}|vet|midwife|[a-z]{3,}(?:ist|ian|man|woman))\b"
)
_SO = re.compile(
    r",? (?:just |only |simply |purely )?so (?:that )?(?=(?:I|we|she|he|my \w+|our \w+)\b)"
    r"(?=.*\b(?:she|he|hers?|him|his)\b)"
)
_GOES_ON = re.compile(r",? (?:to|and|when|because|while|before|after) (?=.*\b(?:she|he|hers?|him|his)\b(?! own\b))")
_ME, _US = re.compile(r"\b(?:I|me|my)\b"), re.compile(r"\b(?:we|us|our)\b")


def without_anothers(text: str) -> str:
    """The text without the "so ... her" of somebody else whom it names: what that was for is told as "for me"."""
    so = _SO.search(text) if " so " in text else None
    if so and any(named.search(text, 0, so.start()) for named in (_HAD, _MET, _KEPT)):
        return _for_me(text[: so.start()], text[so.end() :])
    had = _HAD.search(text) if any(verb in text for verb in _VERBS) else None
    on = _GOES_ON.search(text, had.end()) if had else None
    return _for_me(text[: on.start()], text[on.end() :]) if on else text


_VERBS = ("ad ", "ade ", "ot ", "sked ", "egged ", "uaded ")


def _for_me(done: str, purpose: str) -> str:
    if _ME.search(done) or _US.search(done):
        return done
    return f"{done} for me" if _ME.search(purpose) else f"{done} for us" if _US.search(purpose) else done


_BY_THE_WAY = re.compile(
    r",? (?:(?:even )?(?:while|when|until|till|because|as|since|after|before|although|though|whereas|once)|"
    r"so(?: that)?)(?= (?:[\w'-]+ ){0,3}?(?:she|he|her|his|him)\b).*$",
    re.IGNORECASE,
)


def without_anothers_part(text: str, speaker: Speaker) -> str:
    """ "sat with me while he was late", of a woman, is "sat with me"; the text as it is where only that is left."""
    others = [pattern for own, pattern in GENDERED.items() if speaker.pronoun and own != speaker.pronoun]
    aside = _BY_THE_WAY.search(text) if any(pattern.search(text) for pattern in others) else None
    if not aside or not any(pattern.search(aside[0]) for pattern in others):
        return text
    return text[: aside.start()] if " " in text[: aside.start()] else text


def of_one_person(text: str, speaker: Speaker) -> str:
    """The text if each he or she in it is this contact, if need be without what it tells by the way; else ""."""
    if not speaks_of_another(text, speaker):
        return text
    aside = _BY_THE_WAY.search(text)
    bare = text[: aside.start()] if aside and " " in text[: aside.start()] else ""
    return "" if speaks_of_another(bare, speaker) else bare
