"""What differs between botocore's outcome of a call and that of claws."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tests.parity import cbor
from tests.parity.exchange import Failure, Outcome, Request
from tests.parity.values import ABSENT, Mismatch, from_botocore, from_claws, mismatches

LEFT_OUT = frozenset(
    "user-agent amz-sdk-invocation-id amz-sdk-request content-length authorization host".split()
)
"""Headers of one client alone, or of the layer below; the signature is compared by itself."""


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that differs.

    Attributes:
        aspect: what differs: `method`, `path`, `query`, `header NAME`, `body`, `signature`,
            `refusal of the request`, `refusal of the response`, `outcome`, `request id`,
            `error code`, `error message`, `error status`, `error members`, or `result`.
        where: the place inside of it.
        botocore: botocore's side.
        claws: the side of claws.
    """

    aspect: str
    where: str
    botocore: str
    claws: str


def _found(aspect: str, mismatch: Mismatch) -> Found:
    return Found(aspect, mismatch.where, _shown(mismatch.botocore), _shown(mismatch.claws))


def _shown(value: Any, most: int = 300) -> str:
    """A value in a line: a text without quotes unless it has something to hide."""
    plain = isinstance(value, str) and value.isprintable() and value == value.strip() != ""
    text = value if plain else repr(value)
    return text if len(text) <= most else f"{text[:most]}... ({len(text)} characters)"


def compare_requests(
    botocore: Outcome, claws: Outcome, authorization: Callable[[Request], str | None]
) -> list[Found]:
    """Return what differs between two requests; nothing where both clients refused to send.

    Args:
        botocore: what came of the call in botocore.
        claws: what came of it in claws.
        authorization: how botocore signs a request.
    """
    if botocore.request is None or claws.request is None:
        sides = [_sent(outcome) for outcome in (botocore, claws)]
        return [] if sides[0] == sides[1] else [Found("refusal of the request", "", *sides)]
    ours, theirs = claws.request, botocore.request
    return [*_lines(theirs, ours), *_headers(theirs, ours), *_body(theirs, ours)] + [
        _found("signature", mismatch)
        for mismatch in mismatches(authorization(ours), ours.headers.get("authorization"))
    ]


def _sent(outcome: Outcome) -> str:
    if outcome.request is not None:
        return "sent"
    return "not sent" if outcome.refusal is None else outcome.refusal.reason


def _lines(botocore: Request, claws: Request) -> Iterator[Found]:
    pairs = zip(_parts(botocore), _parts(claws), strict=True)
    for (aspect, theirs), (_, ours) in pairs:
        if theirs != ours:
            yield Found(aspect, "", theirs, ours)


def _parts(request: Request) -> list[tuple[str, str]]:
    scheme, _, rest = request.url.partition("://")
    target, _, query = rest.partition("?")
    host, slash, path = target.partition("/")
    origin = f"{scheme}://{host}"
    return [
        ("method", request.method),
        ("origin", origin),
        ("path", slash + path),
        ("query", query),
    ]


def _headers(botocore: Request, claws: Request) -> Iterator[Found]:
    theirs, ours = botocore.headers, claws.headers
    for name in sorted((theirs.keys() | ours.keys()) - LEFT_OUT):
        if _header(theirs.get(name)) != _header(ours.get(name)):
            sides = [_shown(headers.get(name, ABSENT)) for headers in (theirs, ours)]
            yield Found(f"header {name}", "", *sides)


def _header(text: str | None) -> Any:
    """A header's value: what is JSON in base64 may be written in several ways."""
    try:
        return json.dumps(_json(b64decode(text or "", validate=True)), sort_keys=True)
    except ValueError:
        return text


def _body(botocore: Request, claws: Request) -> Iterator[Found]:
    if botocore.body == claws.body:
        return
    kind = botocore.headers.get("content-type", "")
    read = next((read for name, read in _READERS.items() if name in kind), None)
    if read is None and botocore.body[:1] == claws.body[:1] == b"{":
        read = _json  # the type of the content may be a parameter
    if read is None:
        yield _bytes(botocore.body, claws.body)
        return
    try:
        theirs, ours = read(botocore.body), read(claws.body)
    except ValueError:
        yield _bytes(botocore.body, claws.body)
        return
    for mismatch in mismatches(theirs, ours):
        yield _found("body", mismatch)


def _bytes(botocore: bytes, claws: bytes) -> Found:
    """Two bodies of bytes, from a little before the place where they part."""
    same = next(
        (
            place
            for place, (one, other) in enumerate(zip(botocore, claws, strict=False))
            if one != other
        ),
        min(len(botocore), len(claws)),
    )
    start = max(0, same - 40)
    return Found(
        "body", f"byte {same}", repr(botocore[start : same + 80]), repr(claws[start : same + 80])
    )


def _json(body: bytes) -> Any:
    """JSON's value: 1 is an int and 1.0 a float, and no name stands twice."""
    return json.loads(body, object_pairs_hook=_object)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("a name stands twice")
    return made


_READERS: Mapping[str, Callable[[bytes], Any]] = {"json": _json, "cbor": cbor.decode}
"""How bodies are read before they are compared, by their content type; others are bytes."""


def compare_responses(
    botocore: Outcome, claws: Outcome, operation: Any, error_shape: Any
) -> list[Found]:
    """Return what differs between two readings of an answer.

    Args:
        botocore: what came of the call in botocore.
        claws: what came of it in claws.
        operation: botocore's operation.
        error_shape: the shape of the error that botocore found; None without one.
    """
    kinds = [_kind(outcome) for outcome in (botocore, claws)]
    if kinds[0] != kinds[1]:
        aspect = "refusal of the response" if "refused" in kinds else "outcome"
        return [Found(aspect, "", *(_told(outcome) for outcome in (botocore, claws)))]
    if kinds[0] == "refused":
        return []
    different = mismatches(botocore.request_id, claws.request_id)
    found = [_found("request id", mismatch) for mismatch in different]
    if botocore.failure is not None and claws.failure is not None:
        return found + list(_failures(botocore.failure, claws.failure, error_shape))
    return found + list(_outputs(botocore.output, claws.output, operation.output_shape))


def _kind(outcome: Outcome) -> str:
    if outcome.refusal is not None:
        return "refused"
    return "output" if outcome.failure is None else "error"


def _told(outcome: Outcome) -> str:
    if outcome.refusal is not None:
        return _shown(outcome.refusal.reason)
    if outcome.failure is not None:
        return f"error {outcome.failure.code}: {outcome.failure.message}"
    return _shown(outcome.output)


def _failures(botocore: Failure, claws: Failure, shape: Any) -> Iterator[Found]:
    for aspect in ("code", "message", "status"):
        theirs, ours = getattr(botocore, aspect), getattr(claws, aspect)
        if theirs != ours:
            yield Found(f"error {aspect}", "", _shown(theirs), _shown(ours))
    if shape is not None and botocore.members is not None:
        theirs = from_botocore(botocore.members, shape)
        ours = from_claws({k: v for k, v in claws.members.items() if k in shape.members}, shape)
        for mismatch in mismatches(theirs, ours):
            yield _found("error members", mismatch)


def _outputs(botocore: Any, claws: Any, shape: Any) -> Iterator[Found]:
    if shape is not None:
        botocore, claws = from_botocore(botocore, shape), from_claws(claws, shape)
    for mismatch in mismatches(botocore, claws if claws != [] else {}):
        yield _found("result", mismatch)
