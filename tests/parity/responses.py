"""Answers to an operation as bytes of its protocol: outputs of all kinds, and errors."""

from __future__ import annotations

import base64
import json
from binascii import crc32
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha1, sha256
from typing import Any
from xml.etree import ElementTree

from tests.parity.cbor import encode
from tests.parity.events import event_body, exception_bodies
from tests.parity.exchange import Answer
from tests.parity.inputs import EMPTY, MINIMAL, WILD, Plan, build
from tests.parity.wire import Manner, XmlWriter, cbor_tree, header_text, json_tree, xml_text

REQUEST_ID = "parity-request-id"
SAID = "hush-said"
"""How texts begin that the model calls sensitive in an error: the caller is told them, and no log
(tests/listen.R)."""

UNMODELLED = "ParityUnmodelledException"
OUTPUTS: tuple[tuple[str, Plan, Manner], ...] = (
    ("full", WILD, Manner(escaped=True)),
    ("empty", EMPTY, Manner()),
    ("minimal", MINIMAL, Manner(unknown=True, nulls=True)),
)
"""Kinds of outputs: what they hold, and how they are written."""


@dataclass(frozen=True, slots=True)
class Error:
    """An error to send: its shape is None when no model has it."""

    code: str
    message: str
    status: int
    shape: Any
    value: Any


@dataclass(frozen=True, slots=True)
class Format:
    """How a protocol writes.

    Attributes:
        output: the body of an output.
        error: headers and body of an error.
        headers: headers of every output.
        bare: whether an output may come without a body.
    """

    output: Callable[[Any, Any, Manner], bytes]
    error: Callable[[Any, Error], tuple[dict[str, str], bytes]]
    headers: dict[str, str]
    bare: bool = False


def answers(operation: Any, protocol: str, seed: str) -> Iterator[Answer]:
    """Yield the answers to an operation that differ from each other.

    Args:
        operation: botocore's operation.
        protocol: the protocol of its service.
        seed: what values follow from.
    """
    seen: list[tuple[Any, bytes]] = []
    for answer in (*_outputs(operation, protocol, seed), *_errors(operation, protocol, seed)):
        if (answer.headers, answer.body) not in seen:
            seen.append((answer.headers, answer.body))
            yield answer


def _outputs(operation: Any, protocol: str, seed: str) -> Iterator[Answer]:
    for kind, plan, manner in OUTPUTS:
        value = build(operation.output_shape, protocol, f"{seed}/{kind}", plan)
        yield write_output(operation, protocol, kind, value, manner)
    if operation.has_event_stream_output:
        for kind, body in exception_bodies(operation, protocol):
            yield Answer(kind, 200, {"x-amzn-requestid": REQUEST_ID}, body)
    if FORMATS[protocol].bare:
        yield Answer("bare", 200, {"x-amzn-requestid": REQUEST_ID}, b"")


def write_output(
    operation: Any, protocol: str, kind: str, value: dict[str, Any], manner: Manner
) -> Answer:
    """Return an output as an answer in a protocol."""
    form = FORMATS[protocol]
    headers = {"x-amzn-requestid": REQUEST_ID, **form.headers}
    headers |= _located_headers(operation.output_shape, value)
    body = (
        event_body(operation, protocol, value, manner)
        if operation.has_event_stream_output
        else form.output(operation, value, manner)
    )
    if "content-length" in headers:
        headers["content-length"] = str(len(body))
    headers |= _checksums(operation, headers, body)
    return Answer(kind, 200, headers, body)


_SUMS: dict[str, Callable[[bytes], bytes]] = {
    "CRC32": lambda body: crc32(body).to_bytes(4, "big"),
    "SHA1": lambda body: sha1(body, usedforsecurity=False).digest(),
    "SHA256": lambda body: sha256(body).digest(),
}


