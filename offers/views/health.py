"""Whether reminders go out: for those who watch the service. Public, so numbers only."""

from django.contrib.auth.decorators import login_not_required
from django.db import DatabaseError
from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_safe

from jobsearch.clock import now
from offers.services.reminders import relay
from offers.services.reminders.heartbeat import count_overdue, last_run


@login_not_required
@require_safe
def healthz_deep(request: HttpRequest) -> JsonResponse:
    """When reminders last ran and how many are overdue; 503 when that is too long ago, or too many."""
    moment = now()
    try:
        run, overdue, is_paused = last_run(moment), count_overdue(moment), relay.is_paused()
    except DatabaseError:
        return JsonResponse({"status": "failing", "failing": ["database"]}, status=503)
    failing = []
    if run.seconds is None or run.is_late:
        failing.append("last run")
    if overdue:
        failing.append("overdue")
    answer = {
        "status": "failing" if failing else "ok",
        "failing": failing,
        "seconds_since_last_run": run.seconds,
        "overdue": overdue,
        "mail_server_paused": is_paused,
    }
    return JsonResponse(answer, status=503 if failing else 200)
