"""Model to wire model: what a client needs of a service, as flat columns without documentation.

A column is one string of words with blanks between them, which R splits five times faster than it
reads a JSON array. A shape is a number, its place in the columns of `shapes`, counted from 1; 0
means none; the errors of an operation are joined by commas. Members of all shapes follow each other
in the columns of `members`; a shape has `size` of them. A trait is stored as
the places that carry it, `at`, and their values: none where all are true, a column where all are
single words, else an array.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from generator.model.endpoints import wire_endpoints
from generator.model.pages import derived_paginators
from generator.model.quirks import HOSTS_WITHOUT, URIS_WITHOUT
from generator.model.service import Member, Operation, Service, Shape, Traits
from generator.model.times import epoch_unit
from generator.read.source import ModelError

FORMAT = 2
"""Version of this layout, which the R side asks for."""

TYPES: tuple[str, ...] = (
    "structure",
    "list",
    "map",
    "string",
    "blob",
    "boolean",
    "integer",
    "long",
    "float",
    "double",
    "timestamp",
)
"""Shape types; a type's number is its place here, counted from 1."""

SHAPE_TRAITS = frozenset(
    "document enum error event eventstream exception fault flattened locationName min payload "
    "requiresLength retryable sensitive sparse streaming timestampFormat union wrapper "
    "xmlNamespace xmlOrder".split()
)
"""Traits of shapes that a client needs to write, read, check or mask values."""

MEMBER_TRAITS = frozenset(
    "contextParam enum epoch eventheader eventpayload flattened hostLabel idempotencyToken "
    "jsonvalue location locationName queryName streaming timestampFormat xmlAttribute "
    "xmlNamespace".split()
)
"""Traits of members that a client needs; `epoch` is read from the documentation."""

OPERATION_TRAITS = frozenset(
    "auth authtype endpoint endpointdiscovery endpointoperation httpChecksum httpChecksumRequired "
    "inputTraits operationContextParams outputTraits requestcompression staticContextParams "
    "unsignedPayload".split()
)
"""Traits of operations that a client needs."""

DROPPED: Mapping[str, str] = {
    "box": "whether a scalar may be absent: all may",
    "deprecated": "documentation",
    "deprecatedMessage": "documentation",
    "deprecatedSince": "documentation",
    "http": "stored as method and uri",
    "idempotent": "retries do not depend on it",
    "max": "not checked: services raise their limits",
    "name": "an operation is called by its key",
    "pattern": "not checked: services check it, and loosen it",
    "readonly": "documentation",
    "synthetic": "marks what a tool added to the model",
}
"""Traits left out, and why. A trait in none of these tables is one the project does not know."""


def wire_model(service: Service) -> dict[str, Any]:
    """Return a service's wire model, ready to be written as JSON."""
    try:
        return _wire_model(service)
    except ModelError as error:
        raise ModelError(f"{service.name}: {error}") from error


def _wire_model(service: Service) -> dict[str, Any]:
    shapes = reachable(service)
    places = {shape.name: i for i, shape in enumerate(shapes, start=1)}
    members = [member for shape in shapes for member in shape.members]
    derived = derived_paginators(service)
    return {
        "format": FORMAT,
        "service": {"name": service.r_name, "botocore": service.name, "title": service.title},
        "metadata": {**_metadata(service), "protocol": service.protocol},
        "endpoints": wire_endpoints(service.endpoints),
        "operations": _operations(service, places),
        "shapes": _shapes(shapes),
        "members": _members(members, places, service.shapes),
        "paginators": service.paginators,
        **({"derived": derived} if derived else {}),
        "waiters": service.waiters,
    }


def to_json(model: Mapping[str, Any]) -> bytes:
    """Return compact JSON in ASCII, one top-level key a line."""
    lines = [
        json.dumps(key) + ":" + json.dumps(value, separators=(",", ":"))
        for key, value in model.items()
    ]
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode("ascii")


def reachable(service: Service) -> list[Shape]:
    """Shapes that an operation or an exception uses, in model order."""
    waiting = [name for o in service.operations for name in (o.input, o.output) if name]
    waiting += [name for o in service.operations for name in o.errors]
    waiting += [name for name, shape in service.shapes.items() if shape.traits.get("exception")]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(member.shape for member in service.shapes[name].members)
    return [shape for name, shape in service.shapes.items() if name in found]


