"""R, the stub backend and moto's server for the end-to-end tests."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests import leaks
from tests.stub import StubBackend
from tests.stub.certificates import Certificates, make_certificates

ROOT = Path(__file__).resolve().parent.parent.parent

for _name in [name for name in os.environ if name.startswith("AWS_")]:
    del os.environ[_name]
os.environ.setdefault("R_LIBS", str(ROOT / ".rlib"))
os.environ["AWS_CONFIG_FILE"] = str(ROOT / "absent" / "config")
os.environ["AWS_SHARED_CREDENTIALS_FILE"] = str(ROOT / "absent" / "credentials")
os.environ["AWS_EC2_METADATA_DISABLED"] = "true"
os.environ["AWS_MAX_ATTEMPTS"] = "1"  # a test that wants a request sent again says so

from tests.e2e.rsession import RSession  # noqa: E402 - R keeps the environment it starts with


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Fail a test in which R printed, logged or signalled a secret."""
    report = yield
    captured = [text for name, text in report.sections if name in _OUTPUT[call.when]]
    if said := leaks.search(*captured):
        report.outcome = "failed"
        report.longrepr = "\n".join([f"{item.nodeid}: a secret was shown ({call.when}):", *said])
    return report


_OUTPUT = {
    when: [f"Captured {stream} {when}" for stream in ("stdout", "stderr")]
    for when in ("setup", "call", "teardown")
}


@pytest.fixture(scope="session", autouse=True)
def _children() -> Iterator[None]:
    """What other processes of R print into a pipe is searched for secrets, too."""
    communicate = subprocess.Popen.communicate

    def also(process: subprocess.Popen[Any], *args: Any, **named: Any) -> tuple[Any, Any]:
        output = communicate(process, *args, **named)
        if "Rscript" in str(process.args):
            for text in output:
                leaks.hear(text)
        return output

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(subprocess.Popen, "communicate", also)
        yield


@pytest.fixture(scope="session")
def r() -> RSession:
    """R with claws attached."""
    session = RSession()
    session.evaluate("library(claws)")
    session.listen()
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
def moto() -> Iterator[str]:
    """URL of a running moto server."""
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()
