from django.urls import path

from contacts.views import affiliations, organizations, people

app_name = "contacts"

urlpatterns = [
    path("people/", people.contact_list, name="list"),
    path("people/new/", people.create, name="create"),
    path("people/<uuid:uuid>/", people.detail, name="detail"),
    path("people/<uuid:uuid>/edit/", people.edit, name="edit"),
    path("people/<uuid:uuid>/delete/", people.delete, name="delete"),
    path("people/<uuid:uuid>/affiliations/new/", affiliations.create, name="affiliation_create"),
    path("affiliations/<uuid:uuid>/edit/", affiliations.edit, name="affiliation_edit"),
    path("affiliations/<uuid:uuid>/delete/", affiliations.delete, name="affiliation_delete"),
    path("organizations/", organizations.organization_list, name="organizations"),
    path("organizations/suggest/", organizations.suggest, name="organization_suggest"),
    path("organizations/<uuid:uuid>/", organizations.detail, name="organization"),
    path("organizations/<uuid:uuid>/edit/", organizations.edit, name="organization_edit"),
]
