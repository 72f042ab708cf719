"""All pages of an operation in one: claws merges, cuts and goes on as botocore does.

The run is seeded. CLAWS_PAGES says how many paginators are tried ("all" for all of them, at every
cut of their first two pages) and CLAWS_PAGES_SEED where it begins.
"""

from __future__ import annotations

import os
from random import Random
from typing import Any

import pytest

from tests.parity.pages import (
    Case,
    ClawsPages,
    all_paginators,
    botocore_runs,
    make_case,
    rows_of,
    texts,
    type_of,
)
from tests.parity.values import from_botocore, from_claws, mismatches

COUNT = os.environ.get("CLAWS_PAGES", "60")
SEED = os.environ.get("CLAWS_PAGES_SEED", "1")
ALWAYS = [
    ("dynamodb", "Query"),
    ("dynamodb", "Scan"),
    ("s3", "ListObjects"),
    ("s3", "ListObjectVersions"),
    ("s3", "ListObjectsV2"),
    ("s3", "ListParts"),
    ("route53", "ListResourceRecordSets"),
    ("kinesis", "DescribeStream"),
    ("rds", "DownloadDBLogFilePortion"),
    ("athena", "GetQueryResults"),
    ("importexport", "ListJobs"),
    ("cloudfront", "ListDistributions"),
]
"""Those with tokens, items or limits of a kind of their own; all cuts of them are tried."""
LOST = ("map", "structure")
"""Types of items of which botocore loses all pages but the first (tests/testthat/test-pages.R)."""


@pytest.fixture(scope="module")
def claws() -> ClawsPages:
    """Return R with the installed package."""
    return ClawsPages()


def _sample() -> list[tuple[str, str]]:
    listed = all_paginators()
    if COUNT == "all":
        return listed
    chosen = Random(SEED).sample(listed, min(int(COUNT), len(listed)))
    return sorted({*chosen, *(pair for pair in ALWAYS if pair in listed)})


def _difference(case: Case, theirs: dict[str, Any], ours: dict[str, Any]) -> list[Any]:
    shape = case.operation.output_shape
    left, right = from_botocore(theirs["output"], shape), from_claws(ours["output"], shape)
    return [
        *mismatches(left, right),
        *(
            (name, theirs[name], ours[name])
            for name in ("token", "asked")
            if theirs[name] != ours[name]
        ),
    ]


def _run(maximum: int | None = None, start: str | None = None, size: Any = None) -> dict[str, Any]:
    return {"max": maximum, "start": start, "size": size}


def _size(case: Case) -> int | None:
    """A size of pages that the service would take, where it takes any and the call has none."""
    if case.row.get("limit_key") in (None, *case.params):
        return None
    limit = case.operation.input_shape.members[case.row["limit_key"]]
    return 7 if limit.type_name == "string" else max(1, int(limit.metadata.get("min", 1)))


def _sizes(pair: tuple[str, str]) -> tuple[int, ...]:
    random = Random(f"{SEED}/{pair}")
    return tuple(random.choice((0, 1, 2, 3)) if place != 1 else 2 for place in range(3))


def _cuts(pair: tuple[str, str], sizes: tuple[int, ...]) -> list[int]:
    """After how many items the pages are cut."""
    cuts = range(sum(sizes) + 2)
    if pair in ALWAYS:
        return list(cuts)
    return list(cuts[: sum(sizes[:2]) + 1]) if COUNT == "all" else Random(str(pair)).sample(cuts, 2)


@pytest.mark.parametrize("pair", _sample(), ids="-".join)
def test_pages_are_merged_cut_and_resumed_as_botocore_does(
    claws: ClawsPages, pair: tuple[str, str]
) -> None:
    """Full results, cuts, resume tokens, and the pages that are asked for are the same."""
    row = rows_of(pair[0])[pair[1]]
    sizes = _sizes(pair)
    case = make_case(*pair, sizes, f"{SEED}/{pair}")
    keys = texts(row["result_key"])
    if any(type_of(case.operation.output_shape, key) in LOST for key in keys if "[" not in key):
        pytest.skip("botocore loses pages")
    runs = [_run(size=_size(case))]
    runs += [_run(cut) for cut in _cuts(pair, sizes)]
    theirs = list(botocore_runs(case, runs))
    tokens = [one["token"] for one in theirs if one["token"] is not None]
    resumed = [_run(start=token) for token in tokens] + [_run(1, token) for token in tokens]
    runs, theirs = runs + resumed, theirs + list(botocore_runs(case, resumed))
    found = [
        (run, difference)
        for run, one, other in zip(runs, theirs, claws.runs(case, runs), strict=True)
        for difference in _difference(case, one, other)
    ]
    assert found == []


def test_few_paginators_are_left_out() -> None:
    """The comparison is of thousands, and leaves out those that botocore loses pages of."""
    assert len(all_paginators()) > 3000
