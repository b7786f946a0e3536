"""Whether reminders go out: for those who watch the service. Public, so numbers only."""

from django.contrib.auth.decorators import login_not_required
from django.db import DatabaseError
from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_safe

from jobsearch.clock import now
from offers.services.reminders import relay
from offers.services.reminders.heartbeat import count_overdue, installed_at, last_run


@login_not_required
@require_safe
def healthz_deep(request: HttpRequest) -> JsonResponse:
    """When reminders last ran and how many are overdue; 503 when that is too long ago, or too many.

    A new installation is starting until they ran once, for as long as a run may be late.
    """
    moment = now()
    try:
        run, overdue = last_run(moment, expected_since=installed_at()), count_overdue(moment)
        is_paused = relay.is_paused()
    except DatabaseError:
        return JsonResponse({"status": "failing", "failing": ["database"]}, status=503)
    failing = []
    if run.is_late:
        failing.append("last run")
    if overdue:
        failing.append("overdue")
    answer = {
        "status": "failing" if failing else "starting" if run.ran_at is None else "ok",
        "failing": failing,
        "seconds_since_last_run": run.seconds,
        "seconds_until_late": run.seconds_until_late,
        "overdue": overdue,
        "mail_server_paused": is_paused,
    }
    return JsonResponse(answer, status=503 if failing else 200)
