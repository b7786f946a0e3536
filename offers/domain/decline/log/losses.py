"""Of an offer that was taken back: who told the user so, and how, who was sorry, and who had spoken up for it."""

from __future__ import annotations

import re
from enum import StrEnum

from offers.domain.decline.facts import Case, Contact, Interaction, Kind
from offers.domain.decline.private.sensitive import is_confidence, is_known_to_few
from offers.domain.decline.questions import asked_once
from offers.domain.decline.reading.acts import Act
from offers.domain.decline.reading.attempts import reached
from offers.domain.decline.text.prose import AnyCase, plain


class HardToTell(StrEnum):
    """By what somebody told the user of the loss who, by the log, found it hard."""

    NO = "no"
    CALL = "call"
    TALK = "talk"
    MESSAGE = "message"


_POST = r"(?:post|job|position|role|offer|place|vacancy|opening|slot|seat|hiring|recruitment|line)"
_ENDED = r"(?:suspended|paused|shelved|scrapped|axed|dropped|closed|eliminated|not going ahead)"
# What an offer hangs on.
_MEANS = (
    rf"(?:{_POST}|search|start|hires?|everything|grants?|funding|funds|financing|backing|loans?|money|budgets?|board|trustees|council|"
    r"spending)"
)
_STOPPED = (
    r"(?:fro(?:ze|zen)|cancel\w*|pulled|cut|gone|lost|slashed|axed|halved|missed|blown|short|dried up|ran out|"
    r"collapsed|vanished|freeze|crisis|hole|shortfall|reasons|cuts)"
)
# As one says it in a hurry: "job's off", "they pulled it", "gone with somebody internal".
_OVER = (
    rf"\b{_POST}(?:'?s| is| was| has been) (?:dead(?! \w)|toast|history|off(?=\W*$|[,.;:!)])|(?:put )?on ice|"
    r"called off)|"
    rf"\bput (?:it|everything|the {_POST}) on ice\b|"
    r"\b(?:thing|it|that)(?:'s| is| was| has been)? (?:all )?called off\b|"
    r"\b(?:have|has|had|they|he|she) pulled (?:the plug|it(?! (?:out|up|off|from|apart|over|down|open|on|in|to)\b))\b|"
    rf"\b(?:funding|money|contract|budget|grant|deal|{_POST})\b[^.;]{{0,40}}\b(?:did ?n'?o?t come off|fell over|"
    rf"came to nothing)|\blet the {_POST} go\b|\bchanged (?:his|her|their) minds?\b(?! about (?!the {_POST}))|"
    r"\b(?:can(?:not|'?t)|could(?:n'?t| not)) (?:now )?(?:take (?:anyone|anybody|me) on(?! \w*day\b)|"
    r"hire (?:anyone|anybody|me))\b|\b(?:gone|going|went|go) with (?:somebody|someone|an internal|the internal|"
    r"another (?:candidate|applicant|person))\b(?! (?:to|on|for)\b)"
)
_GONE = AnyCase(
    rf"withdr|rescind|revok|\b(?:has|had|have|having) to (?:pull|cancel|drop|take back) (?:it|the {_POST})\b|"
    r"(?:took|tak(?:en|ing|es?)) (?:it |the offer )?back|"
    r"\b(?:can'?t|cannot|could(?:n't| not)|won't|not) (?:now |be )*(?:go(?:ing)? ahead(?! of)|honou?r|proceed)\b|"
    rf"\bstopped (?:all )?hiring\b|\bbroke the news\b|\b(?:it|seat|{_POST}) went to (?:an?|the|some)\b|"
    r"off the table|no longer (?!than\b)|(?<!me )(?<!us )on hold|hiring freeze|fell through|fell apart|"
    rf"\b{_MEANS}\b[^.;]{{0,30}}\b{_STOPPED}\b|"
    rf"\b(?:fro(?:ze|zen|zing)|cancel\w*|pull(?:ed|ing)|cut(?:ting)?|lost|slash\w*|axed) (?:all |the |my |our |their |"
    rf"its |this )*(?:\w+ )?{_MEANS}\b|\b{_POST}(?: is| was|'s) (?:gone|cut|off)\b|"
    rf"\b{_POST}\b[^.;]{{0,25}}\b{_ENDED}\b|"
    rf"\b{_ENDED} (?:the |my )?{_POST}\b|"
    r"\b(?:so|there(?:'s| is| was|'d be)|then|means?|meant|now|,|-|:) ?no (?:job|post|position|role)\b"
    r"(?! (?:description|title|ad|share|spec|offer)\b)|"
    r"\bno (?:job|post|position|role|place|vacancy) (?:now|any ?more|after all|for me)\b|\bno vacancy\b|"
    rf"{_OVER}|"
    rf"\b(?:it|it all|the whole (?:thing|job)|(?:the|my) {_POST}) ?(?:is|was|'s) (?:all )?off(?=$|[ ,.;:!)]*"
    r"(?:$|[,.;:!)]| (?:now|after all|because|as|since|then|and|so)\b))"
)
_LIVE = re.compile(r"phone|call|video|zoom|teams|meet|visit|coffee|lunch|person|interview", re.IGNORECASE)
_WRITES = re.compile(r"mail|text|message|card|note|letter|linkedin", re.IGNORECASE)
# They rang, whatever the log calls it; and the user rang, somebody else did, or a form letter came.
_RANG = re.compile(
    r"\W*(?:s?he |they )?(?:then |just |even )?(?:rang|phoned|called|facetimed|came (?:by|over|round))\b"
    r"(?! (?:her|him|them)\b)",
    re.IGNORECASE,
)
_NOT_THEIR_CALL = re.compile(
    r"^\W*(?:I (?:called|phoned|rang)|(?:rang|phoned|called) (?:her|him|them)\b|"
    r"(?:his|her|their) (?:assistant|secretary|pa|office|deputy|boss|colleague)\b)|"
    r"\b(?:form|formal|official|automated)\b|\bletter\b",
    re.IGNORECASE,
)


