"""R source text. No other file knows how R quotes."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.model.quirks import RESERVED_WORDS
from generator.model.service import Member

_SYNTACTIC = re.compile(r"(?:[A-Za-z]|\.(?![0-9]))[A-Za-z0-9._]*\Z")
_PLAIN = re.compile(r"[ !#-\[\]-~]*\Z")
_UNHELD = re.compile("[\\x00\\ud800-\\udfff]")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def r_name(name: str) -> str:
    """Return `name` as R source: in backticks when it is not syntactic."""
    if _SYNTACTIC.match(name) and name not in RESERVED_WORDS:
        return name
    return "`" + name.replace("\\", "\\\\").replace("`", "\\`") + "`"


def r_string(text: str) -> str:
    """Return `text` as an R string in double quotes, in ASCII, without what R cannot hold."""
    text = _UNHELD.sub("", text)
    if _PLAIN.match(text):
        return f'"{text}"'
    return '"' + "".join(_ESCAPES.get(c) or _ascii(c) for c in text) + '"'


def _ascii(char: str) -> str:
    code = ord(char)
    if 0x20 <= code < 0x7F:
        return char
    return f"\\u{{{code:x}}}" if code < 0x10000 else f"\\U{{{code:x}}}"


def formals(members: Iterable[Member]) -> list[str]:
    """R formals in model order; a required member is one without a default."""
    return [r_name(m.name) + ("" if m.required else " = NULL") for m in members]
