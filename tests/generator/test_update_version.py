from __future__ import annotations

import pytest

from generator.update.change import Level
from generator.update.version import Released, bump, next_version, read_release, release_text


@pytest.mark.parametrize(
    ("version", "level", "after"),
    [
        ("1.2.3", Level.BREAKING, "1.3.0"),
        ("1.2.3", Level.MINOR, "1.3.0"),
        ("1.2.3", Level.PATCH, "1.2.4"),
        ("1.2.3", Level.NONE, "1.2.3"),
        ("0.0.1", Level.MINOR, "0.1.0"),
        ("1.2", Level.PATCH, "1.2.1"),
    ],
)
def test_the_level_of_the_changes_decides_the_version(
    version: str, level: Level, after: str
) -> None:
    assert bump(version, level) == after


@pytest.mark.parametrize(
    ("current", "before", "level", "after"),
    [
        ("1.0.0", Level.NONE, Level.MINOR, "1.1.0"),
        ("1.1.0", Level.MINOR, Level.MINOR, "1.1.0"),
        ("1.1.0", Level.MINOR, Level.BREAKING, "1.1.0"),
        ("1.1.0", Level.BREAKING, Level.PATCH, "1.0.1"),
        ("3.0.0", Level.NONE, Level.MINOR, "3.0.0"),
        ("1.0.1", Level.NONE, Level.MINOR, "1.1.0"),
    ],
    ids=[
        "first update",
        "second update of the same level",
        "a breaking one later",
        "what broke was taken back before a release",
        "someone chose a higher version",
        "someone chose a lower version",
    ],
)
def test_the_version_is_counted_from_the_last_release(
    current: str, before: Level, level: Level, after: str
) -> None:
    assert next_version(current, Released("1.0.0", "1.44.0", before), level) == after


def test_the_release_is_read_as_it_was_written() -> None:
    released = Released("1.0.0", "1.44.0", Level.MINOR)
    assert read_release(release_text(released)) == released
