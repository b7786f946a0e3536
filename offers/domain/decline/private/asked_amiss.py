"""Questions that nobody who hires should ask, as people note them down, and who asked them (rule 78)."""

from __future__ import annotations

import re

from offers.domain.decline.facts import Case, Contact, Interaction
from offers.domain.decline.private.amiss_topics import NAMED_QUESTION, REMARKS, TOPICS
from offers.domain.decline.questions import asked_once
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import AnyCase, plain

# Of a reason that the user keeps private: whatever was asked or said to them of these.
_KEPT_PRIVATE = AnyCase(
    r"\b(?:asked|asking|question\w*|wanted to know|remark\w*|comment\w*|joked|hinted|said|told)\b[^.]{0,80}"
    r"\b(?:pregnan\w*|children|kids|married|marriage|husband|wife|age|old|young|religion|religious|church|race|accent|"
    r"ethnic\w*|country|born|disab\w*|gay|lesbian|gender|women|woman|maternity|childcare|headscarf|hijab|"
    rf"nationality)\b|{NAMED_QUESTION}"
)
_BY_NAME = AnyCase(r"\bdiscriminat\w*|\bsexis[tm]\b|\bracis[tm]\b|\bharass\w*|\billegal question")


@asked_once
def tells_of_discrimination(case: Case) -> bool:
    """Looks only at what the user kept private, never at friendly small talk."""
    return any(_tells(plain(reason.content.text)) for reason in case.private_reasons)


def _tells(private: str) -> bool:
    told = _KEPT_PRIVATE.search(private)
    if told and not _is_by_the_user(private, told):
        return True
    return bool(_BY_NAME.search(private)) or _asks_amiss(private)


@asked_once
def was_asked_amiss(contact: Contact) -> bool:
    return has_a_say(contact) and any(is_amiss(entry) for entry in contact.interactions)


def has_a_say(contact: Contact) -> bool:
    """Whether it is theirs to hire, so that small talk is more than that."""
    return contact.role in _HAVE_A_SAY or contact.extended_offer


_HAVE_A_SAY = frozenset(
    {Role.HEAD_OF_GROUP, Role.DEPARTMENT_CHAIR, Role.PARTNER, Role.HR_DIRECTOR, Role.IN_HOUSE_RECRUITER, Role.OTHER}
    | {Role.PRACTICE_ADMINISTRATOR}
)


def asked_what_is_told_elsewhere(contact: Contact, case: Case) -> bool:
    """ "asked THE question", where a private reason tells which one it was."""
    return (
        has_a_say(contact)
        and any(names_the_question(entry.note) for entry in contact.interactions)
        and tells_of_discrimination(case)
    )


def may_have_asked_amiss(contact: Contact) -> bool:
    """Whether a note tells of such a question or only hints at one, whoever asked it."""
    return any(names_the_question(entry.note) or is_amiss(entry) for entry in contact.interactions)


def names_the_question(note: str) -> bool:
    return "THE " in note and _THE_QUESTION.search(note) is not None


_THE_QUESTION = re.compile(r"\bTHE (?:question|Question|QUESTION)\b")


@asked_once
def is_amiss(entry: Interaction) -> bool:
    """Whether a note tells of a question that nobody who hires should ask."""
    note = plain(entry.note)
    asked = _ASKED.search(note)
    if asked and not (_is_by_the_user(note, asked) or _is_small_talk(note, asked)):
        return True
    return ("another" in note.lower() and bool(_ANOTHER.search(note))) or _asks_amiss(note)


