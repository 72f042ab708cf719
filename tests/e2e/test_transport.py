"""The transport against real sockets: what goes wrong, and what must not."""

from __future__ import annotations

import gzip
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from botocore.session import Session

from tests.e2e.rsession import RConditionError, RSession, to_r
from tests.e2e.test_call_road import Client
from tests.stub.certificates import Certificates
from tests.stub.faults import FOREVER, FaultServer, Script, chunk, http
from tests.stub.proxy import Proxy

ROOT = Path(__file__).resolve().parent.parent.parent
LIST = "list_training_jobs"
RETRIES = {"retries": {"total_max_attempts": 1}}


def client(r: RSession, url: str, **config: Any) -> Client:
    """A client of a server that may fail, which tries once."""
    return Client(r, url, config={**RETRIES, **config})


def failure(svc: Client) -> RConditionError:
    with pytest.raises(RConditionError) as caught:
        svc.call(LIST)
    return caught.value


HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"

FAULTS: list[tuple[str, Script, str]] = [
    ("a reset before the answer", (None,), "claws_connection_closed"),
    ("a close before the answer", (0.0,), "claws_connection_closed"),
    ("a close in the headers", (b"HTTP/1.1 200 OK\r\nContent-Le",), "claws_connection_closed"),
    ("a reset after the headers", (HEAD, None), "claws_connection_closed"),
    ("a body that is cut", (HEAD, b"{}", 0.0), "claws_connection_closed"),
    ("a cut chunk", (CHUNKED, b"9\r\nab", 0.0), "claws_connection_closed"),
    ("silence", (FOREVER,), "claws_read_timeout"),
    ("silence in the headers", (HEAD[:20], FOREVER), "claws_read_timeout"),
    ("silence in the body", (HEAD, b"{", FOREVER), "claws_read_timeout"),
    ("another protocol", (b"SSH-2.0-OpenSSH_9.2\r\n", 0.0), "claws_connection_closed"),
]  # fmt: skip


@pytest.mark.parametrize(("fault", "script", "wanted"), FAULTS, ids=[f[0] for f in FAULTS])
def test_a_fault_is_a_condition_of_its_kind_and_the_session_goes_on(
    r: RSession, fault: str, script: Script, wanted: str
) -> None:
    # A script of one piece would keep the connection open.
    with FaultServer((*script, b"")) as server:
        svc = client(r, server.url, read_timeout=0.3)
        error = failure(svc)
        assert error.classes[:2] == [wanted, "claws_transport_error"]
        assert server.url in error.message
        assert len(server.arrived) == 1
        assert svc.call(LIST) == {}
        assert len(server.arrived) == 2


@pytest.mark.parametrize("end", [0.0, None], ids=["cut", "reset"])
def test_a_refusal_counts_even_when_its_body_is_lost(r: RSession, end: float | None) -> None:
    slow = b"HTTP/1.1 429 Too Many Requests\r\nContent-Length: 60\r\n\r\n"
    with FaultServer((slow, b'{"__type":', end)) as server:
        error = failure(client(r, server.url))
        assert error.classes[:2] == ["429", "claws_throttled"]
        assert error.fields["status"] == 429


def test_a_body_longer_than_was_said_is_cut_there(r: RSession) -> None:
    with FaultServer((HEAD[:-4] + b"\r\n\r\n" + b'{"a": "b"} and more', 0.0)) as server:
        assert client(r, server.url).call(LIST) == {}


def test_a_body_that_drips_is_waited_for_as_long_as_it_comes(r: RSession) -> None:
    drips = [step for byte in b'{"A": 1}  ' for step in (bytes([byte]), 0.05)]
    with FaultServer((HEAD, *drips), (HEAD, *drips)) as server:
        assert client(r, server.url, read_timeout=0.3).call(LIST) == {}
        error = failure(client(r, server.url, read_timeout=0.3, total_timeout=0.2))
        assert error.classes[0] == "claws_total_timeout"


