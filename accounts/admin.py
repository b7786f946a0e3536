from django.contrib import admin
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.utils.translation import gettext_lazy as _

from accounts.models import User


@admin.register(User)
class UserAdmin(DjangoUserAdmin):
    list_display = ["email", "name", "time_zone", "reminders_paused_at", "is_sample", "is_staff", "date_joined"]
    list_filter = ["is_sample", "is_staff", "is_active"]
    search_fields = ["email", "name"]
    ordering = ["email"]
    readonly_fields = ["date_joined", "last_login"]
    filter_horizontal = ["groups", "user_permissions"]
    fieldsets = [
        (None, {"fields": ["email", "password", "name", "signature", "profession", "time_zone"]}),
        (
            _("Reminders"),
            {"fields": ["reminder_hour", "quiet_days", "repeat_days", "deadline_days", "reminders_paused_at"]},
        ),
        (
            _("Access"),
            {"fields": ["is_active", "is_sample", "is_staff", "is_superuser", "groups", "user_permissions"]},
        ),
        (_("Dates"), {"fields": ["date_joined", "last_login"]}),
    ]
    add_fieldsets = [(None, {"classes": ["wide"], "fields": ["email", "usable_password", "password1", "password2"]})]
