from __future__ import annotations

import re

from generator.docs.config import config_groups, config_page, constructor_syntax


def test_each_field_stands_once() -> None:
    paths = [field.path for group in config_groups() for field in group.fields]
    assert len(paths) == len(set(paths))


def test_another_name_is_one_of_a_field() -> None:
    paths = {field.path.replace(".", "$") for group in config_groups() for field in group.fields}
    page = config_page()
    shown = {path.removeprefix("\\code{").removesuffix("}") for _, path in page.aliases}
    assert {path.removeprefix("!") for path in shown} <= paths


def test_a_constructors_syntax_nests_fields_as_the_list_does() -> None:
    syntax = constructor_syntax("tiny")
    assert "preformatted{svc <- tiny(\n  config = list(\n    credentials = list(\n" in syntax
    assert '        access_key_id = "string",\n' in syntax
    assert syntax.count("(") == syntax.count(")")
    assert not re.search(r",\s*\)", syntax)
    assert not re.search(r"[\w\")]\n\s*\w", syntax)
