"""The hand-written block of NAMESPACE is what the tags in R/ say."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

TAGGED = re.compile(r"^#' @export\n(?:#.*\n)*`?([^`\n]+?)`? <- ", re.MULTILINE)
"""A function with the tag, or a method, which may stand in backticks."""

METHOD = re.compile(r"^(.+?)\.(claws_\w+)$")


def _said(name: str) -> str:
    """The line of NAMESPACE for a name in R/."""
    method = METHOD.match(name)
    if method is None:
        return f"export({name})"
    generic, of = method.groups()
    shown = generic if re.fullmatch(r"[.\w]+", generic) else f'"{generic}"'
    return f"S3method({shown}, {of})"


def _tagged() -> list[str]:
    files = sorted((ROOT / "R").glob("*.R"))
    texts = [path.read_text("utf-8") for path in files if not path.name.startswith("service-")]
    return sorted(_said(name) for text in texts for name in TAGGED.findall(text))


def _written() -> list[str]:
    lines = (ROOT / "templates/NAMESPACE.jinja").read_text("utf-8").splitlines()
    return sorted(line for line in lines if re.match(r"(S3method|export)\([^{]*\)$", line))


def test_every_tag_has_its_line_and_every_line_its_tag() -> None:
    assert _written() == _tagged()


def test_operators_and_generics_with_a_dot_are_methods_too() -> None:
    assert _said("$<-.claws_client") == 'S3method("$<-", claws_client)'
    assert _said("as.data.frame.claws_results") == "S3method(as.data.frame, claws_results)"
    assert _said("claws_map") == "export(claws_map)"
