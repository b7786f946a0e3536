import pytest
from django.test import Client, override_settings


def test_healthz_answers_without_login_or_database(client: Client) -> None:
    response = client.get("/healthz")

    assert response.status_code == 200
    assert response.json() == {"status": "ok"}


@pytest.mark.django_db
def test_readyz_reaches_the_database_and_the_cache(client: Client) -> None:
    response = client.get("/readyz")

    assert response.status_code == 200
    assert response.json() == {"status": "ok", "failing": []}


@pytest.mark.django_db
def test_readyz_names_what_does_not_answer(client: Client) -> None:
    nobody_there = {
        "default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": "redis://127.0.0.1:1"}
    }

    with override_settings(CACHES=nobody_there):
        response = client.get("/readyz")

    assert response.status_code == 503
    assert response.json() == {"status": "failing", "failing": ["cache"]}
