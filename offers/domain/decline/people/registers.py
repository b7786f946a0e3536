"""In which register a text is written."""

from __future__ import annotations

from enum import StrEnum

from offers.domain.marking import gettext_noop as _


class Register(StrEnum):
    """How a text sounds: as to somebody one hardly knows, as to somebody one likes, or in few words."""

    FORMAL = "formal"
    WARM = "warm"
    BRIEF = "brief"

    @property
    def label(self) -> str:
        return {Register.FORMAL: _("Formal"), Register.WARM: _("Warm"), Register.BRIEF: _("Brief")}[self]
