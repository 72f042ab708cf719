"""The script `.ci/setup`, with made-up tools in place of those of the system."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
Tool = Callable[[str, str], Path]

PYTHON = """case "$1 $2" in
"-V ") echo Python {version} ;;
"-m venv") mkdir -p "$3/bin" && echo made >> "$3/../made" && {pip} ;;
*) exit {old} ;;
esac"""

PIP = 'printf "#!/bin/sh\\necho \\$* >> pip\\n" > "$3/bin/pip" && chmod +x "$3/bin/pip"'


@dataclass(frozen=True, slots=True)
class Machine:
    """A machine with made-up tools, and a clone of the repository."""

    tool: Tool
    clone: Path

    def setup(self) -> subprocess.CompletedProcess[str]:
        """Run `.ci/setup`."""
        return subprocess.run(
            [str(shutil.which("bash")), ".ci/setup"],
            cwd=self.clone,
            env={"PATH": str(self.clone.parent / "tools")},
            capture_output=True,
            text=True,
            check=False,
        )

    def python(self, version: str = "3.13.5", *, old: bool = False, pip: str = PIP) -> None:
        """Give it a Python."""
        self.tool("python3", PYTHON.format(version=version, old=int(old), pip=pip))

    def said(self, name: str) -> list[str]:
        """Return what a made-up tool has written down."""
        file = self.clone / name
        return file.read_text("utf-8").splitlines() if file.exists() else []


@pytest.fixture
def machine(tool: Tool, tmp_path: Path) -> Machine:
    clone = tmp_path / "clone"
    (clone / ".ci").mkdir(parents=True)
    shutil.copy(ROOT / ".ci/setup", clone / ".ci")
    (clone / "pyproject.toml").write_text("")
    for name in ("cat", "dirname", "env", "grep", "mkdir", "rm", "sha256sum", "chmod"):
        tool(name, f'exec {shutil.which(name)} "$@"')
    tool("id", "echo 0")
    tool("dpkg-query", "echo install ok installed")
    tool("apt-get", 'echo "$*" >> apt')
    made = Machine(tool, clone)
    made.python()
    return made


def refused(machine: Machine) -> str:
    done = machine.setup()
    assert done.returncode == 1
    assert done.stdout == ""
    [line] = done.stderr.splitlines()
    return line


def test_the_second_time_nothing_is_done(machine: Machine) -> None:
    first, second = machine.setup(), machine.setup()
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout == "setup: installing Python packages into .venv\n"
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    assert len(machine.said("made")) == len(machine.said("pip")) == 1
    assert machine.said("apt") == []


def test_what_is_missing_is_installed(machine: Machine) -> None:
    machine.tool("dpkg-query", 'case "$*" in *qpdf*) exit 1;; *) echo install ok installed;; esac')
    assert machine.setup().returncode == 0
    assert machine.said("apt") == ["update -qq", "install -y -qq --no-install-recommends qpdf"]


def test_a_user_with_sudo_uses_it(machine: Machine) -> None:
    machine.tool("dpkg-query", "exit 1")
    machine.tool("id", "echo 1000")
    machine.tool("sudo", 'echo sudo >> apt; exec "$@"')
    assert machine.setup().returncode == 0
    assert machine.said("apt")[:2] == ["sudo", "update -qq"]


def test_a_user_without_sudo_gets_the_line_for_an_administrator(machine: Machine) -> None:
    machine.tool("dpkg-query", 'case "$*" in *qpdf*) exit 1;; *) echo install ok installed;; esac')
    machine.tool("id", "echo 1000")
    line = refused(machine)
    command = "apt-get update && apt-get install --no-install-recommends qpdf"
    assert line.endswith(f"has to run this first: {command}")
    assert machine.said("apt") == []


def test_another_system_is_told_apart(machine: Machine) -> None:
    (machine.tool("apt-get", "") / "apt-get").unlink()
    assert "neither Debian nor Ubuntu" in refused(machine)


def test_an_old_python_is_told_before_pip_fails(machine: Machine) -> None:
    machine.python("3.9.2", old=True)
    assert refused(machine) == (
        "setup: Python 3.11 or newer is needed, and python3 is Python 3.9.2"
    )


def test_a_half_made_venv_is_made_anew(machine: Machine) -> None:
    machine.python(pip="exit 1")
    assert "apt-get install python3-venv" in refused(machine)
    machine.python()
    assert machine.setup().returncode == 0
    assert len(machine.said("made")) == 2


@pytest.mark.parametrize("change", ["another Python", "another folder"])
def test_a_venv_of_another_python_or_folder_is_made_anew(machine: Machine, change: str) -> None:
    machine.setup()
    if change == "another Python":
        machine.python("3.14.0")
    else:
        moved = machine.clone.rename(machine.clone.with_name("moved"))
        machine = Machine(machine.tool, moved)
    assert machine.setup().returncode == 0
    assert len(machine.said("made")) == len(machine.said("pip")) == 2


def test_new_requirements_are_installed_into_the_same_venv(machine: Machine) -> None:
    machine.setup()
    (machine.clone / "pyproject.toml").write_text("# changed")
    machine.setup()
    assert (len(machine.said("made")), len(machine.said("pip"))) == (1, 2)
