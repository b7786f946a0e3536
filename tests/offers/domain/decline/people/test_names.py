"""Names kept whole, titles as logged, two of one name told apart."""

from dataclasses import replace

import pytest

from offers.domain.decline.facts import Applicant, Contact, Interaction
from offers.domain.decline.people.names import (
    address_name,
    display_names,
    full_name,
    same_first_names,
    same_surnames,
    signature,
    spoken_name,
)
from offers.domain.decline.people.role_titles import house, person_sought, role_phrase
from offers.domain.decline.people.titles import is_of_standing


def contact(name, contact_id="c1", **facts):
    return Contact(id=contact_id, name=name, **facts)


@pytest.mark.parametrize(
    ("person", "greeted"),
    [
        (contact("Familie De Jong", family="De Jong", first_name_basis=True), "Familie De Jong"),
        (contact("Dr. Ann Roe", title="Dr.", given="Ann", family="Roe"), "Dr. Roe"),
        (contact("Dr. Ann Roe", title="Dr.", given="Ann", family="Roe", first_name_basis=True), "Ann"),
        (
            contact("Dr. Ann Roe", title="Dr.", given="Ann", family="Roe", goes_by="Annie", first_name_basis=True),
            "Annie",
        ),
        (contact("Ana de la Cruz", title="Dr", given="Ana", family="de la Cruz"), "Dr. de la Cruz"),
        (contact("Prof. Bo Li", title="Prof.", given="Bo", family="Li"), "Professor Li"),
        (contact("Siobhán Ní Bhriain-O'Rourke", title="Dr.", family="Ní Bhriain-O'Rourke"), "Dr. Ní Bhriain-O'Rourke"),
        (contact("Nguyễn Thị Lan", title="Dr.", given="Lan", family="Nguyễn"), "Dr. Nguyễn"),
        (contact("Corey Blake", given="Corey", family="Blake"), "Corey Blake"),
        (contact("Suharto", given="Suharto"), "Suharto"),
        (contact("Suharto"), "Suharto"),
        (contact("Dr. Suharto", title="Dr.", given="Suharto"), "Dr. Suharto"),
        (contact("Ms. Dolores Grant", title="Ms.", given="Dolores", family="Grant"), "Ms. Grant"),
        (contact("Dr. Ann Roe", given="Ann", family="Roe"), "Dr. Roe"),
        (contact("Sir Ambrose Roe", title="Sir", given="Ambrose", family="Roe"), "Sir Ambrose"),
        (contact("Roe", family="Roe"), "Roe"),
        (contact("Principal M.K. Osei", given="M.K.", family="Osei"), "M.K. Osei"),
        (contact("Vera Lund", title="Director", given="Vera", family="Lund"), "Vera Lund"),
        (contact("Deputy Chief Vera Lund", given="Vera", family="Lund", first_name_basis=True), "Vera"),
        (contact("Dean Iris Vogel", title="Dean", given="Iris", family="Vogel"), "Dean Vogel"),
        (contact("Miss Ann Roe", given="Ann", family="Roe"), "Miss Roe"),
        (contact("Rev. Ann Roe", given="Ann", family="Roe"), "Rev. Roe"),
        (contact("Reverend Ann Roe", given="Ann", family="Roe"), "Reverend Roe"),
        (contact("Rabbi Noa Stern", given="Noa", family="Stern"), "Rabbi Stern"),
        (contact("Sir Ambrose Roe", given="Ambrose", family="Roe"), "Sir Ambrose"),
        (contact("prof Bo Li", given="Bo", family="Li"), "Professor Li"),
        (contact("Dr. med. Uta Berg", given="Uta", family="Berg"), "Dr. Berg"),
        (contact("Rabbi Noa Stern", title="Rabbi", given="Noa", family="Stern"), "Rabbi Stern"),
    ],
)
def test_people_are_greeted_as_they_are_known(person, greeted):
    assert address_name(person) == greeted


