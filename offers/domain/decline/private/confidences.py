"""What a note says was told in confidence: the words for it, and how far back in the note they point (rule 47)."""

from __future__ import annotations

import re

from offers.domain.decline.private.pointing_back import (
    MEAL_FIRST,
    REGRETTED,
    amid_kindness,
    pointed_back_to,
    says_it_of_before,
)
from offers.domain.decline.text.prose import AnyCase, any_of, sentences, words

# What is shared out between two, or lies between them, is no secret.
_BETWEEN_US = (
    r"(?<!shared )(?<!share )(?<!split )(?<!divided )(?<!divide )(?<!spread )(?<!nothing )(?<!chemistry )between us\b"
    r"(?! (?:and|two|three|four|both|all|we)\b)"
)
# "whispered me the steps": said low, so as not to disturb.
WHISPERED_HELP = (
    r"(?:(?:me|us) (?:the |all the |her |his |every |each |a few )(?:[a-z-]+ ){0,2}(?:names?(?! of\b)|words?(?! (?:of|"
    r"from|on)\b)|lines?|steps?|way|cues?|entr(?:y|ies)|entrances|bowings?|pages?|bars?|key|tempo|tune|translations?|"
    r"responses|(?:hymn|page|bar|room) numbers?|order of service)\b|the (?:bowings?|steps|cues|entr(?:y|ies)|tempo|"
    r"tune|"
    r"responses|translations?)\b)"
)
# "translated for me in a whisper": so as not to disturb, too.
_TRANSLATED_LOW = "".join(
    rf"(?<!{did}{what} in a )"
    for did in ("translated", "translating", "interpreted", "interpreting")
    for what in ("", " for me", " for us", " it", " it all", " everything", " it all for me", " everything for me")
)
# "her secret beach" was shown, and is no secret that was told.
_HIDDEN_PLACE = (
    r"(?:garden|beach|cove|passage|staircase|stairs|path|trail|shortcut|swimming (?:hole|spot)|fishing (?:hole|spot)|"
    r"viewpoint|santa)\b"
)
# "not to mention the cake" only adds to what was told.
_NOT_TO = r"(?<!what )(?<!how )(?<!where )not to(?! mention (?:the|her|his|how|all|that|an?)\b)"
CONFIDENCE = AnyCase(
    rf"\b(?:confiden(?:ce|tial|tially|tiality)\b|{_BETWEEN_US}|off (?:the )?record\b|nda\b|non-?disclosure\b|"
    rf"not public\b|not (?:yet )?announced\b|secret(?:ly)?\b(?! {_HIDDEN_PLACE})|rumou?rs?\b|"
    rf"{_TRANSLATED_LOW}whisper(?:s|ed(?! {WHISPERED_HELP})|ing (?:about|that))?\b|hush\b(?! ?-?pupp)|"
    r"keep (?:this|it|that) (?:quiet|secret|between|to (?:yourself|myself))|"
    rf"(?:don't|do not|{_NOT_TO}|please don't) (?:repeat|tell|share|mention|pass)|"
    r"under embargo|embargoed\b|privately\b|(?:closed|shut) (?:the|his|her|their|my) door (?:to|and|before)\b|"
    r"behind (?:a )?closed doors?\b|"
    r"confided\b|not for (?:sharing|anyone|others|repeating|repetition|passing on|circulation|publication|public)|"
    r"just for me\b(?<![a-z] just for me)|"
    r"(?:is|was|it's|that's|this) just for me\b|shouldn't (?:say|have (?:said|told))|"
    r"asked me (?:not to|to keep)|haven't told|hasn't told|nobody (?:else )?knows|no one (?:else )?knows|"
    r"unannounced\b|not supposed to)"
)
_OTHERS = (
    r"council|staff|team|union|board|hr|crew|others|parents|pupils|students|colleagues|patients|clients|press|boss|"
    r"owner|"
    r"group|department|dept|partners|kitchen|orchestra"
)
_ANYBODY = (
    r"(?:it|this|that|them|people|any ?one|anybody|everyone|everybody|others|folk|(?:the|her|his|their) \w+|"
    r"(?!me\b|us\b)\w+)"
)
_LEARN = r"(?:know|hear|find out|get (?:out|round|around|about)|come out|leak)"
_LEARNING = r"(?:known|knowing|hearing|finding out|getting (?:out|round|around|about)|put about)"
_TO_NOBODY = r"(?=\W*$|[,.;:!)]| (?:about|yet|else|till|until|but|of|that|she|he|they)\b)"
# That nobody, or somebody by name, is to learn of it.
_KEPT_CLOSE = (
    r"not for general (?:release|consumption|circulation|knowledge)\b|"
    r"(?<!shared )(?<!split )(?<!divided )between ourselves\b|between these (?:four )?walls\b|"
    r"(?:beyond|outside) these (?:four )?walls\b|within these four walls\b|go(?:es)? no further\b(?! than (?:the|a)\b)|"
    r"(?:not|never|won'?t|wouldn'?t|shouldn'?t|mustn'?t|doesn'?t|didn'?t) (?:to )?go any further\b|"
    r"on the quiet(?=\W*$|[.,;:!)]| (?:that|about|he|she|they|how|why)\b)|"
    r"on the (?:down ?low|d\.?l\.?|q\.t\.)(?!\w)|"
    r"(?:still|is|are|'s|kept|keep|keeping|stays?|stay) (?:all )?under wraps\b(?! so)|"
    rf"tell(?:ing)? (?:no ?one|no-one|nobody|not a soul)\b{_TO_NOBODY}|"
    r"not a word (?:to (?!me\b|us\b|each\b|one\b)|outside\b|about (?:it|this|that)\b|of (?:it|this|that)\b)|"
    r"(?:nobody|no ?one|no-one)(?:'?s| is)? (?:supposed |meant )?to (?:know|hear|find out)\b|"
    r"(?:is|are|'s)(?:n'?t| not) (?:supposed |meant )?to (?:know|find out)\b|"
    r"not (?:common|public|general) knowledge\b|not (?:widely|generally) known\b|"
    r"forget (?:that )?(?:s?he|they|i) (?:ever )?(?:said|told|mentioned|heard)\b|"
    rf"(?<!\bi )(?:does|do|did|would)(?:n'?t| not) want {_ANYBODY} (?:to {_LEARN}|{_LEARNING})\b|"
    r"(?:it|this|that|be|being) kept (?:quiet|secret|dark)\b|keep (?:it|this|that) dark\b|"
    r"(?:not|isn'?t|aren'?t|wasn'?t) (?:yet official|official yet)\b|need[- ]to[- ]know (?:basis|only)\b"
)
# "quietly paid my fare", "found me a room, quietly, without my asking": done so, and not told so.
_QUIETLY = (
    r"quietly\b(?!,? without (?:my|our|being)\b)(?! (?!(?:told|mention|warn|ask|inform|show|text|messag|e-?mail|said|"
    r"confess|admit|confirm|advis|let|offer|rang|ring|call|phon|want|plan|remind|hint|tip)\w*\b)"
    r"[a-z]+ (?:me|us|my|our|the bill)\b)"
)
_SLIPPED = (
    r"(?<!\bi )(?<!\bwe )(?<!was )(?<!were )let (?:it )?slip\b"
    r"(?! (?:past|by|through|away|out|off|down|under|from|into)\b)"
)
# What people write of a thing told in confidence, beyond the plain words for it. In a text that is sent they may mean
# something else.
_QUIET = AnyCase(
    r"\b(?:keep\b[^.;]{0,30}\b(?:to (?:my|your)self|quiet|mum|secret|private|between|under (?:my|your) hat)\b|"
    r"(?:asked|wants|told)\b[^.;]{0,12}\bi (?:not|don'?t|keep)\b|(?:asked|told) (?:me )?(?:to keep|not to(?! "
    r"(?:worry|bother|rush|hurry|panic|fret|buy|rent|pay|queue|drive|cook|dress|thank|wait|stand|tip|"
    r"apologi[sz]e)\b))\b|"
    rf"(?:don'?t|do not|{_NOT_TO}|never) (?:mention|share|tell|repeat|say|pass|spread|quote|forward)\b|"
    r"not to be (?:shared|repeated|mentioned|passed)|(?:just|btwn?|b/?w|b/t) (?:us|you and me)\b"
    rf"(?! (?:two|three|four|both)\b)|{_BETWEEN_US}|between you and me\b|{_QUIETLY}|"
    r"not out yet\b|mum(?:'?s| is) the word\b|(?:keep|keeping|stay|kept) (?:mum|s(?:c|h|ch)?h?tum)\b|"
    r"my lips are sealed\b|conf\.|confid\b|on the qt\b|in private\b|entre nous\b|"
    r"(?:for )?(?:my|your) (?:ears|eyes) only\b|eyes only\b|(?:swore|sworn) (?:me |us )?to (?:secrecy|silence)\b|"
    r"otr\b|shh+\b|(?:don'?t|do not|not to) (?:fwd|breathe|let on)\b|(?<!me to )(?<!us to )hear it from\b|"
    rf"{_SLIPPED}|{_KEPT_CLOSE}|"
    rf"(?:{_OTHERS})(?: do| does)(?:n'?t| not)(?: yet)? know\b|"
    rf"(?:{_OTHERS})(?: is| are| has| have)?(?:n'?t| not)(?: yet)?(?: been)? (?:told|informed|aware)\b|"
    r"trusts? me with\b|in strict\b|"
    r"(?:nobody|no one|no-one) outside [^.;,]{2,25}(?<!seen) (?:has|have|gets|got|knows|sees|seen|may)\b|"
    r"promised (?:her |him |them )?(?:i'?d |i would |to )?(?:not|never)(?: to)? "
    r"(?:write|tell|share|pass|copy|show|repeat|say|breathe|post|use|mention)\b|"
    r"stays? (?:with me|between|in the room)\b|"
    rf"(?<!\bi )(?:should|ought)(?:n'?t| not) (?:to )?have\b(?! to\b)|{REGRETTED}|"
    r"against (?:\w+ )?(?:policy|rules|protocol)\b|(?:bent|broke|bending|breaking) (?:the|a) rules?\b|"
    r"(?:hr|legal|compliance|policy|the rules?) (?:forbids?|forbade|prohibits?|frowns?|(?:doesn'?t|won'?t) allow)\b|"
    r"(?:technically|strictly|really) (?:not allowed|forbidden)\b|sensitive:|"
    r"not for (?:email|e-mail|the (?:record|minutes))\b)"
)


