"""What `python -m benchmarks.run` takes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.awake import awake
from benchmarks.run import PARTS, parts_of

ROOT = Path(__file__).resolve().parent.parent.parent


def test_parts_are_names_of_tables() -> None:
    assert parts_of("rows,calls") == ["rows", "calls"]
    assert parts_of(",".join(PARTS)) == list(PARTS)


def test_an_unknown_part_is_a_sentence() -> None:
    command = [sys.executable, "-m", "benchmarks.run", "--parts", "calls,unknown"]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 2
    assert "argument --parts: 'unknown' is no table: calls, memory," in done.stderr
    assert "Traceback" not in done.stderr


def programs() -> list[str]:
    """Return the names of the programs that this thread has started and that have not ended."""
    started = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split()
    return [Path(f"/proc/{process}/exe").readlink().name for process in started]


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc of Linux")
def test_each_core_is_kept_awake_to_the_end() -> None:
    before = programs()
    with awake():
        assert programs().count("bench-awake") == os.cpu_count()
    assert programs() == before
