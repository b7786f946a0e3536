"""The call script that goes with a message."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from jobsearch.clock import now
from jobsearch.http import AppRequest
from offers.domain.decline.bundle import EntryKind
from offers.domain.decline.letters.purposes import fits, may_come_back
from offers.domain.decline.letters.requests import Purpose
from offers.domain.decline.links import tel
from offers.forms.call_scripts import ScriptForm
from offers.services.decline import words
from offers.services.decline.case import goodbye_of
from offers.views.messages import back_from, message_of


@require_http_methods(["GET", "HEAD", "POST"])
def script(request: AppRequest, uuid: UUID) -> HttpResponse:
    """What to say, in type that can be read at arm's length; with `edit`, as text to change."""
    message, moment = message_of(request, uuid), now()
    if message.decline is None:
        messages.info(request, _("A letter has no call script."))
        return redirect(message)
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
    back_url, back_label = back_from(message)
    context = {
        "offer": goodbye.offer,
        "message": message,
        "person": person,
        "script": found,
        "form": form,
        "phone_link": tel(person.contact.phone) if person.contact.phone else "",
        "item": item,
        "may_come_back": fits(Purpose.COUNTER_OFFER, goodbye.offer.current_stage)
        and may_come_back(goodbye.case.contact(person.id), goodbye.case),
        "back_url": back_url,
        "back_label": back_label,
    }
    return render(request, "offers/call_script.html", context, status=status)
