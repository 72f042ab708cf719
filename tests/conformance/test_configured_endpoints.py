"""Endpoints that code, variables and files name: the cases that all SDKs share."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.cases import sdist_folder
from tests.e2e.rsession import RConditionError, RSession

SEND = """
function(service, operation, profile, config, variables) {
  sent <- NULL
  parts <- list(
    env = function(name) if (is.null(variables[[name]])) "" else variables[[name]],
    transport = function(request, client) {
      sent <<- claws:::request_origin(request)
      body <- if (service == "s3") "<ListAllMyBucketsResult/>" else "{}"
      claws:::response(200L, list(), charToRaw(body))
    }
  )
  svc <- claws:::client(service, config, list(profile = profile), NULL, NULL, parts)
  svc[[operation]]()
  sent
}
"""

OPERATIONS = {"dynamodb": "list_tables", "s3": "list_buckets"}
FAKE_REGION = "fake-region-10"

DIFFERENCES: Mapping[str, str] = dict.fromkeys(
    (
        "All configured endpoints ignored due to environment variable.",
        "All configured endpoints ignored due to shared config variable.",
        "All configured endpoints ignored due to ignore client config parameter.",
    ),
    "a region of no partition is a slip, so the host that it would have is not asked",
)
"""Cases that claws refuses on purpose, and why. They hold in a region that there is."""


@cache
def _suite() -> dict[str, Any]:
    path = sdist_folder() / "tests/functional/configured_endpoint_urls/profile-tests.json"
    suite: dict[str, Any] = json.loads(path.read_text("utf-8"))["testSuites"][0]
    return suite


def _cases() -> list[dict[str, Any]]:
    cases: list[dict[str, Any]] = _suite()["endpointUrlTests"]
    return cases


def _section(header: str, content: Mapping[str, Any]) -> Iterator[str]:
    yield f"[{header}]"
    for name, value in content.items():
        if isinstance(value, str):
            yield f"{name} = {value}"
        else:
            yield f"{name} ="
            yield from (f"  {inner} = {text}" for inner, text in value.items())


def _file(profile: str) -> str:
    """The config file of a case."""
    content = _suite()["profiles"][profile]
    lines = [*_section(f"profile {profile}", content)]
    if "services" in content:
        name = content["services"]
        lines += _section(f"services {name}", _suite()["services"][name])
    return "\n".join([*lines, ""])


def _config(name: str) -> dict[str, Any]:
    """What claws calls the arguments of a client."""
    names = {"endpoint_url": "endpoint"}
    given: Mapping[str, Any] = _suite()["client_configs"][name]
    return {names.get(key, key): value for key, value in given.items()}


@pytest.fixture(scope="module")
def r() -> RSession:
    session = RSession()
    session.evaluate("library(claws)")
    return session


def _send(r: RSession, case: Mapping[str, Any], folder: Path, region: str = FAKE_REGION) -> str:
    """Return where the first request of a case's client goes."""
    path = folder / "config"
    path.write_text(_file(case["profile"]).replace(FAKE_REGION, region), "utf-8")
    variables = {
        "AWS_CONFIG_FILE": str(path),
        "AWS_SHARED_CREDENTIALS_FILE": str(folder / "absent"),
        **_suite()["environments"][case["environment"]],
    }
    origin: str = r.call(
        SEND,
        service=case["service"],
        operation=OPERATIONS[case["service"]],
        profile=case["profile"],
        config=_config(case["client_config"]),
        variables=variables,
    )
    return origin


@pytest.mark.parametrize("case", _cases(), ids=lambda case: case["name"])
def test_a_request_goes_where_the_case_says(
    r: RSession, case: Mapping[str, Any], tmp_path: Path
) -> None:
    expected: str = case["output"]["endpointUrl"]
    if case["name"] in DIFFERENCES:
        with pytest.raises(RConditionError) as refused:
            _send(r, case, tmp_path)
        assert refused.value.classes[0] == "claws_unknown_region"
        region = "us-west-2"
        assert _send(r, case, tmp_path, region) == expected.replace(FAKE_REGION, region)
        return
    assert _send(r, case, tmp_path) == expected


def test_all_cases_are_run() -> None:
    assert len(_cases()) == 39
    assert DIFFERENCES.keys() <= {case["name"] for case in _cases()}
