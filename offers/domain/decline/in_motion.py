"""What is already under way because of an offer, and has to be stopped (rule 76)."""

from __future__ import annotations

import re

from offers.domain.decline.discretion import is_marked
from offers.domain.decline.facts import Case, Contact
from offers.domain.decline.notes import HOLE, clean
from offers.domain.decline.prose import AnyCase, plain, words
from offers.domain.decline.questions import asked_once
from offers.domain.decline.sensitive import is_confidence

_HEALTH = re.compile(
    r"physician|doctor|surge|medic|nurs|pharmac|dent(?:al|ist)|veterinar|psycholog|psychiat|therap|anesth|radiolog|"
    r"patholog|dermat|urolog|cardio|oncolog|pediatr|obstet|hospitalist|midwi|resident|optomet|audiolog|chiropract|"
    r"respirat|technologist|clinic(?:al|ian)|\b(?:MD|DO|RN|NP|PA|CRNA|PharmD|DVM|DDS|DMD|EMT)\b",
    re.IGNORECASE,
)
_SCHOOL = re.compile(
    r"teacher|school counselor|special education|principal\b|librarian|paraprofessional", re.IGNORECASE
)
_TRADE = re.compile(
    r"electric|plumb|weld|carpent|mechanic|lineman|hvac|pipefit|foreman|driver|pilot|operator|install", re.IGNORECASE
)


def to_stop(case: Case) -> str:
    """The list that fits the trade: only health professions have credentialing, only some others a license."""
    own = plain(f"{case.applicant.profession} {case.applicant.specialty} {case.role_title}")
    where = plain(f"{case.organization.type} {case.organization.name}")
    if _SCHOOL.search(own):
        return "certification, references, background check, relocation, start date"
    if re.search(r"professor|lecturer|scholar|curator|chaplain", own, re.IGNORECASE):
        return "references, background check, relocation, start date"
    if _HEALTH.search(own) or (not own.strip() and re.search(r"hospital|clinic|health|medical", where, re.IGNORECASE)):
        return "credentialing, license, references, relocation, start date"
    if _TRADE.search(own):
        return "license or card transfer, tests, tools and truck, relocation, start date"
    return "references, background check, relocation, start date"


