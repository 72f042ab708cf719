"""A store that speaks S3, keeps what it gets in memory, and fails where it is told to."""

from __future__ import annotations

import base64
import hashlib
import re
import zlib
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from threading import Lock
from typing import Literal
from urllib.parse import parse_qs, unquote, urlsplit

from generator.model.naming import snake_case
from tests.stub.faults import reset
from tests.stub.loopback import HttpLoopback

Kind = Literal["none", "act", "cut", "error", "lost", "refuse", "short", "stall", "wrong"]

CRC32 = "x-amz-checksum-crc32"
STATED = re.compile(r"x-amz-checksum-(?!algorithm|type|mode)\w+", re.IGNORECASE)
PIECE = 2**16
ENDS = ("cut", "stall")
"""Faults in the middle of a body."""


def nothing() -> None:
    """Do nothing."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that goes wrong.

    Attributes:
        kind: "act" calls `act()` first; "cut" calls it after `at` bytes of the body that arrives,
            or of the answer where none arrives, and resets the connection; "lost" does what is
            asked and resets the connection; "refuse" answers 503, and "error" answers 200 with an
            error; "short" answers with half of a range; "stall" stands still after `at` bytes;
            "wrong" changes the byte `at` of the body. A checksum that the store makes itself is
            then another one; for all others the request is refused, as by S3.
    """

    kind: Kind
    at: int = 0
    act: Callable[[], object] = nothing


NONE = Fault("none")


@dataclass(frozen=True, slots=True)
class Stored:
    """An object or a part: its bytes, its ETag and its checksums by their headers."""

    content: bytes
    etag: str
    sums: Mapping[str, str]


@dataclass(slots=True)
class Upload:
    """An upload in parts that is not completed."""

    path: str
    algorithm: str | None
    parts: dict[int, Stored] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer before it is sent."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


def etag_of(content: bytes, part_size: int | None = None) -> str:
    """Return the ETag that S3 gives an object, of one request or of parts."""
    if part_size is None:
        return f'"{hashlib.md5(content).hexdigest()}"'
    parts = [content[at : at + part_size] for at in range(0, len(content), part_size)]
    digests = b"".join(hashlib.md5(part).digest() for part in parts)
    return f'"{hashlib.md5(digests).hexdigest()}-{len(parts)}"'


def crc32_of(content: bytes) -> str:
    """Return the CRC32 of bytes as S3 writes it."""
    return base64.b64encode(zlib.crc32(content).to_bytes(4, "big")).decode()


