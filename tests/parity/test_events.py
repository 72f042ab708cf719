"""The writers of event streams, with botocore as the reader."""

from __future__ import annotations

from typing import Any

import pytest
from botocore.session import Session

from tests.parity.events import event_body, exception_bodies
from tests.parity.exchange import Answer, Case
from tests.parity.inputs import FULL, MINIMAL, build
from tests.parity.oracle import Oracle, frozen
from tests.parity.responses import answers
from tests.parity.values import from_botocore, mismatches
from tests.parity.wire import Manner

OPERATIONS = [
    ("kinesis", "json", "SubscribeToShard"),
    ("logs", "json", "StartLiveTail"),
    ("bedrock-runtime", "rest-json", "ConverseStream"),
    ("s3", "rest-xml", "SelectObjectContent"),
]


def _call(service: str, protocol: str, name: str, body: bytes) -> Any:
    with frozen():
        oracle = Oracle(service)
        operation = oracle.model.operation_model(name)
        params = build(operation.input_shape, protocol, "seed", MINIMAL)
        answer = Answer("", 200, {"x-amzn-requestid": "id"}, body)
        return oracle.call(name, Case("", params, answer, True, True))


@pytest.mark.parametrize(("service", "protocol", "name"), OPERATIONS)
def test_botocore_reads_the_events_that_were_written(
    service: str, protocol: str, name: str
) -> None:
    operation = Session().get_service_model(service).operation_model(name)
    shape: Any = operation.output_shape
    value = build(shape, protocol, "seed", FULL)
    events = value[shape.event_stream_name]
    assert events
    outcome = _call(service, protocol, name, event_body(operation, protocol, value, Manner()))
    read = from_botocore(outcome.output, shape)
    wanted = from_botocore(value, shape)
    assert list(mismatches(wanted, read)) == []


@pytest.mark.parametrize(("service", "protocol", "name"), OPERATIONS)
def test_botocore_fails_with_the_exceptions_that_were_written(
    service: str, protocol: str, name: str
) -> None:
    operation = Session().get_service_model(service).operation_model(name)
    for kind, body in exception_bodies(operation, protocol):
        failure = _call(service, protocol, name, body).failure
        assert failure is not None
        wanted = {"exception": "What went wrong.", "exception-error": "Why."}
        assert failure.message == wanted.get(kind, "")


def test_exceptions_are_among_the_answers_of_a_stream() -> None:
    operation = Session().get_service_model("kinesis").operation_model("SubscribeToShard")
    kinds = [answer.kind for answer in answers(operation, "json", "seed")]
    assert {"full", "exception", "exception-unmodelled", "exception-error"} <= set(kinds)
