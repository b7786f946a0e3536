"""What is already under way because of an offer, and has to be stopped (rule 76)."""

from __future__ import annotations

import re
from itertools import chain

from offers.domain.decline.confidences import is_marked
from offers.domain.decline.facts import Case, Contact
from offers.domain.decline.matters import HOMES, PLACES
from offers.domain.decline.prose import AnyCase, plain, words
from offers.domain.decline.questions import asked_once
from offers.domain.decline.reading.notes import HOLE, clean
from offers.domain.decline.sensitive import is_confidence
from offers.domain.decline.under_way import kept_for_you, stands_still

_HEALTH = re.compile(
    r"physician|doctor(?!al|ate)|surge(?:on|ry)|medic|nurs(?!ery)|pharmac|dent(?:al|ist)|veterinar|psycholog|psychiat|"
    r"therap|anesth|radiolog|(?<!plant )(?<!forest )patholog|dermat|urolog|cardio|oncolog|pediatr|obstet|hospitalist|"
    r"midwi|\bresident\b(?! \w)|optomet|audiolog|chiropract|respirat|clinic(?:al|ian)|"
    r"(?<!food )(?<!music )(?<!information )technologist|\b(?:MD|DO|RN|NP|PA|CRNA|PharmD|DVM|DDS|DMD|EMT)\b",
    re.IGNORECASE,
)
_STAGE = re.compile(
    r"theat(?:er|re) (?:director|designer|maker|producer|manager)|(?<![\w-])stage (?!\d)|lighting|costume|musician|"
    r"violin|viola|cellist|orchestra|conductor\b|composer|singer|dancer|choreograph|\bactor|\bactress|dramaturg|artist|"
    r"\b(?:set|sound|fashion|graphic|scenic) designer",
    re.IGNORECASE,
)
_SCHOOL = re.compile(
    r"teacher|school counselor|special education|(?<!associate )(?<!senior )principal\b(?! \w)|librarian|"
    r"paraprofessional",
    re.IGNORECASE,
)
_TRADE = re.compile(
    r"electric(?!al eng)|plumb|weld|carpent|mechanic(?!al eng)|lineman|hvac|pipefit|foreman|driver|pilot\b(?! plant)|"
    r"operator|install",
    re.IGNORECASE,
)


def to_stop(case: Case) -> str:
    """The list that fits the trade: only health professions have credentialing, only some others a license."""
    own = plain(", ".join([case.applicant.profession, case.applicant.specialty, case.role_title]))
    where = plain(f"{case.organization.type} {case.organization.name}")
    if _SCHOOL.search(own):
        return "certification, references, background check, relocation, start date"
    if re.search(r"professor|lecturer|scholar|curator|chaplain", own, re.IGNORECASE):
        return "references, background check, relocation, start date"
    if _HEALTH.search(own) or (
        not own.strip(", ") and re.search(r"hospital|clinic|health|medical", where, re.IGNORECASE)
    ):
        return "credentialing, license, references, relocation, start date"
    if _STAGE.search(own):
        return "references, relocation, start date"
    if _TRADE.search(own):
        return "license or card transfer, tests, tools and truck, relocation, start date"
    return "references, background check, relocation, start date"