class StoreServer(HttpLoopback):
    """A running store; use it as a context manager.

    Attributes:
        objects: what it has, by bucket and key as `"/bucket/key"`.
        uploads: uploads in parts that were neither completed nor given up, by their ids.
        faults: what goes wrong, by operation and by the number of its request, from 1 on; with the
            number 0 it goes wrong each time.
        counts: how many requests of each operation arrived.
        sent: bytes of answers that went out to their end.
    """

    def __init__(self) -> None:
        """Bind to a free port of this machine."""
        self.objects: dict[str, Stored] = {}
        self.uploads: dict[str, Upload] = {}
        self.faults: dict[tuple[str, int], Fault] = {}
        self.counts: Counter[str] = Counter()
        self.sent = 0
        self._lock = Lock()
        super().__init__(_handler(self))

    def put(self, path: str, content: bytes) -> None:
        """Put an object with its CRC32."""
        self.objects[path] = Stored(content, etag_of(content), {CRC32: crc32_of(content)})

    def fault(self, operation: str) -> Fault:
        """Count a request, and return what goes wrong with it."""
        with self._lock:
            self.counts[operation] += 1
            number = self.counts[operation]
        always = self.faults.get((operation, 0), NONE)
        return self.faults.get((operation, number), always)

    def went(self, size: int) -> None:
        """Note that an answer went out to its end."""
        with self._lock:
            self.sent += size

    def do(self, operation: str, asked: Asked, fault: Fault) -> Reply:
        """Return the answer to a request."""
        if fault.kind == "refuse":
            return _error(503, "SlowDown")
        if fault.kind == "error":
            return _error(200, "InternalError")
        deed: Callable[[Asked], Reply] = getattr(self, f"_{snake_case(operation)}", _unknown)
        return deed(asked)

    def _put_object(self, asked: Asked) -> Reply:
        stored = asked.stored()
        self.objects[asked.path] = stored
        return Reply(headers={"ETag": stored.etag, **stored.sums})

    def _get_object(self, asked: Asked) -> Reply:
        found = self.objects.get(asked.path)
        if found is None:
            return _error(404, "NoSuchKey")
        if asked.headers.get("if-match", found.etag) != found.etag:
            return _error(412, "PreconditionFailed")
        headers = {"ETag": found.etag, "Last-Modified": "Tue, 02 Jan 2024 03:04:05 GMT"}
        size = len(found.content)
        if found.sums:
            headers["x-amz-checksum-type"] = "FULL_OBJECT"
        span = re.fullmatch(r"bytes=(\d+)-(\d+)", asked.headers.get("range", ""))
        if not span:
            return Reply(200, found.content, {**headers, **found.sums})
        first, last = int(span[1]), min(int(span[2]), size - 1)
        if first >= size:
            return _error(416, "InvalidRange")
        if asked.short:
            last = first + (last - first) // 2
        headers["Content-Range"] = f"bytes {first}-{last}/{size}"
        return Reply(206, found.content[first : last + 1], headers)

    _head_object = _get_object

    def _delete_object(self, asked: Asked) -> Reply:
        found = self.objects.get(asked.path)
        if found and asked.headers.get("if-match", found.etag) != found.etag:
            return _error(412, "PreconditionFailed")
        self.objects.pop(asked.path, None)
        return Reply(204)

    def _copy_object(self, asked: Asked) -> Reply:
        source = self.objects.get("/" + unquote(asked.headers["x-amz-copy-source"]).lstrip("/"))
        if source is None:
            return _error(404, "NoSuchKey")
        if asked.headers.get("x-amz-copy-source-if-match", source.etag) != source.etag:
            return _error(412, "PreconditionFailed")
        self.objects[asked.path] = source
        return _xml("CopyObjectResult", f"<ETag>{source.etag}</ETag>")

    def _create_multipart_upload(self, asked: Asked) -> Reply:
        upload_id = f"upload-{self.counts['CreateMultipartUpload']}"
        self.uploads[upload_id] = Upload(asked.path, asked.headers.get("x-amz-checksum-algorithm"))
        return _xml("InitiateMultipartUploadResult", f"<UploadId>{upload_id}</UploadId>")

    def _upload_part(self, asked: Asked) -> Reply:
        upload = self.uploads.get(asked.query["uploadId"])
        if upload is None:
            return _error(404, "NoSuchUpload")
        stored = asked.stored()
        upload.parts[int(asked.query["partNumber"])] = stored
        return Reply(headers={"ETag": stored.etag, **stored.sums})

    def _list_parts(self, asked: Asked) -> Reply:
        upload = self.uploads.get(asked.query["uploadId"])
        if upload is None:
            return _error(404, "NoSuchUpload")
        parts = "".join(
            f"<Part><PartNumber>{number}</PartNumber><ETag>{part.etag}</ETag>"
            f"<Size>{len(part.content)}</Size></Part>"
            for number, part in sorted(upload.parts.items())
        )
        return _xml("ListPartsResult", f"<IsTruncated>false</IsTruncated>{parts}")

    def _abort_multipart_upload(self, asked: Asked) -> Reply:
        gone = self.uploads.pop(asked.query["uploadId"], None)
        return Reply(204) if gone else _error(404, "NoSuchUpload")

    def _complete_multipart_upload(self, asked: Asked) -> Reply:
        upload = self.uploads.get(asked.query["uploadId"])
        if upload is None:
            return _error(404, "NoSuchUpload")
        numbers = [int(number) for number in re.findall(rb"<PartNumber>(\d+)<", asked.body)]
        parts = [upload.parts[number] for number in numbers]
        content = b"".join(part.content for part in parts)
        digests = b"".join(bytes.fromhex(part.etag.strip('"')) for part in parts)
        etag = f'"{hashlib.md5(digests).hexdigest()}-{len(parts)}"'
        sums = asked.sums(content)
        self.objects[upload.path] = Stored(content, etag, sums)
        del self.uploads[asked.query["uploadId"]]
        told = "".join(
            f"<Checksum{name.rpartition('-')[2].upper()}>{sum_}"
            f"</Checksum{name.rpartition('-')[2].upper()}>"
            for name, sum_ in sums.items()
        )
        return _xml("CompleteMultipartUploadResult", f"<ETag>{etag}</ETag>{told}")


@dataclass(frozen=True, slots=True)
class Asked:
    """A request: its headers and trailers have names in lower case."""

    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes
    short: bool

    def stored(self) -> Stored:
        """Return what the body is once it is stored."""
        return Stored(self.body, etag_of(self.body), self.sums(self.body))

    def states_checksum_of_others(self) -> bool:
        """Whether a checksum is stated that this store does not make itself."""
        return any(STATED.fullmatch(name) and name != CRC32 for name in self.headers)

    def sums(self, content: bytes) -> dict[str, str]:
        """Return the checksums that a request states, its CRC32 made of the bytes that came."""
        stated = {name: value for name, value in self.headers.items() if STATED.fullmatch(name)}
        return {**stated, CRC32: crc32_of(content)} if CRC32 in stated else stated


