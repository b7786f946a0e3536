"""The books after a run: what was owed, what the ledger says, and what the mail server took, compared.

An occurrence is accounted for by its own mail, or by the mail that carries it. The invariants, each with the word
that it is reported under:

lost         every occurrence owed has a row, ended with a reason, and what is called sent was accepted at least once
doubled      no occurrence has two rows
duplicate    accepted at most once more often than the ledger lists the answer as lost
message id   every copy carries the same Message-ID
late         nothing is handed over after a decision, a snooze or a stop was committed
twice a day  nobody is sent two different mails on one day of their calendar, a deadline within 24 hours excepted
secret       no mail names another recipient
stuck        soon after the last fault nothing is due, being sent or being handed over
history      the events lead step by step to the state of the row, and count its uncertain answers
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from email.message import EmailMessage

from django.db.models import Count

from offers.models import Reminder
from offers.services.reminders.facts import TAKES_ITS_DAY, policy_of

ENDED = {"sent", "failed", "uncertain", "cancelled", "skipped"}
OWNER = re.compile(r"owed\d+@example\.org")
STEPS = {
    ("", "queued"), ("", "skipped"), ("queued", "sending"), ("queued", "cancelled"),
    ("sending", "queued"), ("sending", "handover"), ("sending", "failed"), ("sending", "skipped"),
    ("sending", "uncertain"), ("handover", "sent"), ("handover", "queued"), ("handover", "failed"),
    ("handover", "uncertain"), ("", "carried"), ("queued", "carried"), ("carried", "sent"), ("carried", "failed"),
    ("carried", "uncertain"), ("carried", "skipped"), ("carried", "cancelled"),
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Books:
    """What a run came to. `breaches` are invariants broken, each as (word, details)."""

    owed: int
    accepted: int
    states: Mapping[str, int]
    entered_the_window: int
    listed_duplicates: int
    breaches: tuple[tuple[str, str], ...]

    def count(self, *words: str) -> int:
        return sum(breach in words for breach, _details in self.breaches)


def reconcile(
    owed: Mapping[str, str],
    accepted: Collection[EmailMessage],
    quiet_from: Mapping[str, datetime],
) -> Books:
    """Compare. `owed` has the address for each occurrence key, `quiet_from` when one was called off.

    Where an address is owed one occurrence, all it got are copies of that, whatever their Message-ID says.
    """
    rows: defaultdict[str, list[Reminder]] = defaultdict(list)
    known = Reminder.objects.select_related("owner", "carried_by").prefetch_related("events", "carried_by__events")
    for row in known.order_by("pk"):
        rows[row.occurrence_key].append(row)
    copies: defaultdict[str, list[EmailMessage]] = defaultdict(list)
    alone = {address for address, count in Counter(owed.values()).items() if count == 1}
    for message in accepted:
        address = str(message["To"])
        copies[address if address in alone else str(message["Message-ID"])].append(message)

    breaches: list[tuple[str, str]] = [*_twice_a_day(), *_secrets(accepted)]
    mails: dict[str, Mail] = {}
    for key, address in owed.items():
        found = rows.pop(key, [])
        if not found and key not in quiet_from:
            breaches.append(("lost", f"{key}: no row"))
        if len(found) > 1:
            breaches.append(("doubled", f"{key}: {len(found)} rows"))
        for row in found:
            name = address if address in alone else message_id(mail_of(row))
            mail = mails.setdefault(name, Mail(name, copies.get(name, [])))
            mail.rows[mail_of(row).pk] = mail_of(row)
            breaches += _of_row(row, mail, quiet_from.get(key))
    for mail in mails.values():
        breaches += mail.breaches()
    carriers = {pk for mail in mails.values() for pk in mail.rows}
    strangers = [row for found in rows.values() for row in found if row.pk not in carriers and row.kind != "digest"]
    breaches += [("lost", f"{row.occurrence_key}: a row nobody is owed") for row in strangers]
    breaches += [("duplicate", f"{name}: mail nobody is owed") for name in set(copies) - set(mails)]
    return Books(
        owed=len(owed),
        accepted=len(accepted),
        states=Counter(Reminder.objects.values_list("state", flat=True)),
        entered_the_window=sum(mail.answers_lost for mail in mails.values()),
        listed_duplicates=sum(max(0, len(mail.copies) - 1) for mail in mails.values()),
        breaches=tuple(breaches),
    )


@dataclass
class Mail:
    """The copies of one mail that the server took, and the row or rows in the ledger that say so."""

    name: str
    copies: list[EmailMessage]
    rows: dict[int, Reminder] = field(default_factory=dict)

    @property
    def answers_lost(self) -> int:
        return sum(row.uncertain_count for row in self.rows.values())

    def breaches(self) -> Iterable[tuple[str, str]]:
        if len(self.copies) > 1 + self.answers_lost:
            yield (
                "duplicate",
                f"{self.name}: {len(self.copies)} accepted, {self.answers_lost} answers lost",
            )
        if {str(message["Message-ID"]) for message in self.copies} - {message_id(row) for row in self.rows.values()}:
            yield "message id", f"{self.name}: not its own"
        if len({message["Message-ID"] for message in self.copies}) > 1:
            yield "message id", f"{self.name}: several"
        for row in self.rows.values():
            yield from _history(row)


def mail_of(row: Reminder) -> Reminder:
    """The row of the mail that this occurrence goes in."""
    return row.carried_by or row


def message_id(row: Reminder) -> str:
    return f"<{row.uuid}@localhost>"


def _twice_a_day() -> Iterable[tuple[str, str]]:
    written = Reminder.objects.filter(state="sent", carried_by=None).select_related("owner").order_by("pk")
    days = Counter((row.owner, policy_of(row.owner).local_day(row.sent_at)) for row in written if not is_urgent(row))
    for (owner, day), count in days.items():
        if count > 1:
            yield "twice a day", f"{owner.email}: {count} mails on {day}"
    for owner_id, day in days_given_twice():
        yield "twice a day", f"owner {owner_id}: {day} is given to two mails"


def days_given_twice() -> list[tuple[int, date]]:
    """Whose day two mails of the ledger count on."""
    taking = Reminder.objects.filter(state__in=TAKES_ITS_DAY, mail_on__isnull=False)
    shared = taking.values_list("owner_id", "mail_on").annotate(mails=Count("pk")).filter(mails__gt=1)
    return [(owner_id, day) for owner_id, day, _mails in shared.order_by("owner_id")]


def _secrets(accepted: Iterable[EmailMessage]) -> Iterable[tuple[str, str]]:
    """Every title names whose offer it is about."""
    for message in accepted:
        text = message.get_body(("plain",))
        named = set(OWNER.findall(str(text.get_content() if text else "")))
        if others := {name for name in named if not str(message["To"]).endswith(name)}:
            yield "secret", f"a mail to {message['To']} names {others}"


def is_urgent(row: Reminder) -> bool:
    """Whether it may go although the day has its mail."""
    return row.kind == "deadline" and row.mail_on is None


def _of_row(row: Reminder, mail: Mail, quiet_from: datetime | None) -> Iterable[tuple[str, str]]:
    key = row.occurrence_key
    if row.state not in ENDED:
        yield "stuck", f"{key}: {row.state}"
    elif row.state == "sent" and not mail.copies:
        yield "lost", f"{key}: sent, and never accepted"
    elif row.state != "sent" and not row.outcome:
        yield "lost", f"{key}: {row.state} for no reason"
    if row.carried_by:
        yield from _history(row)
    left_at = max((event.happened_at for event in row.events.all()), default=None)
    for event in mail_of(row).events.all() if quiet_from else ():
        if event.to_state == "handover" and quiet_from < event.happened_at <= left_at:
            yield "late", f"{key}: handed over at {event.happened_at}, quiet from {quiet_from}"


def _history(row: Reminder) -> Iterable[tuple[str, str]]:
    state = ""
    answers_lost = 0
    for event in sorted(row.events.all(), key=lambda event: event.pk):
        step = (event.from_state, event.to_state)
        if event.from_state != state or step not in STEPS:
            yield "history", f"{row.occurrence_key}: {state} and then {step}"
        state = event.to_state
        answers_lost += event.detail == "answer lost"
    if state != row.state or answers_lost != row.uncertain_count:
        said = f"{row.state}, {row.uncertain_count}"
        yield (
            "history",
            f"{row.occurrence_key}: ends {state}, {answers_lost} lost; the row says {said}",
        )
