"""Where services are: endpoint rule sets as the package stores them, and the older endpoint table.

A rule set is stored without documentation, and with marks such as `@0@` where a host name or a
signing name differs between services that have the same rules. So most services share a few sets.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.read.source import ModelError

RULES_FOLDER = "inst/models/endpoints"
"""Where the rule sets are, seen from the package's root."""

PARTITIONS_PATH = "inst/models/partitions.json"
"""Where the partitions are, seen from the package's root."""


@dataclass(frozen=True, slots=True)
class RuleSet:
    """A rule set that services may share.

    Attributes:
        content: JSON with a mark `@i@` where word i stands.
        words: this service's own words.
    """

    content: bytes
    words: tuple[str, ...]

    @property
    def name(self) -> str:
        """The first digits of the content's hash: a set that changes is another one."""
        return hashlib.sha256(self.content).hexdigest()[:12]

    @property
    def path(self) -> str:
        """Where the set is, seen from the package's root."""
        return f"{RULES_FOLDER}/{self.name}.json.xz"


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Where a service is.

    Attributes:
        rules: the service's rule set; None where it has none.
        world: the region that a client without one has, such as `aws-global`; empty for none.
        signing: by partition, the region that a service of the whole partition is signed for.
        regions: by partition, the regions that the service is listed for.
    """

    rules: RuleSet | None = None
    world: str = ""
    signing: tuple[tuple[str, str], ...] = ()
    regions: tuple[tuple[str, tuple[str, ...]], ...] = ()


def build_endpoints(
    service: str, prefix: str, rules: Mapping[str, Any], table: Mapping[str, Any]
) -> Endpoints:
    """Build a service's endpoints.

    Args:
        service: botocore's name of the service, for messages.
        prefix: the name that the service has in the table.
        rules: the service's endpoint rule set; empty where it has none.
        table: botocore's endpoints.json, or an empty mapping.
    """
    entries = {
        partition["partition"]: partition["services"][prefix]
        for partition in table.get("partitions", ())
        if prefix in partition["services"]
    }
    known = {part["partition"]: part.get("regions", {}) for part in table.get("partitions", ())}
    signing = {name: _signing_region(entry) for name, entry in entries.items()}
    regions = {
        name: tuple(sorted(entry.get("endpoints", {}).keys() & known[name].keys()))
        for name, entry in entries.items()
    }
    return Endpoints(
        rules=share(service, rules) if rules else None,
        world=entries.get("aws", {}).get("partitionEndpoint", ""),
        signing=tuple((name, region) for name, region in signing.items() if region),
        regions=tuple((name, listed) for name, listed in regions.items() if listed),
    )


def _signing_region(entry: Mapping[str, Any]) -> str:
    """The region that a service is signed for wherever it is called from, or an empty string."""
    if entry.get("isRegionalized", True):
        return ""
    endpoint = entry["endpoints"].get(entry.get("partitionEndpoint"), {})
    return str(endpoint.get("credentialScope", {}).get("region", ""))


def share(service: str, rules: Mapping[str, Any]) -> RuleSet:
    """Put marks in the place of the words that are the service's own.

    Raises:
        ModelError: the set has a mark of its own.
    """
    text = json.dumps(_plain(rules), separators=(",", ":"))
    if _MARK.search(text):
        raise ModelError(f"{service}: the endpoint rule set holds {_MARK.findall(text)[0]}")
    words = tuple(sorted(set(_HOST.findall(text)), key=lambda word: (-len(word), word)))
    for number, word in enumerate(words):
        text = re.sub(
            rf'("https://|"signingName":"){re.escape(word)}(?=[-."])', rf"\1@{number}@", text
        )
    return RuleSet(text.encode("ascii"), words)


_MARK = re.compile(r"@\d+@")
_HOST = re.compile(r'"https://([a-z][^"{.]*?)(?:-fips)?[.{"]')


def _plain(value: Any) -> Any:
    """A rule set without what a client has no use for."""
    if isinstance(value, Mapping):
        return {key: _plain(held) for key, held in value.items() if key not in _UNUSED}
    if isinstance(value, list):
        return [_plain(held) for held in value]
    return value


_UNUSED = frozenset(("documentation", "deprecated", "serviceId"))


def wire_endpoints(endpoints: Endpoints) -> dict[str, Any]:
    """Return what a service's wire model says about its endpoints."""
    wire: dict[str, Any] = {}
    if endpoints.rules:
        wire["rules"] = endpoints.rules.name
        wire["words"] = " ".join(endpoints.rules.words)
    if endpoints.world:
        wire["world"] = endpoints.world
    if endpoints.signing:
        wire["signing"] = dict(endpoints.signing)
    if endpoints.regions:
        wire["regions"] = {name: " ".join(listed) for name, listed in endpoints.regions}
    return wire


def render_partitions(partitions: Mapping[str, Any]) -> bytes:
    """JSON array of partitions, one a line: names of regions as words, and what they have."""
    rows = [
        {
            "name": partition["id"],
            "regex": partition["regionRegex"],
            "regions": " ".join(partition["regions"]),
            "outputs": {**partition["outputs"], "name": partition["id"]},
        }
        for partition in partitions["partitions"]
    ]
    lines = [json.dumps(row, separators=(",", ":")) for row in rows]
    return ("[\n" + ",\n".join(lines) + "\n]\n").encode("ascii")
