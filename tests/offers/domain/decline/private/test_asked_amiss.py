"""Questions that nobody who hires should ask, as a tired person notes them, and what only sounds like one (rule 78)."""

from dataclasses import replace

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Interaction, PrivateReason, PrivateText
from offers.domain.decline.log.coolness import blamed
from offers.domain.decline.private.asked_amiss import is_amiss, tells_of_discrimination
from offers.domain.decline.roles import Role

from ..closing.test_checklist import texts
from ..make import case_of, person

ASKED = [
    "Asked how old my wife is and are we having kids",
    "asked are we having kids and how old is my wife",
    "asked whether my husband was older than me",
    "asked are we trying for a baby",
    "asked if children were in the plan",
    "asked my partner's age, twice",
    "asked what my wife does and how old she is",
    "asked if I'm having another one",
    "Asked would I be 'having another baby', smiling",
    "wondered whether we're going for a third one",
    "are you done having kids? he asked",
    "asked was I finished having children",
    "asked if I was planning to have a family soon",
    "are you planning to start a family? (!!)",
    "wanted to know if our family was complete",
    "asked when I'm due",
    "panel, fine. 'When are you due?' from the one on the left",
    "asked who minds the baby",
    "'and who looks after the little ones?'",
    "asked who'd be watching my kids on nights",
    "quizzed me on my childcare arrangements",
    "'at your age you'd want shorter nights'",
    "said I'd never cope with the ladders at my age",
    "'I had two babies at your age, no plans?'",
    "asked how I'd juggle call with a toddler",
    "asked how I cope with my own kids on top",
    "how will your husband feel about you working nights? he asked",
    "asked how my wife would feel",
    "asked what my husband thinks of me travelling",
    "asked if my partner minds the hours",
    "asked if I was single",
    "Wanted to know why the marriage ended and whose fault it was.",
    "asked why I got divorced",
    "asked me why I'd never married",
    "asked about my divorce",
    "asked how many more years I plan to work",
    "'how much longer do you want to practise?'",
    "asked when I plan to retire",
    "asked how long until I retire",
    "asked wasn't I, 'you know, not too old' for a start-up",
    "asked where I'm actually from",
    "'no but where are you REALLY from'",
    "asked where my parents are from, originally",
    "asked what kind of name that is",
    "asked where I was born",
    "what church do you go to? was question 3",
    "asked what church we'd be going to",
    "asked if I'm a Christian",
    "asked if I pray",
    "asked whether I'd want Fridays off for prayers",
    "asked about my health",
    "asked how many sick days I had last year",
    "asked if I'm gay",
    "said women always go off and have babies",
    "joked I'd go and get pregnant on them",
    "Two comments about my accent, asked where I was 'really' from. Not writing to him.",
    "kept making jokes about my headscarf",
    "laughed at my name, twice",
    "mimicked my accent in front of the panel",
    "said the patients would struggle with my accent",
    "told me my accent might be a problem on the phones",
    "Lunch. One remark about my age too many.",
    "marriage question twice (!!), then the tour",
    "Kids question again.",
    "Unpleasant. Asked my caste in a roundabout way. Do not write to him.",
    "wanted to know which tribe my people are",
    "asked abt my sub-caste / gotra",
    'asked "what community are you from"',
    "asked whether I'd be joining the union, didnt like the answer",
    "wanted to know if I'm a union man",
    "asked what school I went to, meaning catholic or protestant",
    "quizzed me on my politics",
    "asked about my sexuality at the lunch",
    "asked was I married",
    "asked whether my kids would be a problem with nights",
    "asked about my epilepsy",
    "asked if im saved",
]
NOT_ASKED = [
    "asked how old my daughter was, hers is the same age",
    "asked how old my wife's piano was",
    "asked after my wife",
    "asked if the kids were in the picture on my desk",
    "asked are we having lunch with the kids",
    "I asked how old his wife is",
    "asked about the union rates and told me hers",
    "asked which union rep I'd worked with on the dispute",
    "asked my advice on the caste of the bronze",
    "asked what tribe of bees I keep",
    "asked my opinion on the community garden",
    "asked after my mother's cataract by name",
    "do you have kids? mine are at the same school",
    "asked if we have kids, hers go to the primary round the corner",
    "I asked who minds the kids when the crèche is shut",
    "asked her who minds the baby when she's on call",
    "asked them how many more years the grant runs",
    "told me who looks after the kids on her call nights: her mum",
    "asked if I'd have another one of the scones",
    "asked how my wife liked the town",
    "asked what my wife thought of the house",
    "asked how my husband feels about the snow",
    "asked when I'm due back in Leeds",
    "asked when I'm due in theatre",
    "asked what I was expecting from the first year",
    "asked how many more years of residency I have",
    "asked how long I've worked with children",
    "asked how I'd handle a class of thirty kids",
    "asked which church I play at on Sundays",
    "asked where I'm from and knew my village",
    "asked about my health policy paper",
    "asked how I manage a busy family clinic",
    "told me how she juggles call with a toddler",
    "showed me the crèche and said who minds the babies there",
    "my mother asked when I'd start a family",
    "asked about my plans for the baby unit",
    "said the building is too old for new lifts",
    "asked how old the boat is",
    "tacos. 'I'd have killed for this deal at your age'. bit loud, nice man",
    "said she wishes she'd had an offer like it at my age",
    "answered all the kids' questions about sharks",
    "asked when the paper is due",
    "kind comments about my name on the paper",
    "laughed at my jokes",
    "joked about her own accent",
    "had good remarks about my talk",
    "loved my accent",
    "I joked about my accent",
]


