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
        "botocore cannot sign with SigV4a where awscrt is not installed",
        aspect="refusal of the request",
        botocore=r"MissingDependencyException: .*botocore\[crt\].*",
        claws="sent",
    ),
    Row(
        "botocore signs with SigV4 what is for SigV4a where awscrt is not installed",
        aspect="header x-amz-region-set",
        botocore="nothing",
    ),
    Row(
        "a payload is left out of the signature only together with a checksum",
        aspect="header x-amz-content-sha256|signature",
        operations=r"s3\.(PutObject\w*|UploadPart|WriteGetObjectResponse)",
    ),
    Row(
        "a location is the name of a region, which botocore leaves out for the first one",
        aspect="result|refusal of the response",
        operations=r"s3\.GetBucketLocation",
        where="(LocationConstraint)?",
    ),
    Row(
        "a policy that is a number alone, which none is: JSON's numbers are doubles in R",
        aspect="result",
        operations=r"iam\.\w+",
        botocore="-?[0-9]+",
    ),
    Row(
        "a string that shares its name with a list has XML's nodes for a value in botocore",
        aspect="result",
        operations=r"s3\.GetBucketNotification",
    ),
    Row(
        "an exception in a stream that no model has keeps its code",
        aspect="error code",
        kind="exception-unmodelled",
        botocore="''",
    ),
    Row(
        "an error that comes without a code has its status for one",
        aspect="error code",
        kind="error-[0-9]+",
        botocore="''",
        claws="'?[0-9]+'?",
    ),
    Row(
        "an operation without output has a request id all the same",
        aspect="request id",
        protocols=("smithy-rpc-v2-cbor",),
        botocore="None",
    ),
)
"""What botocore cannot do here, or claws does otherwise on purpose."""


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
