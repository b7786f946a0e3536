"""The settings as another process would read them: what production demands, and what it switches on."""

import ast
import os
import subprocess
import sys

import pytest

PRODUCTION = {
    "SECRET_KEY": "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "SITE_URL": "https://terms.example.org",
    "ALLOWED_HOSTS": "terms.example.org",
    "DATABASE_URL": "postgresql://localhost/none",
    "REDIS_URL": "redis://localhost",
    "EMAIL_URL": "smtp+tls://me%40example.org:p%3Ass@mail.example.org",
    "DEFAULT_FROM_EMAIL": "Good Terms <hello@example.org>",
}


def run(expression: str, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    code = f"from jobsearch import settings; print({expression})"
    return subprocess.run(
        [sys.executable, "-c", code], env={"PATH": os.environ["PATH"], **environment}, capture_output=True, text=True
    )


@pytest.mark.parametrize("missing", PRODUCTION)
def test_a_missing_setting_stops_the_start_and_is_named(missing: str) -> None:
    done = run("1", {name: value for name, value in PRODUCTION.items() if name != missing})

    assert done.returncode != 0 or missing == "ALLOWED_HOSTS"
    if missing != "ALLOWED_HOSTS":  # Django itself answers nobody then
        assert missing in done.stderr


@pytest.mark.parametrize(
    ("name", "value", "complaint"),
    [
        ("SECRET_KEY", "short", "at least 50 characters"),
        ("EMAIL_URL", "mail.example.org", "EMAIL_URL must look like"),
        ("DEBUG", "1", "only allowed together with"),
    ],
)
def test_a_bad_setting_is_refused_with_a_reason(name: str, value: str, complaint: str) -> None:
    done = run("1", {**PRODUCTION, name: value})

    assert done.returncode != 0
    assert complaint in done.stderr


def test_production_is_closed_by_default() -> None:
    done = run(
        "settings.DEBUG, settings.LOCAL_MODE, settings.SECURE_SSL_REDIRECT, settings.SESSION_COOKIE_SECURE, "
        "settings.CSRF_COOKIE_SECURE, settings.SESSION_COOKIE_NAME",
        PRODUCTION,
    )

    assert done.stdout.split() == ["False", "False", "True", "True", "True", "__Host-session"]


@pytest.mark.parametrize(
    ("told", "promised"),
    [
        ({}, ["31536000", "False", "False"]),
        ({"HSTS_INCLUDE_SUBDOMAINS": "1"}, ["31536000", "True", "False"]),
        ({"HSTS_INCLUDE_SUBDOMAINS": "1", "HSTS_PRELOAD": "1"}, ["31536000", "True", "True"]),
    ],
)
def test_nothing_is_promised_about_other_hosts_unasked(told: dict[str, str], promised: list[str]) -> None:
    done = run(
        "settings.SECURE_HSTS_SECONDS, settings.SECURE_HSTS_INCLUDE_SUBDOMAINS, settings.SECURE_HSTS_PRELOAD",
        {**PRODUCTION, **told},
    )

    assert done.stdout.split() == promised


def test_the_mail_relay_is_read_from_its_url() -> None:
    done = run("sorted(settings.MAILERS['default']['OPTIONS'].items())", PRODUCTION)

    assert ast.literal_eval(done.stdout) == [
        ("host", "mail.example.org"),
        ("password", "p:ss"),
        ("port", 587),
        ("timeout", 30),
        ("use_ssl", False),
        ("use_tls", True),
        ("username", "me@example.org"),
    ]


def test_valkey_on_a_socket_is_named_as_celery_names_it() -> None:
    done = run("settings.CELERY_BROKER_URL", {**PRODUCTION, "REDIS_URL": "unix:///run/valkey.sock"})

    assert done.stdout.strip() == "redis+socket:///run/valkey.sock"


OPTIONAL = ("SECRET_KEY_FALLBACKS", "ANYMAIL_SERVICE", "REMINDER_TICK_SECONDS", "LOG_LEVEL")


@pytest.mark.parametrize("told", [{}, dict.fromkeys(OPTIONAL, "")])
def test_an_optional_setting_that_is_empty_counts_as_none(told: dict[str, str]) -> None:
    done = run(
        "[settings.SECRET_KEY_FALLBACKS, hasattr(settings, 'ANYMAIL'), settings.REMINDER_TICK_SECONDS, "
        "settings.LOGGING['root']['level']]",
        {**PRODUCTION, **told},
    )

    assert ast.literal_eval(done.stdout) == [[], False, 60, "INFO"]


MAIL_SERVICE = {"ANYMAIL_SERVICE": "mailgun", "ANYMAIL_WEBHOOK_SECRET": "hook:secret"}
SIGNED = {**MAIL_SERVICE, "ANYMAIL_MAILGUN_WEBHOOK_SIGNING_KEY": "key"}


@pytest.mark.parametrize(
    ("told", "complaint"),
    [
        ({"ANYMAIL_SERVICE": "postmark"}, "ANYMAIL_WEBHOOK_SECRET"),
        ({"ANYMAIL_SERVICE": "postmark", "ANYMAIL_WEBHOOK_SECRET": "secret"}, "must look like user:password"),
        (MAIL_SERVICE, "ANYMAIL_MAILGUN_WEBHOOK_SIGNING_KEY"),
        ({**MAIL_SERVICE, "ANYMAIL_MAILGUN_WEBHOOK_SIGNING_KEY": ""}, "ANYMAIL_MAILGUN_WEBHOOK_SIGNING_KEY"),
    ],
)
def test_a_mail_service_is_heard_only_when_it_can_prove_who_it_is(told: dict[str, str], complaint: str) -> None:
    done = run("1", {**PRODUCTION, **told})

    assert done.returncode != 0
    assert complaint in done.stderr


@pytest.mark.parametrize(("told", "exists"), [({}, "False"), (SIGNED, "True")])
def test_the_address_for_a_mail_service_exists_only_when_one_is_named(told: dict[str, str], exists: str) -> None:
    code = "import django; django.setup(); from django.urls import is_valid_path as is_there"
    done = subprocess.run(
        [sys.executable, "-c", f"{code}; print(bool(is_there('/webhooks/mail/')))"],
        env={"PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "jobsearch.settings", **PRODUCTION, **told},
        capture_output=True,
        text=True,
    )

    assert done.stdout.strip() == exists, done.stderr
