"""The R side: claws with a transport that keeps the request and gives the answer of the case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import rpy2.rinterface as ri

from tests.e2e.rsession import RSession
from tests.parity.exchange import (
    ACCESS_KEY_ID,
    BEARER,
    ENDPOINT,
    REGION,
    SECRET_ACCESS_KEY,
    TIME,
    TOKEN,
    Case,
    Failure,
    Outcome,
    Refusal,
    Request,
    Stage,
)
from tests.parity.rdata import dump, load

DRIVER = """
function(setting) {
  sent <- NULL
  answer <- NULL
  transport <- function(request, client) {
    sent <<- list(
      method = request$method, url = claws:::request_url(request),
      headers = as.list(request$headers), body = claws:::body_bytes(request$body)
    )
    claws:::response(answer$status, answer$headers, answer$body)
  }
  parts <- list(
    transport = transport,
    clock = function() setting$time,
    uuid = function() setting$token,
    sleep = function(seconds) NULL
  )
  credentials <- list(creds = list(
    access_key_id = setting$access_key_id, secret_access_key = setting$secret_access_key,
    access_token = setting$access_token
  ))
  open <- function(service) {
    claws:::client(service, list(), credentials, setting$endpoint, setting$region, parts)
  }
  caught <- function(e) {
    list(classes = class(e), message = conditionMessage(e), fields = list(
      code = e$code, status = e$status, request_id = e$request_id, error = e$error_response
    ))
  }
  # Streams of events as lists of them.
  drained <- function(output) {
    for (name in names(output)) {
      if (inherits(output[[name]], "claws_event_stream")) {
        events <- list()
        output[[name]](function(event) events[[length(events) + 1]] <<- event)
        output[[name]] <- events
      }
    }
    output
  }
  run <- function(operation, case) {
    sent <<- NULL
    answer <<- case$answer
    tryCatch(
      {
        result <- do.call(operation, case$params)
        list(
          sent = sent, output = drained(claws:::result_bare(result)),
          request_id = claws_metadata(result)$request_id
        )
      },
      error = function(e) list(sent = sent, condition = caught(e))
    )
  }
  services <- list()
  function(data) {
    call <- unserialize(data)
    if (is.null(services[[call$service]])) {
      claws:::the_forget("models")
      services <<- list()
      services[[call$service]] <<- open(call$service)
    }
    operation <- services[[call$service]][[call$operation]]
    serialize(lapply(call$cases, function(case) run(operation, case)), NULL, version = 2)
  }
}
"""


class Claws:
    """The installed package, in the R of this process."""

    def __init__(self) -> None:
        """Start R and attach the package."""
        session = RSession()
        session.evaluate("library(claws)")
        self._unserialize = session.evaluate("unserialize")
        setting = {
            "time": TIME,
            "token": TOKEN,
            "access_key_id": ACCESS_KEY_ID,
            "secret_access_key": SECRET_ACCESS_KEY,
            "access_token": BEARER,
            "endpoint": ENDPOINT,
            "region": REGION,
        }
        self._run = session.evaluate(DRIVER)(self._unserialize(ri.ByteSexpVector(dump(setting))))

    def call(self, service: str, operation: str, cases: Sequence[Case]) -> Iterator[Outcome]:
        """Make calls of an operation, and yield what came of each.

        Args:
            service: R's name of the service.
            operation: R's name of the operation.
            cases: the calls to make.
        """
        asked = {
            "service": service,
            "operation": operation,
            "cases": [{"params": case.params, "answer": _answer(case)} for case in cases],
        }
        made = self._run(ri.ByteSexpVector(dump(asked)))
        return map(_outcome, load(bytes(ri.vector_memoryview(made, "char", "B"))))


def _answer(case: Case) -> dict[str, Any]:
    answer = case.answer
    return {"status": answer.status, "headers": answer.headers, "body": answer.body}


def _outcome(made: Mapping[str, Any]) -> Outcome:
    request = _request(made["sent"]) if made["sent"] else None
    if "condition" in made:
        return _failed(request, made["condition"])
    return Outcome(request, made["request_id"][0], output=made["output"])


def _request(sent: Mapping[str, Any]) -> Request:
    headers = {name.lower(): value[0] for name, value in dict(sent["headers"]).items()}
    return Request(sent["method"][0], sent["url"][0], headers, sent["body"])


def _failed(request: Request | None, condition: Mapping[str, Any]) -> Outcome:
    classes, fields = condition["classes"], condition["fields"]
    if "claws_service_error" not in classes:
        stage: Stage = "response" if request else "request"
        reason = f"{classes[0]}: {condition['message'][0]}"
        return Outcome(request, refusal=Refusal(stage, reason))
    error = fields["error"]
    failure = Failure(fields["code"][0], error["Message"][0], fields["status"][0], error)
    return Outcome(request, fields["request_id"][0], failure=failure)
