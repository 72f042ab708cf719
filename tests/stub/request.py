"""What arrived: parsed by its protocol and checked against the operation's model."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from botocore.validate import ParamValidator
from moto.core.model import OperationModel, Shape
from moto.core.parse import PROTOCOL_PARSERS
from werkzeug.datastructures import Headers, MultiDict

from tests.stub.models import find_operation, protocol_of


@dataclass(frozen=True, slots=True)
class Received:
    """A request as it arrived.

    Attributes:
        headers: values by lower-case name.
        service: botocore's name of the service; empty when it is not known.
        operation: the operation; empty when it is not known.
        params: the input as Python values; a JSON protocol's as they stood in the JSON.
        problems: all that is wrong with it, a sentence each.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes
    service: str = ""
    operation: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    model: OperationModel | None = None


def read_request(
    method: str, url: str, headers: Mapping[str, str], body: bytes, service: str | None
) -> Received:
    """Find the operation, parse the input and check it."""
    found = find_operation(method, url, headers, body, service)
    if found is None:
        return Received(method, url, headers, body, problems=("no operation answers to this",))
    model, labels = found
    params, problems = _parse(model, method, url, headers, body, labels)
    return Received(
        method,
        url,
        headers,
        body,
        service=model.service_model.service_name,
        operation=model.name,
        params=params,
        problems=tuple(problems),
        model=model,
    )


def _parse(
    model: OperationModel,
    method: str,
    url: str,
    headers: Mapping[str, str],
    body: bytes,
    labels: Mapping[str, str],
) -> tuple[dict[str, Any], list[str]]:
    if protocol_of(model.service_model) == "json":
        return _parse_json(model, headers, body)
    parser = PROTOCOL_PARSERS[protocol_of(model.service_model)](model)
    parts = urlsplit(url)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    if headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        pairs += parse_qsl(body.decode(), keep_blank_values=True)
    request = {
        "method": method,
        "url_path": parts.path,
        "url_params": dict(labels),
        "headers": Headers(headers.items()),
        "body": body,
        "values": MultiDict(pairs),
    }
    try:
        params = parser.parse(request) or {}
    except Exception as error:  # the parser is moto's, and refuses in many ways
        return {}, [f"the request cannot be parsed: {error!r}"]
    return params, _validate(params, model.input_shape)


def _validate(params: Mapping[str, Any], shape: Shape | None) -> list[str]:
    if shape is None:
        return []
    report = ParamValidator().validate(params, shape)
    return report.generate_report().splitlines() if report.has_errors() else []


def _parse_json(
    model: OperationModel, headers: Mapping[str, str], body: bytes
) -> tuple[dict[str, Any], list[str]]:
    version = model.metadata["jsonVersion"]
    problems = []
    if headers.get("content-type") != f"application/x-amz-json-{version}":
        problems.append(f"Content-Type is {headers.get('content-type')!r}, not JSON {version}")
    try:
        params = json.loads(body.decode("utf-8"))
    except ValueError as error:
        return {}, [*problems, f"the body is not JSON: {error}"]
    if not isinstance(params, dict):
        return {}, [*problems, "the body is not a JSON object"]
    if model.input_shape is not None:
        problems += check_json(params, model.input_shape, "")
    elif params:
        problems.append("the operation takes no input")
    return params, problems


def check_json(value: Any, shape: Shape, path: str) -> list[str]:
    """Return what is wrong with a JSON value of a shape, each with the path of the member."""
    if shape.type_name == "structure":
        return _check_structure(value, shape, path)
    if shape.type_name == "list":
        if not isinstance(value, list):
            return [f"{path}: not a list"]
        inner = (check_json(v, shape.member, f"{path}[{i}]") for i, v in enumerate(value))
        return [problem for problems in inner for problem in problems]
    if shape.type_name == "map":
        if not isinstance(value, dict):
            return [f"{path}: not a map"]
        pairs = (check_json(v, shape.value, f"{path}.{k}") for k, v in value.items())
        return [problem for problems in pairs for problem in problems]
    return [] if _is_scalar(value, shape) else [f"{path}: {value!r} is not a {shape.type_name}"]


def _check_structure(value: Any, shape: Any, path: str) -> list[str]:
    if getattr(shape, "is_document_type", False):
        return []
    if not isinstance(value, dict):
        return [f"{path}: not a structure"]
    by_wire = {m.serialization.get("name", name): m for name, m in shape.members.items()}
    start = f"{path}." if path else ""
    problems = [f"{start}{name}: unknown member" for name in value if name not in by_wire]
    required = {
        shape.members[name].serialization.get("name", name) for name in shape.required_members
    }
    problems += [f"{start}{name}: missing" for name in sorted(required - value.keys())]
    if getattr(shape, "is_tagged_union", False) and len(value) != 1:
        problems.append(f"{path}: a union with {len(value)} members")
    for name in value.keys() & by_wire.keys():
        problems += check_json(value[name], by_wire[name], f"{start}{name}")
    return problems


def _is_scalar(value: Any, shape: Shape) -> bool:
    kind = shape.type_name
    if kind == "boolean":
        return isinstance(value, bool)
    if kind in ("integer", "long"):
        return isinstance(value, int) and not isinstance(value, bool)
    if kind in ("float", "double"):
        special = value in ("NaN", "Infinity", "-Infinity")
        return special or (isinstance(value, (int, float)) and not isinstance(value, bool))
    if kind == "timestamp":
        return _is_timestamp(value, shape)
    return isinstance(value, str) and (kind != "blob" or _is_base64(value))


def _is_timestamp(value: Any, shape: Shape) -> bool:
    written = shape.serialization.get("timestampFormat", "unixTimestamp")
    if written == "unixTimestamp":
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    return isinstance(value, str)


def _is_base64(value: str) -> bool:
    try:
        base64.b64decode(value, validate=True)
    except binascii.Error:
        return False
    return True
