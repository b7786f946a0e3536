"""One point for two people of one house: the same sense in other words (rule 63)."""

import re
from dataclasses import replace

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import AcceptanceStatus, Audience, Feedback
from offers.domain.decline.phrases.feedback import AGAIN_ALONE
from offers.domain.decline.roles import Role, classify
from offers.domain.decline.share.feedback import feedback_text
from offers.domain.decline.share.portions import in_other_words
from offers.domain.decline.share.proposals import suggested
from offers.domain.decline.text.prose import sentences

from ..make import case_of, person


@pytest.mark.parametrize(
    ("point", "ways"),
    [
        ("fewer rounds would help.", ("fewer rounds would make a difference.",)),
        ("it would help recruit people.", ()),
        ("meeting the staff would have helped me.", ("it would have helped me to meet the staff",)),
        ("it would help new people.", ("it would be a help to new people.",)),
        ("it would help families plan.", ("it would make it easier for families to plan.",)),
        ("it would help people from abroad.", ()),
        ("a two-day office week would widen the pool", ()),
        (
            "hearing earlier how sales decides would have helped me",
            ("it would have helped me to hear earlier how sales decides",),
        ),
        (
            "with 72 reports, an assistant would make the role easier",
            (),
        ),
        (
            "fewer nights, or a second doctor to share them, would make the schedule easier",
            (),
        ),
        ("Epic at night would be easier with a scribe", ()),
        (
            "sharing the rota with a neighbor would have made the job easier to say yes to.",
            ("sharing the rota with a neighbor would have made it an easier yes.",),
        ),
        ("a second pair of hands would make the clinic easier to live with", ()),
        (
            "publishing the rota would make it easier for families to plan",
            (),
        ),
        ("candidates would be easier to win over", ()),
        ("most senior people in town would be glad", ()),
        ("three days is a lot, and two would be better", ()),
        (
            "a shorter course would help, and so would a stipend",
            ("a shorter course would make a difference, and so would a stipend",),
        ),
    ],
)
def test_a_second_reader_reads_the_point_in_other_words(point, ways):
    """The sense stays: what would help families decide does not let them."""
    assert in_other_words(point) == ways


def test_where_there_are_no_other_words_the_frame_is_another():
    point = Feedback("Epic at night was a worry.", Audience(contact_ids=frozenset({"c1", "c2"})))
    people = [person(extended_offer=True), person("c2", Role.PARTNER)]
    bundle = compose(case_of(*people, feedback=(point,)))
    first, second = (
        next(sentence for sentence in sentences(bundle.messages[to].body) if "Epic" in sentence) for to in ("c1", "c2")
    )
    assert first == "Epic at night was a worry."
    assert second == "Epic at night was a worry."
    assert any(opening.replace("{Feedback}", second) in bundle.messages["c2"].body for opening in AGAIN_ALONE)


SPLIT = "Clearer field-to-office split in the job description would help candidates."


@pytest.mark.parametrize("status", [AcceptanceStatus.NONE, AcceptanceStatus.VERBAL])
def test_three_of_one_house_read_a_point_in_three_ways(status):
    point = Feedback(SPLIT, Audience(contact_ids=frozenset({"c1", "c2", "c3"})))
    people = [person(extended_offer=True), person("c2", Role.PARTNER), person("c3", Role.DEPARTMENT_CHAIR)]
    messages = compose(case_of(*people, feedback=(point,), acceptance=status)).messages
    said = [next(one for one in sentences(messages[to].body) if "split" in one) for to in ("c1", "c2", "c3")]
    assert all("would help candidates" in one for one in said)
    assert sum("suggest" in one for one in said) == 1
    assert sum(one.startswith("What would help candidates is a clearer") for one in said) == 1


