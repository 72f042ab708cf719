"""The texts of help pages as data: what R needs, beside the wire model, to make a page."""

from __future__ import annotations

import json
from typing import Any

from generator.docs.page import operation_page
from generator.model import Service
from generator.naming import snake_case

FORMAT = 1
"""Version of this layout, which the R side asks for."""


def docs_path(r_name: str) -> str:
    """Return where the texts of a service are, seen from the package's root."""
    return f"inst/docs/{r_name}.json.xz"


def service_texts(service: Service, *, documented: bool) -> bytes:
    """Return the texts as JSON: columns of Rd, one entry an operation, in the wire model's order.

    Args:
        service: the service's model.
        documented: whether the operations have static pages, so that only what is searched is kept.
    """
    pages = [operation_page(service, operation) for operation in service.operations]
    columns: dict[str, Any] = {
        "format": FORMAT,
        "operation": [snake_case(operation.name) for operation in service.operations],
        "title": [page.title for page in pages],
        "description": [page.description for page in pages],
    }
    if not documented:
        columns["topic"] = [page.name if len(page.aliases) > 1 else None for page in pages]
        columns["arguments"] = [[argument.text for argument in page.arguments] for page in pages]
        columns["examples"] = [page.examples for page in pages]
    lines = [
        json.dumps(key) + ":" + json.dumps(value, separators=(",", ":"))
        for key, value in columns.items()
    ]
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode("ascii")
