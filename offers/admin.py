"""Reading for operators. Nothing is changed here, and nothing private is shown: no notes, reasons, drafts or people."""

from django.contrib import admin

from jobsearch.admin import ReadOnlyAdmin
from offers.models import Decline, Interaction, Offer, Reminder, StageChange


@admin.register(Offer)
class OfferAdmin(ReadOnlyAdmin):
    list_display = ["uuid", "owner", "stage", "deadline_on", "last_activity_at", "archived_at"]
    list_filter = ["stage"]
    list_select_related = ["owner"]
    search_fields = ["uuid", "owner__email"]
    ordering = ["-last_activity_at", "-pk"]
    exclude = ["note"]


@admin.register(StageChange)
class StageChangeAdmin(ReadOnlyAdmin):
    list_display = ["offer_id", "from_stage", "to_stage", "changed_at", "undone_at"]
    ordering = ["-changed_at", "-pk"]


@admin.register(Interaction)
class InteractionAdmin(ReadOnlyAdmin):
    list_display = ["offer_id", "kind", "happened_on", "created_at"]
    list_filter = ["kind"]
    ordering = ["-created_at", "-pk"]
    exclude = ["note"]


@admin.register(Decline)
class DeclineAdmin(ReadOnlyAdmin):
    list_display = ["offer_id", "kind", "step", "started_at", "decided_at", "closed_at"]
    list_filter = ["kind", "step"]
    ordering = ["-started_at", "-pk"]
    fields = ["uuid", "offer", "kind", "step", "started_at", "decided_at", "planned_at", "closed_at", "sleep_until"]


@admin.register(Reminder)
class ReminderAdmin(ReadOnlyAdmin):
    list_display = ["uuid", "owner", "kind", "state", "due_at", "sent_at", "attempts", "outcome"]
    list_filter = ["state", "kind"]
    list_select_related = ["owner"]
    search_fields = ["uuid", "owner__email"]
    ordering = ["-due_at", "-pk"]
