"""YAML text. No other file knows how YAML quotes."""

from __future__ import annotations

import json
import re

_BARE = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[ -]\(?[A-Za-z0-9]+\)?)*\Z")
_WORDS = frozenset("y n yes no on off true false null".split())
"""Words that some reader of YAML takes for something else than a text."""


def yaml_string(text: str) -> str:
    """Return `text` as YAML of one line: as it is, or quoted where YAML reads something else."""
    if _BARE.match(text) and text.lower() not in _WORDS:
        return text
    return re.sub(r"\\u(d[89ab]..)\\u(d[c-f]..)", _joined, json.dumps(text))


def _joined(pair: re.Match[str]) -> str:
    """A character beyond 16 bits, of which YAML knows no halves."""
    code = 0x10000 + ((int(pair[1], 16) - 0xD800) << 10) + int(pair[2], 16) - 0xDC00
    return f"\\U{code:08x}"
