"""From a note to what its person did for the user. High precision: where a clause does not plainly say, nothing.

"Walked me through the clinic; drew the buy-in on the whiteboard" gives two acts, each in the forms a sentence needs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from offers.domain.decline import verbs
from offers.domain.decline.discretion import Discretion, without_confidences
from offers.domain.decline.facts import Contact, Interaction
from offers.domain.decline.notes import HOLE, clauses, clean, statements
from offers.domain.decline.prose import longest_shared_run, plain, word_set, words
from offers.domain.decline.second_person import Speaker, address, pronoun_of, speaks_of_another


class Sort(StrEnum):
    """What an act cost its giver, which decides what may be said about it."""

    HOSPITALITY = "hospitality"
    TIME = "time"
    GUIDANCE = "guidance"
    CANDOR = "candor"
    LOGISTICS = "logistics"
    WORK = "work"


@dataclass(frozen=True, slots=True)
class Act:
    """`for_form` follows "Thank you for"; `that_form` follows "It was kind that" and is "" where there is none.

    `own_words` marks the user's own completion, which is used as it stands. `companion` also took part ("your husband").
    """

    for_form: str
    that_form: str = ""
    sort: Sort = Sort.WORK
    own_words: bool = False
    companion: str = ""


_ATTEMPT = re.compile(
    r"\bno answer\b|\bvoice\s?mail\b|\bleft (?:him |her |them |a |another )?(?:\w+ )?message\b|\bdid(?:n't| not) (?:pick up|answer)|"
    r"\bno (?:reply|response|pick-?up)\b|\bunanswered\b|\bcould(?:n't| not) reach\b|\bnot (?:in|available|reached)\b|"
    r"\brang out\b|\bline (?:was )?busy\b|\bassistant (?:said|answered|took)|\bunreachable\b|\bmissed (?:him|her|them)\b|"
    r"\basked (?:him|her|them) to call (?:me )?back\b|\bwent to voice",
    re.IGNORECASE,
)
_CALL_KIND = re.compile(r"phone|call|video|zoom|text|teams", re.IGNORECASE)


def is_failed_attempt(entry: Interaction) -> bool:
    """A call that was made and not answered."""
    return bool(_CALL_KIND.search(entry.kind) and _ATTEMPT.search(plain(entry.note)))


def speaker_for(contact: Contact, *, inside: bool) -> Speaker:
    names = {contact.name, contact.given, contact.family, contact.goes_by}
    if contact.family and contact.title:
        names |= {f"{contact.title} {contact.family}", f"{contact.title.rstrip('.')} {contact.family}"}
    notes = " ".join(entry.note for entry in contact.interactions)
    known = tuple(sorted(name for name in names if len(name) > 1))
    return Speaker(names=known, pronoun=pronoun_of(notes), inside=inside)


def acts_of(contact: Contact, discretion: Discretion, *, inside: bool) -> tuple[Act, ...]:
    """Everything this person is to be thanked for, in the order it happened."""
    speaker = speaker_for(contact, inside=inside)
    found: list[Act] = []
    for entry in contact.interactions:
        if entry.thanks_for.strip():
            found += _own_words(entry.thanks_for, discretion)
        elif entry.note and not is_failed_attempt(entry):
            found += acts_in(entry.note, entry.kind, speaker, discretion)
    unique = {act.for_form.lower(): act for act in found}
    return tuple(unique.values())


def _own_words(text: str, discretion: Discretion) -> list[Act]:
    text = re.sub(
        r"^\W*(?:(?:thank you|thanks)(?: so much| again)?\s+)?(?:for\s+)?", "", clean(text), flags=re.IGNORECASE
    )
    text = re.sub(r"\s+", " ", text).strip(" .;,!")
    if not text or HOLE in text or not discretion.allows(text):
        return []
    first = text.split()[0]
    if not first.isupper() and (first.lower().endswith("ing") or first.lower() in _STARTERS):
        text = text[0].lower() + text[1:]
    return [Act(for_form=text, sort=_sort(text), own_words=True)]


_STARTERS = word_set("the your a an all every each our dinner lunch coffee breakfast showing help this that everything")


def acts_in(note: str, kind: str, speaker: Speaker, discretion: Discretion) -> list[Act]:
    """The acts one note tells of."""
    found: list[Act] = []
    cleaned = without_confidences(clean(note))
    for statement in statements(cleaned):
        subject = "contact"
        for clause in clauses(statement):
            subject, companion, rest = _subject(clause, subject, speaker)
            act = _act(rest, subject, companion, kind, speaker) if subject != "other" else None
            if act and _is_sayable(act, discretion):
                found.append(_loosen(act, cleaned))
    return found


_COMPANION = r"(?:and|&) (?:her|his|their) (husband|wife|spouse|partner|family|kids|children|daughters?|sons?|parents|mother|father)"
_LEAD = re.compile(
    r"^(?:(?:also|then|even|later|again|always|afterwards|first|finally|next|plus|and|still|kindly|just|actually|already)\b,?\s+)+",
    re.IGNORECASE,
)
_PREFIX = re.compile(
    r"^(?:on|in|at|after|before|during|over|when|while|for|by|last|this|that|the next|next|from)\b[^,]{2,40},\s+",
    re.IGNORECASE,
)


def _subject(clause: str, before: str, speaker: Speaker) -> tuple[str, str, str]:
    """Whose doing a clause is ("contact", "user" or "other"), who else took part, and the clause without them."""
    clause = _LEAD.sub("", _LEAD.sub("", clause))
    without = _PREFIX.sub("", clause)
    clause = _LEAD.sub("", without) if without != clause and _looks_like_start(without, speaker) else clause
    names = "|".join(re.escape(name) for name in sorted(speaker.names, key=len, reverse=True))
    own = {"she": "she", "he": "he"}.get(speaker.pronoun, "she|he") + "|they"
    found = re.match(rf"(?:{own}{'|' + names if names else ''})(?: {_COMPANION})?\s+", clause, re.IGNORECASE)
    if found:
        companion = f"your {found[1].lower()}" if found[1] else ""
        return "contact", companion, _LEAD.sub("", clause[found.end() :])
    if re.match(r"(?:i|we|my|our)\b(?!')", clause, re.IGNORECASE):
        return "user", "", re.sub(r"^(?:i|we)\s+", "", clause, flags=re.IGNORECASE)
    first = re.match(r"[\w'’.-]+", clause)
    if first and _is_other_subject(first[0], clause):
        return "other", "", clause
    return before, "", clause


def _looks_like_start(text: str, speaker: Speaker) -> bool:
    first = text.split()[0].strip(",").lower() if text.split() else ""
    return (
        verbs.is_past(first) or first in {"she", "he", "they", "i", "we"} or first in {n.lower() for n in speaker.names}
    )


def _is_other_subject(first: str, clause: str) -> bool:
    """A pronoun or a name that is not the contact's, or a thing, doing something."""
    lowered = first.lower().rstrip(".")
    if lowered in {
        "it",
        "this",
        "that",
        "there",
        "everyone",
        "everybody",
        "nobody",
        "someone",
        "somebody",
        "she",
        "he",
    }:
        return True
    if lowered in {"her", "his", "their"}:
        return True
    if verbs.is_past(lowered) or not first[0].isupper():
        return False
    rest = clause[len(first) :].split()
    return any(verbs.is_past(word.strip(",").lower()) for word in rest[:3]) and not _NOUN.match(clause)


