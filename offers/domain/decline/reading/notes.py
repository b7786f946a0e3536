"""A hastily typed note, made safe and cut into clauses. A note is data: markup and code in it are never kept."""

from __future__ import annotations

import html
import re
import unicodedata

from offers.domain.decline.reading import verbs
from offers.domain.decline.reading.clauses import NOUN
from offers.domain.decline.reading.dishes import DISH
from offers.domain.decline.reading.effects import effect_in
from offers.domain.decline.reading.memos import without_memos
from offers.domain.decline.reading.mere_things import well_spoken
from offers.domain.decline.reading.remarks import STRESS, stressed
from offers.domain.decline.reading.rewrites.by_the_way import BY_THE_WAY
from offers.domain.decline.reading.rewrites.kind_deeds import KIND_DEEDS, with_leave_given
from offers.domain.decline.reading.rewrites.named_to_others import NAMED_TO_OTHERS
from offers.domain.decline.reading.rewrites.referring import REFERRING
from offers.domain.decline.reading.rewrites.signs import SIGNS
from offers.domain.decline.reading.shorthand import expand
from offers.domain.decline.reading.shouting import quieted
from offers.domain.decline.text.prose import in_turn, plain, sentences

# Stands where code, markup, an address or another unsayable thing was cut out.
HOLE = "\ufffc"

_CODE = re.compile(
    r"<script\b.*?(?:</script\s*>|$)|<style\b.*?(?:</style\s*>|$)|\{\{.*?(?:\}\}|$)|\{%.*?(?:%\}|$)|\{#.*?(?:#\}|$)|"
    r"<!--.*?-->|</?[a-zA-Z][^<>\n]*>|\$\{[^}\n]*\}|%\([a-z_]+\)s|(?<!\w)%s(?!\w)|\{[a-z_ ]*\}|\[[^\]\n]*\]|"
    r"`[^`\n]*`|"
    r"https?://\S+|www\.\S+|\S+@\S+\.\S+|\b[A-Za-z_]+\([^)\n]*\);?",
    re.DOTALL | re.IGNORECASE,
)
_MAY_BE_CODE = re.compile(r"[<{\[`%@:.(](?:(?<=[<{\[`%@])|(?<=:)//|(?<=[wW]{3}\.)|(?<=[A-Za-z_]\())")
_SPACES = re.compile(r" {2,}")
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")
_MAY_STRESS = re.compile(r"[*_\n]")
_EMPHASIS = re.compile(r"(?<!\w)[*_]{1,3}(?=\w)|(?<=\w)[*_]{1,3}(?!\w)|^[\s>*•·\-]+", re.MULTILINE)


def clean(note: str, *, as_typed: bool = False) -> str:
    """The note without code, markup, addresses and pictures; shorthand written out unless `as_typed`."""
    text = plain(unicodedata.normalize("NFC", html.unescape(html.unescape(note))))
    if _MAY_BE_CODE.search(text):
        text = _CODE.sub(HOLE, text)
    if not text.isascii():
        if "\u2192" in text:
            text = _ARROW.sub("; ", _FROM_TO.sub(" to ", text))
        text = _BEYOND_ASCII.sub(_as_mark, text)
        if _PICTURE in text:
            text = text.replace(_PICTURE, " ") if as_typed else _PICTURES.sub(_without_pictures, text)
    text = _CONTROL.sub(" ", text)
    text = quieted(text, HOLE)
    if not text[:1].isalnum() or _MAY_STRESS.search(text):
        text = _EMPHASIS.sub("", text)
    text = SIGNS(text)
    text = text.strip() if as_typed else expand(text.strip())
    return (_SPACES.sub(" ", text) if "  " in text else text).strip()


# "Kandy→Colombo"; anywhere else what came of it follows.
_FROM_TO, _ARROW = re.compile("(?<=[a-zà-ÿ]) ?\u2192 ?(?=[A-ZÀ-Ý])"), re.compile("\\s*\u2192\\s*")
_BEYOND_ASCII = re.compile(rf"[^\x00-\x7f{HOLE}]")


# Stands for a picture until it is known what it parts.
_PICTURE = "\ufff9"
_PICTURES = re.compile(
    rf"[{_PICTURE} ]*{_PICTURE}[{_PICTURE} ]*(?:(?P<doer>[Ss]?[Hh]e|[Tt]hey|[Ww]e) )?(?P<word>[A-Za-z-]*)"
)


def _as_mark(found: re.Match[str]) -> str:
    return _PICTURE if _is_picture(found[0]) else found[0]


def _without_pictures(found: re.Match[str]) -> str:
    """ "ramen", a bowl, "explained on-call" is two clauses, as if a comma stood there."""
    before, after = found.string[: found.start()].rstrip(), found[0].strip(f" {_PICTURE}")
    is_apart = before[-1:].isalnum() and verbs.is_past(found["word"].lower()) and (found["doer"] or not _may_do(before))
    return f"{', ' if is_apart else ' '}{after}"


def _is_picture(glyph: str) -> bool:
    return unicodedata.category(glyph) in {"So", "Sk", "Cs", "Co", "Cn", "Cc", "Cf"} or "\ufe00" <= glyph <= "\ufe0f"


# "offered to share her protocol & did, next day"
_OFFERED_AND_DID = re.compile(
    r"\b[Oo]ffered to ([a-z]+)\b([^.;\n]{3,60}?) and did\b(?:,? (?:the )?((?:very )?(?:next|same) (?:day|week|morning|"
    r"night|evening))\b)?"
)


