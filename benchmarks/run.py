"""Times calls of claws, of botocore and of bare curl in one run: `make bench`.

The three take turns, so that whatever else the machine does falls on all of them. R runs in a
process of its own, as its users have it.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from botocore.config import Config
from botocore.session import Session

from benchmarks.workloads import WORKLOADS, Workload

ROUNDS = 15
KEYS = {"access_key_id": "AKIDEXAMPLE", "secret_access_key": "SECRETEXAMPLE"}

R = ["Rscript", "--vanilla", "benchmarks/calls.R"]


class RProcess:
    """An R that times what it is asked to, as benchmarks/calls.R says."""

    def __init__(self, folder: Path) -> None:
        self._r = subprocess.Popen(
            R, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=folder
        )

    def time(self, what: str, calls: int, **order: Any) -> float:
        """Return how many seconds so many calls take."""
        assert self._r.stdin is not None
        assert self._r.stdout is not None
        self._r.stdin.write(json.dumps({"what": what, "calls": calls, **order}) + "\n")
        self._r.stdin.flush()
        return float(self._r.stdout.readline())

    def end(self) -> None:
        """End the process."""
        assert self._r.stdin is not None
        self._r.stdin.close()
        self._r.wait()


def main() -> None:
    """Print a table of medians and ratios."""
    command = [sys.executable, "-m", "benchmarks.server"]
    folder = Path(__file__).resolve().parent.parent
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=folder) as server:
        assert server.stdout is not None
        url = server.stdout.readline().strip()
        r = RProcess(folder)
        try:
            _table(r, url)
        finally:
            r.end()
            server.terminate()


def _table(r: RProcess, url: str) -> None:
    print("| call | claws ms | botocore ms | curl ms | claws / botocore | wanted |")  # noqa: T201
    print("| --- | ---: | ---: | ---: | ---: | ---: |")  # noqa: T201
    for name, workload in WORKLOADS.items():
        runs = [_claws(r, workload, url), _botocore(workload, url), _curl(r, workload, url)]
        claws, botocore, curl = _medians(runs, workload.calls)
        print(  # noqa: T201
            f"| {name} | {claws:.2f} | {botocore:.2f} | {curl:.2f} | {claws / botocore:.2f} "
            f"| {workload.limit} |",
            flush=True,
        )


def _medians(runs: list[Callable[[], float]], calls: int) -> list[float]:
    for run in runs:
        run()
    times = [[run() * 1000 / calls for run in runs] for _ in range(ROUNDS)]
    return [statistics.median(column) for column in zip(*times, strict=True)]


def _claws(r: RProcess, workload: Workload, url: str) -> Callable[[], float]:
    return partial(
        r.time,
        "claws",
        workload.calls,
        url=url,
        keys=KEYS,
        service=workload.r_name,
        operation=workload.operation,
        params=workload.params,
    )


def _botocore(workload: Workload, url: str) -> Callable[[], float]:
    client = Session().create_client(
        workload.service,
        region_name="us-east-1",
        endpoint_url=url,
        aws_access_key_id=KEYS["access_key_id"],
        aws_secret_access_key=KEYS["secret_access_key"],
        config=Config(s3={"addressing_style": "path"}),
    )
    call = getattr(client, workload.operation)

    def run() -> float:
        start = time.perf_counter()
        for _ in range(workload.calls):
            call(**workload.params)
        return time.perf_counter() - start

    return run


def _curl(r: RProcess, workload: Workload, url: str) -> Callable[[], float]:
    return partial(r.time, "curl", workload.calls, url=url, body=workload.mark.decode())


if __name__ == "__main__":
    main()
