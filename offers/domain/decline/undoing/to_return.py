"""What somebody lent to the user, or left with them, and is to have back (rule 76)."""

from __future__ import annotations

from offers.domain.decline.facts import Contact
from offers.domain.decline.private.confidences import without_confidences
from offers.domain.decline.private.sensitive import is_confidence
from offers.domain.decline.questions import asked_once
from offers.domain.decline.reading.given_back import DUE_BACK, GOES_BACK, REFUSED_BACK, STILL_HERE, TO_BE_SIGNED
from offers.domain.decline.text.prose import AnyCase, plain
from offers.domain.decline.undoing.in_motion import CLAUSE, PART, SENTENCE, first_part

_LENT = AnyCase(
    r"\b(?:borrowed (?:her|his|their)\b|(?:lent|loaned) (?:me|us)\b(?! (?:a hand|an ear|a shoulder|support)\b)|"
    r"(?:gave|giving) (?:me|us) (?:a |the |her |his |their )?(?!commit)(?:\w+ )?(?:keys?|badge|access|"
    r"laptop|login|fob|planner|manual|binder)\b"
    r"(?![^.]{0,60}\b(?:steal|keep|take what|help yourself|mine now|for good)\b)|"
    r"\bi(?:'ve)? (?:still )?(?:have|got|hold) (?:a |the |my |their |her |his )?(?:\w+ ){0,2}(?:login|log-?in|keys?|"
    r"badge|fob|access card)\b(?! (?:note|point|word|question|role|skill))|"
    r"let (?:me|us) (?:take|keep|borrow|have) (?:it|them|(?:the|her|his|their|an?) [\w' -]{3,30}?) (?:home|"
    r"with (?:me|us)|away|overnight|for the (?:night|weekend))\b(?! (?:cake|food|leftovers))|"
    r"(?:shipped|couriered) (?:(?:me|us|out) )?(?:an? |the |my )?(?:[\w-]+ )?(?:laptop|macbook|computer|tablet|kit|"
    r"monitor)\b|"
    r"gave (?:me|us) [^.;]{0,60}\b(?:bring|send|mail|post|give) (?:it|them) back\b)"
)


# "handed me his planting diaries", which the note says must go back.
_HANDED_OVER = AnyCase(r"\b(?:gave|handed|left|sent|posted|mailed) (?:me|us) (?!a hand)")
# A copy that somebody wrote in is their own, whatever the note says of its way back.
_OF_THEIR_OWN = AnyCase(
    r"\b(?:gave|handed|left|sent|posted|mailed) (?:me |us )?(?:her|his|their) (?:(?:own|only|personal|annotated|"
    r"marked-?up|well-thumbed|battered|old) ){1,3}(?:\w+ ){0,2}(?:copy|book|score|manual|set|tools?|diar(?:y|ies)|"
    r"binder|atlas|notebooks?|ledger|edition)\b"
)


_FOR_GOOD = ("to keep", "as a present", "as a gift")


def _handed_over(contact: Contact) -> str:
    own = first_part(contact, _OF_THEIR_OWN, CLAUSE, PART, SENTENCE)
    if own:
        return "" if own.endswith(_FOR_GOOD) else own
    if not is_to_go_back(contact):
        return ""
    found = first_part(contact, _HANDED_OVER, CLAUSE, PART, SENTENCE)
    return "" if TO_BE_SIGNED.search(found) else found


@asked_once
def is_to_go_back(contact: Contact) -> bool:
    """Whether the log says that something must go back, and not only that it was lent."""
    notes = [note for entry in contact.interactions if not REFUSED_BACK.search(note := plain(entry.note))]
    is_due = any(_LENT.search(note) and DUE_BACK.search(note) for note in notes)
    return is_due or any(map(GOES_BACK.search, notes)) or any(map(_is_still_here, notes)) or bool(still_here(contact))


def _is_still_here(note: str) -> bool:
    """A thing of theirs, and not what they gave away."""
    may_be = "till" in note or " in my " in note
    return may_be and STILL_HERE.search(note) is not None and _OF_THEIRS.search(note) is not None


