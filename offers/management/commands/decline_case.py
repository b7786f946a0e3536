"""Compose the goodbye of a case file, exactly as the decline workflow does; no database, no network."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from offers.domain.decline.case_file import CaseError, read_cases
from offers.domain.decline.compose import compose


class Command(BaseCommand):
    help = "Read a decline case (JSON) and write the plan, call scripts, checklist and messages as JSON."
    requires_system_checks: tuple[str, ...] = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("case_file", help="One case, a list of cases, or an object with the key 'scenarios'.")
        parser.add_argument("--id", help="Only the case with this id.")
        parser.add_argument("--output", help="Write to this file instead of standard output.")

    def handle(self, *args: Any, **options: Any) -> None:
        cases = _read(Path(options["case_file"]))
        if options["id"]:
            cases = tuple(case for case in cases if case.id == options["id"])
            if not cases:
                raise CommandError(f"no case has the id '{options['id']}'")
        bundles = [compose(case).as_json() for case in cases]
        text = json.dumps({"bundles": bundles}, ensure_ascii=False, indent=1)
        if not options["output"]:
            self.stdout.write(text)
            return
        try:
            Path(options["output"]).write_text(text + "\n", encoding="utf-8")
        except OSError as error:
            raise CommandError(f"{options['output']}: {error.strerror}") from error


def _read(path: Path) -> Any:
    try:
        return read_cases(json.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise CommandError(f"{path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise CommandError(f"{path}: not UTF-8 text") from error
    except json.JSONDecodeError as error:
        raise CommandError(f"{path}: not JSON ({error.msg}, line {error.lineno})") from error
    except CaseError as error:
        raise CommandError(f"{path}: {error}") from error
