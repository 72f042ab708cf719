"""A version of botocore to the folder of its models: downloaded once, checked, unpacked whole."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generator.read.source import ModelError, reason_of
from generator.write.hold import held, temporary

Download = Callable[[str | None, Path], Path]
"""Puts the wheel of a version of botocore, or of the newest one, into a folder; gives its path."""

VERSION = re.compile(r"\d+\.\d+\.\d+\Z")


@dataclass(frozen=True, slots=True)
class Release:
    """A version of botocore and the folder where its models are."""

    version: str
    data: Path


def fetch(version: str | None, cache: Path, download: Download) -> Release:
    """Return a version of botocore, or the newest one, unpacked below `cache`.

    Raises:
        ModelError: there is no such version, or what came is damaged. Nothing is left behind.
    """
    if version and (cache / version / "data").is_dir():
        return Release(version, cache / version / "data")
    with temporary(cache, ".new-") as folder:
        wheel = download(version, folder)
        found = wheel.name.split("-")[1]
        target = cache / found
        unpack(wheel, folder / "unpacked")
        with held(cache):
            if not (target / "data").is_dir():
                shutil.rmtree(target, ignore_errors=True)
                (folder / "unpacked").rename(target)
    return Release(found, target / "data")


def unpack(wheel: Path, target: Path) -> None:
    """Unpack the models of a wheel; each file must be the one that the wheel's record tells of.

    Raises:
        ModelError: the wheel is damaged, or holds no models.
    """
    try:
        with zipfile.ZipFile(wheel) as archive:
            record = _record(archive)
            names = [name for name in archive.namelist() if name.startswith("botocore/data/")]
            if not names:
                raise ModelError(f"{wheel.name}: there are no models in it")
            for name in names:
                if ".." in Path(name).parts:
                    raise ModelError(f"{wheel.name}: {name} is no place in it")
                content = archive.read(name)
                if record.get(name) != _digest(content):
                    raise ModelError(f"{wheel.name}: {name} is not as its record says")
                path = target / Path(name).relative_to("botocore")
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
    except ModelError:
        raise
    except Exception as error:
        raise ModelError(f"{wheel.name}: cannot be unpacked: {reason_of(error)}") from error


def _record(archive: zipfile.ZipFile) -> dict[str, str]:
    """Digest of each file by its path, as the wheel's RECORD has it."""
    name = next((n for n in archive.namelist() if n.endswith(".dist-info/RECORD")), None)
    if name is None:
        raise ModelError(f"{archive.filename}: there is no record in it")
    rows = csv.reader(io.StringIO(archive.read(name).decode("utf-8")))
    return {row[0]: row[1] for row in rows if len(row) > 1}


def _digest(content: bytes) -> str:
    code = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode()
    return "sha256=" + code.rstrip("=")


def download_pip(version: str | None, folder: Path) -> Path:
    """Download a wheel from PyPI, or from whatever index pip is configured for."""
    return _pip_download(version, folder, ["--only-binary=:all:"], "botocore-*.whl")


def download_pip_sdist(version: str | None, folder: Path) -> Path:
    """Download a source distribution, which pip holds against the index's hash.

    Pip asks it for its name, with the setuptools that are here: to install others for that alone
    would take longer than all the rest of an update.
    """
    options = ["--no-binary=botocore", "--no-build-isolation"]
    return _pip_download(version, folder, options, "botocore-*.tar.gz")


def _pip_download(version: str | None, folder: Path, options: list[str], files: str) -> Path:
    wanted = f"botocore=={version}" if version else "botocore"
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", *options]
    command += ["--disable-pip-version-check", "--dest", str(folder), wanted]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = list(folder.glob(files))
    if done.returncode != 0 or not found:
        raise ModelError(f"{wanted}: cannot be downloaded: {pip_reason(done.stderr)}")
    return found[0]


def pip_reason(said: str) -> str:
    """Return the last error that pip told of; advice may stand below it."""
    errors = re.findall(r"^\s*error: (.+)$", said, re.MULTILINE | re.IGNORECASE)
    return (errors or said.strip().splitlines() or ["pip gave no file"])[-1]


def resolve(named: str, cache: Path, download: Download) -> Release:
    """Return what a user named: a version of botocore, or a folder laid out as its data."""
    if VERSION.match(named):
        return fetch(named, cache, download)
    folder = Path(named).resolve()
    if not folder.is_dir():
        raise ModelError(f"{named}: is neither a version of botocore nor a folder")
    return Release(named, folder)
