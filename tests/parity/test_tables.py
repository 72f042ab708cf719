"""Answers as tables: the columns and types of the model, and the cells that botocore reads.

Each answer is printed too: at three widths, in some fifteen lines.

The run is seeded. CLAWS_TABLES says how many operations are tried ("all" for all of them) and
CLAWS_TABLES_SEED where it begins.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

import pytest

from tests.parity.tables import (
    ClawsTables,
    Table,
    all_operations,
    expected,
    inner_keys,
    make_case,
    wanted_key,
)
from tests.parity.values import from_claws

COUNT = os.environ.get("CLAWS_TABLES", "150")
SEED = os.environ.get("CLAWS_TABLES_SEED", "1")
ALWAYS = [
    ("s3", "ListObjectsV2"),
    ("ec2", "DescribeInstances"),
    ("cloudfront", "ListDistributions"),
    ("sqs", "ListQueues"),
    ("sqs", "GetQueueAttributes"),
    ("sts", "GetCallerIdentity"),
    ("iam", "ListUsers"),
    ("iam", "ListRoles"),
    ("dynamodb", "ListTables"),
]

LINES = 15
"""A printed result has at most so many."""

OTHERWISE = {
    (
        "dynamodb",
        "BatchGetItem",
    ): "its pages are of Responses, and no paginator of botocore knows",
    ("ec2", "GetConsoleOutput"): "the reference has the text before the handler that decodes it",
    ("s3", "GetBucketLocation"): "the region is named where botocore gives none (DIFFERENCES.md)",
}
"""Operations whose tables are right and not those of the reference."""


@pytest.fixture(scope="module")
def claws() -> ClawsTables:
    """Return R with the installed package."""
    return ClawsTables()


def _sample() -> list[tuple[str, str]]:
    listed = all_operations()
    if COUNT == "all":
        return listed
    chosen = Random(SEED).sample(listed, min(int(COUNT), len(listed)))
    return sorted({*chosen, *(pair for pair in ALWAYS if pair in listed)})


def _differences(table: Table, made: Mapping[str, Any]) -> Iterator[Any]:
    names = [name for name, _, _ in table.columns]
    types = [kind for _, kind, _ in table.columns]
    yield from _unequal("names", names, list(made["names"]))
    yield from _unequal("types", types, list(made["types"]))
    for place, found in enumerate(made["found"]):
        yield from _unequal("names of a table", names, list(found))
        wanted = _types(table, [table.cells[place]])
        yield from _unequal("types of a table", wanted, list(made["found_types"][place]))
    yield from _unequal("types of all rows", _types(table, table.cells), list(made["bound"]))
    for cells, values in zip(table.cells, made["values"], strict=True):
        columns = values if isinstance(values, dict) else {}
        for (name, kind, shape), wanted in zip(table.columns, cells, strict=True):
            found = [_cell(cell, kind, shape) for cell in columns[name]]
            yield from _unequal(name, wanted, found)


def _types(table: Table, answers: list[list[list[Any]]]) -> list[str]:
    """Types of a table of some answers: an integer that is larger than R's makes a double."""
    types = []
    for place, (_, kind, _) in enumerate(table.columns):
        cells = [cell for answer in answers for cell in answer[place]]
        large = any(isinstance(cell, int) and abs(cell) >= 2**31 for cell in cells)
        types.append("double" if kind == "integer" and large else kind)
    return types


def _unequal(what: str, wanted: list[Any], found: list[Any]) -> Iterator[Any]:
    if repr(wanted) == repr(found):
        return
    if len(wanted) != len(found):
        yield what, wanted, found
    for place, (one, other) in enumerate(zip(wanted, found, strict=False)):
        if repr(one) != repr(other) and one != other:
            yield f"{what} {place}", one, other


def _cell(cell: Any, kind: str, shape: Any) -> Any:
    """A cell in the form in which botocore's values are compared."""
    if cell is None:
        return None
    if kind == "list":
        return from_claws(cell, shape)
    return int(cell) if shape.type_name == "long" else cell


def _is_neat(printed: Mapping[str, Any]) -> bool:
    """Whether a result takes some fifteen lines that fit the width, without a warning."""
    fits = printed["columns"][0] <= printed["width"][0] and printed["lines"][0] <= LINES
    return fits and not printed["heard"] and not printed["control"][0]


@pytest.mark.parametrize("pair", _sample(), ids="-".join)
def test_tables_have_the_columns_of_the_model_and_the_cells_of_the_answer(
    claws: ClawsTables, pair: tuple[str, str]
) -> None:
    """Types equal those that are told without a call, and stay when tables are bound.

    What is printed fits the console.
    """
    if pair in OTHERWISE:
        pytest.skip(OTHERWISE[pair])
    try:
        case = make_case(*pair, f"{SEED}/{pair}")
    except UnicodeDecodeError:
        pytest.skip("botocore takes the bytes of a payload for a text")
    wanted = wanted_key(case)
    inner = inner_keys(case, wanted, str(pair)) if wanted else []
    made = claws.tables(case, inner)
    assert [one for answer in made["printed"] for one in answer if not _is_neat(one)] == []
    if wanted is not None:
        assert list(made["key"]) == wanted
    if made["key"] is None:
        pytest.skip("the rows are to be chosen")
    key = list(made["key"])
    tables = [expected(case, key), expected(case, key, unnest=True)]
    tables += [expected(case, each) for each in inner]
    found = [
        difference
        for table, one in zip(tables, made["tables"], strict=True)
        if table is not None
        for difference in _differences(table, one)
    ]
    assert found == []


def test_thousands_of_operations_have_a_table() -> None:
    """The model says of most listings what their rows are."""
    assert len(all_operations()) > 10000
