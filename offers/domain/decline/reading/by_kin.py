"""What the contact's family did for the user: "her husband fixed my bike", "his dad told our kids stories till ten".

It is thanked for through the contact, so it has to be as plainly kind as what they did themselves; and a name alone is
one of theirs where a note says so, or where the user was under their roof.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from offers.domain.decline.facts import Contact
from offers.domain.decline.reading import kindness, verbs
from offers.domain.decline.reading.acts import Act, Sort, sort_of
from offers.domain.decline.reading.by_title import TITLE_OF
from offers.domain.decline.reading.clauses import Clause
from offers.domain.decline.reading.unkind import UNKIND
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import AnyCase, plain

KINSFOLK = (
    r"(?:grand(?:daughter|son|child)|husband|wife|spouse|mother|mum|mom|father|dad|daughters?|sons?|sisters?|brothers?|"
    r"gran|grandmother|"
    r"grandma|granny|nan|grandfather|grandpa|aunt|uncle|kids|children|boys|girls|twins|parents|in-laws|"
    r"(?:mother|father|sister|brother)-in-law)"
)
_CALLED = r"(?:[A-Z][a-zà-ÿ]{2,}(?:-[A-Z][a-zà-ÿ]+)?(?![\w-])|[A-Z]{1,2}-[A-Z][a-zà-ÿ]+)"
_NAME = rf"(?P<name>{_CALLED})"
# Their class or crew are thanked through them for what they made the user; of what else they did nobody can tell whose
# idea it was.
_THEIR_OWN = r"team|class|students|pupils|staff|crew|choir|apprentices|trainees|colleagues"
_MADE = frozenset({"made", "baked", "drew", "painted", "wrote", "knitted", "sewed", "built", "sang", "cooked", "saved"})
_COOKED = frozenset({"made", "baked", "cooked", "grilled", "fried", "brewed"})
# "fufu and light soup for eleven people"
_FOOD = re.compile(
    r"(?!(?:me|us|my|our|sure|time|room|friends|the|an?|some|it|up)\b)(?P<what>[a-z' -]{4,40}?)"
    r"(?= (?:for|with|when|at|in)\b|,|$)"
)
_IS_KIN = re.compile(KINSFOLK, re.IGNORECASE)
# "Father Brown" and "Sister Agnes" need be nobody's.
_UNTITLED = r"(?i:grand(?:daughter|son)|husband|wife|daughter|son)"
_BY_THEM = re.compile(
    rf"(?:(?i:her|his|their) (?:(?:older|younger|eldest|little|two|teenage|twin|small|grown) "
    rf")?(?P<kin>(?i:{KINSFOLK}|{_THEIR_OWN}))(?: {_NAME})?|{_UNTITLED} {_NAME.replace('name', 'called')}|"
    rf"(?P<styled>(?:Uncle|Aunt|Auntie|Aunty|Granny|Grandma|Grandpa|[Oo]ld|[Bb]ig|[Ll]ittle) )?"
    rf"{_NAME.replace('name', 'alone')}) (?:also |even |then |kindly )?"
    r"(?:had (?!me\b|us\b|my\b|our\b|an?\b|the\b|to\b|no\b|been\b))?(?P<did>[a-z-]+) (?P<rest>.+)$"
)
_MINE = re.compile(
    r"\b(?:both (?:cases|bags|suitcases)|me|us|my|our|mine|ours|both of us|all of us|the (?:kids|children|twins|boys|"
    r"girls))\b"
)
# Where nobody else's could be meant.
_MENDED = frozenset({"jump-started", "push-started", "bump-started"})
# What they say is no deed, but stories are.
_SAYS = frozenset({"told", "asked", "said", "explained", "offered", "promised", "introduced"})
_STORIES = re.compile(
    r"(?:me|us|mine|ours|(?:my|our|the) \w+) (?:[a-z-]+ )?(?:stories|tales|jokes|(?:the|an?) (?:\w+ )?story)\b"
)
_OF_THEIRS = re.compile(r"\b(?:he|she|her|his|him|they|their|them)\b", re.IGNORECASE)
# "took me out in his dinghy": whose it was, only a third person would be told.
_WITH_THEIRS = re.compile(r" (?:in|with|on|from|using) (?:her|his|their) [\w' -]+$")
_BUILT = re.compile(
    r"(?:(?P<whose>her|his|their|the) )?(?P<who>(?:(?:two|twin|little|older|younger) )?(?:kids|children|boys|girls|"
    r"twins|son|daughter)) (?P<did>built|made|dug|drew|flew|baked|painted|caught|found|picked) (?P<what>(?:an? |some )?"
    r"[a-z][a-z -]{2,30}?) (?P<ours>with (?:ours|mine|our (?:two|kids|children|boys|girls|twins|son|daughter)))\b",
    re.IGNORECASE,
)
# "kept the generator going so the baby monitor would work": whom it was for is told by what came of it.
_SO_THAT_MINE = re.compile(
    r"(?P<what>[^,]{3,50}?),? so (?:that )?(?:the (?:baby|kids|children|twins|boys|girls)\b|my |our |I |we )"
    r"[\w' -]{0,25}?\b(?:would|could|might) (?!(?:not|never|leave|go|hardly)\b)[\w' -]{2,30}$"
)
_LASTS = re.compile(
    r"(?:,| (?:because|when|while|as (?=I|we|she|he|they|it|the)|since|so|which|who|after|before)\b).*$"
)
_PARTNER = r"(?:husb|hubby|man|bloke|fella|missus|other half|partner)"
_NAMED = re.compile(
    rf"(?:\b(?:[Hh]er|[Hh]is|[Tt]heir|and|with)|&) (?:(?:her|his) )?(?:{_PARTNER}|{KINSFOLK}),? ({_CALLED})|"
    rf"\b({_CALLED})(?:,| \()(?: ?)(?:her|his|their|the)? ?(?:{_PARTNER}|{KINSFOLK})\b"
)

# Whoever sends the user home with a jar from under their roof lives there.
_AT_HOME = re.compile(
    r"\b(?:at|to|in) (?:her|his|their) (?:own )?(?:\w+ )?(?:place|house|home|flat|farm|cottage|cabin|table|kitchen|"
    r"garden)\b|"
    r"\b[Hh]ad (?:me|us) (?:over|round)\b"
)
_SENT_HOME = re.compile(r"\b([A-Z][a-zà-ÿ]{2,}) sent (?:me|us) home with\b")


def household(contact: Contact) -> frozenset[str]:
    """By name, who the notes say is of this contact's family."""
    texts = [contact.role_label, *(plain(entry.note) for entry in contact.interactions)]
    named = {name for text in texts for found in _NAMED.findall(text) for name in found if name}
    if any("home with" in text and _AT_HOME.search(text) for text in texts):
        named |= {found[1] for text in texts for found in _SENT_HOME.finditer(text)}
    given = contact.goes_by or contact.given
    if given and has_guests(contact) and any(f"{given} " in text for text in texts):
        with_them = re.compile(rf"\b{re.escape(given)} (?:and|&|\+) ({_CALLED})(?! [A-Z])")
        named |= {found[1] for text in texts for found in with_them.finditer(text)}
    return frozenset(named)


