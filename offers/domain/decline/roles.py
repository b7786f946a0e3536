"""The part a contact had in an offer, and how other words for it are understood."""

from __future__ import annotations

import re
from enum import StrEnum

from offers.domain.marking import gettext_noop as _


class Role(StrEnum):
    HEAD_OF_GROUP = "head_of_group"
    DEPARTMENT_CHAIR = "department_chair"
    PARTNER = "partner"
    HOST = "host"
    IN_HOUSE_RECRUITER = "in_house_recruiter"
    AGENCY_RECRUITER = "agency_recruiter"
    HR_DIRECTOR = "hr_director"
    PRACTICE_ADMINISTRATOR = "practice_administrator"
    COORDINATOR = "coordinator"
    REALTOR = "realtor"
    FUTURE_COLLEAGUE = "future_colleague"
    FAMILY_HELPER = "family_helper"
    REFEREE = "referee"
    OTHER = "other"

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS = {
    Role.HEAD_OF_GROUP: _("Head of group"),
    Role.DEPARTMENT_CHAIR: _("Department chair"),
    Role.PARTNER: _("Partner"),
    Role.HOST: _("Host"),
    Role.IN_HOUSE_RECRUITER: _("In-house recruiter"),
    Role.AGENCY_RECRUITER: _("Agency recruiter"),
    Role.HR_DIRECTOR: _("HR director"),
    Role.PRACTICE_ADMINISTRATOR: _("Practice administrator"),
    Role.COORDINATOR: _("Coordinator"),
    Role.REALTOR: _("Realtor"),
    Role.FUTURE_COLLEAGUE: _("Future colleague"),
    Role.FAMILY_HELPER: _("Family helper"),
    Role.REFEREE: _("Referee"),
    Role.OTHER: _("Other"),
}

# Words for a role that case files and imports use.
_ALIASES = {
    "partner_physician": Role.PARTNER,
    "hiring_manager": Role.HEAD_OF_GROUP,
    "manager": Role.HEAD_OF_GROUP,
    "principal": Role.HEAD_OF_GROUP,
    "director": Role.HEAD_OF_GROUP,
    "medical_director": Role.HEAD_OF_GROUP,
    "chief": Role.HEAD_OF_GROUP,
    "ceo": Role.HEAD_OF_GROUP,
    "cmo": Role.HEAD_OF_GROUP,
    "owner": Role.HEAD_OF_GROUP,
    "founder": Role.HEAD_OF_GROUP,
    "superintendent": Role.HEAD_OF_GROUP,
    "nurse_manager": Role.HEAD_OF_GROUP,
    "chair": Role.DEPARTMENT_CHAIR,
    "dean": Role.DEPARTMENT_CHAIR,
    "search_committee_chair": Role.DEPARTMENT_CHAIR,
    "dinner_host": Role.HOST,
    "host_family": Role.HOST,
    "host_couple": Role.HOST,
    "homestay": Role.HOST,
    "homestay_host": Role.HOST,
    "recruiter": Role.IN_HOUSE_RECRUITER,
    "internal_recruiter": Role.IN_HOUSE_RECRUITER,
    "external_recruiter": Role.AGENCY_RECRUITER,
    "headhunter": Role.AGENCY_RECRUITER,
    "agency": Role.AGENCY_RECRUITER,
    "hr": Role.HR_DIRECTOR,
    "human_resources": Role.HR_DIRECTOR,
    "office_manager": Role.PRACTICE_ADMINISTRATOR,
    "administrator": Role.PRACTICE_ADMINISTRATOR,
    # Keeps the books in a small house, and reads what any of the house may.
    "boss_spouse": Role.PRACTICE_ADMINISTRATOR,
    "boss_wife": Role.PRACTICE_ADMINISTRATOR,
    "boss_husband": Role.PRACTICE_ADMINISTRATOR,
    "owner_spouse": Role.PRACTICE_ADMINISTRATOR,
    "owner_wife": Role.PRACTICE_ADMINISTRATOR,
    "owner_husband": Role.PRACTICE_ADMINISTRATOR,
    "bookkeeper": Role.PRACTICE_ADMINISTRATOR,
    "medical_student_coordinator": Role.COORDINATOR,
    "program_coordinator": Role.COORDINATOR,
    "assistant": Role.COORDINATOR,
    "real_estate_agent": Role.REALTOR,
    "colleague": Role.FUTURE_COLLEAGUE,
    "peer": Role.FUTURE_COLLEAGUE,
    "team_member": Role.FUTURE_COLLEAGUE,
    "spouse_helper": Role.FAMILY_HELPER,
    "spouse_job_helper": Role.FAMILY_HELPER,
    "school_helper": Role.FAMILY_HELPER,
    "reference": Role.REFEREE,
    # Met on the way, without a part in the decision, whatever they own or run.
    "landlord": Role.OTHER,
    "landlady": Role.OTHER,
    "supplier": Role.OTHER,
    "vendor": Role.OTHER,
    "driver": Role.OTHER,
    "client": Role.OTHER,
    "customer": Role.OTHER,
    "neighbor": Role.OTHER,
    "neighbour": Role.OTHER,
    "friend": Role.OTHER,
    "interpreter": Role.OTHER,
    "student_representative": Role.OTHER,
}

