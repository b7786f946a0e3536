"""What somebody wrote to send, told by its name alone: "benefits pdf", "parking, schedule, a map of the town"."""

from __future__ import annotations

import re

from offers.domain.decline.reading import verbs
from offers.domain.decline.text.prose import join, word_set

_IN_WRITING = re.compile(r"mail|text|message|post\b", re.IGNORECASE)
_OF_WHAT = (
    r"(?:(?!(?:and|of|for|with|to|a|an|the|on|got|sent|she|he|they|still|waiting|check|bring|print|read|send|reference)"
    r"\b)[a-z][a-z'-]+ )"
)
_PAPER = re.compile(
    r"^(?:(?P<own>(?:her|his) own) |(?:the|an?|some) |(?P<count>two|three|four|five|six|seven|eight|nine|ten|\d+) "
    rf")?(?P<what>{_OF_WHAT}{{0,3}}(?:summary|guide|overview|"
    r"checklist|lists?|maps?|handbook|packet|pack|template|schedule|itinerary|calendar|agenda|brochure|directions|"
    r"photos|"
    r"pictures|pics|listings|(?:floor|lesson|teaching|health) plans?|protocols?|syllabus|curriculum|timetable|booklet|"
    r"grid|policy|recordings?|ratings|(?<!pay )figures|survey|comparison|(?:handover|meeting|lecture|field|programme|"
    r"program|lesson) notes|(?:house|ground) rules|recipes?|voice notes?|(?:data|source|drawing|score|ridership) files|"
    r"(?<!test )papers?(?= for\b)|parking (?:permit|pass)|visitor'?s? (?:badge|pass)|"
    r"(?:bus|train|ferry|tide|opening) times))(?: pdf| as (?:a )?pdf)?"
    r"(?P<more> (?:of|with|w/|for|to|by|at|singing|saying) (?!(?:his|her|their)\b)[\w' -]{3,50}?)?"
    r"(?P<kept> as promised)?$",
    re.IGNORECASE,
)
_INFORMATION = re.compile(
    r"^(benefits|pension|relocation|insurance|visa|housing|retirement) (?:pdfs?|info)$", re.IGNORECASE
)
_THING = re.compile(
    r"^(?:the |a )?(?P<thing>parking|badge|laissez-passer|hotel|flights?|train tickets|taxi|lodging|room)$",
    re.IGNORECASE,
)
# The offer itself is declined, and pay is nobody's business.
_UNSAID = re.compile(r"\b(?:offer|contract|pay|salary|bonus)\b", re.IGNORECASE)
_NO_GIFT = re.compile(
    r"\b(?:no|my|our|generic|wrong|old|standard|stock|mass|late|useless|endless|more|second|another|blank|(?<!of the "
    r")new|price|"
    r"waiting(?= list)|drug|fee|complaints?|to-do)\b",
    re.IGNORECASE,
)
_SOON = re.compile(
    r"^(?:(?:the )?(?P<day>(?:same|next) (?:day|night|evening|morning))|(?P<how>overnight|unasked|within the hour))$",
    re.IGNORECASE,
)
# How it was done goes without saying.
_HOW = re.compile(r"(?:side by side|colou?r-coded|annotated|\d+ pages)$", re.IGNORECASE)
_LINE = re.compile(r"[^.;!?\n]*")
_ITEM = re.compile(r"\s*(?:,|\+|&|\band\b|\bplus\b)\s*")


def as_sent(note: str, kind: str) -> str:
    """The note of an e-mail or a text that begins with nothing but papers, as what was sent with it."""
    line = _LINE.match(note) if _IN_WRITING.search(kind) else None
    if not line or not (sent := _sent(line[0].strip())):
        return note
    return sent + note[line.end() :]


def _sent(line: str) -> str:
    if len(line) > _LONGEST or _NO_GIFT.search(line):
        return ""
    papers, with_things, soon = [], False, ""
    for item in filter(None, _ITEM.split(line)):
        if (paper := _PAPER.match(item)) and not _is_doing(item):
            if not _UNSAID.search(item):
                whose = (paper["own"] or paper["count"] or "the").lower()
                papers.append(f"{whose} {_lowered(paper['what'])}{paper['more'] or ''}{paper['kept'] or ''}")
        elif about := _INFORMATION.match(item):
            papers.append(f"the {about[1].lower()} information")
        elif thing := _THING.match(item):
            papers.append(f"the {thing['thing'].lower()}")
            with_things = True
        elif when := _SOON.match(item):
            soon = f" the {when['day'].lower()}" if when["day"] else f" {when['how'].lower()}"
        elif not (_UNSAID.search(item) or (papers and _HOW.match(item))):
            return ""
    if not papers or (with_things and len(papers) == 1):
        return ""
    return f"{'arranged' if with_things else 'sent me'} {join(papers)}{soon}"


# "sends pictures of the dog" is told of somebody, and "plans" are sent.
def _is_doing(item: str) -> bool:
    first = item.split()[0].lower()
    return verbs.is_past(first) or first in _HABITS


_HABITS = word_set("sends writes gives shares keeps makes takes brings texts posts replies calls rings")
_LONGEST = 120


def _lowered(what: str) -> str:
    return what if what[:2].isupper() else what[0].lower() + what[1:]