# A question about the user's own faith, family plans, age or origin, put by somebody who had a say.
_ASKED = AnyCase(
    r"\basked\b[^.;]{0,25}\b(?:(?:what|which) (?:church|religion|parish|faith|temple|mosque)"
    r"(?! (?:i|we)(?:'d|'ve| had)? (?:play|sing|sang|serve|work))|how old i|my age|"
    r"my religion|where (?:i'm|i am) (?:really|originally) from|about my (?:accent|age|faith|religion|marriage|"
    r"pregnancy))\b|\basked\b[^.;]{0,15}\b(?:if|whether) (?:i|we) (?:\w+ )?(?:go(?:es)? to|attend|belong to) (?:\w+ )?"
    r"(?:mass|church|temple|mosque|synagogue|services)\b|"
    r"\basked\b[^.;]{0,15}\b(?:if|whether|when) (?:i|i'm|i am|we|we're|we are|"
    r"(?:my )?(?:wife|husband|partner)) ?(?:\w+ ){0,3}(?:kids|children|"
    r"pregnan\w*|a family|married|babies|church|disab\w*)\b|"
    r"\b(?:asked|wanted to know|questions?|quizzed)\b[^.;]{0,40}\b(?:more (?:babies|kids|children)|pregnan\w*|"
    r"(?:planning|plans? for|plans? on|planning on having|want(?:ing)?) (?:more |any )?"
    r"(?:kids|children|babies|a (?:baby|family))|"
    r"(?:marriage|marital|family|childcare|maternity) (?:plans?|status|arrangements?)|"
    r"(?:my|your|the) (?:head)?scar(?:f|ves)|hijab|turban|(?:my|your) (?:accent|church|religion|faith|age))\b|"
    rf"{NAMED_QUESTION}|"
    r"\bok(?:ay)? w(?:ith|/)? ?(?:my|your|the) (?:(?:head)?scarf|hijab|turban|accent)\b|"
    r"\b(?:husband|wife|partner)'?s? (?:permission|approval)\b|\bpermission from my (?:husband|wife)\b|"
    r"\bpeople like (?:you|me|us)\b(?! to\b)|"
    r"\bwhere (?:are you|you're|i'm|i (?:am|was)|(?:am|was) i|were we) (?:really|originally) from\b|"
    r"\b(?:said|made|remarks?|comments?|jokes?|joked|stuff)\b[^.;]{0,25}\b(?:re|about|abt|on) "
    r"(?:women|female|foreign|immigrant|muslim|jew|black|asian|gay|older|disabled|"
    r"(?:my|our) (?:partner|husband|wife)\b)"
)
_ANOTHER = re.compile(
    r"\b(?:said|called me|joked)\b[^.;]{0,20}\banother (?-i:[A-Z])[a-z]+(?:an|ish|ese)\b", re.IGNORECASE
)


def _is_small_talk(note: str, asked: re.Match[str]) -> bool:
    """ "asked if we have kids, hers are at the same school": whoever tells of their own is only being friendly."""
    return not _PLANS.search(asked[0]) and _THEIRS_TOO.match(note, asked.end()) is not None


_PLANS = AnyCase(r"\b(?:plan|want|more|pregnan|permission|when|married|church|relig)\w*")
_THEIRS_TOO = re.compile(
    r"[^.;\n]{0,40}[^\w'](?:hers|his|theirs|mine|ours|(?:her|his|their|my) (?:own )?(?:kids?|boys?|girls?|twins|sons?|"
    r"daughters?|children|two|three))\b",
    re.IGNORECASE,
)


def _asks_amiss(text: str) -> bool:
    """Whether one of the topics was put to the user, and neither asked by them nor told of somebody else."""
    lowered = text.lower()
    if " age" in lowered:
        text = _ENVIES.sub("", text)
    if not any(mark in lowered for mark in _MARKS):
        return False
    return any(_is_put_to_the_user(part) for part in _PARTS.split(text))


