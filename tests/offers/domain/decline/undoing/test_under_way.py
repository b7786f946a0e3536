"""What is in motion for the user: named, asked to stop, and no longer owed once it went back (rule 76)."""

import re

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import AcceptanceStatus, Interaction, Kind
from offers.domain.decline.people.registers import Register
from offers.domain.decline.roles import Role
from offers.domain.decline.undoing.in_motion import begun_for_you
from offers.domain.decline.undoing.to_return import lent_to_you
from offers.domain.decline.undoing.under_way import to_stop_for
from offers.domain.decline.undoing.undone import are_plain, asked

from ..make import case_of, person


def about(note, role=Role.HR_DIRECTOR, kind="email"):
    return person("c2", role, first_name_basis=True, interactions=(Interaction(kind=kind, note=note),))


_FOR_A_PHARMACY = ("the pharmacist-in-charge filing", "the fingerprint appointment")


@pytest.mark.parametrize(
    ("note", "matters"),
    [
        (
            "Started VT license transfer + fingerprint appt for me",
            ("the license transfer", "the fingerprint appointment"),
        ),
        (
            "Texted 2 new listings, held a showing slot for us Thanksgiving wk",
            ("the showing slot", "the search for a place"),
        ),
        ("put down the hold money himself", ("the place that is paid for",)),
        ("paid the deposit on the flat for us till we get there", ("the place that is paid for",)),
        ("put her own money down on the cottage so we wouldn't lose it", ("the place that is paid for",)),
        ("sat on hold with the health insurance an hour", ("the health insurance",)),
        ("Sat on hold with the insurer for 40 min about covering the inhaler", ("the insurance",)),
        ("has added us to the dental plan", ("the dental insurance",)),
        ("has put my name on the flat list", ("the flat list",)),
        ("put me on the staff housing list", ("the staff housing list",)),
        ("holding two viewings for Saturday", ("the showing you are holding",)),
        ("submitted our rental application", ("the rental application",)),
        ("booked us a hotel room for the house hunt in May", ("the hotel booking", "the search for a place")),
        ("rang w/ offer; wants laminator delivered by Jan, has quote", ("the order for the laminator",)),
        ("started paperwork on Fern St rental, held it for us", ("the rental paperwork", "the place you are holding")),
        ("Started my hospital privileges and the Montana licence", ("the privileges", "the licensing")),
        (
            "Already started Medicaid enrollment and CAQH, chased two of my references.",
            ("the Medicaid enrollment", "the CAQH profile", "the reference calls"),
        ),
        ("Started DEA transfer + payer enrollment", ("the payer enrollment", "the DEA paperwork")),
        ("Filed the Idaho license application & privileges packet", ("the license application",)),
        (
            "Filed the Idaho license application & hospital privileges packet",
            ("the privileges application", "the license application"),
        ),
        ("started the PIC change; booked my fingerprinting", _FOR_A_PHARMACY),
        ("assigned me two sections, put me on the board agenda", ("the board item", "planning me into the schedule")),
        ("filed the H-1B petition", ("the visa petition",)),
        ("booked the movers, enrolled the kids at Lincoln Elementary", ("the movers", "the school enrollment")),
        ("put us on the day care waitlist", ("the place on the waiting list",)),
        ("ordered my knives and a chef coat", ("the order for the coat", "the order for the knives")),
        ("set up my badge and enrolled me in the onboarding modules", ("the onboarding", "the badge request")),
        ("Booked my drug screen for 3/23", ("the drug screen",)),
        ("showed me a room w/ balcony, said she'd keep it for me till july", ("the place you are holding",)),
        ("showed me the lab, said she'd keep it short for me till july", ()),
        ("Certificate of Eligibility application lodged on the 4th", ("the visa file",)),
        ("visa paperwork went in last Tuesday", ("the visa file",)),
        ("sent the background verification form", ("the background check",)),
        ("has already booked me on the Christchurch induction for 16 March", ("the induction",)),
        ("residence permit form submitted to the canton", ("the residence permit",)),
        ("Started my transfer of licence with the board", ("the licence transfer",)),
        ("Has started the credentialing file & the removalist quote", ("the credentialing", "the moving quotes")),
        ("Keeping the casita off the market for me til Friday", ("the casita you are holding",)),
        ("Started my privileges application at the hospital", ("the privileges application",)),
        ("Started my visa file. Took me through the license form box by box.", ("the visa file",)),
        ("ordered me a laptop, asked what size scrubs", ("the order for the laptop",)),
        ("Ordered overalls for me and told me which boots to buy", ("the order for the overalls",)),
        (
            "ordered my hard hat, boots and a jacket",
            tuple(f"the order for the {it}" for it in ("boots", "jacket", "hard hat")),
        ),
        ("Sent the uniform sizes form, ordered my whites already.", ("the order for the whites",)),
        ("Has my license file and two of three references.", ("the licensing", "the requests for references")),
        ("Received three of my four references", ("the requests for references",)),
        ("One of three references called her a hoot", ()),
        ("Has my mobile in case of questions about licensing", ()),
        ("chasing DBS + refs already, I asked her to hold off & she did", ()),
        ("she explained the DEA process", ()),
        ("Showed me the flat; kept it short", ()),
        ("Four houses in the rain; held it together when the car died", ()),
        ("Booked flights and a hotel room for the visit", ()),
        ("wants an answer delivered by Friday", ()),
        ("explained how the license transfer goes", ()),
        ("Sent him the county's license checklist for out-of-state teachers.", ()),
        ("sent me the list of requirements for credentialing; started the license transfer", ("the license transfer",)),
    ],
)
def test_what_is_under_way_is_named(note, matters):
    assert to_stop_for(about(note)) == matters


