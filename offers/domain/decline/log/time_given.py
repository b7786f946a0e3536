"""What somebody had said of the time that the answer might take, and whether they had to ask for it (rule 20)."""

from __future__ import annotations

from enum import StrEnum

from offers.domain.decline.facts import Case, Contact
from offers.domain.decline.log.coolness import is_cool
from offers.domain.decline.questions import asked_once
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import AnyCase, plain


class TimeGiven(StrEnum):
    """`NONE`: no more than the date that they had set; `NOT_THEIRS`: somebody else had set it."""

    NONE = "none"
    NOT_THEIRS = "not theirs"
    UNHURRIED = "unhurried"
    MORE = "more"


_NO_HURRY = AnyCase(
    r"\b(?:take (?:your|my|all the|as much) time|the time (?:you|i|we) need|"
    r"no (?:hurry|rush)|whenever (?:i|you)(?:'m| am|'re| are) ready)\b"
)
_AMOUNT = r"(?:\w+ ){0,2}(?:more|extra|another) (?:\w+ )?(?:days?|weeks?|time)|an extension|a later (?:date|deadline)"
_DATE = r"(?:\w+ )?(?:deadline|due date|decision date)"
_NOT = r"(?<!not )(?<!n't )(?<!never )(?<!be )(?<!have )"
_YES = r"(?:fine|ok|okay|yes|sure|granted|agreed|no problem|of course|gladly|gave|got)"
_MORE = AnyCase(
    rf"{_NOT}\b(?:extended|moved|pushed|postponed) (?:me |us )?(?:(?:the|my|our|their) )?{_DATE}\b"
    rf"(?! (?:up|forward|in)\b)|{_NOT}\b(?:gave|given|allowed|granted) (?:me |us )?(?:{_AMOUNT})\b|"
    rf"\basked for (?:{_AMOUNT})\b[^.;]{{0,20}}\b{_YES}\b"
)


def outstayed(contact: Contact, case: Case) -> TimeGiven:
    """The time that this person had given, of an answer that is late."""
    if case.days_to_deadline is None or case.days_to_deadline >= 0:
        return TimeGiven.NONE
    notes = [plain(entry.note) for entry in contact.interactions]
    # Whoever was unkind is owed an answer, and no more of an apology than that.
    if any(_NO_HURRY.search(note) for note in notes) and not (is_cool(contact) or _asked_by_a_date(contact)):
        return TimeGiven.UNHURRIED
    if any(_MORE.search(note) for note in notes):
        return TimeGiven.MORE
    return TimeGiven.NONE if _set_the_date(contact, case) else TimeGiven.NOT_THEIRS


def _set_the_date(contact: Contact, case: Case) -> bool:
    """By the log; where it tells of nobody, whoever made the offer did, but not an agency that only carried it."""
    if _asked_by_a_date(contact):
        return True
    if not contact.extended_offer or contact.role is Role.AGENCY_RECRUITER:
        return False
    return not any(map(_asked_by_a_date, case.contacts))


@asked_once
def _asked_by_a_date(contact: Contact) -> bool:
    return any(_DATE_SET.search(plain(entry.note)) for entry in contact.interactions)


_ANSWER = r"(?:answer|reply|decision|response|word|yes or no|yes or a no)"
_BY = r"(?:by|before|until|till?|within|no later than)"
_DATE_SET = AnyCase(
    rf"(?<!i )\b(?:ask(?:ed|s|ing)|want(?:ed|s|ing)|need(?:ed|s|ing)|expect(?:ed|s|ing)) (?:me )?"
    rf"(?:for )?(?:(?:an?|the|my|our) )?(?:firm |final |clear )?{_ANSWER}\b[^.;]{{0,12}}\b{_BY}\b|"
    rf"(?<!i )\b(?:asked|told|wanted|needs?|needed|wants) (?:me )?to (?:know|hear|decide|answer|reply|say|"
    rf"let \w+ know)\b[^.;]{{0,25}}\b{_BY}\b|"
    rf"\b(?:answer|reply|decision|response) (?:is |was )?(?:due|wanted|needed|expected)(?: by| on)?\b|"
    rf"\b(?:gave|given|giving|allowed) (?:me|us) (?:until|till?|a deadline|a date|to the|(?:a|one|two|three|ten|\d+) "
    r"(?:days?|weeks?)(?= (?:to (?:decide|answer|think|reply|say)|for (?:my|an) (?:answer|decision))|[.,;]|$))|"
    r"\b(?:set|sent) (?:me |us )?(?:the |a )?(?:deadline|date)\b|\bdeadline (?:is|was|of|for)\b|"
    r"\boffer (?:is |was |stays |stands )?(?:open|good|valid|holds?|stands|expires?|lapses)(?: (?:until|till?|by|on))\b"
)


