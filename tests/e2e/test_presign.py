"""Presigned URLs and forms, used by curl itself at moto's server."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.rsession import RSession, from_r, to_r

OPEN = """
function(url) {
  keys <- list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE")
  svc <- claws::s3(region = "us-east-1", endpoint = url, credentials = list(creds = keys))
  svc$create_bucket(Bucket = "presigned")
  function(extra, arguments) do.call(svc[[extra]], arguments)
}
"""


@pytest.fixture
def s3(r: RSession, moto: str) -> Any:
    call = r.evaluate(OPEN)(to_r(moto))

    def run(extra: str, **arguments: Any) -> Any:
        return from_r(call(to_r(extra), to_r(arguments)))

    return run


def curl(*arguments: str) -> str:
    command = ["curl", "--silent", "--show-error", "--fail", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _url(s3: Any, method: str, **params: Any) -> str:
    params = {"Bucket": "presigned", **params}
    return str(s3("generate_presigned_url", client_method=method, params=params))


def test_curl_puts_and_gets_with_urls(s3: Any, tmp_path: Path) -> None:
    (tmp_path / "up").write_text("hello", "utf-8")
    key = "a b/\u00fc.txt"
    put = _url(s3, "put_object", Key=key, ContentType="text/plain")
    curl("--upload-file", str(tmp_path / "up"), "--header", "Content-Type: text/plain", put)
    assert curl(_url(s3, "get_object", Key=key)) == "hello"
    curl("--request", "DELETE", _url(s3, "delete_object", Key=key))
    with pytest.raises(subprocess.CalledProcessError):
        curl(_url(s3, "get_object", Key=key))


def test_curl_posts_a_form(s3: Any, tmp_path: Path) -> None:
    (tmp_path / "up.txt").write_text("posted", "utf-8")
    form = s3("generate_presigned_post", bucket="presigned", key="up/${filename}")
    fields = [f"{name}={value}" for name, value in form["fields"].items()]
    given = [part for field in fields for part in ("--form-string", field)]
    curl(*given, "--form", f"file=@{tmp_path / 'up.txt'}", form["url"])
    assert curl(_url(s3, "get_object", Key="up/up.txt")) == "posted"