def test_headers_that_drip_are_waited_for_too(r: RSession) -> None:
    drips = [step for byte in http() for step in (bytes([byte]), 0.01)]
    with FaultServer(tuple(drips)) as server:
        assert client(r, server.url, read_timeout=0.3).call(LIST) == {}


def test_a_body_in_chunks_is_put_together(r: RSession) -> None:
    body = b"".join(chunk(piece) for piece in (b'{"Next', b'Token": "', b'x"}', b""))
    with FaultServer((CHUNKED + body,)) as server:
        assert client(r, server.url).call(LIST) == {"NextToken": "x"}


SEND = """
function(url, method, body) {
  client <- claws:::client_core_make("sts", claws:::config_make(list(), list(), url, "us-east-1"))
  place <- claws:::endpoint_split(url)
  headers <- c("Host" = place$host, "X-Empty" = "", "X-B" = "v; w")
  request <- claws:::request(method, "/a//b/../%2f", headers, body)
  request[c("scheme", "host")] <- place[c("scheme", "host")]
  claws:::transport_curl(request, client)$status
}
"""

SENT: list[tuple[str, bytes, str | None]] = [
    ("GET", b"", None),
    ("HEAD", b"", None),
    ("DELETE", b"", None),
    ("POST", b"", "0"),
    ("PUT", b"", "0"),
    ("PATCH", b"", "0"),
    ("POST", b"\x00\xff\r\n", "4"),
    ("PUT", b"a" * 70_000, "70000"),
    ("DELETE", b"ab", "2"),
    ("GET", b"ab", "2"),
]


@pytest.mark.parametrize(
    ("method", "body", "length"), SENT, ids=[f"{m} of {len(b)} bytes" for m, b, _ in SENT]
)
def test_a_request_goes_out_as_it_is_and_nothing_is_added(
    r: RSession, method: str, body: bytes, length: str | None
) -> None:
    with FaultServer((b"HTTP/1.1 204 No Content\r\n\r\n",)) as server:
        assert r.evaluate(SEND)(to_r(server.url), to_r(method), to_r(body))[0] == 204
        sent = server.arrived[0]
    line, *headers = sent.head.rstrip("\r\n").split("\r\n")
    assert line == f"{method} /a//b/../%2f HTTP/1.1"
    given = dict(header.split(":", 1) for header in headers)
    assert len(given) == len(headers)
    assert given.pop("User-Agent").startswith(" claws/")
    assert given == {
        "Host": f" {server.url.removeprefix('http://')}",
        "X-Empty": "",
        "X-B": " v; w",
        "Accept-Encoding": " identity",
        **({} if length is None else {"Content-Length": f" {length}"}),
    }
    assert sent.body == body


def test_a_name_that_nobody_knows_is_a_failure_of_its_own(r: RSession) -> None:
    error = failure(client(r, "http://nowhere.invalid"))
    assert error.classes[:2] == ["claws_dns_error", "claws_transport_error"]


def test_a_port_where_nobody_listens_is_one_too(r: RSession) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    error = failure(client(r, f"http://127.0.0.1:{port}"))
    assert error.classes[:2] == ["claws_connection_error", "claws_transport_error"]


def test_a_host_that_does_not_answer_is_given_up_in_time(r: RSession) -> None:
    # The backlog of a socket that nobody accepts on fills up; then connecting hangs.
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = [_connect_later(listener.getsockname()) for _ in range(4)]
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        start = time.monotonic()
        error = failure(client(r, url, connect_timeout=0.3, read_timeout=0.1))
        assert error.classes[0] == "claws_connect_timeout"
        assert time.monotonic() - start > 0.2
        for one in waiting:
            one.close()


def _connect_later(address: Any) -> socket.socket:
    one = socket.socket()
    one.setblocking(False)
    one.connect_ex(address)
    return one


def test_ipv6_is_spoken(r: RSession) -> None:
    with FaultServer(host="::1") as server:
        assert client(r, server.url).call(LIST) == {}
        assert f"Host: {server.url.removeprefix('http://')}" in server.arrived[0].head


