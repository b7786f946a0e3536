from django.urls import path

from accounts import views

app_name = "accounts"

urlpatterns = [
    path("", views.settings, name="settings"),
    path("welcome/", views.welcome, name="welcome"),
    path("delete/", views.delete, name="delete"),
]
