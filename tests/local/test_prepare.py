"""Preparing is done once, and again when something changed."""

import os
from pathlib import Path

import pytest

from jobsearch.local import prepare


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return {"STATIC_ROOT": str(tmp_path), "DATABASE_URL": os.environ["DATABASE_URL"]}


def test_a_new_installation_is_not_prepared(environment: dict[str, str]) -> None:
    assert not prepare.is_prepared(environment)


def test_a_stamp_counts_until_a_source_changes(
    environment: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".prepared").write_text(prepare._digest(environment))
    assert prepare.is_prepared(environment)

    source = tmp_path / "0002_new.py"
    source.touch()
    monkeypatch.setattr(prepare, "PROJECT", tmp_path)
    monkeypatch.setattr(prepare, "_sources", lambda: iter([source]))
    assert not prepare.is_prepared(environment)


def test_another_database_is_not_prepared(
    environment: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".prepared").write_text(prepare._digest(environment))

    monkeypatch.setattr(prepare, "_applied_migrations", lambda url: [("offers", "0001_initial")])

    assert not prepare.is_prepared(environment)
