"""Whether the log says that the user is a candidate where somebody works now."""

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
