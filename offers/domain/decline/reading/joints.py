"""A statement cut where one thing that was done ends and the next begins."""

from __future__ import annotations

import re

from offers.domain.decline.reading import kindness, verbs
from offers.domain.decline.reading.dishes import apart
from offers.domain.decline.reading.people import KIN

# What somebody else did meanwhile.
_STOOD_BY = (
    r"(?:moved|stepped|stood|sat|slid|shifted|budged|swept|cleared|looked|waited|stayed|drove|rode|came|went|watched|"
    r"held|took|gave|ran|filled|covered|followed|tagged|helped|worked|stopped|turned|"
    r"pulled|carried|listened|joined|slept|"
    r"played)(?=$|[,.]| (?:over|up|aside|down|out|in|on|by|back|along|behind|beside|away|"
    r"off|round|around|outside|for|with|to|"
    r"the|a|an|it|them|her|his|their|notes|while|meanwhile|late|quietly|too)\b)"
)
_NO_THING = (
    r"(?!(?:notes?|comments?|e-?mails?|letters?|texts?|messages?|answers?|questions?|advice|list|map|car|van|truck|"
    r"boat|bike|phone|voice|hands?|eyes|house|kitchen|shift|clinic|class|train|"
    r"flight|meeting|talk|tour|offer|plans?)\b)"
)
_JOINT = re.compile(
    # "my phone was dead so she rang my wife"
    r"(?:,?\s+so\s+(?=(?:she|he)\s)|,?\s+but\s+(?=(?:(?:she|he) )?did (?!not\b|nothing\b)[a-z]+ )|"
    r",\s*(?:and\s+|then\s+|also\s+|plus\s+)*|\s+(?:and|then|plus)\s+"
    r"(?:then\s+|also\s+|later\s+|even\s+)*)"
    r"(?=(?:(?:at the end|afterwards|afterward|later|finally|in the (?:end|same breath)|"
    r"that (?:same )?(?:evening|night|afternoon)|"
    r"the (?:very )?(?:next|same|following) (?:day|morning|evening|week|night)|"
    # "and at the terminus handed me her tips"
    r"(?:(?:at|on|in|after|during) (?:the|my|our) [a-z-]+(?: [a-z-]+)?|(?:over|after|before|at) (?:lunch|dinner|coffee|"
    r"tea|breakfast|supper|drinks))(?= (?:(?:she|he) )?[a-z]+ (?:me|us)\b)|(?:an?|half an|two|three|\d+) "
    r"(?:minutes|hours?|days?|weeks?|months?) later|on the (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?\s+)?"
    r"(?P<subject>(?:she|he|they|I|i|we|We|She|He|[A-Z][\w'-]+|(?:(?:my|our|her|his|their|the) )?"
    r"(?:kids|children|wife|husband|students|residents|nurses|team|crew|staff|everyone|"
    r"(?:grand)?(?:daughter|son|mother|father|child)|family|boys?|girls?|twins|mother|father|mom|mum|dad|brother|"
    r"sister|partner|assistant|friend|"
    r"driver|dog|neighbou?r)(?: [A-Z][a-z]+)?|(?:one|two|three|both|some|all)(?: of them)?(?= "
    r"(?:wrote|called|rang|answered|replied)\b)|"
    r"(?:the|an?|one|two|three|some|her|his|their) (?:[a-z-]+ ){0,2}?[a-z-]+(?= [a-z]+ (?:me|us|my|our)\b)|"
    # "her own DSM moved over"
    rf"(?:her|his|their) (?:own )?(?:[\w-]+ ){{0,2}}?{_NO_THING}[\w-]+(?<!ly)(?= {_STOOD_BY}))\s+)?"
    r"(?:(?:also|then|even|still|kindly|patiently|always|never|really|personally|later|generously|very|"
    r"so|actually|quietly|promptly|just|gladly|happily|cheerfully|immediately|calmly|"
    r"ha[sd] already)\s+)*(?P<verb>[A-Za-z-]+)(?P<follower>\s+\w+)?)"
)
_AUXILIARY = frozenset({"was", "is", "were", "are", "had", "has"})
# Words that read as a verb only with an object behind them: "and set times", "a shared office".
_NEEDS_OBJECT = frozenset(
    {"set", "read", "cut", "put", "run", "shared", "led", "let", "planned", "detailed", "limited"}
)


