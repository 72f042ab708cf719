"""Values of an operation's shapes: as little as it takes, all there is, and random ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from tests.parity.scalars import HEADER, LABEL, TEXT, XML, Scalars, Style

XML_PROTOCOLS = ("rest-xml", "query", "ec2")
"""Protocols that write XML in at least one direction, where fewer characters can stand."""

ALGORITHMS = ("CRC32", "SHA1", "SHA256")
"""Checksums that botocore knows by itself."""
FIXED = {
    "KvsARN": "arn:aws:cloudfront::123456789012:key-value-store/a1b2c3",
    "PredictEndpoint": "https://predict.example",
}
"""Members that say where a request goes, in a form that the models do not tell."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How much of a shape is filled, and with what.

    Attributes:
        chance: how likely an optional member is given.
        depth: down to which depth of structures optional members are given.
        sizes: how many elements lists and maps have: one of these, unless a shape asks for more.
        style: what scalars are like.
    """

    chance: float
    depth: int
    sizes: tuple[int, ...]
    style: Style


MINIMAL = Plan(chance=0.0, depth=0, sizes=(0,), style="plain")
FULL = Plan(chance=1.0, depth=4, sizes=(1,), style="plain")
RANDOM = Plan(chance=0.5, depth=4, sizes=(0, 1, 2, 3), style="wild")
WILD = Plan(chance=1.0, depth=3, sizes=(1, 2), style="wild")
EMPTY = Plan(chance=1.0, depth=3, sizes=(0,), style="empty")


def inputs(operation: Any, protocol: str, seed: str, count: int) -> Iterator[tuple[str, Any]]:
    """Yield the inputs of an operation that differ from each other, each with its kind.

    Args:
        operation: botocore's operation.
        protocol: the protocol of its service.
        seed: what random values follow from.
        count: how many random ones there are.
    """
    plans = [("minimal", MINIMAL), ("full", FULL)]
    plans += [(f"random-{number}", RANDOM) for number in range(1, count + 1)]
    checksum = operation.http_checksum.get("requestAlgorithmMember")
    seen: list[Any] = []
    for number, (kind, plan) in enumerate(plans):
        made = build(operation.input_shape, protocol, f"{seed}/{kind}", plan)
        made |= {name: value for name, value in FIXED.items() if name in made}
        if checksum in made:
            made[checksum] = ALGORITHMS[number % len(ALGORITHMS)]
        if made not in seen:
            seen.append(made)
            yield kind, made


def build(shape: Any, protocol: str, seed: str, plan: Plan, mark: str = "hush") -> dict[str, Any]:
    """Return a value of a structure; an empty one where there is none.

    Args:
        shape: botocore's shape of an input, an output or an error.
        protocol: the protocol of its service.
        seed: what random values follow from.
        plan: how much of it is filled.
        mark: how texts begin that the model calls sensitive.
    """
    if shape is None:
        return {}
    random = Random(seed)
    letters = XML if protocol in XML_PROTOCOLS else TEXT
    scalars = Scalars(random, plan.style, letters, mark=mark)
    return _Builder(plan, random, scalars).build(shape)


@dataclass(frozen=True, slots=True)
class _Builder:
    plan: Plan
    random: Random
    scalars: Scalars

    def build(self, shape: Any) -> dict[str, Any]:
        """A structure whose members may stand outside of the body."""
        path = (shape.name,)
        return {
            name: self._located(shape.members[name], name, path)
            for name in self._chosen(shape, path)
        }

    def _secret(self) -> _Builder:
        """One for all that is in a value which the model calls sensitive."""
        return replace(self, scalars=replace(self.scalars, secret=True))

    def _located(self, shape: Any, name: str, path: tuple[str, ...]) -> Any:
        if shape.metadata.get("sensitive") and not self.scalars.secret:
            return self._secret()._located(shape, name, path)
        if shape.serialization.get("eventstream"):
            return self._events(shape, path)
        if shape.serialization.get("hostLabel") or shape.metadata.get("contextParam"):
            return self.scalars.label(name, int(shape.metadata.get("min", 0)))
        match shape.serialization.get("location"):
            case "headers":
                return {self.scalars.label("key"): self.scalars.make(shape.value, name, HEADER)}
            case "header":
                return self._header(shape, name)
            case "uri":
                value = self.scalars.make(shape, name)
                return self.scalars.label(name) if value == "" else value
            case _:
                return self._value(shape, name, path)

    def _events(self, shape: Any, path: tuple[str, ...]) -> list[dict[str, Any]]:
        """One of each of a stream's events."""
        events = {name: m for name, m in shape.members.items() if not m.metadata.get("exception")}
        return [{name: self._value(event, name, path)} for name, event in events.items()]

    def _header(self, shape: Any, name: str) -> Any:
        if shape.serialization.get("jsonvalue"):
            return {name: [1, True, {"text": self.scalars.text(name)}]}
        if shape.type_name == "list":
            return [self.scalars.make(shape.member, name, LABEL) for _ in range(self._size(shape))]
        return self.scalars.make(shape, name, HEADER)

    def _value(self, shape: Any, name: str, path: tuple[str, ...]) -> Any:
        """A value inside of the structures of a path."""
        if shape.metadata.get("sensitive") and not self.scalars.secret:
            return self._secret()._value(shape, name, path)
        match shape.type_name:
            case "structure" if shape.is_document_type:
                return self._document(name)
            case "structure":
                inner = (*path, shape.name)
                chosen = self._chosen(shape, inner)
                return {key: self._value(shape.members[key], key, inner) for key in chosen}
            case "list":
                size = self._size(shape, cut=_is_open(shape, path))
                return [self._value(shape.member, name, path) for _ in range(size)]
            case "map":
                size = self._size(shape, cut=_is_open(shape, path))
                keys = dict.fromkeys(self._key(shape.key, number) for number in range(size))
                return {key: self._value(shape.value, name, path) for key in keys}
            case _:
                return self.scalars.make(shape, name)

    def _chosen(self, shape: Any, path: tuple[str, ...]) -> list[str]:
        """Names of the members that are given, in the model's order."""
        closed = [name for name, member in shape.members.items() if not _is_open(member, path)]
        if shape.is_tagged_union:
            choice = closed or list(shape.members)
            return [choice[0] if self.plan.style == "plain" else self.random.choice(choice)]
        chance = self.plan.chance if len(path) <= self.plan.depth else 0.0
        return [
            name
            for name in shape.members
            if name in shape.required_members or (name in closed and self.random.random() < chance)
        ]

    def _key(self, shape: Any, number: int) -> str:
        if shape.metadata.get("sensitive") and not self.scalars.secret:
            return self._secret()._key(shape, number)
        text = str(self.scalars.make(shape, "key"))
        return text if text and self.plan.style == "wild" else f"{text}{number}"

    def _size(self, shape: Any, *, cut: bool = False) -> int:
        least = 0 if self.plan.style == "empty" else int(shape.metadata.get("min", 0))
        return least if cut else max(least, self.random.choice(self.plan.sizes))

    def _document(self, name: str) -> Any:
        text = self.scalars.text(name)
        return {
            "text": text,
            "number": 12.5,
            "whole": 3,
            "truth": False,
            "list": [1, {"inner": text}, "two"],
            "object": {},
        }


def _is_open(shape: Any, path: tuple[str, ...]) -> bool:
    """Whether a shape is one of the structures of a path, or holds one."""
    held = {"list": "member", "map": "value"}.get(shape.type_name)
    return shape.name in path or (held is not None and _is_open(getattr(shape, held), path))
