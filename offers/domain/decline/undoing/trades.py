"""What is in motion at a house for somebody who said yes, by their trade: no licence where the trade has none."""

from __future__ import annotations

import re

from offers.domain.decline.facts import Case
from offers.domain.decline.private.sensitive import is_in_us
from offers.domain.decline.text.prose import plain

_HEALTH = re.compile(
    r"physician|doctor(?!al|ate)|surge(?:on|ry)|medic|nurs(?!ery)|pharmac|dent(?:al|ist)|veterinar|psycholog|psychiat|"
    r"therap|anesth|radiolog|(?<!plant )(?<!forest )patholog|dermat|urolog|cardio|oncolog|pediatr|obstet|hospitalist|"
    r"midwi|\bresident\b(?! \w)|optomet|audiolog|chiropract|respirat|clinic(?:al|ian)|"
    r"(?<!food )(?<!music )(?<!information )technologist|\b(?:MD|DO|RN|NP|PA|CRNA|PharmD|DVM|DDS|DMD|EMT)\b",
    re.IGNORECASE,
)
_STAGE = re.compile(
    r"theat(?:er|re) (?:director|designer|maker|producer|manager)|(?<![\w-])stage (?!\d)|lighting|costume|musician|"
    r"violin|viola|cellist|orchestra|conductor\b|composer|singer|dancer|choreograph|\bactor|\bactress|dramaturg|artist|"
    r"\b(?:set|sound|fashion|graphic|scenic) designer",
    re.IGNORECASE,
)
_SCHOOL = re.compile(
    r"teacher|school counselor|special education|(?<!associate )(?<!senior )principal\b(?! \w)|librarian|"
    r"paraprofessional",
    re.IGNORECASE,
)
_TRADE = re.compile(
    r"electric(?!al eng)|plumb|weld|carpent|mechanic(?!al eng)|lineman|hvac|pipefit|foreman|installer", re.IGNORECASE
)
# Whoever drives, steers or flies has papers of a kind that nobody else has.
_AT_THE_CONTROLS = re.compile(
    r"\bdriver|\bpilots?\b(?! (?:plant|stud|project|program|scheme))|operator\b|\bskipper|\bmariner|\bseafarer|"
    r"coxswain|deck officer|\bship'?s? captain|\bsea captain|train guard",
    re.IGNORECASE,
)
# A home that comes with the work, by the terms of the offer.
_HOME = re.compile(
    r"(?<!open )(?<!in-)(?<!full )\b(?P<home>house|cottage|flat|apartment|bungalow|lodge|manse|rectory|room)\b"
    r"(?=\s*$|\s*[,;.(]|\s+(?:in|on|above|over|at|by|near|with|from|comes?|provided|included|is included|for the|"
    r"rent-free)\b)(?! (?:on call|with a view))",
    re.IGNORECASE,
)


def to_stop(case: Case) -> str:
    """The list that fits the trade, and the home that was to come with the work."""
    home = next((found["home"].lower() for _, text in case.offer_terms if (found := _HOME.search(text))), "")
    return f"{_by_trade(case)}, the {home}" if home else _by_trade(case)


def _by_trade(case: Case) -> str:
    """Only health professions have credentialing, and that in the US; only some others a license, in its spelling."""
    own = plain(", ".join([case.applicant.profession, case.applicant.specialty, case.role_title]))
    where = plain(f"{case.organization.type} {case.organization.name}")
    if _SCHOOL.search(own):
        return "certification, references, background check, relocation, start date"
    if re.search(r"professor|lecturer|scholar|curator|chaplain", own, re.IGNORECASE):
        return "references, background check, relocation, start date"
    if _HEALTH.search(own) or (
        not own.strip(", ") and re.search(r"hospital|clinic|health|medical", where, re.IGNORECASE)
    ):
        in_the_us, elsewhere = "credentialing, license", "registration or licence, background checks"
        return f"{in_the_us if is_in_us(case) else elsewhere}, references, relocation, start date"
    if _STAGE.search(own):
        return "references, relocation, start date"
    if _TRADE.search(own):
        licence = "license" if is_in_us(case) else "licence"
        return f"{licence} or card transfer, tests, tools, relocation, start date"
    if _AT_THE_CONTROLS.search(own):
        return "permits and tests, uniform and equipment, references, relocation, start date"
    return "references, background check, relocation, start date"
