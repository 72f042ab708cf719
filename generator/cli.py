"""The command line: `python -m generator generate|check|diff|update|package|release`."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import botocore

from generator.generate import Progress, Request, check, generate
from generator.package.build import PackageError, cran_comments, package
from generator.package.owner import placeholders, read_owner
from generator.package.rcheck import check_package, check_status, refusals, results
from generator.package.release import (
    ReleaseError,
    obstacles,
    plan,
    read_version,
    release,
    runner,
    uploads,
)
from generator.read.quarantine import FOLDER
from generator.read.source import ModelError, Source
from generator.update.change import report_json, report_text
from generator.update.compare import compare
from generator.update.fetch import download_pip, download_pip_sdist, resolve
from generator.update.news import change_text
from generator.update.order import Order
from generator.update.pin import read_pin
from generator.update.run import Outcome, update
from generator.write.tree import Changes, WriteError

SHOWN = 40
"""How many changed paths are listed before the rest is counted."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit status: 0, 1 for drift, 2 for an unusable model."""
    options = parser().parse_args(arguments)
    try:
        return RUN[options.command](options)
    except ModelError as error:
        print(f"generator: {error}\ngenerator: nothing was written", file=sys.stderr)  # noqa: T201
        return 2
    except (PackageError, WriteError) as error:
        print(f"generator: {error}", file=sys.stderr)  # noqa: T201
        return 2
    except OSError as error:
        print(f"generator: {error.filename}: {error.strerror}", file=sys.stderr)  # noqa: T201
        return 2
    except KeyboardInterrupt:
        print("generator: interrupted", file=sys.stderr)  # noqa: T201
        return 130


def request_of(options: argparse.Namespace) -> Request:
    """Return the run that the options of `generate` and `check` ask for.

    Models that no option names are those of the pinned botocore, installed or not.
    """
    if not (options.data or options.model):
        pin = read_pin(PROGRAM)
        return Request(
            root=options.root.resolve(),
            data=None if pin == botocore.__version__ else resolve(pin, CACHE, download_pip).data,
            services=tuple(dict.fromkeys(options.service)),
            pages=options.pages,
            quarantine=PROGRAM / FOLDER,
            version=pin,
        )
    return Request(
        root=options.root.resolve(),
        data=options.data and options.data.resolve(),
        model=options.model and options.model.resolve(),
        services=tuple(dict.fromkeys(options.service)),
        pages=options.pages,
    )


def run_generate(options: argparse.Namespace) -> int:
    """Write what follows from the models."""
    return report_generate(generate(request_of(options), terminal_progress()))


def run_check(options: argparse.Namespace) -> int:
    """List what `generate` would change."""
    unset = placeholders(read_owner())
    if unset:
        told = f"generator/owner.toml: the owner has still to fill in {', '.join(unset)}"
        print(told, file=sys.stderr)  # noqa: T201
    return report_check(check(request_of(options), terminal_progress()))


def run_diff(options: argparse.Namespace) -> int:
    """Tell what changed between two versions of the models."""
    old, new = (resolve(named, CACHE, download_pip) for named in (options.old, options.new))
    names = (old.version, new.version)
    report = compare(Source(old.data), Source(new.data), names, terminal_progress())
    say((report_json if options.json else report_text)(report).rstrip("\n"))
    return 0


def run_update(options: argparse.Namespace) -> int:
    """Bring the package to a newer botocore."""
    order = Order(
        root=options.root.resolve(),
        cache=CACHE,
        download=download_pip,
        download_sdist=download_pip_sdist,
        to=options.to,
        accept_breaking=options.accept_breaking,
        dry_run=options.dry_run,
    )
    return report_update(update(order, terminal_progress()), order, options.report)


def report_update(outcome: Outcome, order: Order, folder: Path) -> int:
    """Say what an update found and did; the status is 3 when it was stopped."""
    report, changes = outcome.report, outcome.changes
    say(report_text(report).rstrip("\n"))
    if not outcome.version:
        say("")
        say("Stopped, and nothing was written: changes marked with ! break calls that were right.")
        say("Run again with --accept-breaking to take them, with a new minor version.")
        return 3
    would = "would be " if order.dry_run else ""
    say("")
    say(f"version {outcome.version}")
    say(f"{len(changes.written)} files {would}written, {len(changes.removed)} {would}removed")
    if not order.dry_run:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "changes.json").write_text(report_json(report), "utf-8")
        (folder / "changes.txt").write_text(report_text(report), "utf-8")
        (folder / "changes.md").write_text(change_text(report, outcome.version), "utf-8")
        say(f"report in {folder}")
    for name, reason in report.quarantined.items():
        print(f"generator: QUARANTINED {name}: {reason}", file=sys.stderr)  # noqa: T201
    return 0


def run_release(options: argparse.Namespace) -> int:
    """Make a release, or only tell its steps and what stands against it."""
    run = runner(options.root)
    if options.dry_run:
        against = obstacles(options.root, run)
        for line in [*plan(options.root), *uploads(options.dist, read_version(options.root))]:
            say(line)
        for line in against:
            print(f"against it: {line}", file=sys.stderr)  # noqa: T201
        return 1 if against else 0
    try:
        release(options.root, run, say)
    except ReleaseError as error:
        print(error, file=sys.stderr)  # noqa: T201
        return 1
    for line in uploads(options.dist, read_version(options.root)):
        say(line)
    return 0


