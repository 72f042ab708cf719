"""The stub itself, with botocore as the client whose word counts."""

from __future__ import annotations

import http.client
from collections.abc import Iterator
from typing import Any

import botocore.session
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError, ReadTimeoutError
from botocore.validate import ParamValidator

from tests.stub import Answer, StubBackend
from tests.stub.answer import respond
from tests.stub.fill import fill
from tests.stub.models import find_operation, service_model
from tests.stub.request import check_json

KEYS = ("AKIDEXAMPLE", "SECRETEXAMPLE")


@pytest.fixture
def stub() -> Iterator[StubBackend]:
    with StubBackend() as running:
        yield running


def client(stub: StubBackend, service: str, secret: str = KEYS[1], **config: Any) -> Any:
    session = botocore.session.Session()
    session.set_credentials(KEYS[0], secret)
    settings = Config(retries={"max_attempts": 0}, inject_host_prefix=False, **config)
    return session.create_client(
        service, region_name="us-east-1", endpoint_url=stub.url, config=settings
    )


CALLS: list[tuple[str, str, dict[str, Any]]] = [
    ("sagemaker", "list_training_jobs", {"MaxResults": 3}),
    ("sagemaker", "describe_training_job", {"TrainingJobName": "x"}),
    ("dynamodb", "get_item", {"TableName": "t", "Key": {"id": {"S": "\u00e9"}}}),
    ("sqs", "send_message", {"QueueUrl": "https://q/1", "MessageBody": "a & b"}),
    ("sts", "get_caller_identity", {}),
    ("iam", "list_users", {"PathPrefix": "/a b/"}),
    ("ec2", "describe_regions", {"RegionNames": ["us-east-1"]}),
    ("lambda", "get_function", {"FunctionName": "f"}),
    ("s3", "list_objects_v2", {"Bucket": "bucket", "Prefix": "a b"}),
    ("route53", "get_hosted_zone", {"Id": "Z1"}),
]


@pytest.mark.parametrize(("service", "operation", "params"), CALLS)
def test_a_request_of_each_protocol_is_accepted_and_answered(
    stub: StubBackend, service: str, operation: str, params: dict[str, Any]
) -> None:
    answer = getattr(client(stub, service), operation)(**params)
    assert stub.problems == []
    answer.pop("ResponseMetadata")
    assert answer


def test_an_answer_is_read_back_as_it_was_filled(stub: StubBackend) -> None:
    answer = client(stub, "sagemaker").describe_training_job(TrainingJobName="x")
    answer.pop("ResponseMetadata")
    model = service_model("sagemaker").operation_model("DescribeTrainingJob")
    assert answer == fill(model.output_shape)


def test_a_stream_has_each_event_or_those_that_were_chosen(stub: StubBackend) -> None:
    stop = {"messageStop": {"stopReason": "end_turn"}}
    stub.answer("ConverseStream", Answer(output={"stream": [stop]}), Answer())
    bedrock = client(stub, "bedrock-runtime")
    streams = [list(bedrock.converse_stream(modelId="m", messages=[])["stream"]) for _ in range(2)]
    assert streams[0] == [stop]
    assert len(streams[1]) > 4
    assert stub.problems == []


def test_the_record_holds_what_was_sent(stub: StubBackend) -> None:
    client(stub, "sagemaker").list_training_jobs(MaxResults=3, NameContains="x")
    received = stub.received[-1]
    assert (received.service, received.operation) == ("sagemaker", "ListTrainingJobs")
    assert received.params == {"MaxResults": 3, "NameContains": "x"}


BAD: list[tuple[dict[str, Any], str]] = [
    ({}, "TrainingJobName: missing"),
    ({"TrainingJobName": "x", "Nam": 1}, "Nam: unknown member"),
    ({"TrainingJobName": 1}, "TrainingJobName: 1 is not a string"),
    ({"TrainingJobName": True}, "TrainingJobName: True is not a string"),
    ({"TrainingJobName": "x", "Tags": {}}, "Tags: not a list"),
    ({"TrainingJobName": "x", "Tags": [{"Key": "k"}]}, "Tags[0].Value: missing"),
    ({"TrainingJobName": "x", "Environment": ["a"]}, "Environment: not a map"),
    ({"TrainingJobName": "x", "VpcConfig": "a"}, "VpcConfig: not a structure"),
    (
        {"TrainingJobName": "x", "StoppingCondition": {"MaxRuntimeInSeconds": 1.5}},
        "StoppingCondition.MaxRuntimeInSeconds: 1.5 is not a integer",
    ),
]


