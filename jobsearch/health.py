"""Health checks for load balancers and supervisors: public, quick, and silent about anything private."""

from django.contrib.auth.decorators import login_not_required
from django.core.cache import cache
from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_safe
from redis.exceptions import RedisError


@login_not_required
@require_safe
def healthz(request: HttpRequest) -> JsonResponse:
    """The process answers."""
    return JsonResponse({"status": "ok"})


@login_not_required
@require_safe
def readyz(request: HttpRequest) -> JsonResponse:
    """The process answers and reaches PostgreSQL and Valkey; 503 with the name of what does not answer."""
    failing = [name for name, check in (("database", _check_database), ("cache", _check_cache)) if not check()]
    return JsonResponse({"status": "failing" if failing else "ok", "failing": failing}, status=503 if failing else 200)


def _check_database() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return False
    return True


def _check_cache() -> bool:
    try:
        cache.get("readyz")
    except RedisError:
        return False
    return True
