"""One run at a time: folders that a run holds, so that others wait, and none sweeps what is in use.

A lock goes with its process, however that ends. Processes that were forked from it have it, too,
until they let go.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

_handles: set[int] = set()
"""Handles of the folders that are held."""


def let_go() -> None:
    """Hold nothing in this process, which was forked from one that goes on holding."""
    while _handles:
        os.close(_handles.pop())


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    handle = os.open(folder, os.O_RDONLY)
    _handles.add(handle)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        if handle in _handles:
            _handles.remove(handle)
            os.close(handle)


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold a folder, or the nearest one above it that is there, once nobody else does."""
    place = next(path for path in (folder, *folder.resolve().parents) if path.is_dir())
    with _locked(place):
        yield


@contextmanager
def temporary(parent: Path, prefix: str) -> Iterator[Path]:
    """Make a folder that goes with the run; those that killed runs left are swept up first."""
    parent.mkdir(parents=True, exist_ok=True)
    with ExitStack() as held_on:
        with held(parent):
            sweep(parent, prefix)
            folder = Path(tempfile.mkdtemp(prefix=prefix, dir=parent))
            held_on.enter_context(_locked(folder))
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


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
