"""The moves of a message beside decision and thanks: greeting, reason, feedback, staying in touch, wish, last line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from offers.domain.decline.brief import Brief, Reader
from offers.domain.decline.bundle import Channel
from offers.domain.decline.choosing.variety import Deck, spelled_out
from offers.domain.decline.circles import Circle
from offers.domain.decline.facts import Kind, Move
from offers.domain.decline.people.registers import Register
from offers.domain.decline.phrases import brief as brief_bank
from offers.domain.decline.phrases import closings, gratitude
from offers.domain.decline.reading.acts import Act, Sort
from offers.domain.decline.share import points
from offers.domain.decline.share.portions import Shared
from offers.domain.decline.thanks.weights import weight
from offers.domain.decline.undoing.kept_back import are_several, is_kept
from offers.domain.decline.undoing.moot import Matter, Moot
from offers.domain.decline.undoing.undone import are_plain, asked, held, together


def greeting(reader: Reader) -> str:
    """ "Hi" is for those on first-name terms."""
    hello = "Hi" if reader.medium is Channel.TEXT and reader.familiar else "Dear"
    return f"{hello} {reader.greeting},"


def praise(reader: Reader, deck: Deck) -> list[str]:
    return [spelled_out(said) if deck.formal else said for said in reader.praise]


def feedback(reader: Reader, brief: Brief, deck: Deck, shared: Shared, register: Register | None) -> list[str]:
    frames = points.WRITTEN
    if brief.acceptance.is_promise:
        frames = points.WRITTEN_AFTER_A_YES
    elif register is Register.BRIEF or reader.medium is Channel.TEXT:
        frames = points.IN_BRIEF
    frames = points.to_agency(frames) if reader.passes_on else frames
    return points.told(reader.feedback, frames, deck, shared, reader.for_one_alone)


def touch(reader: Reader, brief: Brief, deck: Deck) -> list[str]:
    """Only where the user wants it: the decision-makers, and peers who were met (rule 30)."""
    if not brief.keep_in_touch or reader.thanks_only or reader.estranged:
        return []
    if reader.soured:
        return [deck.deal(closings.TOUCH_PLAIN, {})] if reader.is_first else []
    if reader.is_first or (reader.circle is Circle.LEAD and any(not act.is_general for act in reader.acts)):
        return [deck.deal(closings.TOUCH[Circle.LEAD], {})]
    if (reader.circle in {Circle.PEER, Circle.OTHER} and any(act.sort is Sort.HOSPITALITY for act in reader.acts)) or (
        reader.circle is Circle.PEER and any(not act.is_general for act in reader.acts)
    ):
        by_text = reader.medium is Channel.TEXT and reader.circle is Circle.PEER
        bank = closings.TOUCH_BY_TEXT if by_text else closings.TOUCH[reader.circle]
        said = deck.deal(bank, {}, fresh=True)
        return [said] if said else []
    return []


def wish(reader: Reader, brief: Brief, deck: Deck, said: list[str], register: Register | None) -> str:
    """Beside what was `said` in the message before it."""
    bank = wishes(reader, brief, said, register)
    return deck.deal(bank, {"org": brief.organization, "who": brief.sought}, fresh=True)


def wishes(reader: Reader, brief: Brief, said: Sequence[str], register: Register | None = None) -> tuple[str, ...]:
    """The wishes that fit this reader, this kind and what was said before."""
    bank = _wishes(reader, brief, register)
    for unfit in _unfit_wishes(reader, brief, said):
        bank = tuple(phrase for phrase in bank if not unfit.search(phrase)) or bank
    return bank


def _wishes(reader: Reader, brief: Brief, register: Register | None) -> tuple[str, ...]:
    runs_no_search = reader.circle is Circle.AGENCY and not (reader.is_first or reader.made_offer)
    circle = Circle.OTHER if reader.thanks_only or runs_no_search else reader.circle
    if reader.soured:
        return closings.WISH_PLAIN
    if register is Register.BRIEF:
        return brief_bank.WISH
    if brief.kind is Kind.RESCINDED and circle in closings.WISH_RESCINDED:
        return closings.WISH_RESCINDED[circle]
    if reader.is_of_my_family:
        return closings.WISH_MY_FAMILY
    if reader.keeps_the_user:
        return closings.WISH_AT_HOME
    if reader.lets_a_place:
        return closings.WISH_LANDLORD
    if reader.familiar and circle in _GIVE_FREELY and any(map(_is_great, reader.acts)):
        return closings.WISH_IN_RETURN
    return closings.WISH[Circle.OTHER if reader.looks_for_none else circle]


# Whoever did so much for the user without an office to do it is owed more than good wishes.
_GIVE_FREELY, _GREAT = frozenset({Circle.PEER, Circle.OTHER}), 18


def _is_great(act: Act) -> bool:
    return not act.is_general and weight(act) >= _GREAT


def _unfit_wishes(reader: Reader, brief: Brief, said: Sequence[str]) -> Iterator[re.Pattern[str]]:
    """What does not fit this reader, names the house a second time, or begins a second sentence with "I hope"."""
    if reader.told_in_confidence or not _may_speak_of_the_search(reader, brief):
        # Whoever confided something may be about to leave as well.
        yield _OF_THE_SEARCH
    if all(act.is_general for act in reader.acts):
        yield _IN_GOOD_HANDS
    if not reader.would_be_colleague or reader.told_in_confidence:
        yield _COLLEAGUE
    if reader.is_wished_alone:
        yield TO_ALL
    if reader.reads_no_email or reader.medium is Channel.TEXT:
        yield _OF_A_LETTER
    if not reader.familiar:
        yield _AMONG_FRIENDS
    if any(sentence.startswith("I hope") for sentence in said):
        yield _HOPES
    if any(_REMEMBERS.search(sentence) for sentence in said):
        yield _REMEMBERS
    yield _NAMES_THE_HOUSE if any(brief.organization in sentence for sentence in said) else _THERE


_OF_A_LETTER, _AMONG_FRIENDS = (
    re.compile(r"^(?:I wish you (?:all the best|well)|My best wishes to you)\.$"),
    re.compile(r"^Take (?:good )?care\.$"),
)
_IN_GOOD_HANDS, _COLLEAGUE, _HOPES = re.compile("good hands"), re.compile("colleague"), re.compile("^I hope")
_REMEMBERS = re.compile(r"\b(?:forg[eo]t\w*|remember\w*)\b")
# Whoever gave offence is one of the team.
TO_ALL = re.compile("whole team|everyone|everybody|people you work with|colleagues|you all")
_NAMES_THE_HOUSE, _THERE = re.compile(r"\{org\}"), re.compile(r"\bthere\b")


def _may_speak_of_the_search(reader: Reader, brief: Brief) -> bool:
    """Not to those who were left in the lurch or search for nobody any more, nor to those who never did."""
    if brief.acceptance.is_promise or brief.kind is Kind.RESCINDED:
        return False
    return reader.circle is not Circle.STAFF or reader.keeps_file


_OF_THE_SEARCH = re.compile(r"search|fill the position|hiring|right person|\{who\}|colleague|comes next")


def stop(reader: Reader, told: list[str], deck: Deck) -> list[str]:
    """What is under way for the user, or was undertaken or asked for their sake, and need not go on (rule 76)."""
    owed = [deck.deal(closings.TO_SETTLE, {})] if reader.is_owed_money and not reader.soured else []
    # Whoever may not hear why has to hear that the search is over.
    looks_on = reader.circle is Circle.REALTOR and not (reader.hears_decision or reader.looks_for_none)
    over = [deck.deal(closings.SEARCH_OVER, {})] if looks_on else []
    return [*over, *_stopped(reader, told, deck), *owed, *(_let_rest(each, deck) for each in reader.moot)]


def giving_back(reader: Reader, said: Iterable[str], deck: Deck) -> list[str]:
    """That what is still here goes back, unless that was said beside the thanks for it."""
    thing = reader.to_give_back
    if not thing or any(_GIVEN_BACK.search(sentence) for sentence in said):
        return []
    is_one = not are_several(f"the {thing}")
    slots = {"thing": thing, "is": "is" if is_one else "are", "it": "it" if is_one else "them"}
    return [deck.deal(closings.STILL_HERE, slots)]


_GIVEN_BACK = re.compile(r"get (?:it|them) back")


def _let_rest(moot: Moot, deck: Deck) -> str:
    bank = {
        Matter.WORD: closings.NO_WORD,
        Matter.LETTERS: closings.TELL_THEM,
        Matter.HANDOVER: closings.NO_HANDOVER,
        Matter.QUESTION: closings.ANSWERED,
    }
    return deck.deal(bank[moot.matter], {"whom": moot.what, "what": moot.what})


# That nothing more is to be done is said once.
_ENOUGH = re.compile(r"nothing more|any ?more|no more")


def _stopped(reader: Reader, told: list[str], deck: Deck) -> list[str]:
    """With an apology where it was done for a yes."""
    if not reader.to_stop:
        return []
    if thing := held(reader.to_stop):
        slots = {"held": thing, "it": "them" if are_several(thing) else "it"}
        return [deck.deal(_for_holding(reader, thing, told), slots)]
    is_sorry = reader.owed_an_apology and not any("sorry" in sentence or "apolog" in sentence for sentence in told)
    bank: Sequence[str] = closings.STOP_SORRY if is_sorry else closings.STOP
    if reader.circle in {Circle.REALTOR, Circle.FAMILY} and not is_sorry:
        # That no more time is to be spent was said already.
        bank = closings.STOP_TOO
    elif all(map(is_kept, reader.to_stop)):
        bank = closings.LET_ALL_GO_SORRY if is_sorry else closings.LET_ALL_GO
    elif not are_plain(reader.to_stop):
        bank = tuple(phrase for phrase in bank if "{asked}" in phrase)
    if any(_ENOUGH.search(sentence) for sentence in told):
        bank = [phrase for phrase in bank if not _ENOUGH.search(phrase)] or bank
    return [deck.deal(bank, {"stop": together(reader.to_stop), "asked": asked(reader.to_stop)})]


def _for_holding(reader: Reader, thing: str, told: list[str]) -> Sequence[str]:
    """What is left to say to whoever keeps something for the user: that it may go, and thanks for it."""
    if reader.turned_away and not reader.soured:
        return closings.TO_WHO_WAS_TURNED_AWAY if reader.acts else closings.TO_WHO_WAS_TURNED_AWAY_ALONE
    if reader.lost_by_it and not reader.soured:
        is_told = any(thing in sentence for sentence in told)
        return closings.SORRY_FOR_THE_COST if is_told else closings.TO_WHO_LOST_BY_IT
    is_thanked = any(f" {word}" in f" {act.for_form}" for act in reader.acts for word in _KEEPING)
    if any(thing in sentence for sentence in told):
        return () if is_thanked else closings.THANK_FOR_HOLDING
    return closings.LET_IT_GO if is_thanked else closings.STOP_HELD


_KEEPING = ("holding ", "keeping ", "saving ", "reserving ", "setting ", "putting ", "laying ", "assigning ")


def passing_on(reader: Reader, brief: Brief, deck: Deck) -> list[str]:
    """What an agency that brought the offer is asked to do with the answer (rule 8)."""
    if reader.circle is not Circle.AGENCY or not reader.is_first or brief.kind is Kind.RESCINDED:
        return []
    return [deck.deal(closings.PASS_ON, {})]


def own(reader: Reader, move: Move, deck: Deck) -> str:
    """The first sentence of the user's own for this move that nobody has read yet; "" where there is none."""
    return next((own.text for own in reader.own_phrases if own.move is move and deck.take(own.text)), "")


