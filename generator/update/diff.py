"""Two models of a service to the changes between them, as an R user sees them.

Inputs and outputs are walked side by side, so a shape that was only renamed is no change. A shape
that many operations use is told once, at the first operation that reaches it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from generator.model.endpoints import Endpoints, RuleSet
from generator.model.naming import topic
from generator.model.pages import all_paginators
from generator.model.service import Member, Operation, Service, Shape
from generator.model.wire import MEMBER_TRAITS, OPERATION_TRAITS, SHAPE_TRAITS
from generator.render.rcode import r_name
from generator.update.change import Change

WIDER = {("integer", "long"), ("float", "double"), ("integer", "double"), ("integer", "float")}
"""Types of numbers, before and after, where each number of the first is one of the second."""

TOLD_ELSEWHERE = frozenset(("enum", "min"))
"""Traits with a kind of change of their own."""

DEPRECATION = ("deprecated", "deprecatedMessage", "deprecatedSince")


def diff_service(old: Service | None, new: Service | None) -> list[Change]:
    """Return what changed in a service that was, is, or was and is."""
    if old is None or new is None:
        if new:
            return [Change("service_added", new.r_name, where=f"{new.export}()")]
        return [Change("service_removed", old.r_name, where=f"{old.export}()")] if old else []
    changes = list(_service(old, new))
    changes += _operations(old, new)
    changes += _walks(old, new)
    changes += _errors(old, new)
    changes += _named(new.r_name, "paginator", all_paginators(old), all_paginators(new))
    changes += _named(new.r_name, "waiter", old.waiters, new.waiters)
    changes += _endpoints(new.r_name, old.endpoints, new.endpoints)
    return changes + _texts(old, new)


def _service(old: Service, new: Service) -> Iterator[Change]:
    if old.export != new.export:
        yield Change("service_renamed", new.r_name, where=f"{old.export}() to {new.export}()")
    if old.protocol != new.protocol:
        yield Change("wire", new.r_name, detail=f"protocol {old.protocol} to {new.protocol}")
    dropped = {"protocol", "protocols", "uid", "auth"}
    keys = sorted((old.metadata.keys() | new.metadata.keys()) - dropped)
    differing = [key for key in keys if old.metadata.get(key) != new.metadata.get(key)]
    if _auth(old.metadata) != _auth(new.metadata):
        differing.append("auth")
    for key in differing:
        yield Change("wire", new.r_name, detail=f"metadata {key}")


def _auth(metadata: Mapping[str, Any]) -> Any:
    """Schemes that a service signs with; SigV4 alone needs no saying."""
    return metadata.get("auth") or ["aws.auth#sigv4"]


def _operations(old: Service, new: Service) -> Iterator[Change]:
    before = {operation.name: operation for operation in old.operations}
    after = {operation.name: operation for operation in new.operations}
    for name in _added(before, after):
        yield Change("operation_removed", new.r_name, topic(new.r_name, name))
    for name, operation in after.items():
        function = topic(new.r_name, name)
        if name not in before:
            yield Change("operation_added", new.r_name, function)
            continue
        yield from _operation(new.r_name, function, before[name], operation)


def _operation(service: str, function: str, old: Operation, new: Operation) -> Iterator[Change]:
    for name in _added(new.errors, old.errors):
        yield Change("error_added", service, function, name)
    for name in _added(old.errors, new.errors):
        yield Change("error_removed", service, function, name)
    differing = [
        trait
        for trait in sorted((*OPERATION_TRAITS, "http"))
        if old.traits.get(trait) != new.traits.get(trait)
    ]
    if differing:
        yield Change("wire", service, function, detail=", ".join(differing))
    yield from _deprecation(old.traits, new.traits, Change("deprecated", service, function))


def _deprecation(
    old: Mapping[str, Any], new: Mapping[str, Any], change: Change
) -> Iterator[Change]:
    if bool(old.get("deprecated")) != bool(new.get("deprecated")):
        yield change if new.get("deprecated") else replace(change, kind="undeprecated")


@dataclass(frozen=True, slots=True)
class _Pair:
    """A shape before and after, in arguments or in results."""

    side: str
    old: str
    new: str


def _walks(old: Service, new: Service) -> list[Change]:
    """Changes below the arguments and results of the operations that stayed."""
    found: dict[_Pair, list[Change]] = {}
    users: dict[_Pair, list[str]] = {}
    before = {operation.name: operation for operation in old.operations}
    for operation in new.operations:
        if operation.name not in before:
            continue
        function = topic(new.r_name, operation.name)
        for side, a, b in (
            ("argument", before[operation.name].input, operation.input),
            ("result", before[operation.name].output, operation.output),
        ):
            for pair, path in _reached(old, new, side, a, b):
                if pair not in found:
                    made = _shape(old.shapes[pair.old], new.shapes[pair.new], side, path)
                    found[pair] = [
                        replace(change, service=new.r_name, function=function) for change in made
                    ]
                users.setdefault(pair, []).append(function)
            if a is None or b is None:
                found |= _appeared(old, new, side, a, b, function)
    return [
        replace(change, others=tuple(users.get(pair, ())[1:]))
        for pair, changes in found.items()
        for change in changes
    ]


def _errors(old: Service, new: Service) -> Iterator[Change]:
    """Changes of the members that a condition carries."""
    for name, shape in new.shapes.items():
        if shape.traits.get("exception") and name in old.shapes:
            for change in _shape(old.shapes[name], shape, "result", name):
                yield replace(change, service=new.r_name)


def _appeared(
    old: Service, new: Service, side: str, a: str | None, b: str | None, function: str
) -> dict[_Pair, list[Change]]:
    """Members of an input or output that only one of the two operations has."""
    shape = Shape("", "structure")
    changes = _shape(old.shapes[a] if a else shape, new.shapes[b] if b else shape, side, "")
    placed = [replace(change, service=new.r_name, function=function) for change in changes]
    return {_Pair(f"{side} {function}", "", ""): placed}


def _reached(
    old: Service, new: Service, side: str, a: str | None, b: str | None
) -> Iterator[tuple[_Pair, str]]:
    """Each pair of shapes below two, with the path to it; members of one name make a pair."""
    if a is None or b is None:
        return
    seen: set[_Pair] = set()
    waiting = [(_Pair(side, a, b), "")]
    while waiting:
        pair, path = waiting.pop(0)
        if pair in seen:
            continue
        seen.add(pair)
        yield pair, path
        before, after = old.shapes[pair.old], new.shapes[pair.new]
        if before.type != after.type:
            continue
        targets = {member.name: member.shape for member in before.members}
        waiting += [
            (_Pair(side, targets[member.name], member.shape), step(path, after, member.name))
            for member in after.members
            if member.name in targets
        ]


def step(path: str, shape: Shape, member: str) -> str:
    """Return the path to a member as R users write it: `Tags[[i]]$Key`, `Labels[[name]]`."""
    if shape.type == "list":
        return f"{path}[[i]]"
    if shape.type == "map":
        return f"names({path})" if member == "key" else f"{path}[[name]]"
    return f"{path}${r_name(member)}" if path else r_name(member)


def _shape(old: Shape, new: Shape, side: str, path: str) -> list[Change]:
    """Changes of one shape by itself, at a path; service and function are filled in later."""

    def change(kind: str, where: str = path, detail: str = "") -> Change:
        return Change(kind, "", where=where, detail=detail)

    if old.type != new.type:
        kind = "widened" if (old.type, new.type) in WIDER else "type"
        return [change(f"{side}_{kind}", detail=f"{old.type} to {new.type}")]
    changes = list(_values(old, new, side, change))
    if side == "argument" and _least(new) > _least(old):
        changes.append(change("argument_narrowed", detail=f"{_least(old):g} to {_least(new):g}"))
    differing = _traits(old.traits, new.traits, SHAPE_TRAITS)
    if old.type == "structure":
        differing = [trait for trait in differing if trait != "locationName"]
        changes += _members(old, new, side, path, change)
    if differing:
        changes.append(change("wire", detail=", ".join(differing)))
    return changes


def _least(shape: Shape) -> float:
    return float(shape.traits.get("min") or 0)


def _values(old: Shape, new: Shape, side: str, change: Callable[..., Change]) -> Iterator[Change]:
    """Values of an enum; a string that begins to be one, or ends, is no change of values."""
    if not old.enum or not new.enum:
        return
    for kind, some in (
        ("added", _added(new.enum, old.enum)),
        ("removed", _added(old.enum, new.enum)),
    ):
        if some:
            yield change(f"{side}_values_{kind}", detail=", ".join(f'"{v}"' for v in some))


def _members(
    old: Shape, new: Shape, side: str, path: str, change: Callable[..., Change]
) -> Iterator[Change]:
    before = {member.name: member for member in old.members}
    after = {member.name: member for member in new.members}
    for name in before:
        if name not in after:
            yield change(f"{side}_removed", step(path, old, name))
    for name, member in after.items():
        where = step(path, new, name)
        if name not in before:
            required = side == "argument" and must_be_given(member)
            yield change(f"{side}_added" + ("_required" if required else ""), where)
            continue
        earlier = before[name]
        if side == "argument" and must_be_given(member) != must_be_given(earlier):
            yield change(
                "argument_required" if must_be_given(member) else "argument_optional", where
            )
        differing = _traits(earlier.traits, member.traits, MEMBER_TRAITS)
        if differing:
            yield change("wire", where, ", ".join(differing))
        yield from _deprecation(earlier.traits, member.traits, change("deprecated", where))


def must_be_given(member: Member) -> bool:
    """Whether a call has to give a member; a token that is left out is made up."""
    return member.required and not member.traits.get("idempotencyToken")


def _traits(old: Mapping[str, Any], new: Mapping[str, Any], known: frozenset[str]) -> list[str]:
    return [trait for trait in sorted(known - TOLD_ELSEWHERE) if old.get(trait) != new.get(trait)]


def _named(
    service: str, kind: str, old: Mapping[str, Any], new: Mapping[str, Any]
) -> Iterator[Change]:
    for name in _added(old, new):
        yield Change(f"{kind}_removed", service, where=name)
    for name in new:
        if name not in old:
            yield Change(f"{kind}_added", service, where=name)
        elif _plain(old[name]) != _plain(new[name]):
            yield Change(f"{kind}_changed", service, where=name)


def _plain(value: Mapping[str, Any]) -> dict[str, Any]:
    return {key: part for key, part in value.items() if key != "description"}


def _endpoints(service: str, old: Endpoints, new: Endpoints) -> Iterator[Change]:
    """The change of where a service is; what the rules begin or cease to ask is told by name."""
    if old == new:
        return
    before, after = (_parameters(endpoints.rules) for endpoints in (old, new))
    told = [f"new parameter {name}" for name in _added(after, before)]
    told += [f"without parameter {name}" for name in _added(before, after)]
    yield Change("endpoints", service, detail=", ".join(told))


def _parameters(rules: RuleSet | None) -> list[str]:
    return list(json.loads(rules.content).get("parameters", {})) if rules else []


def _texts(old: Service, new: Service) -> list[Change]:
    """The service itself and the operations whose pages read otherwise."""
    changes = []
    if old.documentation != new.documentation or old.title != new.title:
        changes.append(Change("text", new.r_name))
    before = {operation.name: operation for operation in old.operations}
    cache: dict[tuple[str, str], bool] = {}
    for operation in new.operations:
        earlier = before.get(operation.name)
        if earlier is None:
            continue
        same = (
            earlier.documentation == operation.documentation
            and old.examples.get(operation.name) == new.examples.get(operation.name)
            and all(
                _same_texts(old, new, a, b, cache)
                for a, b in ((earlier.input, operation.input), (earlier.output, operation.output))
            )
        )
        if not same:
            changes.append(Change("text", new.r_name, topic(new.r_name, operation.name)))
    return changes


def _same_texts(
    old: Service,
    new: Service,
    a: str | None,
    b: str | None,
    cache: dict[tuple[str, str], bool],
) -> bool:
    """Whether the members that two shapes have in common, and those below, read alike."""
    for pair, _ in _reached(old, new, "", a, b):
        key = (pair.old, pair.new)
        if key not in cache:
            before, after = old.shapes[pair.old], new.shapes[pair.new]
            common = {m.name for m in before.members} & {m.name for m in after.members}
            cache[key] = before.type != after.type or (
                _shape_texts(before, common) == _shape_texts(after, common)
            )
        if not cache[key]:
            return False
    return True


def _shape_texts(shape: Shape, members: set[str]) -> dict[str, Any]:
    texts: dict[str, Any] = {
        member.name: [member.documentation, *(member.traits.get(t) for t in DEPRECATION[1:])]
        for member in shape.members
        if member.name in members
    }
    return {
        **texts,
        "": [shape.documentation, shape.traits.get("max"), shape.traits.get("pattern")],
    }


def _added(these: Iterable[str], those: Iterable[str]) -> list[str]:
    """Those of `these` that are not in `those`, in their order."""
    known = set(those)
    return [name for name in these if name not in known]
