"""Times transfers of claws, boto3, the CRT, obstore and s5cmd in one run: `make bench-transfers`.

They take turns against a store in C that costs nothing (store.c), each in a process of its own,
whose processor time counts and not the store's; meanwhile no core sleeps (awake.py). boto3 runs as
it is installed alone; the others have an environment of their own, which is made when it is not
there. The bodies are not signed.
"""

from __future__ import annotations

import argparse
import datetime
import hashlib
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.awake import awake
from benchmarks.compiled import compiled

_FOLDER = Path(__file__).resolve().parent
_ROOT = _FOLDER.parent
_CACHE = _ROOT / ".cache"
_PACKAGES = {"crt": "awscrt", "obstore": "obstore", "s5cmd": "s5cmd"}
_MEBI = 2**20
_PART = 8 * _MEBI
_SMALL = 16 * 2**10
_BEGIN = "## Transfers"


@dataclass(frozen=True, slots=True)
class Work:
    """One thing that all tools do.

    Attributes:
        op: "up" or "down".
        size: mebibytes of a file, or kibibytes of each of `many`.
        delay: milliseconds before each answer.
        rates: bytes a second and connection, up and down; 0 for as many as go.
        active: connections at the same time, by tool where they differ from `active`.
        verify: whether claws compares what comes with its checksum.
        tls: whether over TLS.
    """

    name: str
    op: str
    many: int = 1
    delay: float = 0
    rates: tuple[float, float] = (0, 0)
    active: int = 10
    actives: Mapping[str, int] = field(default_factory=dict)
    verify: bool = True
    tls: bool = False


_RATES = (20e6, 90e6)
WORKS = (
    Work("a file up", "up"),
    Work("a file down", "down"),
    Work("a file down, not compared", "down", verify=False),
    Work("a file up over TLS", "up", tls=True),
    Work("a file down over TLS", "down", tls=True),
    Work("up at 30 ms, 20 MB/s, 16 connections", "up", 1, 30, _RATES, 16),
    Work("down at 30 ms, 90 MB/s, 16 connections", "down", 1, 30, _RATES, 16),
    Work("up at 30 ms, 20 MB/s, 64 connections", "up", 1, 30, _RATES, 64),
    Work("down at 30 ms, 90 MB/s, 64 connections", "down", 1, 30, _RATES, 64),
    Work("up at 30 ms, 20 MB/s, defaults", "up", 1, 30, _RATES, 16, {"boto3": 10}),
    Work("16 KiB files down at 30 ms", "down", 2000, 30, (0, 0), 64, {"boto3": 10, "s5cmd": 256}),
)


