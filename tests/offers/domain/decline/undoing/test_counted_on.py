"""What was done on the strength of a yes is owned as it was, and what was not done is not (rules 31 and 74)."""

import re
from dataclasses import replace

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import AcceptanceStatus, Interaction
from offers.domain.decline.private.sensitive import is_confidence
from offers.domain.decline.reading.attempts import is_failed
from offers.domain.decline.roles import Role
from offers.domain.decline.undoing.counted_on import counted_on

from ..make import VISIT, case_of, person


def noted(note, kind="phone", **facts):
    return person(extended_offer=True, interactions=(VISIT, Interaction(kind=kind, note=note)), **facts)


def after_a_yes(*people):
    return compose(case_of(*people, acceptance=AcceptanceStatus.VERBAL))


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("said he'd turned down two others for the June slot and was glad of it", "you had turned two others away"),
        ("She's told the other two candidates no because of me", "you had turned two others away"),
        ("turned down a locum from Perth so the slot would be mine", "you had turned somebody else away"),
        ("he'd sent the runner-up home with a thank you letter", "you had turned somebody else away"),
        ("Dropped the other drummer for me - felt bad abt that", "you had turned somebody else away"),
        ("Turned down a stage from Lyon for me", "you had turned somebody else away"),
        ("told the others the place is gone", "you had turned others away"),
        ("let the other candidates go", "you had turned others away"),
        ("let two applicants go on the strength of my yes", "you had turned two others away"),
        ("turned away a tenor from Leipzig for me", "you had turned somebody else away"),
        ("gave the other lad his no on Tuesday, hated it", "you had turned somebody else away"),
        ("told the shortlist no this morning - I said yes at 8", "you had turned others away"),
    ],
)
def test_whom_they_turned_away_is_owned_and_thanked_for_by_nobody(note, said):
    assert counted_on(noted(note)) == said
    made = after_a_yes(noted(note))
    for text in (made.messages["c1"].body, made.scripts["c1"].spoken):
        assert f"I know that {said}" in text
        assert not re.search(r"undoing it|for (?:sending|turning|letting)", text)


@pytest.mark.parametrize(
    "note",
    [
        "turned down two job offers to stay there",
        "turned down an offer from Leeds for the place",
        "turned down the other offer for the job",
        "turned down lunch for me",
        "let the others go first",
        "sent the others home early, storm",
        "dropped someone off for me",
        "dropped the others off at the station",
        "refused to take money",
        "hasn't told the others no",
        "will let the other candidates go once I sign",
    ],
)
def test_what_else_is_refused_or_let_go_turned_nobody_away(note):
    assert counted_on(noted(note)) == ""


@pytest.mark.parametrize(
    "note",
    [
        "said she'd hold off telling the board till the paper was signed",
        "hasn't told the board yet",
        "won't tell the team before it is signed",
        "would have told the team already",
        "wants it on paper before telling the team",
        "will take the ad down when I sign",
        "said she'd pull the ad once I've signed",
        "not announced it yet",
        "said she'd wait with telling the staff",
    ],
)
def test_what_was_not_done_yet_is_not_owned(note):
    assert counted_on(noted(note)) == ""
    assert "I know that you" not in after_a_yes(noted(note)).messages["c1"].body


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("they've split class 4 differently, parents told", "you had told the parents"),
        ("patients have been told already", "you had told the patients"),
        ("stopped the search, ad's been taken down", "you were calling off your search"),
        ("patients told me how kind she is", ""),
        ("he told all the nurses at handover, they sang", "you had told your nurses"),
        ("parents told on him, funny story", ""),
        ("parents will be told on Friday, she says sign first", ""),
        ("stopped the search party joke", ""),
    ],
)
def test_what_was_done_is_owned_in_the_passive_too(note, said):
    assert counted_on(noted(note)) == said


