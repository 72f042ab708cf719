"""Which names and which clocks in tests `.ci/lint-tests.R` refuses."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

LINES = {
    r'list("\u00e9" = 1)': True,
    r"list('a\\\u00e9' = 1)": True,
    "list(caf\u00e9 = 1)": True,
    r'setNames(1, "\u00e9")': False,
    r'list("\\u00e9" = "\u00e9")': False,
    "list(cafe = 1)": False,
    "expect_lt(system.time(work())[[1]], 2)": True,
    "start <- proc.time()": True,
    "Sys.sleep(0.1)": True,
    'list("Sys.sleep" = 1)': False,
}


def test_names_beyond_ascii_and_clocks_are_refused(tmp_path: Path) -> None:
    program = shutil.which("Rscript")
    assert program is not None
    file = tmp_path / "test-a.R"
    file.write_text("\n".join(LINES), "utf-8")
    code = 'source(".ci/lint-tests.R"); writeLines(lint_test(commandArgs(TRUE)))'
    command = [program, "--vanilla", "-e", code, str(file)]
    found = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout
    refused = [number for number, wrong in enumerate(LINES.values(), start=1) if wrong]
    assert sorted(line.split(": ")[0] for line in found.splitlines()) == [
        f"{file}:{n}" for n in refused
    ]
