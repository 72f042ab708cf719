"""A service's files to what is wrong with them, before anything is made of them.

A finding says why a client of the service could not work, or could not be made. Whatever the build
road itself refuses is a finding, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import jmespath
from jmespath.exceptions import JMESPathError

from generator.model.build import build_service
from generator.model.pages import all_paginators
from generator.model.service import Operation, Service
from generator.read.source import ModelError, RawService, reason_of
from generator.render.files import render_service

AUTH_SCHEMES = frozenset(
    (
        "aws.auth#sigv4",
        "aws.auth#sigv4a",
        "smithy.api#httpBearerAuth",
        "smithy.api#noAuth",
    )
)
"""What `auth` of a service or an operation may hold."""

SIGNATURE_VERSIONS = frozenset("v2 v4 v4a s3 s3v4 bearer".split())
"""Signature versions that the runtime takes; it signs the old ones with Version 4."""

AUTH_TYPES = frozenset(("none", "v4-unsigned-body"))

ENDPOINT_SCHEMES = frozenset("sigv4 sigv4a sigv4-s3express none".split())
"""Names of `authSchemes` that an endpoint rule may give."""

ENDPOINT_FUNCTIONS = frozenset(
    "isSet not getAttr substring stringEquals booleanEquals uriEncode parseURL isValidHostLabel "
    "aws.partition aws.parseArn aws.isVirtualHostableS3Bucket".split()
)
"""Functions that an endpoint rule may call."""

LOCATIONS = frozenset("header headers uri querystring statusCode".split())
TIME_FORMATS = frozenset("iso8601 rfc822 unixtimestamp".split())
MATCHERS = frozenset("path pathAll pathAny status error".split())
STATES = frozenset("success failure retry".split())


def lint(raw: RawService, *, pages: bool = False) -> list[str]:
    """Return what is wrong with a service, a sentence each; nothing when it can be used.

    Args:
        raw: the service's files.
        pages: whether it is to have functions and a page for each operation.
    """
    try:
        service = build_service(raw)
        render_service(service, pages=pages, index=True)
        return [
            *lint_auth(service),
            *lint_members(service),
            *lint_rules(raw.endpoint_rules),
            *lint_paginators(service),
            *lint_waiters(service),
        ]
    except ModelError as error:
        return [str(error).removeprefix(f"{raw.name}: ")]
    except Exception as error:
        return [f"it cannot be rendered: {reason_of(error)}"]


def lint_auth(service: Service) -> Iterator[str]:
    """Ways to sign that the runtime does not know."""
    version = service.metadata.get("signatureVersion")
    if version is not None and version not in SIGNATURE_VERSIONS:
        yield f"the signature version {version} is not known"
    for scheme in _unknown(service.metadata.get("auth", ()), AUTH_SCHEMES):
        yield f"the auth scheme {scheme} is not known"
    for operation in service.operations:
        for scheme in _unknown(operation.traits.get("auth", ()), AUTH_SCHEMES):
            yield f"{operation.name}: the auth scheme {scheme} is not known"
        kind = operation.traits.get("authtype")
        if kind is not None and kind not in AUTH_TYPES:
            yield f"{operation.name}: the authtype {kind} is not known"


def lint_members(service: Service) -> Iterator[str]:
    """Places and formats of members that the runtime does not know."""
    for shape in service.shapes.values():
        carried = [(shape.name, shape.traits)]
        carried += [(f"{shape.name}${member.name}", member.traits) for member in shape.members]
        for where, traits in carried:
            if traits.get("location", "header") not in LOCATIONS:
                yield f"{where}: the location {traits['location']} is not known"
            if str(traits.get("timestampFormat", "iso8601")).lower() not in TIME_FORMATS:
                yield f"{where}: the timestamp format {traits['timestampFormat']} is not known"


def lint_rules(rules: Mapping[str, Any]) -> Iterator[str]:
    """Functions and auth schemes in endpoint rules that the runtime does not know."""
    functions: set[str] = set()
    schemes: set[str] = set()
    waiting: list[Any] = [rules]
    while waiting:
        value = waiting.pop()
        if isinstance(value, Mapping):
            functions |= {value["fn"]} if "fn" in value else set()
            schemes |= {str(scheme.get("name")) for scheme in value.get("authSchemes", ())}
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
    for name in _unknown(functions, ENDPOINT_FUNCTIONS):
        yield f"the endpoint rules call {name}, which is not known"
    for name in _unknown(schemes, ENDPOINT_SCHEMES):
        yield f"the endpoint rules want the auth scheme {name}, which is not known"


def lint_paginators(service: Service) -> Iterator[str]:
    """Paginators of no operation, with tokens that are not there, or unreadable expressions.

    Those that the generator derives are held to the same.
    """
    operations = {operation.name: operation for operation in service.operations}
    for name, paginator in all_paginators(service).items():
        operation = operations.get(name)
        if operation is None:
            yield f"the paginator {name} is of no operation"
            continue
        known = {member.name for member in service.members_of(operation.input)}
        for token in _unknown(_texts(paginator, "input_token", "limit_key"), known):
            yield f"the paginator {name} sets {token}, which is no argument"
        for expression in _texts(
            paginator, "output_token", "result_key", "more_results", "non_aggregate_keys"
        ):
            reason = expression_error(expression, service, operation)
            if reason:
                yield f"the paginator {name} {reason}"
        if len(_texts(paginator, "input_token")) != len(_texts(paginator, "output_token")):
            yield f"the paginator {name} has not one output_token for each input_token"


def lint_waiters(service: Service) -> Iterator[str]:
    """Waiters of no operation, with unknown matchers or states, or unreadable expressions."""
    operations = {operation.name: operation for operation in service.operations}
    for name, waiter in service.waiters.items():
        operation = operations.get(waiter["operation"])
        if operation is None:
            yield f"the waiter {name} calls {waiter['operation']}, which is no operation"
            continue
        for acceptor in waiter["acceptors"]:
            matcher = acceptor["matcher"]
            if matcher not in MATCHERS:
                yield f"the waiter {name} has the unknown matcher {matcher}"
            if acceptor["state"] not in STATES:
                yield f"the waiter {name} has the unknown state {acceptor['state']}"
            if matcher.startswith("path"):
                reason = expression_error(acceptor["argument"], service, operation)
                if reason:
                    yield f"the waiter {name} {reason}"


def expression_error(expression: str, service: Service, operation: Operation) -> str | None:
    """Return why an operation's output cannot answer a JMESPath expression; None if it can."""
    try:
        tree = jmespath.compile(expression).parsed
    except JMESPathError as error:
        return f"has the expression {expression}: {str(error).splitlines()[0]}"
    known = {member.name for member in service.members_of(operation.output)}
    absent = _unknown(roots(tree), known)
    return f"looks at {absent[0]}, which {operation.name} does not return" if absent else None


def roots(tree: Mapping[str, Any]) -> set[str]:
    """Names that a JMESPath expression looks up in the value it is given itself."""
    kind, children = tree["type"], tree.get("children", [])
    if kind == "field":
        return {tree["value"]}
    if kind in ("literal", "current", "identity"):
        return set()
    if kind in ("or_expression", "and_expression", "comparator", "function_expression"):
        return set().union(*(roots(child) for child in children))
    if kind in ("multi_select_list", "multi_select_dict", "key_val_pair", "not_expression"):
        return set().union(*(roots(child) for child in children))
    return roots(children[0]) if children else set()


def _texts(part: Mapping[str, Any], *keys: str) -> list[str]:
    """Values under keys, each of which holds a text or a list of texts."""
    found: list[str] = []
    for key in keys:
        value = part.get(key) or []
        found += [value] if isinstance(value, str) else value
    return found


def _unknown(these: Iterable[str], known: Iterable[str]) -> list[str]:
    return sorted(set(these) - set(known))
