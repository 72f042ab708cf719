"""The table of botocore's handlers has all of them, and what it names is there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from botocore.handlers import BUILTIN_HANDLERS

from tests.parity.handlers import HANDLERS

ROOT = Path(__file__).resolve().parent.parent.parent


def _name(handler: Any) -> str:
    return str(getattr(handler, "__qualname__", type(handler).__name__))


def _module(handler: Any) -> str:
    """Where a handler is from: moto adds one of its own."""
    return str(getattr(handler, "__module__", ""))


def test_every_handler_of_botocore_has_a_row() -> None:
    handlers = [registered[1] for registered in BUILTIN_HANDLERS]
    own = [handler for handler in handlers if _module(handler).startswith("botocore.")]
    names = dict.fromkeys(map(_name, own))
    assert [row.name for row in HANDLERS] == list(names)


def test_what_does_it_is_there() -> None:
    for row in HANDLERS:
        assert row.how, row.name
        if row.where:
            text = (ROOT / row.where).read_text()
            assert re.search(rf"^{row.how}\b", text, re.MULTILINE), f"{row.name}: {row.how}"
