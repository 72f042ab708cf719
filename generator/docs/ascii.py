"""Text to ASCII: the PDF manual of a package fails on characters that its fonts do not have."""

from __future__ import annotations

import re
import unicodedata

TRANSLITERATIONS: dict[str, str] = {
    "\u00a0": " ",
    "\u00a7": "section ",
    "\u00ab": '"',
    "\u00ae": "(R)",
    "\u00bb": '"',
    "\u00d7": "x",
    "\u00df": "ss",
    "\u2013": "-",
    "\u2014": "--",
    "\u2018": "'",
    "\u2019": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u2026": "...",
    "\u2028": "",
    "\u2192": "->",
    "\u2248": "~",
    **dict(
        zip(
            "\u0391\u0392\u0393\u0394\u0395\u0396\u0397\u0398\u0399\u039a\u039b\u039c"
            "\u039d\u039e\u039f\u03a0\u03a1\u03a3\u03a4\u03a5\u03a6\u03a7\u03a8\u03a9"
            "\u03b1\u03b2\u03b3\u03b4\u03b5\u03b6\u03b7\u03b8\u03b9\u03ba\u03bb\u03bc"
            "\u03bd\u03be\u03bf\u03c0\u03c1\u03c2\u03c3\u03c4\u03c5\u03c6\u03c7\u03c8\u03c9",
            "A B G D E Z E Th I K L M N X O P R S T Y F Ch Ps O "
            "a b g d e z e th i k l m n x o p r s s t y f ch ps o".split(),
            strict=True,
        )
    ),
}
"""Characters that do not decompose into ASCII, and what stands for them."""


_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+")
"""Characters that are no text: R and its Rd parser end, or stumble, at some of them."""


def to_ascii(text: str) -> str:
    """Return `text` in ASCII without controls: by the table, without accents, or as `U+XXXX`."""
    if not text.isascii():
        text = "".join(_plain(char) for char in text)
    return _CONTROLS.sub("", text)


def one_line(text: str) -> str:
    """Return `text` in ASCII as one line."""
    return " ".join(to_ascii(text).split())


def _plain(char: str) -> str:
    if char.isascii():
        return char
    if char in TRANSLITERATIONS:
        return TRANSLITERATIONS[char]
    parts = unicodedata.normalize("NFKD", char)
    plain = "".join(TRANSLITERATIONS.get(part, part if part.isascii() else "") for part in parts)
    if plain or unicodedata.category(char) in ("Cf", "Mn", "Zl", "Zp"):
        return plain
    return f"U+{ord(char):04X}"
