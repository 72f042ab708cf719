from __future__ import annotations

from collections import Counter

from tests.parity.compare import Found
from tests.parity.differences import ROWS
from tests.parity.report import Summary, leaked, notes, problems, stale, table
from tests.parity.run import Difference, Report

FAILURE = Difference("sqs", "Get", "json", "full", Found("body", "A[0]", "1", "2"))


def _summary() -> Summary:
    summary = Summary()
    counts = Counter({"operations": 2, "requests": 3000, "equal requests": 2999})
    summary.add(Report("sqs", "json", counts, Counter({ROWS[0]: 2}), [FAILURE], {"a.B": "why"}))
    summary.add(Report("sns", "query", Counter(operations=1)))
    summary.add(Report("ec2", "ec2"))
    return summary


def test_the_table_has_a_row_for_each_protocol_and_their_sum() -> None:
    header, _, *rows = table(_summary())
    assert header.startswith("| protocol | services | operations | requests |")
    assert rows == [
        "| json | 1 | 2 | 3,000 / 2,999 | 0 / 0 | 0 / 0 | 2 | 1 |",
        "| query | 1 | 1 | 0 / 0 | 0 / 0 | 0 / 0 | 0 | 0 |",
        "| all | 2 | 3 | 3,000 / 2,999 | 0 / 0 | 0 / 0 | 2 | 1 |",
    ]


def test_listed_and_left_out_are_told_with_their_reasons() -> None:
    assert list(notes(_summary())) == [
        f"listed 2 times: {ROWS[0].reason}",
        "left out 1 operations: why",
    ]


def test_the_first_differences_are_told_with_both_sides() -> None:
    assert list(problems([FAILURE, FAILURE], 1)) == [
        "sqs.Get (json, full)",
        "  body A[0]",
        "    botocore: 1",
        "    claws:    2",
        "... and 1 more",
    ]


def test_a_row_that_never_came_up_is_named() -> None:
    summary = _summary()
    assert summary.unused == list(ROWS[1:])
    assert list(stale(ROWS[:1])) == [
        f"a listed difference never came up, take it out: {ROWS[0].reason}"
    ]


def test_lines_that_show_a_secret_are_told() -> None:
    report = Report("sqs", "json", Counter(operations=1), leaks=["one", "two"])
    summary = Summary()
    summary.add(report)
    assert list(leaked(summary.leaks, 1)) == [
        "2 lines of what claws says show a secret:",
        "  one",
    ]
    assert list(leaked([], 1)) == []