_PAPERS = (
    r"(?:licen[cs]\w*|registrations?|visas?|permits?|transfers?|credential\w*|paperwork|papers|forms?|applications?|"
    r"enrol\w*|privileges|certificat\w*|work permit|sponsorship|college|council|register|board|movers)"
)
_MATTERS = (
    r"(?:licen[cs]\w*|registration|visa|permit|(?<!airport )(?<!hotel )transfer|credential\w*|enrol\w*|privileges|"
    r"work permit|sponsorship)\b(?! (?:questions?|issues?|for the (?:visit|interview|trip)))"
)
# A part of a note that begins with this verb tells of something set going, and not of how a clinic started.
_BEGUN = AnyCase(
    r"(?:^|[.;,!+&\n-]|\band\b)\W*(?:(?:she|he|they|already|has|have|had|also|then) )*(?:"
    r"(?:started|began)(?! (?:at|with|by|off|out|early|late|there|here|as|in|from|over|around|his|her|their|"
    r"(?:the|our|my) (?:day|morning|tour|visit))\b)|"
    r"ordered|reserved|chasing|putting in|put in|filed|requested|enrolled|registered|submitted|"
    r"applied for|references? asked for|cleared (?:a|u|me)|opened my|"
    r"set up my(?! (?:\w+ )?(?:itinerary|visit|trip|tour|travel|interviews?|flights?|hotel|day|schedule)\b)|"
    r"pencil+ed(?= (?:\w+ ){0,6}(?:showings?|viewings?)\b)|"
    r"(?:held|holding|saved|saving|blocked)(?= (?:\w+ ){0,4}(?:showings?|viewings?|slots?|place|house|apartment|flat|"
    r"room|rental|unit|cottage|bungalow|buyers?|shifts?)\b)|"
    r"(?:(?:is|are|was) )?(?:held|holding|saved|saving|blocked|kept|keeping|reserved)"
    rf"(?= (?:\w+ ){{0,4}}(?:{HOMES}|{PLACES})\b)|"
    r"(?:booked|scheduled|made|set up|hired|arranged)(?= (?:\w+ ){0,3}(?:fingerprint|movers|moving|removal|storage|"
    r"tax office|temp|corporate|patients|onboarding))|"
    r"(?:put|got|assigned|pencill?ed|slotted|added) (?:me|us|(?:the|our|my) \w+)(?= (?:\w+ ){0,4}(?:schedule|rota|"
    r"viewing|showing|"
    r"roster|timetable|wait|waiting|waitlist|agenda|modules|classes|sections))|"
    rf"(?:(?:said|says|promised|told me) (?:that )?(?:she|he|they)(?:'d|'ll| would| will)|promised to) (?:\w+ ){{0,2}}"
    rf"(?:ring|call|phone|write to|e-?mail|file|start|begin|order|book|chase|contact|speak to|get|put|set|send off)"
    rf"(?= (?:\S+ ){{0,8}}{_PAPERS}\b)(?! (?:\w+ ){{0,2}}(?:me|us|back)\b)|"
    rf"(?:is |was )?(?:pushing|rushing|speeding|hurrying|pushed|rushed|sorted|sorting|handled|handling|set in motion|"
    rf"kicked off|seeing)(?: out| through)?(?= (?:my|our|the) (?:\w+ ){{0,2}}{_MATTERS})|"
    rf"(?:got|getting)(?= (?:my|our|the) (?:\w+ ){{0,3}}{_PAPERS} (?:going|moving|started|rolling|under ?way|"
    rf"in train)\b)|"
    r"(?:wants|has) (?:a |the |an |my )?(?:\w+ ){1,2}(?:delivered|ordered|installed)"
    r")(?!\w)(?! (?:her|his|their) own\b)(?! (?:(?:the|a|his|her|their|us|me) )*(?:door|meeting|visit|"
    r"tour|interview|clinic|company|practice|(?:good )?word|out\b|for (?:everyone|everybody|all|us|the)\b|same|job|"
    r"post|position|role|class|breakfast|lunch|dinner|dessert|food|coffee|pizza|takeout))"
)
_LENT = AnyCase(
    r"\b(?:(?:lent|loaned) (?:me|us)\b(?! (?:a hand|an ear|support|(?:her|his|their|the) "
    r"(?:\w+ )?(?:class|students|kids|pupils)))|(?:gave|giving) (?:me|us) (?:a |the |her |"
    r"his |their )?(?:\w+ )?(?:keys?|badge|access|laptop|login|fob|planner|manual|binder)\b|"
    r"gave (?:me|us) [^.;]{0,60}\b(?:bring|send|mail|post|give) (?:it|them) back\b)"
)
_CARRIES = AnyCase(
    r"\b(?:only other (?:one|\w+ist|doctor|physician|surgeon|partner|nurse|teacher|vet)|short-?(?:staffed|handed)|"
    r"short (?:staffed|handed)|cover(?:s|ed|ing) (?:every|all|both|two|alone|nights)|every other (?:night|weekend)|"
    r"(?:all|most) (?:of )?the (?:call|nights|weekends)|(?:working|been) alone|double shifts|stretched thin|"
    r"carr(?:ies|ied|ying) (?:the whole|two|both|all|everything))\b"
)


