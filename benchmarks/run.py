"""Times calls of claws, of botocore and of bare curl in one run: `make bench`.

The three take turns in short rounds, so that whatever else the machine does falls on all of them;
each has a process of its own. Beside the time on the wall stands that of the processor, which other
work on the machine moves less. Meanwhile no core sleeps (awake.py).
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from benchmarks.awake import awake
from benchmarks.server import served
from benchmarks.workloads import (
    LARGER,
    MANY,
    MANY_ACTIVE,
    MANY_DELAY,
    MANY_LIMIT,
    QUERIES,
    ROWS,
    ROWS_LIMIT,
    WORKLOADS,
    Workload,
)

KEYS = {"access_key_id": "AKIDEXAMPLE", "secret_access_key": "SECRETEXAMPLE"}

R = ["Rscript", "--vanilla", "benchmarks/calls.R"]
_KIB = 1024
PYTHON = [sys.executable, "-m", "benchmarks.calls"]


class Peer:
    """A process that times what it is asked to: calls.R or calls.py."""

    def __init__(self, command: Sequence[str]) -> None:
        folder = Path(__file__).resolve().parent.parent
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=folder
        )

    def time(self, what: str, workload: Workload, url: str) -> Mapping[str, float]:
        """Return seconds and megabytes of a workload's calls."""
        order: dict[str, Any] = {
            "what": what,
            "service": workload.service,
            "operation": workload.operation,
            "params": workload.params,
            "body": workload.body,
            "read": workload.read,
            "query": workload.query,
            "calls": workload.calls,
            "url": url,
            "keys": KEYS,
            "active": MANY_ACTIVE,
        }
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())  # type: ignore[no-any-return]

    def end(self) -> None:
        """End the process."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()


@dataclass(frozen=True, slots=True)
class Times:
    """What the rounds of one peer took: medians and minima of a call, in milliseconds."""

    median: float
    least: float
    cpu: float


def _times(rounds: Sequence[Mapping[str, float]], calls: int) -> Times:
    wall = [one["wall"] * 1000 / calls for one in rounds]
    # The processor's time is told in whole milliseconds: the sum of many rounds is exact.
    cpu = statistics.fmean(one["cpu"] * 1000 / calls for one in rounds)
    return Times(statistics.median(wall), min(wall), cpu)


def _small(workload: Workload) -> Workload:
    """The same operation with little to send and to read."""
    answer = workload.answer if len(workload.answer) <= _KIB else b"{}"
    return replace(workload, answer=answer, body=min(workload.body, _KIB), calls=1)


def _growth(command: Sequence[str], what: str, workload: Workload, urls: Sequence[str]) -> float:
    """Megabytes that the calls of one go take in a process that has made a small call before."""
    peer = Peer(command)
    try:
        peer.time(what, _small(workload), urls[0])
        return peer.time(what, workload, urls[1])["growth"]
    finally:
        peer.end()


def _say(*cells: object) -> None:
    print("| " + " | ".join(map(str, cells)) + " |", flush=True)  # noqa: T201


def _calls(claws: Peer, botocore: Peer, curl: Peer, names: Sequence[str], rounds: int) -> None:
    _say("call", "claws ms", "botocore ms", "curl ms", "claws / botocore", "least", "CPU", "wanted")
    _say("---", *["---:"] * 7)
    with served([WORKLOADS[name] for name in names]) as urls:
        for name, url in zip(names, urls, strict=True):
            workload = WORKLOADS[name]
            peers = {"claws": claws, "botocore": botocore, "curl": curl}
            taken: dict[str, list[Mapping[str, float]]] = {what: [] for what in peers}
            for turn in range(-1, rounds):
                for what, peer in peers.items():
                    spent = peer.time(what, workload, url)
                    if turn >= 0:
                        taken[what].append(spent)
            ours, theirs, bare = (_times(taken[what], workload.calls) for what in peers)
            _say(
                name,
                f"{ours.median:.3f}",
                f"{theirs.median:.3f}",
                f"{bare.median:.3f}",
                f"{ours.median / theirs.median:.2f}",
                f"{ours.least / theirs.least:.2f}",
                f"{ours.cpu / theirs.cpu:.2f}",
                workload.limit,
            )


def _memory(names: Sequence[str]) -> None:
    _say("memory", "claws MB", "botocore MB", "wanted")
    _say("---", "---:", "---:", "---:")
    for name in names:
        workload = WORKLOADS[name]
        if workload.growth is None:
            continue
        with served([_small(workload), workload]) as urls:
            ours = _growth(R, "claws", workload, urls)
            theirs = _growth(PYTHON, "botocore", workload, urls)
        _say(name, f"{ours:.0f}", f"{theirs:.0f}", workload.growth)


def _larger(claws: Peer, rounds: int) -> None:
    _say("ten times the items", "fewer, ms", "more, ms", "ratio", "least", "CPU", "wanted")
    _say("---", *["---:"] * 6)
    for name, pair in LARGER.items():
        with served(pair) as urls:
            taken: list[list[Mapping[str, float]]] = [[], []]
            for turn in range(-1, rounds):
                for workload, url, into in zip(pair, urls, taken, strict=True):
                    spent = claws.time("claws", workload, url)
                    if turn >= 0:
                        into.append(spent)
        few, more = (_times(t, w.calls) for t, w in zip(taken, pair, strict=True))
        _say(
            name,
            f"{few.median:.2f}",
            f"{more.median:.2f}",
            f"{more.median / few.median:.1f}",
            f"{more.least / few.least:.1f}",
            f"{more.cpu / few.cpu:.1f}",
            pair[0].limit,
        )


def _many(claws: Peer, botocore: Peer, rounds: int) -> None:
    _say("at once", "claws calls/s", "botocore calls/s", "rate", "wanted", "CPU", "wanted")
    _say("---", *["---:"] * 6)
    with served([MANY], MANY_DELAY) as [url]:
        claws.time("many", MANY, url)
        botocore.time("many", MANY, url)
        ours, theirs = [], []
        for _ in range(rounds):
            ours.append(claws.time("many", MANY, url))
            theirs.append(botocore.time("many", MANY, url))
    mine, other = _times(ours, MANY.calls), _times(theirs, MANY.calls)
    _say(
        f"{MANY.calls} calls, {MANY_DELAY} ms each, {MANY_ACTIVE} at once",
        f"{1000 / mine.median:.0f}",
        f"{1000 / other.median:.0f}",
        f"{other.median / mine.median:.2f}",
        f"{1 / MANY.limit:.1f}",
        f"{mine.cpu / other.cpu:.2f}",
        MANY_LIMIT,
    )


def _queries(claws: Peer, botocore: Peer, rounds: int) -> None:
    _say("evaluations", "claws us", "Python us", "CPU", "wanted")
    _say("---", *["---:"] * 4)
    for name, workload in QUERIES.items():
        with served([workload]) as [url]:
            ours = [claws.time("query", workload, url) for _ in range(rounds)]
            theirs = [botocore.time("query", workload, url) for _ in range(rounds)]
        mine, other = _times(ours, workload.calls), _times(theirs, workload.calls)
        _say(
            name,
            f"{mine.cpu * 1000:.1f}",
            f"{other.cpu * 1000:.1f}",
            f"{mine.cpu / other.cpu:.2f}",
            workload.limit,
        )


def _rows(claws: Peer, botocore: Peer, rounds: int) -> None:
    _say("100,000 rows", "claws ms", "CPU / boto3", "wanted", "CPU / calls", "wanted")
    _say("---", *["---:"] * 5)
    peers = {"rows": claws, "walk": claws, "theirs": botocore}
    taken: dict[str, list[Mapping[str, float]]] = {what: [] for what in peers}
    with served([ROWS]) as [url]:
        for turn in range(-1, rounds):
            for what, peer in peers.items():
                spent = peer.time("rows" if what == "theirs" else what, ROWS, url)
                if turn >= 0:
                    taken[what].append(spent)
    ours, calls, theirs = (_times(one, ROWS.calls) for one in taken.values())
    _say(
        "claws_table()",
        f"{ours.median:.0f}",
        f"{ours.cpu / theirs.cpu:.2f}",
        ROWS_LIMIT,
        f"{ours.cpu / calls.cpu:.2f}",
        ROWS.limit,
    )


PARTS = ("calls", "memory", "larger", "many", "query", "rows")


def parts_of(text: str) -> list[str]:
    """Return the names of tables that are given with commas between them."""
    parts = text.split(",")
    for part in parts:
        if part not in PARTS:
            raise argparse.ArgumentTypeError(f"{part!r} is no table: {', '.join(PARTS)}")
    return parts


def main() -> None:
    """Print tables of medians and ratios."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.run", description=__doc__)
    parser.add_argument("--rounds", type=int, default=25, help="of each small call")
    parser.add_argument("--only", default="", help="calls whose name holds this")
    parser.add_argument("--parts", type=parts_of, default=PARTS, help="which tables")
    given = parser.parse_args()
    names = [name for name in WORKLOADS if given.only in name]
    claws, botocore, curl = Peer(R), Peer(PYTHON), Peer(R)
    few = max(3, given.rounds // 3)
    tables = {
        "calls": lambda: _calls(claws, botocore, curl, names, given.rounds),
        "memory": lambda: _memory(names),
        "larger": lambda: _larger(claws, few),
        "many": lambda: _many(claws, botocore, few),
        "query": lambda: _queries(claws, botocore, few),
        "rows": lambda: _rows(claws, botocore, few),
    }
    try:
        with awake():
            for part in given.parts:
                tables[part]()
                print()  # noqa: T201
    finally:
        for peer in (claws, botocore, curl):
            peer.end()


if __name__ == "__main__":
    main()
