"""What passes between a client and a service, in one form for botocore's side and for R's."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

ENDPOINT = "https://parity.example"
REGION = "us-east-1"
ACCESS_KEY_ID = "AKIDEXAMPLE"
SECRET_ACCESS_KEY = "SECRETEXAMPLE"
BEARER = "hush-bearer"
TIME = datetime.datetime(2024, 2, 3, 4, 5, 6, tzinfo=datetime.UTC)
TOKEN = "8bf5a5c3-4f3c-4c1e-9d0e-2b6a7f1d0c55"
"""What both clocks say, and what both make for an idempotency token."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the service says: header names in lower case."""

    kind: str
    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Case:
    """One call: an input, and what the service answers to it.

    Attributes:
        kind: how the input was made, such as `full`.
        new_input: whether no earlier case has this input, so that its request is to be compared.
        new_answer: the same of the answer.
    """

    kind: str
    params: Mapping[str, Any]
    answer: Answer
    new_input: bool
    new_answer: bool


@dataclass(frozen=True, slots=True)
class Request:
    """A finished request: header names in lower case."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Failure:
    """An error of the service, as a client reports it.

    Attributes:
        members: the modelled members of the error, as the client has them; None where it has
            none of them.
    """

    code: str
    message: str
    status: int
    members: Any


Stage = Literal["request", "response"]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A client's own refusal.

    Attributes:
        stage: `request` when nothing was sent, `response` when the answer could not be read.
        reason: kind and message of the error.
    """

    stage: Stage
    reason: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that came of a call.

    Attributes:
        request: what was sent; None when nothing was.
        request_id: the id that the client reports; None when it has none.
        output: the result, of which there is one unless `failure` or `refusal` is set.
    """

    request: Request | None
    request_id: str | None = None
    output: Any = None
    failure: Failure | None = None
    refusal: Refusal | None = None
