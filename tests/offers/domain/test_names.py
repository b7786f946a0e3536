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
        ("Miss Jane Doe", Name("Jane", "Doe", "Miss")),
        ("Rev. Jane Doe", Name("Jane", "Doe", "Rev.")),
        ("Rev. Dr. Jane Doe", Name("Jane", "Doe", "Rev. Dr.")),
        ("Rabbi Noa Stern", Name("Noa", "Stern", "Rabbi")),
        ("Capt. Jane Doe", Name("Jane", "Doe", "Capt.")),
        ("Prof. Dr. med. Uta Berg", Name("Uta", "Berg", "Prof. Dr. med.")),
        ("Dr.-Ing. Uta Berg", Name("Uta", "Berg", "Dr.-Ing.")),
        ("Dr. Phil Knight", Name("Phil", "Knight", "Dr.")),
        ("Drew Sirleaf", Name("Drew", "Sirleaf")),
        ("Missy Judgeson", Name("Missy", "Judgeson")),
        ("The Very Revd Enid Okafor", Name("Enid", "Okafor", "The Very Revd")),
        ("Rt Hon. Enid Okafor", Name("Enid", "Okafor", "Rt Hon.")),
        ("The Hon. Enid Okafor", Name("Enid", "Okafor", "The Hon.")),
        ("Hon Lik", Name("Hon", "Lik")),
        ("Theo Hon", Name("Theo", "Hon")),
        ("Lady Okafor", Name("Okafor", "", "Lady")),
        ("PD James", Name("PD", "James")),
        ("Doe, Dr. Jane", Name("Jane", "Doe", "Dr.")),
        ("van den Berg, Jan", Name("Jan", "van den Berg")),
        ("Doe, Jane, MD", Name("Jane", "Doe", credentials="MD")),
        ("Jane Doe, MD PhD", Name("Jane", "Doe", credentials="MD PhD")),
        ("Doe, J. R.", Name("J. R.", "Doe")),
        ("Jane Doe, Jr.", Name("Jane", "Doe", credentials="Jr.")),
        ("Jane Doe, Esq.", Name("Jane", "Doe", credentials="Esq.")),
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


@pytest.mark.parametrize(
    ("text", "in_order"),
    [
        ("Dr. Walter Hodges, MD", "Dr. Walter Hodges, MD"),
        ("Hodges, Walter", "Walter Hodges"),
        ("Hodges, Dr. Walter, MD", "Dr. Walter Hodges, MD"),
        ("Tasha", "Tasha"),
        ("", ""),
    ],
)
def test_a_name_is_put_in_the_order_in_which_it_is_said(text: str, in_order: str) -> None:
    assert split_name(text).in_order == in_order
