"""Put slips into a copy of the package, one at a time, and tell which the suites do not notice.

A slip runs through the tests that mirror its file, then through the unit suite; one that does not
build counts for nothing.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.mutants.slips import CODE, Slip, choose, mirrors

ROOT = Path(__file__).resolve().parent.parent.parent
SECONDS = 1200
"""How long a run may take; one that takes longer has noticed."""

R = ["Rscript", "--vanilla", "tests/mutants/run.R"]
"""Runs R's unit tests; a file of R/ among its arguments counts instead of the installed one."""


def main() -> int:
    """Run what was asked for; the status is the number of slips that survived, at most 100."""
    options = parser().parse_args()
    tests = tracked()
    ends: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="claws-mutants-") as folder:
        copy = Path(folder) / "claws"
        copy_tree(copy, tests)
        if options.language != "python" and not install(copy):
            raise SystemExit("the package does not build")
        slips = choose(copy, options.language, options.count, options.seed)
        if run(copy, command(slips[0].path, suite(slips[0].path))):
            raise SystemExit("the suite fails without any slip")
        for slip in slips:
            end = judge(copy, slip, tests)
            ends[end] += 1
            sys.stdout.write(f"{end}: {slip}\n")
            sys.stdout.flush()
    sys.stdout.write(", ".join(f"{end} {count}" for end, count in sorted(ends.items())) + "\n")
    return min(ends["SURVIVED"], 100)


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    made = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    made.add_argument("language", choices=sorted(CODE))
    made.add_argument("--count", type=int, default=10, help="how many slips (default: 10)")
    made.add_argument("--seed", type=int, default=1, help="others with another one (default: 1)")
    return made


def tracked() -> list[str]:
    """Paths of the repository's files."""
    done = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def copy_tree(copy: Path, paths: list[str]) -> None:
    """Copy the repository's files, and let the copy use what was set up."""
    for path in paths:
        if (ROOT / path).is_file():
            (copy / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / path, copy / path)
    (copy / ".rlib").mkdir()
    (copy / ".cache").symlink_to(ROOT / ".cache")


def install(copy: Path, *what: str) -> bool:
    """Install the copy into a library of its own; what did not change is not built again."""
    command = "R CMD INSTALL --no-docs --no-test-load --no-byte-compile --library=.rlib".split()
    return run(copy, [*command, *what, "."]) == 0


def judge(copy: Path, slip: Slip, tests: list[str]) -> str:
    """Run the tests on one slip and return how it ended."""
    file = copy / slip.path
    sound = file.read_text("utf-8")
    file.write_text(slip.put(sound), "utf-8")
    try:
        if not builds(copy, slip):
            return "does not build"
        near = mirrors(slip.path, tests)
        if near and run(copy, command(slip.path, near)):
            return "killed by its mirror"
        rest = command(slip.path, suite(slip.path))
        return "killed by the suite" if run(copy, rest) else "SURVIVED"
    finally:
        file.write_text(sound, "utf-8")


def builds(copy: Path, slip: Slip) -> bool:
    """Whether the code with a slip can be run at all. The tests' own run reads a file of R/."""
    if slip.path.endswith(".py"):
        return run(copy, [sys.executable, "-m", "py_compile", slip.path]) == 0
    if slip.path.endswith(".R"):
        return run(copy, ["Rscript", "--vanilla", "-e", f'parse("{slip.path}")']) == 0
    return install(copy, "--libs-only")


def command(path: str, tests: list[str]) -> list[str]:
    """What runs tests, files or folders, on a changed file, until one fails."""
    if path.endswith(".py"):
        return [sys.executable, "-m", "pytest", "-q", "-x", *tests]
    return [*R, *([path] if path.endswith(".R") else []), *tests]


def suite(path: str) -> list[str]:
    """The folder of the unit suite for a file; that of R is that of C, too."""
    return ["tests/generator" if path.endswith(".py") else "tests/testthat"]


def run(copy: Path, command: list[str]) -> int:
    """Run a command in the copy; tests whose R tells of its stack have failed."""
    libraries = f"{copy / '.rlib'}:{ROOT / '.rlib'}"
    environment = {**os.environ, "R_LIBS": libraries, "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(
            command,
            cwd=copy,
            env=environment,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return 1
    return done.returncode or int("stack imbalance" in done.stderr + done.stdout)


if __name__ == "__main__":
    sys.exit(main())
