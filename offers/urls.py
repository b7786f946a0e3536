from django.urls import path

from offers.views import (
    checklist,
    decline,
    interactions,
    messages,
    offers,
    people,
    reminder_links,
    reminders,
    stages,
)

app_name = "offers"

urlpatterns = [
    path("offers/", offers.offer_list, name="list"),
    path("offers/new/", offers.create, name="create"),
    path("offers/<uuid:uuid>/", offers.detail, name="detail"),
    path("offers/<uuid:uuid>/edit/", offers.edit, name="edit"),
    path("offers/<uuid:uuid>/delete/", offers.delete, name="delete"),
    path("offers/<uuid:uuid>/deadline/", offers.deadline, name="deadline"),
    path("offers/<uuid:uuid>/stage/", stages.move, name="move"),
    path("offers/<uuid:uuid>/stage/undo/", stages.undo_move, name="undo_move"),
    path("offers/<uuid:uuid>/reminders/", reminders.policy, name="reminder_policy"),
    path("offers/<uuid:uuid>/people/new/", people.involve, name="involve"),
    path("involvements/<uuid:uuid>/edit/", people.edit, name="involvement_edit"),
    path("involvements/<uuid:uuid>/remove/", people.remove, name="involvement_remove"),
    path("people/<uuid:uuid>/offers/", people.for_contact, name="for_contact"),
    path("offers/<uuid:uuid>/interactions/", interactions.interactions, name="interactions"),
    path("offers/<uuid:uuid>/interactions/new/", interactions.create, name="interaction_create"),
    path("interactions/<uuid:uuid>/edit/", interactions.edit, name="interaction_edit"),
    path("interactions/<uuid:uuid>/delete/", interactions.delete, name="interaction_delete"),
    path("offers/<uuid:uuid>/decline/", decline.start, name="decline"),
    path("offers/<uuid:uuid>/decline/decide/", decline.decide, name="decline_decide"),
    path("offers/<uuid:uuid>/decline/people/", decline.people, name="decline_people"),
    path("offers/<uuid:uuid>/decline/share/", decline.share, name="decline_share"),
    path("offers/<uuid:uuid>/decline/words/", decline.words_step, name="decline_words"),
    path("offers/<uuid:uuid>/decline/close/", decline.close, name="decline_close"),
    path("offers/<uuid:uuid>/decline/sleep/", decline.sleep, name="decline_sleep"),
    path("offers/<uuid:uuid>/decline/call-off/", decline.call_off, name="decline_call_off"),
    path("messages/<uuid:uuid>/", messages.edit, name="message"),
    path("messages/<uuid:uuid>/script/", messages.script, name="call_script"),
    path("goodbyes/", checklist.open_goodbyes, name="open_goodbyes"),
    path("checklist/<uuid:uuid>/done/", checklist.done, name="item_done"),
    path("checklist/<uuid:uuid>/undo/", checklist.undo, name="item_undo"),
    path("r/<str:token>/", reminder_links.reminder_link, name="reminder_link"),
]