def _checksums(operation: Any, headers: dict[str, str], body: bytes) -> dict[str, str]:
    """Sums that hold: of the body where botocore knows them, or else of an object in parts."""
    sums = {}
    for algorithm in operation.http_checksum.get("responseAlgorithms", []):
        name = f"x-amz-checksum-{algorithm.lower()}"
        known = _SUMS.get(algorithm)
        if name in headers:
            sums[name] = base64.b64encode(known(body)).decode() if known else "AAAAAA==-2"
    return sums


def _located_headers(shape: Any, value: dict[str, Any]) -> dict[str, str]:
    headers = {}
    for name, element in value.items():
        member = shape.members[name]
        wire_name = str(member.serialization.get("name", name)).lower()
        match member.serialization.get("location"):
            case "header":
                headers[wire_name] = header_text(member, element)
            case "headers":
                headers |= {wire_name + key: text for key, text in element.items()}
    return headers


def _errors(operation: Any, protocol: str, seed: str) -> Iterator[Answer]:
    for number, shape in enumerate(operation.error_shapes[:2], 1):
        value = build(shape, protocol, f"{seed}/error-{number}", WILD, SAID)
        status = int(shape.metadata.get("error", {}).get("httpStatusCode", 400))
        message = str(value.get("message", value.get("Message", "What went wrong.")))
        error = Error(shape.error_code, message, max(status, 400), shape, value)
        yield write_error(operation, protocol, f"error-{number}", error)
    unmodelled = Error(UNMODELLED, "No model knows this.", 418, None, {})
    yield write_error(operation, protocol, "error-unmodelled", unmodelled)


def write_error(operation: Any, protocol: str, kind: str, error: Error) -> Answer:
    """Return an error as an answer in a protocol."""
    headers, body = FORMATS[protocol].error(operation, error)
    if error.shape is not None:
        headers |= _located_headers(error.shape, error.value)
    return Answer(kind, error.status, {"x-amzn-requestid": REQUEST_ID, **headers}, body)


def _json_output(operation: Any, value: Any, manner: Manner) -> bytes:
    shape = operation.output_shape
    tree = {} if shape is None else json_tree(shape, value, manner)
    return json.dumps(tree, ensure_ascii=manner.escaped).encode()


def _json_error(operation: Any, error: Error) -> tuple[dict[str, str], bytes]:
    headers = {}
    if operation.service_model.is_query_compatible:
        headers["x-amzn-query-error"] = f"{error.code};Sender"
    name = error.shape.name if error.shape is not None else error.code
    body = {"__type": f"com.amazonaws.parity#{name}", **_error_tree(error)}
    return headers, json.dumps(body).encode()


def _error_tree(error: Error) -> dict[str, Any]:
    if error.shape is None:
        return {"message": error.message}
    tree: dict[str, Any] = json_tree(error.shape, error.value, Manner())
    return tree if {"message", "Message"} & tree.keys() else {"message": error.message, **tree}


def _rest_json_output(operation: Any, value: Any, manner: Manner) -> bytes:
    shape = operation.output_shape
    if shape is None:
        return b""
    payload = shape.serialization.get("payload")
    if payload is None:
        return _json_output(operation, value, manner)
    if payload not in value or shape.members[payload].type_name in ("blob", "string"):
        return _stream(value.get(payload, b""))
    tree = json_tree(shape.members[payload], value[payload], manner)
    return json.dumps(tree, ensure_ascii=manner.escaped).encode()


def _stream(payload: Any) -> bytes:
    return payload.encode() if isinstance(payload, str) else bytes(payload)


def _rest_json_error(operation: Any, error: Error) -> tuple[dict[str, str], bytes]:
    code = f"{error.code}:http://internal.amazon.com/parity/"
    return {"x-amzn-errortype": code}, json.dumps(_error_tree(error)).encode()


def _cbor_output(operation: Any, value: Any, manner: Manner) -> bytes:
    shape = operation.output_shape
    tree = {} if shape is None else cbor_tree(shape, value, manner)
    return encode(tree, chunked=manner.escaped)


def _cbor_error(operation: Any, error: Error) -> tuple[dict[str, str], bytes]:
    tree = {} if error.shape is None else cbor_tree(error.shape, error.value, Manner())
    body = {"__type": f"com.amazonaws.parity#{error.code}", "message": error.message, **tree}
    return {"smithy-protocol": "rpc-v2-cbor"}, encode(body)


