"""From notes to what a person did for the user. High precision: where a note does not plainly say, nothing.

"Walked me through the clinic; drew the buy-in on the whiteboard" gives two acts, each in the forms a sentence needs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from offers.domain.decline.facts import Contact
from offers.domain.decline.private.asked_amiss import is_amiss
from offers.domain.decline.private.confidences import is_marked, without_confidences
from offers.domain.decline.private.discretion import Discretion
from offers.domain.decline.reading.act_readers import read_act
from offers.domain.decline.reading.acts import Act, Sort, length, merge
from offers.domain.decline.reading.attempts import is_failed
from offers.domain.decline.reading.by_kin import (
    by_kin,
    has_guests,
    has_pupils,
    household,
    may_be_of_pupils,
    with_doer,
    with_names,
)
from offers.domain.decline.reading.by_others import by_others, companion_dish
from offers.domain.decline.reading.by_title import by_own_name
from offers.domain.decline.reading.came_of_it import STILL_TALKING
from offers.domain.decline.reading.cast import Cast
from offers.domain.decline.reading.chill import slights
from offers.domain.decline.reading.clauses import Clause
from offers.domain.decline.reading.company import is_named_in, with_company
from offers.domain.decline.reading.dangling import leads_on
from offers.domain.decline.reading.effects import effect_in, effect_of
from offers.domain.decline.reading.family import as_kin, by_name, once_named, pronouns, relatives
from offers.domain.decline.reading.follow_ups import arranged_anew, follow_up, leans_back, slept_elsewhere
from offers.domain.decline.reading.given_back import goes_back, promised_back
from offers.domain.decline.reading.hearsay import without_hearsay
from offers.domain.decline.reading.hours import with_hours_as_typed
from offers.domain.decline.reading.joints import clauses
from offers.domain.decline.reading.loosening import loosen
from offers.domain.decline.reading.meetings import only_length, time_first, without_length
from offers.domain.decline.reading.no_longer_theirs import without_their_old_house
from offers.domain.decline.reading.notes import clean, statements, with_objects
from offers.domain.decline.reading.own_act import is_told_in, kept, own_act
from offers.domain.decline.reading.own_name import couple, without_own_name
from offers.domain.decline.reading.plain_deeds import plainly_told
from offers.domain.decline.reading.provisions import with_kind
from offers.domain.decline.reading.remarks import STRESS, is_remarked, only_remarks
from offers.domain.decline.reading.resented import without_resented
from offers.domain.decline.reading.sayable import FEWEST_WORDS, SUBJECT_MATTER, is_sayable, sayable
from offers.domain.decline.reading.scenes import as_one, rest_of_scene
from offers.domain.decline.reading.second_person import Speaker, kin_named, speaker
from offers.domain.decline.reading.slights import is_given_all_the_same
from offers.domain.decline.reading.soundness import sound
from offers.domain.decline.reading.spoken_of import pronoun_of
from offers.domain.decline.reading.taken_back import is_over_it, says_yes, takes_back, without_blunders
from offers.domain.decline.reading.taken_up import taken_up
from offers.domain.decline.reading.told import pasts_of, told
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import plain, words


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What one interaction, named by its place among the contact's, gives to thank for."""

    interaction: int
    acts: tuple[Act, ...]


def suggestions(contact: Contact, discretion: Discretion, *, inside: bool) -> tuple[Suggestion, ...]:
    """One for each interaction: the user's own words for it, else what its note plainly tells, else nothing."""
    discretion = discretion.toward(contact.id)
    notes = [discretion.cleaned(entry.note) for entry in contact.interactions]
    notes = [without_own_name(by_own_name(note, contact, discretion.is_only_one), contact) for note in notes]
    notes = [without_their_old_house(note, contact, inside=inside) for note in notes]
    at_home = household(contact)
    notes = [with_names(note, at_home) for note in notes] if at_home else notes
    family = {**discretion.family, **relatives(contact, discretion.is_known)}
    family = {name: kin for name, kin in family.items() if any(name in note for note in notes)}
    them = pronouns(contact, family) if family else {}
    notes = [once_named(as_kin(note, family), contact, family, them) for note in notes]
    # What is "theirs" in the note of a host is the host's.
    is_hosts = contact.role is Role.HOST
    person = speaker(_names(contact), pronoun_of("\n".join(notes), contact.title), inside=inside or is_hosts)
    person = replace(person, household=at_home, has_guests=has_guests(contact), has_pupils=has_pupils(contact))
    found = []
    for place, (entry, note) in enumerate(zip(contact.interactions, notes, strict=True)):
        acts: list[Act] = []
        if entry.thank and note and not is_failed(entry) and not only_length(note):
            read = with_company(with_kind(note, entry.kind, person, is_hosts=is_hosts), person)
            is_one = discretion.is_shared(entry.note) and is_named_in(read, person)
            acts = acts_in(read, person, discretion, typed=_typed(entry.note), is_one_of_several=is_one)
            acts = _by_name(acts, family, discretion, them)
            if acts and slights(entry.note):
                acts = [act for act in acts if is_given_all_the_same(act.for_form, entry.note)]
            if is_amiss(entry):
                acts = [act for act in acts if act.sort is not Sort.HOSPITALITY]
            elif acts and (given := time_first(note, entry.kind)):
                acts.insert(0, given)
        acts = [with_hours_as_typed(_without_leaving(act, discretion), entry.note) for act in acts]
        if entry.thank and entry.thanks_for.strip():
            acts = kept(acts, entry.thanks_for) or own_act(entry.thanks_for, discretion)
        found.append(Suggestion(place, tuple(acts)))
    return tuple(found)


