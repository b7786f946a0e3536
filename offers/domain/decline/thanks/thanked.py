"""What one reader is thanked for: their acts without what is not for them, else the kind of meeting, else the time."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from offers.domain.decline.bundle import Channel, PlannedStep
from offers.domain.decline.circles import circle_of
from offers.domain.decline.facts import Case, Contact, Interaction, Kind
from offers.domain.decline.log import logged, losses
from offers.domain.decline.private.asked_amiss import is_amiss, may_have_asked_amiss
from offers.domain.decline.private.discretion import Discretion
from offers.domain.decline.private.touched import ADVANCES
from offers.domain.decline.reading import attempts
from offers.domain.decline.reading.acts import Act, Sort
from offers.domain.decline.reading.meetings import only_length
from offers.domain.decline.reading.stays import is_of_us
from offers.domain.decline.reading.thanks import acts_of
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import AnyCase
from offers.domain.decline.thanks.hosted_together import hosted_with_another, with_the_other_host
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
        *([_WELCOME, PLANNED_AROUND_ME] if case.acceptance.is_promise else []),
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
        acts = [*_stay(contact), *acts]
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
    return with_the_other_host(case, contact, tuple(done or going_on))


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


def thanked_in_general(contact: Contact, *, soured: bool, today: date | None = None) -> tuple[Act, ...]:
    """Where no act may be named; no more than their time where the notes are cool."""
    if soured and any(entry.thank for entry in contact.interactions):
        return (TIME,)
    return _from_kinds(contact, today)


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


# The log gives no more than that they met.
TIME = Act("your time", sort=Sort.TIME, is_general=True)
_KIND_THANKS = [
    (re.compile(pattern, re.IGNORECASE), thanked, sort)
    for pattern, thanked, sort in [
        (r"dinner|supper", "dinner", Sort.HOSPITALITY),
        (r"lunch", "lunch", Sort.HOSPITALITY),
        (r"breakfast", "breakfast", Sort.HOSPITALITY),
        (r"coffee", "the coffee", Sort.HOSPITALITY),
        (r"site visit|\bvisit", "your time during my visit", Sort.TIME),
        (r"tour", "the tour", Sort.TIME),
        (r"shadow", "letting me shadow you", Sort.TIME),
        (r"interview", "the time you gave to my interview", Sort.TIME),
        (r"video|zoom", "the time you gave me by video", Sort.TIME),
        (r"phone|call", "the time you gave me by phone", Sort.TIME),
        (r"reference", "the reference", Sort.WORK),
        (r"meeting|\bmet\b|panel|lecture|demo|class", "the time you took to meet me", Sort.TIME),
        (r"ride", "letting me ride along", Sort.ACCESS),
    ]
]


_IN_PASSING = re.compile(
    r"\W*(?:just )?(?:said |a |we said )?(?:quick |brief )?(?:hi|hello|waved|handshake|shook hands)\b[^.;]{0,30}\W*$",
    re.IGNORECASE,
)


def _from_kinds(contact: Contact, today: date | None) -> tuple[Act, ...]:
    """Where no note gives an act, the kind of meeting is still a fact; a helper of the family may have met others."""
    if contact.role in {Role.REFEREE, Role.FAMILY_HELPER}:
        return ()
    entries = [entry for entry in attempts.reached(contact) if _may_be_thanked_for(entry)]
    if stay := _stay(contact):
        return (replace(stay[0], is_general=True),)
    kinds = [_kind(entry) for entry in entries]
    for pattern, thanked, sort in _KIND_THANKS:
        found = [entry for entry, kind in zip(entries, kinds, strict=True) if pattern.search(kind)]
        if found:
            said = _with_span(thanked, found[0].note) + _where(thanked, found[0].note)
            return (Act(said + _when(found, today), sort=sort, is_general=True),)
    if not contact.interactions and _ON_PANEL.search(contact.role_label):
        return (Act("being on the panel", sort=Sort.TIME, is_general=True),)
    return (TIME,) if contact.hours_spent >= _SOME_HOURS and (entries or not contact.interactions) else ()


def _stay(contact: Contact) -> tuple[Act, ...]:
    """That a host had the user to stay, where an entry is of a stay and its note of no other house."""
    stays = [entry for entry in attempts.reached(contact) if "stay" in entry.kind.lower()]
    if contact.role is not Role.HOST or not any(
        _may_be_thanked_for(one) and not _NO_STAY.search(one.note) for one in stays
    ):
        return ()
    whom = "us" if all(is_of_us(one.note) for one in stays) else "me"
    return (Act(f"having {whom} to stay", f"you had {whom} to stay", Sort.HOSPITALITY),)


# What tells of the stay already.
_OF_A_STAY = re.compile(
    r"\b(?:putting (?:me|us) up|stay|nights?|weekend|week|(?:spare|guest|attic|tower|old|own|good) room|home for)\b"
)
_NO_STAY = AnyCase(
    r"\b(?:booked|cancell?ed|hotel|motel|hostel|hilton|marriott|airbnb|paid|rent(?:ed)?|in touch|dorm\w*|campus|"
    r"arranged by|halls? of residence)\b"
)


def _with_span(thanked: str, note: str) -> str:
    """ "the half hour you gave me by video", where the note is of the meeting and its length and of nothing else."""
    span = only_length(note)
    return thanked.replace("the time you", f"the {span} you") if span else thanked


def _when(entries: list[Interaction], today: date | None) -> str:
    """ " in March": the month of the one meeting of its kind, unless that is this month's or long ago."""
    on = entries[0].on if len(entries) == 1 else None
    if on is None or today is None or not _A_MONTH < today - on < _MOST_OF_A_YEAR:
        return ""
    return f" in {on:%B}"


