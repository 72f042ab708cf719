"""One run at a time: folders that a run holds, so that others wait, and none sweeps what is in use.

A lock goes with its process, however that ends.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold a folder, or the nearest one above it that is there, once nobody else does."""
    place = next(path for path in (folder, *folder.resolve().parents) if path.is_dir())
    handle = os.open(place, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


@contextmanager
def temporary(parent: Path, prefix: str) -> Iterator[Path]:
    """Make a folder that goes with the run; those that killed runs left are swept up first."""
    parent.mkdir(parents=True, exist_ok=True)
    with held(parent):
        sweep(parent, prefix)
        folder = Path(tempfile.mkdtemp(prefix=prefix, dir=parent))
        handle = os.open(folder, os.O_RDONLY)
        fcntl.flock(handle, fcntl.LOCK_EX)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        os.close(handle)


def sweep(parent: Path, prefix: str) -> None:
    """Remove the folders of runs that are no more."""
    for folder in parent.glob(f"{prefix}*"):
        handle = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(folder, ignore_errors=True)
        except BlockingIOError:
            pass
        finally:
            os.close(handle)
