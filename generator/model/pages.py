"""Paginators of operations that botocore has none for: those that the model makes plain.

Such an operation gives one token that leads on by its name, takes it as an argument, and gives a
list, a map or a structure. A row has the form of botocore's, and its non-aggregate keys are all
members but items and tokens. R does the same to models from outside the package
(R/model-pages.R), by the patterns and rows here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from generator.model.quirks import PAGINATORS
from generator.model.service import Operation, Service

TOKENS = "(next|pagination|continuation|page|nextpage)token|(next)?marker"
"""Names of members that lead to the next page, in whatever case."""

LIMITS = "max(results?|records|items|keys|mergehunks|conflictfiles)?|limit|pagesize"
"""Names of arguments that are the size of a page, in whatever case."""

Paginator = Mapping[str, Any]


def all_paginators(service: Service) -> dict[str, Paginator]:
    """Return the paginators of the model, and those that it makes plain."""
    return {**service.paginators, **derived_paginators(service)}


def derived_paginators(service: Service) -> dict[str, Paginator]:
    """Return the paginators that the model makes plain, by operation, in its order."""
    found = {
        operation.name: _row(service, operation) or _derive(service, operation)
        for operation in service.operations
        if operation.name not in service.paginators
    }
    return {name: paginator for name, paginator in found.items() if paginator}


def _row(service: Service, operation: Operation) -> Paginator | None:
    row = PAGINATORS.get((service.name, operation.name))
    return row.paginator if row else None


def _derive(service: Service, operation: Operation) -> Paginator | None:
    """The paginator of an operation, where a single token leads on, and there are items."""
    given = _types(service, operation.input)
    found = _types(service, operation.output)
    takers = {token: _taker(token, given) for token in _named(TOKENS, "string", found)}
    tokens = [token for token, taker in takers.items() if taker]
    items = [name for name, kind in found.items() if kind in ("list", "map")]
    items = items or [name for name, kind in found.items() if kind == "structure"]
    if len(tokens) != 1 or not items:
        return None
    limits = _named(LIMITS, "integer", given)
    return {
        "input_token": takers[tokens[0]],
        "output_token": tokens[0],
        **({"limit_key": limits[0]} if len(limits) == 1 else {}),
        "result_key": items[0] if len(items) == 1 else items,
    }


def _named(pattern: str, kind: str, types: Mapping[str, str]) -> list[str]:
    """Members of a type whose names are like a pattern."""
    like = re.compile(pattern, re.IGNORECASE | re.ASCII)
    return [name for name, of in types.items() if of == kind and like.fullmatch(name)]


def _taker(token: str, given: Mapping[str, str]) -> str | None:
    """The argument that takes a token: one of the same name, or Marker for NextMarker."""
    names = (token, re.sub("^next", "", token, flags=re.IGNORECASE))
    return next((name for name in names if given.get(name) == "string"), None)


def _types(service: Service, shape: str | None) -> dict[str, str]:
    return {m.name: service.shapes[m.shape].type for m in service.members_of(shape)}
