"""The script `configure`, with made-up tools in place of those of the system."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
Tool = Callable[[str, str], Path]

COMPILER = 'for flag; do case $flag in -I*) echo "${flag#-I}";; esac; done > "$0.order"'
"""A compiler that knows every header, and keeps the folders that it was to search."""


@dataclass(frozen=True, slots=True)
class Machine:
    """A machine that has what a test gives it: its tools, and the package's source in a folder."""

    tool: Tool
    source: Path

    def configure(self, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run `configure` with nothing in its environment but these variables."""
        return subprocess.run(
            ["/bin/sh", "./configure"],
            cwd=self.source,
            env={"PATH": str(self.source.parent / "tools"), **variables},
            capture_output=True,
            text=True,
            check=False,
        )

    def makevars(self, **variables: str) -> Mapping[str, str]:
        """Run `configure`, and return what it wrote, by names."""
        done = self.configure(**variables)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        lines = (self.source / "src/Makevars").read_text("utf-8").splitlines()
        pairs = (line.split(" = ", 1) for line in lines)
        return {name: " ".join(value.split()) for name, value in pairs}


@pytest.fixture
def machine(tool: Tool, tmp_path: Path) -> Machine:
    source = tmp_path / "claws"
    (source / "src").mkdir(parents=True)
    shutil.copy(ROOT / "configure", source)
    for name in ("cat", "sed"):
        tool(name, f'exec {shutil.which(name)} "$@"')
    tool("uname", "echo Linux")
    tool("cc", COMPILER)
    tool("R", home(tmp_path))
    return Machine(tool, source)


def home(folder: Path, cppflags: str = "") -> str:
    """Make a folder of R and return a script for the program R that tells of it."""
    r = folder / "R/bin/R"
    r.parent.mkdir(parents=True, exist_ok=True)
    r.write_text(f'#!/bin/sh\ncase $3 in CC) echo cc;; CPPFLAGS) echo "{cppflags}";; esac\n')
    r.chmod(0o755)
    return f"echo {folder / 'R'}"


def pkg_config(**known: tuple[str, str]) -> str:
    """Return a script that knows these libraries by their flags: for headers, and to link.

    A library that is linked `--static` needs `-lz`, too.
    """
    cases = []
    for name, (cflags, libs) in known.items():
        library = name.replace("libxml", "libxml-2.0")
        cases.append(f'"--exists {library}") ;; "--cflags {library}") echo {cflags} ;;')
        cases.append(f'"--libs {library}") echo {libs} ;;')
        cases.append(f'"--libs --static {library}") echo {libs} -lz ;;')
    return f'case "$*" in {" ".join(cases)} *) exit 1;; esac'


def test_the_flags_of_pkg_config_are_taken(machine: Machine) -> None:
    libxml, libcurl = ("-I/x", "-lxml2"), ("-I/c", "-lcurl")
    libcrypto = ("-I/o", "-lcrypto")
    zlib = ("-I/z", "-lz")
    script = pkg_config(libxml=libxml, libcurl=libcurl, libcrypto=libcrypto, zlib=zlib)
    machine.tool("pkg-config", script)
    assert machine.makevars() == {
        "PKG_CPPFLAGS": "-I/x -I/c -I/o -I/z",
        "PKG_CFLAGS": "$(C_VISIBILITY)",
        "PKG_LIBS": "-lxml2 -lcurl -lcrypto -lz",
    }


def test_without_any_tool_the_usual_places_are_taken(machine: Machine) -> None:
    found = machine.makevars()
    assert found["PKG_CPPFLAGS"] == "-I/usr/include/libxml2"
    assert found["PKG_LIBS"] == "-lxml2 -lcurl -lcrypto -lz"


def test_the_libraries_own_tools_stand_in_for_pkg_config(machine: Machine) -> None:
    machine.tool("xml2-config", "[ $1 = --cflags ] && echo -I/x || echo -L/x -lxml2")
    machine.tool("curl-config", "[ $1 = --cflags ] && echo -I/c || echo -L/c -lcurl")
    found = machine.makevars()
    assert found["PKG_CPPFLAGS"] == "-I/x -I/c"
    assert found["PKG_LIBS"] == "-L/x -lxml2 -L/c -lcurl -lcrypto -lz"


@pytest.mark.parametrize("system", ["Linux", "Darwin"])
def test_only_a_static_libcurl_is_linked_with_all_that_it_needs(
    machine: Machine, system: str
) -> None:
    machine.tool("uname", f"echo {system}")
    machine.tool("pkg-config", pkg_config(libcurl=("-I/c", "-lcurl")))
    assert machine.makevars()["PKG_LIBS"] == "-lxml2 -lcurl -lcrypto -lz"
    machine.tool("pkg-config", pkg_config(libcurl=("-DCURL_STATICLIB", "-lcurl")))
    assert machine.makevars()["PKG_LIBS"] == "-lxml2 -lcurl -lz -lcrypto -lz"


def test_the_headers_of_a_mac_are_below_the_folder_that_xml2_config_names(
    machine: Machine,
) -> None:
    machine.tool("xml2-config", "[ $1 = --cflags ] && echo -I/SDK/usr/include || echo -lxml2")
    machine.tool("cc", 'case "$*" in *-I/SDK/usr/include/libxml2*) ;; *-I/SDK*) exit 1;; esac')
    assert machine.makevars()["PKG_CPPFLAGS"] == "-I/SDK/usr/include/libxml2"


def test_openssl_of_homebrew_is_found(machine: Machine, tmp_path: Path) -> None:
    machine.tool("uname", "echo Darwin")
    machine.tool("brew", f"echo {tmp_path}")
    found = machine.makevars()
    assert f"-I{tmp_path}/include" in found["PKG_CPPFLAGS"]
    assert found["PKG_LIBS"].endswith(f"-L{tmp_path}/lib -lcrypto -lz")


def test_flags_of_the_user_go_before_those_of_r(machine: Machine, tmp_path: Path) -> None:
    home(tmp_path, "-I/of-r")
    given = machine.makevars(OPENSSL_CFLAGS="-I/mine", OPENSSL_LIBS="-L/mine -lcrypto")
    assert given["PKG_CPPFLAGS"].endswith("-I/mine")
    searched = (tmp_path / "tools/cc.order").read_text().split()
    assert searched == ["/mine", "/of-r"]


def test_flags_may_have_any_character(machine: Machine) -> None:
    odd = "-DA=1|2 -DB=a&b -I/with\\back"
    assert odd in machine.makevars(CURL_CFLAGS=odd, CURL_LIBS="-lcurl")["PKG_CPPFLAGS"]


def test_the_r_that_installs_is_asked(machine: Machine, tmp_path: Path) -> None:
    machine.tool("R", "exit 1")
    assert machine.makevars(R_HOME=str(tmp_path / "R"))["PKG_LIBS"] != ""


def test_a_library_that_is_missing_is_named_with_its_packages(machine: Machine) -> None:
    machine.tool("cc", "read line; case $line in *curl*) exit 1;; esac")
    done = machine.configure()
    assert done.returncode == 1
    assert "claws needs the library libcurl with its headers" in done.stderr
    assert re.search(r"apt-get install libcurl4-openssl-dev\n", done.stderr)
    assert not (machine.source / "src/Makevars").exists()