def left_waiting(contact: Contact, case: Case) -> bool:
    """Whether they wrote to ask for news and had none: by the log, or as the answer is late and it came last."""
    written = [entry for entry in contact.interactions if _WRITES.search(entry.kind)]
    notes = [plain(entry.note) for entry in written]
    if any(_I_DID_NOT.search(note) or (_UNANSWERED.search(note) and _ASKS_FOR_NEWS.search(note)) for note in notes):
        return True
    is_late = case.days_to_deadline is not None and case.days_to_deadline < 0
    last = contact.interactions[-1:]
    return is_late and any(entry in written and _ASKS_FOR_NEWS.search(plain(entry.note)) for entry in last)


def unanswered(contact: Contact, case: Case) -> str:
    """What of theirs had no answer, for which the user is sorry: "text"; "" for nothing."""
    if left_waiting(contact, case):
        asked = [entry for entry in contact.interactions if _WRITES.search(entry.kind) and _asks(plain(entry.note))]
        return _called(asked[-1].kind) if asked else _A_MESSAGE
    for entry in contact.interactions[-1:]:
        if _MISSED_THEIRS.search(plain(entry.note)):
            return MISSED_CALL
        if _owes_an_answer(plain(entry.note)):
            return _called(entry.kind)
    return ""


def is_overdue(contact: Contact) -> bool:
    """Whether papers that they wait for were due by then, and the user has a bad conscience or let their call go."""
    notes = [plain(entry.note) for entry in contact.interactions[-1:]]
    return any(
        _WERE_DUE.search(note)
        and (_MISSED_THEIRS.search(note) or _BAD_CONSCIENCE.search(note) or _NOT_SENT.search(note))
        for note in notes
    )


MISSED_CALL = "missed call"
_PAPERS = r"(?:papers?|paperwork|contract|agreement|forms?|letter|documents?)"
_WERE_DUE = AnyCase(rf"\b{_PAPERS} (?:was|were|had been) due\b")
_NOT_SENT = AnyCase(
    r"\b(?:haven't|havent|have not|hadn't|didn't|did not|never|not) (?:yet )?(?:sen[dt]|sign|return)|"
    r"\bstill (?:in|on) my (?:drawer|desk|bag|table|inbox)\b|\bunsigned\b"
)
# They rang, and the user let it ring.
_LET_IT_RING = (
    r"(?:let (?:it|them) (?:go|ring)|(?:didn'?t|did not|couldn't) (?:pick up|answer|take it|(?:call|ring|phone) "
    r"(?:(?:her|him|them) )?back)|missed (?:it|both|them)|ignored (?:it|them)|never (?:called|rang|phoned) "
    r"(?:(?:her|him|them) )?back)\b"
)
_CALLED_ME = (
    r"(?:she|he|they)(?:'d|'s| had| has)? (?:rang|rung|called|phoned|tried)\b(?! (?:her|him|them|the|about|off|in)\b)"
)
_MISSED_THEIRS = AnyCase(
    r"\b(?:she|he|they)(?:'d| had| has)? tried (?:me|my (?:phone|mobile)|to (?:ring|call|phone|reach) me)\b[^\n]{0,40}?"
    r"\b(?:phone was off|missed|shame|ashamed|let it|did ?n'?t (?:pick|answer|ring|call))\b|"
    r"\b(?:her|his|their) number (?:\w+ ){0,3}on my phone\b|"
    r"\b(?:she|he|they)(?:'s|'d| has| had)? left (?:me )?(?:an?|two|three|several|\d) (?:voice ?mails?|"
    r"messages?)\b[^\n]{0,12}\b(?:haven't|havent|have not|didn't|did not|never|not) (?:yet "
    r")?(?:r[iua]ng|called|phoned|call|phone) (?:\w+ "
    r")?back\b|^\W*(?:\w+ )?missed (?:calls?|(?:a|another|two|2|three|3|her|his|their) "
    r"(?:\w+ )?calls?)\b(?: from (?:her|him|"
    r"them))?(?![^.;]{0,60}(?:rang|called|phoned) (?:(?:her|him|them) )?back)|\bmissed calls? from (?:her|him|them)\b|"
    rf"\b{_CALLED_ME}[^.;]{{0,30}}[,;.&-] ?(?:and |but )?(?:i )?(?:just )?{_LET_IT_RING}|"
    rf"\b{_CALLED_ME}[^.;,]{{0,30}} (?:and|but) i {_LET_IT_RING}"
)


