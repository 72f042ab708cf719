"""Slips: which there are in a text, and the text with one of them."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

SWAPS: dict[str, str] = {
    "==": "!=",
    "!=": "==",
    "<=": "<",
    ">=": ">",
    " < ": " <= ",
    " > ": " >= ",
    "&&": "||",
    "||": "&&",
    " and ": " or ",
    " or ": " and ",
    " not in ": " in ",
    " is not None": " is None",
    " + ": " - ",
    " - ": " + ",
    "TRUE": "FALSE",
    "FALSE": "TRUE",
    "True": "False",
    "False": "True",
    "true": "false",
    "false": "true",
    "any(": "all(",
    "all(": "any(",
    "UNPROTECT(1)": "UNPROTECT(2)",
    "UNPROTECT(2)": "UNPROTECT(1)",
}
"""What is written for what."""

_OLD = (rf"(?<![\w]){re.escape(old)}" if old[0].isalpha() else re.escape(old) for old in SWAPS)
_SLIP = re.compile(rf"(?<!%)(?:{'|'.join(_OLD)})(?!%)")
_ASIDE = re.compile(r"^\s*(?:#|//|/?\*|import |from |\"\"\"|@)")
_COMMENT = re.compile(r"\s(?:#|//|/\*) [^\"]*$")

CODE = {"r": "R/*.R", "python": "generator/**/*.py", "c": "src/*.c"}
"""Where the code of each language is."""


@dataclass(frozen=True, slots=True)
class Slip:
    """One slip: its file, its line, counted from 1, and the line before and after."""

    path: str
    line: int
    before: str
    after: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}\n  - {self.before.strip()}\n  + {self.after.strip()}"

    def put(self, text: str) -> str:
        """Return a file's text with the slip."""
        lines = text.split("\n")
        lines[self.line - 1] = self.after
        return "\n".join(lines)


def slips_of(path: str, text: str) -> Iterator[Slip]:
    """All slips of a file; comments, strings that stand alone and imports have none."""
    quoted = False
    for number, line in enumerate(text.split("\n"), start=1):
        quoted ^= line.count('"""') % 2 == 1
        if quoted or '"""' in line or _ASIDE.match(line):
            continue
        for found in _SLIP.finditer(_COMMENT.sub("", line)):
            after = line[: found.start()] + SWAPS[found[0]] + line[found.end() :]
            yield Slip(path, number, line, after)


def choose(root: Path, language: str, count: int, seed: int, only: str = "") -> list[Slip]:
    """Choose slips, each in another file as long as there are any left.

    Args:
        root: the repository.
        language: a key of `CODE`.
        count: how many slips.
        seed: other slips come of another one.
        only: a pattern for the paths of files, such as `R/call`.
    """
    chance = random.Random(f"{language} {seed}")
    found = []
    for path in sorted(root.glob(CODE[language])):
        name = path.relative_to(root).as_posix()
        if "service-" in name or not re.match(only, name):
            continue
        slips = list(slips_of(name, path.read_text("utf-8")))
        chance.shuffle(slips)
        found += [(turn, chance.random(), slip) for turn, slip in enumerate(slips)]
    return [slip for *_, slip in sorted(found, key=lambda row: row[:2])[:count]]


def mirrors(path: str, tests: Sequence[str]) -> list[str]:
    """Return the test files that mirror a file: by its name, or by the longest part of it."""
    if path.startswith("generator/"):
        stem = path.removeprefix("generator/").removesuffix(".py").replace("/", "_")
        wanted = f"tests/generator/test_{stem}.py"
        return [wanted] if wanted in tests else []
    parts = Path(path).stem.split("-")
    while parts:
        start = f"tests/testthat/test-{'-'.join(parts)}"
        exact = [test for test in tests if test == f"{start}.R"]
        found = exact or [test for test in tests if test.startswith(f"{start}-")]
        if found:
            return found
        parts.pop()
    return []
