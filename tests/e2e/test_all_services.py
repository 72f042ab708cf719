"""Every service of the installed package, held against botocore's model of it."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from botocore.loaders import Loader

from generator.model.naming import snake_case
from generator.update.pin import read_pin
from tests.models import SOURCE

ROOT = Path(__file__).resolve().parent.parent.parent

DUMP = r"""
suppressPackageStartupMessages(library(claws))
services <- jsonlite::fromJSON(system.file("models", "services.json", package = "claws"))
required <- function(f) vapply(as.list(formals(f)), identical, NA, quote(expr = ))
signature <- function(f) {
  taken <- setdiff(as.character(names(formals(f))), "...")
  list(names = taken, required = unname(required(f)[taken]))
}
emitted <- getNamespaceExports("claws")
found <- lapply(seq_len(nrow(services)), function(i) {
  svc <- getExportedValue("claws", services$export[[i]])(region = "us-east-1")
  operations <- Filter(function(f) inherits(f, "claws_operation"), unclass(svc))
  functions <- intersect(paste0(services$name[[i]], "_", names(operations)), emitted)
  list(
    printed = capture.output(print(svc, n = Inf)),
    export = services$export[[i]],
    pages = list_paginators(svc),
    waiters = list_waiters(svc)$waiter,
    operations = lapply(operations, signature),
    emitted = lapply(mget(functions, envir = asNamespace("claws")), signature)
  )
})
names(found) <- services$botocore
writeLines(jsonlite::toJSON(found, auto_unbox = TRUE, null = "null"))
"""


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    """What R says of each service: printed lines, operations, emitted functions."""
    done = subprocess.run(
        ["Rscript", "--vanilla", "-e", DUMP], check=True, capture_output=True, text=True
    )
    loaded: dict[str, Any] = json.loads(done.stdout)
    return loaded


def _as_list(value: Any) -> list[Any]:
    """Jsonlite writes a vector of one as a scalar and one of none as an empty object."""
    if isinstance(value, list):
        return value
    return [] if value in ({}, None) else [value]


def _signature(dumped: dict[str, Any]) -> list[tuple[str, bool]]:
    names, required = _as_list(dumped.get("names")), _as_list(dumped["required"])
    return list(zip(names, required, strict=True))


def _modelled(model: dict[str, Any], operation: dict[str, Any]) -> list[tuple[str, bool]]:
    if "input" not in operation:
        return []
    shape = model["shapes"][operation["input"]["shape"]]
    return [(name, name in shape.get("required", ())) for name in shape.get("members", {})]


def test_every_service_of_botocore_has_a_client(found: dict[str, Any]) -> None:
    assert sorted(found) == SOURCE.names()
    assert len(found) > 400
    status = (ROOT / "STATUS.md").read_text("utf-8")
    operations = sum(len(service["operations"]) for service in found.values())
    figures = f"{len(found)} services with {operations:,} operations."
    assert f"Made from botocore {read_pin(ROOT)}: {figures}" in status


def test_every_operation_has_the_formals_of_its_model(found: dict[str, Any]) -> None:
    loader = Loader()
    operations = 0
    for name, service in found.items():
        model = loader.load_service_model(name, "service-2")
        expected = {
            snake_case(key): _modelled(model, operation)
            for key, operation in model["operations"].items()
        }
        actual = {key: _signature(value) for key, value in service["operations"].items()}
        assert actual == expected, name
        operations += len(actual)
    assert operations > 15_000


def test_every_client_prints_its_operations_with_their_arguments(found: dict[str, Any]) -> None:
    for name, service in found.items():
        lines = service["printed"]
        printed = [line.strip() for line in lines if line.startswith("  $")]
        expected = [
            f"${operation}({', '.join(argument for argument, _ in _signature(dumped))})"
            for operation, dumped in service["operations"].items()
        ]
        assert printed == expected, name


def test_emitted_functions_have_the_formals_of_the_clients(found: dict[str, Any]) -> None:
    core = {name: service for name, service in found.items() if service["emitted"]}
    assert {"sagemaker", "sagemaker-runtime", "sts", "s3", "dynamodb", "sqs"} <= set(core)
    for name, service in core.items():
        emitted = {key.split("_", 1)[1]: value for key, value in service["emitted"].items()}
        assert emitted == service["operations"], name


def test_the_index_of_a_service_lists_its_pages_and_waiters(found: dict[str, Any]) -> None:
    """As list_paginators() and list_waiters() do, which find them out from the wire model."""
    count = 0
    for name, service in found.items():
        page = (ROOT / f"man/{service['export']}.Rd").read_text()
        for kind in ("pages", "waiters"):
            listed = re.search(rf"\\item {kind.title()}, [^\n]*: \\code{{(.*)}}\n", page)
            expected = sorted(_as_list(service[kind]))
            assert (listed[1].split(", ") if listed else []) == expected, name
            count += len(expected)
    assert count > 4000
