"""Usage, value and request syntax: an operation's shapes as the R code a user would write."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.model.naming import snake_case, topic
from generator.model.service import Member, Operation, Service
from generator.render.rcode import r_name, r_string

USAGE_WIDTH = 72
"""Longest run of characters on a line of usage, before the indent of the later lines."""

SYNTAX_LIMIT = 256 * 1024
"""Characters of request or response syntax above which each structure is written out only once."""

NESTING = 64
"""Shapes that may be open around a value; botocore's own reach 22."""

_SCALARS = {
    "string": '"string"',
    "boolean": "TRUE|FALSE",
    "integer": "123",
    "long": "123",
    "float": "123.0",
    "double": "123.0",
    "blob": "raw",
}


def usage(service: Service, operation: Operation) -> str:
    """The call with all arguments in model order, without defaults, broken as the pages do it."""
    names = [r_name(member.name) for member in service.members_of(operation.input)]
    return wrap_usage(f"{topic(service.r_name, operation.name)}({', '.join(names)})")


def wrap_usage(call: str) -> str:
    """Break a call after the longest runs that fit, then indent all lines but the first."""
    broken = re.sub(rf"(.{{1,{USAGE_WIDTH}}})(\s|\(|$)", r"\1\2\n", call)
    return re.sub(r" +\n", "\n", broken).removesuffix("\n").replace("\n", "\n  ")


def request_syntax(service: Service, operation: Operation) -> str | None:
    """The call with every member of the input; None when the operation takes no input."""
    if operation.input is None:
        return None
    call = f"svc${snake_case(operation.name)}("
    members = service.members_of(operation.input)
    if not members:
        return call + ")"
    return "\n".join([call, *_capped(service, operation.input), ")"])


def response_syntax(service: Service, operation: Operation) -> str | None:
    """A list with every member of the output; None when there is none."""
    if not service.members_of(operation.output) or operation.output is None:
        return None
    return "\n".join(["list(", *_capped(service, operation.output), ")"])


def _capped(service: Service, shape: str) -> list[str]:
    """Lines of a structure's members; shortened when they would be too many to read."""
    lines, size = [], 0
    for line in _Writer(service).members(shape, "  ", (shape,)):
        lines.append(line)
        size += len(line) + 1
        if size > SYNTAX_LIMIT:
            return list(_Writer(service, once=True).members(shape, "  ", (shape,)))
    return lines


class _Writer:
    """Writes shapes of one service, line by line."""

    def __init__(self, service: Service, *, once: bool = False) -> None:
        self.shapes = service.shapes
        self.once = once
        self.written: set[str] = set()

    def members(self, shape: str, indent: str, path: tuple[str, ...]) -> Iterator[str]:
        """Lines `Name = value` of a structure, with commas between them."""
        members = self.shapes[shape].members
        for place, member in enumerate(members):
            comma = "," if place < len(members) - 1 else ""
            yield from self.value(member, f"{indent}{member.name} = ", comma, indent, path)

    def value(
        self, member: Member, start: str, end: str, indent: str, path: tuple[str, ...]
    ) -> Iterator[str]:
        """Lines of one value; `path` holds the names of the shapes that are open around it."""
        shape = self.shapes[member.shape]
        if shape.type == "timestamp":
            yield from (f"{start}as.POSIXct(", f'{indent}  "2015-01-01"', f"{indent}){end}")
        elif shape.type in _SCALARS:
            yield start + self.scalar(member) + end
        elif not shape.members or shape.name in path or len(path) > NESTING:
            yield f"{start}list(){end}"
        elif self.once and shape.type == "structure" and shape.name in self.written:
            yield f"{start}list(...){end}"
        else:
            self.written.add(shape.name)
            yield f"{start}list("
            yield from self.contents(member.shape, indent + "  ", (*path, shape.name))
            yield f"{indent}){end}"

    def contents(self, name: str, indent: str, path: tuple[str, ...]) -> Iterator[str]:
        """A structure's members, or one example of a list's element or a map's value."""
        shape = self.shapes[name]
        if shape.type == "structure":
            yield from self.members(name, indent, path)
        else:
            yield from self.value(shape.members[-1], indent, "", indent, path)

    def scalar(self, member: Member) -> str:
        """One value of a type; an enum is all its values."""
        shape = self.shapes[member.shape]
        values = member.traits.get("enum") or shape.enum
        if shape.type == "string" and values:
            return "|".join(r_string(value) for value in values)
        return _SCALARS[shape.type]
