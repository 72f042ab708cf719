from __future__ import annotations

import pytest

from generator.docs.groups import UNGROUPED, group_of, group_operations
from generator.model.service import Operation


@pytest.mark.parametrize(
    ("operation", "group"),
    [
        ("ListThings", "Look up"),
        ("BatchGetThings", "Look up"),
        ("AdminCreateUser", "Create and start"),
        ("UpdateThing", "Change"),
        ("BatchDeleteThing", "Delete and stop"),
        ("ListTagsForResource", "Tag"),
        ("UntagResource", "Tag"),
        ("Frobnicate", "Other"),
        ("Batch", "Other"),
    ],
)
def test_an_operation_is_grouped_by_its_verb(operation: str, group: str) -> None:
    assert group_of(operation) == group


def test_few_operations_stay_in_one_list() -> None:
    operations = [Operation(f"GetThing{i}") for i in range(UNGROUPED)]
    assert group_operations(operations) == [("", operations)]
    one_more = [*operations, Operation("GetThing")]
    assert group_operations(one_more) == [("Look up", one_more)]


def test_many_operations_are_in_groups_and_none_is_lost() -> None:
    operations = [Operation(f"{verb}Thing{i}") for verb in ("Put", "Get") for i in range(UNGROUPED)]
    groups = group_operations(operations)
    assert [title for title, _ in groups] == ["Look up", "Create and start"]
    assert [o for _, members in groups for o in members] == operations[12:] + operations[:12]
