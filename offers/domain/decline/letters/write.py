"""From a request and the facts to a draft."""

from __future__ import annotations

from dataclasses import replace

from offers.domain.decline.bundle import Channel, DraftMessage
from offers.domain.decline.facts import Case, Contact, Kind, Move
from offers.domain.decline.letters import bodies
from offers.domain.decline.letters.phrases import acceptance as bank_yes
from offers.domain.decline.letters.phrases import call_confirmed as bank_call
from offers.domain.decline.letters.phrases import counter_offer as bank_counter
from offers.domain.decline.letters.phrases import interview_thanks as bank_thanks
from offers.domain.decline.letters.phrases import months_later as bank_later
from offers.domain.decline.letters.phrases import more_time as bank_time
from offers.domain.decline.letters.problems import CannotWrite, problems
from offers.domain.decline.letters.requests import (
    Acceptance,
    CallConfirmed,
    CounterOffer,
    InterviewThanks,
    LetterRequest,
    MonthsLater,
    MoreTime,
)
from offers.domain.decline.letters.thanks_letter import interview_thanks
from offers.domain.decline.letters.voice import Paragraph, Voice, fitted, voice_for
from offers.domain.decline.text.prose import fill, slots_of, tidy
from offers.domain.decline.words import moves

_LONGEST_SUBJECT = 64


def write(letter: LetterRequest, case: Case) -> DraftMessage:
    """The draft of one letter; the same request about the same case always gives the same text.

    Raises CannotWrite while the letter has problems, and KeyError for a contact that the case does not know.
    """
    if found := problems(letter, case):
        raise CannotWrite(found)
    contact = _as_seen(letter, case.contact(letter.contact_id))
    voice = voice_for(letter, case, contact)
    paragraphs, subjects = _told(letter, contact, voice)
    ending = moves.ending(voice.reader, voice.deck, letter.register, _last_line(voice))
    told = fitted(paragraphs, letter.channel, letter.register)
    body = "\n\n".join([moves.greeting(voice.reader), *told, ending])
    subject = _subject(subjects, voice) if letter.channel is Channel.EMAIL else ""
    return DraftMessage(contact_id=contact.id, channel=letter.channel, subject=subject, body=tidy(body))


def _as_seen(letter: LetterRequest, contact: Contact) -> Contact:
    """The contact with what this letter may speak of: a thank-you speaks of one occasion."""
    if isinstance(letter.details, InterviewThanks):
        return replace(contact, interactions=(contact.interactions[letter.details.interaction],))
    return contact


def _told(letter: LetterRequest, contact: Contact, voice: Voice) -> tuple[list[Paragraph], tuple[str, ...]]:
    """The paragraphs, and the subjects that go with them."""
    match letter.details:
        case InterviewThanks() as details:
            return interview_thanks(details, contact, voice), bank_thanks.SUBJECTS
        case MoreTime() as details:
            return bodies.more_time(details, voice), bank_time.SUBJECTS
        case CallConfirmed() as details:
            return bodies.call_confirmed(details, voice), _about_call(details, voice)
        case CounterOffer() as details:
            return bodies.counter_offer(details, voice), bank_counter.SUBJECTS
        case MonthsLater() as details:
            return bodies.months_later(details, voice), bank_later.SUBJECTS
        case Acceptance() as details:
            bank = bank_yes.SUBJECTS if voice.runs_search else bank_yes.SUBJECTS_TOLD
            return bodies.acceptance(details, voice), bank


def _about_call(details: CallConfirmed, voice: Voice) -> tuple[str, ...]:
    if not details.said_no:
        return bank_call.SUBJECTS
    return bank_call.SUBJECTS_RESCINDED if voice.brief.kind is Kind.RESCINDED else bank_call.SUBJECTS_NO


def _last_line(voice: Voice) -> str:
    """The user's own line above their name, where they saved one."""
    own = (phrase.text for phrase in voice.reader.own_phrases if phrase.move is Move.CLOSING)
    return next((text for text in own if moves.is_last_line(text)), "")


def _subject(bank: tuple[str, ...], voice: Voice) -> str:
    fitting = tuple(
        phrase
        for phrase in bank
        if all(voice.slots[slot] for slot in slots_of(phrase)) and len(fill(phrase, voice.slots)) <= _LONGEST_SUBJECT
    )
    return voice.say(fitting).text
