"""Tables of made answers: what follows from botocore's model, and what claws makes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any

import rpy2.rinterface as ri
from botocore.session import Session
from botocore.utils import is_json_value_header

from tests.e2e.rsession import RSession
from tests.parity.exchange import ENDPOINT, REGION, Answer
from tests.parity.inputs import EMPTY, FIXED, MINIMAL, RANDOM, WILD, build
from tests.parity.pages import parse, r_name, rows_of, texts, type_of
from tests.parity.rdata import dump, load
from tests.parity.responses import write_output
from tests.parity.services import Service, all_services, protocol_of
from tests.parity.values import from_botocore
from tests.parity.wire import Manner

DRIVER = """
function(setting, unserialize) {
  keys <- list(creds = list(
    access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE", access_token = "hush-bearer"
  ))
  answer <- NULL
  parts <- list(transport = function(request, client) {
    claws:::response(answer$status, answer$headers, answer$body)
  })
  type_of <- function(column) {
    if (inherits(column, "POSIXct")) "POSIXct" else typeof(unclass(column))
  }
  types <- function(table) vapply(table, type_of, "", USE.NAMES = FALSE)
  plain <- function(table) {
    lapply(table, function(x) if (inherits(x, "claws_masked")) claws:::masked_bare(x) else x)
  }
  # What printing a result takes at each width: lines, columns, and warnings.
  printing <- function(result) {
    lapply(c(60, 80, 120), function(width) {
      options(width = width)
      heard <- character()
      lines <- withCallingHandlers(
        utils::capture.output(print(result)),
        warning = function(w) {
          heard <<- c(heard, conditionMessage(w))
          invokeRestart("muffleWarning")
        }
      )
      list(
        width = width, lines = length(lines), heard = heard,
        columns = max(nchar(lines, "width")), control = any(grepl("[[:cntrl:]]", lines))
      )
    })
  }
  one <- function(client, case, results, key, unnest) {
    told <- claws_columns(client, case$operation, key = key, unnest = unnest, bigint = "character")
    made <- lapply(results, function(result) {
      as.data.frame(result, key = key, unnest = unnest, bigint = "character")
    })
    list(
      names = told$column,
      types = told$type,
      found = lapply(made, names),
      found_types = lapply(made, types),
      # Rows that are maps have columns of their own, which no model knows.
      bound = if (length(unique(lapply(made, names))) == 1L) types(do.call(rbind, made)),
      values = lapply(made, plain)
    )
  }
  function(data) {
    case <- unserialize(data)
    client <- claws:::client(case$service, list(), keys, setting$endpoint, setting$region, parts)
    core <- claws:::client_core(client)
    operation <- claws:::client_operation(core, case$name)
    results <- lapply(case$answers, function(one) {
      answer <<- one
      do.call(client[[case$operation]], case$params)
    })
    printed <- lapply(results, printing)
    key <- tryCatch(claws:::table_key(operation), claws_no_table = function(e) NULL)
    if (is.null(key)) {
      return(serialize(list(key = NULL, printed = printed), NULL, version = 2))
    }
    tables <- c(
      list(one(client, case, results, NULL, FALSE), one(client, case, results, NULL, TRUE)),
      lapply(case$keys, function(key) one(client, case, results, key, FALSE))
    )
    serialize(list(key = key, printed = printed, tables = tables), NULL, version = 2)
  }
}
"""

SCALARS = {
    "string": "character",
    "character": "character",
    "boolean": "logical",
    "integer": "integer",
    "long": "character",
    "float": "double",
    "double": "double",
    "timestamp": "POSIXct",
}
"""R's types of scalars, where longs are asked for as texts."""

JSON = ("policyDocumentType",)
"""Strings that are read as JSON, by the name of their shape: lists in a table."""


@dataclass(frozen=True, slots=True)
class Case:
    """An operation with made answers.

    Attributes:
        service: whose it is.
        operation: botocore's operation.
        params: the arguments of the call.
        answers: as they come off the wire.
        values: the same as botocore reads them.
    """

    service: Service
    operation: Any
    params: dict[str, Any]
    answers: list[Answer]
    values: list[Any]