_A_MONTH, _MOST_OF_A_YEAR = timedelta(days=31), timedelta(days=300)


def _where(thanked: str, note: str) -> str:
    """ " at the Thai place", where the note names no more of a meal than that."""
    if thanked in _MEALS and (found := _EATEN_AT.search(note)):
        if found["house"]:
            return f" {found['at'].lower()} your {found['house']}"
        return (
            f" at the {found['kitchen']} {found['place'].lower()}" if found["kitchen"] else f" in the {found['hall']}"
        )
    return ""


_MEALS = frozenset({"dinner", "lunch", "breakfast", "the coffee"})
_EATEN_AT = re.compile(
    r"\b(?:(?P<at>(?i:at|in)) (?:her|his|their) (?P<house>home|house|flat|apartment|farm|cabin|garden|courtyard|porch|"
    r"patio)\b(?! (?:town|office|city))|(?P<kitchen>Thai|Italian|Mexican|Indian|Chinese|Japanese|French|Greek|"
    r"Vietnamese|"
    r"Korean|Turkish|Lebanese|Ethiopian|Peruvian|Cuban|Persian|Nepali|Moroccan|Georgian|(?i:sushi|ramen|tapas|pizza|"
    r"taco|seafood|noodle|curry|dumpling)) (?P<place>(?i:place|restaurant|spot|bistro|diner))\b|"
    r"(?P<hall>cafeteria|canteen|dining hall|staff room|break room|faculty club))\b"
)
_ON_PANEL = re.compile(r"\b(?:on the (?:\w+ )?panel|panell?ist)\b", re.IGNORECASE)


def _may_be_thanked_for(entry: Interaction) -> bool:
    return entry.thank and not _IN_PASSING.match(entry.note) and not is_amiss(entry)


def _kind(entry: Interaction) -> str:
    """ "Zoom coffee" was talk and no coffee."""
    return "video" if _ON_SCREEN.match(entry.note) else entry.kind


_ON_SCREEN = re.compile(
    r"\W*(?:an? )?(?:quick |short )?(?:zoom|video|skype|teams|facetime|virtual) (?:coffee|lunch|tea)\b", re.IGNORECASE
)
_SOME_HOURS = 0.5
