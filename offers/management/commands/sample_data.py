"""Fill an account with the sample search, or make one."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.urls import reverse

from accounts.models import User
from jobsearch.clock import now
from offers.services.sample import AccountNotEmpty, SampleDataRefused, create_sample_account, fill_account


class Command(BaseCommand):
    help = "Make an account filled with a sample job search, or fill an existing empty one. Local mode only."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--email", help="Fill this existing account rather than make a new one.")

    def handle(self, *args: Any, email: str | None = None, **options: Any) -> None:
        try:
            user = self._fill(email) if email else create_sample_account(now=now())
        except SampleDataRefused as refused:
            raise CommandError(str(refused)) from refused
        except AccountNotEmpty as found:
            raise CommandError(f"{found} has offers, people or organizations already; nothing was changed.") from found
        where = f"{settings.SITE_URL}{reverse('account_request_login_code')}"
        self.stdout.write(
            f"Sign in as {user.email} at {where}; the code arrives at {settings.SITE_URL}{reverse('mailbox')}"
        )

    def _fill(self, email: str) -> User:
        try:
            user = User.objects.get_by_natural_key(email)
        except User.DoesNotExist as missing:
            raise CommandError(f"There is no account with the address {email}.") from missing
        fill_account(user=user, now=now())
        return user
