"""How what is under way is undone, matter by matter, in the words in which people are asked to (rule 76)."""

from __future__ import annotations

from itertools import groupby

from offers.domain.decline.text.prose import join
from offers.domain.decline.undoing.booked import THINGS_BOOKED
from offers.domain.decline.undoing.kept_back import HELD, PLANS, WITHOUT_ME
from offers.domain.decline.undoing.set_for_later import (
    CARE,
    LINED_UP,
    NAMED,
    OFFER_BEGUN,
    OFFER_MADE,
    TO_BE_CALLED_OFF,
    WORKERS,
)

# What has gone out already is withdrawn.
ONCE_FILED = {
    "the Medicaid enrollment": "the Medicaid application",
    "the Medicare enrollment": "the Medicare application",
    "the payer enrollment": "the payer applications",
    "the DEA paperwork": "the DEA application",
    "the credentialing": "the credentialing application",
    "the privileges": "the privileges application",
    "the licensing": "the license application",
    "the license transfer": "the application for the license transfer",
    "the bar admission": "the bar application",
    "the visa file": "the visa petition",
    "the work permit": "the work permit application",
    "the work pass": "the work pass application",
}
# Whatever else was begun, where the log tells of it in words of its own.
UNNAMED = "anything that is still under way for me"
# The same matter, told less exactly.
LESS_EXACT = {
    "the fingerprinting": {"the fingerprint appointment"},
    "the privileges": {f"the privileges {papers}" for papers in ("file", "packet", "application")},
    "the moving quotes": {"the movers"},
    "the movers": {f"the {thing}" for thing in THINGS_BOOKED if thing.startswith("removal")},
    "the vetting": {"the Garda vetting"},
    "the visa sponsorship": {"the visa file"},
    f"the spot{HELD}": {f"the {number} places{HELD}" for number in ("two", "three")},
}
_STOP, _CANCEL, _OFF = "stop {}", "cancel {}", "take me off {}"
_TO_ANOTHER, _WITHOUT_ME, _PLAN = "let {} go to somebody else", "take me out of {}", "plan {}"
_TAKE, _TO_ANOTHER_CHILD = "take {}", "let {} go to another child"
_UNDONE = {
    "withdraw {}": {*ONCE_FILED.values(), "the rental application", "the board item", OFFER_MADE},
    _CANCEL: {
        *("the fingerprint appointment", "the hotel booking", "the movers", "the relocation booking"),
        *("the school enrollment", "the health screening", "the viewing", "the flights", "the rental"),
        *("the drug test", "the drug screen", "the flight", "the login"),
        *(f"the {who}" for who in (*WORKERS, *THINGS_BOOKED)),
    },
    _OFF: {"the payroll"},
    "let the place go and tell me what I owe you for it": {"the place that is paid for"},
    "call off {}": {LINED_UP},
    "hold back {}": {OFFER_BEGUN},
    _TO_ANOTHER_CHILD: {f"the {where} place" for where in CARE},
    "let {} go": {"the showing slot", "the showing you are holding", "the place on the waiting list"},
}
_HOW = {matter: how for how, matters in _UNDONE.items() for matter in matters}


def held(matters: tuple[str, ...]) -> str:
    """What is being kept for the user, where that is all: "the place"."""
    kept = matters[0].removesuffix(HELD) if len(matters) == 1 else ""
    return kept if kept and _how(matters[0]) == _TO_ANOTHER else ""


def is_thanked_for(matter: str) -> bool:
    """Whether it stays a kindness, though it is stopped: found for a child, or waited for on the telephone."""
    return _how(matter) == _TO_ANOTHER_CHILD or matter.endswith(" insurance")


def asked(matters: tuple[str, ...]) -> str:
    """What they are asked to do: "stop the license transfer and cancel the fingerprint appointment"."""
    in_order = sorted(matters, key=lambda matter: _WAYS.index(_how(matter)))
    return join([how.format(together(tuple(same))) for how, same in groupby(in_order, _how)])


def together(matters: tuple[str, ...]) -> str:
    """In one list: "the license transfer, and the orders for the desk and the chair"."""
    ordered = [matter.removeprefix(_ORDER) for matter in matters if matter.startswith(_ORDER)]
    if len(ordered) < 2:
        return join(sorted(matters, key=lambda matter: matter.startswith(_ORDER)))
    return join([*(matter for matter in matters if not matter.startswith(_ORDER)), f"the orders for {join(ordered)}"])


_ORDER = "the order for "


def are_plain(matters: tuple[str, ...]) -> bool:
    """Whether all are things that somebody can go on with: no slot to be let go, nothing that is being held."""
    return all(_how(matter) in {_STOP, _CANCEL} and matter.startswith("the ") for matter in matters) and not any(
        matter.replace("licence", "license") in _HOW or matter.endswith(_FOR_A_DAY) for matter in matters
    )


_FOR_A_DAY = (" appointment", " medical")


def _how(matter: str) -> str:
    if how := _HOW.get(matter.replace("licence", "license")):
        return how
    if matter.endswith(" list"):
        return _OFF
    if matter.endswith(HELD):
        return _TO_ANOTHER
    if matter.startswith(PLANS):
        return _WITHOUT_ME
    if matter.endswith(WITHOUT_ME):
        return _PLAN
    if matter.startswith(f"{NAMED} "):
        return _TAKE
    return _CANCEL if _is_booked(matter) else _STOP


def _is_booked(matter: str) -> bool:
    return matter.startswith((_ORDER, "the start ")) or matter.endswith(TO_BE_CALLED_OFF)


_WAYS = (_STOP, *_UNDONE, _TO_ANOTHER, _WITHOUT_ME, _PLAN, _TAKE)
