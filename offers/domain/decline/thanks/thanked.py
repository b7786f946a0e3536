"""What one reader is thanked for: their acts without what is not for them, else the kind of meeting, else the time."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from offers.domain.decline.bundle import Channel, PlannedStep
from offers.domain.decline.circles import circle_of
from offers.domain.decline.facts import Case, Contact, Kind
from offers.domain.decline.log import logged, losses
from offers.domain.decline.private.asked_amiss import may_have_asked_amiss
from offers.domain.decline.private.discretion import Discretion
from offers.domain.decline.private.touched import ADVANCES
from offers.domain.decline.reading.acts import Act
from offers.domain.decline.reading.thanks import acts_of
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import AnyCase
from offers.domain.decline.thanks.hosted_together import hosted_with_another, with_the_other_host
from offers.domain.decline.thanks.met import stay
from offers.domain.decline.thanks.weights import SLIGHT, TOKEN, weight
from offers.domain.decline.undoing.counted_on import PLANNED_AROUND_ME
from offers.domain.decline.undoing.turned_away import TURNING_AWAY
from offers.domain.decline.undoing.undone import held, is_thanked_for


def thanked_for(
    case: Case, contact: Contact, discretion: Discretion, *, to_stop: tuple[str, ...], is_outside: bool
) -> tuple[Act, ...]:
    """Nobody is thanked for what they are asked to stop, unless it is done and all there is to thank for, or for what
    the answer undoes; no outsider for terms, nor who has moved on for a post, nor who asked amiss for a card.
    """
    moved = logged.has_moved(contact, case) or logged.has_left(contact)
    is_gone = case.kind is Kind.RESCINDED
    unfit: list[AnyCase | re.Pattern[str]] = [
        TURNING_AWAY,
        ADVANCES,
        *([_WELCOME, _GLAD_OF_IT, PLANNED_AROUND_ME] if case.acceptance.is_promise else []),
        *([_TIME_TO_DECIDE] if (case.days_to_deadline or 0) < 0 else []),
        *([_TERMS] if is_outside else []),
        *([TOKEN] if may_have_asked_amiss(contact) else []),
        *([_ELSEWHERE, _OF_THE_HOUSE] if moved else []),
        *([_FAVOR_THERE] if logged.interviews_there(contact, case) else []),
        *([_TOLD_SO] if is_gone and losses.told_of_it(contact, case) else []),
        *([_WROTE_SO] if is_gone and losses.sent_withdrawal(contact) else []),
    ]
    own = acts_of(contact, discretion, inside=logged.is_inside(contact, case))
    acts = [
        act
        for act in (*own, *hosted_with_another(case, contact, discretion))
        if not (_was_to_be_signed(act.for_form) or any(pattern.search(act.for_form) for pattern in unfit))
    ]
    if acts and contact.role is Role.HOST and not any(_OF_A_STAY.search(act.for_form) for act in acts):
        acts = [*stay(contact), *acts]
    if not any(_SPOKE_UP.match(act.for_form) for act in acts):
        acts += losses.spoke_up(case, contact)
    undone = [said for said in to_stop if not is_thanked_for(said)]
    stopped = [re.compile(re.escape(_matter(said))) for said in undone] + [_SET_GOING] * bool(to_stop)
    if thing := held(to_stop):
        # They are thanked for keeping it where they hear that it may go.
        stopped.append(re.compile(rf"\b(?:keep|hold|sav|reserv)\w* .*\b{re.escape(thing.removeprefix('the '))}\b"))
    going_on = [act for act in acts if not any(pattern.search(act.for_form) for pattern in stopped)]
    is_slight = all(weight(act) <= SLIGHT for act in going_on)
    done = [act for act in acts if act not in going_on and _IS_DONE.match(act.for_form)] if is_slight else []
    # What is told of a deed beside what it is thanked for may be as unfit.
    told = [_unless_told_of(act, (*unfit, *stopped)) for act in done or going_on]
    return with_the_other_host(case, contact, tuple(told))


def _unless_told_of(act: Act, unfit: Iterable[AnyCase | re.Pattern[str]]) -> Act:
    return replace(act, told="") if act.told and any(pattern.search(act.told) for pattern in unfit) else act


def owed_to_the_unreached(
    case: Case, steps: Iterable[PlannedStep], discretion: Discretion
) -> dict[str, tuple[Act, ...]]:
    """What they would be thanked for who can be reached by nothing on file, by contact id."""
    leads = {contact.id for contact in logged.leads(case)}
    unreached = [case.contact(step.contact_id) for step in steps if step.channel is Channel.NONE]
    return {
        contact.id: thanked_for(
            case, contact, discretion, to_stop=(), is_outside=circle_of(contact, case, leads).is_outside
        )
        for contact in unreached
        if not logged.is_barred(contact)
    }


def _matter(to_stop: str) -> str:
    """ "background check" of "the background check", "laptop" of "the order for the laptop", "my bio" of a page."""
    return _WHERE_IT_STANDS.sub("", to_stop.removeprefix("the order for ").removeprefix("the "))


_WHERE_IT_STANDS = re.compile(r" (?:off|out of) the .*")


# The beginning of what is to be undone.
_SET_GOING = re.compile(
    r"(?:kicking off|beginning|starting|lodging) (?:on )?(?:the|my|our) (?:\w+ ){0,3}?"
    r"(?:paperwork|papers|visa|rental|permit|file|transfer|applications?|forms?|registration|DBS|checks?|"
    r"licen[cs]\w+)\b|sending (?:me )?(?:(?:the|my|our) )?(?:[\w-]+ "
    r"){0,2}(?:verification|onboarding|starter|start|joining) "
    r"(?:forms?|packs?|packet|papers?|paperwork)\b"
)
# Work that somebody has finished, whatever becomes of it.
_IS_DONE = re.compile(
    r"(?:filing|filling in|filling out|completing|chasing|preparing|submitting|collecting|"
    r"sorting(?: out)?|handling|seeing) "
)
# Whoever brought the news of a loss is thanked for that call already, or hears that the letter came.
_TOLD_SO = re.compile(r"^(?:calling|ringing|phoning|telling)(?: (?:me|yourself|to (?:say|tell))\b|$)")
_SPOKE_UP = re.compile(r"(?:fighting|standing up|speaking up|arguing)\b")
_WROTE_SO = re.compile(r"\b(?:letter|notice)\b")
# What was to be signed, and the welcome that followed, are what the answer undoes.
_SENDING = ("sending ", "e-mailing ", "emailing ", "mailing ", "forwarding ", "drafting ", "preparing ", "bringing ")
_PAPER = re.compile(
    r"\b(?:letter of intent|LOI|contract|(?:buyer'?s?|agency|listing|representation|lease|rental) agreement)\b"
)


def _was_to_be_signed(text: str) -> bool:
    return "signature" in text or (text.startswith(_SENDING) and _PAPER.search(text) is not None)


# Whoever said to take the time hears in the apology that too much of it was taken.
_TIME_TO_DECIDE = re.compile(
    r"\btake (?:\w+ )?time\b|\btime (?:I|we) need|\bdeadline\b|\bextension\b|"
    r"\b(?:more|extra|another) (?:time|days?|weeks?)\b"
)
_WELCOME = re.compile(
    r"\bto (?:welcome|congratulate)\b|\bcongratulating\b|"
    r"\bwelcoming (?:me|us) (?:aboard|to the (?:team|practice|group|staff|family|town))",
    re.IGNORECASE,
)
# Who takes a yes back thanks nobody for how pleased they were.
_GLAD_OF_IT = re.compile(
    r"\b(?:how (?:very )?(?:pleased|happy|glad|delighted|thrilled|excited)|"
    r"(?:letter of intent|LOI|contract) (?:arriv|land|com)ing|my (?:yes|signature))\b",
    re.IGNORECASE,
)
_TERMS = re.compile(r"contract|buy-in|partnership track|terms|benefits|negotiat|call schedule|offer\b", re.IGNORECASE)
_ELSEWHERE = re.compile(r"interview|offer|position|\bjob\b", re.IGNORECASE)
# Whoever has gone is not written to about what was wrong at the house, nor thanked for a warning of it.
_OF_THE_HOUSE = re.compile(
    r"\bwarn|\b(?:why|when|what made) you (?:left|quit|went)|\b(?:straight|honest|frank|candid|truth|"
    r"real (?:story|reason))|\b(?:overtime|turnover|politics|burn-?out|churn|toxic|"
    r"problems?|trouble|worst|down ?sides?|mess)\b",
    re.IGNORECASE,
)
# A favor where the user may become a colleague tells of the other talks (rule 48).
_FAVOR_THERE = re.compile(
    r"\bword\b|recommend|referr|refer\b|vouch|introduc|\bnew (?:place|firm|shop|company|employer|team|boss|school|"
    r"practice)|\b(?:CV|r[eé]sum[eé]|opening|vacanc|appl(?:y|ied|ication)|candidate|hiring|there)\b",
    re.IGNORECASE,
)
# What tells of the stay already.
_OF_A_STAY = re.compile(
    r"\b(?:putting (?:me|us) up|stay|nights?|weekend|week|(?:spare|guest|attic|tower|old|own|good) room|home for)\b"
)