def with_names(note: str, household: frozenset[str]) -> str:
    """ "murdo drove me to the boat", where Murdo is one of the house."""
    lowered = note.lower()
    for name in household:
        if name.lower() in lowered and name not in note:
            note = re.sub(rf"(?:(?<=^)|(?<=[.;,!?] )|(?<=\n)|(?<=\band )){name.lower()}(?= [a-z])", name, note)
    return note


def has_guests(contact: Contact) -> bool:
    """Whether the user slept at theirs, so that anybody named may be of the house."""
    return contact.role is Role.HOST or any("stay" in entry.kind.lower() for entry in contact.interactions)


def has_pupils(contact: Contact) -> bool:
    """Whether "her kids" may be those whom this contact teaches, and nothing was logged at their home."""
    if has_guests(contact) or not _TEACHES.search(f"{contact.role_label} {contact.organization}"):
        return False
    return not any(_AT_HOME.search(plain(entry.note)) or "dinner" in entry.kind for entry in contact.interactions)


_TEACHES = AnyCase(
    r"\b(?:teach\w*|coach|school|academy|kindergarten|nursery|pre-?school|tutor|instructor|lecturer|professor|choir|"
    r"principal|head ?master|head ?mistress|college|university|camp|scouts?|youth|ped\w+)\b"
)
_YOUNG = re.compile(r"\byour (?:[a-z]+ )?(?:kids|children|boys|girls)\b")


