"""The reader of the list meets sentences, never the ledger's own shorthand."""

import ast
import inspect
from types import ModuleType

import pytest

from offers.domain.reminders import TOO_LATE, ReminderKind, planning, weekly
from offers.services.reminders import actions
from offers.services.reminders.words import in_words
from tests.factories import NOW, ReminderFactory


def reasons_given_by(module: ModuleType, *functions: str) -> set[str]:
    """The strings that these functions return, and those passed on as a `reason`, read from the source."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.FunctionDef) and node.name in functions:
            found |= {each.value.value for each in ast.walk(node) if isinstance(each, ast.Return) and _text(each.value)}  # type: ignore[union-attr]
        elif isinstance(node, ast.keyword) and node.arg == "reason" and _text(node.value):
            found.add(node.value.value)  # type: ignore[attr-defined]
    return found


def _text(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and bool(node.value)


REASONS = (
    reasons_given_by(planning, "silence_reason", "silence_to_owner", "_what_changed")
    | reasons_given_by(weekly, "summary_objection")
    | reasons_given_by(actions)
    | {TOO_LATE}
    | {f"folded into the {kind} reminder" for kind in ReminderKind}
)


@pytest.mark.parametrize("reason", sorted(REASONS))
def test_every_reason_that_the_engine_gives_has_a_sentence(reason: str) -> None:
    why = in_words(ReminderFactory.build(state="skipped", outcome=reason), NOW).why
    assert why != reason
    assert why.endswith(".")


def test_the_reasons_were_found() -> None:
    assert {"the offer is decided", "snoozed", "all reminders are paused", "nothing is open"} <= REASONS
