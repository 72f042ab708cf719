"""`python -m tests.stub`: the stub by itself, its URL on the first line, then a line a request."""

from __future__ import annotations

import argparse
import sys
import threading

from tests.stub.request import Received
from tests.stub.server import StubBackend


def main() -> None:
    """Serve until the process is stopped."""
    parser = argparse.ArgumentParser(prog="python -m tests.stub", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="the port, or 0 for a free one")
    parser.add_argument("--service", help="botocore's name of the only service to play")
    options = parser.parse_args()
    with StubBackend(options.service, options.port) as stub:
        stub.watch = show
        say(stub.url)
        threading.Event().wait()


def show(received: Received) -> None:
    """Print one line about a request."""
    say(f"{received.service}: {received.operation} {'; '.join(received.problems) or 'ok'}")


def say(line: str) -> None:
    """Print a line at once, whoever reads it."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
