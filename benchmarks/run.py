"""Times calls of claws, of botocore and of bare curl in one run: `make bench`.

The three take turns, so that whatever else the machine does falls on all of them.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import rpy2.rinterface as ri
from botocore.config import Config
from botocore.session import Session

from benchmarks.workloads import WORKLOADS, Workload
from tests.e2e.rsession import RSession, to_r

ROUNDS = 15
KEYS = {"access_key_id": "AKIDEXAMPLE", "secret_access_key": "SECRETEXAMPLE"}

CLAWS = """
function(service, operation, url, keys, params, calls) {
  make <- getExportedValue("claws", service)
  client <- make(region = "us-east-1", endpoint = url, credentials = list(creds = keys))
  call <- client[[operation]]
  function() {
    start <- proc.time()[["elapsed"]]
    for (i in seq_len(calls)) do.call(call, params)
    proc.time()[["elapsed"]] - start
  }
}
"""

CURL = """
function(url, body, calls) {
  handle <- curl::new_handle()
  function() {
    start <- proc.time()[["elapsed"]]
    for (i in seq_len(calls)) {
      curl::handle_setopt(handle, post = TRUE, postfieldsize = length(body), postfields = body)
      curl::curl_fetch_memory(url, handle)
    }
    proc.time()[["elapsed"]] - start
  }
}
"""


def main() -> None:
    """Print a table of medians and ratios."""
    command = [sys.executable, "-m", "benchmarks.server"]
    folder = Path(__file__).resolve().parent.parent
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=folder) as server:
        assert server.stdout is not None
        url = server.stdout.readline().strip()
        try:
            _table(url)
        finally:
            server.terminate()


def _table(url: str) -> None:
    r = RSession()
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


def _claws(r: RSession, workload: Workload, url: str) -> Callable[[], float]:
    made = r.evaluate(CLAWS)(
        *map(
            to_r, [workload.r_name, workload.operation, url, KEYS, workload.params, workload.calls]
        )
    )
    return lambda: float(made()[0])


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


def _curl(r: RSession, workload: Workload, url: str) -> Callable[[], float]:
    made = r.evaluate(CURL)(to_r(url), ri.ByteSexpVector(workload.mark), to_r(workload.calls))
    return lambda: float(made()[0])


if __name__ == "__main__":
    main()
