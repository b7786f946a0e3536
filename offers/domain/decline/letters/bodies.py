"""The moves of each letter that is about an offer, in their order."""

from __future__ import annotations

from offers.domain.decline.circles import Circle
from offers.domain.decline.facts import Move
from offers.domain.decline.letters.days import month, named, when
from offers.domain.decline.letters.phrases import acceptance as bank_yes
from offers.domain.decline.letters.phrases import call_confirmed as bank_call
from offers.domain.decline.letters.phrases import counter_offer as bank_counter
from offers.domain.decline.letters.phrases import months_later as bank_later
from offers.domain.decline.letters.phrases import more_time as bank_time
from offers.domain.decline.letters.phrases import shared
from offers.domain.decline.letters.requests import Acceptance, CallConfirmed, CounterOffer, MonthsLater, MoreTime
from offers.domain.decline.letters.voice import Line, Need, Paragraph, Voice
from offers.domain.decline.phrases import closings
from offers.domain.decline.share.reasons import Shape, shape
from offers.domain.decline.text.prose import capitalize, sentences
from offers.domain.decline.thanks.chosen import choose_acts
from offers.domain.decline.words import moves


def more_time(details: MoreTime, voice: Voice) -> list[Paragraph]:
    """Thanks for the offer, one date, the reason the user gives or none, thanks either way."""
    is_agency = voice.reader.circle is Circle.AGENCY
    until = {"until": named(details.until, voice.today)}
    ask = voice.say(bank_time.ASK_AGENCY if is_agency else bank_time.ASK, until)
    why = _why(details.why, voice) if details.why else voice.say(bank_time.CARE, need=Need.BETTER)
    keen = [voice.say(bank_time.KEEN)] if details.is_keen else []
    thanks = voice.say(bank_time.THANKS_AGENCY if is_agency else bank_time.THANKS, opens=True)
    return [[thanks, *keen], [ask, why], [voice.say(bank_time.EITHER_WAY)]]


def _why(text: str, voice: Voice) -> Line:
    """The user's reason as it was typed; a bare phrase is made a sentence."""
    shaped = shape(text) if len(sentences(text)) == 1 else None
    if shaped is None:
        return voice.own(text)
    if shaped.shape is Shape.PHRASE:
        return voice.say(bank_time.WHY_PHRASE, {"reason": shaped.text})
    return voice.say(bank_time.WHY_CLAUSE, {"Reason": capitalize(shaped.text)})


def call_confirmed(details: CallConfirmed, voice: Voice) -> list[Paragraph]:
    spoken = {"when": when(details.spoken_on, voice.today)}
    is_cool = voice.reader.soured or voice.brief.acceptance.is_promise
    opening = [voice.say(bank_call.OPEN_PLAIN if is_cool else bank_call.OPEN, spoken, opens=True)]
    agreed: Paragraph = []
    if details.agreed:
        opening.append(voice.say(bank_call.AGREED, {"agreed": voice.own(details.agreed).text}))
        agreed = [voice.say(bank_call.CHECK, need=Need.BETTER)]
    if not details.said_no:
        return [opening, agreed, [_thanks_too(voice, Need.FILLER), voice.say(bank_call.HELPED, need=Need.FILLER)]]
    told = bank_call.TOOK_BACK if voice.brief.acceptance.is_promise else bank_call.SAID_NO[voice.brief.kind]
    thanks = _thanks_too(voice)
    if not thanks.text:
        thanks = voice.say(bank_call.LISTENED)
    news = [opening[0], voice.say(told)]
    return [news, opening[1:] + agreed, [thanks], _farewell(voice, news)]


def counter_offer(details: CounterOffer, voice: Voice) -> list[Paragraph]:
    """Thanks, the answer, and that it is final; no reason, which would invite the next offer (rules 58 and 79)."""
    bank = bank_counter.THANKS
    slots = {}
    if voice.reader.circle is Circle.AGENCY:
        bank = bank_counter.THANKS_AGENCY
    elif details.came_on:
        bank, slots = bank_counter.THANKS_ON, {"when": when(details.came_on, voice.today)}
    opening = [voice.say(bank, slots, opens=True), voice.say(bank_counter.NO)]
    closing = [voice.say(bank_counter.NO_MORE_WORK, need=Need.BETTER)]
    if voice.reader.circle is Circle.AGENCY:
        closing = [voice.say(bank_counter.PASS_ON)]
    return [opening, [*closing, _thanks_too(voice, Need.BETTER)], _farewell(voice, opening)]