@pytest.mark.parametrize(
    ("point", "thing"),
    [
        ("a written cap on new evaluations would help you with the next one.", "a written cap on new evaluations."),
        ("giving midwives a say in the rota would help the next person.", "giving midwives a say in the rota."),
        (
            "two nights dark each week would make the job last longer.",
            "two nights dark each week, which would make the job last longer.",
        ),
        (
            "a relief milker, put in writing, would help you find someone.",
            "a relief milker, put in writing, which would help you find someone.",
        ),
        (
            "a start-up budget in the letter would have let me decide sooner.",
            "a start-up budget in the letter, which would have let me decide sooner.",
        ),
        (
            "a conservator on staff, even half time, would strengthen the post.",
            "a conservator on staff, even half time, which would strengthen the post.",
        ),
        # Bare, what is set against another thing would be a demand.
        (
            "a permanent deputy rather than a casual would make the role easier to fill.",
            "a permanent deputy rather than a casual; that would make the role easier to fill.",
        ),
        # Theirs to do, and no employer's; no thing; not said to help.
        ("seeing the timetable in writing would help the next candidate.", ""),
        ("meeting the staff would have helped me.", ""),
        ("most candidates would be easier to win over.", ""),
        ("it would help new people.", ""),
        ("Epic at night would be easier with a scribe.", ""),
        ("the loop was long, and a map would help.", ""),
        ("a shorter course would help, and so would a stipend.", ""),
        ("nights without backup worried me.", ""),
    ],
)
def test_what_the_employer_could_do_is_a_suggestion(point, thing):
    assert suggested(point) == thing


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (SPLIT, "a clearer field-to-office split in the job description would help candidates."),
        ("Earlier deadline for the forms would help.", "an earlier deadline for the forms would help."),
        ("More generous budget for moving would help.", "a more generous budget for moving would help."),
        ("Longer handover between shifts would help.", "a longer handover between shifts would help."),
        ("Shorter interviews would help.", "shorter interviews would help."),
        ("Better parking would help.", "better parking would help."),
        ("Earlier notice of the rota would help.", "earlier notice of the rota would help."),
        ("Clearer words about nights would help.", "clearer words about nights would help."),
        ("Shorter and fewer rounds would help.", "shorter and fewer rounds would help."),
    ],
)
def test_a_thing_that_began_a_hasty_sentence_has_its_article(typed, said):
    assert feedback_text(typed) == said


def test_two_who_are_called_hear_a_point_in_two_ways():
    point = Feedback("A two-day office week would widen the pool.", Audience(contact_ids=frozenset({"c1", "c2"})))
    scripts = compose(
        case_of(person(extended_offer=True), person("c2", recruited_heavily=True), feedback=(point,))
    ).scripts
    assert "a two-day office week would widen" in scripts["c1"].spoken
    assert re.search(
        r"suggest\w*(?: one thing, it)? would be a two-day office week, which would widen the pool\.",
        scripts["c2"].spoken,
    )


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Self-scheduling would help.", "self-scheduling would help."),
        ("Sharing the range would help.", "sharing the range would help."),
        (
            "The scribes were a real draw; say so in the ad.",
            "the scribes were a real draw, and I would say so in the ad.",
        ),
        ("The clinic hour is lovely; keep it.", "the clinic hour is lovely, and I hope you keep it."),
        ("Two days is a lot; a call would do.", "two days is a lot; a call would do."),
        ("Epic at night would help.", "Epic at night would help."),
        ("Help with the first months of rent would help.", "help with the first months of rent would help."),
        ("Clarity about nights would help.", "clarity about nights would help."),
        ("Time to settle in would help.", "time to settle in would help."),
        ("Reimbursement for the course would help.", "reimbursement for the course would help."),
        ("Staggered start times would help.", "staggered start times would help."),
        ("Weekend-free months would help.", "weekend-free months would help."),
        ("Despite the rain it was a good day.", "despite the rain it was a good day."),
        ("ICU cover at night would help.", "ICU cover at night would help."),
        ("I would have liked to see the flat.", "I would have liked to see the flat."),
        ("Maria with her two desks would help.", "Maria with her two desks would help."),
        ("Ahmed answering the phone would help.", "Ahmed answering the phone would help."),
        ("Boston each week was far.", "Boston each week was far."),
        ("Boeing would be nearer.", "Boeing would be nearer."),
        ("Cerner training would help.", "Cerner training would help."),
        ("London-based staff would help.", "London-based staff would help."),
        ("X-ray on site would help.", "X-ray on site would help."),
    ],
)
def test_only_a_name_keeps_the_capital_that_begins_a_point(typed, said):
    assert feedback_text(typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "A say in hiring, put into the contract, would help.",
            "a say in hiring, put into the contract, would help.",
        ),
        ("A rota made early, shared with all, would help.", "a rota made early, shared with all, would help."),
        ("The drive made me late, a bus would help.", "the drive made me late; a bus would help."),
        ("The loop took a month, one round less would help.", "the loop took a month; one round less would help."),
    ],
)
def test_only_where_a_second_sentence_begins_a_comma_becomes_a_semicolon(typed, said):
    assert feedback_text(typed) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Base and call pay were behind what I saw elsewhere.", "base and call pay were on the low side."),
        ("The bonus was below what other groups offered.", "the bonus was on the low side."),
        ("Pay was $30k below two other offers", "pay was on the low side"),
        ("A fair split of calls would help other hires.", "a fair split of calls would help other hires."),
    ],
)
def test_a_comparison_tells_of_no_other_offer(text, said):
    assert feedback_text(text) == said


