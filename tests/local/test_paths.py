"""Where things are kept, on long paths too."""

import os
import tempfile
from pathlib import Path

import pytest

from jobsearch.local.paths import BIG_LOG, LONGEST_SOCKET_PATH, Var
from jobsearch.local.process import LocalError
from jobsearch.local.supervisor import secret_key


@pytest.fixture
def far_away(place: Path, monkeypatch: pytest.MonkeyPatch) -> Var:
    """An installation whose path is too long for a socket, and a temporary directory that is not."""
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return Var(place / ("d" * LONGEST_SOCKET_PATH))


def test_sockets_are_kept_with_the_rest_where_the_path_is_short(place: Path) -> None:
    var = Var(place)
    var.prepare()

    assert var.sockets() == place / "run"


def test_sockets_of_a_long_path_get_a_short_private_directory(far_away: Var, place: Path) -> None:
    found = far_away.sockets()

    assert found.parent == place
    assert found.stat().st_mode & 0o777 == 0o700
    assert far_away.sockets() == found


def test_a_short_directory_that_others_can_enter_is_refused(far_away: Var) -> None:
    far_away.sockets().chmod(0o755)

    with pytest.raises(LocalError, match="belongs to somebody else"):
        far_away.sockets()


def test_a_link_in_its_place_is_refused(far_away: Var, place: Path) -> None:
    short = far_away.sockets()
    short.rmdir()
    short.symlink_to(place)

    with pytest.raises(LocalError, match="belongs to somebody else"):
        far_away.sockets()


def test_a_log_that_grew_big_is_put_aside(place: Path) -> None:
    var = Var(place)
    var.prepare()
    (var.log / "web.log").touch()
    os.truncate(var.log / "web.log", BIG_LOG + 1)

    var.prepare()

    assert not (var.log / "web.log").exists()
    assert (var.log / "web.log.old").exists()


def test_the_secret_key_is_made_once_and_is_ours_alone(place: Path) -> None:
    first = secret_key(place / "secret_key")

    assert len(first) >= 50
    assert secret_key(place / "secret_key") == first
    assert (place / "secret_key").stat().st_mode & 0o077 == 0
