"""The protocol cases of botocore's source distribution, fetched from PyPI and checked by hash."""

from __future__ import annotations

import hashlib
import json
import os
import tarfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from generator.update.fetch import download_pip_sdist
from generator.update.sdist import PATH, fetch_sdist, read_sdist

ROOT = Path(__file__).resolve().parent.parent.parent
CACHE = Path(os.environ.get("CLAWS_TEST_CACHE", ROOT / ".cache"))
SDIST = read_sdist((ROOT / PATH).read_text("utf-8"))
"""That of the pinned botocore; `python -m generator update` writes it down."""

UNPACKED = (
    "tests/unit",
    "tests/functional/endpoint-rules",
    "tests/functional/configured_endpoint_urls",
)
"""Folders of the distribution that hold cases."""


@dataclass(frozen=True, slots=True)
class Case:
    """One case: a suite's model and what one operation of it sends or receives."""

    file: str
    suite: Mapping[str, Any]
    case: Mapping[str, Any]
    number: int

    @property
    def id(self) -> str:
        """The case's name, or its suite's and its number in it where it has none."""
        name = self.case.get("id") or f"{self.suite['description']} #{self.number}"
        return f"{self.file}:{name}"

    @property
    def model(self) -> dict[str, Any]:
        """A service model with the case's operation alone, and what older cases leave unsaid."""
        given = {"http": {}, "name": "OperationName", **self.case["given"]}
        given["http"] = {"method": "POST", "requestUri": "/", **given["http"]}
        metadata = {
            "endpointPrefix": "host",
            "serviceId": "cases",
            "serviceFullName": "Cases",
            "signatureVersion": "v4",
            **self.suite["metadata"],
        }
        if metadata["protocol"] == "query" and "output" in given:
            wrapped = {"resultWrapper": f"{given['name']}Result", **given["output"]}
            given["output"] = wrapped
        shapes = {name: _plain(shape) for name, shape in self.suite.get("shapes", {}).items()}
        for reference in (given.get("input", {}), given.get("output", {})):
            if "payload" in reference:
                shapes[reference["shape"]]["payload"] = reference["payload"]
        return {"metadata": metadata, "operations": {given["name"]: given}, "shapes": shapes}


def _plain(shape: Mapping[str, Any]) -> dict[str, Any]:
    """A shape of a type that today's models have."""
    return {**shape, "type": "string" if shape["type"] == "character" else shape["type"]}


@cache
def sdist_folder() -> Path:
    """Return the folder of the unpacked tests."""
    folder = CACHE / SDIST.file.removesuffix(".tar.gz")
    absent = [part for part in UNPACKED if not (folder / part).is_dir()]
    if absent:
        CACHE.mkdir(parents=True, exist_ok=True)
        with tarfile.open(_archive()) as archive:
            for part in absent:
                inside = f"{folder.name}/{part}/"
                tests = [m for m in archive.getmembers() if m.name.startswith(inside)]
                archive.extractall(CACHE, tests)  # what the hash vouches for
    return folder


def _archive() -> Path:
    path = CACHE / SDIST.file
    if not path.exists():
        fetch_sdist(SDIST.version, CACHE, download_pip_sdist)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == SDIST.sha256
    return path


def ignored_cases(kind: str) -> Iterator[Case]:
    """Cases that botocore's own runner leaves out."""
    path = sdist_folder() / "tests/unit/protocols/protocol-tests-ignore-list.json"
    ignored = json.loads(path.read_text("utf-8"))
    for case in protocol_cases(kind):
        listed = ignored["protocols"].get(case.file, {}).get(kind, {}).get("cases", ())
        suites = ignored["general"].get(kind, {}).get("suites", ())
        if case.case.get("id") in listed or case.suite["description"] in suites:
            yield case


def protocol_cases(kind: str) -> Iterator[Case]:
    """Cases of all protocols.

    Args:
        kind: `input` or `output`, or one of them below `legacy/`.
    """
    folder = sdist_folder() / "tests/unit/protocols"
    for path in sorted((folder / kind).glob("*.json")):
        file = path.parent.parent.relative_to(folder) / path.stem
        for suite in json.loads(path.read_text("utf-8")):
            for number, case in enumerate(suite["cases"]):
                yield Case(str(file), suite, case, number)


@cache
def endpoint_files() -> Mapping[str, str]:
    """Text of the endpoint cases of each service, by botocore's name of it."""
    folder = sdist_folder() / "tests/functional/endpoint-rules"
    paths = sorted(folder.glob("*/endpoint-tests-1.json"))
    return {path.parent.name: path.read_text("utf-8") for path in paths}


@cache
def language_files() -> Mapping[str, tuple[str, str]]:
    """Rule sets that try one thing of the rules language each, with the text of their cases."""
    folder = sdist_folder() / "tests/unit/data/endpoints"
    return {
        path.stem: (
            (folder / "valid-rules" / path.name).read_text("utf-8"),
            path.read_text("utf-8"),
        )
        for path in sorted((folder / "test-cases").glob("*.json"))
    }