@dataclass(frozen=True, slots=True)
class Table:
    """Columns with their types, and for each answer the cells of each column."""

    columns: list[tuple[str, str, Any]]
    cells: list[list[list[Any]]]


@cache
def _model(name: str) -> Any:
    return Session().get_service_model(name)


@cache
def all_operations() -> list[tuple[str, str]]:
    """Return service and operation of every operation that has an answer."""
    return [
        (name, operation)
        for name in sorted(all_services())
        for operation in _model(name).operation_names
        if _is_answered(_model(name).operation_model(operation))
    ]


def _is_answered(operation: Any) -> bool:
    streams = operation.has_event_stream_input or operation.has_event_stream_output
    return operation.output_shape is not None and not streams


def make_case(name: str, operation_name: str, seed: str) -> Case:
    """Make answers: an empty one and two with much in them."""
    service = all_services()[name]
    operation = _model(name).operation_model(operation_name)
    protocol = protocol_of(service)
    params = build(operation.input_shape, protocol, seed, MINIMAL)
    params |= {name: value for name, value in FIXED.items() if name in params}
    answers = [
        write_output(
            operation,
            protocol,
            "table",
            build(operation.output_shape, protocol, f"{seed}/{number}", plan),
            Manner(),
        )
        for number, plan in enumerate((EMPTY, WILD, RANDOM))
    ]
    values = [
        from_botocore(_parsed(protocol, answer, operation), operation.output_shape)
        for answer in answers
    ]
    return Case(service, operation, params, answers, values)


def _parsed(protocol: str, answer: Answer, operation: Any) -> Any:
    value = parse(protocol, answer, operation.output_shape)
    value.pop("ResponseMetadata", None)
    return value


def wanted_key(case: Case) -> list[str] | None:
    """Return which members the model says the rows are; None where it leaves that open."""
    shape = case.operation.output_shape
    row = rows_of(case.service.name).get(case.operation.name)
    keys = [key for key in texts(row["result_key"]) if "[" not in key] if row else []
    listed = [key for key in keys if type_of(shape, key) in ("list", "map")]
    if listed:
        return listed[0].split(".")
    rows = [name for name, member in shape.members.items() if _is_rows(member)]
    if row is None and len(rows) == 1:
        return rows
    return None


def _is_rows(shape: Any) -> bool:
    return shape.type_name == "list" and _is_structure(shape.member)


def _is_structure(shape: Any) -> bool:
    return shape.type_name == "structure" and not shape.is_document_type


def inner_keys(case: Case, key: Sequence[str], seed: str) -> list[list[str]]:
    """Return a key or none that goes one list further."""
    shape = case.operation.output_shape
    for name in key:
        shape = _element(shape.members[name])
    if not _is_structure(shape):
        return []
    held = [name for name, each in shape.members.items() if each.type_name in ("list", "map")]
    return [[*key, Random(seed).choice(held)]] if held and key else []


def _element(shape: Any) -> Any:
    match shape.type_name:
        case "list":
            return shape.member
        case "map":
            return shape.value
    return shape


def expected(case: Case, key: Sequence[str], *, unnest: bool = False) -> Table | None:
    """Return the table that follows from the model; None where rows are maps."""
    shape = case.operation.output_shape
    columns = list(_columns(shape, list(key), (), False, unnest))
    if any(kind == "map" for _, kind, _ in columns):
        return None
    cells = []
    for value in case.values:
        rows = list(_rows(value, shape, list(key), (), False, unnest))
        cells.append([[row.get(name) for row in rows] for name, _, _ in columns])
    return Table(columns, cells)


def _columns(
    shape: Any, key: list[str], at: tuple[str, ...], inside: bool, unnest: bool
) -> Iterator[tuple[str, str, Any]]:
    """Name, type and shape of each column."""
    if not key:
        yield from _own_columns(shape, at, unnest)
        return
    member = shape.members[key[0]]
    here = (*at, key[0])
    listed = member.type_name in ("list", "map")
    element = _element(member)
    last = len(key) == 1
    if member.type_name == "map":
        yield ("name" if last else ".".join((*here, "name")), "character", member.key)
    if (listed or inside) and not last:
        yield from _scalars(element, ".".join(here))
    if last and not _is_structure(element):
        kind = "map" if listed and element.type_name == "map" else _type(element)
        yield ("value" if member.type_name == "map" else key[0], kind, element)
        return
    yield from _columns(element, key[1:], here, inside or listed, unnest)


