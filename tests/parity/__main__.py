"""`python -m tests.parity`: all operations of all services, and a table of what came of it."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from generator.model.quirks import PROTOCOLS
from tests.parity.report import Summary, leaked, notes, problems, stale, table
from tests.parity.run import Settings, run
from tests.parity.services import all_services


def main() -> int:
    """Run, report, and return the exit status."""
    options = _options()
    services = all_services()
    chosen = [services[name] for name in options.service or services]
    settings = Settings(options.seed, options.inputs, options.protocol, listen=options.listen)
    started = time.monotonic()
    summary = Summary()
    for done, report in enumerate(run(chosen, settings, options.jobs), 1):
        summary.add(report)
        _progress(f"{done}/{len(chosen)} services, {len(summary.failures)} failures")
    _progress("")
    lines = list(table(summary))
    if options.table:
        options.table.write_text("\n".join([*lines, ""]), "utf-8")
    everything = not (options.service or options.protocol)
    unused = summary.unused if everything else []
    _say(lines)
    _say(notes(summary))
    _say(problems(summary.failures, options.show))
    _say(stale(unused))
    _say(leaked(summary.leaks, options.show))
    _say([f"{time.monotonic() - started:.0f} seconds"])
    return 1 if summary.failures or unused or summary.leaks else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.parity", description=__doc__)
    parser.add_argument(
        "--service", action="append", choices=all_services(), metavar="NAME", help="botocore's name"
    )
    parser.add_argument("--protocol", choices=PROTOCOLS, default="", help="the only protocol")
    parser.add_argument("--seed", default="0", help="what random values follow from")
    parser.add_argument("--inputs", type=int, default=1, help="random inputs of an operation")
    parser.add_argument("--jobs", type=int, default=2, help="processes, each with an R")
    parser.add_argument("--show", type=int, default=20, help="how many differences are printed")
    parser.add_argument(
        "--listen",
        action="store_true",
        help="search what claws says for secrets, in twice the time",
    )
    parser.add_argument("--table", type=Path, help="a file to write the table to")
    return parser.parse_args()


def _progress(text: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{text}")
        sys.stderr.flush()


def _say(lines: Iterable[str]) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)


if __name__ == "__main__":
    sys.exit(main())
