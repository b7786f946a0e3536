"""What the log says of the user as a candidate: where somebody works now, and that somebody knows of no offer."""

from __future__ import annotations

from offers.domain.decline.facts import Contact
from offers.domain.decline.questions import asked_once
from offers.domain.decline.text.prose import AnyCase, plain


@asked_once
def says_so(contact: Contact) -> bool:
    told = plain(" ".join([contact.role_label, *(entry.note for entry in contact.interactions)]))
    return bool(_CANDIDACY.search(told) and _INTERVIEWS.search(told))


# Without one of these nobody is in talks.
_CANDIDACY = AnyCase(r"interview|appl|in talks|candidate|chat|meet|trial|audition|screening|call ")
_INTERVIEWS = AnyCase(
    r"\b(?:(?:where|there|which)\b[^.;]{0,30}\bi(?:'ve| have)(?: got)? an? (?:\w+ )?(?:chat|meeting|trial(?: \w+)?|"
    r"audition|screening|call) (?:fixed|booked|set|lined up|planned|arranged|coming|on the|in (?:jan|feb|mar|apr|may|"
    r"jun|jul|aug|sep|oct|nov|dec)|next|this)|"
    r"(?:where|there|which|same (?:place|company|school|hospital))\b[^.;]{0,30}\bi(?:'m| am|'ve| have|'ll|"
    r" will)?\b[^.;]{0,20}\b(?:interview\w*|appl(?:y|ied|ying|ication)|in talks|a candidate)|i(?:'m| am)? (?:also |"
    r"now )*(?:interview(?:ing)?|applying|applied|have an interview|in talks)[^.;]{0,20}\b(?:there|with them)\b|"
    r"(?:^|[,;:.!] ?|\band |\b(?:my|an) |\b(?<!own )(?<!her )(?<!his )(?<!their )(?:first|second|final|next) )"
    r"interviews? there\b|"
    r"(?:asked|invited|want(?:s|ed)?|have|had) me (?:to|for an|in for an|over for an) interview\b)"
)


@asked_once
def is_in_the_running_there(contact: Contact) -> bool:
    """Whether the log of somebody who works elsewhere now tells that the user is a candidate: "they shortlisted me".

    Of a colleague who is still there the same words may speak of this house.
    """
    return any(_IN_THE_RUNNING.search(plain(text)) for text in [contact.role_label, *_notes(contact)])


def _notes(contact: Contact) -> list[str]:
    return [entry.note for entry in contact.interactions]


_IN_THE_RUNNING = AnyCase(
    r"\b(?:(?:where|there|which|whom?|that|who)\b[^.;]{0,30}\bi(?:'m| am|'ve| have|'ll| will)?\b[^.;]{0,20}"
    r"\b(?:(?:first|second|third|final|next|last|another) (?:round|interview|visit|day)|shortlisted|interview\w*|"
    r"applied|applying|in process|talking (?:to|with)|(?:going|might go|may go) next|seeing (?:again|next|on))\b|"
    r"\bi(?:'m| am) (?:also |now |still |both )*(?:in process|in talks|talking (?:to|with) (?:them|both)|"
    r"interviewing|in the running|up for|on the shortlist)\b|\bi(?:'ve| have) (?:also |just |got )*(?:applied|"
    r"(?:a|an|my) (?:\w+ )?(?:round|interview|screening|trial|offer|audition)\b[^.;]{0,20} (?:there|with|at|pending))|"
    r"\b(?:shortlist(?:s|ed|ing)?|consider(?:s|ing)|interview(?:s|ing)|inviting) me\b|\b(?:has|have) me in for\b|"
    r"iron in the fire|"
    r"\bthe (?:place|firm|house|company|school|hospital|lab|team) i (?:might|may|could|hope to) (?:go|end up|join)\b)"
)


@asked_once
def has_a_say(contact: Contact) -> bool:
    """Whether the log says that this person is to judge the user elsewhere: "sits on the panel that interviews me".

    Whoever has interviewed them was on the panel of this house.
    """
    if any("interview" in entry.kind.lower() for entry in contact.interactions):
        return False
    return any(_JUDGES.search(plain(text)) for text in [contact.role_label, *_notes(contact)])


_JUDGES = AnyCase(
    r"\b(?:(?:sits|sitting|is|are|now|be|'s|chairs?|chairing|leads?|heads?|joined|serves|"
    r"(?<!was )(?<!were )(?<!been )on) (?:now )?"
    r"(?:(?:on|in|part of) )?(?:the|their|a|my|our) (?:\w+ ){0,2}(?:panel|jury|(?:search|hiring|selection|interview|"
    r"appointments?|appointing) (?:committee|board|team|group))\b"
    r"(?! (?:at|of) (?:the|a) \w| (?:video|talk|show|discussion|webinar|recording)s?\b)|"
    r"(?:committee|board|team|people|ones?) (?:that|who|which) (?:\w+ )?(?:interviews?|hires?|decides?|picks?|"
    r"chooses?) (?:me|us|on me|my)\b|(?:interviews|is interviewing|(?:will|'ll|going to|is to) (?:be "
    r")?interview(?:ing)?) (?:both of )?(?:me|us)\b|"
    r"(?:decides|will decide|'ll decide|deciding|votes|has a (?:say|vote)) (?:there )?(?:on|about|in|over) "
    r"(?:my|me|whether i)\b)"
)


@asked_once
def knows_of_no_offer(contact: Contact) -> bool:
    """Whether the log says so of this person, who then reads of no answer to it either."""
    return any(_KNOWS_OF_NONE.search(plain(entry.note)) for entry in contact.interactions)


_KNOWS_OF_NONE = AnyCase(
    r"\b(?:she|he|they) (?:does(?:n'?t| not)|did(?:n'?t| not)|do(?:n'?t| not)) know (?:(?:about|of) (?:the|my|this) "
    r"(?:offer|job)|(?:that )?i (?:had|have|got|was|'ve)\b[^.;,]{0,20}\boffer)"
)
