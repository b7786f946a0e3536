"""The labels of the domain's enumerations in the user's language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol

from django.utils.translation import gettext_lazy

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise


class Labelled(Protocol):
    @property
    def value(self) -> str: ...

    @property
    def label(self) -> str: ...


def choices_of(members: Iterable[Labelled]) -> list[tuple[str, _StrPromise]]:
    """The members as choices of a field, each label translated when it is shown."""
    return [(member.value, gettext_lazy(member.label)) for member in members]
