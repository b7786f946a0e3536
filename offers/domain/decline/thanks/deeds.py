"""What somebody did, told to the user: "walking me through the ward you built" was "walked you through the ward they
built" (rule 16). Only acts that may be thanked for come here, so no confidence is repeated either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from offers.domain.decline.reading.acts import Act
from offers.domain.decline.reading.verbs import past_of_gerund
from offers.domain.decline.text.prose import letter_runs, word_set
from offers.domain.decline.thanks.weights import weight


def deed_of(acts: Iterable[Act]) -> str:
    """The weightiest act that can be told plainly and in short; "" for none."""
    named = [act for act in acts if not act.is_general]
    if len(named) > 1:
        named.sort(key=weight, reverse=True)
    told = [
        deed for deed in map(_told, named) if deed and deed.count(" ") < _LONGEST and not _SAYS_NOTHING.search(deed)
    ]
    # What has no verb comes after what somebody is told to have done.
    return min(told, key=lambda deed: deed.startswith(_TO_BE_THANKED), default="")


_LONGEST = 18
_TO_BE_THANKED = "to be thanked for "
# "made you do it till you had it": what it was stood before, in the note.
_SAYS_NOTHING = re.compile(
    r" (?:including|and|or|the|an?)$|^(?:(?:made|let|had|gave|helped|kept|saw|did|do|done|have|got|get|try|tried|show|"
    r"showed|told|you|they|them|him|"
    r"her|"
    r"it|that|this|those|these|to|till|until|so|how|again|and|all|both|up|out|at|on|off|with|for|once|twice)(?: |$))+$"
)


def in_one_breath(acts: Iterable[Act]) -> str:
    """Thanks that somebody else can pass on: "Thank you for drawing me a bus map."; "" for nothing in particular.

    What somebody told the user of themselves is passed on to nobody.
    """
    named = [act for act in acts if not (act.is_general or _TOLD.search(act.for_form))]
    named.sort(key=weight, reverse=True)
    return f"Thank you for {', and for '.join(act.for_form for act in named[:_TOLD_ON])}." if named else ""


_TOLD_ON = 2
_TOLD = re.compile(
    r"\b(?:confiding|admitting|confessing|telling (?:me|us) (?:about|of|your|the (?:story|tale)|why|how you|what you|"
    r"that you))\b|\b(?:story|stories|tale)\b"
)


def _told(act: Act) -> str:
    in_the_past = act.told if act.told.startswith("you ") else act.that_form
    by_them_alone = in_the_past and not in_the_past.startswith("you and ")
    text = in_the_past if by_them_alone else _as_past(act.for_form.partition(", and for ")[0])
    text = _DONE_BY.sub(_doer_first, text.removeprefix("you ").removeprefix("the way "))
    if text.count(" ") >= _LONGEST:
        text = text.partition(", ")[0]
    told = _AND_YOU.sub(r"you and \g<who>", _as_the_user_reads(_SO.sub("", text)))
    return f"{_TO_BE_THANKED}{told}" if _NO_VERB.match(told) else told


# "showed Nils and me the flat": the user first.
_AND_YOU = re.compile(
    r"\b(?P<who>[A-Z][\w'-]+|your (?:husband|wife|partner|son|daughter|mother|father|mum|mom|dad)) and you\b"
)
# "the hot brick in the bed", and not "the pho their mum made"
_NO_VERB = re.compile(r"(?:the|an?) (?!(?:kids|children|boys|girls|twins|team|staff|crew)\b)\w+")


def _as_past(text: str) -> str:
    """ "giving me an hour and opening two doors" was "gave me an hour and opened two doors"; what is no verb stays.

    "" for a verb whose past is not known.
    """
    if not _BY_DOING.match(text):
        return text
    pasts = {found[1]: "was" if found[1] == "being" else past_of_gerund(found[1]) for found in _DOING.finditer(text)}
    return _DOING.sub(lambda found: found[0].replace(found[1], pasts[found[1]]), text) if all(pasts.values()) else ""


# "the whole day you gave me", "the pho your mum made"
_DONE_BY = re.compile(
    r"^(?P<what>the [\w' -]{3,40}?) (?P<who>you|your (?:[a-z]+ )?[a-z]+|the (?:kids|children|boys|girls)|[A-Z][a-z]+) "
    r"(?P<did>gave|spent|made|did|cooked|baked|grilled|smoked|roasted|fried|showed|lent|sent|brought|sang|played|"
    r"put on|packed|drew|knitted|taught|read)(?P<whom> (?:me|us|(?:my|our) [a-z]+)\b)?(?P<how>.*)$"
)


def _doer_first(found: re.Match[str]) -> str:
    who = "" if found["who"] == "you" else f"{found['who']} "
    return f"{who}{found['did']}{found['whom'] or ''} {found['what']}{found['how']}"


_DOING = re.compile(r"(?:^|^[a-z]+ly | and )([a-z-]+ing)\b")
_BY_DOING = re.compile(r"(?:[a-z]+ly )?[a-z-]+ing\b")


def as_noted(deed: str, notes: str) -> str:
    """ "split her sandwich with you", where the log has it so and not "their sandwich"; "herself" likewise."""
    if "the" not in deed and "personally" not in deed:
        return deed
    told = f" {' '.join(letter_runs(notes.lower()))} "
    themselves = [one for one in ("herself", "himself", "themselves") if f" {one} " in told]
    if len(themselves) == 1:
        deed = deed.replace("personally", themselves[0])
    deed = _THEY.sub(lambda found: _of_the_log(found, told), deed)
    return _of_one_alone(_THEM.sub(lambda found: _to_whom(found, told), deed), set(told.split()))


# "they still write", and not "he still write", though the log has "he still writes".
_OFTEN = (
    r"(?:(?:still|also|always|never|only|just|often|sometimes|usually|now|already|really|even|rarely|seldom|first) )?"
)
_THEY, _THEM = (
    re.compile(rf"\b(their|they) ({_OFTEN}\w+)"),
    re.compile(r"\b(\w+) them(?=$|[,;]| (?:and|in|on|at|for|with)\b)"),
)


def _of_the_log(found: re.Match[str], told: str) -> str:
    hers, his = ("her", "his") if found[1] == "their" else ("she", "he")
    said = _OF_ONE.get(found[2], found[2])
    is_hers, is_his = (f" {one} {said.lower()} " in told for one in (hers, his))
    if is_hers is is_his:
        return found[0]
    return f"{hers if is_hers else his} {said}"


# "they were" is "she was".
_OF_ONE = {"were": "was", "are": "is", "have": "has", "do": "does", " were": " was", " are": " is"}


def _to_whom(found: re.Match[str], told: str) -> str:
    """ "climbing on him", where the log has those words of one, and of no other."""
    is_hers, is_his = (f" {found[1].lower()} {one} " in told for one in ("her", "him"))
    if is_hers is is_his:
        return found[0]
    return f"{found[1]} {'her' if is_hers else 'him'}"


def _of_one_alone(deed: str, told: set[str]) -> str:
    """ "what he'd change", where the log speaks of one man and of nobody else."""
    hers, his = (not told.isdisjoint(forms) for forms in (_HERS, _HIS))
    if hers is his or not told.isdisjoint(_SEVERAL):
        return deed
    forms = _HERS if hers else _HIS
    return _OF_THE_ONE.sub(lambda found: f"{forms[_SEVERAL.index(found[1])]}{_OF_ONE.get(found[2], found[2])}", deed)


_HERS, _HIS, _SEVERAL = ("she", "her", "her"), ("he", "his", "him"), ("they", "their", "them")
_OF_THE_ONE = re.compile(r"\b(they|their|them)\b((?<=they)(?:'d| had| were| are| could| would| \w+ed)\b|(?<!they))")


# "being so honest about the rota" is thanks; told as a fact it was honest.
_SO = re.compile(r"(?<=\bwas )so (?!\w+ (?:that|as)\b)|(?<=\bwere )so (?!\w+ (?:that|as)\b)")


# "taught me to say 'thank you'": what was said, stays.
_QUOTED = re.compile(r"('[^']+'(?!\w)|\"[^\"]+\")")


def _as_the_user_reads(text: str) -> str:
    parts = _QUOTED.split(text) if "'" in text or '"' in text else [text]
    parts[::2] = [_PERSONS.sub(_to_the_user, part) for part in parts[::2]]
    return "".join(parts)


# The contact becomes "they", and the user "you".
_PERSONS = re.compile(r"\b(?:I(?:'m| am| was)?|[mouwy][a-z]+)\b")
_AS_THE_USER_READS = {
    "I": "you",
    "me": "you",
    "we": "you",
    "us": "you",
    "your": "their",
    "yours": "theirs",
    "yourself": "personally",
    "I'm": "you're",
    "I am": "you are",
    "I was": "you were",
    "my": "your",
    "our": "your",
    "mine": "yours",
    "ours": "yours",
    "myself": "yourself",
    "ourselves": "yourselves",
}
_BEFORE_THEM = word_set(
    "with without to for of by at from beside alongside near behind after shadow trail watch join follow "
    "observe assist help asked ask asks tell told show showed "
    "keep keeps kept take takes took"
)


def _to_the_user(found: re.Match[str]) -> str:
    word, before = found[0], found.string[: found.start()].rstrip().rpartition(" ")[2]
    if word == "were":
        return "was" if before in {"", "and"} else word
    if word == "yourself" and "slept " in found.string[: found.start()]:
        return "instead"
    if word != "you":
        return _AS_THE_USER_READS.get(word, word)
    if before == "thank":
        # "the sweetest thank you card"
        return word
    after = found.string[found.end() :]
    is_object = before in _BEFORE_THEM or after[:1] in {"", ",", ";"} or _AFTER_THEM.match(after) is not None
    # "after you ate my lamb"
    is_doer = before in _MAY_OPEN_A_CLAUSE and _DID.match(after)
    return "them" if is_object and not is_doer else "they"


_AFTER_THEM = re.compile(r" (?:there|here|on|in|at|about|through|into|over|from|by|round)\b")
_MAY_OPEN_A_CLAUSE = word_set("after before for as")
_DID = re.compile(
    r" (?:\w+ly )?(?:had|have|'d|[a-z]+ed|ate|saw|met|read|heard|found|left|came|went|got|took|gave|drove|rang|ran|"
    r"knew|sat|won|lost|made|did|were|are|could|would)\b"
)
