"""Tables for R are those of the generator."""

from __future__ import annotations

import json

from generator.model.quirks import SERVICE_ALIASES
from generator.model.wire import MEMBER_TRAITS
from generator.render.rules import render_rules


def test_tables_hold_names_and_no_reasons() -> None:
    tables = json.loads(render_rules())
    assert list(tables) == ["aliases", "hosts_without", "traits", "uris_without"]
    assert tables["aliases"]["config"] == SERVICE_ALIASES["config"].name
    assert tables["traits"]["members"] == sorted(MEMBER_TRAITS)