_NO_THING = (
    r"(?:(?:new |old |own |big |good |great |second |last |other )*(?:number|phone|cell|card|e-?mail|letters?|notes?|"
    r"address|voice|words?|advice|offer|texts?|messages?|questions?|smell|doubts?|photos?|pictures?|recipe|slides|link|"
    r"respect|trust|support|attention|jobs?|help|ear|blessing|name|vote|thanks|sympathy|eyes?|hair|teeth|health|"
    r"licen[cs]e|"
    r"interviews?|talks?|meetings?|visits?|dinner|lunch|courses?|class(?:es)?|exams?|shifts?|tours?|calls?|reference|"
    r"mother|father|mum|mom|dad|parents|wife|husband|partner|sons?|daughters?|kids?|child(?:ren)?|baby|boys?|girls?|"
    r"brother|sister|boss|team|staff|assistant|deputy|colleagues?|students?|pupils?|patients?|clients?|crew|friends?|"
    r"dogs?|cats?|horses?|hand|hands|heart|mind|back|decision|answer|reply|forms?|paperwork|contract)\b|own\b)"
)
_IN_IT = AnyCase(rf"\b{_NO_THING}")
_A_THING = rf"(?:her|his|their) (?!{_NO_THING})(?P<thing>[a-z][\w'-]*(?: [\w'-]+){{0,3}}?)"
_OF_THEIRS = AnyCase(
    r"\b(?:lent|loaned) (?:me|us)\b|"
    rf"\b(?:gave|handed|left|sent|posted|mailed) (?:me |us )?(?:her|his|their) (?!{_NO_THING})"
)
_STILL_THEIRS = [
    AnyCase(
        rf"\bstill (?:have|got) {_A_THING}"
        r"(?=[.,;!)]|$| (?:and|but|that|which|must|in my|at home|to (?:give|send|post|mail|return|bring|take))\b)"
    ),
    AnyCase(
        rf"\b{_A_THING} (?:is|are) still (?:with me\b|(?:in|on|at|by|behind|under) (?:my (?!head|mind|"
        r"inbox|ears?|heart|phone|calendar)|our (?:hall|car|house|place|kitchen|garage|flat|boot|trunk|porch)\b|"
        r"the (?:car|boot|trunk|van|hall)\b))"
    ),
]


_GIVEN = AnyCase(
    rf"\b(?:lent|loaned|gave|handed|left) (?:me|us) {_A_THING}"
    r"(?=[.,;!)]|$| (?:from|and|but|that|which|must|to|so|in|at|when|for|while|as|on)\b)"
)


@asked_once
def still_here(contact: Contact) -> str:
    """What of theirs is with the user by the log, to be promised back: "copy of the codebook"."""
    for entry in contact.interactions:
        if "till" not in entry.note:
            continue
        note = without_confidences(plain(entry.note)) if is_confidence(entry) else plain(entry.note)
        if _WENT_BACK.search(note) or REFUSED_BACK.search(note):
            continue
        found = next((found for pattern in _STILL_THEIRS if (found := pattern.search(note))), None)
        found = found or (_GIVEN.search(note) if STILL_HERE.search(note) else None)
        thing = note[found.start("thing") : found.end("thing")] if found else ""
        if thing and not _IN_IT.search(thing):
            return thing
    return ""


def _kept_here(contact: Contact) -> str:
    if not still_here(contact):
        return ""
    return next((part for pattern in _STILL_THEIRS if (part := first_part(contact, pattern, CLAUSE, SENTENCE))), "")


@asked_once
def lent_to_you(contact: Contact) -> str:
    """What goes back to this person, in the words of the log; "" for nothing, or where it went back already.

    What is worn or plugged in on a visit went back at its end, unless the log says that it did not.
    """
    lent = first_part(contact, _LENT, CLAUSE, PART, SENTENCE)
    lent = (_with_how(contact) or lent) if lent else _handed_over(contact) or _kept_here(contact)
    if not lent:
        return ""
    for entry in contact.interactions:
        note = plain(entry.note)
        if REFUSED_BACK.search(note):
            return ""
        if _WENT_BACK.search(note) or (_LENT.search(note) and _RETURNED.search(note) and not GOES_BACK.search(note)):
            return ""
        is_here = _STILL_HERE.search(note) or STILL_HERE.search(note)
        if (_FOR_A_WHILE.search(note) or _NO_LOAN.search(note)) and not is_here:
            return ""
    return lent


