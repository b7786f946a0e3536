import pytest

from offers.domain.names import Name, split_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Walter Hodges", Name("Walter", "Hodges")),
        ("  Walter   Hodges ", Name("Walter", "Hodges")),
        ("Dr. Walter Hodges, MD", Name("Walter", "Hodges", "Dr.", "MD")),
        ("Prof Ana Lima, PhD, FACP", Name("Ana", "Lima", "Prof", "PhD, FACP")),
        ("Mary Ann O'Brien", Name("Mary Ann", "O'Brien")),
        ("Tasha", Name("Tasha")),
        ("Dr. Okafor", Name("Okafor", title="Dr.")),
        ("Dr.", Name("Dr.")),
        ("Hodges, Walter", Name("Walter", "Hodges")),
        ("Hodges,", Name("Hodges,")),
        (",", Name(",")),
        ("{{ 7*7 }}", Name("{{ 7*7", "}}")),
        ("<script>alert(1)</script>", Name("<script>alert(1)</script>")),
        ("Zoë 🌻 Nuñez", Name("Zoë 🌻", "Nuñez")),
        ("ליאת כהן", Name("ליאת", "כהן")),
        ("a" * 100, Name("a" * 100)),
    ],
)
def test_a_name_is_taken_apart_without_losing_a_letter(text: str, name: Name) -> None:
    assert split_name(text) == name
