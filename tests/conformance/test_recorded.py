"""Answers recorded from the services: what botocore reads from them, claws reads, too."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from botocore import xform_name
from botocore.model import OperationModel
from botocore.parsers import PROTOCOL_PARSERS
from botocore.session import Session

from generator.model.naming import service_name
from tests.conformance.cases import sdist_folder
from tests.e2e.rsession import RSession
from tests.parity.rdata import load
from tests.parity.values import from_botocore, from_claws, mismatches

_PLACEHOLDER = "its times are placeholders, which botocore does not read as times either"
EXCEPTIONS: Mapping[str, str] = {
    "ec2-attach-volume.xml": _PLACEHOLDER,
    "ec2-create-snapshot.xml": _PLACEHOLDER,
    "ec2-create-volume.xml": _PLACEHOLDER,
    "ec2-describe-spot-instance-requests.xml": _PLACEHOLDER,
    "ec2-detach-volume.xml": _PLACEHOLDER,
    "ec2-request-spot-instances.xml": _PLACEHOLDER,
    "s3-get-bucket-location.xml": "a location is the root's text, which needs a special reader",
}
"""Files that are left out, and why."""

READ = """
function(service, name, status, headers, body) {
  operation <- claws:::operation_get(claws:::model_get(service), name)
  response <- claws:::response(as.integer(status), headers, body)
  read <- tryCatch(
    claws:::result_bare(claws:::response_parse(response, operation)),
    claws_service_error = function(e) list(Code = e$code, Message = e$error_response$Message)
  )
  serialize(read, NULL, version = 2)
}
"""


def _files() -> list[Path]:
    folder = sdist_folder() / "tests/unit/response_parsing"
    found = [*folder.glob("xml/*/*.xml"), *folder.glob("json/errors/*.json")]
    return sorted(path for path in found if path.name not in EXCEPTIONS)


@cache
def _operation(file: str) -> OperationModel:
    """The operation that a file is named after, such as `ec2-describe-tags#2`."""
    service, name = file.split("-", 1)
    model = Session().get_service_model(service)
    wanted = name.split("#")[0].replace("-", "_")
    operations = {xform_name(each): each for each in model.operation_names}
    return model.operation_model(operations[wanted])


def _response(path: Path) -> dict[str, Any]:
    body = path.read_bytes()
    headers: dict[str, str] = {}
    if b"__headers__" in body:
        recorded = json.loads(body)
        headers = recorded.pop("__headers__")
        body = json.dumps(recorded).encode()
    status = 400 if path.parent.name == "errors" else 200
    return {"body": body, "headers": headers, "status_code": status}


@pytest.fixture(scope="module")
def r() -> RSession:
    session = RSession()
    session.evaluate("library(claws)")
    return session


@pytest.mark.parametrize("path", _files(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_recorded_answers_are_read_as_botocore_reads_them(r: RSession, path: Path) -> None:
    operation = _operation(path.stem)
    service = operation.service_model
    response = _response(path)
    parser = PROTOCOL_PARSERS[service.resolved_protocol]()
    expected = parser.parse(response, operation.output_shape)
    read = load(
        r.call(
            READ,
            service=service_name(service.service_name, service.metadata),
            name=operation.name,
            status=response["status_code"],
            headers=response["headers"] or {"x-none": ""},
            body=response["body"],
        )
    )
    if response["status_code"] == 400:
        assert read["Code"][0] == expected["Error"]["Code"]
        assert read["Message"][0] == (expected["Error"].get("Message") or "")
        return
    expected.pop("ResponseMetadata", None)
    shape = operation.output_shape
    claws = from_claws(read, shape) if shape else {}
    botocore = from_botocore(expected, shape) if shape else expected
    assert list(mismatches(botocore, claws)) == []


def test_all_files_are_read() -> None:
    folder = sdist_folder() / "tests/unit/response_parsing"
    there = {*folder.rglob("*.xml"), *(folder / "json").rglob("errors/*.json")}
    assert {path for path in there if path.name not in EXCEPTIONS} == set(_files())
    assert len(there) - len(_files()) == len(EXCEPTIONS)
    assert len(there) >= 206
