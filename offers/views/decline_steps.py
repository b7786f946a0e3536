"""The pages of the guided decline, one per step, resumable on any device. Nothing here sends anything to anybody."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import wraps
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from jobsearch.clock import now
from jobsearch.http import AppRequest
from offers.domain.decline.facts import Kind
from offers.domain.decline.people.registers import Register
from offers.domain.decline.steps import KEYS, Wizard
from offers.domain.stages import goodbye_kind
from offers.forms.decline import DecideForm, PeopleForm, RowFormSet, ShareForm, feedback_rows, reason_rows
from offers.forms.thanks import ThanksForm
from offers.models import Decline, decline_of
from offers.services.decline import closing, plan, thanks, todo, words, workflow
from offers.services.decline.case import Goodbye, goodbye_of
from offers.services.decline.errors import NothingToDecline
from offers.services.decline.lines import checklist
from offers.views.messages import offer_of

type StepView = Callable[[AppRequest, Decline, datetime], HttpResponse]


def _step(key: str) -> Callable[[StepView], Callable[..., HttpResponse]]:
    """The user's decline of that offer, when the step may be opened; else the way to the step that may."""

    def decorate(view: StepView) -> Callable[..., HttpResponse]:
        @require_http_methods(["GET", "HEAD", "POST"])
        @wraps(view)
        def wrapped(request: AppRequest, uuid: UUID) -> HttpResponse:
            offer = offer_of(request, uuid)
            decline = decline_of(offer)
            if decline is None:
                return redirect("offers:decline", uuid)
            wizard = Wizard(workflow.progress_of(decline))
            if not wizard.may_open(key):
                first = wizard.resume()
                messages.info(request, _("First comes the step “%(step)s”.") % {"step": Decline.Step(first).label})
                return redirect(f"offers:decline_{first}", uuid)
            return view(request, decline, now())

        return wrapped

    return decorate


def _context(decline: Decline, key: str, **more: Any) -> dict[str, Any]:
    wizard = Wizard(workflow.progress_of(decline))
    steps = [
        {
            "title": Decline.Step(step).label,
            "url": reverse(f"offers:decline_{step}", args=[decline.offer.uuid]) if wizard.may_open(step) else "",
            "state": wizard.state(step, key),
        }
        for step in KEYS
    ]
    return {"decline": decline, "offer": decline.offer, "steps": steps, "kind": kind_of(decline), **more}


def kind_of(decline: Decline) -> Kind:
    """What is being said; before it is recorded the offer's stage decides."""
    kind = goodbye_kind(decline.offer.current_stage) if decline.decided_at is None else None
    return kind or Kind(decline.kind)


@_step("decide")
def decide(request: AppRequest, decline: Decline, moment: datetime) -> HttpResponse:
    if request.method != "POST":
        return decide_page(request, decline, moment)
    if request.POST.get("action") == "add":
        return decide_page(request, decline, moment, RowFormSet.with_one_more(request.POST, "reasons"))
    form = DecideForm(request.POST, instance=decline, kind=kind_of(decline))
    rows = reason_rows([], request.POST)
    if not (form.is_valid() & rows.is_valid()):
        return decide_page(request, decline, moment, request.POST, status=422)
    try:
        workflow.record_decision(decline=decline, decision=form.decision(rows.given()), now=moment)
    except NothingToDecline:
        messages.info(request, _("They have said no, so there is nothing left to decline."))
        return redirect(decline.offer)
    return redirect("offers:decline_people", decline.offer.uuid)


def decide_page(
    request: AppRequest, decline: Decline, moment: datetime, data: Any = None, status: int = 200
) -> HttpResponse:
    form = DecideForm(data, instance=decline, kind=kind_of(decline), initial=workflow.suggested_choice(decline))
    rows = reason_rows([] if data else list(decline.reasons.order_by("pk")), data)
    return render(
        request,
        "offers/decline/decide.html",
        _context(
            decline, "decide", form=form, reasons=rows, moment=moment, today=decline.offer.owner.local_date(moment)
        ),
        status=status,
    )


