"""An account of its own for somebody who wants to look around, or the same search in an empty account."""

from datetime import datetime
from secrets import token_hex

from allauth.account.models import EmailAddress
from django.conf import settings
from django.db import transaction

from accounts.models import User
from contacts.models import Contact, Organization
from offers.models import Offer
from offers.services.sample import goodbyes
from offers.services.sample.build import SearchBuilder


class SampleDataRefused(RuntimeError):
    """This is not local mode: invented people have no place among real ones."""


class AccountNotEmpty(Exception):
    """The account holds rows already; sample data would be mixed with them."""


@transaction.atomic
def create_sample_account(*, now: datetime) -> User:
    """An account filled with the sample search, everything dated back from `now`.

    Nobody can sign in to it with a password; `.invalid` never gets mail outside the local mail catcher. Raises
    SampleDataRefused unless in local mode.
    """
    _refuse_outside_local_mode()
    user = User(
        email=f"sample-{token_hex(4)}@sample.invalid",
        name="Priya Raman",
        signature="Priya Raman",
        profession="Family physician",
        time_zone="America/New_York",
        is_sample=True,
    )
    user.set_unusable_password()
    user.save()
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    _fill(user, now)
    return user


@transaction.atomic
def fill_account(*, user: User, now: datetime) -> None:
    """Put the sample search into an existing, empty account.

    Raises SampleDataRefused unless in local mode, AccountNotEmpty when the account has any offer, person or
    organization.
    """
    _refuse_outside_local_mode()
    if any(model.objects.for_user(user).exists() for model in (Offer, Contact, Organization)):
        raise AccountNotEmpty(user.email)
    _fill(user, now)


def _fill(user: User, now: datetime) -> None:
    search = SearchBuilder(user, now)
    search.build()
    goodbyes.add(search)


def _refuse_outside_local_mode() -> None:
    if not settings.LOCAL_MODE:
        raise SampleDataRefused("Sample data is made in local mode only (GOODTERMS_LOCAL=1), never in production.")
