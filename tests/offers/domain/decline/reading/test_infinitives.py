"""What it was good of somebody to do."""

import pytest

from offers.domain.decline.reading.acts import Act
from offers.domain.decline.reading.infinitives import base_of, infinitive_of
from offers.domain.decline.reading.kindness import KIND_ACTS
from offers.domain.decline.text.prose import word_set

# Each read, and held against a dictionary of verbs (docs/adr/0013-the-forms-of-verbs-are-ours.md).
SPELLED_RIGHT = word_set(
    "accompany adjust advise advocate amend annotate answer applaud arrange assemble babysit bake barbecue belay bike "
    "book bridge brief bring build buy calibrate call calm caption carpool carry champion chaperone chart chase "
    "chauffeur check cheer choose clarify clean clear climb coach collect come comfort comp compile connect console "
    "cook coordinate cover crawl create critique cycle dance debrief debug decipher decode decorate defend defuse "
    "deliver demonstrate demystify describe design diagram dig do donate draft draw drive drop earmark edit email "
    "encourage escort expedite explain fact-check feed ferry fetch field fight file fill find fish fit fix flag "
    "format forward gather get gift give glue go grade greet guide hand handle hang haul have help hike hook host hug "
    "ink interpret introduce invite jog juggle keep knit lay lend let light line load loan lobby log look lower mail "
    "make manage map mark match mend mentor message mind move narrate negotiate nominate offer open order organise "
    "organize pack paddle patch pencil petition phone pick pin plan plant play plead point polish post practice pray "
    "pre-book pre-fill pre-print prebook precept prefill prep prepare present print proofread prop provide pull put "
    "queue rally reach read rearrange reassure rebook recommend record recruit redo redraft refer reformat refund "
    "rehearse reimburse remember rent repair reroute reschedule research reserve reshuffle resize respond restructure "
    "retouch retrieve return retype review revise rework rewrite ride ring role-play row run rush sail salvage "
    "sanity-check save scan schedule schlep screen search seat secure seek send serve set sew share sharpen shelter "
    "shield shop show shuffle sing sit sketch ski slip slot smooth smuggle sneak solder soothe sort source speak "
    "spend sponsor squeeze stand start stay steady steer step stock stop streamline submit supply support swap swim "
    "switch take talk tape teach tell text throw tighten time toast tour tow trace track train transcribe translate "
    "treat trim tune tutor tweak type unblock unlock unpack unpick untangle update upgrade upload vet volunteer vouch "
    "wait waive walk warm welcome weld wheel whiteboard wire work wrangle wrap write"
)


@pytest.mark.parametrize(
    ("past", "base"),
    [
        ("walked", "walk"),
        ("drew", "draw"),
        ("introduced", "introduce"),
        ("carried", "carry"),
        ("planned", "plan"),
        ("called", "call"),
        ("welcomed", "welcome"),
        ("phoned", "phone"),
        ("answered", "answer"),
        ("were", "be"),
        ("flummoxed", ""),
    ],
)
def test_the_base_of_a_verb_is_spelled_right_or_not_at_all(past, base):
    assert base_of(past) == base


def test_every_verb_of_kindness_has_a_base_that_somebody_read():
    assert {base_of(past) for past in KIND_ACTS} - {""} == SPELLED_RIGHT


@pytest.mark.parametrize(
    ("that_form", "said"),
    [
        ("you drove us round and showed us the lake", "drive us round and show us the lake"),
        ("you were so open about panel sizes", "be so open about panel sizes"),
        ("you patiently answered my questions", "patiently answer my questions"),
        ("you fed us pie and coffee", "feed us pie and coffee"),
        ("you explained the plan and flummoxed me", ""),
        ("", ""),
    ],
)
def test_every_verb_of_the_deed_is_turned_or_none(that_form, said):
    assert infinitive_of(Act("doing it", that_form)) == said