def carries_much(contact: Contact) -> bool:
    """Whether the log says how much falls on this person already."""
    told = [contact.role_label, *(entry.note for entry in contact.interactions if not is_confidence(entry))]
    return any(_CARRIES.search(plain(text)) for text in told)


@asked_once
def begun_for_you(contact: Contact) -> str:
    """What this person has set going, in the words of the log; "" for nothing, or where it stands still already."""
    begun = _first_part(contact, _BEGUN, _CLAUSE, _PART) or _by_own_words(contact) or kept_for_you(contact)
    return "" if begun and any(stands_still(plain(entry.note)) for entry in contact.interactions) else begun


def _by_own_words(contact: Contact) -> str:
    """What the user thanks for and is not done yet: "seeing my licence transfer through"."""
    for entry in contact.interactions:
        thanked = plain(entry.thanks_for).strip(" .!")
        if _BEGUN.search(thanked) and _AHEAD.search(thanked) and len(words(thanked)) <= _LONGEST:
            return thanked.replace('"', "'")
    return ""


_AHEAD = AnyCase(rf"\b{_MATTERS}")
# What still waits for the user's yes or no.
_OFFERED = AnyCase(
    r"\boffer(?:ed|ing|s)? to (?:be (?:a |my )?ref|(?:write|give) (?:me )?(?:a )?(?:ref|rec)|"
    r"(?:call|ring|phone|e-?mail|write)\b[^.;!]{0,30} as (?:a|my) ref|intro\w*|connect me|"
    r"put me in (?:touch|contact)|pass (?:on )?my|recommend me|vouch|"
    r"(?:[^.;!]{0,50} )?(?:whatever i (?:decide|choose|do)|either way|regardless)\b)"
)


def offered_to_you(contact: Contact) -> str:
    """A help that this person has offered and that waits for an answer, in the words of the log; "" for nothing."""
    return _first_part(contact, _OFFERED)


# What one of the two asked, and nobody has answered.
_OPEN = AnyCase(
    r"\b(?:owe (?:her|him|them) an? (?:answer|reply|response)|(?:have|had)(?:n't| not) (?:answered|replied|responded)|"
    r"(?:havent|hadnt) (?:answered|replied)|(?:still )?(?:need|have|got) to (?:answer|reply to|get back to) "
    r"(?:her|him|them)|asked me to get back to|wants? an answer|"
    r"waiting (?:for|on) (?:my|her|his|their|an) (?:answer|reply)|never (?:answered|replied|got back|heard back)|"
    r"still no (?:answer|reply))\b"
)


def left_open(contact: Contact) -> str:
    """A question between the two that waits for an answer, in the words of the log; "" for none."""
    return _first_part(contact, _OPEN, _SENTENCE, _PART)


@asked_once
def lent_to_you(contact: Contact) -> str:
    """What goes back to this person, in the words of the log; "" for nothing, or where it went back already.

    What is worn or plugged in on a visit went back at its end, unless the log says that it did not.
    """
    lent = _first_part(contact, _LENT, _CLAUSE, _PART, _SENTENCE)
    if not lent:
        return ""
    for entry in contact.interactions:
        note = plain(entry.note)
        if _WENT_BACK.search(note) or (_LENT.search(note) and _RETURNED.search(note)):
            return ""
        if _FOR_A_WHILE.search(note) and not _STILL_HERE.search(note):
            return ""
    return lent


_FOR_A_WHILE = AnyCase(
    r"\b(?:lent|loaned|gave|giving) (?:me|us) [^.;]{0,30}\b(?:clogs|shoes|boots|harness|helmet|hard ?hat|goggles|"
    r"glasses|gloves|scrubs|gown|apron|lab ?coat|white coat|coat|jacket|vest|waders|uniform|whites|charger|cable|pen|"
    r"loupes|headset|headphones|bike|sweater|hat|microphone|"
    r"for (?:the|an?|my) (?:demo|day|afternoon|morning|evening|night|hour|lesson|class|tour|walk|run|ride|talk|visit|"
    r"case|shift|round|rounds|interview))\b"
)
_STILL_HERE = AnyCase(
    r"\b(?:still (?:have|got|with|here)|(?:must|have to|need to|should|to) (?:\w+ )?(?:post|mail|send|give|bring|"
    r"return|get)\b|never gave|forgot to)\b"
)


