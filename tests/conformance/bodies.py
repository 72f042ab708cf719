"""Bodies as values that are equal when they say the same."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl
from xml.etree import ElementTree

from botocore.parsers import RpcV2CBORParser

from tests.conformance.cases import Case


def published_body(case: Case, text: str) -> bytes:
    """Return the bytes of a published body, which is base64 where it is CBOR."""
    return base64.b64decode(text) if case.file.startswith("smithy-rpc") else text.encode()


def _json(body: bytes) -> Any:
    try:
        return json.loads(body or b"null")
    except ValueError:
        return body


def _xml(body: bytes) -> Any:
    try:
        return _element(ElementTree.fromstring(body))
    except ElementTree.ParseError:
        return body


def _element(element: ElementTree.Element) -> Any:
    """Tag, attributes, text and children, whose order is of no meaning."""
    children = sorted((_element(child) for child in element), key=repr)
    text = (element.text or "").strip() if children else element.text or ""
    return element.tag, sorted(element.attrib.items()), text, children


def _form(body: bytes) -> Any:
    return sorted(parse_qsl(body.decode(), keep_blank_values=True))


def _cbor(body: bytes) -> Any:
    parser = RpcV2CBORParser()
    parsed = parser.parse_data_item(parser.get_peekable_stream_from_bytes(body)) if body else None
    return _comparable(parsed)


def _comparable(value: Any) -> Any:
    """A value that is equal to itself: NaN by its name."""
    if isinstance(value, dict):
        return {key: _comparable(element) for key, element in value.items()}
    if isinstance(value, list):
        return [_comparable(element) for element in value]
    return str(value) if isinstance(value, float) else value


DECODERS: Mapping[str, Callable[[bytes], Any]] = {
    "json": _json,
    "rest-json": _json,
    "rest-xml": _xml,
    "query": _form,
    "ec2": _form,
    "smithy-rpc-v2-cbor": _cbor,
}
"""By protocol: a body as a value to compare."""


def sorted_query(url: str) -> tuple[str, list[str]]:
    """Return a URL's path and the pairs of its query, which may come in any order."""
    path, _, query = url.partition("?")
    return path, sorted(pair.removesuffix("=") for pair in query.split("&"))


CONTENT_TYPES = (
    "application/json",
    "application/x-amz-json-1.0",
    "application/x-amz-json-1.1",
    "application/x-www-form-urlencoded",
    "application/cbor",
)
"""Types of content that botocore states; of XML and of blobs it states none."""


def header_elements(text: str) -> list[str]:
    """Return the elements of a header, with or without blanks between them."""
    return [part.strip() for part in text.removesuffix("; charset=utf-8").split(",")]
