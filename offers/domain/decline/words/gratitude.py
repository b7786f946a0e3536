"""Thanks as sentences: what one person did, in shapes that do not repeat across a bundle."""

from __future__ import annotations

import re
from collections.abc import Sequence

from offers.domain.decline.brief import Reader
from offers.domain.decline.bundle import Channel
from offers.domain.decline.choosing.variety import Deck
from offers.domain.decline.circles import Circle
from offers.domain.decline.facts import Move
from offers.domain.decline.people.registers import Register
from offers.domain.decline.phrases import brief as in_brief
from offers.domain.decline.phrases import gratitude as bank
from offers.domain.decline.reading import verbs
from offers.domain.decline.reading.acts import Act, length, said_after
from offers.domain.decline.reading.infinitives import infinitive_of
from offers.domain.decline.text.prose import capitalize, words
from offers.domain.decline.thanks.chosen import BY_KIN, MOST_WORDS, choose_acts, is_told_well, tells_more
from offers.domain.decline.thanks.met import TIME
from offers.domain.decline.thanks.weights import DEAR, PLAIN, weight
from offers.domain.decline.thanks.worth import effects_of
from offers.domain.decline.undoing.undone import held
from offers.domain.decline.words.how_met import as_they_met
from offers.domain.decline.words.moves import own


def thanks(reader: Reader, deck: Deck, *, opens: bool = False, register: Register | None = None) -> list[str]:
    """The sentences that thank this reader. The first stands alone; the others may go where space is short."""
    acts = tuple(as_they_met(act, deck) for act in choose_acts(reader))
    if not acts or (acts == (TIME,) and reader.made_offer and not reader.soured):
        return [bare(reader, deck, opens=opens)]
    if acts == (TIME,):
        return [deck.deal(bank.TIME, {}, opens=opens)]
    if register is Register.BRIEF:
        best = max(acts, key=weight)
        few = bank.TOLD[:1] if is_told_well(best) else in_brief.THANKS
        return [deck.deal(few, {"acts": best.for_form, "told": capitalize(best.told)}, opens=opens)]
    shown = next((act for act in acts if BY_KIN.fullmatch(act.for_form)), None)
    shown = shown or next((act for act in acts if _BY_CHILDREN.fullmatch(act.for_form)), None)
    if shown:
        acts = tuple(act for act in acts if act is not shown) or (TIME,)
    said = _told(acts, deck, _plain_bank(reader), opens=opens, register=register)
    if shown:
        theirs = bank.THEIRS[:1] if "And " in said[-1] else bank.THEIRS
        said.append(deck.deal(theirs, thanks_to_theirs(shown)))
    companion = next((act.companion for act in acts if act.companion), "")
    if companion and not (shown and thanks_to_theirs(shown)["companion"] == companion):
        # "And please thank ..." twice in a row would be a refrain.
        said.append(deck.deal(bank.COMPANION[:1] if shown else bank.COMPANION, {"companion": companion}))
    elif shown and shown.effect:
        said.append(deck.deal((shown.effect,), {}, fresh=True))
    elif not reader.soured and not any(act.is_general for act in acts):
        said.append(own(reader, Move.THANKS, deck) or _worth(reader, acts, said, deck))
    return [sentence for sentence in said if sentence]


def thanks_to_theirs(act: Act) -> dict[str, str]:
    """ "the chickens the twins showed us": who is thanked, and for what they did."""
    found = _BY_CHILDREN.fullmatch(act.for_form) or BY_KIN.fullmatch(act.for_form)
    if not found:
        return {}
    return {"companion": found["who"], "acts": f"{_doing(found['did'])} {found['us']} {found['what'].strip()}".strip()}


def _doing(did: str) -> str:
    """ "insisting on carrying" of "insisted on carrying" """
    verb, _, on_what = did.partition(" ")
    return f"{verbs.gerund(verb)} {on_what}".strip()


_BY_CHILDREN = re.compile(
    r"(?P<what>(?:the|your|their|a|an) [\w' -]+?) (?P<who>(?:the|your) (?:\w+ )?(?:twins|kids|children|boys?|girls?|"
    r"daughters?|sons?)) (?P<did>showed|gave|taught|drew|sang|drove|took|walked) (?P<us>us|me|(?:my|our) [a-z]+)"
)


_CIVIL = bank.FOR[:1]


def _plain_bank(reader: Reader) -> Sequence[str]:
    """No more than civil where the notes are cool, and in a text as one texts."""
    if reader.soured:
        return _CIVIL
    if reader.medium is Channel.TEXT:
        return bank.FOR_TEXT
    return bank.FOR_MEETING if all(act.is_general for act in reader.acts) else bank.FOR