# Read in this order: the first that matches the label decides.
_FROM_LABEL = [
    # Whose husband or wife is named beside them helped nobody's husband to a job.
    (r"^(?:(?:my|our) )?host(?:s|ess)?\b[^;]{0,25}\b(?:wife|husband|spouse)\b|\bput (?:me|us) up\b", Role.HOST),
    (r"realtor|real[- ]estate|letting|relocation agent|apartment|housing", Role.REALTOR),
    (
        (
            r"agency|(?:external|outside) recruiter|head ?hunter|staffing|search (?:firm|consultant|partner)|locum|"
            r"executive (?:search|recruiter)|\bretained\b|recruitment (?:firm|consultant)|"
            r"placement (?:agency|firm|bureau|consultant)"
        ),
        Role.AGENCY_RECRUITER,
    ),
    (
        (
            r"(?<!my )\b(?:wife|husband|spouse)\b[^.;]{0,12}\b(?:does|keeps|runs|handles|looks after) "
            r"(?:(?:the|all the|his|her|their) )?(?:books|accounts|payroll|wages|office|paperwork|money|bookkeeping)\b"
        ),
        Role.PRACTICE_ADMINISTRATOR,
    ),
    (
        r"\b(?:spouse|wife|husband)|trailing|school (?:liaison|placement|admission)|childcare|daycare",
        Role.FAMILY_HELPER,
    ),
    (
        (
            r"(?:guest ?house|hotel|house|home|inn|shop|bar|caf[eé]|b&b|property|building|flat|"
            r"apartment|cabin|lodge) owner|"
            r"students?' rep|student rep|\bdriver\b|landlord|supplier"
        ),
        Role.OTHER,
    ),
    (r"referee|wrote .*reference|gave .*reference", Role.REFEREE),
    (r"assistant to|executive assistant|coordinator|secretary|scheduler|receptionist", Role.COORDINATOR),
    (r"recruit|talent|sourcer", Role.IN_HOUSE_RECRUITER),
    (r"\bhr\b|human resources|people (?:ops|operations|team|partner)|personnel", Role.HR_DIRECTOR),
    (r"department (?:chair|head)|\bchair|\bdean\b|head of (?:the )?department", Role.DEPARTMENT_CHAIR),
    (
        (
            r"managing partner|president|owner|founder|\bc[emnt]o\b|chief|head of|principal|superintendent|"
            r"hiring manager|director|nurse manager|team lead|lab head"
        ),
        Role.HEAD_OF_GROUP,
    ),
    (
        r"administrator|(?:practice|office|operations|business|finance|accounts) manager|credentialing|bursar|payroll",
        Role.PRACTICE_ADMINISTRATOR,
    ),
    (r"\bhost", Role.HOST),
    (r"partner", Role.PARTNER),
    (
        (
            r"colleague|peer|engineer|teacher|nurse|physician|professor|postdoc|developer|designer|fellow|resident|"
            r"faculty|teammate|analyst|lecturer|midwife|technician|therapist|pharmacist|paramedic|surgeon|scientist|"
            r"researcher|attorney|accountant|hygienist|librarian|instructor"
        ),
        Role.FUTURE_COLLEAGUE,
    ),
]


def classify(role: str, label: str = "") -> Role:
    """The role meant by a case file's word; an unknown word is read together with its label, else it is OTHER."""
    key = re.sub(r"[\s-]+", "_", role.strip().lower())
    if key in Role:
        return Role(key)
    if key in _ALIASES:
        return _ALIASES[key]
    texts = [text for text in (label.lower(), key.replace("_", " ")) if text]
    for text in texts:
        for pattern, found in _FROM_LABEL:
            if re.search(pattern, text):
                return found
    return Role.HEAD_OF_GROUP if any(map(_IN_CHARGE.search, texts)) else Role.OTHER


_IN_CHARGE = re.compile(r"\bmanager\b|(?:head|executive) chef|foreman|forewoman")
