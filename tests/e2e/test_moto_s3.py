"""Round trips of S3 against moto's server: what comes back is what was sent, byte for byte."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from moto.core import DEFAULT_ACCOUNT_ID
from moto.s3.models import s3_backends

from tests.e2e.rsession import RConditionError, RSession
from tests.e2e.test_call_road import Client

BUCKET = "round-trips"
MEBIBYTE = 2**20
KEYS = (
    "plain",
    "a b+c%2F",
    "\u00e9t\u00e9/\u732b",
    "a//b/../c",
    "tab\tq?u&a=r#s",
    "'(x)*!~$@:;,[]",
)

AS_TLS = """
function(url, ...) {
  transport <- function(request, client) {
    request$scheme <- "http"
    claws:::transport_curl(request, client)
  }
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  endpoint <- sub("^http:", "https:", url)
  claws:::client("s3", list(...), keys, endpoint, "us-east-1", list(transport = transport))
}
"""
"""A client that does as it does over TLS, and sends in the clear."""

DIGEST = """
function(svc, ...) paste(openssl::sha256(svc$get_object(...)$Body))
"""


@pytest.fixture(scope="module")
def s3(r: RSession, moto: str) -> Client:
    svc = Client(r, moto, "s3")
    svc.call("create_bucket", Bucket=BUCKET)
    return svc


@pytest.fixture
def key(s3: Client) -> Iterator[str]:
    yield "object"
    s3.call("delete_object", Bucket=BUCKET, Key="object")


def _content(size: int) -> bytes:
    block = bytes(range(256)) * 64 + b"\r\n0\r\n"
    return (block * (size // len(block) + 1))[:size]


def _sha256(r: RSession, svc: Client, key: str) -> str:
    return str(r.call(DIGEST, svc=svc.object, Bucket=BUCKET, Key=key))


@pytest.mark.parametrize("size", [0, 1, 5 * MEBIBYTE, 100 * MEBIBYTE])
@pytest.mark.parametrize("form", ["raw", "file"])
def test_an_object_comes_back_as_it_went(
    r: RSession, s3: Client, key: str, tmp_path: Path, form: str, size: int
) -> None:
    content = _content(size)
    body: Any = content
    if form == "file":
        path = tmp_path / "content"
        path.write_bytes(content)
        body = str(path)
    s3.call("put_object", Bucket=BUCKET, Key=key, Body=body)
    assert s3.call("head_object", Bucket=BUCKET, Key=key)["ContentLength"] == size
    assert _sha256(r, s3, key) == hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize("algorithm", ["CRC64NVME", "XXHASH64", "XXHASH3", "XXHASH128"])
@pytest.mark.parametrize("body", ["path", "file(path)", "pipe(paste('cat', path))"])
def test_what_is_sent_in_chunks_comes_back_without_them(
    r: RSession, s3: Client, moto: str, key: str, tmp_path: Path, body: str, algorithm: str
) -> None:
    content = _content(3 * MEBIBYTE + 5)
    path = tmp_path / "content"
    path.write_bytes(content)
    put = f"""
    function(url, path, ...) {{
      svc <- ({AS_TLS})(url)
      svc$put_object(Body = {body}, ChecksumAlgorithm = "{algorithm}", ...)
    }}
    """
    r.call(put, url=moto, path=str(path), Bucket=BUCKET, Key=key)
    assert _sha256(r, s3, key) == hashlib.sha256(content).hexdigest()


def test_an_empty_object_is_sent_in_chunks(r: RSession, s3: Client, moto: str, key: str) -> None:
    put = f"function(url, ...) ({AS_TLS})(url)$put_object(Body = raw(), ...)"
    r.call(put, url=moto, Bucket=BUCKET, Key=key)
    assert s3.call("get_object", Bucket=BUCKET, Key=key)["ContentLength"] == 0


@pytest.mark.parametrize("key", KEYS)
def test_a_key_may_be_anything(s3: Client, key: str) -> None:
    content = key.encode()
    s3.call("put_object", Bucket=BUCKET, Key=key, Body=content)
    try:
        assert s3.call("get_object", Bucket=BUCKET, Key=key)["Body"] == content
        listed = s3.call("list_objects_v2", Bucket=BUCKET, Prefix=key)["Contents"]
        assert [found["Key"] for found in listed] == [key]
        s3.call("copy_object", Bucket=BUCKET, Key="copy", CopySource={"Bucket": BUCKET, "Key": key})
        assert s3.call("get_object", Bucket=BUCKET, Key="copy")["Body"] == content
        s3.call("copy_object", Bucket=BUCKET, Key="copy", CopySource=f"{BUCKET}/{key}")
    finally:
        both = [{"Key": key}, {"Key": "copy"}]
        deleted = s3.call("delete_objects", Bucket=BUCKET, Delete={"Objects": both})
    assert sorted(found["Key"] for found in deleted["Deleted"]) == sorted([key, "copy"])


def test_metadata_and_headers_come_back(s3: Client, key: str) -> None:
    metadata = {"name": "caf%C3%A9", "two-words": "a  b", "empty": "x"}
    s3.call(
        "put_object",
        Bucket=BUCKET,
        Key=key,
        Body=b"text",
        Metadata=metadata,
        ContentType="text/plain; charset=utf-8",
        ContentEncoding="identity",
        CacheControl="max-age=1",
    )
    head = s3.call("head_object", Bucket=BUCKET, Key=key)
    assert head["Metadata"] == metadata
    assert head["ContentType"] == "text/plain; charset=utf-8"
    assert head["CacheControl"] == "max-age=1"
    with pytest.raises(RConditionError, match="must be ASCII"):
        s3.call("put_object", Bucket=BUCKET, Key=key, Metadata={"name": "caf\u00e9"})


def test_ranges_and_conditions(s3: Client, key: str) -> None:
    made = s3.call("put_object", Bucket=BUCKET, Key=key, Body=b"0123456789")
    part = s3.call("get_object", Bucket=BUCKET, Key=key, Range="bytes=2-4")
    assert (part["Body"], part["ContentRange"]) == (b"234", "bytes 2-4/10")
    with pytest.raises(RConditionError) as failure:
        s3.call("get_object", Bucket=BUCKET, Key=key, IfNoneMatch=made["ETag"])
    assert "http_304" in failure.value.classes


def test_what_is_not_there_is_an_error(s3: Client) -> None:
    with pytest.raises(RConditionError) as failure:
        s3.call("get_object", Bucket=BUCKET, Key="absent")
    assert {"NoSuchKey", "http_404"} <= set(failure.value.classes)
    for operation, params in (("head_object", {"Key": "absent"}), ("head_bucket", {})):
        bucket = BUCKET if params else "absent-bucket"
        with pytest.raises(RConditionError) as failure:
            s3.call(operation, Bucket=bucket, **params)
        assert {"404", "http_404"} <= set(failure.value.classes)


def test_parts_become_an_object(r: RSession, s3: Client, key: str) -> None:
    first, second = _content(5 * MEBIBYTE), b"the end"
    s3.call("put_object", Bucket=BUCKET, Key="source", Body=second)
    upload = s3.call("create_multipart_upload", Bucket=BUCKET, Key=key)["UploadId"]
    place = {"Bucket": BUCKET, "Key": key, "UploadId": upload}
    one = s3.call("upload_part", PartNumber=1, Body=first, **place)
    two = s3.call("upload_part_copy", PartNumber=2, CopySource=f"{BUCKET}/source", **place)
    tags = [one["ETag"], two["CopyPartResult"]["ETag"]]
    assert len(s3.call("list_parts", **place)["Parts"]) == 2
    parts = [{"PartNumber": number, "ETag": tag} for number, tag in enumerate(tags, 1)]
    s3.call("complete_multipart_upload", MultipartUpload={"Parts": parts}, **place)
    assert _sha256(r, s3, key) == hashlib.sha256(first + second).hexdigest()
    aborted = s3.call("create_multipart_upload", Bucket=BUCKET, Key="aborted")["UploadId"]
    s3.call("abort_multipart_upload", Bucket=BUCKET, Key="aborted", UploadId=aborted)
    assert not s3.call("list_multipart_uploads", Bucket=BUCKET).get("Uploads")


def test_tags_and_access(s3: Client, key: str) -> None:
    tags = [{"Key": "a b", "Value": "\u00e9 = c"}, {"Key": "empty", "Value": ""}]
    s3.call("put_object", Bucket=BUCKET, Key=key, Body=b"", Tagging="x=1&y=2%20z")
    found = s3.call("get_object_tagging", Bucket=BUCKET, Key=key)["TagSet"]
    assert {tag["Key"]: tag["Value"] for tag in found} == {"x": "1", "y": "2 z"}
    s3.call("put_object_tagging", Bucket=BUCKET, Key=key, Tagging={"TagSet": tags})
    found = s3.call("get_object_tagging", Bucket=BUCKET, Key=key)["TagSet"]
    assert sorted(found, key=lambda tag: tag["Key"]) == tags
    s3.call("put_object_acl", Bucket=BUCKET, Key=key, ACL="public-read")
    grants = s3.call("get_object_acl", Bucket=BUCKET, Key=key)["Grants"]
    assert {"READ", "FULL_CONTROL"} == {grant["Permission"] for grant in grants}
    assert any("AllUsers" in grant["Grantee"].get("URI", "") for grant in grants)


def test_versions_are_kept(r: RSession, moto: str) -> None:
    s3 = Client(r, moto, "s3")
    place = {"Bucket": "versions", "Key": "k"}
    s3.call("create_bucket", Bucket="versions")
    enabled = {"Status": "Enabled"}
    s3.call("put_bucket_versioning", Bucket="versions", VersioningConfiguration=enabled)
    made = [s3.call("put_object", Body=body, **place)["VersionId"] for body in (b"one", b"two")]
    s3.call("delete_object", **place)
    assert [s3.call("get_object", VersionId=v, **place)["Body"] for v in made] == [b"one", b"two"]
    versions = s3.call("list_object_versions", Bucket="versions")
    assert {found["VersionId"] for found in versions["Versions"]} == set(made)
    assert [marker["IsLatest"] for marker in versions["DeleteMarkers"]] == [True]
    source = {"VersionId": made[0], **place}
    s3.call("copy_object", Bucket="versions", Key="copy", CopySource=source)
    assert s3.call("get_object", Bucket="versions", Key="copy")["Body"] == b"one"


def test_a_listing_goes_on_behind_a_thousand_keys(r: RSession, moto: str) -> None:
    s3 = Client(r, moto, "s3")
    s3.call("create_bucket", Bucket="many")
    backend = s3_backends[DEFAULT_ACCOUNT_ID]["aws"]
    for number in range(1, 1051):
        backend.put_object("many", f"d {number % 2}/{number:04d}", b"")
    first = s3.call("list_objects_v2", Bucket="many")
    assert (len(first["Contents"]), first["IsTruncated"]) == (1000, True)
    token = first["NextContinuationToken"]
    rest = s3.call("list_objects_v2", Bucket="many", ContinuationToken=token)
    keys = [found["Key"] for found in first["Contents"] + rest["Contents"]]
    assert keys == sorted(f"d {i % 2}/{i:04d}" for i in range(1, 1051))
    folders = s3.call("list_objects_v2", Bucket="many", Delimiter="/")["CommonPrefixes"]
    assert [folder["Prefix"] for folder in folders] == ["d 0/", "d 1/"]


def test_buckets_have_a_place(r: RSession, moto: str) -> None:
    s3 = Client(r, moto, "s3")
    made = s3.call(
        "create_bucket",
        Bucket="far-away",
        CreateBucketConfiguration={"LocationConstraint": "eu-west-2"},
    )
    assert made["Location"]
    where = {
        bucket: s3.call("get_bucket_location", Bucket=bucket)["LocationConstraint"]
        for bucket in ("far-away", "many")
    }
    assert where == {"far-away": "eu-west-2", "many": "us-east-1"}
    names = [bucket["Name"] for bucket in s3.call("list_buckets")["Buckets"]]
    assert {"far-away", "many"} <= set(names)
    s3.call("delete_bucket", Bucket="far-away")
    with pytest.raises(RConditionError) as failure:
        s3.call("delete_bucket", Bucket="many")
    assert "BucketNotEmpty" in failure.value.classes


def test_a_customers_key_opens_an_object(r: RSession, s3: Client, key: str) -> None:
    secret = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": "k" * 32}
    s3.call("put_object", Bucket=BUCKET, Key=key, Body=b"secret", **secret)
    found = s3.call("get_object", Bucket=BUCKET, Key=key, **secret)
    assert found["Body"] == b"secret"
