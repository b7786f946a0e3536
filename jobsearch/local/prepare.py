"""Bring the database and the collected static files up to date; run as `python -m jobsearch.local.prepare`.

Loading Django for this takes longer than starting everything else, so the next start first asks `is_prepared`.
"""

import hashlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import psycopg

from jobsearch.local.paths import PROJECT


def is_prepared(environment: Mapping[str, str]) -> bool:
    """Whether this database has every migration of this tree, and the static files are those of this tree."""
    stamp = _stamp(environment)
    return stamp.exists() and stamp.read_text() == _digest(environment)


def _stamp(environment: Mapping[str, str]) -> Path:
    return Path(environment["STATIC_ROOT"]) / ".prepared"


def _digest(environment: Mapping[str, str]) -> str:
    digest = hashlib.sha256()
    for path in _sources():
        found = path.stat()
        digest.update(f"{path.relative_to(PROJECT)} {found.st_size} {found.st_mtime_ns}\n".encode())
    for row in _applied_migrations(environment["DATABASE_URL"]):
        digest.update(f"{row}\n".encode())
    return digest.hexdigest()


def _sources() -> Iterator[Path]:
    for directory in ("accounts", "contacts", "offers"):
        yield from sorted((PROJECT / directory / "migrations").glob("*.py"))
    yield from sorted(path for path in (PROJECT / "static").rglob("*") if path.is_file())
    yield from (PROJECT / "uv.lock", PROJECT / "jobsearch" / "settings.py")


def _applied_migrations(database_url: str) -> list[tuple[str, str]]:
    try:
        with psycopg.connect(database_url, connect_timeout=10) as connection:
            return connection.execute("SELECT app, name FROM django_migrations ORDER BY app, name").fetchall()
    except psycopg.Error:  # no such table yet, or no such database: not prepared, and `migrate` will say why
        return []


def main() -> None:
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", interactive=False, verbosity=1)
    Path(os.environ["STATIC_ROOT"]).mkdir(parents=True, exist_ok=True)
    call_command("collectstatic", interactive=False, clear=True, verbosity=1)
    _stamp(os.environ).write_text(_digest(os.environ))


if __name__ == "__main__":
    main()
