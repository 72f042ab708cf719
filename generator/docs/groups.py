"""Operations of a service in groups, by what the verb in their name does."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.naming import snake_case
from generator.model.service import Operation

UNGROUPED = 12
"""A service with this many operations or fewer is listed as it is."""

GROUPS: tuple[tuple[str, frozenset[str]], ...] = (
    (
        "Look up",
        frozenset(
            "describe discover download estimate export fetch filter find get head list lookup "
            "peek poll preview query read receive resolve retrieve sample scan search select "
            "summarize view".split()
        ),
    ),
    (
        "Create and start",
        frozenset(
            "activate add allocate attach build buy clone complete copy create define deploy "
            "enable generate import initialize initiate install invite invoke issue launch open "
            "order post provision publish purchase put reboot record register request restart "
            "restore resume retry rotate run schedule send start submit upload".split()
        ),
    ),
    (
        "Change",
        frozenset(
            "accept adjust apply approve assign associate change configure confirm convert "
            "edit execute extend increase merge migrate modify move notify override promote "
            "reassign refresh rename reorder replace reset resize revise set swap switch sync "
            "transfer update upgrade".split()
        ),
    ),
    (
        "Delete and stop",
        frozenset(
            "abort archive cancel close deactivate decline decrease delete deprecate deprovision "
            "deregister detach disable disassociate discard disconnect drop leave pause purge "
            "reject release remove revoke stop suspend terminate unassign uninstall unlink "
            "unsubscribe".split()
        ),
    ),
    ("Tag", frozenset(("tag", "untag"))),
)
"""Groups in their order, and the first words of the operations in them."""

OTHER = "Other"

_GENERAL = frozenset(("admin", "batch", "transact"))


def group_of(operation: str) -> str:
    """Return the title of an operation's group, by its verb or the word after a general one."""
    words = snake_case(operation).split("_")
    if "tags" in words or "tag" in words[:1]:
        return "Tag"
    verb = words[1] if words[0] in _GENERAL and len(words) > 1 else words[0]
    return next((title for title, verbs in GROUPS if verb in verbs), OTHER)


def group_operations(operations: Iterable[Operation]) -> list[tuple[str, list[Operation]]]:
    """Return title and operations of each group that has any; one without a title for few."""
    every = list(operations)
    if len(every) <= UNGROUPED:
        return [("", every)]
    titles = [*(title for title, _ in GROUPS), OTHER]
    found: dict[str, list[Operation]] = {title: [] for title in titles}
    for operation in every:
        found[group_of(operation.name)].append(operation)
    return [(title, members) for title, members in found.items() if members]
