from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator.model.build import build_service
from generator.model.pages import all_paginators, derived_paginators
from generator.model.quirks import PAGINATORS
from generator.model.service import Member, Operation, Service, Shape
from generator.update.lint import lint_paginators
from tests.models import SOURCE


def with_pages(tiny: Service, given: dict[str, str], found: dict[str, str]) -> Service:
    """A service with one operation, whose input and output have members of these types."""
    kinds = {kind: Shape(kind, kind) for kind in ("string", "list", "map", "integer", "structure")}
    members = {
        name: tuple(Member(each, kind) for each, kind in types.items())
        for name, types in (("In", given), ("Out", found))
    }
    shapes = {name: Shape(name, "structure", of) for name, of in members.items()}
    operation = Operation("Take", input="In", output="Out")
    return replace(tiny, operations=(operation,), shapes=kinds | shapes, paginators={})


@pytest.mark.parametrize(
    ("given", "found", "paginator"),
    [
        (
            {"NextToken": "string", "maxresults": "integer", "Limit": "string"},
            {"NextToken": "string", "Count": "integer", "Things": "list"},
            {
                "input_token": "NextToken",
                "output_token": "NextToken",
                "limit_key": "maxresults",
                "result_key": "Things",
            },
        ),
        (
            {"marker": "string", "Limit": "integer", "MaxItems": "integer"},
            {"nextmarker": "string", "Things": "list", "ByName": "map", "Whole": "structure"},
            {
                "input_token": "marker",
                "output_token": "nextmarker",
                "result_key": ["Things", "ByName"],
            },
        ),
        (
            {"PageToken": "string"},
            {"PageToken": "string", "Whole": "structure"},
            {"input_token": "PageToken", "output_token": "PageToken", "result_key": "Whole"},
        ),
        ({"NextToken": "string"}, {"NextToken": "string"}, None),
        ({"NextToken": "integer"}, {"NextToken": "string", "Things": "list"}, None),
        ({"Id": "string"}, {"NextToken": "string", "Things": "list"}, None),
        ({"LockToken": "string"}, {"LockToken": "string", "Things": "list"}, None),
        (
            {"NextToken": "string", "PageToken": "string"},
            {"NextToken": "string", "PageToken": "string", "Things": "list"},
            None,
        ),
    ],
)
def test_a_token_that_leads_on_by_its_name_makes_pages(
    tiny: Service, given: dict[str, str], found: dict[str, str], paginator: dict[str, Any] | None
) -> None:
    service = with_pages(tiny, given, found)
    assert derived_paginators(service) == ({"Take": paginator} if paginator else {})
    assert list(lint_paginators(service)) == []


def test_paginators_of_the_model_are_left_as_they_are(tiny: Service) -> None:
    assert derived_paginators(tiny) == {}
    assert all_paginators(tiny) == tiny.paginators


def test_rows_are_for_operations_that_no_rule_is_for() -> None:
    for (service, operation), row in PAGINATORS.items():
        model = build_service(SOURCE.read(service))
        assert operation not in model.paginators
        assert derived_paginators(model)[operation] == row.paginator
        assert row.reason
    assert "PutLogEvents" not in all_paginators(build_service(SOURCE.read("logs")))
