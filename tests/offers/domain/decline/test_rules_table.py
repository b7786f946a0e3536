"""The table of rules in docs/: every rule once, and every name in it is there."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[4]
CODE = ROOT / "offers" / "domain" / "decline"
TESTS = Path(__file__).parent
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in (ROOT / "docs" / "decline-rules.md").read_text("utf-8").splitlines()
    if re.match(r"\| \d+ \|", line)
]
# Of these the table names the package.
WITHOUT = {path for folder in ("letters", "phrases", "reading/rewrites") for path in (CODE / folder).rglob("*.py")}
each_row = pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])


def names_in(path: Path) -> set[str]:
    """Everything that a module defines or imports, at its top or in its classes."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.Assign):
            found |= {target.id for target in node.targets if isinstance(target, ast.Name)}
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.add(node.target.id)
    return found


def test_every_rule_has_one_row_in_order():
    assert [int(row[0]) for row in ROWS] == list(range(1, 85))


@pytest.mark.parametrize("path", sorted(set(CODE.rglob("*.py")) - WITHOUT), ids=lambda path: path.stem)
def test_a_module_that_cites_a_rule_is_in_the_table(path):
    if path.stem != "__init__" and re.search(r"\brules? \d", path.read_text("utf-8")):
        assert re.search(rf"\b{path.stem}\b", "\n".join(row[2] for row in ROWS))


@each_row
def test_a_row_names_code_that_is_there(row):
    for place in re.findall(r"[a-z_]+(?:\.[A-Za-z_]+)+", row[2]):
        parts = place.split(".")
        path = CODE / Path(*parts[:-1]).with_suffix(".py")
        if path.exists():
            assert parts[-1] in names_in(path), place
        else:
            assert (CODE / Path(*parts).with_suffix(".py")).exists(), place


@each_row
def test_a_row_names_tests_that_are_there(row):
    for place in re.findall(r"test_[a-z_]+(?:\.test_\w+)?", row[3]):
        module, _, name = place.partition(".")
        path = next(TESTS.rglob(f"{module}.py"), None)
        assert path, place
        if name:
            assert name in names_in(path), place
    for case in re.findall(r"\bn\d\d\b", row[3]):
        assert (TESTS / "cases" / f"{case}.json").exists()


@each_row
def test_a_row_names_code_and_says_how_it_is_shown(row):
    assert len(row) == 4
    assert row[2]
    assert row[3]
