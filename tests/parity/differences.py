"""The differences that are meant: each a row with what it matches and its reason.

A row that a full run does not use is an error, so the list only shrinks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.parity.compare import Found


@dataclass(frozen=True, slots=True)
class Row:
    """One cause of differences. What is empty matches everything; texts are regular expressions.

    Attributes:
        reason: why claws does it otherwise.
        aspect: what differs, as `Found` has it.
        protocols: the protocols it is limited to.
        operations: the operations it is limited to, as `service.Operation`.
        kind: the kind of the input or answer.
        where: the place inside of the aspect.
        botocore: botocore's side.
        claws: the side of claws.
    """

    reason: str
    aspect: str
    protocols: tuple[str, ...] = ()
    operations: str = ""
    kind: str = ""
    where: str = ""
    botocore: str = ""
    claws: str = ""


ROWS: tuple[Row, ...] = (
    Row(
        "a protocol that claws does not speak yet",
        aspect="refusal of the request",
        claws=r"claws_unsupported: .*the protocol \S+ is not built in.*",
    ),
    Row(
        "botocore cannot sign with SigV4a where awscrt is not installed",
        aspect="refusal of the request",
        botocore=r"MissingDependencyException: .*botocore\[crt\].*",
        claws="sent",
    ),
)


def find_row(found: Found, protocol: str, operation: str, kind: str) -> Row | None:
    """Return the row that a difference is one of; None when it is not meant.

    Args:
        found: the difference.
        protocol: the protocol of its service.
        operation: its operation, as `service.Operation`.
        kind: the kind of its input or answer.
    """
    return next((row for row in ROWS if _matches(row, found, protocol, operation, kind)), None)


def _matches(row: Row, found: Found, protocol: str, operation: str, kind: str) -> bool:
    texts = (
        (row.aspect, found.aspect),
        (row.operations, operation),
        (row.kind, kind),
        (row.where, found.where),
        (row.botocore, found.botocore),
        (row.claws, found.claws),
    )
    return (not row.protocols or protocol in row.protocols) and all(
        re.fullmatch(pattern, text, re.DOTALL) for pattern, text in texts if pattern
    )