def run_package(options: argparse.Namespace) -> int:
    """Build source packages; check them, and write down what was measured."""
    root, dist = options.root.resolve(), options.dist.resolve()
    built = package(root, dist, options.package)
    for one in built:
        say(f"{one.file.name}  {one.megabytes:.1f} MB, {one.services} services, {one.pages} pages")
    if options.check:
        for one in built:
            check_package(one.file)
            say(f"{one.file.name}  {check_status(results(one.file))}")
    if options.check and not options.package:
        (root / "cran-comments.md").write_text(cran_comments(root, built), "utf-8")
    refused = refusals([one.file for one in built]) if options.check else []
    if refused:
        raise PackageError("R CMD check found something\n" + "\n".join(refused))
    return 0


RUN: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "generate": run_generate,
    "check": run_check,
    "diff": run_diff,
    "update": run_update,
    "package": run_package,
    "release": run_release,
}

PROGRAM = Path(__file__).resolve().parent.parent
"""The package that this program is part of."""

CACHE = PROGRAM / ".cache" / "models"
"""Where versions of botocore are unpacked."""


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands; each takes the same options."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--service",
        action="append",
        default=[],
        metavar="NAME",
        help="only this service, by botocore's name; may be repeated; others stay as they are",
    )
    where = shared.add_mutually_exclusive_group()
    where.add_argument(
        "--data", type=Path, metavar="DIR", help="read models from DIR, laid out as botocore's data"
    )
    where.add_argument(
        "--model", type=Path, metavar="FILE", help="read one service-2.json from outside botocore"
    )
    shared.add_argument(
        "--root",
        type=Path,
        metavar="DIR",
        default=PROGRAM,
        help="the package to write to (default: the one this program is part of)",
    )
    shared.add_argument(
        "--pages",
        choices=("core", "all", "none"),
        default="core",
        help="services with emitted functions and a page for each operation (default: core)",
    )
    top = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("generate", parents=[shared], help="write what follows from the models")
    commands.add_parser("check", parents=[shared], help="list what generate would change; fail")
    diff = commands.add_parser("diff", help="tell what changed between two versions")
    for name in ("old", "new"):
        diff.add_argument(
            name,
            metavar=name.upper(),
            help="a version of botocore, or a folder laid out as its data",
        )
    diff.add_argument("--json", action="store_true", help="the report for machines")
    renew = commands.add_parser("update", help="bring the package to a newer botocore")
    renew.add_argument("--to", metavar="VERSION", help="this version of botocore, not the newest")
    renew.add_argument(
        "--dry-run",
        action="store_true",
        help="say what would change; write nothing, keep no download",
    )
    renew.add_argument(
        "--accept-breaking", action="store_true", help="take changes that break calls, too"
    )
    renew.add_argument("--root", type=Path, metavar="DIR", default=PROGRAM, help="the package")
    renew.add_argument(
        "--report",
        type=Path,
        metavar="DIR",
        default=PROGRAM / ".cache" / "update",
        help="where to put the report, changes.json, .txt and .md (default: .cache/update)",
    )
    released = commands.add_parser("release", help="check, write down and tag a release")
    released.add_argument("--dry-run", action="store_true", help="tell the steps; change nothing")
    released.add_argument("--root", type=Path, metavar="DIR", default=PROGRAM, help="the package")
    released.add_argument(
        "--dist", type=Path, metavar="DIR", default=PROGRAM / "dist", help="where the packages are"
    )
    packages = commands.add_parser("package", help="build source packages for CRAN")
    packages.add_argument(
        "--root", type=Path, metavar="DIR", default=PROGRAM, help="the root package"
    )
    packages.add_argument(
        "--dist", type=Path, metavar="DIR", default=PROGRAM / "dist", help="where the packages go"
    )
    packages.add_argument(
        "--package",
        action="append",
        default=[],
        metavar="NAME",
        help="only this package; may be repeated",
    )
    packages.add_argument(
        "--check", action="store_true", help="run R CMD check on each, too, one after another"
    )
    return top


def report_generate(changes: Changes) -> int:
    """Say what was written."""
    say(f"{len(changes.written)} files written, {len(changes.removed)} removed")
    return 0


def report_check(changes: Changes) -> int:
    """List what would change; the status is 1 when that is anything."""
    lines = [f"would write  {path}" for path in changes.written]
    lines += [f"would remove {path}" for path in changes.removed]
    for line in lines[:SHOWN]:
        say(line)
    if len(lines) > SHOWN:
        say(f"... and {len(lines) - SHOWN} more")
    if lines:
        say("The committed files are not what would be generated: run python -m generator generate")
    return 1 if lines else 0


def terminal_progress() -> Progress:
    """Return a one-line counter on a terminal, and nothing anywhere else."""
    if not sys.stderr.isatty():
        return lambda done, total, name: None  # noqa: ARG005

    def show(done: int, total: int, name: str) -> None:
        width = shutil.get_terminal_size().columns - 1
        line = f"{done:>{len(str(total))}}/{total} {name}"[:width]
        end = "\r" + " " * width + "\r" if done == total else ""
        sys.stderr.write("\r" + line.ljust(width) + end)
        sys.stderr.flush()

    return show


def say(line: str) -> None:
    """Print a line of the program's output."""
    print(line)  # noqa: T201