@asked_once
def told_of_withdrawal(contact: Contact) -> bool:
    """Whether this person called or met the user to say that the offer is gone."""
    return any(_rang_of_it(entry) for entry in _last(contact, live=True))


def told_of_it(contact: Contact, case: Case) -> bool:
    """... or, by the date that the case gives, spoke with the user that very day, having made the offer."""
    day = case.dates.withdrawn
    return told_of_withdrawal(contact) or (
        day is not None
        and contact.extended_offer
        and any(
            entry.on == day and entry.thank and _is_live(entry) and not _NOT_THEIR_CALL.search(entry.note)
            for entry in reached(contact)
        )
    )


def _rang_of_it(entry: Interaction) -> bool:
    if not (entry.thank and _GONE.search(plain(entry.note))):
        return False
    return bool(_RANG.match(entry.note)) or not _NOT_THEIR_CALL.search(entry.note)


def _last(contact: Contact, *, live: bool) -> tuple[Interaction, ...]:
    """The last time that they spoke or that this person wrote, and whenever it was said that the offer is gone."""
    told = [entry for entry in reached(contact) if (_is_live(entry) if live else _WRITES.search(entry.kind))]
    return tuple(entry for entry in told if entry is told[-1] or _GONE_FOR_SURE.search(plain(entry.note)))


# Whatever was said after it.
_GONE_FOR_SURE = AnyCase(
    rf"\b{_POST}\b[^.;]{{0,25}}\b(?:withdrawn|rescinded|revoked|taken back|pulled|no longer)\b|"
    rf"\b(?:withdr[ae]w|rescinded|revoked|took back|pulled) (?:the|my|their) {_POST}\b"
)


def _is_live(entry: Interaction) -> bool:
    return bool(_LIVE.search(entry.kind) or _RANG.match(entry.note))


@asked_once
def wrote_of_withdrawal(contact: Contact) -> bool:
    """Whether this person wrote to the user that the offer is gone, and in no formal letter."""
    return any(
        entry.thank and not _is_live(entry) and not _LETTER_SENT.search(entry.note) and _GONE.search(plain(entry.note))
        for entry in _last(contact, live=False)
    )


def sent_withdrawal(contact: Contact) -> bool:
    """Whether it was this person's letter that said so: they need not be told what they wrote."""
    last = reached(contact)[-1:]
    return any(_LETTER_SENT.search(entry.note) and not _OFFER_SENT.search(entry.note) for entry in last)


_LETTER_SENT = re.compile(
    r"\b(?:sent|wrote|emailed|e-mailed|mailed|signed)\b[^.;]*\b(?:formal|official|form|withdrawal|rescission|legal)\b"
    r"[^.;]{0,20}\b(?:letter|notice|e-?mail)\b|"
    r"^\W*(?:an? |the )?(?:formal|official|legal|form|standard|template|stock) (?:letter|notice|e-?mail)\b"
    r"[^.;]*\b(?:cancel|withdr|rescind|revok|void)",
    re.IGNORECASE,
)
_OFFER_SENT = re.compile(r"\b(?:offer|contract|confirmation|reference|welcome) (?:letter|e-?mail)\b", re.IGNORECASE)


def consoled(contact: Contact) -> str:
    """How this person was sorry for the loss of the offer, and so knows of it: "write", "call"; "" for not at all."""
    met = reached(contact)
    for entry in met:
        sorry = _SORRY if entry is met[-1] else _SORRY_FOR_IT
        if entry.thank and sorry.search(plain(entry.note)):
            if _WROTE.match(entry.note):
                return "write"
            if _CALLED.search(entry.kind) or _RANG.match(entry.note):
                return "call"
            return "write" if _WRITES.search(entry.kind) else "talk with me" if _is_live(entry) else ""
    return ""


