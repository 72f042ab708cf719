from __future__ import annotations

from pathlib import Path

import pytest

from tests.mutants.slips import CODE, choose, mirrors, slips_of

ROOT = Path(__file__).resolve().parent.parent.parent

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
