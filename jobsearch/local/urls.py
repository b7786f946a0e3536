from django.urls import path

from jobsearch.local import mailbox

urlpatterns = [
    path("mailbox/", mailbox.mailbox, name="mailbox"),
    path("mailbox/<str:mail_id>/", mailbox.mailbox_message, name="mailbox_message"),
    path("mailbox/<str:mail_id>/html/", mailbox.mailbox_html, name="mailbox_html"),
]
