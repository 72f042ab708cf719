from __future__ import annotations

import dataclasses

from tests.e2e.rsession import RSession
from tests.parity.exchange import Request
from tests.parity.sigv4a import public_key, verify

SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"

SIGN = """
local({
  sign <- function(name) getFromNamespace(name, "claws")
  request <- sign("request")("PUT", "/a b/../c", c("X-Amz-Meta-A" = " 1  2 "), charToRaw("x"))
  request$host <- "example.amazonaws.com"
  secret <- "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
  keys <- sign("credentials_new")("AKIDEXAMPLE", secret, "TOKEN")
  signed <- sign("sign_v4a")(request, keys, list(region = "us-*", service = "x"), .POSIXct(0))
  signed$headers
})
"""


def test_the_public_key_is_that_of_the_public_vectors() -> None:
    numbers = public_key("AKIDEXAMPLE", SECRET).public_numbers()
    assert f"{numbers.x:064x}" == "b6618f6a65740a99e650b33b6b4b5bd0d43b176d721a3edfea7e7d2d56d936b1"
    assert f"{numbers.y:064x}" == "865ed22a7eadc9c5cb9d2cbaca1b3699139fedc5043dc6661864218330c8e518"


def test_a_signature_of_claws_verifies_and_a_changed_request_does_not() -> None:
    headers = RSession().evaluate(SIGN)
    named = dict(zip([name.lower() for name in headers.names], map(str, headers), strict=True))
    request = Request("PUT", "https://example.amazonaws.com/a b/../c", named, b"x")
    assert verify(request, SECRET) == ""
    assert verify(request, SECRET + "x") == "the signature does not verify"
    changed = dataclasses.replace(request, body=b"y")
    assert verify(changed, SECRET) == "the signature does not verify"
    more = dataclasses.replace(request, headers={**named, "x-amz-acl": "private"})
    assert verify(more, SECRET).startswith("not signed: ['x-amz-acl']")
