"""Whether a request is signed as its sender should have signed it, recomputed with botocore."""

from __future__ import annotations

import re
from collections.abc import Mapping

from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from tests.stub.models import service_model, signing_name
from tests.stub.request import Received

SECRETS: Mapping[str, str] = {"AKIDEXAMPLE": "SECRETEXAMPLE"}
"""Secret access keys that the stub knows, by access key id."""

_AUTHORIZATION = re.compile(
    r"AWS4-HMAC-SHA256 Credential=(?P<key>[^/]+)/(?P<date>\d{8})/(?P<region>[^/]+)/"
    r"(?P<service>[^/]+)/aws4_request, SignedHeaders=(?P<headers>[^,]+), "
    r"Signature=(?P<signature>[0-9a-f]{64})"
)


def check_signature(received: Received, base_url: str) -> list[str]:
    """Return what is wrong with a request's signature.

    Args:
        received: the request, whose service is known.
        base_url: scheme and host that it was sent to.
    """
    if received.model is not None and received.model.auth_type == "none":
        return []
    found = _AUTHORIZATION.fullmatch(received.headers.get("authorization", ""))
    if found is None:
        return ["the request is not signed with Signature Version 4"]
    if found["key"] not in SECRETS:
        return [f"the access key id {found['key']} is not known"]
    problems = _check_scope(received, found)
    signed = found["headers"].split(";")
    must = {"host", *(name for name in received.headers if name.startswith("x-amz-"))}
    problems += [f"the header {name} is not signed" for name in sorted(must - set(signed))]
    if _signature(received, base_url, found, signed) != found["signature"]:
        problems.append("the signature does not match")
    return problems


def _check_scope(received: Received, found: re.Match[str]) -> list[str]:
    problems = []
    if not received.headers.get("x-amz-date", "").startswith(found["date"]):
        problems.append("the scope's date is not that of X-Amz-Date")
    expected = signing_name(service_model(received.service))
    if found["service"] != expected:
        problems.append(f"signed for the service {found['service']}, not {expected}")
    return problems


def _signature(received: Received, base_url: str, found: re.Match[str], signed: list[str]) -> str:
    headers = {name: received.headers[name] for name in signed if name in received.headers}
    request = AWSRequest(received.method, base_url + received.url, headers, received.body)
    request.context["timestamp"] = received.headers.get("x-amz-date", "")
    signer = S3SigV4Auth if found["service"] == "s3" else SigV4Auth
    auth = signer(
        Credentials(found["key"], SECRETS[found["key"]]), found["service"], found["region"]
    )
    string = auth.string_to_sign(request, auth.canonical_request(request))
    return str(auth.signature(string, request))
