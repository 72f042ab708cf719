"""The source distribution of the pinned botocore, whose cases the tests read, and its hash."""

from __future__ import annotations

import hashlib
import json
import tomllib
from dataclasses import dataclass
from pathlib import Path

from generator.update.fetch import Download
from generator.write.hold import temporary

PATH = "tests/conformance/sdist.toml"
"""Where it is written down, seen from the package's root."""

HEADER = """\
# The source distribution of botocore whose cases the tests read; `python -m generator update`
# writes the hash of the one that the index has, and the tests accept no other.
"""


@dataclass(frozen=True, slots=True)
class Sdist:
    """A source distribution: the version of botocore, and the SHA-256 of the file."""

    version: str
    sha256: str

    @property
    def file(self) -> str:
        """The name of the file."""
        return f"botocore-{self.version}.tar.gz"


def read_sdist(text: str) -> Sdist:
    """Read what `sdist_text()` wrote."""
    return Sdist(**tomllib.loads(text))


def sdist_text(sdist: Sdist) -> str:
    """Return the source distribution as TOML."""
    rows = {"version": sdist.version, "sha256": sdist.sha256}
    return HEADER + "".join(f"{key} = {json.dumps(value)}\n" for key, value in rows.items())


def fetch_sdist(version: str, cache: Path, download: Download) -> Sdist:
    """Download a version's source distribution into `cache`, where the tests look for it.

    Raises:
        ModelError: it cannot be had.
    """
    with temporary(cache, ".new-") as folder:
        path = download(version, folder)
        sdist = Sdist(version, hashlib.sha256(path.read_bytes()).hexdigest())
        path.replace(cache / sdist.file)
    return sdist
