"""How allauth makes our users, and what it says to them."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.models import User


class AccountAdapter(DefaultAccountAdapter):
    error_messages = DefaultAccountAdapter.error_messages | {
        "email_password_mismatch": _("This e-mail address and this password do not fit together."),
        "enter_current_password": _("This is not the password that you use now."),
        "incorrect_code": _("This is not the newest code that we sent you, or its time is over."),
        "incorrect_password": _("This is not your password."),
        "duplicate_email": _("You have this address already."),
        "too_many_login_attempts": _("That was a little too often. Please wait a few minutes and try again."),
    }

    def get_signup_redirect_url(self, request: HttpRequest) -> str:
        return reverse("accounts:welcome")

    def populate_username(self, request: HttpRequest, user: User) -> None:
        """We have no user names; people sign in by e-mail."""

    def save_user(self, request: HttpRequest, user: User, form: Any, commit: bool = True) -> User:
        user.email = form.cleaned_data["email"]
        if password := form.cleaned_data.get("password1"):
            user.set_password(password)
        else:
            user.set_unusable_password()
        if commit:
            user.save()
        return user
