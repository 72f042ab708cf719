"""Published protocol cases through the serializer and the parser of the installed package."""

from __future__ import annotations

import datetime
import lzma
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.model.build import build_service
from generator.model.service import Service
from generator.model.wire import to_json, wire_model
from generator.read.source import RawService
from tests.conformance.bodies import (
    CONTENT_TYPES,
    DECODERS,
    header_elements,
    published_body,
    sorted_query,
)
from tests.conformance.cases import Case, ignored_cases, protocol_cases
from tests.conformance.exceptions import EXCEPTIONS
from tests.e2e.rsession import RConditionError, RSession

SERIALIZE = """
function(path, name, params, endpoint) {
  operation <- claws:::operation_get(claws:::model_read(path), name)
  params <- claws:::params_given(params, operation)
  params <- claws:::params_check(params, operation, function() TOKEN)
  request <- operation$protocol$serialize(operation, params)
  settings <- claws:::settings_resolve(
    claws:::config_make(list(), list(), NULL, "us-east-1"),
    function(name) if (grepl("_FILE$", name)) "/dev/null" else ""
  )
  call <- list(client = list(settings = settings), operation = operation, params = params)
  if (!is.null(operation$traits[["requestcompression"]])) {
    request <- claws:::compress_request(request, call)
  }
  prefix <- claws:::host_prefix(operation, params)
  request <- claws:::endpoint_apply(request, claws:::endpoint_split(endpoint))
  list(
    method = request$method, url = sub("^https?://[^/]*", "", claws:::request_url(request)),
    headers = as.list(request$headers), body = request$body, host_prefix = prefix
  )
}
""".replace("TOKEN", '"00000000-0000-4000-8000-000000000000"')

PARSE = """
function(path, name, status, headers, body) {
  operation <- claws:::operation_get(claws:::model_read(path), name)
  response <- claws:::response(as.integer(status), headers, body)
  claws:::result_bare(claws:::response_parse(response, operation))
}
"""


@pytest.fixture(scope="session")
def r() -> RSession:
    session = RSession()
    session.evaluate("library(claws)")
    return session


def _model_file(case: Case, folder: Path) -> tuple[Service, Path]:
    service = build_service(RawService("cases", case.model))
    path = folder / "cases.json.xz"
    path.write_bytes(lzma.compress(to_json(wire_model(service))))
    return service, path


def _id(case: Case) -> str:
    return case.id


def _typed(value: Any, service: Service, shape: str) -> Any:
    """A case's parameter as an R user has it: times as times, blobs as bytes."""
    described = service.shapes[shape]
    if value is None or described.traits.get("document"):
        return value
    if described.type == "structure":
        members = {m.name: m for m in described.members}
        known = value.keys() & members.keys()
        return (
            value
            if not known
            else {k: _typed(v, service, members[k].shape) for k, v in value.items()}
        )
    if described.type == "list":
        return [_typed(v, service, described.members[0].shape) for v in value]
    if described.type == "map":
        return {k: _typed(v, service, described.members[1].shape) for k, v in value.items()}
    if described.type == "blob":
        return value.encode()
    if described.type == "timestamp":
        return datetime.datetime.fromtimestamp(value, datetime.UTC)
    if described.type in ("float", "double"):
        return float(value)
    return value


def _cases(kind: str) -> Iterator[Case]:
    for folder in (kind, f"legacy/{kind}"):
        for case in protocol_cases(folder):
            if case.id not in EXCEPTIONS:
                yield case


@pytest.mark.parametrize("case", list(_cases("input")), ids=_id)
def test_requests_are_written_as_published(r: RSession, case: Case, tmp_path: Path) -> None:
    service, path = _model_file(case, tmp_path)
    operation = service.operations[0]
    params = case.case.get("params", {})
    if operation.input:
        params = _typed(params, service, operation.input)
    endpoint = case.suite.get("clientEndpoint", "https://example.com")
    request = r.call(
        SERIALIZE, path=str(path), name=operation.name, params=params, endpoint=endpoint
    )
    expected = case.case["serialized"]
    assert request["method"] == expected.get("method", operation.traits["http"]["method"])
    assert sorted_query(request["url"]) == sorted_query(expected["uri"])
    if "body" in expected:
        decode = DECODERS[service.protocol]
        assert decode(request["body"]) == decode(published_body(case, expected["body"]))
    headers = {name.lower(): value for name, value in (request["headers"] or {}).items()}
    for name, value in expected.get("headers", {}).items():
        if name != "Content-Type" or value in CONTENT_TYPES:
            assert header_elements(headers[name.lower()]) == header_elements(value)
    for name in expected.get("forbidHeaders", ()):
        assert name.lower() not in headers
    if "host" in expected:
        assert expected["host"].startswith(request["host_prefix"])


@pytest.mark.parametrize("case", list(_cases("output")), ids=_id)
def test_responses_are_read_as_published(r: RSession, case: Case, tmp_path: Path) -> None:
    service, path = _model_file(case, tmp_path)
    response = case.case["response"]
    call = {
        "path": str(path),
        "name": service.operations[0].name,
        "status": response.get("status_code", 200),
        "headers": response.get("headers") or {"x-none": ""},
        "body": published_body(case, response.get("body", "")),
    }
    if "error" in case.case:
        _assert_error(r, call, case)
        return
    result = r.call(PARSE, **call)
    assert _flat(result) == _flat(_wanted(case, service))


def _wanted(case: Case, service: Service) -> Any:
    """The published result, with blobs as bytes and times as times."""
    output = service.operations[0].output
    return _typed(case.case["result"], service, output) if output else case.case["result"]


def _assert_error(r: RSession, call: dict[str, Any], case: Case) -> None:
    with pytest.raises(RConditionError) as failure:
        r.call(PARSE, **call)
    fields = failure.value.fields
    assert fields["code"] == case.case.get("errorCode", "")
    if "errorMessage" in case.case:
        assert fields["error_response"]["Message"] == case.case["errorMessage"]
    for name, value in case.case["error"].items():
        assert _flat(fields["error_response"].get(name)) == _flat(value)


def _flat(value: Any) -> Any:
    """A value as it can be compared with R's.

    R has no lists of one scalar, one empty container, and numbers beyond 2^53 stay digits.
    """
    if value in ([], {}, None):
        return []
    if isinstance(value, dict):
        return {key: _flat(element) for key, element in value.items()}
    if isinstance(value, list):
        flat = [_flat(element) for element in value]
        return flat[0] if len(flat) == 1 and not isinstance(flat[0], (dict, list, bytes)) else flat
    if isinstance(value, float) and math.isnan(value):
        return "NaN"
    if isinstance(value, int) and abs(value) > 2**53:
        return str(value)
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


def test_every_exception_is_one_that_botocore_does_not_run_either() -> None:
    ignored = {case.id for kind in ("input", "output") for case in ignored_cases(kind)}
    assert {name for name in EXCEPTIONS if not name.startswith("legacy/")} <= ignored


def test_all_cases_are_run() -> None:
    assert len(list(protocol_cases("input"))) == 367
    assert len(list(protocol_cases("output"))) == 365
    assert len(list(protocol_cases("legacy/input"))) == 162
    assert len(list(protocol_cases("legacy/output"))) == 110
