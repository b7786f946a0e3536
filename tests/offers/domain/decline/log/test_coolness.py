"""Of whom the log is cool, and of whom it only sounds so."""

from dataclasses import replace

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Interaction, PrivateReason, PrivateText
from offers.domain.decline.log.coolness import blamed, estranged, is_cool
from offers.domain.decline.roles import Role

from ..make import case_of, person

LEAD = replace(person(extended_offer=True), family="Lund")


@pytest.mark.parametrize(
    "note",
    [
        "Called from Lyon w offer, terrible line, so kind",
        "chased me about the deadline. My bad, didn't reply",
        "kid home sick in background, still made time",
        "cold called me after the fair",
        "said she wants the imaging program badly",
        "I was nervous",
        "made a joke about the coffee, the coffee is not ok there",
        "practised in their conservatory til all hours, no complaint",
        "laid the audits on the table, told me to be as rude as I liked",
        "called himself, sounded awful about it",
        "told her yes, she sent flowers, feel awful",
        "lunch, offered to mentor me, cake was awful",
        "Showed me the ward. Parking at the hospital is awful btw.",
        "told me what a bad day there looks like",
        "cold called me, 30 min, not pushy for once",
        "cold msg on LinkedIn, talked thru our worst incidents",
        "good with nervous pts, showed me the oven's cold corner",
        "she applied for it too, awkward, was gracious",
        "a bit pushy on the waterfront ones, knew every school",
        "Let me run the floor with her. The hotel needs new carpets badly. I liked her",
        "rushed us through the barns but a lovely man",
        "drove the forklift himself, badly, and we laughed",
        "moved my panel 3x w/o complaint",
        "disorganised, but he asked the snow-day question, I liked that",
        "offer by e-mail, four lines, never spoke to him",
        "told me his heart's bad, drove me all the same",
        "walked me round though her knees are really bad",
        "showed me the barn on a bad hip",
        "answered everything, even the awkward ones",
        "talked me through a whole rush hour, his coffee went cold",
        "let his dinner get cold so I could finish",
        "stood with me on a cold platform till the train came",
        "had a streaming cold and came in anyway",
        "talked it over lunch",
        "interrupted her holiday to ring me",
        "ignored the clock, two hours",
        "honest about how bad Mondays get",
        "straight with me about the tense handovers",
        "told me how bad the nights can be",
        "Told me about his two seasons there, good and bad",
        "showed me the bad bits of the roof too",
        "wouldn't be hurried although his pager kept going",
        "never let me feel rushed",
        "Made redundant end of May, poor thing",
        "shouted me a coffee",
        "I said yes on the phone!! He shouted it across the kitchen and they all cheered.",
        "yelled the news down the hall",
        "Told her yes, she shouted for joy",
        "The crew cheered and shouted when I tied off",
        "shouted 'welcome aboard' from the deck",
        "yelled congratulations over the fence",
        "told me to yell if I got lost",
        "laughed at all my jokes",
        "kept bragging about me to the others",
        "cut me off a slice of the ham",
        "let her train go rather than cut me off",
        "ran a cord out to my block heater, didn't say a word about it",
        "made me tea and never said a thing",
        "said he'd be insulted if I paid",
        "snapped a photo of the crew for me",
        "never looked at his watch",
        "moved me to the quieter hotel, I'd not even complained",
        "never said a cross word",
        "showed me how she calms angry parents",
        "was annoyed on my behalf about the delay",
        "Showed me four flats. Two were horrible, she said so herself.",
        # No unkind words at all.
        "mocked up a sample month and e-mailed it over",
        "mocking up a rota for me when I came in",
        "Talked over my VBAC numbers, properly read them",
        "talked over our plans for the orchard",
        "walked me through the boring logs",
        "showed me the tunnel boring machine",
        "went through the worst-case budget with me",
        "taught me her way with the nervous ones",
        "explained why the east abutment creeps",
        "showed me how she takes a child's blood pressure",
        "let me see the pressure vessel tested",
        "walked me through the post-tension design",
        "taught me to work a stiff dough",
        "drew the nervous system of a squid for me",
        "texted to see how I was leaning, no pressure",
        # Of whom, and whether at all.
        "kept it human, asked about my worst day as a principal and told me his",
        "told me her worst night on call",
        "swapped stories of our worst failures",
        "and shut down the bloke who kept interrupting",
        "stepped in when one of the parents got rude",
        "hushed a student who was mocking my accent",
        "defended me when the dean talked over me",
        "never once made me feel rushed",
        "didn't make me feel stupid about it",
        "never interrupted, two hours",
        "answered everything without being condescending",
        # What they gave something up not to do.
        "she was on the platform at York & let her train go rather than cut me off",
        "let his tea go cold rather than interrupt me",
        "would rather miss lunch than interrupt my test, she said",
        "took the blame himself instead of making me look bad",
        "didnt interrupt me, just poured tea",
        "turned off her phone so we wouldn't be interrupted",
        "told the foreman off for shouting at me",
        "she got yelled at for letting me ride along and did it anyway",
        "line cut us off twice, he rang back each time",
        "Her daughter taught me to carry the jerrycan (badly)",
        "taught me the reel, I danced it badly and we laughed",
        "checked his phone for my train and drove me to it",
        "rode along all day, four farms, one very rude llama",
        "let me hold the bad-tempered goat, and a hostile goose after",
        # Said of the work, of others or of the user.
        "Sat me in the traffic office from four so I'd see it at its worst",
        "Rewrote my CV so the bridge jobs came first. Good shout tbh.",
        "interrupted the interview so that I could pray",
        "explained who decides what, including who shouts",
        "Role-played an angry client for my case",
        "had an operator run a bad batch on purpose so I could find the drift",
        "Held the last boat for me. Says he's been shouted at since.",
        "rewrote the job description after I complained it was three jobs",
        "spoke for an hour about why she founded it, and never once looked at her notes",
        "Tore up my test piece, then rebuilt it with me para by para",
        "had the cook make moambe for me. It was awful and I had two helpings",
        "Knows her #s cold.",
        "I played, badly",
        "she was in tears, awkward for us both, poor woman",
    ],
)
def test_a_bad_line_or_my_own_fault_says_nothing_against_anybody(note):
    assert not is_cool(person(interactions=(Interaction(kind="phone", note=note),)))


