"""What is already under way because of an offer, and has to be stopped (rule 76)."""

from __future__ import annotations

import re
from itertools import chain

from offers.domain.decline.facts import Contact
from offers.domain.decline.private.confidences import is_marked
from offers.domain.decline.private.sensitive import is_confidence
from offers.domain.decline.questions import asked_once
from offers.domain.decline.reading.notes import HOLE, clean
from offers.domain.decline.text.prose import AnyCase, as_quoted, parts, plain, words
from offers.domain.decline.undoing.matters import HOMES, PLACES, THINGS
from offers.domain.decline.undoing.settling_in import HUNTS
from offers.domain.decline.undoing.under_way import is_named, runs_for_you, stands_still

_PAPERS = (
    r"(?:licen[cs]\w*|registrations?|visas?|permits?|transfers?|credential\w*|paperwork|papers|forms?|applications?|"
    r"enrol\w*|privileges|certificat\w*|work permit|sponsorship|college|council|register|board|movers)"
)
_MATTERS = (
    r"(?:licen[cs]\w*|registration|visa|permit|(?<!airport )(?<!hotel )transfer|credential\w*|enrol\w*|privileges|"
    r"work permit|sponsorship)\b(?! (?:questions?|issues?|for the (?:visit|interview|trip)))"
)
_CHECKS = r"(?:vetting|dbs|pvg|wwcc|work pass|pass application|sponsorship|registration|movers|police check)"
_ORDERS = "|".join(THINGS)
# A part of a note that begins with this verb tells of something set going, and not of how a clinic started.
_BEGUN = AnyCase(
    r"(?:^|[.;,!+&\n]|(?<!\w)-|\band\b)\W*(?:(?:she|he|they|already|has|have|had|also|then) )*(?:"
    r"(?:started|began|ordered|reserved|chasing|putting in|put in|filed|requested|enrolled|registered|submitted)"
    rf"(?= (?:[\w'/-]+ ){{0,5}}(?:my|our|{_PAPERS}|{_ORDERS})\b)|"
    r"signed (?:me|us|my \w+) up for (?:\w+ ){0,3}(?:course|class(?:es)?|lessons?|union|pension|scheme|"
    r"insurance|benefits)|(?:had|got) my (?:\w+ ){1,2}(?:painted|printed|engraved|cut)|"
    rf"applied for(?= (?:[\w'/-]+ ){{0,5}}(?:my|our|me|us|{_PAPERS})\b)(?! (?:my|our|this|that) (?:\w+ )?(?:job|post|"
    r"position|role|place|vacancy)\b)|references? asked for|cleared (?:a|u|me)|opened my|"
    r"set up my(?! (?:\w+ )?(?:itinerary|visit|trip|tour|travel|interviews?|flights?|hotel|day|schedule)\b)|"
    r"pencil+ed(?= (?:\w+ ){0,6}(?:showings?|viewings?)\b)|"
    r"(?:held|holding|saved|saving|blocked)(?= (?:\w+ ){0,4}(?:showings?|viewings?|slots?|place|house|apartment|flat|"
    r"room|rental|unit|cottage|bungalow|buyers?|shifts?)\b)|"
    r"(?:(?:is|are|was) )?(?:held|holding|saved|saving|blocked|kept|keeping|reserved)"
    rf"(?= (?:\w+ ){{0,4}}(?:{HOMES}|{PLACES})\b)(?![^.;,]{{0,40}}\b(?:for|since|after) (?:her|his|their|him)\b)|"
    r"(?:booked|scheduled|made|set up|hired|arranged)(?= (?:\w+ ){0,3}(?:fingerprint|movers|moving|removal|storage|"
    r"induction|tax office|temp|corporate|patients|onboarding))|"
    r"(?:put|got|assigned|pencill?ed|slotted|added) (?:me|us|(?:the|our|my) \w+)(?= (?:\w+ ){0,4}(?:schedule|rota|"
    r"viewing|showing|roster|timetable|wait|waiting|waitlist|agenda|modules|classes|sections))|"
    rf"(?:(?:said|says|promised|told me) (?:that )?(?:she|he|they)(?:'d|'ll| would| will)|promised to) (?:\w+ ){{0,2}}"
    r"(?:ring|call|phone|write to|e-?mail|file|start|begin|order|book|chase|contact|speak to|get|put|set|send off)"
    rf"(?= (?:\S+ ){{0,8}}{_PAPERS}\b)(?! (?:\w+ ){{0,2}}(?:me|us|back)\b)|"
    r"(?:is |was )?(?:pushing|rushing|speeding|hurrying|pushed|rushed|sorted|sorting|handled|handling|set in motion|"
    rf"kicked off|seeing)(?: out| through)?(?= (?:my|our|the) (?:\w+ ){{0,2}}{_MATTERS})|"
    rf"(?:got|getting)(?= (?:my|our|the) (?:\w+ ){{0,3}}{_PAPERS} (?:going|moving|started|rolling|under ?way|"
    r"in train)\b)|"
    rf"(?:sorted|chased|processed|lodged|put through|sent off|redid|resent)(?= (?:\w+ ){{0,4}}{_CHECKS}\b)|"
    rf"lodged(?= (?:my|our|the) (?:\w+ ){{0,2}}{_PAPERS}\b)|"
    r"(?:wants|has) (?:a |the |an |my )?(?:\w+ ){1,2}(?:delivered|ordered|installed)"
    r")(?!\w)(?! (?:her|his|their) own\b)(?! (?:(?:the|a|his|her|their|us|me) )*(?:door|meeting|visit|"
    r"tour|interview|clinic|company|practice|(?:good )?word|out\b|for (?:everyone|everybody|all|us|the)\b|same|job|"
    r"post|position|role|class|breakfast|lunch|dinner|dessert|food|coffee|pizza|takeout))"
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
    begun = first_part(contact, _BEGUN, CLAUSE, PART) or _by_own_words(contact)
    begun = begun or runs_for_you(contact) or first_part(contact, _HUNTING, CLAUSE, PART)
    begun = begun or first_part(contact, _PUT_RIGHT, SENTENCE)
    if begun and not is_named(begun) and any(_FOR_A_LAUGH.search(entry.note) for entry in contact.interactions):
        return ""
    return "" if begun and any(stands_still(plain(entry.note)) for entry in contact.interactions) else begun


_FOR_A_LAUGH = AnyCase(r"\b(?:made (?:me|us) laugh|as a joke|for a laugh|in jest|joking(?:ly)?)\b")
_HUNTING = AnyCase(rf"\b{HUNTS}")
# "lost my vetting form, then sorted it the same day"
_PUT_RIGHT = AnyCase(rf"\b{_CHECKS}\b[^.;]{{0,40}}\b(?:sorted|chased|redid|resent|processed) (?:it|that|them)\b")


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
    return first_part(contact, _OFFERED)


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
    return first_part(contact, _OPEN, SENTENCE, PART)


# A figure keeps its commas and stops.
CLAUSE = re.compile(r"[;!()\n]|[.,](?!\d)")
PART = re.compile(rf"{CLAUSE.pattern}|\s[-+&]\s|\band\b")
SENTENCE = re.compile(r"[.;!\n]")
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
    owed = first_part(contact, _REPAID, CLAUSE, PART)
    return "" if owed and any(_WAS_REPAID.search(plain(entry.note)) for entry in contact.interactions) else owed


# Money that came before the work did.
_MONEY = r"(?:relocation|signing|sign-?on|moving|housing)"
_PAID_AHEAD = AnyCase(
    rf"\b{_MONEY} (?:advance|bonus|money|stipend|check|cheque|payment|allowance)\b[^.;,]{{0,20}}"
    r"\b(?:wired|paid|sent|came|arrived|deposited|transferred|landed)\b|"
    r"\b(?:wired|paid|advanced|deposited|transferred) (?:me |us )?(?:the |my |our )?(?:(?:first |second )?"
    rf"(?:half|part) of (?:the |my )?)?{_MONEY}\b|\bfee (?:was |got |already )*(?:reimbursed|paid)\b|"
    r"\bpaid the (?:[\w$]+ )?(?:[\w-]+ )?(?:fees?|stamp|bill) (?:up ?front|already|out of|herself|himself|for me)\b|"
    r"\bpaid the \W?\d[\d.,]* (?:herself|himself)\b|\bon (?:their|her|his) (?:own )?card\b|"
    r"(?<!\bi )(?<!\bwe )(?<!\bi've )\b(?:paid|put down|covered|advanced) (?:the |our |my |a )"
    r"(?:deposit|first month's rent|holding fee|bond)\b"
)


def paid_ahead(contact: Contact) -> str:
    """What this person paid before the first day, in the words of the log; "" for nothing."""
    return first_part(contact, _PAID_AHEAD, PART, CLAUSE)


# What the user has paid to somebody who keeps or books something.
_SUM = r"(?:(?:of )?[^\w.;,]{0,3}(?:eur |chf |usd )?\d[\d.,]*k?[^\w.;,]{0,2}(?:(?:euros?|pounds|chf) )?)?"
_PAID_BY_ME = AnyCase(
    r"\b(?:i|we)(?:'ve| have|'d| had)?(?: already)? paid [^\w.;,]{0,2}\d{3,}\b(?! for (?:lunch|dinner|the (?:taxi|"
    r"cab|tickets?)))|\bdeposit (?:went off|was sent|is sent|was wired|transferred)\b|"
    rf"\b(?:i|we)(?:'ve| have|'d| had)?(?: already)? paid (?:her |him |them )?(?:the |an? |our |my )?{_SUM}(?:[a-z]+ )?"
    r"(?:deposit|fee|half|first month|retainer|instal?ment|booking)\b|"
    r"\b\d\d? ?% (?:is |was |already )?paid\b|(?<!her )(?<!his )(?<!their )\b(?:deposit|holding fee|retainer|first "
    rf"month|half) {_SUM}(?:(?:is|was|has been|already|all) )*"
    r"paid\b(?! (?:by|for|back|out) (?:her|him|them|the)\b)(?! back\b)|(?:^|[.;,!(+&-] ?)paid (?:the |an? |our |my )?"
    rf"{_SUM}(?:deposit|holding fee|retainer|first month)\b(?! (?:back|for (?:me|us))\b)"
)
_PAID_BACK = AnyCase(
    r"\b(?:got|sent|gave|paid|had) (?:it|the deposit|that|my deposit|us|me) back\b|\brefunded\b(?! till| until)"
)


def paid_to_them(contact: Contact) -> str:
    """What the user paid to this person ahead of the move, in the words of the log; "" for nothing."""
    if not any(mark in entry.note for entry in contact.interactions for mark in ("paid", "Paid", "eposit")):
        return ""
    paid = first_part(contact, _PAID_BY_ME, CLAUSE, PART)
    return "" if paid and any(_PAID_BACK.search(plain(entry.note)) for entry in contact.interactions) else paid


def first_part(contact: Contact, pattern: AnyCase, *partings: re.Pattern[str]) -> str:
    """The first part of a note that has it, parted in the first of these ways that makes it short enough."""
    for entry in contact.interactions:
        if not pattern.search(entry.note):
            continue
        note = clean(entry.note, as_typed=True)
        if is_confidence(entry):
            note = "; ".join(told for told in parts(note, SENTENCE) if not is_marked(told))
        for part in chain.from_iterable(parts(note, parting) for parting in partings or (PART,)):
            if pattern.search(part) and HOLE not in part and not is_marked(part) and len(words(part)) <= _LONGEST:
                return as_quoted(part)
    return ""


_LONGEST = 16


_AGREEMENT = re.compile(
    r"\b(?:buyer'?s?|agency|rep(?:resentation)?|exclusive) (?:\w+ )?(?:agreement|agmt|contract|agency|rep|thing|"
    r"papers?|form)\b|"
    r"\bbuyer rep\b|\bbuyer agency\b",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"\bsign(?:ed|ing)?\b", re.IGNORECASE)
_NOT_SIGNED = re.compile(
    r"\b(?:not|never|haven't|havent|didn't|didnt|before|without|asked (?:me|us) to|wants? (?:me|us) to|"
    r"if (?:I|we)|no) (?:\w+ ){0,3}sign|\bun-?signed\b|\bno (?:buyer|agreement)",
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
