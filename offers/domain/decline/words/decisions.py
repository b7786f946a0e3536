"""The sentence that tells the decision, by what is being closed, who reads it and how it reaches them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from offers.domain.decline.brief import Brief, Reader
from offers.domain.decline.bundle import Channel
from offers.domain.decline.choosing.banks import FULL, IN_BRIEF, Bank
from offers.domain.decline.choosing.variety import Deck, says, spelled_out
from offers.domain.decline.circles import Circle
from offers.domain.decline.facts import Kind
from offers.domain.decline.people.registers import Register
from offers.domain.decline.phrases import brief as in_few_words
from offers.domain.decline.phrases import decisions, rescinded, withdrawals
from offers.domain.decline.text.prose import capitalize
from offers.domain.decline.undoing.set_for_later import OFFER_BEGUN, OFFER_MADE
from offers.domain.decline.words.owned import UNDERSTAND, acknowledged, owned
from offers.domain.decline.words.to_referees import joined_on, to_referee, ways_to_say


def decision(
    reader: Reader,
    brief: Brief,
    deck: Deck,
    *,
    opens: bool = True,
    register: Register | None = None,
    beside: Sequence[str] = (),
) -> list[str]:
    """One or two sentences; an apology only where a promise is broken or the answer is late (rules 20 and 74).
    `beside` are the thanks of the same message, which begin otherwise.

    None to somebody where the user is in talks, or from whom the news is kept for now (rules 15 and 47): the thanks
    speak for themselves.
    """
    if not reader.hears_decision:
        return []
    why = _why(reader, deck)
    if reader.circle is Circle.REFEREE and not why:
        reader = replace(reader, reason=None)
    slots = _slots(reader, brief, why, formal=deck.formal)
    phrases = _as_it_reaches(
        reader, phrases_for(reader, brief, IN_BRIEF if register is Register.BRIEF else FULL), opens
    )
    for unfit in _unfit(reader, brief, deck, opens):
        phrases = [phrase for phrase in phrases if not says(unfit, phrase)] or phrases
    if reader.is_first:
        # It may be the only answer that they have in writing.
        phrases = [phrase for phrase in phrases if "{role}" in phrase] or phrases
    if slots.get("kin"):
        phrases = [phrase for phrase in phrases if "{kin}" in phrase] or phrases
    if slots["role"] == _PLAIN_ROLE and reader.is_of_the_house:
        # They know where it is.
        phrases = [phrase for phrase in phrases if "{role} at {org}" not in phrase] or phrases
    taken = {_beginning(sentence) for sentence in beside}
    phrases = [phrase for phrase in phrases if _beginning(phrase) not in taken] or phrases
    told = deck.deal(phrases, slots, opens=opens, apart=True)
    return [told, *owned(reader, brief, deck), *acknowledged(reader, deck)]


def _beginning(sentence: str) -> str:
    """ "It was good", "Thank you": as far as the ear compares two sentences."""
    return " ".join(sentence.split()[: 2 if sentence.startswith("Thank") else 3])


def _why(reader: Reader, deck: Deck) -> str:
    """The reason as no other referee of the case reads it, who may know this one; "" where there is no other way."""
    if reader.reason is None or reader.circle is not Circle.REFEREE or reader.keeps_the_user:
        return ""
    for way in ways_to_say(reader.reason, formal=deck.formal):
        if not deck.has_said(re.compile(re.escape(way), re.IGNORECASE)) and deck.take(spelled_out(way)):
            return spelled_out(way) if deck.formal else way
    return ""


def _slots(reader: Reader, brief: Brief, why: str, *, formal: bool) -> dict[str, str]:
    return {
        "role": _role(reader, brief, formal=formal),
        "org": brief.organization,
        "kin": reader.kin,
        "employer": brief.named_employer,
        "paper": brief.signed,
        "consoled": reader.consoled,
        "was_sorry": _WAS_SORRY.get(reader.consoled, ""),
        "why": joined_on(why) if why else "",
        "Why": capitalize(why),
    }


_WAS_SORRY = {"call": "called", "write": "wrote", "talk with me": "talked with me"}


def _role(reader: Reader, brief: Brief, *, formal: bool) -> str:
    """In full to those who decide or keep a file; "the job" between people who know each other."""
    if reader.is_first or (reader.keeps_file and (brief.kind is Kind.RESCINDED or reader.is_owed_nothing)):
        return brief.role
    is_told_plainly = brief.kind is Kind.RESCINDED or (brief.kind is Kind.DECLINE and not brief.acceptance.is_promise)
    if is_told_plainly and not (formal or reader.keeps_file):
        return _PLAIN_ROLE
    return "the position" if len(brief.role.split()) > _LONG_ROLE else brief.role


# A longer title is "the position" to everybody else.
_PLAIN_ROLE, _LONG_ROLE = "the job", 4


def _as_it_reaches(reader: Reader, phrases: Sequence[str], opens: bool) -> Sequence[str]:
    """The same in the words of a text, for a landlord or a host, or after thanks."""
    if reader.lets_a_place and any(phrases is bank[reader.circle] for bank in _TO_WHO_LETS):
        return decisions.LANDLORD
    if reader.looks_for_none:
        return next((told for bank, told in _TO_LANDLORD if phrases is bank[reader.circle]), phrases)
    if reader.is_homely:
        return next((told for bank, told in _AT_HOME if any(phrases is bank.get(to) for to in _TEXTED)), phrases)
    if reader.medium is Channel.TEXT:
        if any(phrases is decisions.DECLINED.get(circle) for circle in _TEXTED):
            return decisions.TEXTED
        if any(phrases is in_few_words.DECLINED.get(circle) for circle in _TEXTED):
            return in_few_words.TEXTED
        if any(phrases is withdrawals.BROKEN_OTHERS.get(circle) for circle in (Circle.PEER, Circle.OTHER)):
            return withdrawals.TEXTED_BROKEN
        if any(phrases is rescinded.RESCINDED.get(circle) for circle in _TEXTED):
            return rescinded.TEXTED
    if not opens and phrases is decisions.DECLINED[Circle.PEER]:
        return decisions.AFTER_THANKS
    if not opens and phrases is decisions.DECLINED[Circle.OTHER]:
        return decisions.AFTER_THANKS_OTHER
    return phrases


# Written to whoever looks for a home for the user; to whoever lets one they are put in other words.
_TO_WHO_LETS = (decisions.DECLINED, withdrawals.BROKEN_OTHERS)
_TO_LANDLORD = (
    (decisions.DECLINED, decisions.LANDLORD_KEEPING_NONE),
    (withdrawals.BROKEN_OTHERS, decisions.LANDLORD_KEEPING_NONE),
    (withdrawals.WITHDRAWN, withdrawals.LANDLORD_WITHDRAWN),
    (rescinded.RESCINDED, rescinded.LANDLORD),
)
_AT_HOME = (
    (decisions.DECLINED, decisions.HOMELY),
    (withdrawals.BROKEN_OTHERS, withdrawals.HOMELY_BROKEN),
    (rescinded.RESCINDED, rescinded.HOMELY),
)
# To whom a text says it in the words of a text.
_TEXTED = (Circle.PEER, Circle.STAFF, Circle.OTHER)


def _unfit(reader: Reader, brief: Brief, deck: Deck, opens: bool) -> Iterator[re.Pattern[str]]:
    """What would be untrue of this reader, said twice in the message, or a refrain side by side (rule 64)."""
    if reader.thanks_only or (not reader.would_be_colleague and reader.circle is Circle.PEER):
        yield _COLLEAGUES
    if not opens or reader.soured:
        yield _THANKS
    if not opens or all(act.is_general for act in reader.acts):
        yield _SPOKE_UP
    if not reader.to_stop:
        yield _ANY_MORE
    if brief.is_late:
        yield AT_ONCE
    if deck.has_said(FROM_ME):
        yield FROM_ME
    if deck.has_said(_CHANGE_OF_PLANS):
        yield _CHANGE_OF_PLANS
    if reader.reason and brief.kind is Kind.RESCINDED:
        yield UNDERSTAND
    if brief.kind is Kind.RESCINDED and all(act.is_general for act in reader.acts) and not reader.is_first:
        yield _MUCH_BETWEEN
    if reader.consoled:
        yield from _unfit_for_comfort(reader, opens)
    if OFFER_BEGUN in reader.to_stop or OFFER_MADE in reader.to_stop:
        yield _LOOKING
    if reader.reason and DECIDED.search(reader.reason.text):
        yield DECIDED


def _unfit_for_comfort(reader: Reader, opens: bool) -> Iterator[re.Pattern[str]]:
    """Nobody reads by voice; and after thanks it is not kind of them a second time."""
    if reader.consoled != "write":
        yield _REACHED
    if not opens:
        yield _KIND_OF_YOU


_KIND_OF_YOU = re.compile(r"\bof you to\b")
# Only where something is under way is there more to do; of somebody's own family it is told by name.
_ANY_MORE = re.compile(
    r"^(?!.*\{kin\}).*(?:[Nn]othing more|no need (?:for you )?to do|efore you do any more for me|what is under way)"
)
# A house was found.
_LOOKING = re.compile("looking for")
# What no answer is that comes late.
AT_ONCE = re.compile("without delay|right away|keep you waiting")
# That they hear it from the user is said to one of a bundle.
FROM_ME = re.compile(
    r"from me\b|be the one to say|from us\b|myself\b|ourselves\b|grapevine|from others|from somebody else|directly\b|"
    r"without a word to"
)
_CHANGE_OF_PLANS = re.compile("change of plans|plans have changed")
# For those who would have worked beside the user, and not for a trustee, a host or whoever has gone.
_COLLEAGUES = re.compile(r"colleagues|join(?:ing)? you|working together")
# "I've decided to decline. I have decided to stay": the one or the other.
DECIDED = re.compile(r"\b[Dd]ecided\b")
# That one would not leave it at that, to somebody with whom there was nothing to leave.
_MUCH_BETWEEN = re.compile("leave it|let it go|leave you|all the same|still wanted|properly")
_REACHED = re.compile("reached me")
_THANKS, _SPOKE_UP = re.compile("thank"), re.compile("a word for me")


def phrases_for(reader: Reader, brief: Brief, said: Bank = FULL) -> Sequence[str]:
    """A promise is taken back in full whatever the register (rule 74)."""
    if brief.kind is Kind.RESCINDED:
        is_plain = said is FULL and reader.familiar
        if reader.told_of_withdrawal:
            return rescinded.TOLD_PLAINLY if is_plain else said.rescinded_told
        if reader.consoled and not reader.is_first:
            return said.rescinded_consoled
        if reader.wrote_of_withdrawal and not reader.sent_withdrawal:
            return rescinded.WRITTEN_PLAINLY if is_plain else said.rescinded_written
        if reader.sent_withdrawal:
            return said.rescinded_by_letter
        if said is FULL and reader.circle is Circle.LEAD and not reader.is_first:
            return rescinded.INSIDE
        if is_plain and reader.circle is Circle.LEAD:
            return rescinded.LEAD_PLAINLY
        return _of(said.rescinded, reader.circle)
    if reader.circle is Circle.REFEREE and said is FULL and (told := to_referee(reader, brief)):
        return told
    if brief.kind is Kind.WITHDRAW:
        return said.parted_withdrawn if reader.thanks_only else _of(said.withdrawn, reader.circle)
    if reader.thanks_only:
        return said.parted
    if brief.acceptance.is_promise:
        if reader.is_first:
            return withdrawals.BROKEN_PROMISE[brief.acceptance.value]
        return _of(said.broken_others, reader.circle)
    return _first_told(reader, said) if reader.is_first else _of(said.declined, reader.circle)


def _first_told(reader: Reader, said: Bank) -> Sequence[str]:
    if reader.attempts and not reader.channel.is_live:
        return said.attempted_twice if reader.attempts == 2 else said.attempted
    if reader.circle is Circle.AGENCY:
        return said.agency_lead
    if reader.channel.is_live:
        return decisions.CONFIRMED_PLAINLY if reader.reads_no_email and said is FULL else said.confirmed
    if reader.made_offer and reader.channel is not Channel.NONE:
        return said.written
    return _of(said.declined, reader.circle)


def _of(phrases: Mapping[Circle, tuple[str, ...]], circle: Circle) -> Sequence[str]:
    if circle in phrases:
        return phrases[circle]
    return phrases[Circle.LEAD] if circle is Circle.AGENCY and Circle.LEAD in phrases else phrases[Circle.OTHER]