@pytest.mark.parametrize(
    "note",
    [
        "rude to the nurses",
        "kept interrupting me",
        "asked if I plan on kids",
        "went cold when I asked about pay",
        "a cold man",
        "talked over me twice",
        "ignored my questions",
        "instead of listening he interrupted me",
        "interrupted rather than listen",
        "rather than answer he laughed at me",
        "talked over me and didn't apologise",
        "he was rude rather than funny",
        "he didn't interrupt her when she shouted at me",
        "made me wait rather than be rude to a colleague, then ignored me",
        "never once looked at me",
        "checked his phone all through lunch",
        "shouted at a nurse",
        "shouted it at me",
        "was blunt, and rude about it",
        "good talk, bad manners",
        "made me feel rushed",
        "poor manners",
        "open about his plans, rude to the nurses",
        "yelled the news at her down the phone",
        "shouted down the phone",
        "yelled across the ward that she was useless",
        "shouted that I was late",
        "laughed at my answer",
        "Made remark re last woman in the post - not ok.",
        "a snide comment about my degree",
        "cut me off twice",
        "bragged about his boat",
        "angry with me",
        "mocked my slides",
        "gave me the creeps",
        "such a creep",
        "put pressure on me to sign",
        "tension in the room",
        "stiff with me",
        "talked over my answers",
        "talked over my husband",
        "a boring man",
        "never stopped interrupting",
        "didn't hide how bored he was",
        "never felt so uncomfortable",
        "my worst interview in years",
        "shut down my questions, rude",
        "interrupted me when I talked about my worst day",
        "stepped in when I spoke, talked over me",
        "not a word, then snapped at me",
        "wasn't just rude, she shouted",
        "Twenty minutes, on her phone for most",
        "Typed throughout.",
        "laughed at my limp",
        "yelled at a dog, then at me",
        "rude to me and to the horses",
    ],
)
def test_conduct_and_questions_that_nobody_should_ask_do(note):
    assert is_cool(person(interactions=(Interaction(kind="interview", note=note),)))


def blames(text, *people):
    return blamed(case_of(*people, private_reasons=(PrivateReason(PrivateText(text)),)))


