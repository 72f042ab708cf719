"""Servers of this machine: one base for all, and one for those that read bytes themselves."""

from __future__ import annotations

import socket
import ssl
import threading
from abc import ABC, abstractmethod
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self


class Loopback(ABC):
    """A server that listens as soon as it is made, and answers while its context is entered.

    Attributes:
        url: where it listens.
        connections: how many connections were opened so far.
    """

    def __init__(self, host: str, port: int, tls: ssl.SSLContext | None) -> None:
        """Note where it listens; `tls` is what it speaks TLS with, None when it does not."""
        shown = f"[{host}]" if ":" in host else host
        self.url = f"{'https' if tls else 'http'}://{shown}:{port}"
        self.connections = 0
        self.closing = threading.Event()
        self._thread = threading.Thread(target=self._serve_all, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.closing.set()
        self._stop()
        self._thread.join()

    @abstractmethod
    def _serve_all(self) -> None:
        """Serve until `_stop()` is called, on a thread of its own."""

    @abstractmethod
    def _stop(self) -> None:
        """End `_serve_all()`."""


class HttpLoopback(Loopback):
    """A server whose requests a handler of Python's http.server takes."""

    def __init__(
        self,
        handler: type[BaseHTTPRequestHandler],
        port: int = 0,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """Bind to a port of this machine, 0 for a free one."""
        self._server = ThreadingHTTPServer(("127.0.0.1", port), handler)
        self._server.daemon_threads = True
        if tls:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True)
        super().__init__("127.0.0.1", self._server.server_port, tls)

    def _serve_all(self) -> None:
        self._server.serve_forever()

    def _stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class SocketLoopback(Loopback):
    """A server that reads and writes the bytes of each connection itself."""

    def __init__(self, host: str = "127.0.0.1", tls: ssl.SSLContext | None = None) -> None:
        """Bind to a free port of this machine."""
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.create_server((host, 0), family=family)
        self._tls = tls
        super().__init__(host, self._listener.getsockname()[1], tls)

    @abstractmethod
    def serve(self, connection: socket.socket) -> None:
        """Serve a connection; it is closed afterwards, and an OSError ends it."""

    def _serve_all(self) -> None:
        while not self.closing.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve_one, args=(connection,), daemon=True).start()

    def _serve_one(self, connection: socket.socket) -> None:
        with suppress(OSError):
            if self._tls:
                connection = self._tls.wrap_socket(connection, server_side=True)
            self.serve(connection)
        connection.close()

    def _stop(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