@_step("people")
def people(request: AppRequest, decline: Decline, moment: datetime) -> HttpResponse:
    goodbye = goodbye_of(decline, now=moment)
    status = 200
    form = PeopleForm(goodbye=goodbye)
    if request.method == "POST":
        form = PeopleForm(request.POST, goodbye=goodbye)
        status = 422
        if form.is_valid():
            action, _colon, contact_id = request.POST.get("action", "").partition(":")
            goes_on = action not in ("up", "down", "update")
            goodbye = plan.save_people(
                decline=decline,
                channels=form.channels,
                hear_from=form.cleaned_data["hear_from"],
                move=(contact_id, {"up": -1, "down": 1}[action]) if action in ("up", "down") else None,
                opened="share" if goes_on else "people",
                now=moment,
            )
            if goes_on:
                return redirect("offers:decline_share", decline.offer.uuid)
            if not request.htmx:
                place = f"#person-{contact_id}" if contact_id in goodbye.by_id else ""
                return redirect(reverse("offers:decline_people", args=[decline.offer.uuid]) + place)
            form, status = PeopleForm(goodbye=goodbye), 200
    context = _context(decline, "people", form=form, goodbye=goodbye, silent=plan.hears_nothing(goodbye))
    return render(request, "offers/decline/people.html", context, status=status)


@_step("share")
def share(request: AppRequest, decline: Decline, moment: datetime) -> HttpResponse:
    goodbye = goodbye_of(decline, now=moment)
    status = 200
    form, rows = ShareForm(instance=decline), feedback_rows(goodbye)
    if request.method == "POST":
        is_adding = request.POST.get("action") == "add"
        data = RowFormSet.with_one_more(request.POST, "feedback") if is_adding else request.POST
        form, rows = ShareForm(data, instance=decline), feedback_rows(goodbye, data)
        if not is_adding:
            if form.is_valid() & rows.is_valid():
                workflow.save_sharing(decline=decline, sharing=form.sharing(rows.given()))
                words.prepare(decline=decline, now=moment)
                return redirect("offers:decline_words", decline.offer.uuid)
            status = 422
    context = _context(decline, "share", form=form, feedback=rows, goodbye=goodbye)
    return render(request, "offers/decline/share.html", context, status=status)


@_step("words")
def words_step(request: AppRequest, decline: Decline, moment: datetime) -> HttpResponse:
    held: list[words.Words] = []
    if request.method == "POST":
        action = request.POST.get("action", "")
        if action == "prepare":
            words.prepare(decline=decline, now=moment)
            return redirect("offers:decline_words", decline.offer.uuid)
        if action == "ready_all":
            held = words.mark_all_ready(decline=decline, now=moment)
        if not held:
            closing.plan(decline=decline, now=moment)
            return redirect("offers:decline_close", decline.offer.uuid)
    return words_page(request, decline, moment, held=held)


def words_page(
    request: AppRequest,
    decline: Decline,
    moment: datetime,
    *,
    goodbye: Goodbye | None = None,
    held: Sequence[words.Words] = (),
    refused: ThanksForm | None = None,
) -> HttpResponse:
    """Each text beside what it thanks for; `held` are not fit to send, `refused` is one person's invalid form."""
    goodbye = goodbye or goodbye_of(decline, now=moment)
    texts = words.all_words(goodbye, list(decline.messages.all()))
    found = thanks.thanks_of(goodbye)
    forms = {
        text.person.id: ThanksForm(person=text.person, thanks=found[text.person.id])
        for text in texts
        if text.person.id in found
    }
    if refused is not None:
        forms[refused.person.id] = refused
    context = _context(
        decline,
        "words",
        goodbye=goodbye,
        texts=[(text, forms.get(text.person.id)) for text in texts],
        new=[text for text in texts if text.message is None],
        held=held,
        registers=list(Register),
        silent=plan.hears_nothing(goodbye),
        left_out=todo.left_out(goodbye),
    )
    return render(request, "offers/decline/words.html", context, status=422 if held or refused else 200)


@_step("close")
def close(request: AppRequest, decline: Decline, moment: datetime) -> HttpResponse:
    if request.method == "POST":
        closing.plan(decline=decline, now=moment)
        messages.success(request, _("The checklist follows your plan again."))
        return redirect("offers:decline_close", decline.offer.uuid)
    return close_page(request, decline, moment)


def close_page(
    request: AppRequest, decline: Decline, moment: datetime, *, refused: Any = None, status: int = 200
) -> HttpResponse:
    """The checklist; `refused` is an invalid form with the item that it was for."""
    goodbye = goodbye_of(decline, now=moment)
    items = list(decline.items.in_order())
    today = decline.offer.owner.local_date(moment)
    context = _context(
        decline,
        "close",
        goodbye=goodbye,
        checklist=checklist(goodbye, items, decline.messages.all()),
        notes=todo.notes(goodbye),
        is_outdated=todo.is_outdated(goodbye, items, today),
        today=today,
        refused=refused,
    )
    return render(request, "offers/decline/close.html", context, status=status)
