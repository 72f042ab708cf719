"""Raw JSON to model: every reference is checked here, so what comes after can trust it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from generator.docs.ascii import one_line
from generator.model.endpoints import build_endpoints
from generator.model.naming import export_name, name_faults, service_name
from generator.model.quirks import PROTOCOLS
from generator.model.service import Example, Member, Operation, Service, Shape, Traits
from generator.read.source import ModelError, RawService

SCALARS = frozenset(
    ("string", "boolean", "integer", "long", "float", "double", "timestamp", "blob")
)
AGGREGATES: Mapping[str, tuple[str, ...]] = {"list": ("member",), "map": ("key", "value")}

_STRUCTURAL = frozenset(
    ("type", "members", "member", "key", "value", "required", "documentation", "enum")
)


def build_service(raw: RawService) -> Service:
    """Turn the files of one service, each of which has its form, into its model.

    Raises:
        ModelError: something is missing, of an unknown type, or refers to nothing, or a name is
            none in R.
    """
    model = raw.model
    for key in ("metadata", "operations", "shapes"):
        if key not in model:
            raise ModelError(f"{raw.name}: the model has no {key}")
    metadata = model["metadata"]
    title = metadata.get("serviceFullName") or metadata.get("serviceAbbreviation")
    if not title:
        raise ModelError(f"{raw.name}: the metadata have no serviceFullName")
    shapes = {name: build_shape(raw.name, name, s) for name, s in model["shapes"].items()}
    operations = tuple(
        build_operation(raw.name, name, o) for name, o in model["operations"].items()
    )
    check_references(raw.name, operations, shapes)
    name = service_name(raw.name, metadata)
    for fault in name_faults(export_name(name), (operation.name for operation in operations)):
        raise ModelError(f"{raw.name}: {fault}")
    return Service(
        name=raw.name,
        r_name=name,
        export=export_name(name),
        title=one_line(title),
        protocol=choose_protocol(raw.name, metadata),
        metadata=metadata,
        operations=operations,
        shapes=shapes,
        documentation=model.get("documentation") or "",
        paginators=raw.paginators,
        waiters=raw.waiters,
        examples={
            operation: tuple(build_example(example) for example in examples)
            for operation, examples in raw.examples.items()
        },
        endpoints=build_endpoints(
            raw.name,
            metadata.get("endpointPrefix", ""),
            raw.endpoint_rules,
            raw.endpoint_table,
        ),
    )


def choose_protocol(service: str, metadata: Mapping[str, Any]) -> str:
    """Return the first protocol of `PROTOCOLS` that the service lists."""
    listed = metadata.get("protocols") or [metadata.get("protocol")]
    for protocol in PROTOCOLS:
        if protocol in listed:
            return protocol
    raise ModelError(f"{service}: speaks none of the known protocols: {listed!a}")


def build_shape(service: str, name: str, raw: Mapping[str, Any]) -> Shape:
    """Build one shape; its members' targets are checked later, by `check_references()`."""
    kind = raw.get("type", "")
    if kind == "structure":
        required = frozenset(raw.get("required", ()))
        members = tuple(
            build_member(service, name, member, target, required=member in required)
            for member, target in raw.get("members", {}).items()
        )
    elif kind in AGGREGATES:
        absent = [part for part in AGGREGATES[kind] if part not in raw]
        if absent:
            raise ModelError(f'{service}: shape "{name}" is a {kind} without {absent[0]}')
        members = tuple(
            build_member(service, name, part, raw[part], required=False)
            for part in AGGREGATES[kind]
        )
    elif kind in SCALARS:
        members = ()
    else:
        raise ModelError(f'{service}: shape "{name}" has the unknown type "{kind}"')
    return Shape(
        name=name,
        type=kind,
        members=members,
        enum=tuple(raw.get("enum", ())),
        documentation=raw.get("documentation") or "",
        traits=traits_of(raw, _STRUCTURAL),
    )


def build_member(
    service: str, shape: str, name: str, raw: Mapping[str, Any], *, required: bool
) -> Member:
    """Build one member, or a list's element, or a map's key or value."""
    if "shape" not in raw:
        raise ModelError(f'{service}: member "{name}" of shape "{shape}" names no shape')
    return Member(
        name=name,
        shape=raw["shape"],
        required=required,
        documentation=raw.get("documentation") or "",
        traits=traits_of(raw, frozenset(("shape", "documentation"))),
    )


def build_operation(service: str, name: str, raw: Mapping[str, Any]) -> Operation:
    """Build one operation; `name` is its key, which CloudFront's `name` field is not."""
    if "http" not in raw:
        raise ModelError(f"{service}: operation {name} has no http")
    for part in ("input", "output"):
        if part in raw and "shape" not in raw[part]:
            raise ModelError(f"{service}: {part} of operation {name} names no shape")
    placed = {
        part: traits_of(raw[part], frozenset(("shape", "documentation")))
        for part in ("input", "output")
        if part in raw
    }
    traits = dict(traits_of(raw, frozenset(("input", "output", "errors", "documentation"))))
    traits.update({f"{part}Traits": found for part, found in placed.items() if found})
    return Operation(
        name=name,
        input=raw["input"]["shape"] if "input" in raw else None,
        output=raw["output"]["shape"] if "output" in raw else None,
        errors=tuple(error["shape"] for error in raw.get("errors", ())),
        documentation=raw.get("documentation") or "",
        traits=traits,
    )


def build_example(raw: Mapping[str, Any]) -> Example:
    """Build one worked example."""
    return Example(description=raw.get("description") or "", input=raw.get("input"))


def traits_of(raw: Mapping[str, Any], structural: frozenset[str]) -> Traits:
    """Return what the model says beside the structure itself."""
    return {key: value for key, value in raw.items() if key not in structural}


def check_references(
    service: str, operations: Iterable[Operation], shapes: Mapping[str, Shape]
) -> None:
    """Raise a ModelError for the first reference to a shape that is not there."""
    for operation in operations:
        for part, target in (("input", operation.input), ("output", operation.output)):
            if target is None:
                continue
            if target not in shapes:
                raise ModelError(
                    f'{service}: {operation.name} refers to unknown shape "{target}" as its {part}'
                )
            if shapes[target].type != "structure":
                raise ModelError(
                    f'{service}: {operation.name} has the {part} "{target}", not a structure'
                )
        for error in operation.errors:
            if error not in shapes:
                raise ModelError(
                    f'{service}: {operation.name} refers to unknown shape "{error}" as an error'
                )
    for shape in shapes.values():
        for member in shape.members:
            if member.shape not in shapes:
                raise ModelError(_dangling(service, operations, shapes, shape, member))


def _dangling(
    service: str,
    operations: Iterable[Operation],
    shapes: Mapping[str, Shape],
    shape: Shape,
    member: Member,
) -> str:
    user = next((o.name for o in operations if shape.name in _reachable(o, shapes)), "")
    of = f"{user} " if user else ""
    return (
        f'{service}: {of}refers to unknown shape "{member.shape}": '
        f'member "{member.name}" of shape "{shape.name}"'
    )


def _reachable(operation: Operation, shapes: Mapping[str, Shape]) -> set[str]:
    found: set[str] = set()
    waiting = [name for name in (operation.input, operation.output, *operation.errors) if name]
    while waiting:
        name = waiting.pop()
        if name in found or name not in shapes:
            continue
        found.add(name)
        waiting.extend(member.shape for member in shapes[name].members)
    return found
