"""Transfers over real sockets: beside boto3 on moto's store, through faults, and after a kill."""

from __future__ import annotations

import os
import random
import signal
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import boto3
import pytest
from boto3.s3.transfer import TransferConfig
from botocore.config import Config

from tests.e2e.rsession import RConditionError, RSession
from tests.e2e.test_call_road import Client
from tests.e2e.test_s3_files import KEYS
from tests.stub.store import Fault, Kind, Stored, StoreServer, etag_of

BUCKET = "transfers"
MIB = 2**20
PART = 5 * MIB
ACTIVE = 2
KILLS = int(os.environ.get("CLAWS_KILLS", "3"))
"""How many times each direction is killed; CLAWS_KILLS=20 is the long run."""

CLIENT = """
library(claws)
svc <- claws:::client(
  "s3",
  list(s3_force_path_style = TRUE, retries = list(total_max_attempts = 3)),
  list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE")),
  Sys.getenv("CLAWS_TEST_STORE"),
  "us-east-1",
  list(random = function() 0)
)
"""
"""A client that sends a request again at once."""

ROW = '[c("size", "status", "etag", "version_id", "verified", "parts")]'


def content_of(size: int, seed: int = 1) -> bytes:
    draw, piece = random.Random(seed), 64 * MIB  # at once, no more than 256 MiB can be drawn
    return b"".join(draw.randbytes(min(piece, size - at)) for at in range(0, size, piece))


@pytest.fixture(autouse=True)
def cache(r: RSession, tmp_path: Path) -> Iterator[Path]:
    """The folder of the journals, empty at the beginning."""
    folder = tmp_path / "cache"
    with r.environment(R_USER_CACHE_DIR=str(folder)):
        yield folder


def left_of(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file()]


# Beside boto3 -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def s3(r: RSession, moto: str) -> Client:
    svc = Client(r, moto, "s3")
    svc.call("create_bucket", Bucket=BUCKET)
    return svc


@pytest.fixture(scope="module")
def boto(moto: str) -> Any:
    return boto3.client(
        "s3",
        endpoint_url=moto,
        region_name="us-east-1",
        aws_access_key_id="AKIDEXAMPLE",
        aws_secret_access_key="SECRETEXAMPLE",
        config=Config(s3={"addressing_style": "path"}),
    )


def move(r: RSession, svc: Any, verb: str, *places: str, more: str = "", **members: Any) -> Any:
    """Move one thing with a verb of claws; return its row."""
    formals = ", ".join(["svc", "a", "b", *members])
    given = "".join(f", {name} = {name}" for name in members)
    code = f"function({formals}) as.list({verb}(a, b{given}{more}, client = svc){ROW})"
    return r.call(code, svc=svc, a=places[0], b=places[1], **members)


