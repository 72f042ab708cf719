"""The pages of the services that a run looks at, as the generator writes them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from generator.model.build import build_service
from generator.model.service import Operation, Service
from generator.read.source import Source
from generator.render.files import render_page
from tests.models import SOURCE

ROOT = Path(__file__).resolve().parent.parent.parent
os.environ.setdefault("R_LIBS", str(ROOT / ".rlib"))

ODD = ("cloudhsm", "freetier", "kafkaconnect", "quicksight", "ssm", "timestream-write", "waf")
"""Services whose texts or shapes have broken pages before."""

EVERY = 29
"""Of all services, in order of name, the sample has one in this many."""


@dataclass(frozen=True)
class Page:
    """An operation and its page's file."""

    service: Service
    operation: Operation
    path: str
    text: str

    @property
    def name(self) -> str:
        """What a failure calls it."""
        return f"{self.service.name}.{self.operation.name}"


def services() -> list[str]:
    """Botocore's names of the services to look at; CLAWS_PAGES=all asks for all of them."""
    names = _source().names()
    wanted = os.environ.get("CLAWS_PAGES", "")
    if wanted == "all":
        return names
    return sorted({*names[::EVERY], *ODD}.intersection(names)) if not wanted else wanted.split()


@cache
def _source() -> Source:
    data = os.environ.get("CLAWS_PAGES_DATA")
    return Source(Path(data)) if data else SOURCE


@cache
def _pages(name: str) -> tuple[Page, ...]:
    service = build_service(_source().read(name))
    found = []
    for operation in service.operations:
        file = render_page(service, operation)
        found.append(Page(service, operation, file.path, file.content.decode()))
    return tuple(found)


def each_page() -> Iterator[Page]:
    """All pages of the services to look at."""
    for name in services():
        yield from _pages(name)


@pytest.fixture(scope="session")
def pages() -> list[Page]:
    return list(each_page())
