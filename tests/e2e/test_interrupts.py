"""Ctrl-C at a terminal, and R's own limit of time, wherever a call waits for the world.

None of the places to wait at ends by itself, so an interrupt that is not served fails the test.
"""

from __future__ import annotations

import os
import pty
import select
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

import pytest

from tests.stub.faults import FaultServer, Script, http
from tests.stub.loopback import SocketLoopback

ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE = 60.0
"""Seconds that a loaded machine may take for what takes none."""

START = """
library(claws)
keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
config <- function(url, ..., attempts = 1) list(
  endpoint = url, region = "us-east-1", retries = list(total_max_attempts = attempts), ...
)
with <- function(url, ...) config(url, credentials = keys, ...)
there <- function(...) cat("THE", "PLACE\\n")
caught <- function(code) {
  tryCatch(
    {
      force(code)
      cat("NOT", "CAUGHT\\n")
    },
    interrupt = function(e) cat("CTRL-C", "HEARD\\n"),
    error = function(e) cat("ERROR", conditionMessage(e), "\\nEND", "ERROR\\n")
  )
}
cat("R", "READY\\n")
"""


class Terminal:
    """An R at a terminal of its own, as a user has it; use it as a context manager."""

    def __init__(self, environment: dict[str, str]) -> None:
        """Start R."""
        self._terminal, theirs = pty.openpty()
        self._seen = ""
        command = ["R", "--vanilla", "--quiet", "--no-readline", "--interactive"]
        self._process = subprocess.Popen(
            command,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env={**_machine(), "R_LIBS": str(ROOT / ".rlib"), **environment},
            start_new_session=True,
            preexec_fn=_take_terminal,
        )
        os.close(theirs)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        os.close(self._terminal)

    def type(self, text: str) -> None:
        """Give text to R as if it were typed."""
        os.write(self._terminal, text.encode())

    def run(self, code: str, folder: Path) -> None:
        """Have R run code, which may be longer than a terminal's line."""
        file = folder / "code.R"
        file.write_text(code)
        self.type(f'source("{file}", echo = FALSE)\n')

    def see(self, *texts: str) -> str:
        """Read until one of some texts was printed, and return that one."""
        end = time.monotonic() + PATIENCE
        while not (found := [text for text in texts if text in self._seen]):
            ready, _, _ = select.select([self._terminal], [], [], max(0.0, end - time.monotonic()))
            assert ready, f"R did not print {texts}, but {self._seen[-2000:]}"
            self._seen += os.read(self._terminal, 2**16).decode(errors="replace")
        self._seen = self._seen.partition(found[0])[2]
        return found[0]


def _machine() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}


def _take_terminal() -> None:
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


class Silent(SocketLoopback):
    """A port that takes connections and what comes on them, and never answers."""

    def __init__(self, reached: threading.Event, *, reads: bool) -> None:
        """Bind to a free port; set `reached` when something came; without `reads`, take no byte."""
        super().__init__()
        self._reached = reached
        self._reads = reads

    def serve(self, connection: socket.socket) -> None:
        """Hold the connection until the server stops."""
        if self._reads:
            connection.recv(2**16)
        self._reached.set()
        self.closing.wait()


HEAD = b"HTTP/1.1 200 OK\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"

Scripts = Callable[[threading.Event], list[Script]]
"""The answers of a server, made from an event that says that R has reached the place."""


def _drips(head: bytes, drop: bytes) -> Scripts:
    def pieces(reached: threading.Event) -> Iterator[bytes]:
        yield head
        reached.set()
        while True:
            yield drop
            time.sleep(0.2)

    return lambda reached: [(pieces(reached),)]


def _answers(*answers: bytes) -> Scripts:
    return lambda reached: [(answer,) for answer in answers]


def _pages() -> Scripts:
    page = '{{"TrainingJobSummaries": [], "NextToken": "{}"}}'
    return _answers(*(http(page.format(i).encode()) for i in range(50_000)))


@dataclass(frozen=True, slots=True)
class Wait:
    """A place where a call waits.

    Attributes:
        call: R code that gets there. `{how}` is the client's configuration, `{url}` and `{place}`
            are the server's address, `{folder}` is an empty folder.
        scripts: the server's answers; none for a server that is silent.
        reads: whether the silent server takes the request.
        how: the client's configuration.
        files: texts of files in the folder.
        environment: variables of R's.
        tells: who says that R is there: the server, R itself by `there()`, or a program by a FIFO.
    """

    call: str
    scripts: Scripts | None = None
    reads: bool = True
    how: str = 'with("{url}")'
    files: dict[str, str] = field(default_factory=dict)
    environment: dict[str, str] = field(default_factory=dict)
    tells: str = "server"


STILL = 'cat("STILL", "HERE\\n")\n'
LIST = "sagemaker({how})$list_training_jobs()"
JOB = 'sagemaker({how})$describe_training_job(TrainingJobName = "a")'
NOBODY = 'config("http://127.0.0.1:9")'
PROFILES = {"AWS_CONFIG_FILE": "{folder}/config", "AWS_SHARED_CREDENTIALS_FILE": "{folder}/none"}
ROLE = """
[default]
role_arn = arn:aws:iam::123456789012:role/a
source_profile = base
[profile base]
aws_access_key_id = AKIDEXAMPLE
aws_secret_access_key = SECRETEXAMPLE
"""
PROGRAM = """
[default]
credential_process = sh -c 'echo > {folder}/begun; sleep 1000'
"""

