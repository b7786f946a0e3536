"""What is wrong with a text that is about to be said or sent: the same rules for our drafts and for the user's edits.

Each finding says what, where, why and how to mend it. Critical ones are for an explicit "send anyway".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from offers.domain.decline.bundle import Channel
from offers.domain.decline.circles import Circle
from offers.domain.decline.facts import Case, Contact, Kind
from offers.domain.decline.private.confidences import CONFIDENCE
from offers.domain.decline.private.discretion import MONEY, PAY, TERMS, Discretion, discretion_for
from offers.domain.decline.share.feedback import feedback_text
from offers.domain.decline.share.reasons import is_harsh
from offers.domain.decline.text.placeholders import left_over
from offers.domain.decline.text.prose import ngrams, plain, sentences, words
from offers.domain.decline.text.stems import stem


class Severity(IntEnum):
    LOW = 1
    MEDIUM = 2
    HIGH = 3
    CRITICAL = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`where` is the offending stretch of the text, "" where something is missing."""

    code: str
    severity: Severity
    what: str
    where: str
    mend: str
    rule: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """For whom a text is checked, and in which medium. `states_decision` is off for thanks alone."""

    contact: Contact
    circle: Circle
    channel: Channel = Channel.EMAIL
    states_decision: bool = True


class Reviewer:
    """Checks texts of one case; made once, asked often, also while the user types."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._discretion: Discretion = discretion_for(case)
        names = [case.organization.name, case.applicant.name, case.role_title]
        self._known = [*names, *(contact.name for contact in case.contacts)]

    def review(self, text: str, audience: Audience, others: Mapping[str, str] | None = None) -> tuple[Finding, ...]:
        """All findings, the gravest first. `others` are the case's other messages by contact id."""
        body = plain(text)
        found = [
            *self._gaps(body),
            *self._secrets(body, audience.contact),
            *self._money(body),
            *self._feedback(body, audience),
            *_topic(body, audience),
            *self._decision(body, audience),
            *_wording(body),
            *_apologies(body, allowed=1),
            *_length(body, audience.channel),
            *_shared(body, others or {}),
            *self._touch(body),
        ]
        return tuple(sorted(found, key=lambda finding: -finding.severity))

    def _gaps(self, body: str) -> list[Finding]:
        return [
            Finding(
                code="placeholder",
                severity=Severity.CRITICAL,
                what="Something was left to fill in.",
                where=gap,
                mend="Fill it in or take it out.",
                rule=68,
            )
            for gap in left_over(body, self._known)
        ]

    def _secrets(self, body: str, reader: Contact) -> list[Finding]:
        found, discretion = [], self._discretion.toward(reader.id)
        for sentence in sentences(body):
            if discretion.allows(sentence) or MONEY.search(sentence):
                continue
            found.append(
                Finding(
                    code="private",
                    severity=Severity.CRITICAL,
                    what="This touches something you marked private or were told in confidence.",
                    where=sentence,
                    mend="Take the sentence out; a vaguer true one is better.",
                    rule=41,
                )
            )
        if self._case.would_reconsider and (rank := _RANK.search(body)):
            found.append(
                Finding(
                    code="rank",
                    severity=Severity.HIGH,
                    what="It tells the reader where they stood among your choices.",
                    where=rank[0],
                    mend="Leave the ranking out.",
                    rule=46,
                )
            )
        return found

    def _money(self, body: str) -> list[Finding]:
        return [
            Finding(
                code="money",
                severity=Severity.HIGH,
                what="A figure stands in the text.",
                where=figure[0].strip(),
                mend="Say it in words, or not at all.",
                rule=44,
            )
            for figure in MONEY.finditer(body)
        ]

    def _feedback(self, body: str, audience: Audience) -> list[Finding]:
        found = []
        present = _stems(body)
        for item in self._case.feedback:
            marks = _stems(feedback_text(item.text) or item.text) - self._ordinary()
            shared = marks & present
            if not item.audience.includes(audience.contact.id) and marks and len(shared) >= max(3, len(marks) * 0.5):
                found.append(
                    Finding(
                        code="feedback",
                        severity=Severity.HIGH,
                        what="This feedback was not cleared for this person.",
                        where=_sentence_with(body, shared),
                        mend="Take it out, or clear it for them in the step before.",
                        rule=42,
                    )
                )
        return found

    def _ordinary(self) -> set[str]:
        case = self._case
        said = [reason.text for reason in case.reasons] + [case.role_title, case.organization.name]
        notes = [entry.note for contact in case.contacts for entry in contact.interactions]
        return _stems(" ".join([*said, *notes]))

    def _decision(self, body: str, audience: Audience) -> list[Finding]:
        if self._case.kind is Kind.RESCINDED:
            refusal = re.search(
                r"\bdeclin\w+|\bturn(?:ed|ing)? (?:it |this |the offer )?down\b|\bnot accept\w*", body, re.IGNORECASE
            )
            if refusal:
                mend = "They took the offer back: thank them and leave it there."
                what = "There is no offer left to decline."
                return [
                    Finding(code="no_offer", severity=Severity.HIGH, what=what, where=refusal[0], mend=mend, rule=77)
                ]
            return []
        if audience.states_decision and not DECISION.search(body):
            what = "Nowhere does it say plainly what you decided."
            mend = "Say it once, early, in one plain sentence."
            return [Finding(code="no_decision", severity=Severity.HIGH, what=what, where="", mend=mend, rule=23)]
        return []

    def _touch(self, body: str) -> list[Finding]:
        found = re.search(r"\b(?:keep|stay) in touch\b|\bstay connected\b", body, re.IGNORECASE)
        if self._case.keep_in_touch or not found:
            return []
        what = "You said that you do not want to stay in touch."
        mend = "Take it out, or change your answer."
        return [Finding(code="unwanted_touch", severity=Severity.MEDIUM, what=what, where=found[0], mend=mend, rule=30)]


