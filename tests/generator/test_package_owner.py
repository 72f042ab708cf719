from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from generator.cli import main
from generator.package.owner import Owner, own, placeholders, read_owner

ROOT = Path(__file__).parent.parent.parent
JANE = Owner("Jane", "Doe", "jane@doe.net", "https://doe.net/claws", "https://doe.net/claws/issues")
NOBODY = Owner("The claws authors", "", "maintainers@example.org", "", "")


def test_description_names_the_owner() -> None:
    said = own((ROOT / "DESCRIPTION").read_text("utf-8"), JANE)
    assert (
        'Authors@R: c(\n    person("Jane", "Doe", role = c("aut", "cre", "cph"),\n'
        '      email = "jane@doe.net"),\n    person("Amazon.com'
    ) in said
    assert (
        "\nURL: https://doe.net/claws\nBugReports: https://doe.net/claws/issues\nLicense: "
    ) in said
    assert own(said, JANE) == said


def test_an_address_that_is_taken_back_is_gone() -> None:
    said = own((ROOT / "DESCRIPTION").read_text("utf-8"), JANE)
    assert own(said, NOBODY) == own((ROOT / "DESCRIPTION").read_text("utf-8"), NOBODY)


def test_description_follows_from_the_table() -> None:
    description = (ROOT / "DESCRIPTION").read_text("utf-8")
    assert own(description, read_owner()) == description


def test_rows_that_are_not_filled_in_are_named() -> None:
    assert placeholders(NOBODY) == ["email", "family", "url", "bug_reports"]
    assert placeholders(JANE) == []


def test_a_description_without_authors_stays_as_it_is() -> None:
    assert own("Package: x\nLicense: y\n", JANE) == "Package: x\nLicense: y\n"


@pytest.mark.parametrize("owner", [NOBODY, JANE])
def test_the_check_tells_of_placeholders_and_passes(
    owner: Owner, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("generator.cli.read_owner", lambda: owner)
    monkeypatch.setattr("generator.cli.check", lambda *_: [])
    monkeypatch.setattr("generator.cli.report_check", lambda _: 0)
    assert main(["check"]) == 0
    told = "generator/owner.toml: the owner has still to fill in email, family, url, bug_reports"
    assert (told in capsys.readouterr().err) is (owner is NOBODY)


def test_every_field_of_the_table_may_be_a_placeholder() -> None:
    fields = {field.name for field in dataclasses.fields(Owner)}
    assert set(placeholders(NOBODY)) == fields - {"given"}