# What was said comes next, and no deed.
_TOLD = re.compile(
    r"\b(?:said|says|told|wrote|asked|thought|heard|feedback|verdict|reply|answer|text(?:ed)?|e-?mail(?:ed)?|note|lesson|"
    r"reason|problem|catch|down ?side|con|cons)(?: (?:me|us|them|it|that))?$",
    re.IGNORECASE,
)
_LABEL = re.compile(r"([A-Za-z0-9', -]{2,40}):\s+(?=\S)")


def clauses(statement: str) -> list[str]:
    """A statement cut before each further verb: "walked us round, drew the buy-in and called me" gives three."""
    label = _LABEL.match(statement) if ":" in statement else None
    if label and len(label[1].split()) <= 5 and not any(verbs.is_past(word.lower()) for word in label[1].split()):
        return [label[1].strip(), *clauses(statement[label.end() :])]
    before, _, proof = statement.partition(": ")
    if proof and verbs.is_past(proof.partition(" ")[0].lower()) and not _TOLD.search(before):
        return [*clauses(before), *clauses(proof)]
    present = verbs.is_present(statement.split()[0].lower()) if statement.split() else False
    parts, start = [], 0
    for found in _JOINT.finditer(statement):
        if _LONE_DOER.fullmatch(statement, start, found.start()) or _is_with_me(found):
            continue
        if found.start() > start and _is_verb(found, present=present) and not _is_pair(statement[start:], found):
            parts.append(statement[start : found.start()])
            start = found.end()
    parts.append(statement[start:])
    return [clause for part in parts if part.strip(" ,") for clause in apart(part.strip(" ,"))]


# "he then drove us back": nothing ends after "he".
_LONE_DOER = re.compile(r"(?:[Ss]?[Hh]e|[Tt]hey|I|[Ww]e),?")
_ONE_PERSON = re.compile(r"(?:he|she|they|him|her|(?:Dr\. )?[A-Z][\w'-]+)(?= (?:and|&) )")


# "waited till Tom and I were off": the two of them are one subject.
_ANOTHER = re.compile(
    rf"\b(?:till|until|so|that|while|when|where|because|before|if) (?:(?:my|our|the) {KIN}|[A-Z][\w'-]+)$"
)


def _is_with_me(found: re.Match[str]) -> bool:
    is_user = (found["subject"] or "").strip() in {"I", "i"} and found[0].strip() == "and"
    return is_user and _ANOTHER.search(found.string[: found.start()]) is not None


def _is_pair(rest: str, found: re.Match[str]) -> bool:
    """ "She and Anna showed me the lab" has one verb."""
    return found["subject"] is not None and found[0].strip() == "and" and _ONE_PERSON.match(rest) is not None


_PRAISED_OR_VERY = kindness.PRAISED | {"very", "so", "really", "always"}
_AFTER_PRAISE = frozenset({"", "about", "with", "in", "to", "toward", "on", "when", "and"})


# "and used them all day", unlike "and used to teach" and "and used cars".
_USED = frozenset({"it", "them", "my", "our", "every", "each", "all", "both"})


def _is_verb(found: re.Match[str], *, present: bool) -> bool:
    word = found["verb"].lower()
    if found["subject"] and word in _AUXILIARY:
        return True
    if word in _NEEDS_OBJECT and not found["follower"]:
        return False
    if word == "was":
        # ", was honest about the rota": as what they did before, it is theirs.
        return (found["follower"] or "").strip() in _PRAISED_OR_VERY
    return (
        verbs.is_past(word)
        or (word == "used" and (found["follower"] or "").strip() in _USED and " against " not in found.string)
        or (present and verbs.is_present(word))
        or (word in kindness.PRAISED and (found["follower"] or " ").strip() in _AFTER_PRAISE)
    )
