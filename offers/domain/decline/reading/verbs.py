"""The forms of verbs that a thank-you needs."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from offers.domain.decline.reading.kindness import KIND_ACTS
from offers.domain.decline.text.prose import word_set

# past -> base, for verbs that do not end in -ed
IRREGULAR = dict(
    pair.split("/")
    for pair in word_set(
        "blew/blow brought/bring built/build bought/buy caught/catch chose/choose came/come cut/cut dealt/deal did/do "
        "drew/draw drove/drive fed/feed felt/feel fought/fight found/find flew/fly gave/give got/get went/go had/have "
        "heard/hear held/hold kept/keep knew/know laid/lay led/lead left/leave lent/lend "
        "let/let lit/light made/make meant/mean "
        "met/meet paid/pay put/put read/read rode/ride ran/run said/say sat/sit saw/see sent/send set/set shook/shake "
        "sang/sing slept/sleep spoke/speak spent/spend split/split stood/stand stuck/stick swept/sweep "
        "taught/teach threw/throw told/tell took/take thought/think tore/tear understood/understand "
        "wore/wear woke/wake won/win wrote/write rewrote/rewrite redid/redo undertook/undertake lost/lose "
        "overheard/overhear forgot/forget shut/shut bent/bend sought/seek began/begin ate/eat drank/drink swam/swim "
        "withdrew/withdraw oversaw/oversee foresaw/foresee dug/dig hung/hang rang/ring lay/lie proofread/proofread "
        "skied/ski sold/sell stole/steal babysat/babysit spun/spin broke/break swung/swing knit/knit snuck/sneak "
        "rewound/rewind wove/weave taxied/taxi hid/hide rose/rise slid/slide strung/string grew/grow leapt/leap "
        "leant/lean crept/creep learnt/learn"
    )
)


def base_of(past: str) -> str:
    """The base of an irregular past, also of one done again: drew -> draw, reran -> rerun; "" for what is regular."""
    again = IRREGULAR.get(past[2:], "") if past.startswith("re") and past not in IRREGULAR else ""
    return IRREGULAR.get(past) or (again and f"re{again}")


def gerund(past: str) -> str:
    """walked -> walking, drew -> drawing, let -> letting."""
    head, dash, tail = past.rpartition("-")
    base = base_of(tail)
    if not base:
        return head + dash + _regular_gerund(tail)
    if base.endswith("e") and not base.endswith("ee") and base != "be":
        return head + dash + base[:-1] + "ing"
    doubled = base.removeprefix("re") in {
        "let",
        "set",
        "put",
        "cut",
        "run",
        "get",
        "sit",
        "split",
        "babysit",
        "shut",
        "begin",
        "swim",
        "win",
        "spin",
        "knit",
        "dig",
    }
    return head + dash + base + (base[-1] if doubled else "") + "ing"


def past_of_gerund(doing: str) -> str:
    """walking -> walked, giving -> gave; "" for a verb not known."""
    return _pasts().get(doing, "")


@cache
def _pasts() -> dict[str, str]:
    return {gerund(past): past for past in (*sorted(KIND_ACTS), *IRREGULAR)}


def _regular_gerund(past: str) -> str:
    if past.endswith("ied"):
        return past[:-3] + "ying"
    if past.endswith("eed"):
        return past[:-1] + "ing"
    return past[:-2] + "ing"


def infinitive(past: str) -> str:
    """walked -> walk, drew -> draw. Only for verbs named here, so that no guess is spelled wrong."""
    if past in IRREGULAR:
        return IRREGULAR[past]
    return _REGULAR_BASES.get(past, "")


_REGULAR_BASES = {
    "shadowed": "shadow",
    "watched": "watch",
    "observed": "observe",
    "joined": "join",
    "followed": "follow",
    "scrubbed": "scrub",
    "rounded": "round",
    "visited": "visit",
    "toured": "tour",
    "worked": "work",
    "attended": "attend",
}


# "had already rung the board": the past of what "had" goes with.
PARTICIPLES = dict(
    pair.split("/")
    for pair in word_set(
        "rung/rang driven/drove written/wrote taken/took drawn/drew given/gave spoken/spoke flown/flew done/did "
        "gone/went shown/showed chosen/chose rewritten/rewrote eaten/ate known/knew "
        "redone/redid redrawn/redrew woken/woke"
    )
)


@lru_cache(maxsize=8192)
def is_past(word: str) -> bool:
    """Whether a clause may start with this word as its verb."""
    word = word.lower()
    last = word.rpartition("-")[2]
    return base_of(last) != "" or (last not in _ADJECTIVES and _REGULAR.fullmatch(last) is not None)


_REGULAR = re.compile(r"[a-z]{2,}ed")
_ADJECTIVES = word_set(
    "need speed feed seed indeed united limited related red bed talented experienced interested excited tired bored "
    "unfinished crowded supposed relaxed worried hundred used"
)


_PRESENT = {
    **{f"{past[:-2]}s": past for past in KIND_ACTS if past.endswith("ed") and not past.endswith("ied")},
    **{f"{past[:-1]}s": past for past in KIND_ACTS if past.endswith("ed")},
    **{f"{past[:-3]}s": past for past in KIND_ACTS if re.search(r"([pngt])\1ed$", past)},
    **{f"{base}s": past for past, base in IRREGULAR.items() if past in KIND_ACTS},
    "teaches": "taught",
    "helps": "helped",
    "tastes": "tasted",
}


_BASES = {
    *IRREGULAR.values(),
    *(past[:-2] for past in KIND_ACTS if past.endswith("ed") and not past.endswith("ied")),
    *(past[:-1] for past in KIND_ACTS if past.endswith("ed")),
    *(past[:-3] for past in KIND_ACTS if re.search(r"([pngt])\1ed$", past)),
    "interview",
    "log",
    "go",
    "help",
    "talk",
    "meet",
    "see",
} - {"set", "mean", "light", "found", "lead", "read", "ring", "feed", "show", "tea", "cut", "put"}


def is_base(word: str) -> bool:
    """Whether the word after "to" is surely a verb."""
    return word in _BASES


def is_present(word: str) -> bool:
    return word in _PRESENT


def as_past(word: str) -> str:
    """The past form of "walked" or "walks", "" for what is neither."""
    return word if is_past(word) else _PRESENT.get(word, "")


def past_of(base: str) -> str:
    """share -> shared, send -> sent, introduce -> introduced."""
    irregular = next((past for past, known in IRREGULAR.items() if known == base), "")
    return irregular or (f"{base}d" if base.endswith("e") else f"{base}ed")


def gerund_of_base(base: str) -> str:
    """go -> going, log -> logging, introduce -> introducing."""
    if base.endswith("e") and not base.endswith("ee") and base != "be":
        return base[:-1] + "ing"
    if re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", base):
        return base + base[-1] + "ing"
    return base + "ing"


_AND_DOES = re.compile(r"(?<= and )[a-z]+\b")
_MORE_BASES = frozenset({"go", "look", "care", "raise", "continue", "finish", "study", "farm", "lead"})


def gerunds_after_and(text: str) -> str:
    """ "staying in Glasgow and teach" is "staying in Glasgow and teaching"."""
    return _AND_DOES.sub(
        lambda word: gerund_of_base(word[0]) if is_base(word[0]) or word[0] in _MORE_BASES else word[0], text
    )
