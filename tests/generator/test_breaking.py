"""Broken models: output that R and its tools read, or one sentence and a tree as it was.

`CLAWS_BROKEN=500` asks for that many models instead of one of each kind, `CLAWS_BROKEN_SEED` for
others.
"""

from __future__ import annotations

import contextlib
import copy
import json
import os
import random
import resource
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]

from generator.cli import main
from tests.generator.breaking import KINDS

DATA = Path(__file__).parent / "data" / "tiny" / "2024-01-01"
COUNT = int(os.environ.get("CLAWS_BROKEN", str(len(KINDS))))
SEED = int(os.environ.get("CLAWS_BROKEN_SEED", "15"))
SECONDS = 5
MEMORY = 300 * 1024 * 1024

RULES: dict[str, Any] = {
    "version": "1.0",
    "parameters": {"Region": {"type": "String", "required": False, "documentation": "x"}},
    "rules": [
        {
            "type": "endpoint",
            "conditions": [{"fn": "isSet", "argv": [{"ref": "Region"}]}],
            "endpoint": {
                "url": "https://tiny.{Region}.x",
                "properties": {"authSchemes": [{"name": "sigv4", "signingName": "tiny"}]},
                "headers": {},
            },
        }
    ],
}


def sound() -> dict[str, Any]:
    files = {path.stem: json.loads(path.read_text()) for path in DATA.glob("*.json")}
    return {**files, "endpoint-rule-set-1": copy.deepcopy(RULES)}


def written(folder: Path, files: dict[str, Any], model: bytes | None) -> None:
    """Write a folder laid out as botocore's data with one service."""
    place = folder / "tiny" / "2024-01-01"
    place.mkdir(parents=True)
    for name, content in files.items():
        (place / f"{name}.json").write_text(json.dumps(content))
    if model is not None:
        (place / "service-2.json").write_bytes(model)


def tree(root: Path) -> dict[str, bytes]:
    return {str(p.relative_to(root)): p.read_bytes() for p in root.rglob("*") if p.is_file()}


def run_limited(arguments: list[str], said: Path) -> int:
    """Run the generator in a process of its own with little time and memory; give its status."""
    process = os.fork()
    if process == 0:
        used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY, used + MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        status = 99
        with said.open("w", errors="backslashreplace") as stream:
            sys.stderr = sys.stdout = stream
            with contextlib.suppress(BaseException):
                status = main(arguments)
                stream.flush()
        os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def fault(status: int, said: str, before: dict[str, bytes], after: dict[str, bytes]) -> str:
    """What is wrong with how a run ended; nothing when it wrote, or refused as it should."""
    if status == 0:
        return ""
    if status != 2:
        return f"status {status}"
    lines = said.splitlines()
    if len(lines) != 2 or not lines[0].startswith("generator: ") or not lines[0].isprintable():
        return f"said {lines}"
    if "tiny" not in lines[0] and "the-tiny" not in lines[0]:
        return f"names no service: {lines[0]}"
    return "" if before == after else "the tree changed"


def test_broken_models_make_valid_files_or_one_sentence(tmp_path: Path) -> None:
    kinds = list(KINDS.items())
    good = tmp_path / "good"
    written(tmp_path / "sound", sound(), None)
    common = ["generate", "--pages", "all"]
    assert main([*common, "--data", str(tmp_path / "sound"), "--root", str(good)]) == 0
    wrong, wrote = [], 0
    for number in range(COUNT):
        name, break_it = kinds[number % len(kinds)]
        case = f"{number:03}-{name.replace(' ', '-')}"
        files = sound()
        model = break_it(random.Random(f"{SEED} {number}"), files)
        written(tmp_path / case, files, model)
        root = tmp_path / "trees" / case
        shutil.copytree(good, root)
        before = tree(root)
        said = tmp_path / f"{case}.txt"
        where = ["--data", str(tmp_path / case), "--root", str(root)]
        status = run_limited([*common, *where], said)
        if found := fault(status, said.read_text(), before, tree(root)):
            wrong.append(f"{case}: {found}")
        if status == 0:
            wrote += 1
            site = yaml.safe_load((root / "_pkgdown.yml").read_text())
            if not all(isinstance(group["title"], str) for group in site["reference"]):
                wrong.append(f"{case}: a title of the site is no text")
        else:
            shutil.rmtree(root)
    judged = subprocess.run(
        ["Rscript", "--vanilla", Path(__file__).with_name("judge.R"), tmp_path / "trees"],
        capture_output=True,
        text=True,
        check=True,
    )
    wrong += judged.stdout.splitlines()
    assert wrong == [], "\n".join(wrong)
    assert wrote > COUNT // 10
    assert wrote < COUNT


def test_there_are_forty_kinds() -> None:
    assert len(KINDS) >= 40


@pytest.mark.parametrize("name", KINDS)
def test_each_kind_is_repeatable_and_changes_something(name: str) -> None:
    made = []
    for _ in range(2):
        files = sound()
        model = KINDS[name](random.Random(1), files)
        made.append((json.dumps(files), model))
    assert made[0] == made[1]
    assert made[0] != (json.dumps(sound()), None)
