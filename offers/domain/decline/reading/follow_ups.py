"""What makes sense only with the act before it: "marked it up", of the paper that somebody read."""

from __future__ import annotations

import re

from offers.domain.decline.reading import kindness, verbs
from offers.domain.decline.reading.acts import Act
from offers.domain.decline.reading.clauses import Clause
from offers.domain.decline.reading.notes import HOLE
from offers.domain.decline.reading.tails import TAIL
from offers.domain.decline.text.prose import words

# Some of what was sent or printed: "marked the ones to see", "underlined the good ones", "rewrote the top half of it".
_SOME_OF_THEM = (
    r"(?:the (?:[a-z]+ )?ones\b|(?:two|three|four|some|most|half) of (?:it|them)\b|the (?:[a-z]+ )?[a-z]+ of it\b)"
)
_MARKED = (
    r"(?:marked|circled|starred|underlined|highlighted|flagged|ticked|annotated|labell?ed|picked out|crossed out|"
    r"struck out|weeded out|translated|explained|set aside|rewrote|redid|reworked|edited|fixed|tightened)"
)
_SOME_MARKED = re.compile(rf"(?P<did>{_MARKED})(?P<which> {_SOME_OF_THEM}.*)$", re.IGNORECASE)
# "tasted each of my cheeses" and "explained each alarm twice" follow up nothing.
_EACH = (
    r"each(?<!tasted each)(?<!tried each)(?! (?!(?:of|in|with|to|for|by|on|at|one|time|before|after|and|so|as|from|"
    r"twice|again|once|out|up|down)\b)[a-z-]+)"
)
_MAY_FOLLOW_UP = re.compile(
    rf"[ ,.:]*(?:[\w-]+ (?:to work )?(?:it|them|{_EACH}|all|everything)\b|{_MARKED} {_SOME_OF_THEM}|"
    r"cut .* (?:out of|from) it\b|laughed when it\b|hid(?:ing)? nothing\b|[a-z]+ (?:[a-z]+ of them|(?:every|each) "
    r"one)\b)",
    re.IGNORECASE,
)
_FOLLOW_UP = re.compile(
    r"^(?!told them that |(?:[Pp]ersuaded|[Cc]onvinced|coaxed|nagged) them (?:to|into) |(?:meant|kept|framed|treasured|"
    r"loved|still) it|(?:got|moved|bumped|talked) them "
    r"(?:up|to(?! (?:take|let|allow|hold|keep|accept|fit) (?:my|our|me|us)\b))\b|"
    rf"got it (?:raised|doubled|increased|improved|bumped|up)\b)([\w-]+) (?:to work )?(?:it|them|{_EACH}|all of (?:it|"
    r"them)|everything$)\b"
)
_MANY = r"(?:(?:two|three|four|five|six|half|most|several|some) of them|(?:every|each) one(?: of them)?)"
# "proofread my menu, cut it in half", "demoed the pipeline, laughed when it broke",
# "drew up a list of nurseries and rang three of them"
_KIND_AFTER_THAT = re.compile(
    r"(cut) (?:(?:it|them) (?:in half|down|by half)|(?:an?|one|two|three|half) [\w -]{2,20} (?:out of|from) it)\b|"
    rf"(rang|called|phoned|emailed|checked|tested|measured|translated|photographed|filmed|visited) {_MANY}(?=$|,| for "
    rf"(?:me|us)\b| (?:first|himself|herself)\b)|"
    r"(hid|hiding) nothing(?=$|,)|(laughed) when it (?:broke|crashed|failed|froze|fell over|died|hung|stalled)\b",
    re.IGNORECASE,
)
_LONGEST_FOLLOW_UP = 14


def follow_up(clause: Clause) -> Act | None:
    """ "marked it up": an act only together with the one before it."""
    if clause.subject != "contact" or not _MAY_FOLLOW_UP.match(clause.text):
        return None
    text = TAIL(clause.text).strip(" ,.:")
    some = _SOME_MARKED.match(text)
    if some and HOLE not in text:
        head, _, particle = some["did"].lower().partition(" ")
        told = f"{particle}{' ' * bool(particle)}{clause.to_you(some['which'].strip())}"
        return Act(f"{verbs.gerund(head)} {told}", f"you {head} {told}")
    after_that = _KIND_AFTER_THAT.match(text)
    found = after_that or _FOLLOW_UP.match(text)
    verb = verbs.as_past(found[found.lastindex or 0].lower()) if found else ""
    is_kind = after_that is not None or kindness.may_be_kind(verb)
    if not found or not verb or not is_kind or len(words(text)) > _LONGEST_FOLLOW_UP or HOLE in text:
        return None
    if re.match(r"\w+ (?:it|them) back\b(?! with\b| to (?:me|us)\b)", text):
        # What was lent went back: the user's doing.
        return None
    told = clause.to_you(text[len(verb) :].strip())
    return Act(f"{verbs.gerund(verb)} {told}", f"you {verb} {told}")


