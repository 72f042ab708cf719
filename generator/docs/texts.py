"""The texts of help pages as data: what R needs, beside the wire model, to make a page."""

from __future__ import annotations

import json
from typing import Any

from generator.docs.examples import examples
from generator.docs.page import arguments, description, topics
from generator.docs.title import operation_title
from generator.model.naming import snake_case, topic
from generator.model.service import Operation, Service

FORMAT = 2
"""Version of this layout, which the R side asks for."""


def docs_path(r_name: str) -> str:
    """Return where the texts of a service are, seen from the package's root."""
    return f"inst/docs/{r_name}.json.xz"


def service_texts(service: Service, *, documented: bool) -> bytes:
    """Return the texts as JSON: columns of Rd, one entry an operation, in the wire model's order.

    Args:
        service: the service's model.
        documented: whether the operations have static pages, so that only their titles are kept.
    """
    operations = service.operations
    columns: dict[str, Any] = {
        "format": FORMAT,
        "operation": [snake_case(operation.name) for operation in operations],
        "title": [operation_title(operation) for operation in operations],
    }
    if not documented:
        columns["description"] = [description(service, operation) for operation in operations]
        columns["topic"] = [short_topic(service, operation) for operation in operations]
        columns["arguments"] = [
            [argument.text for argument in arguments(service, operation)]
            for operation in operations
        ]
        columns["examples"] = [examples(service, operation) for operation in operations]
    lines = [
        json.dumps(key) + ":" + json.dumps(value, separators=(",", ":"))
        for key, value in columns.items()
    ]
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode("ascii")


def short_topic(service: Service, operation: Operation) -> str | None:
    """Return an operation's topic where that is not its function's name."""
    short = topics(service)[operation.name]
    return None if short == topic(service.r_name, operation.name) else short
