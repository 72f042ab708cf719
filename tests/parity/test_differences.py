from __future__ import annotations

import pytest

from tests.parity import differences
from tests.parity.compare import Found
from tests.parity.differences import ROWS, Row, find_row

FOUND = Found("header x-amz-date", "a.b", "one", "other")


@pytest.mark.parametrize(
    ("row", "matches"),
    [
        (Row("", "header x-amz-date"), True),
        (Row("", "header .*", ("json",)), True),
        (Row("", "header", ("json",)), False),
        (Row("", "header .*", ("ec2",)), False),
        (Row("", "header .*", operations=r"sqs\..*"), True),
        (Row("", "header .*", operations="sqs"), False),
        (Row("", "header .*", kind="full"), True),
        (Row("", "header .*", kind="minimal"), False),
        (Row("", "header .*", where="a.b", botocore="one", claws="other"), True),
        (Row("", "header .*", botocore="two"), False),
    ],
)
def test_a_row_matches_by_all_that_it_says(
    monkeypatch: pytest.MonkeyPatch, row: Row, matches: bool
) -> None:
    monkeypatch.setattr(differences, "ROWS", (row,))
    found = find_row(FOUND, "json", "sqs.SendMessage", "full")
    assert found == (row if matches else None)


def test_every_row_says_what_differs_and_why() -> None:
    for row in ROWS:
        assert row.reason
        assert row.aspect.strip(".*")
    assert len({row.reason for row in ROWS}) == len(ROWS)
