"""How `manage.py`, called by hand, finds the installation that `make run` started in this directory."""

import json
import secrets
from collections.abc import Mapping
from pathlib import Path

from jobsearch.local.paths import PROJECT

FILE = "environment.json"
SETTINGS = (
    "GOODTERMS_LOCAL",
    "SECRET_KEY",
    "DATABASE_URL",
    "REDIS_URL",
    "EMAIL_URL",
    "SITE_URL",
    "ALLOWED_HOSTS",
    "STATIC_ROOT",
    "CLOCK_OFFSET_FILE",
    "GOODTERMS_MAIL_DIR",
)


def remember(environment: Mapping[str, str], run: Path) -> None:
    """Write the settings of the running installation to the directory `run`, readable by its owner only."""
    path = run / FILE
    fresh = path.with_suffix(".new")
    fresh.touch(mode=0o600)
    fresh.write_text(json.dumps({name: environment[name] for name in SETTINGS if name in environment}))
    fresh.rename(path)


def local_environment(run: Path = PROJECT / "var" / "run") -> dict[str, str]:
    """The settings of the installation of `make run`; enough for commands without a database if there is none yet."""
    try:
        known: dict[str, str] = json.loads((run / FILE).read_text())
    except (OSError, ValueError):
        return {
            "GOODTERMS_LOCAL": "1",
            "SECRET_KEY": secrets.token_urlsafe(64),
            "DATABASE_URL": f"postgresql:///no-installation-yet?host={run}",
            "REDIS_URL": f"unix://{run}/no-installation-yet.sock",
            "EMAIL_URL": "smtp://127.0.0.1:25",
            "SITE_URL": "http://127.0.0.1:8000",
        }
    return known
