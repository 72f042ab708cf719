"""Calls through proxies of every kind: what they see, and what arrives, is what botocore sends."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from botocore.config import Config
from botocore.exceptions import ClientError, ProxyConnectionError
from botocore.session import Session

from tests.e2e.rsession import RConditionError, RSession
from tests.e2e.test_call_road import Client
from tests.stub import StubBackend
from tests.stub.certificates import Certificates
from tests.stub.proxy import Proxy

CALLS: list[tuple[str, dict[str, Any]]] = [
    ("list_objects_v2", {"Bucket": "bucket", "EncodingType": "url", "Prefix": "x y/ü"}),
    ("put_bucket_policy", {"Bucket": "bucket", "Policy": '{"Version": "2012-10-17"}'}),
]
TRIES = {"total_max_attempts": 1}

OWN = {
    "accept-encoding",
    "amz-sdk-invocation-id",
    "authorization",
    "proxy-connection",
    "user-agent",
    "x-amz-date",
    "connection",
}
"""Headers with values of each side's own, or of a time."""


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the proxies of whoever runs the tests out of them."""
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)


@dataclass(frozen=True)
class Way:
    """A way through a proxy.

    Attributes:
        server: the scheme of the endpoint.
        proxy: the scheme of the proxy.
        user: name and password in the proxy's URL.
        forwarding: whether https is to be forwarded, not tunnelled.
        certificate: whether the proxy wants one of the client.
    """

    server: str = "https"
    proxy: str = "http"
    user: str = ""
    forwarding: bool = False
    certificate: bool = False


WAYS = {
    "plain": Way("http"),
    "plain, with a password": Way("http", user="user:p%40ss%3A%20w@"),
    "plain, by TLS": Way("http", "https"),
    "plain, by TLS with a password": Way("http", "https", "user:pass@"),
    "plain, by TLS, forwarding": Way("http", "https", forwarding=True),
    "tunnel": Way(),
    "tunnel, with a password": Way(user="user:p%40ss%3A%20w@"),
    "tunnel, by TLS": Way(proxy="https"),
    "tunnel, by TLS with a password": Way(proxy="https", user="user:pass@"),
    "tunnel, by TLS with a certificate": Way(proxy="https", certificate=True),
    "tunnel, as forwarding needs TLS": Way(forwarding=True),
    "forwarding": Way(proxy="https", forwarding=True),
    "forwarding with a password": Way(proxy="https", user="user:p%40ss@", forwarding=True),
    "forwarding with a certificate": Way(proxy="https", forwarding=True, certificate=True),
}


@contextmanager
def _on_the(
    way: Way, certificates: Certificates, folder: Path, refusal: bytes | None = None
) -> Iterator[tuple[StubBackend, Proxy, dict[str, Any]]]:
    """The stub and the proxy, and the options of a client that goes through it."""
    both = folder / "both.pem"
    both.write_bytes(certificates.client.read_bytes() + certificates.client_key.read_bytes())
    settings = {
        "proxy_ca_bundle": str(certificates.authority) if way.proxy == "https" else None,
        "proxy_client_cert": str(both) if way.certificate else None,
        "proxy_use_forwarding_for_https": way.forwarding or None,
    }
    met = certificates.demanding if way.certificate else certificates.server
    with ExitStack() as stack:
        stub = StubBackend(tls=certificates.server if way.server == "https" else None)
        proxy = Proxy(refusal, tls=met if way.proxy == "https" else None)
        stack.enter_context(stub)
        stack.enter_context(proxy)
        url = proxy.url.replace("//", f"//{way.user}")
        given = {name: value for name, value in settings.items() if value is not None}
        yield stub, proxy, {"proxies": {way.server: url}, "proxies_config": given}


@cache
def _session() -> Any:
    """A session that reads its models once."""
    session = Session()
    session.set_credentials("AKIDEXAMPLE", "SECRETEXAMPLE")
    return session


def _botocore(url: str, certificates: Certificates, **options: Any) -> Any:
    return _session().create_client(
        "s3",
        region_name="us-east-1",
        endpoint_url=url,
        verify=str(certificates.authority),
        config=Config(retries=TRIES, s3={"addressing_style": "path"}, **options),
    )


def _claws(r: RSession, url: str, certificates: Certificates, **options: Any) -> Client:
    bundle = str(certificates.authority)
    config = {"retries": TRIES, "s3_force_path_style": True, "ca_bundle": bundle, **options}
    return Client(r, url, "s3", config=config)


def _head(head: str) -> tuple[str, Mapping[str, str]]:
    """Return the first line, which says another version of HTTP for tunnels, and the headers."""
    line, *lines = head.split("\r\n")
    headers = {name.lower(): text for name, _, text in (one.partition(": ") for one in lines)}
    if line.startswith("CONNECT "):
        line, headers = line.rpartition(" ")[0], {"host": "", **headers}
        del headers["host"]
    return line, _common(headers)


def _common(headers: Mapping[str, str]) -> Mapping[str, str]:
    return {name: text for name, text in headers.items() if name not in OWN}


def _seen(stub: StubBackend, proxy: Proxy) -> Any:
    """What came to the proxy and to the service, which is forgotten."""
    assert stub.problems == []
    said = [_head(head) for head in proxy.heads]
    came = [(one.method, one.url, _common(one.headers), one.body) for one in stub.received]
    proxy.heads.clear()
    stub.forget()
    return said, came


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_proxy_and_the_service_behind_it_see_what_they_see_of_botocore(
    r: RSession, certificates: Certificates, tmp_path: Path, way: Way
) -> None:
    with _on_the(way, certificates, tmp_path) as (stub, proxy, options):
        for operation, params in CALLS:
            client = _botocore(stub.url, certificates, **options)
            getattr(client, operation)(**params)
            client.close()
            said, came = _seen(stub, proxy)
            config = {"close_connection": True, **options}
            _claws(r, stub.url, certificates, **config).call(operation, **params)
            assert _seen(stub, proxy) == (said, came)
            assert len(said) == len(came) == 1


REFUSALS = {
    status: f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode()
    for status in ("407 Proxy Authentication Required", "502 Bad Gateway", "403 Forbidden")
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("refusal", REFUSALS.values(), ids=REFUSALS)
def test_a_refusal_of_a_proxy_is_what_it_is_in_botocore(
    r: RSession, certificates: Certificates, tmp_path: Path, way: Way, refusal: bytes
) -> None:
    with _on_the(way, certificates, tmp_path, refusal) as (stub, proxy, options):
        with pytest.raises((ClientError, ProxyConnectionError)) as theirs:
            _botocore(stub.url, certificates, **options).list_buckets()
        with pytest.raises(RConditionError) as ours:
            _claws(r, stub.url, certificates, **options).call("list_buckets")
        if isinstance(theirs.value, ClientError):
            assert ours.value.classes[0] == theirs.value.response["Error"]["Code"]
        else:
            assert ours.value.classes[0] == "claws_proxy_error"
        assert len(proxy.heads) == 2
        assert stub.received == []
        assert way.user == "" or way.user.split(":")[1] not in ours.value.message


EXCEPTIONS = [
    "", "*", "127.0.0.1", " 127.0.0.1 ", "127.0.0.1:{port}", "127.0.0.1:1", ".0.0.1", "0.0.1",
    "0.0.1:{port}", "localhost", "localhost,127.0.0.1", "localhost, .1", "*.0.0.1", ",", "127.*",
    "x,*", "127.0.0.0/8", "..0.0.1", "27.0.0.1",
]  # fmt: skip


@pytest.mark.parametrize("exceptions", EXCEPTIONS)
@pytest.mark.parametrize("name", ["http_proxy", "HTTP_PROXY"])
def test_proxies_of_the_environment_and_their_exceptions_are_those_of_botocore(
    r: RSession,
    monkeypatch: pytest.MonkeyPatch,
    certificates: Certificates,
    exceptions: str,
    name: str,
) -> None:
    with StubBackend() as stub, Proxy() as proxy:
        port = stub.url.rpartition(":")[2]
        no_proxy = "no_proxy" if name.islower() else "NO_PROXY"
        variables = {name: proxy.url, no_proxy: exceptions.replace("{port}", port)}
        for variable, value in variables.items():
            monkeypatch.setenv(variable, value)
        _botocore(stub.url, certificates).list_buckets()
        through = len(proxy.heads)
        with r.environment(**variables):
            _claws(r, stub.url, certificates).call("list_buckets")
        assert len(proxy.heads) == 2 * through
        assert len(stub.received) == 2


ENVIRONMENTS = [
    {"http_proxy": "{proxy}", "HTTP_PROXY": "http://127.0.0.1:1"},
    {"HTTPS_PROXY": "http://127.0.0.1:1"},
    {"ALL_PROXY": "http://127.0.0.1:1"},
    {"http_proxy": "{host}"},
    {"http_proxy": "//{host}"},
    {"http_proxy": "user:password@{host}"},
    {"http_proxy": "{proxy}", "NO_PROXY": "127.0.0.1", "no_proxy": "localhost"},
]


@pytest.mark.parametrize("given", ENVIRONMENTS, ids=str)
def test_variables_say_the_proxy_as_they_do_to_botocore(
    r: RSession, monkeypatch: pytest.MonkeyPatch, certificates: Certificates, given: dict[str, str]
) -> None:
    with StubBackend() as stub, Proxy() as proxy:
        host = proxy.url.removeprefix("http://")
        filled = {
            name: value.replace("{proxy}", proxy.url).replace("{host}", host)
            for name, value in given.items()
        }
        for variable, value in filled.items():
            monkeypatch.setenv(variable, value)
        _botocore(stub.url, certificates).list_buckets()
        theirs = _seen(stub, proxy)
        with r.environment(**filled):
            _claws(r, stub.url, certificates).call("list_buckets")
        assert _seen(stub, proxy) == theirs


def test_proxies_of_the_config_have_no_exceptions(
    r: RSession, monkeypatch: pytest.MonkeyPatch, certificates: Certificates
) -> None:
    with StubBackend() as stub, Proxy() as proxy:
        monkeypatch.setenv("NO_PROXY", "*")
        _botocore(stub.url, certificates, proxies={"http": proxy.url}).list_buckets()
        with r.environment(NO_PROXY="*"):
            _claws(r, stub.url, certificates, proxies={"http": proxy.url}).call("list_buckets")
        assert len(proxy.heads) == 2
