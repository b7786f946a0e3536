"""Part of `make check`: the models have their migrations, and the production settings pass Django's own review."""

import os
import subprocess
import sys

from tests.servers import TestServers

PRODUCTION = {
    "SECRET_KEY": "an-example-that-is-long-enough-and-as-mixed-as-a-real-one-0123456789",
    "DATABASE_URL": "postgresql://goodterms:example@database.internal/goodterms",
    "REDIS_URL": "redis://:example@valkey.internal:6379/0",
    "EMAIL_URL": "smtp+tls://goodterms:example@mail.internal:587",
    "SITE_URL": "https://goodterms.example.org",
    "ALLOWED_HOSTS": "goodterms.example.org",
    "DEFAULT_FROM_EMAIL": "Good Terms <hello@goodterms.example.org>",
    "HSTS_INCLUDE_SUBDOMAINS": "1",
    "HSTS_PRELOAD": "1",
}


def manage(*arguments: str, environment: dict[str, str]) -> int:
    inherited = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    command = [sys.executable, "-W", "error", "manage.py", *arguments]
    print(f"manage.py {' '.join(arguments)}", flush=True)
    return subprocess.run(command, env=inherited | environment, check=False).returncode


def main() -> int:
    servers = TestServers()
    try:
        servers.start()
        failed = manage("makemigrations", "--check", "--dry-run", environment=servers.environment())
    finally:
        servers.stop()
    return failed or manage("check", "--deploy", "--fail-level", "WARNING", environment=PRODUCTION)


if __name__ == "__main__":
    sys.exit(main())
