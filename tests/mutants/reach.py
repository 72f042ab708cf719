"""Reach: which test files run which functions: a slip is shown only to those that can see it.

R tells what its tests call, a file of them each in a process of its own. What R calls of C is taken
from the text of the C code.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.mutants.slips import Slip, mirrors

_R_HEAD = re.compile(r"^([\w.]+|`[^`]+`) <- ")
_ASIDE = re.compile(r"/\*.*?\*/|//[^\n]*|\"(?:[^\"\\\n]|\\.)*\"", re.DOTALL)
_WORD = re.compile(r"(?<![\w.>])[A-Za-z_]\w*")
_C_HEAD = re.compile(r"^(?:#define |\w[^;=(]*?)\b(\w+)\(")


@dataclass(frozen=True, slots=True)
class Reach:
    """What a test file has run: names of functions of R and entries of C, and how long it took."""

    path: str
    seconds: float
    failed: bool
    names: frozenset[str]


def read_reach(text: str) -> list[Reach]:
    """Read what reach.R has written."""
    rows = (json.loads(line) for line in text.splitlines())
    return [Reach(**{**row, "names": frozenset(row["names"])}) for row in rows]


def seers(slip: Slip, root: Path, tests: Sequence[str], reach: Sequence[Reach]) -> list[str]:
    """Return the tests that can see a slip, the quick ones first; all, where that is not known.

    A test that runs no function reads them.
    """
    marks = marks_of(slip, root)
    rows = {row.path: row for row in reach if row.names}
    sure = [test for test in tests if test in rows and rows[test].names & marks]
    seen = [*sure, *(test for test in tests if test not in rows)] if marks and rows else tests
    return sorted(seen, key=lambda test: rows[test].seconds if test in rows else 0)


def neighbours(marks: set[str], root: Path, tests: Sequence[str]) -> set[str]:
    """Return the mirrors of the files of R that name one of these functions and entries of C."""
    near = set[str]()
    for path in sorted((root / "R").glob("*.R")) if marks else []:
        known = set(re.findall(r"[\w.]+", path.read_text("utf-8")))
        if not path.name.startswith("service-") and known & marks:
            near |= set(mirrors(f"R/{path.name}", tests))
    return near


def marks_of(slip: Slip, root: Path) -> set[str]:
    """Return the names by which tests reach the code of a slip; none, where that is not known."""
    text = (root / slip.path).read_text("utf-8")
    if slip.path.endswith(".py"):
        return set()
    if slip.path.endswith(".R"):
        heads = [found for line in text.split("\n")[: slip.line] if (found := _R_HEAD.match(line))]
        return {found[1].strip("`") for found in heads[-1:]}
    code = [
        part
        for path in sorted((root / "src").glob("*.[ch]"))
        for part in parts(path.relative_to(root).as_posix(), path.read_text("utf-8"))
    ]
    own = {part for part in code if part.path == slip.path and part.first <= slip.line <= part.last}
    return {part.name for part in callers(own, code) if part.name.startswith("c_")}


@dataclass(frozen=True, slots=True)
class Part:
    """A function or macro of C: its file, its name, its lines and the names it knows."""

    path: str
    name: str
    first: int
    last: int
    own: bool
    words: frozenset[str]


def parts(path: str, text: str) -> Iterator[Part]:
    """Yield the functions of a file of C, and its macros with arguments.

    What stands between them, tables of functions among it, belongs to the one that follows.
    """
    first, name, own, words = 1, "", False, set[str]()
    for number, line in enumerate(_ASIDE.sub(_blank, text).split("\n"), start=1):
        head = None if name else _C_HEAD.match(line)
        if head:
            name, own = head[1], line.startswith("static ") and path.endswith(".c")
        words |= set(_WORD.findall(line))
        macro = line.startswith("#define ") and not line.endswith("\\")
        if name and line.endswith(";") and not line.startswith((" ", "}")):
            name = ""
        elif name and (macro or line.startswith("}") or (head and line.endswith("}"))):
            yield Part(path, name, first, number, own, frozenset(words))
            first, name, words = number + 1, "", set()


def callers(parts: set[Part], code: Sequence[Part]) -> set[Part]:
    """Return parts and all that name them, directly or not. A static one is known to its file."""
    known, found = set[Part](), parts
    while found:
        known |= found
        names = {part.name for part in found if not part.own}
        owned = {(part.path, part.name) for part in found if part.own}
        found = {
            part
            for part in code
            if part.words & names or any((part.path, word) in owned for word in part.words)
        } - known
    return known


def _blank(aside: re.Match[str]) -> str:
    return "\n" * aside[0].count("\n")
