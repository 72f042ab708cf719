"""The server: sockets on one side, judged requests and chosen answers on the other."""

from __future__ import annotations

import itertools
import socket
import ssl
import struct
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from http.server import BaseHTTPRequestHandler

from tests.stub.answer import Answer, Response, respond
from tests.stub.loopback import HttpLoopback
from tests.stub.request import Received, read_request
from tests.stub.signature import check_signature

REFUSED = "StubRefusedRequest"
"""Error code of the answer to a request that is not as its model has it."""


class StubBackend(HttpLoopback):
    """A running stub; use it as a context manager.

    Attributes:
        received: every request so far, in order.
    """

    def __init__(
        self,
        service: str | None = None,
        port: int = 0,
        *,
        signed: bool = True,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """Bind to a port of this machine.

        Args:
            service: botocore's name of the only service it plays; None for all.
            port: the port, or 0 for a free one.
            signed: whether signatures are checked.
            tls: what it speaks TLS with; None when it does not.
        """
        self.service = service
        self.signed = signed
        self.received: list[Received] = []
        self.watch: Callable[[Received], None] = lambda received: None
        self._answers: dict[str, deque[Answer]] = {}
        self._numbers = itertools.count(1)
        super().__init__(_handler(self), port, tls)

    def answer(self, operation: str, *answers: Answer) -> None:
        """Choose the next answers of an operation; after them its outputs are filled again."""
        self._answers.setdefault(operation, deque()).extend(answers)

    def forget(self) -> None:
        """Forget the requests so far, and the answers that were chosen."""
        self.received.clear()
        self._answers.clear()

    @property
    def problems(self) -> list[str]:
        """All that was wrong with the requests so far."""
        return [problem for received in self.received for problem in received.problems]

    def handle(self, received: Received) -> tuple[Answer, Response]:
        """Judge and record a request; return the answer and its bytes."""
        problems = list(received.problems)
        if self.signed and received.service:
            problems += check_signature(received, self.url)
        received = replace(received, problems=tuple(problems))
        self.received.append(received)
        self.watch(received)
        answer = self._choose(received)
        if answer.delay:
            self.closing.wait(answer.delay)
        return answer, respond(answer, received.model, f"stub-{next(self._numbers)}")

    def _choose(self, received: Received) -> Answer:
        waiting = self._answers.get(received.operation)
        if waiting:
            return waiting.popleft()
        if received.model is None:
            return Answer(status=404, body="; ".join(received.problems).encode())
        if received.problems:
            return Answer(error=REFUSED, message="; ".join(received.problems))
        return Answer()


def _handler(stub: StubBackend) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def setup(self) -> None:
            super().setup()
            stub.connections += 1

        def _serve(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(length)
            headers = {name.lower(): value for name, value in self.headers.items()}
            received = read_request(self.command, self.path, headers, body, stub.service)
            answer, response = stub.handle(received)
            if answer.reset:
                self._reset()
            else:
                self._send(response, cut=answer.cut)

        def _send(self, response: Response, *, cut: bool) -> None:
            self.send_response(response.status)
            for name, value in response.headers.items():
                if name.lower() != "content-length":
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(response.body)))
            self.end_headers()
            body = b"" if self.command == "HEAD" else response.body
            self.wfile.write(body[: len(body) // 2] if cut else body)
            if cut:
                self.close_connection = True

        def _reset(self) -> None:
            linger = struct.pack("ii", 1, 0)
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            self.close_connection = True

        do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = do_PATCH = _serve  # noqa: N815

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
            """Say nothing: what arrived is in the record."""

    return Handler
