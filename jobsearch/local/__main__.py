"""`python -m jobsearch.local run`: the command behind `make run`."""

import argparse
import os
import sys
from pathlib import Path

from jobsearch.local.supervisor import Options, Supervisor


def _port(text: str) -> int:
    if not (text.isdecimal() and 0 < int(text) < 65536):
        raise argparse.ArgumentTypeError(f"PORT must be a number from 1 to 65535, not {text!r}")
    return int(text)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m jobsearch.local", description=__doc__)
    run = parser.add_subparsers(dest="command", required=True).add_parser("run", help="start everything")
    defaults = Options()
    run.add_argument("--host", default=os.environ.get("HOST") or defaults.host)
    run.add_argument("--port", type=_port, default=os.environ.get("PORT") or str(defaults.port))
    run.add_argument("--var", type=Path, default=defaults.var, help="where data, logs and mail are kept")
    chosen = parser.parse_args()
    return Supervisor(Options(var=chosen.var, host=chosen.host, port=chosen.port)).run()


if __name__ == "__main__":
    sys.exit(main())
