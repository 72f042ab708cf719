from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from botocore.session import Session
from botocore.validate import ParamValidator

from tests.parity.inputs import FULL, MINIMAL, RANDOM, build, inputs


def _operation(service: str, name: str) -> Any:
    return Session().get_service_model(service).operation_model(name)


def _operations(service: str) -> Iterator[Any]:
    model = Session().get_service_model(service)
    yield from map(model.operation_model, model.operation_names)


@pytest.mark.parametrize(
    ("service", "protocol"),
    [("dynamodb", "json"), ("wafv2", "json"), ("s3", "rest-xml"), ("lexv2-models", "rest-json")],
)
def test_botocore_finds_nothing_wrong_with_an_input(service: str, protocol: str) -> None:
    for operation in _operations(service):
        for kind, made in inputs(operation, protocol, f"seed/{operation.name}", 3):
            if operation.input_shape is not None:
                report = ParamValidator().validate(made, operation.input_shape)
                assert not report.has_errors(), (operation.name, kind, report.generate_report())


def test_an_input_follows_from_its_seed() -> None:
    shape = _operation("sagemaker", "CreateTrainingJob").input_shape
    assert repr(build(shape, "json", "a", RANDOM)) == repr(build(shape, "json", "a", RANDOM))
    assert repr(build(shape, "json", "a", RANDOM)) != repr(build(shape, "json", "b", RANDOM))


def test_a_minimal_input_has_the_required_members_alone() -> None:
    shape = _operation("sagemaker", "CreateTrainingJob").input_shape
    assert list(build(shape, "json", "", MINIMAL)) == [
        name for name in shape.members if name in shape.required_members
    ]


def test_a_full_input_has_all_members_and_cuts_what_holds_itself() -> None:
    shape = _operation("dynamodb", "PutItem").input_shape
    made = build(shape, "json", "", FULL)
    assert list(made) == list(shape.members)
    values = list(made["Item"].values())
    assert [list(value) for value in values] == [["S", "N", "B", "SS", "NS", "BS", "NULL", "BOOL"]]


def test_inputs_that_are_equal_come_once() -> None:
    assert [kind for kind, _ in inputs(_operation("sts", "GetCallerIdentity"), "query", "", 3)] == [
        "minimal"
    ]


def test_texts_fit_the_place_that_they_go_to() -> None:
    operation = _operation("s3", "PutObject")
    for number in range(50):
        made = build(operation.input_shape, "rest-xml", str(number), RANDOM)
        assert re.fullmatch("[a-z0-9-]+", made["Bucket"])
        assert made["Key"] != ""
        for name, value in made.items():
            member = operation.input_shape.members[name]
            if member.serialization.get("location") == "header" and isinstance(value, str):
                assert re.fullmatch("(?! )[ -~]*(?<! )", value), name


def test_a_checksum_is_one_that_botocore_can_compute() -> None:
    made = dict(inputs(_operation("s3", "PutBucketCors"), "rest-xml", "", 9))
    chosen = [value["ChecksumAlgorithm"] for value in made.values() if "ChecksumAlgorithm" in value]
    assert set(chosen) == {"CRC32", "SHA1", "SHA256"}


def test_xml_has_no_control_characters_and_json_has() -> None:
    xml, json = (
        _texts(_operation(*operation).input_shape, protocol)
        for operation, protocol in [(("sns", "Publish"), "query"), (("sqs", "SendMessage"), "json")]
    )
    assert not re.search("[\x01-\x08]", xml)
    assert re.search("[\x01-\x08]", json)
    assert re.search("[\U00010000-\U0010ffff]", xml)
    assert re.search("[\U00010000-\U0010ffff]", json)


def _texts(shape: Any, protocol: str) -> str:
    made = [build(shape, protocol, str(number), RANDOM) for number in range(200)]
    return "".join(text for value in made for text in value.values() if isinstance(text, str))
