"""allauth's forms in our words. They are named in the settings; what they do is allauth's.

A module of its own, since allauth's forms import ours: that of signing up is built on `accounts.forms.SignupForm`.
"""

from typing import Any

from allauth.account import forms as theirs
from django.utils.translation import gettext_lazy as _

from jobsearch.forms import InOurVoice

_LABELS = {
    "login": _("E-mail"),
    "email": _("E-mail"),
    "remember": _("Keep me logged in"),
    "oldpassword": _("Your password now"),
    "password2": _("The same password again"),
}
_NEW = {"password1": _("New password")}
_WHEN_EMPTY = {
    "login": _("Enter your e-mail address."),
    "email": _("Enter your e-mail address."),
    "password": _("Enter your password."),
    "oldpassword": _("Enter the password that you use now."),
    "password1": _("Choose a password of 12 characters or more."),
    "password2": _("Enter the same password again."),
    "code": _("Enter the code from our e-mail."),
}
_NEW_PASSWORD = _("At least 12 characters. A short sentence is easy to remember and hard to guess.")


class InOurWords(InOurVoice):
    """Labels, help and errors as elsewhere in the product, and no placeholder that says the label again."""

    labels = _LABELS

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.label = self.labels.get(name, field.label)
            if name in _WHEN_EMPTY:
                field.error_messages["required"] = _WHEN_EMPTY[name]
            field.widget.attrs.pop("placeholder", None)
        if "password1" in self.fields:
            self.fields["password1"].help_text = _NEW_PASSWORD


class LoginForm(InOurWords, theirs.LoginForm):
    pass


class SignupForm(InOurWords, theirs.SignupForm):
    pass


class AddEmailForm(InOurWords, theirs.AddEmailForm):
    pass


class ChangePasswordForm(InOurWords, theirs.ChangePasswordForm):
    labels = _LABELS | _NEW


class SetPasswordForm(InOurWords, theirs.SetPasswordForm):
    pass


class ResetPasswordForm(InOurWords, theirs.ResetPasswordForm):
    pass


class ResetPasswordKeyForm(InOurWords, theirs.ResetPasswordKeyForm):
    labels = _LABELS | _NEW


class RequestLoginCodeForm(InOurWords, theirs.RequestLoginCodeForm):
    pass


class ConfirmLoginCodeForm(InOurWords, theirs.ConfirmLoginCodeForm):
    pass


class ConfirmEmailCodeForm(InOurWords, theirs.ConfirmEmailVerificationCodeForm):
    pass


class ConfirmPasswordResetCodeForm(InOurWords, theirs.ConfirmPasswordResetCodeForm):
    pass


class ReauthenticateForm(InOurWords, theirs.ReauthenticateForm):
    pass