def wish_well(said: Iterable[str]) -> bool:
    """Whether these sentences hold the wish already: where there is nothing to thank for, it stands in its place."""
    return any(spelled_out(phrase) in map(spelled_out, said) for phrase in gratitude.BARE_WITH_A_WISH)


def hopes(said: Iterable[str]) -> bool:
    """Whether these sentences are good wishes of a kind: "I hope our paths cross again"."""
    return any(map(_HOPES.match, said))


def wish_by_text(deck: Deck) -> str:
    """A text ends with the name alone, so the wish stands before it where no sentence wished well (rule 33)."""
    return deck.deal(closings.WISH_BY_TEXT, {})


def is_last_line(text: str) -> bool:
    """ "Gratefully," stands above the name; "I will think of you all." is a sentence of its own."""
    return not text.endswith((".", "!", "?", "…"))


def ending(
    reader: Reader,
    deck: Deck,
    register: Register | None,
    last_line: str = "",
    *,
    wishes: bool = False,
    after: Iterable[str] = (),
) -> str:
    """The formal register signs with the whole signature; a text is signed with the name alone.

    With `wishes` the last line holds the good wishes that no sentence did (rule 33). It repeats no thanks of the text
    it comes `after`.
    """
    name = reader.signature if register is Register.FORMAL else reader.sign_as
    if reader.medium is Channel.TEXT:
        return name
    is_warm = reader.familiar if register in {None, Register.BRIEF} else register is Register.WARM
    bank: Sequence[str] = closings.WARM_END if is_warm else closings.FORMAL_END
    text = " ".join(after).lower()
    if not reader.acts and not reader.is_first:
        is_thanked = reader.is_not_to_be_thanked or "thank" in text
        bank = closings.BARE_END_UNTHANKED if is_thanked else closings.BARE_END
    if wishes:
        bank = closings.WISHING_WARM_END if is_warm else closings.WISHING_END
    if reader.owed_an_apology and reader.is_first:
        bank = closings.END_AFTER_A_YES
    if reader.soured:
        bank = closings.PLAIN_FAMILIAR_END if is_warm else closings.PLAIN_END
    echoes = [word for word in _THANKFUL if word in text]
    unsaid = [phrase for phrase in bank if not any(word in phrase.lower() for word in echoes)] if echoes else bank
    line = last_line or deck.deal(unsaid or bank, {})
    return f"{line if line.endswith(',') else line + ','}\n{name}"


_THANKFUL = ("many thanks", "grateful", "appreciat", "best", "good wishes")
