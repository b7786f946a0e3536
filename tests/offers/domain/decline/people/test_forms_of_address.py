"""How people are addressed where their honor goes with the name, and where titles are written without a stop."""

import pytest

from offers.domain.decline.case_file import read_case
from offers.domain.decline.facts import Contact, Interaction
from offers.domain.decline.people.names import address_name, full_name
from offers.domain.decline.people.role_titles import house, role_phrase
from offers.domain.decline.private.sensitive import adds_no_stop
from offers.domain.decline.roles import Role


def contact(name, **facts):
    return Contact(id="c1", name=name, **facts)


@pytest.mark.parametrize(
    ("name", "given", "family", "goes_by", "greeted"),
    [
        ("Morita Kenjirō", "Kenjirō", "Morita", "Morita-san", "Morita-san"),
        ("Fujiwara", "", "Fujiwara", "Fujiwara-san", "Fujiwara-san"),
        ("Tanaka Hiro", "Hiro", "Tanaka", "Tanaka sensei", "Tanaka sensei"),
        ("Ramesh Patel", "Ramesh", "Patel", "Rameshbhai", "Rameshbhai"),
        ("Kavita Shah", "Kavita", "Shah", "Kavita didi", "Kavita didi"),
        ("Mehmet Kaya", "Mehmet", "Kaya", "Mehmet Bey", "Mehmet Bey"),
        ("Mama Rhoda Atieno", "Rhoda", "Atieno", "Mama Rhoda", "Mama Rhoda"),
        ("Kamala Rao", "Kamala", "Rao", "Dr. Kamala", "Dr. Kamala"),
        # what they go by is a name of theirs, or a nickname, and no honor
        ("Mei Ling Chan", "Mei Ling", "Chan", "Mei Chan", "Mei Ling Chan"),
        ("Benjamin Roe", "Benjamin", "Roe", "Big Ben", "Benjamin Roe"),
        ("Sister Roe", "Sister", "Roe", "Sister Roe", "Sister Roe"),
        ("Mama Diop", "Mama", "Diop", "", "Mama Diop"),
    ],
)
def test_what_somebody_goes_by_is_how_they_are_addressed_where_it_has_their_honor(
    name, given, family, goes_by, greeted
):
    assert address_name(contact(name, given=given, family=family, goes_by=goes_by)) == greeted


@pytest.mark.parametrize(
    ("title", "given", "family", "role_label", "familiar", "greeted"),
    [
        ("Mama", "Talatu", "", "Host", True, "Mama Talatu"),
        ("Baba", "Sule", "", "Driver", True, "Baba Sule"),
        ("Auntie", "Rose", "Charlie", "Elder", False, "Auntie Rose"),
        ("Dona", "Zuleide", "Prado", "Landlady", False, "Dona Zuleide"),
        ("Alhaji", "Musa", "Bello", "Board", True, "Alhaji Musa"),
        ("Alhaji", "Musa", "Bello", "Board", False, "Alhaji Bello"),
        ("Pastor", "Gene", "Whitcomb", "Referee", True, "Gene"),
        ("Chief", "Bola", "Ugwu", "Chair of the board", False, "Chief Ugwu"),
        ("Chief", "Tom", "Ugwu", "Fire chief", False, "Chief Ugwu"),
        ("Chief", "Tom", "Ugwu", "Fire chief", True, "Tom"),
    ],
)
def test_a_title_of_honor_stays(title, given, family, role_label, familiar, greeted):
    name = f"{given} {family}".strip()
    honored = contact(name, title=title, given=given, family=family, role_label=role_label, first_name_basis=familiar)
    assert address_name(honored) == greeted


@pytest.mark.parametrize(
    ("name", "given", "family", "greeted"),
    [
        ("Baba Sule", "Sule", "", "Baba Sule"),
        ("Uncle Rashid Karim", "Rashid", "Karim", "Uncle Rashid"),
        ("Oga Takahiro", "Takahiro", "Oga", "Takahiro"),
        ("Chief Vera Lund", "Vera", "Lund", "Vera"),
    ],
)
def test_an_honor_before_the_name_stays_and_a_surname_is_none(name, given, family, greeted):
    assert address_name(contact(name, given=given, family=family, first_name_basis=True)) == greeted


