"""What is booked, filed, kept or paid for a move is called off by its name, and what is nobody's to call off is not."""

import re

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import AcceptanceStatus, Interaction
from offers.domain.decline.roles import Role
from offers.domain.decline.undoing.under_way import to_stop_for
from offers.domain.decline.undoing.undone import asked
from tests.offers.domain.decline.make import case_of, person

LEAD = person(extended_offer=True)


def made(note, kind="call", label=""):
    noted = (Interaction(kind=kind, note=note),)
    other = person("c2", Role.OTHER, organization="Elsewhere", role_label=label, interactions=noted, hours_spent=1)
    bundle = compose(case_of(LEAD, other, acceptance=AcceptanceStatus.VERBAL))
    return bundle.messages["c2"].body, "\n".join(entry.text for entry in bundle.checklist)


@pytest.mark.parametrize(
    ("note", "undone"),
    [
        ("Removal firm. Van + two men booked for 3 May", "cancel the van"),
        ("Van is booked for 24 March, deposit paid", "cancel the van"),
        ("van's booked through them 11th", "cancel the van"),
        ("moving company - she booked the container for 12 June, half paid already", "cancel the container"),
        ("piano movers: crane booked for the upright, 4 April", "cancel the crane"),
        ("Kennel in Ghent reserved for Moos the first two weeks", "cancel the kennel"),
        ("church hall booked for my first class 14 Sept", "cancel the church hall"),
        ("Offered Marek a trial day on the 9th, has moved two patients for it", "cancel the trial day"),
        ("half hour on the petition, told me straight what to expect. Filing in mid April", "stop the petition"),
        ("petition goes in mid April, she's got all my diplomas translated", "stop the petition"),
        ("Drafting the work permit application, wants to file on the 20th", "stop the work permit paperwork"),
        ("did all the visa forms, had to redo the lot", "stop the visa file"),
        ("he's got our family permits ready", "stop the permits"),
        ("lorry + packers confirmed 18-19 June, 30% paid", "cancel the lorry"),
        ("transport crate for Bella ordered", "cancel the transport crate"),
        ("I-140 goes out Tuesday. wouldn't take a fee", "stop the petition"),
        ("premium processing fee paid by the hospital, filing Monday", "stop the petition"),
        ("H-1B transfer goes in on Wednesday she says", "stop the petition"),
        ("cattery place booked for the two old boys", "cancel the cattery"),
        ("crew of 4 booked, second half payable on the day", "cancel the crew"),
        ("20ft container slot held on the 14th sailing", "cancel the container slot"),
        ("appointment at the consulate made for 3 may", "cancel the consulate appointment"),
        ("residence cards are being printed, she pushed the office for a slot", "stop the residence cards"),
        ("crèche. Waiting list no. 3 for Bo", "let the place on the waiting list go"),
        ("put us at the top of the waiting list for a plot", "let the place on the waiting list go"),
    ],
)
def test_it_is_called_off_in_the_message_and_on_the_checklist(note, undone):
    body, checklist = made(note)
    assert re.search(rf"{undone}|go on with {undone.partition(' ')[2]}", body)
    assert f"Ask C2 Roe to {undone};" in checklist
    assert "moving quotes" not in body


@pytest.mark.parametrize(
    "note",
    [
        "found us a flat with a north room for a bench, she is holding it in her own name until we come",
        "put the flat in Calle Olmo under her own name so nobody else could sign for it",
        "showed me the rooms over her garage - kept them for me off the summer list",
        "Landlady. Took the ad down for us same night, didn't want any money",
        "the flat's ours if we want it she says",
        "parish house is ours from Sept",
        "landlord's agent, holding deposit of 500 paid",
        "kept the whole ground floor empty since Jan for us",
        "they've stopped letting it on airbnb so it'd be ready for us",
        "room 12 is held for me till the 15th",
        "said the annexe stays empty till I make up my mind",
        "Has kept her upstairs suite for me since then w/o a deposit",
        "Showed us the upstairs flat on Chestnut, held it two weeks without a deposit",
        "prof. Okafor's sabbatical house is set aside for us till we decide",
        "had three applicants for the top floor flat, gave it to us on a handshake",
        "put in a word about the cottage, it's ours from Michaelmas",
    ],
)
def test_a_home_that_nobody_else_could_have_is_let_go(note):
    body, checklist = made(note)
    assert len(re.findall(r"let (?:the \w+|it) go to somebody else|give the \w+ to whoever", body)) == 1
    assert re.search(r"let the \w+ they are holding go to somebody else", checklist)


@pytest.mark.parametrize(
    ("note", "held"),
    [
        ("Holding one place in yr 5 for Ines past the closing date", "the spot"),
        (
            "held two seats in 3rd standard for Anu and Abi past the closing date, let them feed the rabbits",
            "two places",
        ),
        ("held two places in the nursery for the twins though there's a waiting list", "two places"),
        ("kept the desk by the window for me, two subs wanted it", "the desk by the window"),
        ("kept my berth on the boat", "the berth"),
        ("Mila is down for the bumblebee room from 1 Aug", "the spot"),
        ("Jonas has a seat in 4b", "the spot"),
        ("Nour has a place in the bear group from August", "the spot"),
        ("two places reserved for our girls till 1 June", "places"),
        ("they're saving Amara's slot in Grade 2 until the visa comes through", "the spot"),
    ],
)
def test_a_child_s_seat_and_a_place_to_work_are_let_go(note, held):
    body, checklist = made(note, kind="visit")
    assert re.search(rf"(?:let|give) (?:the )?{held} (?:go )?to", body)
    assert f"{held} they are holding go to somebody else" in checklist


