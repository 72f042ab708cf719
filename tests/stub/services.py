"""The services that give credentials, each a stub of its own: their requests are not signed."""

from __future__ import annotations

from contextlib import ExitStack
from types import TracebackType

from tests.stub.answer import Answer
from tests.stub.models import service_model
from tests.stub.request import Received
from tests.stub.server import StubBackend

NAMES = {"STS": "sts", "SSO": "sso", "SSO_OIDC": "sso-oidc", "SIGNIN": "signin"}
"""Botocore's names by how environment variables call the services."""


class Services:
    """Running stubs; use them as a context manager."""

    def __init__(self) -> None:
        """Bind each to a free port of this machine."""
        self._stubs = {name: StubBackend(name, signed=False) for name in NAMES.values()}
        self._stack = ExitStack()

    def __enter__(self) -> Services:
        for stub in self._stubs.values():
            self._stack.enter_context(stub)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    def endpoints(self) -> dict[str, str]:
        """The environment variables that lead to them."""
        return {
            f"AWS_ENDPOINT_URL_{variable}": self._stubs[name].url
            for variable, name in NAMES.items()
        }

    def answer(self, operation: str, *answers: Answer) -> None:
        """Choose the next answers of an operation, which one of them has."""
        for name, stub in self._stubs.items():
            if operation in service_model(name).operation_names:
                stub.answer(operation, *answers)

    @property
    def received(self) -> list[Received]:
        """Every request so far, service by service."""
        return [received for stub in self._stubs.values() for received in stub.received]

    def forget(self) -> None:
        """Forget the requests so far, and the answers that were chosen."""
        for stub in self._stubs.values():
            stub.forget()
