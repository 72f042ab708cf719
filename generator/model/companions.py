"""Which package holds the functions and pages of a service: the root or one of its companions."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = "claws"
"""The package that has all clients, and the pages of the core services."""

TABLE = Path(__file__).resolve().parents[1] / "companions.toml"
CORE = Path(__file__).resolve().parents[1] / "core.toml"


@dataclass(frozen=True, slots=True)
class Companion:
    """A package with functions and pages of services; `what` names them in a sentence."""

    name: str
    title: str
    what: str
    services: tuple[str, ...]


@cache
def core_services() -> frozenset[str]:
    """Botocore's names of the services whose functions and pages the root package holds."""
    return frozenset(tomllib.loads(CORE.read_text("utf-8"))["services"])


@cache
def companions() -> tuple[Companion, ...]:
    """All companions in the order of their table."""
    return tuple(
        Companion(row["name"], row["title"], row["what"], tuple(row["services"]))
        for row in _rows(TABLE.read_text("utf-8"))
    )


def _rows(table: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = tomllib.loads(table)["package"]
    return rows


def package_of(service: str) -> str:
    """Return the package of a service by botocore's name; the last one has the unlisted."""
    if service in core_services():
        return ROOT
    return _places().get(service, companions()[-1].name)


@cache
def _places() -> Mapping[str, str]:
    return {service: c.name for c in companions() for service in c.services}


def place(services: Iterable[str]) -> dict[str, list[str]]:
    """Return the services of each companion, in order of name; core services are in none."""
    found: dict[str, list[str]] = {companion.name: [] for companion in companions()}
    for service in sorted(set(services) - core_services()):
        found[package_of(service)].append(service)
    return found


def unlisted(services: Iterable[str], table: str | None = None) -> list[str]:
    """Return the services that the tables do not name yet; `table` is another table's text."""
    rows = _rows(TABLE.read_text("utf-8") if table is None else table)
    placed = {service for row in rows for service in row["services"]}
    return sorted(set(services) - core_services() - placed)


def listed(table: str, services: Iterable[str]) -> str:
    """Return the text of a table whose last package has what no other one has of these services.

    A service that is no longer there is forgotten in the last package, where it would be put again.
    """
    head = table.rsplit("services = [\n", 1)[0]
    last = set(_rows(table)[-1]["services"])
    names = sorted(last.intersection(services).union(unlisted(services, table)))
    return head + "services = [\n" + "".join(f'  "{name}",\n' for name in names) + "]\n"
