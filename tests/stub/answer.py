"""What the stub says: an output in its protocol, an error, or something no service should say."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from moto.core.model import OperationModel
from moto.core.serialize import get_serializer_class

from tests.parity.events import event_body
from tests.parity.wire import Manner
from tests.stub.fill import fill
from tests.stub.models import protocol_of


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer.

    Attributes:
        output: members of the output; None for all of them, filled.
        error: an error code instead of an output.
        message: the error's message.
        fields: the error's other members.
        status: HTTP status; None for 200, or 400 for an error.
        body: bytes to send instead of anything serialised.
        headers: headers to add or replace.
        delay: seconds to wait before the answer.
        cut: whether to close the connection in the middle of the body.
        reset: whether to close the connection without an answer.
    """

    output: Mapping[str, Any] | None = None
    error: str | None = None
    message: str = ""
    fields: Mapping[str, Any] = field(default_factory=dict)
    status: int | None = None
    body: bytes | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0
    cut: bool = False
    reset: bool = False


@dataclass(frozen=True, slots=True)
class Response:
    """An answer on its way: status, headers and body."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def respond(answer: Answer, model: OperationModel | None, request_id: str) -> Response:
    """Serialise an answer as the operation's protocol has it."""
    headers = {"x-amzn-requestid": request_id}
    if answer.body is not None or model is None:
        made = Response(200, {"Content-Type": "text/plain"}, answer.body or b"")
    elif answer.error is not None:
        made = _error(answer, model)
    else:
        made = _output(answer, model)
    return Response(
        answer.status or made.status, {**headers, **made.headers, **answer.headers}, made.body
    )


def _output(answer: Answer, model: OperationModel) -> Response:
    output = fill(model.output_shape) if answer.output is None else answer.output
    if model.has_event_stream_output:
        return _events(output, model)
    serializer = get_serializer_class(
        model.service_model.service_name, protocol_of(model.service_model)
    )
    made = serializer(model).serialize(output)
    body = made["body"]
    return Response(
        made["status_code"],
        {str(name): str(value) for name, value in made["headers"].items()},
        body if isinstance(body, bytes) else body.encode("utf-8"),
    )


def _events(output: Mapping[str, Any], model: OperationModel) -> Response:
    """Answer with events: those of a list, or each of a structure that was filled."""
    stream = model.output_shape.event_stream_name
    events = output.get(stream, [])
    if isinstance(events, Mapping):
        kinds = model.output_shape.members[stream].members
        events = [
            {name: members}
            for name, members in events.items()
            if not kinds[name].metadata.get("exception")
        ]
    protocol = protocol_of(model.service_model)
    body = event_body(model, protocol, {**output, stream: events}, Manner())
    return Response(200, {"Content-Type": "application/vnd.amazon.eventstream"}, body)


def _error(answer: Answer, model: OperationModel) -> Response:
    if protocol_of(model.service_model) in ("json", "rest-json"):
        body = {"__type": answer.error, "message": answer.message, **answer.fields}
        kind = f"application/x-amz-json-{model.metadata.get('jsonVersion', '1.1')}"
        return Response(400, {"Content-Type": kind}, json.dumps(body).encode("utf-8"))
    error = type(str(answer.error), (Exception,), {"code": answer.error, "message": answer.message})
    serializer = get_serializer_class(
        model.service_model.service_name, protocol_of(model.service_model)
    )
    made = serializer(model).serialize(error(answer.message))
    return Response(made["status_code"], made["headers"], made["body"].encode("utf-8"))