DECISION = re.compile(
    r"\bdeclin\w+|\b(?:not|won't|will not|can't|cannot|unable to) (?:be )?(?:going to |able to )?(?:accept|join|tak|"
    r"mov|com)\w*|"
    r"\bturn(?:ed|ing)? (?:it |this |the offer |the job )?down\b|\bturned down\b|\bdecided (?:to|not|on|against|"
    r"that)\b|\bwithdr\w+|"
    r"\bstep(?:ping|ped) (?:away|back)\b|\bno to the offer\b|\bnot accepting\b|\baccepted (?:a|an|another)\b|"
    r"\bchosen (?:a|an|another)\b",
    re.IGNORECASE,
)
_RANK = re.compile(r"\b(?:second choice|close second|runner-?up|back-?up|plan b|first choice)\b", re.IGNORECASE)
_REOPENS = re.compile(
    r"\b(?:reconsider|unless you|if you (?:can|could|were able to)\b[^.]{0,40}|match (?:the|their|this)|open to "
    r"(?:negotiat\w+|a (?:new|revised)"
    r" offer)|at this (?:time|point|moment)|for the time being|still (?:undecided|considering|weighing)|might "
    r"change my mind|leaning)\b",
    re.IGNORECASE,
)
_STOCK = re.compile(
    r"hope this (?:e-?mail|message|note|letter) finds you|to whom it may concern|dear (?:sir|madam)|please do not "
    r"hesitate|touch base|"
    r"circle back|at the end of the day|words cannot express|from the bottom of my heart|heavy heart|writing to "
    r"(?:formally )?inform you|"
    r"valued (?:time|organization)|esteemed|aligns? (?:more closely )?with my (?:career )?(?:goals|objectives)",
    re.IGNORECASE,
)
_APOLOGY = re.compile(r"\b(?:sorry|apolog\w+|regret\w*)\b", re.IGNORECASE)


