"""Celery tasks: thin, each calls one service. Unknown arguments of an older deploy are ignored."""

import logging
from typing import Any

from celery import shared_task
from celery.exceptions import OperationalError

from jobsearch import clock
from offers.services.reminders.deliver import dispatch
from offers.services.reminders.run import run

logger = logging.getLogger(__name__)
# A call that nobody took until the next tick is stale.
EXPIRES = 55


@shared_task
def run_reminders(**kwargs: Any) -> None:
    """Plan and send what is due. A tick carries no meaning, so a lost or doubled one does no harm."""
    logger.info("reminders: %s", run(now=clock.shared_now(), call_for_help=_call_for_help))


@shared_task
def help_sending(**kwargs: Any) -> None:
    """Send beside another worker: what one has claimed the other leaves alone."""
    logger.info("reminders, sent beside another worker: %s", dict(dispatch(now=clock.shared_now())))


def _call_for_help() -> None:
    """Ring for one more worker, if there is one; whoever called sends everything if nobody comes."""
    try:
        help_sending.apply_async(expires=EXPIRES)
    except OperationalError as error:
        logger.warning("no help with sending: %s", error)
