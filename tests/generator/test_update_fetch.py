from __future__ import annotations

import base64
import hashlib
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.read.source import ModelError
from generator.update.fetch import download_pip, download_pip_sdist, fetch, pip_reason, resolve

MODEL = "botocore/data/tiny/2024-01-01/service-2.json"
PAGINATORS = "botocore/data/tiny/2024-01-01/paginators-1.json"


def wheel(path: Path, content: bytes = b"{}", *, recorded: bytes | None = None) -> Path:
    """A wheel with one service's files, and the digest of `recorded` in its record."""
    digest = hashlib.sha256(content if recorded is None else recorded).digest()
    code = base64.urlsafe_b64encode(digest).decode().rstrip("=")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(MODEL, content)
        archive.writestr(PAGINATORS, content)
        archive.writestr("botocore/session.py", "")
        rows = f"\nodd\n{MODEL},sha256={code},2\n{PAGINATORS},sha256={code},2\n"
        archive.writestr("botocore-9.9.9.dist-info/RECORD", rows)
    return path


def downloader(make: Callable[[Path], Path]) -> Callable[[str | None, Path], Path]:
    return lambda version, folder: make(folder / "botocore-9.9.9-py3-none-any.whl")


def test_a_version_is_unpacked_without_its_code(tmp_path: Path) -> None:
    release = fetch(None, tmp_path / "cache", downloader(wheel))
    assert release.version == "9.9.9"
    for name in ("service-2.json", "paginators-1.json"):
        assert (release.data / "tiny/2024-01-01" / name).read_text() == "{}"
    assert [path.name for path in (tmp_path / "cache").iterdir()] == ["9.9.9"]
    assert [path.name for path in (tmp_path / "cache/9.9.9").iterdir()] == ["data"]


def test_a_version_is_downloaded_once(tmp_path: Path) -> None:
    fetch("9.9.9", tmp_path, downloader(wheel))

    def refuse(version: str | None, folder: Path) -> Path:
        raise AssertionError

    assert fetch("9.9.9", tmp_path, refuse).data.is_dir()


def cut_short(path: Path) -> Path:
    content = wheel(path).read_bytes()
    path.write_bytes(content[: len(content) // 2])
    return path


def empty(path: Path) -> Path:
    path.touch()
    return path


def edited(path: Path) -> Path:
    return wheel(path, recorded=b"[]")


def climbing(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("botocore/data/../../x", "{}")
        archive.writestr("botocore-9.9.9.dist-info/RECORD", "")
    return path


def without_models(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("botocore-9.9.9.dist-info/RECORD", "")
    return path


def without_record(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(MODEL, "{}")
    return path


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (cut_short, "cannot be unpacked"),
        (empty, "cannot be unpacked"),
        (climbing, r"^botocore-9.9.9-py3-none-any.whl: botocore/data/../../x is no place in it$"),
        (edited, "is not as its record says"),
        (without_models, "there are no models in it"),
        (without_record, "there is no record in it"),
    ],
)
def test_a_damaged_download_is_refused_and_leaves_nothing(
    tmp_path: Path, make: Callable[[Path], Path], reason: str
) -> None:
    with pytest.raises(ModelError, match=reason):
        fetch(None, tmp_path / "cache", downloader(make))
    assert list((tmp_path / "cache").iterdir()) == []


def test_a_user_names_a_version_or_a_folder(tmp_path: Path) -> None:
    assert resolve("9.9.9", tmp_path, downloader(wheel)).version == "9.9.9"
    assert resolve(str(tmp_path), tmp_path, downloader(wheel)).data == tmp_path
    with pytest.raises(ModelError, match="neither a version of botocore nor a folder"):
        resolve("newest", tmp_path / "cache", downloader(wheel))


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (
            "WARNING: Retrying\nERROR: Could not find a version\nERROR: No matching distribution\n",
            "No matching distribution",
        ),
        (
            "  error: subprocess-exited-with-error\n      error: invalid command 'x'\n"
            "  note: This error originates from a subprocess.\nerror: metadata-generation-failed\n"
            "\nhint: See above for details.\n",
            "metadata-generation-failed",
        ),
        ("No module named pip\n", "No module named pip"),
        ("", "pip gave no file"),
    ],
)
def test_a_download_that_fails_tells_what_pip_said(said: str, reason: str) -> None:
    assert pip_reason(said) == reason


@pytest.mark.parametrize(("status", "came"), [(1, True), (0, False)])
def test_a_download_counts_when_pip_ends_well_and_its_file_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int, came: bool
) -> None:
    def pip(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        if came:
            (tmp_path / "botocore-1.2.3-py3-none-any.whl").touch()
        return subprocess.CompletedProcess(command, status, "", "error: full\n")

    monkeypatch.setattr("generator.update.fetch.subprocess.run", pip)
    with pytest.raises(ModelError, match=r"^botocore==1\.2\.3: cannot be downloaded: full$"):
        download_pip("1.2.3", tmp_path)


def test_a_distribution_is_downloaded_by_the_setuptools_that_are_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def pip(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        asked.append(command)
        (tmp_path / "botocore-1.2.3-py3-none-any.whl").touch()
        (tmp_path / "botocore-1.2.3.tar.gz").touch()
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr("generator.update.fetch.subprocess.run", pip)
    assert download_pip("1.2.3", tmp_path).name == "botocore-1.2.3-py3-none-any.whl"
    assert download_pip_sdist(None, tmp_path).name == "botocore-1.2.3.tar.gz"
    start = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    end = ["--disable-pip-version-check", "--dest", str(tmp_path)]
    assert asked == [
        [*start, "--only-binary=:all:", *end, "botocore==1.2.3"],
        [*start, "--no-binary=botocore", "--no-build-isolation", *end, "botocore"],
    ]


def test_what_pip_says_is_told_as_the_reason_and_nowhere_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    python = tmp_path / "python"
    python.write_text("#!/bin/sh\necho looking\necho 'ERROR: full' >&2\nexit 1\n")
    python.chmod(0o755)
    monkeypatch.setattr("generator.update.fetch.sys.executable", str(python))
    with pytest.raises(ModelError, match=r"^botocore: cannot be downloaded: full$"):
        download_pip(None, tmp_path)
    assert capfd.readouterr() == ("", "")
