"""Processes that share the work of a run."""

from __future__ import annotations

import multiprocessing
import multiprocessing.connection
import os
import threading
from concurrent.futures import ProcessPoolExecutor

from generator.write.hold import let_go


def workers() -> ProcessPoolExecutor:
    """Return a pool with a worker for each processor.

    Workers hold none of the run's folders and end with it, however that ends: where it was killed,
    the next run waits for nobody.
    """
    return ProcessPoolExecutor(max_workers=os.cpu_count(), initializer=_begin)


def _begin() -> None:
    let_go()
    threading.Thread(target=_end_with_the_run, daemon=True).start()


def _end_with_the_run() -> None:
    run = multiprocessing.parent_process()
    if run is not None:
        multiprocessing.connection.wait([run.sentinel])
        os._exit(1)
