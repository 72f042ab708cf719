"""The tables by which R makes wire models of its own, from models that a user has."""

from __future__ import annotations

import json
from collections.abc import Mapping

from generator.model.pages import LIMITS, TOKENS
from generator.model.quirks import HOSTS_WITHOUT, PAGINATORS, SERVICE_ALIASES, URIS_WITHOUT, Row
from generator.model.wire import MEMBER_TRAITS, OPERATION_TRAITS, SHAPE_TRAITS

RULES_PATH = "inst/models/rules.json"
"""Where they are, seen from the package's root."""


def render_rules() -> bytes:
    """JSON of the tables that wire models are made by, here and in R."""
    tables = {
        "aliases": _names(SERVICE_ALIASES),
        "hosts_without": _names(HOSTS_WITHOUT),
        "pages": {"limits": LIMITS, "rows": _paginators(), "tokens": TOKENS},
        "traits": {
            "members": sorted(MEMBER_TRAITS),
            "operations": sorted(OPERATION_TRAITS),
            "shapes": sorted(SHAPE_TRAITS),
        },
        "uris_without": _names(URIS_WITHOUT),
    }
    return (json.dumps(tables, indent=1) + "\n").encode("ascii")


def _paginators() -> dict[str, dict[str, Mapping[str, str]]]:
    """Paginators that no rule gives, by service and operation."""
    rows: dict[str, dict[str, Mapping[str, str]]] = {}
    for (service, operation), row in sorted(PAGINATORS.items()):
        rows.setdefault(service, {})[operation] = row.paginator
    return rows


def _names(table: Mapping[str, Row]) -> dict[str, str]:
    return {key: row.name for key, row in sorted(table.items())}
