from __future__ import annotations

import dataclasses
import pickle

import pytest

from generator.model.service import Member, Service


def test_values_cannot_be_changed() -> None:
    member = Member("A", "S")
    with pytest.raises(dataclasses.FrozenInstanceError):
        member.name = "B"  # type: ignore[misc]


def test_a_member_is_optional_unless_it_is_said() -> None:
    assert Member("A", "S") == Member("A", "S", required=False)


def test_an_operation_without_input_has_no_members(tiny: Service) -> None:
    assert tiny.members_of(None) == ()


def test_a_service_can_be_sent_to_another_process(tiny: Service) -> None:
    assert pickle.loads(pickle.dumps(tiny)) == tiny
