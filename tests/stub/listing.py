"""A store of any number of objects, of which it knows nothing but how to list them."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit

from tests.stub.loopback import HttpLoopback

PAGE = 1000
OBJECT = (
    "<Contents><Key>{key}</Key><LastModified>2024-01-02T03:04:05.000Z</LastModified>"
    '<ETag>"d41d8cd98f00b204e9800998ecf8427e"</ETag><Size>0</Size>'
    "<StorageClass>STANDARD</StorageClass></Contents>"
)


def key(number: int) -> str:
    """Return the name of an object; names are in the order of their numbers."""
    return f"{number // 1000:05d}/{number % 1000:03d}"


class ListingServer(HttpLoopback):
    """A running store with `count` objects in each bucket; use it as a context manager."""

    def __init__(self, count: int) -> None:
        """Bind to a free port of this machine."""
        self.count = count
        super().__init__(_handler(self))

    def page(self, first: int) -> bytes:
        """Return the page that begins with an object."""
        last = min(first + PAGE, self.count)
        more = last < self.count
        objects = "".join(OBJECT.format(key=key(number)) for number in range(first, last))
        token = f"<NextContinuationToken>{last}</NextContinuationToken>" if more else ""
        return (
            f"<ListBucketResult><IsTruncated>{str(more).lower()}</IsTruncated>{token}"
            f"<KeyCount>{last - first}</KeyCount>{objects}</ListBucketResult>"
        ).encode()


def _handler(store: ListingServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            query = parse_qs(urlsplit(self.path).query)
            body = store.page(int(query.get("continuation-token", ["0"])[0]))
            self.send_response(200)
            self.send_header("Content-Type", "application/xml")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return Handler
