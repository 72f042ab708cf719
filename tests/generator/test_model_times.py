from __future__ import annotations

import pytest

from generator.model.build import build_service
from generator.model.service import Member, Shape
from generator.model.times import epoch_unit
from tests.models import SOURCE


@pytest.mark.parametrize(
    ("documentation", "unit"),
    [
        ("<p>Expressed as the number of milliseconds after Jan 1, 1970.</p>", "milliseconds"),
        ("<p>The time, in epoch milliseconds.</p>", "milliseconds"),
        ("<p>Specified as epoch time, the number of seconds since January 1, 1970.</p>", "seconds"),
        ("<p>The Unix timestamp (in milliseconds).</p>", "milliseconds"),
        ("<p>The number of training epochs, some seconds each.</p>", None),
        ("<p>How many milliseconds to wait.</p>", None),
        ("<p>The UTC epoch time.</p>", None),
    ],
)
def test_the_documentation_says_in_which_unit_a_number_counts_time(
    documentation: str, unit: str | None
) -> None:
    assert (
        epoch_unit(Member("At", "Long", documentation=documentation), Shape("Long", "long")) == unit
    )


def test_only_whole_numbers_count_time_and_a_shape_speaks_for_silent_members() -> None:
    said = "Epoch milliseconds."
    assert epoch_unit(Member("At", "S", documentation=said), Shape("S", "string")) is None
    assert epoch_unit(Member("At", "L"), Shape("L", "long", documentation=said)) == "milliseconds"


def test_the_logs_service_has_times_of_both_units() -> None:
    logs = build_service(SOURCE.read("logs"))
    units = {
        operation: {
            member.name: epoch_unit(member, logs.shapes[member.shape])
            for member in logs.members_of(operation)
        }
        for operation in ("FilterLogEventsRequest", "StartQueryRequest")
    }
    assert units["FilterLogEventsRequest"]["startTime"] == "milliseconds"
    assert units["FilterLogEventsRequest"]["limit"] is None
    assert units["StartQueryRequest"]["endTime"] == "seconds"