def _told(
    acts: tuple[Act, ...], deck: Deck, plain: Sequence[str], *, opens: bool, register: Register | None
) -> list[str]:
    """Thanked for, or named as good of them to do: the least used shape that fits these acts and the register."""
    fitting = [name for name in _SHAPES[len(acts)] if _fits(name, acts)]
    if tells_more(acts[0]):
        fitting = [name for name in fitting if name in _AS_TOLD] or fitting
    if plain is bank.FOR_TEXT:
        # As one texts: thanks for this and that, without ceremony.
        fitting = [name for name in fitting if name in _AS_TEXTED] or fitting
    if plain is _CIVIL:
        # They are thanked, and not told how good it was of them.
        fitting = [name for name in fitting if name in _AS_THANKS] or fitting
    sounding = [name for name in fitting if name in _SOUNDS.get(register, fitting)]
    shape = deck.least_used("shape", sounding or fitting)
    first, last = acts[0], acts[-1]
    slots = {"to": infinitive_of(first), "that": first.that_form, "told": capitalize(first.told)}
    if shape == "told":
        return [_as_told(first, deck, opens=opens)]
    if shape == "both_told":
        return [deck.deal(bank.BOTH_TOLD, {**slots, "also_told": said_after(first, last.told)}, opens=opens)]
    if shape == "told_then_for":
        return [deck.deal(bank.TOLD_FOR, {**slots, "acts": said_after(first, for_acts(acts[1:]))}, opens=opens)]
    if shape == "that":
        return [deck.deal(bank.THAT_DEAR, slots, opens=opens)]
    if shape == "to":
        return [deck.deal(bank.TO_DEAR if weight(first) >= DEAR else bank.TO, slots, opens=opens)]
    if shape == "to_then_for":
        return [deck.deal(bank.TO_FOR, {**slots, "acts": said_after(first, last.for_form)}, opens=opens)]
    if shape == "that_then_for":
        return [deck.deal(bank.THAT_FOR, {**slots, "acts": said_after(first, last.for_form)}, opens=opens)]
    if shape == "two_tos":
        return [deck.deal(bank.TWO_TOS, {**slots, "also_to": said_after(first, infinitive_of(last))}, opens=opens)]
    if shape == "for_then_to":
        return [
            deck.deal(plain, {"acts": for_acts(acts[:-1])}, opens=opens),
            deck.deal(bank.ALSO_TO, {"to": said_after(first, infinitive_of(last))}),
        ]
    if shape == "for_then_that":
        return [
            deck.deal(plain, {"acts": for_acts(acts[:-1])}, opens=opens),
            deck.deal(bank.ALSO_THAT, {"that": said_after(first, last.that_form)}),
        ]
    if shape == "for_then_for":
        return [
            deck.deal(plain, {"acts": for_acts(acts[:-1])}, opens=opens),
            deck.deal(bank.ALSO_FOR, {"acts": said_after(first, last.for_form)}),
        ]
    return [deck.deal(plain, {"acts": for_acts(acts)}, opens=opens)]


def _as_told(act: Act, deck: Deck, *, opens: bool) -> str:
    """With what it came to for the user before the thanks, where the note tells that."""
    told, effect = capitalize(act.told), deck.deal((act.effect,), {}, fresh=True) if act.effect else _cost(act, deck)
    if effect:
        return deck.deal(bank.TOLD_WITH_EFFECT, {"told": told, "effect": effect}, opens=opens)
    return deck.deal(bank.TOLD_DEAR if weight(act) >= DEAR else bank.TOLD, {"told": told}, opens=opens)


def _cost(act: Act, deck: Deck) -> str:
    """What it asked of them, or what it was, where the deed itself says so; "" once the bundle has said it."""
    return next((said for kind in effects_of(act) if (said := deck.deal(bank.EFFECTS[kind], {}, fresh=True))), "")


_SHAPES = {
    1: ("told", "for", "to", "that"),
    2: tuple(
        "told_then_for all_for both_told for_then_that to_then_for for_then_to two_tos that_then_for "
        "for_then_for".split()
    ),
    3: ("told_then_for", "for_then_to", "for_then_for"),
}


# "It was good of you to point out the schools. Thank you for that, and for the whole Saturday you spent driving us."
_STRESSES_THE_FIRST = ("to_then_for", "that_then_for")
_AS_TOLD = ("told", "both_told", "told_then_for")
_AS_THANKS = ("for", "all_for")
_AS_TEXTED = (*_AS_TOLD, "for", "all_for", "for_then_for")
# Warm words say how good it was of somebody; formal ones thank for it.
_SOUNDS: dict[Register | None, tuple[str, ...]] = {
    Register.WARM: (*_AS_TOLD, *"that to two_tos to_then_for for_then_to that_then_for for_then_that".split()),
    Register.FORMAL: (*_AS_TOLD, "for", "all_for", "for_then_for"),
}


