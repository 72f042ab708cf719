"""Tables for R are those of the generator."""

from __future__ import annotations

import json
import re
from pathlib import Path

from generator.docs.syntax import SYNTAX_LIMIT
from generator.model.quirks import PROTOCOLS, SERVICE_ALIASES
from generator.model.wire import MEMBER_TRAITS, TYPES
from generator.render.rules import render_rules

ROOT = Path(__file__).resolve().parent.parent.parent


def written(path: str, begin: str, end: str, word: str) -> list[str]:
    """Words between two texts of a file that is written by hand."""
    after = (ROOT / path).read_text("utf-8").split(begin, 1)[1]
    return re.findall(word, after.split(end, 1)[0])


def test_what_is_code_in_r_and_c_is_the_same_there() -> None:
    assert written("R/shape.R", "shape_types <- c(", ")", r"\w+") == list(TYPES)
    named = [f"T_{name.upper()}" for name in TYPES]
    assert written("src/claws.h", "enum type {", "}", r"T_\w+") == named
    found = written("R/protocol.R", "protocols <- function() {", "}", r'"?([\w-]+)"? = ')
    assert found == list(PROTOCOLS)
    assert written("R/help-syntax.R", "syntax_limit <- ", "\n", ".+") == ["256 * 1024"]
    assert SYNTAX_LIMIT == 256 * 1024


def test_tables_hold_names_and_no_reasons() -> None:
    tables = json.loads(render_rules())
    assert list(tables) == ["aliases", "hosts_without", "pages", "traits", "uris_without"]
    assert tables["pages"]["rows"]["logs"]["GetLogEvents"]["output_token"] == "nextForwardToken"
    assert tables["aliases"]["config"] == SERVICE_ALIASES["config"].name
    assert tables["traits"]["members"] == sorted(MEMBER_TRAITS)
