"""The pages that one sees when something went wrong."""

import django
import psycopg
from django.conf import settings
from django.template import Context, Engine

from tests.browser.camera import Camera, press
from tests.processes import RunningApp

TOO_MANY_TRIES = 6
REFUSE_MAIL = """UPDATE accounts_user SET mail_refused_at = now(), mail_refused_because = 'unknown'
    WHERE id = (SELECT max(id) FROM accounts_user)"""
LET_INTO_THE_ADMIN = "UPDATE accounts_user SET is_staff = true WHERE id = (SELECT max(id) FROM accounts_user)"


def take_what_went_wrong(camera: Camera) -> None:
    page = camera.page
    page.goto(f"{camera.url}/accounts/login/")
    press(page.locator("main"), "Log in")
    camera.take("refused-login")
    page.goto(f"{camera.url}/accounts/login/")
    page.context.clear_cookies()
    press(page.locator("main"), "Log in")
    camera.take("error-csrf")
    page.goto(f"{camera.url}/accounts/password/reset/")
    page.get_by_label("E-mail").fill("somebody@example.org")
    press(page.locator("main"), "Send the code")
    page.get_by_label("Code").fill("USED-ALREADY")
    press(page.locator("main"), "Continue")
    camera.take("refused-reset-code")
    page.route("**/broken/", lambda route: route.fulfill(status=500, body=_broken(), content_type="text/html"))
    camera.visit("broken/", "error-500")


def _broken() -> str:
    """What is answered when nothing else works: rendered without anything of ours, as it is then."""
    settings.configure(STATIC_URL="/static/", USE_I18N=False)
    django.setup()
    tags = ["django.templatetags.static", "django.templatetags.i18n"]
    return Engine(dirs=["templates"], builtins=tags).get_template("500.html").render(Context())


def take_what_others_did(camera: Camera, app: RunningApp) -> None:
    """The newest account's mail came back, and it was let into the admin without a right to anything there."""
    with psycopg.connect(host=str(app.var / "run"), user="goodterms", dbname="goodterms", autocommit=True) as database:
        database.execute(REFUSE_MAIL)
        database.execute(LET_INTO_THE_ADMIN)
    camera.visit("reminders/", "reminders-bounced")
    camera.visit("admin/accounts/user/", "error-403")
    for _ in range(TOO_MANY_TRIES):
        camera.page.goto(f"{camera.url}/accounts/password/change/")
        camera.page.locator("main button[type=submit].btn-primary").first.click()
    camera.take("error-429")