@pytest.mark.parametrize(
    ("note", "begun"),
    [
        ("held a showing slot for us Thanksgiving wk", True),
        ("held off other buyers on the bungalow", True),
        ("showed us six houses, held off another buyer on the Elm St house", True),
        ("rang w/ offer; wants laminator delivered by Jan", True),
        ("Lovely on the phone. Started my board transfer", True),
        ("set up a fingerprint appt for me", True),
        ("held the door for me", False),
        ("held a class while I watched", False),
        ("ordered us lunch", False),
        ("Kind. She also applied for the job", False),
        ("scheduled the panel", False),
        ("Began at seven with the teen walk-in", False),
        ("at dinner he ordered for everyone", False),
        ("enrolled her own kids there", False),
        ("chasing DBS already, I asked her to hold off and she did", False),
        ("booked movers for us", True),
        ("Started me off with a proper breakfast", False),
        ("Geoff jump-started the Fiat at 6", False),
        ("started the tractor for me", False),
        ("started us on the easy runs", False),
        ("Ordered me a cab", False),
        ("ordered us a curry at ten", False),
        ("ordered half the menu for us", False),
        ("reserved us a table at Nico's", False),
        ("ordered for me without asking", False),
        ("ordered for the whole table", False),
        ("ordered me a left-handed apron", True),
        ("ordered boots in my size", True),
        ("ordered in for the night shift", False),
        ("started my zoning variance", True),
        ("put me on the January call schedule", True),
    ],
)
def test_a_kindness_at_the_door_is_nothing_set_going(note, begun):
    assert bool(begun_for_you(about(note))) is begun


def test_each_matter_is_asked_about_in_its_own_words():
    matters = ("the license transfer", "the order for the desk", "the fingerprint appointment")
    assert asked(matters) == (
        "stop the license transfer and cancel the fingerprint appointment and the order for the desk"
    )
    assert not are_plain(matters)
    assert are_plain(matters[:2])


def test_what_is_filed_is_withdrawn_and_thanked_for_and_the_rest_is_stopped():
    matters = ("the license application", "the CAQH profile", "the movers", "the privileges application")
    assert asked(matters) == (
        "stop the CAQH profile, withdraw the license application and the privileges application, and cancel the movers"
    )
    clerk = about("Filed my state license application for me.")
    text = compose(case_of(person(extended_offer=True), clerk)).messages["c2"].body
    assert "withdraw the license application" in text
    assert "filing my state license application" in text