# "offered to read my aims. Sent back tracked changes two days later": what came of it is more than the offer.
_OFFERED_AND_COMMENTED = re.compile(
    r"\boffered to (?:read|look (?:at|over|through)|check|proofread|edit|mark) ([^.;,\n]{3,50}?)(?:[.;,]| and) "
    r"(?:and )?(?:(?:she|he) )?[Ss]ent (?:it |them )?back (?:with |full of |covered in "
    r")?((?:\w+ ){0,2}(?:tracked changes|"
    r"comments|notes|edits|corrections|suggestions|feedback))\b(?! (?:on|about|for)\b)"
)


def _did_so(found: re.Match[str]) -> str:
    return f"{verbs.past_of(found[1])}{found[2]}{' the ' * bool(found[3])}{found[3] or ''}"


# "I asked her to hold off & she did"
_ASKED_AND_DID = re.compile(
    r"\bI asked (?:her|him|them) to ([a-z]+)((?: [a-z]+){0,3}),? and (she|he|they) "
    r"did\b(?:,? (?:with )?no fuss\b)?"
)


def _did_as_asked(found: re.Match[str]) -> str:
    return f"{found[3]} {verbs.past_of(found[1])}{found[2]} when I asked"


def with_objects(cleaned: str) -> str:
    """A cleaned note, without memos, whose things are not ill spoken of: a bare "rebooked" says what."""
    cleaned = without_memos(cleaned)
    if " did" in cleaned:
        cleaned = _ASKED_AND_DID.sub(_did_as_asked, _OFFERED_AND_DID.sub(_did_so, cleaned))
    if "ent " in cleaned and "offered to " in cleaned:
        cleaned = _OFFERED_AND_COMMENTED.sub(r"sent back \2 on \1", cleaned)
    return with_leave_given(_TOLD_IN_FULL(well_spoken(cleaned)))


_TOLD_IN_FULL = in_turn(NAMED_TO_OTHERS, BY_THE_WAY, KIND_DEEDS, REFERRING)


_GAP = re.compile(r"\s\s+")
_BREAK = re.compile(r"[;!?]| - |--|…|\.\.\.|->")


def statements(cleaned: str) -> list[str]:
    """Sentences of a cleaned note, asides in parentheses left out that tell of no deed."""
    text = _ASIDE.sub(_set_apart, _AGE.sub("", stressed(cleaned)))
    if "he " in text:
        text = _MAIN_LAST.sub(_main_first, text)
    found = []
    for sentence in sentences(_GAP.sub(" ", text)):
        found += [part.strip(" .-") for part in _BREAK.split(sentence)]
    return [part for part in found if part]


# "granddaughter Posy (9) turned pages": she did.
_AGE = re.compile(r"(?<=[a-zà-ÿ]) \(\d{1,2}\)(?= [a-z])")
_ASIDE = re.compile(r"\s*\([^()]*\)?(?:\s*(\w+))?")


# "2 nights in the box room (gave me her electric blanket)"
_DEED_ASIDE = re.compile(
    r"\s*\((?:and |but )?(?:(?P<had>she'd )|(?P<who>(?:she|he) (?:had )?))?"
    r"(?P<told>(?:even |also )?(?P<verb>[A-Za-z-]+)(?=,? [^()]*\b(?:me|us|my|our)\b)[^()]*?)[\s.!]*\)$"
)
_AT_THE_END = re.compile(r"\s*(?:$|[.;!\n]| - )")


def _set_apart(aside: re.Match[str]) -> str:
    """ "observed my lesson (year 10) gave feedback" is two clauses."""
    following = aside[1] or ""
    deed = _DEED_ASIDE.match(aside[0])
    if deed and verbs.is_past(deed["verb"]) and _AT_THE_END.match(aside.string, aside.end()):
        return f", {'she had ' if deed['had'] else deed['who'] or ''}{deed['told']}"
    if not following and effect_in(came := aside[0].strip(f" ();.!{STRESS}")):
        # "gave me one of her samples (on my desk now)"
        return f"; {came}"
    is_apart = verbs.is_past(following) and not _may_do(aside.string[: aside.start()])
    return f", {following}" if following and is_apart else f" {following}"


def _may_do(before: str) -> bool:
    """Whether a name alone stands last, of somebody whose doing comes next; "Ramen" is nobody's."""
    found = _NAME_ALONE.search(before, max(len(before) - _LONGEST_NAME, 0))
    name = found[0].strip(" .;,!?\n").removeprefix("and ") if found else ""
    return bool(name) and not NOUN.match(name) and not DISH.match(name)


# "Tom (his deputy) drove us home" is Tom's doing.
_NAME_ALONE = re.compile(r"(?:^|[.;,!?\n] ?|\band )[A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]+)?$")
_LONGEST_NAME = 40
# "When my flight was cancelled she put me up": what was done comes first.
_MAIN_LAST = re.compile(
    r"(?:(?<=^)|(?<=[,.;!?] )|(?<=\n)|(?<=\band ))([Ww]hen|[Aa]fter|[Bb]ecause|[Oo]nce) ((?:my|our|the|I|we) "
    r"[^,.;\n]{4,50}?),? (?<!knew )(?<!heard )(?<!said )(?<!thought )(?<!out )(?<!told her "
    r")(?<!told him )(?=(?:(?:put|drove|lent|gave|took|fetched|walked|sent) (?:me|us)\b|(?:she|he) (?:[a-z]+ "
    r"(?:me|us|my|our)\b|stayed on|drove|came|waited|stepped|sat (?:up|with|by)|made|"
    r"brought|rang|ran|fetched|found|got "
    r"(?:up|out|a|the)|gave up|turned (?:up|back|round)|put on|cooked|stayed up)))([^,.;\n]*)"
)


def _main_first(found: re.Match[str]) -> str:
    return f"{found[3]} {found[1].lower()} {found[2]}"
