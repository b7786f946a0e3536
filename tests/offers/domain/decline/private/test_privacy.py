"""Whatever anybody types: nothing private comes out, and nothing breaks."""

import dataclasses
import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from offers.domain.decline.case_file import read_case
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import PrivateReason, PrivateText
from offers.domain.decline.text.placeholders import left_over

from .. import cases_on_file as on_file

calmly = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
# Words that occur nowhere else, so that finding one means that it leaked.
secret_words = st.lists(
    st.from_regex(r"[b-df-hj-np-tv-z]{2}[aeiou][b-df-hj-np-tv-z]{3}[aeiou]zq", fullmatch=True),
    min_size=2,
    max_size=4,
    unique=True,
)
any_text = st.text(max_size=300)
case_names = st.sampled_from(on_file.NAMES)
NOTES = (
    "Walked me through the {0} and the {1}; showed me the {0} {1} clinic. Spent an hour with me on {0} {1}.",
    "She told me about {0} and {1}. Lunch & a frank talk re: {0} {1}.",
    "Sent me the {0} {1} numbers, drove us past {0} {1}.",
)


@calmly
@given(name=case_names, tokens=secret_words, where=st.integers(0, 2))
def test_a_private_reason_never_comes_back_by_way_of_a_note(name, tokens, where):
    raw = on_file.raw(name)
    note = NOTES[where].format(*tokens)
    contacts = [
        {**contact, "interactions": [*contact["interactions"], {"date": None, "kind": "visit", "note": note}]}
        for contact in raw["contacts"]
    ]
    private = {"id": "p", "text": f"It is about {' and '.join(tokens)}.", "visibility": "private", "share_with": []}
    case = read_case({**raw, "contacts": contacts, "reasons": [*raw["reasons"], private]})
    text = on_file.outgoing(compose(case)).lower()
    assert not [token for token in tokens if token in text]


@calmly
@given(name=case_names, tokens=secret_words)
def test_an_employer_who_may_not_be_named_is_not_named(name, tokens):
    raw = on_file.raw(name)
    employer = " ".join(token.title() for token in tokens)
    alternative = {
        **raw["chosen_alternative"],
        "employer": employer,
        "may_name": False,
        "summary": f"Going to {employer}",
    }
    note = f"Talked with me about {employer}; compared it to {tokens[0].title()} {tokens[1].title()} for me."
    contacts = [
        {**contact, "interactions": [{"date": None, "kind": "phone", "note": note}]} for contact in raw["contacts"]
    ]
    feedback = [{"id": "f", "text": f"{employer} publishes its rota.", "share_with": ["*"]}]
    case = read_case({**raw, "contacts": contacts, "chosen_alternative": alternative, "feedback": feedback})
    text = on_file.outgoing(compose(case)).lower()
    assert employer.lower() not in text
    assert f"{tokens[0]} {tokens[1]}" not in text


@calmly
@given(
    name=case_names,
    tokens=secret_words,
    marker=st.sampled_from(["in confidence", "off the record", "under NDA", "between us"]),
)
def test_what_was_told_in_confidence_is_not_repeated(name, tokens, marker):
    raw = on_file.raw(name)
    told = f"{tokens[0]} {tokens[1]}"
    note = f"Showed me the ward; told me {marker} about the {told}. Explained the {told} plan."
    contacts = [
        {**contact, "interactions": [{"date": None, "kind": "visit", "note": note}]} for contact in raw["contacts"]
    ]
    text = on_file.outgoing(compose(read_case({**raw, "contacts": contacts}))).lower()
    assert tokens[0] not in text
    assert tokens[1] not in text


@calmly
@given(
    name=case_names,
    note=any_text,
    thanks=st.text(max_size=80),
    reason=any_text,
    feedback=any_text,
    label=st.text(max_size=60),
)
def test_arbitrary_text_neither_breaks_anything_nor_leaves_a_gap(name, note, thanks, reason, feedback, label):
    raw = on_file.raw(name)
    entries = [
        {"date": None, "kind": note[:20], "note": note},
        {"date": None, "kind": "visit", "note": "", "thanks_for": thanks},
    ]
    contacts = [{**contact, "interactions": entries, "role_label": label} for contact in raw["contacts"]]
    case = read_case(
        {
            **raw,
            "contacts": contacts,
            "reasons": [{"text": reason.strip() or "x", "visibility": "public", "share_with": ["*"]}],
            "feedback": [{"text": feedback.strip() or "x", "share_with": ["*"]}],
        }
    )
    answer = compose(case)
    for message in answer.messages.values():
        assert left_over(message.body, [case.organization.name]) == ()
        assert not re.search(r"<script|\{\{|\{%", message.body)
    assert answer.as_json()["scenario_id"] == case.id


@given(text=st.text(min_size=1))
def test_private_text_hides_from_every_print(text):
    private = PrivateReason(PrivateText(f"secret-{text}"))
    assert "secret-" not in repr(private)
    assert "secret-" not in f"{private}"
    assert "secret-" not in str(dataclasses.replace(private).content)
