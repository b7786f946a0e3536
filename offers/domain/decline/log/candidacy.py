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
def knows_of_no_offer(contact: Contact) -> bool:
    """Whether the log says so of this person, who then reads of no answer to it either."""
    return any(_KNOWS_OF_NONE.search(plain(entry.note)) for entry in contact.interactions)


_KNOWS_OF_NONE = AnyCase(
    r"\b(?:she|he|they) (?:does(?:n'?t| not)|did(?:n'?t| not)|do(?:n'?t| not)) know (?:(?:about|of) (?:the|my|this) "
    r"(?:offer|job)|(?:that )?i (?:had|have|got|was|'ve)\b[^.;,]{0,20}\boffer)"
)
