"""Names as R users type them: services, operations and help topics."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from generator.model.quirks import EXPORTED_AS, RESERVED_WORDS, SERVICE_ALIASES, SERVICE_NAMES

TOPIC_WIDTH = 60
"""The longest `name` of a help page, in characters; a longer one stays as its alias."""


def snake_case(name: str) -> str:
    """Return an operation's R name: `CreateTrainingJob` is `create_training_job`."""
    parted = re.sub(r"([A-Z][a-z]+)", r"_\1_", name)
    squeezed = re.sub(r"_+", "_", parted)
    return squeezed.removeprefix("_").removesuffix("_").lower()


def service_name(directory: str, metadata: Mapping[str, str]) -> str:
    """Return a service's R name from its metadata, or from its row of exceptions."""
    if directory in SERVICE_NAMES:
        return SERVICE_NAMES[directory].name
    full = (metadata.get("serviceAbbreviation") or metadata["serviceFullName"]).strip()
    for prefix in ("Amazon", "AWS"):
        if full.startswith(prefix):
            full = full.removeprefix(prefix)
            break
    plain = re.sub(r"[^a-zA-Z0-9]", "", full).lower()
    return SERVICE_ALIASES[plain].name if plain in SERVICE_ALIASES else plain


def export_name(r_name: str) -> str:
    """Return the name a service's constructor is exported under."""
    return EXPORTED_AS[r_name].name if r_name in EXPORTED_AS else r_name


def name_faults(export: str, operations: Iterable[str]) -> Iterator[str]:
    """Names that R could not tell apart, could not read, or that would hide another one."""
    called: dict[str, str] = {}
    for operation in operations:
        other = called.setdefault(snake_case(operation), operation)
        if other != operation:
            yield f"{other} and {operation} would both be called {snake_case(operation)} in R"
    if not _CONSTRUCTOR.match(export):
        yield f'the constructor "{export[:TOPIC_WIDTH]}" would not be a name in R'
    elif export in RESERVED_WORDS:
        yield f"the constructor {export} would be a reserved word of R"
    elif export in base_names():
        yield f"the constructor {export} would mask base::{export}: it needs a row in quirks.py"
    elif export in own_names():
        yield f"the constructor {export} would hide claws' own: it needs a row in quirks.py"


_CONSTRUCTOR = re.compile(rf"[a-z][a-z0-9]{{0,{TOPIC_WIDTH - 1}}}\Z")


@cache
def base_names() -> frozenset[str]:
    """Names of R's base package that a constructor could have."""
    return frozenset((Path(__file__).parent / "base_names.txt").read_text("ascii").split())


@cache
def own_names() -> frozenset[str]:
    """Names of what is written by hand in the package's R code."""
    files = (Path(__file__).resolve().parents[2] / "R").glob("*.R")
    texts = (file.read_text("utf-8") for file in files if not file.name.startswith("service-"))
    return frozenset(name for text in texts for name in _ASSIGNED.findall(text))


_ASSIGNED = re.compile(r"^([A-Za-z.][\w.]*) <- ", re.MULTILINE)


def topic(r_name: str, operation: str) -> str:
    """Return the help topic and function name of an operation."""
    return f"{r_name}_{snake_case(operation)}"


def short_topics(r_name: str, operations: Iterable[str]) -> dict[str, str]:
    """Return each operation's topic within `TOPIC_WIDTH` characters, all of them different.

    A longer one is cut, service and operation alike; where two are cut to the same text, each
    ends in four digits of its whole name's SHA-1 instead.
    """
    cut = {operation: _cut(r_name, operation) for operation in operations}
    seen = Counter(cut.values())
    return {
        operation: short if seen[short] == 1 else f"{short[:-5]}_{_digits(r_name, operation)}"
        for operation, short in cut.items()
    }


def _cut(r_name: str, operation: str) -> str:
    whole = topic(r_name, operation)
    if len(whole) <= TOPIC_WIDTH:
        return whole
    name = snake_case(operation)
    service_room = min(len(r_name), max(TOPIC_WIDTH - 1 - len(name), TOPIC_WIDTH // 3))
    return f"{r_name[:service_room]}_{name}"[:TOPIC_WIDTH].rstrip("_")


def _digits(r_name: str, operation: str) -> str:
    return hashlib.sha1(topic(r_name, operation).encode()).hexdigest()[:4]
