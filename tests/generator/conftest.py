"""Helpers of the generator's tests."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.model.build import build_service
from generator.model.service import Service
from generator.read.source import RawService, Source

DATA = Path(__file__).parent / "data"
"""A folder laid out as botocore's data with one invented service, `tiny`."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden", action="store_true", help="rewrite the golden files")


@pytest.fixture
def tiny() -> Service:
    return build_service(Source(DATA).read("tiny"))


@pytest.fixture
def tiny_raw() -> dict[str, Any]:
    """The invented service's model as JSON, free to be broken."""
    return copy.deepcopy(dict(Source(DATA).read("tiny").model))


@pytest.fixture
def raw_service() -> Callable[[dict[str, Any]], RawService]:
    """Make the files of a service from its model alone."""
    return lambda model: RawService(name="tiny", model=model)


@pytest.fixture
def data_folder(tmp_path: Path) -> Callable[[dict[str, Any]], Path]:
    """Write models by botocore's name into a folder laid out as botocore's data."""

    def write(models: dict[str, Any]) -> Path:
        for name, model in models.items():
            folder = tmp_path / "data" / name / "2024-01-01"
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "service-2.json").write_text(json.dumps(model), "utf-8")
        return tmp_path / "data"

    return write