def _asks(note: str) -> bool:
    return bool(_I_DID_NOT.search(note) or _ASKS_FOR_NEWS.search(note))


def _owes_an_answer(note: str) -> bool:
    """By the user's own bad conscience, so that it is not they who did not answer."""
    lowered = note.lower()
    if not any(mark in lowered for mark in _OF_AN_ANSWER):
        return False
    is_sorry = _UNANSWERED.search(note) or _NOT_CALLED_BACK.search(note)
    return bool(_OWED.search(note) or (is_sorry and _BAD_CONSCIENCE.search(note)))


# Without one of these nothing is owed; to look for a few letters costs far less than to search.
_OF_AN_ANSWER = ("answer", "repl", "respon", "back", "owe", "promised", "unread", "coward")
_OWED = AnyCase(
    r"\bi(?:'ve| have)? (?:been|was|am) (?:such )?a coward\b|"
    r"(?<!she )(?<!he )(?<!they )\bpromised (?:her|him|them) (?:an? (?:answer|yes or (?:a )?no|decision|reply)|my "
    r"(?:answer|decision)) (?:by|for|on|before)\b|\bunread from (?:her|him|them)\b|"
    r"\b(?:i )?(?:still |really )?owe (?:her|him|them) an? (?:\w+ )?(?:answer|reply|response|text|e-?mail|message|line|"
    r"call(?: back)?)\b"
)
_NOT_CALLED_BACK = AnyCase(
    r"\b(?:didn't|did not|never|not|didnt|haven't|havent) (?:yet )?(?:call(?:ed)?|r[iua]ng|phoned?|text(?:ed)?) "
    r"(?:(?:her|him|them) )?back\b"
)
_BAD_CONSCIENCE = AnyCase(
    r"\b(?:f(?:eel|elt) (?:so |really |a bit )?(?:bad|guilty|awful|terrible|rotten|mean)|guilty|ashamed|bad of me|"
    r"my bad|shame on me|mea culpa|rude of me|oops|should have|shouldn't have left|meant to|i'm sorry|bad form)\b"
)
_A_MESSAGE = "message"
_KINDS = (
    (AnyCase("text|sms"), "text"),
    (AnyCase("mail"), "e-mail"),
    (AnyCase("letter"), "letter"),
    (AnyCase("call|phone"), "call"),
)


def _called(kind: str) -> str:
    return next((named for pattern, named in _KINDS if pattern.search(kind)), _A_MESSAGE)


_WRITES = AnyCase("mail|text|sms|whatsapp|message|letter|linkedin|chat|voice note")
_ANSWERED = (
    r"(?:yet )?(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|wr(?:ite|itten|ote) back|g[eo]t(?:ten)? back to \w+)\b"
    r"(?! (?:my|our|the phone|(?:his|her|their) phone)\b)"
)
# "didn't reply" by itself may be theirs, and is the user's beside a question.
_UNANSWERED = AnyCase(rf"\b(?:didn't|did not|never|not|didnt) {_ANSWERED}|\bno (?:answer|reply) (?:from me|yet)\b")
_I_DID_NOT = AnyCase(
    r"\bno (?:answer|reply|word) from me\b|"
    rf"\bi (?:still |just )?(?:didn't|did not|never|haven't|have not|hadn't|didnt|havent|couldn't|could not) "
    rf"{_ANSWERED}|(?<!they )\b(?:haven't|havent|have not) {_ANSWERED}|"
    r"\b(?:left|leaving) (?:her|him|them) (?:hanging|on read|waiting|without an answer)\b"
)
_ASKS_FOR_NEWS = AnyCase(
    r"\bany (?:news|word|update|decision|thoughts)\b|\b(?:have|had) i (?:decided|made up my mind|had a chance)\b|"
    r"\b(?:asked|asking|asks|wondered|wondering|wanted to know) (?:whether|if) "
    r"i(?:'d|'ve| had| have) (?:\w+ )?decided\b|"
    r"\b(?:asked|asking|asks|wondered|wondering) (?:where (?:i|things|we) (?:stand|stood|am|was|are|were)|"
    r"for (?:news|an update|my answer|an answer))\b|"
    r"\bto (?:see|ask|check|find out) (?:how|where|which way|what|if|whether) i(?:'m| am| was|'d| had|'ve| have|"
    r" stood)\b|\b(?:nudged me|chas(?:ed|ing) (?:me|my answer|an answer)|checking in|checked in)\b"
)