def _fits(shape: str, acts: tuple[Act, ...]) -> bool:
    first, last = acts[0], acts[-1]
    if last.effect and shape in {"all_for", "two_tos", "both_told"}:
        # "It was a lifesaver" is said of the last one alone.
        return False
    if shape in {"two_tos", "both_told"} and any(effects_of(last)):
        return False
    if shape in _STRESSES_THE_FIRST and weight(first) < weight(last):
        return False
    if shape in {"told", "told_then_for"}:
        return is_told_well(first)
    if shape == "both_told":
        return is_told_well(first) and is_told_well(last) and len(words(f"{first.told} {last.told}")) <= _TOLD_PAIR
    if shape == "all_for":
        return _in_words(acts) <= _LONG_PAIR
    if shape == "for_then_for":
        return len(acts) > 2 or _in_words(acts) > _LONG_PAIR or bool(last.effect)
    if shape == "two_tos":
        return bool(infinitive_of(first) and infinitive_of(last)) and _in_words(acts) <= _SHORT_PAIR
    if shape in {"that", "that_then_for"}:
        return bool(first.that_form) and weight(first) >= DEAR
    if shape == "for_then_that":
        return bool(last.that_form) and weight(last) >= DEAR
    if shape == "to":
        return bool(infinitive_of(first)) and weight(first) > PLAIN
    if shape == "to_then_for":
        return bool(infinitive_of(first))
    return shape == "for" or bool(infinitive_of(last))


_SHORT_PAIR, _LONG_PAIR, _TOLD_PAIR = 22, 24, 30


def _in_words(acts: tuple[Act, ...]) -> int:
    return sum(map(length, acts))


def for_acts(acts: tuple[Act, ...]) -> str:
    """Joined so that it reads after "thank you for": every further one gets its own "for" unless all are short."""
    forms = [act.for_form for act in acts]
    forms[1:] = [said_after(acts[0], form) for form in forms[1:]]
    if len(forms) == 1:
        return forms[0]
    doing = {form.split()[0].endswith("ing") for form in forms}
    if len(forms) == 2:
        is_whole = " and " not in f"{forms[0]} {forms[1]}" and "," not in forms[0] and not _LEADS_ON.search(forms[0])
        plain = len(doing) == 1 and is_whole and len(words(forms[0])) <= 9
        return f"{forms[0]} and {forms[1]}" if plain else f"{forms[0]}, and for {forms[1]}"
    return f"{', for '.join(forms[:-1])}, and for {forms[-1]}"


# "cooking lamb because I don't eat pork, and for ...", "supper with the family, and for ..."
_LEADS_ON = re.compile(
    r" (?:because|when|while|so that|so (?:I|we)|which|why|knowing|(?:even )?though|"
    r"(?:what|if|how|whether) (?:I|we|the)) | with (?:the|your) [a-z]+$"
)


def _worth(reader: Reader, acts: tuple[Act, ...], said: list[str], deck: Deck) -> str:
    """What it came to for the user: as the note tells it, else as the deed itself does."""
    effect = acts[-1].effect or next((act.effect for act in acts if act.effect.startswith("I'll")), "")
    if effect:
        return deck.deal((effect,), {}, fresh=True)
    if sum(len(words(sentence)) for sentence in said) > MOST_WORDS or said[-1].endswith((". Thank you.", "forget it.")):
        return ""
    # "It was kind of you ... That was thoughtful" says it twice.
    is_praised = " of you" in said[-1]
    for kind in effects_of(acts[-1]):
        if is_praised and kind == "gift":
            continue
        if worth := deck.deal(bank.EFFECTS[kind], {}, fresh=True):
            return worth
    return ""


def bare(reader: Reader, deck: Deck, *, opens: bool = False) -> str:
    """For somebody about whom nothing is logged."""
    if reader.circle is Circle.REFEREE:
        return deck.deal(bank.BARE_REFEREE, {}, opens=opens)
    is_unthanked = reader.is_not_to_be_thanked or held(reader.to_stop)
    if reader.circle is Circle.AGENCY and reader.made_offer:
        return deck.deal(bank.BARE_AGENCY, {}, opens=opens)
    if not is_unthanked and (reader.circle is Circle.STAFF or not reader.hears_decision):
        return deck.deal(bank.BARE_PART, {}, opens=opens)
    if reader.circle.is_outside or reader.circle is Circle.AGENCY:
        return deck.deal(bank.BARE_UNTHANKED if is_unthanked else bank.BARE_OUTSIDE, {}, opens=opens)
    if reader.made_offer:
        return deck.deal(bank.BARE_LEAD, {}, opens=opens)
    if reader.circle is Circle.LEAD:
        return deck.deal(bank.BARE_INSIDE, {}, opens=opens)
    part = bank.BARE_OUTSIDE if reader.is_wished_alone else bank.BARE_BESIDE
    return deck.deal(bank.BARE_UNTHANKED if is_unthanked else part, {}, opens=opens)