@pytest.mark.parametrize(
    ("title", "note", "role_label", "greeted"),
    [
        ("Sr.", "Dictated the reference to a novice, made her read it back.", "Referee", "Sister Pat"),
        ("Rev. Sr.", "", "Referee", "Sister Pat"),
        ("Sister", "Showed me the convent.", "Guest mistress", "Sister Pat"),
        ("Br.", "Showed me the orchard.", "Bursar", "Brother Pat"),
        ("Sr.", "He drove me; his wife said she would write.", "Plant manager", "Sr. Okoro"),
        ("Sr.", "Showed me the plant.", "Plant manager", "Sr. Okoro"),
        ("Sister", "Showed me her ward.", "Ward sister", "Sister Okoro"),
    ],
)
def test_who_is_of_an_order_is_called_so_by_the_given_name(title, note, role_label, greeted):
    notes = (Interaction(note=note),)
    of_an_order = contact(
        "Pat Okoro", title=title, given="Pat", family="Okoro", role_label=role_label, interactions=notes
    )
    assert address_name(of_an_order) == greeted


@pytest.mark.parametrize(
    ("title", "location", "greeted"),
    [
        ("Mrs", "near Hexham, Northumberland", "Mrs Tullie"),
        ("Dr", "Mosgiel, New Zealand", "Dr Tullie"),
        ("dr", "Cork, Ireland", "Dr Tullie"),
        ("Ms", "London, UK", "Ms Tullie"),
        ("Mr", "Nilgiris, Tamil Nadu", "Mr Tullie"),
        ("Mrs.", "Leeds, England", "Mrs. Tullie"),
        ("Mrs", "Enugu, Nigeria", "Mrs Tullie"),
        ("Prof", "Leeds, England", "Professor Tullie"),
        ("Mrs", "London, Ontario", "Mrs. Tullie"),
        ("Dr", "Durham, North Carolina", "Dr. Tullie"),
        ("Dr", "Kent, WA", "Dr. Tullie"),
        ("Dr", "Rheinau, Germany", "Dr. Tullie"),
        ("Dr", "", "Dr. Tullie"),
    ],
)
def test_a_title_has_the_stop_that_it_has_where_the_work_is(title, location, greeted):
    person = {"id": "c1", "name": "Sam Tullie", "title": title, "given": "Sam", "family": "Tullie"}
    case = read_case(
        {
            "id": "e",
            "applicant": {"name": "Lena Ortiz"},
            "organisation": {"name": "Harbor School", "location": location},
            "contacts": [person],
        }
    )
    assert address_name(case.contacts[0]) == greeted
    assert full_name(case.contacts[0]) == greeted.replace("Tullie", "Sam Tullie")


def test_where_nothing_else_is_on_file_the_user_s_own_place_counts():
    data = {
        "id": "e",
        "applicant": {"name": "L"},
        "organisation": {"name": "H"},
        "contacts": [{"id": "a", "name": "A"}],
    }
    data["applicant"]["current_location"] = "Glasgow, Scotland"
    assert read_case(data).contacts[0].adds_no_stop
    assert not adds_no_stop("Glasgow, Kentucky")


@pytest.mark.parametrize("name", ["Calder Vale Council", "Leeds City Council", "Waikato Regional Council"])
def test_a_council_that_runs_a_place_has_no_article(name):
    assert house(name) == name


@pytest.mark.parametrize("name", ["Arts Council", "Medical Research Council", "British Council"])
def test_a_council_of_a_field_has_one(name):
    assert house(name) == f"the {name}"


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Class 1 teacher and phonics lead", "the Class 1 teacher and phonics lead position"),
        ("Band 6 nurse", "the Band 6 nurse position"),
        ("Class teacher", "the class teacher position"),
    ],
)
def test_what_goes_by_a_number_keeps_its_capital(title, said):
    assert role_phrase(title) == said


@pytest.mark.parametrize(
    ("label", "greeted"),
    [
        ("Referee, judge I clerked for", "Judge Keech"),
        ("Judge, referee", "Judge Keech"),
        ("Magistrate judge", "Judge Keech"),
        ("Referee, clerk to a judge", "Rosalind Keech"),
        ("Referee, judge's clerk", "Rosalind Keech"),
    ],
)
def test_an_office_may_stand_after_what_they_are_to_the_user(label, greeted):
    name = {"name": "Hon. Rosalind Keech", "title": "Hon.", "given": "Rosalind", "family": "Keech"}
    assert address_name(Contact(id="j", role=Role.REFEREE, role_label=label, **name)) == greeted
