"""One settings file. What differs between machines comes from the environment, typed, and fails loudly when missing."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

import bootstrap_wrapper
import dj_database_url
from celery.schedules import crontab
from django.core.exceptions import ImproperlyConfigured
from django.utils.csp import CSP
from django.utils.translation import gettext_lazy as _
from environs import Env

BASE_DIR = Path(__file__).resolve().parent.parent
env = Env()

# An optional variable that is empty counts as none: that is how docker-compose.yml passes one that .env does not set.
# Local mode is `make run` and the tests: plain http, the mailbox page, sample data. Everything else is production.
LOCAL_MODE = env.bool("GOODTERMS_LOCAL", False)
DEBUG = env.bool("DEBUG", False)
if DEBUG and not LOCAL_MODE:
    raise ImproperlyConfigured("DEBUG=1 is only allowed together with GOODTERMS_LOCAL=1.")

SECRET_KEY = env.str("SECRET_KEY")
if not LOCAL_MODE and len(SECRET_KEY) < 50:
    raise ImproperlyConfigured("SECRET_KEY needs at least 50 characters. Make one with: openssl rand -base64 48")
SECRET_KEY_FALLBACKS: list[str] = env.list("SECRET_KEY_FALLBACKS", [])
SITE_URL = env.str("SITE_URL").rstrip("/")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", ["localhost", "127.0.0.1", "[::1]"] if LOCAL_MODE else [])
CSRF_TRUSTED_ORIGINS = [SITE_URL]
CLOCK_OFFSET_FILE = env.str("CLOCK_OFFSET_FILE", "")

INSTALLED_APPS = [
    "accounts",
    "contacts",
    "offers",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.forms",
    "allauth",
    "allauth.account",
    "crispy_forms",
    "crispy_bootstrap5",
    "django_htmx",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    # Pages shrink to a sixth. Django pads them at random, so their size gives away nothing that they reflect (BREACH).
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "accounts.middleware.TimeZoneMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]

ROOT_URLCONF = "jobsearch.urls"
WSGI_APPLICATION = "jobsearch.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": [
                "django.templatetags.i18n",
                "django.templatetags.static",
                "jobsearch.icons",
                "jobsearch.addresses",
                "jobsearch.hyphens",
            ],
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.csp",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "jobsearch.context.site",
            ],
        },
    }
]
FORMS_URLFIELD_ASSUME_HTTPS = True
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"  # so that templates/django/forms/ counts
CRISPY_ALLOWED_TEMPLATE_PACKS = CRISPY_TEMPLATE_PACK = "bootstrap5"

# --- data ---
_database = dj_database_url.parse(env.str("DATABASE_URL"))
DATABASES = {
    "default": {
        **_database,
        "CONN_HEALTH_CHECKS": True,  # without it a pool serves dead connections after PostgreSQL restarts
        "OPTIONS": {**_database.get("OPTIONS", {}), "pool": {"min_size": 1, "max_size": 8, "timeout": 10}},
    }
}

REDIS_URL = env.str("REDIS_URL")
# Both in the database: no page needs Valkey (decision 14). The cache counts attempts to sign in and the like.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "django_cache",
        "KEY_FUNCTION": "jobsearch.limits.hashed_key",
        "OPTIONS": {"MAX_ENTRIES": 10_000},
    }
}
SESSION_ENGINE = "django.contrib.sessions.backends.db"
SESSION_COOKIE_AGE = 14 * 24 * 3600

# --- people ---
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "home"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = True
ACCOUNT_EMAIL_VERIFICATION_SUPPORTS_RESEND = True
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_PASSWORD_RESET_BY_CODE_ENABLED = True
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = True
ACCOUNT_SIGNUP_FORM_CLASS = "accounts.forms.SignupForm"
ACCOUNT_FORMS = {
    "login": "accounts.entrance_forms.LoginForm",
    "signup": "accounts.entrance_forms.SignupForm",
    "add_email": "accounts.entrance_forms.AddEmailForm",
    "change_password": "accounts.entrance_forms.ChangePasswordForm",
    "set_password": "accounts.entrance_forms.SetPasswordForm",
    "reset_password": "accounts.entrance_forms.ResetPasswordForm",
    "reset_password_from_key": "accounts.entrance_forms.ResetPasswordKeyForm",
    "request_login_code": "accounts.entrance_forms.RequestLoginCodeForm",
    "confirm_login_code": "accounts.entrance_forms.ConfirmLoginCodeForm",
    "confirm_email_verification_code": "accounts.entrance_forms.ConfirmEmailCodeForm",
    "confirm_password_reset_code": "accounts.entrance_forms.ConfirmPasswordResetCodeForm",
    "reauthenticate": "accounts.entrance_forms.ReauthenticateForm",
}
ACCOUNT_ADAPTER = "accounts.adapter.AccountAdapter"
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""

# --- language, time, static files ---
LANGUAGE_CODE = "en-us"
LANGUAGES = [("en", _("English"))]
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = "jobsearch.formats"
USE_I18N = True
TIME_ZONE = "UTC"
USE_TZ = True
STATIC_URL = "static/"
STATIC_ROOT = Path(env.str("STATIC_ROOT", str(BASE_DIR / "var" / "static")))
STATICFILES_DIRS = [BASE_DIR / "static", ("bootstrap", bootstrap_wrapper.get_bootstrap_css_dir())]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        # Compressing takes ten times as long as collecting, and saves nothing on the way to the same machine.
        "BACKEND": "jobsearch.static_files.HashedStorage"
        if LOCAL_MODE
        else "jobsearch.static_files.HashedAndCompressedStorage"
    },
}

# --- mail: EMAIL_URL=smtp://user:password@host:port, smtp+tls:// (STARTTLS) or smtp+ssl:// ---
_email = urlsplit(env.str("EMAIL_URL"))
if _email.scheme not in ("smtp", "smtp+tls", "smtp+ssl") or not _email.hostname:
    raise ImproperlyConfigured("EMAIL_URL must look like smtp+tls://user:password@host:587.")
MAILERS = {
    "default": {
        "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "OPTIONS": {
            "host": _email.hostname,
            "port": _email.port or {"smtp": 25, "smtp+tls": 587, "smtp+ssl": 465}[_email.scheme],
            "username": unquote(_email.username or ""),
            "password": unquote(_email.password or ""),
            "use_tls": _email.scheme == "smtp+tls",
            "use_ssl": _email.scheme == "smtp+ssl",
            "timeout": 30,
        },
    }
}
# Where the mail catcher of local mode keeps what it got, for the page at /mailbox/.
MAIL_DIR = Path(env.str("GOODTERMS_MAIL_DIR", str(BASE_DIR / "var" / "mail")))
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", "Good Terms <hello@localhost>" if LOCAL_MODE else "")
SERVER_EMAIL = DEFAULT_FROM_EMAIL
if not DEFAULT_FROM_EMAIL:
    raise ImproperlyConfigured("DEFAULT_FROM_EMAIL is required, for instance: Good Terms <hello@example.org>")

# Who tells us about mail that came back: the service by its Anymail name, the user:password that is in the webhook's
# address, and for Mailgun the key of its signatures.
ANYMAIL_SERVICE = env.str("ANYMAIL_SERVICE", "")
if ANYMAIL_SERVICE:
    ANYMAIL = {"WEBHOOK_SECRET": env.str("ANYMAIL_WEBHOOK_SECRET")}
    if ":" not in ANYMAIL["WEBHOOK_SECRET"]:
        raise ImproperlyConfigured("ANYMAIL_WEBHOOK_SECRET must look like user:password.")
    if ANYMAIL_SERVICE == "mailgun":
        ANYMAIL["MAILGUN_WEBHOOK_SIGNING_KEY"] = env.str("ANYMAIL_MAILGUN_WEBHOOK_SIGNING_KEY")
        if not ANYMAIL["MAILGUN_WEBHOOK_SIGNING_KEY"]:
            raise ImproperlyConfigured("ANYMAIL_MAILGUN_WEBHOOK_SIGNING_KEY is required for Mailgun.")

# --- background work: Valkey is the doorbell, PostgreSQL the ledger ---
CELERY_BROKER_URL = REDIS_URL.replace("unix://", "redis+socket://", 1)
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "visibility_timeout": 1800,
    "unacked_restore_interval": 10,
    "unacked_restore_throttle": 1,
    "socket_connect_timeout": 5,
    "socket_keepalive": True,
    "health_check_interval": 25,
    "global_keyprefix": "gt:",
}
CELERY_BROKER_CONNECTION_MAX_RETRIES = None
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_TASK_PUBLISH_RETRY = False
CELERY_TASK_SOFT_TIME_LIMIT = 420
CELERY_TASK_TIME_LIMIT = 480
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_CANCEL_LONG_RUNNING_TASKS_ON_CONNECTION_LOSS = False
CELERY_WORKER_SOFT_SHUTDOWN_TIMEOUT = 30
CELERY_WORKER_MAX_TASKS_PER_CHILD = 500
CELERY_WORKER_MAX_MEMORY_PER_CHILD = 250_000
CELERY_TIMEZONE = "UTC"
# Ticks carry no meaning: each run derives what is due from the rows, so a lost or doubled tick does no harm.
REMINDER_TICK_SECONDS = env.float("REMINDER_TICK_SECONDS") if env.str("REMINDER_TICK_SECONDS", "") else 60
CELERY_BEAT_SCHEDULE = {
    "plan-and-send-reminders": {
        "task": "offers.tasks.run_reminders",
        "schedule": REMINDER_TICK_SECONDS,
        "options": {"expires": 55},
    },
    "clear-sessions": {
        "task": "accounts.tasks.clear_sessions",
        "schedule": crontab(hour="4", minute="20"),
        "options": {"expires": 3600},
    },
}

# --- security ---
SECURE_CSP = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF, CSP.NONCE],
    "style-src": [CSP.SELF, CSP.NONCE],
    "img-src": [CSP.SELF, "data:"],
    "font-src": [CSP.SELF],
    "connect-src": [CSP.SELF],
    "manifest-src": [CSP.SELF],
    "frame-src": [CSP.SELF],
    "form-action": [CSP.SELF],
    "base-uri": [CSP.NONE],
    "object-src": [CSP.NONE],
    "frame-ancestors": [CSP.NONE],
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = not LOCAL_MODE
SESSION_COOKIE_NAME = "gt_session" if LOCAL_MODE else "__Host-session"
CSRF_COOKIE_NAME = "gt_csrf" if LOCAL_MODE else "__Host-csrf"
CSRF_COOKIE_HTTPONLY = True
SECURE_SSL_REDIRECT = not LOCAL_MODE
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^healthz/deep$", r"^readyz$"]
if env.bool("BEHIND_PROXY", False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    ALLAUTH_TRUSTED_PROXY_COUNT = 1
SECURE_HSTS_SECONDS = 0 if LOCAL_MODE else 31_536_000
# Both promise something about other hosts of the domain, and for a year, so whoever runs them has to ask for it.
SECURE_HSTS_INCLUDE_SUBDOMAINS = env.bool("HSTS_INCLUDE_SUBDOMAINS", False)
SECURE_HSTS_PRELOAD = env.bool("HSTS_PRELOAD", False)

# --- logs: to stderr, and nothing private in them ---
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {
            "()": "jobsearch.logs.LineFormatter",
            "format": "%(asctime)s %(levelname)s %(name)s %(message)s",
        }
    },
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": env.str("LOG_LEVEL", "") or "INFO"},
    "loggers": {"django": {"handlers": [], "propagate": True}},
}
