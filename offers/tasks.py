"""Celery tasks: thin, each calls one service. Unknown arguments of an older deploy are ignored."""

import logging
from typing import Any

from celery import shared_task

from jobsearch import clock
from offers.services.reminders.run import run

logger = logging.getLogger(__name__)


@shared_task
def run_reminders(**kwargs: Any) -> None:
    """Plan and send what is due. A tick carries no meaning, so a lost or doubled one does no harm."""
    logger.info("reminders: %s", run(now=clock.shared_now()))
