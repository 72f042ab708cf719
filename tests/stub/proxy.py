"""A proxy that passes on what it is asked for, and remembers how it was asked."""

from __future__ import annotations

import select
import socket
import ssl
from urllib.parse import urlsplit

from tests.stub.loopback import SocketLoopback


class Proxy(SocketLoopback):
    """A proxy that passes everything on, or refuses; use it as a context manager.

    It makes tunnels, and passes requests for whole URLs on, to servers that speak TLS, too.

    Attributes:
        heads: the heads of the first request on each connection to it.
    """

    def __init__(self, refusal: bytes | None = None, tls: ssl.SSLContext | None = None) -> None:
        """Bind to a free port.

        Args:
            refusal: all that it ever answers; None when it passes requests on.
            tls: what it speaks TLS with; None when it does not.
        """
        self.heads: list[str] = []
        self._refusal = refusal
        super().__init__(tls=tls)

    def serve(self, connection: socket.socket) -> None:
        """Pass on what a connection asks for."""
        received = b""
        while b"\r\n\r\n" not in received:
            more = connection.recv(2**16)
            if not more:
                return
            received += more
        head, _, rest = received.partition(b"\r\n\r\n")
        self.heads.append(head.decode("latin-1"))
        if self._refusal is not None:
            connection.sendall(self._refusal)
            return
        method, target, version = head.split(b"\r\n")[0].decode("latin-1").split()
        if method == "CONNECT":
            name, _, port = target.rpartition(":")
            with socket.create_connection((name, int(port))) as server:
                connection.sendall(b"HTTP/1.1 200 Connection established\r\nX-Proxy: 1\r\n\r\n")
                _pump(connection, server)
            return
        with _server_of(target) as server:
            asked = f"{method} {_path_of(target)} {version}".encode("latin-1")
            lines = [line for line in head.split(b"\r\n")[1:] if not _is_for_proxy(line)]
            server.sendall(b"\r\n".join([asked, *lines, b"", rest]))
            _pump(connection, server)


def _server_of(url: str) -> socket.socket:
    """Connect to the server of a URL, whoever it is."""
    parts = urlsplit(url)
    server = socket.create_connection((parts.hostname or "", parts.port or 80))
    if parts.scheme != "https":
        return server
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context.wrap_socket(server)


def _path_of(url: str) -> str:
    parts = urlsplit(url)
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


def _is_for_proxy(line: bytes) -> bool:
    return line.lower().startswith(b"proxy-")


def _pump(one: socket.socket, other: socket.socket) -> None:
    """Carry bytes both ways, until one side closes."""
    while True:
        ready = [side for side in (one, other) if _has_bytes(side)]
        ready = ready or select.select([one, other], [], [])[0]
        for side in ready:
            data = side.recv(2**16)
            if not data:
                return
            (other if side is one else one).sendall(data)


def _has_bytes(side: socket.socket) -> bool:
    """Whether TLS has read bytes already that nobody took yet."""
    return isinstance(side, ssl.SSLSocket) and side.pending() > 0