def may_be_of_pupils(act: Act, clause: Clause) -> bool:
    """Whether an act of "your kids" may be one of the class."""
    return clause.speaker.has_pupils and _YOUNG.search(act.for_form) is not None


def with_doer(clause: Clause, doer: str) -> Clause:
    """ "and ran me to the train", with the name of whoever did something just before."""
    first = clause.text.partition(" ")[0]
    return replace(clause, text=f"{doer} {clause.text}") if doer and verbs.is_past(first) else clause


def by_kin(clause: Clause, is_known: Callable[[str], bool]) -> Act | None:
    """ "Olle glued my slipping peg": the way he did, or the stories somebody told."""
    built = _BUILT.match(clause.text) if " with " in clause.text else None
    if built:
        what = re.sub(r"^(?:an?|some) ", "", built["what"])
        whose = "the" if (built["whose"] or "the").lower() == "the" else "your"
        return Act(f"the {what} {whose} {built['who'].lower()} {built['did']} {built['ours']}", sort=Sort.HOSPITALITY)
    found = _BY_THEM.match(clause.speaker.renamed(clause.text, "her", "her"))
    if not found or not verbs.is_past(found["did"]):
        return None
    alone, name, person = found["alone"] or "", found["name"] or found["called"] or "", clause.speaker
    if is_known(name or alone) or (alone and not (alone in person.household or person.has_guests)):
        return None
    if alone.lower() in TITLE_OF or alone in _NOBODY:
        # "Sister fed me": whichever sister that was.
        return None
    did, rest = found["did"], found["rest"]
    if found["kin"] and not _IS_KIN.fullmatch(found["kin"]) and did not in _MADE:
        return None
    for_mine = _SO_THAT_MINE.match(rest) if " so " in rest else None
    if for_mine:
        is_kind = kindness.is_act(did, f"{for_mine['what']} for me") and not UNKIND.search(rest)
    else:
        rest = _WITH_THEIRS.sub("", _LASTS.sub("", rest))
        is_kind = _is_kind(did, rest)
    if not is_kind or _OF_THEIRS.search(rest):
        return None
    kin = found["kin"] or (alone if _IS_KIN.fullmatch(alone) and alone not in _ELDERS else "")
    who = name or (f"your {kin.lower()}" if kin else f"{found['styled'] or ''}{alone}")
    food = _FOOD.match(rest) if did in _COOKED else None
    form = f"the {food['what']} {who} {did}" if food else f"the way {who} {did} {clause.to_you(rest)}"
    return Act(form, sort=_kind_of(form))


# Whom a guest calls so need be no kin of the host's.
_ELDERS = frozenset({"Uncle", "Aunt", "Auntie", "Aunty"})
_NOBODY = frozenset(
    {"She", "They", "You", "Who", "Everyone", "Everybody", "Somebody", "Someone", "Nobody", "Both", "All"}
)


def _is_kind(did: str, rest: str) -> bool:
    if did in _SAYS:
        return _STORIES.match(rest) is not None
    if rest.endswith(" a lesson"):
        return False
    return (did in _MENDED or _MINE.search(rest) is not None) and kindness.is_act(did, rest)


def _kind_of(form: str) -> Sort:
    sort = sort_of(form)
    return Sort.HOSPITALITY if sort is Sort.WORK else sort
