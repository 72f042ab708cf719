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

UNIT_R = 'testthat::test_dir("tests/testthat", package = "claws", load_package = "installed")'
ONE_R = UNIT_R.replace("test_dir", "test_file").replace("tests/testthat", "{}")


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
        if run(copy, suite(options.language)):
            raise SystemExit("the suite fails without any slip")
        for slip in choose(copy, options.language, options.count, options.seed):
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


def install(copy: Path) -> bool:
    """Install the copy into a library of its own; what did not change is not built again."""
    command = "R CMD INSTALL --no-docs --no-test-load --no-byte-compile --library=.rlib .".split()
    return run(copy, command) == 0


def judge(copy: Path, slip: Slip, tests: list[str]) -> str:
    """Run the tests on one slip and return how it ended."""
    file = copy / slip.path
    sound = file.read_text("utf-8")
    file.write_text(slip.put(sound), "utf-8")
    try:
        if not builds(copy, slip):
            return "does not build"
        near = mirrors(slip.path, tests)
        if any(run(copy, command) for command in commands(slip, near)):
            return "killed by its mirror"
        return "killed by the suite" if run(copy, suite(language_of(slip))) else "SURVIVED"
    finally:
        file.write_text(sound, "utf-8")


def builds(copy: Path, slip: Slip) -> bool:
    """Whether the code with a slip can be run at all."""
    if slip.path.endswith(".py"):
        return run(copy, [sys.executable, "-m", "py_compile", slip.path]) == 0
    return install(copy)


def commands(slip: Slip, tests: list[str]) -> list[list[str]]:
    """What runs each of some test files."""
    if slip.path.endswith(".py"):
        return [[sys.executable, "-m", "pytest", "-q", "-x", test] for test in tests]
    return [["Rscript", "--vanilla", "-e", ONE_R.format(test)] for test in tests]


def language_of(slip: Slip) -> str:
    """The language of a slip's file."""
    return "python" if slip.path.endswith(".py") else "r"


def suite(language: str) -> list[str]:
    """What runs the unit suite of a language; that of R is that of C, too."""
    if language == "python":
        return [sys.executable, "-m", "pytest", "-q", "-x", "tests/generator"]
    return ["Rscript", "--vanilla", "-e", UNIT_R]


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
