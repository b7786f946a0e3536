"""Letters: every message of an offer and what could be written now, a new one, and whether it went out."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from jobsearch.clock import now
from jobsearch.http import AppRequest
from offers.domain.decline.letters.problems import CannotWrite
from offers.domain.decline.letters.purposes import fits
from offers.domain.decline.letters.requests import Purpose
from offers.forms.letters import ChooseForm, LetterForm, SentForm, letter_form
from offers.models import Message, Offer, decline_of
from offers.services.decline.errors import NotReady
from offers.services.facts import Facts, Person, facts_of
from offers.services.messages import letters, sending, texts
from offers.services.messages.desk import desk_for
from offers.views.messages import message_of, message_page, offer_of

PER_PAGE = 20


def _written(offer: Offer) -> list[Message]:
    """Every message of the offer with its person, without the texts."""
    rows = Message.objects.of_offer(offer).select_related("involvement__contact", "decline")
    return list(rows.defer("body", "drafted_body"))


@require_safe
def messages_of_offer(request: AppRequest, uuid: UUID) -> HttpResponse:
    """What was written, goodbyes included, and what could be written now."""
    offer, moment = offer_of(request, uuid), now()
    facts = facts_of(offer, decline_of(offer), now=moment)
    written = _written(offer)
    context = {
        "offer": offer,
        "page": Paginator(written, PER_PAGE).get_page(request.GET.get("page")),
        "suggestions": letters.suggestions(facts, written),
        "choose": ChooseForm(facts=facts),
        "has_people": bool(facts.people),
    }
    return render(request, "offers/messages.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def new(request: AppRequest, uuid: UUID) -> HttpResponse:
    """The few details of one letter. GET shows the form, or asks to whom and what for; POST writes the draft."""
    offer, moment = offer_of(request, uuid), now()
    facts = facts_of(offer, decline_of(offer), now=moment)
    written = _written(offer)
    person, purpose = _chosen(request, facts)
    if person is None or purpose is None:
        return _choose(request, facts, written, person, purpose)
    context = {"offer": offer, "person": person, "purpose": purpose}
    if not fits(purpose, offer.current_stage):
        return render(request, "offers/letter_form.html", context, status=422 if request.method == "POST" else 200)
    begun = _begun(written, person, purpose)
    form = letter_form(
        request.POST if request.method == "POST" else None,
        purpose=purpose,
        person=person,
        facts=facts,
        suggestion=_suggestion(facts, written, person, purpose),
        begun=begun.details | {"channel": begun.channel} if begun else {},
    )
    if request.method == "POST" and form.is_valid() and (message := _begin(form, person, purpose, moment)):
        return _to_text(message)
    context |= {"form": form, "begun": begun}
    return render(request, "offers/letter_form.html", context, status=422 if form.is_bound else 200)


def _chosen(request: AppRequest, facts: Facts) -> tuple[Person | None, Purpose | None]:
    """Each None where nothing is said of it. A person who has no part in the offer is a 404."""
    wanted, who = request.GET.get("purpose"), request.GET.get("person")
    if who and who not in facts.by_id:
        raise Http404
    return facts.by_id.get(who or ""), Purpose(wanted) if wanted in list(Purpose) else None


def _choose(
    request: AppRequest, facts: Facts, written: list[Message], person: Person | None, purpose: Purpose | None
) -> HttpResponse:
    """To whom and what for. Where only one choice makes sense it is made."""
    found = [
        one
        for one in letters.suggestions(facts, written)
        if (purpose is None or one.purpose is purpose) and (person is None or one.person == person)
    ]
    if purpose and len(found) == 1:
        query = urlencode({"purpose": found[0].purpose.value, "person": found[0].person.id})
        return redirect(f"{reverse('offers:message_new', args=[facts.offer.uuid])}?{query}")
    initial = {"person": person.id if person else None, "purpose": purpose.value if purpose else None}
    context = {
        "offer": facts.offer,
        "suggestions": found,
        "choose": ChooseForm(facts=facts, initial=initial),
        "has_people": bool(facts.people),
    }
    return render(request, "offers/letter_choose.html", context)


def _begun(written: list[Message], person: Person, purpose: Purpose) -> Message | None:
    mine = (row for row in written if row.involvement_id == person.involvement.pk and not row.is_sent)
    return next((row for row in mine if row.purpose == purpose), None)


def _suggestion(facts: Facts, written: list[Message], person: Person, purpose: Purpose) -> letters.Suggestion | None:
    found = letters.suggestions(facts, written)
    return next((one for one in found if one.person == person and one.purpose is purpose), None)


def _begin(form: LetterForm, person: Person, purpose: Purpose, moment: datetime) -> Message | None:
    involvement = person.involvement
    involvement.offer = form.facts.offer
    try:
        return letters.begin(
            involvement=involvement, purpose=purpose, channel=form.channel, answers=form.answers, now=moment
        )
    except CannotWrite as refusal:
        form.refuse(refusal.problems)
    return None


def _to_text(message: Message) -> HttpResponse:
    """To the text; to both texts where the user's own one stayed."""
    if texts.is_own(message):
        query = urlencode({"register": message.register})
        return redirect(f"{reverse('offers:message_register', args=[message.uuid])}?{query}")
    return redirect(message)


@require_POST
def sent(request: AppRequest, uuid: UUID) -> HttpResponse:
    letter, moment = message_of(request, uuid), now()
    if not letter.is_letter:
        return _on_the_checklist(request, letter)
    form = SentForm(request.POST, today=request.user.local_date(moment))
    if not form.is_valid():
        return message_page(request, desk_for(letter, now=moment), sent=form, status=422)
    try:
        sending.mark_sent(letter=letter, on=form.cleaned_data["sent_on"], now=moment)
    except NotReady:
        messages.info(request, _("Read it once more and mark it ready first."))
        return redirect(letter)
    undo_url = reverse("offers:message_undo_sent", args=[letter.uuid])
    messages.success(request, _("Sent. It stands under “What happened”."), extra_tags=f"undo::{undo_url}")
    return redirect(letter)


@require_POST
def undo_sent(request: AppRequest, uuid: UUID) -> HttpResponse:
    letter = message_of(request, uuid)
    if not letter.is_letter:
        return _on_the_checklist(request, letter)
    try:
        sending.take_back(letter=letter, now=now())
        messages.success(request, _("Not sent after all."))
    except sending.BegunAnother:
        messages.info(request, _("You have begun another one since. Send or delete that one first."))
    return redirect(letter)


def _on_the_checklist(request: AppRequest, message: Message) -> HttpResponse:
    messages.info(request, _("A goodbye is ticked off on its checklist."))
    return redirect(message)


@require_http_methods(["GET", "HEAD", "POST"])
def delete(request: AppRequest, uuid: UUID) -> HttpResponse:
    """Forget a letter, after asking. A goodbye belongs to its decline and stays."""
    letter = message_of(request, uuid)
    if not letter.is_letter:
        return _on_the_checklist(request, letter)
    offer = letter.involvement.offer
    if request.method == "POST":
        letter.delete()
        messages.success(request, _("Deleted."))
        return redirect("offers:messages", offer.uuid)
    return render(request, "offers/letter_delete.html", {"message": letter, "offer": offer})
