"""Who a reader is, seen from the decision: it decides what may be talked about and in which voice."""

from __future__ import annotations

from enum import StrEnum


class Circle(StrEnum):
    LEAD = "lead"
    PEER = "peer"
    STAFF = "staff"
    AGENCY = "agency"
    REALTOR = "realtor"
    FAMILY = "family"
    REFEREE = "referee"
    OTHER = "other"

    @property
    def is_outside(self) -> bool:
        """Reads nothing about pay, contract or feedback (rule 43)."""
        return self in {Circle.REALTOR, Circle.FAMILY, Circle.REFEREE}
