"""How a message sounds: written anew in another register, without losing the user's own words unawares."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST
from django_htmx.http import HttpResponseClientRedirect

from jobsearch.clock import now
from jobsearch.http import AppRequest, next_url
from offers.domain.decline.letters.edits import lost_edits
from offers.domain.decline.people.registers import Register
from offers.forms.messages import MessageForm
from offers.models import Message
from offers.services.decline.errors import AlreadySent
from offers.services.messages import texts
from offers.services.messages.desk import Desk, desk_for
from offers.views.messages import message_of, message_page, say_with_undo


@require_http_methods(["GET", "HEAD", "POST"])
def register(request: AppRequest, uuid: UUID) -> HttpResponse:
    """GET compares the user's text with a fresh one; POST writes it, at once where nothing of the user's would go."""
    message = message_of(request, uuid)
    desk = desk_for(message, now=now())
    wanted = _register(request.POST if request.method == "POST" else request.GET)
    if request.method != "POST":
        return _compare(request, desk, wanted)
    return _write(request, desk, wanted)


def _register(data: Any) -> Register | None:
    """None leaves the choice to us."""
    return Register(data["register"]) if data.get("register") in list(Register) else None


def _compare(request: AppRequest, desk: Desk, wanted: Register | None) -> HttpResponse:
    message, draft = desk.message, desk.draft_in(wanted)
    if message.is_sent or draft is None or not texts.is_own(message):
        return redirect(message)
    lost = lost_edits(draft=message.drafted_body, edited=message.body, new=draft.body)
    context = {
        "message": message,
        "text": desk.words(),
        "draft": draft,
        "wanted": wanted,
        "lost": lost.sentences,
        "next": request.GET.get("next", ""),
        "back_url": next_url(request, message.get_absolute_url()),
    }
    return render(request, "offers/message_compare.html", context)


def _write(request: AppRequest, desk: Desk, wanted: Register | None) -> HttpResponse:
    message, moment = desk.message, now()
    instead = request.POST.get("instead") == "yes"
    words = desk.words()
    try:
        if "body" in request.POST:  # the buttons beside the text bring along what was typed and not yet saved
            form = MessageForm(request.POST, channel=words.channel)
            if not form.is_valid():
                return message_page(request, desk, form, status=422)
            subject, body = form.cleaned_data.get("subject", words.subject), form.cleaned_data["body"]
            if (subject, body) != (words.subject, words.body):
                texts.save_text(message=message, subject=subject, body=body, now=moment)
        texts.write_anew(message=message, register=wanted, instead_of_mine=instead, now=moment)
    except AlreadySent:
        messages.info(request, _("This message is marked as sent, so its text is kept as it went out."))
        return redirect(message)
    except texts.OwnWordsWouldGo:
        return _ask(request, message, wanted)
    if instead:
        say_with_undo(request, message, _("This is the new text. Yours is kept, in case you want it back."))
    else:
        messages.success(request, _("Written anew."))
    return redirect(next_url(request, message.get_absolute_url()))


def _ask(request: AppRequest, message: Message, wanted: Register | None) -> HttpResponse:
    """To the page with both texts; a full page, also where htmx asked for a part of one."""
    query = {"register": wanted or "", "next": next_url(request, "")}
    url = f"{reverse('offers:message_register', args=[message.uuid])}?{urlencode(query)}"
    return HttpResponseClientRedirect(url) if request.htmx else redirect(url)


@require_POST
def bring_back(request: AppRequest, uuid: UUID) -> HttpResponse:
    message = message_of(request, uuid)
    try:
        texts.bring_back(message=message, now=now())
        messages.success(request, _("Your own words are back."))
    except AlreadySent:
        messages.info(request, _("This message is marked as sent, so its text is kept as it went out."))
    return redirect(message)
