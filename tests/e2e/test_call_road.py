"""The installed package against the stub: what goes over the wire, and what comes back."""

from __future__ import annotations

import base64
import datetime
from typing import Any

import pytest

from generator.model.naming import snake_case
from tests.e2e.rsession import RConditionError, RSession, to_r
from tests.stub import Answer, StubBackend
from tests.stub.fill import TIME, fill
from tests.stub.models import service_model

CLIENT = """
function(url, service = "sagemaker", ...) {
  keys <- list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE")
  getExportedValue("claws", service)(
    endpoint = url, region = "us-east-1", credentials = list(creds = keys), ...
  )
}
"""


class Client:
    """A claws client whose operations are called with Python values."""

    def __init__(self, r: RSession, url: str, service: str = "sagemaker", **options: Any) -> None:
        self.r = r
        self.object = r.evaluate(CLIENT)(
            url=to_r(url),
            service=to_r(service),
            **{name: to_r(value) for name, value in options.items()},
        )

    def call(self, operation: str, **params: Any) -> Any:
        """Call an operation and return its result as a Python value."""
        function = self.r.evaluate("function(svc, op) svc[[op]]")(self.object, to_r(operation))
        return self.r.call(function, **params)


@pytest.fixture
def svc(r: RSession, stub: StubBackend) -> Client:
    return Client(r, stub.url)


def as_json(value: Any) -> Any:
    """What a JSON protocol makes of a filled value."""
    if isinstance(value, dict):
        return {key: as_json(element) for key, element in value.items()}
    if isinstance(value, list):
        return [as_json(element) for element in value]
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, datetime.datetime):
        return value.timestamp()
    return value


def test_the_full_request_of_the_seed_page_arrives_member_for_member(
    svc: Client, stub: StubBackend
) -> None:
    shape = service_model("sagemaker").operation_model("CreateTrainingJob").input_shape
    params = fill(shape)
    assert len(params) == 28
    answer = svc.call("create_training_job", **params)
    assert stub.problems == []
    assert stub.received[-1].operation == "CreateTrainingJob"
    assert stub.received[-1].params == as_json(params)
    assert list(answer) == ["TrainingJobArn"]


def test_the_answer_comes_back_as_a_list_of_one(svc: Client, stub: StubBackend) -> None:
    stub.answer("CreateTrainingJob", Answer(output={"TrainingJobArn": "arn:x"}))
    shape = service_model("sagemaker").operation_model("CreateTrainingJob").input_shape
    answer = svc.call("create_training_job", **fill(shape, required_only=True))
    assert answer == {"TrainingJobArn": "arn:x"}


@pytest.mark.parametrize("service", ["sagemaker", "dynamodb", "sqs"])
def test_every_operation_of_a_json_service_travels_and_returns(
    r: RSession, stub: StubBackend, service: str
) -> None:
    model = service_model(service)
    client = Client(r, stub.url, service)
    for name in model.operation_names:
        operation = model.operation_model(name)
        params = fill(operation.input_shape)
        answer = client.call(snake_case(name), **params)
        assert stub.problems == [], name
        assert stub.received[-1].params == as_json(params), name
        assert comparable(answer) == comparable(fill(operation.output_shape)), name


def comparable(value: Any) -> Any:
    """A value as it can be compared across languages.

    R has no lists of one scalar, and its empty list may be either of Python's containers.
    """
    if value in ([], {}):
        return []
    if isinstance(value, dict):
        return {key: comparable(element) for key, element in value.items()}
    if isinstance(value, list):
        flat = [comparable(element) for element in value]
        return flat[0] if len(flat) == 1 and not isinstance(flat[0], (dict, list, bytes)) else flat
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


def test_timestamps_come_back_as_the_same_instant(svc: Client) -> None:
    jobs = svc.call("list_training_jobs", MaxResults=1)["TrainingJobSummaries"]
    assert jobs[0]["CreationTime"] == TIME


def test_metadata_stand_beside_the_result(r: RSession, svc: Client) -> None:
    get = "function(svc) claws_metadata(svc$list_training_jobs())"
    metadata = r.call(get, svc=svc.object)
    assert metadata["status"] == 200
    assert metadata["request_id"] == "stub-1"
    assert metadata["headers"]["content-type"].startswith("application/x-amz-json")


