"""One message: the goodbye to one person, or a letter. Written, reviewed while it is typed, kept, called ready."""

from __future__ import annotations

from datetime import datetime
from typing import Any
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
from offers.domain.decline.links import send_link
from offers.domain.decline.people.registers import Register
from offers.domain.decline.words.insertion import with_sentence
from offers.forms.letters import SentForm
from offers.forms.messages import MessageForm
from offers.forms.phrases import PhraseForm
from offers.models import Message, Offer, OwnPhrase
from offers.services.decline.errors import AlreadySent, NotReady
from offers.services.messages import texts
from offers.services.messages.desk import Desk, desk_for


def message_of(request: AppRequest, uuid: UUID) -> Message:
    """The user's message with all that its desk needs, or 404."""
    rows = Message.objects.for_user(request.user).select_related(
        "involvement__contact",
        "involvement__offer__organization",
        "involvement__offer__owner",
        "involvement__offer__decline",
        "decline__offer__organization",
        "decline__offer__owner",
        "earlier",
    )
    return get_object_or_404(rows, uuid=uuid)


def offer_of(request: AppRequest, uuid: UUID) -> Offer:
    """The user's offer with all that a text about it needs, or 404."""
    mine = Offer.objects.for_user(request.user).select_related("organization", "owner", "decline")
    return get_object_or_404(mine, uuid=uuid)


def back_from(message: Message) -> tuple[str, str]:
    """Where the message is one of several, and what that is called."""
    offer = message.involvement.offer.uuid
    if message.decline is None:
        return reverse("offers:messages", args=[offer]), _("Messages")
    step, label = ("close", _("The checklist")) if message.decline.planned_at else ("words", _("All the words"))
    return reverse(f"offers:decline_{step}", args=[offer]) + f"#person-{message.involvement.uuid}", label


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: AppRequest, uuid: UUID) -> HttpResponse:
    message, moment = message_of(request, uuid), now()
    desk = desk_for(message, now=moment)
    if request.method != "POST":
        return message_page(request, desk)
    try:
        if request.POST.get("action") == "again":
            return _start_again(request, desk, moment)
        return _keep(request, desk, moment)
    except AlreadySent:
        messages.info(request, _("This message is marked as sent, so its text is kept as it went out."))
        return redirect(message)


def _start_again(request: AppRequest, desk: Desk, moment: datetime) -> HttpResponse:
    message = desk.message
    texts.write_anew(message=message, register=message.chosen_register, instead_of_mine=True, now=moment)
    say_with_undo(request, message, _("This is what we would write from what you logged."))
    return redirect(message)


def say_with_undo(request: AppRequest, message: Message, text: str) -> None:
    """Tell what happened, with the way back to the user's own words."""
    messages.success(request, text, extra_tags=f"undo::{reverse('offers:message_bring_back', args=[message.uuid])}")


def _keep(request: AppRequest, desk: Desk, moment: datetime) -> HttpResponse:
    """Save what was typed, and do with it what was asked for."""
    message, action = desk.message, request.POST.get("action")
    words = desk.words()
    form = MessageForm(request.POST, channel=words.channel)
    if not form.is_valid():
        return message_page(request, desk, form, status=422)
    subject, body = form.cleaned_data.get("subject", words.subject), form.cleaned_data["body"]
    if action == "insert":
        return _insert(request, message, subject, body, moment)
    if action == "ready":
        return _ready(request, desk, form, subject, body, moment)
    texts.save_text(message=message, subject=subject, body=body, now=moment)
    if action == "keep_phrase":
        return _keep_phrase(request, desk, form, moment)
    messages.success(request, _("Saved."))
    return redirect(message)


