"""A local server with fixed answers.

It is made to be no bottleneck: one process, no parsing but the end of a request and which workload
it is.
"""

from __future__ import annotations

import asyncio
import re
import sys

from benchmarks.workloads import WORKLOADS

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


def _answers() -> list[tuple[bytes, bytes]]:
    """What a request holds that is of a workload, and the whole answer to it."""
    found = []
    for workload in WORKLOADS.values():
        head = (
            f"HTTP/1.1 200 OK\r\nContent-Type: {workload.content_type}\r\n"
            f"x-amzn-RequestId: id\r\nContent-Length: {len(workload.answer)}\r\n\r\n"
        )
        found.append((workload.mark, head.encode() + workload.answer))
    return found


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    answers = _answers()
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            length = _LENGTH.search(head)
            body = await reader.readexactly(int(length[1])) if length else b""
            writer.write(next(answer for mark, answer in answers if mark in head + body))
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def main() -> None:
    """Serve on a free port, which is printed, until the process is stopped."""
    server = await asyncio.start_server(_serve, "127.0.0.1", 0, limit=2**20)
    sys.stdout.write(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
