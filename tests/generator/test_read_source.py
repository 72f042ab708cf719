from __future__ import annotations

import gzip
import json
import pickle
from pathlib import Path

import pytest

from generator.read.source import ModelError, Source, read_file

DATA = Path(__file__).parent / "data"


def test_a_service_comes_with_its_paginators_waiters_and_examples() -> None:
    raw = Source(DATA).read("tiny")
    assert raw.model["metadata"]["serviceId"] == "Tiny"
    assert list(raw.paginators) == ["ListThings"]
    assert list(raw.waiters) == ["ThingExists"]
    assert list(raw.examples) == ["PutEverything", "Ping"]


def test_sdk_extras_are_applied(tmp_path: Path) -> None:
    folder = tmp_path / "tiny" / "2024-01-01"
    folder.mkdir(parents=True)
    model = (DATA / "tiny" / "2024-01-01" / "service-2.json").read_text("utf-8")
    (folder / "service-2.json").write_text(model, "utf-8")
    extra = {"version": "1.0", "merge": {"operations": {"Ping": {"documentation": "<p>Pong.</p>"}}}}
    (folder / "service-2.sdk-extras.json").write_text(json.dumps(extra), "utf-8")
    assert Source(tmp_path).read("tiny").model["operations"]["Ping"]["documentation"] == (
        "<p>Pong.</p>"
    )


def test_an_unknown_service_is_named() -> None:
    assert Source(DATA).has("tiny")
    assert not Source(DATA).has("nothere")
    with pytest.raises(ModelError, match="nothere: there is no such service"):
        Source(DATA).read("nothere")


def test_an_empty_or_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no service model in this folder"):
        Source(tmp_path).names()
    with pytest.raises(ModelError, match="there is no such folder"):
        Source(tmp_path / "absent")


@pytest.mark.parametrize("content", [b"{", b'"text"', b"\xff\xfe"])
def test_a_file_that_is_not_a_json_object_names_its_service(tmp_path: Path, content: bytes) -> None:
    folder = tmp_path / "tiny" / "2024-01-01"
    folder.mkdir(parents=True)
    (folder / "service-2.json").write_bytes(content)
    with pytest.raises(ModelError, match="tiny: service-2"):
        Source(tmp_path).read("tiny")


def test_a_truncated_gzip_names_its_service(tmp_path: Path) -> None:
    folder = tmp_path / "tiny" / "2024-01-01"
    folder.mkdir(parents=True)
    (folder / "service-2.json.gz").write_bytes(gzip.compress(b'{"metadata": {}}' * 50)[:-20])
    with pytest.raises(ModelError, match="tiny: service-2 cannot be read"):
        Source(tmp_path).read("tiny")


@pytest.mark.parametrize("name", ["partitions", "endpoints"])
@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "cannot be read: "),
        ("[]", "is an array, not an object"),
        ('{"partitions": 1}', "partitions is a number, not an array"),
    ],
)
def test_a_table_of_all_services_that_is_broken_is_named(
    tmp_path: Path, name: str, content: str, said: str
) -> None:
    source = Source(tmp_path)
    ask = source.partitions if name == "partitions" else source.endpoint_table
    assert ask() == {}
    (tmp_path / f"{name}.json").write_text(content, "utf-8")
    assert ask() == {}
    source = Source(tmp_path)
    ask = source.partitions if name == "partitions" else source.endpoint_table
    with pytest.raises(ModelError) as refused:
        ask()
    assert f"{name}.json" in str(refused.value)
    assert said in str(refused.value)


def test_a_source_can_be_sent_to_another_process() -> None:
    assert pickle.loads(pickle.dumps(Source(DATA))).names() == ["tiny"]


def test_a_single_file_is_named_by_its_service_id(tmp_path: Path) -> None:
    path = tmp_path / "private.json.gz"
    model = {"metadata": {"serviceId": "My Service"}, "operations": {}, "shapes": {}}
    path.write_bytes(gzip.compress(json.dumps(model).encode()))
    assert read_file(path).name == "my-service"


@pytest.mark.parametrize("content", ["", "[]", "{}"])
def test_a_single_file_that_is_no_model_is_named(tmp_path: Path, content: str) -> None:
    path = tmp_path / "broken.json"
    path.write_text(content, "utf-8")
    with pytest.raises(ModelError, match=r"broken\.json"):
        read_file(path)
