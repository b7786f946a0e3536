from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest


@pytest.fixture
def place() -> Iterator[Path]:
    """A directory whose path is short enough for a unix socket, which pytest's own are not."""
    with TemporaryDirectory(prefix="gt-") as directory:
        yield Path(directory)