@pytest.mark.parametrize(("params", "problem"), BAD)
def test_a_request_that_is_not_as_its_model_is_told_so(
    params: dict[str, Any], problem: str
) -> None:
    shape = service_model("sagemaker").operation_model("CreateTrainingJob").input_shape
    assert shape is not None
    assert problem in check_json(params, shape, "")


def test_a_refused_request_gets_an_error_that_says_why(stub: StubBackend) -> None:
    unchecked = client(stub, "sagemaker", parameter_validation=False)
    with pytest.raises(ClientError, match="TrainingJobName: missing"):
        unchecked.describe_training_job()


def test_a_wrong_secret_is_noticed(stub: StubBackend) -> None:
    with pytest.raises(ClientError, match="the signature does not match"):
        client(stub, "sagemaker", secret="WRONG").list_training_jobs()


def test_an_unknown_key_is_noticed(stub: StubBackend) -> None:
    session = botocore.session.Session()
    session.set_credentials("AKIDOTHER", "SECRET")
    other = session.create_client("sts", region_name="us-east-1", endpoint_url=stub.url)
    with pytest.raises(ClientError, match="the access key id AKIDOTHER is not known"):
        other.get_caller_identity()


def test_an_operation_that_nobody_has_is_not_found(stub: StubBackend) -> None:
    assert find_operation("POST", "/", {"x-amz-target": "SageMaker.Nothing"}, b"", None) is None
    assert find_operation("POST", "/", {}, b"", None) is None


def test_chosen_answers_come_in_order_and_then_filled_ones(stub: StubBackend) -> None:
    stub.answer("ListTrainingJobs", Answer(output={}), Answer(output={"NextToken": "t"}))
    jobs = client(stub, "sagemaker")
    answers = [jobs.list_training_jobs() for _ in range(3)]
    assert [answer.get("NextToken") for answer in answers] == [None, "t", "NextToken"]


def test_an_error_has_its_code_message_and_status(stub: StubBackend) -> None:
    stub.answer("ListTrainingJobs", Answer(error="Throttled", message="slow", status=429))
    with pytest.raises(ClientError) as failure:
        client(stub, "sagemaker").list_training_jobs()
    assert failure.value.response["Error"] == {"Code": "Throttled", "Message": "slow"}
    assert failure.value.response["ResponseMetadata"]["HTTPStatusCode"] == 429


def raw_answer(stub: StubBackend) -> bytes:
    """The bytes of an answer's body, as far as they came."""
    connection = http.client.HTTPConnection(stub.url.removeprefix("http://"))
    try:
        headers = {"X-Amz-Target": "SageMaker.ListTrainingJobs"}
        connection.request("POST", "/", b"{}", headers)
        return connection.getresponse().read()
    finally:
        connection.close()


def test_chosen_bytes_are_sent_as_they_are(stub: StubBackend) -> None:
    stub.answer("ListTrainingJobs", Answer(body=b"\xffnot json"))
    assert raw_answer(stub) == b"\xffnot json"


def test_a_cut_answer_ends_before_its_length(stub: StubBackend) -> None:
    stub.answer("ListTrainingJobs", Answer(body=b"0123456789", cut=True))
    with pytest.raises(http.client.IncompleteRead) as failure:
        raw_answer(stub)
    assert failure.value.partial == b"01234"


def test_a_reset_connection_has_no_answer(stub: StubBackend) -> None:
    stub.answer("ListTrainingJobs", Answer(reset=True))
    with pytest.raises((ConnectionResetError, http.client.RemoteDisconnected)):
        raw_answer(stub)


def test_a_page_of_a_machine_on_the_way_is_an_error(stub: StubBackend) -> None:
    stub.answer("ListTrainingJobs", Answer(body=b"<html>busy</html>", status=503))
    with pytest.raises(ClientError, match="503"):
        client(stub, "sagemaker").list_training_jobs()


def test_a_delayed_answer_outlasts_the_clients_patience(stub: StubBackend) -> None:
    stub.answer("ListTrainingJobs", Answer(delay=30))
    with pytest.raises(ReadTimeoutError):
        client(stub, "sagemaker", read_timeout=0.2).list_training_jobs()


def test_every_json_operation_of_the_core_can_be_answered() -> None:
    for service in ("sagemaker", "dynamodb", "sqs"):
        model = service_model(service)
        for name in model.operation_names:
            response = respond(Answer(), model.operation_model(name), "id")
            assert response.status == 200, name


def test_every_filled_input_is_what_its_model_wants() -> None:
    for service in ("sagemaker", "sqs"):
        model = service_model(service)
        for name in model.operation_names:
            shape = model.operation_model(name).input_shape
            for required_only in (True, False):
                params = fill(shape, required_only=required_only)
                report = ParamValidator().validate(params, shape) if shape else None
                assert report is None or not report.has_errors(), (name, report.generate_report())
