"""What one person has under way for the user, in words that may be said to them, and how they are asked to stop it.

The words name the matter and nothing that stood beside it in the note (rule 76).
"""

from __future__ import annotations

import re

from offers.domain.decline.facts import Contact
from offers.domain.decline.prose import AnyCase, join, plain
from offers.domain.decline.questions import asked_once
from offers.domain.decline.sensitive import is_confidence

_THINGS = (
    "harness boots uniform scrubs jacket waterproofs laptop badge coat desk phone laminator oven mixer loupes "
    "microscope truck van monitor chair nameplate headset toolbox"
)
_NO_ORDER = (
    r"(?!(?:answer|decision|contract|papers?|paperwork|letter|forms?|offer|lunch|dinner|food|results?|talk|lecture|"
    r"news|"
    r"job|work)\b)"
)
# What is let to somebody or kept for a child, and may go to somebody else.
HOMES = (
    r"(?:(?<!open )house|bungalow|cottage|apartment|flat|condo|townhouse|duplex|studio|loft|cabin|adu|trailer|"
    r"rental|sublet|unit|lot \d+|(?:trailer|rv) (?:lot|site|pad))(?=$|[.,;:!?)]| (?:for|til+|until|through|thru|"
    r"without|w/o|on|in|at|near|over|above|next|from|no)\b)"
)
PLACES = (
    r"(?:(?:spot|place|slot)s? (?:in|at|on) [^.;,]{0,20}(?:day ?care|preschool|pre-?k|nursery|kindergarten|infant|"
    r"toddler|school|camp|wait ?list)|(?:day ?care|preschool|pre-?k|nursery|kindergarten|school) (?:spot|place|slot)s?)"
)
_UNDER_WAY = [
    (AnyCase(pattern), said)
    for pattern, said in [
        (r"\bcredential", "the credentialing"),
        (r"\b(?:hospital|clinical|admitting|surgical) privileges\b|\bmy privileges\b", "the privileges"),
        (r"\blicen[cs]e transfer|\btransfer\w* (?:of )?(?:my |the )?licen[cs]e", "the license transfer"),
        (
            r"\blicen[cs](?:e|ing|ure)\b(?! transfer)|\blicence verif|\bregistration\b|\bcertification transfer",
            "the licensing",
        ),
        (r"\bfingerprint\w* (?:appt|appointment|slot)", "the fingerprint appointment"),
        (
            (
                r"\brefs? (?:already )?(?:called|calls|check)|"
                r"\bchas\w+ [^.;]{0,20}\bref(?:s|erences)\b|\breferences? (?:check|call)"
            ),
            "the reference calls",
        ),
        (
            r"\b(?:hr|onboarding|payroll|benefits) (?:forms?|paperwork|packet|enrol\w*)|\bparking permit\b",
            "the paperwork",
        ),
        (r"\bdbs\b", "the DBS check"),
        (
            (
                r"\b(?:rental|lease|tenancy|apartment|flat) application|"
                r"\bapplication for (?:the |an? )?(?:rental|apartment|flat|house)\b"
            ),
            "the rental application",
        ),
        (r"\b(?:paperwork|lease)\b[^.;,]{0,25}\b(?:rental|apartment|flat|house)\b", "the rental paperwork"),
        (r"\bvisa (?:file|application|paperwork|petition)|\bh-?1b petition", "the visa file"),
        (r"\b(?:moving compan|movers\b|moving quote)", "the moving quotes"),
        (
            r"\b(?:held|hold\w*|sav\w+|reserv\w+|block\w*) [^.;,]{0,30}\b(?:showing|viewing) slots?\b",
            "the showing slot",
        ),
        (
            r"\b(?:held|hold\w*|sav\w+|reserv\w+|block\w*) [^.;,]{0,30}\b(?:showings?|viewings?)\b(?! slot)",
            "the showing you are holding",
        ),
        (
            (
                r"\b(?:held|hold\w*|book\w*|reserv\w+|block\w*) [^.;]{0,30}\b(?:hotel|room|suite|airbnb)\b[^.;]{0,40}"
                r"\b(?:house.?hunt\w*|second visit|next (?:visit|week|month)|for the move|until (?:i|we)\b|move-?in)"
            ),
            "the hotel booking",
        ),
        (
            (
                r"\b(?:held|holding) it for (?:me|us)\b|"
                r"\b(?:held|hold\w*) (?:off )?[^.;,]{0,30}\b(?:buyers?|(?<!open )house|bungalow|cottage|apartment|"
                r"flat)\b|"
                rf"\b(?:held|hold\w*) (?:(?:me|us) )?(?:(?:an?|the|that|her|his|their|my|our) )?(?:[\w-]+ )?{HOMES}|"
                rf"\b(?:saved|saving|kept|keeping|reserv\w+) (?:(?:me|us) (?:\w+ ){{0,2}}{HOMES}|"
                rf"(?:an?|the) (?:\w+ )?{HOMES}[^.;,]{{0,20}}\b(?:for (?:me|us)|til+|until|without)\b)"
            ),
            "the place you are holding",
        ),
        (
            rf"\b(?:held|hold\w*|saved|saving|kept|keeping|reserv\w+) [^.;,]{{0,20}}\b{PLACES}\b",
            "the spot you are holding",
        ),
        (r"\b(?:background|bg|bkgd) check|\bdrug (?:test|screen)\b", "the background check"),
        (
            (r"\b(?:hold\w*|held|sav\w+|reserv\w+|block\w*) [^.;,]{0,30}\bshifts?\b|\bshifts? (?:held|saved)\b"),
            "holding shifts for me",
        ),
        (
            (
                r"\b(?:built|build\w*|made|mak\w+|did|doing|redid|wrote) [^.;,]{0,30}\b(?:schedule|rota|roster|"
                r"timetable|call calendar)\b"
            ),
            "planning me into the schedule",
        ),
        *((rf"\border\w* [^.;]{{0,40}}\b{thing}\b", f"the order for the {thing}") for thing in _THINGS.split()),
        (
            rf"\b(?:wants|has) (?:an? |the |my )?{_NO_ORDER}(?P<thing>[a-z]{{4,}}) (?:delivered|ordered|installed)\b",
            "the order for the {thing}",
        ),
        (r"\b(?:flat|house|apartment|rental) (?:hunt\w*|listings?|search)\b|\blistings\b", "the search for a place"),
    ]
]
# Whoever only explained how credentialing goes has nothing to stop.
_AT_WORK = AnyCase(
    r"\b(?:start(?:ed|ing)|began|begun|fil(?:ed|ing)|appl(?:ied|ying)|submit\w*|chas(?:ed|ing)|already|put(?:ting)? in|"
    r"opened|process(?:ed|ing)|register(?:ed|ing)|order(?:ed|ing)|hold(?:s|ing)?|held|reserv\w*|"
    rf"(?:kept|keeping)(?= (?:\w+ ){{0,4}}(?:{HOMES}|{PLACES})\b)|"
    r"blocked|built|building|made|"
    r"redid|look(?:ed|ing) for|sen(?:t|ding)|request(?:ed|ing)|saved|saving|booked|scheduled|set up|"
    r"delivered|installed)\b"
)
# A list of what is required is only read.
_ONLY_TOLD = re.compile(
    r"\b(?:sent|emailed|mailed|forwarded|texted|gave|shared|handed|explained|listed)\b[^.;,]{0,40}"
    r"\b(?:checklist|requirements|instructions|guide|timeline|list of|steps for)\b[^.;]*",
    re.IGNORECASE,
)
_MOST = 3