def _act(rest: str, subject: str, companion: str, kind: str, speaker: Speaker) -> Act | None:
    if not rest or HOLE in rest:
        rest = _before_hole(rest)
    if not rest or speaks_of_another(rest, speaker) or '"' in rest or re.search(r"(?<!\w)'|'(?!\w)(?<!s')", rest):
        return None
    rest = _trim(rest)
    for reader in (_user_act, _described, _verb_act, _noun_act):
        act = reader(rest, subject, companion, kind, speaker)
        if act:
            return act
    return None


def _before_hole(rest: str) -> str:
    """A clause that ended in code keeps its sound part; one that had code in the middle is given up."""
    head, _, tail = rest.partition(HOLE)
    if tail.strip(f" .,!?;:{HOLE}"):
        return ""
    return re.sub(
        r"\s+(?:like|such as|about|with|called|named|at|to|on|in|for|from|of|and|the|a|an|:)\s*$", "", head.strip()
    )


_TAIL = re.compile(
    r",? (?:but|although|though|even though|whereas|despite|yet|until i|because (?:she|he|they))\b.*$|"
    r",\s*(?:which|who|whose|where|so|mostly|never|not|no|never once|and meant|and never)\b.*$|"
    r",?\s*(?:about |for |approx\.? )?(?:~|an? )?\d*[\s-]?(?:\d+ )?(?:minutes|hours?)(?: or so| total| long| straight)?$|"
    r",\s*\d+(?: (?:minutes|hours?))?$",
    re.IGNORECASE,
)


def _trim(rest: str) -> str:
    return _TAIL.sub("", rest).strip(" ,.:")


