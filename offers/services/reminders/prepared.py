"""Statements that a connection parses and plans once, and from then on runs by name.

For one row PostgreSQL takes longer over the parsing and planning of a long statement than over its work. The driver's
own way of preparing takes one statement at a time; here several go in one round trip, and so in one transaction.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any
from weakref import WeakKeyDictionary

from django.db.backends.utils import CursorWrapper

_VALUE = re.compile(r"%\((\w+)\)s")
# By connection, so that what a lost connection knew is forgotten with it.
_prepared: WeakKeyDictionary[Any, dict[str, str]] = WeakKeyDictionary()


def execute(cursor: CursorWrapper, statements: Sequence[str], values: Mapping[str, Any]) -> None:
    """Run the statements one after the other. `nextset()` leads from one result to the next."""
    cursor.execute("; ".join(_call(cursor, statement) for statement in statements), values)


def _call(cursor: CursorWrapper, statement: str) -> str:
    """The statement by its name, prepared where it was not yet."""
    known = _prepared.setdefault(cursor.connection, {})
    numbered, names = _numbered(statement)
    if statement not in known:
        name = f"reminders_{len(known)}"
        cursor.execute(f"PREPARE {name} AS {numbered}")
        known[statement] = name
    return f"EXECUTE {known[statement]} ({', '.join(f'%({name})s' for name in names)})"


@lru_cache
def _numbered(statement: str) -> tuple[str, tuple[str, ...]]:
    """The statement with $1, $2 and so on in the places of its named values, and the names in that order."""
    names = tuple(dict.fromkeys(_VALUE.findall(statement)))
    return _VALUE.sub(lambda found: f"${names.index(found[1]) + 1}", statement), names