def _wording(body: str) -> list[Finding]:
    found = []
    if match := _REOPENS.search(body):
        what, mend = (
            "A reader could think that the offer is still open.",
            "Take the condition out; the answer is final.",
        )
        found.append(Finding(code="reopens", severity=Severity.MEDIUM, what=what, where=match[0], mend=mend, rule=32))
    if match := _STOCK.search(body):
        what, mend = "A stock phrase, which reads as if nobody wrote it.", "Say it in your own words."
        found.append(Finding(code="stock", severity=Severity.LOW, what=what, where=match[0], mend=mend, rule=71))
    for sentence in sentences(body):
        if is_harsh(sentence):
            what, mend = "This reads harshly, or compares.", "Say what would help next time, or leave it out."
            found.append(Finding(code="harsh", severity=Severity.MEDIUM, what=what, where=sentence, mend=mend, rule=54))
    if told := CONFIDENCE.find(body):
        what, mend = "It speaks of something told in confidence.", "Leave it out, even as a good wish."
        found.append(Finding(code="confidence", severity=Severity.HIGH, what=what, where=told, mend=mend, rule=47))
    return found


def _topic(body: str, audience: Audience) -> list[Finding]:
    if not audience.circle.is_outside:
        return []
    named = PAY.find(body) or TERMS.find(body)
    if not named:
        return []
    what = "Pay and contract terms are not for this person."
    mend = "Say only that you are not taking the job."
    return [Finding(code="topic", severity=Severity.HIGH, what=what, where=named, mend=mend, rule=43)]


def _apologies(body: str, *, allowed: int) -> list[Finding]:
    found = list(_APOLOGY.finditer(body))
    if len(found) <= allowed:
        return []
    what, mend = "More than one apology.", "One is enough; usually none is needed."
    return [Finding(code="apologies", severity=Severity.LOW, what=what, where=found[-1][0], mend=mend, rule=31)]


_LONGEST = {Channel.TEXT: 80, Channel.HANDWRITTEN_NOTE: 120}


def _length(body: str, channel: Channel) -> list[Finding]:
    count, longest = len(words(body)), _LONGEST.get(channel, 150)
    # The greeting and the name below do not count.
    if count <= longest + 8:
        return []
    what = f"{count} words; about {longest} is as much as this medium carries."
    mend = "Cut what the reader does not need."
    return [Finding(code="too_long", severity=Severity.MEDIUM, what=what, where="", mend=mend, rule=27)]


def _shared(body: str, others: Mapping[str, str]) -> list[Finding]:
    found = []
    for other in others.values():
        theirs = {_norm(sentence) for sentence in sentences(plain(other)) if len(words(sentence)) >= 5}
        ended = [sentence for sentence in sentences(body) if sentence.endswith((".", "!", "?"))]
        same = [sentence for sentence in ended if len(words(sentence)) >= 5 and _norm(sentence) in theirs]
        mine, yours = ngrams(body), ngrams(other)
        if same:
            what, mend = (
                "Another message has the very same sentence, and colleagues compare.",
                "Put it differently for one of them.",
            )
            found.append(Finding(code="shared", severity=Severity.MEDIUM, what=what, where=same[0], mend=mend, rule=63))
        elif mine and yours and len(mine & yours) / min(len(mine), len(yours)) > 0.25:
            what, mend = "This reads much like another message.", "Begin with what this person did."
            found.append(Finding(code="alike", severity=Severity.MEDIUM, what=what, where="", mend=mend, rule=63))
    return found[:3]


def _norm(sentence: str) -> str:
    return " ".join(word.lower() for word in words(sentence))


def _stems(text: str) -> set[str]:
    return {stem(word.lower()) for word in words(plain(text)) if len(word) > 3}


def _sentence_with(body: str, stems: set[str]) -> str:
    return max(sentences(body), key=lambda sentence: len(_stems(sentence) & stems), default="")