_DESCRIBED = re.compile(
    r"^(?:was |were |is |are |has been |seemed )?(?:so |very |really |extremely |incredibly |always |super |quite |exceptionally )*"
    r"(open|candid|frank|honest|patient|generous|kind|helpful|welcoming|thoughtful|clear|gracious|transparent|upfront|"
    r"straightforward|attentive|encouraging|supportive|forthcoming|direct|gentle|responsive)"
    r"( (?:about|with|in|to|toward|towards|on|when|and)\b.*)?$",
    re.IGNORECASE,
)


def _described(rest: str, subject: str, companion: str, kind: str, speaker: Speaker) -> Act | None:
    """ "very open about panel sizes" """
    found = _DESCRIBED.match(rest)
    if not found or subject != "contact":
        return None
    how = found[1].lower() + address(found[2] or "", speaker)
    sort = (
        Sort.CANDOR
        if found[1].lower() in {"open", "candid", "frank", "honest", "transparent", "upfront"}
        else Sort.TIME
    )
    return Act(for_form=f"being so {how}", that_form=f"you were so {how}", sort=sort, companion=companion)


_ADVERB = re.compile(
    r"^(personally|patiently|kindly|generously|carefully|promptly|quickly|cheerfully|graciously|twice)\s+", re.I
)
_SPENT = re.compile(
    r"^spent (?P<span>.+?) (?P<doing>\w+ing .+|with (?:me|us)\b.*|on (?:my|our|the phone).*)$", re.IGNORECASE
)


def _verb_act(rest: str, subject: str, companion: str, kind: str, speaker: Speaker) -> Act | None:
    """ "walked us through the clinic" """
    adverb = _ADVERB.match(rest)
    lead = adverb[1].lower() + " " if adverb else ""
    body = rest[adverb.end() :] if adverb else rest
    head, _, tail = body.partition(" ")
    verb = _as_past(head.lower())
    if subject != "contact" or not verb or not tail or not verbs.is_act(verb, tail):
        return None
    spent = _SPENT.match(body)
    if spent:
        return _time_given(spent, companion, speaker)
    told = address(tail, speaker, with_companion=bool(companion))
    if verb in verbs.MUTUAL:
        return _mutual(verb, told, companion)
    if verb in {"told", "showed", "explained", "gave"} and re.match(r"(?:me|us) (?:that|to)\b", told):
        return None
    return Act(
        for_form=f"{lead}{verbs.gerund(verb)} {told}",
        that_form=f"{'you and ' + companion if companion else 'you'} {lead}{verb} {told}",
        sort=_sort(f"{verb} {told}"),
        companion=companion,
    )


_PRESENT = {
    **{f"{past[:-2]}s": past for past in verbs.KIND_ACTS if past.endswith("ed") and not past.endswith("ied")},
    **{f"{past[:-1]}s": past for past in verbs.KIND_ACTS if past.endswith("ed")},
    **{f"{past[:-3]}s": past for past in verbs.KIND_ACTS if re.search(r"([pngt])\1ed$", past)},
    **{f"{base}s": past for past, base in verbs.IRREGULAR.items() if past in verbs.KIND_ACTS},
    "teaches": "taught",
    "helps": "helped",
}


def _as_past(word: str) -> str:
    return word if verbs.is_past(word) else _PRESENT.get(word, "")


def _time_given(spent: re.Match[str], companion: str, speaker: Speaker) -> Act | None:
    """ "Spent Saturday afternoon driving us through town" """
    span, doing = spent["span"], address(spent["doing"], speaker, with_companion=bool(companion))
    if not re.search(r"\b(?:me|us|my|our)\b", doing):
        return None
    span = re.sub(r"^(?:a|an|the)\s+", "", span)
    bare = re.match(r"(?:\w+day\b|all\b|half\b|most\b|two\b|three\b|several\b|\d)", span, re.IGNORECASE)
    shown = span if bare and span.lower().startswith(("all", "half", "most")) else f"the {span}"
    sort = _sort(doing) if doing.split()[0].endswith("ing") else Sort.TIME
    that = f"you spent {span if bare else _article(spent['span'], span)} {doing}"
    return Act(for_form=f"{shown} you spent {doing}", that_form=that, sort=sort, companion=companion)


def _article(original: str, bare: str) -> str:
    found = re.match(r"(?:a|an|the)\s+", original)
    return f"{found[0].strip()} {bare}" if found else bare


