"""The programs in C of this folder, compiled when they are not, or when they have changed."""

from __future__ import annotations

import subprocess
from pathlib import Path

_FOLDER = Path(__file__).resolve().parent
_LIBRARIES = {"store": ["-pthread", "-lssl", "-lcrypto"]}


def compiled(name: str) -> Path:
    """Return the program of a file such as server.c, given as "server"."""
    source = _FOLDER / f"{name}.c"
    program = _FOLDER.parent / ".cache" / f"bench-{name}"
    if not program.exists() or program.stat().st_mtime < source.stat().st_mtime:
        program.parent.mkdir(exist_ok=True)
        libraries = _LIBRARIES.get(name, [])
        subprocess.run(["cc", "-O2", "-o", str(program), str(source), *libraries], check=True)
    return program
