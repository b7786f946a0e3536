"""Celery tasks: thin, each calls one service. Unknown arguments of an older deploy are ignored."""

from typing import Any

from celery import shared_task
from django.core.management import call_command


@shared_task
def clear_sessions(**kwargs: Any) -> None:
    """Delete the sessions that are over, which PostgreSQL would keep for good. Doing it twice does no harm."""
    call_command("clearsessions")
