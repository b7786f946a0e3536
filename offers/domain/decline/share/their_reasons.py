"""What may be said of an offer that was taken back: that the user understands why, and what they do next (rule 77)."""

from __future__ import annotations

import re
from dataclasses import replace

from offers.domain.decline.facts import Case, Contact
from offers.domain.decline.private.discretion import Discretion
from offers.domain.decline.share.reasons import Ahead, Reason, Shape, ahead, reason_for, stays
from offers.domain.decline.text.prose import AnyCase, plain

_UNDERSTANDING = re.compile(
    r"^I (?:fully |quite |completely |do )?understand (?:that )?|"
    r",? (?:and|so|but|which) I (?:(?:can|do|fully|quite|completely) )*(?:understand|accept)\b.*$",
    re.IGNORECASE,
)
_OF_THE_USER = AnyCase(r"\b(?:i|i'm|i've|my|me|we|our|us|family|home|another|elsewhere|new|better|closer)\b")
_OF_THE_HOUSE = AnyCase(
    r"\b(?:fund(?:ing|s|ed)|budgets?|grants?|freezes?|frozen|positions?|posts?|programs?|departments?|census|volumes?|"
    r"merge\w*|restructur\w*|reorgani[sz]\w*|clos(?:ed|ing|ure)|cuts?|money|contract|headcount|lines?)\b"
)
_STANDS_BY_ITSELF = re.compile(r"(?:the|an?|your|this) |.*s$", re.IGNORECASE)


def why_taken_back(case: Case, contact: Contact, discretion: Discretion) -> Reason | None:
    """What this person may read, as it follows "I know that"; None where the reason is the user's own."""
    reason = reason_for(case, contact, discretion)
    if reason is None:
        return None
    told = _UNDERSTANDING.sub("", reason.text).strip(" ,")
    told = _without_the_news(told)
    if _OF_THE_USER.search(told) or not _OF_THE_HOUSE.search(told) or _ONLY_NEWS.fullmatch(told):
        return None
    if reason.shape is not Shape.PHRASE:
        return replace(reason, text=told, shape=Shape.THEIRS)
    return Reason(f"it came down to {told}", Shape.THEIRS) if _STANDS_BY_ITSELF.match(told) else None


def own_plans(case: Case, contact: Contact, discretion: Discretion) -> str:
    """What this person may hear of what the user does now, as a clause; "" for nothing."""
    reason = reason_for(case, contact, discretion)
    if reason is None or reason.shape is Shape.PHRASE or not _FIRST_PERSON.match(reason.text):
        return ""
    return reason.text if _WILL.match(reason.text) or ahead(reason.text) is not Ahead.UNTOLD else ""


def _without_the_news(told: str) -> str:
    """ "the offer was withdrawn after the firm closed its office": what they did to the offer was said already."""
    found = _NEWS.match(told)
    if not found or not _OF_THE_HOUSE.search(told[found.end() :]):
        return told
    return f"it came down to {told[found.end() :]}" if found["by"] else told[found.end() :]


_NEWS = re.compile(
    r"(?:the|my|your|their) (?:\w+ )?(?:offer|position|post|job|role)(?: of [^,;]{2,40})? "
    r"(?:was|is|has been|had been|got) (?:withdrawn|rescinded|revoked|pulled|taken back|cancell?ed|cut|frozen),? "
    r"(?:(?P<by>because of|due to|owing to|over) |(?:after|because|since|as|when|once) )",
    re.IGNORECASE,
)
# "the position has been withdrawn" says no more than the letter that brought it.
_ONLY_NEWS = re.compile(
    r"(?:the|my|your|their|this) (?:\w+ )?(?:offer|position|post|job|role) (?:was|is|has been|had been|got) "
    r"(?:withdrawn|rescinded|revoked|pulled|taken back|cancell?ed|"
    r"no longer (?:open|available|there|on offer)|gone|closed)\.?",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"(?:I|we|my|our)\b", re.IGNORECASE)
_WILL = re.compile(r"(?:I|we)(?:'ll| will)\b|(?:my|our) next \w+ (?:is|will be)\b", re.IGNORECASE)


def would_gladly_hear(case: Case) -> bool:
    """Whether the user would come back to it, by their own mark or the log."""
    notes = (plain(entry.note) for contact in case.contacts for entry in contact.interactions)
    return case.would_reconsider or any(map(_STILL_WANTED.search, notes))


def has_other_plans(case: Case) -> bool:
    """Whether the log names what the user does instead, and nowhere that they would still want the position."""
    if would_gladly_hear(case):
        return False
    chosen = plain(f"{case.alternative.summary} {case.alternative.employer}").strip()
    if _STILL_WANTED.search(chosen) or _UNDECIDED.search(chosen) or stays(chosen):
        return False
    return bool(chosen) or any(
        _WILL.match(plain(reason.text)) or ahead(reason.text) is not Ahead.UNTOLD for reason in case.reasons
    )


def would_have_declined(case: Case) -> bool:
    """Whether the user had meant to say no, by their own reasons: a loss that is no loss is not regretted."""
    own = [reason.text for reason in case.reasons] + [reason.content.text for reason in case.private_reasons]
    return not case.would_reconsider and any(_MEANT_NO.search(plain(text)) for text in own)


_MEANT_NO = AnyCase(
    r"\b(?:was (?:just )?(?:going|about|minded|planning) to|would have|would've|i'd have|we'd have|meant to|decided to|"
    r"intended to|leaning towards?)\b[^.;,]{0,25}\b(?:(?:say|said|saying|a) no|(?:turn(?:ed)?|turning) (?:it|them|this|"
    r"the (?:job|offer|post)) down|declin(?:e|ed|ing)|refus(?:e|ed|ing)|walk(?:ed)? away)\b(?! to (?!them\b|it\b|"
    r"this\b))|"
    r"\b(?:wouldn't have|would not have|would never have|was not going to|wasn't going to) (?:taken?|"
    r"accept(?:ed)?) (?:it|this|the (?:job|offer|post|position|role))\b(?!.{0,15} (?:if|unless|without|but)\b)"
)
_STILL_WANTED = AnyCase(
    r"\bi(?:'d| would|'ll| will) (?:still|gladly|happily|love to|jump|say yes|be back|come back|take it)\b|"
    r"\b(?:still|would) (?:want|take|accept|love|like)(?:ing|s)? (?:it|this|that|the (?:job|post|position|role))\b|"
    r"\bif (?:it|the (?:job|post|position|role|offer)) (?:ever )?comes? (?:back|up again)\b"
)
_UNDECIDED = AnyCase(
    r"\b(?:undecided|not sure|unsure|nothing|none|no (?:plans?|idea|other|alternative)|"
    r"for now|for the (?:moment|time being)|still (?:looking|searching|open)|don't know|unknown|tbd|looking (?:for|"
    r"around|elsewhere|again)|job ?hunt\w*|search(?:ing)? (?:again|on)|n/a)\b"
)
