from allauth.account.decorators import secure_admin_login
from django.conf import settings
from django.contrib import admin
from django.urls import include, path

from jobsearch import health, manifest, styleguide
from offers.views import home
from offers.views.health import healthz_deep

# Operators sign in as everybody does, where guessing is limited.
admin.site.login = secure_admin_login(admin.site.login)  # type: ignore[method-assign]

urlpatterns = [
    path("", home.home, name="home"),
    path("try-it/", home.sample_account, name="sample_account"),
    path("", include("offers.urls")),
    path("", include("contacts.urls")),
    path("settings/", include("accounts.urls")),
    path("accounts/", include("allauth.account.urls")),
    path("manifest.webmanifest", manifest.manifest, name="manifest"),
    path("healthz", health.healthz, name="healthz"),
    path("healthz/deep", healthz_deep, name="healthz_deep"),
    path("readyz", health.readyz, name="readyz"),
    path("admin/", admin.site.urls),
]

if settings.ANYMAIL_SERVICE:
    from accounts.webhooks import tracking_view

    urlpatterns += [path("webhooks/mail/", tracking_view(settings.ANYMAIL_SERVICE), name="mail_webhook")]

if settings.LOCAL_MODE:
    urlpatterns += [
        path("", include("jobsearch.local.urls")),
        path("styleguide/", styleguide.styleguide, name="styleguide"),
    ]