def test_who_told_something_and_whose_fate_is_told_are_not_blamed():
    assert blames("Lund told me two partners are unhappy", LEAD) == set()
    assert blames("Lund is about to be replaced", LEAD) == set()
    assert blames("Lund is selling to a chain; staff have not been told.", LEAD) == set()
    assert blames("Lund is selling crowns that nobody needs", LEAD) == {"c1"}
    assert blames("Lund shouted at a nurse", LEAD) == {"c1"}


@pytest.mark.parametrize(
    "reason",
    [
        "Lund wants cruise ships. I don't.",
        "runway 5 months according to Lund",
        "Lund and Abara openly disagree on whether to sell",
        "one of the surgeons is under investigation; Lund let it out",
        "Lund still hasn't shot the ending",
        "Lund and the hygienist are obviously a couple",
    ],
)
def test_what_is_only_told_of_somebody_is_no_blame(reason):
    assert blames(reason, LEAD) == set()


@pytest.mark.parametrize("reason", ["Lund takes credit for juniors' work", "don't trust Lund with the books"])
def test_conduct_is(reason):
    assert blames(reason, LEAD) == {"c1"}


def test_an_office_that_is_only_a_post_blames_nobody():
    chair = person("c2", Role.DEPARTMENT_CHAIR, role_label="History department chair")
    assert blames("got the chair offer at my old school", chair) == set()
    assert blames("current school offered me chair", chair) == set()
    assert blames("the chair kept us waiting", chair) == {"c2"}


def test_the_head_is_not_a_head_of_one_subject():
    maths = person("c2", Role.DEPARTMENT_CHAIR, role_label="Head of maths")
    head = person("c3", role_label="Headteacher")
    assert blames("the head gave me the creeps", maths, head) == {"c3"}


def test_nobody_outside_the_house_is_meant_by_an_office():
    own = person("c2", Role.REFEREE, role_label="My department chair")
    assert blames("the chair kept us waiting", own) == set()


def test_an_office_that_several_hold_names_one_only_with_more_of_the_title():
    care = person("c2", role_label="Director of critical care")
    medical = person("c3", role_label="ICU medical director")
    assert blames("the director goes through managers every year", care, medical) == set()
    assert blames("the medical director shouts at nurses", care, medical) == {"c3"}
    assert blames("the director goes through managers every year", care) == {"c2"}


def told(note, **facts):
    lead = person(extended_offer=True, interactions=(Interaction(kind="visit", note=note),))
    return compose(case_of(lead, keep_in_touch=True, **facts))


@pytest.mark.parametrize("note", ["Showed me the ward. Seemed rushed.", "Tense talk. Drove me to the train."])
def test_a_mild_remark_about_whoever_decides_breaks_no_tie(note):
    bundle = told(note)
    assert "in touch." in bundle.messages["c1"].body
    assert "stay in touch" in bundle.scripts["c1"].spoken
    assert [entry for entry in bundle.checklist if entry.kind == "reconnect"]


@pytest.mark.parametrize("note", ["Showed me the ward. Rude to the nurses.", "Asked if I plan on kids."])
def test_conduct_that_hurts_breaks_it_everywhere(note):
    bundle = told(note)
    assert "in touch" not in bundle.messages["c1"].body
    assert "in touch" not in bundle.scripts["c1"].spoken
    assert not [entry for entry in bundle.checklist if entry.kind == "reconnect"]


def test_real_blame_breaks_it_too():
    reasons = (PrivateReason(PrivateText("Lund shouts at the nurses")),)
    assert estranged(case_of(LEAD, private_reasons=reasons)) == {"c1"}


def test_an_office_of_another_field_blames_nobody_else_who_holds_one():
    generalist = person("c2", Role.PARTNER, role_label="Partner, general cardiology")
    assert blames("Their senior EP partner corrected me in front of the techs", generalist) == set()
    assert blames("The senior partner corrected me in front of the techs", generalist) == {"c2"}


@pytest.mark.parametrize("cool", ["Seemed rushed.", "Complained about the bishop the whole way.", "Pushy text later."])
def test_a_mild_remark_takes_nothing_from_the_thanks_for_what_they_did(cool):
    body = told(f"Drove me to the train in the snow. {cool}").messages["c1"].body
    assert "in the snow" in body
    assert "I wish you well." not in body
