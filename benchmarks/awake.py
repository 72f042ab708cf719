"""Cores that do not sleep: waking one of a virtual machine takes as long as a small call."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.compiled import compiled


@contextmanager
def awake() -> Iterator[None]:
    """Keep each core busy with what runs only while nothing else does; on Linux alone."""
    count = (os.cpu_count() or 1) if sys.platform == "linux" else 0
    program = compiled("awake") if count else Path()
    running = [subprocess.Popen([str(program)]) for _ in range(count)]
    try:
        yield
    finally:
        for process in running:
            process.kill()
            process.wait()
