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
        "endpoint rules are not built in yet: they choose the name to sign for",
        aspect="signature",
        operations=r"importexport\..*",
    ),
    Row(
        "endpoint rules are not built in yet: they choose the host and may refuse a parameter",
        aspect="origin|refusal of the request",
        operations=r"(signin|s3control|cloudfront-keyvaluestore)\..*",
    ),
    Row(
        "endpoint rules are not built in yet: they choose the name to sign for",
        aspect="signature",
        protocols=("rest-xml",),
        operations=r"(s3|s3control)\..*",
    ),
    Row(
        "a payload is left out of the signature only together with a checksum",
        aspect="header x-amz-content-sha256",
        operations=r"s3\.(PutObject\w*|UploadPart|WriteGetObjectResponse)",
    ),
    Row(
        "keys of customers are not made base64 and hashed yet",
        aspect=r"header x-amz-(copy-source-)?server-side-encryption-customer-key(-md5)?",
        operations=r"s3\..*",
    ),
    Row(
        "uploads do not wait for a go-ahead yet",
        aspect="header expect",
        operations=r"s3\..*",
        claws="nothing",
    ),
    Row(
        "S3's own listings, locations and expiry dates are not built in yet",
        aspect="query|result|refusal of the response",
        operations=r"s3\.(ListObject.*|GetBucketLocation|GetObject|HeadObject)",
    ),
    Row(
        "a string that shares its name with a list has XML's nodes for a value in botocore",
        aspect="result",
        operations=r"s3\.GetBucketNotification",
    ),
    Row(
        "Route 53's prefixes of ids are not cut off yet",
        aspect="path",
        operations=r"route53\..*",
    ),
    Row(
        "user data is not made base64 yet",
        aspect="body",
        operations=r"ec2\.RunInstances|autoscaling\.CreateLaunchConfiguration",
    ),
    Row(
        "URLs of another region are not presigned yet",
        aspect="body",
        operations=r"ec2\.CopySnapshot|(rds|neptune|docdb)\..*",
    ),
    Row(
        "IAM's policies are not read as JSON yet",
        aspect="result",
        operations=r"iam\.GetAccountAuthorizationDetails",
    ),
    Row(
        "API Gateway's type of answers is not asked for yet",
        aspect="header accept",
        operations=r"apigateway\..*",
    ),
    Row(
        "Glacier's version and tree hashes are not sent yet",
        aspect=r"header (x-amz-glacier-version|x-amz-content-sha256|x-amz-sha256-tree-hash)",
        operations=r"glacier\..*",
    ),
    Row(
        "a search is not sent as a form yet",
        aspect="method|query|body|header content-type",
        operations=r"cloudsearchdomain\.Search",
    ),
    Row(
        "endpoint discovery is not built in yet",
        aspect="header x-amz-api-version",
        operations=r".*\.DescribeEndpoints",
    ),
    Row(
        "the endpoint of a prediction is not taken from its parameter yet",
        aspect="refusal of the request",
        operations=r"machinelearning\.Predict",
    ),
    Row(
        "an operation without output has a request id all the same",
        aspect="request id",
        protocols=("smithy-rpc-v2-cbor",),
        botocore="None",
    ),
)
"""Most of them are pieces of botocore's pipeline that claws does not have yet."""


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