def _with_how(contact: Contact) -> str:
    """The whole sentence, where it tells how it is to go back, or when: "post it back INSURED", "back by Easter"."""
    whole = first_part(contact, _LENT, SENTENCE)
    return whole if DUE_BACK.search(whole) or (GOES_BACK.search(whole) and _HOW.search(whole)) else ""


_HOW = AnyCase(r"\b(?:insured|signed for|recorded|tracked|registered|courier|special delivery|in person|by hand)\b")
# What is used up or handed back on the spot, or cannot be carried away.
_NO_LOAN = AnyCase(
    r"\b(?:lent|loaned) (?:me|us) (?:(?:an? |the |her |his |their |some )?(?:own |spare |"
    r"clean )?(?:\w+ )?(?:cottage|guest (?:house|room)|flat|apartment|class(?! sets?\b)|students|kids|pupils|hankies|"
    r"hank(?:y|ie)|handkerchief|tissues?|hotspot|"
    r"wi-?fi|locker|desk|office|room|seat|chair|bench|table|bed|sofa|couch|shower|kitchen|stove|oven|ears?|time|name|"
    r"voice|strength|courage|"
    r"brolly (?:to|for)|lighter|match(?:es)?|pen|pencil|stapler|parking (?:spot|space)|garage|driveway|team|crew|nurse|"
    r"assistant|driver)|(?:her|his|their) (?:\w+ )?(?:phone|mobile|cell)|(?:an?|the) (?:phone|mobile) (?:to|for|"
    r"while))\b"
)
_FOR_A_WHILE = AnyCase(
    r"\b(?:lent|loaned|gave|giving) (?:me|us) [^.;]{0,30}\b(?:clogs|shoes|(?:gum)?boots|harness|helmet|hard ?hat|"
    r"goggles|glasses|gloves|scrubs|gown|apron|lab ?coat|white coat|coat|jacket|vest|waders|uniform|whites|charger|"
    r"cable|pen|loupes|headset|headphones|bike|sweater|hat|microphone|slicker|raincoat|oilskins|wellies|hi-?vis|"
    r"for (?:the|an?|my) (?:(?:whole|rest of the) )?(?:demo|weekend|day|afternoon|morning|evening|night|hour|lesson|"
    r"class|tour|walk|run|ride|talk|visit|"
    r"case|shift|round|rounds|interview))\b|"
    # ... and what helped out on the spot, where something of the user's own failed
    r"\b(?:lent|loaned) (?:me|us) [^.;]{0,40}\b(?:when|as|because|since|cos|bc) (?:mine|ours|(?:my|our) \w+) "
    r"(?:had |just |suddenly |kept )*(?:dried up|would(?:n'?t| not)|died|broke|failed|packed (?:up|in)|crashed|froze|"
    r"snapped|"
    r"jammed|conked|gave (?:out|up)|chipped|split|blew|tore|stalled|did(?:n'?t| not) (?:work|fit|start|connect)|"
    r"went flat|ran (?:out|flat|dry)|was (?:flat|dead|empty|broken))\b|"
    r"\b(?:slicker|raincoat|oilskins|wellies|boots|jacket|coat|gloves|clogs|helmet|hi-?vis) (?:she|he|they) lent\b"
)
_STILL_HERE = AnyCase(
    r"\b(?:still (?:have|got|with|here)|keep (?:it|them|both) (?:till?|until|for now|over the|"
    r"through the)\b|(?:must|have to|need to|should|to) (?:\w+ )?(?:post|mail|send|give|bring|"
    r"return|get)\b|never gave|forgot to)\b"
)


_HANDED = r"(?:mailed|sent|gave|given|posted|shipped|brought|handed|dropped|took|passed)"
_WENT_BACK = AnyCase(
    rf"\b{_HANDED} (?:it|them|'?em|both|that) (?:right |straight )?(?:back|off)\b|\balready returned\b"
)
# Beside what was lent, these few words are enough.
_RETURNED = AnyCase(rf"\b{_HANDED} (?:\w+ )?back\b|\breturned\b|\bback (?:with|to) (?:her|him|them)\b")