def _rest_xml_output(operation: Any, value: Any, manner: Manner) -> bytes:
    shape = operation.output_shape
    if shape is None:
        return b""
    payload = shape.serialization.get("payload")
    if payload is not None and shape.members[payload].type_name in ("blob", "string"):
        return _stream(value.get(payload, b""))
    if payload is not None:
        if payload not in value:
            return b""
        shape, value = shape.members[payload], value[payload]
    root = ElementTree.Element(str(shape.serialization.get("name", shape.name)))
    XmlWriter(manner).members(root, shape, value)
    return xml_text(root)


def _rest_xml_error(operation: Any, error: Error) -> tuple[dict[str, str], bytes]:
    if operation.service_model.service_name == "s3":
        root = ElementTree.Element("Error")
        _xml_error(root, error)
        ElementTree.SubElement(root, "RequestId").text = REQUEST_ID
        return {"x-amz-request-id": REQUEST_ID}, xml_text(root)
    return _query_error(operation, error)


def _query_output(operation: Any, value: Any, manner: Manner) -> bytes:
    root = ElementTree.Element(f"{operation.name}Response", xmlns="https://parity.example/doc/")
    shape = operation.output_shape
    if shape is not None:
        wrapper = shape.serialization.get("resultWrapper")
        inner = ElementTree.SubElement(root, wrapper) if wrapper else root
        XmlWriter(manner).members(inner, shape, value)
    metadata = ElementTree.SubElement(root, "ResponseMetadata")
    ElementTree.SubElement(metadata, "RequestId").text = REQUEST_ID
    return xml_text(root)


def _query_error(operation: Any, error: Error) -> tuple[dict[str, str], bytes]:
    root = ElementTree.Element("ErrorResponse", xmlns="https://parity.example/doc/")
    node = ElementTree.SubElement(root, "Error")
    ElementTree.SubElement(node, "Type").text = "Sender"
    _xml_error(node, error)
    ElementTree.SubElement(root, "RequestId").text = REQUEST_ID
    return {}, xml_text(root)


def _xml_error(node: ElementTree.Element, error: Error) -> None:
    ElementTree.SubElement(node, "Code").text = error.code
    ElementTree.SubElement(node, "Message").text = error.message
    if error.shape is not None:
        rest = error.value.keys() - {"Code", "Message", "Type"}
        XmlWriter(Manner()).members(node, error.shape, {key: error.value[key] for key in rest})


def _ec2_output(operation: Any, value: Any, manner: Manner) -> bytes:
    root = ElementTree.Element(f"{operation.name}Response", xmlns="https://parity.example/doc/")
    ElementTree.SubElement(root, "requestId").text = REQUEST_ID
    if operation.output_shape is not None:
        XmlWriter(manner).members(root, operation.output_shape, value)
    return xml_text(root)


def _ec2_error(operation: Any, error: Error) -> tuple[dict[str, str], bytes]:
    root = ElementTree.Element("Response")
    _xml_error(ElementTree.SubElement(ElementTree.SubElement(root, "Errors"), "Error"), error)
    ElementTree.SubElement(root, "RequestID").text = REQUEST_ID
    return {}, xml_text(root)


_CBOR_HEADERS = {"smithy-protocol": "rpc-v2-cbor", "content-type": "application/cbor"}
FORMATS: dict[str, Format] = {
    "json": Format(_json_output, _json_error, {}, bare=True),
    "rest-json": Format(_rest_json_output, _rest_json_error, {}, bare=True),
    "rest-xml": Format(_rest_xml_output, _rest_xml_error, {}, bare=True),
    "query": Format(_query_output, _query_error, {}),
    "ec2": Format(_ec2_output, _ec2_error, {}),
    "smithy-rpc-v2-cbor": Format(_cbor_output, _cbor_error, _CBOR_HEADERS),
}
"""Every protocol's way of writing."""