_HANDED = r"(?:mailed|sent|gave|given|posted|shipped|brought|handed|dropped|took|passed)"
_WENT_BACK = AnyCase(
    rf"\b{_HANDED} (?:it|them|'?em|both|that) (?:right |straight )?(?:back|off)\b|\balready returned\b"
)
# Beside what was lent, these few words are enough.
_RETURNED = AnyCase(rf"\b{_HANDED} (?:\w+ )?back\b|\breturned\b|\bback (?:with|to) (?:her|him|them)\b")


_PART, _CLAUSE = re.compile(r"[.;,!()\n]|\s[-+&]\s|\band\b"), re.compile(r"[.;,!()\n]")
_SENTENCE = re.compile(r"[.;!\n]")
# What somebody undertook to pay, and not what the post would have paid.
_REPAID = AnyCase(
    r"\b(?:offer(?:ed|s)?|promised|agreed|said (?:she|he|they)(?:'d|'ll| would| will)|will|'ll|would|wants?)(?: to)? "
    r"(?:make good|compensate (?:me |us )?for|refund|reimburse|pay (?:me |us )?back)"
    r"(?: (?:me|us))?(?: for)? (?:the |my |our |half |all |any |what )|"
    r"\b(?:will|'ll|would|promised|going to|says (?:she|he|they)(?:'ll)?|still|to) (?:\w+ ){0,2}"
    r"(?:reimburs\w*|refund|repay|pay (?:me |us )?back|cover|pay)(?: for)? (?:\w+ ){0,3}"
    r"(?:mileage|travel|flights?|airfare|train|hotel|gas|petrol|parking|receipts?|expenses|tickets?|trip)\b"
)
# Without one of these there is no such word; to look for a few letters costs far less than to search.
_PAYS = ("eimburs", "efund", "epay", "pay", "cover", "make good", "ompensate")
_WAS_REPAID = AnyCase(
    r"\b(?:was|were|got|been) (?:reimbursed|refunded|repaid|paid)|\b(?:money|check|cheque) (?:came|arrived)"
)


def to_be_repaid(contact: Contact) -> str:
    """What this person has promised to pay back, in the words of the log; "" for nothing."""
    if not any(mark in entry.note for entry in contact.interactions for mark in _PAYS):
        return ""
    owed = _first_part(contact, _REPAID, _CLAUSE, _PART)
    return "" if owed and any(_WAS_REPAID.search(plain(entry.note)) for entry in contact.interactions) else owed


# Money that came before the work did.
_MONEY = r"(?:relocation|signing|sign-?on|moving|housing)"
_PAID_AHEAD = AnyCase(
    rf"\b{_MONEY} (?:advance|bonus|money|stipend|check|cheque|payment|allowance)\b[^.;,]{{0,20}}"
    r"\b(?:wired|paid|sent|came|arrived|deposited|transferred|landed)\b|"
    rf"\b(?:wired|paid|advanced|deposited|transferred) (?:me |us )?(?:the |my |our )?{_MONEY}\b"
)


def paid_ahead(contact: Contact) -> str:
    """What this person paid before the first day, in the words of the log; "" for nothing."""
    return _first_part(contact, _PAID_AHEAD, _CLAUSE, _PART)


def _first_part(contact: Contact, pattern: AnyCase, *partings: re.Pattern[str]) -> str:
    """The first part of a note that has it, parted in the first of these ways that makes it short enough."""
    for entry in contact.interactions:
        if not pattern.search(entry.note):
            continue
        note = clean(entry.note, as_typed=True)
        for part in chain.from_iterable(parting.split(note) for parting in partings or (_PART,)):
            if pattern.search(part) and HOLE not in part and not is_marked(part) and len(words(part)) <= _LONGEST:
                return part.strip().replace('"', "'")
    return ""


_LONGEST = 16


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