def test_unicode_and_control_characters_survive_the_way_there_and_back(
    svc: Client, stub: StubBackend
) -> None:
    text = 'caf\u00e9 \U0001f600 "quoted" \\ \t\r\n \x01 </a> %'
    stub.answer("ListTrainingJobs", Answer(output={"NextToken": text}))
    assert svc.call("list_training_jobs", NameContains=text)["NextToken"] == text
    assert stub.received[-1].params["NameContains"] == text


def test_a_modelled_error_is_a_condition_of_its_name(svc: Client, stub: StubBackend) -> None:
    stub.answer("DescribeTrainingJob", Answer(error="ResourceNotFound", message="no such job"))
    with pytest.raises(RConditionError) as failure:
        svc.call("describe_training_job", TrainingJobName="x")
    error = failure.value
    assert error.classes[:3] == ["ResourceNotFound", "claws_not_found", "claws_service_error"]
    assert {"http_400", "http_error", "claws_error"} <= set(error.classes)
    assert error.message.startswith("ResourceNotFound: no such job. DescribeTrainingJob, ")
    assert error.fields["request_id"] == "stub-1"
    assert error.fields["operation"] == "DescribeTrainingJob"
    assert error.call == "sagemaker()$describe_training_job()"


BAD_ANSWERS = [
    (Answer(body=b"{'not': json"), "claws_parse_error"),
    (Answer(body=b"<html><body>hello</body></html>"), "claws_parse_error"),
    (Answer(body=b'{"NextToken": []}'), "claws_parse_error"),
    (Answer(body=b'{"NextToken": "x"'), "claws_parse_error"),
    (Answer(body=b"[1, 2]"), "claws_parse_error"),
    (Answer(body=b"\xff\xfe"), "claws_parse_error"),
    (Answer(body=b"<html>busy</html>", status=503), "http_503"),
    (Answer(body=b"", status=500), "http_500"),
    (Answer(body=b"who knows", status=418), "http_418"),
    (Answer(error="ThrottlingException", status=429), "ThrottlingException"),
    (Answer(cut=True), "claws_transport_error"),
    (Answer(reset=True), "claws_transport_error"),
]


@pytest.mark.parametrize(("answer", "wanted"), BAD_ANSWERS)
def test_every_bad_answer_is_a_classed_condition(
    svc: Client, stub: StubBackend, answer: Answer, wanted: str
) -> None:
    stub.answer("ListTrainingJobs", answer)
    with pytest.raises(RConditionError) as failure:
        svc.call("list_training_jobs")
    assert wanted in failure.value.classes
    assert "claws_error" in failure.value.classes
    assert svc.call("list_training_jobs")["NextToken"] == "NextToken"


def test_a_server_that_is_silent_is_given_up(r: RSession, stub: StubBackend) -> None:
    stub.answer("ListTrainingJobs", Answer(delay=30))
    svc = Client(r, stub.url, config={"timeout": 1})
    with pytest.raises(RConditionError) as failure:
        svc.call("list_training_jobs")
    assert "claws_transport_error" in failure.value.classes


def test_an_unreachable_endpoint_is_named(r: RSession) -> None:
    svc = Client(r, "http://127.0.0.1:9")
    with pytest.raises(RConditionError) as failure:
        svc.call("list_training_jobs")
    assert "claws_transport_error" in failure.value.classes
    assert "http://127.0.0.1:9" in failure.value.message


BAD_INPUTS: list[tuple[dict[str, Any], str]] = [
    ({}, "TrainingJobName is required."),
    ({"TrainingJobName": True}, "TrainingJobName must be a single string, not a logical"),
    (
        {"TrainingJobName": "x", "InputDataConfig": [{"ChannelName": True}]},
        "InputDataConfig[[1]]$ChannelName must be a single string",
    ),
    (
        {"TrainingJobName": "x", "VpcConfig": {"Subnet": ["a"]}},
        "VpcConfig$Subnet is unknown. Did you mean Subnets?",
    ),
    (
        {"TrainingJobName": "x", "EnableNetworkIsolation": "yes"},
        "EnableNetworkIsolation must be TRUE or FALSE, not a string.",
    ),
    ({"TrainingJobNam": "x"}, "TrainingJobNam is unknown. Did you mean TrainingJobName?"),
]


