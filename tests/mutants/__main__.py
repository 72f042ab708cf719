"""Put slips into a copy of the package, one at a time, and tell which the suites do not notice.

A slip runs through the tests that mirror its file, then through those of the code around it. What
they miss, runs through the rest of the unit suite when all slips have had their turn; one that does
not build counts for nothing.
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

from tests.mutants.reach import marks_of, neighbours, read_reach, seers
from tests.mutants.slips import CODE, Slip, choose, mirrors

ROOT = Path(__file__).resolve().parent.parent.parent
SECONDS = 600
"""How much of a processor a run may take; one that takes more has noticed."""

PATIENCE = 1800
"""How long a run may take on a busy machine; one that takes longer waits for what does not come."""

R = ["Rscript", "--vanilla", "tests/mutants/run.R"]
"""Runs R's unit tests; a file of R/ among its arguments counts instead of the installed one."""

UNREADABLE = 3
"""The status of run.R when that file is not R."""

_FAILED = re.compile(r"^FAILED (\S+)|(?:Failure|Error) \('?(test-[\w-]+\.R:\d+)", re.MULTILINE)


def main() -> int:
    """Run what was asked for; the status is the number of slips that survived, at most 100."""
    options = parser().parse_args()
    tests = tracked()
    reach = read_reach(options.reach.read_text("utf-8")) if options.reach else []
    slips = choose(ROOT, options.language, options.count, options.seed, options.only)
    ends: Counter[str] = Counter()
    copies: SimpleQueue[Path] = SimpleQueue()

    def around(slip: Slip) -> dict[str, list[str]]:
        near = mirrors(slip.path, tests)
        marks = marks_of(slip, ROOT)
        others = neighbours(marks, ROOT, suite(slip.path, tests)) - set(near)
        return {"its mirror": near, "its neighbours": sorted(others)}

    def rest(slip: Slip) -> dict[str, list[str]]:
        done = {test for stage in around(slip).values() for test in stage}
        left = [test for test in suite(slip.path, tests) if test not in done]
        return {"the suite": seers(slip, ROOT, left, reach)}

    def show(slip: Slip, stages: Mapping[str, Sequence[str]], missed: str) -> str:
        copy = copies.get()
        end, seen = judge(copy, slip, stages)
        copies.put(copy)
        end = end or missed
        sys.stdout.write(f"{end}{seen and ', ' + seen}: {slip}\n")
        sys.stdout.flush()
        ends[end] += 1
        return end

    with (
        tempfile.TemporaryDirectory(prefix="claws-mutants-") as folder,
        ThreadPoolExecutor(options.jobs) as pool,
    ):
        for job in range(options.jobs):
            copies.put(copy_tree(Path(folder) / f"claws-{job}", tests))
        found = list(pool.map(lambda slip: show(slip, around(slip), "missed so far"), slips))
        missed = [slip for slip, end in zip(slips, found, strict=True) if end == "missed so far"]
        list(pool.map(lambda slip: show(slip, rest(slip), "SURVIVED"), missed))
    del ends["missed so far"]
    sys.stdout.write(", ".join(f"{end} {count}" for end, count in sorted(ends.items())) + "\n")
    return min(ends["SURVIVED"], 100)


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    made = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    made.add_argument("language", choices=sorted(CODE))
    made.add_argument("--count", type=int, default=10, help="how many slips (default: 10)")
    made.add_argument("--seed", type=int, default=1, help="others with another one (default: 1)")
    made.add_argument("--only", default="", help="a pattern for files, such as R/call")
    made.add_argument("--jobs", type=int, default=1, help="how many at a time (default: 1)")
    made.add_argument("--reach", type=Path, help="what reach.R wrote: only tests that can see run")
    return made


def tracked() -> list[str]:
    """Paths of the repository's files."""
    done = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def copy_tree(copy: Path, paths: list[str]) -> Path:
    """Copy the repository's files, what was built of them and what was set up."""
    built = [path.relative_to(ROOT).as_posix() for path in (ROOT / "src").glob("*.o")]
    for path in [*paths, "src/Makevars", *built]:
        if (ROOT / path).is_file():
            (copy / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / path, copy / path)
    shutil.copytree(ROOT / ".rlib/claws", copy / ".rlib/claws")
    (copy / ".cache").symlink_to(ROOT / ".cache")
    return copy


def judge(copy: Path, slip: Slip, stages: Mapping[str, Sequence[str]]) -> tuple[str, str]:
    """Run tests on a slip, stage by stage; return how it ended, when it was seen, and by which."""
    file = copy / slip.path
    sound = file.read_text("utf-8")
    file.write_text(slip.put(sound), "utf-8")
    try:
        if not builds(copy, slip):
            return "does not build", ""
        for stage, tests in stages.items():
            status, seen = run(copy, command(slip.path, tests)) if tests else (0, "")
            if status:
                return "does not build" if status == UNREADABLE else f"killed by {stage}", seen
        return "", ""
    finally:
        file.write_text(sound, "utf-8")


def builds(copy: Path, slip: Slip) -> bool:
    """Whether the code with a slip can be run at all. Of R, the tests' own run tells."""
    if slip.path.endswith(".py"):
        return run(copy, [sys.executable, "-m", "py_compile", slip.path])[0] == 0
    if slip.path.endswith(".R"):
        return True
    sources = sorted(path.name for path in (copy / "src").glob("*.c"))
    shared = ["R", "CMD", "SHLIB", "--output=../.rlib/claws/libs/claws.so", *sources]
    return run(copy / "src", shared)[0] == 0


def command(path: str, tests: Sequence[str]) -> list[str]:
    """What runs test files on a changed file, until one fails."""
    if path.endswith(".py"):
        return [sys.executable, "-m", "pytest", "-q", "-x", *tests]
    return [*R, *([path] if path.endswith(".R") else []), *tests]


def suite(path: str, tests: Sequence[str]) -> list[str]:
    """The files of the unit suite for a file; that of R is that of C, too."""
    start = "tests/generator/test_" if path.endswith(".py") else "tests/testthat/test-"
    return [test for test in tests if test.startswith(start)]


def run(folder: Path, command: list[str]) -> tuple[int, str]:
    """Run a command in a folder of the copy, and return its status and which test failed.

    Tests whose R tells of its stack have failed.
    """
    copy = folder if (folder / ".rlib").is_dir() else folder.parent
    libraries = f"{copy / '.rlib'}:{ROOT / '.rlib'}"
    environment = {**os.environ, "R_LIBS": libraries, "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            errors="replace",
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS)),
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return 1, "it did not end"
    said = done.stdout + done.stderr
    failed = _FAILED.search(said)
    status = done.returncode or int("stack imbalance" in said)
    return status, "" if failed is None else failed[1] or failed[2]


if __name__ == "__main__":
    sys.exit(main())
