from __future__ import annotations

from typing import Any

import pytest
from botocore.awsrequest import HeadersDict
from botocore.parsers import create_parser
from botocore.session import Session

from tests.parity.exchange import Answer
from tests.parity.inputs import FULL, WILD, build
from tests.parity.responses import (
    FORMATS,
    REQUEST_ID,
    UNMODELLED,
    Error,
    answers,
    write_error,
    write_output,
)
from tests.parity.services import present
from tests.parity.values import from_botocore, mismatches
from tests.parity.wire import Manner

SERVICES = {
    "json": ("dynamodb", "ecs", "forecastquery"),
    "rest-json": ("appsync", "glacier", "lambda", "mediaconvert", "polly", "xray"),
    "rest-xml": ("cloudfront", "route53", "s3", "s3control"),
    "query": ("autoscaling", "elbv2", "rds", "sdb", "sns", "sts"),
    "ec2": ("ec2",),
    "smithy-rpc-v2-cbor": ("cloudwatchomni", "eventbridgev2"),
}
AMBIGUOUS = ("GetBucketNotification",)
"""Operations whose output has two members for one element."""

MANNERS = (Manner(), Manner(escaped=True), Manner(unknown=True, nulls=True))


def _operations(protocol: str) -> list[Any]:
    """Operations of a protocol; a version of the models without any has the test skipped."""
    names = present(SERVICES[protocol], [protocol])
    if not names:
        pytest.skip(f"no service speaks {protocol}")
    models = [Session().get_service_model(name) for name in names]
    operations = [model.operation_model(name) for model in models for name in model.operation_names]
    return [operation for operation in operations if operation.name not in AMBIGUOUS]


def _parse(protocol: str, answer: Answer, shape: Any) -> Any:
    response = {
        "status_code": answer.status,
        "headers": HeadersDict(answer.headers),
        "body": answer.body,
        "context": {},
    }
    return create_parser(protocol).parse(response, shape)


def _sent(value: Any, shape: Any) -> Any:
    """What is left of a value: no flat list without elements, and no second's part in a header."""
    match shape.type_name:
        case "structure" if not shape.is_document_type:
            sent = {name: _sent(element, shape.members[name]) for name, element in value.items()}
            return {name: element for name, element in sent.items() if element is not None}
        case "list":
            if not value and shape.serialization.get("flattened"):
                return None
            return [_sent(element, shape.member) for element in value]
        case "map":
            if not value and shape.serialization.get("flattened"):
                return None
            return {key: _sent(element, shape.value) for key, element in value.items()}
        case "timestamp" if _is_rfc822(shape):
            return value.replace(microsecond=0)
        case _:
            return value


def _is_rfc822(shape: Any) -> bool:
    default = "rfc822" if shape.serialization.get("location") == "header" else ""
    return bool(shape.serialization.get("timestampFormat", default) == "rfc822")


@pytest.mark.parametrize("protocol", SERVICES)
@pytest.mark.parametrize("plan", [FULL, WILD], ids=["full", "wild"])
def test_botocore_reads_the_values_that_were_written(protocol: str, plan: Any) -> None:
    for number, operation in enumerate(_operations(protocol)):
        shape = operation.output_shape
        if shape is None or operation.has_streaming_output or operation.has_event_stream_output:
            continue
        value = build(shape, protocol, operation.name, plan)
        value = {name: value[name] for name in value.keys() - _of_the_message(shape)}
        manner = MANNERS[number % 2]
        answer = write_output(operation, protocol, "", value, manner)
        parsed = from_botocore(_parse(protocol, answer, shape), shape)
        parsed = {k: v for k, v in parsed.items() if k in value}
        wanted = from_botocore(_sent(value, shape), shape)
        assert list(mismatches(wanted, parsed)) == [], operation.name


def _of_the_message(shape: Any) -> set[str]:
    """Members that tell the answer's status or its length, which are as they are."""
    return {
        name
        for name, member in shape.members.items()
        if member.serialization.get("location") == "statusCode"
        or str(member.serialization.get("name")).lower() == "content-length"
    }


@pytest.mark.parametrize("protocol", ["json", "rest-json", "smithy-rpc-v2-cbor", "rest-xml"])
def test_extra_members_and_nulls_change_nothing(protocol: str) -> None:
    for operation in _operations(protocol)[:60]:
        shape = operation.output_shape
        if shape is None or operation.has_streaming_output or operation.has_event_stream_output:
            continue
        value = build(shape, protocol, operation.name, FULL)
        read = [
            _parse(protocol, write_output(operation, protocol, "", value, manner), shape)
            for manner in (Manner(), Manner(unknown=True))
        ]
        assert read[0] == read[1], operation.name


@pytest.mark.parametrize("protocol", SERVICES)
def test_botocore_reads_the_errors_that_were_written(protocol: str) -> None:
    for operation in _operations(protocol)[:60]:
        for shape in operation.error_shapes or [None]:
            value = build(shape, protocol, "seed", FULL)
            code = UNMODELLED if shape is None else shape.error_code
            error = Error(code, "What happened.", 400, shape, value)
            parsed = _parse(protocol, write_error(operation, protocol, "", error), None)
            assert parsed["Error"]["Code"] == code
            assert parsed["Error"]["Message"] in ("What happened.", "message", "Message")
            assert parsed["ResponseMetadata"]["RequestId"] == REQUEST_ID


@pytest.mark.parametrize("protocol", FORMATS)
def test_answers_are_the_same_for_the_same_seed_and_differ_from_each_other(protocol: str) -> None:
    operation = _operations(protocol)[0]
    made = [list(answers(operation, protocol, "seed")) for _ in range(2)]
    assert made[0] == made[1]
    assert len({(repr(a.headers), a.body) for a in made[0]}) == len(made[0])
    assert {"full", "error-unmodelled"} <= {answer.kind for answer in made[0]}
