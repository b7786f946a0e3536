"""In which register a text is written."""

from __future__ import annotations

from enum import StrEnum


class Register(StrEnum):
    """How a text sounds: as to somebody one hardly knows, as to somebody one likes, or in few words."""

    FORMAL = "formal"
    WARM = "warm"
    BRIEF = "brief"

    @property
    def label(self) -> str:
        return {Register.FORMAL: "Formal", Register.WARM: "Warm", Register.BRIEF: "Brief"}[self]

    @classmethod
    def choices(cls) -> list[tuple[str, str]]:
        return [(register.value, register.label) for register in cls]
