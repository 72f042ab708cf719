"""Whether a request's SigV4a signature is good: verified with the public key, as a service does.

botocore signs with SigV4a through awscrt alone; what it has without is enough to make the string
that is signed.
"""

from __future__ import annotations

import hashlib
import hmac
import re

from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from tests.parity.exchange import Request

ALGORITHM = "AWS4-ECDSA-P256-SHA256"

_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
_AUTHORIZATION = re.compile(
    rf"{ALGORITHM} Credential=(?P<id>[^/]+)/(?P<scope>(?P<date>\d{{8}})/(?P<service>[^/]+)/"
    r"aws4_request), SignedHeaders=(?P<headers>[^,]+), Signature=(?P<signature>[0-9a-f]+)"
)


def verify(request: Request, secret: str) -> str:
    """Return what is wrong with a signature; nothing where it is good."""
    found = _AUTHORIZATION.fullmatch(request.headers.get("authorization", ""))
    if found is None:
        return "no header of SigV4a"
    signed = found["headers"].split(";")
    unsigned = {name for name in request.headers if name.startswith("x-amz-")} - set(signed)
    if unsigned or not {"host", "x-amz-region-set"} <= set(signed):
        return f"not signed: {sorted(unsigned)}; signed: {signed}"
    text = _string_to_sign(request, found, signed)
    signature = bytes.fromhex(found["signature"])
    try:
        public_key(found["id"], secret).verify(signature, text, ec.ECDSA(hashes.SHA256()))
    except InvalidSignature:
        return "the signature does not verify"
    return ""


def _string_to_sign(request: Request, found: re.Match[str], signed: list[str]) -> bytes:
    headers = {name: request.headers[name] for name in signed if name in request.headers}
    again = AWSRequest(request.method, request.url, headers, request.body)
    signer = S3SigV4Auth if found["service"].startswith("s3") else SigV4Auth
    auth = signer(Credentials("", ""), found["service"], "")
    canonical = auth.canonical_request(again).encode()
    stamp = request.headers["x-amz-date"]
    lines = [ALGORITHM, stamp, found["scope"], hashlib.sha256(canonical).hexdigest()]
    return "\n".join(lines).encode()


def public_key(access_key_id: str, secret: str) -> ec.EllipticCurvePublicKey:
    """Derive the public key of credentials, as AWS specifies it."""
    for counter in range(1, 255):
        fixed = b"\0\0\0\1" + ALGORITHM.encode() + b"\0" + access_key_id.encode()
        made = fixed + bytes([counter]) + (256).to_bytes(4, "big")
        number = int.from_bytes(hmac.digest(f"AWS4A{secret}".encode(), made, "sha256"), "big")
        if number <= _ORDER - 2:
            return ec.derive_private_key(number + 1, ec.SECP256R1()).public_key()
    raise AssertionError("no key in 254 attempts")