@pytest.mark.parametrize(
    ("title", "name", "role_label", "greeted"),
    [
        ("The Very Revd", "The Very Revd Enid Okafor", "Dean", "Dean"),
        ("The Very Revd", "Enid Okafor", "Dean of St Cuthbert's", "Dean"),
        ("Very Rev.", "Enid Okafor", "", "Enid Okafor"),
        ("", "The Rt Revd Enid Okafor", "Bishop of Barchester", "Bishop"),
        ("The Rt Revd", "Enid Okafor", "Bishop's chaplain", "Enid Okafor"),
        ("The Ven.", "Enid Okafor", "Archdeacon", "Archdeacon"),
        ("The Revd", "The Revd Enid Okafor", "Vicar", "Enid Okafor"),
        ("Revd", "Enid Okafor", "Chaplain", "Enid Okafor"),
        ("The Revd Dr", "Enid Okafor", "Chaplain", "Dr. Okafor"),
        ("Rev. Dr.", "Enid Okafor", "Chaplain", "Rev. Dr. Okafor"),
        ("The Revd Canon", "Enid Okafor", "Precentor", "Canon Okafor"),
        ("Judge", "Hon. Enid Okafor", "Judge", "Judge Okafor"),
        ("The Hon.", "Enid Okafor", "Judge I clerked for", "Judge Okafor"),
        ("Hon", "Enid Okafor", "Chief judge", "Judge Okafor"),
        ("Judge Hon.", "Enid Okafor", "", "Judge Okafor"),
        ("The Hon.", "Enid Okafor", "The judge's clerk", "Enid Okafor"),
        ("The Hon.", "Enid Okafor", "Former mayor", "Enid Okafor"),
        ("The Rt Hon.", "Enid Okafor", "Trustee", "Enid Okafor"),
        ("H.E.", "Enid Okafor", "Ambassador to Peru", "Ambassador Okafor"),
        ("Prof. Dame", "Enid Okafor", "", "Dame Enid"),
        ("Lady", "Lady Okafor", "Owner", "Lady Okafor"),
        ("", "Enid Okafor", "Dean", "Enid Okafor"),
    ],
)
def test_a_style_is_no_greeting_and_the_office_is_where_the_log_names_it(title, name, role_label, greeted):
    given = "" if name == "Lady Okafor" else "Enid"
    person = contact(name, title=title, given=given, family="Okafor", role_label=role_label)
    assert address_name(person) == greeted


@pytest.mark.parametrize("name", ["Dean Ives", "Justice Ives", "Hon Ives", "Venkat Ives", "Honor Ives"])
def test_a_first_name_is_no_style(name):
    given, family = name.split()
    person = contact(name, given=given, family=family, role_label="Dean")
    assert address_name(person) == full_name(person) == name
    assert not is_of_standing(person)


@pytest.mark.parametrize(
    ("title", "name", "shown"),
    [
        ("Judge", "Hon. Enid Okafor", "Judge Enid Okafor"),
        ("Judge Hon.", "Enid Okafor", "Judge Enid Okafor"),
        ("The Very Revd", "The Very Revd Enid Okafor", "Very Revd Enid Okafor"),
        ("", "The Hon. Enid Okafor", "Hon. Enid Okafor"),
    ],
)
def test_the_user_sees_one_title(title, name, shown):
    assert full_name(contact(name, title=title, given="Enid", family="Okafor")) == shown


def test_a_first_name_goes_behind_father_only_where_the_user_calls_him_so():
    priest = contact("Fr. Rory Keane", title="Fr.", given="Rory", family="Keane", first_name_basis=True)
    assert address_name(priest) == "Rory"
    noted = Interaction(kind="coffee", note="coffee with Fr. Rory after Mass")
    assert address_name(replace(priest, interactions=(noted,))) == "Father Rory"
    assert address_name(replace(priest, goes_by="Father Rory")) == "Father Rory"
    assert address_name(replace(priest, name="Father Rory", title="Father", family="")) == "Father Rory"
    assert address_name(replace(priest, first_name_basis=False)) == "Fr. Keane"