# A part of a note that begins with this verb tells of something set going, and not of how a clinic started.
_BEGUN = AnyCase(
    r"^\W*(?:(?:she|he|they|already|has|have|had|also|then) )*(?:started|began|ordered|reserved|chasing|putting in|"
    r"put in|filed|requested|enrolled|registered|references? asked for|cleared (?:a|u|me)|set up my|opened my|"
    r"submitted|applied for)\b(?! (?:the |a |his |her |their )?(?:door|meeting|visit|tour|interview|clinic|company|"
    r"practice|(?:good )?word|out\b))"
)
_LENT = AnyCase(
    r"\b(?:(?:lent|loaned) (?:me|us)\b(?! (?:a hand|an ear|support|(?:her|his|their|the) "
    r"(?:\w+ )?(?:class|students|kids|pupils)))|(?:gave|giving) (?:me|us) (?:a |the |her |"
    r"his |their )?(?:\w+ )?(?:keys?|badge|access|laptop|login|fob|planner|manual|binder)\b)"
)
# What is under way, in words that may be said: they name the matter and nothing that stood beside it in the note.
_UNDER_WAY = [
    (AnyCase(pattern), said)
    for pattern, said in [
        (r"\bcredential", "the credentialing"),
        (r"\blicen[cs](?:e|ing|ure)\b|\blicence verif|\bregistration\b|\bcertification transfer", "the licensing"),
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
        (r"\b(?:paperwork|lease)\b[^.;,]{0,25}\b(?:rental|apartment|flat|house)\b", "the rental paperwork"),
        (r"\bvisa (?:file|application|paperwork|petition)|\bh-?1b petition", "the visa file"),
        (r"\b(?:moving compan|movers\b|moving quote)", "the moving quotes"),
        (
            (
                r"\b(?:held|holding) it for (?:me|us)\b|"
                r"\b(?:held|hold\w*) (?:off )?[^.;,]{0,30}\b(?:buyers?|house|bungalow|cottage|apartment|flat)\b"
            ),
            "holding a place for me",
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
        *(
            (rf"\border\w* [^.;]{{0,40}}\b{thing}\b", f"the order for the {thing}")
            for thing in "harness boots uniform scrubs jacket waterproofs laptop badge coat desk phone".split()
        ),
        (r"\b(?:flat|house|apartment|rental) (?:hunt\w*|listings?|search)\b|\blistings\b", "the search for a place"),
    ]
]
# Whoever only explained how credentialing goes has nothing to stop.
_AT_WORK = AnyCase(
    r"\b(?:start(?:ed|ing)|began|begun|fil(?:ed|ing)|appl(?:ied|ying)|submit\w*|chas(?:ed|ing)|already|put(?:ting)? in|"
    r"opened|process(?:ed|ing)|register(?:ed|ing)|order(?:ed|ing)|hold(?:ing)?|held|reserv\w*|blocked|built|building|made|"
    r"redid|look(?:ed|ing) for|sen(?:t|ding)|request(?:ed|ing))\b"
)
_MOST = 2


@asked_once
def to_stop_for(contact: Contact) -> tuple[str, ...]:
    """What this person has under way for the user, as it may be said to them: "the credentialing"."""
    told = [plain(entry.note) for entry in contact.interactions if not is_confidence(entry)]
    begun = [note for note in told if _AT_WORK.search(note)]
    found = [said for pattern, said in _UNDER_WAY if any(pattern.search(note) for note in begun)]
    return tuple(found[:_MOST])


# What somebody did on the strength of a yes, and what it was, as it may be said to them (rule 74).
_COUNTED_ON = [
    (AnyCase(pattern), said)
    for pattern, said in [
        (
            (
                r"\b(?:already )?told (?:the |her |his |their )?(?:whole |entire )?(?P<who>team|staff|board|partners|"
                r"department|faculty|crew|group|nurses|committee|office)\b"
            ),
            "you had told your {who}",
        ),
        (
            r"\b(?:already )?told (?:the |her |his |their )?(?P<who>clients?|families|parents)\b",
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
        (r"\bannounced (?:it|me|my)\b", "you had announced it"),
    ]
]


def counted_on(contact: Contact) -> str:
    """What this person did because the user had said yes: "you had told your team"; "" for nothing that is logged."""
    for entry in contact.interactions:
        note = plain(entry.note)
        for pattern, said in _COUNTED_ON:
            found = pattern.search(note)
            if found and not is_confidence(entry):
                return said.format(**found.groupdict())
    return ""


@asked_once
def begun_for_you(contact: Contact) -> str:
    """What this person has set going, in the words of the log; "" for nothing."""
    return _first_part(contact, _BEGUN)


# What still waits for the user's yes or no.
_OFFERED = AnyCase(
    r"\boffer(?:ed|ing|s)? to (?:be (?:a |my )?ref|(?:write|give) (?:me )?(?:a )?(?:ref|rec)|intro\w*|connect me|"
    r"put me in (?:touch|contact)|pass (?:on )?my|recommend me|vouch)"
)


def offered_to_you(contact: Contact) -> str:
    """A help that this person has offered and that waits for an answer, in the words of the log; "" for nothing."""
    return _first_part(contact, _OFFERED)


@asked_once
def lent_to_you(contact: Contact) -> str:
    """What goes back to this person, in the words of the log; "" for nothing."""
    if any(_WENT_BACK.search(plain(entry.note)) for entry in contact.interactions):
        return ""
    return _first_part(contact, _LENT)


_WENT_BACK = AnyCase(r"\b(?:mailed|sent|gave|posted|shipped|brought|handed) (?:it|them) back\b|\balready returned\b")


_PART = re.compile(r"[.;,!\n]|\s[-+&]\s|\band\b")


def _first_part(contact: Contact, pattern: AnyCase) -> str:
    for entry in contact.interactions:
        if not pattern.search(entry.note):
            continue
        for part in _PART.split(clean(entry.note, as_typed=True)):
            if pattern.search(part) and HOLE not in part and not is_marked(part) and len(words(part)) <= _LONGEST:
                return part.strip().replace('"', "'")
    return ""


_LONGEST = 14


_AGREEMENT = re.compile(
    r"\b(?:buyer'?s?|agency|rep(?:resentation)?|exclusive) (?:\w+ )?(?:agreement|agmt|contract|agency|rep)\b|"
    r"\bbuyer rep\b|"
    r"\bbuyer agency\b",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"\bsign(?:ed|ing)?\b", re.IGNORECASE)
_NOT_SIGNED = re.compile(
    r"\b(?:not|never|haven't|havent|didn't|didnt|before|without|asked (?:me|us) to|wants? (?:me|us) to|"
    r"if (?:I|we)|no) "
    r"(?:\w+ ){0,3}sign|\bun-?signed\b|\bno (?:buyer|agreement)",
    re.IGNORECASE,
)
_RENTS = re.compile(
    r"\b(?:rent\w*|lease|leasing|letting|apartments?|tenan\w*|landlord|sublet\w*|property manag\w*)\b", re.IGNORECASE
)


# Whoever only sent a leaflet has nothing to be ended.
_SHOWS = AnyCase(r"\b(?:tour|show\w*|drove|driv\w*|houses?|homes?|cottages?|listings?|realtor|estate agent|buyer)\b")


def buyer_agreement(contact: Contact) -> str:
    """ "signed", "maybe", or "" for somebody who rents and does not sell."""
    told = [plain(contact.role_label), *(plain(entry.note) for entry in contact.interactions)]
    for text in told:
        if _AGREEMENT.search(text) and _SIGNED.search(text) and not _NOT_SIGNED.search(text):
            return "signed"
    if any(_AGREEMENT.search(text) for text in told):
        return "maybe"
    if not any(_SHOWS.search(text) for text in told):
        return ""
    return "" if any(_RENTS.search(text) for text in [*told, contact.organization]) else "maybe"