@pytest.mark.parametrize("label", ["", "Landlady"])
@pytest.mark.parametrize(
    "note", ["that's real money lost to her", "lost the summer rent", "she's out of pocket for us"]
)
def test_whoever_lost_by_it_hears_that_the_user_is_sorry_for_that(note, label):
    body, _ = made(f"kept the rooms for me off the summer list, {note}", label=label)
    assert body.count("go to somebody else") == 1
    assert re.search(r"sorry for what (?:that|it) cost you", body)
    assert body.count("sorry") == 1


@pytest.mark.parametrize(
    ("note", "is_paid"),
    [
        ("Van booked for 3 May, I paid the £150 deposit", True),
        ("van booked for 3 May, half paid already", True),
        ("hall booked for my first class, deposit of 40 paid", True),
        ("Van booked for 3 May, she paid the deposit back", False),
        ("van booked for 3 May, deposit is paid on the day", True),
        ("van booked for 3 May, I paid for lunch", False),
        ("van booked for 3 May, we've paid 800", True),
        ("van booked for 3 May. Deposit went off Monday", True),
        ("van booked for 3 May, I paid 200 for lunch with the team", False),
        ("van booked for 3 May, half the men are paid weekly", False),
        ("van booked for 3 May, I paid a deposit, got it back since", False),
    ],
)
def test_what_the_user_paid_is_settled(note, is_paid):
    body, checklist = made(note)
    assert ("Settle with C2 Roe what becomes of the money you paid" in checklist) is is_paid
    assert bool(re.search(r"left to settle|still owe you", body)) is is_paid


@pytest.mark.parametrize(
    "note",
    [
        "Van picked me up at 7, booked by the clinic",
        "she hired a van for the day of the interview and drove us herself",
        "booked the hall for my talk",
        "booked the village hall for her own band",
        "booked us on the ferry over to see the island",
        "explained the petition, no promises",
        "filing is done on paper there she says, petition of the union on the wall",
        "she did the visa forms for her own sister last year",
        "the house is ours if we win the lottery lol",
        "took the ad down years ago, rents by word of mouth",
        "took a photo off the wall to show us",
        "waiting list no 3 in the whole county",
        "held a seat for Anna at lunch",
        "kept my seat",
        "lost two tenants last year over the damp",
        "stopped renting it to students years ago",
        "the room stays empty till the carpet dries",
        "her daughter has a place in the bear group",
        "a table and two seats kept for the speakers",
        "she kept the house since her divorce",
        "brought wine up from the cottage cellar and gave it to us",
        "showed the flat, it's ours to look at till noon",
        "the house is set aside for the nuns",
        "crew of the ferry booked us in",
        "slot at the bank booked by her for her own mortgage",
        "keeping our Anna's place warm at the table",
        "left the window open for us",
        "gave her tenants notice in 2019 over the rent",
        "the flat is held for sale",
        "her son has a place in Spain",
        "Anna is down for the week with flu",
        "I-140 goes back to the nineties as a form, she explained",
        "van confirmed dead in the morning, so he took his own car",
    ],
)
def test_what_is_nobody_s_to_call_off_is_left_alone(note):
    body, checklist = made(note)
    assert not re.search(r"cancel|stop|let the|go on with|sorry", body)
    assert "Ask C2 Roe" not in checklist


@pytest.mark.parametrize(
    "note",
    [
        "gave his tenant notice so I can have the annexe",
        "room 12 is held for me till the 15th, she moved a student for it",
    ],
)
def test_whoever_put_somebody_out_for_it_hears_that_the_user_is_sorry(note):
    body, _ = made(note)
    assert re.search(r"(?:give it|let the place go) to whoever you turned away", body)
    assert body.count("sorry that you had to") == 1


def test_whoever_is_thanked_for_holding_it_beside_another_kindness_is_thanked_once():
    body, _ = made("Showed us the upstairs flat on Chestnut, held it two weeks without a deposit", label="Landlady")
    assert len(re.findall(r"[Tt]hank you|grateful|kind of you|good of you", body)) == 1


@pytest.mark.parametrize(
    ("note", "role", "said"),
    [
        (
            "patients are being booked in with me from the 5th already",
            Role.HR_DIRECTOR,
            "stop booking anybody in with me",
        ),
        ("our offer's in on Maple Street", Role.REALTOR, "withdraw the offer for the house"),
        ("our offer is in writing, she says", Role.REALTOR, ""),
        ("patients booked it with her", Role.HR_DIRECTOR, ""),
    ],
)
def test_what_is_booked_or_offered_in_the_passive_is_stopped(note, role, said):
    matters = to_stop_for(person("c2", role, interactions=(Interaction(kind="email", note=note),)))
    assert (asked(matters) if matters else "") == said