def _typed(note: str) -> str:
    """The note as its words stand, without what marks them up."""
    return clean(note, as_typed=True) if "<" in note else plain(note)


def _by_name(acts: list[Act], family: dict[str, str], discretion: Discretion, them: dict[str, str]) -> list[Act]:
    acts = [act if discretion.allows(act.effect) else replace(act, effect="") for act in acts]
    acts = [_at_table(act, discretion) for act in acts]
    if not family:
        return acts
    named = [
        replace(
            act,
            for_form=by_name(act.for_form, family, them),
            that_form=by_name(act.that_form, family, them),
            effect=by_name(act.effect, family, them),
            told=by_name(act.told, family, them),
        )
        for act in acts
    ]
    named = [
        replace(act, relative=next(((name, them[name]) for name in them if name in act.for_form), ("", "")))
        for act in named
    ]
    return [act for act in named if discretion.allows(act.for_form) and discretion.allows(act.told)]


def _without_leaving(act: Act, discretion: Discretion) -> Act:
    form = discretion.without_leaving(act.for_form)
    return act if form == act.for_form else replace(act, for_form=form, told="")


def _at_table(act: Act, discretion: Discretion) -> Act:
    """A companion by name is thanked for what hosts do, and a contact of the case in a message of their own."""
    by_name = act.companion[:1].isupper()
    if by_name and (act.sort is not Sort.HOSPITALITY or discretion.is_known(act.companion)):
        return replace(act, companion="")
    return act


def acts_of(contact: Contact, discretion: Discretion, *, inside: bool) -> tuple[Act, ...]:
    """Everything this person is to be thanked for, in the order it happened, each thing once."""
    found = suggestions(contact, discretion, inside=inside)
    unique = {act.for_form.lower(): act for suggestion in found for act in suggestion.acts}
    own = [act for act in unique.values() if act.own_words]
    unique = {form: act for form, act in unique.items() if act.own_words or not any(is_told_in(act, it) for it in own)}
    whole = [act for act in unique.values() if len(unique) == 1 or not _EMPTY_PRAISE.match(act.for_form)]
    return tuple(without_length(whole or [*unique.values()]))


def _names(contact: Contact) -> set[str]:
    names = {contact.name, contact.given, contact.family, contact.goes_by}
    if contact.family and contact.title:
        names |= {f"{contact.title} {contact.family}", f"{contact.title.rstrip('.')} {contact.family}"}
    return names.union(couple(contact))


_EMPTY_PRAISE = re.compile(r"^being so \w+$")


