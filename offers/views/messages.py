"""One message, and the call script that goes with it."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from jobsearch.clock import now
from jobsearch.http import AppRequest
from offers.domain.decline.bundle import EntryKind
from offers.domain.decline.links import tel
from offers.forms.decline import MessageForm, ScriptForm
from offers.models import Decline, Message
from offers.services.decline import words
from offers.services.decline.case import Goodbye, goodbye_of
from offers.services.decline.errors import AlreadySent, NotReady


def _message(request: AppRequest, uuid: UUID) -> Message:
    rows = Message.objects.for_user(request.user).select_related(
        "decline__offer__organization", "decline__offer__owner", "involvement__contact"
    )
    return get_object_or_404(rows, uuid=uuid)


def _back(decline: Decline, message: Message) -> str:
    """Where the message is one of several: the checklist once it is made, else the step Words."""
    step = "close" if decline.planned_at else "words"
    return reverse(f"offers:decline_{step}", args=[decline.offer.uuid]) + f"#person-{message.involvement.uuid}"


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: AppRequest, uuid: UUID) -> HttpResponse:
    message, moment = _message(request, uuid), now()
    goodbye = goodbye_of(message.decline, now=moment)
    if request.method != "POST":
        return _page(request, goodbye, message)
    try:
        if request.POST.get("action") == "again":
            words.start_again(message=message, now=moment)
            messages.success(request, _("This is what we would write from what you logged."))
            return redirect("offers:message", message.uuid)
        return _keep(request, goodbye, message, moment)
    except AlreadySent:
        messages.info(request, _("This message is marked as sent, so its text is kept as it went out."))
        return redirect("offers:message", message.uuid)


def _keep(request: AppRequest, goodbye: Goodbye, message: Message, moment: datetime) -> HttpResponse:
    """Save what was typed, and mark it ready where that was asked for."""
    text = _words(goodbye, message)
    form = MessageForm(request.POST, channel=text.channel)
    if not form.is_valid():
        return _page(request, goodbye, message, form, status=422)
    subject, body = form.cleaned_data.get("subject", text.subject), form.cleaned_data["body"]
    if request.POST.get("action") != "ready":
        words.save_text(message=message, subject=subject, body=body, now=moment)
        messages.success(request, _("Saved."))
        return redirect("offers:message", message.uuid)
    anyway = request.POST.get("anyway") == "yes"
    try:
        words.mark_ready(message=message, subject=subject, body=body, anyway=anyway, now=moment)
    except NotReady as refusal:
        words.save_text(message=message, subject=subject, body=body, now=moment)
        message.refresh_from_db(fields=["subject", "body", "state"])
        form.add_error("body", _what_is_missing(refusal))
        return _page(request, goodbye, message, form, status=422)
    messages.success(request, _("Ready. You send it yourself, when you are."))
    return redirect(_back(message.decline, message))


def _what_is_missing(refusal: NotReady) -> str:
    if refusal.needs_consent:
        return _("Please look at what was found below, or tick “Use it anyway”.")
    gaps = ", ".join(refusal.gaps)
    return ngettext(
        "There is still a gap to fill: %(gaps)s", "There are still gaps to fill: %(gaps)s", len(refusal.gaps)
    ) % {"gaps": gaps}


def _words(goodbye: Goodbye, message: Message) -> words.Words:
    return words.words_for(goodbye, goodbye.by_id[str(message.involvement.uuid)], message)


def _page(
    request: AppRequest, goodbye: Goodbye, message: Message, form: MessageForm | None = None, status: int = 200
) -> HttpResponse:
    others = words.all_words(goodbye, list(message.decline.messages.all()))
    text = words.checked(goodbye, _words(goodbye, message), others)
    form = form or MessageForm(initial={"subject": text.subject, "body": text.body}, channel=text.channel)
    context = {
        "offer": goodbye.decline.offer,
        "message": message,
        "text": text,
        "form": form,
        "back_url": _back(goodbye.decline, message),
        "has_draft": text.person.id in goodbye.bundle.messages,
    }
    return render(request, "offers/message.html", context, status=status)


@require_POST
def review(request: AppRequest, uuid: UUID) -> HttpResponse:
    """What there is to say about a text while it is being typed. Nothing of it is kept."""
    message = _message(request, uuid)
    goodbye = goodbye_of(message.decline, now=now())
    text = _words(goodbye, message)
    form = MessageForm(request.POST, channel=text.channel)
    if not form.is_valid():
        unfit = [error for name in form.errors for error in form.errors[name] if request.POST.get(name, "").strip()]
        return render(request, "offers/decline/_review.html", {"unfit": unfit}, status=422 if unfit else 200)
    subject, body = form.cleaned_data.get("subject", text.subject), form.cleaned_data["body"]
    others = words.all_words(goodbye, list(message.decline.messages.all()))
    text = words.checked(goodbye, words.as_typed(goodbye, text, subject, body), others)
    return render(request, "offers/decline/_review.html", {"text": text})


@require_http_methods(["GET", "HEAD", "POST"])
def script(request: AppRequest, uuid: UUID) -> HttpResponse:
    """What to say, in type that can be read at arm's length; with `edit`, as text to change."""
    message, moment = _message(request, uuid), now()
    goodbye = goodbye_of(message.decline, now=moment)
    status, form = 200, None
    if request.method == "POST":
        form, status = ScriptForm(request.POST), 422
        if form.is_valid():
            words.save_script(message=message, body=form.cleaned_data["body"])
            return redirect("offers:call_script", message.uuid)
    found = words.script_for(goodbye, message)
    if found is None:
        messages.info(request, _("This person is not phoned, so there is no call script."))
        return redirect("offers:message", message.uuid)
    if form is None and "edit" in request.GET:
        form = ScriptForm(initial={"body": found.text})
    person = goodbye.by_id[str(message.involvement.uuid)]
    item = message.decline.items.not_done().filter(involvement=message.involvement_id, kind=EntryKind.CALL).first()
    context = {
        "offer": goodbye.decline.offer,
        "message": message,
        "person": person,
        "script": found,
        "form": form,
        "phone_link": tel(person.contact.phone) if person.contact.phone else "",
        "item": item,
        "back_url": _back(goodbye.decline, message),
    }
    return render(request, "offers/call_script.html", context, status=status)
