"""The thank-you after an interview, a site visit or a meal: one concrete act, nothing decided, nothing promised."""

from __future__ import annotations

import re

from offers.domain.decline.facts import Contact, Interaction
from offers.domain.decline.letters.days import when
from offers.domain.decline.letters.phrases import interview_thanks as bank
from offers.domain.decline.letters.phrases import shared
from offers.domain.decline.letters.phrases.interview_thanks import Occasion
from offers.domain.decline.letters.requests import InterviewThanks
from offers.domain.decline.letters.voice import Need, Paragraph, Voice


def interview_thanks(details: InterviewThanks, contact: Contact, voice: Voice) -> list[Paragraph]:
    """`contact` carries the one interaction that is thanked for."""
    entry = contact.interactions[0]
    slots = {"when": when(entry.on, voice.today)} if entry.on else {}
    thanks = voice.thanks(shared.THANKS, opens=True)
    opening = [thanks if thanks.text else voice.say(bank.BARE, slots or {"when": "lately"}, opens=True)]
    if not voice.reader.soured and slots:
        glad = bank.GLAD_OF_HELP if voice.reader.circle.is_outside else bank.GLAD[occasion_of(entry)]
        opening.append(voice.say(glad, slots, need=Need.BETTER))
    opening.append(voice.say(bank.IN_WRITING, need=Need.SPARE))
    after = bank.NEXT if voice.runs_search or voice.reader.soured else bank.AGAIN
    if voice.reader.circle.is_outside:
        after = bank.KEEP_POSTED
    closing = [voice.say(after, need=Need.BETTER), voice.say(bank.WISH, need=Need.FILLER)]
    return [opening, [voice.own(details.remark)], closing]


_OCCASIONS = (
    (Occasion.MEAL, r"meal|dinner|supper|lunch|breakfast|brunch|coffee|barbecue"),
    (Occasion.VISIT, r"visit|tour|shadow|in.person|on.?site|campus|ride|demo|teach|lesson|trial"),
    (Occasion.TALK, r"interview|phone|call|video|zoom|meeting|\bmet\b|panel|talk"),
)


def occasion_of(entry: Interaction) -> Occasion:
    for occasion, pattern in _OCCASIONS:
        if re.search(pattern, entry.kind, re.IGNORECASE):
            return occasion
    return Occasion.OTHER