@pytest.mark.parametrize(("params", "message"), BAD_INPUTS)
def test_bad_input_is_refused_before_it_is_sent(
    svc: Client, stub: StubBackend, params: dict[str, Any], message: str
) -> None:
    with pytest.raises(RConditionError) as failure:
        svc.call("create_training_job", **params)
    assert failure.value.classes[0] == "claws_invalid_params"
    assert message in failure.value.message
    assert stub.received == []


def test_na_is_refused(r: RSession, svc: Client, stub: StubBackend) -> None:
    with pytest.raises(RConditionError, match="NameContains must be a single string, not NA"):
        r.call("function(svc) svc$list_training_jobs(NameContains = NA)", svc=svc.object)
    assert stub.received == []


def test_no_credentials_and_no_region_are_said(r: RSession, stub: StubBackend) -> None:
    with pytest.raises(RConditionError) as failure:
        r.call(
            "function(url) sagemaker(endpoint = url, region = 'us-east-1')$list_training_jobs()",
            url=stub.url,
        )
    assert failure.value.classes[0] == "claws_no_credentials"
    with pytest.raises(RConditionError) as failure:
        r.call("function() sagemaker()$list_training_jobs()")
    assert failure.value.classes[0] == "claws_no_region"


def test_credentials_and_region_come_from_the_environment(r: RSession, stub: StubBackend) -> None:
    with r.environment(
        AWS_ACCESS_KEY_ID="AKIDEXAMPLE",
        AWS_SECRET_ACCESS_KEY="SECRETEXAMPLE",
        AWS_SESSION_TOKEN="hush-token",
        AWS_REGION="eu-west-1",
    ):
        r.call("function(url) sagemaker(endpoint = url)$list_training_jobs()", url=stub.url)
    assert stub.problems == []
    assert "/eu-west-1/sagemaker/" in stub.received[-1].headers["authorization"]
    assert stub.received[-1].headers["x-amz-security-token"] == "hush-token"


STYLES = [
    "function(svc) lapply(c('a', 'b'), svc$describe_training_job)[[2]]",
    "function(svc) do.call(svc$describe_training_job, list(TrainingJobName = 'b'))",
    "function(svc) Map(svc$describe_training_job, TrainingJobName = 'b')[[1]]",
    "function(svc) svc[c('describe_training_job', '.internal')]$describe_training_job('b')",
    """function(svc) {
      path <- tempfile()
      saveRDS(svc, path)
      readRDS(path)$describe_training_job(TrainingJobName = 'b')
    }""",
    "function(svc) { describe <- svc$describe_training_job; describe('b') }",
    "function(svc) (function() svc)()$describe_training_job('b')",
]


@pytest.mark.parametrize("code", STYLES)
def test_an_operation_keeps_its_configuration_wherever_it_goes(
    r: RSession, svc: Client, stub: StubBackend, code: str
) -> None:
    r.call(code, svc=svc.object)
    assert stub.problems == []
    assert stub.received[-1].params == {"TrainingJobName": "b"}


def test_a_client_works_in_another_process(r: RSession, svc: Client, stub: StubBackend) -> None:
    r.call(
        """function(svc) {
          path <- tempfile()
          saveRDS(svc, path)
          code <- sprintf("readRDS('%s')$describe_training_job('b')", path)
          status <- system2(file.path(R.home("bin"), "Rscript"), c("--vanilla", "-e",
            shQuote(code)), stdout = FALSE, stderr = FALSE)
          stopifnot(status == 0)
        }""",
        svc=svc.object,
    )
    assert stub.problems == []
    assert stub.received[-1].params == {"TrainingJobName": "b"}


def test_connections_are_kept_open_between_calls(svc: Client, stub: StubBackend) -> None:
    for _ in range(3):
        svc.call("list_training_jobs")
    assert stub.connections == 1
