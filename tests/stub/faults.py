"""A server that does what it is told, byte by byte, and so can do everything wrong."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.stub.loopback import SocketLoopback

Step = bytes | Iterator[bytes] | float | Callable[[], object] | None
"""Bytes to send, at once or by and by, seconds to wait, a function to call, or None to reset."""

Script = tuple[Step, ...]
"""What is done after a request has arrived; when it ends, the connection is closed."""

FOREVER = 3600.0
"""A pause that only ends with the server."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A request as it came: its head as text, and its body."""

    head: str
    body: bytes


def http(body: bytes = b"{}", status: str = "200 OK", **headers: str) -> bytes:
    """Return the bytes of a whole answer; an underscore in a header's name is a hyphen."""
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    lines = {"Content-Length": str(len(body)), **given}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body


def chunk(data: bytes) -> bytes:
    """Return data as a piece of a body that is sent in chunks."""
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


class FaultServer(SocketLoopback):
    """Plays one script after another, one a request; use it as a context manager.

    After the last script every request gets an empty JSON object. Connections are kept open where a
    script is a single whole answer, and closed after any other.

    Attributes:
        arrived: the requests so far.
    """

    def __init__(
        self, *scripts: Script, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1"
    ) -> None:
        """Bind to a free port of this machine."""
        self.arrived: list[Arrived] = []
        self._scripts = deque(scripts)
        self._lock = threading.Lock()
        self.waiting = threading.Event()
        super().__init__(host, tls)

    def serve(self, connection: socket.socket) -> None:
        """Play a script for each request that comes."""
        for request in requests_on(connection):
            with self._lock:
                self.arrived.append(request)
                script = self.script_for(request)
            self._play(connection, script)
            if len(script) != 1 or not isinstance(script[0], bytes):
                break

    def script_for(self, request: Arrived) -> Script:
        """Return what is done after this request; another server may choose by what it asks."""
        return self._scripts.popleft() if self._scripts else (http(),)

    def _play(self, connection: socket.socket, script: Script) -> None:
        for step in script:
            if step is None:
                reset(connection)
            elif isinstance(step, bytes):
                connection.sendall(step)
            elif isinstance(step, Iterator):
                for piece in step:
                    connection.sendall(piece)
            elif callable(step):
                step()
            else:
                self.waiting.set()
                self.closing.wait(step)


def reset(connection: socket.socket) -> None:
    """Make the connection end with a reset when it is closed."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def requests_on(connection: socket.socket) -> Iterator[Arrived]:
    """Yield the requests that come in on a connection until it is closed."""
    received = b""
    while True:
        while b"\r\n\r\n" not in received:
            more = connection.recv(2**16)
            if not more:
                return
            received += more
        head, _, received = received.partition(b"\r\n\r\n")
        lines = [line.partition(":") for line in head.decode("latin-1").split("\r\n")[1:]]
        headers = {name.lower(): value.strip() for name, _, value in lines}
        if headers.get("expect") == "100-continue":
            connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        wanted = int(headers.get("content-length", 0))
        while len(received) < wanted:
            more = connection.recv(2**16)
            if not more:
                return
            received += more
        yield Arrived(head.decode("latin-1"), received[:wanted])
        received = received[wanted:]