def _insert(request: AppRequest, message: Message, subject: str, body: str, moment: datetime) -> HttpResponse:
    mine = OwnPhrase.objects.for_user(request.user)
    chosen = request.POST.get("phrase", "")
    phrase = mine.filter(uuid=chosen).first() if _is_uuid(chosen) else None
    if phrase is not None:
        body = with_sentence(body, phrase.text, is_opening=phrase.move == OwnPhrase.Move.OPENING)
        messages.success(request, _("Your sentence is in the text."))
    texts.save_text(message=message, subject=subject, body=body, now=moment)
    return redirect(message)


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True


def _keep_phrase(request: AppRequest, desk: Desk, form: MessageForm, moment: datetime) -> HttpResponse:
    phrase = PhraseForm(request.POST, owner=request.user, prefix="own")
    if not phrase.is_valid():
        desk.message.refresh_from_db(fields=["subject", "body", "state"])
        return message_page(request, desk, form, phrase=phrase, status=422)
    phrase.keep(moment)
    messages.success(request, _("Saved. Your drafts may use it from now on."))
    return redirect(desk.message)


def _ready(
    request: AppRequest, desk: Desk, form: MessageForm, subject: str, body: str, moment: datetime
) -> HttpResponse:
    message = desk.message
    anyway = request.POST.get("anyway") == "yes"
    try:
        texts.mark_ready(message=message, subject=subject, body=body, anyway=anyway, now=moment)
    except NotReady as refusal:
        texts.save_text(message=message, subject=subject, body=body, now=moment)
        message.refresh_from_db(fields=["subject", "body", "state"])
        form.add_error("body", _what_is_missing(refusal))
        return message_page(request, desk, form, status=422)
    messages.success(request, _("Ready. You send it yourself, when you are."))
    return redirect(message if message.is_letter else back_from(message)[0])


def _what_is_missing(refusal: NotReady) -> str:
    if refusal.needs_consent:
        return _("Please look at what was found below, or tick “Use it anyway”.")
    gaps = ", ".join(refusal.gaps)
    return ngettext(
        "There is still a gap to fill: %(gaps)s", "There are still gaps to fill: %(gaps)s", len(refusal.gaps)
    ) % {"gaps": gaps}


def message_page(
    request: AppRequest,
    desk: Desk,
    form: MessageForm | None = None,
    *,
    phrase: PhraseForm | None = None,
    sent: SentForm | None = None,
    status: int = 200,
) -> HttpResponse:
    text = desk.checked(desk.words())
    message, contact = desk.message, text.person.contact
    back_url, back_label = back_from(message)
    link = send_link(text.channel, email=contact.email, phone=contact.phone, subject=text.subject, body=text.body)
    context: dict[str, Any] = {
        "offer": desk.facts.offer,
        "message": message,
        "text": text,
        "form": form or MessageForm(initial={"subject": text.subject, "body": text.body}, channel=text.channel),
        "phrase_form": phrase or PhraseForm(owner=request.user, prefix="own"),
        "phrases": desk.facts.own_phrases,
        "registers": list(Register),
        "has_draft": not message.is_sent and desk.draft is not None,
        "earlier": getattr(message, "earlier", None),
        "back_url": back_url,
        "back_label": back_label,
    }
    if message.is_letter:
        context |= {"link": link, "sent_form": sent or SentForm(today=desk.facts.today)}
    return render(request, "offers/message.html", context, status=status)


@require_POST
def review(request: AppRequest, uuid: UUID) -> HttpResponse:
    """What there is to say about a text while it is being typed. Nothing of it is kept."""
    desk = desk_for(message_of(request, uuid), now=now())
    words = desk.words()
    form = MessageForm(request.POST, channel=words.channel)
    if not form.is_valid():
        unfit = [error for name in form.errors for error in form.errors[name] if request.POST.get(name, "").strip()]
        return render(request, "offers/decline/_review.html", {"unfit": unfit}, status=422 if unfit else 200)
    subject, body = form.cleaned_data.get("subject", words.subject), form.cleaned_data["body"]
    text = desk.checked(desk.as_typed(subject, body))
    return render(request, "offers/decline/_review.html", {"text": text})
