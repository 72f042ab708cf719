"""`.ci/chroot` and `.ci/r-current`, where there can be no root folder of another Debian."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
Tool = Callable[[str, str], Path]


def run(script: str, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    command = [str(shutil.which("bash")), f".ci/{script}", *arguments]
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)


def refused(folder: Path) -> str:
    done = run("r-current", "trixie", "claws.tar.gz", PATH=str(folder))
    assert (done.returncode, done.stdout) == (1, "")
    [line] = done.stderr.splitlines()
    return line


def tools(tool: Tool, user: int) -> Path:
    for name in ("bash", "dirname", "env", "grep", "sha256sum"):
        tool(name, f'exec {shutil.which(name)} "$@"')
    return tool("id", f"echo {user}")


def test_a_user_without_rights_is_told_in_one_sentence_and_nothing_is_skipped(tool: Tool) -> None:
    line = refused(tools(tool, 1000))
    assert "only root can make one" in line
    assert line.endswith("CLAWS_SKIP_CHROOT=yes leaves them out.")


def test_a_machine_without_debootstrap_is_told_what_to_install(tool: Tool) -> None:
    assert "apt-get install debootstrap" in refused(tools(tool, 0))


def test_what_is_left_out_on_request_is_told(tool: Tool) -> None:
    folder = tools(tool, 1000)
    done = run("r-current", "trixie", "x.tar.gz", PATH=str(folder), CLAWS_SKIP_CHROOT="yes")
    assert done.returncode == 0
    assert "left out, since CLAWS_SKIP_CHROOT is set" in done.stdout
