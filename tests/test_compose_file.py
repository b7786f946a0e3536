"""What the schema of compose files cannot see: that every name it uses is defined, and that no secret has a default."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

TEXT = Path("docker-compose.yml").read_text()
COMPOSE: dict[str, Any] = yaml.safe_load(TEXT)
SERVICES: dict[str, Any] = COMPOSE["services"]


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_needs_only_services_that_exist(name: str) -> None:
    for needed, how in SERVICES[name].get("depends_on", {}).items():
        assert needed in SERVICES
        if how["condition"] == "service_healthy":
            assert "healthcheck" in SERVICES[needed]


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_mounts_only_volumes_that_exist(name: str) -> None:
    for volume in SERVICES[name].get("volumes", []):
        assert volume.partition(":")[0] in COMPOSE["volumes"]


@pytest.mark.parametrize("name", [name for name in SERVICES if name != "migrate"])
def test_every_lasting_service_has_a_health_check(name: str) -> None:
    assert SERVICES[name]["healthcheck"]["test"]


@pytest.mark.parametrize(
    "variable", ["SECRET_KEY", "POSTGRES_PASSWORD", "VALKEY_PASSWORD", "SITE_URL", "ALLOWED_HOSTS"]
)
def test_it_refuses_to_start_without(variable: str) -> None:
    uses = re.findall(rf"\${{{variable}\b([^}}]*)\}}", TEXT)

    assert uses
    assert all(use.startswith(":?") for use in uses)


def test_every_variable_is_explained_in_the_example() -> None:
    example = Path(".env.example").read_text()
    explained = set(re.findall(r"^([A-Z_]+)=", example, re.M))

    assert set(re.findall(r"\$\{([A-Z_]+)", TEXT)) == explained


def test_every_documented_setting_reaches_the_containers() -> None:
    table = Path("docs/operations.md").read_text().partition("## Settings")[2].partition("\n## ")[0]
    documented = set(re.findall(r"^\| `([A-Z_]+)` \|", table, re.M))
    in_the_image = {"STATIC_ROOT"}

    assert documented
    for name in ("migrate", "web", "worker", "beat"):
        assert set(SERVICES[name]["environment"]) == documented - in_the_image


def test_the_example_holds_no_secret() -> None:
    for line in Path(".env.example").read_text().splitlines():
        if line.startswith(("SECRET_KEY", "POSTGRES_PASSWORD", "VALKEY_PASSWORD")):
            assert line.endswith("=")