def _xml(name: str, content: str) -> Reply:
    return Reply(body=f"<{name}>{content}</{name}>".encode())


def _error(status: int, code: str) -> Reply:
    body = f"<Error><Code>{code}</Code><Message>m</Message></Error>"
    return Reply(status, body.encode())


def _unknown(asked: Asked) -> Reply:
    return _error(501, "NotImplemented")


def _operation(method: str, query: Mapping[str, str], headers: Mapping[str, str]) -> str:
    if method == "PUT" and "x-amz-copy-source" in headers:
        return "UploadPartCopy" if "uploadId" in query else "CopyObject"
    in_parts = {
        "PUT": "UploadPart",
        "GET": "ListParts",
        "POST": "CompleteMultipartUpload",
        "DELETE": "AbortMultipartUpload",
    }
    if "uploadId" in query:
        return in_parts[method]
    if method == "POST" and "uploads" in query:
        return "CreateMultipartUpload"
    if method == "GET" and "attributes" in query:
        return "GetObjectAttributes"
    names = {"PUT": "PutObject", "GET": "GetObject", "HEAD": "HeadObject"}
    return names.get(method, "DeleteObject")


def _unpacked(body: bytes) -> tuple[bytes, dict[str, str]]:
    """Return the bytes and the trailers of a body in chunks of aws-chunked."""
    pieces, at = [], 0
    while True:
        end = body.index(b"\r\n", at)
        size = int(body[at:end].partition(b";")[0], 16)
        if size == 0:
            break
        pieces.append(body[end + 2 : end + 2 + size])
        at = end + 4 + size
    lines = body[end + 2 :].decode("latin-1").split("\r\n")
    trailers = [line.partition(":") for line in lines if ":" in line]
    return b"".join(pieces), {name.lower(): value.strip() for name, _, value in trailers}


def _changed(body: bytes, at: int) -> bytes:
    return body[:at] + bytes([body[at] ^ 1]) + body[at + 1 :]


def _handler(store: StoreServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_one_request(self) -> None:
            try:
                super().handle_one_request()
            except OSError:
                self.close_connection = True

        def _serve(self) -> None:
            parts = urlsplit(self.path)
            query = {name: value[0] for name, value in parse_qs(parts.query, True).items()}
            headers = {name.lower(): value for name, value in self.headers.items()}
            operation = _operation(self.command, query, headers)
            fault = store.fault(operation)
            length = int(headers.get("content-length", 0))
            if fault.kind == "act":
                fault.act()
            if fault.kind in ENDS and length:
                self.rfile.read(min(fault.at, length))
                self._break(fault)
                return
            body = self.rfile.read(length)
            if headers.get("x-amz-content-sha256", "").startswith("STREAMING-"):
                body, trailers = _unpacked(body)
                headers.update(trailers)
            if fault.kind == "wrong" and body:
                body = _changed(body, fault.at)
            asked = Asked(unquote(parts.path), query, headers, body, fault.kind == "short")
            refused = fault.kind == "wrong" and body and asked.states_checksum_of_others()
            reply = _error(400, "BadDigest") if refused else store.do(operation, asked, fault)
            self._answer(reply, NONE if length and fault.kind != "lost" else fault)

        def do_GET(self) -> None:
            self._serve()

        def do_HEAD(self) -> None:
            self._serve()

        def do_PUT(self) -> None:
            self._serve()

        def do_POST(self) -> None:
            self._serve()

        def do_DELETE(self) -> None:
            self._serve()

        def _answer(self, reply: Reply, fault: Fault) -> None:
            if fault.kind == "lost":
                self._break(fault)
                return
            body = _changed(reply.body, fault.at) if fault.kind == "wrong" else reply.body
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            if reply.status != 204:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command != "HEAD":
                self._send(body, fault)

        def _send(self, body: bytes, fault: Fault) -> None:
            end = fault.at if fault.kind in ENDS else len(body)
            for at in range(0, end, PIECE):
                self.wfile.write(body[at : min(at + PIECE, end)])
            self.wfile.flush()
            if fault.kind in ENDS:
                self._break(fault)
            else:
                store.went(len(body))

        def _break(self, fault: Fault) -> None:
            fault.act()
            if fault.kind == "stall":
                store.closing.wait()
            reset(self.connection)
            self.close_connection = True

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return Handler
