"""Everything that R says in the tests, searched for the secrets that are used in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path

SECRETS = re.compile(r"hush-\w[\w-]*|SECRET(EXAMPLE|KEY)\w*|wJalrXUtnFEMI\S*")
"""How the tests' secret keys, session tokens and bearer tokens look."""

DAMAGE = re.compile(r"stack imbalance|^Warning(?: in |: |$)")
"""How R tells that C code left its stack in disorder, and of a warning that nobody expected."""

LISTEN = Path(__file__).with_name("listen.R")
"""Code that makes R remember what is said in it."""

listening = False
"""Whether an R that is started from now on is listened to."""

heard: list[str] = []
"""What was said and is not searched yet."""

told: list[str] = []
"""What R told beside its output: messages, warnings and errors that no test expected."""

sources: list[Callable[[], Iterable[str]]] = []
"""Functions that give, and forget, what else was said."""


def hear(text: object) -> None:
    """Keep what was said."""
    if isinstance(text, bytes):
        text = text.decode("utf-8", "replace")
    if text:
        heard.append(str(text))


def hear_told(text: str) -> None:
    """Keep what was told beside the output: that alone is a finding."""
    if text:
        told.append(text)


def search(*more: str) -> list[str]:
    """Return what was told, and lines with a secret or a damage in what was said and in `more`."""
    said = [*heard, *more]
    aside = [line for line in "".join(told).splitlines() if line.strip()]
    heard.clear()
    told.clear()
    for source in sources:
        said.extend(source())
    lines = (line for text in said for line in text.splitlines())
    found = (line for line in lines if SECRETS.search(line) or DAMAGE.search(line))
    return [line.strip()[:300] for line in (*aside, *found)]


def search_files(folder: Path) -> list[str]:
    """Return the names of the files below a folder that have a secret in them."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return [str(path) for path in files if SECRETS.search(path.read_bytes().decode("latin-1"))]
