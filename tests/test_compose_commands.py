"""The commands of docker-compose.yml and of the Dockerfile, run as they stand there, with production settings."""

import os
import re
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from jobsearch.local.supervisor import free_port
from tests.test_compose_file import SERVICES

pytestmark = [pytest.mark.processes, pytest.mark.xdist_group("compose")]
PROJECT = Path(__file__).resolve().parents[1]
PATIENCE_SECONDS = 60


@pytest.fixture(scope="module")
def production() -> dict[str, str]:
    """The environment of a service, on the servers of the tests."""
    environment = {
        name: value for name, value in os.environ.items() if name not in ("GOODTERMS_LOCAL", "STATIC_ROOT", "EMAIL_URL")
    }
    return environment | {
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "SECRET_KEY": "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "SITE_URL": "https://terms.example.org",
        "ALLOWED_HOSTS": "terms.example.org",
        "EMAIL_URL": "smtp://127.0.0.1:9",
        "DEFAULT_FROM_EMAIL": "Good Terms <hello@terms.example.org>",
        "BEHIND_PROXY": "1",
        "HOSTNAME": "compose-test",
    }


@contextmanager
def running(command: list[str], environment: dict[str, str], log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The command in a session of its own, ended as Docker ends it; it must end well."""
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, cwd=PROJECT, env=environment, stdout=output, stderr=subprocess.STDOUT, start_new_session=True
        )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(timeout=40)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            raise
    assert process.returncode in (0, -signal.SIGTERM), log.read_text()


def wait_until_healthy(test: list[str], environment: dict[str, str], log: Path) -> None:
    """Run the health check of a service, as Docker would, until it passes."""
    kind, *command = test
    arguments = ["sh", "-c", command[0].replace("$$", "$")] if kind == "CMD-SHELL" else command
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        done = subprocess.run(arguments, env=environment, cwd=PROJECT, capture_output=True, text=True)
        if done.returncode == 0:
            return
        assert time.monotonic() < deadline, f"{done.stdout}{done.stderr}\n{log.read_text()}"
        time.sleep(0.5)


def test_web_answers_its_health_check(production: dict[str, str], tmp_path: Path) -> None:
    port = str(free_port())
    command = [part.replace("8000", port) for part in SERVICES["web"]["command"]]
    check = [part.replace("8000", port) for part in SERVICES["web"]["healthcheck"]["test"]]

    with running(command, production, tmp_path / "web.log"):
        wait_until_healthy(check, production, tmp_path / "web.log")


def test_the_worker_answers_its_health_check(production: dict[str, str], tmp_path: Path) -> None:
    command = [*SERVICES["worker"]["command"], "--hostname=celery@compose-test"]  # a container is named by Docker

    with running(command, production, tmp_path / "worker.log"):
        wait_until_healthy(SERVICES["worker"]["healthcheck"]["test"], production, tmp_path / "worker.log")


def test_beat_answers_its_health_check(production: dict[str, str], tmp_path: Path) -> None:
    schedule = "/tmp/celerybeat-schedule"
    own = str(tmp_path / "celerybeat-schedule")
    command = [part.replace(schedule, own) for part in SERVICES["beat"]["command"]]
    check = [part.replace(schedule, own) for part in SERVICES["beat"]["healthcheck"]["test"]]

    with running(command, production, tmp_path / "beat.log"):
        wait_until_healthy(check, production, tmp_path / "beat.log")


def test_the_image_collects_compressed_hashed_files(production: dict[str, str], tmp_path: Path) -> None:
    dockerfile = Path("Dockerfile").read_text()
    run = re.search(r"^RUN (SECRET_KEY=.*?collectstatic --no-input)$", dockerfile, re.M | re.S)
    assert run
    *assignments, program, script, verb, flag = shlex.split(run[1].replace("\\\n", " "))
    environment = {"PATH": production["PATH"], "STATIC_ROOT": str(tmp_path)} | dict(
        assignment.split("=", 1) for assignment in assignments
    )

    subprocess.run([program, script, verb, flag], env=environment, cwd=PROJECT, check=True, capture_output=True)

    assert list(tmp_path.glob("css/app.*.css.br"))
    assert (tmp_path / "staticfiles.json").exists()
