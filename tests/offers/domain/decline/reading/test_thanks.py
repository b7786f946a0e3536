"""Notes as busy people type them, and what each person is thanked for."""

from dataclasses import replace

import pytest

from offers.domain.decline.facts import Applicant, Case, Contact, Interaction, Kind, OrganizationFacts
from offers.domain.decline.private.discretion import discretion_for
from offers.domain.decline.reading.attempts import is_failed
from offers.domain.decline.reading.thanks import acts_of, suggestions

CASE = Case(
    id="t",
    kind=Kind.DECLINE,
    applicant=Applicant(name="Lena Ortiz"),
    organization=OrganizationFacts(name="Harbor Clinic"),
    role_title="Nurse",
)


def thanked(note, *, kind="visit", thanks_for="", inside=True, name=("Jane", "Roe")):
    return [act.for_form for act in acts(note, kind=kind, thanks_for=thanks_for, inside=inside, name=name)]


def acts(note, *, kind="visit", thanks_for="", inside=True, name=("Jane", "Roe")):
    given, family = name
    contact = Contact(
        id="c1",
        name=f"{given} {family}",
        given=given,
        family=family,
        interactions=(Interaction(kind=kind, note=note, thanks_for=thanks_for),),
    )
    return list(acts_of(contact, discretion_for(CASE), inside=inside))


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Walked me through the clinic; drew the buy-in on the whiteboard.",
            ["walking me through the clinic", "drawing the buy-in on the whiteboard"],
        ),
        (
            "She and her husband had me over for dinner at their home; made risotto when she heard I'm vegetarian.",
            ["having me over for dinner at your home", "making risotto when you heard I'm vegetarian"],
        ),
        ("Jane drove us to the station.", ["driving us to the station"]),
        ("Spent Saturday afternoon driving us around.", ["the Saturday afternoon you spent driving us around"]),
        ("Spent half her Saturday walking me through town.", ["spending half your Saturday walking me through town"]),
        ("Spent a full clinic day with her.", ["the full clinic day you spent with me"]),
        ("Lunch & a frank talk re: nights", ["lunch and a frank talk about nights"]),
        ("First call, 45 min, very open about panel sizes.", ["being so open about panel sizes"]),
        ("Shadowed her on rounds.", ["letting me shadow you on rounds"]),
        ("We talked for two hours about sepsis.", ["talking with me about sepsis"]),
        ("Met for coffee at the conference.", ["coffee"]),
        ("Sat in on my demo lesson.", ["sitting in on my demo lesson"]),
        ("Read my whole thesis and marked it up.", ["reading my whole thesis and marking it up"]),
        ("Dinner at her house; her husband made paella.", ["dinner at your house", "the paella your husband made"]),
        (
            "Set up calls for my husband and rewrote his resume.",
            ["setting up calls for my husband", "rewriting my husband's resume"],
        ),
        ("She'd saved me a seat.", ["saving me a seat"]),
        ("Lets me run the pass, explains the menu.", ["letting me run the pass", "explaining the menu"]),
        ("On Sunday, she showed us the lake.", ["showing us the lake"]),
        ("Patiently answered my questions.", ["patiently answering my questions"]),
        ("Pair programming on the rate limiter.", ["pair programming on the rate limiter with me"]),
        ("Had oat milk ready for me.", ["having oat milk ready for me"]),
        ("Visit: showed me the lab.", ["showing me the lab"]),
        ("Sat in on her class.", ["letting me sit in on your class"]),
        ("Met early before her shift.", ["meeting me early before your shift"]),
        ("Met with my husband.", ["meeting with my husband"]),
    ],
)
def test_acts_are_told_to_the_person(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        "",
        "null",
        "Seems nice.",
        "Interview, 30 min.",
        "Cancelled twice.",
        "Never pushed.",
        "Pressured me to sign quickly.",
        "Talked over me.",
        "I sent him my CV.",
        "Her partner Jim drove me back.",
        "Dr. Patel gave me a tour.",
        "Said 'call me Walt'.",
        "Told me they'd never had a candidate like me.",
        "Offered me the job by phone.",
        "Called to welcome me the evening I signed.",
        "Helped my partner fix his resume.",
        "Called three references and read me what they'd said.",
        "Fought for a bigger signing bonus.",
        "Showed me where the bodies are buried.",
        "Lent me $40 for the train.",
        "Explained why.",
        "Had the team sign a card.",
        "Found out I like birds.",
        "It was raining.",
        "Showed me to my room.",
        "Spent Sunday fishing with friends.",
        "Lunch menu was long.",
        "Showed up and shared.",
        ",",
    ],
)
def test_what_is_not_plainly_an_act_gives_nothing(note):
    assert thanked(note) == []


def test_confidences_take_what_follows_with_them_but_not_what_came_before():
    assert thanked("Showed me the lab; told me in confidence that they are moving; gave me the plans.") == [
        "showing me the lab"
    ]
    assert thanked("Told me about the sale. That's confidential. Drove me home.") == ["driving me home"]
    assert thanked("Off the record, she explained the sale to me.") == []


def test_code_markup_and_pictures_are_never_kept():
    note = "Showed me macros like {{patient}}; stayed late to help me <b>log in</b> {% if x %}!{% endif %} 😀."
    assert thanked(note) == ["showing me macros"]
    assert thanked("Sent me https://x.example/a the slides") == []
    assert thanked("Walked me through the plan 😀") == ["walking me through the plan"]
    # What stood before its comma is sound, and what it leaves open is not.
    assert thanked("Weighed everything out for me, labels printed as {{x}} | <b>NÜSSE</b>") == [
        "weighing everything out for me"
    ]
    assert thanked("Showed me the repo, the `core` and `api` parts") == ["showing me the repo"]
    assert thanked("Showed me the {{name}} board, then the crane") == []


