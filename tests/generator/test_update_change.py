from __future__ import annotations

import json

import pytest

from generator.update.change import Change, Level, Report, by_kind, report_json, report_text

ADDED = Change("argument_added", "tiny", "tiny_ping", "A$B")
GONE = Change("operation_removed", "tiny", "tiny_pong")
TEXT = Change("text", "other")
REGION = Change("region_added", "", where="us-new-1")


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (ADDED, "`A$B` of `tiny_ping()`"),
        (GONE, "`tiny_pong()`"),
        (TEXT, "`other`"),
        (REGION, "`us-new-1`"),
        (
            Change("argument_values_added", "tiny", "tiny_ping", "A", '"x"', ("tiny_pong",)),
            '`"x"` for `A` of `tiny_ping()` and 1 more',
        ),
        (
            Change("result_type", "tiny", "tiny_ping", "A", "string to list"),
            "`A` of `tiny_ping()`: string to list",
        ),
        (Change("wire", "tiny", detail="metadata auth"), "`tiny`: metadata auth"),
    ],
)
def test_a_change_is_told_in_r_terms(change: Change, sentence: str) -> None:
    assert change.sentence() == sentence


@pytest.mark.parametrize(
    ("changes", "level"),
    [
        ((), Level.NONE),
        ((TEXT,), Level.PATCH),
        ((TEXT, ADDED), Level.MINOR),
        ((GONE, TEXT), Level.BREAKING),
    ],
)
def test_a_report_has_the_highest_level_of_its_changes(
    changes: tuple[Change, ...], level: Level
) -> None:
    assert Report("1", "2", changes).level is level


def test_changes_are_grouped_by_service_and_kind() -> None:
    report = Report("1", "2", (ADDED, GONE, TEXT, REGION))
    assert report.by_service() == {"": [REGION], "other": [TEXT], "tiny": [ADDED, GONE]}
    assert list(by_kind([ADDED, GONE])) == ["operation_removed", "argument_added"]
    assert report.breaking() == [GONE]


def test_the_text_marks_what_breaks_and_names_what_was_put_aside() -> None:
    text = report_text(Report("1.0", "2.0", (ADDED, GONE), {"bad": "has no shapes"}))
    assert text.splitlines() == [
        "1.0 -> 2.0: 2 changes in 1 services, 1 of them breaking",
        "QUARANTINED bad: has no shapes",
        "",
        "tiny",
        "! Operations removed",
        "    tiny_pong()",
        "  New arguments",
        "    A$B of tiny_ping()",
    ]
    assert report_text(Report("1.0", "1.0")) == "1.0 -> 1.0: nothing changed\n"


def test_the_json_holds_what_there_is() -> None:
    body = json.loads(report_json(Report("1.0", "2.0", (ADDED, TEXT))))
    assert body["level"] == "minor"
    assert body["services"][1] == {
        "service": "tiny",
        "level": "minor",
        "changes": [
            {"kind": "argument_added", "level": "minor", "function": "tiny_ping", "where": "A$B"}
        ],
    }