def _mutual(verb: str, told: str, companion: str) -> Act | None:
    told = re.sub(r"^(?:to|with) (?:me|us)\s*", "", told)
    told = re.sub(r"^for (?:an?|\d+|half an|over an|about an?|nearly an?) ?(?:minutes?|hours?)?\s*", "", told)
    if verb == "discussed":
        return Act(
            for_form=f"talking through {told} with me",
            that_form=f"you talked through {told} with me",
            sort=Sort.GUIDANCE,
        )
    if verb in {"talked", "spoke", "chatted"} and told.startswith("about "):
        return Act(
            for_form=f"talking with me {told}",
            that_form=f"you talked with me {told}",
            sort=Sort.GUIDANCE,
            companion=companion,
        )
    if verb in {"sat", "walked"} and re.search(r"\b(?:me|us)\b", f"with me {told}"):
        text = told if re.search(r"\b(?:me|us)\b", told) else f"with me {told}".strip()
        return Act(
            for_form=f"{verbs.gerund(verb)} {text}", that_form=f"you {verb} {text}", sort=Sort.TIME, companion=companion
        )
    if verb == "met" and told.startswith(("early", "late", "on ", "at ", "before", "after")):
        return Act(for_form=f"meeting me {told}", that_form=f"you met me {told}", sort=Sort.TIME)
    return None


_SHADOW = re.compile(
    r"^(shadowed|watched|observed|joined|followed|rounded with|scrubbed in(?: with)?|sat in on|visited|worked with) (.+)$",
    re.I,
)
_SHARED_MEAL = re.compile(
    r"^(?:had|shared|ate|got|grabbed|went (?:out )?(?:to|for)) (?:an? |some )?(?:\w+ )?(lunch|dinner|breakfast|coffee|tea|brunch|supper|barbecue)"
    r"((?: (?:at|in) (?:her|his|their) \w+)?)",
    re.IGNORECASE,
)
_DAY_WITH = re.compile(r"^spent (?:an?|the|most of the|half the)? ?(.{3,40}?) with (?:her|him|them)\b", re.IGNORECASE)


def _user_act(rest: str, subject: str, companion: str, kind: str, speaker: Speaker) -> Act | None:
    """What the user did in the contact's company, turned to what the contact made possible."""
    day = _DAY_WITH.match(rest)
    if day:
        return Act(for_form=f"the {day[1].strip()} I spent with you", sort=Sort.TIME)
    meal = _SHARED_MEAL.match(rest)
    if meal and not re.match(r"had (?:me|us)\b", rest, re.IGNORECASE):
        return Act(for_form=meal[1].lower() + address(meal[2], speaker, with_companion=True), sort=Sort.HOSPITALITY)
    shadow = _SHADOW.match(rest)
    if shadow and re.search(r"\b(?:her|him|his|them|their)\b", shadow[2]) and not re.search(r"\b(?:me|my|us)\b", rest):
        first, _, more = shadow[1].lower().partition(" ")
        what = address(re.sub(r"\b(?:them|their)\b", "her", shadow[2]), speaker)
        doing = f"{verbs.infinitive(first)}{' ' + more if more else ''} {what}"
        return Act(for_form=f"letting me {doing}", that_form=f"you let me {doing}", sort=Sort.TIME)
    return None


_NOUN = re.compile(
    r"^(?:(?P<article>a|an|the|our|my|another|your)\s+)?"
    r"(?P<adjectives>(?:(?:great|good|long|lovely|nice|first|second|third|frank|candid|warm|honest|detailed|thoughtful|"
    r"whole|full|early|late|home-?cooked|delicious|wonderful|very|really|quick|two-hour|kind|generous|private|guided|personal|"
    r"follow-up|handwritten|welcome|one-on-one)\s+)*)"
    r"(?P<noun>lunch|dinner|breakfast|coffee|tea|brunch|supper|barbecue|picnic|drinks|hike|walk|tour|drive|ride|talk|chat|"
    r"conversation|pair programming|pairing|clinic day|walk-?through|advice|directions|introductions?|help|tips|"
    r"demonstration|demo|lesson|note|card)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_BARE = word_set(
    "lunch dinner breakfast coffee tea brunch supper drinks advice directions help pairing introductions tips"
)
_PRAISE = re.compile(r"\b(?:great|good|lovely|nice|delicious|wonderful|very|really|quick)\s+", re.IGNORECASE)


