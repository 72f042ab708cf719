"""R, the stub backend and moto's server for the end-to-end tests."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from tests.stub import StubBackend
from tests.stub.certificates import Certificates, make_certificates

ROOT = Path(__file__).resolve().parent.parent.parent

os.environ.setdefault("R_LIBS", str(ROOT / ".rlib"))
os.environ["AWS_CONFIG_FILE"] = str(ROOT / "absent" / "config")
os.environ["AWS_SHARED_CREDENTIALS_FILE"] = str(ROOT / "absent" / "credentials")
os.environ["AWS_EC2_METADATA_DISABLED"] = "true"
os.environ["AWS_MAX_ATTEMPTS"] = "1"  # a test that wants a request sent again says so

from tests.e2e.rsession import RSession  # noqa: E402 - R keeps the environment it starts with


@pytest.fixture(scope="session")
def r() -> RSession:
    """R with claws attached."""
    session = RSession()
    session.evaluate("library(claws)")
    return session


@pytest.fixture
def stub() -> Iterator[StubBackend]:
    """A running stub, which must not have seen a request that its model refuses."""
    with StubBackend() as running:
        yield running


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """An authority that nobody knows, and servers that it vouches for."""
    return make_certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture(scope="session")
def moto_server() -> Iterator[str]:
    """URL of the one moto server; all servers in a process would share what they keep."""
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture(scope="module")
def moto(moto_server: str) -> str:
    """URL of a running moto server, which keeps nothing of other modules' tests."""
    with urlopen(Request(f"{moto_server}/moto-api/reset", method="POST")):
        return moto_server
