"""What takes long to make and only serves to be looked at, made once for the tests of a module."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.db import transaction


@contextmanager
def made_once[Made](make: Callable[[], Made], blocker: Any) -> Iterator[Made]:
    """For a module's fixture: each test takes back what it changed of this, and the end takes back the rest.

    Such a test asks for `db` as well; the rows are there for all tests of the module, also for those that do not ask.
    """
    block = transaction.atomic()
    with blocker.unblock():
        block.__enter__()
        made = make()
    yield made
    with blocker.unblock():
        transaction.set_rollback(True)
        block.__exit__(None, None, None)