@pytest.mark.parametrize("size", [0, 5, 20 * MIB])
@pytest.mark.parametrize("key", KEYS)
def test_boto3_reads_what_claws_uploads_and_the_other_way_round(
    r: RSession, s3: Client, boto: Any, tmp_path: Path, key: str, size: int
) -> None:
    path = f"s3://{BUCKET}/{key}"
    content = content_of(size)
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(content)

    row = move(r, s3.object, "s3_upload", str(source), path)
    assert (row["size"], row["status"]) == (size, "done")
    assert row["parts"] == max(1, -(-size // (8 * MIB)))
    boto.download_file(BUCKET, key, str(target))
    assert target.read_bytes() == content
    of_claws = boto.head_object(Bucket=BUCKET, Key=key)["ETag"]
    assert row["etag"] == of_claws

    boto.upload_file(str(source), BUCKET, key)
    assert boto.head_object(Bucket=BUCKET, Key=key)["ETag"] == of_claws
    assert etag_of(content, 8 * MIB if size > 8 * MIB else None) == of_claws
    target.write_bytes(b"before")
    row = move(r, s3.object, "s3_download", path, str(target))
    assert (row["size"], row["status"], row["etag"]) == (size, "done", of_claws)
    assert target.read_bytes() == content
    assert sorted(left_of(tmp_path)) == ["source", "target"]
    boto.delete_object(Bucket=BUCKET, Key=key)


def test_parts_of_another_size_make_the_object_that_boto3_makes_of_them(
    r: RSession, s3: Client, boto: Any, tmp_path: Path
) -> None:
    source = tmp_path / "source"
    source.write_bytes(content_of(11 * MIB))
    path = f"s3://{BUCKET}/parts"
    row = move(r, s3.object, "s3_upload", str(source), path, part_size=PART)
    plan = TransferConfig(multipart_threshold=PART, multipart_chunksize=PART)
    boto.upload_file(str(source), BUCKET, "parts", Config=plan)
    assert boto.head_object(Bucket=BUCKET, Key="parts")["ETag"] == row["etag"]
    assert row["etag"].endswith('-3"')


@pytest.mark.parametrize("key", KEYS)
def test_objects_of_any_key_are_copied_and_moved(
    r: RSession, s3: Client, boto: Any, key: str
) -> None:
    content = content_of(1000)
    boto.put_object(Bucket=BUCKET, Key=key, Body=content, ContentType="text/x", Metadata={"a": "b"})
    copied, moved = f"copied{key[:900]}", f"moved{key[:900]}"
    move(r, s3.object, "s3_copy", f"s3://{BUCKET}/{key}", f"s3://{BUCKET}/{copied}")
    move(r, s3.object, "s3_move", f"s3://{BUCKET}/{copied}", f"s3://{BUCKET}/{moved}")
    found = boto.get_object(Bucket=BUCKET, Key=moved)
    assert found["Body"].read() == content
    assert (found["ContentType"], found["Metadata"]) == ("text/x", {"a": "b"})
    listed = [one["Key"] for one in boto.list_objects_v2(Bucket=BUCKET)["Contents"]]
    assert moved in listed
    assert copied not in listed
    for one in (key, moved):
        boto.delete_object(Bucket=BUCKET, Key=one)


def test_a_version_is_told_and_downloaded(
    r: RSession, s3: Client, boto: Any, tmp_path: Path
) -> None:
    boto.create_bucket(Bucket="of-versions")
    boto.put_bucket_versioning(Bucket="of-versions", VersioningConfiguration={"Status": "Enabled"})
    path = "s3://of-versions/k"
    source, target = tmp_path / "source", tmp_path / "target"
    versions = []
    for size in (10, 9 * MIB):
        source.write_bytes(content_of(size))
        versions.append(move(r, s3.object, "s3_upload", str(source), path)["version_id"])
    assert len(set(versions)) == 2
    for size, version in zip((10, 9 * MIB), versions, strict=True):
        row = move(r, s3.object, "s3_download", path, str(target), VersionId=version)
        assert row["version_id"] == version
        assert target.read_bytes() == content_of(size)
        of_boto = boto.get_object(Bucket="of-versions", Key="k", VersionId=version)
        assert of_boto["Body"].read() == content_of(size)


@pytest.mark.parametrize("size", [5, 12 * MIB])
def test_an_object_under_a_key_of_ones_own_goes_and_comes(
    r: RSession, s3: Client, boto: Any, tmp_path: Path, size: int
) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(content_of(size))
    secret: dict[str, Any] = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": bytes(range(32))}
    path = f"s3://{BUCKET}/secret"
    move(r, s3.object, "s3_upload", str(source), path, **secret)
    assert boto.get_object(Bucket=BUCKET, Key="secret", **secret)["Body"].read() == content_of(size)
    row = move(r, s3.object, "s3_download", path, str(target), **secret)
    assert row["status"] == "done"
    assert target.read_bytes() == content_of(size)


# A store with faults ------------------------------------------------------------------------------


@pytest.fixture
def store() -> Iterator[StoreServer]:
    with StoreServer() as running:
        yield running


@pytest.fixture
def svc(r: RSession, store: StoreServer) -> Any:
    with r.environment(CLAWS_TEST_STORE=store.url):
        return r.evaluate(f"local({{ {CLIENT}; svc }})")


SIZE = 12 * MIB
CONTENT = content_of(SIZE)
MORE = f", part_size = {PART}, max_active = {ACTIVE}"
UP = f'{MORE}, checksum = "CRC32"'
CUTS = (0, 1, 100_000, 2 * MIB - 1)
"""Bytes after which a connection is lost; the last part has 2 MiB."""


def upload(r: RSession, svc: Any, folder: Path, content: bytes = CONTENT, more: str = UP) -> Any:
    source = folder / "source"
    source.write_bytes(content)
    return move(r, svc, "s3_upload", str(source), "s3://b/k", more=more)


def download(r: RSession, svc: Any, folder: Path, more: str = MORE) -> Any:
    return move(r, svc, "s3_download", "s3://b/k", str(folder / "target"), more=more)


def failure(code: Callable[[], Any]) -> RConditionError:
    with pytest.raises(RConditionError) as caught:
        code()
    return caught.value


FAULTS_UP: list[tuple[str, Fault]] = [
    *(("UploadPart", Fault("cut", at)) for at in CUTS),
    ("UploadPart", Fault("lost")),
    ("UploadPart", Fault("refuse")),
    ("CreateMultipartUpload", Fault("refuse")),
    ("CompleteMultipartUpload", Fault("refuse")),
    ("CompleteMultipartUpload", Fault("error")),
    ("CompleteMultipartUpload", Fault("lost")),
]


@pytest.mark.parametrize(("operation", "fault"), FAULTS_UP)
def test_an_upload_survives_a_fault(
    r: RSession,
    store: StoreServer,
    svc: Any,
    tmp_path: Path,
    cache: Path,
    operation: str,
    fault: Fault,
) -> None:
    for number in (1, 3) if operation == "UploadPart" else (1,):
        store.faults[operation, number] = fault
    row = upload(r, svc, tmp_path)
    assert (row["status"], row["etag"]) == ("done", etag_of(CONTENT, PART))
    assert store.objects["/b/k"].content == CONTENT
    assert store.uploads == {}
    assert left_of(cache) == []


@pytest.mark.parametrize(
    ("operation", "kind", "wanted"),
    [
        ("UploadPart", "cut", "claws_transport_error"),
        ("UploadPart", "refuse", "http_503"),
        ("UploadPart", "wrong", "claws_checksum_error"),
        ("CompleteMultipartUpload", "error", "InternalError"),
        ("CompleteMultipartUpload", "refuse", "http_503"),
    ],
)
def test_an_upload_that_fails_leaves_no_parts(
    r: RSession,
    store: StoreServer,
    svc: Any,
    tmp_path: Path,
    cache: Path,
    operation: str,
    kind: Kind,
    wanted: str,
) -> None:
    store.faults[operation, 0] = Fault(kind, 7)
    error = failure(lambda: upload(r, svc, tmp_path))
    assert wanted in error.classes
    assert store.uploads == {}
    assert store.objects == {}
    assert left_of(cache) == []


def test_an_upload_in_one_request_is_held_against_its_checksum(
    r: RSession, store: StoreServer, svc: Any, tmp_path: Path
) -> None:
    store.faults["PutObject", 1] = Fault("wrong", 3)
    error = failure(lambda: upload(r, svc, tmp_path, CONTENT[:100]))
    assert "claws_checksum_error" in error.classes
    for number, fault in enumerate([Fault("cut", 50), Fault("refuse"), Fault("lost")], 1):
        store.counts.clear()
        store.faults = {("PutObject", 1): fault}
        upload(r, svc, tmp_path, CONTENT[number:100])
        assert store.objects["/b/k"].content == CONTENT[number:100]


def test_a_file_that_changes_while_it_is_sent_is_told(
    r: RSession, store: StoreServer, svc: Any, tmp_path: Path, cache: Path
) -> None:
    def change() -> None:
        (tmp_path / "source").write_bytes(CONTENT[::-1])

    store.faults["UploadPart", 2] = Fault("act", act=change)
    error = failure(lambda: upload(r, svc, tmp_path))
    assert "claws_file_changed" in error.classes
    assert (store.uploads, store.objects, left_of(cache)) == ({}, {}, [])


FAULTS_DOWN: list[tuple[str, Fault]] = [
    *(("GetObject", Fault("cut", at)) for at in CUTS),
    ("GetObject", Fault("lost")),
    ("GetObject", Fault("refuse")),
    ("GetObject", Fault("short")),
    ("HeadObject", Fault("refuse")),
    ("HeadObject", Fault("lost")),
]


@pytest.mark.parametrize(("operation", "fault"), FAULTS_DOWN)
def test_a_download_survives_a_fault(
    r: RSession,
    store: StoreServer,
    svc: Any,
    tmp_path: Path,
    cache: Path,
    operation: str,
    fault: Fault,
) -> None:
    store.put("/b/k", CONTENT)
    for number in (1, 3):
        store.faults[operation, number] = fault
    row = download(r, svc, tmp_path)
    assert (row["status"], row["verified"]) == ("done", True)
    assert (tmp_path / "target").read_bytes() == CONTENT
    assert sorted(left_of(tmp_path)) == ["target"]
    if fault.kind == "cut":
        assert store.sent < SIZE + 2 * PART


def test_a_download_goes_on_behind_the_last_byte_that_came(
    r: RSession, store: StoreServer, svc: Any, tmp_path: Path
) -> None:
    store.put("/b/k", CONTENT)
    cut = 4 * MIB
    store.faults["GetObject", 1] = Fault("cut", cut, act=lambda: None)
    download(r, svc, tmp_path)
    assert (tmp_path / "target").read_bytes() == CONTENT
    assert store.sent <= SIZE


@pytest.mark.parametrize("algorithm", ["CRC32", "CRC64NVME"])
@pytest.mark.parametrize("size", [100, SIZE])
def test_wrong_bytes_become_no_file(
    r: RSession,
    store: StoreServer,
    svc: Any,
    tmp_path: Path,
    cache: Path,
    algorithm: str,
    size: int,
) -> None:
    upload(r, svc, tmp_path, CONTENT[:size], f'{MORE}, checksum = "{algorithm}"')
    assert f"x-amz-checksum-{algorithm.lower()}" in store.objects["/b/k"].sums
    (tmp_path / "target").write_bytes(b"before")
    store.faults["GetObject", 1 if size == 100 else 2] = Fault("wrong", 50)
    error = failure(lambda: download(r, svc, tmp_path))
    assert "claws_checksum_error" in error.classes
    assert (tmp_path / "target").read_bytes() == b"before"
    assert sorted(left_of(tmp_path)) == ["source", "target"]


def changing(store: StoreServer, seed: int) -> Fault:
    def change() -> None:
        store.put("/b/k", content_of(SIZE - seed, seed))

    return Fault("act", act=change)


def test_an_object_that_changes_between_ranges_is_downloaded_anew(
    r: RSession, store: StoreServer, svc: Any, tmp_path: Path, cache: Path
) -> None:
    store.put("/b/k", CONTENT)
    store.faults["GetObject", 2] = changing(store, 2)
    row = download(r, svc, tmp_path)
    assert (row["status"], row["size"]) == ("done", SIZE - 2)
    assert (tmp_path / "target").read_bytes() == content_of(SIZE - 2, 2)
    assert left_of(tmp_path) == ["target"]


def test_an_object_that_keeps_changing_is_an_error(
    r: RSession, store: StoreServer, svc: Any, tmp_path: Path, cache: Path
) -> None:
    store.put("/b/k", CONTENT)
    for number in range(2, 20):
        store.faults["GetObject", number] = changing(store, number)
    error = failure(lambda: download(r, svc, tmp_path))
    assert "claws_object_changed" in error.classes
    assert left_of(tmp_path) == []


@pytest.mark.parametrize("kind", ["cut", "refuse", "lost"])
def test_a_download_that_fails_leaves_nothing(
    r: RSession, store: StoreServer, svc: Any, tmp_path: Path, kind: Kind
) -> None:
    store.put("/b/k", CONTENT)
    for number in range(2, 50):
        store.faults["GetObject", number] = Fault(kind)
    error = failure(lambda: download(r, svc, tmp_path))
    assert {"claws_transport_error", "http_503"} & set(error.classes)
    assert left_of(tmp_path) == []


def test_a_source_that_changes_is_not_deleted_by_a_move(
    r: RSession, store: StoreServer, svc: Any
) -> None:
    store.put("/b/k", b"old")
    change = Fault("act", act=lambda: store.put("/b/k", b"new"))
    store.faults["DeleteObject", 1] = change
    error = failure(lambda: move(r, svc, "s3_move", "s3://b/k", "s3://b/other"))
    assert "claws_object_changed" in error.classes
    assert store.objects["/b/k"].content == b"new"
    store.counts.clear()
    store.faults = {("CopyObject", 1): Fault("error"), ("DeleteObject", 1): Fault("lost")}
    move(r, svc, "s3_move", "s3://b/k", "s3://b/other")
    assert {path: one.content for path, one in store.objects.items()} == {"/b/other": b"new"}


STALLS = (0, 100_000)


@pytest.mark.parametrize("at", STALLS)
def test_a_part_that_stands_still_goes_again_on_another_connection(
    r: RSession, store: StoreServer, svc: Any, tmp_path: Path, cache: Path, at: int
) -> None:
    store.faults["UploadPart", 2] = Fault("stall", at)
    row = upload(r, svc, tmp_path)
    assert (row["status"], row["etag"]) == ("done", etag_of(CONTENT, PART))
    assert store.objects["/b/k"].content == CONTENT
    assert store.counts["UploadPart"] == 4
    assert (store.uploads, left_of(cache)) == ({}, [])


@pytest.mark.parametrize("at", STALLS)
def test_a_range_that_stands_still_goes_on_on_another_connection(
    r: RSession, store: StoreServer, svc: Any, tmp_path: Path, cache: Path, at: int
) -> None:
    store.put("/b/k", CONTENT)
    store.faults["GetObject", 2] = Fault("stall", at)
    row = download(r, svc, tmp_path)
    assert (row["status"], row["verified"]) == ("done", True)
    assert (tmp_path / "target").read_bytes() == CONTENT
    assert store.counts["GetObject"] == 4
    assert left_of(cache) == []


@pytest.mark.parametrize("operation", ["PutObject", "GetObject"])
def test_a_single_request_that_stands_still_is_timed_out_and_sent_again(
    r: RSession, store: StoreServer, tmp_path: Path, operation: str
) -> None:
    with r.environment(CLAWS_TEST_STORE=store.url):
        patient = CLIENT.replace("s3_force", "timeout = 1, s3_force")
        svc = r.evaluate(f"local({{ {patient}; svc }})")
    store.put("/b/k", CONTENT[:1000])
    store.faults[operation, 1] = Fault("stall", 10)
    if operation == "PutObject":
        upload(r, svc, tmp_path, CONTENT[:1000])
        assert store.objects["/b/k"].content == CONTENT[:1000]
    else:
        download(r, svc, tmp_path)
        assert (tmp_path / "target").read_bytes() == CONTENT[:1000]
    assert store.counts[operation] == 2


# After a kill -------------------------------------------------------------------------------------

LARGE = 32 * MIB + 12_345
PARTS = -(-LARGE // PART)


@dataclass
class Runner:
    """Starts R processes that move one file at a time."""

    store: StoreServer
    folder: Path

    def start(self, code: str) -> subprocess.Popen[str]:
        """Start R with code that sees a client as `svc`."""
        environment = {
            **os.environ,
            "CLAWS_TEST_STORE": self.store.url,
            "R_USER_CACHE_DIR": str(self.folder / "cache"),
        }
        return subprocess.Popen(
            ["Rscript", "--vanilla", "-e", CLIENT + code],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=self.folder,
            env=environment,
            text=True,
        )

    def finish(self, code: str) -> str:
        """Run R to its end; return what it said."""
        process = self.start(code)
        said, _ = process.communicate()
        assert process.returncode == 0, said
        return said

    def kill_at(self, operation: str, number: int, at: int, code: str) -> None:
        """Run R until so many bytes of a request went, and kill it there."""
        process: list[subprocess.Popen[str]] = []

        def kill() -> None:
            process[0].send_signal(signal.SIGKILL)
            process[0].wait()

        self.store.faults = {(operation, number): Fault("cut", at, kill)}
        process.append(self.start(code))
        said, _ = process[0].communicate()
        assert process[0].returncode == -signal.SIGKILL, said
        self.store.faults = {}
        self.store.counts.clear()


@pytest.fixture
def runner(store: StoreServer, tmp_path: Path) -> Runner:
    return Runner(store, tmp_path)


@pytest.mark.parametrize("seed", range(KILLS))
def test_an_upload_goes_on_after_a_kill(runner: Runner, cache: Path, seed: int) -> None:
    store, draw = runner.store, random.Random(seed)
    content = content_of(LARGE)
    (runner.folder / "source").write_bytes(content)
    code = f'x <- s3_upload("source", "s3://b/k", client = svc{MORE}); cat(x$status)'
    number, at = draw.randint(1, PARTS - 1), draw.randrange(PART)
    runner.kill_at("UploadPart", number, at, code)
    there = sum(len(upload.parts) for upload in store.uploads.values())
    assert there >= number - ACTIVE

    said = runner.finish(code)
    assert said.endswith("resumed" if there >= ACTIVE else ("resumed", "done"))
    assert store.objects["/b/k"].content == content
    assert store.objects["/b/k"].etag == etag_of(content, PART)
    assert store.counts["UploadPart"] <= PARTS - there + ACTIVE
    assert store.uploads == {}
    assert left_of(cache) == []


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_download_goes_on_after_a_kill(runner: Runner, cache: Path, seed: int) -> None:
    store, draw = runner.store, random.Random(seed)
    content = content_of(LARGE)
    store.put("/b/k", content)
    code = f'x <- s3_download("s3://b/k", "target", client = svc{MORE}); cat(x$status)'
    number, at = draw.randint(3, PARTS - 1), draw.randrange(PART)
    runner.kill_at("GetObject", number, at, code)
    assert not (runner.folder / "target").exists()

    said = runner.finish(code)
    assert said.endswith("resumed")
    assert (runner.folder / "target").read_bytes() == content
    assert store.sent <= LARGE + ACTIVE * PART
    assert left_of(runner.folder) == ["target"]


SIZE_OF_MEMORY = int(os.environ.get("CLAWS_TRANSFER_MIB", "64"))
"""Mebibytes of a large file; CLAWS_TRANSFER_MIB=1024 is the long run."""

# Memory -------------------------------------------------------------------------------------------

PEAK = """
peak <- function() {
  line <- grep("^VmHWM:", readLines("/proc/self/status"), value = TRUE)
  as.numeric(gsub("[^0-9]", "", line)) / 1024
}
warm <- tempfile()
writeBin(raw(1000), warm)
s3_upload(warm, "s3://b/warm", client = svc)
s3_download("s3://b/warm", warm, client = svc)
before <- peak()
"""
GROWTH = 24
"""Mebibytes by which a process may grow."""
GROWTH_WITH_FAULTS = 64

needs_linux = pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="needs /proc of Linux"
)
VERBS = ['s3_upload("source", "s3://b/k"', 's3_download("s3://b/k", "target"']


@needs_linux
@pytest.mark.parametrize("verb", VERBS)
def test_memory_does_not_grow_with_the_file(runner: Runner, verb: str) -> None:
    content = content_of(SIZE_OF_MEMORY * MIB)
    (runner.folder / "source").write_bytes(content)
    runner.store.objects["/b/k"] = Stored(content, etag_of(content), {})
    said = runner.finish(f"{PEAK}{verb}, client = svc); cat(peak() - before)")
    assert runner.store.objects["/b/k"].content == content
    assert float(said.split()[-1]) <= GROWTH


class FaultyStore(StoreServer):
    """A store in which one request of ten goes wrong, one way or another."""

    KINDS: tuple[Kind, ...] = ("cut", "refuse", "lost", "short", "stall", "error", "wrong")

    def __init__(self, seed: int) -> None:
        super().__init__()
        self.draw = random.Random(seed)
        self.untold: set[str] = set()  # uploads whose ids did not arrive

    def fault(self, operation: str) -> Fault:
        """Draw what goes wrong."""
        super().fault(operation)
        kind = self.draw.choice(self.KINDS)
        if self.draw.random() >= 0.1 or (kind == "error" and operation not in ERRORS_WITHIN):
            return Fault("none")
        if operation == "CreateMultipartUpload":
            self.untold.add(f"upload-{self.counts[operation]}")
        return Fault(kind, self.draw.randrange(PART))


ERRORS_WITHIN = ("CompleteMultipartUpload", "CopyObject")
FAULTY = """
svc <- claws:::client(
  "s3",
  list(s3_force_path_style = TRUE, timeout = 2, retries = list(total_max_attempts = 6)),
  list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE")),
  Sys.getenv("CLAWS_TEST_STORE"),
  "us-east-1",
  list(random = function() 0)
)
"""
FAULTY_END = """
said <- tryCatch({{
  {verb}, client = svc{more})$status
}}, error = function(e) paste(class(e), collapse = "|"))
cat("", said, peak() - before)
"""


@needs_linux
@pytest.mark.parametrize("verb", VERBS)
def test_a_faulty_store_gives_the_same_bytes_or_a_class(
    tmp_path: Path, cache: Path, verb: str
) -> None:
    content = content_of(SIZE_OF_MEMORY * MIB)
    (tmp_path / "source").write_bytes(content)
    with StoreServer() as calm:
        warm = Runner(calm, tmp_path).finish  # the same code, where nothing goes wrong
        calm.put("/b/k", content)
        code = FAULTY + PEAK + FAULTY_END.format(verb=verb, more=", max_active = 10")
        assert " done " in warm(code)
    (tmp_path / "target").unlink(missing_ok=True)
    with FaultyStore(int(os.environ.get("CLAWS_SEED", "1"))) as store:
        if "download" in verb:
            store.put("/b/k", content)
        said = Runner(store, tmp_path).finish(code).split()
    status, growth = said[-2], float(said[-1])
    target = tmp_path / "target"
    if status == "done" and "download" in verb:
        assert target.read_bytes() == content
    elif status == "done":
        assert store.objects["/b/k"].content == content
    else:
        assert "claws_error" in status
        assert not target.exists()
        assert store.objects.get("/b/k", Stored(content, "", {})).content == content
    assert store.uploads.keys() <= store.untold
    assert [upload for upload in store.uploads.values() if upload.parts] == []
    assert left_of(cache) == []
    assert growth <= GROWTH_WITH_FAULTS