def test_nobody_is_given_a_title_that_was_not_logged():
    assert "M" not in address_name(contact("Corey Blake", given="Corey", family="Blake"))[:1]
    assert full_name(contact("Corey Blake", given="Corey", family="Blake")) == "Corey Blake"


def test_two_people_of_one_name_are_told_apart_by_role():
    people = [contact("Kim Lee", "a", role_label="Chief"), contact("Kim Lee", "b"), contact("Jo Ray", "c")]
    assert display_names(people) == {"a": "Kim Lee (Chief)", "b": "Kim Lee (Other)", "c": "Jo Ray"}


def test_shared_first_names_are_found_by_what_people_go_by():
    people = [
        contact("A", "a", given="Christine", goes_by="Chris"),
        contact("B", "b", given="Chris"),
        contact("C", "c"),
    ]
    assert [[person.id for person in group] for group in same_first_names(people)] == [["a", "b"]]


def test_the_user_signs_by_first_name_or_in_full():
    applicant = Applicant(name="Dr. Priya Raman", signature="Priya Raman, MD", given="Priya", family="Raman")
    assert signature(applicant, familiar=True) == "Priya"
    assert signature(applicant, familiar=False) == "Priya Raman, MD"
    assert signature(Applicant(name="Jo Ray"), familiar=True) == "Jo Ray"


def test_the_user_says_their_name_without_title():
    assert spoken_name(Applicant(name="Dr. Priya Raman", given="Priya", family="Raman")) == "Priya Raman"
    assert spoken_name(Applicant(name="P. R.", given="Priya", family="Raman")) == "Priya Raman"
    assert spoken_name(Applicant(name="Jo Ray")) == "Jo Ray"
    by_initial = Applicant(name="Dr. Tobias Engström", signature="T. Engström, MD", given="Tobias", family="Engström")
    assert spoken_name(by_initial) == "Tobias Engström"
    assert spoken_name(Applicant(name="J. Ray", signature="J. Ray")) == "J. Ray"


def test_the_user_says_their_name_as_they_sign():
    german = Applicant(
        name="Prof. Dr. med. Uta von Berg", signature="Dr. med. Uta von Berg", given="Uta", family="Berg"
    )
    assert spoken_name(german) == "Uta von Berg"
    family_first = Applicant(name="Sato Ken", signature="Ken Sato, PE", given="Ken", family="Sato")
    assert spoken_name(family_first) == "Ken Sato"
    short = Applicant(name="Ignacio Ruiz", signature="Nacho Ruiz", given="Nacho", family="Ruiz")
    assert spoken_name(short) == "Nacho Ruiz"


@pytest.mark.parametrize(
    ("signed", "said"),
    [
        ("Calum Adeyemi MRCVS", "Calum Adeyemi"),
        ("Calum Adeyemi MRCVS FRCA", "Calum Adeyemi"),
        ("Dr. Calum Adeyemi BVSc MRCVS", "Calum Adeyemi"),
        ("Calum Adeyemi, P.Eng.", "Calum Adeyemi"),
        ("Calum Adeyemi P.Eng.", "Calum Adeyemi"),
        ("Calum Adeyemi RN-BC", "Calum Adeyemi"),
        ("Calum Adeyemi Ph.D.", "Calum Adeyemi"),
        ("Calum Adeyemi DPhil", "Calum Adeyemi"),
        ("Calum Adeyemi PharmD", "Calum Adeyemi"),
        ("Calum Adeyemi BSc(Hons) CPA", "Calum Adeyemi"),
        ("Calum Adeyemi Esq.", "Calum Adeyemi"),
        ("Calum T. Adeyemi MD", "Calum T. Adeyemi"),
        ("Calum Adeyemi III", "Calum Adeyemi III"),
        ("Calum Adeyemi Jr.", "Calum Adeyemi Jr."),
        ("CALUM ADEYEMI", "CALUM ADEYEMI"),
    ],
)
def test_letters_after_the_name_are_not_said(signed, said):
    for name, in_full in ((signed, ""), ("Calum Adeyemi", signed)):
        assert spoken_name(Applicant(name=name, signature=in_full, given="Calum", family="Adeyemi")) == said


