from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.mutants.__main__ import command
from tests.mutants.slips import CODE, choose, mirrors, slips_of

ROOT = Path(__file__).resolve().parent.parent.parent
RUN = ROOT / "tests/mutants/run.R"

TEXT = '''"""Says a == b
and c == d."""
import a  # ==
# a == b
x = a == b and not c
'''


def test_a_slip_changes_one_place_of_code_and_nothing_beside_it() -> None:
    slips = list(slips_of("a.py", TEXT))
    assert [slip.after for slip in slips] == ["x = a != b and not c", "x = a == b or not c"]
    assert slips[0].put(TEXT) == TEXT.replace("x = a == b", "x = a != b")


@pytest.mark.parametrize("language", CODE)
def test_slips_are_chosen_by_the_seed_each_in_another_file(language: str) -> None:
    first = choose(ROOT, language, 10, 1)
    assert first == choose(ROOT, language, 10, 1)
    assert first != choose(ROOT, language, 10, 2)
    assert len({slip.path for slip in first}) == 10


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("generator/docs/rd.py", ["tests/generator/test_docs_rd.py"]),
        ("generator/lint.py", []),
        ("R/json-read.R", ["tests/testthat/test-json-read.R"]),
        (
            "src/json-text.c",
            ["tests/testthat/test-json-read.R", "tests/testthat/test-json-write.R"],
        ),
        ("src/odd.c", []),
    ],
)
def test_the_mirror_of_a_file_has_its_name_or_the_longest_part_of_it(
    path: str, expected: list[str]
) -> None:
    tests = [
        "tests/generator/test_docs_rd.py",
        "tests/testthat/test-json-read.R",
        "tests/testthat/test-json-write.R",
    ]
    assert mirrors(path, tests) == expected


@pytest.mark.parametrize(("after", "status"), [("TRUE", 0), ("FALSE", 1), ("TRUE)", 1)])
def test_a_changed_file_of_r_counts_instead_of_the_installed_one(
    tmp_path: Path, after: str, status: int
) -> None:
    sound = (ROOT / "R/ascii.R").read_text("utf-8")
    changed = sound.replace("as_texts(x), TRUE)", f"as_texts(x), {after})")
    for path, text in {"R/ascii.R": changed, "tests/mutants/run.R": RUN.read_text()}.items():
        (tmp_path / path).parent.mkdir(parents=True)
        (tmp_path / path).write_text(text, "utf-8")
    done = subprocess.run(
        command("R/ascii.R", [str(ROOT / "tests/testthat/test-ascii.R")]),
        cwd=tmp_path,
        env={**os.environ, "R_LIBS": str(ROOT / ".rlib")},
        capture_output=True,
        check=False,
    )
    assert done.returncode == status
