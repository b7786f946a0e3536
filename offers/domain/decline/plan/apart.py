"""Why a wish of the user's is not followed with somebody: what they noted, or a reason they keep private (rule 30)."""

from __future__ import annotations

from offers.domain.decline.facts import Case, Contact, Interaction
from offers.domain.decline.log.coolness import blamed_in
from offers.domain.decline.private.asked_amiss import asked_what_is_told_elsewhere, is_amiss, names_the_question
from offers.domain.decline.reading.chill import hurts
from offers.domain.decline.reading.notes import HOLE, clean
from offers.domain.decline.text.prose import parts
from offers.domain.decline.undoing.in_motion import CLAUSE, PART, SENTENCE


def why_apart(contact: Contact, case: Case) -> str:
    """ "because you wrote: '...'" with the words of a note; a private reason is not repeated, not even to the user."""
    for entry in contact.interactions:
        if found := _telling(clean(entry.note, as_typed=True), entry):
            return f"because you wrote: '{found}'"
    if any(contact.id in blamed_in(reason.content.text, case) for reason in case.private_reasons):
        return "because of a reason that you keep private"
    if asked_what_is_told_elsewhere(contact, case):
        asked = next(entry for entry in contact.interactions if names_the_question(entry.note))
        return f"because you wrote: '{_shown(asked.note)}'"
    return "because of something you wrote down"


def _telling(note: str, entry: Interaction) -> str:
    """The shortest stretch of a note that hurts as the whole does; "" where it does not."""
    if HOLE in note or not _keeps_apart(note, entry):
        return ""
    for parting in (SENTENCE, CLAUSE, PART):
        found = [part for part in parts(note, parting) if _keeps_apart(part, entry)]
        if found and len(found[0].split()) <= _LONGEST:
            return _shown(found[0])
    return _shown(note)


def _keeps_apart(text: str, entry: Interaction) -> bool:
    return hurts(text) or is_amiss(Interaction(kind=entry.kind, note=text))


def _shown(text: str) -> str:
    told = text.replace('"', "'").split()
    return " ".join(told[:_LONGEST]).strip(" .,;(-") + ("…" if len(told) > _LONGEST else "")


_LONGEST = 16
