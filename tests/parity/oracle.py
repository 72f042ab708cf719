"""Botocore's side: a real client, stopped at the moment of sending and given the case's answer."""

from __future__ import annotations

import io
import os
import uuid
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest import mock

import botocore
from botocore.awsrequest import AWSRequest, AWSResponse
from botocore.config import Config
from botocore.eventstream import EventStream
from botocore.exceptions import ClientError, EventStreamError
from botocore.session import Session
from botocore.tokens import FrozenAuthToken

from tests.parity import sigv4a
from tests.parity.exchange import (
    ACCESS_KEY_ID,
    BEARER,
    ENDPOINT,
    REGION,
    SECRET_ACCESS_KEY,
    TIME,
    TOKEN,
    Answer,
    Case,
    Failure,
    Outcome,
    Refusal,
    Request,
    Stage,
)

CONFIG = Config(
    parameter_validation=False,
    retries={"max_attempts": 0, "mode": "standard"},
    account_id_endpoint_mode="disabled",
    s3={"addressing_style": "path"},
)


@contextmanager
def frozen() -> Iterator[None]:
    """Hold botocore's clock and identifiers still, and keep the machine's settings from it."""
    settings = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    settings |= {"AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull}
    with ExitStack() as stack:
        stack.enter_context(mock.patch.dict(os.environ, settings, clear=True))
        now = TIME.replace(tzinfo=None)
        for module in ("auth", "signers", "endpoint"):
            clock = f"botocore.{module}.get_current_datetime"
            stack.enter_context(mock.patch(clock, return_value=now))
        stack.enter_context(mock.patch("botocore.auth.time.gmtime", return_value=TIME.timetuple()))
        token = uuid.UUID(TOKEN)
        stack.enter_context(mock.patch("botocore.handlers.uuid.uuid4", return_value=token))
        yield


class _Raw(io.BytesIO):
    """The body of an answer, as urllib3 would hand it on."""

    def stream(self, **_: Any) -> Iterator[bytes]:
        """Yield the body."""
        yield self.read()


class _Token:
    """Where botocore finds the token of services that want a bearer."""

    def load_token(self, **_: Any) -> FrozenAuthToken:
        """Return the token."""
        return FrozenAuthToken(BEARER)


class Oracle:
    """A client of one service; to be used while botocore is frozen."""

    def __init__(self, service: str) -> None:
        """Make the client of a service, by botocore's name."""
        session = Session()
        session.register_component("token_provider", _Token())
        self.client: Any = session.create_client(
            service,
            region_name=REGION,
            endpoint_url=ENDPOINT,
            aws_access_key_id=ACCESS_KEY_ID,
            aws_secret_access_key=SECRET_ACCESS_KEY,
            config=CONFIG,
        )
        self.model: Any = self.client.meta.service_model
        self._answer: Answer | None = None
        self._sent: Request | None = None
        self._signing: dict[str, Any] = {}
        self.client.meta.events.register_last("before-sign", self._keep_signing)
        self.client.meta.events.register_first("before-send", self._send)

    def call(self, operation: str, case: Case) -> Outcome:
        """Make a call of an operation, by AWS's name; return what came of it."""
        self._answer, self._sent = case.answer, None
        try:
            output = self.client._make_api_call(operation, dict(case.params))
            request_id = output["ResponseMetadata"].get("RequestId")
            output = {name: _events(member) for name, member in output.items()}
        except EventStreamError as error:
            return Outcome(self._sent, request_id, failure=_exception(error.response["Error"]))
        except ClientError as error:
            return _failed(self._sent, error.response)
        except Exception as error:  # botocore may fail in any way on what it cannot read
            stage: Stage = "response" if self._sent else "request"
            return Outcome(self._sent, refusal=Refusal(stage, f"{type(error).__name__}: {error}"))
        metadata = output.pop("ResponseMetadata", {})
        return Outcome(self._sent, metadata.get("RequestId"), output=output)

    def authorization(self, request: Request) -> str | None:
        """Return the Authorization header that botocore gives a request of the last operation.

        None where there is none: on anonymous requests, and in version 2, which signs in the body.
        SigV4a makes another signature every time: the header there is comes back when it is good.
        """
        given = request.headers.get("authorization", "")
        if given.startswith(sigv4a.ALGORITHM):
            return sigv4a.verify(request, SECRET_ACCESS_KEY) or given
        version, context = self._signing["signature_version"], self._signing["context"]
        if version in (botocore.UNSIGNED, "v2"):
            return None
        own = {"authorization", "host", "x-amz-date", "amz-sdk-invocation-id", "amz-sdk-request"}
        headers = {name: text for name, text in request.headers.items() if name not in own}
        again = AWSRequest(request.method, request.url, headers, request.body)
        again.context.update(context)
        scope = context.get("signing", {})
        auth = self._signing["request_signer"].get_auth_instance(
            scope.get("signing_name", self._signing["signing_name"]),
            scope.get("region", self._signing["region_name"]),
            version,
        )
        auth.add_auth(again)
        return str(again.headers["Authorization"])

    def _keep_signing(self, request: Any, **signing: Any) -> None:
        self._signing = {**signing, "context": dict(request.context)}

    def _send(self, request: Any, **_: Any) -> AWSResponse:
        assert self._answer is not None
        headers = {name.lower(): _text(value) for name, value in request.headers.items()}
        self._sent = Request(request.method, request.url, headers, _bytes(request.body))
        body = _Raw(self._answer.body)
        return AWSResponse(request.url, self._answer.status, dict(self._answer.headers), body)


def _exception(error: dict[str, str]) -> Failure:
    """An exception in a stream, of which botocore tells code and message alone."""
    return Failure(error["Code"], error["Message"], 400, None)


def _events(member: Any) -> Any:
    """A stream of events as the list of them; any other member as it is."""
    return list(member) if isinstance(member, EventStream) else member


def _text(value: Any) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)


def _bytes(body: Any) -> bytes:
    if body is None:
        return b""
    if isinstance(body, str):
        return body.encode()
    return bytes(body) if isinstance(body, (bytes, bytearray)) else bytes(body.read())


def _failed(request: Request | None, response: dict[str, Any]) -> Outcome:
    error, metadata = response["Error"], response.get("ResponseMetadata", {})
    members = {key: value for key, value in response.items() if key not in _NOT_MODELLED}
    failure = Failure(
        error.get("Code") or "", error.get("Message") or "", metadata.get("HTTPStatusCode"), members
    )
    return Outcome(request, metadata.get("RequestId"), failure=failure)


_NOT_MODELLED = ("Error", "ResponseMetadata")
