"""From facts to a bundle."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from offers.domain.decline.briefing import brief
from offers.domain.decline.bundle import Bundle, Channel, DraftMessage
from offers.domain.decline.calls.scripts import write_scripts
from offers.domain.decline.closing.cautions import blockers, warnings
from offers.domain.decline.closing.checklist import checklist
from offers.domain.decline.facts import Case
from offers.domain.decline.people.registers import Register
from offers.domain.decline.plan.etiquette import plan
from offers.domain.decline.plan.whys import with_whys
from offers.domain.decline.private.discretion import discretion_for
from offers.domain.decline.thanks.thanked import owed_to_the_unreached
from offers.domain.decline.words.messages import write_message, write_messages
from offers.domain.decline.words.own_phrases import OwnPhrases


def compose(
    case: Case,
    *,
    overrides: Mapping[str, Channel] | None = None,
    order: Sequence[str] | None = None,
    registers: Mapping[str, Register] | None = None,
) -> Bundle:
    """The bundle for a case; the same case always gives the same bundle.

    `overrides` maps a contact id to the channel the user chose instead of the recommended one.
    `order` lists contact ids in the order the user chose; contacts it does not name follow in the recommended order.
    `registers` maps a contact id to the register their message is written in; for all others the engine chooses.
    A contact marked "do not contact" stays without a message whatever the overrides say (rule 14).
    """
    steps = plan(case, overrides, order)
    discretion = discretion_for(case)
    sayable = brief(case, steps, discretion)
    unreached = owed_to_the_unreached(case, steps, discretion)
    return Bundle(
        case_id=case.id,
        plan=with_whys(case, steps, {reader.contact_id: reader.acts for reader in sayable.readers} | unreached),
        scripts=write_scripts(sayable),
        messages=write_messages(sayable, registers),
        checklist=checklist(case, steps, unreached),
        warnings=(*warnings(case, steps, discretion), *OwnPhrases(case).warnings()),
        blockers=blockers(case, steps),
    )


def rewrite(
    case: Case,
    contact_id: str,
    register: Register | None,
    *,
    others: Mapping[str, str],
    overrides: Mapping[str, Channel] | None = None,
    order: Sequence[str] | None = None,
) -> DraftMessage:
    """One message again, in another register, or with None as the engine chooses.

    It repeats no sentence of `others`, the bodies as they stand by contact id; the contact's own is disregarded.
    Raises KeyError for somebody who gets no message.
    """
    sayable = brief(case, plan(case, overrides, order), discretion_for(case))
    return write_message(sayable, contact_id, register, [body for other, body in others.items() if other != contact_id])