@asked_once
def to_stop_for(contact: Contact) -> tuple[str, ...]:
    """What this person has under way for the user, as it may be said to them: "the credentialing"."""
    told = [_ONLY_TOLD.sub("", plain(entry.note)) for entry in contact.interactions if not is_confidence(entry)]
    begun = [note for note in told if _AT_WORK.search(note)]
    named: dict[str, None] = {}
    for pattern, said in _UNDER_WAY:
        found = next((match for note in begun if (match := pattern.search(note))), None)
        if found:
            named[said.format(**found.groupdict())] = None
    return tuple(named)[:_MOST]


# What is cancelled or let go rather than stopped.
_OTHERWISE = {
    "the fingerprint appointment": "cancel the fingerprint appointment",
    "the rental application": "withdraw the rental application",
    "the showing slot": "let the showing slot go",
    "the showing you are holding": "let the showing you are holding go",
    "the hotel booking": "cancel the hotel booking",
    "the place you are holding": "let the place you are holding go to somebody else",
    "the spot you are holding": "let the spot you are holding go to somebody else",
}
_GOES_TO_ANOTHER = {"the place you are holding": "the place", "the spot you are holding": "the spot"}


def held(matters: tuple[str, ...]) -> str:
    """What is being kept for the user, where that is all: "the place"."""
    return _GOES_TO_ANOTHER.get(matters[0], "") if len(matters) == 1 else ""


def asked(matters: tuple[str, ...]) -> str:
    """What they are asked to do: "stop the license transfer and cancel the fingerprint appointment"."""
    stopped = [matter for matter in matters if matter not in _OTHERWISE]
    return join(([f"stop {join(stopped)}"] if stopped else []) + [_OTHERWISE[m] for m in matters if m in _OTHERWISE])


def are_plain(matters: tuple[str, ...]) -> bool:
    """Whether all are things that somebody can go on with: no slot to be let go, nothing that is being held."""
    return all(matter.startswith("the ") and matter not in _OTHERWISE for matter in matters)
