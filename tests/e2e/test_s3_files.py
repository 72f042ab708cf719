"""S3 as files against moto's server: odd keys, empty objects, listings, connections, a sync."""

from __future__ import annotations

import urllib.request
from pathlib import Path
from typing import Any

import pytest
from moto.core import DEFAULT_ACCOUNT_ID
from moto.s3.models import s3_backends

from tests.e2e.rsession import RConditionError, RSession
from tests.e2e.test_call_road import Client

BUCKET = "files"
KEYS = (
    "plain",
    "a b+c%2F",
    "\u00e9t\u00e9/\u732b",
    "a//b/../c",
    "/leading",
    "tab\tq?u&a=r#s",
    "'(x)*!~$@:;,[]",
    "%",
    "n" * 1024,
)
LIST = 'function(svc, path, ...) as.list(s3_ls(path, ..., client = svc)[c("path", "size", "type")])'


@pytest.fixture(scope="module")
def s3(r: RSession, moto: str) -> Client:
    svc = Client(r, moto, "s3")
    svc.call("create_bucket", Bucket=BUCKET)
    return svc


def run(r: RSession, s3: Client, code: str, **arguments: Any) -> Any:
    """Call R code that sees a client as `svc`."""
    formals = ", ".join(["svc", *arguments])
    return r.call(f"function({formals}) {{ {code} }}", svc=s3.object, **arguments)


@pytest.mark.parametrize("size", [0, 5])
@pytest.mark.parametrize("key", KEYS)
def test_an_object_of_any_key_goes_through_all_verbs(
    r: RSession, s3: Client, key: str, size: int
) -> None:
    path = f"s3://{BUCKET}/{key}"
    content = bytes(range(size))
    run(r, s3, "s3_writer(p, client = svc)$write(x)$close()", p=path, x=content)
    assert run(r, s3, "s3_exists(p, client = svc)", p=path) is True
    assert run(r, s3, "s3_info(p, client = svc)$size", p=path) == size
    listed = run(r, s3, "s3_ls(p, recursive = TRUE, client = svc)$path", p=f"s3://{BUCKET}/")
    assert listed == path
    assert run(r, s3, "s3_ls(p, recursive = TRUE, client = svc)$path", p=path) == path
    with urllib.request.urlopen(run(r, s3, "s3_url(p, client = svc)", p=path)) as answer:
        assert answer.read() == content
    read = run(r, s3, "s3_read(p, function(file) readBin(file, 'raw', 10), client = svc)", p=path)
    assert read == content
    opened = "con <- s3_open(p, client = svc); on.exit(close(con)); readBin(con, 'raw', 10)"
    if "/../" not in key:
        assert run(r, s3, opened, p=path) == content
    if size:
        assert run(r, s3, "s3_read(p, range = c(1, 2), client = svc)", p=path) == content[1:3]
    assert run(r, s3, "s3_delete(p, client = svc)$status", p=path) == "done"
    assert run(r, s3, "s3_exists(p, client = svc)", p=path) is False


def test_a_long_listing_is_in_the_order_of_bytes(r: RSession, s3: Client) -> None:
    names = ("b", "a-", "a", "\u00e9")
    keys = [f"many/{name}/{number:04d}" for name in names for number in range(700)]
    for key in keys:
        s3_backends[DEFAULT_ACCOUNT_ID]["aws"].put_object(BUCKET, key, b"")
    found = run(r, s3, "s3_ls(p, recursive = TRUE, client = svc)$path", p=f"s3://{BUCKET}/many/")
    assert found == [f"s3://{BUCKET}/{key}" for key in sorted(keys, key=str.encode)]
    folders = r.call(LIST, svc=s3.object, path=f"s3://{BUCKET}/many/")
    assert folders["type"] == ["prefix"] * 4
    gone = run(r, s3, "nrow(s3_delete(p, recursive = TRUE, client = svc))", p=f"s3://{BUCKET}/many")
    assert gone == len(keys)