@pytest.mark.parametrize(
    ("note", "lent"),
    [
        ("lent me her CEREC notes (mailed back)", ""),
        ("Lent me their copy of the docent handbook, mailed it back", ""),
        ("lent me a planner, gave it back at lunch", ""),
        ("lent me boots, returned since", ""),
        ("lent me her offprint on mordants (still have it!)", "lent me her offprint on mordants"),
        ("a cesarean (forgot my shoe size, she lent me her own clogs), lunch", ""),
        ("lent me his charger", ""),
        ("lent me her own air track for the demo", ""),
        ("lent me his jacket, must post it back", "lent me his jacket"),
        ("lent me her key and the field notes", "lent me her key and the field notes"),
        (
            "Saw labs; gave me his atlas, 'bring it back when you sign'.",
            "gave me his atlas, 'bring it back when you sign'",
        ),
    ],
)
def test_what_went_back_already_is_owed_no_more(note, lent):
    assert lent_to_you(about(note)) == lent


def test_whoever_is_at_work_on_the_yes_hears_before_the_partners():
    clerk, partner = about("started my credentialing"), person("c3", Role.PARTNER)
    for acceptance, order in [
        (AcceptanceStatus.VERBAL, ["c1", "c2", "c3"]),
        (AcceptanceStatus.NONE, ["c1", "c3", "c2"]),
    ]:
        case = case_of(person(extended_offer=True), clerk, partner, acceptance=acceptance)
        assert [step.contact_id for step in compose(case).plan] == order


def test_nobody_is_thanked_for_papers_that_they_are_asked_to_stop():
    who = about("Started my privileges application. Swapped our hotel for one with a pool for the kids.")
    body = compose(case_of(person(extended_offer=True), who)).messages[who.id].body
    assert "withdraw the privileges application" in body
    assert body.count("privileges application") == 1
    assert "pool" in body


@pytest.mark.parametrize(
    "note",
    [
        "Started the DBS and the house papers for me",
        "has booked the movers & started my union transfer form",
        "sent the background verification form and laptop choice form",
    ],
)
def test_nobody_is_thanked_for_the_beginning_of_what_is_undone(note):
    clerk = person("c2", Role.HR_DIRECTOR, interactions=(Interaction(kind="email", note=note),))
    answer = compose(case_of(person(extended_offer=True), clerk, acceptance=AcceptanceStatus.VERBAL))
    assert not re.search("starting|sending", answer.messages["c2"].body)
    assert "DBS" not in note or "background check" not in "\n".join(entry.text for entry in answer.checklist)


def test_work_that_is_done_is_thanked_for_before_what_the_office_sends_to_all():
    clerk = about("Sorted DBS forms, sent the safeguarding policy")
    body = compose(case_of(person(extended_offer=True), clerk, acceptance=AcceptanceStatus.VERBAL)).messages["c2"].body
    assert "sorting the DBS forms" in body
    assert "policy" not in body


def test_nobody_is_thanked_for_an_order_that_they_are_asked_to_call_off():
    note = Interaction(kind="email", note="Ordered my laptop and started the background check.")
    clerk = person("c2", Role.HR_DIRECTOR, interactions=(note,))
    case = case_of(person(extended_offer=True), clerk, acceptance=AcceptanceStatus.VERBAL)
    text = compose(case).messages["c2"].body
    assert "the order for the laptop" in text
    assert "ordering my laptop" not in text


@pytest.mark.parametrize(
    ("note", "is_thanked"),
    [
        ("Filed the Idaho license application & privileges packet for me.", True),
        ("Started the Idaho licensing for me.", False),
    ],
)
def test_finished_work_is_thanked_for_though_no_more_of_it_is_wanted(note, is_thanked):
    clerk = person("c2", Role.PRACTICE_ADMINISTRATOR, interactions=(Interaction(kind="email", note=note),))
    lead = person(extended_offer=True)
    text = compose(case_of(lead, clerk, acceptance=AcceptanceStatus.LOI_SIGNED)).messages["c2"].body
    assert ("for filing the Idaho license application" in text) is is_thanked
    assert "starting the" not in text


@pytest.mark.parametrize(
    ("note", "asked_for"),
    [
        ("Booked my flights for 1 June and kicked off the visa paperwork.", ("the visa file", "the flights")),
        ("Has begun the rental of an instrument for me", ("the rental",)),
        ("signed me up for the Norwegian course", ("the Norwegian course",)),
        ("Has booked the tax office slot for our personal numbers.", ("the tax office appointment",)),
        ("Found a flat in Brunswick (her cousin's) and is keeping it for me", ("the flat you are holding",)),
        (
            "Found me a winter rental in Damariscotta; is holding it until March 10.",
            ("the place you are holding",),
        ),
        ("Chased my program for verification; already filed with two of the hospitals.", ("the filings",)),
        ("Has put my medical and port pass in hand.", ("the medical and port pass",)),
        ("Has my visa under way.", ("the visa",)),
        ("Has my answer in hand.", ()),
        ("Started the work permit straight away", ("the work permit",)),
        ("Booked my flights for the interview.", ()),
        ("Showed me the tax office.", ()),
    ],
)
def test_bookings_made_for_the_move_are_named(note, asked_for):
    assert to_stop_for(about(note)) == asked_for


