"""Which operations of a service answer in pages, as the R side finds out (R/pages-row.R)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.model.service import Operation, Service

TOKENS = re.compile(r"(next|pagination|continuation|page|nextpage)token|(next)?marker", re.I)
"""Names of members that lead to the next page."""

ROWS = frozenset((("cloudwatchlogs", "GetLogEvents"), ("dynamodb", "BatchGetItem")))
"""Operations whose tokens have names that no rule could tell."""


def paginated(service: Service) -> list[str]:
    """Return the operations with pages: those of the model, and those that it makes plain."""
    return [
        operation.name
        for operation in service.operations
        if operation.name in service.paginators
        or (service.r_name, operation.name) in ROWS
        or _leads_on(service, operation)
    ]


def _leads_on(service: Service, operation: Operation) -> bool:
    """Whether one token of the output is an argument, by its name, and there are items."""
    given = _types(service, operation.input)
    found = _types(service, operation.output)
    tokens = [name for name, kind in found.items() if kind == "string" and TOKENS.fullmatch(name)]
    takers = [name for name in tokens if _taker(name, given)]
    return len(takers) == 1 and bool({"list", "map", "structure"} & set(found.values()))


def _taker(token: str, given: Mapping[str, str]) -> bool:
    """Whether an argument takes a token: one of the same name, or Marker for NextMarker."""
    names = (token, re.sub("^next", "", token, flags=re.I))
    return any(given.get(name) == "string" for name in names)


def _types(service: Service, shape: str | None) -> dict[str, str]:
    return {m.name: service.shapes[m.shape].type for m in service.members_of(shape)}
