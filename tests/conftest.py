"""All that R says in a test is searched for the secrets that the tests use, and for damage."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Generator, Iterator
from typing import Any

import pytest

from tests import leaks

leaks.listening = True

# Neither botocore nor R gets what the environment of whoever runs the tests says of AWS and of TLS.
for _name in [
    name for name in os.environ if name.startswith(("AWS_", "CURL_", "REQUESTS_", "SSL_"))
]:
    del os.environ[_name]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Fail a test in which R told a secret, of its stack in disorder, or a warning."""
    report = yield
    captured = [text for name, text in report.sections if name in _OUTPUT[call.when]]
    if said := leaks.search(*captured):
        report.outcome = "failed"
        report.longrepr = "\n".join(
            [f"{item.nodeid}: R showed what it must not ({call.when}):", *said]
        )
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
