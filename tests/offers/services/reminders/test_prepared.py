"""Statements that a connection prepares once."""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from django.db import connection

from offers.services.reminders import prepared

pytestmark = pytest.mark.django_db
STATEMENT = "SELECT %(word)s || '.', %(number)s::int + 1, %(word)s || '!'"


def run(*statements: str, **values: object) -> list[object]:
    """The only row of the last of the statements."""
    with connection.cursor() as cursor:
        prepared.execute(cursor, statements, values)
        for _more in statements[1:]:
            cursor.nextset()
        return list(cursor.fetchone())


def plans(statement: str) -> list[int]:
    """How often each prepared form of the statement was run."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT generic_plans + custom_plans FROM pg_prepared_statements WHERE strpos(statement, %s) > 0",
            [statement],
        )
        return [count for (count,) in cursor.fetchall()]


def test_a_value_goes_to_every_place_that_names_it() -> None:
    assert run(STATEMENT, word="it's", number=2, unused=None) == ["it's.", 3, "it's!"]


def test_a_statement_is_prepared_once_however_often_it_runs() -> None:
    for number in range(3):
        run("SELECT %(number)s::int AS once_only", number=number)
    assert plans("AS once_only") == [3]


@pytest.mark.django_db(transaction=True)
def test_several_statements_are_one_transaction_of_their_own() -> None:
    """The same transaction for both, and another one the next time."""
    one = "SELECT set_config('reminders.seen', pg_current_xact_id()::text || %(end)s, false)"
    two = "SELECT current_setting('reminders.seen'), pg_current_xact_id()::text || %(end)s"
    first, second = run(one, two, end=""), run(one, two, end="")
    assert first[0] == first[1] != second[0] == second[1]


@pytest.mark.django_db(transaction=True)
def test_a_connection_made_anew_prepares_anew() -> None:
    run("SELECT %(number)s::int AS again", number=1)
    connection.close()
    assert run("SELECT %(number)s::int AS again", number=2) == [2]
    assert plans("AS again") == [1]


def test_values_of_every_sort_of_the_ledger_go_through() -> None:
    token, moment = UUID(int=7), datetime(2026, 11, 9, tzinfo=UTC)
    found = run("SELECT %(token)s::uuid, %(moment)s::timestamptz, %(none)s::int", token=token, moment=moment, none=None)
    assert found == [token, moment, None]
