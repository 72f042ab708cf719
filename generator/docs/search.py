"""The index that `claws_search()` reads: names, titles and words of all operations in one file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from generator.docs.page import description
from generator.docs.title import operation_title
from generator.model.naming import snake_case
from generator.model.service import Operation, Service

FORMAT = 1
"""Version of this layout, which the R side asks for."""

SEARCH_PATH = "inst/search/operations.json.xz"

MOST = 20
"""Words of a description that are kept: those that follow seldom tell what an operation does."""

SKIPPED = frozenset(
    (
        "about after all also amazon and any are aws based been before being both but can for from"
        " has have how information into its may more must not one only operation other see such"
        " that the their them then these they this use used uses using was were when where which"
        " will with within you your"
    ).split()
)


@dataclass(frozen=True, slots=True)
class SearchRow:
    """A service's part of the index: a line for each operation, in the wire model's order.

    In `words`, a blank stands before each word, where the search looks for beginnings.
    """

    service: str
    operations: str
    titles: str
    words: str


def search_row(service: Service) -> SearchRow:
    """Lay out a service's part of the index."""
    operations = service.operations
    return SearchRow(
        service=service.r_name,
        operations=lines(snake_case(operation.name) for operation in operations),
        titles=lines(operation_title(operation) for operation in operations),
        words=lines(f" {' '.join(searched(service, operation))}" for operation in operations),
    )


def lines(texts: Iterable[str]) -> str:
    """Join texts, a line each."""
    return "\n".join(text.replace("\n", " ") for text in texts)


def searched(service: Service, operation: Operation) -> list[str]:
    """Return the first words of a description that neither name nor title have, sorted."""
    shown = f"{snake_case(operation.name)} {operation_title(operation)}".lower()
    known = SKIPPED.union(re.findall(r"[a-z0-9]+", shown))
    text = re.sub(r"\\href\{[^}]*\}|\\[a-z]+(?:\[[^]]*\])?", " ", description(service, operation))
    found = dict.fromkeys(re.findall(r"[a-z][a-z0-9]{2,}", text.lower()))
    return sorted([word for word in found if word not in known][:MOST])


def render_search(rows: Iterable[SearchRow]) -> bytes:
    """Return the index of all services as JSON, a column each, in order of their names."""
    ordered = sorted(rows, key=lambda row: row.service)
    columns = {name: [asdict(row)[name] for row in ordered] for name in SearchRow.__slots__}
    fields = {"format": FORMAT, **columns}
    text = [f"{json.dumps(name)}:{json.dumps(value)}" for name, value in fields.items()]
    return ("{\n" + ",\n".join(text) + "\n}\n").encode("ascii")


def read_search(content: bytes) -> list[SearchRow]:
    """Read what `render_search()` wrote."""
    fields = json.loads(content)
    columns = (fields[name] for name in SearchRow.__slots__)
    return [SearchRow(*row) for row in zip(*columns, strict=True)]
