"""The services and operations that are held against each other."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from botocore.loaders import Loader

from generator.model.quirks import PROTOCOLS

ROOT = Path(__file__).resolve().parent.parent.parent
_MODELS = ROOT / "inst" / "models"


@dataclass(frozen=True, slots=True)
class Service:
    """A service, by botocore's name and by R's."""

    name: str
    r_name: str


@cache
def all_services() -> dict[str, Service]:
    """Return every service of claws by botocore's name, those with the largest models first."""
    listed = json.loads((_MODELS / "services.json").read_text("utf-8"))
    services = [Service(row["botocore"], row["name"]) for row in listed]
    services.sort(key=lambda service: -(_MODELS / f"{service.r_name}.json.xz").stat().st_size)
    return {service.name: service for service in services}


def protocol_of(service: Service) -> str:
    """Return the protocol that clients speak to a service."""
    metadata = Loader().load_service_model(service.name, "service-2")["metadata"]
    listed = metadata.get("protocols") or [metadata["protocol"]]
    return next(protocol for protocol in PROTOCOLS if protocol in listed)


def present(wanted: Iterable[str], protocols: Iterable[str] = PROTOCOLS) -> list[str]:
    """Return those of the wanted services that there are, and one for each protocol that they lack.

    Services come and go with the versions of the models.
    """
    chosen = [name for name in wanted if name in all_services()]
    lacking = set(protocols) - {protocol_of(all_services()[name]) for name in chosen}
    others: dict[str, str] = {}
    if lacking:
        for name, service in sorted(all_services().items()):
            if protocol_of(service) in lacking:
                others.setdefault(protocol_of(service), name)
    return [*chosen, *others.values()]


def why_not(operation: Any) -> str:
    """Return why an operation of botocore's cannot be held against anything; empty if it can."""
    if operation.has_event_stream_input:
        return "botocore has no operations that send a stream of events"
    return ""
