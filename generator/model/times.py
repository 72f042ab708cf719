"""Times that a model declares as numbers: only the documentation says so, and in which unit."""

from __future__ import annotations

import re

from generator.model.service import Member, Shape

NUMBERS = frozenset({"integer", "long"})
"""Types that hold times counted from 1970."""

_SINCE_1970 = re.compile(r"\b(epoch|unix|1970)\b", re.IGNORECASE)
_UNITS = (
    ("milliseconds", re.compile("millisecond", re.IGNORECASE)),
    ("seconds", re.compile("second", re.IGNORECASE)),
)


def epoch_unit(member: Member, shape: Shape) -> str | None:
    """Return the unit in which a number counts the time since 1970; None when it counts no time.

    `shape` is the member's own; its documentation counts where the member has none.
    """
    text = member.documentation or shape.documentation
    if shape.type not in NUMBERS or not _SINCE_1970.search(text):
        return None
    return next((unit for unit, pattern in _UNITS if pattern.search(text)), None)
