"""Botocore's service models, and which service and operation a request is for."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from urllib.parse import parse_qs, unquote, urlsplit

from botocore.loaders import Loader
from moto.core.model import OperationModel, ServiceModel

from generator.model.quirks import PROTOCOLS

_loader = Loader()


@cache
def service_model(name: str) -> ServiceModel:
    """Return botocore's model of a service, by botocore's name."""
    return ServiceModel(_loader.load_service_model(name, "service-2"), name)


def protocol_of(model: ServiceModel) -> str:
    """Return the protocol that clients of a service speak."""
    listed = model.metadata.get("protocols") or [model.metadata["protocol"]]
    return next(protocol for protocol in PROTOCOLS if protocol in listed)


def signing_name(model: ServiceModel) -> str:
    """Return the name of a service in a signature's scope."""
    return str(model.metadata.get("signingName") or model.metadata["endpointPrefix"])


@cache
def _index() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Services by target prefix, and by signing name."""
    by_target: dict[str, list[str]] = {}
    by_signing: dict[str, list[str]] = {}
    for name in _loader.list_available_services("service-2"):
        model = service_model(name)
        by_target.setdefault(model.metadata.get("targetPrefix", ""), []).append(name)
        by_signing.setdefault(signing_name(model), []).append(name)
    return by_target, by_signing


def find_operation(
    method: str, url: str, headers: Mapping[str, str], body: bytes, service: str | None
) -> tuple[OperationModel, dict[str, str]] | None:
    """Return the operation a request is for, and the labels in its path; None when there is none.

    Args:
        method: the HTTP method.
        url: path and query as they arrived.
        headers: header values by lower-case name.
        body: the request's body.
        service: botocore's name of the only service that is looked at, or None for all.
    """
    for name in [service] if service else _candidates(headers):
        model = service_model(name)
        found = _FINDERS[protocol_of(model)](model, method, url, headers, body)
        if found is not None:
            return model.operation_model(found[0]), found[1]
    return None


def _candidates(headers: Mapping[str, str]) -> list[str]:
    by_target, by_signing = _index()
    target = headers.get("x-amz-target", "").rpartition(".")[0]
    if target:
        return by_target.get(target, [])
    scope = re.search(r"Credential=[^/]+/\d+/[^/]+/([^/]+)/", headers.get("authorization", ""))
    return by_signing.get(scope[1], []) if scope else []


_Found = tuple[str, dict[str, str]] | None


def _by_target(
    model: ServiceModel, method: str, url: str, headers: Mapping[str, str], body: bytes
) -> _Found:
    prefix, _, operation = headers.get("x-amz-target", "").rpartition(".")
    known = prefix == model.metadata.get("targetPrefix") and operation in model.operation_names
    return (operation, {}) if known and method == "POST" else None


def _by_action(
    model: ServiceModel, method: str, url: str, headers: Mapping[str, str], body: bytes
) -> _Found:
    action = parse_qs(body.decode("utf-8", "replace")).get("Action", [""])[0]
    return (action, {}) if action in model.operation_names else None


def _by_path(
    model: ServiceModel, method: str, url: str, headers: Mapping[str, str], body: bytes
) -> _Found:
    parts = urlsplit(url)
    query = set(parse_qs(parts.query, keep_blank_values=True))
    for pattern, wanted, operation in _routes(model.service_name)[method]:
        labels = pattern.fullmatch(parts.path)
        if labels and wanted <= query:
            return operation, {_label(k): unquote(v) for k, v in labels.groupdict().items()}
    return None


def _label(group: str) -> str:
    return group.removeprefix("label_").replace("__dash__", "-")


@cache
def _routes(service: str) -> dict[str, list[tuple[re.Pattern[str], set[str], str]]]:
    """Paths of a service's operations by method, the most particular ones first."""
    routes: dict[str, list[tuple[re.Pattern[str], set[str], str]]] = {
        method: [] for method in ("GET", "POST", "PUT", "DELETE", "HEAD", "PATCH")
    }
    model = service_model(service)
    for name in model.operation_names:
        http = _loader.load_service_model(service, "service-2")["operations"][name]["http"]
        path, _, query = http["requestUri"].partition("?")
        wanted = set(parse_qs(query, keep_blank_values=True))
        routes[http["method"]].append((_path_pattern(path), wanted, name))
    for found in routes.values():
        found.sort(key=lambda route: (-len(route[1]), route[0].pattern.count("(?P"), route[2]))
    return routes


def _path_pattern(path: str) -> re.Pattern[str]:
    pieces = re.split(r"\{([^}]+)\}", path.rstrip("/") or "/")
    pattern = ""
    for place, piece in enumerate(pieces):
        if place % 2 == 0:
            pattern += re.escape(piece)
        else:
            group = "label_" + piece.removesuffix("+").replace("-", "__dash__")
            pattern += f"(?P<{group}>{'.+' if piece.endswith('+') else '[^/]+'})"
    return re.compile(pattern + "/?")


_FINDERS: dict[str, Callable[[ServiceModel, str, str, Mapping[str, str], bytes], _Found]] = {
    "json": _by_target,
    "query": _by_action,
    "ec2": _by_action,
    "rest-json": _by_path,
    "rest-xml": _by_path,
}
"""How a request tells its operation, by protocol; one that is not here cannot be served yet."""
