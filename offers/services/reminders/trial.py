"""One mail to the user, by the way reminders go, to see whether they arrive."""

import logging
import smtplib
from datetime import datetime, timedelta

from django.core.cache import cache
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.services.bounces import stop_writing, write_again
from offers.emails import trial_email
from offers.services.reminders import relay
from offers.services.reminders.smtp import is_unknown_mailbox

logger = logging.getLogger(__name__)
MOST_A_DAY = 5


class NotSent(Exception):
    """The mail was not sent; the message tells the user why."""


def send_trial(*, user: User, now: datetime) -> None:
    """Hand one mail to the mail server. Raises NotSent when it does not take it, or after five on one day.

    If it takes it we write again, whatever came back before, and no longer leave the server alone; if it knows no such
    mailbox we write no more.
    """
    if not _may_send(user, now):
        raise NotSent(_("There are five test mails a day, and they are used up. There are more tomorrow."))
    try:
        trial_email(user).send()
    except smtplib.SMTPRecipientsRefused as error:
        ((code, text),) = error.recipients.values()
        if is_unknown_mailbox(code, _as_text(text)):
            stop_writing(user=user, because=User.MailRefusal.UNKNOWN, now=now)
        raise NotSent(_refusal(code, text)) from error
    except smtplib.SMTPResponseException as error:
        raise NotSent(_refusal(error.smtp_code, error.smtp_error)) from error
    except (OSError, smtplib.SMTPException, ValueError) as error:
        logger.warning("test mail not sent: %s", type(error).__name__)
        raise NotSent(_("The mail server could not be reached, so nothing was sent.")) from error
    write_again(user=user)
    relay.has_taken_a_mail()


def _may_send(user: User, now: datetime) -> bool:
    """Count one more. The lock has two requests at the same moment counted one after the other."""
    key = f"test-mail:{user.pk}:{user.local_date(now)}"
    with transaction.atomic():
        User.objects.select_for_update(no_key=True).get(pk=user.pk)
        sent: int = cache.get(key, 0)
        cache.set(key, sent + 1, timeout=timedelta(days=2).total_seconds())
    return sent < MOST_A_DAY


def _refusal(code: int, text: bytes | str) -> str:
    return _("The mail server did not take it. It said: %(answer)s") % {"answer": f"{code} {_as_text(text)}"[:300]}


def _as_text(answer: bytes | str) -> str:
    return answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
