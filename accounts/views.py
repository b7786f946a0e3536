from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.forms import DeleteForm, SettingsForm, WelcomeForm
from accounts.models import User
from accounts.services.welcome import skip_welcome
from jobsearch.clock import now
from jobsearch.http import AppRequest


@require_http_methods(["GET", "HEAD", "POST"])
def settings(request: AppRequest) -> HttpResponse:
    # A row of its own: a form with errors leaves its instance half changed, and the page around it shows request.user.
    user = User.objects.get(pk=request.user.pk)
    form = SettingsForm(request.POST if request.method == "POST" else None, instance=user, now=now())
    if request.method == "POST" and form.is_valid():
        form.change()
        messages.success(request, _("Settings saved."))
        return redirect("accounts:settings")
    return render(request, "accounts/settings.html", {"form": form}, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def welcome(request: AppRequest) -> HttpResponse:
    """The name to sign with, and three questions that set the reminder policy; all of it can be left for later."""
    user = User.objects.get(pk=request.user.pk)
    if "skip" in request.POST:
        skip_welcome(user=user, now=now())
        return redirect("home")
    form = WelcomeForm(request.POST if request.method == "POST" else None, user=user)
    if form.is_bound and form.is_valid():
        form.save(now=now())
        messages.success(request, _("Good. Log the first offer; the rest follows from it."))
        return redirect("home")
    return render(request, "accounts/welcome.html", {"form": form}, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def delete(request: AppRequest) -> HttpResponse:
    """Everything goes with the account: the database cascades from the user's row.

    The address is typed first; a sample account, which has none that anybody knows, goes without.
    """
    user = User.objects.get(pk=request.user.pk)
    form = None if user.is_sample else DeleteForm(request.POST if request.method == "POST" else None, user=user)
    if request.method == "POST" and (form is None or form.is_valid()):
        logout(request)
        user.delete()
        messages.success(request, _("Your account and everything in it are gone. We wish you well."))
        return redirect("home")
    context = {"form": form}
    return render(request, "accounts/delete.html", context, status=422 if form and form.is_bound else 200)