@pytest.mark.parametrize("name", ["Bo LI", "Mary Ann McDonald", "Kim NG"])
def test_a_surname_is_none_of_the_letters(name):
    given, family = name.rsplit(" ", 1)
    assert spoken_name(Applicant(name=name, given=given, family=family)) == name


def test_a_house_and_a_title_stand_in_a_sentence_as_they_are_written():
    assert house("University of Leeds") == "the University of Leeds"
    assert house("Leeds University") == "Leeds University"
    assert house("Harrow Museum of Art") == "the Harrow Museum of Art"
    assert house("Queen Anne Symphony") == "the Queen Anne Symphony"
    assert house("The Hopkirk Institute") == "The Hopkirk Institute"
    assert role_phrase("Oberärztin Anästhesie") == "the Oberärztin Anästhesie position"
    assert role_phrase("Staff Engineer") == "the staff engineer position"


def test_an_honorific_that_goes_with_the_first_name_stays():
    madam = contact("Doña Inés Vega", title="Doña", given="Inés", family="Vega", first_name_basis=True)
    assert address_name(madam) == "Doña Inés"
    named_don = contact("Don Hale", given="Don", family="Hale", first_name_basis=True)
    assert address_name(named_don) == "Don"
    like_kin = contact("Aunty Mabel", given="Aunty", family="Mabel", first_name_basis=True)
    assert address_name(like_kin) == "Aunty Mabel"


def test_a_title_stands_once_and_a_nickname_in_place_of_the_name():
    assert full_name(contact("Dean Iris Vogel", title="Dean", given="Iris", family="Vogel")) == "Dean Iris Vogel"
    nicknamed = contact('Robert "Bo" Lind', given="Robert", family="Lind", goes_by="Bo")
    assert full_name(nicknamed) == "Bo Lind"


@pytest.mark.parametrize(
    ("name", "familiar", "greeted"),
    [
        ("Isla & Rab Murdoch", True, "Isla & Rab"),
        ("Mr. and Mrs. Theodore Murdoch", False, "Mr. and Mrs. Murdoch"),
        ("Isla Murdoch", True, "Isla"),
    ],
)
def test_a_couple_is_greeted_as_two(name, familiar, greeted):
    contact = Contact(id="c1", name=name, given="Isla", family="Murdoch", first_name_basis=familiar)
    assert address_name(contact) == greeted


def test_the_user_signs_with_the_name_they_sign_with():
    jess = Applicant(name="Jessamyn Cole", signature="Jess Cole, FNP-C", given="Jessamyn", family="Cole")
    assert signature(jess, familiar=True) == "Jess"
    alone = Applicant(name="Meenakshi Sundaresan", signature="Meena", given="Meenakshi", family="Sundaresan")
    assert signature(alone, familiar=True) == signature(alone, familiar=False) == "Meena"
    assert signature(Applicant(name="Ken Sato", signature="Sato", given="Ken", family="Sato"), familiar=True) == "Ken"
    full = Applicant(name="Jessamyn Cole", signature="Jessamyn Cole", given="Jessamyn", family="Cole")
    assert signature(full, familiar=True) == "Jessamyn"


@pytest.mark.parametrize(
    ("title", "sought"),
    [
        ("Family physician", "family physician"),
        ("ICU nurse", "ICU nurse"),
        ("Head of Music", "Head of Music"),
        ("Assistant principal viola", ""),
        ("Farm vet and junior partner", ""),
        ("Mohs fellowship", ""),
    ],
)
def test_whom_the_house_looks_for_is_a_person_in_few_words_or_nobody(title, sought):
    assert person_sought(title) == sought


