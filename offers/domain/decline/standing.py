"""What somebody is to the user beside their part in the offer: a landlord, a referee of the house, family help, the
boss's spouse."""

from __future__ import annotations

import re

from offers.domain.decline.circles import Circle
from offers.domain.decline.facts import Case, Contact
from offers.domain.decline.log import logged
from offers.domain.decline.private.discretion import Discretion
from offers.domain.decline.reading.family import PARTNERS, relatives
from offers.domain.decline.roles import Role
from offers.domain.decline.share.reasons import Ahead, ahead
from offers.domain.decline.text.prose import AnyCase, plain
from offers.domain.decline.undoing.set_for_later import OFFER_BEGUN, OFFER_MADE
from offers.domain.decline.undoing.undone import held


def lets_a_place(contact: Contact, circle: Circle, to_stop: tuple[str, ...]) -> bool:
    """Whether they keep a place of their own for the user, by the log, which may go to somebody else now."""
    may_let = circle in {Circle.REALTOR, Circle.OTHER} and held(to_stop) == "the place"
    return may_let and bool(_LETS.search(plain(contact.role_label)))


def looks_for_none(contact: Contact, circle: Circle, to_stop: tuple[str, ...]) -> bool:
    """Of those who find homes, whoever has found one or has one to let, or of whom nothing is logged."""
    has_one = OFFER_BEGUN in to_stop or OFFER_MADE in to_stop or bool(_OWNS.search(plain(contact.role_label)))
    return circle is Circle.REALTOR and (not contact.interactions or has_one)


def keeps_the_user(case: Case, contact: Contact, circle: Circle) -> bool:
    """A referee of the house where the user stays, if that may be told: by the reason, or by its name."""
    employer = case.alternative.employer
    if circle is not Circle.REFEREE or not contact.organization or not logged.same(contact.organization, employer):
        return False
    told = [reason.text for reason in case.reasons if reason.audience.includes(contact.id)]
    told += [case.alternative.summary] * case.alternative.may_name
    return Ahead.STAYING in map(ahead, told)


def is_of_my_family(contact: Contact) -> bool:
    """The user's own family by the label, "my aunt", "sister-in-law": they hear it as one tells it at home."""
    return contact.role in _MAY_BE_MINE and _MY_FAMILY.search(plain(contact.role_label)) is not None


_MAY_BE_MINE = frozenset({Role.REFEREE, Role.FAMILY_HELPER, Role.OTHER})
_MY_FAMILY = AnyCase(
    # "met my husband" is of somebody else's help.
    r"(?:^|[,;(/&] ?|\b(?:and|is) )my (?:(?:older|younger|big|little|old|dear|great|favou?rite|half|step)[ -]?)?"
    r"(?:sister|brother|mother|mum|mom|father|dad|aunt|auntie|aunty|uncle|cousin|niece|nephew|gran|granny|nan|"
    r"grandmother|grandfather|grandma|grandpa|godmother|"
    r"godfather|son|daughter|wife|husband)\b(?!'s)|^(?:(?:sister|brother|mother|father|son|daughter)s?-in-law|aunt|auntie|"
    r"uncle|cousin|nephew|niece|godmother|godfather)(?=$|[,;(]| who\b| and\b)"
)


def is_student_help(contact: Contact) -> bool:
    """Students and whoever looks after them hear nothing of terms, whatever was cleared (rule 43)."""
    return contact.role is Role.COORDINATOR and bool(_STUDENT.search(contact.role_label))


def kin_helped(contact: Contact, discretion: Discretion) -> str:
    """For whom a helper of the family worked: "my husband", or Mark where the notes name him."""
    told = [contact.role_label, *(entry.note for entry in contact.interactions)]
    found = next((kin for kin in map(_KIN.find, map(plain, told)) if kin), "")
    if _PARTNER.search(found):
        kin_by_name = relatives(contact, discretion.is_known)
        found = next((name for name, kin in kin_by_name.items() if kin in PARTNERS), found)
    return found if found and discretion.allows(found) else ""


def is_spouse_of_lead(contact: Contact, case: Case) -> bool:
    """Married to somebody who decides, by the label: "Des's wife", "the owner's husband" (rule 6)."""
    found = _SPOUSE_OF.match(plain(contact.role_label))
    if not found or contact.role is Role.FAMILY_HELPER:
        return False
    of = (found["of"] or "").casefold()
    if of in _BOSSES:
        return True
    return any(
        lead.family == contact.family != "" if not of else of in {lead.given.casefold(), lead.goes_by.casefold()} - {""}
        for lead in logged.leads(case)
        if lead.id != contact.id
    )


_STUDENT = AnyCase(r"\b(?:student|pupil|sixth.?form|postgrad)")
_LETS = AnyCase(r"\b(?:landlord|landlady|letting|lets|rents?|property owner|trailer lot|sublet\w*)\b")
_OWNS = AnyCase(
    r"\b(?:landlord|landlady|property owner|lets (?:a|the|her|his|their|out)|trailer lot|(?:rooms?|flat|house|cottage|"
    r"cabin) to (?:let|rent)|has (?:an? |the )?(?:spare )?(?:rooms?|flat|house|cottage|cabin))\b"
)
_KIN = AnyCase(r"\bmy (?:husband|wife|partner|spouse|fianc[eé]e?|daughter|son|kids|children)\b")
_PARTNER = AnyCase(r"\b(?:husband|wife|partner|spouse|fianc[eé]e?)\b")
_SPOUSE_OF = re.compile(
    r"(?:(?:his|her|their|(?:the |my )?(?P<of>\w+)'s) )(?:\w+ )?(?:wife|husband|spouse|partner)\b", re.IGNORECASE
)
_BOSSES = frozenset("boss owner chief head dean principal director manager founder president maestro master".split())


def would_work_beside(contact: Contact, case: Case) -> bool:
    """Whether they do the work that the user would have done, or beside it: no trustee, client or who is leaving."""
    is_of_the_work = contact.role in {Role.FUTURE_COLLEAGUE, Role.PARTNER} and logged.is_inside(contact, case)
    return is_of_the_work and not _NO_COLLEAGUE.search(contact.role_label)


_NO_COLLEAGUE = AnyCase(
    r"\b(?:board|trustees?|treasurer|governors?|donor|volunteers?|chair\w*|president|dean|parents?|council|clients?|"
    r"customers?|suppliers?|investor|panel|committee|candidate|tenants?|pupils?|class i|young person|retired|retiring|"
    r"outgoing|interim|former|predecessor|since (?:left|gone)|gone (?:since|to)|now (?:gone|at|with)|take over from|"
    r"rents|lets?|wife|husband|spouse|friend|my (?:\w+ )?(?:professor|supervisor|tutor|mentor))\b"
)


def heads_the_board(contact: Contact) -> bool:
    return _HEADS_THE_BOARD.search(contact.role_label) is not None


_BOARD = r"(?:board|governors|governing body|trustees|directors|trust|council|vestry|school committee)"
_HEADS_THE_BOARD = AnyCase(
    rf"\b(?:(?:chair(?:man|woman|person)?|convenor|president) of (?:the |our |its )?(?:\w+ )?{_BOARD}\b(?! of studies)|"
    rf"{_BOARD} (?:chair(?:man|woman|person)?|president)\b|chairs (?:the |our )?{_BOARD}\b)"
)
