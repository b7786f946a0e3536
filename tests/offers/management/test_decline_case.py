"""The command reads a case file and writes the bundles; it never asks the database."""

import json

import pytest
from django.core.management import CommandError, call_command

from offers.domain.decline.compose import compose
from tests.offers.domain.decline import cases_on_file as on_file


def written(tmp_path, data, *arguments):
    source, target = tmp_path / "case.json", tmp_path / "out.json"
    source.write_text(json.dumps(data), encoding="utf-8")
    call_command("decline_case", str(source), *arguments, "--output", str(target))
    return json.loads(target.read_text(encoding="utf-8"))["bundles"]


def test_one_case_gives_the_bundle_that_compose_gives(tmp_path):
    assert written(tmp_path, on_file.raw("n01")) == [compose(on_file.case("n01")).as_json()]


@pytest.mark.parametrize("wrap", [lambda cases: cases, lambda cases: {"scenarios": cases}])
def test_a_list_and_an_object_of_scenarios_are_read_alike(tmp_path, wrap):
    cases = [on_file.raw("n01"), on_file.raw("n02")]
    assert [bundle["scenario_id"] for bundle in written(tmp_path, wrap(cases))] == ["N01", "N02"]


def test_an_id_picks_one_case(tmp_path):
    cases = [on_file.raw("n01"), on_file.raw("n02")]
    assert [bundle["scenario_id"] for bundle in written(tmp_path, cases, "--id", "N02")] == ["N02"]


def test_without_output_the_bundles_are_printed(tmp_path, capsys):
    source = tmp_path / "case.json"
    source.write_text(json.dumps(on_file.raw("n02")), encoding="utf-8")
    call_command("decline_case", str(source))
    assert json.loads(capsys.readouterr().out)["bundles"][0]["scenario_id"] == "N02"


def test_an_unknown_id_is_said(tmp_path):
    with pytest.raises(CommandError, match="no case has the id 'S99'"):
        written(tmp_path, on_file.raw("n01"), "--id", "S99")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"contacts": [{"id": "c1"}]}, r"contacts\[0\]\.name: missing"),
        ({"applicant": None}, "applicant: missing"),
        ({"organisation": {}}, r"organisation\.name: missing"),
        ({"contacts": "nobody"}, "contacts: expected a list"),
        ({"contacts": [7]}, r"contacts\[0\]: expected an object"),
        ({"id": ""}, "id: missing"),
        ({"contacts": [{"id": "a", "name": "A"}, {"id": "a", "name": "B"}]}, r"contacts\[1\]\.id: 'a' is used twice"),
        ({"reasons": [{"visibility": "public"}]}, r"reasons\[0\]\.text: missing"),
    ],
)
def test_a_missing_key_is_named(tmp_path, change, message):
    with pytest.raises(CommandError, match=message):
        written(tmp_path, {**on_file.raw("n01"), **change})


def test_a_file_that_is_not_json_is_named(tmp_path):
    source = tmp_path / "case.json"
    source.write_text("{", encoding="utf-8")
    with pytest.raises(CommandError, match="not JSON"):
        call_command("decline_case", str(source))
    source.write_bytes(b"\xff\xfe")
    with pytest.raises(CommandError, match="not UTF-8"):
        call_command("decline_case", str(source))


def test_a_file_that_is_not_there_and_a_place_that_cannot_be_written_are_named(tmp_path):
    with pytest.raises(CommandError, match="No such file"):
        call_command("decline_case", str(tmp_path / "none.json"))
    source = tmp_path / "case.json"
    source.write_text(json.dumps(on_file.raw("n02")), encoding="utf-8")
    with pytest.raises(CommandError, match="No such file"):
        call_command("decline_case", str(source), "--output", str(tmp_path / "no" / "where.json"))


def test_something_else_than_cases_is_refused(tmp_path):
    with pytest.raises(CommandError, match="expected a case"):
        written(tmp_path, "hello")
