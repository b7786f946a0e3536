"""Saying what to thank one person for, beside the letter that says it."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from jobsearch.clock import now
from jobsearch.http import AppRequest
from offers.domain.decline.steps import Wizard
from offers.forms.thanks import ThanksForm
from offers.models import Decline, Involvement
from offers.services.decline import thanks, workflow
from offers.services.decline.case import goodbye_of
from offers.views.decline_steps import words_page


@require_POST
def save(request: AppRequest, uuid: UUID) -> HttpResponse:
    involvement, moment = get_object_or_404(Involvement.objects.for_user(request.user), uuid=uuid), now()
    decline = (
        Decline.objects.for_user(request.user)
        .filter(offer=involvement.offer_id)
        .select_related("offer__organization", "offer__owner")
        .first()
    )
    if decline is None or not Wizard(workflow.progress_of(decline)).may_open("words"):
        return redirect("offers:decline", involvement.offer.uuid)
    goodbye = goodbye_of(decline, now=moment)
    person = goodbye.by_id[str(uuid)]
    place = reverse("offers:decline_words", args=[decline.offer.uuid]) + f"#person-{uuid}"
    found = thanks.thanks_of(goodbye).get(person.id)
    if found is None:
        messages.info(request, _("Nothing is planned for this person, so there is nobody to thank here."))
        return redirect(place)
    form = ThanksForm(request.POST, person=person, thanks=found)
    if not form.is_valid():
        return words_page(request, decline, moment, goodbye=goodbye, refused=form)
    is_new = thanks.save(
        decline=decline, person=person, own_words=form.own_words, thanked=form.thanked, did=form.did, now=moment
    )
    said = _("Saved what you thank %(name)s for.") if is_new else _("Nothing changed for %(name)s.")
    messages.success(request, said % {"name": person.contact.name})
    return redirect(place)
