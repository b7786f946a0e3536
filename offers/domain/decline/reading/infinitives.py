"""What somebody did as an infinitive: "you drove us round" is what it was good of them to do, "drive us round"."""

from __future__ import annotations

import re

from offers.domain.decline.questions import asked_once
from offers.domain.decline.reading.acts import Act
from offers.domain.decline.reading.kindness import KIND_ACTS
from offers.domain.decline.reading.verbs import IRREGULAR, is_past
from offers.domain.decline.text.prose import word_set

_ENDS_IN_E = word_set(
    "advised advocated annotated arranged assembled baked barbecued biked bridged calibrated chaperoned chased "
    "compiled consoled coordinated created critiqued defused cycled danced decoded decorated demonstrated described "
    "donated glued "
    "encouraged expedited filed graded guided handled hiked introduced invited juggled lined managed messaged moved "
    "narrated negotiated nominated organised organized paddled phoned practiced prepared provided queued rearranged "
    "reassured rehearsed reimbursed rerouted rescheduled reserved reshuffled resized restructured retrieved retyped "
    "revised salvaged saved scheduled secured served shared shuffled smuggled soothed sourced squeezed streamlined "
    "taped timed traced transcribed translated tuned typed untangled updated upgraded waived welcomed wired wrangled"
)
_DOUBLED = re.compile(r"([bdgmnprt])\1ed$")


def base_of(past: str) -> str:
    """walked -> walk, drew -> draw, were -> be; "" for a verb not known, so that no guess is spelled wrong."""
    if past == "were":
        return "be"
    if past in IRREGULAR:
        return IRREGULAR[past]
    if past not in KIND_ACTS or not past.endswith("ed") or past in _UNSURE:
        return ""
    if past.endswith("ied"):
        return f"{past[:-3]}y"
    if past in _ENDS_IN_E:
        return past[:-1]
    return past[:-3] if _DOUBLED.search(past) else past[:-2]


_UNSURE = word_set("used pencilled")
_VERB = re.compile(r"(?P<before>^you (?:\w+ly )?| and (?:\w+ly )?)(?P<verb>[a-z-]+)")


# After "it was kind of you to" this would say so twice.
_KIND_ALREADY = re.compile(r"you were so (?:kind|good|generous)\b")


@asked_once
def infinitive_of(act: Act) -> str:
    """ "drive us round and show us the lake"; "" where the act has no such form."""
    if not act.that_form or _KIND_ALREADY.match(act.that_form):
        return ""
    unknown: list[str] = []

    def as_base(found: re.Match[str]) -> str:
        verb = found["verb"]
        if found.start() and not is_past(verb):
            return found[0]
        base = base_of(verb)
        if not base:
            unknown.append(verb)
        return found["before"] + base

    said = _VERB.sub(as_base, act.that_form)
    return "" if unknown or not said.startswith("you ") else said.removeprefix("you ")