def _noun_act(rest: str, subject: str, companion: str, kind: str, speaker: Speaker) -> Act | None:
    """ "Lunch and a frank talk about nights" """
    found = _NOUN.match(rest)
    if not found or subject == "other":
        return None
    noun, more = found["noun"].lower(), found["rest"]
    if not re.match(r"(?:\s+(?:and|with|on|about|at|of|around|through|along|over|in|to|by|for)\b|\s*$)", more):
        return None
    more = re.sub(r"^\s+with (?:her|him|them)\b", "", more)
    adjectives = _PRAISE.sub("", found["adjectives"])
    more = address(more, speaker, with_companion=True)
    if noun.startswith("pair"):
        return Act(for_form=f"pair programming{more} with me", sort=Sort.GUIDANCE)
    article = found["article"] or ("" if noun in _BARE and not adjectives else "the")
    article = {"my": "the", "another": "another"}.get(article.lower(), article.lower())
    phrase = f"{article} {adjectives}{noun}{more}".strip()
    return Act(for_form=re.sub(r"\s+", " ", phrase), sort=_sort(phrase))


_SORTS = [
    (
        Sort.HOSPITALITY,
        r"dinner|supper|lunch|breakfast|brunch|barbecue|bbq|picnic|coffee|\btea\b|cook|baked|your home|your house|your farm|hosted|"
        r"boat|hike|sunset|family|kids|potluck|garden|invited|welcomed",
    ),
    (
        Sort.LOGISTICS,
        r"flight|rebook|booked|hotel|train|ticket|reservation|reimburse|schedul|resched|arranged|itinerary|airport|picked|"
        r"organi[sz]ed|parking|visit plan|paperwork|credential|forms?\b|packet|badge|shuttle|calendar|moving",
    ),
    (Sort.CANDOR, r"\bbooks\b|honest|frank|candid|openly|straight answer|told me (?:how|what|why)"),
    (
        Sort.GUIDANCE,
        r"explain|walked (?:me|us) through|answer|review|taught|coach|advice|notes on|feedback|told (?:me|us) about|drew|"
        r"line by line|showed|lesson|question|roadmap|talk|demonstrat|mentor|guid|practi[cs]e|prep",
    ),
    (Sort.TIME, r"stayed|spent|spend|waited|hour|afternoon|morning|evening|weekend|saturday|sunday|sat |time\b|day\b"),
]


def _sort(text: str) -> Sort:
    for sort, pattern in _SORTS:
        if re.search(pattern, text, re.IGNORECASE):
            return sort
    return Sort.WORK


_UNSAYABLE = re.compile(
    r"[{}\[\]<>$€£@#%^|\\~_=*\"?!]|\b(?:she|he|him|her|his|hers|himself|herself)\b|\bn't\b|\w+n't\b|\bnot\b|\bnever\b|"
    r"\bnothing\b|\bno\b|\bonly\b|\bkept (?:me|us) waiting\b|\bfor granted\b|\binto (?:signing|accepting)\b|\bpersuade\w*\b|"
    r"\bconvince\w*\b|\bmy age\b|\bmarried\b|\bdeadlines?\b|\boffers?\b(?! to)|\bsign\b|\bdeclin\w+|\byou you\b",
    re.IGNORECASE,
)


def _is_sayable(act: Act, discretion: Discretion) -> bool:
    text = act.for_form
    if not 1 <= len(words(text)) <= 26 or _UNSAYABLE.search(text) or text.count("(") != text.count(")"):
        return False
    return discretion.allows_act(text)


_SAME_SENSE = [
    (r"\bthe whole\b", "the entire"),
    (r"\ba whole\b", "an entire"),
    (r"\bwithin an hour\b", "in less than an hour"),
    (r"\bkids\b", "children"),
    (r"\bto go over\b", "and going over"),
    (r"\bright away\b", "at once"),
    (r"\ball morning\b", "for a full morning"),
    (r"\bbegan\b", "started"),
    (r"\bin order to\b", "to"),
    (r"\bso that\b", "so"),
    (r"\bcancelled\b", "canceled"),
    (r"\beach of\b", "every one of"),
    (r", from\b", ", all the way from"),
    (r"\bjust to\b", "to"),
    (r"\buntil\b", "till"),
]
_LONGEST_COPY = 8


def _loosen(act: Act, note: str) -> Act:
    """Not the note's own words in a long row (rule 29)."""
    form = act.for_form
    for pattern, other in _SAME_SENSE:
        if longest_shared_run(note, form) <= _LONGEST_COPY:
            break
        form = re.sub(pattern, other, form)
    if longest_shared_run(note, form) > _LONGEST_COPY + 3:
        form = re.sub(
            r",? (?:when|while|after|before|so|until|to)\b(?!.*\b(?:when|while|after|before|so|until|to)\b).*$",
            "",
            form,
        )
    that = act.that_form if longest_shared_run(note, act.that_form) <= _LONGEST_COPY else ""
    if form == act.for_form and that == act.that_form:
        return act
    return Act(form, that, act.sort, act.own_words, act.companion)