def months_later(details: MonthsLater, voice: Voice) -> list[Paragraph]:
    """The earlier exchange as it was, a kindness remembered, the user's news, and nothing asked."""
    is_after = voice.decided_on is not None and details.since >= voice.decided_on
    is_outside = voice.reader.circle.is_outside
    bank = bank_later.LAST_OUTSIDE if is_outside else bank_later.LAST_ABOUT
    if is_after:
        bank = bank_later.LAST[voice.brief.kind]
    last = voice.say(bank, {"month": month(details.since, voice.today)}, opens=True)
    hears = details.would_hear and not is_outside
    ends = voice.say(bank_later.WOULD_HEAR) if hears else voice.say(bank_later.HELLO, need=Need.BETTER)
    ahead = voice.say(bank_later.AHEAD, need=Need.FILLER)
    return [[last, _remembered(voice)], [voice.own(details.news)], [voice.say(bank_later.WELL), ends, ahead]]


def _remembered(voice: Voice) -> Line:
    """One kindness: told where it can be told, else thanked for."""
    acts = [act for act in choose_acts(voice.reader) if not act.is_general]
    if not acts or voice.reader.soured:
        return Line("")
    told = next((act for act in acts if act.that_form), None)
    if told:
        return voice.say(bank_later.REMEMBERED, {"that": told.that_form})
    return voice.say(bank_later.REMEMBERED_FOR, {"acts": acts[0].for_form})


def acceptance(details: Acceptance, voice: Voice) -> list[Paragraph]:
    """Those who run the search get the answer; everybody else is told of it."""
    takes_answer = voice.runs_search
    bank = bank_yes.YES if takes_answer else bank_yes.TOLD
    yes = voice.say(bank_yes.YES_AGENCY if voice.reader.circle is Circle.AGENCY else bank, opens=True)
    starts = {"starts": named(details.starts_on, voice.today)} if details.starts_on else {}
    first_day = voice.say(bank_yes.STARTS, starts) if starts else voice.say(bank_yes.AHEAD, need=Need.BETTER)
    thanks = voice.thanks(shared.THANKS)
    if not thanks.text:
        thanks = voice.say(bank_yes.BARE if takes_answer else bank_yes.BARE_TOLD)
    after = voice.own(details.next_step)
    if not after.text and takes_answer:
        after = voice.say(bank_yes.WHAT_NEXT, need=Need.BETTER)
    return [[yes, first_day], [thanks], [after, _soon(voice, first_day), voice.say(bank_yes.WISH, need=Need.FILLER)]]


def _soon(voice: Voice, before: Line) -> Line:
    """To those the user will work beside; nobody looks forward twice."""
    if not voice.reader.would_be_colleague or voice.reader.soured:
        return Line("")
    bank = bank_yes.SOON[voice.register]
    if _EAGER in before.text:
        bank = tuple(phrase for phrase in bank if _EAGER not in phrase)
    return voice.say(bank, need=Need.BETTER)


_EAGER = "forward"


def _thanks_too(voice: Voice, need: Need = Need.MUST) -> Line:
    return Line(voice.thanks(shared.THANKS_TOO).text, need)


def _farewell(voice: Voice, news: Paragraph) -> Paragraph:
    """The last lines of a goodbye, in the user's own words or the goodbye's phrases (rules 30 and 33)."""
    reader = voice.reader
    touch = closings.TOUCH_PLAIN if reader.soured else closings.TOUCH.get(reader.circle, ())
    is_kept = voice.brief.keep_in_touch and not reader.estranged
    stays = voice.say(touch, need=Need.BETTER) if is_kept else Line("")
    wish = moves.wishes(reader, voice.brief, [*(line.text for line in news), stays.text])
    own = moves.own(reader, Move.WISH, voice.deck)
    return [stays, Line(own, Need.BETTER) if own else voice.say(wish, need=Need.BETTER)]