def is_marked(text: str) -> bool:
    """Whether a note says of something that it was told in confidence."""
    return _MARKED.search(text) is not None or (not text.isascii() and not _HUSHED.isdisjoint(text))


_MARKED, _HUSHED = any_of((CONFIDENCE, _QUIET)), frozenset("\U0001f92b\U0001f910")


def confidences(cleaned: str, *, to_them: bool = False) -> list[str]:
    """Stretches of a note that were told in confidence: from the marker on, with what it points back to.

    Where it is only to stay unknown who did something, that is a secret from all, and none `to_them` who did it.
    """
    if not is_marked(cleaned):
        return []
    found: list[str] = []
    previous = ""
    for sentence in sentences(_TIME_GIVEN.sub(r"\1. To", cleaned)):
        parts = [part for part in _AFTER_SEMICOLON.split(sentence) if part]
        marked = next((place for place, part in enumerate(parts) if is_marked(part)), None)
        aside = _MARKED_ASIDE.match(parts[marked]) if marked is not None else None
        if marked is not None and aside and is_marked(aside[2]) and not is_marked(aside[1]) and not is_marked(aside[3]):
            is_own = not aside[1].strip() and len(words(aside[2])) > _A_MERE_MARK
            told = MEAL_FIRST.sub("", aside[1])
            found += [*parts[: 0 if is_own else marked], amid_kindness(told + aside[2], is_marked)]
        elif marked is not None and (one := _ONE_OF_TWO.match(parts[marked])) and is_marked(one["aside"]):
            found.append(one["hidden"])
        elif marked is not None:
            opening = CONFIDENCE.search(sentence) or _QUIET.search(sentence)
            deed = _AND_WHISPERED.match(parts[marked])
            if deed:
                parts[marked] = parts[marked][deed.end() :]
            whole = (marked == 0 and not deed) or opening is None or len(words(sentence[: opening.start()])) <= 3
            length = len(words(parts[marked]))
            if marked and (
                length <= _FEW or (length <= _A_MERE_MARK + 2 and says_it_of_before(parts[marked], alone=True))
            ):
                # "put the real numbers in front of me; confidential."
                marked -= 1
            found += pointed_back_to(previous, sentence, to_them=to_them) if previous else []
            found += parts[0 if whole else marked :] if len(parts) > 1 else [amid_kindness(parts[0], is_marked)]
        previous = sentence
    return found


