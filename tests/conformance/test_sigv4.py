"""AWS's suite of Signature Version 4: each request signed, step by step, as its files say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import pytest

from tests.conformance.cases import sdist_folder
from tests.e2e.rsession import RSession

TIME = 1440938160.0
"""2015-08-30 12:36:00 UTC, which all cases are signed at."""

SIGN = """
function(method, path, names, values, query_names, query_values, host, body, token, time) {
  query <- if (length(query_names) > 0) stats::setNames(unlist(query_values), query_names)
  headers <- stats::setNames(unlist(values), names)
  request <- claws:::request(method, path, headers, body, query)
  request$scheme <- "https"
  request$host <- host
  scope <- list(region = "us-east-1", service = "service")
  keys <- claws:::credentials_new(
    "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", token
  )
  signed <- claws:::sign_v4(request, keys, scope, as.POSIXct(time, origin = "1970-01-01"))
  hash <- claws:::v4_payload_hash(signed, scope)
  sent <- signed$headers[names(signed$headers) != "Authorization"]
  list(
    canonical = claws:::v4_canonical(signed, signed$query, sent, hash, scope)[[1]],
    authorization = signed$headers[["Authorization"]]
  )
}
"""


@dataclass(frozen=True, slots=True)
class Raw:
    """A request as it stands in a file."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: list[tuple[str, str]]
    body: bytes


def _folder() -> Path:
    return sdist_folder() / "tests/unit/auth/aws4_testsuite"


def _cases() -> list[Path]:
    return sorted(path.with_suffix("") for path in _folder().rglob("*.req"))


def _text(case: Path, suffix: str) -> str:
    return (case.parent / f"{case.name}.{suffix}").read_bytes().decode().replace("\r", "")


def _read(text: str) -> Raw:
    head, _, body = text.partition("\n\n")
    first, *lines = re.sub(r"\n[ \t]+", " ", head).splitlines()  # a line may continue another
    method, target = first.removesuffix(" HTTP/1.1").split(" ", 1)
    path, _, query = target.partition("?")
    pairs = [pair.partition("=") for pair in query.split("&") if pair]
    headers = [line.split(":", 1) for line in lines]
    return Raw(
        method,
        path,
        [(_encoded(name), _encoded(value)) for name, _, value in pairs],
        [(name, value) for name, value in headers],
        body.encode(),
    )


def _encoded(text: str) -> str:
    """Text as a URL has it, whether the file has it so or not."""
    return quote(unquote(text), safe="-_.~")


def _token(canonical: str) -> str:
    """The session token, where it is signed."""
    found = re.search(r"^x-amz-security-token:(.*)$", canonical, re.MULTILINE)
    return found[1] if found else ""


@pytest.fixture(scope="module")
def r() -> RSession:
    session = RSession()
    session.evaluate("library(claws)")
    return session


def _sign(r: RSession, raw: Raw, token: str) -> dict[str, Any]:
    host = next(value for name, value in raw.headers if name.lower() == "host")
    answer: dict[str, Any] = r.call(
        SIGN,
        method=raw.method,
        path=raw.path,
        names=[name for name, _ in raw.headers],
        values=[value for _, value in raw.headers],
        query_names=[name for name, _ in raw.query],
        query_values=[value for _, value in raw.query],
        host=host,
        body=raw.body,
        token=token,
        time=TIME,
    )
    return answer


@pytest.mark.parametrize(
    "case", _cases(), ids=lambda case: case.parent.relative_to(_folder()).as_posix()
)
def test_a_request_is_signed_as_the_suite_says(r: RSession, case: Path) -> None:
    canonical = _text(case, "creq")
    signed = _sign(r, _read(_text(case, "req")), _token(canonical))
    assert signed["canonical"] == canonical
    assert signed["authorization"] == _text(case, "authz")


def test_all_cases_are_run() -> None:
    assert len(_cases()) == 34