# Whatever the log calls it.
_WROTE = re.compile(r"\W*(?:s?he |they )?(?:texted|e-?mailed|wrote|messaged|sent)\b", re.IGNORECASE)
_LOSS = r"(?:about|for|over|to hear (?:about|of)) (?:the|my|this) (?:job|offer|line|post|position|news|loss)\b"
_SORRY_FOR_IT = AnyCase(rf"\bcommiserat|\bsorry {_LOSS}")
# Sorry for the loss, or for nothing that is named.
_SORRY = AnyCase(
    r"\bsorry (?:to hear|(?:about|for|over) (?:it|this|that)\b)|\bhow sorry (?:she|he|they) (?:was|were|is|are)\b|"
    rf"\bsorry {_LOSS}|\bcommiserat|"
    r"^(?:wrote|texted|e-?mailed|sent|rang|called|phoned)\b[\w ,]{0,30}:? ?['\"]?(?:(?:so|very|really) )+sorry\b"
    r"(?: [a-z]+)?\W*$"
)


@asked_once
def was_hard_to_tell(contact: Contact) -> HardToTell:
    """Whether whoever told the user of it sounded wretched, or hated to say so."""
    for live in (True, False):
        for entry in _last(contact, live=live):
            note = plain(entry.note)
            if not (entry.thank and _GONE.search(note) and _WRETCHED.search(note)):
                continue
            if not live and not _is_live(entry):
                return HardToTell.MESSAGE
            if live and _rang_of_it(entry):
                is_call = _CALLED.search(entry.kind) or _RANG.match(entry.note)
                return HardToTell.CALL if is_call else HardToTell.TALK
    return HardToTell.NO


_CALLED = AnyCase("phone|call|video|zoom|teams")
_FEELING = (
    r"(?:wretched|gutted|miserable|awful|terrible|dreadful|upset|mortified|devastated|heartbroken|ashamed|"
    r"sick about it|crushed|shaken|distraught|close to tears|near(?:ly)? (?:to )?tears|in tears|"
    r"choked up|so sorry|really sorry|in bits|(?:all )?cut up)"
)
_VERY = r"(?:(?:really|so|very|clearly|truly|quite|properly|obviously|absolutely|just|as|visibly|genuinely) )*"
# Their own distress: "I was gutted" and "left me in tears" are the user's, "gutted" by itself may be.
_WRETCHED = AnyCase(
    r"\b(?<!i )(?:sound(?:ed|ing)|seem(?:ed|ing)|s?he(?:'s| was| is| felt)|they (?:were|are|felt)) "
    rf"{_VERY}{_FEELING}\b|\b(?:her|him|them)sel(?:f|ves),? {_VERY}{_FEELING}\b|\bkept (?:on )?saying (?:how )?sorry\b|"
    r"(?<!i )\b(?:hat(?:ed|ing)|dread(?:ed|ing)|couldn't bear|could hardly bear|struggled) (?:to |having (?:to )?)?"
    r"(?:(?:make|making|write|writing|send|sending) (?:that|the|this) (?:call|e-?mail|message|news)|"
    r"tell(?:ing)? me|call(?:ing)? me|say(?:ing)? (?:it|so)|break(?:ing)? (?:it|the news))\b|"
    r"\b(?:his|her|their) voice (?:was )?(?:shak\w+|crack\w+|broke|trembl\w+|wobbl\w+|went)\b|"
    r"\b(?<!i )(?:kept (?:on )?apologi[sz]ing|apologi[sz]ed (?:over and over|(?:again and )?again|three times|"
    r"four times|the whole time|twice)|couldn't apologi[sz]e enough)\b|"
    r"^\W*(?:s?he )?(?:called|phoned|rang)(?: me)?(?: (?:her|him)self)? in tears\b|"
    r"(?<!my )\bvoice (?:shaking|cracking|breaking|trembling)\b|"
    r"\bs?he (?:cried|wept|was crying|teared up)\b"
)


@asked_once
def is_hushed(case: Case) -> bool:
    """Whether the user was told of the end together with what is not to be known: "merger not public yet"."""
    told = [entry for contact in case.contacts for entry in contact.interactions if _GONE.search(plain(entry.note))]
    return case.kind is Kind.RESCINDED and any(map(is_known_to_few, told))


def spoke_up(case: Case, contact: Contact) -> tuple[Act, ...]:
    """What somebody did to keep what was lost, as they told the user themselves: "says he fought for it"."""
    if case.kind is not Kind.RESCINDED:
        return ()
    for entry in contact.interactions:
        found = _SPOKE_UP.search(plain(entry.note))
        if found and entry.thank and not is_confidence(entry):
            what = "me" if found["what"] == "me" else "the position"
            doing = "fighting" if found["did"].lower() in _FIGHTS else "standing up"
            return (Act(f"{doing} for {what}"),)
    return ()


_FIGHTS = ("fought", "battled", "went to bat", "went in to bat")
_SPOKE_UP = re.compile(
    r"(?:^|[.,;:!] *|\band )(?:(?:says?|said|tells? me|told me|swears?|swore|insists?|insisted) (?:that )?)?"
    r"(?:s?he)?(?:'d| had| has|'s)? ?(?:really |clearly |still )?"
    r"(?P<did>fought|battled|argued|lobbied|pleaded|stood up|stuck up|spoke up|went (?:in )?to bat)"
    r"(?: (?:hard|to the (?:end|last)|tooth and nail|with the board|at the board))* (?:for|to (?:keep|save)) "
    rf"(?P<what>it|me|(?:the|my|this) (?:{_POST}|budget|money))\b",
    re.IGNORECASE,
)
