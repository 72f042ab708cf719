"""The vocabulary of the build road: what a service model says, as frozen values.

Shapes refer to each other by name, so recursion costs nothing and each shape stands once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.model.endpoints import Endpoints

Traits = Mapping[str, Any]
"""Trait name to JSON value, spelled as in the service model."""


@dataclass(frozen=True, slots=True)
class Member:
    """One named member of a structure, or the element of a list, or a key or value of a map."""

    name: str
    shape: str
    required: bool = False
    documentation: str = ""
    traits: Traits = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Shape:
    """One type of a service.

    `members` holds a structure's members in model order, a list's single `member`, or a map's
    `key` and `value`; it is empty for scalars.
    """

    name: str
    type: str
    members: tuple[Member, ...] = ()
    enum: tuple[str, ...] = ()
    documentation: str = ""
    traits: Traits = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Operation:
    """One call a service offers; `input`, `output` and `errors` are names of shapes."""

    name: str
    input: str | None = None
    output: str | None = None
    errors: tuple[str, ...] = ()
    documentation: str = ""
    traits: Traits = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Example:
    """One worked call from a service's examples file."""

    description: str
    input: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Service:
    """One service: its operations and the shapes they use.

    `name` is botocore's (`sagemaker-runtime`), `r_name` what an R user types
    (`sagemakerruntime`), `export` the name its constructor is exported under.
    """

    name: str
    r_name: str
    export: str
    title: str
    protocol: str
    metadata: Mapping[str, Any]
    operations: tuple[Operation, ...]
    shapes: Mapping[str, Shape]
    documentation: str = ""
    paginators: Mapping[str, Any] = field(default_factory=dict)
    waiters: Mapping[str, Any] = field(default_factory=dict)
    examples: Mapping[str, tuple[Example, ...]] = field(default_factory=dict)
    endpoints: Endpoints = field(default_factory=Endpoints)

    def members_of(self, shape: str | None) -> tuple[Member, ...]:
        """Members of a shape in model order; none when there is no shape."""
        return self.shapes[shape].members if shape else ()
