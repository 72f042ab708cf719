"""What the hand-written R code exports, by its tags."""

from __future__ import annotations

import re
from pathlib import Path


def read_exports(root: Path) -> list[str]:
    """Return the lines of NAMESPACE for the tags in a package's hand-written R code, sorted."""
    files = sorted((root / "R").glob("*.R"))
    texts = [file.read_text("utf-8") for file in files if not file.name.startswith("service-")]
    own = (directive(name) for text in texts for name in _TAGGED.findall(text))
    delayed = (
        f"S3method({generic}, {of})" for text in texts for generic, _, of in _DELAYED.findall(text)
    )
    return sorted([*own, *delayed])


def directive(name: str) -> str:
    """Return the line of NAMESPACE for a function, which may be a method of a class of claws."""
    method = _METHOD.match(name)
    if method is None:
        return f"export({name})"
    generic, of = method.groups()
    shown = generic if _SYNTACTIC.fullmatch(generic) else f'"{generic}"'
    return f"S3method({shown}, {of})"


_TAGGED = re.compile(r"^#' @export\n(?:#.*\n)*`?([^`\n]+?)`? <- ", re.MULTILINE)
_DELAYED = re.compile(r"^#' @exportS3Method ([\w.]+::([\w.]+))\n\2\.([\w.]+) <- ", re.MULTILINE)
"""Methods of another package's generic, which R registers when that package is loaded."""
_METHOD = re.compile(r"^(.+?)\.(claws_\w+)$")
_SYNTACTIC = re.compile(r"[.\w]+")