def test_whoever_gave_up_plans_of_their_own_hears_that_it_is_known_and_no_thanks():
    body = after_a_yes(noted("cancelled her own move to Bristol so we could build the unit")).messages["c1"].body
    assert "I know that you had changed your own plans for me" in body
    assert "Bristol" not in body
    assert counted_on(noted("dropped her transfer request last year")) == ""


def test_what_was_put_off_is_not_thanked_for_as_well():
    made = after_a_yes(noted("Delayed the opening of the second clinic so I could be there for it"))
    assert "clinic" not in made.messages["c1"].body


@pytest.mark.parametrize("note", ["not only told the team but ordered cake", "So pleased, told the team at once"])
def test_what_was_done_is(note):
    assert counted_on(noted(note)) == "you had told your team"


@pytest.mark.parametrize(
    "note",
    [
        "Has postponed the other interviews until I decide",
        "Delayed the opening of the second clinic so I could be there for it",
        "She's put off her maternity cover interviews bc I said I was coming",
        "He let his sous go early cos I'd said yes for June",
        "put off the help they usually hire, counting on me from March 1",
        "she's let the agency nurse go from Sept since I'm coming",
        "cancelled the second round with the other two, they were told friday",
        "He gave the sabbatical to nobody this year so that my lab could start in time",
        "They've merged the two choirs so there'd be one for me to lead",
        "signed the lease for the second shop on the strength of me",
        "pushed back her own trip so there'd be someone to train me",
        "they let their locum's contract run out because of me starting",
    ],
)
def test_what_was_put_off_for_the_user_is_owned(note):
    assert counted_on(noted(note)) == "you had arranged things around me"


@pytest.mark.parametrize(
    "note",
    [
        "postponed the visit until I was well",
        "held up the meeting so I could get there",
        "delayed dinner until I arrived",
        "postponed her holiday so I could meet the whole team",
        "moved the interview because I had flu",
        "sent a car because I'd said I get seasick",
        "cancelled the second interview, too much snow",
        "hired a cook because I'm joining them for dinner",
    ],
)
def test_what_was_put_off_for_a_visit_is_not(note):
    assert counted_on(noted(note)) == ""


def test_what_they_bought_because_the_user_asked_is_owned_and_not_thanked_for():
    body = after_a_yes(noted("bought the ultrasound I asked for, arrives in May")).messages["c1"].body
    assert "I know that you had bought the ultrasound I asked for" in body
    assert body.count("ultrasound") == 1


@pytest.mark.parametrize("role", [Role.REFEREE, Role.REALTOR, Role.OTHER])
def test_nobody_outside_the_house_counted_on_a_yes_to_it(role):
    other = person("c2", role, organization="", interactions=(Interaction(kind="call", note="Took the ad down"),))
    assert "search, and" not in after_a_yes(person(extended_offer=True), other).messages["c2"].body


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "missed call from him, papers were due on 15th, did not pick up. Ashamed",
            ("before the papers were due, and pick"),
        ),
        ("he rang twice last week, I let it go to voicemail", "when you rang|You rang"),
        ("Missed call from her on Thursday. didn't ring back", "when you rang|You rang"),
        ("still owe her a call", "I should have called you|a call from me"),
        ("she left two voicemails. haven't rung back, 6 days now", "when you rang|You rang"),
        ("Sunday: her number twice on my phone. Didn't dare", "when you rang|You rang"),
        ("she tried me three times on friday, phone was off, shame on me", "when you rang|You rang"),
        ("the contract was due back on the 1st. still in my drawer", "before the papers were due"),
        ("promised him a yes or no by Friday, it's Tuesday", "I should have called you|a call from me"),
        ("the signed letter was due Friday, haven't sent it", "before the papers were due"),
    ],
)
def test_a_call_of_theirs_or_papers_that_were_due_are_owned_beside_the_one_apology(note, said):
    entry = Interaction(kind="phone", note=note)
    assert not is_failed(entry)
    made = after_a_yes(person(extended_offer=True, interactions=(VISIT, entry)))
    for text in (made.messages["c1"].body, made.scripts["c1"].spoken):
        assert re.search(said, text)
    assert made.messages["c1"].body.count("sorry") == 1
    assert "was not reached" not in "\n".join(item.text for item in made.checklist)


