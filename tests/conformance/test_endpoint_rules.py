"""Published endpoint cases: rule sets of all services, and of the rules language itself.

Each service's cases are answered by one call of R. A spread-out sample of the services runs with
the tests; all of them where CLAWS_ALL_ENDPOINTS is set, as by `make parity`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from typing import Any

import pytest

from generator.read.quarantine import read_table
from tests.conformance.cases import endpoint_files, language_files
from tests.e2e.rsession import RSession
from tests.models import QUARANTINE, SOURCE

RUN = """
function(rules, cases) {
  cases <- jsonlite::fromJSON(cases, simplifyVector = FALSE)$testCases
  found <- lapply(cases, function(case) claws:::rules_evaluate(rules, case$params))
  as.character(jsonlite::toJSON(found, auto_unbox = TRUE, null = "null"))
}
"""

OF_SERVICE = """
function(service, cases) {
  index <- jsonlite::fromJSON(system.file("models/services.json", package = "claws"))
  name <- index$name[index$botocore == service]
  RUN(claws:::rules_get(claws:::model_get(name)), cases)
}
"""

OF_LANGUAGE = """
function(rules, cases) {
  RUN(claws:::rules_compile(jsonlite::fromJSON(rules, simplifyVector = FALSE)), cases)
}
"""

SPREAD = 8
"""One of so many services is in the sample, beside those with the longest rules."""

LONGEST = frozenset(("dynamodb", "kinesis", "s3", "s3control", "sts"))


def _chosen(services: Iterable[str]) -> list[str]:
    aside = read_table(QUARANTINE)  # their newest cases are not those of the rules that are kept
    services = [name for name in services if name not in aside]
    if os.environ.get("CLAWS_ALL_ENDPOINTS"):
        return services
    return [name for i, name in enumerate(services) if i % SPREAD == 0 or name in LONGEST]


@pytest.fixture(scope="module")
def r() -> RSession:
    session = RSession()
    session.evaluate("library(claws)")
    return session


def _problems(found: list[Any], text: str) -> list[str]:
    """What is wrong with the answers to a file's cases."""
    problems = []
    for case, answer in zip(json.loads(text)["testCases"], found, strict=True):
        if _plain(answer) != _expected(case["expect"]):
            problems.append(f"{case.get('documentation')}: {answer}, not {case['expect']}")
    return problems


def _plain(answer: Mapping[str, Any]) -> dict[str, Any]:
    if "error" in answer:
        return {"error": answer["error"]}
    return {
        "url": answer["url"],
        "properties": answer["properties"] or {},
        "headers": answer["headers"] or {},
    }


def _expected(expect: Mapping[str, Any]) -> dict[str, Any]:
    if "error" in expect:
        return {"error": expect["error"]}
    endpoint = expect["endpoint"]
    return {
        "url": endpoint["url"],
        "properties": endpoint.get("properties", {}),
        "headers": {name: values[0] for name, values in endpoint.get("headers", {}).items()},
    }


@pytest.mark.parametrize("service", _chosen(endpoint_files()))
def test_a_service_is_where_its_published_cases_say(r: RSession, service: str) -> None:
    text = endpoint_files()[service]
    answer = r.call(OF_SERVICE.replace("RUN", f"({RUN})"), service=service, cases=text)
    assert _problems(json.loads(answer), text) == []


@pytest.mark.parametrize("name", list(language_files()))
def test_the_rules_language_means_what_its_cases_say(r: RSession, name: str) -> None:
    rules, text = language_files()[name]
    answer = r.call(OF_LANGUAGE.replace("RUN", f"({RUN})"), rules=rules, cases=text)
    assert _problems(json.loads(answer), text) == []


def test_every_service_has_cases() -> None:
    counts = {name: len(json.loads(text)["testCases"]) for name, text in endpoint_files().items()}
    assert counts.keys() >= set(SOURCE.names())
    assert min(counts.values()) > 0
    assert sum(counts.values()) > 13_800
