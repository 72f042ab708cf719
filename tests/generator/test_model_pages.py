from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model.build import build_service
from generator.model.pages import paginated
from generator.model.service import Member, Operation, Service, Shape
from generator.read.source import Source


def with_pages(tiny: Service, given: dict[str, str], found: dict[str, str]) -> Service:
    """A service with one operation, whose input and output have members of these types."""
    kinds = {kind: Shape(kind, kind) for kind in ("string", "list", "integer", "structure")}
    members = {
        name: tuple(Member(each, kind) for each, kind in types.items())
        for name, types in (("In", given), ("Out", found))
    }
    shapes = {name: Shape(name, "structure", of) for name, of in members.items()}
    operation = Operation("Take", input="In", output="Out")
    return replace(tiny, operations=(operation,), shapes=kinds | shapes, paginators={})


@pytest.mark.parametrize(
    ("given", "found", "pages"),
    [
        ({"NextToken": "string"}, {"NextToken": "string", "Things": "list"}, True),
        ({"marker": "string"}, {"nextmarker": "string", "Things": "list"}, True),
        ({"NextToken": "string"}, {"NextToken": "string"}, False),
        ({"NextToken": "integer"}, {"NextToken": "string", "Things": "list"}, False),
        ({"Id": "string"}, {"NextToken": "string", "Things": "list"}, False),
        ({"LockToken": "string"}, {"LockToken": "string", "Things": "list"}, False),
        (
            {"NextToken": "string", "PageToken": "string"},
            {"NextToken": "string", "PageToken": "string", "Things": "list"},
            False,
        ),
    ],
)
def test_a_token_that_leads_on_by_its_name_makes_pages(
    tiny: Service, given: dict[str, str], found: dict[str, str], pages: bool
) -> None:
    assert paginated(with_pages(tiny, given, found)) == ["Take"] * pages


def test_paginators_of_the_model_and_operations_of_the_table_have_pages(tiny: Service) -> None:
    assert paginated(tiny) == ["ListThings"]
    logs = paginated(build_service(Source(None).read("logs")))
    assert {"GetLogEvents", "DescribeLogGroups"} <= set(logs)
    assert "PutLogEvents" not in logs
