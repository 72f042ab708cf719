"""Files that the documents of the repository name are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent

PLACES = ("", "R", "src", "generator", "tests/e2e", "tests/testthat")
"""Folders whose files are named without them."""

MADE = {"dist/", "site/", "generator/quarantine/quarantine.toml"}
"""What only a run makes."""

NAMED = re.compile(r"`([\w./*-]+(?:\.(?:R|py|c|md|toml|Rmd)|/))`")


def _is_there(name: str) -> bool:
    return any(any((ROOT / place).glob(name.rstrip("/"))) for place in PLACES)


@pytest.mark.parametrize("document", ["ARCHITECTURE.md", "CONTRIBUTING.md", "DIFFERENCES.md"])
def test_files_that_a_document_names_are_there(document: str) -> None:
    names = set(NAMED.findall((ROOT / document).read_text("utf-8"))) - MADE
    assert len(names) > 5
    assert [name for name in sorted(names) if not _is_there(name)] == []


def test_every_difference_names_its_test() -> None:
    rows = (ROOT / "DIFFERENCES.md").read_text("utf-8").splitlines()
    rules = {place for place, row in enumerate(rows) if row.startswith("| ---")}
    heads = rules | {place - 1 for place in rules}
    told = [row for place, row in enumerate(rows) if row.startswith("| ") and place not in heads]
    tests = [row.rstrip("| ").rpartition(" | ")[2] for row in told]
    assert len(tests) > 50
    assert all("test" in test for test in tests)
