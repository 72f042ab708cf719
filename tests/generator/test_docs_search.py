from __future__ import annotations

import json
from dataclasses import replace

import pytest

from generator.docs.search import read_search, render_search, search_row, searched
from generator.model.service import Service


def test_a_row_has_a_line_for_each_operation(tiny: Service) -> None:
    row = search_row(tiny)
    assert row.service == "tiny"
    assert row.operations == "put_everything\nlist_things\ntouch_label\nping"
    for column in (row.titles, row.words):
        assert column.count("\n") == 3
    assert row.titles.split("\n")[1] == "Lists things"


def test_words_are_those_that_neither_name_nor_title_have(tiny: Service) -> None:
    text = (
        '<p>Sends a parcel. Parcels go by <a href="https://example.com/planet">mail</a>, and with'
        " <code>Speed</code>.</p>"
    )
    operation = replace(tiny.operations[0], name="SendParcel", documentation=text)
    assert searched(tiny, operation) == ["mail", "parcels", "speed"]


def test_only_the_first_words_are_kept(tiny: Service) -> None:
    text = "<p>Does it. " + " ".join(f"word{chr(97 + i)}" for i in range(26)) + "</p>"
    operation = replace(tiny.operations[0], documentation=text)
    assert "wordt" in searched(tiny, operation)
    assert "wordz" not in searched(tiny, operation)


def test_the_index_is_read_as_it_was_written(tiny: Service) -> None:
    rows = [search_row(replace(tiny, r_name=name)) for name in ("b", "a")]
    assert [row.service for row in read_search(render_search(rows))] == ["a", "b"]
    assert read_search(render_search(rows)) == sorted(rows, key=lambda row: row.service)


def test_an_index_whose_columns_differ_in_length_is_refused(tiny: Service) -> None:
    index = json.loads(render_search([search_row(tiny)]))
    index["titles"].append("more")
    with pytest.raises(ValueError, match="longer"):
        read_search(json.dumps(index).encode())
