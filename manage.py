#!/usr/bin/env python
import os
import sys


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobsearch.settings")
    if not {"SECRET_KEY", "DATABASE_URL"} & set(os.environ):
        # Called by hand, with no settings around: talk to what `make run` started in this directory.
        from jobsearch.local.environment import local_environment

        os.environ.update(local_environment())
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
