"""Values of an output's shape to the bytes of each protocol, as a service would write them."""

from __future__ import annotations

import base64
import datetime
import json
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import format_datetime
from typing import Any
from xml.etree import ElementTree

UNKNOWN = "ParityUnknownMember"
"""A member that no model has."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a service may write without changing what it says.

    Attributes:
        unknown: whether structures have a member that their shape has not.
        nulls: whether absent members, and one more element of each list, are null.
        escaped: whether JSON has escapes for what is not ASCII, and CBOR lengths left open.
    """

    unknown: bool = False
    nulls: bool = False
    escaped: bool = False


@dataclass(frozen=True, slots=True)
class _TreeWriter:
    """Writes a value as the tree of lists and dicts that JSON or CBOR is then made of.

    Attributes:
        scalar: a function of a shape and its value.
        named: whether members go by their wire names.
    """

    manner: Manner
    scalar: Callable[[Any, Any], Any]
    named: bool

    def write(self, shape: Any, value: Any) -> Any:
        """Return the tree of a value."""
        match shape.type_name:
            case "structure" if shape.is_document_type:
                return value
            case "structure":
                return self._structure(shape, value)
            case "list":
                extra = [None] if self.manner.nulls else []
                return [self.write(shape.member, element) for element in value] + extra
            case "map":
                return {key: self.write(shape.value, element) for key, element in value.items()}
            case _:
                return self.scalar(shape, value)

    def _structure(self, shape: Any, value: Any) -> dict[str, Any]:
        tree = {}
        for name, member in shape.members.items():
            if "location" in member.serialization:
                continue
            key = member.serialization.get("name", name) if self.named else name
            if name in value:
                tree[key] = self.write(member, value[name])
            elif self.manner.nulls:
                tree[key] = None
        if self.manner.unknown and not shape.is_tagged_union:
            tree[UNKNOWN] = {"list": [1, None, {}], "text": "?"}
        return tree


def json_tree(shape: Any, value: Any, manner: Manner) -> Any:
    """Return a value as what JSON is made of."""
    return _TreeWriter(manner, _json_scalar, named=True).write(shape, value)


def _json_scalar(shape: Any, value: Any) -> Any:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, datetime.datetime):
        return _time(shape, value, "unixTimestamp")
    if isinstance(value, float) and (value != value or abs(value) == float("inf")):
        return _float(value)
    return value


def cbor_tree(shape: Any, value: Any, manner: Manner) -> Any:
    """Return a value as what CBOR is made of."""
    return _TreeWriter(manner, lambda shape, value: value, named=False).write(shape, value)


def header_text(shape: Any, value: Any) -> str:
    """Return a value as it stands in a header."""
    if shape.serialization.get("jsonvalue"):
        return base64.b64encode(json.dumps(value).encode()).decode()
    if isinstance(value, list):
        return ", ".join(header_text(shape.member, element) for element in value)
    return _scalar_text(shape, value, "rfc822")


@dataclass(frozen=True, slots=True)
class XmlWriter:
    """Writes values as XML elements."""

    manner: Manner

    def write(self, parent: ElementTree.Element, shape: Any, value: Any, name: str) -> None:
        """Write a value as the last child of an element, or as several where a list is flat."""
        match shape.type_name:
            case "structure":
                self.members(_child(parent, shape, name), shape, value)
            case "list":
                self._list(parent, shape, value, name)
            case "map":
                self._map(parent, shape, value, name)
            case _:
                _child(parent, shape, name).text = _scalar_text(shape, value, "iso8601")

    def members(self, node: ElementTree.Element, shape: Any, value: Any) -> None:
        """Write the members of a structure into its element."""
        for name, member in shape.members.items():
            if name not in value or "location" in member.serialization:
                continue
            if member.serialization.get("xmlAttribute"):
                node.set(member.serialization["name"], value[name])
            else:
                self.write(node, member, value[name], _xml_name(member, name))
        if self.manner.unknown and not shape.is_tagged_union:
            ElementTree.SubElement(ElementTree.SubElement(node, UNKNOWN), "inner").text = "?"

    def _list(self, parent: ElementTree.Element, shape: Any, value: Any, name: str) -> None:
        if shape.serialization.get("flattened"):
            for element in value:
                self.write(parent, shape.member, element, name)
            return
        node = _child(parent, shape, name)
        for element in value:
            self.write(
                node, shape.member, element, shape.member.serialization.get("name", "member")
            )

    def _map(self, parent: ElementTree.Element, shape: Any, value: Any, name: str) -> None:
        flattened = shape.serialization.get("flattened")
        node = parent if flattened else _child(parent, shape, name)
        for key, element in value.items():
            entry = ElementTree.SubElement(node, name if flattened else "entry")
            self.write(entry, shape.key, key, shape.key.serialization.get("name", "key"))
            self.write(entry, shape.value, element, shape.value.serialization.get("name", "value"))


def _child(parent: ElementTree.Element, shape: Any, name: str) -> ElementTree.Element:
    node = ElementTree.SubElement(parent, name)
    namespace = shape.serialization.get("xmlNamespace")
    if namespace:
        prefix = namespace.get("prefix")
        node.set(f"xmlns:{prefix}" if prefix else "xmlns", namespace["uri"])
    return node


def _xml_name(shape: Any, name: str) -> str:
    """The name of a member's element: a flattened list goes by the name of its elements."""
    flattened = shape.type_name == "list" and shape.serialization.get("flattened")
    inner = shape.member.serialization.get("name") if flattened else None
    return str(inner or shape.serialization.get("name", name))


def xml_text(root: ElementTree.Element) -> bytes:
    """Return a document; a carriage return is escaped, or else readers would drop it."""
    text: bytes = ElementTree.tostring(root, "utf-8", xml_declaration=True)
    return text.replace(b"\r", b"&#13;")


def _scalar_text(shape: Any, value: Any, timestamp: str) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case bytes():
            return base64.b64encode(value).decode()
        case datetime.datetime():
            return str(_time(shape, value, timestamp))
        case float():
            return _float(value)
        case _:
            return str(value)


def _float(value: float) -> str:
    special = {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}
    return special.get(repr(value), repr(value))


def _time(shape: Any, value: datetime.datetime, default: str) -> Any:
    match str(shape.serialization.get("timestampFormat", default)).lower():
        case "iso8601":
            return value.isoformat().replace("+00:00", "Z")
        case "rfc822":
            return format_datetime(value.replace(microsecond=0), usegmt=True)
        case _:
            return value.timestamp() if value.microsecond else int(value.timestamp())
