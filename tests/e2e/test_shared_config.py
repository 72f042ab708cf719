"""Shared files, read by claws and by botocore: its own examples, and files of odd lines."""

from __future__ import annotations

import ntpath
import posixpath
import random
from pathlib import Path
from typing import Any

import botocore.configloader
import pytest
from botocore.compat import compat_shell_split
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


PATHS = [
    *("~", "~/.aws/config", "~\\.aws\\config", "C:\\x\\config", "\\\\server\\share\\c", "D:/x/c"),
    *("%USERPROFILE%\\c", "$HOME/c", "${HOME}\\%ABSENT%\\$ABSENT", "a%b", "%", "x~/y", "./c"),
]
HOMES: list[dict[str, str]] = [
    {"HOME": "/home/jane"},
    {"USERPROFILE": "C:\\Users\\jane"},
    {"USERPROFILE": "C:\\Users\\jane", "HOME": "D:\\docs"},
    {"HOMEDRIVE": "C:", "HOMEPATH": "\\Users\\jane", "HOME": "/home/jane"},
    {"USERPROFILE": "\\\\server\\jane"},
]
EXPAND = """
function(path, variables, windows) {
  env <- function(name) if (is.null(variables[[name]])) "" else variables[[name]]
  claws:::home_expand(claws:::variables_expand(path, env, windows), env, windows)
}
"""


@pytest.mark.parametrize("variables", HOMES)
@pytest.mark.parametrize("windows", [True, False])
def test_paths_are_expanded_as_python_expands_them(
    r: RSession, variables: dict[str, str], windows: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = ntpath if windows else posixpath
    for name in ("HOME", "USERPROFILE", "HOMEDRIVE", "HOMEPATH"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    has_home = bool({"USERPROFILE", "HOMEPATH"} & {*variables}) if windows else "HOME" in variables
    for path in PATHS:
        if has_home or not path.startswith("~"):
            expected = module.expanduser(module.expandvars(path))
            assert r.call(EXPAND, path=path, variables=variables, windows=windows) == expected


@pytest.mark.parametrize("platform", ["win32", "linux"])
def test_command_lines_are_split_as_botocore_splits_them(r: RSession, platform: str) -> None:
    chosen = random.Random(3)
    split = "function(line, windows) as.list(claws:::process_words(line, windows))"
    refused = 0
    for _ in range(400):
        line = "".join(chosen.choices('ab \t\\\\""\'', k=chosen.randrange(10)))
        try:
            expected = compat_shell_split(line, platform)
        except ValueError:
            expected = []
            refused += 1
        assert r.call(split, line=line, windows=platform == "win32") == expected, line
    assert 50 < refused < 350
