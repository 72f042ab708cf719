"""Which sentences `.ci/lint-prose.R` refuses."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

REFUSED = (
    "What comes back is a list.",
    "# Whatever lies at a path, a look at it never hangs.",
    "Who asks is told.",
    "* Whoever releases it writes the version.",
    "Where credentials come from.",
    "How often one may try again is one less.",
)
TAKEN = (
    "The result is a list.",
    "What now?",
    "Where nothing is given, the default counts.",
    "When a call fails, it is sent again.",
    "Which failures are retried, how often, after what delay.",
    "Whether the body stays unsigned.",
)


def test_a_sentence_with_a_free_relative_as_its_subject_is_refused(tmp_path: Path) -> None:
    program = shutil.which("Rscript")
    assert program is not None
    code = (
        'source(".ci/lint-prose.R"); cases <- jsonlite::fromJSON(commandArgs(TRUE));'
        "cat(prose_at_fault(cases))"
    )
    cases = json.dumps([*REFUSED, *TAKEN])
    command = [program, "--vanilla", "-e", code, cases]
    found = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout
    assert [int(place) for place in found.split()] == list(range(1, len(REFUSED) + 1))


def test_sentences_are_found_over_the_lines_of_a_comment(tmp_path: Path) -> None:
    program = shutil.which("Rscript")
    assert program is not None
    file = tmp_path / "a.R"
    file.write_text(
        "# A list. What\n# is in it is named.\nx <- 1\n#' @param y What it is.\n", "utf-8"
    )
    code = 'source(".ci/lint-prose.R"); writeLines(prose_check(commandArgs(TRUE), prose_comments))'
    command = [program, "--vanilla", "-e", code, str(file)]
    found = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout
    assert [line.split(": ")[0] for line in found.splitlines()] == [f"{file}:1", f"{file}:4"]


def test_strings_of_a_table_are_sentences(tmp_path: Path) -> None:
    program = shutil.which("Rscript")
    assert program is not None
    file = tmp_path / "a.toml"
    file.write_text('[["a", \'"string"\', "The key."],\n["b", "1", "What it is."]]\n', "utf-8")
    code = 'source(".ci/lint-prose.R"); writeLines(prose_check(commandArgs(TRUE), prose_strings))'
    command = [program, "--vanilla", "-e", code, str(file)]
    found = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout
    assert [line.split(": ")[0] for line in found.splitlines()] == [f"{file}:2"]