def test_a_redirect_is_not_followed(r: RSession) -> None:
    with FaultServer((http(status="302 Found", Location="http://127.0.0.1:1/"),)) as server:
        error = failure(client(r, server.url))
        assert "http_302" in error.classes
        assert len(server.arrived) == 1


def test_an_encoded_body_is_left_as_it_is(r: RSession, tmp_path: Path) -> None:
    packed = gzip.compress(b"hello")
    with FaultServer((http(packed, Content_Encoding="gzip"),)) as server:
        s3 = Client(r, server.url, "s3", config={**RETRIES, "s3_force_path_style": True})
        assert s3.call("get_object", Bucket="bucket", Key="k")["Body"] == packed
        assert "Accept-Encoding: identity" in server.arrived[0].head


def test_an_encoded_answer_that_has_to_be_read_is_decoded(r: RSession) -> None:
    packed = gzip.compress(b'{"TrainingJobSummaries": [], "NextToken": "next"}')
    answer = (http(packed, Content_Encoding="gzip"),)
    with FaultServer(answer, answer) as server:
        assert client(r, server.url).call(LIST)["NextToken"] == "next"
        session = Session()
        session.set_credentials("AKIDEXAMPLE", "SECRETEXAMPLE")
        botocore = session.create_client("sagemaker", "us-east-1", endpoint_url=server.url)
        with pytest.raises(UnicodeDecodeError):
            botocore.list_training_jobs()


def test_cookies_are_neither_kept_nor_sent(r: RSession) -> None:
    with FaultServer((http(Set_Cookie="a=b"),)) as server:
        svc = client(r, server.url)
        svc.call(LIST)
        svc.call(LIST)
        assert "cookie" not in server.arrived[1].head.lower()


def test_a_connection_is_kept_unless_it_shall_not_be(r: RSession) -> None:
    with FaultServer() as server:
        svc = client(r, server.url)
        for _ in range(3):
            svc.call(LIST)
        assert server.connections == 1
    with FaultServer() as server:
        svc = client(r, server.url, close_connection=True)
        for _ in range(3):
            svc.call(LIST)
        assert server.connections == 3


def test_a_file_is_sent_as_it_is_read(r: RSession, tmp_path: Path) -> None:
    path = tmp_path / "file"
    content = os.urandom(3 * 2**20)
    path.write_bytes(content)
    with FaultServer((http(b""),)) as server:
        s3 = Client(r, server.url, "s3", config={**RETRIES, "s3_force_path_style": True})
        s3.call("put_object", Bucket="bucket", Key="k", Body=str(path))
        assert server.arrived[0].body == content


def test_only_certificates_of_a_known_authority_are_trusted(
    r: RSession, certificates: Certificates
) -> None:
    with FaultServer(tls=certificates.server) as server:
        error = failure(client(r, server.url))
        assert error.classes[:2] == ["claws_tls_error", "claws_transport_error"]
        assert server.arrived == []
        bundle = str(certificates.authority)
        assert client(r, server.url, ca_bundle=bundle).call(LIST) == {}
        assert client(r, server.url, verify=False).call(LIST) == {}
        with r.environment(AWS_CA_BUNDLE=bundle):
            assert client(r, server.url).call(LIST) == {}
        with r.environment(REQUESTS_CA_BUNDLE=bundle):
            assert client(r, server.url).call(LIST) == {}
        # A connection that was not verified is not used for a call that wants it to be.
        assert failure(client(r, server.url)).classes[0] == "claws_tls_error"


def test_a_server_that_speaks_no_tls_is_a_failure_of_tls(r: RSession) -> None:
    with FaultServer() as server:
        error = failure(client(r, server.url.replace("http:", "https:"), connect_timeout=2))
        assert error.classes[0] in ("claws_tls_error", "claws_connect_timeout")


def test_a_certificate_of_the_client_is_shown(r: RSession, certificates: Certificates) -> None:
    options = {"ca_bundle": str(certificates.authority)}
    with FaultServer(tls=certificates.demanding) as server:
        assert "claws_transport_error" in failure(client(r, server.url, **options)).classes
        options["client_cert"] = str(certificates.client)
        options["client_key"] = str(certificates.authority)
        unfit = failure(client(r, server.url, **options))
        assert unfit.classes[0] == "claws_tls_error"
        assert "client_key" in unfit.message
        assert "ca_bundle" not in unfit.message
        options["client_key"] = str(certificates.client_key)
        assert client(r, server.url, **options).call(LIST) == {}


