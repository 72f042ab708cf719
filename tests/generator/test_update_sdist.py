from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from generator.read.source import ModelError
from generator.update.pin import read_pin
from generator.update.sdist import Sdist, fetch_sdist, read_sdist, sdist_text

ROOT = Path(__file__).resolve().parent.parent.parent


def download(version: str | None, folder: Path) -> Path:
    path = folder / f"botocore-{version}.tar.gz"
    path.write_bytes(b"cases")
    return path


def test_what_is_written_is_read() -> None:
    sdist = Sdist("1.2.3", "ab" * 32)
    assert read_sdist(sdist_text(sdist)) == sdist
    assert sdist.file == "botocore-1.2.3.tar.gz"


def test_a_file_is_put_where_the_tests_look_and_its_hash_is_told(tmp_path: Path) -> None:
    sdist = fetch_sdist("1.2.3", tmp_path / "cache", download)
    assert sdist == Sdist("1.2.3", hashlib.sha256(b"cases").hexdigest())
    assert [path.name for path in (tmp_path / "cache").iterdir()] == [sdist.file]


def test_a_download_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def fail(version: str | None, folder: Path) -> Path:
        (folder / "half").touch()
        raise ModelError("cannot be downloaded")

    with pytest.raises(ModelError):
        fetch_sdist("1.2.3", tmp_path, fail)
    assert list(tmp_path.iterdir()) == []


def test_the_cases_are_those_of_the_pinned_version() -> None:
    sdist = read_sdist((ROOT / "tests/conformance/sdist.toml").read_text("utf-8"))
    assert sdist.version == read_pin(ROOT)
