"""What somebody did on the strength of a yes (rule 74)."""

from __future__ import annotations

import re

from offers.domain.decline.confidences import without_confidences
from offers.domain.decline.facts import Contact
from offers.domain.decline.kept_back import BY_THE_USER
from offers.domain.decline.prose import AnyCase, any_of, plain
from offers.domain.decline.reading.days import MONTH_NAMES
from offers.domain.decline.sensitive import is_confidence

_SHIFTED = (
    r"\b(?:moved|moving|rearranged|reshuffled|reworked|rebuilt|rewrote|redid|redone|shifted|shuffled|changed|swapped|built|"
    r"planned)"
)
_ROTA = r"(?:schedules?|rota|roster|timetable|calendar|shifts|classes)"
# The user's first weeks there, and not the visit.
_SEASON = "|".join((*(month.lower() for month in MONTH_NAMES), "summer", "fall", "autumn", "winter", "spring"))
_OWN_TIME = r"(?:vacation|holiday|leave|clinic day|day off|surgery|trip)"
_AROUND_ME = r"(?: date)?(?: \w+)? (?:around|to (?:fit|suit)) my (?:start|arrival|first day|move)\b"
# Such a deed is what the answer undoes: "moving the unit's schedule around my start".
PLANNED_AROUND_ME = re.compile(rf"\w+ing\b.*\b(?:{_ROTA}|{_OWN_TIME}){_AROUND_ME}")
_TOLD = r"(?:already )?(?:told|telling)"
# What else somebody may be told: "told the board off", "told parents to wait".
_NEWS = (
    r"\b(?! (?:off|to|how|why|what|no|where|which|who|stories|a|an|not|meeting|members?|room|"
    r"about (?!me\b|it\b|my\b)\w+|of (?!me\b|it\b|my\b)\w+|that (?!i\b|i'm\b|i'd\b)\w+)\b)"
)
# Who hears first that somebody is coming.
_ABOVE = (
    r"(?:the |her |his |their )?(?P<who>board(?: chair)?|chair(?:man|woman)?|partners|trustees|owners?|dean|governors|"
    r"ceo|council|vestry|team|staff|directors|committee|president|superintendent|provost)\b"
)
_AT_ONCE = (
    r"(?:that (?:same )?(?:night|day|afternoon|evening|morning|hour|minute)|(?:right|straight) away|at once|tonight|"
    r"then and there|on the spot|with the (?:good )?news|first thing)\b"
    r"(?! (?:about|abt|re|over|for) (?!me\b|it\b|this\b))"
)
_A_YES = r"\b(?:yes|accepted|accepting|signed|said i'd (?:come|take it)|i was coming)\b[^\n]{0,60}?"
_PAPER = (
    r"(?P<paper>loi|letter of intent|contract)\b(?! (?:nurses?|staff|work|job|negotiat\w+|law|research|questions?|"
    r"queries)\b)"
)
# ... and what it was, as it may be said to them.
_COUNTED_ON = [
    (AnyCase(pattern), said)
    for pattern, said in [
        (
            (
                rf"\b{_TOLD} (?:the |her |his |their )?(?:whole |entire |rest of the )?(?P<who>team|staff|board|"
                rf"partners|department|faculty|crew|group|nurses|committee|office|section|kitchen){_NEWS}"
            ),
            "you had told your {who}",
        ),
        (
            (
                rf"\b{_TOLD} (?:the |all the |her |his |their )?(?:whole )?(?P<who>clients?|families|parents|trustees|"
                rf"governors|council|vestry|directors|owners?|investors|members|congregation|orchestra|players|union|regulars|"
                rf"pupils|students|patients|school|parish|town){_NEWS}"
            ),
            "you had told the {who}",
        ),
        (
            (
                r"\b(?:pull(?:ed)?|took|take|taken|taking|clos(?:e|ed|ing)) (?:down )?(?:the|their) (?:job )?"
                r"(?:posting|ad|advert|listing|search)\b"
            ),
            "you were calling off your search",
        ),
        (
            r"\b(?:turned|let|sent) (?:down |away )?the (?:other|second) (?:candidates?|finalists?)\b",
            "you had let other candidates go",
        ),
        (
            (
                r"\bannounced (?:it|me|my)\b|\bsent (?:out |round |around )?(?:the|an|her|his|their) announcement\b|"
                r"\b(?:put|ran|placed) (?:it|me|my news) in the (?:newsletter|paper|bulletin|local paper|gazette)\b"
            ),
            "you had announced it",
        ),
        (
            (
                r"\b(?:shouted|yelled|bellowed) (?:it|the (?:\w+ )?news) (?:across|down|through|into|out|over|up|to) "
                r"(?!at\b|the phone\b)\w+"
            ),
            "you had told everybody there",
        ),
        (
            (
                rf"{_A_YES}\b(?:(?:was|were|is|'s|went|going|off) (?:to )?(?:calling|ringing|phoning|telling|"
                rf"e-?mailing|texting|writing to|call|ring|phone|tell|e-?mail|text|write to)) {_ABOVE} {_AT_ONCE}"
            ),
            "you were letting the {who} know",
        ),
        (
            (
                rf"{_A_YES}\b(?:called|rang|phoned|e-?mailed|texted|wrote to) {_ABOVE} {_AT_ONCE}|"
                r"\b(?:called|rang|phoned|e-?mailed|texted|wrote to) (?:the |her |his |their )?"
                r"(?P<others>board(?: chair)?|partners|trustees|owners?|dean|team|staff) with the (?:good )?news\b"
            ),
            "you had let the {who}{others} know",
        ),
        (
            (
                r"\b(?:turned|drafted|drew up|drawn up|redrafted|redid|revised|rewrote|redlined|prepared|typed "
                rf"up|amended|papered|wrote up|put together) (?:[\w'-]+ ){{0,5}}?{_PAPER}"
            ),
            "you had worked on the {paper}",
        ),
        (
            rf"{_SHIFTED} (?:her|his) (?:own )?(?P<what>{_OWN_TIME}){_AROUND_ME}",
            "you had moved your {what} around me",
        ),
        (rf"{_SHIFTED} (?:[\w'-]+ ){{0,4}}(?P<what>{_ROTA}){_AROUND_ME}", "you had planned the {what} around me"),
        (
            (
                rf"{_SHIFTED} the (?:[a-z]+ )?(?P<what>rota|roster|timetable) (?:to fit me in|around me)\b|"
                rf"{_SHIFTED} the (?:{_SEASON}) (?:call )?(?P<plan>schedule|rota|roster) (?:so (?:that )?i\b|"
                r"to give me\b|around me\b)"
            ),
            "you had planned the {what}{plan} around me",
        ),
    ]
]
_ANY_COUNTED_ON = any_of(pattern for pattern, _ in _COUNTED_ON)