def test_a_proxy_is_told_the_whole_url_and_the_password(r: RSession) -> None:
    with FaultServer() as server, Proxy() as proxy:
        through = proxy.url.replace("http://", "http://user:pass%40@")
        assert client(r, server.url, proxies={"http": through}).call(LIST) == {}
        assert proxy.heads[0].startswith(f"POST {server.url}/ HTTP/1.1")
        assert "Proxy-Authorization: Basic dXNlcjpwYXNzQA==" in proxy.heads[0]
        assert server.arrived[0].head.startswith("POST ")


def test_a_proxy_tunnels_tls_and_its_headers_are_not_the_answers(
    r: RSession, certificates: Certificates
) -> None:
    with FaultServer(tls=certificates.server) as server, Proxy() as proxy:
        options = {"ca_bundle": str(certificates.authority), "proxies": {"https": proxy.url}}
        svc = client(r, server.url, **options)
        headers = r.call("function(svc) claws_metadata(svc$list_training_jobs())", svc=svc.object)
        assert proxy.heads[0].startswith("CONNECT ")
        assert "x-proxy" not in headers["headers"]


def test_proxies_of_the_environment_have_their_exceptions(r: RSession) -> None:
    with FaultServer() as server, Proxy() as proxy:
        with r.environment(HTTP_PROXY=proxy.url):
            client(r, server.url).call(LIST)
            assert len(proxy.heads) == 1
            with r.environment(NO_PROXY="127.0.0.1"):
                client(r, server.url).call(LIST)
        assert len(proxy.heads) == 1
        assert len(server.arrived) == 2


def test_a_proxy_that_refuses_is_a_failure_of_the_proxy(
    r: RSession, certificates: Certificates
) -> None:
    refusal = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"
    with FaultServer(tls=certificates.server) as server, Proxy(refusal) as proxy:
        through = proxy.url.replace("http://", "http://user:hunter2@")
        error = failure(client(r, server.url, proxies={"https": through}))
        assert error.classes[0] == "claws_proxy_error"
        assert "hunter2" not in error.message


INTERRUPT = """
library(claws)
keys <- list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE")
config <- list(
  credentials = list(creds = keys), endpoint = "{url}", region = "us-east-1",
  retries = list(total_max_attempts = 2)
)
call <- function() {call}
tell <- function(retry) cat("sleeps\\n")
interrupted <- tryCatch(
  withCallingHandlers(call(), claws_retry = tell),
  interrupt = function(e) "interrupted"
)
cat(interrupted, length(dir("{folder}", all.files = TRUE, no.. = TRUE)), length(call()), "\\n")
"""

JOBS = "sagemaker(config)$list_training_jobs()"
OBJECT = """s3(config)$download_file("bucket", "key", "{folder}/object")$Body"""


def run_r(code: str) -> subprocess.Popen[str]:
    command = ["Rscript", "--vanilla", "-e", code]
    environment = {**os.environ, "R_LIBS": str(ROOT / ".rlib")}
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)