@pytest.mark.parametrize("note", ASKED)
def test_what_was_asked_amiss_is_known_in_ordinary_words(note):
    assert is_amiss(Interaction(kind="interview", note=note))


@pytest.mark.parametrize("note", NOT_ASKED)
def test_small_talk_and_the_users_own_question_are_not_amiss(note):
    assert not is_amiss(Interaction(kind="interview", note=note))


@pytest.mark.parametrize("text", ASKED)
def test_it_is_known_in_a_private_reason_too(text):
    assert tells_of_discrimination(case_of(person(), private_reasons=(PrivateReason(PrivateText(text)),)))


@pytest.mark.parametrize(
    "text",
    [
        "My wife said she won't move the kids again.",
        "I told my husband I'd think about it.",
        "My sister asked when I'd be having another one.",
        "We asked about childcare in town: none before 2028.",
        "The pay is too low.",
    ],
)
def test_what_the_family_says_is_no_discrimination(text):
    assert not tells_of_discrimination(case_of(person(), private_reasons=(PrivateReason(PrivateText(text)),)))


@pytest.mark.parametrize(
    ("where", "limits"),
    [("Duluth, Minnesota", "180 or 300 days"), ("Bradford, England", "time limits can be short")],
)
def test_the_checklist_offers_notes_and_a_lawyer_and_the_limits_of_the_country(where, limits):
    private = (PrivateReason(PrivateText("One of them asked who minds the baby, and if I'd be having another.")),)
    case = case_of(person(extended_offer=True), private_reasons=private)
    case = replace(case, organization=replace(case.organization, location=where))
    said = [entry.text for entry in compose(case).checklist if entry.rule == 78]
    assert "write down what was asked or said" in said[0]
    assert limits in said[1]


@pytest.mark.parametrize(
    ("note", "private", "is_blamed"),
    [
        ("panel. THE question. gave me his card", "One of them asked if we're having more kids.", True),
        ("panel. THE question. gave me his card", "The pay is too low.", False),
        ("panel. Answered the question on stock. gave me his card", "One asked if we're having more kids.", False),
    ],
)
def test_whoever_asked_what_a_private_reason_tells_of_is_thanked_coolly(note, private, is_blamed):
    asker = person("c2", Role.OTHER, interactions=(Interaction(kind="interview", note=note),))
    case = case_of(person(extended_offer=True), asker, private_reasons=(PrivateReason(PrivateText(private)),))
    assert ("c2" in blamed(case)) is is_blamed


def test_a_host_who_makes_small_talk_asks_nothing_amiss():
    host = person("c2", Role.HOST, interactions=(Interaction(kind="dinner", note="asked if I'm married"),))
    assert "lawyer" not in texts(person(extended_offer=True), host)
