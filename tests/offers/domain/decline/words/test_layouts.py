"""The shape of a message, which differs among the readers of one bundle."""

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import AcceptanceStatus, Interaction
from offers.domain.decline.roles import Role
from offers.domain.decline.words.layouts import Layout, Said, in_few_words, paragraphs

from ..make import case_of, person

LEAD = person(extended_offer=True, first_name_basis=True)
SAID = Said(
    told=["No."],
    why=["Why."],
    passing=[],
    grateful=["Thanks."],
    feedback=["Hint."],
    touch=["Touch."],
    wish=["Wish."],
    opening=["Hello."],
    closing=[],
)


def test_feedback_comes_after_news_and_thanks_in_every_layout():
    for layout in Layout:
        for said in (paragraphs(SAID, layout), in_few_words(SAID, layout)):
            text = " ".join(said)
            assert max(text.index("No."), text.index("Thanks.")) < text.index("Hint.")


def test_a_layout_begins_with_what_its_name_says_and_loses_nothing():
    for layout in Layout:
        text = " ".join(paragraphs(SAID, layout))
        assert layout.begins_with_thanks == (text.index("Thanks.") < text.index("No."))
        assert {"No.", "Why.", "Thanks.", "Hint.", "Touch.", "Wish.", "Hello."} == set(text.split())
        assert text.startswith("Hello.")


def test_the_messages_of_one_bundle_have_different_shapes():
    crowd = [person(f"c{place}", Role.FUTURE_COLLEAGUE, first_name_basis=True) for place in range(2, 7)]
    messages = compose(case_of(LEAD, *crowd)).messages
    shapes = [
        (message.body.count("\n\n"), "ward" in message.body.split(".")[0])
        for contact_id, message in messages.items()
        if contact_id != "c1"
    ]
    assert len(set(shapes)) >= 4


def test_a_text_is_one_paragraph():
    helper = person("c2", Role.FUTURE_COLLEAGUE, preferred_channel="text", first_name_basis=True)
    assert compose(case_of(LEAD, helper)).messages["c2"].body.count("\n\n") == 2


def test_where_no_sentence_wishes_well_the_last_line_does():
    crowd = [person(f"c{place}", Role.FUTURE_COLLEAGUE, first_name_basis=True) for place in range(2, 7)]
    for message in compose(case_of(LEAD, *crowd)).messages.values():
        assert (
            "hope" in message.body
            or "ish" in message.body
            or "best" in message.body
            or "Take good care" in message.body
        )


def test_whoever_only_explained_something_is_not_asked_to_stop_it():
    note = Interaction(kind="phone", note="explained credentialing and the sponsorship rules for my husband's visa")
    helper = person("c2", Role.FAMILY_HELPER, interactions=(note,), first_name_basis=True)
    text = compose(case_of(LEAD, helper, acceptance=AcceptanceStatus.VERBAL)).messages["c2"].body
    assert "visa" not in text
    assert "credentialing" not in text.replace("explaining credentialing", "")


def test_after_a_yes_what_is_under_way_is_named_and_apologized_for_once():
    note = Interaction(kind="email", note="started credentialing, two refs already called")
    helper = person("c2", Role.COORDINATOR, interactions=(note,), first_name_basis=True)
    text = compose(case_of(LEAD, helper, acceptance=AcceptanceStatus.VERBAL)).messages["c2"].body
    assert "the credentialing and the reference calls" in text
    assert text.count("sorry") == 1