def test_versions_are_listed_and_deleted(r: RSession, moto: str) -> None:
    s3 = Client(r, moto, "s3")
    s3.call("create_bucket", Bucket="all-versions")
    s3.call(
        "put_bucket_versioning",
        Bucket="all-versions",
        VersioningConfiguration={"Status": "Enabled"},
    )
    for body in (b"1", b"22"):
        s3.call("put_object", Bucket="all-versions", Key="k", Body=body)
    s3.call("delete_object", Bucket="all-versions", Key="k")
    every = "s3_ls('s3://all-versions', recursive = TRUE, versions = TRUE, client = svc)"
    assert sorted(run(r, s3, f"{every}$type")) == ["deleted", "file", "file"]
    assert run(r, s3, f"sum({every}$size, na.rm = TRUE)") == 3
    clear = f"x <- {every}; s3_delete(x$path, version_id = x$version_id, client = svc)$status"
    assert run(r, s3, clear) == ["done"] * 3
    assert run(r, s3, f"nrow({every})") == 0


def test_a_connection_reads_what_is_packed(r: RSession, s3: Client) -> None:
    code = """
    bytes <- memCompress(charToRaw(paste0(1:5000, collapse = "\\n")), "gzip")
    file <- tempfile(); con <- gzfile(file, "wb"); writeLines(as.character(1:5000), con); close(con)
    out <- s3_writer(p, client = svc); out$write(readBin(file, "raw", 1e6)); out$close()
    con <- gzcon(s3_open(p, client = svc)); on.exit(close(con))
    c(length(readLines(con)), getOption("timeout"))
    """
    assert run(r, s3, code, p=f"s3://{BUCKET}/packed.gz") == [5000.0, 60.0]
    with pytest.raises(RConditionError) as caught:
        run(r, s3, "s3_open(p, client = svc)", p=f"s3://{BUCKET}/none")
    assert "claws_not_found" in caught.value.classes


def test_a_writer_sends_parts(r: RSession, s3: Client, tmp_path: Path) -> None:
    code = """
    out <- s3_writer(p, ContentType = "text/plain", client = svc)
    for (i in 1:20) out$write(as.raw(rep(i, 2^20)))
    done <- out$close()
    file <- file.path(root, "parts")
    s3_download(p, file, client = svc) # moto's CRC64NVME of an object in parts is none
    type <- svc$head_object(Bucket = "files", Key = "parts")$ContentType
    identical(readBin(file, "raw", 3e7), as.raw(rep(1:20, each = 2^20))) && done$parts == 3 &&
      type == "text/plain"
    """
    assert run(r, s3, code, p=f"s3://{BUCKET}/parts", root=str(tmp_path)) is True
    s3.call("delete_object", Bucket=BUCKET, Key="parts")


def test_a_sync_brings_files_of_any_size_there_and_back(
    r: RSession, s3: Client, tmp_path: Path
) -> None:
    code = """
    up <- file.path(root, "up"); down <- file.path(root, "down")
    dir.create(file.path(up, "sub"), recursive = TRUE)
    sizes <- c(empty = 0, small = 5, "sub/large file" = 18e6)
    for (name in names(sizes)) {
      writeBin(as.raw(rep(0:250, length.out = sizes[[name]])), file.path(up, name))
    }
    sync <- function(from, to) s3_sync(from, to, delete = TRUE, client = svc)
    address <- c("s3://files/tree", "s3://files/other")
    done <- list(sync(up, address[[1]]), sync(address[[1]], address[[2]]), sync(address[[2]], down))
    stopifnot(unlist(lapply(done, `[[`, "status")) == "done", done[[3]]$verified)
    sums <- function(root) tools::md5sum(file.path(root, names(sizes)))
    same <- sums(up) == sums(down)
    s3_delete(address, recursive = TRUE, client = svc)
    c(done[[1]]$parts, all(same), nrow(s3_uploads("s3://files", client = svc)))
    """
    assert run(r, s3, code, root=str(tmp_path)) == [1, 1, 3, 1, 0]