def counted_on(contact: Contact) -> str:
    """What this person did because the user had said yes: "you had told your team"; "" for nothing that is logged."""
    for entry in contact.interactions:
        note = without_confidences(plain(entry.note)) if is_confidence(entry) else plain(entry.note)
        for pattern, said in _COUNTED_ON if _ANY_COUNTED_ON.search(note) else ():
            found = pattern.search(note)
            if found and not BY_THE_USER.search(note[: found.start()]):
                named = {name: _IN_FULL.get(part or "", part or "") for name, part in found.groupdict().items()}
                return said.format(**named)
    return ""


_IN_FULL = {"loi": "letter of intent", "ceo": "CEO"}


# Nobody is thanked for having refused somebody.
TURNING_AWAY = re.compile(
    r"(?:turning|sending) (?:(?:away|down) )?(?:another|an|some(?:body|one)|one|two|three|four|several|others?|"
    r"the others?)\b[^.;,]{0,25}(?:\b(?:away|down)\b)|(?:turning (?:away|down)|saying no to) (?:another|some|two|"
    r"three|several|other|the)"
)
# Who would have had what is kept for the user.
_TURNED_AWAY = AnyCase(
    r"\b(?:turned|sent|turning|sending) (?:(?:away|down) )?(?:another|an?|some(?:body|one)|one|two|three|four|"
    r"several|others?|the (?:other|others|next))\b[^.;,]{0,25}\b(?:away|down)\b|"
    r"\b(?:turned|turning) (?:away|down) (?:another|some(?:body|one)|two|three|several|others?|the (?:others?|next))\b|"
    r"\bsaid no to (?:another|some(?:body|one)|two|three|several|others?|the (?:others?|next))\b"
)


def turned_away(contact: Contact) -> bool:
    """Whether somebody else was refused what this person keeps for the user."""
    told = (plain(entry.note) for entry in contact.interactions if not is_confidence(entry))
    return any(_is_turned_away(note) for note in told if any(mark in note for mark in ("urn", "sen", "Sen", "aid no")))


def _is_turned_away(note: str) -> bool:
    found = _TURNED_AWAY.search(note)
    return found is not None and not BY_THE_USER.search(note[: found.start()])