# "booked the flights - moved them twice when my kid was ill": only who had arranged it arranges it anew.
_ANEW = re.compile(
    r"(?:she |he |they )?(?:had |'d )?(?:moved|rebooked|changed|swapped|redid|redone|rewrote|rewritten|extended|"
    r"kept|held) (?:it|them)\b.*?\b(?:when (?:my|our|I|we)|for (?:me|us)|to get my|"
    r"because (?:my|our|I|we)|so (?:that )?(?:I|"
    r"we))\b",
    re.IGNORECASE,
)


def arranged_anew(text: str) -> bool:
    """Whether a statement of its own goes on with what the one before told."""
    return _ANEW.match(text) is not None


# "gave us the big bedroom, slept on the couch": where they slept for it.
_A_BED = re.compile(
    r"(?:giv|leav|lett|lend)ing (?:me|us) (?:have )?(?:the|your) .*\b(?:bed|room|bedroom|mattress|bunk)s?\b"
)
_SLEPT_BADLY = re.compile(
    r"(?:slept|camped|bedded down) (?P<where>(?:on|in) (?:the|an?|her|his|their)(?: (?!with\b)[\w-]+){1,3}?)"
    r"(?: (?:(?:her|him)self|themselves))?(?: with (?:her|his) (?:husband|wife|partner))?(?=$|,)",
    re.IGNORECASE,
)


def slept_elsewhere(clause: Clause, before: str) -> Act | None:
    """ "slept on the couch", of whoever gave up a bed just `before`."""
    found = _SLEPT_BADLY.match(clause.text) if clause.subject == "contact" and _A_BED.match(before) else None
    where = clause.to_you(found["where"]) if found else ""
    return Act(f"sleeping {where} yourself", f"you slept {where} yourself") if found else None


# "whiteboarding it", "staying late for it": says nothing without what came before.
_LEANS_BACK = re.compile(
    r"^\w+(?: \w+){0,2} (?:it|them|each)$|^letting (?:my|our) \w+ \w+ (?:it|them)$|^\w+ing (?:me|us) (?:a?round|"
    r"through|over|up|down|across|past) it\b|^\w+ (?:\w+ ){0,2}the \w+ one$|"
    r"^letting (?:me|us) \w+ (?:it|them) (?:alongside|in|out|back|home|up|down|over|across|off|round|through|myself)$|"
    r"^making (?:me|us) (?:do|try|repeat|practi[cs]e|redo|say|sing|play|run|say) it\b|"
    r"^telling (?:me|us) which ones? (?:you|I|we)\b"
)
# "gave me feedback after": on what came before, where anything did.
_ON_THAT = re.compile(r"^giving (?:me )?(?:\w+ )?(?:feedback|pointers|comments)(?: (?:right )?after(?:wards)?)?$")
# "mailing me the file that evening": which file, the act before it has said, if there was one.
_THE_FILE = re.compile(
    r"^(?:e-?mail|mail|send|text|post|forward|hand|giv|leav)ing (?:me|us) the (?:files?|links?|template|recording|"
    r"clips?|video|recipe|sheet|code|script|spreadsheet|document|pattern|photos?|pictures?|printout|data)"
    r"(?: (?:by|over|on|in|that|the|as|later|afterwards|to)\b.*)?$"
)

# "letting me turn the leaves myself", "showing me your name in it": of the book that was brought out.
_ITS_LEAVES = re.compile(
    r"^letting (?:me|us) (?:turn|touch|leaf through|handle) the (?:pages?|leaves)\b|"
    r"^showing (?:me|us) .* (?:in|on|inside|behind|under) (?:it|them)$"
)
# "letting me ink one": of what, as well.
_ONE_OF_THOSE = re.compile(r"letting (?:me|us) (?!have\b|take\b|keep\b|borrow\b|go\b)\w+ one$")


_ON_WHAT_WENT_BEFORE = (_ON_THAT, _THE_FILE, _ONE_OF_THOSE, _ITS_LEAVES)
_UNTIL_IT_LEFT = re.compile(
    r"^wait\w+ (?:there )?(?:with (?:me|us) )?(?:till|until) it (?:moved|left|went|came|pulled (?:out|away)|was gone|"
    r"was out of sight|had (?:left|gone|moved))$"
)
_TO_A_TRAIN = re.compile(
    r"^(?:driv|walk|tak|runn|bring|escort|accompany|see|cycl)ing (?:me|us) .*\b(?:train|bus|ferry|coach|boat|tram|"
    r"taxi)\b"
)


def leans_back(act: Act, *, goes_on: bool, before: str) -> bool:
    """Whether an act makes sense only with the one `before` it; `goes_on` tells that there is one."""
    if goes_on and _UNTIL_IT_LEFT.match(act.for_form):
        return _TO_A_TRAIN.match(before) is not None
    followed = goes_on and any(that.match(act.for_form) for that in _ON_WHAT_WENT_BEFORE)
    return bool(followed or _LEANS_BACK.search(act.for_form))