def acts_in(note: str, person: Speaker, discretion: Discretion, *, typed: str, is_one_of_several: bool) -> list[Act]:
    """What one cleaned note tells of. `typed` is how it stands, whose rows are not copied; see `Cast` for the rest."""
    found: list[Act] = []
    is_confidential = is_marked(note)
    heard = without_hearsay(without_blunders(without_resented(note)), person)
    cleaned = kin_named(with_objects(without_confidences(heard) if is_confidential else heard), person)
    cast = Cast(person, is_one_of_several=is_one_of_several)
    is_fresh = has_said_yes = False
    before: list[str] = []
    for statement in statements(cleaned):
        cast.begin_statement()
        goes_on = False
        parts = clauses(statement)
        for part, following in pairwise([*parts, ""]):
            text = part.replace(STRESS, "").strip()
            if is_confidential and is_marked(text):
                break
            if is_fresh and takes_back(text, found[-1].for_form):
                found.pop()
                is_fresh = goes_on = False
                continue
            clause = cast.read(text, following)
            has_said_yes = has_said_yes or says_yes(text)
            if clause is None:
                if is_fresh and effect_in(text).endswith(STILL_TALKING):
                    found[-1] = _dwelt_on(found[-1], part)
                continue
            if not goes_on and clause.subject == "contact":
                clause = taken_up(clause, before)
            act = sayable(_act(clause, text, discretion, cast), discretion)
            act = act or plainly_told(clause, discretion)
            before = [] if act else [*before, clause.text]
            if act and has_said_yes and is_over_it(act.for_form):
                continue
            last = found[-1].for_form if goes_on else ""
            more = (None if _THEY_IT.match(text) else follow_up(clause) or slept_elsewhere(clause, last)) or (
                act if act and leans_back(act, goes_on=goes_on, before=last) else None
            )
            if goes_on and not more and not act and (rest := _rest_of(found[-1], clause, discretion)):
                found[-1] = _dwelt_on(rest, part)
                continue
            if more and not goes_on and _WHOLE.match(more.for_form):
                more = None
            goes_on = goes_on or (is_fresh and more is not None and arranged_anew(text))
            if more and goes_on and is_sayable(more, discretion):
                if length(found[-1]) + length(more) > _MOST_TOGETHER:
                    continue
                found[-1] = _dwelt_on(merge(found[-1], more), part)
                continue
            goes_on = act is not None and not more and not (is_fresh and _EMPTY_PRAISE.match(act.for_form))
            if act and goes_on:
                found.append(act)
            is_fresh = goes_on or (is_fresh and (more is not None or only_remarks(part)))
            if is_fresh:
                found[-1] = _dwelt_on(found[-1], part)
            if found and goes_back(found[-1], note):
                found[-1] = replace(found[-1], effect=promised_back(found[-1]))
    pasts = pasts_of(typed) if found else {}
    said = (_as_said(act, typed, pasts) for act in found)
    return [act for act in said if act and (act.effect or not act.if_dwelt_on)]


def _rest_of(deed: Act, clause: Clause, discretion: Discretion) -> Act | None:
    """The deed with what was done beside it, if that is to be told."""
    rest = rest_of_scene(clause) if _DOING.match(deed.for_form) else None
    fits = rest and length(deed) + length(rest) <= _MOST_TOGETHER and is_sayable(rest, discretion)
    return as_one(deed, rest) if rest and fits else None


_DOING = re.compile(r"[a-z-]+ing\b")
# More than that would be cut short again.
_MOST_TOGETHER = 28


def _dwelt_on(act: Act, part: str) -> Act:
    """The act with what its part of the note says of it: a remark, and what it did for the user."""
    if act.for_form == "listening":
        # "You really listened" would say it twice.
        return act
    text = part.replace(STRESS, "")
    effect = effect_of(text, act.for_form) or (effect_of(text.rpartition(",")[2], act.for_form) if "," in text else "")
    is_marked = act.is_marked or (is_remarked(part) and not _EMPTY_PRAISE.match(act.for_form))
    if not effect and is_marked is act.is_marked:
        return act
    return replace(act, effect=effect or act.effect, is_marked=is_marked)


def _as_said(act: Act, typed: str, pasts: dict[str, str]) -> Act | None:
    """The act as it can be read aloud and in other words than the note's, of which no more is cut than that takes."""
    whole = _sound_or_shorter(act)
    loose = loosen(whole or act, typed)
    said = whole if loose is (whole or act) else _sound_or_shorter(loose)
    return said and replace(
        said, told=told((whole.for_form, said.for_form) if whole else (said.for_form,), typed, pasts)
    )


def _sound_or_shorter(act: Act) -> Act | None:
    """The act as it can be read aloud, if need be without its subordinate part."""
    whole = sound(act)
    if whole or act.own_words:
        return whole
    bare = SUBJECT_MATTER.sub("", act.for_form)
    return sound(replace(act, for_form=bare, that_form="")) if len(words(bare)) >= FEWEST_WORDS else None


# "sent a photo, they ran it": somebody else did that.
_THEY_IT = re.compile(r"they \w+ (?:it|them)\b", re.IGNORECASE)


def _act(clause: Clause, text: str, discretion: Discretion, cast: Cast) -> Act | None:
    if clause.subject == "other":
        clause = with_doer(clause, cast.doer)
        act = companion_dish(text) or by_others(clause, discretion.is_known) or by_kin(clause, discretion.is_known)
        return None if act and may_be_of_pupils(act, clause) else act
    act = read_act(clause)
    return None if act and "," not in act.for_form and leads_on(act.for_form) else act


# "booked everything": whole without what came before.
_WHOLE = re.compile(r"(?:booking|arranging|organi[sz]ing|handling|planning) everything\b")
