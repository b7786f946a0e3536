"""What every template may ask about the site."""

from django.conf import settings
from django.http import HttpRequest


def site(request: HttpRequest) -> dict[str, object]:
    """`local_mode`: true under `make run`, where the mailbox page and the sample data exist."""
    return {"local_mode": settings.LOCAL_MODE}
