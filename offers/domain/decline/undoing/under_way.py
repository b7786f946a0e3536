"""What one person has under way for the user, as it may be said to them, and where the log says so (rule 76)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from offers.domain.decline.facts import Contact
from offers.domain.decline.private.sensitive import is_confidence
from offers.domain.decline.questions import asked_once
from offers.domain.decline.reading.notes import HOLE, clean
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import AnyCase, any_of, as_quoted, plain, with_whole_abbreviations, words
from offers.domain.decline.undoing.kept_back import BY_THE_USER, HELD, is_kept, kept_in
from offers.domain.decline.undoing.matters import HOMES, PLACES, UNDER_WAY
from offers.domain.decline.undoing.set_for_later import SET_FOR_LATER, is_set_for_later, with_month
from offers.domain.decline.undoing.undone import LESS_EXACT, ONCE_FILED

# Whoever only explained how credentialing goes has nothing to stop.
_AT_WORK = AnyCase(
    r"\b(?:start(?:ed|ing)|began|begun|fil(?:ed|ing)|appl(?:ied|ying)|submit\w*|lodg(?:ed|ing)|(?:went|gone) in|"
    r"chas(?:ed|ing)|already|put(?:ting)? in|enroll?(?:ed|ing)|sign(?:ed|ing) (?:me|us|my)|kick(?:ed|ing) off|"
    r"hired|assigned|printed|opening(?= (?:my|our|the|an?)\b)|(?:put|got|pencill?ed|slotted|added) (?:me|us|my|our|"
    r"the)|opened|process(?:ed|ing)|register(?:ed|ing)|order(?:ed|ing)|hold(?:s|ing)?|held|reserv\w*|"
    rf"(?:kept|keeping)(?= it\b| (?:\w+ ){{0,4}}(?:{HOMES}|{PLACES})\b)|"
    r"blocked|built|building|made|(?:took|taken|taking|keeps)(?= [^.;,]{1,40} off the market\b)|"
    r"put (?:down|her own|his own|their own)|paid(?= (?:\w+ ){0,2}(?:deposit|rent|fee|month)\b)|"
    r"half filled|redid|look(?:ed|ing) for|asking around|hunting for|scouting|eye out|lookout|feelers|"
    r"in hand|sen(?:t|ding)|request(?:ed|ing)|saved|saving|booked|scheduled|set up|"
    r"delivered|installed|pushing|pushed|rush(?:ed|ing)|sort(?:ed|ing)|handl(?:ed|ing)|seeing|under ?way|"
    r"get(?:ting)? (?:my|our|the) (?:\w+ ){0,2}(?:moving|going|started|rolling|in train)|"
    r"ha(?:s|ve) (?:all )?(?:my|our)(?= (?:[\w'-]+ ){0,3}(?:file|packet|application|papers|paperwork|forms?)\b))\b"
)
# A list of what is required is only read.
_LISTS = ("checklist", "requirements", "instructions", "guide", "timeline", "list of", "steps for")
_ONLY_TOLD = re.compile(
    r"\b(?:sent|emailed|mailed|forwarded|texted|gave|shared|handed|explained|listed)\b[^.;,]{0,40}"
    rf"\b(?:{'|'.join(_LISTS)})\b[^.;]*",
    re.IGNORECASE,
)


# ... and so is a form that somebody went through with the user.
_GONE_THROUGH = re.compile(
    r"\b(?:walked|took|talked|led|guided) (?:me|us) (?:through|thru) [^.;,]*?\b(?:forms?|steps|process|rules)\b[^.;,]*",
    re.IGNORECASE,
)


# Papers that somebody sent to one of the family are theirs to fill in.
_SENT_TO_KIN = re.compile(
    r"\b(?i:sent|e-?mailed|texted|forwarded|gave|printed|found) (?:him|her|them|[Mm]y (?:husband|wife|partner|"
    r"fianc[eé]e?|\w+)|(?!Me\b|My\b|Us\b|The\b|Our\b|HR\b)[A-Z][\w'-]+) [^.;,]{0,50}?\b(?:forms?|links?|"
    r"info\w*)\b[^.;,]*"
)


def _without_what_is_only_told(note: str) -> str:
    lowered = note.lower()
    note = _ONLY_TOLD.sub("", note) if any(mark in lowered for mark in _LISTS) else note
    note = _SENT_TO_KIN.sub("", note) if "form" in lowered or "link" in lowered or "info" in lowered else note
    return _GONE_THROUGH.sub("", note) if " thr" in lowered else note


# Where the log says that it stands still already, nobody is asked again.
_STOPPED = AnyCase(
    r"\b(?:asked|told) (?:her|him|them) to (?:hold off|stop|wait|pause|hold)\b[^.;]{0,20}\b(?:she|he|they) "
    r"(?:did|has|have)\b|"
    r"\b(?:is|are|was|put (?:it|that|everything)|all) on hold\b(?! (?:for|till?|until) (?:the )?\d)|"
    r"\balready (?:stopped|cancell?ed|called off)\b|"
    r"\b(?:told|asked) (?:her|him|them) (?:to let|she could let|he could let|they could let) (?:it|them|the \w+) go\b|"
    r"\b(?:it|they)(?:'s| is|'re| are) (?:gone|sold|let|taken)(?: now| already| since|$|[.,;])|"
    r"\b(?:already|since|has|have) (?:let (?:it|them) go|gone to|given (?:it|them) to)\b"
)


def stands_still(note: str) -> bool:
    return _STOPPED.search(note) is not None


_FILED = re.compile(
    r"\b(?:filed|submitted|lodged|applied|sent (?:in|off))\b(?!.*\b(?:start|beg[au]n|chas|order)\w*)[^.;,]*$",
    re.IGNORECASE,
)
_MOST = 5


@dataclass(frozen=True, slots=True)
class _Matter:
    """`said` as it may be told to the person; the place in the note that tells of it."""

    said: str
    note: str
    start: int
    end: int
    is_begun: bool = False


@asked_once
def _matters(contact: Contact) -> tuple[_Matter, ...]:
    told = [_without_what_is_only_told(plain(entry.note)) for entry in contact.interactions if not is_confidence(entry)]
    told += [plain(entry.thanks_for) for entry in contact.interactions if entry.thanks_for]
    told = [note for note in told if not stands_still(note)]
    begun = [note for note in told if _AT_WORK.search(note)]
    named = {
        matter.said: matter
        for matter in chain(_found(begun), _set(told), _kept(told, of_kin=contact.role is Role.FAMILY_HELPER))
    }
    exact = [matter for said, matter in named.items() if named.keys().isdisjoint(LESS_EXACT.get(said, ()))][:_MOST]
    return tuple(exact if contact.role in _SHOW_MANY else map(_with_its_home, exact))


# Of these somebody may keep one of several, and of what the notes call so.
_SHOW_MANY = frozenset({Role.REALTOR, Role.OTHER, Role.FAMILY_HELPER, Role.HOST})


def _with_its_home(matter: _Matter) -> _Matter:
    """ "the apartment you are holding", to whoever keeps one beside other work."""
    if matter.said != f"the place{HELD}":
        return matter
    home = _HOME.find(matter.note[matter.start : matter.end]).lower()
    return replace(matter, said=f"the {home}{HELD}") if home else matter


_HOME = AnyCase(
    r"\b(?:house|bungalow|cottage|apartment|flat|condo|townhouse|duplex|studio|loft|cabin|casita)\b"
    r"(?!.*\b(?:house|bungalow|cottage|apartment|flat|condo|townhouse|duplex|studio|loft|cabin|casita)\b)"
)


def _found(notes: list[str]) -> Iterator[_Matter]:
    return _named_in([note for note in notes if _ANY_UNDER_WAY.search(note)], UNDER_WAY)


def _set(notes: list[str]) -> Iterator[_Matter]:
    found = _named_in([note for note in notes if is_set_for_later(note)], SET_FOR_LATER)
    return (replace(matter, is_begun=True) for matter in found)


def _named_in(notes: list[str], matters: list[tuple[AnyCase, str]]) -> Iterator[_Matter]:
    for pattern, said in matters if notes else ():
        for note in notes:
            if (found := pattern.search(note)) and not _is_another_s(found, note):
                named = _SPACES.sub(" ", said.format(**{name: _typed(found, name, note) for name in found.groupdict()}))
                is_british = "licenc" in found[0].lower()
                if named in ONCE_FILED and _FILED.search(note[: found.start()]):
                    named = ONCE_FILED[named]
                begins = found.start("here") if "here" in found.groupdict() else found.start()
                named = named.replace("license", "licence") if is_british else named
                is_begun = _RUNS.match(note, found.end()) is not None
                yield _Matter(named, note, begins, found.end(), is_begun)
                break


def _is_another_s(found: re.Match[str], note: str) -> bool:
    """Whether the user did it, or it is for somebody else: "her own licence", and nothing of "me" or "my" beside it."""
    if BY_THE_USER.search(note[: found.start()]):
        return True
    if found[0].endswith(_IN_THEIR_NAME):
        return False
    begins = max(note.rfind(stop, 0, found.start()) for stop in ".;!?,\n") + 1
    ends = _CLAUSE_ENDS.search(note, found.end())
    is_theirs = _OF_THEIRS.search(note, begins, found.end()) or _FOR_THEMSELVES.match(note, found.end())
    return bool(is_theirs) and not _OF_MINE.search(note, begins, ends.start() if ends else len(note))


# A flat that was taken so is kept for the user.
_IN_THEIR_NAME = "own name"
_CLAUSE_ENDS, _OF_MINE = (
    re.compile(r"[.;!?,\n]"),
    re.compile(r"\b(?:(?<!old )(?<!ell )(?<!ells )(?<!howed )[Mm]e|[Mm]y|[Mm]ine|us|[Oo]urs?)\b"),
)
_OF_THEIRS = re.compile(
    r"\b(?:[Hh]er|[Hh]is|[Tt]heir) (?:own (?:[\w'-]+ )?|[a-z]+'s )?"
    r"(?!(?:own|office|team|assistant|secretary|boss|house|flat|cottage|place|room|apartment|studio)\b)"
    r"(?:(?!\w+(?:ed|ing)\b)[a-z]+ )?[\w-]+$|\b(?:[Hh]er|[Hh]is|[Tt]heir) own [\w-]+(?: \w+)?$"
)
_FOR_THEMSELVES = re.compile(r"[^.;,]{0,20}\b(?:for|too,?) (?:him|her|them)sel(?:f|ves)\b")
# "background check begun", "drug test ordered", "visa application lodged"
_RUNS = re.compile(
    r"\w*(?: (?:file|form|paperwork|application))? (?:(?:is|are|was|were|already|now|been|has|have|had) )*"
    r"(?:started|begun|under ?way|ordered|opened|in progress|requested|initiated|lodged|submitted|filed|assigned|"
    r"(?:went|gone) in|in(?= already|$|[.,;]))\b",
    re.IGNORECASE,
)


_ANY_UNDER_WAY = any_of(pattern for pattern, _ in UNDER_WAY)


def _kept(notes: list[str], *, of_kin: bool) -> Iterator[_Matter]:
    for note in notes:
        for kept in kept_in(note, of_kin=of_kin):
            yield _Matter(kept.said, note, kept.start, kept.end)


def kept_by(contact: Contact) -> tuple[str, ...]:
    """What this person keeps that somebody else could have: "the place you are holding"."""
    return tuple(matter.said for matter in _matters(contact) if matter.said.endswith(HELD))


def runs_for_you(contact: Contact) -> str:
    """What this person keeps for the user, plans with them, or has running, in the words of the log; "" for nothing."""
    kept = next((matter for matter in _matters(contact) if matter.is_begun or is_kept(matter.said)), None)
    return _clause(kept.note, kept.start, kept.end) if kept else ""


_SPACES = re.compile(r" {2,}")


def _typed(found: re.Match[str], name: str, note: str) -> str:
    """What a part of a pattern found: an authority by its capitals or not at all, a language as a name."""
    if found[name] is None:
        return ""
    typed = note[found.start(name) : found.end(name)]
    if name == "day":
        return with_month(typed)
    if name in _AS_TYPED:
        return typed
    if name == "body":
        return typed if typed.isupper() else ""
    return found[name].title() if name == "lesson" and found[name] not in _NO_NAMES else found[name].lower()


_AS_TYPED = frozenset({"plan", "work"})
_NO_NAMES = frozenset({"language", "evening", "beginners", "beginners'"})


def to_stop_for(contact: Contact) -> tuple[str, ...]:
    """What this person has under way for the user, as it may be said to them: "the credentialing"."""
    return tuple(matter.said for matter in _matters(contact))


def set_for_a_day(contact: Contact) -> str:
    """The clause of the log that tells of something fixed for a day: "payroll set for Nov 2"; "" for none."""
    fixed = (_clause(matter.note, matter.start, matter.end) for matter in _matters(contact) if matter.is_begun)
    return next((clause for clause in fixed if _ON_A_DAY.search(clause)), "")


_ON_A_DAY = re.compile(r"\b(?:for|on|from) (?:the )?(?:[A-Z][a-z]+ )?\d{1,2}(?:st|nd|rd|th|/\d{1,2})?\b")


def is_named(text: str) -> bool:
    """Whether these words tell of a matter that we have words for."""
    return _ANY_UNDER_WAY.search(text) is not None or is_set_for_later(text) or bool(kept_in(text, of_kin=True))


def told_in_the_log(contact: Contact) -> str:
    """The words of the log that tell of what is under way, from the first matter to the last of the same sentence."""
    matters = _matters(contact)
    if not matters:
        return ""
    first = min((one for one in matters if one.note == matters[0].note), key=lambda one: one.start)
    ends = [one.end for one in matters if one.note == first.note and not _STOP.search(one.note, first.end, one.end)]
    spans = [_clause(first.note, first.start, end) for end in sorted({first.end, *ends}, reverse=True)]
    return next((span for span in spans if span and len(words(span)) <= _LONGEST), "")


def told_besides(contact: Contact, quoted: str) -> list[str]:
    """What the log says of the other matters, where the words that are `quoted` already do not tell of them."""
    found: list[str] = []
    for matter in _matters(contact):
        clause = _clause(matter.note, matter.start, matter.end)
        is_short = clause and len(words(clause)) <= _LONGEST
        if is_short and not any(clause in told or told in clause for told in (quoted, *found) if told):
            found.append(clause)
    return found[:_MOST_BESIDES]


_MOST_BESIDES = 3


def _clause(note: str, start: int, end: int) -> str:
    """The whole clauses that reach from `start` to `end`; "" for what cannot be shown."""
    whole = with_whole_abbreviations(note)
    begins = max((found.end() for found in _PARTED.finditer(whole) if found.end() <= start), default=0)
    after = _PARTED.search(whole, end)
    text = note[begins : after.start() if after else len(note)]
    return "" if HOLE in clean(text, as_typed=True) else as_quoted(text)


_STOP = re.compile(r"[.;!?\n]")
# Until when it is kept belongs to what is kept, and what is to be called off to what is to become of it.
_PARTED = re.compile(
    r"[.;!?\n()]|,(?! (?:til+|until|no deposit|without|w/o)\b)|\s-\s(?!(?:needs?|have|has|must|got)\b)"
)
_LONGEST = 16
