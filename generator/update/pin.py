"""The version of botocore that a package is pinned to, and its own."""

from __future__ import annotations

import re
from pathlib import Path

from generator.read.source import ModelError

PIN = "pyproject.toml"
"""The file with the pin, seen from the package's root."""


def read_pin(root: Path) -> str:
    """Return the version of botocore that a package is pinned to.

    Raises:
        ModelError: pyproject.toml does not pin one.
    """
    path = root / "pyproject.toml"
    found = _PIN.search(path.read_text("utf-8")) if path.exists() else None
    if found is None:
        raise ModelError(f'{path}: no line pins botocore as "botocore==1.2.3"')
    return found.group(1)


def write_pin(text: str, version: str) -> str:
    """Return pyproject.toml with another version of botocore pinned."""
    return _PIN.sub(f"botocore=={version}", text, count=1)


_PIN = re.compile(r"(?<=\")botocore==(\d+\.\d+\.\d+)")


def read_version(root: Path) -> str:
    """Return the package's version."""
    found = _VERSION.search((root / "DESCRIPTION").read_text("utf-8"))
    if found is None:
        raise ModelError(f"{root / 'DESCRIPTION'}: there is no Version")
    return found.group(1)


_VERSION = re.compile(r"^Version: (\S+)$", re.MULTILINE)


def write_version(description: str, version: str) -> str:
    """Return DESCRIPTION with another version of the package."""
    return _VERSION.sub(f"Version: {version}", description, count=1)
