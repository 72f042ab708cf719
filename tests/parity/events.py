"""Answers that are streams of events, in the format of each protocol that has some."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from xml.etree import ElementTree

from tests.parity.cbor import encode
from tests.parity.eventstream import event, exception, message
from tests.parity.wire import Manner, XmlWriter, cbor_tree, json_tree, xml_text


def event_body(operation: Any, protocol: str, value: Mapping[str, Any], manner: Manner) -> bytes:
    """Return an output as messages: what else it holds first, where the protocol wants that.

    Args:
        operation: botocore's operation.
        protocol: the protocol of its service.
        value: the output; its stream is a list of events, each a dict of one.
        manner: how it is written.
    """
    shape = operation.output_shape
    stream = shape.event_stream_name
    start = initial(operation, protocol, value, manner)
    events = value.get(stream, [])
    return start + b"".join(
        _event(name, shape.members[stream].members[name], members, protocol, manner)
        for one in events
        for name, members in one.items()
    )


def initial(operation: Any, protocol: str, value: Mapping[str, Any], manner: Manner) -> bytes:
    """Return the message with the other members of an output; nothing in the REST protocols."""
    if protocol not in ("json", "smithy-rpc-v2-cbor"):
        return b""
    stream = operation.output_shape.event_stream_name
    rest = {name: element for name, element in value.items() if name != stream}
    return event("initial-response", _WRITERS[protocol](operation.output_shape, rest, manner))


def exception_bodies(operation: Any, protocol: str) -> Iterator[tuple[str, bytes]]:
    """Yield streams that end with an exception or an error, each with its kind."""
    start = initial(operation, protocol, {}, Manner())
    stream = operation.output_shape.members[operation.output_shape.event_stream_name]
    for name, shape in stream.members.items():
        if shape.metadata.get("exception"):
            text = next((key for key in shape.members if key.lower() == "message"), None)
            payload = _WRITERS[protocol](
                shape, {text: "What went wrong."} if text else {}, Manner()
            )
            yield "exception", start + exception(name, payload)
    yield "exception-unmodelled", start + exception("ParityException", b"{}")
    headers = {":message-type": "error", ":error-code": "Code", ":error-message": "Why."}
    yield "exception-error", start + message(headers, b"")


def _event(
    name: str, shape: Any, members: Mapping[str, Any], protocol: str, manner: Manner
) -> bytes:
    of_header = {key for key, m in shape.members.items() if m.serialization.get("eventheader")}
    headers = {key: value for key, value in members.items() if key in of_header}
    payload = next(
        (key for key, m in shape.members.items() if m.serialization.get("eventpayload")), None
    )
    if payload is not None:
        body = _payload(shape.members[payload], members.get(payload), protocol, manner)
    elif shape.members.keys() - of_header:
        rest = {key: value for key, value in members.items() if key not in of_header}
        body = _WRITERS[protocol](shape, rest, manner)
    else:
        body = b""
    return event(name, body, headers)


def _payload(shape: Any, value: Any, protocol: str, manner: Manner) -> bytes:
    match shape.type_name:
        case "blob":
            return bytes(value or b"")
        case "string":
            return str(value or "").encode()
        case _:
            return _WRITERS[protocol](shape, value or {}, manner)


def _json(shape: Any, value: Any, manner: Manner) -> bytes:
    return json.dumps(json_tree(shape, value, manner), ensure_ascii=manner.escaped).encode()


def _cbor(shape: Any, value: Any, manner: Manner) -> bytes:
    return encode(cbor_tree(shape, value, manner), chunked=manner.escaped)


def _xml(shape: Any, value: Any, manner: Manner) -> bytes:
    root = ElementTree.Element(str(shape.name))
    XmlWriter(manner).members(root, shape, value)
    return xml_text(root)


_WRITERS: Mapping[str, Callable[[Any, Any, Manner], bytes]] = {
    "json": _json,
    "rest-json": _json,
    "rest-xml": _xml,
    "smithy-rpc-v2-cbor": _cbor,
}