WAITS = {
    "an answer that does not begin": Wait(LIST),
    "a server that takes nothing": Wait(
        's3({how})$put_object(Bucket = "b", Key = "k", Body = raw(2^25))', reads=False
    ),
    "a handshake": Wait(LIST, how='with("https://{place}")'),
    "a proxy": Wait(LIST, how='with("https://a.example", proxies = list(https = "{url}"))'),
    "headers that drip": Wait(LIST, _drips(HEAD, b"A: b\r\n")),
    "a body that drips": Wait(LIST, _drips(CHUNKED, b"1\r\n \r\n")),
    "a file that drips": Wait(
        's3({how})$download_file("b", "k", "{folder}/file")', _drips(CHUNKED, b"1\r\n \r\n")
    ),
    "a metadata service": Wait(
        LIST, how=NOBODY, environment={"AWS_EC2_METADATA_SERVICE_ENDPOINT": "{url}"}
    ),
    "a container's credentials": Wait(
        LIST, how=NOBODY, environment={"AWS_CONTAINER_CREDENTIALS_FULL_URI": "{url}/a"}
    ),
    "a role": Wait(
        LIST,
        how=NOBODY,
        files={"config": ROLE},
        environment={"AWS_ENDPOINT_URL_STS": "{url}"},
    ),
    "a program": Wait(LIST, how=NOBODY, files={"config": PROGRAM}, tells="program"),
    "the pause before a retry": Wait(
        f"withCallingHandlers({LIST}, claws_retry = there)",
        _answers(http(status="503 Slow Down", x_amz_retry_after="20000")),
        how='with("{url}", attempts = 2)',
        tells="R",
    ),
    "pages without an end": Wait(
        f"paginate_lapply({LIST}, function(page) there())", _pages(), tells="R"
    ),
    "the pause of a waiter": Wait(
        f"wait_until({JOB}, success = \"TrainingJobStatus == 'Completed'\", delay = 5000,"
        " timeout = 50000, on_poll = there)",
        _answers(http(b'{"TrainingJobStatus": "InProgress"}')),
        tells="R",
    ),
    "many calls": Wait(
        "claws_map(sagemaker({how})$describe_training_job, TrainingJobName = letters)"
    ),
}


@dataclass(frozen=True, slots=True)
class Scene:
    """A session of R, and the server that its call is to reach."""

    terminal: Terminal
    code: str
    folder: Path
    reached: threading.Event


@pytest.fixture(params=WAITS)
def scene(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Scene]:
    """Set up one of the waits, and R beside it."""
    wait = WAITS[request.param]
    reached = threading.Event()
    server: Silent | FaultServer = Silent(reached, reads=wait.reads)
    if wait.scripts:
        server = FaultServer(*wait.scripts(reached))
    with server:
        told = {
            "{how}": wait.how,
            "{url}": server.url,
            "{place}": server.url.partition("//")[2],
            "{folder}": str(tmp_path),
        }
        for name, text in wait.files.items():
            (tmp_path / name).write_text(_filled(text, told))
        os.mkfifo(tmp_path / "begun")
        variables = {**PROFILES, **wait.environment}
        environment = {name: _filled(text, told) for name, text in variables.items()}
        with Terminal(environment) as terminal:
            terminal.run(START, tmp_path)
            terminal.see("R READY")
            yield Scene(terminal, _filled(wait.call, told), tmp_path, reached)


def _filled(text: str, told: dict[str, str]) -> str:
    for place, value in told.items():
        text = text.replace(place, value)
    return text


def _arrive(scene: Scene, tells: str) -> None:
    if tells == "server":
        assert scene.reached.wait(PATIENCE)
    elif tells == "R":
        scene.terminal.see("THE PLACE")
    else:
        (scene.folder / "begun").read_text()


def test_ctrl_c_is_served_wherever_a_call_waits(
    scene: Scene, request: pytest.FixtureRequest
) -> None:
    terminal = scene.terminal
    terminal.run(f"caught({{\n{scene.code}\n}})", scene.folder)
    _arrive(scene, WAITS[request.node.callspec.params["scene"]].tells)
    terminal.type("\x03")
    assert terminal.see("CTRL-C HEARD", "NOT CAUGHT", "END ERROR") == "CTRL-C HEARD"
    terminal.type(STILL)
    terminal.see("STILL HERE")


def test_a_time_limit_of_r_is_served_wherever_a_call_waits(scene: Scene) -> None:
    terminal = scene.terminal
    limit = "setTimeLimit(elapsed = 1, transient = TRUE)"
    terminal.run(f"caught({{\n{limit}\n{scene.code}\n}})", scene.folder)
    assert terminal.see("reached elapsed time limit", "NOT CAUGHT", "END ERROR").startswith(
        "reached"
    )
    terminal.type(STILL)
    terminal.see("STILL HERE")
