"""The project package: settings, URLs, the Celery app and the local servers of `make run`."""