def test_their_is_the_house_for_insiders_only():
    assert thanked("Explained their deploy setup to me.") == ["explaining your deploy setup to me"]
    assert thanked("Explained their process to me.", inside=False) == ["explaining the process to me"]


def test_long_rows_of_the_note_are_not_copied():
    note = "Called me at home to go over my contract questions line by line."
    assert thanked(note) == ["calling me at home and going over my contract questions line by line"]


def test_the_users_own_words_beat_the_note():
    assert thanked("Drove me home.", thanks_for="Thank you for the long ride home!") == ["the long ride home"]
    assert thanked("Drove me home.", thanks_for="Showing me the lake") == ["showing me the lake"]
    assert thanked("x", thanks_for="the {{ride}}") == []


def test_empty_praise_is_kept_only_where_there_is_nothing_else():
    assert thanked("Really generous.") == ["being so generous"]
    assert thanked("Really generous. Drove me home.") == ["driving me home"]


@pytest.mark.parametrize(
    ("kind", "note", "failed"),
    [
        ("phone", "Called at 8:10; no answer.", True),
        ("phone", "Went to voicemail, left a message.", True),
        ("video", "Nobody answered.", True),
        ("phone", "Called me back after I missed her call; voicemail first.", False),
        ("phone", "Explained the packet.", False),
        ("visit", "No answer at the door.", False),
    ],
)
def test_failed_attempts_are_the_users_own_unanswered_calls(kind, note, failed):
    assert is_failed(Interaction(kind=kind, note=note)) is failed


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("She showed me her home.", "showing me your home"),
        ("She told me about her first year.", "telling me about your first year"),
        ("She let me sit with her in clinic.", "letting me sit with you in clinic"),
        ("She told us which exams she teaches.", "telling us which exams you teach"),
        ("He showed me what he's built.", "showing me what you've built"),
        ("He explained why he was late to the field.", "explaining why you were late to the field"),
        ("He showed me the plan himself.", "showing me the plan yourself"),
        ("Showed us Jane's garden.", "showing us your garden"),
        ("He told me how he tries new recipes.", "telling me how you try new recipes"),
        ("She told us how she runs rounds.", "telling us how you run rounds"),
    ],
)
def test_pronouns_turn_to_the_reader(note, expected):
    assert thanked(note) == [expected]


@pytest.mark.parametrize(
    "note",
    [
        "Kept me waiting 40 minutes.",
        "Made me repeat my talk.",
        "Made fun of my accent.",
        "Took a phone call during my talk.",
        "Sent the wrong file.",
        "Gave me a hard time about my gap year.",
        "Told me how much they hate remote work.",
        "Answered his phone during my answer.",
        "Gave my slot to somebody else.",
        "Put me on hold for 40 minutes.",
        "Got my name wrong.",
        "Called me sweetheart.",
        "Talked about himself for an hour.",
        "Spent 20 minutes with me talking about himself.",
        "Let my application sit for a month.",
        "Forwarded my email to my current boss.",
        "Checked my references without asking.",
        "Offered me less than the posted range.",
        "Drove too fast with me in the car.",
        "Cut me off.",
        "Stood me up.",
        "Reviewed my paper harshly.",
        "Moved my interview three times.",
        "Watched me eat.",
        "Left me alone for an hour.",
        "Told me about the lawsuit.",
        "Told me about her divorce.",
        "Told me how his father lost his sight and that is why he came back to the prairie.",
    ],
)
def test_nobody_is_thanked_for_an_unkindness(note):
    assert thanked(note) == []


def test_each_interaction_has_its_own_suggestions_by_place():
    entries = (
        Interaction(kind="visit", note="Walked me through the clinic, drew the buy-in on the whiteboard."),
        Interaction(kind="phone", note="No answer."),
        Interaction(kind="dinner", note="Cooked dinner.", thanks_for="dinner at your home"),
        Interaction(kind="lunch", note="Bought me lunch.", thank=False),
    )
    contact = Contact(id="c1", name="Jane Roe", given="Jane", family="Roe", interactions=entries)
    found = suggestions(contact, discretion_for(CASE), inside=True)
    assert [(suggestion.interaction, [act.for_form for act in suggestion.acts]) for suggestion in found] == [
        (0, ["walking me through the clinic", "drawing the buy-in on the whiteboard"]),
        (1, []),
        (2, ["dinner at your home"]),
        (3, []),
    ]


def test_the_names_of_the_case_get_their_capitals_back():
    told = Interaction(kind="visit", note="introduced me to kofi and mark, showed me the grant file")
    jane = Contact(id="c1", name="Jane Roe", given="Jane", family="Roe", interactions=(told,))
    case = replace(CASE, contacts=(jane, Contact(id="c2", name="Kofi Mensah"), Contact(id="c3", name="Mark Grant")))
    found = [act.for_form for act in acts_of(jane, discretion_for(case), inside=True)]
    assert found == ["introducing me to Kofi and mark", "showing me the grant file"]


@pytest.mark.parametrize(
    "note",
    [
        "gave me the real figures, for my ears only",
        "sent the minutes of the board - pls dont fwd",
        "showed me the plans, swore me to secrecy",
        "explained the split in private",
        "told us about the move, said it stays with me",
        "found me a pump room between interviews",
    ],
)
def test_what_is_private_to_either_is_not_thanked_for(note):
    assert thanked(note) == []


def test_the_deed_told_reads_as_well_as_the_thanks_for_it():
    found = acts("spent 2 hrs explaining how they chart; fixed the projector 1 min b4 my talk")
    assert [act.that_form for act in found] == [
        "you spent two hours explaining how you chart",
        "you fixed the projector a minute before my talk",
    ]