_FEW = 3
# "apologized for him (pls don't repeat), showed me her cases": the aside closes what it marks.
_A_MERE_MARK = 5
_MARKED_ASIDE = re.compile(r"([^()]*)(\([^()]*\))(\s*,.*|\s*[;.]?\s*$)", re.DOTALL)
# "told me the chief's nickname (secret) and how to sleep by the engine": one of two things that were told is closed.
_ONE_OF_TWO = re.compile(
    r"(?:(?:[Ss]he |[Hh]e |[Tt]hey |[A-Z]\w+ )?(?i:told|showed|taught|gave|lent) (?:me|us) )"
    r"(?P<hidden>[^().;,]{3,60}(?P<aside>\([^()]*\)),? and )(?=(?:how (?:to|not to)|where to|which|an?|the|his|her|"
    r"their) )"
    r"(?![^.]*\b(?:it|that|this|them|they)\b)"
)
# "lent me her stand light, whispered me the cuts": the loan is no secret.
_AND_WHISPERED = re.compile(
    r"(?:[Ss]he |[Hh]e )?(?i:shared (?:her|his)|lent|drove|made (?:me|us)|cooked|fed|carried|poured|saved|held|"
    r"brought)\b[^.;]{3,80}?(?=,? (?:and )?whispered (?:me|us) )"
)
# Whose evening it was is no secret, whatever was told in it: what it was given up for is a sentence of its own.
_TIME_GIVEN = re.compile(
    r"\b([Gg]ave up (?:her|his|their)(?: [A-Za-z]+){1,3}?) to(?= (?:go|take|walk|talk|explain|show|tell|lay)\b)"
)
_AFTER_SEMICOLON = re.compile(r"(?<=;)\s*")


_AND_THEN = re.compile(r",? and\s*$")


def without_confidences(cleaned: str) -> str:
    """A note as its own author's deeds may be read from it."""
    hidden_parts = confidences(cleaned, to_them=True)
    cleaned = _TIME_GIVEN.sub(r"\1. To", cleaned) if hidden_parts else cleaned
    for hidden in hidden_parts:
        first, *others = cleaned.split(hidden)
        first = _AND_THEN.sub("", first)
        for other in others:
            # What stood before it ends there, and does not go on with what comes after.
            first = f"{first}{'.' if first[-1:].isalnum() else ''} {other}"
        cleaned = first
    return cleaned
