"""Pages made for paginators, and what botocore and claws make of them."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any

import rpy2.rinterface as ri
from botocore.awsrequest import HeadersDict
from botocore.loaders import Loader
from botocore.paginate import PageIterator, Paginator, TokenEncoder
from botocore.parsers import create_parser
from botocore.session import Session

from tests.e2e.rsession import RSession
from tests.parity.exchange import ENDPOINT, REGION, Answer
from tests.parity.inputs import FIXED, FULL, MINIMAL, build
from tests.parity.rdata import dump, load
from tests.parity.responses import write_output
from tests.parity.services import Service, all_services, protocol_of
from tests.parity.wire import Manner

PLAIN = re.compile(r"[\w.]+")
LAST = re.compile(r"([\w.]+)\[-1\]\.(\w+)")

DRIVER = """
function(setting, unserialize) {
  keys <- list(creds = list(
    access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE", access_token = "hush-bearer"
  ))
  answer <- NULL
  parts <- list(transport = function(request, client) {
    claws:::response(answer$status, answer$headers, answer$body)
  })
  run_one <- function(client, case, one, asked) {
    seen <- character()
    stub <- do.call(claws_stub, c(list(client), stats::setNames(list(function(params) {
      seen <<- c(seen, asked(params))
      case$results[[match(seen[[length(seen)]], case$keys)]]
    }), case$operation)))
    out <- paginate_all(
      do.call(stub[[case$operation]], case$params),
      PageSize = one$size, MaxItems = one$max, StartingToken = one$start
    )
    token <- resume_token(out)
    out[["NextToken"]] <- if (is.null(token)) out[["NextToken"]]
    list(output = claws:::result_bare(out), token = token, asked = seen)
  }
  function(data) {
    case <- unserialize(data)
    client <- claws:::client(
      case$service, list(), keys, setting$endpoint, setting$region, parts
    )
    case$results <- lapply(case$answers, function(one) {
      answer <<- one
      do.call(client[[case$operation]], case$params)
    })
    core <- claws:::client_core(client)
    operation <- claws:::client_operation(core, case$name)
    input <- claws:::pages_row(operation)$input
    asked <- function(params) {
      tokens <- stats::setNames(lapply(input, function(name) params[[name]]), input)
      token <- claws:::token_encode(tokens, operation)
      if (is.null(token)) "" else token
    }
    serialize(
      lapply(case$runs, function(one) run_one(client, case, one, asked)), NULL, version = 2
    )
  }
}
"""


class Pages(PageIterator):  # type: ignore[misc]
    """Botocore's; but where a token is at the end of a page, nothing of the next page was seen.

    Botocore empties the second lists of that page, such as S3's CommonPrefixes.
    """

    def _handle_first_request(self, parsed: Any, primary: Any, truncation: Any) -> Any:
        token = self._token_decoder.decode(self._starting_token)
        if "boto_truncate_amount" not in token:
            return 0
        return super()._handle_first_request(parsed, primary, truncation)


class PagesOf(Paginator):  # type: ignore[misc]
    """A paginator whose iterator is the one above."""

    PAGE_ITERATOR_CLS = Pages


@dataclass(frozen=True, slots=True)
class Case:
    """A paginator with made pages.

    Attributes:
        service: whose it is.
        operation: botocore's operation.
        row: the paginator in the models.
        params: the arguments of the call.
        answers: one for each page.
        tokens: the tokens that lead to each page.
    """

    service: Service
    operation: Any
    row: Mapping[str, Any]
    params: dict[str, Any]
    answers: list[Answer]
    tokens: list[dict[str, Any]]


def texts(value: Any) -> list[str]:
    """Return one or several texts of a paginator as a list."""
    return [] if value is None else [value] if isinstance(value, str) else list(value)


@cache
def all_paginators() -> list[tuple[str, str]]:
    """Return service and operation of every paginator in the models."""
    return [
        (name, operation) for name in sorted(all_services()) for operation in sorted(rows_of(name))
    ]


@cache
def rows_of(name: str) -> dict[str, Any]:
    """Return the paginators of a service, by botocore's name."""
    try:
        rows: dict[str, Any] = Loader().load_service_model(name, "paginators-1")["pagination"]
    except Exception:  # a service without pages has no such file
        return {}
    return rows


@cache
def _model(name: str) -> Any:
    return Session().get_service_model(name)


def make_case(name: str, operation_name: str, sizes: tuple[int, ...], seed: str) -> Case:
    """Make pages with so many items each."""
    service = all_services()[name]
    operation = _model(name).operation_model(operation_name)
    row = rows_of(name)[operation_name]
    protocol = protocol_of(service)
    params = build(operation.input_shape, protocol, seed, MINIMAL)
    params |= {name: FIXED[name] for name in operation.input_shape.members if name in FIXED}
    for given in (*texts(row["input_token"]), row.get("limit_key")):
        if given not in operation.input_shape.required_members:
            params.pop(given, None)
    values = [
        _page(operation, row, protocol, sizes, place, f"{seed}/{place}")
        for place in range(len(sizes))
    ]
    answers = [write_output(operation, protocol, "page", value, Manner()) for value in values]
    parsed = [parse(protocol, answer, operation.output_shape) for answer in answers]
    finder = PagesOf(lambda: None, row, operation).paginate()
    tokens = [{}, *(finder._get_next_token(page) for page in parsed[:-1])]
    return Case(service, operation, row, params, answers, tokens)


