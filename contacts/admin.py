"""Reading for operators. Nothing is changed here. People have their names, by which they are found when one asks to be
erased; no notes, addresses, numbers or links are shown.
"""

from django.contrib import admin

from contacts.models import Affiliation, Contact, Organization
from jobsearch.admin import ReadOnlyAdmin


@admin.register(Organization)
class OrganizationAdmin(ReadOnlyAdmin):
    list_display = ["name", "kind", "location", "owner"]
    list_filter = ["kind"]
    list_select_related = ["owner"]
    search_fields = ["name", "location", "owner__email"]
    fields = ["uuid", "owner", "name", "kind", "location", "parent", "created_at"]
    ordering = ["-pk"]


@admin.register(Contact)
class ContactAdmin(ReadOnlyAdmin):
    list_display = ["name", "credentials", "status", "owner"]
    list_filter = ["status"]
    list_select_related = ["owner"]
    search_fields = ["given", "family", "goes_by", "owner__email"]
    fields = ["uuid", "owner", "title", "given", "family", "goes_by", "credentials", "status", "created_at"]
    ordering = ["-pk"]


@admin.register(Affiliation)
class AffiliationAdmin(ReadOnlyAdmin):
    list_display = ["contact", "organization", "job_title", "started_on", "ended_on"]
    list_select_related = ["contact", "organization"]
    search_fields = ["contact__given", "contact__family", "organization__name", "job_title"]
    fields = ["uuid", "contact", "organization", "job_title", "started_on", "ended_on"]
    ordering = ["-pk"]
