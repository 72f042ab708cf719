"""src/Makevars.win, evaluated by make with made-up tools."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

MAKEVARS = Path(__file__).parent.parent.parent / "src/Makevars.win"
Tool = Callable[[str, str], Path]

RTOOLS = """case "$*" in
"--cflags libxml-2.0 libcurl libcrypto zlib") echo -I/rtools/include/libxml2;;
"--libs libxml-2.0 libcurl libcrypto zlib") echo -lxml2 -lcurl -lcrypto -lz -lws2_32;;
esac"""


def evaluate(variable: str, *variables: str) -> subprocess.CompletedProcess[str]:
    """Return what make says of a variable of the file."""
    show = f"show: ; @echo $({variable})"
    command = ["make", "-s", "-f", str(MAKEVARS), "--eval", show, "show", *variables]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_static_libraries_are_told_to_their_headers(tool: Tool) -> None:
    found = evaluate("PKG_CPPFLAGS", f"BINPREF={tool('pkg-config', RTOOLS)}/")
    assert found.stdout.split() == [
        "-DLIBXML_STATIC",
        "-DCURL_STATICLIB",
        "-I/rtools/include/libxml2",
    ]


def test_the_libraries_of_rtools_are_linked(tool: Tool) -> None:
    found = evaluate("PKG_LIBS", f"BINPREF={tool('pkg-config', RTOOLS)}/")
    assert found.stdout.split() == ["-lxml2", "-lcurl", "-lcrypto", "-lz", "-lws2_32"]


def test_pkg_config_may_be_named(tool: Tool) -> None:
    found = evaluate("PKG_LIBS", f"PKG_CONFIG={tool('mine', RTOOLS)}/mine", "BINPREF=/nowhere/")
    assert found.stdout.split()[0] == "-lxml2"


def test_without_pkg_config_or_libraries_one_sentence_says_so(tool: Tool) -> None:
    for variable in ("BINPREF=/nowhere/", f"BINPREF={tool('pkg-config', 'exit 1')}/"):
        done = evaluate("PKG_LIBS", variable)
        assert done.returncode != 0
        assert "claws needs pkg-config and the libraries libxml-2.0" in done.stderr


def test_the_empty_script_keeps_r_from_warning_of_the_other() -> None:
    assert (MAKEVARS.parent.parent / "configure.win").read_bytes() == b""