class Peer:
    """A process that moves what it is asked to."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=_ROOT,
            env={**os.environ, "AWS_CA_BUNDLE": str(_certificate())},
        )

    def move(self, order: Mapping[str, Any]) -> Mapping[str, float] | None:
        """Return seconds and megabytes, None when the tool could not do it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write(json.dumps(order) + "\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        except BrokenPipeError:
            return None
        return json.loads(line) if line else None

    def end(self) -> None:
        """End the process."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()


def _environment() -> Path:
    """The Python with the other tools; a tool that cannot be had is said and left out."""
    folder = _CACHE / "bench-transfers"
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
        pip = [str(python), "-m", "pip", "install", "--quiet"]
        subprocess.run([*pip, f"boto3=={_boto3_version()}"], check=True)
        for package in _PACKAGES.values():
            subprocess.run([*pip, package], check=False)
    return python


def _boto3_version() -> str:
    from importlib.metadata import version

    return version("boto3")


def _commands() -> dict[str, list[str]]:
    python = str(_environment())
    peer = str(_FOLDER / "transfer_peer.py")
    found = {
        "claws": ["Rscript", "--vanilla", str(_FOLDER / "transfer_peer.R")],
        "boto3": [sys.executable, peer, "boto3"],
    }
    for tool, package in _PACKAGES.items():
        known = subprocess.run(
            [python, "-m", "pip", "show", "--quiet", package], check=False, capture_output=True
        )
        if known.returncode == 0:
            found[tool] = [python, peer, tool]
        else:
            _say(f"{tool} is left out: {package} could not be installed.")
    return found


def _certificate() -> Path:
    """A certificate of localhost, which the tools find by AWS_CA_BUNDLE, beside its key."""
    file = _CACHE / "bench-certificate.pem"
    if not file.exists():
        words = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "3650"]
        words += ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
        words += ["-keyout", f"{file}.key", "-out", str(file)]
        subprocess.run(words, check=True, stderr=subprocess.DEVNULL)
    return file


@contextmanager
def _store(work: Work, sums: Sequence[str]) -> Iterator[str]:
    program = compiled("store")
    rates = [str(rate) for rate in work.rates]
    given = [str(work.delay), *rates, str(_certificate()) if work.tls else "", *sums]
    with subprocess.Popen([str(program), *given], stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        try:
            scheme = "https" if work.tls else "http"
            yield f"{scheme}://localhost:{running.stdout.readline().strip()}"
        finally:
            running.terminate()


def _sums_of(file: Path) -> list[str]:
    """The CRC64NVME of a file, and the MD5 of one that S3 would have in one piece."""
    size = file.stat().st_size
    if size < _PART:
        return [_crc_of(file), f"{size}:{hashlib.md5(file.read_bytes()).hexdigest()}"]
    return [_crc_of(file)]


def _crc_of(file: Path) -> str:
    code = (
        "f <- claws:::file_open(commandArgs(TRUE), 'read');"
        "s <- claws:::body_span(f, '', 0, file.size(commandArgs(TRUE)));"
        "cat(claws:::checksum_of('CRC64NVME', s))"
    )
    done = subprocess.run(
        ["Rscript", "--vanilla", "-e", code, str(file)], check=True, capture_output=True, text=True
    )
    return f"{file.stat().st_size}={done.stdout}"


def _order(work: Work, tool: str, url: str, folder: Path, size: int) -> dict[str, Any]:
    single = work.many == 1
    count = size if single else _SMALL
    keys = [f"{number}_{count}" for number in range(work.many)]
    down = str(folder / "target") if single else str(folder / "targets")
    return {
        "op": work.op,
        "url": url,
        "keys": keys,
        "file": str(folder / "source") if work.op == "up" else down,
        "active": work.actives.get(tool, work.active),
        "verify": work.verify,
    }


def _warming(order: Mapping[str, Any], folder: Path) -> dict[str, Any]:
    """The same with one small file: a process loads what it needs."""
    file = str(folder / ("small" if order["op"] == "up" else "target"))
    return {**order, "keys": ["0_1"], "file": file}


def _text(value: float) -> str:
    return f"{value:.2f}" if value < 100 else f"{value:.0f}"


def _rounds(
    work: Work, commands: Mapping[str, Sequence[str]], folder: Path, size: int, rounds: int
) -> Mapping[str, Mapping[str, float]]:
    """Return medians of seconds, and the most growth, by tool."""
    peers = {tool: Peer(command) for tool, command in commands.items()}
    taken: dict[str, list[Mapping[str, float]]] = {tool: [] for tool in peers}
    (folder / "targets").mkdir(exist_ok=True)
    (folder / "small").write_bytes(b"a")
    (folder / "few").write_bytes(b"a" * _SMALL)
    with _store(work, [*_sums_of(folder / "source"), *_sums_of(folder / "few")]) as url:
        for turn in range(-1, rounds):
            for tool, peer in list(peers.items()):
                order = _order(work, tool, url, folder, size)
                found = peer.move(order if turn >= 0 else _warming(order, folder))
                if found is None:
                    _say(f"{tool} cannot do this: {work.name}.")
                    del peers[tool]
                elif turn >= 0:
                    taken[tool].append(found)
    for peer in peers.values():
        peer.end()
    return {tool: _summary(times) for tool, times in taken.items() if times}


def _summary(times: Sequence[Mapping[str, float]]) -> Mapping[str, float]:
    middle = {name: statistics.median(one[name] for one in times) for name in ("wall", "cpu")}
    return {**middle, "growth": max(one["growth"] for one in times)}


def _rows(work: Work, found: Mapping[str, Mapping[str, float]]) -> list[str]:
    own = found["claws"]
    rows = []
    for tool, times in found.items():
        ratios = "" if tool == "claws" else f"{own['wall'] / times['wall']:.2f}"
        spent = "" if tool == "claws" else f"{own['cpu'] / max(times['cpu'], 1e-3):.2f}"
        cells = [
            work.name if tool == "claws" else "",
            tool,
            str(work.actives.get(tool, work.active)),
            _text(times["wall"]),
            ratios,
            _text(times["cpu"]),
            spent,
            f"{times['growth']:.0f}",
        ]
        rows.append("| " + " | ".join(cells) + " |")
    return rows


_HEAD = (
    "| work | tool | connections | s | claws / tool | CPU s | claws / tool | grows, MB |",
    "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |",
)


def _write(lines: Sequence[str]) -> None:
    """Put the table in its place in README.md."""
    file = _FOLDER / "README.md"
    text = file.read_text()
    before, _, rest = text.partition(f"{_BEGIN}\n")
    _, mark, after = rest.partition("\n## ")
    file.write_text("\n".join([f"{before}{_BEGIN}", "", *lines, ""]) + mark + after)


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=1024, help="mebibytes of a file")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only", default="", help="works whose name holds this")
    parser.add_argument("--folder", default="/dev/shm", help="where files are, best in memory")
    parser.add_argument("--write", action="store_true", help="put the table into README.md")
    return parser.parse_args()


def main() -> None:
    """Print the table, and write it where that is asked for."""
    given = _arguments()
    commands = _commands()
    loads = os.getloadavg()
    about = (
        f"Of {datetime.datetime.now(datetime.UTC):%Y-%m-%d}, {given.size} MiB, medians of "
        f"{given.rounds} rounds, {os.cpu_count()} cores ({platform.machine()}), a load of "
        f"{loads[0]:.0f} before. `make bench-transfers` makes the table anew."
    )
    lines = [about, "", *_HEAD]
    _say("\n".join(lines))
    with tempfile.TemporaryDirectory(dir=given.folder) as name:
        folder = Path(name)
        size = given.size * _MEBI
        with (folder / "source").open("wb") as source:
            for _ in range(given.size):
                source.write(b"a" * _MEBI)
        with awake():
            for work in WORKS:
                if given.only in work.name:
                    rows = _rows(work, _rounds(work, commands, folder, size, given.rounds))
                    _say("\n".join(rows))
                    lines += rows
    if given.write:
        _write(lines)


if __name__ == "__main__":
    main()
