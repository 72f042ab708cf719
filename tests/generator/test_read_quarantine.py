from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.read.quarantine import Quarantined, folder_files, read_table, table_text
from generator.read.source import ModelError, Source

TABLE = {
    "tiny": Quarantined('tiny: refers to unknown shape "X"', "1.0.0"),
    "never-good": Quarantined("has no shapes"),
}


def test_the_table_is_read_as_it_was_written(tmp_path: Path) -> None:
    assert read_table(tmp_path) == {}
    (tmp_path / "quarantine.toml").write_text(table_text(TABLE))
    assert read_table(tmp_path) == TABLE


@pytest.fixture
def aside(
    tmp_path: Path, tiny_raw: dict[str, Any], data_folder: Callable[[dict[str, Any]], Path]
) -> tuple[Path, Path]:
    """A folder of models, and a quarantine that keeps an older `tiny`."""
    good = data_folder({"tiny": tiny_raw})
    quarantine = tmp_path / "aside"
    for path, content in folder_files(TABLE, {"tiny": good / "tiny"}).items():
        (quarantine / path).parent.mkdir(parents=True, exist_ok=True)
        (quarantine / path).write_bytes(content)
    data = data_folder({"tiny": {}, "never-good": {}, "fine": {"metadata": {}}})
    return data, quarantine


def test_services_put_aside_are_read_from_the_quarantine(aside: tuple[Path, Path]) -> None:
    source = Source(*aside)
    assert source.names() == ["fine", "tiny"]
    assert "PutEverything" in source.read("tiny").model["operations"]
    assert source.read("fine").model == {"metadata": {}}
    assert source.folder("tiny") == aside[1] / "tiny"
    assert not source.has("never-good")
    with pytest.raises(ModelError, match="never-good: there is no such service"):
        source.read("never-good")


def test_without_a_quarantine_nothing_is_put_aside(aside: tuple[Path, Path]) -> None:
    assert Source(aside[0]).names() == ["fine", "never-good", "tiny"]
    assert Source(aside[0]).read("tiny").model == {}


def test_only_the_newest_version_of_an_api_is_kept(tmp_path: Path) -> None:
    for version in ("2020-01-01", "2024-01-01"):
        (tmp_path / version).mkdir()
        (tmp_path / version / "service-2.json").write_text(json.dumps(version))
    files = folder_files(TABLE, {"tiny": tmp_path})
    assert sorted(files) == ["quarantine.toml", "tiny/2024-01-01/service-2.json"]
    assert folder_files({}, {}) == {}
