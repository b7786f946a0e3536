"""The Celery app. Celery and Valkey are the doorbell; what is owed stands in PostgreSQL."""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobsearch.settings")

app = Celery("jobsearch")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
