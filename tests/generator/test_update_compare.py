from __future__ import annotations

import copy
import gzip
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.read.source import ModelError, Source
from generator.update.change import Change
from generator.update.compare import changed_services, compare, endpoint_prefix, regions


def quiet(done: int, total: int, name: str) -> None:
    """Progress that nobody watches."""


@pytest.fixture
def pair(
    tiny_raw: dict[str, Any], data_folder: Callable[[dict[str, Any]], Path], tmp_path: Path
) -> tuple[Path, Path]:
    """Two equal folders with the services `tiny` and `twin`."""
    twin = copy.deepcopy(tiny_raw)
    twin["metadata"].update(serviceAbbreviation="Twin", serviceFullName="Twin")
    old = data_folder({"tiny": tiny_raw, "twin": twin})
    new = tmp_path / "new"
    shutil.copytree(old, new)
    return old, new


def edit(folder: Path, name: str, change: Callable[[dict[str, Any]], object]) -> None:
    path = folder / name / "2024-01-01/service-2.json"
    model = json.loads(path.read_text())
    change(model)
    path.write_text(json.dumps(model))


def test_only_the_services_among_those_named_are_looked_at(pair: tuple[Path, Path]) -> None:
    edit(pair[1], "tiny", lambda model: model["operations"].pop("Ping"))
    old, new = map(Source, pair)
    assert changed_services(old, new) == ["tiny"]
    assert changed_services(old, new, ["tiny", "gone"]) == ["tiny"]
    assert changed_services(old, new, ["twin"]) == []
    assert compare(old, new, ("a", "b"), quiet, ["twin"]).changes == ()


def test_only_services_with_another_file_are_compared(pair: tuple[Path, Path]) -> None:
    old, new = pair
    edit(new, "twin", lambda model: model["operations"].pop("Ping"))
    seen: list[tuple[int, int, str]] = []
    report = compare(Source(old), Source(new), ("1", "2"), lambda *step: seen.append(step))
    assert seen == [(1, 1, "twin")]
    assert report.changes == (Change("operation_removed", "twin", "twin_ping"),)


def test_services_come_and_go(pair: tuple[Path, Path]) -> None:
    old, new = pair
    shutil.rmtree(new / "twin")
    kinds = [change.kind for change in compare(Source(old), Source(new), ("1", "2"), quiet).changes]
    assert kinds == ["service_removed"]
    kinds = [change.kind for change in compare(Source(new), Source(old), ("1", "2"), quiet).changes]
    assert kinds == ["service_added"]


def test_compression_is_no_change(pair: tuple[Path, Path]) -> None:
    old, new = pair
    path = new / "tiny/2024-01-01/service-2.json"
    path.with_name("service-2.json.gz").write_bytes(gzip.compress(path.read_bytes()))
    path.unlink()
    assert set(Source(new).names()) == {"tiny", "twin"}
    assert changed_services(Source(old), Source(new)) == []


def test_endpoint_rules_and_regions_are_compared(pair: tuple[Path, Path]) -> None:
    old, new = pair
    for folder, names in ((old, ["Region"]), (new, ["Region", "UseFIPS"])):
        rules = {"version": "1.0", "parameters": {name: {} for name in names}, "rules": []}
        (folder / "tiny/2024-01-01/endpoint-rule-set-1.json").write_text(json.dumps(rules))
        known: dict[str, Any] = {name.lower(): {} for name in names}
        aws = {"id": "aws", "regionRegex": "x", "outputs": {}, "regions": known}
        content = {"partitions": [aws]}
        (folder / "partitions.json").write_text(json.dumps(content))
    assert regions(Source(new)) == {"region", "usefips"}
    assert compare(Source(old), Source(new), ("1", "2"), quiet).changes == (
        Change("region_added", "", where="usefips"),
        Change("endpoints", "tiny", detail="new parameter UseFIPS"),
    )


def test_a_service_that_cannot_be_read_has_no_place_in_the_table(pair: tuple[Path, Path]) -> None:
    old, new = pair
    assert endpoint_prefix(Source(new), "tiny") == "tiny"
    (new / "tiny/2024-01-01/service-2.json").write_text("{")
    assert endpoint_prefix(Source(new), "tiny") is None
    table = {"partition": "aws", "services": {"tiny": {"partitionEndpoint": "aws-global"}}}
    (new / "endpoints.json").write_text(json.dumps({"partitions": [table]}))
    shutil.copytree(new / "tiny", old / "tiny", dirs_exist_ok=True)
    assert changed_services(Source(old), Source(new), ["tiny"]) == []


def test_another_place_in_the_table_of_endpoints_is_a_change(pair: tuple[Path, Path]) -> None:
    old, new = pair
    table = {"partition": "aws", "services": {"tiny": {"partitionEndpoint": "aws-global"}}}
    (new / "endpoints.json").write_text(json.dumps({"partitions": [table]}))
    edit(new, "twin", lambda model: model["metadata"].update(endpointPrefix="twin"))
    edit(old, "twin", lambda model: model["metadata"].update(endpointPrefix="twin"))
    assert changed_services(Source(old), Source(new)) == ["tiny"]
    report = compare(Source(old), Source(new), ("1", "2"), quiet)
    assert report.changes == (Change("endpoints", "tiny"),)


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="there is no such folder"):
        Source(tmp_path / "a")
