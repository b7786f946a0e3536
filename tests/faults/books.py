"""The books after a run: what was owed, what the ledger says, and what the mail server took, compared.

The invariants, each with the word it is reported under:

lost         every occurrence owed has a row, ended with a reason, and what is called sent was accepted at least once
doubled      no occurrence has two rows
duplicate    accepted at most once more often than the ledger lists the answer as lost
message id   every copy carries the same Message-ID
late         nothing is handed over after a decision, a snooze or a stop was committed
twice a day  nobody is sent two different mails on one day of their calendar
secret       no mail names another recipient
stuck        soon after the last fault nothing is due, being sent or being handed over
history      the events lead step by step to the state of the row, and count its uncertain answers
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage

from offers.models import Reminder
from offers.services.reminders.facts import policy_of

ENDED = {"sent", "failed", "uncertain", "cancelled", "skipped"}
OWNER = re.compile(r"owed\d+@example\.org")
STEPS = {
    ("", "queued"), ("", "skipped"), ("queued", "sending"), ("queued", "cancelled"),
    ("sending", "queued"), ("sending", "handover"), ("sending", "failed"), ("sending", "skipped"),
    ("sending", "uncertain"), ("handover", "sent"), ("handover", "queued"), ("handover", "failed"),
    ("handover", "uncertain"),
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


def reconcile(owed: Mapping[str, str], accepted: Collection[EmailMessage], quiet_from: Mapping[str, datetime]) -> Books:
    """Compare. `owed` has the address for each occurrence key, `quiet_from` when one was called off.

    Where an address is owed one occurrence, all it got are copies of that, whatever their Message-ID says.
    """
    rows: defaultdict[str, list[Reminder]] = defaultdict(list)
    for row in Reminder.objects.select_related("owner").prefetch_related("events").order_by("pk"):
        rows[row.occurrence_key].append(row)
    mails = Mails(accepted, Counter(owed.values()))
    breaches: list[tuple[str, str]] = [*_twice_a_day(), *_secrets(accepted)]
    window = duplicates = 0
    for key, address in owed.items():
        found = rows.pop(key, [])
        took = mails.about(found, address)
        if not found and key not in quiet_from:
            breaches.append(("lost", f"{key}: no row"))
        if len(found) > 1:
            breaches.append(("doubled", f"{key}: {len(found)} rows"))
        lost_answers = sum(row.uncertain_count for row in found)
        window += lost_answers
        duplicates += max(0, len(took) - 1)
        if len(took) > 1 + lost_answers:
            breaches.append(("duplicate", f"{key}: {len(took)} accepted, {lost_answers} answers lost"))
        if len({message["Message-ID"] for message in took}) > 1:
            breaches.append(("message id", key))
        for row in found[:1]:
            breaches += _of_row(row, took, quiet_from.get(key))
    breaches += [("lost", f"{key}: a row nobody is owed") for key in rows]
    breaches += [("duplicate", f"{message['To']}: mail nobody is owed") for message in mails.left()]
    return Books(
        owed=len(owed),
        accepted=len(accepted),
        states=Counter(Reminder.objects.values_list("state", flat=True)),
        entered_the_window=window,
        listed_duplicates=duplicates,
        breaches=tuple(breaches),
    )


class Mails:
    """What the mail server took. Each is asked for once; what nobody asks for is left."""

    def __init__(self, accepted: Iterable[EmailMessage], owed_at: Mapping[str, int]) -> None:
        self.owed_at = owed_at
        self.at: defaultdict[str, list[EmailMessage]] = defaultdict(list)
        for message in accepted:
            self.at[str(message["To"])].append(message)

    def about(self, rows: Iterable[Reminder], address: str) -> list[EmailMessage]:
        if self.owed_at[address] == 1:
            return self.at.pop(address, [])
        names = {message_id(row) for row in rows}
        taken = [message for message in self.at[address] if str(message["Message-ID"]) in names]
        self.at[address] = [message for message in self.at[address] if message not in taken]
        return taken

    def left(self) -> list[EmailMessage]:
        return [message for messages in self.at.values() for message in messages]


def message_id(row: Reminder) -> str:
    return f"<{row.uuid}@localhost>"


def _twice_a_day() -> Iterable[tuple[str, str]]:
    written = Reminder.objects.filter(state="sent").select_related("owner").order_by("pk")
    days = Counter((row.owner, policy_of(row.owner).local_day(row.sent_at)) for row in written if row.sent_at)
    for (owner, day), count in days.items():
        if count > 1:
            yield "twice a day", f"{owner.email}: {count} mails on {day}"


def _secrets(accepted: Iterable[EmailMessage]) -> Iterable[tuple[str, str]]:
    """Every title names whose offer it is about."""
    for message in accepted:
        text = message.get_body(("plain",))
        named = set(OWNER.findall(str(text.get_content() if text else "")))
        if named - {str(message["To"])}:
            yield "secret", f"a mail to {message['To']} names {named}"


def _of_row(row: Reminder, took: list[EmailMessage], quiet_from: datetime | None) -> Iterable[tuple[str, str]]:
    key = row.occurrence_key
    if row.state not in ENDED:
        yield "stuck", f"{key}: {row.state}"
    elif row.state == "sent" and not took:
        yield "lost", f"{key}: sent, and never accepted"
    elif row.state != "sent" and not row.outcome:
        yield "lost", f"{key}: {row.state} for no reason"
    if any(str(message["Message-ID"]) != message_id(row) for message in took):
        yield "message id", f"{key}: not its own"
    state = ""
    answers_lost = 0
    for event in sorted(row.events.all(), key=lambda event: event.pk):
        step = (event.from_state, event.to_state)
        if event.from_state != state or step not in STEPS:
            yield "history", f"{key}: {state} and then {step}"
        state = event.to_state
        answers_lost += event.detail == "answer lost"
        if quiet_from and event.to_state == "handover" and event.happened_at > quiet_from:
            yield "late", f"{key}: handed over at {event.happened_at}, quiet from {quiet_from}"
    if state != row.state or answers_lost != row.uncertain_count:
        yield "history", f"{key}: ends {state}, {answers_lost} lost; the row says {row.state}, {row.uncertain_count}"
