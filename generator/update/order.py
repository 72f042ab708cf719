"""What an update is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.update.fetch import Download


@dataclass(frozen=True, slots=True)
class Order:
    """What an update is asked for.

    Attributes:
        root: the package to update.
        cache: where versions of botocore are unpacked.
        download: how they are got.
        download_sdist: how the source distribution is got whose hash the package's tests hold.
        to: a version of botocore; None for the newest.
        accept_breaking: whether changes that break calls may be written.
        dry_run: whether nothing is to be written.
        pages: as in `Request`.
    """

    root: Path
    cache: Path
    download: Download
    download_sdist: Download
    to: str | None = None
    accept_breaking: bool = False
    dry_run: bool = False
    pages: str = "core"

    @property
    def sdists(self) -> Path:
        """Where the tests look for the source distribution; a dry run leaves none there."""
        return self.cache if self.dry_run else self.root / ".cache"
