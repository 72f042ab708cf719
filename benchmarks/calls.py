"""Times calls of botocore in a process of its own: the twin of calls.R."""

from __future__ import annotations

import gc
import importlib
import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import botocore.session
import jmespath
from botocore.config import Config

try:
    pandas: Any = importlib.import_module("pandas")
except ImportError:
    pandas = None

_made: dict[str, Any] = {}


def _client(order: Mapping[str, Any]) -> Any:
    key = f"{order['service']} {order['url']}"
    if key not in _made:
        _made[key] = botocore.session.Session().create_client(
            order["service"],
            region_name="us-east-1",
            endpoint_url=order["url"],
            aws_access_key_id=order["keys"]["access_key_id"],
            aws_secret_access_key=order["keys"]["secret_access_key"],
            config=Config(s3={"addressing_style": "path"}, max_pool_connections=order["active"]),
        )
    return _made[key]


def _call(order: Mapping[str, Any]) -> Callable[..., None]:
    operation = getattr(_client(order), order["operation"])
    member = order["read"]

    def call(**params: Any) -> None:
        output = operation(**params)
        if member:
            output[member].read()

    return call


def _calls(order: Mapping[str, Any]) -> Callable[[], None]:
    call = _call(order)
    params = dict(order["params"])
    if order["body"] > 0:
        params["Body"] = bytes(order["body"])

    def run() -> None:
        for _ in range(order["calls"]):
            call(**params)

    return run


def _many(order: Mapping[str, Any]) -> Callable[[], None]:
    call = _call(order)

    def run() -> None:
        with ThreadPoolExecutor(order["active"]) as pool:
            done = [
                pool.submit(call, Key=f"key-{i}", **order["params"]) for i in range(order["calls"])
            ]
            for one in done:
                one.result()

    return run


def _query(order: Mapping[str, Any]) -> Callable[[], None]:
    answer = getattr(_client(order), order["operation"])(**order["params"])
    expression = jmespath.compile(order["query"])

    def run() -> None:
        for _ in range(order["calls"]):
            expression.search(answer)

    return run


def _pages(order: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    paginator = _client(order).get_paginator(order["operation"])
    yield from paginator.paginate(**order["params"])


def _walk(order: Mapping[str, Any]) -> Callable[[], None]:
    def run() -> None:
        for _ in _pages(order):
            pass

    return run


def _rows(order: Mapping[str, Any]) -> Callable[[], None]:
    """A data frame of pandas; where that is not installed, columns, which cost less."""

    def run() -> None:
        rows = [row for page in _pages(order) for row in page["Contents"]]
        if pandas is None:
            names = {name for row in rows for name in row}
            columns = {name: [row.get(name) for row in rows] for name in names}
            assert len(columns["Key"]) == len(rows)
        else:
            pandas.DataFrame(rows)

    return run


def _size(what: str) -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(float(line.split()[1]) for line in lines if line.startswith(what)) / 1000


def _measured(run: Callable[[], None]) -> Mapping[str, float]:
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5\n")
    before, spent, start = _size("VmRSS"), time.process_time(), time.perf_counter()
    run()
    wall, cpu = time.perf_counter() - start, time.process_time() - spent
    return {"wall": wall, "cpu": cpu, "growth": _size("VmHWM") - before}


_RUNS = {"many": _many, "query": _query, "rows": _rows, "walk": _walk}


def main() -> None:
    """Answer one order after the other."""
    for line in sys.stdin:
        order = json.loads(line)
        run = _RUNS.get(order["what"], _calls)(order)
        sys.stdout.write(json.dumps(_measured(run)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