@pytest.mark.parametrize(
    "note",
    [
        "missed her call, rang her back at once, good talk",
        "She called with the offer, papers due on the 15th",
        "asked her not to announce it before my own boss knows. she promised",
        "They called the board",
        "promised me an answer by Friday",
        "She left me a voicemail with the offer.",
        "she tried me at noon and we talked for an hour",
        "the contract was due back on the 1st, sent it by courier",
        "rang and rang until I picked up, lovely talk",
    ],
)
def test_a_talk_that_came_about_and_papers_still_to_come_are_no_debt(note):
    entry = Interaction(kind="phone", note=note)
    assert not is_failed(entry)
    body = after_a_yes(person(extended_offer=True, interactions=(VISIT, entry))).messages["c1"].body
    assert "I should have" not in body
    assert "you rang" not in body


def test_advice_on_what_not_to_say_is_no_secret():
    assert not is_confidence(Interaction(kind="phone", note="told me straight what not to say at the consulate"))
    assert is_confidence(Interaction(kind="phone", note="told me not to say anything about the consulate"))


def referee(note, role=Role.REFEREE):
    spoke = (Interaction(kind="phone", note=note),)
    return person("c2", role, organization="Leeds General", interactions=spoke, first_name_basis=True)


@pytest.mark.parametrize(
    "note",
    [
        "Rang the director about me for 40 min, told them he'd stake his name on me",
        "stood up for me when they asked abt the gap year",
        "vouched for me with the board, she & the chair go way back",
        "gave my name to the MD and stood for me, they do business together 20 yrs",
        "Talked to Marlys abt me for half an hour",
        "told Anneke at the firm to look at nobody else",
    ],
)
def test_whoever_spoke_up_with_the_house_hears_that_the_user_is_sorry_once(note):
    lead = person(extended_offer=True)
    body = after_a_yes(lead, referee(note)).messages["c2"].body
    assert re.search(r"awkward", body)
    assert body.count("sorry") == 1
    assert "awkward" not in compose(case_of(lead, referee(note))).messages["c2"].body


@pytest.mark.parametrize(
    "note",
    [
        "wrote my reference on a Sunday from hospital, two pages",
        "talked to me about me",
        "called me about the job",
        "told me to take the train",
        "recommended me to read the report first",
        "asked me for news",
    ],
)
def test_whoever_only_wrote_or_advised_staked_nothing(note):
    body = after_a_yes(person(extended_offer=True), referee(note)).messages["c2"].body
    assert "awkward" not in body


def test_nobody_outside_is_told_of_an_acceptance():
    for number in range(12):
        mover = person("c2", Role.OTHER, organization="Vans", interactions=(Interaction(kind="call", note="Van talk"),))
        case = replace(case_of(person(extended_offer=True), mover, acceptance=AcceptanceStatus.VERBAL), id=f"n{number}")
        assert not re.search(r"said yes|acceptance", compose(case).messages["c2"].body)


@pytest.mark.parametrize(
    ("note", "is_sorry"),
    [
        ("put her own reputation on the table for me w the committee", True),
        ("swore I'd never let them down", True),
        ("I told her she'd be mad not to take you", True),
        ("she spoke to her husband about me", False),
        ("called her friend at the school for me", False),
        ("told her she would see a whale", False),
        ("went out on a limb for me with the committee", True),
        ("told the chair to her face I was the one", True),
        ("told me I was the one who spilled it", False),
        ("put her name on the list for the choir", False),
        ("put his name to me with the board", True),
    ],
)
def test_a_mentor_who_staked_a_name_is_told_too_and_a_neighbour_who_only_talked_is_not(note, is_sorry):
    body = after_a_yes(person(extended_offer=True), referee(note, Role.OTHER)).messages["c2"].body
    assert ("awkward" in body) is is_sorry
