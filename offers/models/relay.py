"""The mail server asked us to wait: known to every worker, wherever it runs."""

from django.db import models


class RelayPause(models.Model):
    """One row for a mail server that is to be left alone, until it takes a mail again. Times are the database's."""

    relay = models.CharField(primary_key=True, max_length=300)
    paused_until = models.DateTimeField()
    pauses = models.PositiveSmallIntegerField(default=1)

    def __str__(self) -> str:
        return self.relay
