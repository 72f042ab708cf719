"""The machine around a program: the metadata service of an instance, and that of a container."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler

from tests.stub.loopback import HttpLoopback

ROLES = "/latest/meta-data/iam/security-credentials/"
TOKEN = "/latest/api/token"


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer.

    Attributes:
        body: the text; an object is sent as JSON.
        status: HTTP status.
        delay: seconds to wait before the answer.
    """

    body: str | Mapping[str, object] = ""
    status: int = 200
    delay: float = 0.0


@dataclass(frozen=True, slots=True)
class Asked:
    """One request: its method, path and headers, whose names are in lower case."""

    method: str
    path: str
    headers: Mapping[str, str] = field(default_factory=dict)


class MetadataServer(HttpLoopback):
    """A running server of metadata; use it as a context manager.

    Attributes:
        asked: every request so far, in order.
    """

    def __init__(self) -> None:
        """Bind to a free port of this machine."""
        self.asked: list[Asked] = []
        self._replies: dict[str, deque[Reply]] = {}
        super().__init__(_handler(self))

    def reply(self, path: str, *replies: Reply) -> None:
        """Choose the answers for a path; the last one is given again and again."""
        self._replies[path] = deque(replies)

    def forget(self) -> None:
        """Forget the requests so far, and the answers that were chosen."""
        self.asked.clear()
        self._replies.clear()

    def handle(self, asked: Asked) -> Reply:
        """Record a request and return its answer: 404 where none was chosen."""
        self.asked.append(asked)
        waiting = self._replies.get(asked.path)
        if not waiting:
            return Reply("not here", 404)
        reply = waiting.popleft() if len(waiting) > 1 else waiting[0]
        self.closing.wait(reply.delay)
        return reply


def _handler(server: MetadataServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _serve(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            reply = server.handle(Asked(self.command, self.path, headers))
            text = reply.body if isinstance(reply.body, str) else json.dumps(reply.body)
            body = text.encode("utf-8")
            self.send_response(reply.status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_PUT = _serve  # noqa: N815 - the base's names

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
            """Say nothing: what arrived is in the record."""

    return Handler
