"""Values of a shape: the same ones each time, each of its type, recursion cut."""

from __future__ import annotations

import datetime
from typing import Any

TIME = datetime.datetime(2024, 2, 3, 4, 5, 6, 789000, tzinfo=datetime.UTC)
"""The time that every filled timestamp is."""


def fill(shape: Any, *, required_only: bool = False) -> dict[str, Any]:
    """Return a structure's value with all members, or with the required ones alone."""
    if shape is None:
        return {}
    filled: dict[str, Any] = _structure(shape, shape.name, (), required_only)
    return filled


def _value(shape: Any, name: str, path: tuple[str, ...], required_only: bool) -> Any:
    inner = (*path, shape.name)
    if shape.type_name == "structure":
        return _structure(shape, name, path, required_only)
    if shape.type_name == "list":
        return [] if _cut(shape, path) else [_value(shape.member, name, inner, required_only)]
    if shape.type_name == "map":
        if _cut(shape, path):
            return {}
        return {_value(shape.key, name, inner, False): _value(shape.value, name, inner, False)}
    return _scalar(shape, name)


def _cut(shape: Any, path: tuple[str, ...]) -> bool:
    """Whether a shape, or what a list or map holds, is open already."""
    held = {"list": "member", "map": "value"}.get(shape.type_name)
    return shape.name in path or (held is not None and getattr(shape, held).name in path)


def _structure(shape: Any, name: str, path: tuple[str, ...], required_only: bool) -> Any:
    if getattr(shape, "is_document_type", False):
        return {"document": name}
    inner = (*path, shape.name)
    wanted = {
        key: member
        for key, member in shape.members.items()
        if key in shape.required_members or not (required_only or _cut(member, inner))
    }
    if getattr(shape, "is_tagged_union", False):
        wanted = dict(list(wanted.items() or shape.members.items())[:1])
    return {key: _value(member, key, inner, required_only) for key, member in wanted.items()}


def _scalar(shape: Any, name: str) -> Any:
    least = shape.metadata.get("min", 0)
    if shape.type_name == "string":
        if shape.enum:
            return shape.enum[0]
        return name + "x" * max(0, least - len(name))
    if shape.type_name in ("integer", "long"):
        return max(7, int(least))
    return {
        "boolean": True,
        "float": max(1.5, float(least)),
        "double": max(2.25, float(least)),
        "blob": b"\x00\x01blob\xff",
        "timestamp": TIME,
    }[shape.type_name]
