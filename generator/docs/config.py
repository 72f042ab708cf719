"""The configuration of a client, on every constructor's page and on a page of its own."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from generator.docs.rd import code, escape_text, preformatted

TABLE = Path(__file__).resolve().parent.parent / "config.toml"


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its path in the list, an example of its value, and what it does."""

    path: str
    example: str
    text: str

    @property
    def shown(self) -> str:
        """The path as R code, as Rd."""
        return code(self.path.replace(".", "$"))


@dataclass(frozen=True, slots=True)
class Group:
    """Fields that belong together."""

    title: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class ConfigPage:
    """The page about a client's configuration; every text is Rd."""

    groups: tuple[Group, ...]
    aliases: tuple[tuple[str, str], ...]


@cache
def config_groups() -> tuple[Group, ...]:
    """All fields that have an effect, by group."""
    groups = tomllib.loads(TABLE.read_text("utf-8"))["group"]
    return tuple(
        Group(group["title"], tuple(Field(*row) for row in group["fields"])) for group in groups
    )


def config_page() -> ConfigPage:
    """Lay out the page about a client's configuration."""
    aliases = tomllib.loads(TABLE.read_text("utf-8"))["aliases"]
    return ConfigPage(
        groups=tuple(
            Group(
                group.title,
                tuple(Field(f.path, f.example, escape_text(f.text)) for f in group.fields),
            )
            for group in config_groups()
        ),
        aliases=tuple(
            (code(name), code(path.replace(".", "$"))) for name, path in sorted(aliases.items())
        ),
    )


def constructor_syntax(constructor: str) -> str:
    """A constructor's call with its whole configuration, as a block of Rd."""
    fields = [field for group in config_groups() for field in group.fields]
    lines = [f"svc <- {constructor}(", "  config = list(", *_entries(_tree(fields), "    "), "  ),"]
    tail = [
        *("  credentials = list(", *_entries(_tree(fields)["credentials"], "    "), "  ),"),
        '  endpoint = "string",',
        '  region = "string"',
        ")",
    ]
    return preformatted("\n".join(lines + tail))


def _tree(fields: Sequence[Field]) -> Mapping[str, Any]:
    tree: dict[str, Any] = {}
    for field in fields:
        *above, last = field.path.split(".")
        place = tree
        for step in above:
            place = place.setdefault(step, {})
        place[last] = field.example
    return tree


def _entries(tree: Mapping[str, Any], indent: str) -> list[str]:
    lines = []
    for place, (name, value) in enumerate(tree.items()):
        comma = "," if place < len(tree) - 1 else ""
        if isinstance(value, str):
            lines.append(f"{indent}{name} = {value}{comma}")
        else:
            inner = _entries(value, indent + "  ")
            lines += [f"{indent}{name} = list(", *inner, f"{indent}){comma}"]
    return lines