@pytest.mark.parametrize(
    ("note", "matters"),
    [
        (
            "started the residence permit/CPR registration, work permit & enrolled me for Danish lessons",
            ("the work permit", "the CPR registration", "the Danish lessons"),
        ),
        ("got the pass application started, chased it twice", ("the work pass",)),
        ("chased the movers for a quote", ("the moving quotes",)),
        (
            "has the HSE forms half filled in for me and ordered me a login",
            ("the paperwork", "the order for the login"),
        ),
        ("Booked the removal slot on the freight boat for 3 August", ("the removal slot",)),
        ("started the license forms, flights on hold for 2 Oct", ("the licensing", "the flights")),
        ("lost my garda vetting form, then sorted it same day", ("the Garda vetting",)),
        ("sent off the PVG for me", ("the PVG check",)),
        ("chased my NMC registration", ("the NMC registration",)),
        ("chased the registration", ("the registration",)),
        ("signed my wife up for the evening classes", ("the evening classes",)),
        ("is looking for a flat for us near the school", ("the search for a place",)),
        ("her sister is keeping an eye out for a cottage for us", ("the search for a place",)),
        ("asking around about a house for us", ("the search for a place",)),
    ],
)
def test_what_is_in_motion_for_a_move_is_stopped_by_its_name(note, matters):
    contact = about(note)
    assert to_stop_for(contact) == matters
    assert begun_for_you(contact)


@pytest.mark.parametrize(
    "note",
    [
        "explained the registration",
        "held our flights for the 12th for the visit",
        "set up a guest login for me on the day",
        "she had started the forms for her own son",
        "handed me my badge at the registration desk",
        "asked about sponsorship",
        "looking for a place to eat",
        "looking for a house herself",
        "I'm looking for a flat near the school",
        "went thru the license transfer to NM w/ me, 25 min",
        "draft agreement & DBS form",
    ],
)
def test_what_is_only_spoken_of_is_not_stopped(note):
    assert to_stop_for(about(note)) == ()


def test_the_licensing_is_stopped_only_where_a_license_was_begun():
    clerk = about("started the work permit and the CPR registration")
    case = case_of(person(extended_offer=True), clerk, acceptance=AcceptanceStatus.LOI_SIGNED)
    assert "licens" not in compose(case).messages["c2"].body


NO_MORE = re.compile(r"nothing more|no need (?:for you )?to do|any more for me|what is under way", re.IGNORECASE)


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("status", [AcceptanceStatus.NONE, AcceptanceStatus.VERBAL])
@pytest.mark.parametrize("role", [Role.FAMILY_HELPER, Role.HOST, Role.COORDINATOR, Role.HR_DIRECTOR])
@pytest.mark.parametrize("register", [None, Register.BRIEF])
def test_who_has_nothing_under_way_is_not_told_to_do_no_more(kind, status, role, register):
    people = [
        person(f"h{place}", role, interactions=(Interaction(kind="visit", note=f"Lent me {thing}."),))
        for place, thing in enumerate(["her bike", "her boots", "a coat"])
    ]
    case = case_of(person(extended_offer=True), *people, kind=kind, acceptance=status)
    answer = compose(case, registers={one.id: register for one in people} if register else None)
    said = [answer.messages[one.id].body for one in people]
    said += [answer.scripts[one.id].spoken for one in people if one.id in answer.scripts]
    assert not any(NO_MORE.search(text) for text in said)


def test_an_hour_on_hold_is_thanked_for_though_the_insurance_is_stopped():
    note = "sat on hold with the health insurance an hour so Carol and I wouldn't have to"
    office = about(note, Role.PRACTICE_ADMINISTRATOR)
    body = compose(case_of(person(extended_offer=True), office, acceptance=AcceptanceStatus.VERBAL)).messages["c2"].body
    assert "stop the health insurance" in body
    assert "on hold with the health insurance" in body
