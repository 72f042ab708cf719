from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture
def tool(tmp_path: Path) -> Callable[[str, str], Path]:
    """Return a function that makes a program of a shell script, and returns the folder it is in."""
    folder = tmp_path / "tools"
    folder.mkdir()

    def make(name: str, script: str) -> Path:
        (folder / name).write_text(f"#!/bin/sh\n{script}\n", "utf-8")
        (folder / name).chmod(0o755)
        return folder

    return make
