"""Shared files, read by claws and by botocore: its own examples, and files of odd lines."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import botocore.configloader
import pytest
from botocore.exceptions import ConfigParseError

from tests.conformance.cases import sdist_folder
from tests.e2e.rsession import RConditionError, RSession

READ = "function(path) claws:::shared_sections(claws:::ini_read(path))"
KINDS = ("profiles", "sso_sessions", "services")
FILES = 600
LINES = [
    *("[default]", "[profile dev]", '[profile "my name"]', "[profile it's]", "[profile a b]"),
    *("[ profile dev ]", "[profile\tdev]", "[profiles x]", "[profile 'q\\z']", '[profile "q\\"z"]'),
    *("[sso-session s]", "[services v]", "[preview]", "[DEFAULT]", "[dev] # x", "[a]b]", "[", "[]"),
    *("region = a", "Region=b", "region : c", "a = b = c", "a: b = c", "= x", "x", "key", "k ="),
    *("s3 =", "s3=", "  addressing_style = path", "\ta=b", "   deeper = x", "  no setting", " x:y"),
    *("", "   ", "\t", "# comment", "  ; comment", "v = 1 # no comment", " \u00a0", "\u00a0x = 1"),
    *("\u00e9 = \u00fc", "z = a\u2028b", " w = 1\x0bv = 2", "q = \x1c", "  p = \u3000x\u3000"),
]


def _read_by_botocore(path: Path) -> dict[str, Any] | None:
    try:
        parsed = botocore.configloader.load_config(str(path))
    except ConfigParseError:
        return None
    return {kind: parsed[kind] for kind in KINDS}


def _read_by_claws(r: RSession, path: Path) -> dict[str, Any] | None:
    try:
        read: dict[str, Any] = _dicts(r.call(READ, path=str(path)))
    except RConditionError as error:
        if error.classes[0] != "claws_invalid_file":
            raise
        return None
    return read


def _dicts(value: Any) -> Any:
    """An R list without elements has no names: it is an empty section here."""
    if isinstance(value, dict):
        return {name: _dicts(element) for name, element in value.items()}
    return {} if value == [] else value


def _make(chosen: random.Random) -> str:
    lines = [chosen.choice(LINES) for _ in range(chosen.randrange(12))]
    if chosen.random() < 0.8:
        lines.insert(0, "[default]")
    return chosen.choice(["\n", "\r\n", "\r"]).join(lines) + chosen.choice(["", "\n"])


@pytest.mark.parametrize(
    "path", sorted((sdist_folder() / "tests/unit/cfg").iterdir()), ids=lambda path: path.name
)
def test_botocores_examples_are_read_as_it_reads_them(r: RSession, path: Path) -> None:
    assert _read_by_claws(r, path) == _read_by_botocore(path)


def test_odd_files_are_read_as_botocore_reads_them(r: RSession, tmp_path: Path) -> None:
    chosen = random.Random(1)
    path = tmp_path / "config"
    read = 0
    for number in range(FILES):
        text = _make(chosen)
        path.write_bytes(text.encode())
        expected = _read_by_botocore(path)
        assert _read_by_claws(r, path) == expected, f"file {number}: {text!r}"
        read += expected is not None
    assert 0.2 * FILES < read < 0.9 * FILES
