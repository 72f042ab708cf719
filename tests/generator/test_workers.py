from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from generator.workers import workers
from generator.write.hold import held


def nap(seconds: float) -> int:
    """Work for a while; give the worker's process."""
    time.sleep(seconds)
    return os.getpid()


def is_there(process: int) -> bool:
    """Whether a process runs, which may be another's child."""
    try:
        return Path(f"/proc/{process}/stat").read_text().split()[2] != "Z"
    except FileNotFoundError:
        return False


def test_workers_share_the_work() -> None:
    with workers() as pool:
        assert os.getpid() not in set(pool.map(nap, [0] * 4))


def test_workers_of_a_killed_run_hold_nothing_and_end(tmp_path: Path) -> None:
    told = tmp_path / "workers"
    place = tmp_path / "place"
    place.mkdir()
    process = os.fork()
    if process == 0:
        with held(place), workers() as pool:
            told.write_text(str(pool.submit(nap, 0).result()))
            pool.submit(nap, 600)
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(process, 0)
    with held(place):
        pass
    end = time.monotonic() + 30
    while is_there(int(told.read_text())) and time.monotonic() < end:
        time.sleep(0.01)
    assert not is_there(int(told.read_text()))