def interrupted(call: str, url: str, folder: Path, sleeps: Callable[[Any], object]) -> list[str]:
    """Interrupt a call in an R of its own, and return the words that R printed in the end.

    Args:
        call: R code.
        url: where it goes.
        folder: where it writes files.
        sleeps: called with the process, returns when it waits for something.
    """
    code = INTERRUPT.replace("{call}", call).replace("{url}", url)
    with run_r(code.replace("{folder}", str(folder))) as made:
        sleeps(made)
        made.send_signal(signal.SIGINT)
        output, _ = made.communicate(timeout=30)
    return str(output).split()


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_an_interrupt_stops_a_call_at_once_and_the_session_goes_on(tmp_path: Path) -> None:
    with FaultServer((FOREVER,)) as server:
        words = interrupted(JOBS, server.url, tmp_path, lambda made: server.waiting.wait(30))
        assert words == ["interrupted", "0", "0"]
        assert len(server.arrived) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_an_interrupt_stops_the_wait_for_another_attempt(tmp_path: Path) -> None:
    later = http(status="503 Slow Down", x_amz_retry_after="20000")
    with FaultServer((later,)) as server:
        words = interrupted(JOBS, server.url, tmp_path, lambda made: made.stdout.readline())
        assert words == ["interrupted", "0", "0"]
        assert len(server.arrived) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_an_interrupt_leaves_no_part_of_a_file(tmp_path: Path) -> None:
    begun = http(bytes(2**20), Content_Length=str(2**21))
    with FaultServer((begun, FOREVER), (http(b"whole"),)) as server:
        words = interrupted(OBJECT, server.url, tmp_path, lambda made: server.waiting.wait(30))
        assert words == ["interrupted", "0", "1"]
        assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"whole"]


FORK = """
library(claws)
keys <- list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE")
svc <- sagemaker(endpoint = "{url}", region = "us-east-1", credentials = list(creds = keys),
  config = list(verify = FALSE))
first <- svc$list_training_jobs()
calls <- function(i) vapply(1:5, function(j) length(svc$list_training_jobs()), 0L)
made <- parallel::mclapply(1:3, calls, mc.cores = 3)
last <- svc$list_training_jobs()
cat(sum(lengths(made)), sum(unlist(made)), "\\n")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="forks are POSIX's")
@pytest.mark.parametrize("secure", [False, True])
def test_a_fork_has_connections_of_its_own_and_leaves_its_parents(
    certificates: Certificates, secure: bool
) -> None:
    tls = certificates.server if secure else None
    with FaultServer(tls=tls) as server, run_r(FORK.replace("{url}", server.url)) as made:
        output, _ = made.communicate(timeout=60)
        assert output.split() == ["15", "0"]
        heads = [one.head for one in server.arrived]
        assert len(heads) == 17
        ids = [re.search(r"amz-sdk-invocation-id: ([0-9a-f-]{36})\r", head) for head in heads]
        assert len({found[1] for found in ids if found}) == 17
        assert server.connections == 4


def test_the_r_in_pythons_process_is_not_forked(r: RSession) -> None:
    with pytest.raises(RConditionError, match="fork in an R of its own"):
        r.call("function() parallel::mclapply(1:2, identity)")


@pytest.fixture(autouse=True)
def no_proxies() -> Iterator[None]:
    """Keep the proxies of whoever runs the tests out of them."""
    names = [name for name in os.environ if name.lower().endswith("_proxy")]
    kept = {name: os.environ.pop(name) for name in names}
    yield
    os.environ.update(kept)


def test_a_header_of_blanks_is_sent_as_it_is_signed(r: RSession) -> None:
    with FaultServer((http(b""),)) as server:
        svc = Client(r, server.url, "s3", config={**RETRIES, "s3_force_path_style": True})
        svc.call("put_object", Bucket="b", Key="k", CacheControl=" \t ")
        head = server.arrived[0].head
        assert "\r\ncache-control:\r\n" in head.lower()
        assert ";cache-control;" in head or "=cache-control;" in head


@pytest.mark.parametrize("said", ["a\r\n\r\nDELETE /all HTTP/1.1\r\nHost: x", "a\nX-B: 1", "\x1f"])
def test_nothing_is_smuggled_into_a_request(r: RSession, said: str) -> None:
    with FaultServer((http(b""),)) as server:
        svc = Client(r, server.url, "s3", config={**RETRIES, "s3_force_path_style": True})
        for given in (
            {"ContentDisposition": said},
            {"Metadata": {"a": said}},
            {"Metadata": {said: "a"}},
        ):
            with pytest.raises(RConditionError) as caught:
                svc.call("put_object", Bucket="b", Key="k", **given)
            assert caught.value.classes[0] == "claws_invalid_params"
        assert server.arrived == []