def _page(
    operation: Any,
    row: Mapping[str, Any],
    protocol: str,
    sizes: tuple[int, ...],
    place: int,
    seed: str,
) -> dict[str, Any]:
    """Output of a page: items of their own, and the tokens of the next."""
    shape = operation.output_shape
    value = build(shape, protocol, seed, FULL)
    for number, key in enumerate(texts(row["result_key"])):
        count = sizes[place] if number == 0 else (sizes[place] + place) % 3
        kind = type_of(shape, key)
        if kind == "list":
            made = [
                each
                for item in range(count)
                for each in get(build(shape, protocol, f"{seed}/{item}", FULL), key)
            ]
            put(value, key, made)
        elif kind == "string":
            put(value, key, "x" * sizes[place])
    last = place == len(sizes) - 1
    inputs = [operation.input_shape.members[name] for name in texts(row["input_token"])]
    for number, expression in enumerate(texts(row["output_token"])):
        path = expression.split(" || ")[0]
        if PLAIN.fullmatch(path):
            token = _token(type_of(shape, path), place + 1, number, located(shape, path))
            if isinstance(token, str):
                token = token.ljust(int(inputs[number].metadata.get("min", 0)), "-")
            put(value, path, _end(token, seed) if last and "more_results" not in row else token)
        if of_last := LAST.fullmatch(expression):
            for item in get(value, of_last[1])[-1:]:
                item[of_last[2]] = f"t-{place}"
    if "more_results" in row:
        put(value, row["more_results"], not last)
    return value


def _token(kind: str, place: int, number: int, plain: bool) -> Any:
    if kind == "map":
        return {"id": {"S": f"é{place}"}, "at": {"N": str(place)}, "key": {"B": b"\x00k%d" % place}}
    if kind == "integer":
        return place * 10
    return f"t-{place}.{number}" if plain else f't"é\U0001f600\\/{place}.{number}'


def _end(token: Any, seed: str) -> Any:
    """No token; where it is a text, an empty one in half of the cases."""
    return "" if isinstance(token, str) and Random(seed).random() < 0.5 else None


def located(shape: Any, path: str) -> bool:
    """Whether a member stands in a header."""
    return "." not in path and shape.members[path].serialization.get("location") is not None


def type_of(shape: Any, path: str) -> str:
    """Return the type of a member by its path."""
    for name in path.split("."):
        shape = shape.members[name]
    return str(shape.type_name)


def get(value: Any, path: str) -> Any:
    """Return a member by its path."""
    for name in path.split("."):
        value = value[name]
    return value


def put(value: dict[str, Any], path: str, new: Any) -> None:
    """Set a member by its path; None takes it away."""
    *outer, name = path.split(".")
    for step in outer:
        value = value.setdefault(step, {})
    if new is None:
        value.pop(name, None)
    else:
        value[name] = new


def parse(protocol: str, answer: Answer, shape: Any) -> Any:
    """Read an answer as botocore does."""
    response = {
        "status_code": answer.status,
        "headers": HeadersDict(answer.headers),
        "body": answer.body,
        "context": {},
    }
    return create_parser(protocol).parse(response, shape)


def key_of(tokens: Mapping[str, Any], row: Mapping[str, Any]) -> str:
    """Return tokens as a text: a resume token, or nothing for the first page."""
    whole = {name: tokens.get(name) for name in texts(row["input_token"])}
    return str(TokenEncoder().encode(whole)) if any(v is not None for v in whole.values()) else ""


def botocore_runs(case: Case, runs: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield what botocore makes of the pages in each run."""
    protocol = protocol_of(case.service)
    keys = [key_of(tokens, case.row) for tokens in case.tokens]
    for run in runs:
        asked: list[str] = []

        def call(asked: list[str] = asked, **given: Any) -> Any:
            asked.append(key_of(given, case.row))
            answer = case.answers[keys.index(asked[-1])]
            return copy.deepcopy(parse(protocol, answer, case.operation.output_shape))

        given = {"MaxItems": run["max"], "StartingToken": run["start"], "PageSize": run["size"]}
        pages = PagesOf(call, case.row, case.operation).paginate(
            PaginationConfig=given, **copy.deepcopy(case.params)
        )
        output = pages.build_full_result()
        if pages.resume_token is not None:
            output.pop("NextToken")
        yield {"output": output, "token": pages.resume_token, "asked": asked}


class ClawsPages:
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

    def runs(self, case: Case, runs: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Return what claws makes of the pages in each run."""
        asked = {
            "service": case.service.r_name,
            "operation": r_name(case.operation.name),
            "name": case.operation.name,
            "params": case.params,
            "answers": [
                {"status": answer.status, "headers": dict(answer.headers), "body": answer.body}
                for answer in case.answers
            ],
            "keys": [key_of(tokens, case.row) for tokens in case.tokens],
            "runs": runs,
        }
        made = self._run(ri.ByteSexpVector(dump(asked)))
        return [_plain(one) for one in load(bytes(ri.vector_memoryview(made, "char", "B")))]


def _plain(made: Mapping[str, Any]) -> dict[str, Any]:
    token = made["token"]
    return {
        "output": made["output"],
        "token": token[0] if token else None,
        "asked": list(made["asked"]),
    }


def r_name(name: str) -> str:
    """Return an operation's R name."""
    parted = re.sub(r"([A-Z][a-z]+)", r"_\1_", name)
    return re.sub(r"^_|_$", "", re.sub("_+", "_", parted)).lower()