# "I'd have killed for this deal at your age": they think of their own youth, and of nothing that the user lacks.
_ENVIES = re.compile(
    r"\bI(?:'d| would) (?:have )?(?:kill(?:ed)?|given|loved?|jump(?:ed)?|le(?:apt|ap)|dreamt|dreamed|died|never)\b"
    r"[^.;!?\n]{0,60}\bat your age\b|\b(?:I|s?he) (?:only )?wish(?:e[sd])? (?:I|s?he)(?:'d| had)\b[^.;!?\n]{0,60}\bat "
    r"(?:my|your) age\b",
    re.IGNORECASE,
)
# Without one of these nothing is asked or said; to look for a few letters costs far less than to search.
_MARKS = (
    *("ask", "?", "'", '"', "question", "want", "wonder", "quizz", "grill", "press", "quer", "nquir", "curious"),
    *("check", "fishing", "said", "says", "jok", "hint", "remark", "comment", "told", "mutter", "impli", "worr"),
    *("laugh", "snigger", "giggl", "mock", "mimic", "imitat", "fun ", "mick"),
)


_PARTS = re.compile(r"[.;!\n]+|(?<=\?)['\")]*\s")


def _is_put_to_the_user(part: str) -> bool:
    said = REMARKS.search(part)
    if said and _SAYS.search(part) and not _BY_THE_USER.search(part[: said.start()]):
        return True
    asked = TOPICS.search(part)
    if asked is None or _OF_THE_TABLE.search(part):
        return False
    before = part[: asked.start()]
    if _BY_THE_USER.search(before):
        return False
    is_to_you = "?" in part[asked.end() :] and _YOU.search(part)
    return bool(_ASKS.search(before) or is_to_you) or _is_quoted(before)


_YOU = AnyCase(r"\byou(?:r|rs)?\b")


def _is_quoted(before: str) -> bool:
    """Whether a quotation was opened and not closed."""
    return len(_OPENED.findall(before)) > len(_CLOSED.findall(before))


_OPENED, _CLOSED = re.compile(r"(?<!\w)['\"](?=\w)"), re.compile(r"(?<=[\w,?!])['\"](?!\w)")
_ASKS = AnyCase(
    r"\b(?:ask(?:ed|s|ing)?|questions?|questioned|wants? to know|wanted to know|wonder(?:ed|ing|s)|quizzed|grilled|"
    r"pressed|pressing|quer(?:y|ied)|inquired|enquired|curious|checked|fishing)\b"
)
_SAYS = AnyCase(
    r"\b(?:said|says|jok(?:e[sd]?|ing)|laughed|sniggered|giggled|mocked|mimicked|imitated|fun|mick(?:ey)?|hinted|remark\w*|comment\w*|told|muttered|asked|implied|worr(?:y|ied|ies))\b|['\"]"
)
# "I asked", "my sister asked", "asked her": a question of the user's own, or of somebody who hires nobody.
_BY_THE_USER = AnyCase(
    r"\b(?:i|we|(?:my|our) (?:\w+ )?(?:husband|wife|partner|mother|father|mom|mum|dad|sister|brother|parents|in-laws|"
    r"family|friends?|aunt|uncle|gran\w*|kids|children|son|daughter|doctor|ob|gp|therapist|pediatrician|neighbou?rs?))"
    r"(?:'d|'ve| had| have| also| then| just| only| even| all| once| later)* (?:asked|asks?|wondered|wanted to know|"
    r"said|says?|told|keeps? asking|joked)\b|"
    r"\bask(?:ed|ing) (?:her|him|them|around|both|each|everyone|everybody|people|(?:one|two|some) of)\b"
)


def _is_by_the_user(text: str, asked: re.Match[str]) -> bool:
    """Whether the verb that begins what was found is the user's own, or that of somebody at home."""
    own = _BY_THE_USER.search(text[: asked.end()])
    return own is not None and own.start() <= asked.start() < own.end()


# "asked if I'd have another one" of a beer or a slice.
_OF_THE_TABLE = AnyCase(
    r"\b(?:beers?|pints?|drinks?|wine|whisk(?:e?y|ies)|coffees?|teas?|biscuits?|cookies?|slices?|helpings?|cakes?|pies?|"
    r"glass(?:es)?|portions?|tacos?|buns?|scones?|rounds?|dumplings?|sandwich(?:es)?)\b"
)
