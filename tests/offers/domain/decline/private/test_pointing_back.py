"""How far a mark of confidence reaches: where it names its matter, not to what stands beside it."""

import pytest

from offers.domain.decline.circles import Circle
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Interaction
from offers.domain.decline.private.confidences import confidences, without_confidences
from offers.domain.decline.private.discretion import discretion_for
from offers.domain.decline.reading.thanks import acts_of
from offers.domain.decline.review import Audience, Reviewer
from offers.domain.decline.roles import Role

from ..make import case_of, person


def acts(note):
    contact = person(interactions=(Interaction(kind="phone", note=note),))
    return [act.for_form for act in acts_of(contact, discretion_for(case_of(contact)), inside=True)]


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "Rang himself to say the post is off because of merger talks, gave me half an hour. Merger not public yet.",
            ["calling me yourself", "giving me half an hour"],
        ),
        ("Told me the new wing is off, cooked lunch for us all. Wing not announced yet.", ["cooking lunch for us all"]),
        ("Drove me home, explained the merger. Merger still secret.", ["driving me home"]),
        # What stands around it, where it was done to the user.
        (
            "Saved me a plate since I missed it, warned me about the chef's temper (NOT to pass on)",
            ["saving me a plate since I missed it"],
        ),
        (
            "treated me to lunch at Um Plateau and was surprisingly candid about the bank (not to be repeated)",
            ["treating me to lunch at Um Plateau"],
        ),
        ("bought me coffee and cake, gossiped about a sale (secret!!)", ["buying me coffee and cake"]),
        ("Was candid about billing pressure; closed the door to say it.", []),
        ("drove me home, told me in confidence that two partners leave in May", ["driving me home"]),
        (
            "made us lunch, told me the sale is not public yet, drove us to the train",
            ["making us lunch", "driving us to the train"],
        ),
        # That it was told at all is regretted: what was told stands before it.
        ("Recommended me over an internal man. He shouldn't have told me.", []),
        (
            "Argued for me before the board; she should not have told me that. Sent me the maps.",
            ["sending me the maps"],
        ),
        ("Picked me over their own postdoc. I wasn't supposed to know. Baked me a cake.", ["baking me a cake"]),
        ("Drove me to the station; he shouldn't have told me about the merger", ["driving me to the station"]),
        ("Fought the chair for me; not to be repeated", []),
        ("drove me home, don't tell HR", []),
        ("drove me home, told me about the contract (confidential!!)", ["driving me home"]),
        ("paid for my breakfast, said not to repeat it (secret)", []),
        ("showed me the real numbers for next year; confidential.", []),
        ("found me a desk by the window, quietly, without my asking", ["finding me a desk by the window"]),
        ("quietly told me they merge", []),
        ("told me off the record that the bank is nervous, lent me the map of the branches", []),
        ("cooked for us, secret: the dean quits, gave us the minutes", []),
        (
            "lent me her boots; (off the record: two partners leave in May); showed me the barn",
            ["lending me your boots", "showing me the barn"],
        ),
        ("lent me her boots; showed me the budget; (hush)", []),
        # One of two things that were told.
        (
            "He told me the chief's nickname (secret) and how to sleep next to the generators",
            ["telling me how to sleep next to the generators"],
        ),
        ("Showed me the draft budget (hush) and how it changes the team", []),
        (
            "Told me of the sale to Bosch, drove me to the station. The sale is confidential.",
            ["driving me to the station"],
        ),
    ],
)
def test_a_kindness_beside_a_matter_that_is_named_is_thanked_for(note, said):
    assert acts(note) == said


@pytest.mark.parametrize(
    ("note", "secret"),
    [
        (
            "Rang himself to say the post is suspended by the merger talks, took every question. Merger not public.",
            "post",
        ),
        (
            "Told me the plant is sold to Bosch, gave me an hour, drew the chart under Bosch. Sale not public yet.",
            "chart",
        ),
        ("Told me of the sale, walked me through who stays and who goes. Sale not public yet.", "stays"),
        ("Told me of the sale to Bosch, gave me the Bosch memo. The sale is confidential.", "memo"),
        ("Told me about the buyer, gave me half an hour and the buyer's card. Buyer not public.", "card"),
        ("Told me about the new wing, cooked lunch for me. Not public yet.", "lunch"),
        ("Told me about the new wing, cooked lunch for me. It is not public yet.", "lunch"),
        ("Did my reference from her hospital bed. Wouldn't want it known she was in.", "hospital"),
        ("Told me she leaves for Bosch, drove me home. Not to tell the chair she told me.", "Bosch"),
        ("Lunch with her and the buyer, gave me an afternoon. Buyer confidential.", "buyer"),
        ("Rang me about the closure of ward 4, took every question. Ward 4 closure not public.", "closure"),
        ("Bought me a beer with the buyer, told me of the sale. Sale not public.", "buyer"),
        ("Told me of the sale, met me at the Leeds office. Sale not public.", "Leeds"),
        ("Told me of the wing, drove me past the spot for it. Wing not public.", "spot"),
        ("Went over the merger plans, sent me the list of names. Merger not public yet.", "list"),
    ],
)
def test_what_speaks_of_the_secret_or_may_tell_of_it_is_not(note, secret):
    assert secret not in without_confidences(note)
    assert secret not in " ".join(acts(note))


def test_who_did_it_is_a_secret_from_all_but_them():
    note = "Found me on the list, wrote me two pages about the fume hoods. Not to tell Lund she wrote."
    assert acts(note) == ["writing me two pages about the fume hoods"]
    assert "fume" in " ".join(confidences(note))
    writer = person("c2", Role.FUTURE_COLLEAGUE, interactions=(Interaction(kind="email", note=note),))
    case = case_of(person(extended_offer=True), writer)
    answer = compose(case)
    assert "two pages about the fume hoods" in answer.messages["c2"].body
    assert "fume" not in answer.messages["c1"].body


def test_the_review_lets_only_them_read_of_it():
    note = "Wrote me two pages about the fume hoods. Not to tell Lund she wrote."
    writer = person("c2", Role.FUTURE_COLLEAGUE, interactions=(Interaction(kind="email", note=note),))
    case = case_of(person(extended_offer=True), writer)

    def codes(contact):
        audience = Audience(contact=contact, circle=Circle.PEER, states_decision=False)
        said = "Thank you for the two pages about the fume hoods."
        return [finding.code for finding in Reviewer(case).review(said, audience)]

    assert "private" in codes(case.contacts[0])
    assert "private" not in codes(writer)