def _own_columns(shape: Any, at: tuple[str, ...], unnest: bool) -> Iterator[tuple[str, str, Any]]:
    for path, member in _members(shape, unnest, (), ()):
        yield (".".join(path), _type(member), member)


def _members(
    shape: Any, unnest: bool, path: tuple[str, ...], seen: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name, member in shape.members.items():
        known = (*seen, shape.name)
        if unnest and _is_plain(member) and member.name not in known:
            yield from _members(member, unnest, (*path, name), known)
        else:
            yield (*path, name), member


def _is_plain(shape: Any) -> bool:
    return _is_structure(shape) and not shape.serialization.get("eventstream")


def _scalars(shape: Any, prefix: str) -> Iterator[tuple[str, str, Any]]:
    if not _is_structure(shape):
        return
    for name, member in shape.members.items():
        if _type(member) != "list":
            yield (f"{prefix}.{name}", _type(member), member)


def _type(shape: Any) -> str:
    if is_json_value_header(shape) or shape.name in JSON:
        return "list"
    return SCALARS.get(shape.type_name, "list")


def _rows(
    value: Any, shape: Any, key: list[str], at: tuple[str, ...], inside: bool, unnest: bool
) -> Iterator[dict[str, Any]]:
    """Yield the cells of each row by the names of their columns."""
    if not key:
        yield {".".join(path): _get(value, path) for path, _ in _members(shape, unnest, (), ())}
        return
    member = shape.members[key[0]]
    here = (*at, key[0])
    prefix = ".".join(here)
    found = None if value is None else value.get(key[0])
    if found is None:
        return
    listed = member.type_name in ("list", "map")
    element = _element(member)
    last = len(key) == 1
    for name, one in _elements(found, member):
        outer: dict[str, Any] = {}
        if member.type_name == "map":
            outer["name" if last else f"{prefix}.name"] = name
        if (listed or inside) and not last:
            outer |= {
                each: _get(one, (each.split(".")[-1],)) for each, _, _ in _scalars(element, prefix)
            }
        if last and not _is_structure(element):
            yield outer | {"value" if member.type_name == "map" else key[0]: one}
            continue
        for row in _rows(one, element, key[1:], here, inside or listed, unnest):
            yield outer | row


def _elements(found: Any, shape: Any) -> list[tuple[str | None, Any]]:
    match shape.type_name:
        case "list":
            return [(None, each) for each in found]
        case "map":
            return list(found.items())
    return [(None, found)]


def _get(value: Any, path: Sequence[str]) -> Any:
    for name in path:
        value = None if value is None else value.get(name)
    return value


class ClawsTables:
    """The installed package, in the R of this process."""

    def __init__(self) -> None:
        """Start R and attach the package."""
        session = RSession()
        session.evaluate("library(claws)")
        self._unserialize = session.evaluate("unserialize")
        setting = self._unserialize(
            ri.ByteSexpVector(dump({"endpoint": ENDPOINT, "region": REGION}))
        )
        self._run = session.evaluate(DRIVER)(setting, self._unserialize)

    def tables(self, case: Case, keys: Sequence[Sequence[str]]) -> Mapping[str, Any]:
        """Return the key that claws chooses, and its tables: plain, unnested, and of each key."""
        asked = {
            "service": case.service.r_name,
            "operation": r_name(case.operation.name),
            "name": case.operation.name,
            "params": case.params,
            "answers": [
                {"status": answer.status, "headers": dict(answer.headers), "body": answer.body}
                for answer in case.answers
            ],
            "keys": [".".join(key) for key in keys],
        }
        made = self._run(ri.ByteSexpVector(dump(asked)))
        found: Mapping[str, Any] = load(bytes(ri.vector_memoryview(made, "char", "B")))
        return found
