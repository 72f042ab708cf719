from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.mutants.__main__ import UNREADABLE, command
from tests.mutants.reach import Reach, marks_of, neighbours, seers
from tests.mutants.slips import CODE, Slip, choose, mirrors, slips_of

ROOT = Path(__file__).resolve().parent.parent.parent
RUN = ROOT / "tests/mutants/run.R"

TEXT = '''"""Says a == b
and c == d."""
import a  # ==
# a == b
x = a == b and not c  # a == b
y = a %||% b
'''


def test_a_slip_changes_one_place_of_code_and_nothing_beside_it() -> None:
    slips = list(slips_of("a.py", TEXT))
    assert [slip.after for slip in slips] == [
        "x = a != b and not c  # a == b",
        "x = a == b or not c  # a == b",
    ]
    assert slips[0].put(TEXT) == TEXT.replace("x = a == b", "x = a != b")


@pytest.mark.parametrize("language", CODE)
def test_slips_are_chosen_by_the_seed_each_in_another_file(language: str) -> None:
    first = choose(ROOT, language, 10, 1)
    assert first == choose(ROOT, language, 10, 1)
    assert first != choose(ROOT, language, 10, 2)
    assert len({slip.path for slip in first}) == 10


def test_slips_of_some_files_alone_are_chosen() -> None:
    assert {slip.path for slip in choose(ROOT, "r", 10, 1, "R/uri")} == {"R/uri.R"}


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


C = """/* both() */
static int plus(int x) { return x + 1; }

static const kind kinds[] = {
  {"plus", plus},
};

static int both(int x, int y) {
  const char *word = "minus";
  int sums[] = {x,
    y};
  return plus(x) + y->minus + minus(y);
}

SEXP c_sum(
  SEXP x
) {
  return both(x, x);
}

SEXP c_less(SEXP x) {
  return minus(x); // both
}
"""
OTHER = """#define minus(x) x - 1

static int plus(int x) { return x + 2; }

SEXP c_other(SEXP x) { return plus(x); }
"""
SUM = """add <- function(x) {
  .Call(c_sum, x)
}

`+.sum` <- function(x, y) x + y
"""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    for path, text in {"src/sum.c": C, "src/other.c": OTHER, "R/sum.R": SUM}.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("path", "line", "expected"),
    [
        ("src/sum.c", 2, {"c_sum"}),
        ("src/sum.c", 12, {"c_sum"}),
        ("src/sum.c", 22, {"c_less"}),
        ("src/other.c", 1, {"c_sum", "c_less"}),
        ("src/other.c", 3, {"c_other"}),
        ("R/sum.R", 2, {"add"}),
        ("R/sum.R", 5, {"+.sum"}),
    ],
)
def test_code_is_reached_by_the_function_of_r_or_the_entries_of_c_that_call_it(
    small: Path, path: str, line: int, expected: set[str]
) -> None:
    assert marks_of(Slip(path, line, "", ""), small) == expected


def test_the_neighbours_of_code_are_the_mirrors_of_the_files_that_name_it(small: Path) -> None:
    tests = ["tests/testthat/test-sum.R", "tests/testthat/test-other.R"]
    assert neighbours({"c_sum"}, small, tests) == {"tests/testthat/test-sum.R"}
    assert neighbours({"c_other"}, small, tests) == set()


def test_a_slip_is_shown_to_the_tests_that_reach_it_and_to_those_that_nobody_knows(
    small: Path,
) -> None:
    reach = [
        Reach("slow", 2, False, frozenset({"c_sum", "add"})),
        Reach("quick", 1, False, frozenset({"add"})),
        Reach("other", 0, False, frozenset({"c_other"})),
        Reach("reader", 3, False, frozenset()),
    ]
    tests = ["slow", "quick", "other", "new", "reader"]
    slip = Slip("R/sum.R", 2, "", "")
    assert seers(slip, small, tests, reach) == ["new", "reader", "quick", "slow"]
    assert seers(slip, small, tests, []) == tests
    assert seers(Slip("src/other.c", 3, "", ""), small, tests, reach) == ["other", "new", "reader"]


@pytest.mark.parametrize(
    ("after", "status"),
    [("TRUE", 0), ("FALSE", 1), ('is.character(warning("a"))', 1), ("TRUE)", UNREADABLE)],
)
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


def test_a_changed_file_of_r_leaves_the_list_of_methods_as_tests_read_it(tmp_path: Path) -> None:
    for path in ("R/help.R", "tests/mutants/run.R"):
        (tmp_path / path).parent.mkdir(parents=True)
        shutil.copy2(ROOT / path, tmp_path / path)
    test = tmp_path / "test-methods.R"
    test.write_text(
        'test_that("methods have names", expect_type('
        'getNamespaceInfo("claws", "S3methods")[, 3], "character"))\n',
        "utf-8",
    )
    done = subprocess.run(
        command("R/help.R", [str(test)]),
        cwd=tmp_path,
        env={**os.environ, "R_LIBS": str(ROOT / ".rlib")},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0
