from django.contrib import admin

from contacts.models import Affiliation, Contact, Organization


@admin.register(Organization)
class OrganizationAdmin(admin.ModelAdmin):
    list_display = ["name", "kind", "location", "owner"]
    list_filter = ["kind"]
    list_select_related = ["owner"]
    search_fields = ["name", "location", "owner__email"]
    raw_id_fields = ["owner", "parent"]
    readonly_fields = ["uuid", "created_at"]
    ordering = ["-pk"]


class AffiliationInline(admin.TabularInline):
    model = Affiliation
    raw_id_fields = ["organization"]
    extra = 0


@admin.register(Contact)
class ContactAdmin(admin.ModelAdmin):
    list_display = ["name", "credentials", "status", "owner"]
    list_filter = ["status"]
    list_select_related = ["owner"]
    search_fields = ["given", "family", "goes_by", "owner__email"]
    raw_id_fields = ["owner"]
    readonly_fields = ["uuid", "created_at"]
    ordering = ["-pk"]
    inlines = [AffiliationInline]


@admin.register(Affiliation)
class AffiliationAdmin(admin.ModelAdmin):
    list_display = ["contact", "organization", "job_title", "started_on", "ended_on"]
    list_select_related = ["contact", "organization"]
    search_fields = ["contact__given", "contact__family", "organization__name", "job_title"]
    raw_id_fields = ["contact", "organization"]
    readonly_fields = ["uuid"]
    ordering = ["-pk"]