def _metadata(service: Service) -> dict[str, Any]:
    return {key: value for key, value in service.metadata.items() if key != "uid"}


def _operations(service: Service, places: Mapping[str, int]) -> dict[str, Any]:
    operations = service.operations
    return {
        "name": column(o.name for o in operations),
        "method": column(o.traits["http"]["method"] for o in operations),
        "uri": column(_uri(service, o) for o in operations),
        "input": column(places[o.input] if o.input else 0 for o in operations),
        "output": column(places[o.output] if o.output else 0 for o in operations),
        "errors": column(",".join(str(places[e]) for e in o.errors) or 0 for o in operations),
        "traits": _traits([_traits_of(service, o) for o in operations], OPERATION_TRAITS),
    }


def _uri(service: Service, operation: Operation) -> str:
    """The URI of an operation, without what its endpoint has already: a ? for nothing at all."""
    uri: str = operation.traits["http"]["requestUri"]
    if service.name in URIS_WITHOUT:
        uri = uri.removeprefix(URIS_WITHOUT[service.name].name)
    return uri or "?"


def _traits_of(service: Service, operation: Operation) -> Traits:
    """The traits of an operation, without a host prefix that its endpoint has already."""
    prefix = operation.traits.get("endpoint", {}).get("hostPrefix")
    if service.name in HOSTS_WITHOUT and prefix == HOSTS_WITHOUT[service.name].name:
        return {name: value for name, value in operation.traits.items() if name != "endpoint"}
    return operation.traits


def _shapes(shapes: Sequence[Shape]) -> dict[str, Any]:
    return {
        "name": column(shape.name for shape in shapes),
        "type": column(TYPES.index(shape.type) + 1 for shape in shapes),
        "size": column(len(shape.members) for shape in shapes),
        "traits": _traits([_with_enum(shape) for shape in shapes], SHAPE_TRAITS),
    }


def _with_enum(shape: Shape) -> Traits:
    """Traits of a shape and its enum's values, a line each: a value may hold blanks."""
    return {**shape.traits, "enum": "\n".join(shape.enum)} if shape.enum else shape.traits


def _members(
    members: Sequence[Member], places: Mapping[str, int], shapes: Mapping[str, Shape]
) -> dict[str, Any]:
    return {
        "name": column(member.name for member in members),
        "shape": column(places[member.shape] for member in members),
        "required": column(i for i, member in enumerate(members, start=1) if member.required),
        "traits": _traits(
            [_wire_traits(member, shapes[member.shape]) for member in members], MEMBER_TRAITS
        ),
    }


def _wire_traits(member: Member, shape: Shape) -> Traits:
    """Traits of a member, which may have its location from its shape.

    Only in a header is a JSON value more than a string.
    """
    located = {name: shape.traits[name] for name in ("location",) if name in shape.traits}
    traits = {**located, **member.traits}
    if traits.get("location") != "header":
        traits.pop("jsonvalue", None)
    unit = epoch_unit(member, shape)
    return {**traits, "epoch": unit} if unit else traits


def _traits(carriers: Sequence[Traits], kept: frozenset[str]) -> dict[str, Any]:
    found: dict[str, list[tuple[int, Any]]] = {}
    for place, traits in enumerate(carriers, start=1):
        for name in kept & traits.keys():
            found.setdefault(name, []).append((place, traits[name]))
    return {name: _trait(found[name]) for name in sorted(found)}


def _trait(carried: Sequence[tuple[int, Any]]) -> dict[str, Any]:
    places = column(place for place, _ in carried)
    values = [value for _, value in carried]
    if all(value is True for value in values):
        return {"at": places}
    if all(isinstance(value, str) and _WORD.match(value) for value in values):
        return {"at": places, "value": column(values)}
    return {"at": places, "value": values}


_WORD = re.compile(r"[^\s]+\Z")


def column(values: Iterable[str | int]) -> str:
    """Return one string of words.

    Raises:
        ModelError: a value is not a single word.
    """
    words = [str(value) for value in values]
    for word in words:
        if not _WORD.match(word):
            raise ModelError(f'"{word}" is not a single word')
    return " ".join(words)
