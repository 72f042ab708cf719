"""`R CMD check --as-cran` of source packages, one after another, and what came of it."""

from __future__ import annotations

import os
import re
import resource
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

SECONDS = 600
"""How long the check of a package may take, in processor time: what else runs does not count."""

ENVIRONMENT: Mapping[str, str] = {
    "_R_CHECK_CRAN_INCOMING_": "FALSE",  # asks the network
    "_R_CHECK_SYSTEM_CLOCK_": "0",  # asks the network
    "_R_CHECK_PKG_SIZES_THRESHOLD_": "28",  # megabytes; from 5 on a note up to R 4.4, then none
}
"""What a check on a machine without network leaves out; the Makefile's `check-r` does the same."""

TIME = "seconds.txt"
"""The file in a folder of R CMD check that holds how much processor time it took."""


def check_package(file: Path) -> None:
    """Check a source package; the log and the time stay in `<package>.Rcheck` beside it."""
    folder = results(file)
    started = processor_seconds()
    subprocess.run(
        ["R", "CMD", "check", "--as-cran", "--no-manual", file.name],
        cwd=file.parent,
        env={**os.environ, **ENVIRONMENT},
        capture_output=True,
        check=False,
    )
    folder.mkdir(exist_ok=True)
    (folder / TIME).write_text(f"{processor_seconds() - started:.0f}\n", "utf-8")


def processor_seconds() -> float:
    """Return the processor time of all programs that this one started and that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def results(file: Path) -> Path:
    """Return the folder that R CMD check leaves for a source package."""
    return file.parent / f"{file.name.split('_')[0]}.Rcheck"


def check_status(folder: Path) -> str:
    """Return what R CMD check said in the end, with the version of R and the processor time."""
    log = folder / "00check.log"
    if not log.exists():
        return "not run"
    lines = log.read_text("utf-8", errors="replace")
    status = re.search(r"^Status: (.*)$", lines, re.MULTILINE)
    version = re.search(r"^\* using R (?:version )?(\S+)", lines, re.MULTILINE)
    time = folder / TIME
    seconds = f", {time.read_text('utf-8').strip()} s of processor time" if time.exists() else ""
    said = status[1] if status else "broken off"
    return f"{said} (R {version[1] if version else '?'}{seconds})"


def refusals(files: Sequence[Path]) -> list[str]:
    """Return what CRAN would not take, a line for each package: findings, and slowness."""
    found = []
    for file in files:
        status = check_status(results(file))
        if not status.startswith("OK"):
            found.append(f"{file.name}: {status}; see {results(file) / '00check.log'}")
        elif int((results(file) / TIME).read_text("utf-8")) > SECONDS:
            found.append(f"{file.name}: {status}, and {SECONDS} s are the limit")
    return found