@pytest.mark.parametrize(
    ("goes_by", "familiar", "greeting"),
    [
        ("Chef", False, "Chef Ballard"),
        ("Chef", True, "Chef"),
        ("Bo", False, "Greg Ballard"),
        ("", False, "Greg Ballard"),
    ],
)
def test_a_title_that_somebody_goes_by_stands_before_the_surname(goes_by, familiar, greeting):
    chef = contact("Greg Ballard", given="Greg", family="Ballard", goes_by=goes_by, first_name_basis=familiar)
    assert address_name(chef) == greeting


def test_a_house_takes_the_article_that_the_user_gives_it():
    assert house("City of Harlan, Department of Public Works") == "the City of Harlan"
    assert house("Harrow, Pell & Co") == "Harrow, Pell & Co"
    assert house("Center for Rural Futures") == "the Center for Rural Futures"
    assert house("Walker Art Center", "Accepted a post at the Walker Art Center") == "the Walker Art Center"
    assert house("Walker Art Center", "Accepted a post in Minneapolis") == "Walker Art Center"
    assert house("", "the") == ""


@pytest.mark.parametrize(
    ("name", "title", "shown"),
    [
        ("Old Mr. Petrescu", "Mr.", "Old Mr. Petrescu"),
        ("Big Sister Ruth", "Sister", "Big Sister Ruth"),
        ("Young Dr Shah", "Dr.", "Young Dr Shah"),
        ("Dr. Shah", "Dr.", "Dr. Shah"),
        ("Old Petrescu", "Mr.", "Mr. Old Petrescu"),
        ("Drew Shah", "Dr", "Dr. Drew Shah"),
    ],
)
def test_a_title_that_is_typed_within_the_name_is_not_doubled(name, title, shown):
    assert full_name(contact(name, title=title, family=name.split()[-1])) == shown


def test_a_title_that_stands_in_the_first_name_is_said_once():
    sister = contact("Sr. Benedikta", title="Sr.", given="Sr. Benedikta", family="")
    assert address_name(sister) == "Sr. Benedikta"


def test_two_of_one_title_and_surname_are_found():
    people = [
        contact("Dr. Tan Wei Ling", "a", title="Dr.", given="Wei Ling", family="Tan"),
        contact("Dr. Tan Wei Jie", "b", title="Dr", given="Wei Jie", family="Tan"),
        contact("Mr. Tan Bo", "c", title="Mr.", given="Bo", family="Tan"),
        contact("Tan Hui", "d", given="Hui", family="Tan"),
    ]
    assert [[person.id for person in group] for group in same_surnames(people)] == [["a", "b"]]


@pytest.mark.parametrize(
    ("notes", "familiar", "greeted"),
    [
        (["Mr Gill, grower next door: walked me round"], False, "Mr. Gill"),
        (["Mr. Gill walked me round"], False, "Mr. Gill"),
        (["Mr Gill, grower next door: walked me round"], True, "Sukhdeep"),
        (["Mr Gill walked me round", "Mrs Gill made us lunch"], False, "Sukhdeep Gill"),
        (["his mother, Mrs Gill, made us lunch"], False, "Sukhdeep Gill"),
        (["Mr Gilligan walked me round"], False, "Sukhdeep Gill"),
        (["walked me round"], False, "Sukhdeep Gill"),
    ],
)
def test_a_title_with_which_a_note_begins_is_logged(notes, familiar, greeted):
    entries = tuple(Interaction(kind="visit", note=note) for note in notes)
    grower = contact("Sukhdeep Gill", given="Sukhdeep", family="Gill", first_name_basis=familiar, interactions=entries)
    assert address_name(grower) == greeted
