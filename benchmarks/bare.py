"""The site with one more page: fifty rows of one query in a plain table, to hold the real pages against."""

# First, since it sets Django up.
from jobsearch.wsgi import application as application

# isort: split
from django.contrib.auth.models import Permission
from django.http import HttpRequest, HttpResponse
from django.template import Context, Template
from django.urls import path

from jobsearch import urls

ROWS = 50
TEMPLATE = Template(
    "<!doctype html><title>Bare</title><table>"
    "{% for one in rows %}<tr><td>{{ one.pk }}</td><td>{{ one.codename }}</td><td>{{ one.name }}</td></tr>{% endfor %}"
    "</table>"
)


def bare(request: HttpRequest) -> HttpResponse:
    rows = Permission.objects.order_by("pk")[:ROWS]
    return HttpResponse(TEMPLATE.render(Context({"rows": rows})))


urls.urlpatterns.append(path("bare/", bare, name="bare"))