def test_the_next_person_is_named_once():
    point = Feedback("Seeing the terms in writing would help the next person.", Audience(everyone=True))
    for case_id in map(str, range(8)):
        case = case_of(person(extended_offer=True), feedback=(point,))
        body = compose(replace(case, id=case_id)).messages["c1"].body
        assert body.count("next") == 1


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("It is hard to plan w/o a set schedule.", "it is hard to plan without a set schedule."),
        ("W/o a scribe the evenings are long.", "without a scribe the evenings are long."),
        ("Nights w/out backup worried me.", "nights without backup worried me."),
        ("It was hard w/ o notice.", "it was hard without notice."),
        ("Orders signed w/in a day would help.", "orders signed within a day would help."),
        ("More shifts w/ a second nurse would help.", "more shifts with a second nurse would help."),
        ("More time w/each patient would help.", "more time with each patient would help."),
    ],
)
def test_what_follows_a_slash_tells_with_from_without(typed, said):
    assert feedback_text(typed).lower() == said


BOOKS = "Sam's husband, keeps the books"


@pytest.mark.parametrize(
    ("typed", "label", "role"),
    [
        ("boss_spouse", "", Role.PRACTICE_ADMINISTRATOR),
        ("owner wife", "Does the invoices", Role.PRACTICE_ADMINISTRATOR),
        ("family", BOOKS, Role.PRACTICE_ADMINISTRATOR),
        ("spouse", "The baker's wife, does all the accounts", Role.PRACTICE_ADMINISTRATOR),
        ("spouse_helper", "Helped my husband", Role.FAMILY_HELPER),
        ("helper", "Found my wife work, keeps the books at a school", Role.FAMILY_HELPER),
        ("dinner_host", "The owner's wife, had us to supper", Role.HOST),
    ],
)
def test_the_spouse_of_the_boss_who_keeps_the_books_is_of_the_house(typed, label, role):
    assert classify(typed, label) is role


def test_cleared_feedback_reaches_the_spouse_who_keeps_the_books():
    point = Feedback("A lock on the flour store would help.", Audience(contact_ids=frozenset({"c2"})))
    spouse = person("c2", classify("boss_spouse"), role_label=BOOKS, first_name_basis=True)
    bundle = compose(case_of(person(extended_offer=True), spouse, feedback=(point,)))
    assert "lock on the flour store" in bundle.messages["c2"].body
    assert "lock" not in bundle.messages["c1"].body


@pytest.mark.parametrize(
    ("point", "said"),
    [
        (
            "It would help candidates to hear of the 4-day week first, it was the best part.",
            "it would help candidates to hear of the four-day week first; it was the best part.",
        ),
        (
            "Publishing the range would help candidates, it was guesswork.",
            "publishing the range would help candidates; it was guesswork.",
        ),
        ("If the rota came earlier, it would help.", "if the rota came earlier, it would help."),
        ("A lab tour, that was promised, would help.", "a lab tour, that was promised, would help."),
    ],
)
def test_no_comma_alone_joins_two_sentences(point, said):
    assert feedback_text(point) == said


@pytest.mark.parametrize(
    ("point", "twin"),
    [
        (
            "it would help candidates to hear of it first.",
            "it would make it easier for candidates to hear of it first.",
        ),
        ("a map would help candidates find the door.", "a map would make it easier for candidates to find the door."),
    ],
)
def test_whom_it_helps_to_do_it_has_one_to(point, twin):
    assert twin in in_other_words(point)
