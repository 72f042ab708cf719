"""The local server of server.c."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from benchmarks.compiled import compiled
from benchmarks.workloads import Workload


def _answer(workload: Workload, body: bytes) -> bytes:
    head = (
        f"HTTP/1.1 200 OK\r\nContent-Type: {workload.content_type}\r\n"
        "x-amzn-RequestId: id\r\nDate: Sun, 29 Nov 2026 12:00:00 GMT\r\n"
    )
    if workload.content_type == "application/cbor":
        head += "smithy-protocol: rpc-v2-cbor\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


def _written(workload: Workload, folder: Path) -> str:
    """Write the answers of a workload; return the argument of the server that names them."""
    folder.mkdir()
    files = []
    for number, body in enumerate([workload.answer, *workload.further]):
        files.append(folder / str(number))
        files[-1].write_bytes(_answer(workload, body))
    return ":".join(map(str, files))


@contextmanager
def served(workloads: Sequence[Workload], delay: float = 0) -> Iterator[list[str]]:
    """Serve each workload's answers, after so many milliseconds, under a URL of its own."""
    with tempfile.TemporaryDirectory() as folder:
        files = [_written(workload, Path(folder) / str(i)) for i, workload in enumerate(workloads)]
        command = [str(compiled("server")), str(delay), *files]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout is not None
            ports = [server.stdout.readline().strip() for _ in files]
            try:
                yield [f"http://127.0.0.1:{port}" for port in ports]
            finally:
                server.terminate()
